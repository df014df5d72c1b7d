"""Apache Spark, batch only: on this machine, or a cluster."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from apache_beam.options.pipeline_options import (
    PipelineOptions,
    PortableOptions,
    SparkRunnerOptions,
)
from apache_beam.runners.portability.spark_runner import LOCAL_MASTER_PATTERN

from naqi.runners import MissingError
from naqi.runners.engine import engine_options, require_java, require_server, use_workers
from naqi.runners.fetch import LAUNCHER, engine
from naqi.runners.workers import worker_pool


@contextmanager
def start(flags: Sequence[str] = (), *, workers: int = 1) -> Iterator[PipelineOptions]:
    """Beam's options for Spark, on this machine or at ``--spark_master_url``.

    Raises:
        MissingError: Java, the job server, the cluster, or what its workers are, is missing.
        UsageError: A flag that Beam does not know.
    """
    options = engine_options("SparkRunner", flags)
    spark = options.view_as(SparkRunnerOptions)
    require_java(options)
    if not spark.spark_job_server_jar:
        spark.spark_job_server_jar = str(engine("spark") / LAUNCHER)
    if not re.match(LOCAL_MASTER_PATTERN, spark.spark_master_url):
        require_server(spark.spark_master_url, "Spark")
        if not options.view_as(PortableOptions).environment_type:
            raise MissingError(
                "a Spark cluster needs Python workers: --environment_type, see docs/engines.md"
            )
        yield options
        return
    spark.spark_master_url = f"local[{workers}]"
    with worker_pool() as address:
        use_workers(options, address, workers)
        yield options
