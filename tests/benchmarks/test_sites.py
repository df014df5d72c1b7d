"""What a dictionary adds is told of pages of one site, by their gold texts."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest

from benchmarks import sites
from benchmarks.sites import FEWEST, as_html, gains, sites_of_set
from tests.sites import body, headline, html

ROWS = [
    {
        "id": f"row{number}",
        "url": f"https://{host}/{number}",
        "html": html(number),
        "gold_text": "\n".join([headline(number), *body(number)]),
    }
    for host, numbers in (("courier.example", range(20)), ("echo.example", range(FEWEST - 1)))
    for number in numbers
]


def test_sites_of_few_pages_are_left_out() -> None:
    assert {site: len(rows) for site, rows in sites_of_set(iter(ROWS)).items()} == {
        "courier.example": 20
    }


def test_pages_come_nearer_to_their_gold_texts_by_what_their_site_has() -> None:
    found = [*gains(sites_of_set(iter(ROWS)), as_html)]
    assert len(found) == 20
    assert all(gain.after >= gain.before for gain in found)
    assert sum(gain.after == 1 for gain in found) > sum(gain.before == 1 for gain in found)


def test_it_prints_a_row_for_each_set_and_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("resiliparse")
    with gzip.open(tmp_path / "small.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in ROWS)
    monkeypatch.setattr(sys, "argv", ["sites", str(tmp_path)])
    sites.main()
    printed = [line.split(" | ") for line in capsys.readouterr().out.splitlines()[2:]]
    assert [line[:2] + line[3:4] for line in printed] == [
        ["| small", "1", "HTML"],
        ["| small", "1", "text"],
    ]
