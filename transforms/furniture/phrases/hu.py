"""Phrases of furniture in Hungarian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "olvassa el|olvassa el ezt is|olvasd el|olvasd el ezt is|olvasson tovább|olvass tovább|"
        "tovább olvasom|tovább|bővebben|részletek|kapcsolódó|kapcsolódó cikkek|"
        "kapcsolódó hírek|hasonló cikkek|ez is érdekelheti|ez is érdekelhet|legolvasottabb|"
        "legolvasottabb cikkek|legnépszerűbb|legfrissebb|legfrissebb hírek|friss hírek|"
        "további hírek|további cikkek|ajánlott|ajánlott cikkek|ajánljuk|lásd még|a témában"
        "|kapcsolódó cikk|kapcsolódó hír"
        "|olvasta már|ezt olvasta már|ezt is olvassa el|ajánljuk még"
        "|olvassa tovább|tovább olvasok|teljes cikk|részletek itt|bővebben erről"
        "|bővebben a témáról|erről bővebben|további cikkek a témában|további írások"
        "|további részletek|egyéb cikkek|egyéb hírek|más cikkek|más hírek|hasonló hírek"
        "|hasonló témák|hasonló bejegyzések|kapcsolódó anyagok|kapcsolódó bejegyzések"
        "|kapcsolódó tartalom|kapcsolódó tartalmak|kapcsolódó témák|kapcsolódó videók"
        "|kapcsolódó linkek|a rovat további cikkei|a szerző további cikkei"
        "|ez is érdekelhet téged|ez is érdekelheti önt|ezek is érdekelhetik"
        "|ezek is érdekelhetnek|érdekelhet még|ezek is tetszhetnek|ez is tetszhet"
        "|neked ajánljuk|önnek ajánljuk|figyelmébe ajánljuk|figyelmedbe ajánljuk"
        "|ajánlott olvasmány|ajánlott tartalom|szerkesztő ajánlja|szerkesztőség ajánlja"
        "|szerkesztői ajánló|népszerű cikkek|népszerű hírek|legnépszerűbb cikkek"
        "|legolvasottabb hírek|legtöbbet kommentált|legtöbbet olvasott|legújabb cikkek"
        "|legújabb hírek|legfrissebb cikkek|friss cikkek|utolsó hírek|vezető hírek"
        "|kiemelt hírek|kiemelt cikkek|ne hagyja ki|ne maradjon le|ne maradj le"
        "|a teljes cikk|olvasd el a teljes cikket|a teljes cikk itt|tovább a cikkhez"
        "|bővebben itt olvashat|bővebben itt|itt olvashat tovább|a folytatást itt olvashatja"
    ),
    Rule.SHARE: (
        "megosztás|megosztom|oszd meg|ossza meg|megosztás facebookon|megosztás a facebookon|"
        "megosztás twitteren|nyomtatás|nyomtatható változat|küldés e mailben|küldés|elküldöm|"
        "link másolása|hivatkozás másolása|kövessen minket|kövess minket|követés|mentés|"
        "betűméret|nagyobb betűméret|tetszik|ajánlom"
        "|cikk megosztása|oszd meg a cikket|ossza meg a cikket"
        "|videó lejátszása|nézd meg a videót"
        "|rövid link|rövid hivatkozás"
    ),
    Rule.NAVIGATION: (
        "kezdőlap|főoldal|címlap|nyitóoldal|főmenü|menü|keresés|ugrás a tartalomra|"
        "ugrás a tartalomhoz|tovább a tartalomra|vissza a lap tetejére|lap tetejére|"
        "vissza az elejére|vissza|bejelentkezés|belépés|kijelentkezés|regisztráció|fiókom|"
        "kapcsolat|elérhetőség|elérhetőségek|rólunk|impresszum|segítség|gyakori kérdések|hírek|"
        "belföld|külföld|gazdaság|politika|kultúra|sport|tudomány|egészség|időjárás|bulvár|"
        "képgaléria|archívum|címkék|kulcsszavak|kategóriák|rovatok|több|mutass többet|összes|"
        "összes megtekintése|bezárás|hírlevél|hírlevél feliratkozás|feliratkozás|"
        "feliratkozás hírlevélre|előfizetés|előfizetek|médiaajánlat|adatvédelem|"
        "adatvédelmi tájékoztató|adatkezelési tájékoztató|felhasználási feltételek|oldaltérkép"
        "|vissza a tetejére|vissza az oldal tetejére|az oldal tetejére"
        "|több mutatása|továbbiak betöltése"
    ),
    Rule.PAGINATION: (
        "következő|előző|következő oldal|előző oldal|következő cikk|előző cikk|"
        "következő bejegyzés|előző bejegyzés|utolsó oldal|első oldal|oldal"
    ),
    Rule.COMMENTS: (
        "hozzászólások|hozzászólás|kommentek|komment|kommentelés|hozzászólás írása|"
        "szóljon hozzá|szólj hozzá|új hozzászólás|írjon hozzászólást|vélemények|"
        "nincs hozzászólás|nincsenek hozzászólások|válasz|válasz törlése|válaszolok|"
        "az e mail címet nem tesszük közzé|a hozzászólások lezárva"
        "|vélemény hozzászólás válasz megszakítása"
        "|jelentkezzen be a hozzászóláshoz|jelentkezz be a hozzászóláshoz|értékelje a cikket|"
        "értékeld a cikket|hozzászólások száma"
    ),
    Rule.BYLINE: (
        "szerző|szerzők|írta|közzétéve|megjelent|megjelenés|publikálva|frissítve|"
        "utolsó frissítés|utoljára frissítve|módosítva|forrás|források|szerkesztő|dátum|szöveg"
    ),
    Rule.CAPTION: (
        "fotó|kép|képek|fotók|illusztráció|illusztrációnk|archív|archív fotó|archív felvétel|"
        "képaláírás|képforrás|a kép forrása|kép forrása|nagyítás|borítókép|nyitókép"
    ),
    Rule.ADVERTISEMENT: (
        "hirdetés|hirdetések|reklám|szponzorált tartalom|támogatott tartalom|"
        "a cikk a hirdetés után folytatódik|fizetett tartalom"
        "|a cikk folytatódik a hirdetés után"
        "|hirdetés vége|hirdetés átugrása|a cikk a hirdetés alatt folytatódik"
    ),
    Rule.FOOTER: (
        "minden jog fenntartva|szerzői jogok|jogi nyilatkozat|telefon|cím|kiadó|felelős szerkesztő"
    ),
    Rule.CONSENT: (
        "elfogadom|elfogadás|összes elfogadása|sütik elfogadása|süti beállítások|"
        "sütibeállítások|cookie beállítások|elutasítom|összes elutasítása|csak előfizetőknek|"
        "előfizetői tartalom|a folytatáshoz jelentkezzen be"
    ),
}

ANYWHERE: Final = (
    "vissza a tetejére|vissza az oldal tetejére|az oldal tetejére|lap tetejére"
    "|több mutatása|továbbiak betöltése|összes megtekintése"
)
"""That no text has inside of it."""
