"""The options of cleaning, typed or in a file, in every command that cleans."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.schemas.config import from_mapping
from naqi.schemas.tables import RULES_VERSION
from tests.commands import called

TOLD = "The town opened a small library on Tuesday, and most of its first readers were children."
MORE = "We had to order more chairs on the first day, said the librarian, who is new in the town."
ARABIC = "افتتحت البلدة مكتبة صغيرة يوم الثلاثاء وكان معظم روادها الأوائل من الأطفال وأهلهم."
PAGE = f"""<html><body><nav><a href="/">Home</a></nav><main><h1>Town opens a library</h1>
<p>{TOLD}</p><p>{MORE}</p><figure><figcaption>The new reading room.</figcaption></figure>
<pre>open 10-18</pre><p>Become a friend of the library!</p></main></body></html>"""


def done(*arguments: object, folder: Path) -> str:
    """What a command prints that does what it is told."""
    finished = called(*arguments, folder=folder)
    assert finished.code == Exit.DONE, finished.err
    return finished.out


def rows(output: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pq.read_table(output / table).to_pylist()
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "library.html").write_text(PAGE, encoding="utf-8")
    (pages / "arabic.html").write_text(
        f"<main><p>{ARABIC}</p><p>{ARABIC} نعم</p><p>{TOLD}</p></main>", encoding="utf-8"
    )
    (pages / "short.txt").write_text(MORE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        (
            ("--keep", "share", "--keep", "caption,comments", "--phrases", "own.toml"),
            [
                "+ caption         en (inherited)  The new reading room.",
                "- advertisement   your opening “Become a friend” Become a friend of",
                "+ code            zxx             open 10-18",
            ],
        ),
        (
            ("--drop", "code", "--languages", "ar"),
            [
                "rejected  other_language: ",
                "- caption         score 0.90      The new reading room.",
                "- unwanted_role   score 1.00      open 10-18",
            ],
        ),
        (("--languages", "ar", "--languages-of", "paragraph"), ["- other_language  score 1.00"]),
        (("--languages", "en", "--min-language-confidence", "1"), ["rejected  unsure_language: "]),
        (
            ("--min-language-confidence", "1", "--languages-of", "paragraph"),
            ["- unsure_language score 1.00"],
        ),
        (("--min-characters", "5000"), ["rejected  too_short: "]),
        (("--min-paragraphs", "9"), ["rejected  too_short: "]),
    ],
    ids=str,
)
def test_explain_shows_what_options_do(
    options: tuple[str, ...], lines: list[str], folder: Path
) -> None:
    (folder / "own.toml").write_text(
        "[[phrases]]\nopening = 'Become a friend'\nrule = 'advertisement'\nlanguage = 'en'\n"
    )
    judge = ("--html-judge", "rules")
    shown = done("explain", "pages/library.html", *judge, *options, folder=folder)
    assert [line for line in lines if line not in shown] == []


def test_clean_does_what_its_file_says_and_tells_by_what(folder: Path) -> None:
    (folder / "naqi.toml").write_text(
        """
keep = ["caption"]
drop = ["code"]
languages = ["en"]
min_paragraphs = 2

[[phrases]]
line = "Become a friend of the library"
rule = "advertisement"

[host."*.example.org"]
keep = []
"""
    )
    (folder / "pages" / "hosts.jsonl").write_text(
        json.dumps({"url": "https://www.example.org/1", "html": PAGE}) + "\n"
    )

    report = json.loads(
        done("clean", "pages", "--output", "out", "--config", "naqi.toml", "--json", folder=folder)
    )

    assert report["rejected_by_reason"] == {"other_language": 1, "too_short": 1}
    assert report["dropped_by_rule"] == {
        "advertisement": 2,
        "caption": 1,
        "navigation": 2,
        "unwanted_role": 2,
    }
    assert [r["text"] for r in rows(folder / "out", "paragraphs") if r["role"] == "caption"] == [
        "The new reading room."
    ]
    config = from_mapping(
        {
            "keep": ["caption"],
            "drop": ["code"],
            "languages": ["en"],
            "min_paragraphs": 2,
            "phrases": [{"line": "Become a friend of the library", "rule": "advertisement"}],
            "host": {"*.example.org": {"keep": []}},
        }
    )
    manifest = json.loads((folder / "out" / "_naqi" / "manifest.json").read_bytes())
    assert manifest["config_digest"] == report["config_digest"] == config.digest
    assert report["config"] == config.not_default()
    versions = {row["rules_version"] for row in rows(folder / "out", "pages")}
    assert versions == {f"{RULES_VERSION}+{config.digest[:12]}"}


def test_an_option_outdoes_the_file(folder: Path) -> None:
    (folder / "naqi.toml").write_text("keep = ['caption']\n[host.'*']\nkeep = ['caption']\n")
    kept = done("explain", "pages/library.html", "--config", "naqi.toml", folder=folder)
    assert "+ caption" in kept
    outdone = done(
        "explain", "pages/library.html", "--config", "naqi.toml", "--keep", "", folder=folder
    )
    assert "- caption" in outdone


@pytest.mark.parametrize(
    "command",
    [
        ("clean", "pages", "--output", "out"),
        ("refresh", "pages", "--lake", "lake"),
        ("watch", "pages", "--output", "out", "--once"),
        ("stream", "pages/*", "--output", "out", "--runner", "prism"),
        ("explain", "pages/library.html"),
        ("config",),
    ],
    ids=lambda command: command[0],
)
def test_every_command_that_cleans_refuses_what_cannot_be_meant_and_writes_nothing(
    command: tuple[str, ...],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (folder / "naqi.toml").write_text("[host.'*.example.org']\nkepp = ['caption']\n")
    before = sorted(folder.rglob("*"))
    monkeypatch.chdir(folder)

    assert main([*command, "--config", "naqi.toml"]) == Exit.USAGE

    assert (
        capsys.readouterr().err == 'naqi: naqi.toml: host."*.example.org".kepp: unknown key '
        "'kepp': did you mean keep?\n"
    )
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--keep", "capton"), "--keep: unknown rule 'capton': did you mean caption?"),
        (("--drop", "caption", "--keep", "caption"), "caption is to be dropped, and its rule is"),
        (("--languages", "arabic"), "--languages: 'arabic' is no language tag"),
        (("--min-characters", "-5"), "--min-characters: give a whole number from 0 on, not -5"),
        (("--min-characters", "many"), "invalid whole number value: 'many'"),
        (("--page-seconds", "-1"), "--page-seconds: give seconds, 0 or from 0.01 on"),
        (("--html-judge", "mine"), "--html-judge: invalid choice: 'mine'"),
        (("--favor", "recal"), "--favor: invalid choice: 'recal'"),
        (("--config", "none.toml"), "none.toml: No such file or directory"),
        (("--phrases", "none.toml"), "none.toml: No such file or directory"),
    ],
    ids=str,
)
def test_an_option_that_cannot_be_meant_is_one_line(
    options: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(["config", *options])
    except SystemExit as ended:  # argparse ends the process itself
        code = ended.code  # type: ignore[assignment]
    error = capsys.readouterr().err
    assert code == Exit.USAGE
    assert says in error
    assert len(error.splitlines()) == 1
