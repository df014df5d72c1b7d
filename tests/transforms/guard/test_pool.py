"""A guard that waits for its next user: its child is kept, and never shared."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.guard.pool import Guards
from tests.children import note_children

CONFIG = CleanConfig()
PAGE = RawPage(b"The council agreed to mend the old bridge in May.", "x", format="text")


@pytest.fixture
def guards() -> Iterator[Guards]:
    guards = Guards()
    with guards.keeping():
        yield guards


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    return note_children(monkeypatch)


def clean(guards: Guards, config: CleanConfig = CONFIG) -> bool:
    """Whether a page was cleaned, by a user who is done when it is."""
    guard = guards.take(config)
    (rows,) = guard.clean([PAGE])
    guards.give_back(config, guard)
    return rows.page is not None


def test_one_run_after_the_other_has_the_same_child(
    guards: Guards, started: list[subprocess.Popen[bytes]]
) -> None:
    assert clean(guards)
    assert clean(guards)
    (child,) = started
    assert child.poll() is None


def test_another_configuration_has_another_child(
    guards: Guards, started: list[subprocess.Popen[bytes]]
) -> None:
    for _ in range(2):
        clean(guards)
        clean(guards, replace(CONFIG, language_detector="langdetect"))
    assert len(started) == 2


def test_a_child_that_died_while_it_waited_is_replaced(
    guards: Guards, started: list[subprocess.Popen[bytes]]
) -> None:
    clean(guards)
    started[0].send_signal(signal.SIGKILL)
    started[0].wait()
    assert clean(guards)
    assert len(started) == 2


def test_who_has_a_guard_has_it_alone(
    guards: Guards, started: list[subprocess.Popen[bytes]]
) -> None:
    clean(guards)
    mine, yours = guards.take(CONFIG), guards.take(CONFIG)
    assert mine is not yours
    for guard in (mine, yours):
        guard.clean([PAGE])
        guards.give_back(CONFIG, guard)
    assert len(started) == 2


def test_release_ends_those_that_nobody_uses(started: list[subprocess.Popen[bytes]]) -> None:
    guards = Guards()
    clean(guards)
    mine, yours = guards.take(CONFIG), guards.take(CONFIG)
    yours.clean([PAGE])
    guards.give_back(CONFIG, yours)
    guards.release()
    assert [child.poll() is None for child in started] == [True, False]
    mine.close()


def test_what_is_kept_outlives_a_release_and_not_the_keeping(
    started: list[subprocess.Popen[bytes]],
) -> None:
    guards = Guards()
    with guards.keeping():
        clean(guards)
        guards.release()
        (child,) = started
        assert child.poll() is None
    assert child.poll() is not None


def test_the_end_of_a_keeping_within_another_ends_no_child(
    started: list[subprocess.Popen[bytes]],
) -> None:
    guards = Guards()
    with guards.keeping():
        with guards.keeping():
            clean(guards)
        (child,) = started
        assert child.poll() is None
    assert child.poll() is not None
