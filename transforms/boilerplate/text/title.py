"""The title of a text page: a line, and then no block of it any more."""

from __future__ import annotations

from naqi.schemas.line import TextSeen
from naqi.schemas.page import Page, Phrased
from naqi.transforms.boilerplate.text.lines import without


def take_title(page: Page, position: int) -> Page:
    """``page`` with the block at a position as its title; judged or not, with languages or not."""

    def moved(number: int) -> int:
        return number - (number > position)

    found = {moved(p): phrase for p, phrase in page.phrased.found.items() if p != position}
    body = range(moved(page.seen.body.start), moved(page.seen.body.stop))
    return page._replace(
        title=page.blocks[position].text,
        blocks=page.blocks[:position] + page.blocks[position + 1 :],
        verdicts=page.verdicts[:position] + page.verdicts[position + 1 :],
        labels=page.labels[:position] + page.labels[position + 1 :],
        seen=TextSeen(tuple(without(page.seen.lines, position)), body),
        phrased=Phrased(page.phrased.phrases, found),
    )
