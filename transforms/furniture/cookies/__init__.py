"""What notices about cookies say, by language."""

from __future__ import annotations

from typing import Final

from naqi.transforms.furniture.cookies import (
    cyrillic,
    devices,
    east,
    indic,
    latin,
    latin_too,
    partners,
    semitic,
    trackers,
)
from naqi.transforms.furniture.cookies.notice import Notice

NOTICES: Final[tuple[Notice, ...]] = (
    *latin.NOTICES,
    *latin_too.NOTICES,
    *cyrillic.NOTICES,
    *semitic.NOTICES,
    *indic.NOTICES,
    *east.NOTICES,
)
"""One row a language."""

OF_PLATFORMS: Final[tuple[Notice, ...]] = partners.NOTICES
"""What platforms for consent say, in languages whose rows above have plain notices alone."""

OF_TRACKERS: Final[tuple[Notice, ...]] = (*trackers.NOTICES, *devices.NOTICES)
"""What notices say that name no cookies, in languages that have another name for them."""
