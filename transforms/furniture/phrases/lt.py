"""Phrases of furniture in Lithuanian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "skaitykite taip pat|taip pat skaitykite|skaitykite daugiau|skaityti daugiau|"
        "susiję straipsniai|susijusios naujienos|panašūs straipsniai|skaitomiausi|"
        "populiariausi|populiariausios|naujausios naujienos|naujausi straipsniai|"
        "kitos naujienos|rekomenduojame|plačiau|daugiau naujienų"
        "|skaityti visą straipsnį|skaitykite toliau|skaityti toliau|daugiau šia tema"
        "|kiti straipsniai|susijusios temos|susiję įrašai|susijęs turinys|panašios naujienos"
        "|panašūs įrašai|jus gali sudominti|jums gali patikti|tai gali jus sudominti"
        "|taip pat gali sudominti|rekomenduojami straipsniai|rekomenduojame perskaityti"
        "|redakcija rekomenduoja|redakcijos pasirinkimas|skaitomiausi straipsniai"
        "|skaitomiausios naujienos|labiausiai komentuojami|populiarūs straipsniai"
        "|populiariausi straipsniai|naujausi įrašai|paskutinės naujienos"
        "|paskutiniai straipsniai|svarbiausios naujienos|dienos naujienos|žiūrėkite taip pat"
        "|užsakomasis turinys"
        "|visas straipsnis"
    ),
    Rule.SHARE: (
        "dalintis|dalinkitės|pasidalink|pasidalinti|dalintis facebook|spausdinti|"
        "siųsti draugui|kopijuoti nuorodą|sekite mus|išsaugoti|šrifto dydis"
        "|dalintis straipsniu|pasidalinkite straipsniu"
    ),
    Rule.NAVIGATION: (
        "pradžia|pradinis|pradinis puslapis|titulinis|meniu|paieška|ieškoti|prisijungti|"
        "atsijungti|registruotis|kontaktai|susisiekite su mumis|apie mus|pagalba|naujienos|"
        "lietuva|pasaulis|politika|ekonomika|verslas|visuomenė|kultūra|sportas|sveikata|"
        "mokslas|technologijos|orai|nuotraukos|vaizdo įrašai|archyvas|žymos|kategorijos|"
        "rubrikos|daugiau|rodyti daugiau|į viršų|atgal|uždaryti|prenumerata|prenumeruoti|"
        "naujienlaiškis|reklama svetainėje|privatumo politika|naudojimo sąlygos|"
        "svetainės medis"
        "|grįžti į viršų|į puslapio viršų"
    ),
    Rule.PAGINATION: (
        "kitas|ankstesnis|kitas puslapis|ankstesnis puslapis|kitas straipsnis|ankstesnis straipsnis"
    ),
    Rule.COMMENTS: (
        "komentarai|komentaras|komentuoti|rašyti komentarą|palikti komentarą|"
        "parašykite komentarą|komentarų nėra|atsakyti"
    ),
    Rule.BYLINE: "autorius|autoriai|šaltinis|šaltiniai|paskelbta|publikuota|atnaujinta|redaktorius",
    Rule.CAPTION: "nuotrauka|nuotraukos autorius|asociatyvi nuotrauka|iliustracija",
    Rule.ADVERTISEMENT: "reklama|reklaminis tekstas|rėmėjų turinys|straipsnis tęsiasi po reklama",
    Rule.FOOTER: "visos teisės saugomos|autorių teisės|telefonas|adresas",
    Rule.CONSENT: (
        "sutinku|priimti|priimti visus|atmesti|atmesti visus|slapukų nustatymai|"
        "tik prenumeratoriams"
    ),
}

ANYWHERE: Final = "grįžti į viršų|į puslapio viršų"
"""That no text has inside of it."""
