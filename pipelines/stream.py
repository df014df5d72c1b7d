"""Pages to paragraphs without end: the unbounded graph, for an engine that runs such."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import apache_beam as beam
from apache_beam.pvalue import PCollection

from runners import start
from runners.local import spare_memory
from schemas.config import CleanConfig
from transforms.beam import CleanPages
from transforms.beam_stream import ByEventTime, Landed, WatchFiles, WriteWindows
from transforms.read.items import ReadOptions


def run(
    source: str,
    output: str,
    config: CleanConfig | None = None,
    *,
    runner: str,
    workers: int = 1,
    seconds: int = 60,
    shards: int = 1,
    lateness: float = 86_400.0,
    early_seconds: int | None = None,
    format: str | None = None,
    flags: Sequence[str] = (),
) -> None:
    """Clean what comes from ``source`` into ``output`` until interrupted.

    Args:
        source: See `read`.
        output: A folder that every worker sees: new, empty, or of an earlier stream, which is
            continued.
        config: How to clean.
        runner: One of `runners.STREAM_RUNNERS`.
        workers: Processes to use, where the runner leaves that to us.
        seconds: Length of a window.
        shards: Files of a window, and workers that write at once.
        lateness: How long a window takes late pages, in seconds.
        early_seconds: Publish what there is of an open window so often.
        format: Of watched files; None looks at name and content.
        flags: Further options, for Beam.

    Raises:
        MissingError: Something is missing to run on ``runner``.
        ValueError: A flag that Beam does not know.
        OutputError: ``output`` is not Naqi's.
    """
    config = config or CleanConfig()
    spare_memory()
    with start(runner, ["--streaming", *flags], workers=workers) as options:
        pipeline = beam.Pipeline(options=options)
        write = WriteWindows(output, seconds, shards, lateness, early_seconds)
        build(pipeline, source, config, write, format=format)
        pipeline.run().wait_until_finish()


def build(
    pipeline: beam.Pipeline,
    source: str,
    config: CleanConfig,
    write: WriteWindows,
    *,
    format: str | None = None,
) -> PCollection[str]:
    """The whole graph, from ``source`` to the paths of the files that are published."""
    return (
        read(pipeline, source, config, format=format)
        | ByEventTime(write.lateness)
        | CleanPages(config)
        | "Write" >> write
    )


def read(
    pipeline: beam.Pipeline, source: str, config: CleanConfig, *, format: str | None = None
) -> PCollection[Landed]:
    """The pages of a source, as they come.

    Args:
        pipeline: Where to apply it.
        source: ``kafka://HOST:PORT[,HOST:PORT…]/TOPIC``, ``pubsub://PROJECT/SUBSCRIPTION``, or a
            pattern of files on any filesystem that Beam knows.
        config: The limits of a page.
        format: Of the files.
    """
    place = urlsplit(source)
    limits = ReadOptions(config.max_page_bytes, config.max_compression_ratio)
    reader: Any
    if place.scheme == "kafka":
        from transforms.beam_kafka import ReadKafka  # an extra: see pyproject.toml

        reader = ReadKafka(place.netloc, place.path.strip("/"), {}, limits)
    elif place.scheme == "pubsub":
        from transforms.beam_pubsub import ReadPubSub  # likewise

        subscription = f"projects/{place.netloc}/subscriptions/{place.path.strip('/')}"
        reader = ReadPubSub(subscription, limits)
    else:
        reader = WatchFiles(source, format, options=limits)
    return pipeline | "Pages" >> reader
