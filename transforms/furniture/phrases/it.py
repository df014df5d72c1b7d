"""Phrases of furniture in Italian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "leggi anche|articoli correlati|ti potrebbe interessare|potrebbe interessarti|"
        "potrebbe interessarti anche|notizie correlate|correlati|i più letti|le più lette|"
        "ultime notizie|vedi anche|leggi tutto|per approfondire|altre notizie|"
        "più letti"
        "|articolo correlato|notizia correlata"
        "|leggi di più|leggi ancora|leggi l articolo|leggi la notizia|leggi pure"
        "|continua a leggere|continua la lettura|guarda anche|da non perdere|non perdere"
        "|consigliati per te|consigliato per te|articoli consigliati|potrebbero interessarti"
        "|potrebbero interessarti anche|potrebbe piacerti|potrebbe piacerti anche"
        "|ti potrebbe piacere|ti può interessare|ti potrebbe anche interessare"
        "|ti potrebbero interessare|forse ti interessa anche|potrebbe interessarvi anche"
        "|altri articoli|altre notizie su|articoli simili|notizie simili|contenuti simili"
        "|contenuti correlati|argomenti correlati|temi correlati|post correlati|video correlati"
        "|link correlati|approfondimenti correlati|sullo stesso argomento|sullo stesso tema"
        "|nella stessa categoria|dello stesso autore|ultimi articoli|ultime news"
        "|articoli recenti|notizie recenti|post recenti|le più recenti|i più recenti"
        "|i più popolari|più popolari|articoli più letti|notizie più lette|le notizie più lette"
        "|le più viste|i più visti|i più condivisi|le più condivise|i più commentati"
        "|in evidenza|scelti per voi|scelti per te|la scelta della redazione"
        "|contenuti sponsorizzati|dal web"
        "|leggi tutto l articolo|leggi l articolo completo|prosegui la lettura"
        "|leggi qui|leggi di più qui|continua a leggere qui|leggi qui il testo completo"
    ),
    Rule.SHARE: (
        "condividi|condividi su|condividi su facebook|stampa|invia|invia ad un amico|seguici|"
        "seguici su|copia link|condividi questo articolo|condividi l articolo|"
        "dimensione testo|dimensione del testo|dimensione carattere|dimensioni testo|"
        "ingrandisci testo|versione stampabile|ascolta l articolo|salva"
        "|condividi questa notizia"
        "|riproduci video|guarda il video|guarda video|attiva audio"
        "|link breve|link all articolo"
    ),
    Rule.NAVIGATION: (
        "home|menù|cerca|vai al contenuto|salta al contenuto|torna su|torna in alto|"
        "torna all inizio|indietro|accedi|registrati|il mio account|contatti|contattaci|"
        "chi siamo|mappa del sito|aiuto|notizie|sport|economia|politica|cultura|cronaca|"
        "esteri|video|foto|archivio|tag|argomenti|categorie|chiudi|mostra altro|abbonati|"
        "iscriviti|note legali|condizioni d uso|"
        "iscriviti alla newsletter|iscrizione alla newsletter|iscriviti alla nostra newsletter|"
        "abbonamenti|abbonati ora"
        "|torna all inizio della pagina|vai in alto"
        "|carica altro|vedi tutti i dettagli"
    ),
    Rule.PAGINATION: (
        "successivo|precedente|pagina successiva|pagina precedente|articolo successivo|"
        "articolo precedente|avanti|prossimo|pagina"
        "|messaggio precedente|messaggio successivo|messaggi ordinati per"
    ),
    Rule.COMMENTS: (
        "commenti|commento|lascia un commento|aggiungi un commento|nessun commento|"
        "scrivi un commento|lascia una risposta|rispondi|commenta|annulla risposta"
        "|lascia un commento annulla risposta"
        "|accedi per commentare|effettua il login per commentare|vota questo articolo|"
        "valuta questo articolo|questo articolo ti è stato utile|numero di commenti|"
        "più recenti prima"
    ),
    Rule.BYLINE: (
        "di|autore|pubblicato|pubblicato il|aggiornato|fonte|scritto da|a cura di|data|"
        "ultimo aggiornamento|pubblicato da|redazione"
    ),
    Rule.CAPTION: (
        "foto|immagine|foto d archivio|fotografia|credit foto|foto di"
        "|fonte immagine|didascalia immagine|didascalia"
    ),
    Rule.ADVERTISEMENT: (
        "pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato|annunci|"
        "l articolo continua dopo la pubblicità|continua dopo la pubblicità|"
        "continua a leggere dopo la pubblicità"
        "|fine della pubblicità|salta la pubblicità|salta annuncio|contenuto pubblicitario"
        "|la notizia continua dopo la pubblicità|il video inizia dopo la pubblicità"
        "|l articolo prosegue dopo la pubblicità"
    ),
    Rule.FOOTER: "tutti i diritti riservati|riproduzione riservata|note legali|partita iva",
    Rule.CONSENT: (
        "accetta|accetto|accetta tutti|gestisci cookie|impostazioni cookie|rifiuta|"
        "solo per abbonati|riservato agli abbonati|contenuto riservato agli abbonati|"
        "sei già abbonato|accedi per continuare a leggere|rifiuta tutto"
    ),
}

SECTIONS: Final = "per approfondire"
"""With which authors head parts of their text as well."""

ANYWHERE: Final = (
    "torna in alto|torna all inizio della pagina|mostra altro|carica altro|vedi tutti i dettagli"
)
"""That no text has inside of it."""
