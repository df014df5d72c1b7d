"""Language tags (BCP 47): their shape, and which others one stands for."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from naqi.schemas.checks import ConfigError, listed, shown

_TAG = re.compile(
    r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
)
"""Language, script, region, variants."""
_OLD = {"iw": "he", "in": "id", "ji": "yi", "zh-CN": "zh-Hans", "zh-TW": "zh-Hant"}
"""Tags by which some still call what has another: BCP 47 has those on the right."""
_MACROLANGUAGES = {"no": ("nb", "nn")}
"""Tags of several languages that detectors tell apart."""


def language_tag(key: str, value: Any) -> str:
    """A check for a language tag: in its usual letter case.

    Raises:
        ConfigError: It has not the shape of one.
    """
    parts = value.split("-") if isinstance(value, str) else []
    tag = "-".join([part.lower() if not n else _cased(part) for n, part in enumerate(parts)])
    if not _TAG.fullmatch(tag):
        raise ConfigError(
            key, f"{shown(value)} is no language tag: give one as ar, pt-BR or zh-Hans"
        )
    return _OLD.get(tag, tag)


def language_tags(key: str, value: Any) -> tuple[str, ...]:
    """A check for lists of language tags: sorted, each once."""
    return tuple(sorted({language_tag(key, tag) for tag in listed(key, value)}))


def covers(wanted: Collection[str], tag: str) -> bool:
    """Whether ``tag`` is one of ``wanted``, or a narrower one: ``zh`` covers ``zh-Hans``."""
    return any(
        tag == one or tag.startswith(f"{one}-")
        for given in wanted
        for one in (given, *_MACROLANGUAGES.get(given, ()))
    )


def _cased(part: str) -> str:
    """A subtag after the first: scripts as ``Hans``, regions as ``BR``."""
    if len(part) == 4 and part.isalpha():
        return part.title()
    return part.upper() if len(part) == 2 else part.lower()
