"""`naqi show` and `naqi verify` as they are typed: for people, for pipes, of what is damaged."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import shutil
import subprocess
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.schemas.installing import install_extra
from naqi.schemas.tables import TABLES
from tests.commands import NAQI, said
from tests.lakes import bring, write_page
from tests.pipelines.test_standard_streams import shell

ARABIC = "افتتحت البلدية مكتبة صغيرة يوم الثلاثاء، وكان معظم قرائها الأوائل من الأطفال. " * 3
_ISOLATES = set("\u2066\u2067\u2068\u2069")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pages, an output and a lake of them."""
    folder = tmp_path_factory.mktemp("show")
    for name in ("heron", "badger"):
        write_page(folder / "in", name)
    (folder / "in" / "arabic.txt").write_text(f"{ARABIC}\n\n{ARABIC[::-1]}", encoding="utf-8")
    (folder / "in" / "empty.html").write_text("", encoding="utf-8")
    assert shell("naqi clean in --output out", folder).code == Exit.DONE
    bring(folder)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of `made`, to damage."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.mark.parametrize("source", ["out", "lake"])
def test_in_a_pipe_text_is_whole_and_as_it_is(source: str, made: Path) -> None:
    done = shell(f"naqi show {source} | cat", made)
    assert done.err == ""
    assert _ISOLATES.isdisjoint(done.out)
    assert "…" not in done.out
    assert all(line == line.rstrip() for line in done.out.splitlines())
    assert ARABIC.strip() in done.out
    assert "in/heron.txt" in done.out


def test_a_terminal_gets_rows_of_its_width(made: Path) -> None:
    reads, terminal = pty.openpty()
    environment = os.environ | {"COLUMNS": "70", "TERM": "xterm"}
    subprocess.run([NAQI, "show", "out"], cwd=made, env=environment, stdout=terminal, check=True)
    os.close(terminal)
    text = os.read(reads, 1 << 16).decode()
    os.close(reads)
    assert "…" in text
    assert "\u2068" in text


def test_a_terminal_gets_brackets_and_colons_letter_by_letter(tmp_path: Path) -> None:
    text = "The [/quote] of the [red] mill :boat: is what the ferryman sang on the way home."
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a [bold] page.txt").write_text(text, encoding="utf-8")
    assert said("naqi clean in -o out", tmp_path).code == Exit.DONE
    reads, terminal = pty.openpty()
    environment = os.environ | {"COLUMNS": "200", "TERM": "xterm"}
    done = subprocess.run([NAQI, "show", "out"], cwd=tmp_path, env=environment, stdout=terminal)
    os.close(terminal)
    told = os.read(reads, 1 << 16).decode()
    os.close(reads)
    assert done.returncode == Exit.DONE
    assert text in told
    assert "a [bold] page.txt" in told


@pytest.mark.parametrize("source", ["out", "lake"])
@pytest.mark.parametrize("table", ["paragraphs", "pages", "rejected"])
def test_programs_get_all_columns_of_a_table(source: str, table: str, made: Path) -> None:
    stored = pq.read_table(made / "out" / table).num_rows
    lines = said(f"naqi show {source} --table {table} --json", made).out.splitlines()
    read = list(
        csv.DictReader(io.StringIO(said(f"naqi show {source} --table {table} --csv", made).out))
    )
    assert len(lines) == len(read) == min(10, stored)
    for line, row in zip(lines, read, strict=True):
        told = json.loads(line)
        assert list(told) == list(row) == TABLES[table].names
        assert row["origin"] == told["origin"]


def test_a_folder_may_have_any_name(folder: Path) -> None:
    (folder / "out").rename(folder / "out [1]*")
    assert said("naqi show 'out [1]*' --limit 1", folder).code == Exit.DONE
    assert said("naqi verify 'out [1]*'", folder).code == Exit.DONE


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    ("harm", "line"),
    [
        ("for f in out/paragraphs/*; do echo PAR1 > $f; done", "out"),
        ("for f in out/paragraphs/*; do truncate -s -9 $f; done", "out"),
        ("for f in out/paragraphs/*; do : > $f; done", "out"),
        ("rm -r out/paragraphs", "out"),
        ("rm out/paragraphs/*", "out"),
        ("rm out/paragraphs/* && mkdir out/paragraphs/a.parquet", "out"),
        ("true", "in"),
        ("true", "none"),
        ("true", "out/_naqi/manifest.json"),
        ("true", "s3://nowhere/out"),
        ("true", "gs://nowhere/out"),
        ("true", "nosuch://nowhere/out"),
        ("echo > lake/catalog.db", "lake"),
        ("echo junk > lake/catalog.db", "lake"),
        ("rm -r lake/warehouse", "lake"),
        ("find lake/warehouse -name '*.parquet' -exec truncate -s 40 {} +", "lake"),
        ("find lake/warehouse -name '*.json' -exec truncate -s 40 {} +", "lake"),
        ("true", "lake --table dropped"),
        ("true", "lake --catalog nosuch"),
    ],
)
@pytest.mark.parametrize("how", ["", "--json"])
def test_what_cannot_be_shown_is_told_in_one_line(
    harm: str, line: str, how: str, folder: Path
) -> None:
    if how and line != "out":
        pytest.skip("read the same way")
    if "lake/" in harm:  # its files are named by where they were written
        shutil.rmtree(folder / "lake")
        bring(folder)
    assert shell(harm, folder).code == 0
    ask = shell if "://" in line else said  # what knows of buckets goes by what was asked before
    done = ask(f"naqi show {line} {how}", folder)
    # Where the client of gs:// is there it is asked, and has nothing.
    others = {"gs": Exit.RUNNER, "nosuch": Exit.USAGE}
    assert done.code in (Exit.NO_INPUT, others.get(line.partition("://")[0]))
    assert done.out == ""
    (told,) = done.err.splitlines()
    assert any(word.partition("://")[0] in told for word in line.split())
    assert "internal error" not in told


@pytest.mark.parametrize("damage", ["[]", "{", '{"schema_version": "x"}', '{"schema_version": []}'])
def test_rows_are_shown_whatever_stands_in_the_manifest(damage: str, folder: Path) -> None:
    (folder / "out" / "_naqi" / "manifest.json").write_text(damage)
    assert "heron" in said("naqi show out", folder).out


@pytest.mark.parametrize("command", ["show", "report"])
def test_a_folder_that_is_not_there_is_told_from_one_without_tables(
    command: str, made: Path
) -> None:
    done = said(f"naqi {command} otu", made)
    assert (done.code, done.out) == (Exit.NO_INPUT, "")
    assert done.err == "naqi: otu is not there: name an output or lake\n"
    assert "is not there" not in said(f"naqi {command} in", made).err


def test_a_lake_without_the_extra_says_how_to_get_it(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from naqi.pipelines.commands import lake

    monkeypatch.setattr(lake, "find_spec", lambda _name: None)
    assert main(["show", str(made / "lake")]) == Exit.RUNNER
    (told,) = capsys.readouterr().err.splitlines()
    assert told.endswith(install_extra("lake"))


def test_an_output_that_is_as_it_was_written_is_verified(made: Path) -> None:
    done = said("naqi verify out", made)
    assert (done.code, done.err) == (Exit.DONE, "")
    said("naqi export exported --lake lake", made)
    assert said("naqi verify exported", made).code == Exit.DONE


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        ("for f in out/pages/*; do truncate -s -9 $f; done", "not as it was written"),
        (
            "for f in out/pages/*; do printf '!!!!' | dd of=$f bs=1 seek=200 conv=notrunc; done",
            "sha256",
        ),
        ("rm out/dropped/*", "is missing"),
        ("echo '{}' > out/_naqi/manifest.json", "damaged"),
        ("echo '[]' > out/_naqi/manifest.json", "damaged"),
        ("echo '{' > out/_naqi/manifest.json", "damaged"),
        ("""sed -i 's/"paragraphs": /"paragraphs": 9/' out/_naqi/manifest.json""", "not the rows"),
        ("cp out/_naqi/manifest.json out/_naqi/publish.json", "cut short"),
    ],
)
def test_an_output_that_has_changed_is_told(harm: str, says: str, folder: Path) -> None:
    assert shell(harm, folder).code == 0
    done = said("naqi verify out", folder)
    assert done.code == Exit.FOUND
    assert says in done.out
    assert len(done.err.splitlines()) == 1


def test_the_output_of_a_stream_is_read_whole(folder: Path) -> None:
    assert said("naqi watch in --output stream --once --settle 0", folder).code == Exit.DONE
    assert said("naqi verify stream", folder).code == Exit.DONE
    for path in (folder / "stream" / "paragraphs").glob("*.parquet"):
        _cut(path)
    assert said("naqi verify stream", folder).code == Exit.FOUND


def test_a_file_beside_those_of_an_output_is_named_and_no_problem(folder: Path) -> None:
    (folder / "out" / "pages" / "notes.txt").write_text("mine")
    done = said("naqi verify out", folder)
    assert done.code == Exit.DONE
    assert "notes.txt" in done.out


@pytest.mark.parametrize("line", ["verify", "verify out --lake lake", "show out --json --csv"])
def test_what_makes_no_sense_is_wrong_usage(line: str, made: Path) -> None:
    assert said(f"naqi {line}", made).code == Exit.USAGE


def test_what_is_no_output_is_not_verified(made: Path) -> None:
    assert said("naqi verify in", made).code == Exit.NO_INPUT
