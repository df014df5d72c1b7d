"""Engines as a test wants them: processes on free ports, that end with the test."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from naqi.runners.fetch import engine

SECONDS = 600
"""How long to wait for anything: far longer than it takes on a machine that has more to do."""

_OPENED = ("lang", "lang.reflect", "net", "io", "nio", "text", "time", "util", "util.concurrent")
JAVA_17 = [f"--add-opens=java.base/java.{name}=ALL-UNNAMED" for name in _OPENED]


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("localhost", 0))
        return int(found.getsockname()[1])


def wait_for(condition: Callable[[], bool], what: str, log: Path | None = None) -> None:
    """Wait until ``condition`` holds; say ``what`` did not, with the end of ``log``."""
    end = time.monotonic() + SECONDS
    while not condition():
        if time.monotonic() > end:
            tail = log.read_text(errors="replace")[-3000:] if log else ""
            raise AssertionError(f"{what} not in {SECONDS} s\n{tail}")
        time.sleep(0.2)


def listens(port: int) -> bool:
    with socket.socket() as tried:
        tried.settimeout(1)
        return tried.connect_ex(("localhost", port)) == 0


@contextmanager
def process(
    command: Sequence[str | Path],
    log: Path,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """A process with all that it starts: ended when the block ends."""
    with log.open("ab") as output:
        started = subprocess.Popen(
            list(map(str, command)),
            stdout=output,
            stderr=output,
            start_new_session=True,
            cwd=folder,
            env=environment,
        )
    try:
        yield started
    finally:
        end(started, signal.SIGTERM)
        try:
            started.wait(10)
        except subprocess.TimeoutExpired:
            end(started, signal.SIGKILL)
            started.wait()
        end(started, signal.SIGKILL)


def end(started: subprocess.Popen[bytes], how: signal.Signals) -> None:
    """Send a signal to a process and to all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(started.pid, how)


def naqi(*arguments: str | Path) -> list[str]:
    """The command, as this interpreter has it."""
    return [sys.executable, "-m", "naqi.pipelines.cli", *map(str, arguments)]


def run(command: Sequence[str], log: Path) -> None:
    """Run a command to its end, which must be good."""
    with process(command, log) as started:
        wait_for(lambda: started.poll() is not None, " ".join(command[:4]), log)
    assert started.returncode == 0, log.read_text(errors="replace")[-3000:]


class FlinkCluster:
    """A job manager and task managers, each a process, and a pool of Python workers."""

    def __init__(self, folder: Path, stack: ExitStack, task_managers: int = 1) -> None:
        self._folder, self._stack = folder, stack
        self._jars = engine("flink")
        self.log = folder / "flink.log"
        self.rest, self.workers = self.configure(folder), free_port()
        self._start("org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint")
        pool = [sys.executable, "-m", "naqi.runners.workers", "--port", str(self.workers)]
        self.pool = stack.enter_context(process(pool, folder / "workers.log"))
        for _ in range(task_managers):
            self.task_manager = self.start_task_manager()
        wait_for(lambda: listens(self.workers), "worker pool", folder / "workers.log")
        wait_for(lambda: listens(self.rest), "a Flink cluster", self.log)
        wait_for(lambda: self.slots() >= task_managers, "its slots", self.log)

    def start_task_manager(self) -> subprocess.Popen[bytes]:
        return self._start("org.apache.flink.runtime.taskexecutor.TaskManagerRunner")

    def slots(self) -> int:
        """Slots that are registered now."""
        return int(self._ask("overview").get("slots-total", 0))

    def jobs(self) -> list[str]:
        """Jobs that have not ended."""
        jobs = self._ask("jobs").get("jobs", [])
        return [job["id"] for job in jobs if job["status"] not in ("CANCELED", "FINISHED")]

    def checkpoint(self, job: str) -> dict[str, Any] | None:
        """What Flink tells of the last checkpoint of a job that is complete."""
        latest = self._ask(f"jobs/{job}/checkpoints").get("latest", {})
        told: dict[str, Any] | None = latest.get("completed")
        return told

    def checkpoints(self) -> int:
        """Checkpoints that are complete, of the one job there is."""
        return self._counted("completed")

    def restored(self) -> int:
        """How often the one job was restored from a checkpoint."""
        return self._counted("restored")

    def _counted(self, what: str) -> int:
        told = [self._ask(f"jobs/{job}/checkpoints").get("counts", {}) for job in self.jobs()]
        return sum(counts.get(what, 0) for counts in told)

    def savepoint(self, job: str, request: str) -> str:
        """Where the savepoint lies that was requested of a job, once it is complete."""
        told: dict[str, Any] = {}

        def done() -> bool:
            told.update(self._ask(f"jobs/{job}/savepoints/{request}"))
            return bool(told["status"]["id"] == "COMPLETED")

        wait_for(done, "a savepoint", self.log)
        return str(told["operation"]["location"])

    def cancel(self) -> None:
        """End all jobs, and wait until their slots are free."""
        for job in self._ask("jobs").get("jobs", []):
            url = f"http://localhost:{self.rest}/jobs/{job['id']}?mode=cancel"
            with suppress(OSError), urlopen(Request(url, method="PATCH"), timeout=10):
                pass
        wait_for(lambda: self._ask("overview").get("jobs-running", 1) == 0, "no job", self.log)

    def flags(self) -> list[str]:
        """What a job is given to run here."""
        return [
            f"--flink_master=localhost:{self.rest}",
            "--environment_type=EXTERNAL",
            f"--environment_config=localhost:{self.workers}",
        ]

    def _ask(self, path: str) -> dict[str, Any]:
        try:
            with urlopen(f"http://localhost:{self.rest}/{path}", timeout=10) as answer:
                told: dict[str, Any] = json.load(answer)
                return told
        except OSError:
            return {}

    def _start(self, main: str) -> subprocess.Popen[bytes]:
        command = ["java", "-Xmx640m", "-XX:MaxDirectMemorySize=512m", *JAVA_17]
        command += ["-cp", f"{self._jars}/*", main, "--configDir", str(self._folder)]
        return self._stack.enter_context(process(command, self.log))

    @staticmethod
    def configure(folder: Path) -> int:
        """Write what the processes of a cluster are told. Returns the port it answers at."""
        rest = free_port()
        settings = {
            "jobmanager.rpc.address": "localhost",
            "jobmanager.rpc.port": free_port(),
            "rest.address": "localhost",
            "rest.port": rest,
            "taskmanager.host": "localhost",
            "taskmanager.cpu.cores": 1,
            "taskmanager.numberOfTaskSlots": 1,
            "taskmanager.memory.task.heap.size": "384m",
            "taskmanager.memory.task.off-heap.size": "0m",
            "taskmanager.memory.framework.heap.size": "128m",
            "taskmanager.memory.framework.off-heap.size": "128m",
            "taskmanager.memory.managed.size": "128m",
            "taskmanager.memory.network.min": "64m",
            "taskmanager.memory.network.max": "64m",
            "taskmanager.memory.jvm-metaspace.size": "256m",
            "taskmanager.memory.jvm-overhead.min": "192m",
            "taskmanager.memory.jvm-overhead.max": "192m",
            "state.checkpoints.dir": (folder / "checkpoints").as_uri(),
            "restart-strategy.type": "fixed-delay",
            "restart-strategy.fixed-delay.attempts": 100,
            "restart-strategy.fixed-delay.delay": "1 s",
            "heartbeat.interval": 2000,
            "heartbeat.timeout": 10000,
        }
        lines = "".join(f"{key}: {value}\n" for key, value in settings.items())
        (folder / "flink-conf.yaml").write_text(lines, encoding="utf-8")
        return rest


def start_kafka(folder: Path, stack: ExitStack) -> str:
    """One broker that keeps its own quorum. Returns its address."""
    jars, log = engine("kafka"), folder / "kafka.log"
    port, controller = free_port(), free_port()
    settings = folder / "server.properties"
    settings.write_text(
        "process.roles=broker,controller\n"
        "node.id=1\n"
        f"controller.quorum.voters=1@localhost:{controller}\n"
        f"listeners=PLAINTEXT://localhost:{port},CONTROLLER://localhost:{controller}\n"
        "controller.listener.names=CONTROLLER\n"
        f"log.dirs={folder / 'kafka'}\n"
        "offsets.topic.replication.factor=1\n",
        encoding="utf-8",
    )
    java = ["java", "-Xmx384m", "-cp", f"{jars}/*"]
    cluster = ("-t", "MkU3OEVBNTcwNTJENDM2Qg", "-c", str(settings))
    run([*java, "kafka.tools.StorageTool", "format", *cluster], log)
    stack.enter_context(process([*java, "kafka.Kafka", settings], log))
    wait_for(lambda: listens(port), "Kafka", log)
    return f"localhost:{port}"
