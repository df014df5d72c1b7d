"""Streams publish each page once: played again, cut otherwise, killed anywhere."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.transforms.core import clean_page
from naqi.transforms.stream import panes
from naqi.transforms.stream.panes import publish_pane, use_config
from naqi.transforms.write import files

PLACE = "20260203T093000Z-000"


def make_page(number: int) -> PageRows:
    text = f"Boat {number} left the quay an hour late, and its pilot had not been told why."
    body = text.encode() if number % 5 else b""  # every fifth is rejected
    return clean_page(RawPage(body, f"boats/{number}.txt", format="text"), CleanConfig())


PAGES = [make_page(number) for number in range(10)]


def published(output: Path) -> list[str]:
    """The origins of all published pages, one for each row."""
    return sorted(
        row
        for table in ("pages", "rejected")
        for path in (output / table).glob("*.parquet")
        for row in pq.read_table(path, columns=["origin"])["origin"].to_pylist()
    )


def origins(pages: list[PageRows]) -> list[str]:
    return sorted((page.page or page.rejected).origin for page in pages)  # type: ignore[union-attr]


def test_a_pane_becomes_one_file_a_table_named_by_window_shard_and_pane(tmp_path: Path) -> None:
    paths = publish_pane(str(tmp_path), PLACE, 3, PAGES)
    assert sorted({Path(path).parent.name for path in paths}) == ["pages", "paragraphs", "rejected"]
    assert len(paths) == 3
    assert all(Path(path).name.startswith(f"{PLACE}-00003-") for path in paths)
    assert published(tmp_path) == origins(PAGES)


def test_a_journal_says_by_which_configuration(tmp_path: Path) -> None:
    config = CleanConfig(keep=("caption",))
    publish_pane(str(tmp_path), PLACE, 3, PAGES, config.digest)
    (journal,) = (tmp_path / "_naqi" / "panes").iterdir()
    assert json.loads(journal.read_bytes())["config"] == config.digest


def test_a_stream_that_goes_on_by_another_configuration_is_told_of_the_one_before(
    tmp_path: Path,
) -> None:
    first, other = CleanConfig(), CleanConfig(keep=("caption",))
    assert use_config(str(tmp_path), first) is None
    assert use_config(str(tmp_path), first) is None
    assert use_config(str(tmp_path), other) == first.digest
    assert use_config(str(tmp_path), other) is None
    noted = json.loads((tmp_path / "_naqi" / "config.json").read_bytes())
    assert noted == {"digest": other.digest, "config": {"keep": ["caption"]}}


def test_the_same_pane_again_adds_nothing(tmp_path: Path) -> None:
    publish_pane(str(tmp_path), PLACE, 0, PAGES)
    assert publish_pane(str(tmp_path), PLACE, 0, PAGES) == []
    assert published(tmp_path) == origins(PAGES)


def test_a_later_pane_overwrites_nothing(tmp_path: Path) -> None:
    first = publish_pane(str(tmp_path), PLACE, 0, PAGES[:4])
    before = {path: Path(path).read_bytes() for path in first}
    publish_pane(str(tmp_path), PLACE, 0, PAGES[4:])
    assert {path: Path(path).read_bytes() for path in first} == before
    assert published(tmp_path) == origins(PAGES)


def test_no_staging_is_left(tmp_path: Path) -> None:
    publish_pane(str(tmp_path), PLACE, 0, PAGES)
    assert list((tmp_path / "_naqi" / "staging").iterdir()) == []


@settings(max_examples=25)  # each example writes files
@given(st.lists(st.lists(st.integers(0, 9), max_size=10), max_size=5))
def test_however_pages_are_played_each_is_published_once(
    tmp_path_factory: pytest.TempPathFactory, played: list[list[int]]
) -> None:
    output = tmp_path_factory.mktemp("output")
    for number, pane in enumerate(played):
        publish_pane(str(output), PLACE, number, [PAGES[page] for page in pane])
    seen = sorted({page for pane in played for page in pane})
    assert published(output) == origins([PAGES[page] for page in seen])


class KilledError(BaseException):
    """What no code expects: stands for SIGKILL."""


@pytest.mark.parametrize("step", range(5))
def test_killed_at_any_step_and_played_again_in_other_panes(
    step: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = count()
    replace = Path.replace

    def killed(self: Path, target: str) -> Path:
        if next(calls) == step:
            raise KilledError
        return replace(self, target)

    with monkeypatch.context() as patch:
        # The journal is put in place by one such call, each table by another.
        patch.setattr(Path, "replace", killed)
        with pytest.raises(KilledError) if step < 4 else pytest.MonkeyPatch.context():
            publish_pane(str(tmp_path), PLACE, 0, PAGES)
    for pane, start in enumerate((6, 3, 0)):
        publish_pane(str(tmp_path), PLACE, pane, PAGES[start : start + 4])
    assert published(tmp_path) == origins(PAGES)
    assert files.listing(str(tmp_path / "_naqi" / "panes"))


def test_panes_of_one_window_that_are_published_side_by_side_lose_nothing(tmp_path: Path) -> None:
    parts = [[make_page(number)] for number in range(24)]
    with ThreadPoolExecutor(8) as threads:
        [*threads.map(lambda part: publish_pane(str(tmp_path), "w", *part), enumerate(parts))]
    assert published(tmp_path) == origins([page for part in parts for page in part])


def test_windows_and_shards_do_not_know_each_other(tmp_path: Path) -> None:
    publish_pane(str(tmp_path), PLACE, 0, PAGES)
    publish_pane(str(tmp_path), "20260203T093000Z-001", 0, PAGES)
    assert len(published(tmp_path)) == 2 * len(PAGES)


def test_pages_without_rows_are_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="written or rejected"):
        panes.publish_pane(str(tmp_path), PLACE, 0, [PageRows(None, [], [], None)])
