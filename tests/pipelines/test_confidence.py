"""How sure a judge of HTML is of a page, from the judge to whoever asks for it."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import naqi
from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page
from naqi.transforms.boilerplate.html.judge import judge_html
from naqi.transforms.judges import HTML_JUDGES, Judging
from tests.commands import TEXT

PAGE = "<nav>Start</nav><article><h1>Boats {}</h1><p>{}</p></article>"
SURE = {"one": 0.912345, "two": 0.3, "three": 0.6}


def judge_by_title(page: Page, config: CleanConfig) -> Judgement:
    """The plain rules, as sure as the page's title says."""
    number = (page.title or "").removeprefix("Boats ")
    return judge_html(page, config)._replace(confidence=SURE.get(number))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with four pages of HTML and one of text, and a judge called ``titles``."""
    monkeypatch.setitem(HTML_JUDGES, "titles", lambda: Judging(judge_by_title))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    for name in (*SURE, "four"):
        page = PAGE.format(name, f"{name} {TEXT * 2}")
        (tmp_path / "in" / f"{name}.html").write_text(page, encoding="utf-8")
    (tmp_path / "in" / "text.txt").write_text(f"{TEXT * 3}\n", encoding="utf-8")
    return tmp_path


def cleaned(*options: str) -> dict[str, float | None]:
    """The confidence of each page that `naqi clean` writes, by its title or file."""
    here = ["--page-seconds", "0"]  # another process would not know the judge
    assert main(["clean", "in", "-o", "out", *here, *options]) == Exit.DONE
    rows = pq.read_table("out/pages", columns=["title", "confidence"]).to_pylist()
    return {row["title"] or "text": row["confidence"] for row in rows}


@pytest.mark.usefixtures("folder")
def test_it_is_written_to_four_digits_and_null_where_none_is_estimated() -> None:
    found = cleaned("--html-judge", "titles")
    assert found == {
        "Boats one": pytest.approx(0.9123, abs=1e-7),
        "Boats two": pytest.approx(0.3),
        "Boats three": pytest.approx(0.6),
        "Boats four": None,
        "text": None,
    }


@pytest.mark.usefixtures("folder")
def test_what_is_shown_and_reported_has_it_where_it_is_there(
    capsys: pytest.CaptureFixture[str],
) -> None:
    cleaned("--html-judge", "titles")
    capsys.readouterr()
    assert main(["show", "out", "--table", "pages"]) == Exit.DONE
    header, *shown = capsys.readouterr().out.splitlines()
    assert header.split()[-2:] == ["confidence", "title"]
    assert next(line for line in shown if "Boats one" in line).split()[-3] == "0.91"

    assert main(["report", "out", "-o", "report.html"]) == Exit.DONE
    report = Path("report.html").read_text(encoding="utf-8")
    assert "<dt>pages of confidence below 0.6</dt><dd>1<small>of 3</small></dd>" in report


@pytest.mark.usefixtures("folder")
def test_by_plain_rules_neither_speaks_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert set(cleaned("--html-judge", "rules").values()) == {None}
    capsys.readouterr()
    assert main(["show", "out", "--table", "pages"]) == Exit.DONE
    assert "confidence" not in capsys.readouterr().out
    assert main(["report", "out", "-o", "report.html"]) == Exit.DONE
    assert "confidence" not in Path("report.html").read_text(encoding="utf-8")


def test_a_program_gets_it_with_the_page(folder: Path) -> None:
    config = CleanConfig(html_judge="titles")
    told = {
        n: naqi.clean((folder / "in" / f"{n}.html").read_bytes(), config=config).confidence
        for n in SURE
    }
    assert told == {"one": 0.9123, "two": 0.3, "three": 0.6}
    rules = CleanConfig(html_judge="rules")
    assert naqi.clean((folder / "in" / "one.html").read_bytes(), config=rules).confidence is None


@pytest.mark.usefixtures("folder")
def test_explain_tells_it(capsys: pytest.CaptureFixture[str]) -> None:
    judge = ["--html-judge", "titles"]
    assert main(["explain", "in/one.html", *judge]) == Exit.DONE
    assert "confidence  0.91\n" in capsys.readouterr().out
    assert main(["explain", "in/one.html", "--json", *judge]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["confidence"] == 0.9123
    assert main(["explain", "in/one.html", "--json", "--html-judge", "rules"]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["confidence"] is None
