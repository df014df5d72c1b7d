"""Reading from object storage: a real S3 server on this machine, through Beam's filesystem."""

from __future__ import annotations

import json
from collections.abc import Iterator

import apache_beam as beam
import pytest
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner
from apache_beam.testing.util import assert_that, equal_to

from naqi.transforms.beam.read import ReadFiles
from tests.transforms.read.warc_files import join, page

boto3 = pytest.importorskip("boto3")
server = pytest.importorskip("moto.server")

KEY = "testing"


@pytest.fixture
def endpoint() -> Iterator[str]:
    running = server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


def test_folders_and_patterns_of_a_bucket_are_read_archives_in_pieces(endpoint: str) -> None:
    content, offsets = join([page(n) for n in range(50)], "gzip")
    lines = "\n".join(json.dumps({"url": f"u{n}", "html": "<p>A"}) for n in range(3)).encode()
    client = boto3.client(
        "s3",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id=KEY,
        aws_secret_access_key=KEY,
    )
    client.create_bucket(Bucket="crawl")
    for key, body in (("in/a/x.warc.gz", content), ("in/y.jsonl", lines), ("other.html", b"<p>B")):
        client.put_object(Bucket="crawl", Key=key, Body=body)
    options = PipelineOptions(
        [
            f"--s3_endpoint_url={endpoint}",
            "--s3_region_name=us-east-1",
            f"--s3_access_key_id={KEY}",
            f"--s3_secret_access_key={KEY}",
        ]
    )
    with beam.Pipeline(runner=FnApiRunner(), options=options) as pipeline:
        read = pipeline | ReadFiles(["s3://crawl/in", "s3://crawl/*.html"], split_bytes=3000)
        found = read.pages | beam.Map(
            lambda item: (item.origin.removeprefix("s3://crawl/"), item.record, item.rejection)
        )
        assert_that(
            found,
            equal_to(
                [
                    *(("in/a/x.warc.gz", offset, None) for offset in offsets),
                    *(("in/y.jsonl", line, None) for line in (1, 2, 3)),
                    ("other.html", None, None),
                ]
            ),
        )
