"""Guards that wait for their next user, where one bundle or run of a pipeline follows another.

Starting a guard's child is most of what a small run takes. A child that waits costs memory, which
a step that follows the cleaning may have better use for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from naqi.schemas.config import CleanConfig
from naqi.transforms.guard.parent import Guard


class Guards:
    """Hands out guards, each to one user at a time, and holds those that came back."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._keepers = 0
        self._spare: defaultdict[CleanConfig, list[Guard]] = defaultdict(list)
        """Used by nobody, by how they clean: as many as were in use at once."""

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """Within this, `release` does nothing: there will be more to clean."""
        with self._lock:
            self._keepers += 1
        try:
            yield
        finally:
            with self._lock:
                self._keepers -= 1
            self.release()

    def take(self, config: CleanConfig) -> Guard:
        """A guard that cleans by ``config``: the one that came back last, or a new one."""
        with self._lock:
            spare = self._spare[config]
            return spare.pop() if spare else Guard(config)

    def give_back(self, config: CleanConfig, guard: Guard) -> None:
        """Take back, from its user, a guard that cleans by ``config``."""
        with self._lock:
            self._spare[config].append(guard)

    def release(self) -> None:
        """End the children of guards that nobody uses."""
        with self._lock:
            if self._keepers:
                return
            spare = [guard for guards in self._spare.values() for guard in guards]
            self._spare.clear()
        for guard in spare:
            guard.close()


GUARDS = Guards()
"""Those of this process."""
