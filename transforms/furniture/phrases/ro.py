"""Phrases of furniture in Romanian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "citește și|citeste si|citiți și|cititi si|citește mai mult|citeste mai mult|"
        "citește mai departe|citește continuarea|continuă lectura|vezi și|vezi si|"
        "articole similare|articole asemănătoare|articole recomandate|știri similare|"
        "stiri similare|recomandate|recomandări|cele mai citite|cele mai citite știri|"
        "cele mai noi|ultimele știri|ultimele stiri|ultimele articole|ultima oră|"
        "mai multe știri|pe aceeași temă|pe aceeasi tema|s ar putea să te intereseze|"
        "din aceeași categorie|alte articole|alte știri"
        "|articol similar|articol asemănător|știre similară"
        "|citește tot articolul|citeste tot articolul|citește articolul|continuarea aici"
        "|mai multe articole|mai multe din|alte articole din aceeași categorie"
        "|articole din aceeași categorie|articole pe aceeași temă|articole conexe"
        "|articole relaționate|articole înrudite|articole asemanatoare|știri asemănătoare"
        "|știri pe aceeași temă|subiecte similare|subiecte asemănătoare|din aceeași secțiune"
        "|de același autor|te ar putea interesa|te ar putea interesa și"
        "|te ar mai putea interesa|v ar putea interesa|v ar putea interesa și"
        "|s ar putea să vă intereseze|ar putea să te intereseze|ți ar putea plăcea"
        "|îți recomandăm|iti recomandam|vă recomandăm|va recomandam|recomandarea redacției"
        "|recomandările redacției|recomandate pentru tine|alegerea redacției|cele mai populare"
        "|cele mai vizionate|cele mai comentate|cele mai noi articole|cele mai noi știri"
        "|cele mai recente|articole populare|articole recente|știri recente|postări recente"
        "|știrile zilei|ştirile zilei|top știri|titluri principale|nu rata|nu ratați"
        "|vezi mai multe"
        "|citește articolul complet|articolul complet|citiți articolul integral"
        "|continuă să citești"
        "|citește mai mult aici|mai multe detalii aici|citiți continuarea aici"
    ),
    Rule.SHARE: (
        "distribuie|distribuiți|distribuie pe facebook|distribuie articolul|"
        "distribuie acest articol|trimite|trimite prin e mail|trimite unui prieten|"
        "trimite pe whatsapp|tipărește|tipareste|printează|imprimă|copiază linkul|"
        "copiază link ul|urmărește ne|urmareste ne|urmăriți ne|urmărește ne pe|salvează|"
        "mărimea textului|mărime text|dimensiunea textului|text mai mare"
        "|trimite articolul"
        "|redă video|vezi video|vezi videoclipul"
        "|link scurt|link articol"
    ),
    Rule.NAVIGATION: (
        "acasă|acasa|prima pagină|prima pagina|pagina principală|meniu|meniu principal|căutare|"
        "cautare|caută|cauta|sari la conținut|salt la conținut|mergi la conținut|înapoi sus|"
        "înapoi|inapoi|autentificare|conectare|intră în cont|deconectare|înregistrare|cont nou|"
        "contul meu|contactează ne|despre noi|ajutor|întrebări frecvente|știri|stiri|"
        "actualitate|politică|politica|economie|cultură|sănătate|externe|vremea|arhivă|arhiva|"
        "etichete|categorii|mai mult|mai multe|vezi toate|vezi mai mult|afișează mai mult|"
        "închide|inchide|abonează te|aboneaza te|abonare|abonează te la newsletter|"
        "aboneaza te la newsletter|publicitate contact|politica de confidențialitate|"
        "politica de confidentialitate|termeni și condiții|termeni si conditii|"
        "politica de cookies|harta site ului"
        "|mergi sus|înapoi la începutul paginii"
        "|arată mai mult|încarcă mai multe"
    ),
    Rule.PAGINATION: (
        "următorul|urmatorul|următoarea|anteriorul|anterior|înainte|pagina următoare|"
        "pagina anterioară|articolul următor|articolul anterior|articolul precedent|"
        "ultima pagină|pagina"
    ),
    Rule.COMMENTS: (
        "comentarii|comentariu|comentează|comenteaza|adaugă un comentariu|adauga un comentariu|"
        "adaugă comentariu|lasă un comentariu|lasa un comentariu|scrie un comentariu|"
        "lasă un răspuns|niciun comentariu|fără comentarii|răspunde|raspunde|"
        "anulează răspunsul|adresa ta de email nu va fi publicată|comentariile sunt închise"
        "|lasă un răspuns anulează răspunsul"
        "|autentifică te pentru a comenta|conectează te pentru a comenta|evaluează articolul|"
        "număr de comentarii"
    ),
    Rule.BYLINE: (
        "autor|autori|scris de|publicat de|publicat|publicat la|publicat pe|data publicării|"
        "actualizat|actualizat la|ultima actualizare|sursa|sursă|surse|redacția|redactia|"
        "redactor|postat de"
    ),
    Rule.CAPTION: (
        "foto|fotografie|sursa foto|sursă foto|credit foto|foto arhivă|foto arhiva|imagine|"
        "imagine de arhivă|imagine ilustrativă|foto ilustrativ|mărește imaginea|galerie foto"
    ),
    Rule.ADVERTISEMENT: (
        "publicitate|reclamă|reclama|reclame|conținut sponsorizat|sponsorizat|"
        "articolul continuă după publicitate|advertorial"
        "|articolul continuă mai jos|articolul continuă după reclamă"
        "|sfârșitul publicității|omite reclama|articolul continuă după reclame"
        "|continuarea după publicitate"
    ),
    Rule.FOOTER: (
        "toate drepturile rezervate|drepturi de autor|telefon|adresă|caseta redacțională|"
        "contact redacție"
    ),
    Rule.CONSENT: (
        "acceptă|accept toate|acceptă toate|acceptă cookies|accept cookies|sunt de acord|"
        "setări cookies|setări cookie|refuză toate|respinge toate|doar pentru abonați|"
        "articol pentru abonați|autentifică te pentru a continua"
    ),
}

ANYWHERE: Final = (
    "înapoi sus|înapoi la începutul paginii|arată mai mult|încarcă mai multe|vezi toate"
)
"""That no text has inside of it."""
