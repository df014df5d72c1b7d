"""The formats of pages: of each, how a page is cut into blocks, and by which judges it is judged.

A format of page is one row of `PAGE_FORMATS`, which loads what it needs where the first such page
is read: see `transforms.judges`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page, RawPage
from naqi.transforms.judges import HTML_JUDGES, TEXT_JUDGES, Judging

if TYPE_CHECKING:
    from naqi.transforms.blocks.tree.precheck import Refusal


class JudgedBy(NamedTuple):
    """Who judges pages of a format."""

    judges: Mapping[str, Callable[[], Judging]]
    name: Callable[[CleanConfig], str]
    """What the configuration says which one it is."""


_OF_HTML = JudgedBy(HTML_JUDGES, lambda config: config.html_judge)
_OF_TEXT = JudgedBy(TEXT_JUDGES, lambda config: config.text_judge)


class PageFormat(NamedTuple):
    """What is done with the pages of one format."""

    read: Callable[[Page, CleanConfig], Page]
    """Fills blocks, title, date and declared language of a decoded page."""
    judged_by: JudgedBy
    refuse: Callable[[str, CleanConfig], Refusal | None] | None = None
    """Why a page, decoded, should not be read, for what it would cost."""
    prepare: Callable[[str], str] | None = None
    """The text that is read for that of a decoded page; None where it is the same."""
    markup: bool = False
    """Whether a page may say inside in what character set it is."""


@cache
def _html() -> PageFormat:
    from naqi.transforms.blocks.tree.precheck import precheck

    return PageFormat(_read_html, _OF_HTML, refuse=precheck, markup=True)


@cache
def _markdown() -> PageFormat:
    from naqi.transforms.blocks.markdown import to_html
    from naqi.transforms.blocks.tree.precheck import precheck

    return PageFormat(_read_html, _OF_HTML, refuse=precheck, prepare=to_html)


@cache
def _text() -> PageFormat:
    from naqi.transforms.text_pages import read_text_page

    return PageFormat(read_text_page, _OF_TEXT)


PAGE_FORMATS: dict[str, Callable[[], PageFormat]] = {
    "html": _html,
    "markdown": _markdown,
    "text": _text,
}
"""By `RawPage.format`."""


def has_markup(raw: RawPage) -> bool:
    """Whether a page may say inside in what character set it is."""
    return PAGE_FORMATS[raw.format]().markup


def prepare(page: Page) -> Page:
    """``page``, decoded, with the text that is read: offsets of blocks are in there."""
    known = PAGE_FORMATS[page.raw.format]().prepare
    return page if known is None else page._replace(text=known(page.text))


def refuse(page: Page, config: CleanConfig) -> Refusal | None:
    """Why ``page``, decoded, should not be read; None if nothing speaks against it."""
    known = PAGE_FORMATS[page.raw.format]().refuse
    return None if known is None else known(page.text, config)


def read_blocks(page: Page, config: CleanConfig) -> Page:
    """``page``, decoded, with its blocks (all kept so far), title, date and declared language."""
    page = PAGE_FORMATS[page.raw.format]().read(page, config)
    return page._replace(verdicts=(None,) * len(page.blocks))


def judges_html(raw: RawPage) -> bool:
    """Whether a page is judged by one of `HTML_JUDGES`."""
    return PAGE_FORMATS[raw.format]().judged_by is _OF_HTML


def name_of_judge(raw: RawPage, config: CleanConfig) -> str:
    """What the configuration calls the judge of a page."""
    return PAGE_FORMATS[raw.format]().judged_by.name(config)


def judging_of(raw: RawPage, config: CleanConfig) -> Judging:
    """How a page is judged."""
    judged_by = PAGE_FORMATS[raw.format]().judged_by
    return judged_by.judges[judged_by.name(config)]()


def _read_html(page: Page, config: CleanConfig) -> Page:
    from naqi.transforms.html_pages import read_html_page

    return read_html_page(page, config, _judge_html)


def _judge_html(page: Page, config: CleanConfig) -> Judgement:
    return HTML_JUDGES[config.html_judge]().judge(page, config)
