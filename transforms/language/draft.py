"""A page on its way to its languages: what is to be read, what was found, and the labels."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from naqi.schemas.page import UNDETERMINED, Block, Label, Page
from naqi.schemas.rules import Role
from naqi.transforms.fast import maker
from naqi.transforms.language.confidence import is_likely
from naqi.transforms.language.measure import Measure, PageMeasure, measure_text, most
from naqi.transforms.language.protocol import NOT_LANGUAGE, UNKNOWN, Found

_LEAST_LETTERS = {"Latn": 8, "": 4}
"""Of a text that is all that a page has, to be shown to a detector; in scripts that are not named,
those of ""."""

_LEAST_AMONG_OTHERS = {"Latn": 20, "Hani": 4, "Hang": 4, "": 10}
"""The same of a text that is all that a page has in its letters, where there are others: it may be
a name."""

_AGREEMENT = 0.3
"""Share of the page's text that is in a language for a glance to be believed."""

_label = maker(Label)


class Draft:
    """A page whose kept blocks are measured, and that a detector has yet to read.

    Args:
        page: The page.
        blocks: Those that are kept.
        measured: What they measure.
    """

    def __init__(self, page: Page, blocks: Sequence[Block], measured: PageMeasure) -> None:
        self._page = page
        self.script = measured.script
        self._labels = [UNDETERMINED] * len(page.blocks)
        self._short: list[tuple[int, Measure]] = []
        self._long: list[tuple[int, Measure]] = []
        """By position."""
        self.texts: list[str] = []
        """To be read: those of the long blocks, or, where there is none, the whole page's as one
        if it is long enough together."""
        self.measures: list[Measure] = []
        """Of each of them."""
        self.found: list[Found] = []
        """What was read in each of them."""
        kept = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
        for position, block, measure in zip(kept, blocks, measured.blocks, strict=True):
            if not measure.letters or block.role is Role.CODE:
                self._labels[position] = _label(language=NOT_LANGUAGE, script=measure.script)
            elif measure.trusted:
                self._long.append((position, measure))
                self._show(block.text, measure)
            else:
                self._short.append((position, measure))
        systems = {measure.system for _, measure in self._long}
        for one in list(self._short) if systems else []:
            if one[1].system not in systems and _has(_LEAST_AMONG_OTHERS, one[1]):
                self._short.remove(one)
                self._long.append(one)
                self._show(page.blocks[one[0]].text, one[1])
        if self._short and not self._long:
            together = " ".join([block.text for block in blocks])
            measure = measure_text(together)
            if may_be_read(measure):
                self._show(together, measure)
                if len(self._short) == 1:
                    self._long = [self._short.pop()]

    def _show(self, text: str, measure: Measure) -> None:
        self.texts.append(text)
        self.measures.append(measure)

    def doubtful(self) -> list[int]:
        """Texts whose language, by what was found, too little of the page is in."""
        if len({language for language, _ in self.found}) == 1:
            return []
        votes: Counter[str] = Counter()
        for text, (language, _) in zip(self.texts, self.found, strict=True):
            votes[language] += len(text)
        enough = _AGREEMENT * votes.total()
        return [i for i, (language, _) in enumerate(self.found) if votes[language] < enough]

    def labelled(self, detector: str) -> Page:
        """The page with its languages, by what the detector of that name found."""
        labels = self._labels
        votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        unsure: list[tuple[int, Measure]] = []
        for (position, measure), found in zip(self._long, self.found, strict=bool(self._long)):
            if not is_likely(found, detector):
                unsure.append((position, measure))
                continue
            language, sure = found
            labels[position] = _label(language=language, confidence=sure, script=measure.script)
            votes[measure.system][language] += measure.letters
        if votes:
            own = Label(most(_sum(votes.values())))
        elif self._short and self.found and not self._long and is_likely(self.found[0], detector):
            own = Label(*self.found[0])
        else:
            own = _declared(self._page)
        for position, measure in [*unsure, *self._short]:
            of_system = votes.get(measure.system)
            labels[position] = _inherited(of_system, own, measure.script, alone=not votes)
        return self._page._replace(language=own, labels=tuple(labels))


def may_be_read(measure: Measure) -> bool:
    """Whether a text that is all that a page has is long enough for a detector to be shown it."""
    return _has(_LEAST_LETTERS, measure)


def _has(least: Mapping[str, int], measure: Measure) -> bool:
    """Whether a text has the least letters, by script, that a detector is to be shown."""
    return measure.letters >= least.get(measure.reading, least[""])


def _inherited(votes: Counter[str] | None, own: Label, script: str, *, alone: bool) -> Label:
    if votes:
        return _label(language=most(votes), source="inherited", script=script)
    if alone:
        source = "declared" if own.source == "declared" else "inherited"
        return _label(language=own.language, source=source, script=script)
    # A short line in a script that no long block has is not in the page's language.
    return _label(language=UNKNOWN, script=script)


def _sum(votes: Collection[Counter[str]]) -> Counter[str]:
    return next(iter(votes)) if len(votes) == 1 else sum(votes, Counter())


def _declared(page: Page) -> Label:
    declared = page.declared_language
    return Label(declared, None, "declared") if declared else Label()
