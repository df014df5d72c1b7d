"""What notices say that call cookies by what they do: trackers.

So the authorities of some countries name them. Animals and parcels are tracked as well: a notice
speaks for a site and its partners, and of readers, not only of what "we use".
"""

from __future__ import annotations

from typing import Final

from naqi.transforms.furniture.cookies.notice import Notice

NOTICES: Final = (
    Notice(
        "fr",
        cookies="traceur",
        speaks="nos partenaires|ce site|notre site|vous acceptez|vous consentez|votre consentement",
        hints=(
            "audience|publicit|personnalis|centres d'intérêt|navigation|accept|consent|refus|"
            "terminal|contenu|données|partenaires|paramét"
        ),
        buttons="j accepte|je refuse|paramétrer mes choix|continuer sans accepter",
    ),
    Notice(
        "it",
        cookies="tracciator|strumenti di tracciamento",
        speaks="nostri partner|noi e|questo sito|il nostro sito|il tuo consenso|acconsenti",
        hints=(
            "pubblicit|personalizz|preferenze|navigazione|accett|consens|rifiut|dispositivo|"
            "contenut|dati|partner|terze parti|finalità"
        ),
        buttons="accetta e continua|rifiuta tutto|personalizza le scelte",
    ),
    Notice(
        "es",
        cookies="rastreador|tecnologías de seguimiento",
        speaks="nuestros socios|nosotros y|este sitio|nuestro sitio|esta web|su consentimiento",
        hints=(
            "publicidad|personaliz|preferencias|navegación|acept|consent|rechaz|dispositivo|"
            "contenido|datos|socios|terceros|audiencia"
        ),
        buttons="aceptar y continuar|rechazar todo|configurar mis opciones",
    ),
    Notice(
        "pt",
        cookies="rastreador|tecnologias de rastreamento|tecnologias de rastreio",
        speaks="nossos parceiros|nós e|este site|nosso site|este sítio|o seu consentimento",
        hints=(
            "publicidade|personaliz|preferências|navegação|aceit|consent|rejeit|recus|dispositivo|"
            "conteúdo|dados|parceiros|terceiros|audiência"
        ),
        buttons="aceitar e continuar|rejeitar tudo|configurar as minhas opções",
    ),
    Notice(
        "ca",
        cookies="rastrejador|tecnologies de seguiment",
        speaks="els nostres socis|nosaltres i|aquest lloc|aquest web|el vostre consentiment",
        hints=(
            "publicitat|personalitz|preferències|navegació|accept|consent|rebutj|dispositiu|"
            "contingut|dades|socis|tercers|audiència"
        ),
        buttons="accepta i continua|rebutja ho tot",
    ),
    Notice(
        "ro",
        cookies="tehnologii de urmărire|trackere",
        speaks="partenerii noștri|noi și|acest site|site-ul nostru|consimțământul",
        hints=(
            "publicit|personaliz|preferinț|navig|accept|consimț|refuz|dispozitiv|conținut|date|"
            "parteneri|terț"
        ),
        buttons="accept și continui|refuz tot",
    ),
    Notice(
        "de",
        cookies="tracker",
        speaks="unsere partner|unseren partnern|diese website|diese webseite|ihre einwilligung",
        hints=(
            "werbung|personalisier|einstellung|zustimm|akzeptier|einwillig|ablehn|endgerät|inhalt|"
            "daten|partner|drittanbiet|reichweite"
        ),
        buttons="akzeptieren und weiterlesen|alles ablehnen",
    ),
    Notice(
        "nl",
        cookies="trackers",
        speaks="onze partners|deze website|deze site|uw toestemming|je toestemming",
        hints=(
            "advertentie|personalis|voorkeur|accept|toestemm|weiger|apparaat|inhoud|gegevens|"
            "partners|derden"
        ),
        buttons="accepteren en doorgaan|alles weigeren",
    ),
)
