"""Pages that list others: cards that are made alike, each with a title and a teaser.

On such a page links are the text: a card may be one link as a whole, or have a link for its title.
What is listed in a menu, or as most read, has no teasers, and beside a body it is not the page.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.alike import SAID, Part, Path, holders_of_alike, parts_alike
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.furniture.match import Row
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_FEWEST: Final = 4
"""Cards of a page that lists others."""
_BESIDE: Final = 0.5
"""Of what the cards say, so much may stand beside them as the text of a body."""
_MOST_BESIDE: Final = 300
"""And not more: an article is longer, however many others are listed below it."""
_TEASER, _CLAUSE = 25, 60
"""Weight of the shortest teaser that is a sentence, and of one that is none."""
_TITLE: Final = 14
"""Weight of titles, on average: names are shorter."""
_LONGEST: Final = 500
"""And of teasers: parts of a text are longer."""
_LABELLED: Final = re.compile(r"[^:：]{2,20}[:：]")
"""How a line begins that says when something was written, and by whom."""
_ARTICLE: Final = 150
"""Weight of a sentence above the cards that is an article itself, however short."""
_NOTE: Final = 3
"""Blocks of a note beside the cards, as on who makes the site."""
_LABEL: Final = 40
"""Weight of a section, or of who wrote something."""
_CUT: Final = ("…", "...", "[…]")


class Cards(NamedTuple):
    """What a page lists; nothing where it lists nothing."""

    holder: Node | None = None
    """The container of all of it, if that is most of what the page says."""
    said: Sequence[int] = ()
    """Positions of titles and teasers."""
    labels: Sequence[int] = ()
    """Positions of what several cards have: their section, or who wrote them."""

    def choose_main(self, main: Node) -> Node:
        """The container of what the page lists, if the main one is but a note beside it."""
        listed = self.holder
        if listed is None or main.end - main.first > _NOTE:
            return main
        return listed if main.end <= listed.first or listed.end <= main.first else main


def find_cards(
    blocks: Sequence[Block],
    weights: Sequence[int],
    scores: Sequence[float],
    nodes: Sequence[Node],
    leaves: Sequence[Node],
    furniture: Sequence[Row | None],
) -> Cards:
    """What a page lists, if that is what it is about.

    Args:
        blocks: Of the page.
        weights: Of each its length.
        scores: Of each how much it looks like a body's text.
        nodes: All its containers, outer ones before inner ones, with their rules.
        leaves: Of each block its innermost container.
        furniture: Of each the row by which its text alone is furniture.
    """
    body = nodes[0].left  # without what has a rule
    large = [
        node
        for node in nodes
        if node.end - node.first >= 2 * _FEWEST
        and node.rule is None
        and body - node.left <= _MOST_BESIDE
    ]
    listing = holders_of_alike(nodes, large, _FEWEST)
    if not listing:
        return Cards()
    ruled: set[Node] = set()
    for node in nodes:
        if node.rule is not None or node.parent in ruled:
            ruled.add(node)
    free = [row is None and leaf not in ruled for row, leaf in zip(furniture, leaves, strict=True)]
    body = sum(points for points, own in zip(scores, free, strict=True) if own)
    articles = (p for p, own in enumerate(free) if own and _is_article(blocks[p], weights[p]))
    article = next(articles, len(blocks))
    for holder in listing:
        if holder in ruled or holder.first > article:
            continue
        cards = _cards_in(blocks, holder)
        said = [*_titled(blocks, weights, cards, free)]
        beside = body - sum(scores[p] for p in said)
        told = sum(weights[p] for p in said)
        if said and beside <= min(_BESIDE * told, _MOST_BESIDE):
            whole = 2 * told >= sum(w for w, own in zip(weights, free, strict=True) if own)
            labels = [*_labels(blocks, weights, cards, {*said})]
            return Cards(holder if whole else None, sorted(said), labels)
    return Cards()


def _cards_in(blocks: Sequence[Block], holder: Node) -> list[Part]:
    """The parts of a container that are of one kind, if there are several."""
    alike = max(parts_alike(blocks, holder), key=len, default=[])
    return alike if len(alike) >= _FEWEST else []


def _titled(
    blocks: Sequence[Block], weights: Sequence[int], cards: Sequence[Part], free: Sequence[bool]
) -> Iterator[int]:
    """Positions of teasers that look alike in most cards, and of titles above that do.

    Only what is ``free`` of rules counts.
    """
    labels = Counter(_label(blocks[p]) for card in cards for own in card.values() for p in own)
    labels[""] = 0
    often = max(_FEWEST, len(cards) // 2)
    cards = [
        {
            path: [p for p in own if free[p] and labels[_label(blocks[p])] < often]
            for path, own in card.items()
        }
        for card in cards
    ]
    teaser = _most([
        {path: [p for p in own if _is_teaser(blocks[p], weights[p])] for path, own in card.items()}
        for card in cards
    ], weights)  # fmt: skip
    above: list[Part] = []
    for card in cards:
        told = [p for p in card.get(teaser or (), ()) if _is_teaser(blocks[p], weights[p])]
        if teaser is not None and told:
            above.append({
                path: [p for p in own if p < told[0] and _may_be_title(blocks[p])]
                for path, own in card.items()
                if path != teaser
            })  # fmt: skip
    title = _most(above, weights)
    if teaser is None or title is None or 3 * len(above) < 2 * len(cards):
        return
    titles = [p for own in above for p in own.get(title, ())]
    teasers = [p for card in cards for p in card.get(teaser, ())]
    if 4 * len({blocks[p].text for p in titles}) < 3 * len(titles):
        return
    if sum(weights[p] for p in titles) < _TITLE * len(titles):
        return
    if sum(weights[p] for p in teasers) <= _LONGEST * len(cards):
        yield from (*titles, *teasers)


def _most(cards: Sequence[Part], weights: Sequence[int]) -> Path | None:
    """In what most of some cards have a block, and most text; None if there is no such."""
    weight: Counter[Path] = Counter()
    times: Counter[Path] = Counter()
    for card in cards:
        for path, own in card.items():
            if own:
                weight[path] += sum(weights[p] for p in own)
                times[path] += 1
    often = [path for path in weight if times[path] >= max(_FEWEST, 2 * len(cards) / 3)]
    return max(often, key=lambda path: weight[path], default=None)


def _is_teaser(block: Block, weight: int) -> bool:
    if block.role not in SAID or weight < _TEASER:
        return False
    return weight >= _CLAUSE or block.text.endswith(_CUT) or ends_sentence(block.text, CLOSERS)


def _label(block: Block) -> str:
    """The word before a colon that a block begins with, as "Posted:"; empty where there is none."""
    found = _LABELLED.match(block.text)
    return found[0] if found is not None else ""


def _is_article(block: Block, weight: int) -> bool:
    said = block.role is Role.PARAGRAPH and weight >= _ARTICLE and not block.link_chars
    return said and ends_sentence(block.text, CLOSERS)


def _may_be_title(block: Block) -> bool:
    return block.role is Role.HEADING or 2 * block.link_chars > len(block.text)


def _labels(
    blocks: Sequence[Block], weights: Sequence[int], cards: Sequence[Part], said: set[int]
) -> Iterator[int]:
    """Positions of short links that most cards have in the same place, some of them the same.

    Without a link it may be what tells the things that are listed: a post, a town, a kind.
    """
    lines: defaultdict[Path, list[int]] = defaultdict(list)
    for card in cards:
        for path, own in card.items():
            lines[path] += [p for p in own if p not in said]
    for own in lines.values():
        texts = {blocks[p].text for p in own}
        if (
            len(own) >= _FEWEST
            and 3 * len(texts) <= 2 * len(own)
            and not any(map(str.isdecimal, "".join(texts)))
            and all(2 * blocks[p].link_chars > len(blocks[p].text) for p in own)
            and all(weights[p] <= _LABEL and not _ends(blocks[p]) for p in own)
        ):
            yield from own


def _ends(block: Block) -> bool:
    return block.role is Role.HEADING or ends_sentence(block.text, CLOSERS)
