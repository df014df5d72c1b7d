"""Where sentences and their parts end, in any script: all such marks are listed here."""

from __future__ import annotations

import re
from typing import Final

FULL_STOPS: Final = frozenset(
    ".。｡۔।॥"
    "\u0589"  # Armenian
    "\u0700\u0701\u0702"  # Syriac
    "\u0f0d\u0f0e\u0f0f\u0f10\u0f11\u0f14"  # Tibetan
    "\u104b"  # Burmese
    "\u1362\u1368"  # Ethiopic
    "\u166e"  # Canadian syllabics
    "\u17d4\u17d5"  # Khmer
    "\u1803\u1809"  # Mongolian
    "\u1b5e\u1b5f"  # Balinese
    "\u1c7e\u1c7f"  # Ol Chiki
    "\ua4ff"  # Lisu
    "\ua60e"  # Vai
    "\ua9c9"  # Javanese
    "\uabeb"  # Meetei Mayek
    "\U00011141\U00011142"  # Chakma
)
QUESTION_MARKS: Final = frozenset("?？؟\u1367\ua60f")
EXCLAMATIONS: Final = frozenset("!！…\u07f9")
"""Exclamation marks, and the ellipsis that leaves a sentence open."""
OPEN_ENDS: Final = QUESTION_MARKS | EXCLAMATIONS
"""Of sentences that ask, exclaim or say no more: headlines and labels end so too."""
SENTENCE_ENDS: Final = FULL_STOPS | OPEN_ENDS

COLONS: Final = frozenset(":：\u1365\u1366\u17d6")
SEMICOLONS: Final = frozenset(";；؛\u1364")
COMMAS: Final = frozenset(",，،、\u055d\u07f8\u104a\u1363\u1802\u1808\ua4fe\ua9c8")
DASHES: Final = frozenset("—–-")
CLAUSE_ENDS: Final = COLONS | SEMICOLONS | COMMAS | DASHES
"""What a clause or an announcement ends with."""
PART_ENDS: Final = SENTENCE_ENDS | CLAUSE_ENDS
"""What a sentence or a part of one ends with."""

SPACED_ENDS: Final = frozenset(".!?")
UNSPACED_ENDS: Final = frozenset("。！？؟")
"""Ends of sentences inside of wrapped text, those that a space follows and those that need none.

Without the ellipsis and the danda: teasers are cut with the one, and in Hindi and Bengali each is a
sentence or two, so that a list of teasers would pass for wrapped text.
"""

CLOSERS: Final = (
    "\"'”’»›)]}）］」』】〉》"
    "“‘«‹"  # of languages that open with „ ‚ » ›
    "״″＂〞〟｣﴾﴿"
)
"""Quotation marks and brackets, which may close a sentence behind its end."""
EMPHASIS: Final = "*"
"""Closes what is emphasised in a text page. In HTML that is markup, and an asterisk points to a
note."""


_SHAD: Final = "\u0f0d"
"""Ends sentences of Tibetan, and headlines and items of menus as well; behind a ga it is not
written."""
_GA: Final = "\u0f42"
_TSHEG: Final = "\u0f0b"
"""Behind each syllable of Tibetan."""
_SYLLABLES: Final = 12
"""From which what ends with a shad is a sentence."""
_FINAL: Final = re.compile(
    "(?<![^\\s\u0f0b])(?:རེད|ཡིན|ཡོད|མེད|མིན|འདུག|སོང|བྱུང|བྱེད|བྱས|བྱ|ཤག|གྲག|ཟེར|གནང|གསུངས|བཤད|འགྲོ|ཕྱིན|ཐུབ"
    "|དགོས|ཆོག|ཤེས|མཐོང|ཐོས|སླེབས|བསྡད|འོང|ཡོང|བཏང|བཞག|ཚར|མྱོང|སྲིད|འདོད|རོགས|ཤོག|ཨིན|ཨིནམ|ཨིནམས|ནུག|མས|[གངདནམརལསཏའ]ོ"
    "|[གངདནབམའརལསཏ]མ)\\Z"
)
"""Verbs and particles that sentences of it end with."""
_LONGEST: Final = 12
"""Characters in which the last of these is found."""


def last_character(text: str, closers: str = CLOSERS + EMPHASIS) -> str:
    """The last character of ``text`` but for ``closers``.

    Of a few syllables of Tibetan that end with a shad and no verb it is the one before, and of a
    sentence whose shad is not written it is that.
    """
    shown = text.rstrip(closers) or text
    last = shown[-1:]
    if last == _SHAD and text.count(_TSHEG) < _SYLLABLES:
        words = shown.rstrip(_SHAD + _TSHEG + " ")
        return last if _FINAL.search(words, max(0, len(words) - _LONGEST)) else words[-1:]
    if last == _GA and _FINAL.search(shown, max(0, len(shown) - _LONGEST)):
        return _SHAD
    return last


def ends_sentence(text: str, closers: str = CLOSERS + EMPHASIS) -> bool:
    """Whether ``text`` ends as a sentence does, but for ``closers``."""
    return last_character(text, closers) in SENTENCE_ENDS


def ends_statement(text: str) -> bool:
    """Whether ``text`` ends with a full stop."""
    return last_character(text, "") in FULL_STOPS


def one_of(*marks: frozenset[str]) -> str:
    """A class of a regular expression: any of these marks."""
    return "[" + "".join(sorted(map("\\{}".format, frozenset().union(*marks)))) + "]"
