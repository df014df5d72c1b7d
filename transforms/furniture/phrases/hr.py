"""Phrases of furniture in Croatian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "pročitajte i|pročitaj i|pročitajte više|pročitaj više|pročitajte još|čitajte i|"
        "čitaj više|saznajte više|pogledajte i|povezani članci|povezane vijesti|povezano|"
        "slični članci|slične vijesti|vezane vijesti|na istu temu|više o temi|najčitanije|"
        "najčitaniji|najpopularnije|najnovije|najnovije vijesti|zadnje vijesti|"
        "posljednje vijesti|ostale vijesti|više vijesti|preporučujemo|preporučeno|"
        "moglo bi vas zanimati"
        "|povezani članak|povezana vijest"
        "|pročitajte cijeli članak|nastavite čitati|nastavi čitati|više iz kategorije"
        "|još iz kategorije|još vijesti|još članaka|ostali članci|ostalo iz rubrike"
        "|drugi članci|druge vijesti|vezani članci|povezane teme|povezani sadržaj"
        "|povezane objave|slične teme|slične objave|iz iste kategorije|od istog autora"
        "|možda će vas zanimati|možda će vas zanimati i|moglo bi vas zanimati i"
        "|moglo bi vam se svidjeti|možda vam se svidi|pogledajte još|pogledajte više|pogledaj i"
        "|preporučeni članci|preporučeno za vas|izbor urednika|izbor redakcije"
        "|odabrali smo za vas|najčitaniji članci|najčitanije vijesti|popularni članci"
        "|popularne vijesti|najnoviji članci|najnovije objave|posljednji članci|nedavne objave"
        "|glavne vijesti|ne propustite"
        "|cijeli članak"
    ),
    Rule.SHARE: (
        "podijeli|podijelite|podijeli članak|podijeli na facebooku|podijeli na twitteru|dijeli|"
        "pošalji|pošalji prijatelju|pošalji e mailom|ispiši|ispis|kopiraj poveznicu|"
        "kopiraj link|pratite nas|pratite nas na|prati|spremi|veličina slova|veličina teksta|"
        "povećaj slova"
        "|podijelite članak|podijeli vijest"
        "|kratka poveznica"
    ),
    Rule.NAVIGATION: (
        "naslovnica|početna|početna stranica|glavni izbornik|izbornik|pretraži|traži|pretraga|"
        "preskoči na sadržaj|idi na sadržaj|na vrh|povratak na vrh|natrag|prijava|prijavi se|"
        "odjava|registracija|registriraj se|moj račun|kontaktirajte nas|o nama|pomoć|"
        "česta pitanja|vijesti|politika|gospodarstvo|ekonomija|kultura|zabava|zdravlje|znanost|"
        "tehnologija|vrijeme|kolumne|galerija|fotogalerija|arhiva|oznake|ključne riječi|"
        "kategorije|rubrike|teme|više|prikaži više|učitaj više|prikaži sve|zatvori|"
        "newsletter prijava|prijava na newsletter|prijavite se na newsletter|pretplata|"
        "pretplati se|pretplatite se|oglašavanje|pravila privatnosti|politika privatnosti|"
        "uvjeti korištenja|opći uvjeti|impresum"
        "|natrag na vrh"
    ),
    Rule.PAGINATION: (
        "sljedeća|prethodna|sljedeći|prethodni|sljedeća stranica|prethodna stranica|"
        "sljedeći članak|prethodni članak|zadnja|stranica"
    ),
    Rule.COMMENTS: (
        "komentari|komentar|komentiraj|komentirajte|dodaj komentar|napiši komentar|"
        "ostavi komentar|ostavite komentar|ostavite odgovor|nema komentara|prikaži komentare|"
        "odgovori|otkaži odgovor|vaša adresa e pošte neće biti objavljena|"
        "komentari su zatvoreni"
        "|prijavite se za komentiranje|ocijenite članak|broj komentara"
    ),
    Rule.BYLINE: (
        "autor|autorica|piše|napisao|napisala|objavljeno|objavio|objavila|datum objave|"
        "ažurirano|zadnja izmjena|zadnje ažuriranje|izvor|izvori|redakcija|urednik|novinar|"
        "datum|tekst"
    ),
    Rule.CAPTION: (
        "foto|fotografija|slika|arhivska fotografija|foto arhiva|ilustracija|"
        "ilustrativna fotografija|izvor fotografije|autor fotografije|snimio|snimila"
    ),
    Rule.ADVERTISEMENT: (
        "oglas|oglasi|sponzorirano|sponzorirani sadržaj|sponzorirani članak|"
        "članak se nastavlja nakon oglasa|članak se nastavlja ispod oglasa"
        "|članak se nastavlja ispod oglasa|tekst se nastavlja ispod oglasa"
    ),
    Rule.FOOTER: "sva prava pridržana|sva prava zadržana|autorska prava|telefon|adresa|nakladnik",
    Rule.CONSENT: (
        "prihvati|prihvaćam|prihvati sve|prihvati kolačiće|slažem se|postavke kolačića|"
        "upravljaj kolačićima|odbij|odbij sve|samo za pretplatnike|"
        "prijavite se za nastavak čitanja|u redu"
    ),
}

ANYWHERE: Final = "povratak na vrh|na vrh stranice|natrag na vrh"
"""That no text has inside of it."""
