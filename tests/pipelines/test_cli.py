"""The command: what it prints, and the exit code that tells a script what happened."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from naqi.pipelines import cli
from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.schemas.installing import install_extra
from naqi.transforms.blocks.tree import parsers

ARTICLE = """Home News Sport Weather

Town opens a small library

2026-02-03 09:30:00

The town opened a small library on Tuesday, and most of its first readers were children.

"We had to order more chairs on the first day," said the librarian, who had worked there before.

© 2026 The Town Paper. All rights reserved.
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "empty.html").write_text("", encoding="utf-8")
    return folder


def test_clean_prints_its_summary_as_one_line_of_json(
    pages: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["clean", str(pages), "--output", str(tmp_path / "out"), "--json"]) == Exit.DONE
    printed = capsys.readouterr()
    report = json.loads(printed.out.splitlines()[-1])
    assert report["pages_read"] == 2
    assert report["pages_written"] == 1
    assert report["rejected_by_reason"] == {"empty_page": 1}
    assert "pages rejected" in printed.err


def test_without_json_standard_output_stays_empty(
    pages: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["clean", str(pages), "--output", str(tmp_path / "out")])
    assert capsys.readouterr().out == ""


def test_show_prints_rows(pages: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out")
    main(["clean", str(pages), "--output", out])
    assert main(["show", out, "--limit", "1"]) == Exit.DONE
    assert "The town opened" in capsys.readouterr().out
    assert main(["show", out, "--table", "dropped"]) == Exit.DONE
    assert "footer" in capsys.readouterr().out


def test_explain_tells_why_each_line_goes(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(pages / "article.txt")]) == Exit.DONE
    printed = capsys.readouterr().out
    assert "Town opens a small library" in printed
    (footer,) = [line for line in printed.splitlines() if "All rights reserved" in line]
    assert footer.startswith("- footer")


def test_explain_writes_one_self_contained_page(tmp_path: Path) -> None:
    page = tmp_path / "hostile.html"
    page.write_text("<article><p>" + "Words &lt;script&gt;alert(1)&lt;/script&gt; in a text. " * 9)
    why = tmp_path / "why.html"
    assert main(["explain", str(page), "--html", str(why)]) == Exit.DONE
    html = why.read_text(encoding="utf-8")
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "http" not in html


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["clean", "{pages}/*.pdf", "--output", "{out}"], Exit.NO_INPUT, "no file matches"),
        (["clean", "foo://bucket/x", "--output", "{out}"], Exit.USAGE, "foo://"),
        (["clean", "{pages}", "--output", "{pages}"], Exit.OUTPUT, "name a new or empty folder"),
        (["clean", "{pages}", "--output", "{out}", "--formt=text"], Exit.USAGE, "--format"),
        (["clean", "{pages}", "--output", "{out}", "--workers", "0"], Exit.USAGE, "positive"),
        (["clean", "{pages}", "--output", "{out}", "--workers", "-1"], Exit.USAGE, "positive"),
        (["clean", "{pages}", "--output", "{out}", "--workers", "1e3"], Exit.USAGE, "positive"),
        (
            ["clean", "{pages}", "--output", "{out}", "--direct_num_workers=2000"],
            Exit.USAGE,
            "--workers",
        ),
        (
            ["clean", "{pages}", "--output", "{out}", "--direct_num_workers=many"],
            Exit.USAGE,
            "invalid int value",
        ),
        (
            ["clean", "{pages}", "--output", "{out}", f"--max-page-memory={10**30}"],
            Exit.USAGE,
            "whole number",
        ),
        (["clean", "{pages}", "--output", "{out}", "--page-seconds=nan"], Exit.USAGE, "seconds"),
        (["clean", "{pages}", "--output", "{out}", "--page-seconds=1e99"], Exit.USAGE, "seconds"),
        (["clean", "{pages}", "--output", "{out}", "--page-seconds=1e-9"], Exit.USAGE, "0.01"),
        (["watch", "{pages}", "--output", "{out}", "--metrics-port=70000"], Exit.USAGE, "65535"),
        (["show", "{pages}", "--limit", "0"], Exit.USAGE, "from 1 to"),
        (["show", "{pages}", "--limit", str(10**30)], Exit.USAGE, "from 1 to"),
        (["explain", "{pages}/article.txt", "--record=-1"], Exit.USAGE, "from 0"),
        (["expire", "--lake", "{out}", "--older-than", "9" * 20 + "d"], Exit.USAGE, "as 30d"),
        (["expire", "--lake", "{out}", "--older-than=-1d"], Exit.USAGE, "as 30d"),
        (["refresh", "{pages}", "--lake", "{out}", "--max-rejected=nan"], Exit.USAGE, "share"),
        (["refresh", "{pages}", "--lake", "{out}", "--file-pages=0"], Exit.USAGE, "from 1 to"),
        (
            ["stream", "{pages}/*", "--output", "{out}", "--runner=prism", f"--window={10**20}"],
            Exit.USAGE,
            "from 1 to",
        ),
        (["clean", "{pages}", "--output", "{out}", "--format", "pdf"], Exit.USAGE, "'html'"),
        (["clean", "{pages}"], Exit.USAGE, "--output"),
        (["watch", "{pages}/none", "--output", "{out}"], Exit.NO_INPUT, "no folder"),
        (["watch", "{pages}", "--output", "{pages}/clean"], Exit.OUTPUT, "inside of"),
        (["watch", "{pages}", "--output", "{out}", "--settle", "-1"], Exit.USAGE, "seconds"),
        (["watch", "{pages}", "--output", "{out}", "--loud"], Exit.USAGE, "--loud"),
        (
            ["stream", "pubsub://project/pages", "--output", "{out}", "--runner", "prism"],
            Exit.USAGE,
            "--runner dataflow",
        ),
        (["explain", "{pages}/none.html"], Exit.NO_INPUT, "No such file"),
        (["explain", "{pages}/article.txt", "--loud"], Exit.USAGE, "--loud"),
        (["show", "{pages}"], Exit.NO_INPUT, "no table paragraphs"),
    ],
)
def test_every_error_is_one_line_with_a_code_and_writes_nothing(
    arguments: list[str],
    code: Exit,
    says: str,
    pages: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = sorted(tmp_path.rglob("*"))
    values = {"pages": pages, "out": tmp_path / "out"}
    try:
        got = main([argument.format(**values) for argument in arguments])
    except SystemExit as ended:  # argparse ends the process itself
        got = ended.code
    error = capsys.readouterr().err
    assert got == code
    assert says in error
    assert len(error.splitlines()) == 1
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("command", ["clean", "watch", "compact", "explain", "show"])
def test_every_command_has_help_with_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="0"):
        main([command, "--help"])
    assert f"example: naqi {command} " in capsys.readouterr().out


@pytest.mark.parametrize("command", [["clean", "--output", "out"], ["explain"]])
def test_a_parser_that_is_not_installed_is_refused_in_one_line_that_says_how_to_get_it(
    command: list[str],
    pages: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        parsers, "find_spec", lambda name: None if name == "bs4" else find_spec(name)
    )
    page = str(pages / "article.txt")
    assert main([*command, page, "--html-parser", "beautifulsoup"]) == Exit.USAGE
    (line,) = capsys.readouterr().err.splitlines()
    assert install_extra("beautifulsoup") in line
    assert not (tmp_path / "out").exists()
    assert main([*command, page]) == Exit.DONE


def test_each_command_is_known_by_its_module_and_in_the_order_of_the_help() -> None:
    known = [name for names in cli._COMMANDS.values() for name in names]
    assert [*cli._parser().commands] == [*known, "completion", "help"]
    for module, names in cli._COMMANDS.items():
        assert [*cli._parser([names[0]]).commands][: len(names)] == [*names], module
