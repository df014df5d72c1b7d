"""The README's commands and examples do what it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from docs.transcripts import run

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
COMMANDS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
INSTALL = re.compile(
    r"python3 -m venv \.venv && \.venv/bin/pip install .*? && |^\S*pip install .*\n"
)
"""What needs a network; what it installs is here already."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the examples, and the output of the README's first command."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "examples").symlink_to(ROOT / "examples")
    command = [
        sys.executable,
        "-m",
        "naqi.pipelines.cli",
        "clean",
        "examples/pages",
        "--output",
        "clean",
    ]
    subprocess.run(command, cwd=folder, env=environment(), check=True)
    return folder


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "HF_HUB_OFFLINE": "1", "HF_HOME": "huggingface"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda code: code.split()[1])
def test_every_python_example_runs_and_prints_what_was_cleaned(example: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", example],
        cwd=folder,
        env=environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    if "WriteParquet" in example:
        assert list((folder / "clean-too" / "paragraphs").glob("*.parquet"))
    else:
        assert len(done.stdout.splitlines()) >= 1


def test_the_readme_shows_four_readers_a_program_and_a_pipeline() -> None:
    imports = {code.split()[1] for code in EXAMPLES}
    assert imports == {"duckdb", "polars", "pandas", "datasets", "naqi", "apache_beam"}


def test_every_command_runs_as_it_stands_and_the_first_prints_what_is_shown(
    tmp_path: Path,
) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "bin").symlink_to(Path(sys.executable).parent)
    printed = [
        run("sh", INSTALL.sub("", command), tmp_path)
        for command in COMMANDS
        if not command.rstrip().endswith("pytest")
    ]
    (shown,) = re.findall(r"```text\n(.*?)```", README, re.DOTALL)
    lines, told = shown.replace("1.3 s", "1.5 s").splitlines(), printed[0].splitlines()
    heads = [next(n for n, s in enumerate(of) if s.startswith("origin")) for of in (lines, told)]
    assert lines[: heads[0]] == told[: heads[1]]
    # Here no terminal cuts the rows of the table.
    for row in lines[heads[0] :]:
        cells = [cell.rstrip("…") for cell in row.split("  ") if cell]
        assert any(all(cell.strip() in whole for cell in cells) for whole in told[heads[1] :]), row
    assert "<html" in (tmp_path / "why.html").read_text(encoding="utf-8")


def test_every_example_runs_on_what_the_readme_installs() -> None:
    said = re.findall(r"pip install -q (?!-e|\.)(.*)", README)
    ours = {"naqi", "apache_beam"}
    assert {code.split()[1] for code in EXAMPLES} == ours | {*" ".join(said).split()}


def test_continuous_integration_runs_the_readmes_test_command() -> None:
    (command,) = re.findall(r"^(python3 -m venv .* && \.venv/bin/pytest)$", README, re.MULTILINE)
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
