"""A pool of Python workers for engines, without containers: a process for each that is asked for.

    python -m naqi.runners.workers --port 50000

runs one on every machine of a cluster, in the environment that Naqi is installed in; the job is
then given ``--environment_type=EXTERNAL --environment_config=localhost:50000``.
"""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from apache_beam.runners.worker.worker_pool_main import BeamFnExternalWorkerPoolServicer

from naqi.runners.loopback import HOST, loopback_only


@contextmanager
def worker_pool(port: int = 0, host: str = HOST) -> Iterator[str]:
    """Serve workers at the address that this yields, as ``host:port``.

    Whoever reaches it can have workers started: it asks nobody who they are.

    Args:
        port: 0 is any free one.
        host: Where to listen; by default for this machine alone.
    """
    with tempfile.TemporaryDirectory(prefix="naqi-") as folder, loopback_only(host):
        boot = Path(folder, "boot")
        # Nobody reads the pool's end of a worker's standard output: a full pipe would stop it.
        command = f"exec {shlex.quote(sys.executable)} -m naqi.runners.boot"
        boot.write_text(f'#!/bin/sh\n{command} "$@" 1>&2\n', encoding="utf-8")
        boot.chmod(0o700)
        address, server = BeamFnExternalWorkerPoolServicer.start(
            use_process=True, port=port, container_executable=str(boot)
        )
        try:
            yield address.replace(HOST, host)
        finally:
            server.stop(1).wait()


def main(argv: list[str] | None = None) -> None:
    """Serve workers until interrupted or terminated."""
    parser = argparse.ArgumentParser(prog="python -m naqi.runners.workers")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--host", default=HOST, help="where to listen (default: %(default)s)")
    arguments = parser.parse_args(argv)
    stop = {signal.SIGINT, signal.SIGTERM}
    signal.pthread_sigmask(signal.SIG_BLOCK, stop)
    with worker_pool(arguments.port, arguments.host) as address:
        sys.stderr.write(f"workers at {address}\n")
        signal.sigwait(stop)


if __name__ == "__main__":
    main()
