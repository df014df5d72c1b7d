"""Pages to paragraphs without end: the unbounded graph, for an engine that runs such."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import apache_beam as beam
from apache_beam.pvalue import PCollection

from naqi.pipelines.causes import traced
from naqi.pipelines.clean import Tell, told_workers
from naqi.pipelines.watch import another_config
from naqi.runners import MissingError, on_this_machine, start
from naqi.runners.local import spare_memory
from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import UsageError
from naqi.schemas.installing import install_extra
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.stream import ByEventTime, WatchFiles, WriteWindows
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.sites.dictionary import pinned
from naqi.transforms.stream.panes import use_config


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
    early_pages: int | None = None,
    format: str | None = None,
    limits: ReadOptions | None = None,
    flags: Sequence[str] = (),
    tell: Tell | None = None,
) -> None:
    """Clean what comes from ``source`` into ``output`` until interrupted.

    Args:
        source: See `reader`.
        output: A folder that every worker sees: new, empty, or of an earlier stream, which is
            continued.
        config: How to clean.
        runner: One of `runners.STREAM_RUNNERS`.
        workers: Processes to use, where the runner leaves that to us.
        seconds: Length of a window.
        shards: Files of a window, and workers that write at once.
        lateness: How long a window takes late pages, in seconds.
        early_seconds: Publish what there is of an open window so often.
        early_pages: And when a shard of it has so many pages.
        format: Of watched files; None looks at name and content.
        limits: How to read.
        flags: Further options, for Beam.
        tell: Called with a line that the user should know.

    Raises:
        MissingError: Something is missing to run on ``runner``.
        UsageError: A flag that Beam does not know, or a source that ``runner`` cannot read.
        OutputError: ``output`` is not Naqi's.
    """
    if urlsplit(source).scheme == "pubsub" and runner != "dataflow":
        raise UsageError(f"{runner} cannot read pubsub://: --runner dataflow can")
    config = pinned(config or CleanConfig())
    if on_this_machine(runner, flags):
        workers = told_workers(workers, workers, tell)
    spare_memory()
    with start(runner, ["--streaming", *flags], workers=workers) as options, traced(runner):
        pipeline = beam.Pipeline(options=options)
        write = WriteWindows(output, seconds, shards, lateness, early_seconds, early_pages, config)
        read = reader(source, limits or ReadOptions(), format)
        build(pipeline, read, config, write)
        before = use_config(output, config)
        if before is not None and tell:
            tell(another_config(output, before, config))
        pipeline.run().wait_until_finish()


def build(
    pipeline: beam.Pipeline, read: Any, config: CleanConfig, write: WriteWindows
) -> PCollection[str]:
    """The whole graph, from the source that ``read`` is to the paths of what is published."""
    return (
        pipeline
        | "Pages" >> read
        | ByEventTime(write.lateness)
        | CleanPages(config)
        | "Write" >> write
    )


def reader(source: str, limits: ReadOptions, format: str | None = None) -> Any:
    """A transform that gives the pages of a source as they come.

    Args:
        source: ``kafka://HOST:PORT[,HOST:PORT…]/TOPIC``, ``pubsub://PROJECT/SUBSCRIPTION``, or a
            pattern of files on any filesystem that Beam knows.
        limits: How to read.
        format: Of the files.

    Raises:
        MissingError: What reads this source is not installed.
    """
    place = urlsplit(source)
    name = place.path.strip("/")
    if place.scheme == "kafka":
        try:
            from naqi.transforms.beam.kafka import ReadKafka
        except ImportError as error:
            hint = install_extra("kafka")
            raise MissingError(f"Kafka needs its client: {hint}") from error
        return ReadKafka(place.netloc, name, options=limits)
    if place.scheme == "pubsub":
        from naqi.transforms.beam.pubsub import ReadPubSub

        return ReadPubSub(f"projects/{place.netloc}/subscriptions/{name}", limits)
    return WatchFiles(source, format, options=limits)
