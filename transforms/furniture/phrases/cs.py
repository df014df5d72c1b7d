"""Phrases of furniture in Czech, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "čtěte také|čtěte též|čtěte dále|přečtěte si|přečtěte si také|přečtěte si více|"
        "číst dál|číst více|číst dále|pokračovat ve čtení|související|související články|"
        "související témata|podobné články|mohlo by vás zajímat|mohlo by vás také zajímat|"
        "nejčtenější|nejčtenější články|nejnovější zprávy|nejnovější články|poslední zprávy|"
        "další zprávy|další články|doporučujeme|doporučené články|viz také|více k tématu|"
        "k tématu|z domova"
        "|související článek|související zpráva"
        "|čtěte více|čtěte rovněž|přečtěte si dále|přečtěte si celý článek"
        "|pokračovat ve čtení článku|celý článek|více zde|více o tématu|více článků"
        "|více z rubriky|další články z rubriky|další z rubriky|další související články"
        "|ostatní články|jiné články|podobná témata|podobné zprávy|související zprávy"
        "|související odkazy|související obsah|související příspěvky|související videa"
        "|k tomuto tématu|ve stejné rubrice|od stejného autora|mohlo by se vám líbit"
        "|mohlo by se vám také líbit|mohlo by vás ještě zajímat|mohlo by vás rovněž zajímat"
        "|zajímavé články|vybrali jsme pro vás|vybíráme pro vás|doporučujeme také"
        "|doporučujeme k přečtení|redakce doporučuje|výběr redakce|nejčtenější zprávy"
        "|nejčtenější dnes|nejoblíbenější články|oblíbené články|populární články"
        "|nejnovější příspěvky|poslední články|poslední příspěvky|aktuální zprávy"
        "|aktuální články|hlavní zprávy|právě se čte|nenechte si ujít"
        "|celý článek zde|přečíst celý článek|číst celý článek"
        "|více čtěte zde|číst dále zde"
    ),
    Rule.SHARE: (
        "sdílet|sdílejte|sdílet článek|sdílet na facebooku|sdílet na twitteru|tisk|vytisknout|"
        "vytisknout článek|tisknout|poslat e mailem|odeslat e mailem|poslat příteli|"
        "kopírovat odkaz|zkopírovat odkaz|sledujte nás|sledujte nás na|sledovat|uložit|"
        "uložit na později|velikost písma|větší písmo|menší písmo|líbí se mi"
        "|sdílejte článek|sdílet tento článek"
        "|přehrát video|pustit video"
        "|krátký odkaz|odkaz na článek"
    ),
    Rule.NAVIGATION: (
        "domů|úvod|úvodní stránka|hlavní stránka|titulní stránka|hlavní menu|nabídka|hledat|"
        "vyhledávání|vyhledat|přejít k obsahu|přeskočit na obsah|přejít na hlavní obsah|nahoru|"
        "zpět nahoru|zpět|přihlásit|přihlásit se|přihlášení|odhlásit|registrace|registrovat|"
        "můj účet|kontakt|kontakty|kontaktujte nás|o nás|nápověda|časté dotazy|zprávy|"
        "zpravodajství|aktuality|domácí|zahraničí|ekonomika|politika|kultura|sport|počasí|"
        "zdraví|věda|fotogalerie|archiv|štítky|klíčová slova|kategorie|rubriky|témata|více|"
        "zobrazit více|zobrazit vše|další|zavřít|inzerce|předplatné|odebírat|"
        "odebírat newsletter|přihlásit se k odběru|přihlášení k odběru newsletteru|"
        "ochrana osobních údajů|podmínky použití|obchodní podmínky|mapa stránek|mapa webu"
        "|nahoru na stránku|zpět na začátek stránky"
        "|načíst další"
    ),
    Rule.PAGINATION: (
        "následující|předchozí|další stránka|předchozí stránka|následující článek|"
        "předchozí článek|další článek|poslední stránka|první stránka|stránka|starší příspěvky|"
        "novější příspěvky"
    ),
    Rule.COMMENTS: (
        "komentáře|komentář|komentovat|diskuse|diskuze|přidat komentář|přidejte komentář|"
        "napsat komentář|napište komentář|zobrazit komentáře|žádné komentáře|"
        "zatím žádné komentáře|vstoupit do diskuse|odpovědět|zrušit odpověď|"
        "vaše e mailová adresa nebude zveřejněna|komentáře jsou uzavřeny"
        "|napsat komentář zrušit odpověď na komentář"
        "|pro komentování se přihlaste|přihlaste se pro komentování|ohodnoťte článek|"
        "hodnocení článku|počet komentářů"
    ),
    Rule.BYLINE: (
        "autor|autorka|napsal|napsala|zveřejněno|publikováno|vydáno|vloženo|aktualizováno|"
        "poslední aktualizace|zdroj|zdroje|redakce|redaktor|datum|text"
    ),
    Rule.CAPTION: (
        "foto|fotografie|ilustrační foto|ilustrační snímek|snímek|zdroj fotografie|"
        "autor fotografie|foto archiv|archivní foto|obrázek|popisek|zvětšit obrázek|"
        "zvětšit fotografii"
    ),
    Rule.ADVERTISEMENT: (
        "reklama|inzerát|sponzorováno|sponzorovaný obsah|článek pokračuje pod reklamou|"
        "komerční sdělení|placená inzerce"
        "|inzerce|článek pokračuje pod reklamou|článek pokračuje pod inzercí"
        "|konec reklamy|přeskočit reklamu|pokračování článku pod reklamou"
        "|text pokračuje pod reklamou"
    ),
    Rule.FOOTER: (
        "všechna práva vyhrazena|autorská práva|vydavatel|provozovatel|telefon|adresa|tiráž"
    ),
    Rule.CONSENT: (
        "přijmout|přijmout vše|přijmout cookies|souhlasím|souhlasím se vším|nastavení cookies|"
        "spravovat cookies|odmítnout|odmítnout vše|pouze pro předplatitele|"
        "jen pro předplatitele|pro pokračování se přihlaste"
    ),
}

ANYWHERE: Final = (
    "zpět nahoru|nahoru na stránku|zpět na začátek stránky|zobrazit více|načíst další|zobrazit vše"
)
"""That no text has inside of it."""
