"""A lake keeps a dictionary of sites, and each refresh goes on from what the last one learned."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")

from naqi.pipelines.cli import main
from naqi.pipelines.lake_sites import learned_before
from naqi.transforms.lake.catalog import open_lake
from naqi.transforms.lake.upkeep.history import history
from naqi.transforms.sites.file import read_digest, read_edition, read_samples
from tests.lakes import rows
from tests.sites import ABOVE, write_site


def refresh(crawl: Path, lake: Path, *more: str) -> int:
    arguments = ["refresh", str(crawl), "--lake", str(lake), "--keep-dropped", "-q", *more]
    return main([*arguments, "--site-templates", "auto"])


def dictionaries(lake: Path) -> list[Path]:
    return sorted((lake / "_naqi").glob("sites-*.parquet"))


def of_site(lake: Path) -> dict[str, set[str]]:
    """The lines that went as the site's, by their page's file."""
    found: dict[str, set[str]] = {}
    for row in rows(lake)["dropped"]:
        if row["rule"] == "site_template":
            found.setdefault(Path(row["origin"]).name, set()).add(row["text"])
    return found


def test_tonight_begins_with_what_the_last_refresh_learned(tmp_path: Path) -> None:
    crawl, lake = tmp_path / "crawl", tmp_path / "lake"
    write_site(crawl / "a.jsonl", range(20))
    assert refresh(crawl, lake) == 0
    (first,) = dictionaries(lake)
    assert read_digest(str(first)) == learned_before(open_lake(str(lake)))
    assert ABOVE[0] in of_site(lake)["a.jsonl"]

    write_site(crawl / "b.jsonl", [30])  # by itself it would tell nothing of its site
    assert refresh(crawl, lake) == 0
    assert ABOVE[0] in of_site(lake)["b.jsonl"]
    (second,) = set(dictionaries(lake)) - {first}
    assert (read_edition(str(first)), read_edition(str(second))) == (1, 2)
    ((_, sample, *_),) = read_samples(str(second))
    assert len(sample) == 21
    *_, last = history(open_lake(str(lake)))
    assert (last["pages"]["new"], last["pages"]["recleaned"]) == (1, 0)

    assert refresh(crawl, lake) == 0  # nothing is new: nothing is learned
    assert dictionaries(lake) == sorted([first, second])


def test_the_dictionary_is_that_of_the_state_that_readers_see(tmp_path: Path) -> None:
    crawl, lake = tmp_path / "crawl", tmp_path / "lake"
    write_site(crawl / "a.jsonl", range(20))
    assert refresh(crawl, lake) == 0
    (first,) = dictionaries(lake)
    (crawl / "empty.html").write_text("<p></p>")
    write_site(crawl / "b.jsonl", range(20, 25))
    assert refresh(crawl, lake, "--max-rejected", "0") == 3
    opened = open_lake(str(lake))
    assert learned_before(opened) == read_digest(str(first))

    (crawl / "empty.html").unlink()
    assert refresh(crawl, lake) == 0
    assert learned_before(opened) != read_digest(str(first))
    run = history(opened)[0]["run"]
    assert main(["rollback", run, "--lake", str(lake)]) == 0
    assert learned_before(opened) == read_digest(str(first))
    assert first in dictionaries(lake)
    assert main(["expire", "--lake", str(lake), "--older-than", "0d"]) == 0
    assert refresh(crawl, lake) == 0
    assert len(dictionaries(lake)) <= 2


def test_who_asks_for_it_later_has_all_pages_cleaned_by_it_once(tmp_path: Path) -> None:
    crawl, lake = tmp_path / "crawl", tmp_path / "lake"
    write_site(crawl / "a.jsonl", range(20))
    assert main(["refresh", str(crawl), "--lake", str(lake), "--keep-dropped", "-q"]) == 0
    assert (of_site(lake), dictionaries(lake)) == ({}, [])
    for recleaned in (20, 20):
        assert refresh(crawl, lake) == 0
        assert history(open_lake(str(lake)))[-1]["pages"]["recleaned"] == recleaned
    assert ABOVE[0] in of_site(lake)["a.jsonl"]
