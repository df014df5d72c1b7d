"""What is told of filesystems without Beam: whose a path is, and what an error of one says."""

from __future__ import annotations

import re
from typing import Final

_SCHEME: Final = re.compile(r"\s*([a-zA-Z][-a-zA-Z0-9+.]*)://")
"""As Beam's `FileSystems.get_scheme` has it."""


def scheme_of(path: str) -> str | None:
    """The scheme of a path on another machine (``s3``, ``gs``); None of one on this machine."""
    found = _SCHEME.match(path)
    return found[1] if found else None


def said(error: BaseException) -> str:
    """What lies at the bottom of an error of a filesystem, in its client's words."""
    while details := getattr(error, "exception_details", None):
        error = next(iter(details.values()))
    message = getattr(error, "message", None) or getattr(error, "strerror", None) or str(error)
    return " ".join(str(message).split())
