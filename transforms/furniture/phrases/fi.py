"""Phrases of furniture in Finnish, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "lue myös|lue lisää|lue koko juttu|jatka lukemista|katso myös|aiheeseen liittyvää|"
        "aiheeseen liittyvät artikkelit|liittyvät artikkelit|samasta aiheesta|luetuimmat|"
        "luetuimmat jutut|suosituimmat|uusimmat|uusimmat uutiset|tuoreimmat|tuoreimmat uutiset|"
        "viimeisimmät uutiset|lisää uutisia|lisää aiheesta|suosittelemme|suositellut"
        "|aiheeseen liittyvä artikkeli"
        "|lue lisää|katso myös"
        "|lue koko artikkeli|lue lisää aiheesta|lue myös nämä|lisää artikkeleita"
        "|lisää samasta aiheesta|muut artikkelit|muita artikkeleita|muut uutiset|muita uutisia"
        "|samankaltaisia artikkeleita|vastaavia artikkeleita|aiheeseen liittyviä artikkeleita"
        "|aiheeseen liittyvät uutiset|saatat pitää myös|saatat olla kiinnostunut"
        "|sinua saattaa kiinnostaa|tämä voi kiinnostaa sinua|tämä saattaa kiinnostaa"
        "|voisit olla kiinnostunut|suositeltua sinulle|toimitus suosittelee"
        "|toimituksen valinnat|suosituimmat artikkelit|suosituimmat jutut|suosittua nyt"
        "|suosittua juuri nyt|viimeisimmät artikkelit|uusimmat artikkelit|uusimmat jutut"
        "|tuoreimmat artikkelit|älä missaa|katso lisää"
        "|lue koko juttu tästä|lue lisää täältä|lue juttu tästä|siirry jutun jatkoon"
        "|lue koko juttu täältä|lue lisää tästä"
    ),
    Rule.SHARE: (
        "jaa|jaa artikkeli|jaa juttu|jaa facebookissa|jaa twitterissä|jaa sähköpostilla|"
        "jaa whatsappissa|tulosta|tulosta artikkeli|lähetä kaverille|lähetä sähköpostilla|"
        "kopioi linkki|seuraa meitä|seuraa|tallenna|tekstikoko|tekstin koko|fonttikoko|"
        "suurenna tekstiä"
        "|jaa tämä artikkeli"
        "|toista video|katso video"
        "|lyhyt linkki"
    ),
    Rule.NAVIGATION: (
        "etusivu|etusivulle|päävalikko|valikko|haku|hae|siirry sisältöön|hyppää sisältöön|"
        "siirry suoraan sisältöön|takaisin ylös|sivun alkuun|takaisin|kirjaudu|kirjaudu sisään|"
        "kirjaudu ulos|rekisteröidy|luo tunnus|oma tili|yhteystiedot|ota yhteyttä|"
        "tietoa meistä|meistä|ohje|ohjeet|usein kysyttyä|uutiset|kotimaa|ulkomaat|talous|"
        "politiikka|kulttuuri|urheilu|viihde|tiede|terveys|sää|mielipide|pääkirjoitus|kuvat|"
        "videot|arkisto|avainsanat|asiasanat|tunnisteet|kategoriat|aiheet|lisää|näytä lisää|"
        "näytä kaikki|sulje|uutiskirje|tilaa uutiskirje|tilaa|tilaukset|mediatiedot|mainosta|"
        "tietosuoja|tietosuojaseloste|tietosuojakäytäntö|käyttöehdot|evästeet|"
        "saavutettavuusseloste|sivukartta"
        "|takaisin sivun alkuun"
        "|lataa lisää"
    ),
    Rule.PAGINATION: (
        "seuraava|edellinen|seuraava sivu|edellinen sivu|seuraava artikkeli|"
        "edellinen artikkeli|seuraava juttu|edellinen juttu|viimeinen sivu|sivu"
    ),
    Rule.COMMENTS: (
        "kommentit|kommentti|kommentoi|kirjoita kommentti|lisää kommentti|jätä kommentti|"
        "lähetä kommentti|ei kommentteja|näytä kommentit|keskustelu|vastaa|peruuta vastaus|"
        "sähköpostiosoitettasi ei julkaista|kommentointi on suljettu"
        "|kirjaudu sisään kommentoidaksesi|arvioi artikkeli|kommenttien määrä"
    ),
    Rule.BYLINE: (
        "kirjoittaja|teksti|toimittaja|toimitus|julkaistu|julkaisupäivä|päivitetty|"
        "viimeksi päivitetty|muokattu|lähde|lähteet|kirjoittanut"
    ),
    Rule.CAPTION: (
        "kuva|kuvat ja teksti|kuvaaja|valokuva|valokuvaaja|arkistokuva|kuvituskuva|kuvateksti|"
        "kuvalähde|piirros|suurenna kuva"
    ),
    Rule.ADVERTISEMENT: (
        "mainos|mainokset|ilmoitus|kaupallinen yhteistyö|juttu jatkuu mainoksen jälkeen|"
        "artikkeli jatkuu mainoksen jälkeen|maksettu sisältö"
        "|artikkeli jatkuu mainoksen jälkeen"
        "|ohita mainos|teksti jatkuu mainoksen jälkeen|uutinen jatkuu mainoksen jälkeen"
    ),
    Rule.FOOTER: (
        "kaikki oikeudet pidätetään|tekijänoikeudet|puhelin|osoite|vastaava päätoimittaja"
    ),
    Rule.CONSENT: (
        "hyväksy|hyväksyn|hyväksy kaikki|hyväksy evästeet|evästeasetukset|hallinnoi evästeitä|"
        "hylkää|hylkää kaikki|vain tilaajille|tilaajille|kirjaudu lukeaksesi"
    ),
}

ANYWHERE: Final = (
    "takaisin ylös|sivun alkuun|takaisin sivun alkuun|näytä lisää|lataa lisää|näytä kaikki"
)
"""That no text has inside of it."""
