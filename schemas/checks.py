"""What a value of a configuration may be: each check gives it in its one form, or tells why not."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from difflib import get_close_matches
from typing import Any

from naqi.schemas.errors import UsageError

Check = Callable[[str, Any], Any]
"""The key of a value, and the value, to the form in which it is kept. Raises `ConfigError`."""


class ConfigError(UsageError):
    """What is wrong with a value of a configuration, in one line."""

    def __init__(self, key: str, problem: str, source: str = "") -> None:
        super().__init__(key, problem, source)
        self.key = key
        """As it stands in a file, after its sections: ``host."*.example.org".keep``."""
        self.problem = problem
        self.source = source
        """The file or the option that has the value, where that is known."""

    def __str__(self) -> str:
        said = ": ".join(part for part in (self.source, self.key, self.problem) if part)
        return " ".join(said.splitlines())

    def within(self, source: str) -> ConfigError:
        """The same, of a value that stands in ``source``."""
        return ConfigError(self.key, self.problem, source)


def unknown(kind: str, name: object, known: Collection[str]) -> str:
    """What to say of a name that is none of ``known``: the nearest, or which there are."""
    near = get_close_matches(str(name), known, n=1)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(known))}"
    return f"unknown {kind} {shown(name)}: {hint}"


def shown(value: object) -> str:
    """A value for a message of one line."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


_MOST = 1 << 62
"""What fits into every number that a value becomes."""
_LEAST_SECONDS, _MOST_SECONDS = 0.01, 1e9


def whole(least: int) -> Check:
    """A check for whole numbers from ``least`` on."""

    def check(key: str, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= _MOST:
            raise ConfigError(key, f"give a whole number from {least} on, not {shown(value)}")
        return value

    return check


def yes_or_no(key: str, value: Any) -> bool:
    """A check for what is wanted or not."""
    if not isinstance(value, bool):
        raise ConfigError(key, f"give true or false, not {shown(value)}")
    return value


def seconds(key: str, value: Any) -> float:
    """A check for durations: 0, which is none, or seconds that a timer can keep."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ConfigError(key, f"give a number of seconds, not {shown(value)}")
    if value and not _LEAST_SECONDS <= value <= _MOST_SECONDS:
        raise ConfigError(key, f"give seconds, 0 or from {_LEAST_SECONDS} on, not {shown(value)}")
    return float(value)


def share(key: str, value: Any) -> float:
    """A check for a number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ConfigError(key, f"give a number from 0 to 1, not {shown(value)}")
    return float(value)


def name(key: str, value: Any) -> str:
    """A check for a name of which `transforms` knows the choices."""
    if not isinstance(value, str) or not value:
        raise ConfigError(key, f"give a name, not {shown(value)}")
    return str(value)


def path(key: str, value: Any) -> str:
    """A check for the name of a file; empty is none."""
    if not isinstance(value, str) or "\0" in value:
        raise ConfigError(key, f"give the path of a file, not {shown(value)}")
    return str(value)


def hex_digest(key: str, value: Any) -> str:
    """A check for a digest of 32 hexadecimal digits; empty is none."""
    if not isinstance(value, str) or not re.fullmatch("([0-9a-f]{32})?", value):
        raise ConfigError(key, f"give 32 hexadecimal digits, not {shown(value)}")
    return str(value)


def one_of(*choices: str) -> Check:
    """A check for one name of a few."""

    def check(key: str, value: Any) -> str:
        if value not in choices:
            raise ConfigError(key, unknown("choice", value, choices))
        return str(value)

    return check


def listed(key: str, value: Any) -> Iterable[Any]:
    """A list, a tuple or a set; no text, which would be its letters."""
    if isinstance(value, str | bytes) or not isinstance(value, Collection):
        raise ConfigError(key, f"give a list, as [{shown(value)}], not {shown(value)} alone")
    return value


def names_of(kind: str, known: Collection[str]) -> Check:
    """A check for lists of names, each of ``known``: sorted, each once."""

    def check(key: str, value: Any) -> tuple[str, ...]:
        given = listed(key, value)
        for one in given:
            if not isinstance(one, str) or one not in known:
                raise ConfigError(key, unknown(kind, one, known))
        return tuple(sorted({str(one) for one in given}))

    return check
