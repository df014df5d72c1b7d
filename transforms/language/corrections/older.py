"""Hebrew with its vowels and Greek in polytonic spelling, which models take for the older language.

Children's books, prayers and poems are pointed to this day, and Greek was printed so until 1982.
Words tell which it is: what the Bible is full of and no one writes now, and what Greek got later.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 512
"""Characters of a text that are looked at: points and accents are some of them."""
_BIBLICAL: Final = "hbo"
_ANCIENT: Final = "grc"
OLDER: Final = frozenset({_BIBLICAL, _ANCIENT})
"""The older languages."""
_FEWEST: Final = 2
"""Different words of the Bible, or marks of its cantillation, that tell its language."""
_CANTILLATION: Final = re.compile("[\u0591-\u05af]")
_POINTS: Final = re.compile("[\u05b0-\u05bd\u05bf-\u05c7]")
_DATIVE: Final = re.compile("\u0345")
"""The iota below letters: of cases that Greek has no more."""
_ENOUGH: Final = 10
"""Words of Greek, of which ancient ones would be some."""
_HEBREW: Final = re.compile("[א-ת]+")
_GREEK: Final = re.compile("[α-ω]+")
_BIBLE: Final = (
    "אשר יהוה אלהים האלהים אלהי אלהיך ויאמר ויאמרו ותאמר ויהי והיה וידבר ויקרא וירא ויעש וילך "
    "וילכו ויבא ויבאו ויקח ויתן וישב וישלח ויקם לאמר אנכי ביהוה ליהוה ויהוה וירדו ויצא "
    "ותהר ותלד ויולד וימת ויחי נאם ויברא ויבדל ותוצא"
)
"""Words that modern Hebrew has not, without points."""
_MODERN: Final = (
    "θα να δεν για στο στον στη στην στα στους στις μια κι που σαν ειναι ηταν αυτο εχουν μας σας "
    "κατι μεσα απ μην ειχε ακομα τωρα μονο"
)
"""Of Greek since the Middle Ages, without accents."""
_CLASSICAL: Final = (
    "γαρ ουν μεν τε ουκ ουχ εστι εστιν ειπεν αυτω αυτων εν τω τοις ταις υμιν ημιν υμας ημας ει "
    "δη τουτο τουτων ουτος ινα δε αυτοις σοι μοι υμων ημων παλιν επει οτε αλλ ην ησαν ουδε ουδεις"
)


def modern(label: str, text: str) -> str:
    """``label``, or the language of today if it is an older one that the words speak against.

    >>> modern("grc", "θὰ ἔρθω στὴν πόλη γιὰ νὰ σὲ δῶ"), modern("grc", "ἐν ἀρχῇ ἦν ὁ λόγος")
    ('el', 'grc')
    """
    if label == _BIBLICAL:
        return label if _is_biblical(text[:LONGEST]) else "he"
    if label == _ANCIENT:
        return "el" if _is_modern_greek(text[:LONGEST]) else label
    return label


def _is_biblical(text: str) -> bool:
    if len(_CANTILLATION.findall(text)) >= _FEWEST:
        return True
    words = _HEBREW.findall(_POINTS.sub("", text))
    return len(_OF_THE_BIBLE.intersection(words)) >= _FEWEST


def _is_modern_greek(text: str) -> bool:
    words = _greek_words(text)
    of_today = sum(map(_OF_TODAY.__contains__, words))
    of_old = sum(map(_OF_OLD.__contains__, words))
    if of_today or of_old or _DATIVE.search(unicodedata.normalize("NFD", text)):
        return of_today > of_old
    return len(words) >= _ENOUGH


def _greek_words(text: str) -> list[str]:
    """Words without accents and breathings, and with one form of the sigma."""
    letters = unicodedata.normalize("NFD", text.lower()).replace("ς", "σ")
    return _GREEK.findall("".join(x for x in letters if not unicodedata.combining(x)))


_OF_THE_BIBLE: Final = frozenset(_BIBLE.split())
_OF_TODAY: Final = frozenset(_greek_words(_MODERN))
_OF_OLD: Final = frozenset(_greek_words(_CLASSICAL))
