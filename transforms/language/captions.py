"""Captions in the page's script and another language, as picture agencies leave them.

They are told by the languages that blocks have been found to be in: nothing is read again. What is
too short to be read by itself has the language of its page, and stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.captions import (
    LONGEST_RUN,
    is_credited,
    is_part,
    longest_caption,
    most_share,
)
from naqi.transforms.boilerplate.foreign_in_text import Words, belongs
from naqi.transforms.boilerplate.policy import settle
from naqi.transforms.boilerplate.text.title import take_title
from naqi.transforms.furniture.credits import ends_with_credit, is_credit
from naqi.transforms.language.protocol import UNKNOWN

_OF_AGENCIES: Final = frozenset(
    ("ar", "de", "en", "es", "fa", "fr", "id", "it", "pl", "pt", "ru", "tr", "uk", "vi")
)
"""Languages in which agencies write captions. A short line that is found to be in another one is
seldom in it."""
_ALIKE: Final = tuple(
    frozenset(codes.split())
    for codes in (
        "ar arz ary aeb apc azb", "de lb nds gsw bar", "en sco pcm", "es pt gl ca ast an oc",
        "fa prs glk mzn lrc azb", "fr oc wa frp ht", "id ms jv su min ban ace",
        "it scn vec lmo nap", "pl szl csb", "ru be rue bg mk", "tr az gag tk crh", "uk rue be",
    )
)  # fmt: skip
"""Languages that a short line may be taken for each other's."""
_SURE: Final = 0.95
_RATHER_SURE: Final = 0.85
"""Confidence of a caption's language; of one with a credit, or with hardly a word of the page's."""
_SHARED: Final = 0.15
"""Share of its words that stand in the rest of the page too."""
_OWN: Final = 0.7
"""Share of letters in the page's language from which that is sure."""
_FEWEST: Final = 2
"""Paragraphs in it."""
_MOST_RUNS: Final = 2
"""Runs without credits in one language: more are what the page is about."""


class _Run(NamedTuple):
    """Kept blocks, by number, in a language that is not the page's, that follow one another."""

    blocks: Sequence[int]
    language: str
    credited: bool


class _Kept:
    """What is kept of a page whose languages are known."""

    def __init__(self, page: Page) -> None:
        self.own = page.language.language
        self.positions = [p for p, verdict in enumerate(page.verdicts) if verdict is None]
        self.blocks = [page.blocks[position] for position in self.positions]
        self.labels = [page.labels[position] for position in self.positions]
        self.texts = [block.text for block in self.blocks]
        first = self.blocks[: LONGEST_RUN + 1]
        self.titled = page.title is not None or any(b.role is Role.HEADING for b in first)
        self.credited = {n for n, p in enumerate(self.positions) if is_credited(page, p)}
        letters: Counter[str] = Counter()
        for label, text in zip(self.labels, self.texts, strict=True):
            letters[label.language] += len(text)
        self.shares = {code: number / letters.total() for code, number in letters.items()}

    def is_sure(self) -> bool:
        """Whether the language of the page is."""
        read = [label for label in self.labels if label.source == "detected"]
        in_own = sum(label.language == self.own for label in read)
        return in_own >= _FEWEST and self.shares.get(self.own, 0.0) >= _OWN

    def runs(self) -> Iterator[_Run]:
        """Runs of blocks that may be captions by their language, with credits behind them."""
        scripts = {label.script for label in self.labels if label.language == self.own}
        languages = _languages_beside(self.own)
        run: list[int] = []
        for number, (block, label) in enumerate(zip(self.blocks, self.labels, strict=True)):
            if (
                label.language in languages
                and label.script in scripts
                and (label.confidence or 0.0) >= _RATHER_SURE
                and block.role is not Role.LIST_ITEM
                and not is_part(block)
            ) or (run and is_credit(block.text)):
                run.append(number)
                continue
            if run:
                yield self._run(run)
                run = []
        if run:
            yield self._run(run)

    def _run(self, run: Sequence[int]) -> _Run:
        credited = any(
            number in self.credited
            or is_credit(self.texts[number])
            or ends_with_credit(self.texts[number])
            for number in run
        )
        return _Run(run, self.labels[run[0]].language, credited)

    def is_caption(self, run: _Run, alike: int, words: Words) -> bool:
        """Whether a run is no more than a caption is.

        Args:
            run: One of `runs`.
            alike: Those without a credit in its language.
            words: Those of all blocks that are in none.
        """
        captions = [number for number in run.blocks if not is_credit(self.texts[number])]
        at_edge = run.blocks[0] == 0 or run.blocks[-1] == len(self.blocks) - 1
        strange = words.share_of(self.texts[n] for n in captions) <= _SHARED
        sure = _RATHER_SURE if run.credited or strange else _SURE
        return (
            len(captions) <= LONGEST_RUN
            and max(sum(map(str.isalpha, self.texts[n])) for n in run.blocks)
            <= longest_caption(credited=run.credited, at_edge=at_edge)
            and min(self.labels[n].confidence or 0.0 for n in captions) >= sure
            and self.shares[run.language]
            < most_share(credited=run.credited, alone=self.titled and alike == 1)
            and (run.credited or alike <= _MOST_RUNS)
        )


def remove_captions(page: Page, config: CleanConfig) -> Page:
    """Drop captions in the page's script and another language than its own.

    Args:
        page: With its languages.
        config: As it is for the page's host.
    """
    if _languages_beside(page.language.language).isdisjoint({one.language for one in page.labels}):
        return page
    kept = _Kept(page)
    runs = list(kept.runs()) if kept.is_sure() else []
    alike = Counter(run.language for run in runs if not run.credited)
    foreign = {number for run in runs for number in run.blocks}
    words = Words(text for number, text in enumerate(kept.texts) if number not in foreign)
    verdicts = {
        kept.positions[number]: Verdict(Rule.FOREIGN_CAPTION)
        for run in runs
        if kept.is_caption(run, alike[run.language], words)
        and not belongs(kept.texts, run.blocks, words, credited=run.credited)
        for number in run.blocks
    }
    if not verdicts:
        return page
    return _with_title(settle(page, Judgement(verdicts), config))


def _with_title(page: Page) -> Page:
    """A text page without a title, with the heading that its body begins with now as its title.

    What had stood above that, in sentences, had passed for the beginning of the body.
    """
    first = next((p for p, verdict in enumerate(page.verdicts) if verdict is None), None)
    if first is None or page.title is not None or not page.seen.lines:
        return page
    if page.blocks[first].role is not Role.HEADING:
        return page
    return take_title(page, first)


@cache
def _languages_beside(own: str) -> frozenset[str]:
    """Languages of captions that are not taken for a page's own."""
    if own == UNKNOWN:
        return frozenset()
    return _OF_AGENCIES - {own}.union(*(codes for codes in _ALIKE if own in codes))
