"""Processes that this one starts, for tests that count them."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest

from naqi.pipelines import watch
from naqi.transforms.beam import clean, write
from naqi.transforms.guard.pool import Guards


def note_children(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """A list that each process which is started from now on is added to.

    Children that clean for other tests are left alone, as if there were none.
    """
    guards = Guards()
    for module in (watch, clean, write):
        monkeypatch.setattr(module, "GUARDS", guards)
    started: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            started.append(self)

    monkeypatch.setattr(subprocess, "Popen", Noted)
    return started
