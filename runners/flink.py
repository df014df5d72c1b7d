"""Apache Flink: embedded, or a cluster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from apache_beam.options.pipeline_options import (
    FlinkRunnerOptions,
    PipelineOptions,
    PortableOptions,
)
from apache_beam.runners.portability.flink_runner import MAGIC_HOST_NAMES

from naqi.runners import MissingError
from naqi.runners.engine import engine_options, require_java, require_server, use_workers
from naqi.runners.fetch import LAUNCHER, engine
from naqi.runners.workers import worker_pool

_STREAM = (
    "--checkpointing_interval=10000",
    "--max_bundle_time_mills=200",
    "--finish_bundle_before_checkpointing",
)
"""For streams, times in milliseconds. Without the first a killed worker's pages are lost; with
Beam's default for the second, an idle source is asked too seldom. Without the third, what a bundle
has put out when a checkpoint comes upon it waits for the next bundle (apache/beam#12345): of what
starts a source there is none, and the stream would read nothing."""


@contextmanager
def start(flags: Sequence[str] = (), *, workers: int = 1) -> Iterator[PipelineOptions]:
    """Beam's options for Flink, embedded or at ``--flink_master``.

    An embedded Flink has worker processes of its own; a cluster has what ``--environment_type``
    names.

    Raises:
        MissingError: Java, the job server, the cluster, or what its workers are, is missing.
        UsageError: A flag that Beam does not know.
    """
    options = engine_options("FlinkRunner", [*_STREAM, *flags] if "--streaming" in flags else flags)
    flink = options.view_as(FlinkRunnerOptions)
    require_java(options)
    if not flink.flink_job_server_jar:
        flink.flink_job_server_jar = str(engine("flink") / LAUNCHER)
    if flink.parallelism < 1:
        flink.parallelism = workers
    if flink.flink_master not in MAGIC_HOST_NAMES:
        require_server(flink.flink_master, "Flink")
        if not options.view_as(PortableOptions).environment_type:
            raise MissingError(
                "a Flink cluster needs Python workers: --environment_type, see docs/engines.md"
            )
        yield options
        return
    with worker_pool() as address:
        use_workers(options, address, workers)
        yield options
