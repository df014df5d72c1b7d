"""Worker processes of a local run: they end with it, and it ends, in one line, with any of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from threading import Lock, Thread
from typing import Any
from weakref import WeakSet

from apache_beam.portability.api import beam_fn_api_pb2
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner
from apache_beam.runners.portability.fn_api_runner.worker_handlers import (
    ControlFuture,
    GrpcWorkerHandler,
    WorkerHandler,
)
from apache_beam.transforms.environments import (
    Environment,
    SubprocessSDKEnvironment,
    python_sdk_capabilities,
)
from google.protobuf import json_format, text_format

from naqi.runners.loopback import loopback_only
from naqi.schemas.errors import MachineError

URN = "naqi:environment:process:v1"
_COMMAND = [sys.executable, "-m", "naqi.runners.worker", "--until-input-ends"]
_END_SECONDS = 10
"""For what a worker does after its last bundle."""
_EXIT_SECONDS = 0.2
"""From a connection that breaks to the news that the process at its other end is gone."""

_OF_ALL = {signal.SIGINT, signal.SIGTERM}
"""What Ctrl-C and supervisors send to all processes of a job: it is for the parent."""

_deaths: list[MachineError] = []
"""Of each worker that died in the run under way, what of."""


class LocalRunner(FnApiRunner):
    """Beam's in-process runner; nothing of it listens to other machines."""

    def run_pipeline(self, pipeline: Any, options: Any) -> Any:
        """Run ``pipeline`` to its end.

        Raises:
            MachineError: A worker process was ended from outside.
        """
        _deaths.clear()
        # Beam tells workers nothing, and they would open no bucket. Numbers, which Beam makes
        # fractions of, are of the runner alone.
        for name, value in options.to_runner_api().items():
            if isinstance(value, (str, bool)):
                self._provision_info.provision_info.pipeline_options[name] = value
        try:
            with loopback_only():
                return super().run_pipeline(pipeline, options)
        except Exception as error:
            if _deaths:
                raise _deaths[0] from error
            raise


@Environment.register_urn(URN, bytes)
class ProcessEnvironment(SubprocessSDKEnvironment):
    """Where a pipeline's steps run: in processes, each of them a `ProcessWorker`'s."""

    def __init__(self) -> None:
        super().__init__("", capabilities=python_sdk_capabilities())

    def to_runner_api_parameter(self, _context: Any) -> tuple[str, bytes]:
        """By which a runner finds `ProcessWorker`."""
        return URN, b""

    @staticmethod
    def from_runner_api_parameter(*_: Any) -> ProcessEnvironment:
        """The inverse."""
        return ProcessEnvironment()


@WorkerHandler.register_environment(URN, bytes)
class ProcessWorker(GrpcWorkerHandler):
    """One worker process. If it ends too soon, what was asked of it is answered with an error."""

    def __init__(self, _payload: bytes, state: Any, provision_info: Any, server: Any) -> None:
        super().__init__(state, provision_info, server)
        self._lock = Lock()
        self._ending = False
        self._death: MachineError | None = None
        self._asked: WeakSet[Any] = WeakSet()
        connection: Any = self.control_conn
        self._push = connection.push
        connection.push = self._ask

    def start_worker(self) -> None:
        """Start the process, and a thread that waits for it."""
        told = {
            "CONTROL_API_SERVICE_DESCRIPTOR": _text(self.control_api_service_descriptor()),
            "LOGGING_API_SERVICE_DESCRIPTOR": _text(self.logging_api_service_descriptor()),
            "PIPELINE_OPTIONS": json_format.MessageToJson(
                self.provision_info.provision_info.pipeline_options
            ),
            "WORKER_ID": self.worker_id,
        }
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _OF_ALL)  # a child has its parent's mask
        try:
            self._process = subprocess.Popen(  # noqa: S603  # this very interpreter
                _COMMAND, stdin=subprocess.PIPE, env=os.environ | told
            )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        self._watcher = Thread(target=self._watch, name="naqi_worker", daemon=True)
        self._watcher.start()

    def stop_worker(self) -> None:
        """End the process, if it has not ended by itself."""
        assert self._process.stdin is not None  # noqa: S101  # a pipe
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_END_SECONDS)
        self._process.kill()
        self._process.stdin.close()
        self._watcher.join()

    def close(self) -> None:
        """End the process: after its last bundle, or at once if the run has failed."""
        failure = sys.exc_info()[1]  # Beam closes its workers in a ``finally``
        if isinstance(failure, Exception):
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_EXIT_SECONDS)
            if self._process.poll() is not None:
                self._watcher.join()
        self._ending = True
        if failure is not None:
            self._process.kill()
        else:
            with suppress(Exception):  # of a connection that is broken
                self.control_conn.close()
                self.data_conn.close()
        self.stop_worker()

    def _ask(self, request: Any) -> Any:
        """Send ``request`` on; an answer is what the worker says, or that it died."""
        with self._lock:
            if self._death is not None:
                return ControlFuture(request.instruction_id, self._refusal())
            future = self._push(request)
            if future is not None:
                self._asked.add(future)
            return future

    def _refusal(self) -> Any:
        return beam_fn_api_pb2.InstructionResponse(error=str(self._death))

    def _watch(self) -> None:
        code = self._process.wait()
        if self._ending:
            return
        with self._lock:
            self._death = MachineError(
                f"a worker process died before its work was done: {_of(code)}"
            )
            _deaths.append(self._death)
            for future in self._asked:
                if not future.is_done():
                    future.set(self._refusal())


def _text(descriptor: Any) -> str:
    text: str = text_format.MessageToString(descriptor)
    return text


def _of(code: int) -> str:
    if code == -signal.SIGKILL:
        return "of SIGKILL, which the kernel sends where memory runs out: give it fewer --workers"
    if code < 0:
        return f"of {signal.Signals(-code).name}"
    return f"exit code {code}"
