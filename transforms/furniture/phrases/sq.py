"""Phrases of furniture in Albanian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "lexoni edhe|lexo edhe|lexo më shumë|lexoni më shumë|shikoni edhe|artikuj të ngjashëm|"
        "lajme të ngjashme|më të lexuarat|të fundit|lajmet e fundit|lajme të tjera|"
        "rekomandojmë"
        "|lexo të plotë|lexo artikullin e plotë|vazhdo leximin"
    ),
    Rule.SHARE: (
        "ndaje|shpërndaje|shpërndani|ndaje në facebook|printo|dërgoja një shoku|kopjo lidhjen|"
        "na ndiqni|ruaj"
    ),
    Rule.NAVIGATION: (
        "kreu|faqja kryesore|ballina|menyja|kërko|kërkim|hyr|dil|regjistrohu|kontakt|kontakti|"
        "na kontaktoni|rreth nesh|ndihmë|lajme|bota|politika|ekonomi|ekonomia|shoqëria|"
        "kultura|sport|shëndeti|teknologji|moti|foto|video|arkivi|etiketa|kategoritë|më shumë|"
        "shfaq më shumë|mbyll|abonohu|buletini|politika e privatësisë|kushtet e përdorimit"
    ),
    Rule.PAGINATION: (
        "tjetra|e mëparshmja|faqja tjetër|faqja e mëparshme|artikulli tjetër|artikulli i mëparshëm"
    ),
    Rule.COMMENTS: "komente|komentet|koment|shto koment|lini një koment|nuk ka komente|përgjigju",
    Rule.BYLINE: "autori|burimi|burimet|publikuar|publikuar më|përditësuar",
    Rule.CAPTION: "fotografi|foto ilustruese|foto ilustrim",
    Rule.ADVERTISEMENT: "reklamë|reklama|reklamat|përmbajtje e sponsorizuar",
    Rule.FOOTER: "të gjitha të drejtat e rezervuara|telefoni|adresa",
    Rule.CONSENT: "pranoj|prano|prano të gjitha|refuzo|refuzo të gjitha|vetëm për abonentët",
}
