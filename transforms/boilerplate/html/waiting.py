"""Pages that only say that they are not there yet: one line to wait by, until scripts have run."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from naqi.schemas.page import Block, Element
from naqi.transforms.boilerplate.html.waiting_words import (
    OLD_BROWSER,
    SAYS_WAIT,
    SCRIPTS,
    SWITCHES_ON,
    WAIT,
)
from naqi.transforms.text.sentences import CLOSERS, ends_sentence
from naqi.transforms.text.weight import weigh

MOST_BLOCKS: Final = 3
"""Of a page that has next to nothing."""
_MOST: Final = 80
"""Characters of a line to wait by, ideographs counting thrice."""
_MOST_WORDED: Final = 200
"""The same, where it says what it waits for."""
_LABEL: Final = 30
"""The same, of a name that may stand beside."""
_MOST_WORDS: Final = 6
"""Of a line that begins with such words, where nothing else tells that it is one."""
# fmt: off
_ROOTS: Final = frozenset({
    "app", "root", "__next", "__nuxt", "__layout", "___gatsby", "svelte", "q-app", "react-root",
    "app-root", "main-app", "mount", "application", "ember-application",
})
# fmt: on
"""Names of what frameworks fill."""
_WAITERS: Final = re.compile(
    r"(?:^|[^a-z])(?:page-?)?(?:load(?:ing|er)?|pre-?loader|spinner|skeleton|splash|placeholder|progress"
    r"|wait(?:ing)?|busy)(?![a-z])"
)
_OPEN_ENDED: Final = re.compile(r"[^.…⋯]{1,80}(?:…|\.{3}|⋯)(?![^\s])")
"""Matches what tells of a line by its dots that something is not there yet."""
_MOST_AROUND: Final = 20
"""Elements around a block that are looked at."""


def is_waiting(source: str, kept: Collection[Block]) -> bool:
    """Whether what is kept of a page is nothing but a line to wait by.

    Told by there being next to nothing, in a page that scripts are to fill: by the words of the
    line where they are known, else by its form and by the elements around it.

    Args:
        source: Of the page.
        kept: The blocks that are kept, at most `MOST_BLOCKS`.
    """
    waits = False
    for block in kept:
        weight = weigh(block.text)
        if weight <= _MOST_WORDED and _waits(source, block, weight):
            waits = True
        elif weight > _LABEL or ends_sentence(block.text, CLOSERS):
            return False
    return waits


def _waits(source: str, block: Block, weight: int) -> bool:
    text = block.text
    scripted = "<script" in source or "<noscript" in source
    if SCRIPTS.search(text) and (scripted or SWITCHES_ON.search(text)):
        return True
    if OLD_BROWSER.search(text) or SAYS_WAIT.match(text):
        return True
    if weight > _MOST:
        return False
    if WAIT.match(text) and (scripted or text.count(" ") < _MOST_WORDS or _OPEN_ENDED.match(text)):
        return True
    open_ended = text.endswith(("…", "...", "⋯", "。。。"))
    filled, waiting = _elements_around(block)
    if waiting:
        return True
    unsaid = open_ended or not ends_sentence(text, CLOSERS)
    if filled and scripted:
        return unsaid or "<noscript" in source
    return scripted and open_ended


def _elements_around(block: Block) -> tuple[bool, bool]:
    """Whether ``block`` stands in what a framework fills, and in what is named to wait by."""
    filled = waiting = False
    element: Element | None = block.element
    for _ in range(_MOST_AROUND):
        if element is None:
            break
        filled = filled or not _ROOTS.isdisjoint(element.names.split())
        named = f"{element.names} {element.role}"
        waiting = waiting or _WAITERS.search(named) is not None
        element = element.above
    return filled, waiting
