"""What the modules of engines share: options, and what must be there before a job is built."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Sequence
from urllib.parse import urlsplit

from apache_beam.options.pipeline_options import (
    JobServerOptions,
    PipelineOptions,
    PortableOptions,
    StandardOptions,
)

from naqi.runners import MissingError
from naqi.runners.local import check_flags

_SECONDS = 5.0


def engine_options(runner: str, flags: Sequence[str]) -> PipelineOptions:
    """Beam's options from command-line ``flags`` for Beam's ``runner``.

    Raises:
        UsageError: A flag that Beam does not know.
    """
    check_flags(flags)
    options = PipelineOptions(list(flags))
    options.view_as(StandardOptions).runner = runner
    return options


def require_java(options: PipelineOptions) -> None:
    """Make sure that a job server can be started.

    Raises:
        MissingError: There is no Java.
    """
    if shutil.which(options.view_as(JobServerOptions).job_server_java_launcher) is None:
        raise MissingError("no Java here: install JDK 17, or name one: --job_server_java_launcher")


def require_server(address: str, what: str) -> None:
    """Make sure that something listens at ``address``: ``[scheme://]host:port``.

    Raises:
        MissingError: Nothing does.
    """
    place = urlsplit(address if "//" in address else f"//{address}")
    try:
        socket.create_connection((place.hostname or "", place.port or 0), _SECONDS).close()
    except (OSError, ValueError) as error:
        raise MissingError(f"no {what} at {address} ({error}): start it, or correct it") from error


def use_workers(options: PipelineOptions, address: str, workers: int) -> None:
    """Have the engine ask the pool at ``address`` (`runners.workers`) for ``workers`` processes."""
    portable = options.view_as(PortableOptions)
    portable.environment_type = "EXTERNAL"
    portable.environment_config = address
    portable.sdk_worker_parallelism = workers
