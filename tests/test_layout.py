"""The shape of the code: who may import whom, how long a module may be, what it must say."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "schemas": {"schemas"},
    "transforms": {"schemas", "transforms"},
    "pipelines": {"schemas", "transforms", "pipelines", "runners"},
    "runners": {"schemas", "runners"},
}
"""Imports go one way; `runners` holds options alone, so it knows nothing of the work."""

KNOWN_TO_STEPS = {
    "transforms/dates": {"dates", "text"},
    "transforms/furniture": {"dates", "furniture", "language", "metadata", "text"},
}
"""What several steps of a page know, and the folders beside it that it may know itself: not those
that cut and judge pages by it."""

MAY_IMPORT_BEAM = {
    "transforms/beam/clean.py": "wraps cleaning, in a child process, as a PTransform",
    "transforms/beam/kafka.py": "a source that engines can stop and restore",
    "transforms/beam/poll.py": "asks such sources, in the way that an engine bears",
    "transforms/beam/pubsub.py": "wraps Beam's own source of messages",
    "transforms/beam/read.py": "wraps the readers as a PTransform",
    "transforms/beam/resumable.py": "wraps reading, cleaning and staging as one PTransform",
    "transforms/beam/sites.py": "wraps learning sites as a PTransform",
    "transforms/beam/steps.py": "wraps the steps of cleaning as PTransforms",
    "transforms/beam/stream.py": "wraps the pure functions of streams as PTransforms",
    "transforms/beam/write.py": "wraps the writers as PTransforms",
    "transforms/filesystems.py": "loads Beam's filesystems for paths of other machines",
    "transforms/lake/refresh/passes.py": "the two passes of a refresh over its inputs",
    "transforms/storage.py": "sets up the filesystems of buckets",
}
"""The modules of `schemas` and `transforms` that know of Beam, each with its reason."""

MOST_LINES = 400

# A path of one machine: a folder of users, of the system or of temporary files, or a drive.
ABSOLUTE_PATH = re.compile(r"(?<![\w:/.])/(home|root|Users|tmp|usr|opt|var|mnt|work)/|^[A-Za-z]:\\")


def modules(*folders: str) -> list[Path]:
    """The Python files of ``folders``, relative to the project."""
    return sorted(
        path.relative_to(ROOT) for folder in folders for path in (ROOT / folder).rglob("*.py")
    )


def parse(module: Path) -> ast.Module:
    return ast.parse((ROOT / module).read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """The folders of ours, and other top-level names, that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.removeprefix("naqi.").split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").removeprefix("naqi.").split(".")[0]


def dotted(module: Path) -> str:
    """A module's name, as it is imported."""
    return ".".join(("naqi", *module.with_suffix("").parts)).removesuffix(".__init__")


def modules_imported(tree: ast.Module) -> Iterator[str]:
    """Our modules that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in OURS)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inside = f"{node.module}.{alias.name}"
                yield inside if inside in OURS else node.module


SOURCE = modules(*MAY_IMPORT)
OURS = {dotted(module) for module in SOURCE}
PYTHON = modules(*MAY_IMPORT, "naqi", "tests", "benchmarks", "docs", "training")


def test_every_package_has_modules() -> None:
    assert {module.parts[0] for module in SOURCE} == set(MAY_IMPORT)


def test_the_package_holds_names_for_users_and_no_code() -> None:
    assert [module.name for module in modules("naqi")] == ["__init__.py", "beam.py"]
    links = {path.name for path in (ROOT / "naqi").iterdir() if path.is_symlink()}
    assert links == set(MAY_IMPORT)
    defined = [node for node in parse(Path("naqi/beam.py")).body if isinstance(node, ast.stmt)]
    assert {type(node) for node in defined} == {ast.Expr, ast.ImportFrom, ast.Assign}


# Each rule is one test of all modules: one test a module would take more time to name than to look.


def relative_imports(tree: ast.Module) -> list[str]:
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return [ast.unparse(node) for node in nodes if node.level]


def from_names_for_users(tree: ast.Module) -> set[str | None]:
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {node.module for node in nodes} & {"naqi", "naqi.beam"}


def tuples_made_past_their_class(tree: ast.Module) -> set[str]:
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    made = {ast.unparse(node) for node in nodes if node.attr == "__new__"}
    return made - {"object.__new__", "str.__new__"}


def paths_of_one_machine(tree: ast.Module) -> list[str]:
    strings = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return [text for text in strings if ABSOLUTE_PATH.search(text)]


def folders_imported(tree: ast.Module) -> set[str]:
    return set(imported(tree))


def own_modules_imported(tree: ast.Module) -> set[str]:
    return set(modules_imported(tree))


def has_no_docstring(tree: ast.Module) -> bool:
    return not ast.get_docstring(tree)


ASKED: tuple[Callable[[ast.Module], Any], ...] = (
    relative_imports,
    from_names_for_users,
    tuples_made_past_their_class,
    paths_of_one_machine,
    folders_imported,
    own_modules_imported,
    has_no_docstring,
)


@cache
def answers(module: Path) -> dict[Callable[[ast.Module], Any], Any]:
    """What each of `ASKED` finds in a module, which is parsed once for all of them."""
    tree = parse(module)
    return {asked: asked(tree) for asked in ASKED}


def where(found: Callable[[ast.Module], Any], among: Iterable[Path]) -> dict[str, Any]:
    """What ``found``, which is one of `ASKED`, finds in which of the modules."""
    told = {module.as_posix(): answers(module)[found] for module in among}
    return {module: what for module, what in told.items() if what}


def test_nothing_of_ours_goes_through_the_names_for_users() -> None:
    assert where(from_names_for_users, SOURCE) == {}


def test_imports_are_absolute() -> None:
    assert where(relative_imports, SOURCE) == {}  # the tests below would not see them


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_go_one_way(package: str) -> None:
    others = MAY_IMPORT.keys() - MAY_IMPORT[package]
    found = where(folders_imported, modules(package))
    assert {module: folders & others for module, folders in found.items() if folders & others} == {}


@pytest.mark.parametrize("folder", KNOWN_TO_STEPS)
def test_what_steps_know_does_not_know_the_steps(folder: str) -> None:
    found = where(own_modules_imported, modules(folder))
    steps = {
        module: {name.split(".")[2] for name in names if name.startswith("naqi.transforms.")}
        for module, names in found.items()
    }
    assert set().union(*steps.values()) <= KNOWN_TO_STEPS[folder], steps


def test_no_module_is_imported_by_what_it_imports() -> None:
    imports = {dotted(module): answers(module)[own_modules_imported] for module in SOURCE}
    TopologicalSorter(imports).prepare()  # raises, with the modules of a circle


def test_the_core_knows_of_beam_only_where_it_must() -> None:
    found = where(folders_imported, modules("schemas", "transforms"))
    knows = {module for module, folders in found.items() if "apache_beam" in folders}
    assert knows == MAY_IMPORT_BEAM.keys()


def test_tests_stand_in_the_folder_of_what_they_test() -> None:
    folders = {test.parent.relative_to("tests") for test in modules("tests")}
    mirrored = {folder for folder in folders if folder.parts and folder.parts[0] in MAY_IMPORT}
    assert {folder for folder in mirrored if not (ROOT / folder).is_dir()} == set()


def test_modules_are_small() -> None:
    lines = {module: (ROOT / module).read_text(encoding="utf-8").count("\n") for module in PYTHON}
    assert {module: count for module, count in lines.items() if count > MOST_LINES} == {}


def test_every_module_says_what_it_is() -> None:
    assert where(has_no_docstring, PYTHON) == {}


def test_tuples_are_made_past_their_class_in_one_module_alone() -> None:
    assert where(tuples_made_past_their_class, SOURCE).keys() == {"transforms/fast.py"}


def test_no_path_of_one_machine_stands_in_the_code() -> None:
    assert where(paths_of_one_machine, SOURCE) == {}


# ---- that these tests would tell

BREAKS: dict[str, tuple[Callable[[ast.Module], object], str]] = {
    "a relative import": (relative_imports, "def f():\n    from .rows import row"),
    "a name for users": (from_names_for_users, "def f():\n    from naqi.beam import CleanPages"),
    "a tuple past its class": (tuples_made_past_their_class, "row = tuple.__new__(Row, values)"),
    "a path of one machine": (paths_of_one_machine, "PLACE = '/home/me/pages'"),
    "an import inside of a function": (
        lambda tree: {"pipelines", "apache_beam"} <= set(imported(tree)),
        "def f():\n    import naqi.pipelines.clean\n    import apache_beam as beam",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_what_breaks_a_rule_is_found(name: str) -> None:
    found, code = BREAKS[name]
    assert found(ast.parse(code))
    assert not found(ast.parse("from naqi.schemas.rows import row"))
