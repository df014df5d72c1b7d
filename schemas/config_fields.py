"""The fields of a configuration: what each may be, and which may be otherwise for some hosts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from naqi.schemas.checks import (
    Check,
    ConfigError,
    hex_digest,
    name,
    names_of,
    one_of,
    path,
    seconds,
    share,
    unknown,
    whole,
    yes_or_no,
)
from naqi.schemas.hosts import host_pattern
from naqi.schemas.phrase import Phrase, phrases
from naqi.schemas.rules import JUDGED, Role
from naqi.schemas.tags import language_tags

FAVORS = ("balanced", "precision", "recall")

CHECKS: dict[str, Check] = {
    "keep": names_of("rule", JUDGED),
    "drop": names_of("role", tuple(role.value for role in Role)),
    "phrases": phrases,
    "languages": language_tags,
    "languages_of": one_of("page", "paragraph"),
    "min_language_confidence": share,
    "min_characters": whole(0),
    "min_paragraphs": whole(0),
    "markdown": yes_or_no,
    "sites": path,
    "sites_digest": hex_digest,
    "html_parser": name,
    "html_judge": name,
    "text_judge": name,
    "favor": one_of(*FAVORS),
    "language_detector": name,
    "max_page_bytes": whole(1),
    "max_compression_ratio": whole(1),
    "max_nesting": whole(1),
    "max_attributes": whole(1),
    "max_blocks": whole(1),
    "page_seconds": seconds,
    "max_page_memory": whole(1),
    "max_rejected_body_bytes": whole(0),
}
"""All of `schemas.config.CleanConfig` but ``hosts``, in the order in which they are written."""
_LIMITS = tuple(key for key in CHECKS if key.startswith(("max_", "page_")))
_OF_RUN = frozenset({*_LIMITS, "sites", "sites_digest"})
PER_HOST = tuple(key for key in CHECKS if key not in _OF_RUN)
"""Those that a host section may set: limits hold for a whole run, and a dictionary of sites knows
hosts by itself."""
NOT_TOLD = frozenset({"page_seconds", "max_page_memory", "sites"})
"""Those that no digest has, as no page that is cleaned comes out otherwise: they bound what a slow
or a small machine gives up on, or name what ``sites_digest`` is the digest of."""
ALWAYS_TOLD = frozenset({"html_parser", "language_detector", *_LIMITS})
"""Those of the first release, which every digest has: see `schemas.config.CleanConfig.digest`."""


class HostSection(NamedTuple):
    """What is otherwise for the pages of some hosts."""

    pattern: str
    """See `schemas.hosts`."""
    values: tuple[tuple[str, Any], ...]
    """Fields of `PER_HOST` but ``phrases``, by name, and their values."""


def key_of_host(pattern: str, key: str = "") -> str:
    """The key of a field of a host section, as files have it."""
    return f'host."{pattern}"' + (f".{key}" if key else "")


def host_sections(given: Any) -> tuple[tuple[HostSection, ...], list[Phrase]]:
    """A check for host sections: sorted by pattern, and the phrases that stood in them.

    Args:
        given: `HostSection`s, or a mapping of each pattern to a mapping of its values.

    Raises:
        ConfigError: A section, or a value of one, that cannot be meant.
    """
    sections: dict[str, HostSection] = {}
    added: list[Phrase] = []
    for pattern, values in _sections(given):
        place = host_pattern(key_of_host(pattern), pattern)
        if place in sections:
            raise ConfigError(key_of_host(pattern), "stands there twice")
        if not isinstance(values, Mapping):
            raise ConfigError(key_of_host(pattern), "give keys and values")
        checked = {}
        for key, value in values.items():
            where = key_of_host(pattern, key)
            if key not in PER_HOST:
                problem = (
                    "is one for all hosts: set it above the sections of hosts"
                    if key in CHECKS
                    else unknown("key", key, PER_HOST)
                )
                raise ConfigError(where, problem)
            checked[key] = CHECKS[key](where, value)
        for phrase in checked.pop("phrases", ()):
            if phrase.host is not None:
                raise ConfigError(
                    key_of_host(pattern, "phrases"), "phrases of a section need no host"
                )
            added.append(phrase._replace(host=place))
        sections[place] = HostSection(place, tuple(sorted(checked.items())))
    return tuple(sections[place] for place in sorted(sections) if sections[place].values), added


def _sections(given: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(given, Mapping):
        return given.items()
    if isinstance(given, tuple) and all(isinstance(section, HostSection) for section in given):
        return [(section.pattern, dict(section.values)) for section in given]
    raise ConfigError("host", 'give sections, as [host."*.example.org"]')
