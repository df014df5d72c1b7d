"""Measuring the lines of a text page, which judging looks at."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block, Characters
from naqi.schemas.phrase import Phrase
from naqi.schemas.rules import RULES, Role, Rule
from naqi.transforms.boilerplate.text.clauses import mark_clauses
from naqi.transforms.boilerplate.text.continuing import goes_on, goes_on_with_verb
from naqi.transforms.boilerplate.text.menus import is_menu_line
from naqi.transforms.boilerplate.text.results import is_result
from naqi.transforms.fast import maker
from naqi.transforms.furniture.credits import has_sign_off, without_signature
from naqi.transforms.furniture.events import tells_of_day
from naqi.transforms.furniture.forms import LONGEST, Form, Where
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.closed_class import (
    KANA_A_WORD,
    LETTERS_A_WORD,
    count_parts,
    reads_as_text,
)
from naqi.transforms.text.scripts import ANY_UNSPACED, MARKLESS, UNSPACED, UNSPACED_LETTERS
from naqi.transforms.text.sentences import (
    CLOSERS,
    EMPHASIS,
    SENTENCE_ENDS,
    last_character,
)

_CLOSERS: Final = CLOSERS + EMPHASIS + "“״ \ufffd"
"""With those of German and Hebrew, the space of French before them, and what was broken there."""
_NOTE_MARKS: Final = re.compile(r"(?<=\S)(?:[\[［]\d{1,3}[\]］]){1,4}\Z")
"""Behind the last sentence of a line: where mark-up went, the marks of notes stand in brackets."""
_SPOKEN: Final = frozenset('"“„‟«»‹›‘‚「『״—–')
_BRACKETS: Final = frozenset(")）]】")
_LEAST_SIGNED, _LEAST_SIGNED_OFF = 12, 24
"""Characters of a line that may be a sentence and what signs it, in brackets or by initials."""
_MOST_OF_RESULT: Final = 16.0
"""Words of a game's result."""
_LONGEST_MARKS: Final = 20
"""Characters of marks of notes."""
_PARTICLES: Final = 2
"""Closed-class words from which a line in those is one: headlines have fewer."""
_FEW: Final = 8.0
"""Words below which nothing is told by a closed-class word."""
_OF_SECTIONS: Final = frozenset({Rule.COMMENTS, Rule.RELATED_LINKS})
_LEAST_GOING_ON, _LEAST_WITH_VERB = 4.0, 2.0
"""Words from which a line goes on from what stands above it: labels may open as it does, but for
its verb."""
_LEAD: Final = 16.0
"""Least words of a sentence below which a line with a date may tell of that."""
_PARAGRAPH: Final = 20.0
"""Least words of a sentence that a heading may stand above."""


def measure(blocks: Sequence[Block], characters: Characters) -> list[Line]:
    """One line a block of a text page, as it is among the others.

    Args:
        blocks: All of the page.
        characters: What is known of them, with the marks of `FURNITURE`.
    """
    lines = _measure_each(blocks, characters)
    if len({block.text for block in blocks}) < len(blocks):
        first: dict[str, int] = {}
        for position, block in enumerate(blocks):
            original = first.setdefault(block.text, position)
            if original != position:
                lines[position] = lines[position]._replace(copy_of=original)
    for position, line in enumerate(lines[:-1]):
        if (
            line.rule in _OF_SECTIONS
            and _may_be_headed(lines[position + 1])
            and FURNITURE.lexicon.heads_section(blocks[position].text)
        ):
            lines[position] = line._replace(rule=None)
    for position in [*_days_of_programme(blocks, lines), *_days_of_events(blocks, lines)]:
        lines[position] = lines[position]._replace(rule=None)
    for position, block in enumerate(blocks):
        if block.lines > 1:
            lines[position] = lines[position]._replace(wrapped=True)
    return mark_clauses(blocks, lines)


def _days_of_programme(blocks: Sequence[Block], lines: Sequence[Line]) -> list[int]:
    """Positions of lines that are a day without its year, but for one above the text.

    That one is when a page was published; others head what happens on a day.
    """
    days = [p for p, line in enumerate(lines) if line.rule is Rule.BYLINE and _is_day(blocks[p])]
    if len(days) == 1 and not any(_may_be_headed(line) for line in lines[: days[0]]):
        return []
    return days


def _days_of_events(blocks: Sequence[Block], lines: Sequence[Line]) -> list[int]:
    """Positions of lines below a sentence that say what happened on their date."""
    dated = [
        p
        for p, line in enumerate(lines)
        if line.rule is Rule.BYLINE and tells_of_day(blocks[p].text)
    ]
    if not dated:
        return []
    first = next(
        (p for p, line in enumerate(lines) if line.sentence and line.size >= _LEAD), len(lines)
    )
    last = len(lines) - 1  # there it is when that was written, if it is no sentence
    return [p for p in dated if p > first and (p < last or lines[p].sentence)]


def _is_day(block: Block) -> bool:
    row = FURNITURE.match_alone(block.text)
    return isinstance(row, Form) and row.alone


def furnished(lines: Sequence[Line], phrases: Mapping[int, Phrase]) -> list[Line]:
    """The lines of a page, those that are phrases of the user's with the rules of these."""
    return [
        line._replace(rule=RULES[phrases[position].rule]) if position in phrases else line
        for position, line in enumerate(lines)
    ]


def mark(
    lines: Sequence[Line], rules: Mapping[int, Rule], *, certain: bool = False
) -> Sequence[Line]:
    """``lines``, those at the positions of ``rules`` with these, in the body and out of it."""
    if not rules:
        return lines
    marked = list(lines)
    for position, rule in rules.items():
        marked[position] = marked[position]._replace(rule=rule, anywhere=True, certain=certain)
    return marked


def without(lines: Sequence[Line], title: int) -> list[Line]:
    """The lines of a page without the one that is its title."""
    rest = [*lines[:title], *lines[title + 1 :]]
    for position, line in enumerate(rest):
        if line.copy_of is not None and line.copy_of >= title:
            first = None if line.copy_of == title else line.copy_of - 1
            rest[position] = line._replace(copy_of=first)
    return rest


def _may_be_headed(below: Line) -> bool:
    """Whether a line is a paragraph that a heading may stand above."""
    return below.sentence and below.size >= _PARAGRAPH


def _measure_each(blocks: Sequence[Block], characters: Characters) -> list[Line]:
    """What there is to see in each block of a text page by itself."""
    marks = characters.marks
    return [
        _measure_line(
            block.text,
            block.role is Role.LIST_ITEM,
            block.gap,
            marks.find(1, block.start, block.end) >= 0,
            row and row.rule,
            row is not None and row.where is Where.ANYWHERE,
        )
        for block, row in zip(
            blocks, FURNITURE.match_each([block.text for block in blocks]), strict=True
        )
    ]


_line: Final = maker(Line)


@cached_short(2048, longest=100, first_alone=True)  # menus and headlines stand on many pages
def _measure_line(
    text: str, item: bool, gap: int, marked: bool, rule: Rule | None, anywhere: bool
) -> Line:
    marks = _NOTE_MARKS.search(text, len(text) - _LONGEST_MARKS) if text[-1] in "]］" else None
    end = last_character(text if marks is None else text[: marks.start()], _CLOSERS)
    sentence = end in SENTENCE_ENDS
    if not sentence and len(text) > _LEAST_SIGNED:
        signed = text[-1] in _BRACKETS and without_signature(text) is not None
        if signed or (len(text) > _LEAST_SIGNED_OFF and has_sign_off(text)):
            end, sentence = ".", True
    by_spaces = text.count(" ") + 1
    spaced = 8 < len(text) <= 8 * by_spaces or text.isascii()  # the words are short enough
    size: float = by_spaces
    unspaced = 0
    function = False
    if not spaced and ANY_UNSPACED.search(text) is not None:
        unspaced = len(UNSPACED.findall(text))
        letters = len(UNSPACED_LETTERS.findall(text))
        size = max(by_spaces, unspaced / KANA_A_WORD + letters / LETTERS_A_WORD)
        if letters > unspaced and not sentence and size >= _FEW:
            particles = count_parts(text[:LONGEST])
            function = particles > 0
            sentence = particles >= _PARTICLES and MARKLESS.search(text) is not None
    if size >= _FEW and not sentence and not function:
        function = reads_as_text(text[:LONGEST])
    is_form = rule is not None
    if not is_form and size >= _FEW and not sentence and not item and is_menu_line(text):
        rule = Rule.NAVIGATION
    with_verb = size >= _LEAST_WITH_VERB and not is_form and goes_on_with_verb(text)
    return _line(
        size=size,
        end=end,
        sentence=sentence,
        function=function,
        rule=rule,
        anywhere=anywhere,
        item=item or (marked and not is_form and size <= _MOST_OF_RESULT and is_result(text)),
        gap=gap,
        spoken=text[0] in _SPOKEN,
        goes_on=with_verb or (size >= _LEAST_GOING_ON and not is_form and goes_on(text)),
        with_verb=with_verb,
    )
