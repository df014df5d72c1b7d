"""Phrases of furniture in Estonian, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: (
        "loe ka|loe lisaks|loe veel|loe edasi|vaata ka|seotud artiklid|seotud uudised|"
        "sarnased artiklid|loetumad|enim loetud|populaarsemad|viimased uudised|"
        "uusimad uudised|teised uudised|soovitame|rohkem uudiseid"
        "|loe kogu artiklit|loe rohkem|loe lähemalt|loe veel teemal|veel samal teemal"
        "|rohkem artikleid|teised artiklid|muud uudised|seotud teemad|seotud lood"
        "|seotud postitused|seotud sisu|sarnased uudised|sarnased lood|sarnased postitused"
        "|samast rubriigist|sulle võib meeldida|sind võib huvitada|sind võib ka huvitada"
        "|võib huvi pakkuda|teid võib huvitada|soovitatud lood|soovitatud artiklid"
        "|toimetus soovitab|toimetaja valik|enim vaadatud|enim kommenteeritud"
        "|populaarsed artiklid|kõige loetumad|viimased artiklid|viimased postitused"
        "|uusimad artiklid|hiljutised postitused|tähtsamad uudised|päeva uudised|ära maga maha"
        "|vaata veel|vaata lisaks"
        "|loe kogu lugu|jätka lugemist|loe tervet artiklit"
    ),
    Rule.SHARE: (
        "jaga|jaga facebookis|prindi|trüki|saada sõbrale|kopeeri link|jälgi meid|salvesta|"
        "teksti suurus"
        "|jaga artiklit|jaga seda artiklit"
    ),
    Rule.NAVIGATION: (
        "avaleht|esileht|menüü|otsi|otsing|logi sisse|logi välja|registreeru|kontakt|"
        "kontaktid|võta ühendust|meist|abi|uudised|eesti|maailm|poliitika|majandus|äri|"
        "ühiskond|kultuur|sport|tervis|teadus|tehnoloogia|ilm|fotod|pildid|videod|arhiiv|"
        "märksõnad|kategooriad|rubriigid|rohkem|näita rohkem|üles|tagasi|sulge|telli|"
        "tellimine|uudiskiri|reklaam portaalis|privaatsuspoliitika|kasutustingimused|"
        "sisukaart"
        "|tagasi üles|lehe algusesse"
    ),
    Rule.PAGINATION: (
        "järgmine|eelmine|järgmine leht|eelmine leht|järgmine artikkel|eelmine artikkel"
    ),
    Rule.COMMENTS: (
        "kommentaarid|kommentaar|kommenteeri|lisa kommentaar|kirjuta kommentaar|"
        "kommentaare pole|vasta"
    ),
    Rule.BYLINE: "autor|autorid|allikas|allikad|avaldatud|uuendatud|toimetaja",
    Rule.CAPTION: "foto autor|pilt|illustreeriv foto|arhiivifoto",
    Rule.ADVERTISEMENT: "reklaam|reklaamid|sisuturundus|artikkel jätkub pärast reklaami",
    Rule.FOOTER: "kõik õigused kaitstud|autoriõigus|telefon|aadress",
    Rule.CONSENT: "nõustun|nõustu|nõustu kõigiga|keeldun|keeldu|küpsiste seaded|ainult tellijale",
}

ANYWHERE: Final = "tagasi üles|lehe algusesse"
"""That no text has inside of it."""
