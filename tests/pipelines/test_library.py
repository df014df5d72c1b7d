"""`naqi.clean` and `naqi.clean_many`, as programs call them."""

from __future__ import annotations

import io
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

import naqi
from naqi.schemas.cleaned import CleanedPage, DroppedBlock, Paragraph
from naqi.schemas.page import Rejection
from naqi.schemas.rules import Reason, Stage

PAGES = sorted((Path(__file__).parents[2] / "examples" / "pages").iterdir())
TIDES = "The tide tables hang in the hall, and the children read them aloud on Sundays."
FERRY = "Le bac de midi part à l'heure, et personne n'a jamais vu le capitaine attendre."


def format_of(path: Path) -> str:
    return "text" if path.suffix == ".txt" else "html"


def clean_by_command(folder: Path, inputs: str) -> dict[str, list[dict[str, Any]]]:
    """The rows of each table that `naqi clean` writes of ``inputs``."""
    command = [sys.executable, "-m", "naqi.pipelines.cli", "clean", inputs, "--output", "clean"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return {
        table: pq.ParquetDataset(sorted((folder / "clean" / table).glob("*.parquet")))
        .read()
        .to_pylist()
        for table in ("pages", "paragraphs", "dropped", "rejected")
    }


def of_page(tables: dict[str, list[dict[str, Any]]], key: str, value: object) -> CleanedPage:
    """The page in the tables whose column ``key`` is ``value``."""
    page = next((row for row in tables["pages"] if row[key] == value), None)
    rejected = next((row for row in tables["rejected"] if row[key] == value), None)
    known = page or rejected
    assert known is not None
    page_id = known["page_id"]
    paragraphs = [row for row in tables["paragraphs"] if row["page_id"] == page_id]
    dropped = [row for row in tables["dropped"] if row["page_id"] == page_id]
    return CleanedPage(
        page_id=page_id,
        url=known["url"],
        title=page and page["title"],
        published_at=page and page["published_at"],
        language=page["language"] if page else "und",
        paragraphs=tuple(
            Paragraph(**{f.name: row[f.name] for f in fields(Paragraph)})
            for row in sorted(paragraphs, key=lambda row: row["index"])
        ),
        dropped=tuple(
            DroppedBlock(**{f.name: row[f.name] for f in fields(DroppedBlock)})
            for row in sorted(dropped, key=lambda row: row["position"])
        ),
        rejection=rejected
        and Rejection(Stage(rejected["stage"]), Reason(rejected["reason"]), rejected["detail"]),
        confidence=page and page["confidence"],
    )


def as_stored(page: CleanedPage) -> CleanedPage:
    """Numbers as Parquet holds them."""
    return replace(
        page,
        paragraphs=tuple(
            replace(
                paragraph,
                language_confidence=None
                if paragraph.language_confidence is None
                else float(np.float32(paragraph.language_confidence)),
            )
            for paragraph in page.paragraphs
        ),
        dropped=tuple(
            replace(block, score=float(np.float32(block.score))) for block in page.dropped
        ),
        confidence=None if page.confidence is None else float(np.float32(page.confidence)),
    )


def test_bytes_come_out_as_files_do_by_the_command(tmp_path: Path) -> None:
    (tmp_path / "pages").symlink_to(PAGES[0].parent)
    tables = clean_by_command(tmp_path, "pages")
    for path in PAGES:
        by_command = of_page(tables, "origin", f"pages/{path.name}")
        by_program = naqi.clean(path.read_bytes(), format=format_of(path))
        if by_program.rejection and by_program.rejection.reason == "unsupported_format":
            # Of files that is seen before they are read.
            rejection = replace(by_program.rejection, stage=Stage.READ)
            by_program = replace(by_program, rejection=rejection)
        assert replace(as_stored(by_program), page_id=by_command.page_id) == by_command


def test_text_comes_out_as_rows_of_a_data_set_do_by_the_command(tmp_path: Path) -> None:
    charset = {"ru-news-windows-1251.html": "cp1251"}
    pages = [
        (path.read_bytes().decode(charset.get(path.name, "utf-8"), "replace"), f"http://x/{n}")
        for n, path in enumerate(PAGES)
    ]
    pages = [(text, url) for text, url in pages if text]
    lines = [json.dumps({"content": text, "url": url}) for text, url in pages]
    (tmp_path / "pages.jsonl").write_text("\n".join(lines), encoding="utf-8")
    tables = clean_by_command(tmp_path, "pages.jsonl")
    by_program = list(naqi.clean_many(pages))
    assert [as_stored(page) for page in by_program] == [
        of_page(tables, "url", url) for _, url in pages
    ]


def test_a_page_says_what_it_is() -> None:
    page = naqi.clean(
        "<title>Tides</title><nav><a href='/'>Home</a></nav>"
        f"<p>{TIDES}</p><h2>Ferry</h2><p>{FERRY}</p>",
        url="http://pier.example/tides",
    )
    assert str(page) == f"{TIDES}\n\nFerry\n\n{FERRY}"
    assert (page.title, page.language, page.url) == ("Tides", "en", "http://pier.example/tides")
    assert [(p.role, p.language) for p in page.paragraphs] == [
        ("paragraph", "en"),
        ("heading", "en"),
        ("paragraph", "fr"),
    ]
    assert [(block.text, block.rule) for block in page.dropped] == [("Home", "navigation")]
    assert page.rejection is None
    assert pickle.loads(pickle.dumps(page)) == page  # noqa: S301


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_is_true_if_it_has_text(path: Path) -> None:
    page = naqi.clean(path.read_bytes())
    assert bool(page) == bool(str(page)) == bool(page.paragraphs) == (page.rejection is None)


def test_a_rejected_page_says_why() -> None:
    assert naqi.clean("").rejection == Rejection(Stage.BLOCKS, Reason.EMPTY_PAGE)
    menu = naqi.clean("<nav><a href='/'>Home</a> <a href='/a'>All ferries</a></nav>")
    assert menu.rejection is not None
    assert menu.rejection.reason == "no_content"
    assert {block.rule for block in menu.dropped} == {"navigation"}


ANY_TEXT = st.text(st.characters(exclude_categories=()))


@given(st.one_of(ANY_TEXT, st.binary(), ANY_TEXT.map("<p>{}".format)))
def test_no_text_and_no_bytes_raise(page: str | bytes) -> None:
    cleaned = naqi.clean(page)
    assert bool(cleaned) == bool(str(cleaned)) == (cleaned.rejection is None)
    str(cleaned).encode()  # storable


def test_the_configuration_counts() -> None:
    short = naqi.CleanConfig(max_page_bytes=10)
    assert naqi.clean(TIDES, config=short).rejection is not None
    (page,) = naqi.clean_many([TIDES], config=short)
    assert page.rejection is not None
    assert page.rejection.reason is Reason.PAGE_TOO_LARGE


def test_the_address_tells_the_section_of_a_host() -> None:
    config = naqi.CleanConfig(hosts={"pier.example": {"keep": ["navigation"]}})  # type: ignore[arg-type]
    page = f"<nav><a href='/'>Home</a> <a href='/a'>All ferries</a></nav><p>{TIDES}"
    assert str(naqi.clean(page, config=config)) == TIDES
    kept = naqi.clean(page, url="http://pier.example/tides", config=config)
    assert [p.role for p in kept.paragraphs][-1] == "paragraph"
    assert "All ferries" in str(kept)
    assert list(naqi.clean_many([(page, "http://pier.example/tides")], config=config)) == [kept]


def test_a_page_of_too_little_is_false_and_has_no_text() -> None:
    page = naqi.clean(TIDES, config=naqi.CleanConfig(min_paragraphs=2))
    assert not page
    assert not page.paragraphs
    assert page.rejection is not None
    assert page.rejection.reason is Reason.TOO_SHORT


def test_what_http_says_of_a_page_is_told_by_a_raw_page() -> None:
    body = "Маяк на мысе погас ещё до рассвета, и смотритель зажёг его снова.".encode("koi8-u")
    page = naqi.clean(naqi.RawPage(body, charset="koi8-u", format="text"))
    assert str(page).startswith("Маяк на мысе погас")


# ---- many


def test_many_pages_come_out_one_for_one_in_their_order() -> None:
    bodies = [path.read_bytes() for path in PAGES] * 20
    assert list(naqi.clean_many(bodies)) == list(map(naqi.clean, bodies))
    assert list(naqi.clean_many([])) == []


def test_pages_are_taken_as_results_are_asked_for() -> None:
    taken = []

    def pages() -> Iterator[str]:
        for number in range(10_000):
            taken.append(number)
            yield f"{number}. {TIDES}"

    results = naqi.clean_many(pages())
    assert taken == []
    assert str(next(results)).startswith("0. The tide")
    assert len(taken) == 128
    assert str(next(naqi.clean_many(f"{n}. {'lamp ' * 300_000}" for n in range(9))))  # one a time


def test_pages_of_all_kinds_stand_side_by_side() -> None:
    kinds = [TIDES, TIDES.encode(), bytearray(TIDES.encode()), memoryview(TIDES.encode())]
    raw = naqi.RawPage(TIDES.encode(), url="http://pier.example/", format="text")
    pages = list(naqi.clean_many([*kinds, (TIDES, None), (TIDES, "http://pier.example/"), raw]))
    assert {str(page) for page in pages} == {TIDES}
    assert [page.url for page in pages] == [None] * 5 + ["http://pier.example/"] * 2
    assert len({page.page_id for page in pages}) == 2


def test_what_came_before_a_page_that_is_none_comes_out_first() -> None:
    results = naqi.clean_many([TIDES, FERRY, None, TIDES])  # type: ignore[list-item]
    assert [str(next(results)), str(next(results))] == [TIDES, FERRY]
    with pytest.raises(TypeError, match="page 2: a page is str or bytes, not None"):
        next(results)


# ---- wrong types


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (None, "a page is str or bytes, not None"),
        (7, "a page is str or bytes, not int"),
        (float("nan"), "a page is str or bytes, not float"),
        (Path("page.html"), r"a page is str or bytes, not \w+Path: read it first, as by path\."),
        (io.BytesIO(b"page"), r"a page is str or bytes, not BytesIO: read it first, as by file\."),
        ({"html": "page"}, "a page is str or bytes, not dict"),
        (pd.Series(["page"]), "a page is str or bytes, not Series"),
        (["page"], "clean takes one page: for many there is naqi.clean_many"),
        (("page", "http://pier.example/"), "clean takes one page"),
        ((page for page in ["page"]), "clean takes one page"),
        (naqi.RawPage("page"), "a RawPage is not as it should be: body is str, not bytes"),  # type: ignore[arg-type]
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_page_is_an_error_that_says_what_to_do(page: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        naqi.clean(page)
    if "one page" not in said:
        with pytest.raises(TypeError, match=f"page 0: {said}"):
            list(naqi.clean_many([page]))


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ("page", "for one there is naqi.clean"),
        (b"page", "for one there is naqi.clean"),
        (naqi.RawPage(b"page"), "for one there is naqi.clean"),
        ({"html": "page"}, "not dict: name a column of it"),
        (pd.DataFrame({"html": ["page"]}), "not DataFrame: name a column of it"),
        (None, "not iterable"),
        (7, "not iterable"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_not_many_pages_is_an_error_at_once(pages: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        naqi.clean_many(pages)


def test_other_arguments_have_their_types_too() -> None:
    url: Any = b"http://pier.example/"
    with pytest.raises(TypeError, match="url is a str or None, not bytes"):
        naqi.clean(TIDES, url=url)
    with pytest.raises(TypeError, match="page 0: url is a str or None, not bytes"):
        list(naqi.clean_many([(TIDES, url)]))
    with pytest.raises(TypeError, match="url and format of a RawPage are its own"):
        naqi.clean(naqi.RawPage(b""), url="http://pier.example/")
    for call in (naqi.clean, naqi.clean_many):
        wrong: Any = call
        pages: Any = TIDES if call is naqi.clean else [TIDES]
        with pytest.raises(TypeError, match=r"config is a naqi\.CleanConfig or None, not dict"):
            wrong(pages, config={})
        with pytest.raises(TypeError, match="format is a str or None, not type"):
            wrong(pages, format=str)
        with pytest.raises(ValueError, match="'markdown' or 'text', not 'docx'"):
            wrong(pages, format="docx")


# ---- threads


@pytest.mark.parametrize(
    "config",
    [
        naqi.CleanConfig(),
        naqi.CleanConfig(html_parser="beautifulsoup", language_detector="langdetect"),
        naqi.CleanConfig(
            hosts={f"{n}.example": {"keep": ["byline"], "min_characters": n} for n in range(9)}  # type: ignore[arg-type]
        ),
    ],
    ids=["default", "others", "hosts"],
)
def test_eight_threads_at_once_give_what_one_gives(config: naqi.CleanConfig) -> None:
    pages = [(path.read_bytes(), f"http://{n}.example/") for n, path in enumerate(PAGES)]
    one_by_one = [naqi.clean(body, url=url, config=config) for body, url in pages]

    def turn(first: int) -> bool:
        order = [(first + n) % len(pages) for n in range(len(pages))]
        alone = [naqi.clean(pages[n][0], url=pages[n][1], config=config) for n in order]
        together = list(naqi.clean_many([pages[n] for n in order], config=config))
        return alone == together == [one_by_one[n] for n in order]

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as threads:
            assert all(threads.map(turn, range(8)))
    finally:
        sys.setswitchinterval(interval)


COLD = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

together = Barrier(8)
bodies = [path.read_bytes() for path in sorted(Path(sys.argv[1]).iterdir())]

def first(number):
    together.wait()
    import naqi
    return [naqi.clean(body) for body in bodies]

with ThreadPoolExecutor(8) as threads:
    every = list(threads.map(first, range(8)))
import naqi
assert every == [[naqi.clean(body) for body in bodies]] * 8
import gc
from naqi.transforms.language.detectors.py3langid import BatchIdentifier
print(sum(isinstance(thing, BatchIdentifier) for thing in gc.get_objects()))
"""


def test_threads_may_begin_at_the_same_moment_and_load_one_model() -> None:
    command = [sys.executable, "-c", COLD, str(PAGES[0].parent)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["1"]
    assert done.stderr == ""
