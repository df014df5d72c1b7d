"""Second copies of what the page has already said."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judgement, Page, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.policy import settle
from naqi.transforms.text.keys import text_key, text_keys
from naqi.transforms.text.sentences import ends_sentence

CERTAIN: Final = 60
"""Characters of a sentence from which its copy is no chance: refrains and answers are shorter."""
RUN: Final = 3
"""Lines that repeat in one order from which, if most of them is sentences, they are a copy."""


def remove_repetition(page: Page, config: CleanConfig) -> Page:
    """Drop later copies of kept blocks and of the title; the first copy stays.

    A copy is certain if it is the title's, if it is a long sentence, or if it stands among three
    or more copies, most of them sentences, that follow one another as the originals do. What
    repeats otherwise, such as answers in a dialogue, rows and items of lists, and refrains, stays.
    """
    copies = find_copies(page)
    if not copies:
        return page
    verdicts = {position: Verdict(Rule.REPETITION) for position in _certain(page, copies)}
    return settle(page, Judgement(verdicts), config)


def is_copy(one: str, other: str) -> bool:
    """Whether two texts are the same but for letter case, optional characters."""
    return text_key(one).casefold() == text_key(other).casefold()


def find_copies(page: Page) -> dict[int, int]:
    """Position of each kept copy and of its first, which is -1 for the title."""
    # Copies have as many spaces: only lines that share their number need the dearer key.
    groups: defaultdict[int, list[int]] = defaultdict(list)
    if page.title:
        groups[page.title.count(" ")].append(-1)
    for position, verdict in enumerate(page.verdicts):
        if verdict is None:
            groups[page.blocks[position].text.count(" ")].append(position)
    candidates = [(n, i) for n, group in groups.items() if len(group) > 1 for i in group]
    texts = [page.title or "" if i < 0 else page.blocks[i].text for _, i in candidates]
    keys = text_keys(texts, known=page.characters.keys)
    first: dict[tuple[int, str], int] = {}
    copies = {}
    for (spaces, position), key in zip(candidates, keys, strict=True):
        original = first.setdefault((spaces, key.casefold()), position)
        if original != position:
            copies[position] = original
    return copies


def _certain(page: Page, copies: dict[int, int]) -> list[int]:
    order = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
    certain = []
    run: list[int] = []
    previous = None
    for position in order:
        original = copies.get(position)
        if original is None:
            certain += _of_run(page, run, copies)
            run, previous = [], None
            continue
        if previous is not None and original <= previous:
            certain += _of_run(page, run, copies)
            run = []
        run.append(position)
        previous = original
    return certain + _of_run(page, run, copies)


def _of_run(page: Page, run: list[int], copies: dict[int, int]) -> list[int]:
    """Which copies of a run in the originals' order are certain."""
    texts = [page.blocks[position].text for position in run]
    sentences = sum(len(text) for text in texts if ends_sentence(text))
    if len(set(texts)) >= RUN and sentences >= max(CERTAIN, sum(map(len, texts)) / 2):
        return run
    return [
        position for position in run if copies[position] < 0 or _is_certain(page.blocks[position])
    ]


def _is_certain(block: Block) -> bool:
    """Whether its copy is no chance: that of a stanza may be the refrain."""
    return len(block.text) >= CERTAIN and ends_sentence(block.text) and not block.is_verse
