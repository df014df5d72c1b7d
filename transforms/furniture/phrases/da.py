"""Phrases of furniture in Danish, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "læs også|læs mere|læs videre|læs artiklen|relaterede artikler|relaterede nyheder|"
        "relateret|mere om emnet|mest læste|mest læst|seneste nyt|seneste nyheder|"
        "flere nyheder|anbefalede artikler|anbefalet|se også|måske er du interesseret i|"
        "populære artikler"
        "|relateret artikel"
        "|læs hele artiklen|læs mere om|læs også om|flere artikler|andre artikler|andre nyheder"
        "|lignende artikler|lignende nyheder|relaterede emner|relateret indhold"
        "|relaterede indlæg|du vil måske også kunne lide|måske kan du også lide"
        "|måske er dette også interessant|dette kan også interessere dig|anbefalet til dig"
        "|redaktionen anbefaler|mest delte|mest populære|mest set|mest sete|mest kommenterede"
        "|populært lige nu|seneste artikler|seneste indlæg|de seneste nyheder|gå ikke glip af"
        "|læs hele artiklen her|læs artiklen her|læs mere her|fortsæt med at læse"
        "|læs videre her"
    ),
    Rule.SHARE: (
        "del artiklen|del artikel|del på facebook|del på twitter|del denne artikel|deling|"
        "udskriv|udskriv artikel|print artikel|send til en ven|send på mail|kopier link|"
        "kopiér link|følg os|følg os på|gem artikel|tekststørrelse|skriftstørrelse|større tekst"
        "|afspil video|se videoen"
    ),
    Rule.NAVIGATION: (
        "forside|forsiden|til forsiden|hovedmenu|søg|søgning|gå til indhold|spring til indhold|"
        "til toppen|tilbage til toppen|tilbage|log ind|log ud|opret bruger|min konto|"
        "kontakt os|om os|hjælp|nyheder|nyhedsbrev|tilmeld|tilmeld dig|tilmeld nyhedsbrev|"
        "tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|abonnement|abonner|"
        "bliv abonnent|køb abonnement|indland|udland|økonomi|politik|kultur|underholdning|"
        "vejret|vejr|arkiv|emner|kategorier|nøgleord|se alle|vis mere|vis flere|luk|annoncér|"
        "privatlivspolitik|cookiepolitik|handelsbetingelser|brugsbetingelser"
        "|til toppen af siden"
        "|vis alle|indlæs flere"
    ),
    Rule.PAGINATION: (
        "næste|forrige|næste side|forrige side|næste artikel|forrige artikel|sidste side|"
        "første side|side"
    ),
    Rule.COMMENTS: (
        "kommentarer|kommentar|kommentér|skriv en kommentar|skriv kommentar|tilføj kommentar|"
        "læg en kommentar|ingen kommentarer|vis kommentarer|svar|annuller svar|"
        "din e mailadresse vil ikke blive publiceret|der er lukket for kommentarer"
        "|log ind for at kommentere|antal kommentarer|bedøm artiklen"
    ),
    Rule.BYLINE: (
        "forfatter|skrevet af|af redaktionen|offentliggjort|publiceret|udgivet|opdateret|"
        "sidst opdateret|senest opdateret|kilde|kilder|redaktør|tekst"
    ),
    Rule.CAPTION: (
        "foto|billede|fotograf|arkivfoto|billedkilde|illustration|billedtekst|genrefoto|"
        "modelfoto|pressefoto|forstør billede"
    ),
    Rule.ADVERTISEMENT: (
        "annonce|annoncer|sponsoreret|sponsoreret indhold|artiklen fortsætter efter annoncen|"
        "artiklen fortsætter under annoncen"
        "|artiklen fortsætter efter annoncen"
        "|spring annoncen over|artiklen fortsætter efter annonce"
        "|teksten fortsætter efter annoncen"
    ),
    Rule.FOOTER: (
        "alle rettigheder forbeholdes|ophavsret|telefon|adresse|ansvarshavende chefredaktør"
    ),
    Rule.CONSENT: (
        "accepter|acceptér|accepter alle|acceptér alle|tillad alle|cookieindstillinger|"
        "administrer cookies|afvis alle|kun for abonnenter|log ind for at læse videre|"
        "jeg accepterer"
    ),
}

ANYWHERE: Final = "tilbage til toppen|til toppen af siden|vis flere|vis alle|indlæs flere"
"""That no text has inside of it."""
