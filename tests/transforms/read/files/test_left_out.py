"""What is no input: one table of names, for a run, for `naqi watch` and for `naqi stream`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from naqi.transforms.beam.stream import Folder
from naqi.transforms.read.files.left_out import base, is_left_out_below
from naqi.transforms.read.files.listing import list_files
from naqi.transforms.watch.landing import scan
from tests.transforms.write.test_publish_remote import PREFIX

NAMES = {
    "page.html": True,
    "partial.html": True,
    "tmp": True,
    "a_page.html": True,
    "page.tmp.html": True,
    "de/seite.html": True,
    "part/page.html": True,
    ".page.html": False,
    "_page.html": False,
    "_SUCCESS": False,
    "page.html.tmp": False,
    "page.part": False,
    "page.warc.partial": False,
    "page.pdf.crdownload": False,
    "PAGE.TMP": False,
    ".git/page.html": False,
    "_temporary/0/page.html": False,
    "de/_old/page.html": False,
    "batch.tmp/page.html": False,
    "batch.part/de/page.html": False,
}
"""Name below the folder, and whether it is an input."""


def listed(folder: Path) -> Iterator[str]:
    return (file.path for file in list_files([str(folder)]))


def listed_by_pattern(folder: Path) -> Iterator[str]:
    return (file.path for file in list_files([f"{folder}/**"]))


def watched(folder: Path) -> Iterator[str]:
    found = scan(folder, lambda names: names, now=1e12, settle=0, most=1000)
    return (str(folder / file.name.decode()) for file in found.ready)


def streamed(folder: Path) -> Iterator[str]:
    return (seen.value.path for seen in Folder(f"{folder}/**", rest=1).ask(None, 0.0))


def in_bucket(folder: Path) -> Iterator[str]:
    return (file.path.removeprefix(PREFIX) for file in list_files([f"{PREFIX}{folder}"]))


def in_bucket_by_pattern(folder: Path) -> Iterator[str]:
    return (file.path.removeprefix(PREFIX) for file in list_files([f"{PREFIX}{folder}/**"]))


def streamed_from_bucket(folder: Path) -> Iterator[str]:
    seen = Folder(f"{PREFIX}{folder}/**", rest=1).ask(None, 0.0)
    return (file.value.path.removeprefix(PREFIX) for file in seen)


ALL = pytest.mark.parametrize(
    "found",
    [
        listed,
        listed_by_pattern,
        watched,
        streamed,
        in_bucket,
        in_bucket_by_pattern,
        streamed_from_bucket,
    ],
)


def put(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("The tide is out.", encoding="utf-8")


@ALL
def test_all_agree_on_what_is_private_or_unfinished(
    tmp_path: Path, found: Callable[[Path], Iterator[str]]
) -> None:
    folder = tmp_path / "_in"  # named by the user: its own name says nothing
    for name in NAMES:
        put(folder / name)
    names = {str(Path(path).relative_to(folder)) for path in found(folder)}
    assert names == {name for name, is_input in NAMES.items() if is_input}


@ALL
def test_all_agree_that_what_naqi_wrote_is_no_input(
    tmp_path: Path, found: Callable[[Path], Iterator[str]]
) -> None:
    put(tmp_path / "page.html")
    put(tmp_path / "pages" / "page.html")
    for made in ("clean", "deep/er/lake"):
        for name in ("_naqi/manifest.json", "pages/part-0.parquet", "README.md", "warehouse/x/y"):
            put(tmp_path / made / name)
    names = {str(Path(path).relative_to(tmp_path)) for path in found(tmp_path)}
    assert names == {"page.html", "pages/page.html"}


@pytest.mark.parametrize(
    ("pattern", "folder"),
    [
        ("*.html", ""),
        ("crawl/*.html", "crawl"),
        ("/data/_x/*/a?.html", "/data/_x"),
        ("s3://bucket/crawl/**", "s3://bucket/crawl"),
        ("crawl/page.html", "crawl"),
    ],
)
def test_a_pattern_begins_with_a_folder(pattern: str, folder: str) -> None:
    assert base(pattern) == folder


@pytest.mark.parametrize(
    ("pattern", "path", "left_out"),
    [
        ("crawl/*", "crawl/a.part", True),
        ("crawl/*.part", "crawl/a.part", False),
        ("crawl/**/*.html", "crawl/_raw/a.html", True),
        ("crawl/*/_raw/*.html", "crawl/de/_raw/a.html", False),
        ("crawl/*/_r*/*.html", "crawl/_x/_raw/a.html", True),
        ("_crawl/*.html", "_crawl/a.html", False),
        ("*/../*.html", "x/../a.html", False),
        ("gs://b/_x/**", "gs://b/_x/a.html", False),
        ("gs://b/x/**", "gs://b/x/_y/a.html", True),
    ],
)
def test_what_a_pattern_spells_out_is_meant(pattern: str, path: str, left_out: bool) -> None:
    assert is_left_out_below(path, pattern) is left_out
