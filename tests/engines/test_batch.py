"""The same pages, the same bytes, on whatever engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import naqi as typed
from tests.engines.processes import FlinkCluster, naqi, run

SENTENCE = "Boat {} left the quay an hour late, and its pilot had not been told why. "


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    for number in range(150):  # more than one batch of files
        text = "Home News Sport\n\n" + SENTENCE.format(number) * (1 + number % 9)
        (folder / f"{number}.txt").write_text(text if number % 10 else "", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def expected(pages: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What Beam's in-process runner makes of the pages."""
    output = tmp_path_factory.mktemp("local")
    run(naqi("clean", pages, "--output", output), output.with_suffix(".log"))
    return contents(output)


def contents(output: Path) -> dict[str, bytes]:
    """All files of an output by name, but the report, which has the clock in it."""
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in output.rglob("*")
        if path.is_file() and path.name not in ("report.json", "lock")
    }


ENGINES = [
    pytest.param(name, marks=pytest.mark.engine(name)) for name in ("flink", "prism", "spark")
]


@pytest.mark.parametrize("runner", ENGINES)
def test_one_command_on_this_machine(
    runner: str, pages: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    output = tmp_path / "out"
    command = naqi("clean", pages, "--output", output, "--runner", runner, "--workers", "2")
    run(command, tmp_path / "log")
    assert contents(output) == expected


@pytest.mark.parametrize("runner", ENGINES)
def test_where_nothing_can_be_cleaned_the_output_stays_and_the_reasons_are_told(
    runner: str, pages: Path, tmp_path: Path
) -> None:
    output, wrong = tmp_path / "out", tmp_path / "wrong.jsonl"
    run(naqi("clean", pages, "--output", output), tmp_path / "log")
    before = contents(output)
    wrong.write_text('{"Id": 1, "Seite": "Boats"}\n', encoding="utf-8")
    ended = typed("clean", wrong, "--output", output, "--runner", runner)
    assert ended.code == 6, ended.err
    assert f"{wrong}, record 1: no_body_column" in ended.err
    assert "the file has: Id, Seite" in ended.err
    assert contents(output) == before


@pytest.mark.engine("flink")
def test_a_flink_cluster(
    cluster: FlinkCluster, pages: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    output = tmp_path / "out"
    command = naqi("clean", pages, "--output", output, "--runner", "flink", *cluster.flags())
    run(command, tmp_path / "log")
    assert contents(output) == expected
