"""Phrases of furniture in Dutch, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "lees ook|lees verder|lees meer|meer lezen|gerelateerde artikelen|gerelateerd nieuws|"
        "gerelateerde berichten|meer over dit onderwerp|meer over|meest gelezen|best gelezen|"
        "populair|populaire artikelen|laatste nieuws|net binnen|meer nieuws|aanbevolen|"
        "aanbevolen artikelen|bekijk ook|zie ook|misschien ook interessant|"
        "dit vind je misschien ook interessant|uitgelicht"
        "|gerelateerd artikel"
        "|lees het hele artikel|lees het volledige artikel|verder lezen|meer over dit thema"
        "|meer artikelen|meer berichten|andere artikelen|andere berichten|ander nieuws"
        "|overig nieuws|verwante artikelen|verwant nieuws|verwante berichten"
        "|verwante onderwerpen|gerelateerde onderwerpen|gerelateerde inhoud"
        "|gerelateerde video s|vergelijkbare artikelen|soortgelijke artikelen"
        "|dit vind je misschien ook leuk|misschien vind je dit ook leuk"
        "|misschien vind je dit ook interessant|dit is misschien ook interessant"
        "|wellicht ook interessant|ook interessant|interessant voor jou|onze aanraders"
        "|aanbevolen voor jou|aanbevolen voor u|aanbevolen berichten|tips van de redactie"
        "|keuze van de redactie|meest bekeken|meest besproken|meest gedeeld|meest populair"
        "|populaire berichten|populair nu|nu populair|trending nu|recente artikelen"
        "|recente berichten|recent nieuws|laatste artikelen|laatste berichten"
        "|nieuwste artikelen|nieuwste berichten|het laatste nieuws|mis dit niet|niet te missen"
        "|van het web|elders op het web"
        "|lees hier het hele artikel|hier verder lezen|volledig artikel"
        "|lees hier verder|lees hier meer|lees verder hier|meer lees je hier|meer lezen kan hier"
    ),
    Rule.SHARE: (
        "delen|deel dit artikel|deel dit bericht|artikel delen|deel op facebook|"
        "delen op facebook|deel op twitter|delen via whatsapp|delen via e mail|deel via e mail|"
        "mail dit artikel|e mailen|afdrukken|artikel afdrukken|printen|print dit artikel|"
        "kopieer link|link kopiëren|volg ons|volg ons op|volgen|bewaren|artikel bewaren|"
        "opslaan|lettergrootte|tekst vergroten|tekst verkleinen|grotere letters|stuur door"
        "|dit artikel delen"
        "|video afspelen|bekijk de video|bekijk video|geluid aanzetten"
        "|korte link|link naar artikel"
    ),
    Rule.NAVIGATION: (
        "startpagina|voorpagina|hoofdmenu|zoeken|naar de inhoud|ga naar inhoud|"
        "ga naar hoofdinhoud|direct naar de inhoud|naar boven|terug naar boven|terug|inloggen|"
        "aanmelden|uitloggen|registreren|mijn account|contact opnemen|neem contact op|over ons|"
        "veelgestelde vragen|nieuws|nieuwsbrief|aanmelden voor de nieuwsbrief|"
        "schrijf je in voor de nieuwsbrief|abonneren|abonneer|abonnement|binnenland|buitenland|"
        "economie|politiek|cultuur|wetenschap|weer|archief|trefwoorden|categorieën|onderwerpen|"
        "meer|toon meer|meer tonen|bekijk alles|sluiten|vacatures|adverteren|privacybeleid|"
        "privacyverklaring|gebruiksvoorwaarden|algemene voorwaarden|cookiebeleid|doneren"
        "|ga naar boven"
        "|meer laden|alles bekijken"
    ),
    Rule.PAGINATION: (
        "volgende|vorige|volgende pagina|vorige pagina|volgend artikel|vorig artikel|"
        "volgende bericht|vorige bericht|laatste pagina|eerste pagina|pagina"
    ),
    Rule.COMMENTS: (
        "reacties|reactie|reageer|reageren|plaats een reactie|geef een reactie|"
        "laat een reactie achter|schrijf een reactie|reactie plaatsen|nog geen reacties|"
        "geen reacties|bekijk alle reacties|antwoorden|beantwoorden|reactie annuleren|"
        "je e mailadres wordt niet gepubliceerd|het e mailadres wordt niet gepubliceerd|"
        "reacties zijn gesloten"
        "|geef een reactie reactie annuleren"
        "|log in om te reageren|inloggen om te reageren|beoordeel dit artikel|"
        "was dit artikel nuttig|aantal reacties"
    ),
    Rule.BYLINE: (
        "auteur|geschreven door|door onze redactie|gepubliceerd|gepubliceerd op|geplaatst op|"
        "geplaatst door|bijgewerkt|laatst bijgewerkt|laatste update|bron|bronnen|redactie|"
        "van onze redactie|tekst"
    ),
    Rule.CAPTION: (
        "foto|foto s|beeld|afbeelding|fotograaf|fotografie|archieffoto|archiefbeeld|"
        "illustratie|bijschrift|fotobijschrift|afbeelding vergroten|klik om te vergroten"
    ),
    Rule.ADVERTISEMENT: (
        "advertentie|advertenties|gesponsord|gesponsorde inhoud|"
        "artikel gaat verder onder de advertentie|tekst gaat verder onder de advertentie|"
        "lees verder onder de advertentie"
        "|artikel gaat verder na de advertentie"
        "|einde advertentie|advertentie overslaan|artikel gaat verder onder deze advertentie"
        "|verhaal gaat verder onder de advertentie"
    ),
    Rule.FOOTER: (
        "alle rechten voorbehouden|colofon|auteursrecht|auteursrechten|disclaimer en privacy|"
        "telefoon|adres"
    ),
    Rule.CONSENT: (
        "accepteren|alles accepteren|alle cookies accepteren|cookies accepteren|"
        "cookie instellingen|cookies beheren|alles weigeren|weigeren|akkoord|ik ga akkoord|"
        "alleen voor abonnees|exclusief voor abonnees|log in om verder te lezen|al abonnee"
    ),
}

ANYWHERE: Final = "terug naar boven|toon meer|meer laden|alles bekijken|meer tonen"
"""That no text has inside of it."""
