"""Phrases of furniture in Norwegian Bokmål, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "les også|les mer|les videre|les hele saken|relaterte artikler|relaterte saker|"
        "relatert|mer om saken|mer om|mest lest|mest leste|siste nytt|siste nyheter|"
        "flere nyheter|flere saker|anbefalte saker|anbefalt|se også|populære saker"
        "|relatert artikkel|relatert sak"
        "|les hele artikkelen|les artikkelen|les mer om|les også om|flere artikler"
        "|andre artikler|andre nyheter|andre saker|mer om temaet|mer i saken|lignende artikler"
        "|lignende saker|relaterte nyheter|relaterte innlegg|relaterte emner|relatert innhold"
        "|du liker kanskje også|kanskje du også liker|kanskje interesserer dette deg"
        "|dette kan også interessere deg|anbefalt for deg|anbefalte artikler"
        "|redaksjonen anbefaler|mest delt|mest delte|mest populære|mest populært|mest sett"
        "|mest kommentert|populære artikler|populært nå|siste artikler|siste innlegg"
        "|siste saker|ikke gå glipp av|gå ikke glipp av"
        "|les hele saken her|les hele artikkelen her|les mer her|fortsett å lese"
        "|les videre her"
    ),
    Rule.SHARE: (
        "del saken|del artikkelen|del på facebook|del på twitter|del denne artikkelen|skriv ut|"
        "skriv ut artikkelen|tips en venn|send på e post|kopier lenke|kopier lenken|følg oss|"
        "følg oss på|lagre artikkelen|tekststørrelse|skriftstørrelse|større tekst"
        "|del denne saken"
        "|spill av video|se videoen"
        "|kort lenke"
    ),
    Rule.NAVIGATION: (
        "forside|forsiden|til forsiden|hovedmeny|søk|gå til innhold|hopp til innhold|"
        "hopp til hovedinnhold|til toppen|tilbake til toppen|tilbake|logg inn|logg ut|"
        "registrer deg|min side|min konto|kontakt oss|om oss|hjelp|nyheter|nyhetsbrev|"
        "meld deg på|meld deg på nyhetsbrevet|meld deg på vårt nyhetsbrev|abonnement|abonner|"
        "bli abonnent|innenriks|utenriks|økonomi|politikk|kultur|underholdning|vær|arkiv|emner|"
        "kategorier|stikkord|se alle|vis mer|vis flere|lukk|annonsere|personvern|"
        "personvernerklæring|brukervilkår|informasjonskapsler"
        "|til toppen av siden"
        "|vis alle|last inn flere"
    ),
    Rule.PAGINATION: (
        "neste|forrige|neste side|forrige side|neste artikkel|forrige artikkel|neste sak|"
        "forrige sak|siste side|første side|side"
    ),
    Rule.COMMENTS: (
        "kommentarer|kommentar|kommenter|skriv en kommentar|skriv kommentar|"
        "legg igjen en kommentar|legg til kommentar|ingen kommentarer|vis kommentarer|svar|"
        "avbryt svar|din e postadresse vil ikke bli publisert|kommentarfeltet er stengt"
        "|logg inn for å kommentere|antall kommentarer"
    ),
    Rule.BYLINE: (
        "forfatter|skrevet av|av redaksjonen|publisert|publisert av|oppdatert|sist oppdatert|"
        "kilde|kilder|redaktør|tekst"
    ),
    Rule.CAPTION: (
        "foto|bilde|fotograf|arkivfoto|arkivbilde|bildekilde|illustrasjon|illustrasjonsfoto|"
        "bildetekst|forstørr bildet"
    ),
    Rule.ADVERTISEMENT: (
        "annonse|annonser|sponset innhold|annonsørinnhold|artikkelen fortsetter under annonsen|"
        "saken fortsetter under annonsen"
        "|artikkelen fortsetter etter annonsen"
        "|hopp over annonsen|teksten fortsetter under annonsen"
        "|saken fortsetter etter annonsen"
    ),
    Rule.FOOTER: "alle rettigheter reservert|opphavsrett|telefon|adresse|ansvarlig redaktør",
    Rule.CONSENT: (
        "godta|godta alle|aksepter|aksepter alle|tillat alle|avvis alle|"
        "administrer informasjonskapsler|kun for abonnenter|logg inn for å lese videre|"
        "jeg godtar"
    ),
}

ANYWHERE: Final = "tilbake til toppen|til toppen av siden|vis flere|vis alle|last inn flere"
"""That no text has inside of it."""
