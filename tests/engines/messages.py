"""A stream from Pub/Sub on Beam's runner of old, which alone reads it without an engine.

A process of its own, until it is killed: `python -m tests.engines.messages SOURCE OUTPUT`.
"""

from __future__ import annotations

import sys

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.direct.direct_runner import BundleBasedDirectRunner

from naqi.pipelines import stream
from naqi.schemas.config import CleanConfig
from naqi.transforms.beam.stream import WriteWindows
from naqi.transforms.read.items import ReadOptions


def main(source: str, output: str) -> None:
    """Run the stream into ``output``."""
    pipeline = beam.Pipeline(BundleBasedDirectRunner(), PipelineOptions(["--streaming"]))
    write = WriteWindows(output, seconds=3, shards=2)
    stream.build(pipeline, stream.reader(source, ReadOptions()), CleanConfig(), write)
    pipeline.run().wait_until_finish()


if __name__ == "__main__":
    main(*sys.argv[1:])
