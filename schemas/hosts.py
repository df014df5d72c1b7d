"""Patterns of hosts: which hosts one stands for, and which of two says more of a host.

A ``*`` stands for any letters, dots among them: ``*.example.org`` is every host below
``example.org``, not that host itself; ``*`` is every host. Hosts are compared in lower case and in
ASCII, as DNS has them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import AddressValueError, IPv6Address
from typing import Any

from naqi.schemas.checks import ConfigError, shown

_PATTERN = re.compile(r"[a-z0-9_*.-]+")


def host_pattern(key: str, value: Any) -> str:
    """A check for patterns of hosts: the pattern as it is compared.

    Raises:
        ConfigError: No host can be of it.
    """
    pattern = ascii_host(value) if isinstance(value, str) else ""
    if not _PATTERN.fullmatch(pattern) and not _is_ipv6(pattern):
        raise ConfigError(
            key,
            f"{shown(value)} is no pattern of hosts: give one as news.example.org or *.example.org",
        )
    return pattern


def fits(pattern: str, host: str) -> bool:
    """Whether ``host``, as `ascii_host` gives it, is of ``pattern``."""
    return _compiled(pattern).fullmatch(host) is not None


def specificity(pattern: str) -> tuple[int, int, str]:
    """What patterns that fit one host are compared by: the greatest says most of it.

    It has the most letters that stand for themselves, then the fewest stars; of equals, the one
    that the alphabet has last.
    """
    stars = pattern.count("*")
    return len(pattern) - stars, -stars, pattern


def ascii_host(host: str) -> str:
    """``host``, or a pattern, in lower case and ASCII, without the dot that may end it."""
    return ".".join(map(_ascii_label, host.strip().lower().removesuffix(".").split(".")))


def _ascii_label(label: str) -> str:
    if label.isascii() or "*" in label:  # part of a label in Unicode is no part of it in ASCII
        return label
    try:
        return label.encode("idna").decode("ascii")
    except UnicodeError:  # no host name: it is compared as it stands
        return label


def _is_ipv6(pattern: str) -> bool:
    try:
        IPv6Address(pattern)
    except AddressValueError:
        return False
    return True


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, pattern.split("*"))))
