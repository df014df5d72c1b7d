"""Which engines are here: fetched by `python -m naqi.runners.fetch`; tests skip what is not."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

import pytest

from naqi.runners import MissingError
from naqi.runners.fetch import ENGINES, engine
from tests.engines.leftovers import MARK, end_leftovers
from tests.engines.processes import SECONDS, FlinkCluster


def why_not(name: str) -> str | None:
    """Why tests on an engine cannot run here."""
    try:
        engine(name)
    except MissingError as error:
        return str(error)
    return None if name == "prism" or shutil.which("java") else f"{name} needs Java: install JDK 17"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "engine(*names): runs on these, and is skipped without")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for marker in item.iter_markers("engine"):
            for name in marker.args:
                item.user_properties.append(("engine", name))
                reason = why_not(name)
                if reason:
                    item.add_marker(pytest.mark.skip(reason=reason))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line an engine, so that a green run can be seen to have run on it."""
    for name, pinned in ENGINES.items():
        passed, failed = (
            sum(("engine", name) in report.user_properties for report in reports)
            for reports in map(terminalreporter.getreports, ("passed", "failed"))
        )
        said = why_not(name) or f"{passed} tests passed, {failed} failed"
        terminalreporter.line(f"engine {name} {pinned.version}: {said}")


@pytest.fixture(scope="session", autouse=True)
def nothing_is_left() -> Iterator[None]:
    """Every process that a test started has ended when all tests have.

    One that holds on to the output of a CI run would make it hang.
    """
    os.environ[MARK] = mark = uuid4().hex
    yield
    left = end_leftovers(mark) if sys.platform == "linux" else []
    assert not left, f"still running: {left}"


@pytest.fixture(autouse=True)
def deadline() -> Iterator[None]:
    """No test of an engine takes for ever, whatever it waits for."""

    def give_up(_number: int, _frame: object) -> None:
        raise TimeoutError(f"not done in {SECONDS} s")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlinkCluster]:
    """A Flink cluster of processes on this machine."""
    with ExitStack() as stack:
        yield FlinkCluster(Path(tmp_path_factory.mktemp("flink")), stack)
