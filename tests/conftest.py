"""What holds for all tests: of properties, and of the children that clean pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from naqi.transforms.guard.pool import GUARDS

# Property tests go by what holds, not by the clock: a busy machine is no failure.
settings.register_profile("naqi", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("naqi")


@pytest.fixture(scope="module", autouse=True)
def _kept_guards() -> Iterator[None]:
    """The child that cleans for one test waits for the next one, as between batches of `watch`.

    Starting it is most of what a small run takes. It ends with the tests of its module, so that
    there are few of them, and none when all tests have ended.
    """
    with GUARDS.keeping():
        yield
