"""Floors of quality: one that is not reached fails, and none is lowered by the way."""

from __future__ import annotations

import gzip
import json
import math
from pathlib import Path
from typing import Any

import pytest

from benchmarks import gate
from benchmarks.corpus import CorpusError, default_folder, find_sets
from naqi.transforms.judges import HTML_JUDGES
from tests.benchmarks.sets import row, write_corpus, write_set

try:
    SETS = find_sets(default_folder())
except CorpusError as error:
    SETS, ABSENT = {}, str(error)
NOTED = gate.read_floors(gate.FLOORS)


@pytest.mark.parametrize("name", NOTED)
def test_no_floor_is_missed(name: str) -> None:
    if not SETS:
        pytest.skip(ABSENT)
    found = {name: gate.measure_set(SETS[name])} if name in SETS else {}
    assert gate.check({name: NOTED[name]}, found) == []


def test_every_judge_has_floors_on_every_set() -> None:
    assert len(NOTED) >= 10
    assert {judge for noted in NOTED.values() for judge in noted.judges} == set(HTML_JUDGES)
    assert {len(noted.judges) for noted in NOTED.values()} == {len(HTML_JUDGES)}
    floors = [of for noted in NOTED.values() for of in noted.judges.values()]
    assert all({"f1", "shingle_f1", "line_f1"} == of.keys() for of in floors)


class Gate:
    """The command, on a corpus and with a file of floors."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data, self.floors, self.capsys = folder / "bench", folder / "floors.json", capsys
        write_corpus(self.data)

    def __call__(self, *options: str) -> tuple[int, str, str]:
        code = gate.main(["--data", str(self.data), "--floors", str(self.floors), *options])
        told = self.capsys.readouterr()
        return code, told.out, told.err

    def noted(self) -> Any:
        return json.loads(self.floors.read_text("utf-8"))

    def set_floor(self, set_name: str, measure: str, value: float) -> None:
        noted = self.noted()
        noted[set_name]["judges"]["rules"][measure] = value
        self.floors.write_text(json.dumps(noted), encoding="utf-8")


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Gate:
    """A corpus whose floors are noted, and which is half as good as it could be on one set."""
    run = Gate(tmp_path, capsys)
    rows = [row(number, "ar") for number in range(8)]
    for page in rows[:4]:
        page["gold_text"] += "\nThe tide tables hang in the hall, and nobody reads them any more."
    write_set(run.data / "data" / "south.jsonl", rows)
    assert run("--renew")[0] == 0
    return run


def test_what_was_noted_holds_at_once(run: Gate) -> None:
    assert run() == (0, "2 sets, 20 pages: nothing amiss\n", "")
    assert run.noted()["north"]["judges"]["rules"] == {"f1": 1, "line_f1": 1, "shingle_f1": 1}


def test_floors_are_rounded_down_to_a_thousandth(run: Gate) -> None:
    reached = gate.measure_set(run.data / "data" / "south.jsonl").judges["rules"]["f1"]
    floor = run.noted()["south"]["judges"]["rules"]["f1"]
    assert reached < 1
    assert floor == math.floor(reached * 1000) / 1000


def test_a_floor_that_is_missed_fails_and_says_which(run: Gate) -> None:
    run.set_floor("south", "line_f1", 0.999)
    code, out, err = run()
    assert code == 1
    assert out == "2 sets, 20 pages: 1 amiss\n"
    (line,) = err.splitlines()
    assert line.startswith("south, rules, line_f1: 0.92")
    assert line.endswith("is below the floor of 0.999")


def test_lowering_is_refused_without_its_flag_and_told_with_it(run: Gate) -> None:
    right = run.floors.read_bytes()
    run.set_floor("south", "line_f1", 0.999)
    high = run.floors.read_bytes()
    code, out, err = run("--renew")
    assert code == 1
    assert "lower: south, rules, line_f1: 0.999 to 0.928" in out
    assert "nothing is written: add --lower" in err
    assert run.floors.read_bytes() == high
    code, out, _ = run("--renew", "--lower")
    assert code == 0
    assert "lower: south, rules, line_f1: 0.999 to 0.928" in out
    assert run.floors.read_bytes() == right


def test_raising_is_free(run: Gate) -> None:
    right = run.floors.read_bytes()
    run.set_floor("north", "f1", 0.5)
    assert run()[0] == 0
    code, out, _ = run("--renew")
    assert code == 0
    assert out == "raised: north, rules, f1: 0.500 to 1.000\n"
    assert run.floors.read_bytes() == right
    assert run("--renew") == (0, "", "")


@pytest.mark.parametrize("key", ["html", "gold_text"])
def test_other_pages_than_the_floors_are_of_fail_and_say_so(run: Gate, key: str) -> None:
    file = run.data / "data" / "north.jsonl.gz"
    rows = [json.loads(line) for line in gzip.decompress(file.read_bytes()).splitlines()]
    rows[3][key] += "<p>" if key == "html" else "\nA line more than there was before, to be found."
    write_set(file, rows)
    code, _, err = run()
    assert code == 1
    (line,) = err.splitlines()
    assert line.startswith("north: its 12 pages here are not the 12 that the floors are of")
    code, out, _ = run("--renew", "--lower")
    assert code == 0
    assert "other pages than before: north" in out
    assert run()[0] == 0


def test_a_set_that_is_gone_fails_and_its_floors_are_not_dropped_by_the_way(run: Gate) -> None:
    (run.data / "data" / "south.jsonl").unlink()
    code, _, err = run()
    assert code == 1
    assert err == "south: there is no such set any more\n"
    code, out, _ = run("--renew")
    assert code == 1
    assert "lower: south, rules, f1: " in out
    assert "is gone" in out
    assert run("--renew", "--lower")[0] == 0
    assert set(run.noted()) == {"north"}


def test_a_new_set_fails_nothing_and_gets_floors(run: Gate) -> None:
    write_set(run.data / "data" / "east.jsonl", [row(1, "de")])
    code, out, err = run()
    assert (code, err) == (0, "")
    assert "east has no floors" in out
    assert run("--renew")[0] == 0
    assert set(run.noted()) == {"north", "south", "east"}


def test_a_judge_without_floors_fails_and_one_that_is_gone_is_missed(run: Gate) -> None:
    noted = gate.read_floors(run.floors)["north"]
    both = noted._replace(judges={**noted.judges, "other": {"f1": 0.5}})
    assert gate.failures("north", noted, both) == [
        "north: the judge 'other' has no floors: `python -m benchmarks.gate --renew`"
    ]
    (line,) = gate.failures("north", both, noted)
    assert line.startswith("north, other, f1: 0.500 must be reached, and is not measured any more")


def test_the_order_of_a_file_changes_nothing(run: Gate) -> None:
    file = run.data / "data" / "north.jsonl.gz"
    lines = gzip.decompress(file.read_bytes()).splitlines()
    write_set(file, [json.loads(line) for line in reversed(lines)])
    assert run()[0] == 0


def test_a_folder_without_sets_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        gate.main(["--data", str(tmp_path)])
    assert ended.value.code == 2
    assert "no benchmark sets" in capsys.readouterr().err


def test_a_file_that_has_no_floors_is_told_in_one_line(run: Gate) -> None:
    run.floors.write_text("[1]", encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        run()
    assert ended.value.code == 2
    (line,) = run.capsys.readouterr().err.splitlines()
    assert line.endswith("floors.json: no floors; `python -m benchmarks.gate --renew` writes them")
