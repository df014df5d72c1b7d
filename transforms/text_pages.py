"""How a page of text is read: its lines, measured, its title and date, and where its body is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.line import Line, TextSeen
from naqi.schemas.page import Page, Phrased, Stated
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.furniture.match import FURNITURE
from naqi.transforms.boilerplate.furniture.user_phrases import find_phrases
from naqi.transforms.boilerplate.text.author_notes import mark_author_notes
from naqi.transforms.boilerplate.text.credited import mark_credited
from naqi.transforms.boilerplate.text.doubled import mark_doubled
from naqi.transforms.boilerplate.text.edges import settle_body
from naqi.transforms.boilerplate.text.fenced import mark_fenced
from naqi.transforms.boilerplate.text.foreign import mark_foreign
from naqi.transforms.boilerplate.text.glued import split_glued
from naqi.transforms.boilerplate.text.headlines import find_headlines
from naqi.transforms.boilerplate.text.labelled import mark_labelled
from naqi.transforms.boilerplate.text.lines import furnished, measure
from naqi.transforms.boilerplate.text.notices import mark_notices
from naqi.transforms.boilerplate.text.reader_calls import mark_reader_calls
from naqi.transforms.boilerplate.text.strangers import mark_strangers
from naqi.transforms.boilerplate.text.title import take_title
from naqi.transforms.metadata.text import read_author, read_metadata
from naqi.transforms.sites.text_pages import tell_headlines, tell_templates
from naqi.transforms.text.editorial import without_remarks
from naqi.transforms.text.plain_letters import (
    has_other_letters,
    has_styled_letters,
    plain_blocks,
)
from naqi.transforms.text.profile import Profiler

_PROFILER = Profiler(FURNITURE.marks)
_ROUNDS: Final = 3
"""How often lines of other texts are looked for: without some, more stand out."""


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
    marked = mark_labelled(mark_fenced(blocks, mark_doubled(lines)))
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
    blocks = page.blocks
    if seen.body:
        seen = _settle(seen, mark_notices(blocks, seen.lines, seen.body, page.characters))
    if seen.body and not page.characters.script:
        seen = _settle(seen, mark_foreign(blocks, seen.lines, seen.body))
    if seen.body:
        seen = _settle(seen, mark_credited(blocks, seen.lines, seen.body))
    for _ in range(_ROUNDS):
        before = seen
        if seen.body:
            seen = _settle(seen, mark_strangers(blocks, seen.lines, seen.body))
        if seen is before:
            break
    if seen.body:
        seen = _settle(seen, mark_author_notes(blocks, seen.lines, seen.body))
    if seen.body:
        seen = _settle(seen, mark_reader_calls(blocks, seen.lines, seen.body))
    return seen


def _settle(seen: TextSeen, marked: Sequence[Line]) -> TextSeen:
    """``seen``, or the ``marked`` lines and the body that they have, where they are others."""
    lines = marked if marked is seen.lines else tuple(marked)
    return seen if lines == seen.lines else TextSeen(lines, settle_body(lines))


def _with_metadata(page: Page) -> Page:
    """``page`` with its title, which is no block any more, its date and its author."""
    blocks, lines, body = page.blocks, page.seen.lines, page.seen.body
    headlines = find_headlines(blocks, lines, body)
    title, published_at = read_metadata(blocks, lines, body, headlines)
    page = page._replace(
        published_at=published_at, stated=Stated(author=read_author(blocks, lines, body))
    )
    return page if title is None else take_title(page, title)
