"""By what a line of a page is known to a dictionary of sites: a hash of its key.

Letters count in it as for `boilerplate.repetition`, and all numbers are one: “3 comments” and
“12 comments” are the same line. In a line that reads as a body numbers count: where programs write
texts, they are what a page says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import blake2b
from typing import Final

from naqi.transforms.text.keys import text_keys
from naqi.transforms.text.storable import fold

_NUMBER: Final = re.compile(r"\d+")
_LONGEST: Final = 1000
"""Characters of a line that are looked at: what is longer is no line of a template."""


def mask(text: str) -> str:
    """The key of a line that does not read as a body."""
    return _mask(text_keys([text[:_LONGEST]])[0])


def hash_lines(
    texts: Sequence[str], body_like: Sequence[bool], *, known: bool = False
) -> tuple[int, ...]:
    """A number of 64 bits for each line: the same for lines of one key.

    Args:
        texts: Lines of one page.
        body_like: Which of them read as a body.
        known: Whether each is known to be its own key (`schemas.page.Characters`).
    """
    keys = text_keys([text[:_LONGEST] for text in texts], known=known)
    return tuple([
        hash_key(key.casefold() if like else _mask(key))
        for key, like in zip(keys, body_like, strict=True)
    ])  # fmt: skip


def hash_title(title: str) -> int:
    """That of a line that says what a page's title does."""
    return hash_key(mask(fold(title)))


def hash_name(title: str) -> int:
    """That of a title as it stands, with its numbers."""
    return hash_key(text_keys([fold(title)[:_LONGEST]])[0].casefold())


def _mask(key: str) -> str:
    return _NUMBER.sub("0", key.casefold())


def hash_key(key: str) -> int:
    """64 bits of the BLAKE2b of a text."""
    found = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(found, "big")
