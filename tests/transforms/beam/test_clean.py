"""The steps as PTransforms, in pipelines that anybody could write."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import apache_beam as beam
import pyarrow.dataset as ds
import pytest
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner
from apache_beam.testing.util import assert_that, equal_to
from apache_beam.transforms.core import GroupByKey
from apache_beam.typehints.decorators import TypeCheckError

from naqi.pipelines.clean import run
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.tables import TABLES
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.read import ReadFiles
from naqi.transforms.beam.steps import (
    DetectLanguage,
    ParsePages,
    RemoveBoilerplate,
    RemoveForeignCaptions,
    SplitParagraphs,
)
from naqi.transforms.beam.write import WriteParquet
from naqi.transforms.core import clean_page
from naqi.transforms.write.errors import ForeignFolderError, OutputError
from naqi.transforms.write.merge import merge
from tests.children import note_children
from tests.fake_pages import make_page
from tests.transforms.write.test_publish import publish_pages, tables

# Beam's own, of its workers' threads and of Python features that it still uses.
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

SENTENCE = "The harbour opened again on Sunday after the storm had passed over the whole coast."


def local(bundle_repeat: int = 0) -> beam.Pipeline:
    return beam.Pipeline(FnApiRunner(bundle_repeat=bundle_repeat), options=PipelineOptions([]))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder of twelve pages, one of which is no text."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(11):
        lines = [f"The harbour, part {number}", SENTENCE, f"Day {number}. {SENTENCE}"]
        (folder / f"{number}.txt").write_text("\n".join(lines))
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 8)
    return folder


def test_the_composition_does_what_the_pure_core_does() -> None:
    raw = RawPage(f"Harbour\n{SENTENCE}\n{SENTENCE[::-1]}".encode(), "a.txt", format="text")

    with local() as pipeline:
        rows = pipeline | beam.Create([raw]) | CleanPages()
        assert_that(rows, equal_to([clean_page(raw, CleanConfig())]))


def test_each_step_is_usable_alone() -> None:
    raw = RawPage(f"Harbour\n{SENTENCE}\n{SENTENCE[::-1]}".encode(), "a.txt", format="text")

    with local() as pipeline:
        rows = (
            pipeline
            | beam.Create([raw])
            | ParsePages()
            | RemoveBoilerplate()
            | RemoveForeignCaptions()
            | DetectLanguage()
            | SplitParagraphs()
        )
        assert_that(rows, equal_to([clean_page(raw, CleanConfig())]))


def test_only_small_things_are_shuffled(tmp_path: Path) -> None:
    pipeline = local()
    read = pipeline | ReadFiles(["nowhere"])
    rows = read.pages | CleanPages()
    rows | WriteParquet(str(tmp_path / "out"), pages_read=read.counts)
    shuffled = {}

    class Visitor(beam.pipeline.PipelineVisitor):
        def visit_transform(self, node: beam.pipeline.AppliedPTransform) -> None:
            if isinstance(node.transform, GroupByKey):
                shuffled[node.full_label] = str(node.inputs[0].element_type)

    pipeline.visit(Visitor())

    assert len(shuffled) == 3
    files, pieces, by_shard = (shuffled[label] for label in sorted(shuffled))
    for small, kind in ((files, "Piece"), (pieces, "Piece"), (by_shard, "Run")):
        assert kind in small
        assert "Page" not in small


def test_a_step_refuses_what_it_cannot_take() -> None:
    with pytest.raises(TypeCheckError):
        local() | beam.Create(["not a page"]) | CleanPages()


@pytest.mark.parametrize("shuffled", [False, True], ids=["fused", "shuffled"])
@pytest.mark.parametrize("seconds", [10.0, 0.0], ids=["guarded", "composed"])
def test_what_is_no_page_is_one_rejected_page_each(
    tmp_path: Path, shuffled: bool, seconds: float
) -> None:
    good = RawPage(SENTENCE.encode(), "good.txt", format="text")
    elements: list[Any] = [
        good,
        None,
        SENTENCE,
        {"html": SENTENCE},
        replace(good, body=SENTENCE),  # type: ignore[arg-type]
        replace(good, url=b"http://harbour.example/"),  # type: ignore[arg-type]
        replace(good, record="7"),  # type: ignore[arg-type]
        replace(good, record=1 << 70),
        replace(good, fetched_at=datetime(2024, 5, 17)),
        replace(good, format="docx"),
        replace(good, rejection="none"),  # type: ignore[arg-type]
        good,
    ]

    with local() as pipeline:
        pages = pipeline | beam.Create([0]) | beam.FlatMap(lambda _: elements)
        if shuffled:
            pages = pages | beam.Reshuffle()
        pages | CleanPages(CleanConfig(page_seconds=seconds)) | WriteParquet(str(tmp_path / "out"))

    rejected = ds.dataset(tmp_path / "out" / "rejected").to_table().to_pylist()
    assert {row["reason"] for row in rejected} == {"malformed_record"}
    assert sorted(row["detail"] for row in rejected) == [
        "body is str, not bytes",
        "fetched_at has no time zone",
        "format is 'docx', not 'html' or 'markdown' or 'text'",
        "not a RawPage but None",
        "not a RawPage but dict of html",
        "not a RawPage but str",
        "record does not fit into 64 bits",
        "record is str, not int | None",
        "rejection is str, not naqi.schemas.page.Rejection | None",
        "url is bytes, not str | None",
    ]
    assert ds.dataset(tmp_path / "out" / "pages").count_rows() == 2


def test_a_file_that_cannot_be_read_is_one_rejected_row(pages: Path, tmp_path: Path) -> None:
    (pages / "gone.txt").symlink_to(pages / "nothing")

    report = run([str(pages)], str(tmp_path / "out"))

    assert (report["pages_read"], report["files_rejected"]) == (12, 1)
    assert report["rejected_by_reason"] == {"not_text": 1, "read_error": 1}


def test_pages_go_to_the_output_folder_with_a_report(pages: Path, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    report = run([str(pages)], str(tmp_path / "out"), progress=lambda *done: seen.append(done))

    assert (report["pages_read"], report["pages_written"]) == (12, 11)
    assert report["rejected_by_reason"] == {"not_text": 1}
    assert seen[-1] == (12, 1)


def test_the_same_pages_make_the_same_files(pages: Path, tmp_path: Path) -> None:
    run([str(pages)], str(tmp_path / "one"))
    run([f"{pages}/p*", f"{pages}/[0-9]*.txt", str(pages)], str(tmp_path / "other"))

    assert tables(tmp_path / "one") == tables(tmp_path / "other")


def test_two_workers_make_the_files_of_one(
    pages: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for number in range(70):  # more than one batch of files: there is work for two
        (pages / f"more{number}.txt").write_text(f"Page {number} of the paper", encoding="utf-8")
    run([str(pages)], str(tmp_path / "one"))
    capfd.readouterr()
    told: list[str] = []
    run([str(pages)], str(tmp_path / "two"), workers=2, tell=told.append)

    assert told == []

    assert tables(tmp_path / "one") == tables(tmp_path / "two")
    assert "sdk_worker" not in capfd.readouterr().err


def test_replaying_every_bundle_changes_nothing(pages: Path, tmp_path: Path) -> None:
    run([str(pages)], str(tmp_path / "once"))
    run([str(pages)], str(tmp_path / "twice"), flags=["--direct_runner_bundle_repeat=1"])

    assert tables(tmp_path / "once") == tables(tmp_path / "twice")


@pytest.mark.parametrize("bundle_repeat", [0, 1])
def test_rows_of_any_pipeline_can_be_written(tmp_path: Path, bundle_repeat: int) -> None:
    publish_pages(tmp_path / "wanted", "a", range(30))

    with local(bundle_repeat) as pipeline:
        rows = pipeline | beam.Create(range(30)) | beam.Map(make_page)
        rows | WriteParquet(str(tmp_path / "out"))

    assert tables(tmp_path / "out") == tables(tmp_path / "wanted")


def test_no_cleaning_process_waits_while_rows_are_merged(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = note_children(monkeypatch)
    waiting: list[bool] = []

    def noted(*merged: Any) -> Any:
        waiting.append(any(child.poll() is None for child in started))
        return merge(*merged)

    monkeypatch.setattr("naqi.transforms.beam.write.merge", noted)
    run([str(pages)], str(tmp_path / "out"))

    assert started
    assert waiting
    assert not any(waiting)


def test_shards_part_the_files_and_keep_the_rows(tmp_path: Path) -> None:
    publish_pages(tmp_path / "whole", "a", range(30))

    with local() as pipeline:
        rows = pipeline | beam.Create(range(30)) | beam.Map(make_page)
        rows | WriteParquet(str(tmp_path / "out"), shards=3)

    for table in TABLES:
        parts, whole = ds.dataset(tmp_path / "out" / table), ds.dataset(tmp_path / "whole" / table)
        assert parts.count_rows() == whole.count_rows()
    assert len(list((tmp_path / "out" / "paragraphs").iterdir())) == 3


def test_a_folder_of_somebody_else_is_refused_before_anything_runs(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").touch()

    with pytest.raises(ForeignFolderError):
        local() | beam.Create([make_page(1)]) | WriteParquet(str(tmp_path))


def test_no_input_is_an_error_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no file matches .*nowhere"):
        run([str(tmp_path / "nowhere")], str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_flag_that_nobody_knows_is_an_error_with_a_hint(pages: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="did you mean --direct_num_workers"):
        run([str(pages)], str(tmp_path / "out"), flags=["--direct_num_worker=2"])
    assert not (tmp_path / "out").exists()


def test_a_full_disk_is_a_clear_error_and_keeps_the_old_output(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run([str(pages)], str(tmp_path / "out"))
    before = tables(tmp_path / "out")

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("naqi.transforms.write.parquet.sync", full)
    with pytest.raises(OutputError, match="No space left on device"):
        run([str(pages)], str(tmp_path / "out"))

    assert tables(tmp_path / "out") == before
    assert not (tmp_path / "out" / "_naqi" / "staging").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_a_clear_error(pages: Path, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)

    with pytest.raises(OutputError, match="cannot be written"):
        run([str(pages)], str(tmp_path / "closed"))


def test_an_output_that_is_no_name_is_an_error_when_it_is_given(tmp_path: Path) -> None:
    for output in (tmp_path, [str(tmp_path)]):
        with pytest.raises(TypeError, match="name of a folder"):
            local() | beam.Create([make_page(1)]) | WriteParquet(output)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="max_rejected"):
        local() | beam.Create([make_page(1)]) | WriteParquet(str(tmp_path / "o"), max_rejected=2.0)
