"""Languages so near that n-grams hardly part them, told by words that not all of them write.

The words are in `language.near_words`. Where Croatian and Bosnian write ije or je, Serbian has e;
that is told by the letters, not by lists.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from naqi.transforms.language.corrections.near_words import GROUPS
from naqi.transforms.language.protocol import Found

LONGEST: Final = 1024
"""Characters of a text that are looked at."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_WITH_SIGNS: Final = re.compile("[^\\s\\d.,;:!?()\\[\\]\"'«»“”‘’।॥/–—-]+")
"""The same of scripts whose vowels are signs, and no letters."""
_SIGNS: Final = frozenset({"Deva"})
_STEM: Final = 3
"""Letters of the shortest beginning of words, and before an end of words."""
_END: Final = 3
"""Letters of the shortest end of words."""
_MOST: Final = 16
"""Letters of the longest beginning or end."""
_IJEKAVIAN: Final = re.compile("ije[bcčćdđghklmnprsštvzž]|[bdfgmpstvz]je[bcčćdđghjklmnprsštvzž]")
_NOT_IJEKAVIAN: Final = re.compile(
    "prijatelj|neprijat|klijent|pacijent|hi[gj]ije|orijent|prijem|objek|subjek|objed|razjed|podjed"
    "|sjedin|ujed|odjek|odjedn|izjed|projek"
)
"""Words that all of them write so."""
_YAT: Final = frozenset({"hr", "bs"})
_ASKING: Final = re.compile(r"\bda li\b")
_SELDOM: Final = frozenset({"bs"})
"""Languages that have nearly all words with one neighbour or another, both of which more people
write: only where they have more words of a text than each of these is it in them."""
_ASK_SO: Final = frozenset({"bs", "sr"})


class _Group(NamedTuple):
    """Languages that are near."""

    codes: tuple[str, ...]
    """In the order in which they are preferred where as much speaks for each."""
    words: dict[str, frozenset[str]]
    """Of a word, the languages that write it; those that all write are left out."""
    stems: dict[str, frozenset[str]]
    """The same of beginnings of words."""
    ends: dict[str, frozenset[str]]
    """The same of ends of words."""

    def languages_of(self, word: str) -> frozenset[str]:
        """Those that a word speaks for; none if it speaks for none."""
        found = self.words.get(word)
        if found is not None:
            return found
        length = len(word)
        for end in range(min(length, _MOST), _STEM - 1, -1):
            if word[:end] in self.stems:
                return self.stems[word[:end]]
        for start in range(max(_STEM, length - _MOST), length - _END + 1):
            if word[start:] in self.ends:
                return self.ends[word[start:]]
        yat = "hr" in self.codes and _IJEKAVIAN.search(word) and not _NOT_IJEKAVIAN.search(word)
        return _YAT if yat else frozenset()


def _group(listed: dict[str, str]) -> _Group:
    of: dict[str, set[str]] = {}
    for code, words in listed.items():
        for word in words.split():
            of.setdefault(word, set()).add(code)
    telling = {word: frozenset(own) for word, own in of.items() if len(own) < len(listed)}
    return _Group(
        tuple(listed),
        {word: own for word, own in telling.items() if "-" not in word},
        {word[:-1]: own for word, own in telling.items() if word.endswith("-")},
        {word[1:]: own for word, own in telling.items() if word.startswith("-")},
    )


_GROUPS: Final = {
    (script, code): group
    for script, listed in GROUPS
    for group in [_group(listed)]
    for code in listed
}
_BESIDE: Final = frozenset({("Cyrl", "ru"), ("Cyrl", "uk")})
"""Those that short texts of are taken for their neighbours, but not the other way round."""
NEAR: Final = frozenset(_GROUPS) - _BESIDE
"""Scripts and languages that have such neighbours."""


class Nearest(NamedTuple):
    """Which of some languages a text is in, as its words tell."""

    language: str
    ahead: int
    """How many more words speak for it than for the next one; 0 if they leave it open."""
    against: int
    """How many more than for the label."""
    some: bool
    """Whether any word speaks for it: then it is one of these languages at least."""


def of_neighbours(
    label: str, text: str, script: str = "Latn", lacking: Collection[str] = ()
) -> Nearest:
    """The language of the group of ``label`` that most words of a text are of.

    Where as many speak for several it is the label, if that is one of them, else the first of
    them; but none of `_SELDOM`, and none of those ``lacking`` a letter of the text.

    >>> of_neighbours("id", "kerana mereka tidak mahu")
    Nearest(language='ms', ahead=2, against=2, some=True)
    """
    group = _GROUPS[script, label]
    return _nearest(group, label, _counted(group, text, script), lacking)


def agree(found: Sequence[Found], texts: Sequence[str], scripts: Sequence[str]) -> list[Found]:
    """What was found in the texts of a page, where they were found to be in several neighbours.

    A text whose own words leave it open is in the one that the words of all of them tell, but for
    one in a language of `_BESIDE`: its words are counted, and it stays.

    Args:
        found: In each text.
        texts: Of one page.
        scripts: ISO 15924 code of what each is read by.
    """
    members: defaultdict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for number, ((label, _), script) in enumerate(zip(found, scripts, strict=True)):
        if (script, label) in _GROUPS:
            members[script, _GROUPS[script, label].codes].append(number)
    agreed = list(found)
    for (script, codes), numbers in members.items():
        if len({found[number][0] for number in numbers}) == 1:
            continue
        group = _GROUPS[script, codes[0]]
        counts = {number: _counted(group, texts[number], script) for number in numbers}
        of_all = {code: sum(own[code] for own in counts.values()) for code in codes}
        of_page = _nearest(group, codes[0], of_all)
        for number in numbers if of_page.ahead else ():
            near = (scripts[number], found[number][0]) in NEAR
            if near and not _nearest(group, found[number][0], counts[number]).ahead:
                agreed[number] = of_page.language, found[number][1]
    return agreed


def _counted(group: _Group, text: str, script: str) -> dict[str, int]:
    """How many words of a text speak for each language of a group."""
    lower = text[:LONGEST].lower()
    counts = dict.fromkeys(group.codes, 0)
    for word in (_WITH_SIGNS if script in _SIGNS else _WORD).findall(lower):
        for code in group.languages_of(word):
            counts[code] += 1
    if "hr" in group.codes and _ASKING.search(lower):
        for code in _ASK_SO:
            counts[code] += 1
    return counts


def _nearest(
    group: _Group, label: str, counts: dict[str, int], lacking: Collection[str] = ()
) -> Nearest:
    highest = max(counts.values())
    tied = [code for code in group.codes if counts[code] == highest]
    open_to = [code for code in tied if code not in _SELDOM] or tied
    open_to = [code for code in open_to if code not in lacking] or open_to
    best = label if label in open_to else open_to[0]
    if not highest:
        return Nearest(best, 0, 0, some=False)
    ahead = highest - max(many for code, many in counts.items() if code != best)
    return Nearest(best, ahead, highest - counts[label], some=True)
