"""What is shipped works on its own: the built wheel, in a fresh environment and an empty folder."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import sysconfig
import venv
from email.parser import Parser
from importlib.metadata import packages_distributions
from pathlib import Path
from zipfile import ZipFile

import pyarrow.parquet as pq
import pytest
from hatchling.build import build_wheel

from naqi.schemas.installing import install_extra

ROOT = Path(__file__).parent.parent
FOLDERS = ("schemas", "transforms", "pipelines", "runners")
EXTRA = {
    "naqi/transforms/beam/kafka.py": "kafka",
    "naqi/transforms/blocks/tree/parsers.py": "beautifulsoup",
    "naqi/transforms/lake/": "lake",
    "naqi/transforms/language/detectors/cld2.py": "cld2",
    "naqi/transforms/language/detectors/common_lingua.py": "common-lingua",
    "naqi/transforms/language/detectors/eldc.py": "eldc",
    "naqi/transforms/language/detectors/fasttext.py": "fasttext",
    "naqi/transforms/language/detectors/lingua.py": "lingua",
}
"""Modules and folders that only users of an extra import."""
SCHEDULES = "naqi/runners/schedules/"
"""Files for the environment of a scheduler, which imports them itself."""
NEWER_STDLIB = {"compression", "tomllib"}  # before it, a backport is asked for
BACKPORTS = {"tomli"}  # asked for by an older Python alone


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the tree as it is."""
    folder = tmp_path_factory.mktemp("dist")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return folder / build_wheel(str(folder))


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh environment that holds the wheel, and sees our dependencies."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    place = {"base": str(folder), "platbase": str(folder)}
    # Behind the environment's own packages, so that an editable install of ours stays out of sight.
    dependencies = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    pth = Path(sysconfig.get_path("purelib", vars=place)) / "dependencies.pth"
    pth.write_text("\n".join(dependencies), encoding="utf-8")
    programs = Path(sysconfig.get_path("scripts", vars=place))
    run([programs / "python", "-m", "pip", "install", "--no-deps", "--no-index", wheel], folder)
    return programs


def run(command: list[str | Path], folder: Path, **variables: str) -> str:
    """What ``command`` prints when run in ``folder``, where nothing of the project is in sight."""
    done = ended(command, folder, **variables)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def ended(
    command: list[str | Path], folder: Path, **variables: str
) -> subprocess.CompletedProcess[str]:
    """The same, however it ends."""
    surroundings = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    surroundings |= variables
    return subprocess.run(
        list(map(str, command)),
        cwd=folder,
        env=surroundings,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def test_the_wheel_holds_naqi_and_nothing_else(wheel: Path) -> None:
    in_tree = {
        f"naqi/{path.relative_to(ROOT).as_posix()}"
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.parent.name != "__pycache__"
    } | {"naqi_command.py", "naqi/__init__.py", "naqi/beam.py", "naqi/py.typed"}
    names = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == in_tree


def test_the_wheel_holds_the_weights_of_the_learned_judge_and_not_their_training(
    wheel: Path,
) -> None:
    names = ZipFile(wheel).namelist()
    assert "naqi/transforms/boilerplate/html/learned/weights.npz" in names
    assert not [name for name in names if "training" in Path(name).parts]


def test_the_wheel_is_typed_and_has_the_beam_yaml_providers(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert "naqi/py.typed" in names
    assert [name for name in names if Path(name).name == "providers.yaml"]


@pytest.mark.skipif(
    sys.version_info < (3, 11), reason="which distribution a module is of is not known before 3.11"
)
def test_the_wheel_declares_every_distribution_that_it_imports(wheel: Path) -> None:
    archive = ZipFile(wheel)
    metadata = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    required = Parser().parsestr(archive.read(metadata).decode()).get_all("Requires-Dist") or []

    def declared(extra: str | None) -> set[str]:
        said = [line for line in required if "extra ==" not in line or f"'{extra}'" in line]
        return {normal(re.split(r"[^\w.-]", line)[0]) for line in said}

    owners = packages_distributions()
    sources = (name for name in archive.namelist() if name.endswith(".py"))
    for name in (name for name in sources if not name.startswith(SCHEDULES)):
        for module in top_level_imports(archive.read(name).decode()):
            if module not in {"naqi", *sys.stdlib_module_names, *NEWER_STDLIB, *BACKPORTS}:
                extra = next((e for part, e in EXTRA.items() if name.startswith(part)), None)
                if extra is not None and module not in owners:
                    continue  # an extra that is not installed here: nobody can tell whose it is
                known = declared(extra)
                assert {normal(owner) for owner in owners[module]} & known, f"{name}: {module}"


def top_level_imports(source: str) -> set[str]:
    nodes = list(ast.walk(ast.parse(source)))
    whole = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    parts = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    return {module.split(".")[0] for module in whole | {part for part in parts if part}}


def normal(distribution: str) -> str:
    """The name as package indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", distribution).lower()


def test_the_installed_command_knows_its_version(
    wheel: Path, environment: Path, tmp_path: Path
) -> None:
    version = wheel.name.split("-")[1]
    assert run([environment / "naqi", "--version"], tmp_path).split() == ["naqi", version]


def test_the_installed_command_cleans_pages(environment: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    text = "The ferry left an hour late, because the pilot had not been told of the new timetable."
    markup = "Nobody on the quay knew why the bell was rung twice, and nobody wanted to ask."
    (pages / "one.txt").write_text(text, encoding="utf-8")
    (pages / "two.html").write_text(
        f"<title>The bell</title><nav><a href='/'>Home</a></nav><main><p>{markup}</p></main>",
        encoding="utf-8",
    )
    run([environment / "naqi", "clean", "pages", "--output", "clean"], tmp_path)
    rows = pq.ParquetDataset(sorted((tmp_path / "clean" / "paragraphs").glob("*.parquet"))).read()
    assert sorted(rows["text"].to_pylist()) == sorted([text, markup])


def test_the_installed_library_cleans_a_page(environment: Path, tmp_path: Path) -> None:
    source = (
        "import naqi; print(naqi.__version__, naqi.clean('<p>The bell is rung twice at noon.'))"
    )
    cleaned = run([environment / "python", "-c", source], tmp_path)
    assert cleaned.split(maxsplit=1)[1] == "The bell is rung twice at noon.\n"


def test_a_type_checker_knows_the_installed_library(environment: Path, tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is no test dependency: pip install 'naqi[lint]'")
    (tmp_path / "right.py").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    options = ["--strict", "--python-executable", environment / "python"]
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "right.py", "wrong.py"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    errors = re.findall(r"^(\w+)\.py:(\d+): error", checked.stdout, re.MULTILINE)
    assert errors == [("wrong", str(line)) for line in range(3, 9)], checked.stdout + checked.stderr


RIGHT = """
from collections.abc import Iterator
from datetime import datetime

import naqi
from naqi.beam import CleanPages, ReadPages, WriteParquet


def texts(pages: list[tuple[str, str | None]]) -> Iterator[str]:
    for page in naqi.clean_many(pages, config=naqi.CleanConfig(page_seconds=0)):
        title: str | None = page.title
        date: datetime | None = page.published_at
        if page.rejection is not None and page.rejection.reason == "not_text":
            continue
        yield f"{title} {date} {page} {len(page.dropped)}"


page: naqi.CleanedPage = naqi.clean(b"The bell", url=None, format="text")
languages: list[str] = [paragraph.language for paragraph in page.paragraphs]
rules: set[str] = {block.rule for block in page.dropped}
raw = naqi.RawPage(b"The bell", charset="koi8-r")
version: str = naqi.__version__
steps = ReadPages("pages"), CleanPages(naqi.CleanConfig()), WriteParquet("clean")
"""
WRONG = """import naqi

naqi.cleen("The bell")
naqi.clean(7)
naqi.clean("The bell", format=7)
naqi.clean("The bell").titel
naqi.clean("The bell").title = "The bell"
naqi.RawPage("The bell")
"""


HINT = "from naqi.schemas.installing import install_extra; print(install_extra({!r}))"


@pytest.mark.parametrize("extra", ["beautifulsoup", "kafka", "lake"])
def test_an_extra_is_installed_as_its_hint_says_where_no_index_has_naqi(
    extra: str, environment: Path, tmp_path: Path
) -> None:
    hint = run([environment / "python", "-c", HINT.format(extra)], tmp_path).strip()
    assert hint == f"{environment / 'python'} -m pip install 'naqi[{extra}]'"
    run(["sh", "-c", f"{hint} --dry-run --no-index"], tmp_path)


def test_an_extra_is_installed_as_its_hint_says_from_a_checkout(tmp_path: Path) -> None:
    hint = install_extra("kafka")
    options = "--dry-run --no-index --no-build-isolation --no-deps"
    told = run(["sh", "-c", f"{hint} {options}"], tmp_path)
    assert str(ROOT) in hint or "already satisfied" in told


def test_another_package_of_the_name_is_told_in_one_line(environment: Path, tmp_path: Path) -> None:
    other = tmp_path / "else" / "naqi"
    other.mkdir(parents=True)
    (other / "__init__.py").write_text("", encoding="utf-8")
    for command in (["doctor"], ["clean", "page.txt", "--output", "clean"]):
        done = ended([environment / "naqi", *command], tmp_path, PYTHONPATH=str(other.parent))
        assert done.returncode == 8
        (line,) = done.stderr.splitlines()
        assert str(other) in line
        assert f"PYTHONPATH is {other.parent}: unset it" in line


@pytest.mark.parametrize("name", ["pyarrow", "rich", "packaging"])
def test_an_old_dependency_is_told_in_one_line(
    name: str, environment: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old"
    (old / name).mkdir(parents=True)
    (old / name / "__init__.py").write_text("", encoding="utf-8")
    info = old / f"{name}-0.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 0.1\n")
    for command in (["doctor"], ["clean", "page.txt", "--output", "clean"]):
        done = ended([environment / "naqi", *command], tmp_path, PYTHONPATH=str(old))
        assert done.returncode == 8
        (line,) = done.stderr.splitlines()
        assert name in line
        assert "-m pip install" in line or "PYTHONPATH" in line


def test_a_project_keeps_its_own_packages_of_the_same_names(
    environment: Path, tmp_path: Path
) -> None:
    for folder in FOLDERS:
        package = tmp_path / folder
        package.mkdir()
        (package / "__init__.py").write_text("", encoding="utf-8")
    steps = tmp_path / "transforms" / "steps.py"
    steps.write_text("def count(rows):\n    return len(rows.paragraphs)\n", encoding="utf-8")
    (tmp_path / "page.txt").write_text(
        "The tide tables hang in the hall, and nobody reads them.", encoding="utf-8"
    )
    program = tmp_path / "count.py"
    program.write_text(TWO_WORKERS, encoding="utf-8")
    counted = run([environment / "python", program], tmp_path)
    assert counted.split() == ["1"]
    run([environment / "naqi", "clean", "page.txt", "--output", "clean"], tmp_path, PYTHONPATH=".")


TWO_WORKERS = """
import apache_beam as beam
from naqi.beam import CleanPages, ReadPages
from transforms.steps import count

if __name__ == "__main__":
    options = beam.options.pipeline_options.PipelineOptions(
        runner="FnApiRunner", direct_num_workers=2, direct_running_mode="multi_processing"
    )
    with beam.Pipeline(options=options) as pipeline:
        pages = pipeline | ReadPages(["page.txt"]) | CleanPages()
        pages | beam.Map(count) | beam.io.WriteToText("counted", shard_name_template="")
    print(open("counted").read())
"""


def test_the_installed_packages_are_the_wheels(environment: Path, tmp_path: Path) -> None:
    for package in FOLDERS:
        source = f"import naqi.{package}; print(naqi.{package}.__file__)"
        where = Path(run([environment / "python", "-c", source], tmp_path).strip())
        assert where.is_relative_to(environment.parent)
