"""A process that a test leaves behind is found and ended."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from tests.engines import leftovers


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_process_in_a_session_of_its_own_is_found_and_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leftovers, "_SECONDS", 0.0)
    left = subprocess.Popen(
        ["sleep", "60"], env=os.environ | {leftovers.MARK: "test"}, start_new_session=True
    )
    while not leftovers.marked("test"):  # the system has not yet given it its environment
        time.sleep(0.01)
    assert leftovers.end_leftovers("test") == ["sleep 60 "]
    assert left.wait(10) < 0
    assert not leftovers.end_leftovers("test")
