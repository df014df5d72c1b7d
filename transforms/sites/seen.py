"""What is seen of a page for a dictionary of sites: its lines, where they stand, how they read."""

from __future__ import annotations

from typing import Final, NamedTuple

from naqi.schemas.line import Line
from naqi.schemas.page import Block, Characters, Page
from naqi.transforms.boilerplate.text.body import find_body
from naqi.transforms.boilerplate.text.lines import measure
from naqi.transforms.rows import page_id
from naqi.transforms.sites.lines import hash_key, hash_lines, hash_name, hash_title
from naqi.transforms.sites.sample import SitePage, pack, told_lines

_SENTENCE: Final = 8.0
"""Words from which a sentence reads as a body does."""
_LONG: Final = 25.0
"""Words from which any line does."""
_OF_BODY: Final = 12.0
"""Words from which a sentence is its text's own, and no phrase of everybody's."""
SIGNS: Final = 4
"""Lines of a body by which its text is known again elsewhere."""
_MOST_LINES: Final = 256
"""Lines of a page outside of its body that are counted, those nearest to its edges, and inside."""
_AT_EDGE: Final = 4
"""Lines that read as a body and are counted, from the top and from the bottom: what a site adds to
its texts stands there."""
_SHOWN: Final = 80
"""Characters of a text that is shown."""


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


def observe(page: Page, edition: int) -> SitePage:
    """What a sample has of a page that was cut into blocks."""
    seen = look(page)
    own = None if page.title is None else hash_title(page.title)
    outside: dict[int, int] = {}
    inside: set[int] = set()
    sentences: list[int] = []
    texts = {} if own is None else {own: page.title or ""}
    for position, value in enumerate(seen.hashes):
        if value == own:  # its headline, said again
            continue
        texts[value] = page.blocks[position].text
        if seen.body_like[position]:
            sentences.append(value)
        elif position in seen.body:
            inside.add(value)
        else:
            outside.setdefault(value, position)
    counted = sorted(outside.items(), key=lambda line: _from_edge(line[1], len(seen.hashes)))
    kept = sorted(value for value, _ in counted[:_MOST_LINES])
    reads = [block.text for block, like in zip(page.blocks, seen.body_like, strict=True) if like]
    told = "\n".join(reads or [block.text for block in page.blocks])
    found = SitePage(
        page=hash_key(page_id(page.raw)),
        edition=edition,
        content=hash_key(f"{page.title}\n{told}"),
        title=own,
        called=None if page.title is None else hash_name(page.title),
        part_of=None if page.raw.format == "text" else own,
        outside=pack(kept),
        inside=pack(sorted(inside)[:_MOST_LINES]),
        sentences=pack(sorted({*sentences[:_AT_EDGE], *sentences[-_AT_EDGE:]})),
        signs=pack(seen.signs),
    )
    return found._replace(texts=tuple([texts[line][:_SHOWN] for line in told_lines(found)]))


def _unlinked(block: Block, line: Line) -> Line:
    """The line of an HTML block: one that is links in good part is no sentence."""
    if 2 * block.link_chars > len(block.text):
        return line._replace(sentence=False, function=False, wrapped=False, clause=False)
    return line


def _reads_as_body(line: Line) -> bool:
    return (line.sentence and line.size >= _SENTENCE) or (
        line.size >= _LONG and (line.sentence or line.function or line.wrapped)
    )


def _from_edge(position: int, lines: int) -> int:
    return min(position, lines - 1 - position)
