"""The way of a page, from raw bytes to rows: pure functions, one a step.

No step raises: what goes wrong with a page is one rejection, with the stage where it happened, and
the steps that follow pass a rejected page on as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from schemas.config import CleanConfig
from schemas.outcome import Outcome
from schemas.page import Page, RawPage
from schemas.rows import PageRows
from schemas.rules import Reason, Stage
from transforms import boilerplate, captions, language, paragraphs, repetition
from transforms.blocks import read_blocks
from transforms.decode import NotTextError, decode
from transforms.precheck import precheck
from transforms.text import deceptive, storable


def clean_page(raw: RawPage, config: CleanConfig) -> PageRows:
    """All rows of one raw page. Never raises."""
    return page_rows(judge_page(raw, config), raw, config)


def judge_page(raw: RawPage, config: CleanConfig) -> Outcome:
    """What becomes of one raw page. Never raises."""
    page = parse(raw, config)
    page = remove_boilerplate(page)
    page = remove_foreign_captions(page)
    page = detect_language(page, config)
    return _outcome(page)


def page_rows(outcome: Outcome, raw: RawPage, config: CleanConfig) -> PageRows:
    """All rows of a page of which `judge_page` has found what becomes of it."""
    return paragraphs.rows(outcome, raw, config.max_rejected_body_bytes)


def parse(raw: RawPage, config: CleanConfig) -> Page:
    """The page decoded, cut into blocks, with its title and date; or rejected."""
    page = Page(storable_page(raw), rejection=raw.rejection)
    page = _guarded(Stage.DECODE, lambda page: _decode(page, config), page)
    return _guarded(Stage.BLOCKS, lambda page: _read_blocks(page, config), page)


def remove_boilerplate(page: Page) -> Page:
    """The page with boilerplate, then second copies, marked to be dropped."""
    return _guarded(
        Stage.BOILERPLATE,
        lambda page: repetition.remove_repetition(boilerplate.remove_boilerplate(page)),
        page,
    )


def remove_foreign_captions(page: Page) -> Page:
    """The page with stray captions in a foreign script marked to be dropped."""
    return _guarded(Stage.CAPTIONS, captions.remove_foreign_captions, page)


def detect_language(page: Page, config: CleanConfig) -> Page:
    """The page with its language and that of every kept block."""
    return _guarded(
        Stage.LANGUAGE,
        lambda page: language.detect_language(page, config.language_detector),
        page,
    )


def split_paragraphs(page: Page, config: CleanConfig) -> PageRows:
    """All rows of the page."""
    return page_rows(_outcome(page), page.raw, config)


def reject(
    raw: RawPage, config: CleanConfig, stage: Stage, reason: Reason, detail: str = ""
) -> PageRows:
    """The rows of a page that is not cleaned."""
    page = Page(storable_page(raw)).rejected(stage, reason, detail)
    return page_rows(paragraphs.outcome(page), raw, config)


def _outcome(page: Page) -> Outcome:
    try:
        return paragraphs.outcome(page)
    except Exception as error:  # the page boundary
        failed = replace(page, blocks=(), verdicts=(), labels=())
        failed = failed.rejected(Stage.PARAGRAPHS, Reason.INTERNAL_ERROR, _detail(error))
        return paragraphs.outcome(failed)


def _guarded(stage: Stage, step: Callable[[Page], Page], page: Page) -> Page:
    """The page boundary: whatever goes wrong in ``step`` becomes one rejection."""
    if page.rejection is not None:
        return page
    try:
        return step(page)
    except NotTextError as error:
        return page.rejected(stage, Reason.NOT_TEXT, str(error))
    except MemoryError:
        return page.rejected(stage, Reason.OUT_OF_MEMORY)
    except Exception as error:  # a page must not stop the run
        return page.rejected(stage, Reason.INTERNAL_ERROR, _detail(error))


def _detail(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def storable_page(raw: RawPage) -> RawPage:
    """``raw`` with an address and an origin that every reader can store."""
    url, origin = storable(raw.url) if raw.url else raw.url, storable(raw.origin)
    if url == raw.url and origin == raw.origin:
        return raw
    return replace(raw, url=url, origin=origin)


def _decode(page: Page, config: CleanConfig) -> Page:
    raw, limit = page.raw, config.max_page_bytes
    if len(raw.body) > limit:
        return page.rejected(Stage.DECODE, Reason.PAGE_TOO_LARGE, f"more than {limit} bytes")
    text, charset = decode(raw.body, raw.charset, markup=raw.format == "html")
    encoded = raw.body if charset == "utf-8" else text.encode("utf-8", "surrogatepass")
    return replace(page, text=text, charset=charset, deceptive=deceptive(encoded))


def _read_blocks(page: Page, config: CleanConfig) -> Page:
    refusal = precheck(page.text, config) if page.raw.format == "html" else None
    if refusal is not None:
        return page.rejected(Stage.BLOCKS, refusal.reason, refusal.detail)
    page = read_blocks(page, config)
    if len(page.blocks) > config.max_blocks:
        return Page(page.raw).rejected(
            Stage.BLOCKS, Reason.TOO_MANY_BLOCKS, f"{len(page.blocks)} blocks"
        )
    if not page.blocks and page.title is None:
        return page.rejected(Stage.BLOCKS, Reason.EMPTY_PAGE)
    return page
