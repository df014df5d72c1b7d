"""What pages of the documentation show of the command line: `python -m docs.transcripts`.

A block of ``console`` has commands behind ``$`` (lines that go on behind ``>``) and what they
print, standard error too. The commands of a page are run from top to bottom in one new folder,
which has ``examples/``; the blocks are written anew where what they print has changed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs"

_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_CHANGING = (
    (re.compile(r"\d{8}T\d{6}Z?-[0-9a-f]{8}"), "RUN"),
    (re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|\+\d\d:\d\d)?( UTC)?"), "TIME"),
    (re.compile(r" *\b\d+(\.\d+)? s\b"), " N s"),
)
"""What is another in each run."""


class Step(NamedTuple):
    """A command, and what it prints."""

    command: str
    """Its lines as they are typed, without prompts."""
    printed: str
    """Lines, each with its end; the last one says the exit code if it is not zero."""

    def __str__(self) -> str:
        first, *others = self.command.split("\n")
        return "\n".join([f"$ {first}", *(f"> {line}" for line in others)]) + "\n" + self.printed


def pages() -> list[Path]:
    """The pages that have transcripts."""
    return sorted(p for p in FOLDER.glob("*.md") if _BLOCK.search(p.read_text(encoding="utf-8")))


def steps(text: str) -> Iterator[list[Step]]:
    """The steps of each block of a page."""
    for block in _BLOCK.findall(text):
        yield [
            Step(re.sub(r"\n> ?", "\n", command), printed)
            for command, printed in re.findall(
                r"^\$ (.*(?:\n>.*)*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE
            )
        ]


def run(commands: list[str], folder: Path) -> Iterator[Step]:
    """Run commands one after the other in ``folder``, with the naqi of this Python."""
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith(("NAQI_", "PYTEST_", "COV_"))},
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "COLUMNS": "100",
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
        "PYTHONWARNINGS": "ignore",
        "HF_HUB_OFFLINE": "1",
        "HF_HOME": str(folder / ".huggingface"),
        "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
    }
    for command in commands:
        done = subprocess.run(  # noqa: S603  # of our own pages
            ["bash", "-c", command],  # noqa: S607
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        printed = "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())
        failed = f"(exit code {done.returncode})\n" if done.returncode else ""
        yield Step(command, printed + failed)


def lay_out(folder: Path) -> None:
    """Give ``folder`` what the commands of a page start from."""
    shutil.copytree(ROOT / "examples", folder / "examples")


def same(one: Step, other: Step) -> bool:
    """Whether a command has printed the same, but for what is another in each run."""
    return lasting(one.printed) == lasting(other.printed)


def lasting(printed: str) -> str:
    """What a command prints in every run."""
    for pattern, name in _CHANGING:
        printed = pattern.sub(name, printed)
    return printed


def renew(page: Path) -> None:
    """Write what the commands of ``page`` print now into it."""
    text = page.read_text(encoding="utf-8")
    shown = list(steps(text))
    with tempfile.TemporaryDirectory() as folder:
        lay_out(Path(folder))
        done = run([step.command for block in shown for step in block], Path(folder))
        blocks = iter(["".join(_renewed(step, next(done)) for step in block) for block in shown])
    text = _BLOCK.sub(lambda _: f"```console\n{next(blocks)}```", text)
    page.write_text(text, encoding="utf-8")


def _renewed(shown: Step, now: Step) -> str:
    return str(shown if same(shown, now) else now)


if __name__ == "__main__":
    for page in pages():
        renew(page)
