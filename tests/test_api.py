"""The public API: a name that goes, or an argument that moves, is a break that users are told of.

An addition changes the tables below too, so that nothing becomes public by accident.
"""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import naqi
import naqi.beam
from naqi.pipelines.cli import main
from tests.trees import made_once

NAQI = {
    "CleanedPage": "page_id, url, title, published_at, language, paragraphs, dropped, rejection,"
    " confidence=None",
    "DroppedBlock": "text, rule, score, position, start, end",
    "Paragraph": "text, role, language, language_confidence, language_source, script, start, end,"
    " text_hash",
    "RawPage": "body, origin='', record=None, url=None, fetched_at=None, charset=None,"
    " format='html', truncated=None, rejection=None, warc_record_id=None, payload_digest=None,"
    " title=None",
    "Rejection": "stage, reason, detail=''",
    "clean": "page, *, url=None, format=None, config=None",
    "clean_many": "pages, *, format=None, config=None",
    "read_config": "path",
}
BEAM = {
    "CleanPages": "config=CleanConfig()",
    "CountPages": "",
    "DetectLanguage": "config=CleanConfig()",
    "PageRows": "page, paragraphs, dropped, rejected, deceptive={}",
    "ParsePages": "config=CleanConfig()",
    "ReadFiles": "inputs, format=None, options=…, split_bytes=67108864",
    "ReadOptions": "max_page_bytes=10000000, max_compression_ratio=1000, columns=…",
    "ReadPages": "inputs, format=None, columns=…, max_page_bytes=10000000,"
    " max_compression_ratio=1000",
    "RemoveBoilerplate": "config=CleanConfig()",
    "RemoveForeignCaptions": "config=CleanConfig()",
    "SplitParagraphs": "config=CleanConfig()",
    "WriteParquet": "output, shards=1, pages_read=None, piece_bytes=8388608, file_bytes=268435456, "
    "config=None, max_rejected=None",
}
CONFIG = {
    "html_parser": "lexbor",
    "html_judge": "learned",
    "text_judge": "learned",
    "favor": "balanced",
    "language_detector": "py3langid",
    "max_page_bytes": 10_000_000,
    "max_compression_ratio": 1000,
    "max_nesting": 512,
    "max_attributes": 1_000,
    "max_blocks": 100_000,
    "page_seconds": 10.0,
    "max_page_memory": 1 << 30,
    "max_rejected_body_bytes": 1_000_000,
    "keep": (),
    "drop": (),
    "phrases": (),
    "languages": (),
    "languages_of": "page",
    "min_language_confidence": 0.0,
    "min_characters": 0,
    "min_paragraphs": 0,
    "markdown": False,
    "hosts": (),
}
"""Options are given by name, so more of them break nothing."""


def arguments(of: Any) -> str:
    """The arguments of a function or class, with their defaults."""
    told, by_name = [], False
    for parameter in inspect.signature(of).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not by_name:
            told.append("*")
            by_name = True
        default = parameter.default
        if default is parameter.empty:
            told.append(parameter.name)
        elif default == naqi.CleanConfig():
            told.append(f"{parameter.name}=CleanConfig()")
        else:
            plain = type(default).__module__ == "builtins"
            told.append(f"{parameter.name}={default!r}" if plain else f"{parameter.name}=…")
    return ", ".join(told)


def test_the_names_of_the_api_are_these() -> None:
    assert sorted(naqi.__all__) == sorted({*NAQI, "CleanConfig", "__version__"})
    assert sorted(naqi.beam.__all__) == sorted(BEAM)
    assert set(naqi.__all__) <= set(dir(naqi))
    assert naqi.__version__ == version("naqi")


@pytest.mark.parametrize("name", NAQI)
def test_naqi_is_called_like_this(name: str) -> None:
    assert arguments(getattr(naqi, name)) == NAQI[name]


@pytest.mark.parametrize("name", BEAM)
def test_naqi_beam_is_called_like_this(name: str) -> None:
    assert arguments(getattr(naqi.beam, name)) == BEAM[name]


def test_the_options_of_cleaning_keep_their_names_and_defaults() -> None:
    defaults = naqi.CleanConfig()
    assert {name: getattr(defaults, name) for name in CONFIG} == CONFIG


@pytest.mark.parametrize("name", [*naqi.__all__, *naqi.beam.__all__])
def test_every_public_name_is_documented(name: str) -> None:
    found = getattr(naqi.beam, name, None) or getattr(naqi, name)
    assert name == "__version__" or inspect.getdoc(found)


def test_a_name_that_there_is_not_is_told() -> None:
    with pytest.raises(AttributeError, match="module 'naqi' has no attribute 'cleen'"):
        naqi.cleen  # type: ignore[attr-defined]  # noqa: B018


HEAVY = ("apache_beam", "pyarrow", "numpy", "lxml", "regex", "selectolax")


def loaded(source: str) -> set[str]:
    """The modules in memory after ``source``, in a process of its own."""
    command = [sys.executable, "-c", f"{source}\nimport sys; print(*sys.modules)"]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_importing_naqi_loads_next_to_nothing() -> None:
    before = loaded("")
    after = loaded("import naqi; dir(naqi); naqi.__version__")
    assert not after & set(HEAVY)
    assert {name for name in after - before if name.startswith("naqi")} == {"naqi"}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        (folder / "in").mkdir(parents=True)
        (folder / "in" / "page.txt").write_text("The lamp is lit at dusk, and the keeper sleeps.")
        assert main(["clean", str(folder / "in"), "--output", str(folder / "out"), "--quiet"]) == 0

    return made_once(tmp_path_factory, "loads_no_beam", make)


@pytest.mark.parametrize(
    "line", [["show", "{}/out"], ["verify", "{}/out"], ["explain", "{}/in/page.txt"]]
)
def test_looking_at_what_is_on_this_machine_loads_no_beam(line: list[str], output: Path) -> None:
    arguments = [argument.format(output) for argument in line]
    after = loaded(f"from naqi.pipelines.cli import main; assert main({arguments!r}) == 0")
    assert "naqi.pipelines.cli" in after
    assert "apache_beam" not in after


def test_a_command_loads_no_other_and_the_version_none() -> None:
    source = (
        "from naqi.pipelines.cli import main\ntry: main([{!r}, '--help'])\nexcept SystemExit: pass"
    )
    after = loaded(source.format("verify"))
    assert "naqi.pipelines.commands.verify" in after
    assert "naqi.pipelines.commands.clean" not in after
    assert not loaded(source.format("--version")) & {"pyarrow", "numpy"}


def test_cleaning_a_page_loads_no_beam() -> None:
    after = loaded("import naqi; naqi.clean('The lamp is lit at dusk.')")
    assert "naqi.pipelines.library" in after
    assert "apache_beam" not in after
