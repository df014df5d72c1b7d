"""Steps on the way of a text page, as functions of its text: what tests of their time call."""

from __future__ import annotations

from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.author_notes import mark_author_notes
from naqi.transforms.boilerplate.text.credited import mark_credited
from naqi.transforms.boilerplate.text.glued import split_glued
from naqi.transforms.boilerplate.text.lines import measure
from naqi.transforms.boilerplate.text.poems import mark_poems
from naqi.transforms.boilerplate.text.reader_calls import mark_reader_calls
from naqi.transforms.boilerplate.text.rims import mark_rims
from naqi.transforms.boilerplate.text.strangers import mark_strangers
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.text.profile import Profiler

PROFILER = Profiler(FURNITURE.marks)


def lines_of(text: str) -> object:
    known = PROFILER.characters(text)
    blocks = read_text(text, folded=known.folded)
    return mark_poems(blocks, measure(blocks, known))


def join_lines_of(text: str) -> object:
    """The text in lines of one width, that of wrapped ones."""
    return read_text("\n".join(text[at : at + 70] for at in range(0, len(text), 70)))


def strangers_of(text: str) -> object:
    """Tell lines of other texts from a body that is all of the page, and from half of it."""
    known = PROFILER.characters(text)
    blocks = read_text(text, folded=known.folded)
    lines, count = measure(blocks, known), len(blocks)
    return [mark_strangers(blocks, lines, body) for body in (range(count), range(count // 2))]


def others_of(text: str) -> object:
    """Tell what is none of a text, in a body that is all of the page, and in half of it."""
    known = PROFILER.characters(text)
    blocks = read_text(text, folded=known.folded)
    lines, count = measure(blocks, known), len(blocks)
    return [
        mark(blocks, lines, body)
        for mark in (mark_rims, mark_credited, mark_author_notes, mark_reader_calls)
        for body in (range(count), range(count // 2))
    ]


def split_lines_of(text: str) -> object:
    """The text as one long line, in which sentences and gaps stand."""
    line = text.replace("\n", "  ")
    return [
        read_text(source) for source in (line, f"a. {line}" * 9, f"{line}.<br>b\\n\u2028{line}")
    ]


def split_glued_of(text: str) -> object:
    prose = "The wheel of the mill turned all day, and nobody saw who had set it going. "
    return [
        split_glued(source, read_text(source))
        for source in (text, prose + text, text + prose, f"{prose}Read also: {text}", f"({text}")
    ]
