"""The programs of `docs/api.md` and `docs/beam.md` run as they stand there."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from types import ModuleType

import pandas as pd
import pytest
from fastapi.testclient import TestClient

import naqi

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
PROGRAM = re.compile(r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?", re.DOTALL)
SECTIONS = dict(re.findall(r"^##? (.*?)\n(.*?)(?=^##? |\Z)", TEXT, re.MULTILINE | re.DOTALL))
PROGRAMS = [
    pytest.param(*found, id=f"{section}-{number}".replace(" ", "_"))
    for section, text in SECTIONS.items()
    if section not in {"Spark", "FastAPI"}
    for number, found in enumerate(PROGRAM.findall(text))
]
PIPELINES = PROGRAM.findall((ROOT / "docs" / "beam.md").read_text(encoding="utf-8"))
PAGES = [
    "<title>Fähre</title><p>Die Fähre legt um zwölf Uhr ab. Im Winter fährt sie erst am Abend, wenn"
    " sich der Wind gelegt hat.",
    "<p>The lamp is lit at dusk, and the keeper puts it out at dawn, in winter and summer alike.",
    "",
]


def of(section: str) -> str:
    """The one program of a section."""
    ((program, _),) = PROGRAM.findall(SECTIONS[section])
    return str(program)


def load(section: str, folder: Path) -> ModuleType:
    """The program of a section as a module, which does not run what only a script would."""
    path = folder / f"{section.lower()}_program.py"
    path.write_text(of(section), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(program: str, folder: Path, *options: str) -> str:
    """What a program prints."""
    (folder / "examples").symlink_to(ROOT / "examples")
    (folder / "program.py").write_text(program, encoding="utf-8")
    command = [sys.executable, *options, "program.py"]
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_each_way_to_many_pages_is_shown() -> None:
    shown = {"Threads and processes", "pandas", "Polars", "Spark", "FastAPI"}
    assert shown <= {section for section, text in SECTIONS.items() if PROGRAM.search(text)}


@pytest.mark.parametrize(("program", "printed"), PROGRAMS)
def test_a_program_runs_and_prints_what_the_page_says(
    program: str, printed: str, tmp_path: Path
) -> None:
    prints = run(program, tmp_path, "-W", "error")
    if printed:
        assert prints == printed
    else:
        assert all(told in prints for told in ("Fähre", " de ", " en ", "The lamp is lit"))


def test_pipelines_run_as_the_page_shows_them(tmp_path: Path) -> None:
    (tmp_path / "print").mkdir()
    (tmp_path / "write").mkdir()
    (printing, _), (writing, _) = PIPELINES
    assert "النخيل" in run(printing, tmp_path / "print")
    run(writing, tmp_path / "write")
    rejected = pd.read_parquet(tmp_path / "write" / "clean-rows" / "rejected")
    assert rejected["detail"].tolist() == ["url is int, not str | None"]
    pages = pd.read_parquet(tmp_path / "write" / "clean-rows" / "pages")
    assert pages["url"].tolist() == ["http://ruan.example/lamp"]


def test_the_function_for_spark_takes_frames_as_spark_hands_them_over(tmp_path: Path) -> None:
    module = load("Spark", tmp_path)
    urls = ["http://ruan.example/0", None, "http://ruan.example/2"]
    frames = [pd.DataFrame({"url": urls, "html": PAGES}) for _ in range(2)]
    cleaned = list(module.clean_frames(iter(frames)))
    assert [list(frame.columns) for frame in cleaned] == [
        [column.split()[0] for column in module.SCHEMA.split(", ")]
    ] * 2
    assert cleaned[0]["url"].isna().tolist() == [False, True, False]
    assert cleaned[0]["language"].tolist() == ["de", "en", "und"]
    assert cleaned[0]["reason"].fillna("").tolist() == ["", "", "empty_page"]


def test_the_job_for_spark_runs(tmp_path: Path) -> None:
    pytest.importorskip("pyspark", reason="PySpark is not installed: 500 MB")
    urls = [None, "http://ruan.example/1", "http://ruan.example/2", "http://ruan.example/3"]
    frame = pd.DataFrame({"url": urls, "html": [*PAGES, None]})
    frame.to_parquet(tmp_path / "fetched")
    run(of("Spark"), tmp_path, "-W", "ignore")
    cleaned = pd.read_parquet(tmp_path / "cleaned")
    assert sorted(cleaned["url"].fillna("")) == ["", *urls[1:3]]
    assert set(cleaned["language"]) == {"de", "en", "und"}


def test_the_endpoint_answers_with_the_page(tmp_path: Path) -> None:
    client = TestClient(load("FastAPI", tmp_path).app)
    headers = {"Content-Type": "text/html"}
    url = "http://ruan.example/ferry"
    answer = client.post(
        "/clean", params={"url": url}, content=PAGES[0].encode("latin-1"), headers=headers
    )
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert told.keys() == {field.name for field in fields(naqi.CleanedPage)}
    assert (told["title"], told["language"], told["url"]) == ("Fähre", "de", url)
    assert told["paragraphs"][0].keys() == {field.name for field in fields(naqi.Paragraph)}
    picture = client.post("/clean", content=bytes(range(256)), headers=headers).json()
    assert json.loads(json.dumps(picture["rejection"]))["reason"] == "not_text"
