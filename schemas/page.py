"""A page on its way: raw bytes, then blocks with verdicts, then rows.

A page under way, and what it has hundreds of, are named tuples: they are made and changed at less
cost than frozen dataclasses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from hashlib import blake2b
from operator import attrgetter
from typing import Any, NamedTuple

from naqi.schemas.line import TextSeen
from naqi.schemas.phrase import Phrase
from naqi.schemas.rules import Reason, Role, Rule, Skip, Stage

MOST_URL = 8192
"""Characters of an address. Servers need take no more than 8,000 bytes (RFC 9110, 4.1), most take
no more than this, and it stands in every row of its page. A longer one is given with one character
more, so that it is seen to be so."""

MOST_TITLE = 500
"""Characters of a title, which stands in every row of its page too."""

MOST_IDENTIFIER = 200
"""Characters of the id or the digest of a record: SHA-512 in hexadecimal has 135 with its name."""

_EMPTY = blake2b(digest_size=16)
"""Copied, since to make one anew takes longer."""


def digest(text: str) -> str:
    """32 hex digits: BLAKE2b-128 of the UTF-8 of ``text``."""
    of_text = _EMPTY.copy()
    of_text.update(text.encode("utf-8", "surrogatepass"))
    return of_text.hexdigest()


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a page is not written."""

    stage: Stage
    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page as it was fetched, before anything is done to it.

    A page without ``url`` and ``origin`` is known by its bytes: see `transforms.rows.page_id`.
    """

    body: bytes
    origin: str = ""
    """File or stream, as the user named it; empty where the page comes from none."""
    record: int | None = None
    """Byte offset (WARC), row or line number in ``origin``; None where the file is the page."""
    url: str | None = None
    """At most `MOST_URL` characters and one."""
    fetched_at: datetime | None = None
    """Aware, UTC."""
    charset: str | None = None
    """Label declared outside the page, as by HTTP."""
    format: str = "html"
    """A key of `transforms.page_formats.PAGE_FORMATS`: "html", "markdown" or "text"."""
    truncated: str | None = None
    """Why the crawler kept only the beginning (``WARC-Truncated``): length, time, disconnect…"""
    rejection: Rejection | None = None
    """Set where a page, or a piece of a file, could not be read: it goes to ``rejected``."""
    warc_record_id: str | None = None
    """``WARC-Record-ID`` of its record."""
    payload_digest: str | None = None
    """``WARC-Payload-Digest`` of its record."""
    title: str | None = None
    """As its record states it beside the page: that of a page that has none itself."""

    def __reduce__(self) -> tuple[type[RawPage], tuple[Any, ...]]:
        """Pickled in less time than dataclasses take."""
        return RawPage, _VALUES(self)


_VALUES = attrgetter(*(field.name for field in fields(RawPage)))


class Skipped(NamedTuple):
    """A record of an input file that is no page."""

    origin: str
    record: int
    reason: Skip


@dataclass(slots=True, eq=False)
class Element:
    """An HTML element around a block, as much of it as boilerplate removal looks at.

    Blocks of one container share one object: two elements that look alike are not equal.
    """

    tag: str
    names: str = ""
    """Its id and classes, lower case, parted by spaces."""
    role: str = ""
    """Its ARIA role, or its EPUB type or microdata ``itemprop`` where it has no role; ``hidden`` if
    it is."""
    above: Element | None = None
    """The element around it; None around the page itself."""
    number: int | None = None
    """Of an ordered list, where it starts, and of its item: where the page says it."""


class Block(NamedTuple):
    """A run of text between block-level boundaries (HTML) or a line (text page)."""

    text: str
    """Storable, never empty; inner white space folded to single spaces, but for code: that has
    lines, parted by ``\\n``, with their indents."""
    start: int
    """Offset of its first character in the decoded page."""
    end: int
    """Offset after its last character."""
    role: Role = Role.PARAGRAPH
    gap: int = 0
    """Text page: blank lines right above it."""
    element: Element = Element("")
    """HTML: the innermost element that holds all of it; the page itself has no tag."""
    link_chars: int = 0
    """HTML: characters of ``text`` inside links."""
    level: int | None = None
    """Of a heading, 1 to 6, where the page says it."""
    depth: int | None = None
    """Of a list item: lists it is in, from 1."""
    stanza: int | None = None
    """Of verse: which stanza of the page, from 0."""
    parts: tuple[Block, ...] = ()
    """What it is made of: the cells of a table's row; the lines of verse until it is written."""
    language: str = ""
    """Of code: the programming language, as the page names it."""
    lines: int = 1
    """Text page: lines of it that were cut at a width, and are one paragraph."""

    @property
    def is_verse(self) -> bool:
        """Whether it is a stanza, or an address: its parts are its lines."""
        return bool(self.parts) and self.role is not Role.TABLE_ROW


class Verdict(NamedTuple):
    """Why a block does not go on. A block without a verdict is kept."""

    rule: Rule
    score: float = 1.0
    """Confidence of the rule, 0 to 1."""


class Feature(NamedTuple):
    """What of a block speaks for dropping it, to a judge that learned what does."""

    told: str
    """In words that people understand, with its value: “share of links .92”."""
    weight: float
    """How much it speaks for it, by whatever the judge sums up."""


class Judgement(NamedTuple):
    """What a judge says of a page's blocks, both by position."""

    verdicts: dict[int, Verdict]
    """Of those to drop."""
    roles: Mapping[int, Role] = {}  # never changed
    """Of those that have another role than it seemed."""
    confidence: float | None = None
    """Expected word F1 of what is kept, 0 to 1; None of a judge that estimates none."""
    scores: Mapping[int, float] = {}  # never changed
    """Of each block, kept or not, the probability that it is boilerplate, where the judge has one:
    for those who ask why."""


class Judged(NamedTuple):
    """What a page's judge said of it, where it was asked before its turn."""

    config: object
    """The `CleanConfig` that it was asked by."""
    judgement: Judgement


CONFIDENCE_DIGITS = 4
"""Of the confidence of a language or a judge: the last ones depend on the processor that sums are
made on."""


class Label(NamedTuple):
    """The language of a text, how it was come by, and the script it is written in."""

    language: str = "und"
    """BCP-47; ``und`` if unknown, ``zxx`` if not language."""
    confidence: float | None = None
    source: str = "detected"
    """detected, inherited (too short to tell: the page's language) or declared."""
    script: str = "Zyyy"
    """ISO 15924, of most letters; ``Zyyy`` if there are none."""


class Characters(NamedTuple):
    """What is known of all characters of a page, and so of each of its lines."""

    folded: bool = False
    """None but line ends is to be folded, and no two spaces stand side by side."""
    keys: bool = False
    """None is optional in keys, or composes with another: every line is its own key."""
    script: str = ""
    """ISO 15924 code of all letters'; ``Zyyy`` if there are none, empty if there are several."""
    letters: bytes = b""
    """Where all are of one script: 0 for every character of the page that is no letter."""
    marks: bytes = b""
    """1 for every character of the page that lines are furniture by, such as numbers and bars."""


class Phrased(NamedTuple):
    """Which blocks of a page are phrases of the user's."""

    phrases: tuple[Phrase, ...] = ()
    """Those that were looked for."""
    found: Mapping[int, Phrase] = {}  # never changed
    """By position of the block."""


class Sited(NamedTuple):
    """What a dictionary of sites says of a page (`transforms.sites`)."""

    found: Mapping[int, Rule] = {}  # never changed
    """Lines that are of the site, or of other pages of it, by position of their block."""
    syndicated: bool | None = None
    """Whether pages of other hosts have its text; None where too little of it tells."""


UNDETERMINED = Label()
"""Before detection, and where nothing tells."""


class Stated(NamedTuple):
    """What a page states of itself: `schemas.rows.PageRow` has their meanings. Storable."""

    author: str | None = None
    site_name: str | None = None
    canonical_url: str | None = None
    description: str | None = None
    keywords: tuple[str, ...] | None = None
    image_url: str | None = None


class Page(NamedTuple):
    """A page under way. Every step takes one and returns another; none removes a block."""

    raw: RawPage
    text: str = ""
    """The decoded page: the HTML source, or the text page, with line ends as ``\\n``."""
    charset: str = ""
    """WHATWG name of the character set that the page was decoded from."""
    deceptive: Mapping[str, int] = {}  # never changed
    """Characters that are removed since they show another text (`text.storable.deceptive`), and
    letters that were encoded twice (`text.double_encoding`)."""
    title: str | None = None
    title_start: int | None = None
    """HTML: where the block that is the title starts in ``text``; None where none is."""
    published_at: datetime | None = None
    """Naive: as the page states it, no zone invented."""
    declared_language: str | None = None
    """As the page declares it (``<html lang>``), unchecked."""
    stated_url: str | None = None
    """As the page states it (``<link rel=canonical>``), believable."""
    stated: Stated = Stated()
    """What else it states of itself."""
    body_source: str | None = None
    """What the blocks are from, where that is not the page's own text."""
    blocks: tuple[Block, ...] = ()
    """In page order, without the block that is the title: that one stands in ``title``."""
    characters: Characters = Characters()
    """Text page: what is known of them."""
    seen: TextSeen = TextSeen()
    """Text page: what judging it looks at."""
    phrased: Phrased = Phrased()
    """What of it are the user's own phrases."""
    sited: Sited | None = None
    """What a dictionary of sites says of it, where there is one that knows its host."""
    judged: Judged | None = None
    """HTML: what its judge says of these blocks, where that is known."""
    verdicts: tuple[Verdict | None, ...] = ()
    """One a block; None is keep."""
    confidence: float | None = None
    """See `Judgement`; rounded to `CONFIDENCE_DIGITS`."""
    language: Label = UNDETERMINED
    labels: tuple[Label, ...] = ()
    """One a block, once language is detected."""
    rejection: Rejection | None = None
    """Set once: the steps that follow pass the page on as it is."""

    def rejected(self, stage: Stage, reason: Reason, detail: str = "") -> Page:
        """The same page, rejected. ``detail`` is cut at 500 characters."""
        return self._replace(rejection=Rejection(stage, reason, detail[:500]))

    def kept(self) -> list[Block]:
        """The blocks that no rule has dropped so far, in page order."""
        return [b for b, v in zip(self.blocks, self.verdicts, strict=True) if v is None]

    def drop(self, verdicts: dict[int, Verdict]) -> Page:
        """The page with more blocks dropped, by position. An earlier verdict stands."""
        if not verdicts:
            return self
        return self._replace(
            verdicts=tuple(
                old if old is not None else verdicts.get(position)
                for position, old in enumerate(self.verdicts)
            )
        )
