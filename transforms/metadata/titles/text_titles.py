"""Which of the lines above a text page's body is its title, if one is.

A headline says what the text says, and stands where headlines do: above its byline, and above the
standfirst that tells the text in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import MOST_TITLE, Block
from naqi.schemas.rules import Rule
from naqi.transforms.blocks.wrapped.wrapped_prose import END_INSIDE
from naqi.transforms.dates.find_dates import find_date
from naqi.transforms.furniture.lexicon import LEAD
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.metadata.titles.no_titles import is_no_title, names_said
from naqi.transforms.metadata.titles.placeholders import is_placeholder
from naqi.transforms.text.scripts import ANY_UNSPACED, UNSPACED, UNSPACED_LETTERS
from naqi.transforms.text.words import FUNCTION_WORDS

_STEM: Final = 5
"""Characters by which words are compared, since many languages inflect their ends."""
_ENOUGH_WORDS: Final = 8
"""Words shared with the body above which more say nothing: a standfirst shares more of them."""
_PAIRS: Final = 3
"""Pairs of characters that a word of kana and Han is in."""
_CANDIDATES: Final = 50
_BODY: Final = 20_000
"""Most headlines, and characters of the body, that are compared."""
_BYLINES_BELOW: Final = 3
"""Lines below a title, of which one may be its byline."""
_PICTURED: Final = frozenset({Rule.CAPTION, Rule.FOREIGN_CAPTION, Rule.SHARE})
"""What stands between a title and its byline."""
_UNDER_TITLE: Final = _PICTURED | {Rule.BYLINE, Rule.CONSENT, Rule.COMMENTS}
"""What stands between a title and a standfirst or a caption."""
_NAME: Final = 4.0
"""Most words of an author's name, which stands between a title and its date."""
_LABEL: Final = 2.0
"""And of a name, or a label."""
_BYLINE_BELOW: Final = 0.2
_CREDIT_BELOW: Final = 0.15
_COPY_ELSEWHERE: Final = 0.1
"""What it adds to a headline's worth to have a byline right below it, or a copy in the page; what
it takes from it to have the credit of a picture there, as a caption has."""
_KICKER: Final = 3.0
_HEADLINE: Final = 5.0
"""Most words of a kicker, and words from which a line beside another is the headline."""
_TOLD: Final = 0.2
"""Share of its words that the body has too."""
_NEARLY: Final = 0.5
"""Share of what a standfirst says of the body that its headline says at least."""
_REACH: Final = 12
"""Lines above a standfirst or a caption in which the headline is."""
_ROLE: Final = 5.0
"""Most words of who an author is."""
_LONGER: Final = 1.2
"""Times as many words as a headline that a standfirst has at least, if it is one sentence."""
_DASH: Final = re.compile(r"\s[-–—ـ/]\s")
_BRACKETED: Final = re.compile(r"([^()（）]{3,40}) [(（]([^()（）]{2,30})[)）]")
_MOST_PART: Final = 3
"""Words of a name, or of a place, before a dash or behind it."""
_MARKED: Final = frozenset({Rule.RELATED_LINKS, Rule.CAPTION, Rule.NAVIGATION, Rule.BYLINE})
"""What a title may be taken for where it stands among headlines, or above a credit."""
_SURELY: Final = 0.34
_LEAST_SHARED: Final = 2
"""Share and number of its words that the body has too, of such a title."""


def find_title(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, headlines: Sequence[int]
) -> int | None:
    """Position of the headline above the body that says most of it; None if none is one.

    A headline of more than `MOST_TITLE` characters is none: cut, it would lose text.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body.
        headlines: Positions of the lines above it that may be headlines.
    """
    able = [p for p in headlines if len(blocks[p].text) <= MOST_TITLE]
    # A hostile page has a million of each.
    page = _Page(blocks, lines, body, [p for p in able if lines[p].rule is None][-_CANDIDATES:])
    best = page.best()
    other = page.taken_for_other([p for p in able if lines[p].rule in _MARKED][-_CANDIDATES:])
    if best is None or (other is not None and page.says_less(best, other)):
        return other
    above = page.headline_beside(best)
    return other if above == best and page.says_nothing(best) else above


class _Page:
    """The lines above a body, compared with it.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body.
        candidates: Positions of headlines above it that are no furniture by form or phrase.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        lines: Sequence[Line],
        body: range,
        candidates: Sequence[int],
    ) -> None:
        self._blocks, self._lines, self._body = blocks, lines, body
        self._text = "\n".join(blocks[position].text for position in body)[:_BODY].lower()
        self._names = names_said(block.text for block in blocks[: body.start])
        self._stems = {position: _stems(blocks[position].text) for position in candidates}
        self._may_be: dict[int, bool] = {}
        self._originals = {line.copy_of for line in lines}
        self._told: dict[int, int] = {}

    def _is_title(self, position: int) -> bool:
        """Whether a line may be one: of those above the body that are no candidates none is.

        Few of them are asked about: most cannot be worth as much as the best one.
        """
        if position not in self._stems:
            return False
        if position not in self._may_be:
            text = self._blocks[position].text
            self._may_be[position] = not is_no_title(text, self._names) and not (
                self._is_name_and_place(text) and not self._heads_page(position)
            )
        return self._may_be[position]

    def best(self) -> int | None:
        """The headline that is worth most; of equals, the nearest.

        What counts is the share of its words that the body has too, less for a very short one, and
        what stands below it.
        """
        # Most headlines can be worth less than the best one is: they need not be compared.
        most = [(self._worth(p, len(stems), most=True), p) for p, stems in self._stems.items()]
        best: tuple[float, int] | None = None
        for bound, position in sorted(most, reverse=True):
            if best is not None and bound < best[0]:
                break
            found = (self._worth(position, self._shared(position)), position)
            better = best is None or found > best
            if better and self._is_title(position) and not self._is_furniture(position):
                best = found
        return None if best is None else best[1]

    def headline_beside(self, position: int) -> int:
        """The headline that a standfirst, a caption or an author's name stands below; or itself.

        Or the one that a few words stand above, as on what it is.
        """
        line, above, below = self._lines[position], position - 1, position + 1
        if line.size <= _KICKER and self._is_title(below) and self._is_headline(below):
            return below
        if line.size <= _ROLE and not self._shared(position):
            # Nor does an author's name say anything of the text.
            longer = (
                p
                for p in (above, above - 1)
                if self._is_title(p) and self._lines[p].size >= line.size
            )
            return next(longer, position)
        if self._is_title(above):
            return above if self._is_standfirst(position) else position
        dated = shared = False
        while above >= max(0, position - _REACH):
            other = self._lines[above]
            if self._is_title(above):
                told = shared and _NEARLY * self._share(position) <= self._share(above)
                return above if self._is_headline(above) and (dated or told) else position
            dated = dated or other.rule is Rule.BYLINE
            shared = shared or other.rule is Rule.SHARE
            under = other.rule in _UNDER_TITLE or (other.rule is None and other.size <= _NAME)
            if not (under or above in self._stems):
                break
            above -= 1
        return position

    def _is_standfirst(self, position: int) -> bool:
        """Whether a line tells in more words what the headline right above it says."""
        above = position - 1
        if not self._is_headline(above) or self._is_among_others(above):
            return False
        if END_INSIDE.search(self._blocks[position].text):
            return True
        longer = self._lines[position].size >= _LONGER * self._lines[above].size
        return longer and self._share(above) >= _NEARLY * self._share(position)

    def says_nothing(self, position: int) -> bool:
        """Whether a headline as short as a name says nothing of the text, where none need be.

        One may be above a byline, or where the page begins with it and then the text; and lines of
        a word or two are only asked about above a poem or clauses.
        """
        if not _LABEL < self._lines[position].size <= _NAME or self._shared(position):
            return False
        return not (self._is_alone(position) or _has_byline(self._lines, position))

    def _heads_page(self, position: int) -> bool:
        """Whether a page begins with a line and then its text, or a byline is right below it."""
        below = position + 1
        signed = below < len(self._lines) and self._lines[below].rule is Rule.BYLINE
        return signed or self._is_alone(position)

    def _is_alone(self, position: int) -> bool:
        """Whether the page is a line and then its text."""
        return position == 0 and self._body.start == 1

    def _is_name_and_place(self, text: str) -> bool:
        """Whether a line may be a name and a place: of one of them the text says nothing.

        In brackets it is a place of which it says something; others tell what a headline is.
        """
        bracketed = _BRACKETED.fullmatch(text)
        parts = [*bracketed.groups()] if bracketed else _DASH.split(text)
        if len(parts) != 2 or max(part.count(" ") for part in parts) >= _MOST_PART:
            return False
        said = [*map(self._says, parts)]
        return said == [False, True] if bracketed else not all(said)

    def _says(self, part: str) -> bool:
        """Whether the body has a word of part of a headline, or a number."""
        return any(map(str.isdigit, part)) or any(stem in self._text for stem in _stems(part))

    def says_less(self, position: int, other: int) -> bool:
        """Whether a headline says much less of the text than another line below it does."""
        stems = _stems(self._blocks[other].text)
        return position < other and self._share(position) * len(stems) < _NEARLY * self._count(
            stems
        )

    def taken_for_other(self, marked: Sequence[int]) -> int | None:
        """A title that stands among other headlines, or above a credit, and was taken for such.

        It says much of what the body says.
        """
        best: tuple[int, int] | None = None
        for position in marked:
            text = self._blocks[position].text
            if not self._may_be_taken(position) or is_no_title(text, ()):
                continue
            stems = _stems(text)
            shared = self._count(stems)
            if shared >= max(_LEAST_SHARED, _SURELY * len(stems)):
                best = max(best or (0, 0), (shared, position))
        return None if best is None else best[1]

    def _may_be_taken(self, position: int) -> bool:
        """Whether a line may be no furniture: by itself it is none, or says more than a name.

        "Report: Ada Stone" is a byline, "Report: how the mill came to grind again" is a headline.
        """
        line, text = self._lines[position], self._blocks[position].text
        if line.rule is not Rule.BYLINE:
            return FURNITURE.match_alone(text) is None
        label = LEAD.search(text)
        return label is not None and text.count(" ", label.end()) > _NAME and not find_date(text)

    def _share(self, position: int) -> float:
        """Share of its words that the body has too."""
        return self._shared(position) / max(1, len(self._stems[position]))

    def _shared(self, position: int) -> int:
        """How many of a headline's words the body has too."""
        if position not in self._told:
            self._told[position] = self._count(self._stems[position])
        return self._told[position]

    def _count(self, stems: Sequence[str]) -> int:
        return sum(stem in self._text for stem in stems)

    def _worth(self, position: int, shared: int, *, most: bool = False) -> float:
        """What a headline is worth by so many words that the body has too; or may be at most."""
        lines = self._lines
        unspaced = UNSPACED.search(self._blocks[position].text) is not None
        enough = _ENOUGH_WORDS * (_PAIRS if unspaced else 1)
        may_be_author = not most and lines[position].size <= _NAME and self._is_title(position - 1)
        return (
            min(shared, enough) / (len(self._stems[position]) + 3)
            + _BYLINE_BELOW * (_has_byline(lines, position) and not may_be_author)
            - _CREDIT_BELOW * (lines[position + 1].rule is Rule.CAPTION)
            + _COPY_ELSEWHERE * (position in self._originals)
        )

    def _is_headline(self, position: int) -> bool:
        """Whether a line has the words of a headline, and says something of the text."""
        shared = self._shared(position)
        told = shared >= max(1, _TOLD * len(self._stems[position]))
        return told and self._lines[position].size >= _HEADLINE

    def _is_among_others(self, position: int) -> bool:
        """Whether another headline stands right above: they are of other texts."""
        if not position:
            return False
        above = self._lines[position - 1]
        return above.size >= _HEADLINE and (self._is_title(position - 1) or above.sentence)

    def _is_furniture(self, position: int) -> bool:
        """Whether a line leads to the front page first and says nothing of the body."""
        first = self._blocks[position].text.split(None, 1)[0]
        return is_placeholder(first) and not self._shared(position)


def _has_byline(lines: Sequence[Line], position: int) -> bool:
    """Whether a byline is right below a line, but for a few others and for pictures."""
    others = 0
    for line in lines[position + 1 :]:
        if line.rule is Rule.BYLINE:
            return True
        others += line.rule not in _PICTURED
        if others >= _BYLINES_BELOW:
            break
    return False


def _stems(headline: str) -> list[str]:
    """By what a headline's words are compared.

    Pairs of characters where they are not spaced, and in a script of letters pieces of as many as a
    stem has.
    """
    words = headline.lower().split()
    if len(headline) > 8 * len(words) and ANY_UNSPACED.search(headline):
        if UNSPACED_LETTERS.search(headline):
            return [
                piece
                for start in range(0, len(headline), _STEM)
                if len(piece := headline[start : start + _STEM]) == _STEM
            ]
        return [headline[start : start + 2] for start in range(len(headline) - 1)]
    telling = [word[:_STEM] for word in words if len(word) > 2 and word not in FUNCTION_WORDS]
    return telling or [word[:_STEM] for word in words if len(word) > 2]
