"""Which letters languages are written with: by them it is told in which character set bytes are.

Of each language its letters beyond ASCII, in lower case and the commonest first. Written here are
those of character sets that pages declare, or ought to.
"""

from __future__ import annotations

from typing import Final

_WESTERN: Final = (
    "éèàêçâîôûùëïüœæÿ",  # French
    "üäößéàèê",  # German
    "óíáéñúüçª",  # Spanish, Galician, Basque
    "ãçáéíóêõúâàôüº",  # Portuguese
    "èàùòìéóíîâêôû",  # Italian and its neighbours
    "àéèòíóúçïü",  # Catalan, Occitan
    "áðíóæöþúéý",  # Icelandic
    "áðíøóæúýöåé",  # Faroese
    "äöåéüáà",  # Swedish
    "øåæéòôóàüäö",  # Danish, Norwegian
    "äöåšžé",  # Finnish
    "õäüöšžé",  # Estonian
    "ëéïèóüöáêäàíôç",  # Dutch, Frisian, Luxembourgish
    "áéíóúàèìòù",  # Irish, Gaelic
    "ëçéâ",  # Albanian
    "êëéïôèáûîöü",  # Afrikaans
    "âêîôûñùäïöëàáéèìòóÿ",  # Breton, Welsh
)
_CENTRAL: Final = (
    "íáěéřčžšýůúťňďóäöü",  # Czech
    "áíčéžľúšýťôňďäóĺŕř",  # Slovak
    "łąężóśćńźé",  # Polish
    "éáőöóüíúűä",  # Hungarian
    "ăîşâţéáöü",  # Romanian
    "čšžćđéäöü",  # Croatian, Slovene
    "üäößé",  # German
)
_BALTIC: Final = (
    "ėžšųįūčąęéóü",  # Lithuanian
    "āīēšūņļžģčķéōŗ",  # Latvian
    "õäüöšžé",  # Estonian
)
_TURKISH: Final = ("ıiüşğçöâîûé",)
_VIETNAMESE: Final = ("\u0301\u0300\u0323\u0309\u0303đưâơêôăáàéèíóúùýã",)
_RUSSIAN: Final = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_CYRILLIC: Final = (
    _RUSSIAN,
    "оаинвіетрскулдмпзьябгчйхжцюєїшщфґ",  # Ukrainian
    "аеиотнрсвлдкпмзъугбчщцжяйхшфюь",  # Bulgarian
    "аоиенрстујквдмплзгбшчцжћхљњђфџѓќѕѐѝ",  # Serbian, Macedonian
    "анеіыоркстлдувяпмзьгбцчжшйхўёэюф",  # Belarusian
)
_GREEK: Final = ("αοιετσνηυρπκμλςωόίάδγέήθύώβχφξζψϊϋΐΰ",)
_HEBREW: Final = ("יוהלארתבמשנכםדקפחעטגסזןצךץףײװױְִֵֶַָּֿׁׂ",)
_ARABIC: Final = (
    "اليمنتروبدعهسفحكقجةأشصىخطضذئثإزءغظآؤپچگًٌٍَُِّْ",
    "اینردهمتوسبلکشزفگقخعپجحصآچطضذغثظئژيكءأؤۀًّ",  # Persian
    "اکیرنہسمتلےوبںدپھجگعقحئٹشچآفزصخطڑذضؤثظغڈئۃۂءژ",  # Urdu
)
_THAI: Final = ("านรอก่เงมยลว้สทตะดปบคัีหขิไแพจชซใโึผุูถณ์ศำธษฟญภฐฉโๆฝฏฬฒฑฎฮฆฌฯื็ฤ",)

ALPHABETS: Final[dict[str, tuple[str, ...]]] = {
    "windows-1252": _WESTERN,
    "windows-1251": _CYRILLIC,
    "windows-1250": _CENTRAL,
    "windows-1256": _ARABIC,
    "windows-1253": _GREEK,
    "windows-1255": _HEBREW,
    "windows-1254": _TURKISH,
    "windows-1257": _BALTIC,
    "windows-1258": _VIETNAMESE,
    "windows-874": _THAI,
    "iso-8859-2": _CENTRAL,
    "iso-8859-3": ("ĉĝĥĵŝŭ", "ħżġċàèìòù"),  # Esperanto, Maltese
    "iso-8859-4": _BALTIC,
    "iso-8859-5": _CYRILLIC,
    "iso-8859-6": _ARABIC[:1],
    "iso-8859-7": _GREEK,
    "iso-8859-8": _HEBREW,
    "iso-8859-13": _BALTIC,
    "iso-8859-15": _WESTERN,
    "koi8-r": (_RUSSIAN,),
    "koi8-u": _CYRILLIC,
    "ibm866": _CYRILLIC,
    "x-mac-cyrillic": _CYRILLIC,
    "macintosh": _WESTERN,
}
"""Of each character set of one byte a letter, by its WHATWG name, the languages that are written in
it. Of two that fit alike the first one counts."""

_IN_CENTRAL: Final = ("windows-1250", "iso-8859-2")
_IN_BALTIC: Final = ("windows-1257", "iso-8859-13")
EASTERN_LANGUAGES: Final[dict[str, tuple[tuple[str, ...], str]]] = {
    "az": (("windows-1254",), "ıiüşğçöəâ"),
    "bs": (_IN_CENTRAL, "čšžćđ"),
    "cs": (_IN_CENTRAL, "íáěéřčžšýůúťňďóäöü"),
    "hr": (_IN_CENTRAL, "čšžćđ"),
    "hu": (_IN_CENTRAL, "éáőöóüíúűä"),
    "lt": (_IN_BALTIC, "ėžšųįūčąęéóü"),
    "lv": (_IN_BALTIC, "āīēšūņļžģčķéōŗ"),
    "pl": (_IN_CENTRAL, "łąężóśćńźé"),
    "ro": (_IN_CENTRAL, "ăîşâţéáöü"),
    "sk": (_IN_CENTRAL, "áíčéžľúšýťôňďäóĺŕřöüě"),
    "sl": (_IN_CENTRAL, "čšžćđ"),
    "sr": (_IN_CENTRAL, "čšžćđ"),
    "tr": (("windows-1254",), "ıi\u0307üşğçöâîûé"),
}
"""Languages in Latin letters that no Western character set has, as detectors name them: their
character sets by WHATWG names, and their letters beyond ASCII in lower case."""
WESTERN: Final = ("windows-1252", "iso-8859-15", "macintosh")
"""Character sets of Western Europe."""
SELDOM_RIGHT: Final = frozenset(("iso-8859-2", "iso-8859-4", "iso-8859-13", "windows-1250"))
"""Others that hardly a Western text is unlike: they need its language to speak for them."""
WESTERN_LANGUAGES: Final = frozenset((
    "af", "an", "br", "ca", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fo", "fr", "fy", "ga",
    "gd", "gl", "id", "is", "it", "lb", "ms", "nb", "nl", "nn", "no", "oc", "pt", "sq", "sv",
))  # fmt: skip
"""Languages that are written in Western character sets, and that detectors seldom mistake."""

SYLLABLES: Final[dict[str, tuple[str, int, int]]] = {
    "euc-kr": ("euc-kr", 0xB0, 0xC8),
    "gb18030": ("gb2312", 0xB0, 0xD7),
    "big5": ("big5", 0xA4, 0xC6),
    "shift_jis": ("euc-jp", 0xB0, 0xCF),
    "euc-jp": ("euc-jp", 0xB0, 0xCF),
}
"""Of each character set of several bytes a letter, the codec and the first and last lead bytes of
its common characters: what is written is nearly all of these."""
