"""Google Cloud Dataflow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec

from apache_beam.options.pipeline_options import (
    GoogleCloudOptions,
    PipelineOptions,
    WorkerOptions,
)

from naqi.runners import MissingError
from naqi.runners.engine import engine_options
from naqi.schemas.installing import install_extra


@contextmanager
def start(flags: Sequence[str] = (), *, workers: int = 1) -> Iterator[PipelineOptions]:
    """Beam's options for Dataflow, which scales from ``workers`` machines on by itself.

    Raises:
        MissingError: Beam's Google Cloud part, or an option that every job needs, is missing.
        UsageError: A flag that Beam does not know.
    """
    options = engine_options("DataflowRunner", flags)
    if find_spec("apitools") is None:
        hint = install_extra("gcs")
        raise MissingError(f"Dataflow needs Beam's Google Cloud part: {hint}")
    cloud, machines = options.view_as(GoogleCloudOptions), options.view_as(WorkerOptions)
    needed = {
        "project": cloud.project,
        "region": cloud.region,
        "temp_location": cloud.temp_location,
        "sdk_container_image": machines.sdk_container_image,
    }
    missing = [f"--{name}" for name, value in needed.items() if not value]
    if missing:
        raise MissingError(f"Dataflow needs {', '.join(missing)}: see docs/dataflow.md")
    machines.num_workers = machines.num_workers or workers
    yield options
