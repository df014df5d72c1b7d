"""Prose in ``pre``: e-texts, standards, mail, told from code by what its lines look like.

A ``pre`` is cut at its blank lines. A piece of it speaks for prose where its lines are in letters,
as language is, and were cut at a width (`transforms.text.wrapped`), or are sentences; that holds in
any language. Where most of a ``pre`` is so, it is read as a text: paragraphs, headings, items,
quotations and verse; what in it is neither, such as a drawing, a table or an example, stays code
within it. Everything else is code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from naqi.schemas.rules import Role
from naqi.transforms.blocks.code.language import is_language
from naqi.transforms.blocks.code.listing import Listing, tidy
from naqi.transforms.blocks.verse.poems import are_stanzas
from naqi.transforms.text.scripts import UNSPACED, UNSPACED_LETTERS
from naqi.transforms.text.sentences import COLONS, COMMAS, SEMICOLONS, ends_sentence, last_character
from naqi.transforms.text.storable import fold
from naqi.transforms.text.wrapped import Words, columns, is_wrapped, join_lines

_INSIDE = re.compile(r"\S[,;:.!?،؛؟]\s{1,9}[^\W\d_]|[，。！？、]")
"""The end of a sentence, or of a part of one, within a text."""
TABULAR = re.compile(r"\S(?: {3,}|\t+ *)\S|\.{4,}|(?:\. ){4,}|-{4,}|_{4,}")
"""In a line: columns, leaders, rules."""
QUOTED = re.compile(r"(?:> ?)+|(?:[|:] ){1,3}(?=\S)")
_ITEM = re.compile(
    r"(?:[-*•‣▪●◦·+o]|\(?\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?|\(?[A-Za-z][.)])[ \t]+(?=\S)"
)
_PROSE_SHARE = 0.5
"""Share of prose among all of a ``pre`` that is read as a text."""
_WRAPPED_PIECES = 3
_AMONG_FIGURES = 0.3
"""And where so many pieces of it are wrapped text: standards are full of tables and drawings."""
_VERSE_SHARE = 0.9
_LEAST_WORDS = 10.0
"""Words of prose at least."""
_SENTENCE_WORDS = 5.0
_HEADED = 2
_LINE_WORDS = 4.0
"""Words of wrapped lines, on average."""
_HEADING_WORDS = 14.0
_WIDTH_SHARE = 0.6
"""A line of prose that was cut takes so much of the width of the text."""
_OF_CODE = re.compile(r"[(){}\[\]=<>:;\"_/\\#@|+*%$&]")
_MOST_OF_CODE = 0.5
"""Such marks a line, in verse that stands alone."""
_VERSE_WORDS = 3.0
_LEAST_VERSES = 4
_PAUSES = ";: "
"""With what verses end, and lines of code."""
_MARKED = 0.25
"""Share of verses that end with a mark, as sentences and their parts do."""
_LONG_VERSE = 70
_LONGEST = 131
"""Columns from which a line was not cut, and is a paragraph of its own."""
_LEAST_PARAGRAPHS, _LEAST_OF_PARAGRAPH = 3, 60
"""Lines in a row, and columns of each, that are paragraphs if all end as sentences do."""


_DIFFERENCE = re.compile(r"\A\s*(?:diff |Index: |--- \S.*\n\+\+\+ \S|@@ -\d)")
"""The beginning of a list of changed lines, which may be lines of prose."""
_UNMARKED = re.compile(r"[\u0e01-\u0e2e\u0e81-\u0eae\u1780-\u17a2]")
"""Letters of Thai, Lao and Khmer, which mark no end of a sentence."""
_LEAST_UNMARKED = 40


class Part(NamedTuple):
    """A block of a text in ``pre``."""

    text: str
    start: int
    end: int
    """Offsets in the text of the listing."""
    role: Role
    tag: str = ""
    """Of an element to be made for it, if it is to have one."""
    verses: tuple[Part, ...] = ()
    """The lines of a stanza, each by itself."""


class _Kind(Enum):
    PROSE = "prose"
    QUOTE = "quote"
    ITEM = "item"
    TITLE = "title"
    """One short line of language."""
    VERSE = "verse"
    OTHER = "other"


class _Line(NamedTuple):
    text: str
    start: int


class _Piece(NamedTuple):
    """Lines that stand together."""

    lines: Sequence[_Line]
    kind: _Kind
    tag: str = ""

    @property
    def size(self) -> int:
        return sum(len(line.text.strip()) for line in self.lines)


def read_preformatted(listing: Listing, *, named: bool = False) -> list[Part] | None:
    """The blocks of a ``pre`` that holds prose; None if it is code.

    Args:
        listing: Its lines.
        named: Whether it is named after verse.
    """
    if _DIFFERENCE.match(listing.text):
        return None
    tags = {start: tag for start, _, tag in listing.headings}
    chunks = list(_chunks(listing.text, tags))
    if not tags and _is_verse([[n.text.strip() for n in chunk] for chunk in chunks], named=named):
        return list(map(_stanza, chunks))
    width = _width(chunks)
    pieces = [piece for chunk in chunks for piece in _pieces(chunk, width, tags)]
    if not _is_text(pieces):
        return None
    return list(_parts(pieces, Words(listing.text)))


def words(text: str) -> float:
    """Length in words; so many characters of a script without spaces count as one."""
    spaced = len(text.split())
    unspaced = len(UNSPACED.findall(text)) / 2 + len(UNSPACED_LETTERS.findall(text)) / 5
    return max(spaced, unspaced)


def _chunks(text: str, tags: dict[int, str]) -> Iterator[list[_Line]]:
    """Runs of lines without a blank one; what stands in a heading is a run of its own."""
    chunk: list[_Line] = []
    at = 0
    for line in text.split("\n"):
        shown = line.replace("\u00a0", " ").rstrip()
        lead = len(shown) - len(shown.lstrip())
        if chunk and (not shown or at + lead in tags or chunk[0].start + _lead(chunk[0]) in tags):
            yield chunk
            chunk = []
        if shown:
            chunk.append(_Line(shown, at))
        at += len(line) + 1
    if chunk:
        yield chunk


def _lead(line: _Line) -> int:
    return len(line.text) - len(line.text.lstrip())


def _indent(line: _Line) -> int:
    """Columns before its text: a space of full width, as paragraphs in Han begin with, has two."""
    return columns(line.text[: _lead(line)])


def _width(chunks: Sequence[Sequence[_Line]]) -> int:
    """Columns at which the lines of most language were cut: most are no longer."""
    widths = sorted(
        columns(line.text)
        for chunk in chunks
        if len(chunk) > 1 and is_language(" ".join([line.text for line in chunk]))
        for line in chunk
    )
    return widths[len(widths) * 9 // 10] if widths else 0


def _pieces(chunk: Sequence[_Line], width: int, tags: dict[int, str]) -> Iterator[_Piece]:
    """A chunk cut where it changes from one kind to another: items, quotations, first lines."""
    tag = tags.get(chunk[0].start + _lead(chunk[0]))
    if tag is not None:
        yield _Piece(chunk, _Kind.TITLE, tag)
        return
    for part in _cut(chunk):
        kind = _kind(part, width)
        if kind in (_Kind.VERSE, _Kind.OTHER) and len(part) > _HEADED:
            below = _kind(part[1:], width)
            if below is _Kind.PROSE:  # right below its heading
                yield _Piece(part[:1], _kind(part[:1], width))
                part, kind = part[1:], below
        yield _Piece(part, kind)


def _cut(chunk: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    if _are_paragraphs(chunk):
        yield from ([line] for line in chunk)
        return
    base = min(map(_lead, chunk))
    indented = sum(_indent(line) > base + 1 for line in chunk[1:])
    hanging = 2 * indented >= len(chunk) - 1
    first = 0
    listed = _ITEM.match(chunk[0].text.lstrip()) is not None
    for number in range(1, len(chunk)):
        line, above = chunk[number].text.lstrip(), chunk[number - 1].text.lstrip()
        changes = _shape(line) != _shape(above) or max(map(columns, (line, above))) >= _LONGEST
        item = (
            _ITEM.match(line) is not None
            and (number == 1 or not hanging or _indent(chunk[number]) <= _indent(chunk[first]) + 1)
            and (listed or ends_sentence(above) or last_character(above) in COLONS)
        )
        listed = listed or item
        begins = not hanging and _indent(chunk[number]) > _indent(chunk[number - 1]) + 1
        if changes or item or (begins and ends_sentence(above)):
            yield chunk[first:number]
            first = number
    yield chunk[first:]


def _are_paragraphs(chunk: Sequence[_Line]) -> bool:
    """Whether each line is a paragraph: it is long and ends as a sentence does."""
    return (
        len(chunk) >= _LEAST_PARAGRAPHS
        and all(ends_sentence(line.text) for line in chunk)
        and min(columns(line.text.strip()) for line in chunk) >= _LEAST_OF_PARAGRAPH
    )


def _shape(line: str) -> tuple[bool, bool]:
    is_end = len(line) == 1 and ends_sentence(line)  # a line was cut right before it
    return QUOTED.match(line) is not None, is_end or any(map(str.isalpha, line))


def _kind(lines: Sequence[_Line], width: int) -> _Kind:
    texts = [line.text.strip() for line in lines]
    if all(map(QUOTED.match, texts)):
        inner = [QUOTED.sub("", text, count=1) for text in texts]
        return _Kind.QUOTE if is_language("\n".join(inner)) else _Kind.OTHER
    text = "\n".join(texts)
    item = _ITEM.match(texts[0])
    if not is_language(text[item.end() :] if item else text):
        return _Kind.OTHER
    if any(map(TABULAR.search, texts)):
        return _Kind.OTHER
    size = words(text)
    if len(lines) == 1:
        if item:
            return _Kind.ITEM
        sentence = ends_sentence(text) and size >= _SENTENCE_WORDS
        return _Kind.PROSE if sentence or size > _HEADING_WORDS else _Kind.TITLE
    wide = [line.text.rstrip() for line in lines]
    own = max(map(columns, wide[:-1]))
    wrapped = is_wrapped([line.text for line in lines], own) and own >= _WIDTH_SHARE * width
    if wrapped and words(" ".join(texts[:-1])) >= _LINE_WORDS * (len(texts) - 1):
        return _Kind.ITEM if item else _Kind.PROSE
    return _Kind.VERSE if own <= _LONG_VERSE else _Kind.OTHER


def _is_verse(stanzas: Sequence[Sequence[str]], *, named: bool) -> bool:
    """Whether all of a ``pre`` is verse; by its form alone if it is not named so."""
    text = "\n".join(map("\n".join, stanzas))
    if not text or max(map(columns, text.split("\n"))) > _LONG_VERSE or not is_language(text):
        return False
    return named or (are_stanzas(stanzas) and TABULAR.search(text) is None)


def _is_text(pieces: Sequence[_Piece]) -> bool:
    """Whether most of a ``pre`` is prose, or nearly all of it verse."""
    sizes = {kind: sum(p.size for p in pieces if p.kind is kind) for kind in _Kind}
    # What is in columns but in words, as at the heads of pages, speaks for neither.
    columned = sum(p.size for p in pieces if p.kind is _Kind.OTHER and is_language(_text(p)))
    total = sum(sizes.values()) - sizes[_Kind.TITLE] - columned
    prose = [p for p in pieces if p.kind is _Kind.PROSE]
    if prose:
        shown = sizes[_Kind.PROSE] + sizes[_Kind.ITEM] + sizes[_Kind.QUOTE]
        length = sum(words(" ".join([line.text for line in p.lines])) for p in prose)
        sentences = sum(_has_sentence(p) for p in prose)
        last = prose[0].lines[-1].text
        several = len(prose) > 1 or ends_sentence(last) or _is_unmarked(last)
        wrapped = sum(len(piece.lines) > 1 and _has_sentence(piece) for piece in prose)
        share = _PROSE_SHARE if wrapped < _WRAPPED_PIECES else _AMONG_FIGURES
        if shown >= share * total and length >= _LEAST_WORDS and several:
            return 2 * sentences >= len(prose)
    verses = [line.text for p in pieces if p.kind is _Kind.VERSE for line in p.lines]
    marked = sum(ends_sentence(verse) or last_character(verse) in COMMAS for verse in verses)
    return (
        len(verses) >= _LEAST_VERSES
        and sizes[_Kind.VERSE] >= _VERSE_SHARE * total
        and len(_OF_CODE.findall("\n".join(verses))) <= _MOST_OF_CODE * len(verses)
        and all(is_language(verse.rstrip(_PAUSES)) for verse in verses)
        and words(" ".join(verses)) >= _VERSE_WORDS * len(verses)
        and marked >= _MARKED * len(verses)
    )


def _text(piece: _Piece) -> str:
    return "\n".join([line.text for line in piece.lines])


def _has_sentence(piece: _Piece) -> bool:
    text = _text(piece)
    return _is_marked(text) or _INSIDE.search(text) is not None or _is_unmarked(text)


def _is_unmarked(text: str) -> bool:
    """Whether it is language, of some length, that marks no sentences."""
    return len(_UNMARKED.findall(text)) >= _LEAST_UNMARKED


def _is_marked(line: str) -> bool:
    end = last_character(line)
    return ends_sentence(line) or end in COMMAS or end in SEMICOLONS or end in COLONS


def _parts(pieces: Sequence[_Piece], known: Words) -> Iterator[Part]:
    other: list[_Piece] = []
    for number, piece in enumerate(pieces):
        if piece.kind is _Kind.OTHER:
            other.append(piece)
            continue
        if other:
            yield _code(other)
            other = []
        yield _part(piece, pieces[number + 1 :][:1], known)
    if other:
        yield _code(other)


def _part(piece: _Piece, below: Sequence[_Piece], known: Words) -> Part:
    lines = piece.lines
    start = lines[0].start + _lead(lines[0])
    end = lines[-1].start + len(lines[-1].text)
    texts = [line.text.strip() for line in lines]
    if piece.kind is _Kind.QUOTE:
        inner = [QUOTED.sub("", text, count=1) for text in texts]
        return Part(join_lines(inner, known), start, end, Role.QUOTE)
    if piece.kind is _Kind.VERSE:
        return _stanza(lines)
    text = join_lines(texts, known)
    if piece.kind is _Kind.TITLE:
        return Part(text, start, end, _role_of_title(text, piece, below), piece.tag)
    if piece.kind is _Kind.ITEM:
        return Part(text, start, end, _role_of_title(text, piece, below))
    return Part(text, start, end, Role.PARAGRAPH)


def _stanza(lines: Sequence[_Line]) -> Part:
    verses = tuple(
        Part(fold(line.text), line.start + _lead(line), line.start + len(line.text), Role.PARAGRAPH)
        for line in lines
    )
    text = fold(" ".join([line.text for line in lines]))
    return Part(text, verses[0].start, verses[-1].end, Role.PARAGRAPH, verses=verses)


def _role_of_title(text: str, piece: _Piece, below: Sequence[_Piece]) -> Role:
    """Of one line: a heading stands above other text, and further out, or not as an item."""
    if piece.tag:
        return Role.HEADING
    single = len(piece.lines) == 1 and words(text) <= _HEADING_WORDS and not ends_sentence(text)
    if single and below:
        further = _lead(below[0].lines[0]) > _lead(piece.lines[0])
        numbered = text[0].isdecimal()
        above_text = below[0].kind in (_Kind.PROSE, _Kind.VERSE)
        if (numbered and further and below[0].kind is _Kind.ITEM) or (
            above_text and (piece.kind is _Kind.TITLE or numbered or further)
        ):
            return Role.HEADING if last_character(text) not in COLONS else Role.PARAGRAPH
    return Role.LIST_ITEM if piece.kind is _Kind.ITEM else Role.PARAGRAPH


def _code(pieces: Sequence[_Piece]) -> Part:
    lines = [line for piece in pieces for line in piece.lines]
    text = []
    for number, line in enumerate(lines):
        above = lines[number - 1] if number else None
        if above is not None and line.start > above.start + len(above.text) + 1:
            text.append("")
        text.append(line.text)
    end = lines[-1].start + len(lines[-1].text)
    return Part(tidy("\n".join(text)), lines[0].start + _lead(lines[0]), end, Role.CODE)
