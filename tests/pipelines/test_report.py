"""`naqi report`: one page on an output or a lake, in which nothing of a scraped page runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from naqi.pipelines import clean, cli, refresh_lake, report
from naqi.pipelines.commands import lake
from naqi.pipelines.commands.base import Exit
from naqi.schemas.installing import install_extra
from naqi.transforms.report import state
from naqi.transforms.stream.panes import publish_pane
from naqi.transforms.write.errors import OutputError
from tests.browser import WHY_NOT, Browser, browser
from tests.fake_pages import make_page
from tests.lakes import without_beam, write_page

__all__ = ["without_beam"]  # a fixture

HOSTILE = '<img src="https://tracker.example/x.png" onerror="alert(1)"><script>alert(2)</script>'
ARABIC = "وصل القارب متأخراً ساعة كاملة، ولم يكن أحد على الرصيف يعرف السبب"
RIGHTS = "جميع الحقوق محفوظة © 2026"


def hostile_page(folder: Path) -> Path:
    """A text page whose lines are markup, long words and right-to-left text."""
    path = folder / "‏ملف.txt"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"Home | News | About\n{ARABIC}\n\n{ARABIC}.\n\n"
        f"{RIGHTS}\n© 2026 {HOSTILE}\n© 2026 {'w' * 90}\n",
        encoding="utf-8",
    )
    return path


def numbers(page: Path) -> dict[str, list[str]]:
    """Label of each total to what stands below it: its number, and its change if there is one."""
    found = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page.read_text(encoding="utf-8"))
    return {label: re.split(r"<.*?>", value.removesuffix("</small>")) for label, value in found}


class Tags(HTMLParser):
    """Names and attributes of all elements of a page."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: dict[str, set[str]] = {}
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, set()).add(value or "")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """The report on an output with a hostile page."""
    write_page(tmp_path / "in", "heron")
    hostile_page(tmp_path / "in")
    clean.run([str(tmp_path / "in")], str(tmp_path / "out"))
    target = tmp_path / "report.html"
    assert cli.main(["report", str(tmp_path / "out"), "-o", str(target)]) == Exit.DONE
    return target


def test_totals_are_those_of_the_tables(page: Path) -> None:
    out = page.parent / "out"
    rows = {table: str(pq.read_table(out / table).num_rows) for table in ("pages", "paragraphs")}

    told = numbers(page)
    assert (told["pages"], told["paragraphs"]) == ([rows["pages"]], [rows["paragraphs"]])
    assert told["blocks dropped"] == [str(pq.read_table(out / "dropped").num_rows)]


def test_nothing_of_a_page_becomes_markup_and_nothing_is_fetched(page: Path) -> None:
    tags = Tags(page)

    assert "&lt;script&gt;" in page.read_text(encoding="utf-8")
    assert not tags.names & {"script", "img", "iframe", "a", "object"}
    assert not [name for name in tags.attributes if name.startswith("on") or name == "src"]
    assert tags.attributes["href"] == {"data:,"}
    assert any(policy.startswith("default-src 'none'") for policy in tags.attributes["content"])


def test_the_same_output_gives_the_same_page(page: Path) -> None:
    first = page.read_bytes()
    report.write(str(page.parent / "out"), str(page))
    assert page.read_bytes() == first


def test_a_first_run_says_that_there_is_nothing_to_compare_with(page: Path) -> None:
    assert "This was the first run into the folder." in page.read_text(encoding="utf-8")


def test_a_second_run_is_compared_with_the_first(page: Path) -> None:
    write_page(page.parent / "in", "otter")
    clean.run([str(page.parent / "in")], str(page.parent / "out"))
    before = numbers(page)
    report.write(str(page.parent / "out"), str(page))

    after = numbers(page)
    assert after["pages"] == [str(int(before["pages"][0]) + 1), "+1"]
    assert after["pages rejected"] == ["0", "±0"]


def test_the_output_of_a_stream_has_a_report_too(tmp_path: Path) -> None:
    publish_pane(str(tmp_path / "out"), "20260203T093000Z-000", 0, map(make_page, range(20)))
    report.write(str(tmp_path / "out"), str(tmp_path / "report.html"))

    assert numbers(tmp_path / "report.html")["pages"] == ["18"]
    assert "A stream goes on" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_file_that_goes_while_it_is_read_ends_the_report(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, listing = page.read_bytes(), state._files

    def and_gone(output: str, table: str) -> list[str]:
        return [f"{path}.merged" for path in listing(output, table)]

    monkeypatch.setattr(state, "_files", and_gone)
    with pytest.raises(OutputError, match="replaced while it was read"):
        report.write(str(page.parent / "out"), str(page))
    assert page.read_bytes() == first


def test_what_is_neither_lake_nor_output_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["report", str(tmp_path), "-o", str(tmp_path / "r.html")]) == Exit.NO_INPUT
    assert "neither a lake nor an output" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("keep_dropped", [True, False])
@pytest.mark.usefixtures("without_beam")
def test_a_lake_is_compared_with_its_last_refresh(tmp_path: Path, keep_dropped: bool) -> None:
    pytest.importorskip("pyiceberg")
    source, lake, target = tmp_path / "in", tmp_path / "lake", tmp_path / "report.html"
    how = refresh_lake.RefreshOptions(keep_dropped=keep_dropped)
    write_page(source, "heron")
    refresh_lake.run([str(source)], str(lake), options=how)
    report.write(str(lake), str(target))
    first = numbers(target)
    assert "No earlier refresh is kept" in target.read_text(encoding="utf-8")

    write_page(source, "otter")
    refresh_lake.run([str(source)], str(lake), options=how)
    assert cli.main(["compact", "--lake", str(lake)]) == Exit.DONE  # changes no rows, is no refresh
    report.write(str(lake), str(target))

    told = numbers(target)
    assert (first["pages"], told["pages"]) == (["1"], ["2", "+1"])
    assert told["blocks dropped"][1] == f"+{first['blocks dropped'][0]}"
    assert (told["pages new"], told["pages unchanged"]) == (["1"], ["1"])
    text = target.read_text(encoding="utf-8")
    assert ("© 2026 Valley Post" in text) == keep_dropped
    assert ("--keep-dropped" in text) != keep_dropped


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One for all tests: each opens a page anew."""
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_in_a_browser_it_fits_the_window_and_asks_for_nothing(
    page: Path, chromium: Browser, width: int, dark: bool
) -> None:
    chromium.open(page, width, dark=dark)
    chromium.evaluate(
        "for (const details of document.querySelectorAll('details')) details.open = 1"
    )

    assert chromium.evaluate("document.documentElement.scrollWidth") == width
    beyond = (
        "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > {})"
    )
    assert chromium.evaluate(f"{beyond.format(width)}.length") == 0
    assert chromium.requested() == [page.as_uri()]
    assert chromium.trouble() == []


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
def test_in_a_browser_it_follows_the_readers_colours_and_the_texts_direction(
    page: Path, chromium: Browser
) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    chromium.open(page, 390)
    light = chromium.evaluate(background)
    chromium.open(page, 390, dark=True)
    assert chromium.evaluate(background) != light

    directions = (
        "[...document.querySelectorAll('.samples p')].map(p => getComputedStyle(p).direction)"
    )
    texts = "[...document.querySelectorAll('.samples p')].map(p => p.textContent)"
    shown = dict(zip(chromium.evaluate(texts), chromium.evaluate(directions), strict=True))
    assert shown[RIGHTS] == "rtl"
    assert {shown[text] for text in shown if text.startswith("©")} == {"ltr"}


def test_without_pyiceberg_a_lake_is_refused_and_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "catalog.db").touch()
    monkeypatch.setattr(lake, "find_spec", lambda _name: None)

    assert cli.main(["report", str(tmp_path), "-o", str(tmp_path / "report.html")]) == 8
    assert install_extra("lake") in capsys.readouterr().err
    assert not (tmp_path / "report.html").exists()
