"""The recipes of CONTRIBUTING.md, for tests that follow them."""

from __future__ import annotations

import re
from pathlib import Path

from naqi.schemas.tables import RULES_VERSION
from tests.trees import ROOT, edit, python


def recipe(of: str) -> str:
    """What it says, by its name."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (found,) = (part for part in re.split(r"\n+- |\n\n", text) if part.startswith(f"**{of}**: "))
    return found


def named(of: str) -> set[str]:
    """The files that it names, whole."""
    return set(re.findall(r"`(\w+/[\w/]+\.\w+)`", recipe(of)))


def folders(of: str) -> set[str]:
    """The folders that it wants a module in."""
    return set(re.findall(r"`(\w+/[\w/]+/)`", recipe(of)))


def run_commands(tree: Path, of: str) -> None:
    """Run the commands that it ends with, in a copy of the checkout."""
    for command in re.findall(r"python -m ([\w.]+)", recipe(of)):
        python(tree, tree, "-m", command)


def add_after(path: Path, line: str, *added: str) -> None:
    """Add lines to a file below one that stands in it once."""
    edit(path, f"{line}\n", "\n".join([line, *added, ""]))


def change_rules_version(tree: Path) -> str:
    """Give a copy another version of the rules, which is returned."""
    version = f"{RULES_VERSION} and a recipe"
    edit(
        tree / "schemas" / "tables.py",
        f'RULES_VERSION = "{RULES_VERSION}"',
        f'RULES_VERSION = "{version}"',
    )
    return version
