"""A line of furniture that the user knows and Naqi does not."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from naqi.schemas.checks import ConfigError, listed, shown, unknown
from naqi.schemas.hosts import host_pattern
from naqi.schemas.rules import JUDGED
from naqi.schemas.tags import language_tag

_TATWEEL = "\u0640"
"""A letter to Unicode, and none to readers: it lengthens the one before it."""
_KEYS = ("line", "opening", "rule", "language", "host")
"""Of a phrase as files have it."""


class Phrase(NamedTuple):
    """A line, or how lines open, that is dropped. Letter case, marks and digits do not count."""

    text: str
    rule: str
    """The rule that `dropped` names."""
    opening: bool = False
    """Whether the text opens the line, rather than being all of it."""
    language: str | None = None
    """Only lines in this language; None is any. A tag, as ``zh``, which covers ``zh-Hans``."""
    host: str | None = None
    """Only pages of this host or pattern of hosts (`schemas.hosts`); None is any page."""

    def as_mapping(self) -> dict[str, str]:
        """The phrase as files have it, ``line`` or ``opening`` being its text."""
        place = "opening" if self.opening else "line"
        of_pages = {"language": self.language, "host": self.host}
        return {place: self.text, "rule": self.rule} | {k: v for k, v in of_pages.items() if v}


def phrases(key: str, value: Any) -> tuple[Phrase, ...]:
    """A check for lists of phrases, each a `Phrase` or a mapping of its keys: sorted, each once.

    Raises:
        ConfigError: One has no letters, an unknown rule or key, or another rule than the same text
            has elsewhere in the list.
    """
    found: dict[tuple[object, ...], Phrase] = {}
    for number, given in enumerate(listed(key, value), 1):
        place = f"{key}[{number}]"
        phrase = _checked(
            place, given if isinstance(given, Phrase) else _from_mapping(place, given)
        )
        same = (phrase.text.casefold(), *phrase[2:])
        if found.setdefault(same, phrase).rule != phrase.rule:
            raise ConfigError(
                place,
                f"{shown(phrase.text)} has two rules, {found[same].rule} and {phrase.rule}",
            )
    return tuple(sorted(found.values(), key=lambda phrase: [str(part) for part in phrase]))


def _from_mapping(key: str, given: Any) -> Phrase:
    if not isinstance(given, Mapping):
        raise ConfigError(key, f"give line or opening, and rule, not {shown(given)}")
    for name in given:
        if name not in _KEYS:
            raise ConfigError(f"{key}.{name}", unknown("key", name, _KEYS))
    texts = [name for name in ("line", "opening") if name in given]
    if len(texts) != 1:
        raise ConfigError(key, "give one of line and opening")
    if "rule" not in given:
        raise ConfigError(key, "give the rule under which the line is dropped")
    opening = texts == ["opening"]
    return Phrase(given[texts[0]], given["rule"], opening, given.get("language"), given.get("host"))


def _checked(key: str, phrase: Phrase) -> Phrase:
    text, rule, opening, language, host = phrase
    if not isinstance(text, str) or not any(map(_is_letter, text)):
        raise ConfigError(key, f"{shown(text)} has no letters, so it would tell nothing")
    if any(unicodedata.category(c) in {"Cc", "Cs"} and not c.isspace() for c in text):
        raise ConfigError(key, f"{shown(text)} has control characters, which no line has")
    return Phrase(
        " ".join(text.split()),
        _rule(f"{key}.rule", rule, JUDGED),
        bool(opening),
        None if language is None else language_tag(f"{key}.language", language),
        None if host is None else host_pattern(f"{key}.host", host),
    )


def _rule(key: str, rule: Any, known: Collection[str]) -> str:
    if not isinstance(rule, str) or rule not in known:
        raise ConfigError(key, unknown("rule", rule, known))
    return str(rule)


def _is_letter(character: str) -> bool:
    return character.isalpha() and character != _TATWEEL
