"""Prism, Beam's own runner: one program on this machine, with the whole Beam model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from apache_beam.options.pipeline_options import PipelineOptions, PrismRunnerOptions

from naqi.runners.engine import engine_options, use_workers
from naqi.runners.fetch import engine
from naqi.runners.workers import worker_pool


@contextmanager
def start(flags: Sequence[str] = (), *, workers: int = 1) -> Iterator[PipelineOptions]:
    """Beam's options for Prism, which is started for the job.

    Raises:
        MissingError: The program is missing.
        UsageError: A flag that Beam does not know.
    """
    options = engine_options("PrismRunner", flags)
    prism = options.view_as(PrismRunnerOptions)
    if not prism.prism_location:
        prism.prism_location = str(engine("prism") / "prism")
    with worker_pool() as address:
        use_workers(options, address, workers)
        yield options
