"""Phrases of furniture in Swahili, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "soma pia|soma zaidi|soma hapa|endelea kusoma|tazama pia|habari zinazohusiana|"
        "habari zinazohusika|makala zinazohusiana|makala yanayohusiana|zilizosomwa zaidi|"
        "zinazosomwa zaidi|maarufu|habari maarufu|habari mpya|habari za hivi punde|"
        "habari za karibuni|makala mpya|habari kuu|habari nyingine|habari zaidi|tunapendekeza|"
        "unaweza kupenda"
        "|soma habari kamili|soma makala kamili|soma makala nyingine|makala nyingine"
        "|habari zinazofanana|mada zinazohusiana|video zinazohusiana|unaweza pia kupenda"
        "|huenda ukapenda|huenda pia ukapenda|imependekezwa kwako|chaguo la mhariri"
        "|zilizotazamwa zaidi|makala maarufu|habari motomoto|habari za hivi karibuni"
        "|tazama zaidi"
        "|soma habari zaidi"
    ),
    Rule.SHARE: (
        "shiriki|sambaza|shiriki habari hii|shiriki makala hii|sambaza facebook|"
        "shiriki facebook|chapisha ukurasa|chapa|tuma barua pepe|tuma kwa rafiki|nakili kiungo|"
        "tufuate|tufuatilie|hifadhi|ukubwa wa maandishi|ukubwa wa herufi"
        "|shirikisha habari hii"
        "|cheza video|tazama video"
        "|kiungo kifupi"
    ),
    Rule.NAVIGATION: (
        "mwanzo|nyumbani|ukurasa wa mwanzo|ukurasa mkuu|menyu|tafuta|utafutaji|"
        "ruka hadi maudhui|nenda kwenye maudhui|rudi juu|rudi|ingia|toka|jisajili|jiandikishe|"
        "wasiliana nasi|mawasiliano|kuhusu|kuhusu sisi|msaada|habari|kitaifa|kimataifa|dunia|"
        "siasa|uchumi|biashara|michezo|burudani|utamaduni|elimu|afya|sayansi|teknolojia|"
        "hali ya hewa|maoni na makala|picha|video|kumbukumbu|lebo|kategoria|mada|zaidi|"
        "ona zote|onyesha zaidi|funga|jarida|jiandikishe kwa jarida|pokea jarida letu|jiunge|"
        "tangaza nasi|sera ya faragha|masharti ya matumizi|vigezo na masharti"
        "|rudi juu ya ukurasa"
        "|tazama zote|pakia zaidi"
    ),
    Rule.PAGINATION: (
        "inayofuata|iliyotangulia|ukurasa unaofuata|ukurasa uliopita|habari inayofuata|"
        "habari iliyopita|makala inayofuata|makala iliyotangulia|ukurasa"
    ),
    Rule.COMMENTS: (
        "maoni|toa maoni|andika maoni|acha maoni|weka maoni|maoni yako|hakuna maoni|jibu|"
        "ghairi jibu|barua pepe yako haitachapishwa"
        "|ingia ili kutoa maoni|idadi ya maoni"
    ),
    Rule.BYLINE: (
        "mwandishi|imeandikwa na|na mwandishi wetu|chanzo|vyanzo|imechapishwa|"
        "tarehe ya kuchapishwa|imesasishwa|mara ya mwisho kusasishwa|mhariri|tarehe"
    ),
    Rule.CAPTION: (
        "picha na|picha kwa hisani ya|picha kutoka|chanzo cha picha|maelezo ya picha|mpiga picha"
    ),
    Rule.ADVERTISEMENT: (
        "tangazo|matangazo|maudhui yaliyofadhiliwa"
        "|ruka tangazo|habari inaendelea baada ya tangazo|makala yanaendelea baada ya tangazo"
    ),
    Rule.FOOTER: "haki zote zimehifadhiwa|hakimiliki|simu|anwani",
    Rule.CONSENT: (
        "kubali|kubali zote|nakubali|kubali vidakuzi|mipangilio ya vidakuzi|kataa|kataa zote|"
        "kwa wanachama pekee|ingia ili uendelee kusoma"
    ),
}

ANYWHERE: Final = "rudi juu ya ukurasa|onyesha zaidi|tazama zote|pakia zaidi"
"""That no text has inside of it."""
