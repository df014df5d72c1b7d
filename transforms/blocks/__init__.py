"""A decoded page to its blocks and metadata. A format of page is one line of `FORMATS`."""

from __future__ import annotations

from collections.abc import Callable

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page
from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.body import find_body
from naqi.transforms.boilerplate.text.lines import measure, without
from naqi.transforms.metadata.text import read_metadata
from naqi.transforms.text.profile import characters


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
    lines = measure(blocks, known)
    body = find_body(lines)
    title, published_at = read_metadata(blocks, lines, body)
    if title is None:
        title_text = None
    else:
        title_text = blocks[title].text
        blocks = blocks[:title] + blocks[title + 1 :]
        lines = without(lines, title)
        body = range(body.start - 1, body.stop - 1)  # no title is below it
    return page._replace(
        title=title_text,
        published_at=published_at,
        characters=known,
        blocks=blocks,
        lines=tuple(lines),
        body=body,
    )


FORMATS: dict[str, Callable[[Page, CleanConfig], Page]] = {"html": _html, "text": _text}
"""Format of a page to what fills its blocks, title, date and declared language."""


def read_blocks(page: Page, config: CleanConfig) -> Page:
    """``page``, decoded, with its blocks (all kept so far), title, date and declared language."""
    page = FORMATS[page.raw.format](page, config)
    return page._replace(verdicts=(None,) * len(page.blocks))
