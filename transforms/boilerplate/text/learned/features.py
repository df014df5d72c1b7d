"""What the network is told of text pages: whole numbers, a column a feature, a row a line.

Many pages are told of at once, since most of what a page costs is to call numpy, however few lines
it has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from naqi.schemas.page import Judgement, Page
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.learned import lexical
from naqi.transforms.boilerplate.learned.features import Features
from naqi.transforms.boilerplate.learned.lexical import Hashes, Ints, Words
from naqi.transforms.boilerplate.learned.scale import (
    MOST,
    ONE,
    column,
    flag,
    flags,
    log_steps,
    share,
)
from naqi.transforms.boilerplate.text.body import score
from naqi.transforms.boilerplate.text.judge import find_below_title

LEVELS: Final = 3
"""Runs of lines around a line: between blank lines, of lines like it, and above, in or below the
body."""

_RULES: Final = (
    Rule.ADVERTISEMENT, Rule.BYLINE, Rule.CAPTION, Rule.COMMENTS, Rule.CONSENT, Rule.FOOTER,
    Rule.FOREIGN_CAPTION, Rule.FORM, Rule.HEADER, Rule.NAVIGATION, Rule.PAGINATION,
    Rule.RELATED_LINKS, Rule.REPETITION, Rule.SERIAL_NUMBER, Rule.SHARE, Rule.SHORT,
    Rule.SIGNATURE, Rule.SITE_NAME,
)  # fmt: skip
_RULE_AT: Final = {rule: position for position, rule in enumerate(_RULES)}
_SHARES: Final = [
    lexical.SENTENCE, lexical.COMMA, lexical.COLON, lexical.QUOTE, lexical.BAR, lexical.DIGIT,
]  # fmt: skip
_LASTS: Final = np.array(
    [lexical.SENTENCE, lexical.COMMA, lexical.COLON, lexical.DIGIT, lexical.QUOTE, lexical.BAR]
)[:, None]
_FIRSTS: Final = np.array([lexical.UPPER, lexical.DIGIT, lexical.BAR, lexical.QUOTE])[:, None]
_LINE = attrgetter("size", "sentence", "function", "anywhere", "wrapped", "clause")
_BLOCK = attrgetter("text", "role", "gap")
_MOST_GAP: Final = 4
"""Blank lines above which more say nothing."""
_LONG: Final = 60
"""Characters from which a line is like other long ones."""
_RARE: Final = 8
"""A word that more than one line in so many has is a common one of its page."""

FEATURES: Final = (
    "length", "words", "size",
    "sentence marks", "commas", "colons", "quotation marks", "bars and arrows", "digits",
    "capitals", "script without spaces", "no letters",
    "ends a sentence", "ends with a comma", "ends with a colon", "ends with a digit",
    "ends with a quotation mark", "ends with a bar",
    "begins with a capital", "begins with a digit", "begins with a bar",
    "begins with a quotation mark",
    "is a sentence", "has closed-class words", "is an item", "is wrapped", "is a clause",
    "is furniture anywhere", "has stood before", "stands more than once",
    *(f"reads as {rule.value}" for rule in _RULES),
    *(f"rule {rule.value}" for rule in _RULES),
    "confidence of the rules", "kept by the rules", "heading by the rules",
    "blank lines above", "blank lines below", "lines in its group", "text of its group",
    "sentences of its group",
    "score", "score positive", "place", "place in the text", "score before", "lines before",
    "lines after", "in the body", "before the body", "after the body", "place in the body",
    "title found", "above the title", "below the title",
    "words of the title", "words of the body", "words of other lines", "rare words of the body",
    "page: lines", "page: length", "page: blank lines", "page: body lines", "page: body text",
    "page: sentences", "page: kept lines", "page: furniture", "page: longest",
    "page: in one script",
)  # fmt: skip


class _Rows:
    """The lines of all pages, one page after the other."""

    def __init__(self, pages: Sequence[Page]) -> None:
        texts, roles, gaps = zip(
            *map(_BLOCK, chain.from_iterable(page.blocks for page in pages)), strict=True
        )
        self.texts: Sequence[str] = texts
        self.lines = [line for page in pages for line in page.seen.lines]
        self.pages = column([len(page.blocks) for page in pages])
        """Of each page: how many of them are its own."""
        self.page = np.repeat(np.arange(len(pages)), self.pages)
        """Of each line: which page it is of, ..."""
        ends = np.cumsum(self.pages)
        self.page_firsts = ends - self.pages
        self.first, self.end = self.page_firsts[self.page], ends[self.page]
        """... where the lines of that begin, and before which they end."""
        self.at = np.arange(len(texts))
        self.length = column(list(map(len, texts)))
        self.item = np.array([role is Role.LIST_ITEM for role in roles])
        self.gap = column(gaps)
        self.body_first = self.page_firsts + column([page.seen.body.start for page in pages])
        self.body_end = self.page_firsts + column([page.seen.body.stop for page in pages])
        body = self.body_first[self.page], self.body_end[self.page]
        self.in_body = (self.at >= body[0]) & (self.at < body[1])

    def of_page(self, values: Ints) -> Ints:
        """Of each line the sum over its page."""
        sums: Ints = np.add.reduceat(values, self.page_firsts)
        return sums[self.page]

    def so_far(self, values: Ints) -> Ints:
        """Of each line the sum over its page down to it, itself included."""
        sums = np.cumsum(values)
        so_far: Ints = sums - (sums - values)[self.first]
        return so_far


def read_features(pages: Sequence[Page], judged: Sequence[Judgement]) -> Features:
    """What the network is told of ``pages``.

    Args:
        pages: Text pages, each of which has blocks.
        judged: Of each what the plain rules say.
    """
    rows = _Rows(pages)
    words, of_titles = _read_words(rows, pages)
    groups, alike = _runs(rows, rows.gap > 0), _runs_alike(rows)
    columns = (  # in the order of `FEATURES`
        *_tell_text(rows, words),
        *_tell_rules(rows, judged),
        *_tell_groups(rows, *groups),
        *_tell_place(rows, pages),
        *_tell_content(rows, words, of_titles),
        *_tell_page(rows, pages, judged),
    )
    joined = np.concatenate(columns, axis=None)
    numbers = np.clip(joined, 0, MOST, out=joined).astype(np.int16).reshape(len(FEATURES), -1).T
    zones = _zones(rows)
    return Features(
        numbers, words.hashes, words.counts, np.zeros(0, np.uint32), np.zeros(0, np.int64),
        np.zeros((len(rows.at), 0), np.int64),
        np.stack((groups[0], alike[0], zones[0]), axis=1),
        np.stack((groups[1], alike[1], zones[1]), axis=1),
        rows.pages,
    )  # fmt: skip


def _read_words(rows: _Rows, pages: Sequence[Page]) -> tuple[Words, tuple[Hashes, Ints]]:
    """The words of all lines, and those of the titles, with the page that each is of."""
    titled = [number for number, page in enumerate(pages) if page.title]
    read = lexical.read_words([*rows.texts, *(pages[number].title or "" for number in titled)])
    n = len(rows.at)
    own = int(read.counts[:n].sum())
    words = Words(read.kinds[:n], read.hashes[:own], read.counts[:n], read.first[:n], read.last[:n])
    return words, (read.hashes[own:], np.repeat(column(titled), read.counts[n:]))


def _runs(rows: _Rows, begins: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """Of each line where its run begins and ends: runs begin with pages, and where it is said."""
    begins = begins.copy()
    begins[rows.page_firsts] = True
    first = np.flatnonzero(begins)
    which = np.cumsum(begins) - 1
    return first[which], np.append(first[1:], len(begins))[which]


def _runs_alike(rows: _Rows) -> tuple[Ints, Ints]:
    """Runs of lines that are as long, and are sentences or not."""
    sentence = np.array([line.sentence or line.wrapped for line in rows.lines])
    kind = 2 * sentence + (rows.length > _LONG)
    return _runs(rows, np.diff(kind, prepend=-1) != 0)


def _zones(rows: _Rows) -> tuple[Ints, Ints]:
    """Where what is above, in or below its page's body begins and ends, of each line."""
    first, end = rows.body_first[rows.page], rows.body_end[rows.page]
    without = first == end
    above, below = ~without & (rows.at < first), ~without & (rows.at >= end)
    return (
        np.where(rows.in_body, first, np.where(below, end, rows.first)),
        np.where(rows.in_body, end, np.where(above, first, rows.end)),
    )


def _tell_text(rows: _Rows, words: Words) -> Iterator[Ints]:
    """What a line is by itself, and whether it stands elsewhere in its page too."""
    size, *flagged = zip(*map(_LINE, rows.lines), strict=True)
    sentence, function, anywhere, wrapped, clause = np.array(flagged, np.bool_)
    kinds = words.kinds.T
    letters = kinds[lexical.LETTER] + kinds[lexical.UPPER] + kinds[lexical.UNSPACED]
    yield log_steps(
        np.concatenate((rows.length, words.counts, np.array(size, np.float64).astype(np.int64)))
    )
    yield share(4 * kinds[_SHARES], kinds.sum(axis=0))
    yield share(kinds[[lexical.UPPER, lexical.UNSPACED]], letters)
    yield flag(letters == 0)
    yield flag(words.last == _LASTS)
    yield flag(words.first == _FIRSTS)
    yield flag(np.stack((sentence, function, rows.item, wrapped, clause, anywhere)))
    original = np.array([-1 if line.copy_of is None else line.copy_of for line in rows.lines])
    copied = original >= 0
    original = np.where(copied, original + rows.first, rows.at)
    yield flag(copied)
    yield log_steps(np.bincount(original, minlength=len(original))[original] - 1)


def _tell_rules(rows: _Rows, judged: Sequence[Judgement]) -> Iterator[Ints]:
    """The forms and phrases that lines are, and the verdicts and headings of the plain rules."""
    n = len(rows.at)
    yield flags([_at(line.rule) for line in rows.lines], len(_RULES))
    said, sure, heading = np.full(n, -1), np.zeros(n, np.int64), np.zeros(n, np.bool_)
    for first, judgement in zip(rows.page_firsts.tolist(), judged, strict=True):
        for position, verdict in judgement.verdicts.items():
            said[first + position] = _at(verdict.rule)
            sure[first + position] = int(verdict.score * ONE)
        for position in judgement.roles:
            heading[first + position] = True
    yield flags(said.tolist(), len(_RULES))
    yield sure
    yield flag(sure == 0)
    yield flag(heading)


def _at(rule: Rule | None) -> int:
    return -1 if rule is None else _RULE_AT.get(rule, -1)


def _tell_groups(rows: _Rows, first: Ints, end: Ints) -> Iterator[Ints]:
    """The blank lines around a line, and what stands between them."""
    sums = np.zeros((2, len(rows.at) + 1), np.int64)
    sentence = column([line.sentence for line in rows.lines])
    np.cumsum(np.stack((rows.length, sentence)), axis=1, out=sums[:, 1:])
    length, sentences = sums[:, end] - sums[:, first]
    below = np.append(rows.gap[1:], _MOST_GAP)
    below[np.append(rows.page_firsts[1:], len(rows.at)) - 1] = _MOST_GAP
    for gap in (rows.gap, below):
        yield np.minimum(gap, _MOST_GAP) * (ONE // _MOST_GAP)
    yield log_steps(np.concatenate((end - first, length)))
    yield share(sentences, end - first)


def _tell_place(rows: _Rows, pages: Sequence[Page]) -> Iterator[Ints]:
    """Where a line stands in its page, to the body and to the title."""
    at = rows.at - rows.first
    n = rows.pages[rows.page]
    first, end = (edge[rows.page] - rows.first for edge in (rows.body_first, rows.body_end))
    points = np.array([max(score(line), 0) for line in rows.lines], np.float64).astype(np.int64)
    scored, length = rows.so_far(points), rows.so_far(rows.length)
    title = column([_below_title(page) for page in pages])
    below = title[rows.page]
    titled = below >= 0
    steps = log_steps(
        np.stack(
            (
                points,
                at,
                n - 1 - at,
                np.maximum(first - at, 0),
                np.maximum(at - end + 1, 0),
                np.where(titled, np.maximum(at - below + 1, 0), 0),
            )
        )
    )
    yield steps[0]
    yield flag(points > 0)
    yield share(at, n - 1)
    yield share(length, rows.of_page(rows.length))
    yield share(scored - points, rows.of_page(points))
    yield steps[1:3]
    yield flag(rows.in_body)
    yield steps[3:5]
    yield 32 + np.clip(32 * (at - first) // np.maximum(end - first, 1), -32, 64)
    yield flag(np.stack((titled, titled & (at < below))))
    yield steps[5]


def _below_title(page: Page) -> int:
    """Position of the first line below the title; -1 where it has none, or nothing below."""
    below = None if page.title is None else find_below_title(page)
    return -1 if below is None else below


def _tell_content(rows: _Rows, words: Words, of_titles: tuple[Hashes, Ints]) -> Iterator[Ints]:
    """How many of a line's words its title, its body and other lines have."""
    n, counts = len(rows.at), words.counts
    # Words by page and hash, and those that are one by line: all in one number each, to be sorted.
    bits = n.bit_length()
    owner = np.repeat(rows.at, counts)
    known = _keys(rows.page[owner], words.hashes) << np.uint64(bits) | owner.astype(np.uint64)
    known.sort()
    line = (known & np.uint64((1 << bits) - 1)).astype(np.int64)
    word = known >> np.uint64(bits)

    def of_lines(which: NDArray[np.bool_]) -> Ints:
        return np.bincount(line[which], minlength=n)

    yield share(of_lines(_are_among(word, _keys(of_titles[1], of_titles[0]))), counts)
    in_lines, in_body = _count_lines(word, line, rows.in_body)
    of_body = in_body > rows.in_body[line]
    yield share(of_lines(of_body), counts)
    yield share(of_lines(in_lines > 1), counts)
    rare = in_lines <= np.maximum(2, rows.pages // _RARE)[rows.page[line]]
    yield share(of_lines(of_body & rare), of_lines(rare))


def _keys(page: Ints, hashes: Hashes) -> NDArray[np.uint64]:
    """One number for each word of a page."""
    keys: NDArray[np.uint64] = page.astype(np.uint64) << np.uint64(32) | hashes
    return keys


def _are_among(words: NDArray[np.uint64], others: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Of each of ``words``, which are sorted, whether it is one of a few others."""
    among = np.zeros(len(words) + 1, np.int64)
    np.add.at(among, np.searchsorted(words, others, side="left"), 1)
    np.add.at(among, np.searchsorted(words, others, side="right"), -1)
    return np.cumsum(among[:-1]) > 0


def _count_lines(
    word: NDArray[np.uint64], line: Ints, chosen: NDArray[np.bool_]
) -> tuple[Ints, Ints]:
    """Of each word how many lines have it, and how many of those that are chosen.

    Args:
        word: Sorted.
        line: In which each of them is, sorted among those of one word.
        chosen: Of each line whether it is.
    """
    another = np.diff(word, prepend=~word[:1]) != 0
    counted = another | (np.diff(line, prepend=-1) != 0)
    which = np.cumsum(another) - 1
    most = int(which[-1]) + 1 if len(which) else 0
    in_lines, in_chosen = (
        np.bincount(which[lines], minlength=most) for lines in (counted, counted & chosen[line])
    )
    return in_lines[which], in_chosen[which]


def _tell_page(rows: _Rows, pages: Sequence[Page], judged: Sequence[Judgement]) -> Iterator[Ints]:
    """What a page is as a whole: of all its lines the same."""
    n = rows.pages[rows.page]
    total = rows.of_page(rows.length)
    longest = np.maximum.reduceat(rows.length, rows.page_firsts)[rows.page]
    sentence = column([line.sentence for line in rows.lines])
    furniture = column([line.rule is not None for line in rows.lines])
    kept = rows.pages - column([len(judgement.verdicts) for judgement in judged])
    body = rows.body_end - rows.body_first
    lines, length, most = log_steps(np.stack((n, total, longest)))
    yield np.stack((lines, length))
    yield share(rows.of_page((rows.gap > 0).astype(np.int64)), n)
    yield share(body[rows.page], n)
    yield share(rows.of_page(rows.length * rows.in_body), total)
    yield share(rows.of_page(sentence), n)
    yield share(kept[rows.page], n)
    yield share(rows.of_page(furniture), n)
    yield most
    yield flag(np.array([page.characters.script != "" for page in pages])[rows.page])
