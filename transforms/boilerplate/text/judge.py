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
from naqi.transforms.boilerplate.furniture.rights import rights_claim
from naqi.transforms.boilerplate.repetition import is_copy
from naqi.transforms.boilerplate.text.belonging import LONGEST_TEXT, belonging
from naqi.transforms.boilerplate.text.shapes import (
    begins_with_menu,
    is_headline,
    is_lone_sentence,
    is_menu,
    is_only_menu,
    pauses,
)
from naqi.transforms.boilerplate.text.verse import stanza_around
from naqi.transforms.text.sentences import COLONS, QUESTION_MARKS

_NOT_FOOTER: Final = frozenset({Rule.CONSENT, Rule.PAGINATION})
"""Rules that tell more than to stand above a copyright line."""
_SURE: Final = {rule: Verdict(rule, 1.0) for rule in Rule}
_BY_PLACE: Final = {rule: Verdict(rule, 0.7) for rule in Rule}
ANNOUNCED: Final = Verdict(Rule.RELATED_LINKS, 0.9)
"""Of headlines right under a line such as "read also"."""
_HEADING: Final = 20.0
"""Most words of a heading."""
_QUESTION: Final = 12.0
"""Most words of a heading that asks."""
_ANNOUNCEMENT: Final = 5.0
"""Most words of an announcement of headlines that has none itself."""
_HEADING_BELOW: Final = 2
_HEADLINE: Final = 13.0
_MOST_ANNOUNCED: Final = 5
"""Most words of an announced headline that is a sentence, and lines below the announcement."""
_ABOUT_OTHERS: Final = -1.3
_LEAST_TEXT: Final = 150
"""How little it must belong to the body, and characters that that must have."""
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
        _announced(page, verdicts)
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


def _announced(page: Page, verdicts: dict[int, Verdict]) -> None:
    """Drop the headlines under an announcement such as "read also" inside the body.

    Those that are sentences too, if they are about something else.
    """
    lines, body = page.seen
    text: str | None = None
    for position in body:
        verdict = verdicts.get(position)
        if verdict is None or verdict.rule is not Rule.RELATED_LINKS:
            continue
        short = lines[position].size <= _ANNOUNCEMENT
        of_sentences = short and _names_nothing(page.blocks[position].text)
        after = position + 1
        while after < body.stop and after not in verdicts:
            if not is_headline(lines[after]):
                near = after - position <= _MOST_ANNOUNCED
                if not (of_sentences and near and _may_be(lines[after])):
                    break
                text = _text_apart(page) if text is None else text
                about = belonging(page.blocks[after].text, text)
                if about > _ABOUT_OTHERS or len(text) < _LEAST_TEXT:
                    break
            after += 1
        # Below one that stands behind its announcement, a single line is a heading of the text.
        if short or after - position > _HEADING_BELOW:
            verdicts.update(dict.fromkeys(range(position + 1, after), ANNOUNCED))


def _names_nothing(announcement: str) -> bool:
    """Whether what is announced stands below: behind a colon stands a headline itself."""
    return COLONS.isdisjoint(announcement.rstrip()[:-1])


def _may_be(line: Line) -> bool:
    """Whether a sentence may be an announced headline."""
    return line.size <= _HEADLINE and is_lone_sentence(line)


def _text_apart(page: Page) -> str:
    """The beginning of the body but for lines that may be announced."""
    texts: list[str] = []
    size = 0
    announcement = -_MOST_ANNOUNCED - 1
    for position in page.seen.body:
        rule = page.seen.lines[position].rule
        if rule is Rule.RELATED_LINKS:
            announcement = position
        elif rule is None and position - announcement > _MOST_ANNOUNCED:
            texts.append(page.blocks[position].text)
            size += len(texts[-1])
            if size >= LONGEST_TEXT:
                break
    return "\n".join(texts)[:LONGEST_TEXT]


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
        announced = announced and (line.rule is not None or is_headline(line))
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
