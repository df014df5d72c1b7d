"""Counters on the posts of a forum ("3 Likes", "2 ответа", "回复 5"): by form, in any language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise
from typing import Final

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_LONGEST: Final = 30
"""Characters of a counter."""
_MOST_WORDS: Final = 3
_LONGEST_UNSPACED: Final = 6
"""Characters of a word where several of them are written without spaces."""
_STEM: Final = 3
"""Letters by which words in other numbers are the same."""
_MOST_OF_POST: Final = 2
"""Counters that stand together."""
_TOKENS: Final = re.compile(
    r"(?P<number>(?<![A-Za-z\d])\d[\d.,]*[kKmM]?(?![A-Za-z\d]))"
    r"|(?P<word>[^\W\d_]+|[\u2190-\u2bff\U0001f300-\U0001faff])"
)
"""A sign may stand for a word: 👍 3; a number in a name is none."""
_UNSPACED: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
)
_ORDINAL: Final = re.compile(r"\d\.(?:\D|$)")
_ROLES: Final = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE})


def find_counters(
    blocks: Sequence[Block], scores: Sequence[float], kept: Collection[int]
) -> list[int]:
    """Positions of the kept blocks that count something on posts.

    They are a number and a word or two, of one kind or in elements of one name, each in a post of
    its own beside its text. Chapters that count up are none.

    Args:
        blocks: Of a page.
        scores: Of each: see `tree.score`.
        kept: Positions of those that are kept so far.
    """
    candidates = [p for p in kept if len(blocks[p].text) <= _LONGEST and _is_count(blocks[p])]
    candidates = _without_tables(candidates)
    if len(candidates) < 2:
        return []
    text = sorted(p for p in kept if scores[p] > 0 or ends_sentence(blocks[p].text, CLOSERS))
    by_look = _group(candidates, lambda p: _look(blocks[p].element))
    by_words = _group(candidates, lambda p: _words(blocks[p].text))
    found: set[int] = set()
    for group in (*by_look, *by_words):
        if _are_counters(blocks, group) and _are_beside(group, text):
            found.update(group)
    return sorted(found)


def _without_tables(positions: Sequence[int]) -> list[int]:
    """``positions`` but those of which three or more stand together: data of a thing."""
    alone: list[int] = []
    run: list[int] = []
    for position in positions:
        if run and position > run[-1] + 1:
            alone += run if len(run) <= _MOST_OF_POST else []
            run = []
        run.append(position)
    return alone + (run if len(run) <= _MOST_OF_POST else [])


def _group(positions: Iterable[int], kind: Callable[[int], object]) -> list[list[int]]:
    """``positions`` of one kind, where there are two or more; of none those that have no kind."""
    groups: defaultdict[object, list[int]] = defaultdict(list)
    for position in positions:
        groups[kind(position)].append(position)
    return [group for of, group in groups.items() if of and len(group) > 1]


def _is_count(block: Block) -> bool:
    text = block.text
    if block.role not in _ROLES or ends_sentence(text, CLOSERS) or _ORDINAL.search(text):
        return False
    numbers = words = 0
    for token in _TOKENS.finditer(text):
        if token["number"]:
            numbers += 1
        else:
            words += 1
            if _UNSPACED.match(token[0]) and len(token[0]) > _LONGEST_UNSPACED:
                return False
    return numbers == 1 and 0 < words <= _MOST_WORDS


def _look(element: Element) -> tuple[str, str] | None:
    return (element.tag, element.names) if element.names else None


def _words(text: str) -> tuple[str, ...]:
    return tuple(t[0][:_STEM].casefold() for t in _TOKENS.finditer(text) if t["word"])


def _are_counters(blocks: Sequence[Block], group: Sequence[int]) -> bool:
    """Whether blocks that look alike stand in posts, and are no headings that count up."""
    own = [blocks[p].element for p in group]
    named = all(element.names for element in own)
    if not named and not all(blocks[p].text.lstrip("+([")[:1].isdigit() for p in group):
        return False
    if not named and _counts_up([blocks[p].text for p in group]):
        return False
    return all(_in_posts(one, other, named) for one, other in pairwise(own))


def _counts_up(texts: Iterable[str]) -> bool:
    numbers = [int("".join(filter(str.isdecimal, text))) for text in texts]
    return all(other == one + 1 for one, other in pairwise(numbers))


def _in_posts(one: Element, other: Element, named: bool) -> bool:
    """Whether two elements stand in two of a kind, side by side."""
    inside: dict[int, Element] = {}
    element: Element | None = one
    while element is not None and element.above is not None:
        inside[id(element.above)] = element
        element = element.above
    element = other
    while element is not None and element.above is not None:
        mate = inside.get(id(element.above))
        if mate is not None:
            alone = element is other
            return mate is not element and mate.tag == element.tag and (named or not alone)
        element = element.above
    return False


def _are_beside(group: Sequence[int], text: Sequence[int]) -> bool:
    """Whether text stands between each two of ``group``, and beside the outermost."""
    spans = [*pairwise(sorted(group))]
    at = 0
    for first, last in spans:
        while at < len(text) and text[at] < first:
            at += 1
        if at >= len(text) or text[at] > last:
            return False
    return True
