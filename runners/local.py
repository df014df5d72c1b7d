"""This machine: Beam's in-process runner, on one or more worker processes."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr
from difflib import get_close_matches

import pyarrow as pa
from apache_beam.options.pipeline_options import (
    DirectOptions,
    PipelineOptions,
    StandardOptions,
)
from apache_beam.runners.runner import PipelineRunner

from naqi.runners.capacity import fitting
from naqi.runners.flags import JOB_SERVER
from naqi.runners.processes import LocalRunner, ProcessEnvironment
from naqi.schemas.errors import UsageError


@contextmanager
def start(flags: Sequence[str] = (), *, workers: int = 1) -> Iterator[PipelineOptions]:
    """See `local_options`."""
    yield local_options(flags, workers=workers)


def local_options(flags: Sequence[str] = (), *, workers: int = 1) -> PipelineOptions:
    """Beam's options from command-line ``flags``, with ``workers`` processes.

    Raises:
        UsageError: A flag that Beam does not know, with the nearest that it does.
    """
    check_flags(flags)
    options = PipelineOptions(list(flags))
    direct = options.view_as(DirectOptions)
    _, why = fitting(direct.direct_num_workers or 1, direct.direct_num_workers or 1)
    if why is not None:
        raise UsageError(f"--direct_num_workers: name --workers, and no more than help ({why})")
    if workers > 1:
        direct.direct_num_workers = workers
    return options


def local_runner(options: PipelineOptions) -> PipelineRunner | str:
    """The runner that ``options`` name, or `LocalRunner`, with a process for each worker.

    Never Beam's default: DirectRunner first tries to download another runner and to start it.
    """
    named: str | None = options.view_as(StandardOptions).runner
    if named:
        return named
    if (options.view_as(DirectOptions).direct_num_workers or 1) == 1:
        return LocalRunner()
    return LocalRunner(ProcessEnvironment())


def spare_memory() -> None:
    """Have Arrow give back what it frees, here and in worker processes started from here.

    Its own allocator holds on to it: the peak of a long run is then far above that of a short one.
    """
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    if os.environ["ARROW_DEFAULT_MEMORY_POOL"] == "system":
        pa.set_memory_pool(pa.system_memory_pool())


def check_flags(flags: Sequence[str], own: Iterable[str] = ()) -> None:
    """Refuse what Beam would discard in silence.

    Args:
        flags: What is left of a command line.
        own: Names of the command's own options, which may have been meant.

    Raises:
        UsageError: See `local_options`; or a value that Beam cannot take.
    """
    said = io.StringIO()
    try:
        with redirect_stderr(said):
            options = PipelineOptions(list(flags))
            options.get_all_options()
    except SystemExit as error:  # of argparse
        raise UsageError(said.getvalue().strip().rpartition("error: ")[2]) from error
    known = {*options.get_all_options(), *JOB_SERVER}
    for name in options.get_all_options(retain_unknown_options=True):
        if name not in known:
            near = get_close_matches(name, [*own, *known], n=1)
            hint = f": did you mean --{near[0]}?" if near else ""
            raise UsageError(f"neither Naqi nor Beam knows --{name}{hint}")
