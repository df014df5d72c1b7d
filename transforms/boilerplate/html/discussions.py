"""A page as a thread of posts: which they are, what is said in them, what stands beside that."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from naqi.schemas.page import Block, Page
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.html.doubt import Text
from naqi.transforms.boilerplate.html.main import comments_are_content
from naqi.transforms.boilerplate.html.post_bodies import find_bodies
from naqi.transforms.boilerplate.html.post_lines import (
    counts_replies,
    repeats_title,
    tells_who_asked,
)
from naqi.transforms.boilerplate.html.programs import (
    are_comments,
    find_posts_around,
    find_said,
    have_headings,
    is_quoted,
    read_said,
    take_back_rules,
)
from naqi.transforms.boilerplate.html.threads import (
    find_posts,
    has_posts,
    is_thread,
    main_kind,
    rule_posts,
)
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.furniture.match import Row
from naqi.transforms.text.weight import weigh


class Thread(NamedTuple):
    """What of a page is a thread; nothing where it is none."""

    posts: Collection[Node] = ()
    """Containers of its posts, none inside of another."""
    said: Sequence[Node] = ()
    """Containers of what is said in them, where a program names them: see `programs.find_said`."""
    is_one: bool = False
    """Whether the page is a thread, though none of its posts may be known."""

    @property
    def held(self) -> Collection[Node]:
        """What the main container holds nearly all of."""
        return self.said or main_kind(self.posts)

    def find_bodies(
        self, blocks: Sequence[Block], weights: Sequence[int], leaves: Sequence[Node]
    ) -> list[int]:
        """Positions of what is said in the posts: see `post_bodies.find_bodies`."""
        if not self.said:
            return find_bodies(blocks, weights, leaves, self.posts)
        return [
            position
            for node, own in zip(self.said, read_said(self.said, blocks), strict=True)
            for position in own
            if not is_quoted(blocks[position], node)
        ]

    def find_beside(
        self,
        page: Page,
        text: Text,
        furniture: Sequence[Row | None],
        dropped: Collection[int],
    ) -> Mapping[int, Rule]:
        """The rules of what is beside what is said, by position, where a program names that.

        Elsewhere it is the title, where it stands above replies once more, and of a thread lines
        that count these, or tell who wrote them.

        Args:
            page: With its blocks.
            text: What is in them.
            furniture: Of each block the row by which its text alone is furniture.
            dropped: Positions of those that are dropped in any case.
        """
        blocks = page.blocks
        if not self.said:
            return dict(self._find_lines(blocks, page.title))
        said = {*chain.from_iterable(read_said(self.said, blocks))}
        first, end = self.said[0].first, max(post.end for post in self.posts)
        others = [*range(first), *range(end, len(blocks))]
        if sum(text.scores[p] for p in others if p not in dropped) > sum(
            weigh(blocks[p].text) for p in said
        ):
            return {}
        return {
            position: _rule_beside(block, furniture[position], above=position < first)
            for position, block in enumerate(blocks)
            if position not in said
        }

    def _find_lines(self, blocks: Sequence[Block], title: str | None) -> Iterator[tuple[int, Rule]]:
        for position, block in enumerate(blocks):
            if title and repeats_title(block.text, title):
                yield position, Rule.REPETITION
            elif self.is_one and counts_replies(block.text):
                yield position, Rule.SHARE
            elif self.is_one and tells_who_asked(block.text):
                yield position, Rule.BYLINE


def _rule_beside(block: Block, row: Row | None, *, above: bool) -> Rule:
    if row is not None:
        return row.rule
    if 2 * block.link_chars > len(block.text):
        return Rule.LINKS
    return Rule.HEADER if above else Rule.SIDEBAR


def read_thread(page: Page, nodes: Sequence[Node], text: Text, title: int) -> Thread:
    """Find the posts of a page that is a thread, and let them be content by their rules.

    Args:
        page: With its blocks.
        nodes: All its containers, outer ones before inner ones; their rules are changed.
        text: What is in them.
        title: Position of the first block after the title; 0 if that cannot be told.
    """
    said = find_said(nodes)
    if said and (
        are_comments(said, text.leaves, text.scores, title)
        or have_headings(said, page.blocks, page.title)
    ):
        said = []
    thread = bool(said) or is_thread(page.raw.url or page.stated_url) or has_posts(nodes)
    if not thread and not comments_are_content(nodes, text.blocks, text.scores, title):
        return Thread()
    posts = find_posts(nodes)
    if said and not _hold(posts, said):
        posts = find_posts_around(said)
    rule_posts(nodes, posts)
    take_back_rules(said)
    return Thread(posts, said, is_one=True) if thread else Thread()


def _hold(posts: Collection[Node], said: Sequence[Node]) -> bool:
    """Whether each container of what is said stands in a post of its own."""
    holders = [
        next((p for p in posts if p.first <= own.first and own.end <= p.end), None) for own in said
    ]
    return None not in holders and len(dict.fromkeys(holders)) == len(said)
