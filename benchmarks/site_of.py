"""Which site a page of a benchmark set is of, though sets name sites each in its own way."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from benchmarks.corpus import Row

_HOST = re.compile(r"https?://(?:www\.)?([^/:\"'\s?#<>]+)")
_NOBODY = frozenset(
    [
        "w3.org",
        "schema.org",
        "facebook.com",
        "twitter.com",
        "ogp.me",
        "google-analytics.com",
        "ad.doubleclick.net",
        "googletagmanager.com",
        "google.com",
        "youtube.com",
    ]
)
"""Hosts that pages of all sites name."""
_SITE_FIELDS = ("site", "publisher", "theme")
"""What sets call a site in ``meta``; pages of one theme look alike, whoever's they are."""


def site_of(row: Row, meta: dict[str, Any]) -> str:
    """What pages of one site share: no site is ever on both sides of a validation."""
    for field in _SITE_FIELDS:
        if meta.get(field):
            return str(meta[field])
    stated = _HOST.match(row.get("url") or "")
    if stated:
        return stated[1].lower()
    hosts = Counter(host.lower() for host in _HOST.findall(row["html"]))
    named = [(count, host) for host, count in hosts.items() if host not in _NOBODY]
    return ".".join(max(named)[1].split(".")[-3:]) if named else str(row["id"])
