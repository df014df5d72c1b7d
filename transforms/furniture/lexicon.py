"""Phrases by which furniture gives itself away, by rule and language.

A phrase is the whole of its line, or the line's opening up to a colon, bar or arrow; nothing is
matched in the middle of a line, since "share" or "more" there is somebody's sentence. Letter case,
optional characters, digits and punctuation do not count. The phrases are in `furniture.phrases`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final, NamedTuple

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.forms import Where
from naqi.transforms.furniture.phrases import load_languages
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.scripts import ANY_UNSPACED
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_LEADS: Final = r":：\u1365\u1366\u17d6|»›>"
LEAD: Final = re.compile(rf"[{_LEADS}.](?:(?<=[{_LEADS}])|(?<!\.\.)(?<=\.)\.(?=\s))")
"""What parts a phrase from what it leads in; two dots do in Arabic."""
_COMMA: Final = re.compile("[,،，、]")
"""What parts a label of a picture from its caption or source: "Image source, Getty Images"."""
_BEGINNING: Final = 2
"""Characters by which most lines are told from labels of pictures."""
_MOST_OF_LABEL: Final = 3
"""Words of a label that stands without a mark before what is in another script: "Image caption" and
then Arabic."""
_DENSE_LABEL: Final = 4
"""Characters of such a label where words are not spaced."""
_CLAUSE = re.compile(r"§|[(（]?(?:\d{1,3}|[A-Za-z]|[IVX]{1,5})[.)）]\s?[^\W\d_]")
"""How a clause of rules opens ("3. Contact"), whose heading is no phrase."""
_VOTED = re.compile(r"\(\d{1,6}\)[^()]{1,60}\(\d{1,6}\)")
"""Votes for and against, on both sides of what was asked: no clause."""
_LONGEST: Final = 80
"""Characters of a line that is a phrase, and of a phrase before a colon."""
_LONGEST_OF_SERIES: Final = 4
"""Words of a phrase that stands beside others on one line."""


class PhraseRule(NamedTuple):
    """What phrases of one rule are, besides the whole of a line."""

    rule: Rule
    lead_words: int = -1
    """Most words that may follow a phrase and its colon before the line is somebody's sentence;
    -1 if none may."""
    series: int = 0
    """Least phrases on one line that are buttons or items of a menu, side by side; 0 if never."""
    where: Where = Where.EDGES


PHRASE_RULES: Final[tuple[PhraseRule, ...]] = (
    PhraseRule(Rule.RELATED_LINKS, lead_words=30, where=Where.ANYWHERE),
    PhraseRule(Rule.SHARE, lead_words=8, series=2, where=Where.ANYWHERE),
    PhraseRule(Rule.ADVERTISEMENT, where=Where.ANYWHERE),
    PhraseRule(Rule.PAGINATION, lead_words=20, series=2, where=Where.ANYWHERE),
    PhraseRule(Rule.NAVIGATION, series=3),
    PhraseRule(Rule.COMMENTS, lead_words=3, where=Where.ANYWHERE),
    PhraseRule(Rule.BYLINE, lead_words=10),
    PhraseRule(Rule.CAPTION, lead_words=30, where=Where.ANYWHERE),
    PhraseRule(Rule.FOOTER, lead_words=30),
    PhraseRule(Rule.CONSENT),
)
"""The rules that phrases have. Of a phrase that stands for two of them, the first counts; before a
colon, the first that may lead in a line: "Foto" is an item of menus, and opens credits."""
_ORDER: Final = {row.rule: order for order, row in enumerate(PHRASE_RULES)}


class Lexicon:
    """Phrases, and the lines that they make furniture of.

    Args:
        phrases: Each with its rule, in any order.
        sections: Those with which authors head parts of their text as well.
        anywhere: Those that are furniture inside of a body too, though their rule's row says not.

    Raises:
        ValueError: If a phrase has no letters, or too many; if `PHRASE_RULES` has no row for its
            rule; or if one of ``sections`` or ``anywhere`` is no phrase.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[str, Rule]],
        sections: Iterable[str] = (),
        anywhere: Iterable[str] = (),
    ) -> None:
        keyed = [(_order(phrase, rule), _key(phrase)) for phrase, rule in phrases]
        keyed.sort(key=itemgetter(0), reverse=True)
        rows = [(key, PHRASE_RULES[order]) for order, key in keyed]
        self._rows = dict(rows)
        self._leads = {key: row for key, row in rows if row.lead_words >= 0}
        self._first_of_series = frozenset(_first(k) for k, row in self._rows.items() if row.series)
        self._labels = frozenset(
            key[:_BEGINNING] for key, row in self._leads.items() if row.rule is Rule.CAPTION
        )
        self._sections = self._known(sections)
        self._anywhere = {
            key: self._rows[key]._replace(where=Where.ANYWHERE) for key in self._known(anywhere)
        }

    def _known(self, phrases: Iterable[str]) -> frozenset[str]:
        """The keys of phrases that are named for more than their rule."""
        keys = frozenset(map(phrase_key, phrases))
        if not keys <= self._rows.keys():
            stray = ", ".join(sorted(keys - self._rows.keys()))
            raise ValueError(f"no phrases, but named as more than that: {stray}")
        return keys

    @property
    def keys(self) -> frozenset[str]:
        """Those of all phrases."""
        return frozenset(self._rows)

    @property
    def first_words(self) -> frozenset[str]:
        """Those of all keys."""
        return frozenset(map(_first, self._rows))

    def heads_section(self, line: str) -> bool:
        """Whether ``line`` may be the heading of a part of the text, though it is a phrase."""
        return phrase_key(line) in self._sections

    def is_phrase(self, line: str) -> bool:
        """Whether ``line`` is a phrase, word for word, and not led in by one."""
        return phrase_key(line) in self._rows

    def match(self, line: str) -> PhraseRule | None:
        """The row of the phrase that is this line, or leads it in; None if there is none."""
        found = self.find(line)
        return None if found is None else found[0]

    def find(self, line: str) -> tuple[PhraseRule, tuple[str, ...]] | None:
        """The row that `match` gives, and the keys of the phrases that ``line`` was found to be."""
        if _CLAUSE.match(line) and not _VOTED.fullmatch(line):
            return None
        if len(line) <= _LONGEST:
            key = phrase_key(line)
            row = self._anywhere.get(key) or self._rows.get(key)
            found = (row, (key,)) if row is not None else self._series(key.split())
            if found is not None:
                return found
        return self._lead(line)

    def _lead(self, line: str) -> tuple[PhraseRule, tuple[str, ...]] | None:
        """The phrase that stands before the first colon, bar or arrow; a comma does for some."""
        labels = line[:_BEGINNING].lower() in self._labels
        for leads in (LEAD, _COMMA) if labels else (LEAD,):
            lead = leads.search(line, 0, _LONGEST)
            if lead is None:
                continue
            key = phrase_key(line[: lead.start()])
            row = self._leads.get(key)
            if row is None or _count_words(line, lead.end()) > row.lead_words:
                continue
            if leads is LEAD or (row.rule is Rule.CAPTION and _is_label(key, line)):
                return row, (key,)
        return self._written_on(line) if labels else None

    def _written_on(self, line: str) -> tuple[PhraseRule, tuple[str, ...]] | None:
        """The label of a picture that nothing but its script parts from what it labels."""
        if line.isascii():  # in one script, as most lines of English are
            return None
        words = line.split(None, _MOST_OF_LABEL)
        for count in range(2, min(_MOST_OF_LABEL, len(words) - 1) + 1):
            key = phrase_key(" ".join(words[:count]))
            row = self._leads.get(key)
            if row is None or row.rule is not Rule.CAPTION or not _is_label(key, line):
                continue
            if key[0].isascii() != words[count][0].isascii():
                return row, (key,)
        return None

    def count(self, line: str) -> int:
        """How many words of ``line`` are, or begin with the next one, what may stand in series."""
        words = phrase_key(line).split()
        rows = self._rows
        found = 0
        for word, after in pairwise([*words, ""]):
            row = rows.get(word) or rows.get(f"{word} {after}")
            found += row is not None and row.series > 0
        return found

    def in_phrases(self, words: Sequence[str]) -> set[int]:
        """At which of ``words`` a phrase of several words stands that may stand in series."""
        keys = [phrase_key(word) for word in words]
        found: set[int] = set()
        for at in range(len(keys)):
            for end in range(min(at + _LONGEST_OF_SERIES, len(keys)), at + 1, -1):
                row = self._rows.get(" ".join(keys[at:end]))
                if row is not None and row.series:
                    found.update(range(at, end))
                    break
        return found

    def buttons(self, words: Sequence[str], least: int) -> tuple[int, PhraseRule] | None:
        """How many of ``words`` are buttons in front of others, and their row.

        Args:
            words: Those that a line begins with.
            least: Buttons side by side.
        """
        if not words or phrase_key(words[0]) not in self._first_of_series:
            return None
        keys = [phrase_key(word) for word in words]
        rows: list[PhraseRule] = []
        at = 0
        while at < len(keys):
            for end in range(min(at + _LONGEST_OF_SERIES, len(keys)), at, -1):
                row = self._rows.get(" ".join(keys[at:end]))
                if row is not None and row.series:
                    break
            else:
                break
            rows.append(row)
            at = end
        if len(rows) < least:
            return None
        return at, max(PHRASE_RULES, key=rows.count)  # of equals, the first

    def _series(self, words: Sequence[str]) -> tuple[PhraseRule, tuple[str, ...]] | None:
        """The buttons, or of items of a menu, side by side: nothing but phrases."""
        if not words or words[0] not in self._first_of_series:
            return None
        rows: list[PhraseRule] = []
        keys: list[str] = []
        at = 0
        while at < len(words):
            for end in range(min(at + _LONGEST_OF_SERIES, len(words)), at, -1):
                row = self._rows.get(" ".join(words[at:end]))
                if row is not None and row.series:
                    break
            else:
                return None
            rows.append(row)
            keys.append(" ".join(words[at:end]))
            at = end
        if len(rows) < max(row.series for row in rows):
            return None
        return max(PHRASE_RULES, key=rows.count), tuple(keys)  # of equals, the first


def _order(phrase: str, rule: Rule) -> int:
    """Place of the row of a phrase's rule."""
    order = _ORDER.get(rule)
    if order is None:
        raise ValueError(
            f"{phrase!r} cannot be a phrase of {str(rule)!r}: PHRASE_RULES has no row for that"
        )
    return order


def _key(phrase: str) -> str:
    key = phrase_key(phrase)
    if not key or len(key) > _LONGEST:
        wrong = f"more than {_LONGEST} characters" if key else "no letters"
        raise ValueError(f"a phrase of {wrong}: {phrase!r}")
    return key


def _count_words(line: str, first: int) -> int:
    """About how many words stand behind a place in a line: where none are spaced, by letters."""
    dense = sum(1 for _ in ANY_UNSPACED.finditer(line, first))
    return max(line.count(" ", first), dense // _DENSE_LABEL)


def _is_label(key: str, line: str) -> bool:
    """Whether a phrase says so much that a comma may part it from what it labels: no sentence."""
    dense = ANY_UNSPACED.search(key) is not None and len(key) >= _DENSE_LABEL
    return (" " in key or dense) and not ends_sentence(line, CLOSERS)


def _first(key: str) -> str:
    return key.partition(" ")[0]


_LANGUAGES: Final = load_languages()


def _phrases() -> Iterator[tuple[str, Rule]]:
    for language in _LANGUAGES:
        for rule, phrases in language.phrases.items():
            yield from ((phrase, rule) for phrase in phrases.split("|"))


def _named(phrases: Iterable[str]) -> Iterator[str]:
    for of_language in phrases:
        yield from filter(None, of_language.split("|"))


LEXICON: Final = Lexicon(
    _phrases(),
    _named(language.sections for language in _LANGUAGES),
    _named(language.anywhere for language in _LANGUAGES),
)
"""The phrases of all languages."""
