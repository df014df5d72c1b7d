"""Which rejections tell of a file, which were asked for, and how many a run may have."""

from __future__ import annotations

from naqi.schemas.rules import Reason

OF_FILES = frozenset(
    {
        Reason.DAMAGED_FILE,
        Reason.NO_BODY_COLUMN,
        Reason.NOT_A_FILE,
        Reason.POISON_FILE,
        Reason.READ_ERROR,
    }
)
"""Reasons that tell of a file rather than of a page: what they cost is counted in files."""

ASKED = frozenset({Reason.OTHER_LANGUAGE, Reason.TOO_SHORT, Reason.UNSURE_LANGUAGE})
"""Reasons that the configuration asks for: they tell of nothing that went wrong."""

MaxRejected = int | float | None
"""How many pages may be rejected for what is published: a whole number of pages, or as a `float` a
share of them, of which 1.0 is whatever comes. None: not all."""

ANY = 1.0
"""Whatever comes is published, also nothing."""


def parse_max_rejected(text: str) -> int | float:
    """A `MaxRejected` as it is typed: ``20`` pages, ``0.2`` or ``20%`` of them.

    Raises:
        ValueError: It is none.
    """
    share = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    if text.isascii() and text.isdigit():
        return int(text)
    if not 0 <= share <= 1:
        raise ValueError(f"{text!r} is no number of pages, and no share from 0.0 to 1.0 or in %")
    return share


def check_max_rejected(most: object) -> None:
    """Make sure that a program's own value is a `MaxRejected`.

    Raises:
        ValueError: It is none.
    """
    whole = isinstance(most, int) and not isinstance(most, bool) and most >= 0
    share = isinstance(most, float) and 0 <= most <= 1
    if not (most is None or whole or share):
        raise ValueError(f"max_rejected is a whole number, or a share from 0.0 to 1.0: {most!r}")


def told(most: MaxRejected) -> str:
    """A `MaxRejected` as it is typed."""
    return f"{most:.4%}".rstrip("0%").rstrip(".") + "%" if isinstance(most, float) else str(most)
