"""`naqi.clean` and `naqi.clean_many`: pages to paragraphs, in a program and its own process.

No other process cleans the pages, so neither the deadline nor the memory bound of a page holds:
they are for `naqi clean` and for pipelines.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from threading import Lock

from naqi.schemas.cleaned import CleanedPage, DroppedBlock, Paragraph
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage, Rejection
from naqi.schemas.rows import DroppedRow, PageRows, ParagraphRow, RejectedRow
from naqi.schemas.rules import Reason, Stage
from naqi.transforms.border import Text, check_format, make_page, misfits
from naqi.transforms.core import clean_pages
from naqi.transforms.language.detectors.known import load_detector
from naqi.transforms.language.protocol import UNKNOWN
from naqi.transforms.sites.dictionary import pinned

_AT_ONCE = 128
_BYTES_AT_ONCE = 1 << 20
"""So many pages, or so many bytes of them, are cleaned together, which costs less than each by
itself."""

_PAIR = 2

_DEFAULTS = CleanConfig()
_LOADING = Lock()
"""Of threads that begin together one loads the model, which is large. Nobody holds it afterwards: a
process that is forked then would wait for ever."""
_LOADED: set[str] = set()


def clean(
    page: Text | RawPage,
    *,
    url: str | None = None,
    format: str | None = None,
    config: CleanConfig | None = None,
) -> CleanedPage:
    """Clean one page. What is wrong with it is told by the result's ``rejection``.

    Safe to call from many threads at once.

    Args:
        page: HTML or text: str, or bytes as they were fetched, in whatever character set.
        url: Its address, from which its id is made and its host is known.
        format: "html", "markdown" or "text"; None looks at how the page begins.
        config: How to clean.

    Raises:
        TypeError: An argument is of a wrong type.
        ValueError: There is no such format.
    """
    if isinstance(page, (list, tuple, set, frozenset, Generator)):
        raise TypeError("clean takes one page: for many there is naqi.clean_many")
    if isinstance(page, RawPage) and (url is not None or format is not None):
        raise TypeError("url and format of a RawPage are its own")
    raw = _admitted(page, url, format)
    return next(_cleaned([raw], _loaded(config)))


def clean_many(
    pages: Iterable[Text | tuple[Text, str | None] | RawPage],
    *,
    format: str | None = None,
    config: CleanConfig | None = None,
) -> Iterator[CleanedPage]:
    """Clean pages, one result a page, in their order. Short ones cost less than by `clean`.

    Pages are taken as results are asked for, up to 128 or a megabyte ahead. Safe to call from many
    threads at once; each result is an iterator for one of them.

    Args:
        pages: Each a str, bytes, a pair of either and its address (or None), or a `RawPage`.
        format: "html", "markdown" or "text", of all that are no `RawPage`; None looks at how each
            begins.
        config: How to clean.

    Raises:
        TypeError: An argument is of a wrong type, or a page, once what was before it has come out.
        ValueError: There is no such format.
    """
    if isinstance(pages, (str, bytes, bytearray, memoryview, RawPage)):
        raise TypeError("clean_many takes many pages: for one there is naqi.clean")
    if isinstance(pages, Mapping) or hasattr(pages, "columns"):  # they give names, not pages
        raise TypeError(f"clean_many takes pages, not {type(pages).__name__}: name a column of it")
    check_format(format)
    raws = (_admitted_at(number, page, format) for number, page in enumerate(pages))
    return _cleaned(raws, _loaded(config))


def _admitted(page: object, url: object, format: object) -> RawPage:
    if not isinstance(page, RawPage):
        return make_page(page, url, format)
    wrong = misfits(page)
    if wrong:
        raise TypeError(f"a RawPage is not as it should be: {'; '.join(wrong.values())}")
    return page


def _admitted_at(number: int, page: object, format: str | None) -> RawPage:
    text, url = page if isinstance(page, tuple) and len(page) == _PAIR else (page, None)
    try:
        return _admitted(text, url, format)
    except TypeError as error:
        raise TypeError(f"page {number}: {error}") from None


def _loaded(config: CleanConfig | None) -> CleanConfig:
    if not (config is None or isinstance(config, CleanConfig)):
        raise TypeError(f"config is a naqi.CleanConfig or None, not {type(config).__name__}")
    config = pinned(config or _DEFAULTS)
    detector = config.language_detector
    if detector not in _LOADED:
        with _LOADING:
            load_detector(detector)
            _LOADED.add(detector)
    return config


def _cleaned(raws: Iterable[RawPage], config: CleanConfig) -> Iterator[CleanedPage]:
    for batch in _batches(raws):
        yield from map(_result, clean_pages(batch, config))


def _batches(raws: Iterable[RawPage]) -> Iterator[list[RawPage]]:
    batch: list[RawPage] = []
    size = 0
    try:
        for raw in raws:
            batch.append(raw)
            size += len(raw.body)
            if len(batch) == _AT_ONCE or size >= _BYTES_AT_ONCE:
                yield batch
                batch, size = [], 0
    except Exception:  # of one page, or of what makes them: those before it are none the worse
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def _result(rows: PageRows) -> CleanedPage:
    page, rejected = rows.page, rows.rejected
    known = page or rejected
    assert known is not None  # noqa: S101  # of `PageRows`: one of them is set
    return CleanedPage(
        page_id=known.page_id,
        url=known.url,
        title=page.title if page else None,
        published_at=page.published_at if page else None,
        language=page.language if page else UNKNOWN,
        paragraphs=tuple(map(_paragraph, rows.paragraphs)),
        dropped=tuple(map(_dropped_block, rows.dropped)),
        rejection=_rejection(rejected) if rejected else None,
        confidence=page.confidence if page else None,
    )


def _paragraph(row: ParagraphRow) -> Paragraph:
    return Paragraph(
        text=row.text,
        role=row.role,
        language=row.language,
        language_confidence=row.language_confidence,
        language_source=row.language_source,
        script=row.script,
        start=row.start,
        end=row.end,
        text_hash=row.text_hash,
    )


def _dropped_block(row: DroppedRow) -> DroppedBlock:
    return DroppedBlock(
        text=row.text,
        rule=row.rule,
        score=row.score,
        position=row.position,
        start=row.start,
        end=row.end,
    )


def _rejection(row: RejectedRow) -> Rejection:
    # By their values: mypy takes these for calls of `_Code.__new__`.
    stage, reason = Stage(row.stage), Reason(row.reason)  # type: ignore[call-arg]
    return Rejection(stage, reason, row.detail)
