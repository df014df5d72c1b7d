"""Phrases of furniture in Catalan, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "llegiu també|llegeix també|llegeix més|llegir més|continua llegint|segueix llegint|"
        "vegeu també|veure també|notícies relacionades|articles relacionats|temes relacionats|"
        "continguts relacionats|relacionat|relacionats|més llegides|més llegits|"
        "les més llegides|el més llegit|més vistes|últimes notícies|darreres notícies|"
        "últimes entrades|més notícies|altres notícies|et pot interessar|"
        "també et pot interessar|us pot interessar|recomanat|recomanats|més informació"
        "|article relacionat|notícia relacionada"
        "|llegeix l article|llegir l article complet|continua la lectura|més sobre el tema"
        "|més articles|altres articles|articles similars|notícies similars|sobre el mateix tema"
        "|de la mateixa secció|potser t interessa|potser us interessa|també us pot interessar"
        "|et podria interessar|et pot agradar|també et pot agradar|articles recomanats"
        "|tria de l editor|els més llegits|els més vistos|més populars|més comentades"
        "|articles populars|articles recents|notícies recents|entrades recents|últims articles"
        "|l últim|no et perdis|no us perdeu|mira també|vegeu més"
        "|llegeix tot l article"
    ),
    Rule.SHARE: (
        "comparteix|compartir|comparteix a facebook|comparteix a twitter|comparteix l article|"
        "comparteix per whatsapp|envia|enviar per correu|envia per correu|envia a un amic|"
        "imprimeix|imprimir|copia l enllaç|copiar l enllaç|segueix nos|seguiu nos|"
        "segueix nos a|desa|mida del text|mida de la lletra|augmenta el text"
        "|comparteix aquest article|comparteix la notícia"
    ),
    Rule.NAVIGATION: (
        "inici|pàgina d inici|portada|menú|menú principal|cerca|cercar|cercador|buscar|"
        "ves al contingut|vés al contingut|salta al contingut|torna a dalt|tornar a dalt|"
        "torna amunt|torna|inicia sessió|iniciar sessió|tanca la sessió|registra t|registre|"
        "el meu compte|contacte|contacteu|contacta|contacta amb nosaltres|qui som|"
        "sobre nosaltres|ajuda|preguntes freqüents|notícies|actualitat|política|economia|"
        "cultura|esports|societat|món|internacional|opinió|ciència|salut|el temps|imatges|"
        "galeria|vídeos|arxiu|etiquetes|paraules clau|categories|seccions|temes|més|mostra més|"
        "veure més|veure tots|tancar|tanca|butlletí|butlletins|subscriu te al butlletí|"
        "subscriu te|subscriviu vos|subscripció|publicitat contacte|política de privacitat|"
        "avís legal|condicions d ús|política de galetes|mapa web|mapa del web|accessibilitat"
    ),
    Rule.PAGINATION: (
        "següent|anterior|pàgina següent|pàgina anterior|article següent|article anterior|"
        "entrada següent|entrada anterior|última pàgina|primera pàgina|pàgina"
    ),
    Rule.COMMENTS: (
        "comentaris|comentari|comenta|deixa un comentari|deixeu un comentari|"
        "escriu un comentari|afegeix un comentari|afegir comentari|envia un comentari|"
        "cap comentari|sense comentaris|respon|cancel la les respostes|"
        "l adreça electrònica no es publicarà|els comentaris estan tancats"
    ),
    Rule.BYLINE: (
        "autor|autora|autors|escrit per|redactat per|publicat|publicat el|publicat per|"
        "data de publicació|actualitzat|actualitzat el|última actualització|"
        "darrera actualització|redacció|data"
    ),
    Rule.CAPTION: (
        "foto|fotografia|imatge|imatge d arxiu|foto d arxiu|crèdit|crèdits de la foto|fotògraf|"
        "il lustració|peu de foto|amplia la imatge"
    ),
    Rule.ADVERTISEMENT: "publicitat|anunci|anuncis|contingut patrocinat|patrocinat",
    Rule.FOOTER: "tots els drets reservats|drets d autor|telèfon|adreça|crèdits",
    Rule.CONSENT: (
        "accepta|accepto|acceptar|accepta ho tot|acceptar tot|accepta les galetes|"
        "acceptar galetes|configurar galetes|configuració de galetes|rebutja|rebutjar tot|"
        "només per a subscriptors|exclusiu per a subscriptors|d acord"
    ),
}

ANYWHERE: Final = "torna a dalt|torna amunt"
"""That no text has inside of it."""
