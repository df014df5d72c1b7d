"""What the network is told of a page: whole numbers, a column a feature, a row a block.

Shares are in 64ths, lengths and counts on the scale of logarithms, four steps a doubling: no number
depends on how a processor rounds. What a column means stands in `FEATURES`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from naqi.schemas.page import Block, Element, Page
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.furniture.match import FURNITURE
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.html.learned import lexical
from naqi.transforms.boilerplate.html.learned.lexical import Hashes, Ints, Words
from naqi.transforms.boilerplate.html.tree import Node, weigh

_SHARE = 64
_MOST = 127
_STEPS: Final = np.unique(np.floor(2.0 ** (np.arange(1, 90) / 4)).astype(np.int64))
"""From these on a length counts one more."""

LEVELS = 4
"""Containers of a block, from its innermost outward, of which features tell."""
UPPER = 6
"""Containers further out whose names are told together."""

_ROLES: Final = tuple(Role)
_RULES: Final = (
    Rule.ADVERTISEMENT, Rule.BYLINE, Rule.CAPTION, Rule.COMMENTS, Rule.CONSENT, Rule.FOOTER,
    Rule.FORM, Rule.HEADER, Rule.HIDDEN, Rule.LINKS, Rule.NAVIGATION, Rule.PAGINATION,
    Rule.RELATED_LINKS, Rule.SHARE, Rule.SHORT, Rule.SIDEBAR, Rule.SIGNATURE, Rule.SITE_NAME,
)  # fmt: skip
"""What the plain rules say of blocks of HTML."""
_SIGNS: Final = (
    Rule.COMMENTS, Rule.RELATED_LINKS, Rule.SIDEBAR, Rule.FOOTER, Rule.HEADER, Rule.NAVIGATION,
    Rule.SHARE, Rule.ADVERTISEMENT, Rule.BYLINE, Rule.CAPTION, Rule.FORM, Rule.CONSENT, Rule.HIDDEN,
)  # fmt: skip
"""What containers may be named after."""
_INSIDE: Final = ("article", "main", "section", "table", "ul", "blockquote")
_BITS: Final = {what: 1 << bit for bit, what in enumerate((*_SIGNS, *_INSIDE))}

_PHRASE = 120
"""Longer blocks are no phrases of furniture."""
_NAME = re.compile(r"[a-z]+|[^\W\d_a-z]+")
_MOST_NAMES = 12


class Features(NamedTuple):
    """A page as the network takes it."""

    numbers: NDArray[np.int16]
    """Blocks × `FEATURES`, 0 to 127."""
    words: Hashes
    """Hashes of the words of all blocks, one block after the other."""
    word_counts: Ints
    """Of each block: how many of them are its own."""
    names: Hashes
    """Hashes of the tags and names of all kinds of elements, one kind after the other."""
    name_counts: Ints
    """Of each kind: how many of them are its own; never 0."""
    kinds: Ints
    """Blocks × (2 + `UPPER`): the kinds of its element, and of its containers outward."""
    firsts: Ints
    """Blocks × `LEVELS`: where the blocks of each of its containers begin…"""
    ends: Ints
    """… and before which they end."""


def log_steps(values: Ints) -> Ints:
    """Lengths on the scale of logarithms."""
    return np.searchsorted(_STEPS, values, side="right")


def read_features(page: Page, survey: Survey) -> Features:
    """What the network is told of ``page``, which has blocks."""
    words = lexical.read_words([block.text for block in page.blocks])
    tree = _Tree(survey.nodes, survey.leaves)
    columns = list(
        chain(
            _of_text(page.blocks, words),
            _of_place(page, survey),
            _of_rules(survey, len(page.blocks)),
            _of_phrases(page.blocks),
            _of_repetition(page, words),
            tree.columns(),
            _of_page(page.blocks, survey),
        )
    )
    numbers = np.clip(np.stack(columns, axis=1), 0, _MOST).astype(np.int16)
    names, name_counts, kinds = _names(page.blocks, tree)
    return Features(
        numbers, words.hashes, words.counts, names, name_counts, kinds, tree.firsts, tree.ends
    )


def _of_text(blocks: Sequence[Block], words: Words) -> Iterator[Ints]:
    length = _column([len(block.text) for block in blocks])
    links = _column([block.link_chars for block in blocks])
    kinds = words.kinds
    seen = np.maximum(kinds.sum(axis=1), 1)
    letters = kinds[:, lexical.LETTER] + kinds[:, lexical.UPPER] + kinds[:, lexical.UNSPACED]
    yield log_steps(length)
    yield log_steps(words.counts)
    yield _share(links, length)
    yield _flag(links > 0)
    yield _flag(links >= length)
    for kind in (
        lexical.SENTENCE, lexical.COMMA, lexical.COLON, lexical.QUOTE, lexical.BAR, lexical.DIGIT,
    ):  # fmt: skip
        yield _share(4 * kinds[:, kind], seen)
    yield _share(kinds[:, lexical.UPPER], letters)
    yield _share(kinds[:, lexical.UNSPACED], letters)
    yield _flag(letters == 0)
    for kind in (lexical.SENTENCE, lexical.COLON, lexical.DIGIT, lexical.QUOTE, lexical.BAR):
        yield _flag(words.last == kind)
    for kind in (lexical.UPPER, lexical.DIGIT, lexical.BAR, lexical.QUOTE):
        yield _flag(words.first == kind)
    role = _column([_ROLES.index(block.role) for block in blocks])
    for number in range(len(_ROLES)):
        yield _flag(role == number)
    yield _column([8 * (block.level or 0) for block in blocks])
    yield _column([8 * min(block.depth or 0, 8) for block in blocks])
    yield _column([8 * min(len(block.parts), 8) for block in blocks])


def _of_place(page: Page, survey: Survey) -> Iterator[Ints]:
    blocks = page.blocks
    n = len(blocks)
    at = np.arange(n)
    score = _column([int(score) for score in survey.scores])
    yield log_steps(score)
    yield _flag(score > 0)
    yield _share(at, np.full(n, max(n - 1, 1)))
    so_far = np.cumsum([len(block.text) for block in blocks])
    yield _share(so_far, np.full(n, so_far[-1]))
    scored = np.cumsum(score)
    yield _share(scored - score, np.full(n, max(scored[-1], 1)))
    yield log_steps(at)
    yield log_steps(n - 1 - at)
    first, end = survey.body.start, survey.body.stop
    yield _flag((at >= first) & (at < end))
    yield np.where(at < first, log_steps(first - at), 0)
    yield np.where(at >= end, log_steps(at - end + 1), 0)
    yield 32 + np.clip(32 * (at - first) // max(end - first, 1), -32, 64)
    title = survey.title
    yield np.full(n, 0 if title is None else _SHARE)
    yield _flag(at < (title or 0))
    yield np.where(at >= (title or 0), log_steps(at - (title or 0) + 1), 0)
    start = _column([block.start for block in blocks])
    stop = _column([block.end for block in blocks])
    gap = np.maximum(start - np.concatenate(([0], stop[:-1])), 0)
    yield log_steps(gap)
    yield log_steps(np.concatenate((gap[1:], [0])))
    yield _share(start, np.full(n, max(len(page.text), 1)))
    yield _share(np.diff(so_far, prepend=0), np.maximum(stop - start, 1))


def _of_rules(survey: Survey, n: int) -> Iterator[Ints]:
    said = np.full(n, -1)
    sure = np.zeros(n, np.int64)
    for position, verdict in survey.verdicts.items():
        if verdict.rule in _RULES:
            said[position] = _RULES.index(verdict.rule)
        sure[position] = int(verdict.score * _SHARE)
    for number in range(len(_RULES)):
        yield _flag(said == number)
    yield sure
    yield _flag(sure == 0)


def _of_phrases(blocks: Sequence[Block]) -> Iterator[Ints]:
    """The rules of the phrases and forms that short blocks are, wherever they stand."""
    said = np.full(len(blocks), -1)
    for position, block in enumerate(blocks):
        if len(block.text) <= _PHRASE:
            row = FURNITURE.match(block.text)
            if row is not None and row.rule in _RULES:
                said[position] = _RULES.index(row.rule)
    for number in range(len(_RULES)):
        yield _flag(said == number)


def _of_repetition(page: Page, words: Words) -> Iterator[Ints]:
    texts = [block.text for block in page.blocks]
    often = Counter(texts)
    yield log_steps(_column([often[text] - 1 for text in texts]))
    seen: set[str] = set()
    before = []
    for text in texts:
        before.append(text in seen)
        seen.add(text)
    yield _flag(np.array(before))
    n = len(texts)
    if page.title and len(words.hashes):
        shared = np.isin(words.hashes, lexical.read_words([page.title]).hashes)
        block = np.repeat(np.arange(n), words.counts)
        yield _share(np.bincount(block, shared, n).astype(np.int64), words.counts)
    else:
        yield np.zeros(n, np.int64)


def _of_page(blocks: Sequence[Block], survey: Survey) -> Iterator[Ints]:
    n = len(blocks)
    page = survey.nodes[0]
    kept = [len(b.text) for p, b in enumerate(blocks) if p not in survey.verdicts]
    headings = sum(block.role is Role.HEADING for block in blocks)
    for value in (
        int(log_steps(np.array(n))),
        int(log_steps(np.array(page.chars))),
        _SHARE * page.links // max(page.chars, 1),
        _SHARE * int(page.body) // max(page.chars, 1),
        _SHARE * len(survey.body) // n,
        _SHARE * len(kept) // n,
        _SHARE * sum(kept) // max(page.chars, 1),
        int(log_steps(np.array(headings))),
    ):
        yield np.full(n, value)


class _Tree:
    """The containers of a page in columns."""

    def __init__(self, nodes: Sequence[Node], leaves: Sequence[Node]) -> None:
        self.nodes = nodes
        number = {node: position for position, node in enumerate(nodes)}
        self.above = _column([0 if n.parent is None else number[n.parent] for n in nodes])
        self._first = _column([node.first for node in nodes])
        self._end = _column([node.end for node in nodes])
        leaf = _column([number[leaf] for leaf in leaves])
        self.around = [leaf]
        """Of each block the numbers of its containers, a column a level."""
        for _ in range(LEVELS + UPPER):
            self.around.append(self.above[self.around[-1]])
        inner = np.stack(self.around[:LEVELS], axis=1)
        self.firsts = self._first[inner]
        self.ends = self._end[inner]

    def columns(self) -> Iterator[Ints]:
        nodes = self.nodes
        chars = _column([node.chars for node in nodes])
        links = _column([node.links for node in nodes])
        body = _column([int(node.body) for node in nodes])
        clump = _column([int(node.clump) for node in nodes])
        alike = Counter((n.parent, n.element.tag, n.element.names) for n in nodes)
        beside = _column([alike[n.parent, n.element.tag, n.element.names] - 1 for n in nodes])
        named = Counter((n.element.tag, n.element.names) for n in nodes)
        same = _column([named[n.element.tag, n.element.names] - 1 for n in nodes])
        depths, bits = self._depths_and_bits()
        everything = np.full(len(nodes), max(chars[0], 1))
        all_body = np.full(len(nodes), max(body[0], 1))
        told = np.stack(
            (
                log_steps(chars),
                _share(links, chars),
                _share(body, all_body),
                _share(chars, everything),
                log_steps(self._end - self._first),
                _share(clump, all_body),
                log_steps(beside),
                log_steps(same),
                _share(body, 2 * chars),
            ),
            axis=1,
        )
        leaf = self.around[0]
        yield np.minimum(depths[leaf], 30) * 4
        for around in self.around[:LEVELS]:
            yield from told[around].T
        beside = log_steps(beside)
        yield np.max([beside[around] for around in self.around[: LEVELS + 4]], axis=0)
        for bit in _BITS.values():
            yield _flag(bits[leaf] & bit != 0)

    def _depths_and_bits(self) -> tuple[Ints, Ints]:
        depths, bits = [0], [0]
        for node, above in zip(self.nodes[1:], self.above[1:].tolist(), strict=True):
            depths.append(depths[above] + 1)
            own = _BITS.get(node.element.tag, 0)
            if node.sign is not None:
                own |= _BITS.get(node.sign.rule, 0)
            bits.append(bits[above] | own)
        return _column(depths), _column(bits)


def _names(blocks: Sequence[Block], tree: _Tree) -> tuple[Hashes, Ints, Ints]:
    """`Features.names`, ``name_counts`` and ``kinds``."""
    known: dict[tuple[str, str, str], int] = {}

    def kind(element: Element) -> int:
        return known.setdefault((element.tag, element.names, element.role), len(known))

    own = _column([kind(block.element) for block in blocks])
    of_node = _column([kind(node.element) for node in tree.nodes])
    kinds = np.stack([own, *(of_node[around] for around in tree.around[: 1 + UPPER])], axis=1)
    tokens = [_tokens(*names) for names in known]
    counts = np.fromiter(map(len, tokens), np.int64, len(tokens))
    return lexical.hash_texts(chain.from_iterable(tokens)), counts, kinds


def _tokens(tag: str, names: str, role: str) -> list[str]:
    """What an element is called, word by word."""
    tokens = ["<" + tag, *("." + name for name in _NAME.findall(names)[:_MOST_NAMES])]
    return [*tokens, "@" + role] if role else tokens


def _column(values: Sequence[int]) -> Ints:
    return np.array(values, np.int64)


def _flag(values: NDArray[np.bool_]) -> Ints:
    return values * np.int64(_SHARE)


def _share(part: Ints, whole: Ints) -> Ints:
    return np.clip(_SHARE * part // np.maximum(whole, 1), 0, _MOST)


def _feature_names() -> Iterator[str]:
    yield from (
        "length", "words", "share of links", "has links", "is all links", "sentence marks",
        "commas", "colons", "quotation marks", "bars and arrows", "digits", "capitals",
        "script without spaces", "no letters", "ends a sentence", "ends with a colon",
        "ends with a digit", "ends with a quotation mark", "ends with a bar",
        "begins with a capital", "begins with a digit", "begins with a bar",
        "begins with a quotation mark",
    )  # fmt: skip
    yield from (f"is a {role.value}" for role in _ROLES)
    yield from ("level of heading", "depth of list", "cells")
    yield from (
        "looks like body text by length", "looks like body text", "place", "place in the text",
        "body text before", "blocks before", "blocks after", "in the main container",
        "before the main container", "after the main container", "place in the main container",
        "title found", "above the title", "below the title", "mark-up before", "mark-up after",
        "place in the source", "text per mark-up",
    )  # fmt: skip
    yield from (f"rule {rule.value}" for rule in _RULES)
    yield from ("confidence of the rules", "kept by the rules")
    yield from (f"reads as {rule.value}" for rule in _RULES)
    yield from ("stands more than once", "has stood before", "words of the title")
    yield "depth of container"
    for level in range(LEVELS):
        where = ("container", "container around", "second around", "third around")[level]
        for what in (
            "length", "share of links", "share of the page's body", "share of the page's text",
            "blocks", "paragraphs in it", "siblings alike", "others alike", "body text in it",
        ):  # fmt: skip
            yield f"{where}: {what}"
    yield "repeated structure"
    yield from (f"inside of {rule.value}" for rule in _SIGNS)
    yield from (f"in <{tag}>" for tag in _INSIDE)
    yield from (
        "page: blocks", "page: length", "page: share of links", "page: body text",
        "page: main container", "page: kept blocks", "page: kept text", "page: headings",
    )  # fmt: skip


FEATURES: Final = tuple(_feature_names())
"""What each column of `Features.numbers` tells."""
_ = weigh
