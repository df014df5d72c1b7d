"""Content and boilerplate of a text page, told apart by what stands where.

The body is found first (`boilerplate.text.body`); then every line outside it gets the reason
of its form or phrase, or the one that its place suggests; inside it only what is furniture
wherever it stands is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.line import Line
from naqi.schemas.page import Judgement, Page, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.repetition import is_copy
from naqi.transforms.boilerplate.text.read_also import ANNOUNCED, drop_announced
from naqi.transforms.boilerplate.text.shapes import (
    begins_with_menu,
    is_menu,
    is_only_menu,
    may_be_announced,
    pauses,
)
from naqi.transforms.boilerplate.text.verse import stanza_around
from naqi.transforms.furniture.rights import rights_claim
from naqi.transforms.text.sentences import COLONS, QUESTION_MARKS

_NOT_FOOTER: Final = frozenset({Rule.CONSENT, Rule.PAGINATION})
"""Rules that tell more than to stand above a copyright line."""
_SURE: Final = {rule: Verdict(rule, 1.0) for rule in Rule}
_BY_PLACE: Final = {rule: Verdict(rule, 0.7) for rule in Rule}
_HEADING: Final = 20.0
"""Most words of a heading."""
_QUESTION: Final = 12.0
"""Most words of a heading that asks."""
_STANDFIRST: Final = 8.0
"""Least words of a line between title and body that leads into it."""
_SIGNATURE: Final = 4.0
"""Most words of a signature below the body."""
_REPEATED: Final = 3
"""Least lines above the body that stand below it again: a menu."""
_FOOTER_GROUP: Final = 8
"""Most lines above a copyright line that belong to the footer."""


def judge_text(page: Page, config: CleanConfig) -> Judgement:  # noqa: ARG001  # a `Judge`
    """Judge the blocks of a text page without its title.

    Gives a verdict for every block to drop, and the roles of headings inside the body. Second
    copies inside the body and captions in a foreign script are left to the steps that follow. A
    page without a body loses only what is furniture by its form or phrase.
    """
    lines, body = page.seen
    phrases = page.phrased.found
    verdicts = {
        position: _SURE[line.rule]
        for position, line in enumerate(lines)
        if line.rule is not None and (line.anywhere or position not in body or position in phrases)
    }
    if body:
        drop_announced(page, verdicts)
        zones = range(body.start), range(body.stop, len(lines))
        sure = [_furnished(lines, zone) for zone in zones]
        menus = [begins_with_menu(lines, zones[0]), is_only_menu(lines, zones[1])]
        originals = [copy for p in zones[1] if (copy := lines[p].copy_of) is not None]
        again = sum(copy in zones[0] for copy in originals)
        repeated = again >= _REPEATED
        above, below = (
            certain or (menu and (any(sure) or repeated))
            for certain, menu in zip(sure, menus, strict=True)
        )
        if above:
            _above(page, lines, body, verdicts)
        if below:
            _below(page, lines, body, verdicts)
    return Judgement(verdicts, find_headings(lines, body, verdicts))


def _furnished(lines: Sequence[Line], zone: range) -> bool:
    """Whether a line of the zone is furniture for certain; without one, its place proves little.

    A caption is no sign of what else stands there.
    """
    rules = {lines[position].rule for position in zone}
    return not rules <= {None, Rule.FOREIGN_CAPTION}


def _below(
    page: Page,
    lines: Sequence[Line],
    body: range,
    verdicts: dict[int, Verdict],
) -> None:
    rest = range(body.stop, len(lines))
    footer = _footer(page, lines, rest)
    commented = announced = False
    for position in rest:
        line = lines[position]
        commented = commented or line.rule is Rule.COMMENTS
        if line.rule is not None or (line.gap and lines[position - 1].rule is None):
            announced = line.rule is Rule.RELATED_LINKS
        announced = announced and (line.rule is not None or may_be_announced(line))
        if position in footer and not announced and line.rule not in _NOT_FOOTER:
            verdicts[position] = _BY_PLACE[Rule.FOOTER]
        elif position in verdicts:
            continue
        else:
            repeated = _copy(page, line, position, verdicts)
            if repeated is not None:
                verdicts[position] = repeated
            elif position == body.stop and line.size <= _SIGNATURE and not line.sentence:
                verdicts[position] = _BY_PLACE[Rule.SIGNATURE]
            elif announced:
                verdicts[position] = ANNOUNCED
            elif commented:
                verdicts[position] = _BY_PLACE[Rule.COMMENTS]
            else:
                verdicts[position] = _BY_PLACE[rule_of_form(line)]


def _above(
    page: Page,
    lines: Sequence[Line],
    body: range,
    verdicts: dict[int, Verdict],
) -> None:
    title = find_below_title(page)
    for position in range(body.start):
        line = lines[position]
        if position in verdicts:
            continue
        repeated = _copy(page, line, position, verdicts)
        if repeated is not None:
            verdicts[position] = repeated
        elif title is not None and position >= title:
            if line.size >= _STANDFIRST and (line.function or line.sentence):
                continue
            verdicts[position] = _BY_PLACE[Rule.CAPTION]
        else:
            verdicts[position] = _BY_PLACE[rule_of_form(line)]


def rule_of_form(line: Line) -> Rule:
    """Name what a line outside the body most likely is."""
    if line.sentence and line.size > _HEADING:
        return Rule.SHORT
    return Rule.RELATED_LINKS if line.size > 2 and not is_menu(line) else Rule.NAVIGATION


def _copy(page: Page, line: Line, position: int, verdicts: dict[int, Verdict]) -> Verdict | None:
    """Judge a line outside the body that the page has said before as its first copy was."""
    if line.copy_of is not None:
        return verdicts.get(line.copy_of, _SURE[Rule.REPETITION])
    text, title = page.blocks[position].text, page.title
    if not title or text.count(" ") != title.count(" "):  # a copy has as many words
        return None
    same = is_copy(text, title, known=page.characters.keys)
    return _SURE[Rule.REPETITION] if same else None


def _footer(page: Page, lines: Sequence[Line], rest: range) -> set[int]:
    """Positions of the group of lines, parted from others by blank ones, that claims rights."""
    if not any(line.gap for line in lines):
        return set()
    footer: set[int] = set()
    for position in rest:
        if position in footer or lines[position].rule is not Rule.FOOTER:
            continue
        if not rights_claim(page.blocks[position].text):
            continue
        first = position
        while first > rest.start and not lines[first].gap and position - first < _FOOTER_GROUP:
            first -= 1
        last = position + 1
        while last < rest.stop and not lines[last].gap:
            last += 1
        footer.update(range(first, last))
    return footer


def find_below_title(page: Page) -> int | None:
    """Position of the first block below the title: the one after text that is in no block."""
    end = 0
    for position, block in enumerate(page.blocks):
        if page.text[end : block.start].strip():
            return position
        end = block.end
    return None


def find_headings(
    lines: Sequence[Line], body: range, verdicts: dict[int, Verdict]
) -> dict[int, Role]:
    """Find the short lines inside the body that a paragraph follows."""
    kept = [position for position in body if position not in verdicts]
    roles = {}
    for before, position, after in zip([-1, *kept], kept, kept[1:], strict=False):
        line = lines[position]
        listed = before >= 0 and lines[before].end in COLONS
        if pauses(line) or line.item or line.wrapped or listed:
            continue
        if line.end in QUESTION_MARKS:
            # Between paragraphs: questions and answers of a dialogue are as short.
            among = before >= 0 and min(lines[before].size, lines[after].size) > _HEADING
            heading = among and line.size <= _QUESTION and lines[after].end not in QUESTION_MARKS
        else:
            below = lines[after].sentence or lines[after].size > _HEADING
            heading = below and line.size <= _HEADING and not line.sentence
        if heading and stanza_around(lines, position, listed=True) is None:
            roles[position] = Role.HEADING
    return roles
