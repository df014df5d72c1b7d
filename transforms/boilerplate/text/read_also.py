"""Headlines inside of a text page's body that stand right under a line such as "read also"."""

from __future__ import annotations

from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Page, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.lexicon import LEAD
from naqi.transforms.boilerplate.text.belonging import LONGEST_TEXT, belonging
from naqi.transforms.boilerplate.text.shapes import is_lone_sentence, may_be_announced

ANNOUNCED: Final = Verdict(Rule.RELATED_LINKS, 0.9)
"""Of headlines right under a line such as "read also"."""
_ANNOUNCEMENT: Final = 5.0
"""Most words of an announcement of headlines that has none itself."""
_HEADING_BELOW: Final = 2
"""Lines, with the announcement, of which the one below is a heading of the text."""
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
        verdict = verdicts.get(position)
        if verdict is None or verdict.rule is not Rule.RELATED_LINKS:
            continue
        short = lines[position].size <= _ANNOUNCEMENT
        alone = short and _names_nothing(page.blocks[position].text)
        after = position + 1
        while after < body.stop and after not in verdicts:
            if not may_be_announced(lines[after]):
                near = after - position <= _MOST_ANNOUNCED
                if not (alone and near and _may_be(lines[after])):
                    break
                text = _text_apart(page) if text is None else text
                about = belonging(page.blocks[after].text, text)
                if about > _ABOUT_OTHERS or len(text) < _LEAST_TEXT:
                    break
            after += 1
        # Below one that stands behind its announcement, a single line is a heading of the text.
        if alone or after - position > _HEADING_BELOW:
            verdicts.update(dict.fromkeys(range(position + 1, after), ANNOUNCED))


def _names_nothing(announcement: str) -> bool:
    """Whether what is announced stands below: behind a colon or a bar stands a headline itself."""
    lead = LEAD.search(announcement)
    return lead is None or not any(map(str.isalnum, announcement[lead.end() :]))


def _may_be(line: Line) -> bool:
    """Whether a sentence may be an announced headline."""
    return line.size <= _HEADLINE and is_lone_sentence(line) and not line.goes_on


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
