"""`naqi clean - --output -`: pages from a pipe, rows into one."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from naqi.pipelines.commands.base import Exit
from naqi.schemas.tables import TABLES
from tests.commands import NAQI, TEXT, Ended, contents, said, write_pages


def shell(line: str, folder: Path, **environment: str) -> Ended:
    """What ``line`` does in a shell, as somebody types it; its code is that of the last command."""
    done = subprocess.run(
        ["bash", "-c", line.replace("naqi ", f"{NAQI} ")],
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=180,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a compressed file of pages, one of them rejected."""
    lines = [json.dumps({"text": f"{n}. {TEXT}"}) for n in range(5)] + ['{"html": "<p></p>"}']
    (tmp_path / "pages.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    return tmp_path


@pytest.mark.parametrize("cat", ["cat", "zcat"], ids=["compressed", "inflated"])
def test_pages_come_from_a_pipe_and_their_format_is_told_by_content(cat: str, folder: Path) -> None:
    done = shell(f"{cat} pages.jsonl.gz | naqi clean - --output out --json", folder)
    assert done.code == Exit.DONE
    assert json.loads(done.out)["pages_read"] == 6
    pages = pq.read_table(folder / "out" / "pages", columns=["origin", "record"]).to_pylist()
    assert {page["origin"] for page in pages} == {"-"}
    assert sorted(page["record"] for page in pages) == [1, 2, 3, 4, 5]


def test_an_output_does_not_tell_by_which_process_it_was_read(folder: Path) -> None:
    for out in ("one", "two"):
        assert shell(f"cat pages.jsonl.gz | naqi clean - --output {out}", folder).code == Exit.DONE
    one, two = (contents(folder / out) for out in ("one", "two"))
    assert {name: one[name] for name in one if not name.endswith("report.json")} == {
        name: two[name] for name in two if not name.endswith("report.json")
    }


def test_other_inputs_may_stand_beside_standard_input(folder: Path) -> None:
    write_pages(folder / "more", 2)
    done = shell("cat pages.jsonl.gz | naqi clean - more --output out --workers 2 --json", folder)
    assert json.loads(done.out)["pages_read"] == 8


def test_the_rows_of_a_table_go_to_standard_output_and_nothing_else(folder: Path) -> None:
    said("naqi clean pages.jsonl.gz --output out", folder)
    for table in sorted(TABLES):
        done = shell(f"naqi clean pages.jsonl.gz --output - --table {table}", folder)
        assert (done.code, done.err) == (Exit.DONE, ""), table
        rows = [json.loads(line) for line in done.out.splitlines()]
        stored = pq.read_table(folder / "out" / table).to_pylist()
        key = "text" if table in ("paragraphs", "pages", "dropped") else "reason"
        assert [row[key] for row in rows] == [row[key] for row in stored], table
        assert all(list(row) == TABLES[table].names for row in rows), table


def test_paragraphs_pass_through_a_pipeline_of_the_shell(folder: Path) -> None:
    done = shell("cat pages.jsonl.gz | naqi clean - --output - | wc -l", folder)
    paragraphs = shell("naqi clean pages.jsonl.gz --output -", folder).out.count("\n")
    assert (int(done.out), done.err) == (paragraphs, "")
    assert paragraphs >= 5


def test_whoever_has_had_enough_of_the_rows_ends_the_command_quietly(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 800)
    line = "naqi clean in --output - | head -n 1 > first; echo ${PIPESTATUS[0]}"
    done = shell(line, tmp_path)
    assert (done.out, done.err) == (f"{Exit.PIPE.value}\n", "")
    assert json.loads((tmp_path / "first").read_text())["text"]


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ("naqi clean none --output -", Exit.NO_INPUT, "no file matches none"),
        ("naqi clean - --output out --inputs-from - < /dev/null", Exit.USAGE, "not both"),
        ("naqi clean - --output - --json < /dev/null", Exit.USAGE, "--json"),
        ("naqi clean - --output out --table pages < /dev/null", Exit.USAGE, "--table"),
        ("naqi clean - --output out --runner prism < /dev/null", Exit.USAGE, "local"),
        ("naqi clean . --output - --runner spark", Exit.USAGE, "local"),
        ("naqi clean . --output - >&-", Exit.USAGE, "no standard output"),
        ("naqi clean . --output - > /dev/full", Exit.OUTPUT, "No space left"),
        ("naqi clean - --output out <&-", Exit.NO_INPUT, "no standard input"),
    ],
)
def test_errors_go_to_standard_error_with_their_usual_codes(
    line: str, code: Exit, says: str, folder: Path
) -> None:
    done = shell(line, folder)
    assert (done.code, done.out) == (code, "")
    (told,) = done.err.splitlines()
    assert says in told
    assert not (folder / "out").exists()


@pytest.mark.parametrize("ended_by", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_what_was_held_of_standard_input_is_gone_whatever_ends_the_run(
    ended_by: signal.Signals, folder: Path
) -> None:
    temporary = folder / "temporary"
    temporary.mkdir()
    page = json.dumps({"text": TEXT}).encode() + b"\n"
    process = subprocess.Popen(
        [NAQI, "clean", "-", "--output", folder / "out"],
        env=os.environ | {"TMPDIR": str(temporary)},
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    try:
        for _ in range(2_000):  # more than pipes hold: it is being taken
            process.stdin.write(page)
        process.send_signal(ended_by)
        process.wait(timeout=60)
    finally:
        process.kill()
        with suppress(BrokenPipeError):
            process.stdin.close()
    assert [path.name for path in temporary.rglob("*") if path.is_file()] == []
