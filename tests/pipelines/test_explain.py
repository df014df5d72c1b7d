"""`naqi explain`: which pages it means, and what it says of them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Feature, Judgement, Page, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.judges import HTML_JUDGES, Judging
from tests.commands import TEXT, said
from tests.pipelines.test_standard_streams import shell

PAGE = f"<nav>Start</nav><article><h1>Boats {{}}</h1><p>{TEXT}</p><p>Then. {TEXT}</p></article>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two pages, and a file of five with addresses."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.html").write_text(PAGE.format(name), encoding="utf-8")
    lines = [
        json.dumps({"url": f"http://boats.example/{n}?b=1&a=2", "html": PAGE.format(n)})
        for n in range(5)
    ]
    (tmp_path / "many.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    return tmp_path


def titles(line: str, folder: Path) -> list[str]:
    """The titles of the pages that a command explains, in JSON."""
    done = (said if {*line}.isdisjoint("|<") else shell)(line, folder)
    assert (done.code, done.err) == (Exit.DONE, "")
    return [json.loads(told)["title"] for told in done.out.splitlines()]


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("naqi explain one.html two.html --json", ["Boats one", "Boats two"]),
        ("naqi explain '*.html' --json", ["Boats one", "Boats two"]),
        ("naqi explain . --json", ["Boats 0", "Boats one", "Boats two"]),
        ("cat two.html | naqi explain - one.html --json", ["Boats two", "Boats one"]),
        ("zcat many.jsonl.gz | naqi explain - --json", ["Boats 0"]),
        ("naqi explain - --all --json < many.jsonl.gz", [f"Boats {n}" for n in range(5)]),
        ("naqi explain many.jsonl.gz --record 4 --record 2 --json", ["Boats 1", "Boats 3"]),
        ("naqi explain . --url 'http://boats.example/3?b=1&a=2' --json", ["Boats 3"]),
        (
            "naqi explain - --url 'http://boats.example/2?a=2&b=1' --json < many.jsonl.gz",
            ["Boats 2"],
        ),
    ],
)
def test_pages_are_named_by_file_record_or_address(
    line: str, meant: list[str], folder: Path
) -> None:
    assert titles(line, folder) == meant


def test_a_file_named_for_markdown_is_read_as_markdown(tmp_path: Path) -> None:
    fields = "---\ntitle: Bateaux\ndate: 2023-05-06\n---\n"
    page = f"{fields}## Le **port**\n\n{TEXT}[*The mill*](/mill).\n\n- {TEXT}\n"
    for name in ("notes.md", "notes.txt"):
        (tmp_path / name).write_text(page, encoding="utf-8")
    done = said("naqi explain notes.md notes.txt --json", tmp_path)
    markdown, text = map(json.loads, done.out.splitlines())
    assert (markdown["title"], markdown["published_at"][:10]) == ("Bateaux", "2023-05-06")
    kept = [(block["role"], block["text"]) for block in markdown["blocks"] if block["kept"]]
    assert kept == [
        ("heading", "Le port"),
        ("paragraph", f"{TEXT}The mill."),
        ("list_item", TEXT.strip()),
    ]
    assert f"- {TEXT.strip()}" in {block["text"] for block in text["blocks"]}


def test_a_page_is_found_again_by_the_id_that_tables_have(folder: Path) -> None:
    said("naqi clean . --output out", folder)
    for row in pq.read_table(folder / "out" / "pages").to_pylist()[:2]:
        inputs = f"one.html two.html many.jsonl.gz --page-id {row['page_id'][:12]}"
        shown = said(f"naqi explain {inputs} --json", folder)
        if row["url"] is not None:  # else the id is of the name that a file was given by
            assert json.loads(shown.out)["page_id"] == row["page_id"]
            assert json.loads(shown.out)["title"] == row["title"]


def test_json_has_what_a_program_asks_for(folder: Path) -> None:
    told = json.loads(said("naqi explain many.jsonl.gz --json", folder).out)
    assert told["url"] == "http://boats.example/0?b=1&a=2"
    assert told["rejection"] is None
    dropped, kept, *_ = told["blocks"]
    assert (dropped["text"], dropped["kept"], dropped["rule"]) == ("Start", False, "navigation")
    assert dropped["evidence"]["kind"] == "element"
    assert dropped["evidence"]["tag"] == "nav"
    assert (kept["kept"], kept["language"]) == (True, "en")
    assert "rule" not in kept


def test_a_rejected_page_says_why_in_json(folder: Path) -> None:
    told = json.loads(shell("printf '<p></p>' | naqi explain - --json", folder).out)
    assert told["rejection"] == {"stage": "blocks", "reason": "empty_page", "detail": ""}
    assert told["blocks"] == []


def test_what_spoke_against_a_block_stands_below_it(folder: Path) -> None:
    lines = said("naqi explain one.html", folder).out.splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("- navigation"))
    assert "<nav>" in lines[at + 1]


def test_lines_of_code_stand_below_each_other(folder: Path) -> None:
    code = "<pre>for boat in boats:\n    count()</pre></article>"
    (folder / "code.html").write_text(PAGE.format("three").replace("</article>", code))
    told = said("naqi explain code.html", folder).out
    assert " for boat in boats:\n" + " " * (34 + 4) + "count()\n" in told
    assert said("naqi explain code.html --html why.html", folder).code == Exit.DONE
    assert "pre-wrap" in (folder / "why.html").read_text(encoding="utf-8")


def test_several_pages_make_one_page_of_html(folder: Path) -> None:
    assert said("naqi explain one.html two.html --html why.html", folder).code == Exit.DONE
    html = (folder / "why.html").read_text(encoding="utf-8")
    assert html.count("<h1") == 2
    assert "&lt;nav&gt;" in html


def keep_long(page: Page, config: CleanConfig) -> Judgement:  # noqa: ARG001  # a `Judge`
    """A judge that drops what is short, and is three quarters sure."""
    scores = {p: 0.25 if len(b.text) > 40 else 0.75 for p, b in enumerate(page.blocks)}
    verdicts = {p: Verdict(Rule.SHORT, score) for p, score in scores.items() if score > 0.5}
    return Judgement(verdicts, scores=scores)


def test_of_a_judge_that_learned_it_kept_blocks_have_a_score_and_dropped_ones_features(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    features = (Feature("5 characters", 1.5), Feature("above the first sentence", 0.25))
    judging = Judging(keep_long, lambda _, __, asked: dict.fromkeys(asked, features))
    monkeypatch.setitem(HTML_JUDGES, "long", lambda: judging)
    command = ["explain", str(folder / "one.html"), "--html-judge", "long"]

    assert main(command) == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("- short"))
    assert "score 0.75" in lines[at]
    assert lines[at + 1].strip() == "5 characters, above the first sentence"
    assert any("en, score 0.25" in line for line in lines if line.startswith("+ paragraph"))

    assert main([*command, "--json"]) == Exit.DONE
    dropped, kept, *_ = json.loads(capsys.readouterr().out)["blocks"]
    assert (dropped["score"], kept["score"]) == (0.75, 0.25)
    assert dropped["evidence"] == {
        "kind": "model",
        "told": "5 characters, above the first sentence",
        "judge": "long",
        "features": ["5 characters", "above the first sentence"],
        "weights": [1.5, 0.25],
    }


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ("naqi explain none.html", Exit.NO_INPUT, "none.html: No such file"),
        ("naqi explain 'no*.html'", Exit.NO_INPUT, "no file matches"),
        ("naqi explain . --url http://elsewhere.example/", Exit.NO_INPUT, "elsewhere.example"),
        ("naqi explain many.jsonl.gz --record 77", Exit.NO_INPUT, "no page of record 77"),
        ("naqi explain one.html --page-id xyz", Exit.USAGE, "hexadecimal"),
        ("naqi explain one.html --json --html x.html", Exit.USAGE, "not allowed with"),
        ("naqi explain - <&-", Exit.NO_INPUT, "no standard input"),
    ],
)
def test_what_is_not_there_is_told_in_one_line(
    line: str, code: Exit, says: str, folder: Path
) -> None:
    done = (shell if "<" in line else said)(line, folder)
    assert (done.code, done.out) == (code, "")
    (told,) = done.err.splitlines()
    assert says in told
