"""Addresses alone on their lines."""

from __future__ import annotations

import re

_HOST = re.compile(r"\W?(?:https?://|www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,12}/?\W?")
_MAIL = re.compile(r"\W*(?:\[email.protected\]|\w[\w.+-]*@[\w-]+(?:\.+\w+)+)\W*")


def site_name(line: str) -> bool:
    """A bare host name: a site's name or address."""
    return "." in line and _HOST.fullmatch(line) is not None


def mail_address(line: str) -> bool:
    """A mail address, or what stands for one that is hidden from robots."""
    return _MAIL.fullmatch(line) is not None
