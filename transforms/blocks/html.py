"""From HTML to blocks: runs of text between block-level boundaries, in document order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from naqi.schemas.page import Block, Stated
from naqi.schemas.rules import Role
from naqi.transforms.blocks.changes.page_changes import change_tree
from naqi.transforms.blocks.changes.swallowing import blank_swallowing
from naqi.transforms.blocks.code.gutters import drop_columns
from naqi.transforms.blocks.notes.find_notes import mark_notes
from naqi.transforms.blocks.tree.parsers import PARSERS
from naqi.transforms.blocks.tree.recorded import TreeNeededError, as_nodes, record
from naqi.transforms.blocks.verse.single_breaks import settle_verse
from naqi.transforms.blocks.verse.stanzas import gather_stanzas
from naqi.transforms.blocks.walk.walk import BlockWalk
from naqi.transforms.metadata.address import stated_address
from naqi.transforms.metadata.published import choose_date
from naqi.transforms.metadata.stated import read_stated
from naqi.transforms.metadata.titles.html_titles import choose_title
from naqi.transforms.metadata.titles.title_place import find_copies, find_title
from naqi.transforms.text.editorial import without_remarks


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """What is read from one HTML page, before anything is judged."""

    blocks: tuple[Block, ...]
    """In page order, without the block that is the title."""
    title: str | None
    title_start: int | None
    """Where the block that is the title starts in the source; None where none is."""
    published_at: datetime | None
    """As stated on the page: wall-clock time, no zone."""
    declared_language: str | None
    stated_url: str | None
    """See `transforms.metadata.address`."""
    stated: Stated
    """See `transforms.metadata.stated`."""


def walk_html(source: str, parser: str = "lexbor") -> BlockWalk:
    """Cut decoded HTML into blocks, as they are before a title is taken from them.

    ``parser`` is a key of `transforms.blocks.tree.parsers.PARSERS`; raises KeyError on another.
    """
    first = PARSERS[parser](blank_swallowing(source))
    walk = BlockWalk(source)
    try:
        walk.take(first)
    except TreeNeededError:
        tree = record(first)
        change_tree(tree, source)
        walk = BlockWalk(source, changed=True)
        walk.take(as_nodes(tree))
    walk.end()
    walk.blocks[:] = without_remarks(walk.blocks, headed=True)
    drop_columns(walk.blocks)
    settle_verse(walk.blocks)
    gather_stanzas(walk.blocks)
    if walk.note_ids or walk.names_notes:
        mark_notes(walk.blocks, walk.note_ids)
    return walk


def read_html(source: str, parser: str = "lexbor", url: str | None = None) -> HtmlPage:
    """Cut decoded HTML into blocks and read its title, date, declared language and address.

    Args:
        source: The page.
        parser: A key of `transforms.blocks.tree.parsers.PARSERS`.
        url: Its address: relative ones in the page are relative to it, and its host may tell which
            part of the title is the site's name.

    Raises:
        KeyError: There is no such parser.
    """
    walk = walk_html(source, parser)
    blocks = walk.blocks
    stated_url = stated_address(walk.head.canonical, walk.head.metas.get("og:url"))
    title = choose_title(walk.head, blocks, url or stated_url)
    copies = find_copies(blocks, title)
    place = find_title(blocks, title, copies)
    published = choose_date(walk.head, blocks, place)
    stated = read_stated(walk.head, blocks, place, source, url)
    title_start = None
    if copies:  # a menu may name the page before its heading does
        headings = [p for p in copies if blocks[p].role is Role.HEADING]
        title_start = blocks.pop((headings or copies)[0]).start
    return HtmlPage(
        tuple(blocks), title, title_start, published, walk.head.language, stated_url, stated
    )
