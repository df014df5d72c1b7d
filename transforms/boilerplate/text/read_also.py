"""Headlines inside of a text page's body that stand right under a line such as "read also"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Page, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.belonging import LONGEST_TEXT, beginning, belonging
from naqi.transforms.boilerplate.text.shapes import (
    is_lone_sentence,
    is_plain,
    may_be_announced,
    pauses,
)
from naqi.transforms.furniture.lexicon import LEAD
from naqi.transforms.furniture.player_pointers import points_at_player
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.sentences import COLONS
from naqi.transforms.text.words.continued import CONTINUED

ANNOUNCED: Final = Verdict(Rule.RELATED_LINKS, 0.9)
"""Of headlines right under a line such as "read also"."""
_ANNOUNCEMENT: Final = 5.0
"""Most words of an announcement of headlines that has none itself."""
_HEADING_BELOW: Final = 2
"""Lines, with the announcement, of which the one below is a heading of the text."""
_LONGEST: Final = 150
"""Characters of an announced headline."""
_HEADING: Final = 4.0
_SHORTER: Final = 1.25
"""Most words of a heading below announced headlines, and how many times as many each of these has
at least."""
_OF_PARAGRAPH: Final = 3.0
"""How much the words of a longer heading must speak for being those of the paragraph below it."""
_PARAGRAPH: Final = 12.0
"""Least words of the sentence below a heading."""
_CONTINUED: Final = frozenset(phrase_key(p) for row in CONTINUED.values() for p in row.split("|"))
_HEADLINE: Final = 13.0
_MOST_ANNOUNCED: Final = 5
"""Most words of an announced headline that is a sentence, and lines below the announcement."""
_ABOUT_OTHERS: Final = -1.3
_LEAST_TEXT: Final = 150
"""How little it must belong to the body, and characters that that must have."""


def drop_announced(page: Page, verdicts: dict[int, Verdict]) -> None:
    """Drop the headlines under an announcement such as "read also" inside the body.

    Those that are sentences too, if they are about something else.
    """
    lines, body = page.seen
    text: str | None = None
    for position in body:
        if not announces(page, position, verdicts):
            continue
        short = lines[position].size <= _ANNOUNCEMENT
        alone = short and _names_nothing(page.blocks[position].text)
        sentences = alone and not _ends_paragraph(page, position)
        after = position + 1
        while after < body.stop and after not in verdicts and not _ends(page, position, after):
            if not may_be_announced(lines[after]):
                near = after - position <= _MOST_ANNOUNCED
                if not (sentences and near and _may_be(lines[after])):
                    break
                text = beginning(_texts_apart(page)) if text is None else text
                about = belonging(page.blocks[after].text, text)
                if about > _ABOUT_OTHERS or len(text) < _LEAST_TEXT:
                    break
            after += 1
        if alone and _is_heading(page, position + 1, after - 1):
            after -= 1
        # Below one that stands behind its announcement, a single line is a heading of the text.
        if alone or after - position > _HEADING_BELOW:
            verdicts.update(dict.fromkeys(range(position + 1, after), ANNOUNCED))


def announces(page: Page, position: int, verdicts: Mapping[int, Verdict]) -> bool:
    """Whether a line such as "read also" announces what stands below it.

    What ends a list of links does not, nor what says that the text goes on, or points to a player.
    """
    verdict = verdicts.get(position)
    if verdict is None or verdict.rule is not Rule.RELATED_LINKS:
        return False
    if page.seen.lines[position].certain or says_that_text_goes_on(page, position):
        return False
    return not points_at_player(page.blocks[position].text)


def says_that_text_goes_on(page: Page, position: int) -> bool:
    """Whether a line is a link to the rest of the text it stands in."""
    return phrase_key(page.blocks[position].text) in _CONTINUED


def _ends_paragraph(page: Page, position: int) -> bool:
    """Whether a line such as "read more" was cut off from the paragraph it stands behind.

    It is then a link to the rest of that, unless a colon is behind it.
    """
    blocks = page.blocks
    if position == 0 or page.seen.lines[position].end in COLONS:
        return False
    return "\n" not in page.text[blocks[position - 1].end : blocks[position].start]


def _ends(page: Page, announcement: int, position: int) -> bool:
    """Whether what is announced ends above a line, by its length or a blank line above it.

    Such lines part it from the text if they do not part it from its announcement.
    """
    gap = page.blocks[position].gap
    apart = position > announcement + 1 and gap > page.blocks[announcement + 1].gap
    return apart or len(page.blocks[position].text) > _LONGEST


def _is_heading(page: Page, first: int, last: int) -> bool:
    """Whether the last of announced lines heads the paragraph right below it.

    It is shorter than any of the headlines above it, or of the same words as the paragraph.
    """
    lines, body = page.seen
    below = last + 1
    if last <= first or below >= body.stop or lines[last].sentence or pauses(lines[last]):
        return False
    paragraph = lines[below]
    if not (is_plain(paragraph) and paragraph.sentence and paragraph.size >= _PARAGRAPH):
        return False
    size = lines[last].size
    if size <= _HEADING and all(lines[p].size >= _SHORTER * size for p in range(first, last)):
        return True
    text = page.blocks[below].text[:LONGEST_TEXT]
    return belonging(page.blocks[last].text, text) >= _OF_PARAGRAPH


def _names_nothing(announcement: str) -> bool:
    """Whether what is announced stands below: behind a colon or a bar stands a headline itself."""
    lead = LEAD.search(announcement)
    return lead is None or not any(map(str.isalnum, announcement[lead.end() :]))


def _may_be(line: Line) -> bool:
    """Whether a sentence may be an announced headline."""
    return line.size <= _HEADLINE and is_lone_sentence(line) and not line.goes_on


def _texts_apart(page: Page) -> Iterator[str]:
    """Those of the body but for lines that may be announced."""
    announcement = -_MOST_ANNOUNCED - 1
    for position in page.seen.body:
        rule = page.seen.lines[position].rule
        if rule is Rule.RELATED_LINKS:
            announcement = position
        elif rule is None and position - announcement > _MOST_ANNOUNCED:
            yield page.blocks[position].text
