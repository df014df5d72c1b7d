"""How near a text is to the gold text of its page, and the means over many pages.

The measures are those of the benchmarks' authors: words without order, shingles of four words,
whole lines, and segments that should be there or not. Each is between 0 and 1; higher is better.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import NamedTuple

from benchmarks.corpus import Row, has_segments

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
"""Scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han."""
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_PLAIN_WORD = re.compile(r"\w+")
_SHINGLE = 4
_LEAST_LINE = 3
"""A line of fewer words counts for nothing: a number, a bullet."""

MEASURES = {"f1": "Word F1", "shingle_f1": "Shingle F1", "line_f1": "Line F1"}
"""What tables and floors are of, by the key of a summary."""


class Overlap(NamedTuple):
    """What two multisets share."""

    precision: float
    recall: float
    f1: float


class PageScore(NamedTuple):
    """The measures of one text."""

    words: Overlap | None
    """This and the next three are None where the page has no gold text."""
    shingles: Overlap | None
    lines: Overlap | None
    repeated: float | None
    """The share of lines that repeat an earlier one more often than the gold text does."""
    empty: bool
    """Whether the text has no words."""
    gold_empty: bool
    segments: tuple[int, int, int] | None
    """Wanted ones found, unwanted ones found, wanted ones missed; None where it has none."""


class _Views(NamedTuple):
    words: Counter[str]
    shingles: Counter[tuple[str, ...]]
    lines: Counter[tuple[str, ...]]


def words(text: str) -> list[str]:
    """Words in small letters; scripts without spaces between them count by the character."""
    return _WORD.findall(text.lower())


def overlap(got: Counter[Hashable], want: Counter[Hashable]) -> Overlap:
    """Precision, recall and F1; nothing where nothing is wanted is perfect."""
    if not got or not want:
        return Overlap(*[float(not got and not want)] * 3)
    shared = sum((got & want).values())
    precision, recall = shared / got.total(), shared / want.total()
    return Overlap(precision, recall, harmonic_mean(precision, recall))


def harmonic_mean(a: float, b: float) -> float:
    """0 where both are."""
    return 2 * a * b / (a + b) if a + b else 0.0


def score_text(text: str, row: Row) -> PageScore:
    """All measures of what was taken from a row's page."""
    segments = _segments(text, row) if has_segments(row) else None
    got, gold = _views(text), row.get("gold_text")
    if gold is None:
        return PageScore(None, None, None, None, not got.words, False, segments)
    want = _gold_views(gold)
    return PageScore(
        overlap(got.words, want.words),
        overlap(got.shingles, want.shingles),
        overlap(got.lines, want.lines),
        _repeated(got.lines, want.lines),
        not got.words,
        not want.words,
        segments,
    )


def _views(text: str) -> _Views:
    plain = _PLAIN_WORD.findall(text)
    starts = range(max(1, len(plain) - _SHINGLE + 1) if plain else 0)
    lines = (tuple(words(line)) for line in text.splitlines())
    return _Views(
        Counter(words(text)),
        Counter(tuple(plain[start : start + _SHINGLE]) for start in starts),
        Counter(line for line in lines if len(line) >= _LEAST_LINE),
    )


_gold_views = lru_cache(maxsize=1)(_views)
"""One page after the other is scored, for all that took text from it."""


def _repeated(got: Counter[tuple[str, ...]], want: Counter[tuple[str, ...]]) -> float:
    extra = sum(max(0, times - max(1, want[line])) for line, times in got.items())
    return extra / got.total() if got else 0.0


def _segments(text: str, row: Row) -> tuple[int, int, int]:
    flat = _squashed(text)
    wanted = [_squashed(part) in flat for part in row.get("with") or ()]
    unwanted = [_squashed(part) in flat for part in row.get("without") or ()]
    return sum(wanted), sum(unwanted), len(wanted) - sum(wanted)


def _squashed(text: str) -> str:
    return " ".join(text.split())


def summarise(scores: Sequence[PageScore]) -> dict[str, float]:
    """Means over pages; of what no page has, nothing.

    F1 of shingles is that of mean precision, over pages with a text, and mean recall, over pages
    with a gold text; that of segments is of all pages' together: so their authors do.
    """
    gold = [score for score in scores if score.words is not None]
    segments = [score.segments for score in scores if score.segments is not None]
    found: dict[str, float] = {}
    if gold:
        precision = _mean([s.shingles.precision for s in gold if s.shingles and not s.empty])
        recall = _mean([s.shingles.recall for s in gold if s.shingles and not s.gold_empty])
        found = {
            "f1": _mean([s.words.f1 for s in gold if s.words]),
            "precision": _mean([s.words.precision for s in gold if s.words]),
            "recall": _mean([s.words.recall for s in gold if s.words]),
            "shingle_f1": harmonic_mean(precision, recall),
            "line_f1": _mean([s.lines.f1 for s in gold if s.lines]),
            "repeated": _mean([s.repeated for s in gold if s.repeated is not None]),
            "empty": _mean([float(s.empty) for s in gold]),
        }
    if segments:
        right, wrong, missed = (sum(counts) for counts in zip(*segments, strict=True))
        found["segment_f1"] = 2 * right / (2 * right + wrong + missed) if right else 0.0
    return found


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
