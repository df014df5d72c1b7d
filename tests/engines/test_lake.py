"""A lake is read by Spark, by way of its own catalog."""

from __future__ import annotations

import json
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyiceberg")

from naqi.pipelines import refresh_lake
from naqi.runners.fetch import engine
from tests.docs_commands import blocks
from tests.engines.processes import JAVA_17
from tests.lakes import rows, without_beam, write_page

__all__ = ["without_beam"]  # a fixture

OPENED = [*JAVA_17, "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"]
PROGRAM = Path(__file__).parent / "ReadLake.java"


def read(folder: Path, query: str = "") -> list[dict[str, Any]]:
    """The rows that Spark finds, set up as the documentation shows it, run in ``folder``.

    Without a ``query`` those of the one that it shows.
    """
    (command,) = (block for block in blocks("refresh.md") if block.startswith("spark-sql"))
    _, *arguments = shlex.split(command.replace("\\\n", " "))
    jars = ":".join(f"{engine(name)}/*" for name in ("iceberg", "spark"))
    done = subprocess.run(
        ["java", *OPENED, "-cp", jars, str(PROGRAM), *arguments[:-1], query or arguments[-1]],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.engine("spark", "iceberg")
@pytest.mark.usefixtures("without_beam")
def test_spark_reads_what_the_last_refresh_left(tmp_path: Path) -> None:
    source, lake = tmp_path / "in", tmp_path / "lake"
    for name in ("heron", "otter"):
        write_page(source, name)
    refresh_lake.run([str(source)], str(lake))
    write_page(source, "heron", "The {name} has gone, and nobody at the mill knew when it went.")
    refresh_lake.run([str(source)], str(lake))

    columns = ["page_id", "index", "text", "language", "start", "end"]
    read_back = read(tmp_path, "SELECT * FROM naqi.naqi.paragraphs")
    found = [{column: row[column] for column in columns} for row in read_back]

    expected = [{column: row[column] for column in columns} for row in rows(lake)["paragraphs"]]
    order = columns[:2]
    assert sorted(found, key=lambda row: [row[c] for c in order]) == sorted(
        expected, key=lambda row: [row[c] for c in order]
    )
    assert any("at the mill" in row["text"] for row in found)
    assert read(tmp_path) == [{"language": "en", "count(1)": 2}]
