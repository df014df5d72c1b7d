"""`naqi config` prints how pages are cleaned, in a form that it takes back, and why so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from naqi.pipelines.cli import main
from naqi.schemas.config import CleanConfig, from_mapping
from naqi.transforms.config_file import read_config, tomllib

FILE = """
keep = ["caption"]
min_characters = 50

[[phrases]]
line = "تابعونا على «البريد»"
rule = "share"
language = "ar"

[host."*.example.org"]
keep = ["comments"]

[[host."*.example.org".phrases]]
opening = "Read on in the Post"
rule = "related_links"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "naqi.toml"
    path.write_text(FILE, encoding="utf-8")
    return path


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert main(["config", *map(str, arguments)]) == 0
    return capsys.readouterr().out


def test_each_value_has_its_origin(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, "--config", file, "--min-characters", 9).splitlines()
    assert f'keep = ["caption"]  # {file}' in lines
    assert "min_characters = 9  # --min-characters" in lines
    assert "drop = []  # default" in lines
    assert f"[[phrases]]  # {file}" in lines
    assert f'[host."*.example.org"]  # {file}' in lines


def test_what_it_prints_it_takes_back(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = read_config(str(file))
    again = tmp_path / "again.toml"
    again.write_text(printed(capsys, "--config", file), encoding="utf-8")
    assert read_config(str(again)) == config
    assert again.read_text(encoding="utf-8").startswith(f"# digest: {config.digest}\n")


def test_it_prints_what_holds_for_a_host(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = printed(capsys, "--config", file, "--host", "news.example.org")
    assert f'keep = ["comments"]  # {file} [host."*.example.org"]' in shown
    assert len(tomllib.loads(shown)["phrases"]) == 2
    elsewhere = tomllib.loads(printed(capsys, "--config", file, "--host", "example.net"))
    assert (elsewhere["keep"], len(elsewhere["phrases"])) == (["caption"], 1)
    assert "host" not in elsewhere


def test_it_prints_json_for_programs(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = printed(capsys, "--config", file, "--json").splitlines()
    told = json.loads(line)
    config = read_config(str(file))
    assert told["digest"] == config.digest
    assert from_mapping(told["config"]) == config
    assert (told["from"]["keep"], told["from"]["drop"]) == (str(file), "default")


def test_without_a_file_it_prints_the_defaults(capsys: pytest.CaptureFixture[str]) -> None:
    assert from_mapping(tomllib.loads(printed(capsys))) == CleanConfig()
