"""Copies of this checkout that a test changes as a contributor would, and runs."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).parents[1]
FOLDERS = ("naqi", "schemas", "transforms", "pipelines", "runners", "docs", "tests", "examples")

_RUN = """
import json, sys
from naqi.pipelines import cli
for command in json.loads(sys.argv[1]):
    code = cli.main(command)
    if code:
        sys.exit(f"{command} ended with {code}")
    print("\\f", flush=True)
"""


def copy_tree(folder: Path) -> Path:
    """The folders of this checkout, in ``folder``, which is new. Returns ``folder``.

    Compiled modules come along, and are taken for what they are of: only what changes is compiled.
    """
    folder.mkdir()
    left_out = shutil.ignore_patterns("*.pyc.*")  # that another process is about to write
    for place in FOLDERS:
        shutil.copytree(ROOT / place, folder / place, symlinks=True, ignore=left_out)
    for page in (*ROOT.glob("*.md"), ROOT / "pyproject.toml"):
        shutil.copy(page, folder)
    return folder


def changed(tree: Path) -> set[str]:
    """The files of a copy, relative to it, that are not as in this checkout, or not in it."""
    files = (path.relative_to(tree) for path in tree.rglob("*.*") if path.is_file())
    return {
        path.as_posix()
        for path in files
        if "__pycache__" not in path.parts
        and path.parts[0] != "naqi"  # links to the others
        and not ((ROOT / path).exists() and filecmp.cmp(tree / path, ROOT / path, shallow=False))
    }


def edit(path: Path, old: str, new: str) -> None:
    """Put ``new`` in the place of ``old``, which stands in a file once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path.name} has {text.count(old)} times: {old}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def python(tree: Path, folder: Path, *args: str) -> str:
    """What Python prints in ``folder``, with the modules of ``tree``."""
    done = subprocess.run(
        [sys.executable, *args],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def naqi(tree: Path, folder: Path, *commands: str) -> list[str]:
    """What each of these commands of ``tree`` prints, run in ``folder`` one after the other.

    They share a process, since most of what a small command takes is to start one.
    """
    listed = json.dumps([command.split() for command in commands])
    return [part.strip() for part in python(tree, folder, "-c", _RUN, listed).split("\f")[:-1]]


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder that ``make`` makes and fills, once for all processes that run these tests.

    It is not to be changed.
    """
    root = factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        root = root.parent
    folder, done = root / name, root / f"{name}.done"
    with FileLock(root / f"{name}.lock"):
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            make(folder)
            done.touch()
    return folder
