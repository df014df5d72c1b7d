"""Phrases of furniture in German, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "lesen sie auch|lesen sie mehr|mehr zum thema|zum thema|ähnliche artikel|"
        "verwandte artikel|verwandte themen|weitere artikel|"
        "das könnte sie auch interessieren|meistgelesen|meistgelesene artikel|"
        "auch interessant|mehr dazu|siehe auch|mehr nachrichten|weiterlesen|weitere themen|"
        "aus dem archiv|mehr aus|weitere nachrichten|weitere meldungen"
        "|verwandter artikel|verwandtes thema|ähnlicher artikel"
        "|lesen sie dazu|lesen sie hier|lesen sie weiter|jetzt weiterlesen|mehr lesen"
        "|artikel weiterlesen|mehr zu diesem thema|mehr zum artikel|mehr artikel"
        "|mehr aus dieser rubrik|mehr aus der rubrik|mehr aus dem ressort|noch mehr"
        "|noch mehr zum thema|weitere beiträge|weitere artikel zum thema|weitere berichte"
        "|weitere infos|weitere links|weiterführende links|weiterführende artikel|passend dazu"
        "|passende artikel|passend zum thema|dazu passend|ähnliche beiträge|ähnliche themen"
        "|ähnliche meldungen|ähnliche nachrichten|verwandte beiträge|verwandte inhalte"
        "|verwandte meldungen|zugehörige artikel|themenverwandte artikel"
        "|das könnte sie interessieren|das könnte dich interessieren"
        "|das könnte dich auch interessieren|das könnte ihnen auch gefallen"
        "|das könnte dir auch gefallen|das könnte dir gefallen|vielleicht interessiert sie auch"
        "|vielleicht auch interessant|dies könnte sie auch interessieren"
        "|auch interessant für sie|auch lesenswert|lesetipps der redaktion|unsere empfehlungen"
        "|unsere empfehlung|empfehlungen der redaktion|empfohlene artikel|empfohlene beiträge"
        "|empfohlen für sie|für sie empfohlen|für sie ausgewählt|tipps der redaktion"
        "|auswahl der redaktion|meistgelesene beiträge|meist gelesen|am meisten gelesen"
        "|beliebte artikel|beliebte beiträge|beliebteste artikel|beliebteste beiträge"
        "|top artikel|top themen|neueste artikel|neueste beiträge|neueste nachrichten"
        "|neueste meldungen|aktuelle beiträge|aktuelle artikel|aktuelle meldungen"
        "|aktuelle nachrichten|letzte beiträge|letzte meldungen|letzte artikel|die neuesten"
        "|verpassen sie nicht|nicht verpassen|gerade beliebt|aus dem netz|aus dem web"
        "|gesponserte inhalte|gesponserter inhalt"
        "|den ganzen artikel lesen|zum ganzen artikel|ganzen artikel lesen"
        "|vollständigen artikel lesen|hier weiterlesen"
        "|mehr dazu lesen sie hier|mehr dazu hier|mehr lesen sie hier|lesen sie hier mehr"
        "|lesen sie hier weiter|hier geht es weiter|hier geht es zum video"
        "|hier geht es zum artikel|hier gehts zum video|lesen sie hier den ganzen artikel"
        "|den ganzen artikel lesen sie hier"
    ),
    Rule.SHARE: (
        "teilen|artikel teilen|auf facebook teilen|auf twitter teilen|drucken|twittern|"
        "seite drucken|folgen sie uns|folgen|per e mail teilen|link kopieren|merken|"
        "versenden|per mail versenden|artikel drucken|feedback|newsletter|"
        "diesen artikel teilen|e mail|"
        "schriftgröße|textgröße|schrift vergrößern|schrift verkleinern|druckversion|"
        "druckansicht|artikel anhören|speichern"
        "|diesen beitrag teilen|beitrag teilen|thema teilen"
        "|video abspielen|video starten|video ansehen|ton einschalten|audio abspielen"
        "|kurzlink|kurz url|link zum artikel"
    ),
    Rule.NAVIGATION: (
        "startseite|menü|hauptmenü|suche|suchen|zum inhalt|zum inhalt springen|"
        "zum hauptinhalt springen|nach oben|zum seitenanfang|zurück|anmelden|registrieren|"
        "login|abmelden|mein konto|kontakt|über uns|sitemap|hilfe|nachrichten|politik|"
        "wirtschaft|kultur|panorama|sport|wissen|reise|videos|fotos|bilder|archiv|"
        "schlagworte|schlagwörter|themen|kategorien|schließen|mehr anzeigen|alle anzeigen|"
        "abonnieren|abo|agb|datenschutz|datenschutzerklärung|nutzungsbedingungen|"
        "barrierefreiheit|jobs|mediadaten|e paper|mehr|zur startseite|teaser|aktuell|"
        "regional|lokales|"
        "newsletter abonnieren|newsletter bestellen|newsletter anmelden|"
        "zum newsletter anmelden|jetzt abonnieren|kontakt aufnehmen"
        "|zurück nach oben|nach oben scrollen|zurück zum seitenanfang"
        "|mehr laden|details hier"
    ),
    Rule.PAGINATION: (
        "weiter|nächste|nächste seite|vorherige|vorherige seite|nächster artikel|"
        "vorheriger artikel|nächster|vorheriger|seite|auf einer seite lesen|letzte seite"
        "|vorherige nachricht|nächste nachricht|nachrichten sortiert nach"
    ),
    Rule.COMMENTS: (
        "kommentare|kommentar|kommentar schreiben|kommentar verfassen|kommentar abgeben|"
        "schreiben sie einen kommentar|leserkommentare|diskussion|antworten|keine kommentare|"
        "kommentieren|hinterlasse einen kommentar|antwort abbrechen|alle kommentare|forum|"
        "deine e mail adresse wird nicht veröffentlicht|schreibe einen kommentar"
        "|schreibe einen kommentar antworten abbrechen"
        "|schreibe einen kommentar antwort abbrechen|kommentar verfassen antwort abbrechen"
        "|anmelden und kommentieren|zum kommentieren anmelden|"
        "bitte melden sie sich an um zu kommentieren|artikel bewerten|diesen artikel bewerten|"
        "bewerten sie diesen artikel|war dieser artikel hilfreich|anzahl der kommentare"
    ),
    Rule.BYLINE: (
        "von|autor|autorin|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|"
        "quelle|stand|erschienen am|erstellt|erstellt am|artikel vom|redaktion|text|"
        "zuletzt aktualisiert"
    ),
    Rule.CAPTION: (
        "foto|fotos|bild|bildquelle|quelle bild|symbolbild|symbolfoto|bildunterschrift|"
        "archivbild|archivfoto|bild vergrößern"
        "|bildbeschreibung|bild quelle"
    ),
    Rule.ADVERTISEMENT: (
        "anzeige|anzeigen|werbung|gesponsert|sponsored post|advertorial|"
        "werbung artikel wird unten fortgesetzt|artikel wird nach der werbung fortgesetzt|"
        "weiter nach der werbung|anzeige weiterlesen"
        "|ende der anzeige|ende der werbung|anzeige überspringen|werbung überspringen"
        "|artikel geht unter der anzeige weiter|weiterlesen nach der anzeige"
        "|artikel geht nach der werbung weiter|der artikel wird nach der anzeige fortgesetzt"
        "|nach der anzeige weiterlesen|anzeige beenden"
    ),
    Rule.FOOTER: "alle rechte vorbehalten|impressum|rechtliche hinweise|copyright hinweise",
    Rule.CONSENT: (
        "akzeptieren|alle akzeptieren|cookie einstellungen|zustimmen|alle ablehnen|cookies|"
        "nur für abonnenten|exklusiv für abonnenten|für abonnenten|weiterlesen mit abo|"
        "bereits abonnent|jetzt anmelden und weiterlesen|ablehnen"
    ),
}

SECTIONS: Final = "diskussion"
"""With which authors head parts of their text as well."""

ANYWHERE: Final = (
    "zurück nach oben|zum seitenanfang|nach oben scrollen|zurück zum seitenanfang"
    "|mehr anzeigen|mehr laden|alle anzeigen|details hier"
)
"""That no text has inside of it."""
