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
    ),
    Rule.SHARE: (
        "compartir|comparte|compártelo|compartir en|compartir en facebook|tuitear|imprimir|"
        "enviar por correo|enviar|síguenos|síguenos en|copiar enlace|compartir artículo|"
        "guardar|"
        "tamaño de letra|tamaño del texto|tamaño de texto|aumentar texto|tamaño de fuente|"
        "versión imprimible|escuchar este artículo"
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
    ),
    Rule.PAGINATION: (
        "siguiente|anterior|página siguiente|página anterior|siguiente artículo|"
        "artículo anterior|próximo|última página|página"
    ),
    Rule.COMMENTS: (
        "comentarios|comentario|deja un comentario|dejar un comentario|deja una respuesta|"
        "añadir comentario|comentar|publicar un comentario|sin comentarios|"
        "escribe un comentario|cancelar la respuesta|responder|"
        "tu dirección de correo electrónico no será publicada"
    ),
    Rule.BYLINE: (
        "por|autor|autora|publicado|publicado el|publicado por|actualizado|fuente|fecha|"
        "escrito por|redacción|actualizado el|fecha de publicación"
    ),
    Rule.CAPTION: "foto|imagen|fotografía|crédito|foto de archivo|imagen de archivo",
    Rule.ADVERTISEMENT: (
        "publicidad|anuncio|anuncios|contenido patrocinado|patrocinado|anuncios google"
        "|la noticia sigue tras la publicidad|la noticia continúa después de la publicidad|"
        "continúa después de la publicidad|sigue tras la publicidad"
    ),
    Rule.FOOTER: "todos los derechos reservados|aviso legal|derechos reservados",
    Rule.CONSENT: (
        "aceptar|aceptar cookies|acepto|aceptar todo|configurar cookies|rechazar todo|"
        "solo para suscriptores|sólo para suscriptores|exclusivo para suscriptores|"
        "ya soy suscriptor|inicia sesión para seguir leyendo|rechazar"
    ),
}
