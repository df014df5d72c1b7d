"""Phrases of furniture in Slovak, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "čítajte aj|čítajte tiež|čítajte viac|čítať viac|prečítajte si|prečítajte si aj|"
        "prečítajte si tiež|súvisiace články|súvisiace správy|podobné články|najčítanejšie|"
        "najnovšie|najnovšie správy|ďalšie správy|odporúčame|viac o téme|"
        "mohlo by vás zaujímať"
        "|čítajte ďalej|čítať ďalej|čítať celý článok|prečítajte si viac|pokračovať v čítaní"
        "|viac článkov|viac z rubriky|ďalšie články|ďalšie z rubriky|ostatné články"
        "|podobné správy|podobné témy|súvisiace témy|súvisiaci článok|súvisiaci obsah|k téme"
        "|k tejto téme|mohlo by vás tiež zaujímať|mohlo by sa vám páčiť|mohlo by vás zaujať"
        "|vybrali sme pre vás|vyberáme pre vás|odporúčané články|odporúčame prečítať"
        "|redakcia odporúča|výber redakcie|najčítanejšie články|najčítanejšie správy"
        "|obľúbené články|populárne články|najnovšie články|posledné články|posledné správy"
        "|aktuálne správy|hlavné správy|nenechajte si ujsť"
        "|celý článok"
    ),
    Rule.SHARE: (
        "zdieľať|zdieľajte|zdieľať na facebooku|vytlačiť|tlačiť|poslať priateľovi|"
        "poslať e mailom|kopírovať odkaz|sledujte nás|uložiť|veľkosť písma"
        "|zdieľať článok|zdieľajte článok"
        "|krátky odkaz"
    ),
    Rule.NAVIGATION: (
        "domov|úvod|hlavná stránka|ponuka|vyhľadávanie|hľadať|prihlásiť sa|odhlásiť sa|"
        "registrácia|kontakt|kontakty|kontaktujte nás|o nás|pomoc|správy|slovensko|svet|"
        "politika|ekonomika|biznis|spoločnosť|kultúra|šport|zdravie|veda|technológie|počasie|"
        "fotografie|videá|archív|značky|kategórie|rubriky|viac|zobraziť viac|hore|späť|"
        "zavrieť|predplatné|predplatiť|odber noviniek|inzercia na webe|"
        "ochrana osobných údajov|podmienky používania|mapa stránok"
        "|späť hore|späť na začiatok|späť nahor"
    ),
    Rule.PAGINATION: (
        "ďalšia|predchádzajúca|ďalšia strana|predchádzajúca strana|ďalší článok|"
        "predchádzajúci článok"
    ),
    Rule.COMMENTS: (
        "komentáre|komentár|komentovať|pridať komentár|napísať komentár|žiadne komentáre|"
        "odpovedať|diskusia"
        "|prihláste sa pre komentovanie|počet komentárov"
    ),
    Rule.BYLINE: "autor|autori|zdroj|zdroje|publikované|zverejnené|aktualizované|redaktor",
    Rule.CAPTION: "foto|fotografia|ilustračné foto|ilustračná fotografia|autor fotografie",
    Rule.ADVERTISEMENT: "reklama|inzercia|sponzorovaný obsah|článok pokračuje pod reklamou",
    Rule.FOOTER: "všetky práva vyhradené|autorské práva|telefón|adresa",
    Rule.CONSENT: (
        "súhlasím|prijať|prijať všetko|prijať všetky|odmietnuť|odmietnuť všetko|"
        "nastavenia cookies|len pre predplatiteľov"
    ),
}

ANYWHERE: Final = "späť na začiatok|späť nahor"
"""That no text has inside of it."""
