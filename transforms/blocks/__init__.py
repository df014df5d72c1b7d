"""A decoded page to its blocks and metadata. A format of page is one line of `FORMATS`."""

from __future__ import annotations

from collections.abc import Callable

from schemas.config import CleanConfig
from schemas.page import Page
from transforms.blocks.html import read_html
from transforms.blocks.text import read_text
from transforms.boilerplate.lines import look
from transforms.characters import characters
from transforms.metadata.text import read_metadata


def _html(page: Page, config: CleanConfig) -> Page:
    found = read_html(page.text, config.html_parser)
    return page._replace(
        blocks=found.blocks,
        title=found.title,
        published_at=found.published_at,
        declared_language=found.declared_language,
    )


def _text(page: Page, config: CleanConfig) -> Page:  # noqa: ARG001  # one signature a table
    known = characters(page.text)
    blocks = read_text(page.text, folded=known.folded)
    lines = tuple(look(blocks))
    title, published_at = read_metadata(blocks, lines)
    page = page._replace(published_at=published_at, characters=known, blocks=blocks, lines=lines)
    if title is None:
        return page
    return page._replace(
        title=blocks[title].text,
        blocks=blocks[:title] + blocks[title + 1 :],
        lines=lines[:title] + lines[title + 1 :],
    )


FORMATS: dict[str, Callable[[Page, CleanConfig], Page]] = {"html": _html, "text": _text}
"""Format of a page to what fills its blocks, title, date and declared language."""


def read_blocks(page: Page, config: CleanConfig) -> Page:
    """``page``, decoded, with its blocks (all kept so far), title, date and declared language."""
    page = FORMATS[page.raw.format](page, config)
    return page._replace(verdicts=(None,) * len(page.blocks))
