"""Second copies of what the page has already said."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from schemas.page import Page, Verdict
from schemas.rules import Role, Rule
from transforms.keys import text_key

CERTAIN: Final = 60
"""Characters from which a copy is no chance: refrains and table rows are shorter."""
RUN: Final = 3
"""Lines that repeat in the same order from which the run is a second copy, however short."""


def remove_repetition(page: Page) -> Page:
    """Drop later copies of kept blocks and of the title; the first copy stays.

    A copy is certain if it is long, if it is the title's, or if it stands in a run of three or
    more copies that follow one another as the originals do. Short lines that repeat by
    themselves, such as answers in a dialogue, table rows and list items, stay.
    """
    copies = _copies(page)
    if not copies:
        return page
    return page.drop({position: Verdict(Rule.REPETITION) for position in _certain(page, copies)})


def _copies(page: Page) -> dict[int, int]:
    """Position of each kept copy and of its first, which is -1 for the title."""
    # Copies have as many spaces: only lines that share their number need the dearer key.
    groups: defaultdict[int, list[int]] = defaultdict(list)
    if page.title:
        groups[page.title.count(" ")].append(-1)
    for position, verdict in enumerate(page.verdicts):
        if verdict is None:
            groups[page.blocks[position].text.count(" ")].append(position)
    copies = {}
    for group in groups.values():
        if len(group) < 2:
            continue
        first: dict[str, int] = {}
        for position in group:
            text = page.title or "" if position < 0 else page.blocks[position].text
            original = first.setdefault(text_key(text).casefold(), position)
            if original != position:
                copies[position] = original
    return copies


def _certain(page: Page, copies: dict[int, int]) -> list[int]:
    order = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
    found = []
    run: list[int] = []
    previous = None
    for position in order:
        original = copies.get(position)
        if original is None:
            found += _of_run(page, run, copies)
            run, previous = [], None
            continue
        if previous is not None and original <= previous:
            found += _of_run(page, run, copies)
            run = []
        run.append(position)
        previous = original
    return found + _of_run(page, run, copies)


def _of_run(page: Page, run: list[int], copies: dict[int, int]) -> list[int]:
    """Which copies of a run in the originals' order are certain."""
    texts = [page.blocks[position].text for position in run]
    if len(set(texts)) >= RUN and any(len(text) >= CERTAIN for text in texts):
        return run
    return [
        position
        for position, text in zip(run, texts, strict=True)
        if copies[position] < 0
        or (len(text) >= CERTAIN and page.blocks[position].role not in (Role.TABLE_ROW, Role.CODE))
    ]
