"""What was raised in a step of a pipeline comes out as what it is, however Beam wraps it."""

from __future__ import annotations

import traceback

import apache_beam as beam
import pyarrow as pa
import pytest

from naqi.pipelines.causes import cause, traced
from naqi.runners import MissingError
from naqi.runners.local import local_options, local_runner
from naqi.schemas.errors import InputError, InternalError, MachineError, UsageError
from naqi.transforms.write.errors import OutputBusyError, OutputError, VerificationError

RAISED = [
    (VerificationError("rows\nare missing"), VerificationError, "rows are missing"),
    (OutputBusyError("another run"), OutputBusyError, "another run"),
    (InputError("no file matches *.html"), InputError, "no file matches *.html"),
    (MachineError("no child"), MachineError, "no child"),
    (UsageError("which?"), UsageError, "which?"),
    (MissingError("no Java"), MissingError, "no Java"),
    (OSError(28, "No space left on device"), OutputError, "No space left on device"),
    (PermissionError(13, "Permission denied", "a/b"), OutputError, "Permission denied: 'a/b'"),
    (MemoryError(), MachineError, "memory ran out"),
    (pa.ArrowMemoryError("malloc of size 64"), MachineError, "malloc of size 64"),
    (ValueError("42"), InternalError, "ValueError: 42"),
    (KeyError("a: b"), InternalError, "a: b"),
    (pa.ArrowInvalid("offset overflow"), InternalError, "ArrowInvalid: offset overflow"),
    (RuntimeError("Cannot\n\nbe"), InternalError, "RuntimeError: "),
    (AssertionError(), InternalError, "AssertionError"),
]


def fail(error: Exception) -> None:
    raise error


@pytest.mark.parametrize(("raised", "kind", "message"), RAISED, ids=lambda value: str(value)[:20])
def test_in_this_process(raised: Exception, kind: type[Exception], message: str) -> None:
    with (
        pytest.raises(kind) as found,
        traced(),
        beam.Pipeline(runner=local_runner(local_options())) as pipeline,
    ):
        pipeline | beam.Create([raised]) | "Step" >> beam.Map(fail)
    assert type(found.value) is kind
    assert message in str(found.value)
    assert "while running" not in str(found.value)


@pytest.mark.parametrize(("raised", "kind", "message"), RAISED, ids=lambda value: str(value)[:20])
def test_from_the_text_of_a_worker(raised: Exception, kind: type[Exception], message: str) -> None:
    try:
        fail(raised)
    except Exception:
        text = traceback.format_exc()
    found = cause(RuntimeError(text))
    assert type(found) is kind
    assert message in str(found)
    assert "\n" not in str(found)


# Beam's threads end with the worker.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_in_a_worker_process() -> None:
    options = local_options(workers=2)
    with (
        pytest.raises(OutputError, match="No space left"),
        traced(),
        beam.Pipeline(runner=local_runner(options), options=options) as pipeline,
    ):
        pipeline | beam.Create([OSError(28, "No space left on device")]) | beam.Map(fail)


def test_the_last_of_several_errors_counts() -> None:
    text = (
        "Traceback (most recent call last):\n"
        '  File "a.py", line 1, in <module>\n'
        "KeyError: 1\n\n"
        "During handling of the above exception, another exception occurred:\n\n"
        "Traceback (most recent call last):\n"
        '  File "b.py", line 1, in <module>\n'
        "OSError: [Errno 5] Input/output error [while running 'Merge-ptransform-7']\n\n"
        "\tat org.example.Engine.run(Engine.java:7)\n"
    )
    found = cause(RuntimeError(text))
    assert (type(found), str(found)) == (OutputError, "[Errno 5] Input/output error")


def test_what_an_engine_says_of_itself_is_no_error_of_ours() -> None:
    told = "Pipeline job-1 failed in state FAILED: no slots"
    found = cause(RuntimeError(told), "flink")
    assert (type(found), str(found)) == (MachineError, f"flink failed: {told}")
