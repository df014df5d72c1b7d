"""Where a job runs: one small module of options a runner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from naqi.schemas.errors import MissingError as MissingError

if TYPE_CHECKING:
    from apache_beam.options.pipeline_options import PipelineOptions

RUNNERS = ("local", "flink", "prism", "spark", "dataflow")
"""Each a module of this package with a function ``start``."""

STREAM_RUNNERS = ("flink", "prism", "dataflow")
"""Those that do not end a stream at its first page."""


def on_this_machine(runner: str, flags: Sequence[str]) -> bool:
    """Whether the worker processes of a job are started here."""
    clusters = ("--flink_master", "--spark_master_url")
    return runner != "dataflow" and not any(flag.startswith(clusters) for flag in flags)


@contextmanager
def start(runner: str, flags: Sequence[str] = (), *, workers: int = 1) -> Iterator[PipelineOptions]:
    """Beam's options for a job on ``runner``, and what of the runner is started for it.

    Servers that are made meanwhile in this process are for this machine alone.

    Args:
        runner: One of `RUNNERS`.
        flags: Further options, for Beam.
        workers: Python processes, where the runner leaves that to us.

    Raises:
        MissingError: When entered, if something is missing to run there.
        UsageError: When entered, if Beam does not know a flag.
    """
    from naqi.runners.loopback import loopback_only

    module = import_module(f"naqi.runners.{runner}")
    with loopback_only(), module.start(flags, workers=workers) as options:
        yield options


if __name__ == "runners":
    raise ImportError("its name is naqi.runners")
