"""Patterns are written so that the oldest Python which is promised reads them.

`re` knows possessive repeats and atomic groups from 3.11 on; where one needs them there is `regex`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.compiled_patterns import all_patterns

pytestmark = pytest.mark.skipif(
    sys.version_info < (3, 11),
    reason="this Python cannot have read a pattern that it does not know",
)
NEW = {"POSSESSIVE_REPEAT", "ATOMIC_GROUP"}


def operations(parsed: Any) -> Iterator[str]:
    """The names of the operations in what `re` makes of a pattern, however deep."""
    if isinstance(parsed, (str, int, type(None))):
        return
    for part in parsed:
        if isinstance(part, tuple) and part and hasattr(part[0], "name"):
            yield part[0].name
            yield from operations(part[1:])
        else:
            yield from operations(part)


def is_new(pattern: str | bytes, flags: int = 0) -> bool:
    return not NEW.isdisjoint(operations(re._parser.parse(pattern, flags)))  # type: ignore[attr-defined]


def test_no_pattern_has_what_only_newer_ones_read() -> None:
    own = [found for found in all_patterns() if isinstance(found.pattern, re.Pattern)]
    assert len(own) > 500
    flags = re.UNICODE  # is set by itself, and not allowed for bytes
    new = [
        found.name for found in own if is_new(found.pattern.pattern, found.pattern.flags & ~flags)
    ]
    assert new == []


@pytest.mark.parametrize("pattern", [r"\w{1,9}+-", r"(?:a|b(?>c*)d)?", r"(?<!b)(a++)"])
def test_what_is_new_is_seen(pattern: str) -> None:
    assert is_new(pattern)
