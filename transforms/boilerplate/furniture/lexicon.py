"""Phrases by which furniture gives itself away, by rule and language.

A phrase is the whole of its line, or the line's opening up to a colon, bar or arrow; nothing is
matched in the middle of a line, since "share" or "more" there is somebody's sentence. Letter case,
optional characters, digits and punctuation do not count. The phrases are in `furniture.phrases`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.forms import LONGEST, Where
from naqi.transforms.boilerplate.furniture.phrases import load_languages
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.scripts import UNSPACED

_LEAD = re.compile("[:：|»›>]")
_SHORT_LINE: Final = 80
"""Most characters of a line of phrases side by side, of a phrase before a colon, and of a line that
is a phrase where none has more."""
_LONGEST_OF_SERIES: Final = 4
"""Words of a phrase that stands beside others on one line."""
_OPENING: Final = "…"
"""Ends a phrase that is the opening of a line."""


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
"""The rules that phrases have. Of a phrase that stands for two of them, the first counts."""


class Phrase(NamedTuple):
    """A line of furniture."""

    text: str
    """A whole line; the opening of one if it ends with "…"."""
    rule: Rule
    where: Where | None = None
    """None: where phrases of its rule count."""


class Lexicon:
    """Phrases, and the lines that they make furniture of.

    Args:
        phrases: In any order.
        sections: Those with which authors head parts of their text as well.
        preferred: Phrases that go before all others; of two with one key, the later.

    Raises:
        ValueError: If a phrase has no letters, or too many; if `PHRASE_RULES` has no row for its
            rule; or if one of ``sections`` is no phrase.
    """

    def __init__(
        self,
        phrases: Iterable[Phrase],
        sections: Iterable[str] = (),
        preferred: Iterable[Phrase] = (),
    ) -> None:
        self._whole: dict[str, PhraseRule] = {}
        self._opening: defaultdict[str, dict[str, PhraseRule]] = defaultdict(dict)
        """Phrases that are the opening of a line, by their first words."""
        in_order = sorted(phrases, key=lambda phrase: _order(phrase.rule), reverse=True)
        for phrase in (*in_order, *preferred):
            self._add(phrase)
        self.keys: Final = frozenset(self._whole)
        """Of the phrases that are whole lines."""
        self.first_words: Final = frozenset(map(_first, self._whole)) | self._opening.keys()
        """Of the keys of all phrases."""
        self.prefixes: Final = frozenset(word for word in self._opening if UNSPACED.match(word[-1]))
        """Those of them that others may follow without a space."""
        self._first_of_series = frozenset(_first(k) for k, row in self._whole.items() if row.series)
        self._has_long = bool(self._opening) or any(len(key) > _SHORT_LINE for key in self._whole)
        """Longer lines may be phrases, or open with one, too."""
        self._sections = frozenset(map(phrase_key, sections))
        if not self._sections <= self.keys:
            stray = ", ".join(sorted(self._sections - self.keys))
            raise ValueError(f"no phrases, but named as headings of sections: {stray}")

    def _add(self, phrase: Phrase) -> None:
        row = _row_of(phrase)
        key = phrase_key(phrase.text)
        if not key or len(phrase.text) > LONGEST:
            wrong = "has no letters" if not key else f"has more than {LONGEST} characters"
            raise ValueError(f"a phrase {wrong}: {phrase.text!r}")
        if phrase.text.rstrip().endswith(_OPENING):
            self._opening[_first(key)][key] = row
        else:
            self._whole[key] = row

    def heads_section(self, line: str) -> bool:
        """Whether ``line`` may be the heading of a part of the text, though it is a phrase."""
        return phrase_key(line) in self._sections

    def match(self, line: str) -> PhraseRule | None:
        """The row of the phrase that is this line, or opens it; None if there is none."""
        short = len(line) <= _SHORT_LINE
        key = phrase_key(line) if short or self._has_long else ""
        row = self._whole.get(key)
        if row is None and short:
            row = self._series(key.split())
        return row or self._lead(line) or self._opened(key)

    def _lead(self, line: str) -> PhraseRule | None:
        """The row of the phrase that stands before the first colon, bar or arrow."""
        lead = _LEAD.search(line, 0, _SHORT_LINE)
        if lead is None:
            return None
        row = self._whole.get(phrase_key(line[: lead.start()]))
        if row is None or line.count(" ", lead.end()) > row.lead_words:
            return None
        return row

    def _opened(self, key: str) -> PhraseRule | None:
        """The row of the longest phrase that opens a line of this key."""
        if not self._opening:
            return None
        first = _first(key)
        words = [first, *(prefix for prefix in self.prefixes if first.startswith(prefix))]
        found = [
            (opening, row)
            for word in words
            for opening, row in self._opening.get(word, {}).items()
            if key.startswith(opening)
            and (key[len(opening) :][:1] in ("", " ") or UNSPACED.match(opening[-1]) is not None)
        ]
        return max(found, key=lambda one: len(one[0]))[1] if found else None

    def _series(self, words: Sequence[str]) -> PhraseRule | None:
        """The row of buttons, or of items of a menu, side by side: nothing but phrases."""
        if not words or words[0] not in self._first_of_series:
            return None
        rows: list[PhraseRule] = []
        at = 0
        while at < len(words):
            for end in range(min(at + _LONGEST_OF_SERIES, len(words)), at, -1):
                row = self._whole.get(" ".join(words[at:end]))
                if row is not None and row.series:
                    break
            else:
                return None
            rows.append(row)
            at = end
        if len(rows) < max(row.series for row in rows):
            return None
        rules = [row.rule for row in rows]
        rows.sort(key=lambda row: _order(row.rule))  # of equals, the first
        return max(rows, key=lambda row: rules.count(row.rule))


_ORDER: Final = {row.rule: place for place, row in enumerate(PHRASE_RULES)}


def _order(rule: Rule) -> int:
    return _ORDER.get(rule, len(_ORDER))


def _row_of(phrase: Phrase) -> PhraseRule:
    if phrase.rule not in _ORDER:
        rules = ", ".join(map(str, _ORDER))
        raise ValueError(
            f"{phrase.text!r} cannot be a phrase of {str(phrase.rule)!r}, which is none of {rules}"
        )
    row = PHRASE_RULES[_ORDER[phrase.rule]]
    return row if phrase.where is None else row._replace(where=phrase.where)


def _first(key: str) -> str:
    return key.partition(" ")[0]


_LANGUAGES: Final = load_languages()


def _of_languages() -> Iterator[Phrase]:
    for language in _LANGUAGES:
        for rule, phrases in language.phrases.items():
            for phrase in filter(None, phrases.split("|")):
                yield Phrase(phrase, rule)


_SECTIONS: Final = tuple(
    section for language in _LANGUAGES for section in filter(None, language.sections.split("|"))
)


def lexicon_of(preferred: Iterable[Phrase] = ()) -> Lexicon:
    """Naqi's own phrases, and those of a user, which go before them.

    Raises:
        ValueError: As `Lexicon` does, in words for the user.
    """
    return Lexicon(_of_languages(), _SECTIONS, preferred)


LEXICON: Final = lexicon_of()
