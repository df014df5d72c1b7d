"""What the commands of docs/tutorial.md print: `python -m tests.tutorial` writes it there.

A block of commands, or a program, is followed by a block of what it prints, if it prints anything.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "tutorial.md"
_BLOCK = re.compile(r"^```(sh|python|text)\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
_INSTALL = "python3 -m venv"
"""How a line begins that needs a network; what it installs is here already."""
_SURROUNDINGS = {
    "COLUMNS": "96",
    "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
    "HF_HOME": "huggingface",
    "HF_HUB_OFFLINE": "1",
}
_ISOLATES = re.compile("[\u2068\u2069]")
_OF_TIME = (
    (re.compile(r"\d+\.\d s\b"), "1.5 s"),
    (re.compile(r"\b\d{8}T\d{6}-[0-9a-f]{8}\b"), "20260301T023000-5f1c2ab9"),
)
"""What differs from run to run, and what stands for it."""


def written(page: str, folder: Path) -> str:
    """``page`` with what its blocks print when they are run, in order, in ``folder``."""
    printed = ""
    parts: list[str] = []
    end = 0
    for block in _BLOCK.finditer(page):
        kind, content = block.groups()
        parts.append(page[end : block.start()])
        end = block.end()
        if kind != "text":
            printed = run(kind, content, folder)
            parts.append(block[0])
        else:
            parts.append(f"```text\n{printed}```\n")
    return "".join([*parts, page[end:]])


def run(kind: str, content: str, folder: Path) -> str:
    """What a block prints, errors among it, without what differs from run to run."""
    if kind == "sh":
        lines = (line for line in content.splitlines() if not line.startswith(_INSTALL))
        command = ["/bin/sh", "-e", "-c", "\n".join(lines)]
    else:
        command = [sys.executable, "-c", content]
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | _SURROUNDINGS | {"PATH": programs},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if kind == "sh" else subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, content + done.stdout
    return "".join(_lines(done.stdout))


def _lines(printed: str) -> Iterator[str]:
    for line in _ISOLATES.sub("", printed).splitlines():
        for pattern, instead in _OF_TIME:
            line = pattern.sub(instead, line)
        yield f"{line.rstrip()}\n"


def main() -> None:
    """Run the page and write what is printed into it."""
    page = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "examples").symlink_to(ROOT / "examples")
        PAGE.write_text(written(page, Path(folder)), encoding="utf-8")


if __name__ == "__main__":
    main()
