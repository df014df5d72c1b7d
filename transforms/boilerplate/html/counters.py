"""Counters on the posts of a forum ("3 Likes", "2 ответа", "回复 5"): by form, in any language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise
from typing import Final

import regex

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.post_buttons import LONGEST as LONGEST_BUTTON
from naqi.transforms.boilerplate.html.post_buttons import is_post_button
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_LONGEST: Final = 40
"""Characters of a counter."""
_MOST_WORDS: Final = 3
_MOST_SAME_WORDS: Final = 6
"""Words of those that are the same but for their number: "2 of us like this"."""
_LONGEST_UNSPACED: Final = 6
_LONGEST_SAME: Final = 12
"""Characters of a word where several of them are written without spaces."""
_STEM: Final = 3
"""Letters by which words in other numbers are the same."""
_MOST_OF_POST: Final = 2
"""Counters that stand together."""
_TOKENS: Final = regex.compile(
    r"(?P<number>(?<![A-Za-z\d])\d[\d.,]*[kKmM]?(?![A-Za-z\d]))"
    r"|(?P<word>[^\W\d_]+|[\u2190-\u2bff\U0001f300-\U0001faff])"
)
"""A sign may stand for a word: 👍 3; a number in a name is none. To `regex`, unlike `re`, vowel
signs are of words."""
_UNSPACED: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
)
_ORDINAL: Final = re.compile(r"\d\.(?:\D|$)")
_DIGITS: Final = re.compile(r"\d+")
_ROLES: Final = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE})


def find_counters(
    blocks: Sequence[Block],
    scores: Sequence[float],
    kept: Collection[int],
    said: Collection[int] = (),
) -> list[int]:
    """Positions of the kept blocks that count something on posts.

    They are a number and a word or two, of one kind or in elements of one name, or the same few
    words, each in a post of its own beside its text. Chapters that count up are none. So are the
    buttons of posts, and their numbers.

    Args:
        blocks: Of a page.
        scores: Of each: see `tree.score`.
        kept: Positions of those that are kept so far.
        said: Positions of what is said in posts.
    """
    said = {*said}
    counts = [
        p
        for p in kept
        if len(blocks[p].text) <= _LONGEST and p not in said and _is_count(blocks[p])
    ]
    buttons = [
        p
        for p in kept
        if len(blocks[p].text) <= LONGEST_BUTTON
        and blocks[p].role in _ROLES
        and p not in said
        and is_post_button(blocks[p].text)
    ]
    if len(counts) < 2 and len(buttons) < 2:
        return []
    text = sorted(
        p for p in kept if scores[p] > 0 or p in said or ends_sentence(blocks[p].text, CLOSERS)
    )
    short = _without_tables([p for p in counts if _is_short(blocks[p].text)])
    by_look = _group(short, lambda p: _look(blocks[p].element))
    by_words = _group(short, lambda p: _stems(blocks[p].text))
    by_all_words = _group(_without_tables(counts), lambda p: _stems(blocks[p].text))
    found: set[int] = set()
    for group in (*by_look, *by_words, *by_all_words):
        if _are_counters(blocks, group) and _are_beside(group, text):
            found.update(group)
    for group in _group(buttons, lambda p: _DIGITS.sub("", blocks[p].text)):
        own = [blocks[p].element for p in group]
        in_posts = all(_in_posts(one, other, True) for one, other in pairwise(own))
        if in_posts and _are_beside(group, text):
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
    """Whether a block is a number and a few words."""
    text = block.text
    if block.role not in _ROLES or ends_sentence(text, CLOSERS) or _ORDINAL.search(text):
        return False
    words = _words(text)
    return (
        len(_TOKENS.findall(text)) == len(words) + 1
        and 0 < len(words) <= _MOST_SAME_WORDS
        and not any(_UNSPACED.match(word) and len(word) > _LONGEST_SAME for word in words)
    )


def _is_short(text: str) -> bool:
    """Whether a count has so few words that they need not be the same on each post."""
    words = _words(text)
    return len(words) <= _MOST_WORDS and not any(map(_is_long_unspaced, words))


def _is_long_unspaced(word: str) -> bool:
    return len(word) > _LONGEST_UNSPACED and _UNSPACED.match(word) is not None


def _look(element: Element) -> tuple[str, str] | None:
    return (element.tag, element.names) if element.names else None


def _words(text: str) -> list[str]:
    return [token["word"] for token in _TOKENS.finditer(text) if token["word"]]


def _stems(text: str) -> tuple[str, ...]:
    """What the words of a count have in common with those of another number."""
    return tuple(
        word if _is_long_unspaced(word) else word[:_STEM].casefold() for word in _words(text)
    )


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
