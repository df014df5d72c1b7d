"""Schedules do run: each scheduler that is here refreshes a lake with the file we ship for it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")

from naqi.pipelines import cli
from tests.lakes import rows, write_page

FOLDER = Path(__file__).parent.parent.parent / "runners" / "schedules"
COMMAND = "-m naqi.pipelines.refresh "


def scheduler(name: str) -> str:
    """The program of a scheduler; without it the test is skipped."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not on the PATH: it has an environment of its own")
    return found


def run(folder: Path, *command: str | Path, **more: str) -> str:
    """What a scheduler's command prints, with a page to clean and nothing of the user's own."""
    write_page(folder / "in", "heron")
    homes = {
        name: str(folder / "home") for name in ("AIRFLOW_HOME", "DAGSTER_HOME", "PREFECT_HOME")
    }
    (folder / "home").mkdir(exist_ok=True)
    surroundings = {
        **os.environ,
        **homes,
        "NAQI_PYTHON": sys.executable,
        "NAQI_INPUT": str(folder / "in"),
        "NAQI_LAKE": str(folder / "lake"),
        **more,
    }
    done = subprocess.run(
        list(map(str, command)),
        env=surroundings,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    return done.stdout


def refreshed(folder: Path) -> bool:
    """Whether the lake holds the page."""
    return [row["origin"] for row in rows(folder / "lake")["pages"]] == [
        str(folder / "in" / "heron.txt")
    ]


@pytest.mark.parametrize("name", ["crontab", "naqi-refresh.service"])
def test_commands_have_the_options_of_a_refresh(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    (line,) = [line for line in text.splitlines() if COMMAND in line]
    flags = shlex.split(line.split(COMMAND)[1].split(">>")[0])

    inputs = [flag.removeprefix("--input=") for flag in flags if flag.startswith("--input=")]
    others = [flag for flag in flags if not flag.startswith("--input=")]
    args, unknown = cli._parser().parse_known_args(["refresh", *inputs, *others])
    assert (args.inputs, args.lake, unknown) == (["crawl/"], "lake", [])


@pytest.mark.slow
def test_airflow_runs_its_dag(tmp_path: Path) -> None:
    airflow = scheduler("airflow")
    settings = {
        "AIRFLOW__CORE__DAGS_FOLDER": str(FOLDER),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
    }
    run(tmp_path, airflow, "db", "migrate", **settings)
    run(tmp_path, airflow, "dags", "test", "naqi_refresh", **settings)

    assert refreshed(tmp_path)


@pytest.mark.slow
def test_dagster_materializes_its_asset(tmp_path: Path) -> None:
    dagster = scheduler("dagster")
    asset = FOLDER / "dagster_asset.py"
    run(tmp_path, dagster, "asset", "materialize", "--select", "lake", "-f", asset)

    assert refreshed(tmp_path)


@pytest.mark.slow
def test_prefect_runs_its_flow(tmp_path: Path) -> None:
    python = Path(scheduler("prefect")).parent / "python"
    call = f"import prefect_flow; prefect_flow.naqi_refresh({str(tmp_path / 'in')!r}, 'lake')"
    seconds = {"PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "200"}
    run(tmp_path, python, "-c", call, PYTHONPATH=str(FOLDER), **seconds)

    assert refreshed(tmp_path)
