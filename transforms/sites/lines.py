"""What is counted of a page: which lines it has, where on it they stand, and how they read.

A line is known by a hash of its key, in which letters count as for `boilerplate.repetition`, and
all numbers are one: “3 comments” and “12 comments” are the same line. In a line that reads as a
body numbers count: where programs write texts, they are what a page says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import blake2b
from typing import Final, NamedTuple

from naqi.schemas.line import Line
from naqi.schemas.page import Block, Characters, Page
from naqi.transforms.boilerplate.text.body import find_body
from naqi.transforms.boilerplate.text.lines import measure
from naqi.transforms.text.keys import text_keys
from naqi.transforms.text.storable import fold

_NUMBER: Final = re.compile(r"\d+")
_LONGEST: Final = 1000
"""Characters of a line that are looked at: what is longer is no line of a template."""
_SENTENCE: Final = 8.0
"""Words from which a sentence reads as a body does."""
_LONG: Final = 25.0
"""Words from which any line does."""
_OF_BODY: Final = 12.0
"""Words from which a sentence is its text's own, and no phrase of everybody's."""
SIGNS: Final = 4
"""Lines of a body by which its text is known again elsewhere."""


class Seen(NamedTuple):
    """The lines of a page, each with its hash; one a block, in page order."""

    hashes: tuple[int, ...]
    body_like: tuple[bool, ...]
    """Whether it reads as text of a body, wherever it stands."""
    sizes: tuple[float, ...]
    """Words."""
    body: range
    """Where the body roughly is: what stands before and behind is outside of it."""
    signs: tuple[int, ...]
    """Hashes by which the body's text is known, at most `SIGNS`, in order."""


def look(page: Page) -> Seen:
    """What is counted, and asked, of the blocks of a page that was cut into blocks.

    The body of an HTML page is found as that of a text page is, its links counting against it: no
    judge is asked, so that a page is looked at for little.
    """
    blocks = page.blocks
    lines, body = page.seen
    if not lines:
        lines = tuple(map(_unlinked, blocks, measure(blocks, Characters())))
        body = find_body(lines)
    like = tuple(map(_reads_as_body, lines))
    hashes = hash_lines([block.text for block in blocks], like, known=page.characters.keys)
    long = {
        value
        for value, line, of_body in zip(hashes, lines, like, strict=True)
        if of_body and line.size >= _OF_BODY
    }
    return Seen(hashes, like, tuple(line.size for line in lines), body, tuple(sorted(long)[:SIGNS]))


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


def _unlinked(block: Block, line: Line) -> Line:
    """The line of an HTML block: one that is links in good part is no sentence."""
    if 2 * block.link_chars > len(block.text):
        return line._replace(sentence=False, function=False, wrapped=False, clause=False)
    return line


def _reads_as_body(line: Line) -> bool:
    return (line.sentence and line.size >= _SENTENCE) or (
        line.size >= _LONG and (line.sentence or line.function or line.wrapped)
    )
