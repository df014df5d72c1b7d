"""A guard that waits for its next user, where one run of a pipeline follows another.

Starting a guard's child costs a second, which is most of what a small run takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from schemas.config import CleanConfig
from transforms.guard import Guard


class Guards:
    """Hands out guards, each to one user at a time, and may keep one that came back."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._keeps = False
        self._spare: tuple[CleanConfig, Guard] | None = None
        """Used by nobody, with how it cleans."""

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """Within this, the guard that came back last is kept, its child alive."""
        self._keeps = True
        try:
            yield
        finally:
            self._keeps = False
            self._close(self._swap(None))

    def take(self, config: CleanConfig) -> Guard:
        """A guard that cleans by ``config``: the kept one if it does, or a new one."""
        spare = self._swap(None)
        if spare and spare[0] == config:
            return spare[1]
        self._close(spare)
        return Guard(config)

    def give_back(self, config: CleanConfig, guard: Guard) -> None:
        """Take back, from its user, a guard that cleans by ``config``: to be kept, or closed."""
        mine = (config, guard)
        self._close(self._swap(mine) if self._keeps else mine)

    def _swap(self, spare: tuple[CleanConfig, Guard] | None) -> tuple[CleanConfig, Guard] | None:
        with self._lock:
            before, self._spare = self._spare, spare
        return before

    @staticmethod
    def _close(spare: tuple[CleanConfig, Guard] | None) -> None:
        if spare:
            spare[1].close()


GUARDS = Guards()
"""Those of this process."""
