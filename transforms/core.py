"""The way of a page, from raw bytes to rows: pure functions, one a step.

No step raises: what goes wrong with a page is one rejection, with the stage where it happened, and
the steps that follow pass a rejected page on as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import UsageError
from naqi.schemas.line import TextSeen
from naqi.schemas.outcome import Outcome
from naqi.schemas.page import MOST_URL, Page, RawPage
from naqi.schemas.rows import PageRows
from naqi.schemas.rules import Reason, Stage
from naqi.transforms import judging, page_formats, rows
from naqi.transforms.boilerplate import captions, repetition
from naqi.transforms.language import detect
from naqi.transforms.language.captions import remove_captions
from naqi.transforms.language.wanted import keep_wanted
from naqi.transforms.markdown.document import to_markdown
from naqi.transforms.read.items import is_of_system
from naqi.transforms.read.unsupported import unsupported_body
from naqi.transforms.refusals import storable_page
from naqi.transforms.structure import settle_structure
from naqi.transforms.text.decode import NotTextError, decode
from naqi.transforms.text.double_encoding import DOUBLE_ENCODED, repair
from naqi.transforms.text.storable import deceptive

_MANY_BLOCKS = 1000
"""More than that and a page is judged, and its languages found, by itself, within its own time."""


def clean_page(raw: RawPage, config: CleanConfig) -> PageRows:
    """All rows of one raw page. Never raises."""
    return clean_pages([raw], config)[0]


def clean_pages(raws: Sequence[RawPage], config: CleanConfig) -> list[PageRows]:
    """`clean_page` of every page: many at once cost less, and come out the same."""
    outcomes = judge_pages(raws, config)
    return [
        rows.make_rows(outcome, raw, config) for outcome, raw in zip(outcomes, raws, strict=True)
    ]


def judge_pages(raws: Iterable[RawPage], config: CleanConfig) -> list[Outcome]:
    """What becomes of raw pages, one for one. Never raises.

    They are taken one by one. At the end the lines of all text pages but the long ones are judged,
    and the languages of all pages but those found.
    """
    pages = []
    waiting = []
    for number, raw in enumerate(raws):
        page = parse(raw, config)
        if len(page.blocks) > _MANY_BLOCKS:
            page = detect_language(judge_blocks(page, config), config)
        elif _waits_for_others(page, config):
            waiting.append(number)
        else:
            page = judge_blocks(page, config)
        pages.append(page)
    judged = _judge_together([pages[number] for number in waiting], config)
    for number, page in zip(waiting, judged, strict=True):
        pages[number] = page
    return [_outcome(page, config) for page in detect_languages(pages, config)]


def parse(raw: RawPage, config: CleanConfig) -> Page:
    """The page decoded, cut into blocks, with its title and date; or rejected."""
    page = Page(storable_page(raw), rejection=raw.rejection)
    page = _or_rejected(Stage.READ, _check_url, page)
    config = of_page(page.raw, config)
    page = _or_rejected(Stage.DECODE, _decode, page, config)
    return _or_rejected(Stage.BLOCKS, _read_blocks, page, config)


def judge_blocks(page: Page, config: CleanConfig) -> Page:
    """The page with all that is to be dropped marked: boilerplate, copies, foreign captions."""
    return remove_foreign_captions(remove_boilerplate(page, config), config)


def _waits_for_others(page: Page, config: CleanConfig) -> bool:
    if page.rejection is not None or not page.blocks:
        return False
    return judging.waits_for_others(page, of_page(page.raw, config))


def _judge_together(pages: Sequence[Page], config: CleanConfig) -> list[Page]:
    """`judge_blocks` of pages that wait for others."""
    own = [of_page(page.raw, config) for page in pages]
    try:
        judged = judging.judge_together(pages, own)
    except Exception:  # of one of them: each by itself finds which
        return [judge_blocks(page, config) for page in pages]
    return [
        remove_foreign_captions(
            _or_rejected(Stage.BOILERPLATE, repetition.remove_repetition, page, of_this), config
        )
        for page, of_this in zip(judged, own, strict=True)
    ]


def remove_boilerplate(page: Page, config: CleanConfig) -> Page:
    """The page with boilerplate, then second copies, marked to be dropped."""
    return _or_rejected(Stage.BOILERPLATE, _remove_boilerplate, page, of_page(page.raw, config))


def remove_foreign_captions(page: Page, config: CleanConfig) -> Page:
    """The page with stray captions in a foreign script marked to be dropped."""
    own = of_page(page.raw, config)
    return _or_rejected(Stage.CAPTIONS, captions.remove_foreign_captions, page, own)


def detect_language(page: Page, config: CleanConfig) -> Page:
    """The page with its language and that of every kept block, if they are wanted."""
    own = of_page(page.raw, config)
    page = _or_rejected(Stage.LANGUAGE, detect.detect_language, page, own.language_detector)
    return _sift(page, own)


def detect_languages(pages: Sequence[Page], config: CleanConfig) -> list[Page]:
    """`detect_language` of every page that has no languages yet."""
    waiting = {i: p for i, p in enumerate(pages) if p.rejection is None and not p.labels}
    detected: dict[int, Page] = {}
    for detector, alike in _by_detector(waiting, config).items():
        try:
            found = detect.detect_languages([*alike.values()], detector)
        except Exception:  # of one of them: each by itself finds which
            found = [detect_language(page, config) for page in alike.values()]
        else:
            found = [_sift(page, config) for page in found]
        detected.update(zip(alike, found, strict=True))
    return [detected.get(i, page) for i, page in enumerate(pages)]


def _by_detector(pages: dict[int, Page], config: CleanConfig) -> Mapping[str, dict[int, Page]]:
    """``pages`` by the detector that is to read them."""
    if not config.by_host:
        return {config.language_detector: pages}
    found: defaultdict[str, dict[int, Page]] = defaultdict(dict)
    for position, page in pages.items():
        found[of_page(page.raw, config).language_detector][position] = page
    return found


def _sift(page: Page, config: CleanConfig) -> Page:
    """The page without what its languages tell to drop."""
    own = of_page(page.raw, config)
    page = _or_rejected(Stage.LANGUAGE, keep_wanted, page, own)
    return _or_rejected(Stage.LANGUAGE, remove_captions, page, own)


def refuse_short(page: Page, config: CleanConfig) -> Page:
    """The page, rejected where less is kept of it than is asked for."""
    own = of_page(page.raw, config)
    if not (own.min_characters or own.min_paragraphs) or page.rejection is not None:
        return page
    return rows.refuse_short(page, own)


def split_paragraphs(page: Page, config: CleanConfig) -> PageRows:
    """All rows of the page."""
    return rows.make_rows(_outcome(page, config), page.raw, config)


def of_page(raw: RawPage, config: CleanConfig) -> CleanConfig:
    """``config`` as it is for the host of a page."""
    return config.for_host(rows.host(raw.url)) if config.by_host else config


def _outcome(page: Page, config: CleanConfig) -> Outcome:
    try:
        page = refuse_short(settle_structure(page), config)
        outcome = rows.make_outcome(page)
        if outcome.rejection is None and of_page(page.raw, config).markdown:
            outcome = outcome._replace(markdown=to_markdown(page))
        return outcome
    except Exception as error:  # the page boundary
        failed = page._replace(blocks=(), seen=TextSeen(), verdicts=(), labels=())
        return rows.make_outcome(_reject(failed, Stage.PARAGRAPHS, error))


def _or_rejected(stage: Stage, step: Callable[..., Page], page: Page, *options: object) -> Page:
    """The page boundary: whatever goes wrong in ``step`` becomes one rejection.

    Raises:
        OSError: The system cannot do what it is asked to: no page is to blame, and all would fail.
        UsageError: Nor can anything be done as it was asked for.
    """
    if page.rejection is not None:
        return page
    try:
        return step(page, *options)
    except Exception as error:  # a page must not stop the run
        return _reject(page, stage, error)


def _reject(page: Page, stage: Stage, error: Exception) -> Page:
    """``page``, rejected for what went wrong; raises ``error`` where no page is to blame."""
    if is_of_system(error) or isinstance(error, UsageError):
        raise error
    if isinstance(error, NotTextError):
        return page.rejected(stage, Reason.NOT_TEXT, str(error))
    if isinstance(error, MemoryError):
        return page.rejected(stage, Reason.OUT_OF_MEMORY)
    return page.rejected(stage, Reason.INTERNAL_ERROR, f"{type(error).__name__}: {error}")


def _check_url(page: Page) -> Page:
    url = page.raw.url
    if url is None or len(url) <= MOST_URL:
        return page
    return page.rejected(Stage.READ, Reason.URL_TOO_LONG, f"more than {MOST_URL} characters")


def _decode(page: Page, config: CleanConfig) -> Page:
    raw, limit = page.raw, config.max_page_bytes
    if len(raw.body) > limit:
        return page.rejected(Stage.DECODE, Reason.PAGE_TOO_LARGE, f"more than {limit} bytes")
    unsupported = unsupported_body(raw.body)
    if unsupported is not None:
        return page.rejected(Stage.DECODE, Reason.UNSUPPORTED_FORMAT, unsupported.told)
    text, charset = decode(raw.body, raw.charset, markup=page_formats.has_markup(raw))
    encoded = raw.body if charset == "utf-8" else text.encode("utf-8", "surrogatepass")
    counted = deceptive(encoded)
    text, twice = repair(text, encoded)
    if twice:
        counted[DOUBLE_ENCODED] = twice
    return page._replace(text=text, charset=charset, deceptive=counted)


def _remove_boilerplate(page: Page, config: CleanConfig) -> Page:
    return repetition.remove_repetition(judging.judge_blocks(page, config), config)


def _read_blocks(page: Page, config: CleanConfig) -> Page:
    page = page_formats.prepare(page)
    refusal = page_formats.refuse(page, config)
    if refusal is not None:
        return page.rejected(Stage.BLOCKS, refusal.reason, refusal.detail)
    page = page_formats.read_blocks(page, config)
    if len(page.blocks) > config.max_blocks:
        return Page(page.raw).rejected(
            Stage.BLOCKS, Reason.TOO_MANY_BLOCKS, f"{len(page.blocks)} blocks"
        )
    if not page.blocks and page.title is None:
        return page.rejected(Stage.BLOCKS, Reason.EMPTY_PAGE)
    return page if page.title is not None else page._replace(title=page.raw.title)
