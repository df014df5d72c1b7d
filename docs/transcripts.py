"""What pages of the documentation show of commands and programs: `python -m docs.transcripts`.

In the pages of `PAGES` a block of commands, or a program, is followed by a block of what it prints,
errors among it, if it prints anything. All of a page is run from top to bottom in one new folder,
which has `examples/`.
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
PAGES = ("how-do-i.md", "tutorial.md")
_BLOCK = re.compile(r"^```(sh|python|text)\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
_INSTALL = "python3 -m venv"
"""How a line begins that needs a network; what it installs is here already."""
_SURROUNDINGS = {
    "COLUMNS": "96",
    "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
    "HF_HOME": "huggingface",
    "HF_HUB_OFFLINE": "1",
    "LC_ALL": "C.UTF-8",
    "TERM": "dumb",
}
_OF_TIME = (
    (re.compile(r"\d+\.\d s\b"), "1.5 s"),
    (re.compile(r"\b\d{8}T\d{6}-[0-9a-f]{8}\b"), "20260301T023000-5f1c2ab9"),
    (
        re.compile(r"\b\d{4}-\d\d-\d\d([ T])\d\d:\d\d:\d\d( UTC|\+00:00)"),
        r"2026-03-01\g<1>02:30:00\2",
    ),
)
"""What differs from run to run, and what stands for it."""


def read_page(name: str) -> str:
    """A page as it stands."""
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def lay_out(folder: Path) -> None:
    """Give ``folder`` what the commands of a page start from."""
    (folder / "examples").symlink_to(ROOT / "examples")


def renew(page: str, folder: Path) -> str:
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


def surroundings() -> dict[str, str]:
    """The environment of a command that is shown."""
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, **_SURROUNDINGS, "PATH": programs}


def run(kind: str, content: str, folder: Path) -> str:
    """What a block prints, errors among it, without what differs from run to run.

    Raises:
        RuntimeError: It fails.
    """
    if kind == "sh":
        lines = (line for line in content.splitlines() if not line.startswith(_INSTALL))
        command = ["/bin/sh", "-e", "-c", "\n".join(lines)]
    else:
        command = [sys.executable, "-c", content]
    done = subprocess.run(  # noqa: S603  # of our own pages
        command,
        cwd=folder,
        env=surroundings(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if kind == "sh" else subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{content}\n{done.stdout}{done.stderr or ''}")
    return "".join(_lines(done.stdout))


def _lines(printed: str) -> Iterator[str]:
    for line in printed.splitlines():
        for pattern, instead in _OF_TIME:
            line = pattern.sub(instead, line)
        yield f"{line.rstrip()}\n"


def main() -> None:
    """Run the pages and write what is printed into them."""
    for name in PAGES:
        with tempfile.TemporaryDirectory() as folder:
            lay_out(Path(folder))
            page = renew(read_page(name), Path(folder))
        (ROOT / "docs" / name).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
