"""Phrases of furniture in Latvian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "lasi arī|lasiet arī|lasīt vairāk|lasi vairāk|lasīt tālāk|saistītie raksti|"
        "saistītās ziņas|līdzīgi raksti|lasītākie|lasītākās ziņas|populārākie|jaunākās ziņas|"
        "jaunākie raksti|citas ziņas|iesakām|vairāk ziņu"
        "|lasīt visu rakstu|lasīt tālāk rakstu|turpināt lasīt|vairāk par tēmu|citi raksti"
        "|saistītās tēmas|saistītais saturs|saistītie ieraksti|līdzīgas ziņas|līdzīgi ieraksti"
        "|tevi varētu interesēt|jūs varētu interesēt|iespējams jūs interesēs|ieteiktie raksti"
        "|iesakām izlasīt|redakcija iesaka|redakcijas izvēle|visvairāk lasītie"
        "|visvairāk lasītās|populārākie raksti|populārākās ziņas|jaunākie ieraksti"
        "|pēdējās ziņas|galvenās ziņas|nepalaid garām|skaties arī|skatīt arī"
        "|viss raksts"
    ),
    Rule.SHARE: (
        "dalīties|dalies|dalīties facebook|drukāt|izdrukāt|nosūtīt draugam|kopēt saiti|"
        "seko mums|saglabāt|burtu izmērs"
        "|dalīties ar rakstu|dalies ar rakstu"
    ),
    Rule.NAVIGATION: (
        "sākums|sākumlapa|galvenā lapa|izvēlne|meklēt|meklēšana|ieiet|pieslēgties|iziet|"
        "reģistrēties|kontakti|sazinies ar mums|par mums|palīdzība|ziņas|latvijā|pasaulē|"
        "politika|ekonomika|bizness|sabiedrība|kultūra|sports|veselība|zinātne|tehnoloģijas|"
        "laika ziņas|foto|video|arhīvs|birkas|kategorijas|rubrikas|vairāk|rādīt vairāk|"
        "uz augšu|atpakaļ|aizvērt|abonēt|abonements|jaunumi e pastā|reklāma portālā|"
        "privātuma politika|lietošanas noteikumi|lapas karte"
        "|atpakaļ uz augšu|uz lapas augšu"
    ),
    Rule.PAGINATION: (
        "nākamais|iepriekšējais|nākamā lapa|iepriekšējā lapa|nākamais raksts|iepriekšējais raksts"
    ),
    Rule.COMMENTS: (
        "komentāri|komentārs|komentēt|pievienot komentāru|rakstīt komentāru|nav komentāru|atbildēt"
    ),
    Rule.BYLINE: "autors|autori|avots|avoti|publicēts|atjaunots|redaktors",
    Rule.CAPTION: "foto autors|attēls|ilustratīvs foto|ilustratīvs attēls",
    Rule.ADVERTISEMENT: "reklāma|reklāmas|sponsorēts saturs|raksts turpinās pēc reklāmas",
    Rule.FOOTER: (
        "visas tiesības aizsargātas|visas tiesības paturētas|autortiesības|tālrunis|adrese"
    ),
    Rule.CONSENT: (
        "piekrītu|pieņemt|pieņemt visu|noraidīt|noraidīt visu|sīkdatņu iestatījumi|tikai abonentiem"
    ),
}

ANYWHERE: Final = "atpakaļ uz augšu|uz lapas augšu"
"""That no text has inside of it."""
