"""How well bytes fit a character set: by what letters it makes of them, and where these stand.

Every character set of one byte a letter makes letters of some sort of any bytes. Those of the right
one are letters of one language, capitals begin words or make them, and no sign stands in the middle
of a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

import numpy as np

from naqi.transforms.text.alphabets import ALPHABETS, SYLLABLES, WESTERN
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.whatwg import decode_as

_SAMPLE_BYTES, _SAMPLE_LETTERS = 65536, 4000
"""Most bytes looked at, from the first one beyond ASCII, and most beyond ASCII among them."""

# Of what kind characters are, a letter each: small and capital ones of ASCII, of other Latin, of
# Greek and Cyrillic; letters of Hebrew, Arabic and Thai, and points on these; others; signs, marks
# of punctuation; what is in no text.
_ASCII, _LATIN, _GREEK, _SEMITIC, _POINT, _OTHER = "aA", "lL", "gG", "s", "m", "h"
_SIGN, _MARK, _NO_TEXT, _NEUTRAL = "#", "%", "x", " "

_CAPITAL_INSIDE = re.compile("[lg][ALG]|a[LG]")
_SIGN_INSIDE = re.compile(
    "(?<=[aAlLgGsmh])[#%](?=[aAlLgGsmh])|(?<=[lLgGsmh])#|#(?=[lLgGsmh])"  # beside a letter
)
_POINT_ON_NOTHING = re.compile("(?<![sm])m")
_TWO_SCRIPTS = re.compile("[aA][gGs]|[gGs][aA]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_AMONG_SMALL = re.compile(r"(?<=[a-z])[^\x00-\x7f](?=[a-z])")
_IN_NO_TEXT = ("Cc", "Cn", "Co", "Cs")
_IN_ANY_TEXT = frozenset("\xa0\xad‐‑‒–—―‘’…·•»«´°ªºµ")
"""Signs that have their place between letters, as the acute accent has that is typed for an
apostrophe, and letters that are signs."""

_COMMON, _UNCOMMON, _RARE, _FOREIGN = 0.0, 0.15, 0.4, 1.0
"""What a letter costs that is in the first third of a language's letters, in the second, in the
last, or in none. A capital or a sign inside of a word costs as much as a foreign letter, and so
does a word of two scripts; what is no text costs twice as much."""
_FEW_LETTERS = 20
"""So few letters of a language are all common."""
_CAPITAL = 0.05
"""What a capital costs beside, since most letters are small."""


_PRIORS = {"macintosh": 0.05, "x-mac-cyrillic": 0.01, "ibm866": 0.04, "iso-8859-3": 0.05}
_PRIORS |= {name: 0.02 for name in ALPHABETS if name.startswith("iso-") and name not in _PRIORS}
"""What it costs beside to be in a character set that few pages are in."""
_GUESSED = 0.03
_DOUBTFUL = 1.0
"""One letter that is foreign, or many that are rare."""
_MUCH_LESS = 0.35
"""What is taken instead of the declared character set costs at most this share of it."""
_LESS = 0.8
"""The same, where hardly a word has letters of ASCII."""
_FEW_COMMON = 0.35
"""Least share of rare characters that a declared character set of syllables is doubted for."""
_LEAST_SYLLABLES = 8
_NAMED_AS = {"gbk": "gb18030"}
_LEAST_WORDS = 2
_WORD_BEYOND_ASCII = re.compile(rb"(?=[A-Za-z]{0,40}[\x80-\xff])[A-Za-z\x80-\xff]{3,}")
_ASCII_LETTER = re.compile(rb"[A-Za-z]")


def sample(body: bytes) -> bytes:
    """The part of a page's bytes by which it is told in which character set they are."""
    places = np.flatnonzero(np.frombuffer(body, np.uint8) >= 0x80)[:_SAMPLE_LETTERS]
    if not len(places):
        return b""
    first, last = int(places[0]), int(places[-1])
    # The letter before, for words; the byte behind, which may belong to the last letter.
    return body[max(first - 1, 0) : min(last + 2, first + _SAMPLE_BYTES)]


class Misfit(NamedTuple):
    """How badly bytes fit a character set."""

    share: float = 0.0
    """What each of its letters costs: 0 to 2, the less the better."""
    letters: int = 0
    """Those beyond ASCII, and what stands where letters should."""


def likeliest(body: bytes, names: Iterable[str], guessed: str | None = None) -> str | None:
    """Which of some character sets a `sample` fits best: the first of equals.

    Args:
        body: The sample.
        names: Those of `KNOWN` that come into question.
        guessed: One that something else speaks for.
    """
    costs = {name: misfit(body, name).share + _PRIORS.get(name, 0.0) for name in names}
    if guessed in costs:
        costs[guessed] -= _GUESSED
    return min(costs, key=costs.__getitem__, default=None)


def doubted(body: bytes, name: str) -> str | None:
    """The character set that a `sample` is in where it cannot be in the one that is declared.

    None where nothing speaks against it, or nothing is much likelier.

    Args:
        body: The sample.
        name: One of `KNOWN`.
    """
    declared = misfit(body, name)
    if declared.share * declared.letters < _DOUBTFUL:
        return None
    best = likeliest(body, KNOWN)
    less = _LESS if name in WESTERN and _has_words_without_ascii(body) else _MUCH_LESS
    if best is None or misfit(body, best).share > declared.share * less:
        return None
    return best if best != name else None


def doubted_syllables(body: bytes, name: str, guess: Callable[[], str | None]) -> str | None:
    """The one of several bytes a letter that a `sample` is in, and the declared one is not.

    None where what is declared makes common characters of it, or nothing makes many more.

    Args:
        body: The sample.
        name: By WHATWG.
        guess: Gives one that something else speaks for; asked only in doubt.
    """
    name = _NAMED_AS.get(name, name)
    if name not in SYLLABLES:
        return None
    declared = misfit(body, name)
    if declared.share < _FEW_COMMON or declared.letters < _LEAST_SYLLABLES:
        return None
    best = likeliest(body, SYLLABLES, guess()) or name
    return best if misfit(body, best).share <= declared.share * _MUCH_LESS else None


def _has_words_without_ascii(body: bytes) -> bool:
    """Whether most words with letters beyond ASCII have no others, as no Western ones are."""
    words = _WORD_BEYOND_ASCII.findall(body)
    without = sum(_ASCII_LETTER.search(word) is None for word in words)
    return without >= _LEAST_WORDS and 2 * without > len(words)


def misfit(body: bytes, name: str) -> Misfit:
    """How badly a `sample` fits a character set, one of `KNOWN`."""
    text = decode_as(body, name)
    counts = Counter(_BEYOND_ASCII.findall(text))
    if name in SYLLABLES:
        return _misfit_of_syllables(counts, name, len(_AMONG_SMALL.findall(text)))
    kinds = {ord(character): _kind(character) for character in set(text)}
    shape = text.translate(kinds)
    no_text, signs = shape.count(_NO_TEXT), len(_SIGN_INSIDE.findall(shape))
    wrong = 2 * no_text + signs + len(_CAPITAL_INSIDE.findall(shape))
    wrong += len(_TWO_SCRIPTS.findall(shape)) + len(_POINT_ON_NOTHING.findall(shape))
    letters: Counter[str] = Counter()
    capitals = 0
    for character, count in counts.items():
        if kinds[ord(character)].isalpha() and kinds[ord(character)] != _NO_TEXT:
            small = character.lower()[0]
            letters[small] += count
            capitals += count * (small != character)
    total = sum(letters.values()) + signs + no_text
    if not total:
        return Misfit()
    foreign = min(
        sum(costs.get(letter, _FOREIGN) * count for letter, count in letters.items())
        for costs in _costs(name)
    )
    return Misfit(min(2.0, (foreign + wrong + _CAPITAL * capitals) / total), total)


def _kind(character: str) -> str:
    if character in _IN_ANY_TEXT:
        return _NEUTRAL
    category = unicodedata.category(character)
    if category[0] in "LM":
        capital = category == "Lu"
        if character < "\x80":
            return _ASCII[capital]
        if character < "\u0370":
            return _LATIN[capital]
        if character < "\u0530":
            return _GREEK[capital]
        if character < "\u0f00":
            return _POINT if category == "Mn" else _SEMITIC
        return _OTHER
    if character < "\x80":
        return _NEUTRAL
    if category in _IN_NO_TEXT or character == "\ufffd" or character in _BOXES:
        return _NO_TEXT
    if category[0] == "Z":
        return _NEUTRAL
    return _MARK if category[0] == "P" and character != "¶" else _SIGN


_BOXES = frozenset(map(chr, range(0x2500, 0x2580)))
"""What lines are drawn with: in koi8-r and ibm866 it has the places of others' letters."""


def _misfit_of_syllables(counts: Mapping[str, int], name: str, cut: int) -> Misfit:
    """As `misfit`.

    Args:
        counts: Of the characters beyond ASCII.
        name: The character set.
        cut: How many of them stand between small letters of ASCII.
    """
    common = _common(name)
    total = wrong = own = 0
    for character, count in counts.items():
        if character == "\ufffd":
            total, wrong = total + count, wrong + 2 * count
        elif unicodedata.category(character)[0] in "LM":
            total += count
            wrong += count * (character not in common)
            own += count * ("\u3040" <= character <= "\u30ff")
        elif unicodedata.category(character) in _IN_NO_TEXT:
            total, wrong = total + count, wrong + count
    if not total:
        return Misfit()
    # No Japanese is without kana, and no Chinese has many.
    unlike = (own < total / 10) if name in _JAPANESE else (own > total / 5)
    return Misfit(min(2.0, (wrong + 2 * cut) / total + _RARE * unlike), total)


KNOWN = (*ALPHABETS, *SYLLABLES)
"""WHATWG names of the character sets that text can be compared with, the likeliest first."""
_JAPANESE = ("shift_jis", "euc-jp")


@cached_short(64)
def _costs(name: str) -> list[dict[str, float]]:
    """Of each language that is written in a character set, what its letters cost."""
    found = []
    for alphabet in ALPHABETS[name]:
        third = len(alphabet) / 3 if len(alphabet) > _FEW_LETTERS else len(alphabet)
        costs = (_COMMON, _UNCOMMON, _RARE)
        found.append({c: costs[min(2, int(at / third))] for at, c in enumerate(alphabet)})
    return found


@cached_short(64)
def _common(name: str) -> frozenset[str]:
    """The common characters of a character set of syllables or words."""
    codec, first, last = SYLLABLES[name]
    pairs = (bytes((lead, trail)) for lead in range(first, last + 1) for trail in _TRAILS)
    characters = frozenset("".join(pair.decode(codec, "ignore") for pair in pairs))
    if name in _JAPANESE:
        return characters.union(map(chr, range(0x3041, 0x30FF)))
    # What is written in it is simplified Chinese or traditional.
    return characters | _common("big5") if name == "gb18030" else characters


_TRAILS = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
