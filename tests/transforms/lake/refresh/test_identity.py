"""The same file is the same one for a lake, however its path is written."""

from __future__ import annotations

import os
from pathlib import Path

import pyarrow as pa
import pytest

pytest.importorskip("pyiceberg")

from naqi.transforms.lake.refresh.identity import canonical, identified
from naqi.transforms.lake.refresh.sightings import listed
from naqi.transforms.read.files.listing import Listed


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder ``crawl`` in the current one, with a page, and a link to it."""
    (tmp_path / "crawl" / "de").mkdir(parents=True)
    (tmp_path / "crawl" / "de" / "page.html").write_text("<p>Ebbe", encoding="utf-8")
    (tmp_path / "link").symlink_to("crawl")
    monkeypatch.chdir(tmp_path)
    return tmp_path


SPELLINGS = [
    "crawl/de/page.html",
    "./crawl/de/page.html",
    "crawl//de/page.html",
    "crawl/de/../de/page.html",
    "link/de/page.html",
]


def table(*paths: str) -> pa.Table:
    return listed(Listed(path, 8, "1") for path in paths)


def found(paths: pa.Table) -> list[str]:
    names: list[str] = paths["path"].to_pylist()
    return names


@pytest.mark.parametrize("path", SPELLINGS)
def test_a_file_has_one_path(home: Path, path: str) -> None:
    assert canonical(path) == str(home.resolve() / "crawl" / "de" / "page.html")
    assert canonical(canonical(path)) == canonical(path)


def test_a_file_that_is_named_twice_is_one(home: Path) -> None:
    names = [*SPELLINGS, str(home / SPELLINGS[0])]
    assert found(identified(table(*names), [])) == [canonical(SPELLINGS[0])]


@pytest.mark.parametrize("known", SPELLINGS)
@pytest.mark.parametrize("typed", SPELLINGS)
def test_what_a_lake_knows_as_it_was_typed_keeps_its_path(known: str, typed: str) -> None:
    assert found(identified(table(typed), [known])) == [known]


def test_what_a_lake_knows_twice_goes_on_by_the_path_that_others_get() -> None:
    real = canonical(SPELLINGS[0])
    assert found(identified(table(SPELLINGS[1]), [SPELLINGS[0], real])) == [real]
    assert found(identified(table(SPELLINGS[1]), ["link/de/page.html", "crawl/de/page.html"])) == [
        "crawl/de/page.html"
    ]


def test_links_to_files_and_objects_in_buckets_have_their_own_names(home: Path) -> None:
    os.symlink("page.html", home / "crawl" / "de" / "other.html")  # noqa: PTH211
    assert canonical("crawl/de/other.html").endswith("/crawl/de/other.html")
    assert canonical("s3://bucket/a/../b//c.html") == "s3://bucket/a/../b//c.html"
