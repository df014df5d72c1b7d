"""How a page of text is read: its lines, measured, its title and date, and where its body is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.line import Line, TextSeen
from naqi.schemas.page import Block, Page, Phrased, Stated
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.author_notes import mark_author_notes
from naqi.transforms.boilerplate.text.closing import mark_closing
from naqi.transforms.boilerplate.text.credited import mark_credited
from naqi.transforms.boilerplate.text.doubled import mark_doubled
from naqi.transforms.boilerplate.text.edges import settle_body
from naqi.transforms.boilerplate.text.fenced import mark_fenced
from naqi.transforms.boilerplate.text.foreign import mark_foreign
from naqi.transforms.boilerplate.text.glued import split_glued
from naqi.transforms.boilerplate.text.headlines import find_headlines
from naqi.transforms.boilerplate.text.labelled import mark_labelled, unmark_heading
from naqi.transforms.boilerplate.text.lines import furnished, measure
from naqi.transforms.boilerplate.text.notices import mark_notices
from naqi.transforms.boilerplate.text.numbered_captions import mark_numbered_captions
from naqi.transforms.boilerplate.text.poems import mark_poems
from naqi.transforms.boilerplate.text.reader_calls import mark_reader_calls
from naqi.transforms.boilerplate.text.rims import mark_rims
from naqi.transforms.boilerplate.text.stamps import mark_stamps
from naqi.transforms.boilerplate.text.strangers import mark_strangers
from naqi.transforms.boilerplate.text.title import take_title
from naqi.transforms.boilerplate.text.watch_calls import mark_watch_calls
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.user_phrases import find_phrases
from naqi.transforms.metadata.text import read_author, read_metadata
from naqi.transforms.sites.text_pages import tell_headlines, tell_templates
from naqi.transforms.text.editorial import without_remarks
from naqi.transforms.text.plain_letters import has_other_letters, plain_blocks
from naqi.transforms.text.profile import Profiler
from naqi.transforms.text.styled import has_styled_letters

_PROFILER = Profiler(FURNITURE.marks)
_Mark = Callable[[Page, Sequence[Line], range], Sequence[Line]]
"""Marks lines of a page, given them and the positions of its body, which is not empty."""


def read_text_page(page: Page, config: CleanConfig) -> Page:
    """``page``, decoded, with its lines as blocks, its title, date and author, and its body.

    What is furniture by its form, by a phrase, by the user's phrases or by a dictionary of sites is
    marked before title and body are looked for, so that neither is taken for it.
    """
    page = _with_lines(page)
    page = _with_phrases(page, config)
    page = page._replace(seen=_find_body(page, config))
    page = _with_metadata(page)
    return tell_headlines(page, config) if config.sites else page


def _with_lines(page: Page) -> Page:
    """``page`` with its blocks, and the lines that they are."""
    characters = _PROFILER.characters(page.text)
    blocks, glued = split_glued(page.text, read_text(page.text, folded=characters.folded))
    if has_other_letters(page.text, composed=characters.keys):
        blocks, characters = plain_blocks(blocks), characters._replace(keys=False)
        if has_styled_letters(page.text):  # which are of no script until they are plain
            characters = characters._replace(script="", letters=b"")
    blocks = tuple(without_remarks(blocks, headed=False))
    lines = measure(blocks, characters)
    for position, rule in glued.items():
        lines[position] = lines[position]._replace(rule=rule, anywhere=True, clause=False)
    unmark_heading(blocks, lines)
    marked = mark_labelled(mark_fenced(blocks, mark_doubled(lines)))
    marked = mark_numbered_captions(blocks, marked)
    marked = mark_poems(blocks, marked)
    return page._replace(blocks=blocks, characters=characters, seen=TextSeen(tuple(marked)))


def _with_phrases(page: Page, config: CleanConfig) -> Page:
    """``page`` with the user's phrases found: none of them is the title, or speaks for the body."""
    if not config.phrases:
        return page
    found = find_phrases(page, page.blocks, config)
    lines = tuple(furnished(page.seen.lines, found))
    return page._replace(phrased=Phrased(config.phrases, found), seen=TextSeen(lines))


def _find_body(page: Page, config: CleanConfig) -> TextSeen:
    """The lines of ``page``, marked where they are none of its body, and where that is."""
    seen = TextSeen(page.seen.lines, settle_body(page.seen.lines))
    if config.sites:
        seen = tell_templates(page._replace(seen=seen), config)
    for mark, rounds in _MARKING:
        for _ in range(rounds):
            before = seen
            seen = _settle(page, seen, mark)
            if seen is before:
                break
    return seen


def _settle(page: Page, seen: TextSeen, mark: _Mark) -> TextSeen:
    """``seen``, or the lines that are marked and the body that they have, where they are others."""
    if not seen.body:
        return seen
    marked = mark(page, seen.lines, seen.body)
    lines = marked if marked is seen.lines else tuple(marked)
    return seen if lines == seen.lines else TextSeen(lines, settle_body(lines))


def _mark_notices(page: Page, lines: Sequence[Line], body: range) -> Sequence[Line]:
    return mark_notices(page.blocks, lines, body, page.characters)


def _mark_foreign(page: Page, lines: Sequence[Line], body: range) -> Sequence[Line]:
    return lines if page.characters.script else mark_foreign(page.blocks, lines, body)


def _mark_around(page: Page, lines: Sequence[Line], body: range) -> Sequence[Line]:
    return mark_credited(page.blocks, mark_rims(page.blocks, lines, body), body)


def _of_blocks(mark: Callable[[Sequence[Block], Sequence[Line], range], Sequence[Line]]) -> _Mark:
    return lambda page, lines, body: mark(page.blocks, lines, body)


_MARKING: Final[tuple[tuple[_Mark, int], ...]] = (
    (_mark_notices, 1),
    (_mark_foreign, 1),
    (_mark_around, 1),
    (_of_blocks(mark_stamps), 1),
    (_of_blocks(mark_watch_calls), 1),
    (_of_blocks(mark_strangers), 3),  # without some, more stand out
    (_of_blocks(mark_author_notes), 1),
    (_of_blocks(mark_reader_calls), 1),
    (_of_blocks(mark_closing), 1),
)
"""What marks lines that are none of the body, in order, and how often it is asked at most: each
sees the body without what those before it have marked."""


def _with_metadata(page: Page) -> Page:
    """``page`` with its title, which is no block any more, its date and its author."""
    blocks, lines, body = page.blocks, page.seen.lines, page.seen.body
    headlines = find_headlines(blocks, lines, body)
    title, published_at = read_metadata(blocks, lines, body, headlines)
    page = page._replace(
        published_at=published_at, stated=Stated(author=read_author(blocks, lines, body))
    )
    return page if title is None else take_title(page, title)
