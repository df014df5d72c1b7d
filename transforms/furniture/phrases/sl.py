"""Phrases of furniture in Slovenian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "preberite tudi|preberite še|preberite več|preberi več|berite tudi|oglejte si tudi|"
        "sorodni članki|povezane novice|podobni članki|najbolj brano|najbolj brani|najnovejše|"
        "najnovejše novice|zadnje novice|druge novice|priporočamo|več o temi"
        "|preberite celoten članek|nadaljujte z branjem|beri dalje|več iz rubrike|več novic"
        "|več člankov|drugi članki|ostali članki|ostale novice|podobne novice|podobne vsebine"
        "|podobne teme|povezani članki|povezane vsebine|povezane teme|sorodne novice"
        "|sorodne vsebine|iz iste rubrike|morda vas zanima|morda vas bo zanimalo"
        "|morda vas zanima tudi|utegne vas zanimati|všeč vam bo tudi|priporočeni članki"
        "|priporočamo v branje|izbor uredništva|izbrali smo za vas|najbolj brani članki"
        "|najbolj brane novice|najbolj gledano|najbolj komentirano|najbolj priljubljeno"
        "|priljubljeni članki|najnovejši članki|zadnji članki|nedavne objave|glavne novice"
        "|ne spreglejte|ne zamudite|poglejte tudi|oglejte si še"
        "|preberi celoten članek|celoten članek|beri naprej"
    ),
    Rule.SHARE: (
        "deli|delite|deli na facebooku|natisni|tiskaj|pošlji prijatelju|kopiraj povezavo|"
        "sledite nam|shrani|velikost pisave"
    ),
    Rule.NAVIGATION: (
        "domov|začetna stran|prva stran|meni|iskanje|išči|prijava|odjava|registracija|kontakt|"
        "stik|kontaktirajte nas|o nas|pomoč|novice|slovenija|svet|politika|gospodarstvo|posel|"
        "družba|kultura|šport|zdravje|znanost|tehnologija|vreme|fotografije|videi|arhiv|"
        "oznake|kategorije|rubrike|več|prikaži več|na vrh|nazaj|zapri|naročnina|naroči se|"
        "e novice|oglaševanje|politika zasebnosti|pogoji uporabe|zemljevid strani"
        "|nazaj na vrh|na vrh strani"
    ),
    Rule.PAGINATION: (
        "naslednja|prejšnja|naslednja stran|prejšnja stran|naslednji članek|prejšnji članek"
    ),
    Rule.COMMENTS: (
        "komentarji|komentar|komentiraj|dodaj komentar|napiši komentar|ni komentarjev|odgovori"
    ),
    Rule.BYLINE: "avtor|avtorji|vir|viri|objavljeno|posodobljeno|urednik",
    Rule.CAPTION: "fotografija|simbolična fotografija|avtor fotografije|slika",
    Rule.ADVERTISEMENT: (
        "oglas|oglasi|oglasno sporočilo|sponzorirana vsebina|članek se nadaljuje pod oglasom"
    ),
    Rule.FOOTER: "vse pravice pridržane|avtorske pravice|telefon|naslov",
    Rule.CONSENT: (
        "strinjam se|sprejmi|sprejmi vse|zavrni|zavrni vse|nastavitve piškotkov|samo za naročnike"
    ),
}

ANYWHERE: Final = "nazaj na vrh|na vrh strani"
"""That no text has inside of it."""
