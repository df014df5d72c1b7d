"""How a page of HTML is read: its blocks, its title, what it states of itself."""

from __future__ import annotations

from collections.abc import Callable

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page
from naqi.transforms.blocks.changes.escaped_markup import with_markup
from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.tree.precheck import precheck
from naqi.transforms.boilerplate.html.calls import split_calls
from naqi.transforms.boilerplate.html.instead import with_embedded_body
from naqi.transforms.text.plain_letters import has_other_letters, plain_blocks, plain_letters


def read_html_page(
    page: Page, config: CleanConfig, judge: Callable[[Page, CleanConfig], Judgement]
) -> Page:
    """``page``, decoded, with its blocks, title, date and what else it states.

    A page that has next to nothing has the body that stands in its scripts instead: ``judge``
    tells what of a page is content.
    """
    found = read_html(page.text, config.html_parser, page.raw.url)
    source = with_markup(page.text, found.blocks, found.title)
    if source != page.text and precheck(source, config) is None:
        page = page._replace(text=source)
        found = read_html(source, config.html_parser, page.raw.url)
    page = page._replace(
        blocks=split_calls(page.text, found.blocks),
        title=found.title,
        title_start=found.title_start,
        published_at=found.published_at,
        declared_language=found.declared_language,
        stated_url=found.stated_url,
        stated=found.stated,
    )
    page = with_embedded_body(page, config, judge)
    # By names (``&eacute;``) ASCII stands for plain letters, by numbers and in JSON for any.
    if page.text.isascii() and "&#" not in page.text and page.body_source is None:
        return page
    blocks, title = page.blocks, page.title
    if not has_other_letters("\n".join([title or "", *[block.text for block in blocks]])):
        return page
    plain = plain_blocks(blocks)
    return page._replace(blocks=plain, title=title and plain_letters(title), judged=None)
