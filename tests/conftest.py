"""Property tests go by what holds, not by the clock: a busy machine is no failure."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("naqi", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("naqi")
