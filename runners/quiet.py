"""Beam says on standard error what a user of Naqi cannot act on. Import this before Beam."""

from __future__ import annotations

import logging
import threading
from traceback import walk_tb


def quiet() -> None:
    """Keep logs and the ends of Beam's threads off standard error: what fails is raised besides."""
    logging.disable(logging.ERROR)
    if not isinstance(threading.excepthook, _Quiet):
        threading.excepthook = _Quiet(threading.excepthook)


class _Quiet:
    """Tells ``others`` of what ended a thread, unless the thread is Beam's."""

    def __init__(self, others: object) -> None:
        self._others = others

    def __call__(self, ended: threading.ExceptHookArgs) -> None:
        modules = (frame.f_globals.get("__name__", "") for frame, _ in walk_tb(ended.exc_traceback))
        if not any(module.startswith("apache_beam.") for module in modules):
            self._others(ended)  # type: ignore[operator]
