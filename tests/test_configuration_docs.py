"""What docs/configuration.md shows works, and nothing that there is is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Parser
from naqi.pipelines.commands.cleaning import add
from naqi.schemas.config import DEFAULTS, from_mapping
from naqi.schemas.config_fields import PER_HOST
from naqi.transforms.beam import yaml as steps
from naqi.transforms.config_file import option_of, read_config, tomllib

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "naqi.toml"
PAGE = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")


def shown(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


COMMANDS = [line for block in shown("sh") for line in block.splitlines()]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)


def test_every_key_has_its_row_with_option_and_place() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \|(.*)\|$", PAGE, re.MULTILINE))
    assert list(rows) == [*[key for key in DEFAULTS if key != "host"], "host"]
    parser = Parser()
    add(parser)
    options = {option for action in parser._actions for option in action.option_strings}
    for key, row in rows.items():
        option, _, per_host, _ = (cell.strip() for cell in row.split("|"))
        if key != "host":
            assert option.strip("`").split(" ")[0] == option_of(key)
            assert option_of(key) in options
            assert (per_host == "yes") == (key in PER_HOST)


def test_the_example_is_the_file_and_does_what_it_says() -> None:
    assert EXAMPLE.read_text(encoding="utf-8") in shown("toml")
    config = read_config(str(EXAMPLE))
    archive = config.for_host("archive.example.org")
    assert (archive.keep, archive.min_characters, len(archive.phrases)) == (("comments",), 0, 3)
    assert (config.for_host("example.org").keep, len(config.for_host(None).phrases)) == (
        ("caption",),
        2,
    )


@pytest.mark.parametrize("block", shown("toml"))
def test_every_piece_of_a_file_is_one(block: str) -> None:
    assert from_mapping(tomllib.loads(block)).not_default()


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_runs(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    name, *arguments = command.split()
    assert name == "naqi"
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    if "--languages ar --languages-of" in command:
        assert "- other_language" in printed
    elif "--languages ar" in command:
        assert "rejected  other_language" in printed
    elif "--keep caption" in command:
        assert "+ caption" in printed
    elif "--drop" in command:
        assert printed.count("- unwanted_role") > 2


@pytest.mark.usefixtures("here")
def test_the_python_and_the_yaml_work() -> None:
    (code,) = shown("python")
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102  # our own
    assert names["config"] == read_config(str(EXAMPLE))
    (chain,) = shown("yaml")
    clean, write = (step["config"] for step in yaml.safe_load(chain))
    assert steps.clean_pages(**clean).config.phrases[0].language == "de"
    assert steps.write_parquet(**write).config == names["config"]
