"""What a stream keeps on Flink, over time: `python -m benchmarks.flink_checkpoints --help`.

One cluster on this machine, and a job for each source with a task manager of its own. The sources
are left idle, then given pages. Live bytes of the Java heap are those after a full collection.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pyarrow.parquet as pq
from confluent_kafka import Producer

from benchmarks.memory import family, proportional_kb
from tests.engines.processes import FlinkCluster, naqi, process, start_kafka, wait_for

_TEXT = "Note {} of the archive was written by hand and says very little."
_RESIDUAL = re.compile(rb"sdf_checkpoint[:\w]*")


class Sample(NamedTuple):
    """What one job keeps."""

    pages: int
    """Published."""
    checkpoints: int
    checkpoint_kb: float
    residuals: int
    """Names under which the runner has kept what a source was still to read."""
    heap_mb: float
    worker_mb: float


class Job:
    """A stream with a task manager and a Python worker of its own."""

    def __init__(
        self, name: str, source: str, folder: Path, cluster: FlinkCluster, stack: ExitStack
    ) -> None:
        self.name = name
        self._cluster = cluster
        self._output = folder / f"{name}-clean"
        self._task_manager = cluster.start_task_manager()
        jobs, workers = set(cluster.jobs()), set(family(cluster.pool.pid))
        log = folder / f"{name}.log"
        command = naqi("stream", source, "--output", self._output, "--runner", "flink")
        stack.enter_context(process([*command, *cluster.flags()], log))
        wait_for(lambda: set(cluster.jobs()) - jobs != set(), f"the job {name}", log)
        self.id = (set(cluster.jobs()) - jobs).pop()
        wait_for(lambda: cluster.checkpoint(self.id) is not None, "a checkpoint", cluster.log)
        self._workers = set(family(cluster.pool.pid)) - workers

    def sample(self) -> Sample:
        """How it stands."""
        latest = self._cluster.checkpoint(self.id) or {}
        folder = Path(latest["external_path"].removeprefix("file:"))
        names = {name for file in folder.glob("*") for name in _RESIDUAL.findall(_read(file))}
        return Sample(
            sum(map(_rows, self._output.glob("pages/*.parquet"))),
            latest["id"],
            latest["state_size"] / 1024,
            len(names),
            _live_bytes(self._task_manager.pid) / 2**20,
            sum(map(proportional_kb, self._workers)) / 1024,
        )


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:  # the next checkpoint is complete
        return b""


def _rows(file: Path) -> int:
    return int(pq.read_metadata(file).num_rows)


def _live_bytes(java: int) -> int:
    """Of the heap of a Java process, after a full collection."""
    told = subprocess.run(  # noqa: S603
        ["jcmd", str(java), "GC.class_histogram"],  # noqa: S607
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return int(told.stdout.strip().rsplit("\n", 1)[-1].split()[2])


def to_folder(landing: Path) -> Callable[[int], None]:
    """What puts a page into a watched folder."""

    def put(number: int) -> None:
        new = landing / f".{number}.txt"
        new.write_text(_TEXT.format(number), encoding="utf-8")
        new.rename(landing / f"{number}.txt")

    return put


def to_kafka(address: str, topic: str) -> Callable[[int], None]:
    """What puts a page into a topic."""
    producer = Producer({"bootstrap.servers": address, "log_level": 0})

    def put(number: int) -> None:
        producer.produce(topic, json.dumps({"text": _TEXT.format(number)}).encode())
        producer.flush(60)

    return put


def main() -> None:
    """Leave the sources idle, feed them; print a line a source every so often."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="example: python -m benchmarks.flink_checkpoints --idle 60"
    )
    parser.add_argument("--idle", type=float, default=60.0, metavar="MINUTES")
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--rate", type=float, default=20.0, help="pages a second")
    parser.add_argument("--every", type=float, default=300.0, metavar="SECONDS")
    args = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        cluster = FlinkCluster(folder, stack, task_managers=0)
        landing = folder / "landing"
        landing.mkdir()
        address = start_kafka(folder, stack)
        feeds = [to_folder(landing), to_kafka(address, "pages")]
        feeds[1](0)  # which makes the topic
        jobs = [
            Job("folder", f"{landing}/*", folder, cluster, stack),
            Job("kafka", f"kafka://{address}/pages", folder, cluster, stack),
        ]
        started = time.monotonic()
        print(f"{'minutes':>8} {'source':<8}{'pages':>7}{'checkpoints':>12}{'kB':>10}"
              f"{'residuals':>10}{'heap MB':>9}{'worker MB':>10}")  # fmt: skip

        def show() -> None:
            for job in jobs:
                minutes, now = (time.monotonic() - started) / 60, job.sample()
                print(
                    f"{minutes:>8.1f} {job.name:<8}{now.pages:>7,}{now.checkpoints:>12,}"
                    f"{now.checkpoint_kb:>10,.0f}{now.residuals:>10,}{now.heap_mb:>9.1f}"
                    f"{now.worker_mb:>10.1f}",
                    flush=True,
                )

        shown = 0.0

        def wait(until: float) -> None:
            nonlocal shown
            while (left := until - time.monotonic()) > 0:
                time.sleep(min(left, max(0.0, shown + args.every - time.monotonic())))
                if time.monotonic() >= shown + args.every:
                    show()
                    shown = time.monotonic()

        wait(started + args.idle * 60)
        for number in range(1, args.pages + 1):
            for put in feeds:
                put(number)
            wait(started + args.idle * 60 + number / args.rate)
        wait(time.monotonic() + 120)  # until the last window is closed
        show()


if __name__ == "__main__":
    main()
