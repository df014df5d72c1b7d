"""Reading on Beam: every record once, on as many workers as there are."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import apache_beam as beam
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner
from apache_beam.testing.util import assert_that, equal_to

from naqi.runners.local import local_options, local_runner
from naqi.transforms.beam.read import ReadFiles, ReadPages
from naqi.transforms.read import FORMATS
from tests.transforms.read.warc_files import http, join, page, record


@pytest.mark.parametrize("compression", ["plain", "gzip"])
def test_one_large_file_is_read_by_two_workers_each_record_once(
    tmp_path: Path, compression: str
) -> None:
    content, offsets = join([page(n, size=60) for n in range(4000)], compression)
    archive = tmp_path / "crawl.warc"
    archive.write_bytes(content)

    def describe(item: Any) -> str:
        import os

        return f"{item.record} {item.rejection} {os.getpid()}"

    options = local_options(workers=2)
    with beam.Pipeline(runner=local_runner(options), options=options) as pipeline:
        read = pipeline | ReadFiles([str(archive)], split_bytes=len(content) // 40)
        read.pages | beam.Map(describe) | beam.io.WriteToText(str(tmp_path / "out"))
    lines = [
        line.split() for part in tmp_path.glob("out*") for line in part.read_text().splitlines()
    ]
    assert sorted(int(offset) for offset, _, _ in lines) == offsets
    assert {rejection for _, rejection, _ in lines} == {"None"}
    by_worker = [worker for _, _, worker in lines]
    shares = [by_worker.count(worker) / len(lines) for worker in set(by_worker)]
    assert len(shares) == 2
    assert min(shares) > 0.1


def test_a_folder_of_all_formats_is_counted_exactly(tmp_path: Path) -> None:
    crawl = [
        record(b"software: test", "warcinfo", content_type="application/warc-fields"),
        page(1),
        record(b"GET / HTTP/1.1\r\n\r\n", "request"),
        record(http(b"<p>Half a"), "response", "WARC-Truncated: length"),
        record(http(b"\xff\xd8", content_type="image/jpeg")),
        record(http(b"<p>Bad"), length=999),
        page(3),
    ]
    (tmp_path / "a.warc.gz").write_bytes(join(crawl, "gzip")[0])
    rows = [{"url": "u", "html": "<p>A"}, {"url": "u", "html": None}]
    lines = [*(json.dumps(row) for row in rows), "{broken"]
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    pq.write_table(pa.table({"text": ["T", "", "U"]}), tmp_path / "c.parquet")
    (tmp_path / "d.html").write_bytes(b"<p>A")
    (tmp_path / "e.txt.gz").write_bytes(gzip.compress(b"words")[:-4])
    (tmp_path / "f.parquet").write_bytes(b"not Parquet")

    def total(counts: list[dict[str, int]]) -> dict[str, int]:
        names = sorted({name for count in counts for name in count})
        return {name: sum(count.get(name, 0) for count in counts) for name in names}

    with beam.Pipeline(runner=FnApiRunner()) as pipeline:
        read = pipeline | ReadFiles([str(tmp_path)])
        reasons = read.pages | beam.Map(
            lambda item: (Path(item.origin).name[0], str(item.rejection and item.rejection.reason))
        )
        assert_that(
            reasons,
            equal_to(
                [
                    ("a", "None"),
                    ("a", "None"),
                    ("a", "truncated_record"),
                    ("a", "None"),
                    ("b", "None"),
                    ("b", "malformed_record"),
                    ("c", "None"),
                    ("c", "None"),
                    ("d", "None"),
                    ("e", "truncated_record"),
                    ("f", "damaged_file"),
                ]
            ),
            label="pages",
        )
        counts = read.counts | beam.combiners.ToList() | beam.Map(total)
        assert_that(
            counts,
            equal_to(
                [
                    {
                        "pages_read": 11,
                        "skipped/content_type": 1,
                        "skipped/empty": 2,
                        "skipped/request": 1,
                        "skipped/warcinfo": 1,
                        "truncated/length": 1,
                    }
                ]
            ),
            label="counts",
        )


def test_a_file_that_cannot_be_opened_is_one_rejected_page(tmp_path: Path) -> None:
    (tmp_path / "gone.html").symlink_to(tmp_path / "nowhere")
    (tmp_path / "here.html").write_bytes(b"<p>A")
    with beam.Pipeline(runner=FnApiRunner()) as pipeline:
        read = pipeline | ReadFiles([str(tmp_path)])
        reasons = read.pages | beam.Map(lambda item: str(item.rejection and item.rejection.reason))
        assert_that(reasons, equal_to(["read_error", "None"]))


@pytest.mark.parametrize("kind", [str, Path, lambda name: [Path(name)], lambda name: {name}])
def test_one_input_may_stand_for_itself(tmp_path: Path, kind: Any) -> None:
    (tmp_path / "tides.txt").write_text("High water is at noon.", encoding="utf-8")
    with beam.Pipeline(FnApiRunner()) as pipeline:
        pages = pipeline | ReadPages(kind(str(tmp_path / "tides.txt")))
        assert_that(pages | beam.Map(lambda page: page.body), equal_to([b"High water is at noon."]))


@pytest.mark.parametrize("inputs", [None, 7, b"pages", [b"pages"], [None], iter(["pages"])])
def test_what_is_no_name_of_a_file_is_an_error_before_anything_runs(inputs: Any) -> None:
    with pytest.raises(TypeError, match=r"names? of files|a file's name"):
        beam.Pipeline(FnApiRunner()) | ReadPages(inputs)


def test_a_format_that_there_is_not_is_an_error_before_anything_runs() -> None:
    with pytest.raises(ValueError, match=", ".join(sorted(FORMATS)) + ", not 'docx'"):
        beam.Pipeline(FnApiRunner()) | ReadPages("pages", format="docx")


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"inputs": []}, ValueError, "no inputs"),
        ({"inputs": "a", "columns": "body=html"}, TypeError, "mapping"),
        ({"inputs": "a", "columns": {"boddy": "html"}}, ValueError, "'boddy'"),
        ({"inputs": "a", "columns": {"body": ["html"]}}, ValueError, "'body'"),
    ],
)
def test_what_cannot_be_meant_is_an_error_before_anything_is_read(
    options: dict[str, object], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        beam.Pipeline(FnApiRunner()) | ReadPages(**options)  # type: ignore[arg-type]
