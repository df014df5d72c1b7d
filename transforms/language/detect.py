"""The language of every kept block, and of the page.

A block is judged by itself where it is long enough for a detector to be trusted; a shorter one
inherits the language that most of the page's text in its script has. The page's language is that
of most of its letters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import lru_cache, partial
from itertools import compress, islice

from naqi.schemas.page import CONFIDENCE_DIGITS, UNDETERMINED, Block, Characters, Label, Page
from naqi.schemas.rules import Role
from naqi.transforms.text.profile import letters_of
from naqi.transforms.text.scripts import NO_SCRIPT, letters_by_script, letters_of_each, main_script

UNKNOWN = "und"
NOT_LANGUAGE = "zxx"

Found = tuple[str, float]
"""BCP-47 code, and confidence, 0 to 1."""

Detector = Callable[[Sequence[Sequence[str]], Sequence[str]], list[list[Found]]]
"""Groups of texts, and the script that all of each is written in, to what is found, one for one.

Deterministic. The texts of a group are parts of one page, which a detector may use; of other groups
it knows nothing. A script is an ISO 15924 code, or empty where there are several.
"""

# Measured on NTREX sentences: below this many letters no detector is to be trusted. Latin is
# shared by so many languages that it takes twice as many.
_ENOUGH_LETTERS = 30
_ENOUGH_LATIN_LETTERS = 60

_PREFIX_BYTES = 256
"""UTF-8 bytes shown to a detector: on NTREX, accuracy is level from 250 on, and cost is linear."""

_GLANCE_BYTES = 96
"""UTF-8 bytes shown of a block among at least `_NEIGHBOURS` whose languages back each other."""

_NEIGHBOURS = 3
_AGREEMENT = 0.3
"""Share of the page's text that is in a language for a glance to be believed."""

_NOTHING = UNKNOWN, 0.0


@lru_cache(maxsize=1)
def _py3langid() -> Detector:
    from naqi.transforms.language.py3langid import ManyTexts

    return ManyTexts().detect


@lru_cache(maxsize=1)
def _langdetect() -> Detector:
    from langdetect import DetectorFactory, LangDetectException
    from langdetect.detector_factory import PROFILES_DIRECTORY

    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)  # it samples: unseeded, short text flips between runs

    def detect_one(text: str) -> Found:
        detector = factory.create()
        detector.append(text)
        try:
            best = detector.get_probabilities()[0]
        except (LangDetectException, IndexError):  # no feature that it knows
            return UNKNOWN, 0.0
        return best.lang, round(float(best.prob), CONFIDENCE_DIGITS)

    return lambda groups, _: [[detect_one(text) for text in group] for group in groups]


DETECTORS: dict[str, Callable[[], Detector]] = {
    "py3langid": _py3langid,
    "langdetect": _langdetect,
}
"""Name of ``--language-detector`` to what loads it, once a process."""


_EAST_ASIAN = frozenset({"Hani", "Hira", "Kana", "Hang", "Bopo"})
"""Scripts that one language writes side by side."""


def detect_language(page: Page, detector: str = "py3langid") -> Page:
    """``page`` with the language of every kept block, and its own.

    Args:
        page: A page whose blocks have their verdicts.
        detector: A key of `DETECTORS`.
    """
    return detect_languages([page], detector)[0]


def detect_languages(pages: Sequence[Page], detector: str = "py3langid") -> list[Page]:
    """`detect_language` of every page: many at once cost half as much, and come out the same."""
    detect = DETECTORS[detector]()
    blocks = [page.kept() for page in pages]
    drafts = list(map(_Draft, pages, blocks, _measured(pages, blocks)))
    read = _read(detect, drafts)
    return [draft.finished(found) for draft, found in zip(drafts, read, strict=True)]


Measure = tuple[str, str, int, bool]
"""Script of a text, its writing system, letters of that, and whether a detector is to be trusted
with so many."""
Measured = tuple[str, Sequence[Measure]]
"""The one script of a page, empty if it has several, and what its blocks measure."""


def _measured(pages: Sequence[Page], blocks: Sequence[Sequence[Block]]) -> list[Measured]:
    """The kept blocks of each page, measured: by what is known from reading it, if it is."""
    known = [page.characters for page in pages]
    several = [b.text for k, kept in zip(known, blocks, strict=True) if not k.script for b in kept]
    counted = iter(letters_of_each(several))
    return [
        _measured_alike(k, kept) if k.script else _measured_each(list(islice(counted, len(kept))))
        for k, kept in zip(known, blocks, strict=True)
    ]


def _measured_each(counted: Sequence[Mapping[str, int]]) -> Measured:
    scripts = {script for counts in counted for script in counts}
    return scripts.pop() if len(scripts) == 1 else "", list(map(_measure, counted))


def _measured_alike(known: Characters, blocks: Sequence[Block]) -> Measured:
    script, system, _, _ = _measure({known.script: 1})
    enough = _enough(system)
    return script, [
        (script, system, letters, letters >= enough) if letters else _NO_LETTERS
        for letters in letters_of(known, blocks)
    ]


def _measure(counts: Mapping[str, int]) -> Measure:
    if not counts:
        return _NO_LETTERS
    script = main_script(counts)
    if not _EAST_ASIAN.isdisjoint(counts):
        east_asian = sum(counts.get(script, 0) for script in _EAST_ASIAN)
        others = {script: n for script, n in counts.items() if script not in _EAST_ASIAN}
        counts = {**others, "East Asian": east_asian}
    system = _winner(counts)
    return script, system, counts[system], counts[system] >= _enough(system)


_NO_LETTERS: Measure = NO_SCRIPT, NO_SCRIPT, 0, False


def _enough(system: str) -> int:
    return _ENOUGH_LATIN_LETTERS if system == "Latn" else _ENOUGH_LETTERS


_LABEL = partial(tuple.__new__, Label)
"""A label of its values, at half of the cost of naming them."""


class _Draft:
    """A page whose kept blocks are measured, and that a detector has yet to read.

    Args:
        page: The page.
        blocks: Those that are kept.
        measured: The script of all letters, and what each block has.
    """

    def __init__(self, page: Page, blocks: Sequence[Block], measured: Measured) -> None:
        self._page = page
        self.script, measures = measured
        self._labels = [UNDETERMINED] * len(page.blocks)
        self._short: list[tuple[int, Measure]] = []
        self._long: list[tuple[int, Measure]] = []
        """By position."""
        self.to_read: list[str] = []
        """The long blocks; where there is none, the whole page if it is long enough together."""
        kept = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
        for position, block, measure in zip(kept, blocks, measures, strict=True):
            script, _, letters, trusted = measure
            if not letters or block.role is Role.CODE:
                self._labels[position] = _LABEL((NOT_LANGUAGE, None, "detected", script))
            elif trusted:
                self._long.append((position, measure))
                self.to_read.append(block.text)
            else:
                self._short.append((position, measure))
        if not self._long:
            together = " ".join([block.text for block in blocks])
            if _measure(letters_by_script(together))[3]:
                self.to_read.append(together)

    def finished(self, read: Sequence[Found]) -> Page:
        """The page with its languages, those of `to_read` being ``read``."""
        labels = self._labels
        votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for (position, measure), (language, confidence) in zip(self._long, read, strict=False):
            script, system, letters, _ = measure
            labels[position] = _LABEL((language, confidence, "detected", script))
            votes[system][language] += letters
        if votes:
            own = Label(_winner(_sum(votes.values())))
        else:
            own = Label(*read[0]) if read else _declared(self._page)
        for position, (script, system, _, _) in self._short:
            inherited = _inherited(votes.get(system), own, alone=not votes)
            labels[position] = _LABEL((*inherited, script))
        return self._page._replace(language=own, labels=tuple(labels))


def _read(detect: Detector, drafts: Sequence[_Draft]) -> list[list[Found]]:
    """The languages of the texts that each page has to be read.

    A glance at each, all at once, is enough where many neighbours agree; the others are read on.
    `benchmarks/languages.py` shows that as right as reading on in all of them.
    """
    many = [len(draft.to_read) >= _NEIGHBOURS for draft in drafts]
    glances = iter(
        _look(
            detect,
            [(draft.to_read, draft.script) for draft in compress(drafts, many)],
            _GLANCE_BYTES,
        )
    )
    found = [
        next(glances) if glanced else [_NOTHING] * len(draft.to_read)
        for draft, glanced in zip(drafts, many, strict=True)
    ]
    alone = [
        (page, i)
        for page, (draft, glanced) in enumerate(zip(drafts, many, strict=True))
        for i in (_alone(draft.to_read, found[page]) if glanced else range(len(draft.to_read)))
    ]
    texts = [([drafts[page].to_read[i]], drafts[page].script) for page, i in alone]
    for (page, i), (better,) in zip(alone, _look(detect, texts, _PREFIX_BYTES), strict=True):
        found[page][i] = better
    return found


def _alone(texts: Sequence[str], found: Sequence[Found]) -> list[int]:
    """Those whose language too little of the page's text is in."""
    if len({language for language, _ in found}) == 1:
        return []
    votes: Counter[str] = Counter()
    for text, (language, _) in zip(texts, found, strict=True):
        votes[language] += len(text)
    enough = _AGREEMENT * votes.total()
    return [i for i, (language, _) in enumerate(found) if votes[language] < enough]


def _inherited(
    votes: Counter[str] | None, own: Label, *, alone: bool
) -> tuple[str, float | None, str]:
    if votes:
        return _winner(votes), None, "inherited"
    if alone:
        return own.language, None, "declared" if own.source == "declared" else "inherited"
    # A short line in a script that no long block has is not in the page's language.
    return UNKNOWN, None, "detected"


def _look(
    detect: Detector, pages: Sequence[tuple[Sequence[str], str]], size: int
) -> list[list[Found]]:
    """What the beginnings of texts tell, of ``size`` bytes of UTF-8 each.

    Args:
        detect: The detector.
        pages: Texts of each page, and its script.
        size: Of a beginning.
    """
    groups = [
        [text[:size].encode()[:size].decode("utf-8", "ignore") for text in texts]
        for texts, _ in pages
    ]
    return [
        [
            (bcp47(code, text) if code in _OTHERWISE else code, confidence)
            for text, (code, confidence) in zip(group, found, strict=True)
        ]
        for group, found in zip(groups, detect(groups, [s for _, s in pages]), strict=True)
    ]


def _sum(votes: Collection[Counter[str]]) -> Counter[str]:
    return next(iter(votes)) if len(votes) == 1 else sum(votes, Counter())


def _winner(votes: Mapping[str, int]) -> str:
    """The key of the highest count; ties go by key."""
    if len(votes) == 1:
        return next(iter(votes))
    return min(votes, key=lambda code: (-votes[code], code))


def _declared(page: Page) -> Label:
    declared = page.declared_language
    return Label(declared, None, "declared") if declared else Label()


# Detectors' own codes that are not BCP-47, or name the same language otherwise.
_ALIASES = {"no": "nb", "zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}
_OTHERWISE = frozenset({"zh", *_ALIASES})
"""Codes that `bcp47` changes: the others, of nearly all texts, are not sent through it."""


def bcp47(code: str, text: str) -> str:
    """BCP-47 code of a detector's, with the script that Chinese ``text`` is written in."""
    if code == "zh":
        return "zh-Hant" if _encodable(text, "big5") > _encodable(text, "gb2312") else "zh-Hans"
    return _ALIASES.get(code, code)


def _encodable(text: str, codec: str) -> int:
    """Bytes of ``text`` in a national standard, which has either simplified or traditional."""
    return len(text.encode(codec, "ignore"))
