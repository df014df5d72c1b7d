"""Phrases of furniture in Spanish, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "lea también|lee también|leer también|te puede interesar|le puede interesar|"
        "también te puede interesar|noticias relacionadas|artículos relacionados|relacionado|"
        "relacionadas|relacionados|temas relacionados|más noticias|lo más leído|lo más visto|"
        "últimas noticias|ver también|leer más|más información|contenido relacionado|"
        "las más leídas|más leídas"
        "|artículo relacionado|noticia relacionada|nota relacionada"
        "|lea más|lee más|seguir leyendo|sigue leyendo|continuar leyendo|continúa leyendo"
        "|leer artículo completo|recomendado para ti|recomendado para usted"
        "|nuestras recomendaciones|artículos recomendados|noticias recomendadas"
        "|le puede interesar también|puede interesarle|podría interesarte|podría interesarle"
        "|también podría interesarte|también le puede interesar|tal vez te interese"
        "|quizás te interese|quizá te interese|quizás también te interese|te podría interesar"
        "|te podría gustar|te puede gustar|también te puede gustar|también te gustará"
        "|otras noticias|otras notas|otros artículos|más artículos|más notas"
        "|más sobre este tema|más sobre el tema|sobre el mismo tema|temas similares"
        "|noticias similares|artículos similares|notas relacionadas|entradas relacionadas"
        "|publicaciones relacionadas|videos relacionados|vídeos relacionados"
        "|enlaces relacionados|historias relacionadas|lo más reciente|lo más nuevo"
        "|lo más compartido|lo más comentado|lo más popular|lo último|lo más destacado"
        "|más vistas|más vistos|más leído|más leídos|más populares|las más vistas"
        "|los más leídos|artículos más leídos|noticias más leídas|noticias destacadas"
        "|noticias recientes|artículos recientes|entradas recientes|últimos artículos"
        "|últimas publicaciones|no te pierdas|no se pierda|no te lo pierdas|mira también"
        "|vea también|ve también|ver más noticias|selección del editor|elección del editor"
        "|contenido recomendado|de tu interés|de su interés"
        "|leer el artículo completo|leer nota completa|leer la nota completa|siga leyendo"
        "|ver nota completa"
        "|lea más aquí|lee más aquí|leer más aquí|siga leyendo aquí|sigue leyendo aquí"
        "|más información en|más información aquí"
    ),
    Rule.SHARE: (
        "compartir|comparte|compártelo|compartir en|compartir en facebook|tuitear|imprimir|"
        "enviar por correo|enviar|síguenos|síguenos en|copiar enlace|compartir artículo|"
        "guardar|"
        "tamaño de letra|tamaño del texto|tamaño de texto|aumentar texto|tamaño de fuente|"
        "versión imprimible|escuchar este artículo"
        "|comparte este artículo|comparte esta noticia|compartir este artículo"
        "|compartir esta noticia|comparte esta nota|comparte este tema"
        "|reproducir vídeo|reproducir video|ver vídeo|ver el vídeo|ver video|ver el video"
        "|activar sonido"
        "|enlace corto|link corto|url corta|enlace del artículo"
    ),
    Rule.NAVIGATION: (
        "inicio|portada|menú|menú principal|buscar|búsqueda|ir al contenido|"
        "saltar al contenido|volver arriba|subir|arriba|volver|iniciar sesión|registrarse|"
        "regístrate|mi cuenta|contacto|contáctenos|quiénes somos|sobre nosotros|acerca de|"
        "mapa del sitio|ayuda|noticias|deportes|economía|política|cultura|sociedad|mundo|"
        "opinión|vídeos|videos|fotos|archivo|etiquetas|categorías|temas|cerrar|ver más|"
        "mostrar más|suscribirse|suscríbete|aviso legal|política de privacidad|"
        "términos y condiciones|"
        "suscríbete al boletín|suscríbete a nuestro boletín|suscribirse al boletín|boletín|"
        "boletines|suscríbase"
        "|ir arriba|volver al inicio de la página|subir al inicio de la página"
        "|ir al contenido principal|saltar al contenido principal"
        "|cargar más|ver detalles aquí|ver todos los detalles"
    ),
    Rule.PAGINATION: (
        "siguiente|anterior|página siguiente|página anterior|siguiente artículo|"
        "artículo anterior|próximo|última página|página"
        "|mensaje anterior|próximo mensaje|mensajes ordenados por"
    ),
    Rule.COMMENTS: (
        "comentarios|comentario|deja un comentario|dejar un comentario|deja una respuesta|"
        "añadir comentario|comentar|publicar un comentario|sin comentarios|"
        "escribe un comentario|cancelar la respuesta|responder|"
        "tu dirección de correo electrónico no será publicada"
        "|deja una respuesta cancelar la respuesta|deja un comentario cancelar la respuesta"
        "|deja una respuesta cancelar respuesta"
        "|inicia sesión para comentar|inicie sesión para comentar|valora este artículo|"
        "valorar este artículo|califica este artículo|te ha resultado útil este artículo|"
        "número de comentarios"
    ),
    Rule.BYLINE: (
        "por|autor|autora|publicado|publicado el|publicado por|actualizado|fuente|fecha|"
        "escrito por|redacción|actualizado el|fecha de publicación"
    ),
    Rule.CAPTION: (
        "foto|imagen|fotografía|crédito|foto de archivo|imagen de archivo"
        "|fuente de la imagen|pie de foto|crédito de imagen"
    ),
    Rule.ADVERTISEMENT: (
        "publicidad|anuncio|anuncios|contenido patrocinado|patrocinado|anuncios google"
        "|la noticia sigue tras la publicidad|la noticia continúa después de la publicidad|"
        "continúa después de la publicidad|sigue tras la publicidad"
        "|fin de la publicidad|saltar publicidad|saltar anuncio|omitir anuncio"
        "|el artículo continúa tras la publicidad|la nota continúa después de la publicidad"
        "|contenido publicitario|la noticia continúa tras la publicidad"
        "|sigue leyendo después de la publicidad|continúa leyendo después de la publicidad"
    ),
    Rule.FOOTER: "todos los derechos reservados|aviso legal|derechos reservados",
    Rule.CONSENT: (
        "aceptar|aceptar cookies|acepto|aceptar todo|configurar cookies|rechazar todo|"
        "solo para suscriptores|sólo para suscriptores|exclusivo para suscriptores|"
        "ya soy suscriptor|inicia sesión para seguir leyendo|rechazar"
    ),
}

ANYWHERE: Final = (
    "volver arriba|volver al inicio de la página|subir al inicio de la página"
    "|mostrar más|cargar más|ver detalles aquí|ver todos los detalles"
)
"""That no text has inside of it."""
