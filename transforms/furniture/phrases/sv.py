"""Phrases of furniture in Swedish, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "läs också|läs även|läs mer|läs vidare|relaterat|relaterade artiklar|"
        "relaterade nyheter|mer om ämnet|mer om|mest lästa|mest läst|senaste nytt|"
        "senaste nyheterna|fler nyheter|mer från|rekommenderat|rekommenderade artiklar|"
        "populärt just nu|se även|missa inte|andra läser"
        "|relaterad artikel|relaterad nyhet"
        "|läs hela artikeln|läs artikeln|läs mer om|läs mer här|läs även om|fler artiklar"
        "|fler inlägg|fler nyheter om|andra artiklar|andra nyheter|mer från samma författare"
        "|mer i ämnet|liknande artiklar|liknande nyheter|liknande inlägg|relaterade inlägg"
        "|relaterade ämnen|relaterat innehåll|relaterade länkar|du kanske också gillar"
        "|du kanske gillar|du kanske också är intresserad av|kanske intresserar dig"
        "|detta kan också intressera dig|rekommenderat för dig|redaktionen rekommenderar"
        "|redaktionens val|mest delade|mest delat|mest populära|mest populärt|mest sedda"
        "|mest kommenterade|populära artiklar|populärt nu|senaste artiklarna|senaste inläggen"
        "|de senaste nyheterna|aktuellt just nu|trendar nu|missa inte detta|från webben"
        "|läs hela artikeln här|läs artikeln här|fortsätt läsa|läs hela nyheten"
        "|läs vidare här"
    ),
    Rule.SHARE: (
        "dela|dela artikeln|dela artikel|dela på facebook|dela på twitter|dela via e post|"
        "dela sidan|skriv ut|skriv ut artikeln|kopiera länk|kopiera länken|tipsa en vän|mejla|"
        "skicka|följ oss|följ oss på|följ|spara|spara artikeln|textstorlek|större text|"
        "mindre text|lyssna på artikeln"
        "|dela den här artikeln|dela nyheten"
        "|spela upp video|spela video|se videon"
        "|kort länk|kortlänk|länk till artikeln"
    ),
    Rule.NAVIGATION: (
        "startsida|startsidan|förstasidan|till startsidan|huvudmeny|meny|sök|"
        "hoppa till innehåll|hoppa till innehållet|till innehållet|till toppen|"
        "tillbaka till toppen|tillbaka|logga in|logga ut|registrera|skapa konto|mitt konto|"
        "kontakt|kontakta oss|om oss|hjälp|vanliga frågor|nyheter|nyhetsbrev|prenumerera|"
        "prenumerera på nyhetsbrevet|prenumerera på vårt nyhetsbrev|bli prenumerant|inrikes|"
        "utrikes|ekonomi|politik|kultur|nöje|väder|arkiv|taggar|etiketter|kategorier|ämnen|"
        "visa mer|visa fler|visa alla|stäng|annonsera|integritetspolicy|användarvillkor|"
        "om cookies|tillgänglighet|webbkarta"
        "|till sidans topp"
        "|ladda fler"
    ),
    Rule.PAGINATION: (
        "nästa|föregående|nästa sida|föregående sida|nästa artikel|föregående artikel|"
        "nästa inlägg|föregående inlägg|sista sidan|första sidan|sida"
    ),
    Rule.COMMENTS: (
        "kommentarer|kommentar|kommentera|skriv en kommentar|lämna en kommentar|lämna ett svar|"
        "lägg till kommentar|inga kommentarer|inga kommentarer än|visa kommentarer|"
        "alla kommentarer|svara|avbryt svar|din e postadress kommer inte publiceras|"
        "kommentarerna är stängda"
        "|lämna ett svar avbryt svar"
        "|logga in för att kommentera|betygsätt artikeln|antal kommentarer"
    ),
    Rule.BYLINE: (
        "författare|skriven av|skrivet av|av redaktionen|publicerad|publicerat|publicerades|"
        "publicerad av|uppdaterad|uppdaterat|senast uppdaterad|källa|källor|redaktör|reporter|"
        "ansvarig utgivare|text"
    ),
    Rule.CAPTION: (
        "foto|bild|bilder|bildkälla|fotograf|arkivbild|arkivfoto|illustration|bildtext|"
        "förstora bilden|genrebild"
    ),
    Rule.ADVERTISEMENT: (
        "annons|annonser|sponsrat|sponsrat innehåll|artikeln fortsätter efter annonsen|"
        "artikeln fortsätter under annonsen|betalt innehåll"
        "|artikeln fortsätter efter annonsen"
        "|slut på annons|hoppa över annonsen|texten fortsätter efter annonsen"
        "|texten fortsätter under annonsen"
    ),
    Rule.FOOTER: (
        "alla rättigheter förbehållna|med ensamrätt|upphovsrätt|telefon|adress|organisationsnummer"
    ),
    Rule.CONSENT: (
        "acceptera|acceptera alla|acceptera cookies|godkänn|godkänn alla|godkänn cookies|"
        "cookieinställningar|hantera cookies|neka alla|jag godkänner|endast för prenumeranter|"
        "för prenumeranter|logga in för att läsa vidare|redan prenumerant"
    ),
}

ANYWHERE: Final = "tillbaka till toppen|till sidans topp|visa fler|ladda fler|visa alla"
"""That no text has inside of it."""
