"""The options of cleaning, as one value that travels with the pipeline."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from naqi.schemas.checks import ConfigError, unknown
from naqi.schemas.config_fields import (
    ALWAYS_TOLD,
    CHECKS,
    NOT_TOLD,
    HostSection,
    host_sections,
    key_of_host,
)
from naqi.schemas.hosts import ascii_host, fits, specificity
from naqi.schemas.page import digest
from naqi.schemas.phrase import Phrase, phrases

_MOST_HOSTS = 4096
"""Hosts that are remembered at once."""


@dataclass(frozen=True)
class CleanConfig:
    """How pages are cleaned. The defaults are those of ``naqi clean``.

    Values are checked and brought to one form: lists may be given for tuples, and mappings for
    phrases and host sections. docs/configuration.md says what each is good for.

    Raises:
        ConfigError: A value that cannot be meant; where there is one near that can, it is named.
    """

    html_parser: str = "lexbor"
    """A key of `transforms.blocks.tree.parsers.PARSERS`: "lexbor" or "beautifulsoup"."""
    html_judge: str = "learned"
    """A key of `transforms.judges.HTML_JUDGES`."""
    text_judge: str = "learned"
    """A key of `transforms.judges.TEXT_JUDGES`."""
    favor: str = "balanced"
    """What judges are to favor where they are in doubt: "precision" drops more, "recall"
    keeps more, "balanced" is between."""
    language_detector: str = "py3langid"
    """What `transforms.language.detectors.known.load_detector` takes: "py3langid", "langdetect"…"""
    max_page_bytes: int = 10_000_000
    """A larger page is rejected."""
    max_compression_ratio: int = 1000
    """A page that inflates to more than so many times its compressed size is rejected. HTML stays
    far below; DEFLATE cannot exceed 1032, Brotli and Zstandard know no bound."""
    max_nesting: int = 512
    """An HTML page of many tags whose elements are nested deeper is rejected. Browsers stop here
    too; real pages stay below 60."""
    max_attributes: int = 1_000
    """An HTML page with more attributes on one tag is rejected."""
    max_blocks: int = 100_000
    """A page of more blocks is rejected."""
    page_seconds: float = 10.0
    """A page that takes more of the processor's time, or several times as much of the clock's, is
    rejected, where a `transforms.guard` process cleans it."""
    max_page_memory: int = 1 << 30
    """Bytes: a page that needs more is rejected, where a `transforms.guard` process cleans it."""
    max_rejected_body_bytes: int = 1_000_000
    """A rejected page's bytes are kept in ``rejected.body`` up to this size."""
    keep: tuple[str, ...] = ()
    """Rules (docs/rules.md) that are switched off: blocks that they would drop are kept."""
    drop: tuple[str, ...] = ()
    """Roles (docs/rules.md) whose blocks are dropped, under the rule ``unwanted_role``."""
    phrases: tuple[Phrase, ...] = ()
    """The user's own lines of furniture, dropped wherever they stand."""
    languages: tuple[str, ...] = ()
    """BCP 47 tags: what is in another language is not written. Empty: all is."""
    languages_of: str = "page"
    """What must be in one of ``languages``: the "page", or each "paragraph"."""
    min_language_confidence: float = 0.0
    """0 to 1: what is less surely in its language is not written, as ``languages_of`` says."""
    min_characters: int = 0
    """A page of which less is kept (``pages.n_chars``) is rejected."""
    min_paragraphs: int = 0
    """A page of which fewer paragraphs are kept is rejected."""
    markdown: bool = False
    """Whether what is kept of a page is written as Markdown too, in ``pages.markdown``."""
    sites: str = ""
    """Path of a dictionary of sites (docs/sites.md); empty is none."""
    sites_digest: str = ""
    """Its digest: another dictionary is refused. Empty is any; what runs is then said with it."""
    hosts: tuple[HostSection, ...] = ()
    """What is otherwise for some hosts. Of the sections that fit a page's host, the most specific
    (`schemas.hosts.specificity`) that has a value gives it. Phrases that are given in a section
    become ``phrases`` with its pattern as their host."""

    def __post_init__(self) -> None:
        checked = {key: check(key, getattr(self, key)) for key, check in CHECKS.items()}
        checked["hosts"], added = host_sections(self.hosts)
        checked["phrases"] = phrases("phrases", [*checked["phrases"], *added])
        _set(self, checked)
        _check_together("drop", self.keep, self.drop)
        for section in self.hosts:
            own = dict(section.values)
            key = key_of_host(section.pattern, "drop" if "drop" in own else "keep")
            _check_together(key, own.get("keep", self.keep), own.get("drop", self.drop))

    def __getstate__(self) -> dict[str, Any]:
        """Pickled without what was reckoned from it."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @cached_property
    def by_host(self) -> bool:
        """Whether pages of some hosts are cleaned otherwise."""
        return bool(self.hosts) or any(phrase.host for phrase in self.phrases)

    def for_host(self, host: str | None) -> CleanConfig:
        """How pages of ``host`` are cleaned: a configuration without sections, its phrases theirs.

        Args:
            host: That of the page's URL; None where it has none: then no pattern fits.
        """
        if not self.by_host:
            return self
        known = self._known_hosts
        found = known.get(host)
        if found is None:
            if len(known) >= _MOST_HOSTS:
                known.clear()
            found = known[host] = self._resolved(host)
        return found

    def by_section(self, host: str | None) -> dict[str, tuple[str, Any]]:
        """What sections set for ``host``: by field, the pattern of the section, and the value."""
        name = None if host is None else ascii_host(host)
        fitting = [s for s in self.hosts if name is not None and fits(s.pattern, name)]
        fitting.sort(key=lambda section: specificity(section.pattern))
        return {key: (section.pattern, v) for section in fitting for key, v in section.values}

    @cached_property
    def digest(self) -> str:
        """32 hex digits, whatever the order of what was said, and what defaults were spelled out.

        The fields of the first release are always part of it, later ones where they are not the
        default: so that a new field changes no digest. `NOT_TOLD` are no part of it.
        """
        values = self.as_mapping()
        told = {
            key: DEFAULTS[key] if key in NOT_TOLD else value
            for key, value in values.items()
            if key in ALWAYS_TOLD or (value != DEFAULTS[key] and key not in NOT_TOLD)
        }
        return digest(json.dumps(told, sort_keys=True))

    def as_mapping(self) -> dict[str, Any]:
        """The configuration as files have it: lists and mappings, host sections under ``host``."""
        values: dict[str, Any] = {key: _plain(getattr(self, key)) for key in CHECKS}
        values["host"] = {
            section.pattern: {key: _plain(value) for key, value in section.values}
            for section in self.hosts
        }
        return values

    def not_default(self) -> dict[str, Any]:
        """Those of `as_mapping` that are not the default."""
        return {key: v for key, v in self.as_mapping().items() if v != DEFAULTS[key]}

    @cached_property
    def _known_hosts(self) -> dict[str | None, CleanConfig]:
        return {}

    def _resolved(self, host: str | None) -> CleanConfig:
        name = None if host is None else ascii_host(host)
        fitting = tuple(
            phrase
            for phrase in self.phrases
            if phrase.host is None or (name is not None and fits(phrase.host, name))
        )
        values = {key: value for key, (_, value) in self.by_section(host).items()}
        # Not by its constructor: what is checked is the whole, and no page may raise.
        own = object.__new__(CleanConfig)
        values |= {"phrases": fitting, "hosts": (), "by_host": False}
        _set(own, self.__getstate__() | values)
        return own


def from_mapping(values: Mapping[str, Any]) -> CleanConfig:
    """The configuration of values as files have them: the inverse of `CleanConfig.as_mapping`.

    Raises:
        ConfigError: A key or a value that cannot be meant.
    """
    for key in values:
        if key not in DEFAULTS:
            raise ConfigError(str(key), unknown("key", key, tuple(DEFAULTS)))
    renamed = {"hosts" if key == "host" else key: value for key, value in values.items()}
    return CleanConfig(**renamed)


def _set(config: CleanConfig, values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        object.__setattr__(config, key, value)


def _check_together(key: str, keep: tuple[str, ...], drop: tuple[str, ...]) -> None:
    both = sorted({*keep} & {*drop})
    if both:
        raise ConfigError(key, f"{both[0]} is to be dropped, and its rule is in keep")


def _plain(value: Any) -> Any:
    """A value as files have it."""
    if isinstance(value, tuple):
        return [one.as_mapping() if isinstance(one, Phrase) else one for one in value]
    return value


DEFAULTS: dict[str, Any] = CleanConfig().as_mapping()
"""The defaults, as files have them, by key."""
