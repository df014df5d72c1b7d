"""The blocks of commands that the pages of the documentation show."""

from __future__ import annotations

import re
import subprocess
from contextlib import AbstractContextManager
from pathlib import Path
from textwrap import dedent

from docs.transcripts import read_page, surroundings
from tests.engines.processes import process

_COMMANDS = re.compile(r"^ *```sh\n(.*?)```", re.DOTALL | re.MULTILINE)


def blocks(page: str) -> list[str]:
    """Those of one page, in order, without the indentation of the list that they stand in."""
    return [dedent(block) for block in _COMMANDS.findall(read_page(page))]


def shown(
    command: str, log: Path, folder: Path, **more: str
) -> AbstractContextManager[subprocess.Popen[bytes]]:
    """One command that runs until it is stopped, with ``more`` environment variables."""
    return process(["sh", "-c", f"exec {command}"], log, folder, {**surroundings(), **more})
