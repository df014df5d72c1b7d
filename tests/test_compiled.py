"""The core as C extensions (docs/compiled.md) says of every page what it says in Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.faults.hostile import HTML

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler, cc"),
    pytest.mark.skipif(
        not Path(sysconfig.get_path("include"), "Python.h").exists(),
        reason="needs the headers of Python",
    ),
]
ROOT = Path(__file__).parent.parent

_CLEAN = """
import sys
from pathlib import Path
from schemas.config import CleanConfig
from schemas.page import RawPage
from transforms.blocks import html_walk
from transforms.boilerplate import html_tree
from transforms import core, language
from transforms.core import clean_page

print(*(Path(module.__file__).suffix for module in (html_walk, html_tree, core, language)))
for path in sorted(Path(sys.argv[1]).iterdir()):
    for parser in ("lexbor", "beautifulsoup"):
        for format in ("html", "text"):
            raw = RawPage(path.read_bytes(), path.name, format=format)
            print(ascii(clean_page(raw, CleanConfig(html_parser=parser))))
"""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages of a wheel with C extensions, built from a copy, since it leaves them there."""
    folder = tmp_path_factory.mktemp("compiled")
    tree = folder / "tree"
    tree.mkdir()
    for name in ("schemas", "transforms", "pipelines", "runners"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("*.so"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree)
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder]
    done = subprocess.run(
        [*pip, tree],
        env={**os.environ, "HATCH_BUILD_HOOK_ENABLE_MYPYC": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if "No matching distribution found for hatch-mypyc" in done.stderr:
        pytest.skip("hatch-mypyc cannot be fetched")
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = folder.glob("*.whl")
    ZipFile(wheel).extractall(folder / "packages")
    return folder / "packages"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example pages, and hostile ones."""
    folder = tmp_path_factory.mktemp("pages")
    for path in (ROOT / "examples" / "pages").iterdir():
        shutil.copy(path, folder)
    for number, make in enumerate(HTML.values()):
        (folder / f"hostile-{number}").write_bytes(make(2_000))
    return folder


def rows(packages: Path, pages: Path) -> list[str]:
    """What kind of modules ``packages`` has, and all rows of ``pages``."""
    done = subprocess.run(
        [sys.executable, "-c", _CLEAN, str(pages)],
        cwd=packages,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_compiled_modules_give_the_same_rows(compiled: Path, pages: Path) -> None:
    kinds, *found = rows(compiled, pages)
    assert kinds == ".so .so .so .so"
    kinds, *expected = rows(ROOT, pages)
    assert kinds == ".py .py .py .py"
    assert len(expected) > 300
    assert found == expected
