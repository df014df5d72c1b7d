"""The language of every kept block, and of the page.

A block is judged by itself where it is long enough for a detector to be trusted; a shorter one
inherits the language that most of the page's text in its script has. The page's language is that
of most of its letters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from schemas.page import Label, Page
from schemas.rules import Role
from transforms.scripts import NO_SCRIPT, letters_by_script, letters_of_each, main_script

UNKNOWN = "und"
NOT_LANGUAGE = "zxx"

Detector = Callable[[Sequence[str], bool], list[tuple[str, float]]]
"""Texts to BCP-47 code and confidence, 0 to 1, one for one. Deterministic.

The flag says that they are parts of one page, which a detector may use.
"""

# Measured on NTREX sentences: below this many letters no detector is to be trusted. Latin is
# shared by so many languages that it takes twice as many.
_ENOUGH_LETTERS = 30
_ENOUGH_LATIN_LETTERS = 60

_PREFIX_BYTES = 320
"""UTF-8 bytes shown to a detector: on NTREX, accuracy is level from 250 on, and cost is linear."""

_GLANCE_BYTES = 128
"""UTF-8 bytes shown of a block among at least `_NEIGHBOURS` whose languages back each other."""

_DIGITS = 4
"""Of a confidence: the last ones of a sum of floats depend on the processor it is made on."""

_NEIGHBOURS = 3
_AGREEMENT = 0.3
"""Share of the page's text that is in a language for a glance to be believed."""


@lru_cache(maxsize=1)
def _py3langid() -> Detector:
    from transforms.langid import ManyTexts

    return ManyTexts().detect


@lru_cache(maxsize=1)
def _langdetect() -> Detector:
    from langdetect import DetectorFactory, LangDetectException
    from langdetect.detector_factory import PROFILES_DIRECTORY

    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)  # it samples: unseeded, short text flips between runs

    def detect_one(text: str) -> tuple[str, float]:
        detector = factory.create()
        detector.append(text)
        try:
            best = detector.get_probabilities()[0]
        except (LangDetectException, IndexError):  # no feature that it knows
            return UNKNOWN, 0.0
        return best.lang, float(best.prob)

    return lambda texts, together: [detect_one(text) for text in texts]  # noqa: ARG005


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
    detect = DETECTORS[detector]()
    labels = [Label()] * len(page.blocks)
    short: dict[int, str] = {}
    long: dict[int, tuple[str, int]] = {}
    kept = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
    counted = letters_of_each([page.blocks[position].text for position in kept])
    for position, counts in zip(kept, counted, strict=True):
        system, letters, trusted = _measure(counts)
        if not letters or page.blocks[position].role is Role.CODE:
            labels[position] = Label(NOT_LANGUAGE)
        elif trusted:
            long[position] = system, letters
        else:
            short[position] = system
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    read = _read(detect, [page.blocks[position].text for position in long])
    for (position, (system, letters)), label in zip(long.items(), read, strict=True):
        labels[position] = label
        votes[system][label.language] += letters
    total = sum(votes.values(), Counter())
    own = Label(_winner(total)) if total else _without_votes(page, detect)
    for position, system in short.items():
        labels[position] = _inherited(votes.get(system), own, alone=not votes)
    for position, counts in zip(kept, counted, strict=True):
        language, confidence, source, _ = labels[position]
        labels[position] = Label(language, confidence, source, main_script(counts))
    return replace(page, language=own, labels=tuple(labels))


def _read(detect: Detector, texts: list[str]) -> list[Label]:
    """The languages of ``texts``, all of one page.

    A glance at each, all at once, is enough where many neighbours agree; the others are read on.
    `benchmarks/languages.py` shows that as right as reading on in all of them.
    """
    if len(texts) < _NEIGHBOURS:
        return _labels(detect, texts, _PREFIX_BYTES)
    labels = _labels(detect, texts, _GLANCE_BYTES, together=True)
    votes: Counter[str] = Counter()
    for text, label in zip(texts, labels, strict=True):
        votes[label.language] += len(text)
    enough = _AGREEMENT * votes.total()
    alone = [i for i, label in enumerate(labels) if votes[label.language] < enough]
    if not alone:
        return labels
    again = _labels(detect, [texts[i] for i in alone], _PREFIX_BYTES)
    for i, label in zip(alone, again, strict=True):
        labels[i] = label
    return labels


def _inherited(votes: Counter[str] | None, own: Label, *, alone: bool) -> Label:
    if votes:
        return Label(_winner(votes), None, "inherited")
    if alone:
        return Label(own.language, None, "declared" if own.source == "declared" else "inherited")
    # A short line in a script that no long block has is not in the page's language.
    return Label()


def _measure(counts: Mapping[str, int]) -> tuple[str, int, bool]:
    """Writing system, letters of it, and whether they are enough to trust a detector."""
    if not counts:
        return NO_SCRIPT, 0, False
    if not _EAST_ASIAN.isdisjoint(counts):
        east_asian = sum(counts.get(script, 0) for script in _EAST_ASIAN)
        others = {script: n for script, n in counts.items() if script not in _EAST_ASIAN}
        counts = {**others, "East Asian": east_asian}
    system = _winner(counts)
    enough = _ENOUGH_LATIN_LETTERS if system == "Latn" else _ENOUGH_LETTERS
    return system, counts[system], counts[system] >= enough


def _labels(
    detect: Detector, texts: Sequence[str], size: int, *, together: bool = False
) -> list[Label]:
    beginnings = [text[:size].encode()[:size].decode("utf-8", "ignore") for text in texts]
    return [
        Label(bcp47(code, text), round(confidence, _DIGITS))
        for text, (code, confidence) in zip(texts, detect(beginnings, together), strict=True)
    ]


def _winner(votes: Mapping[str, int]) -> str:
    """The key of the highest count; ties go by key."""
    if len(votes) == 1:
        return next(iter(votes))
    return min(votes, key=lambda code: (-votes[code], code))


def _without_votes(page: Page, detect: Detector) -> Label:
    """The language of a page of short blocks: of all together, else as the page declares it."""
    text = " ".join(block.text for block in page.kept())
    if _measure(letters_by_script(text))[2]:
        return _labels(detect, [text], _PREFIX_BYTES)[0]
    declared = page.declared_language
    return Label(declared, None, "declared") if declared else Label()


# Detectors' own codes that are not BCP-47, or name the same language otherwise.
_ALIASES = {"no": "nb", "zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}


def bcp47(code: str, text: str) -> str:
    """BCP-47 code of a detector's, with the script that Chinese ``text`` is written in."""
    if code == "zh":
        return "zh-Hant" if _encodable(text, "big5") > _encodable(text, "gb2312") else "zh-Hans"
    return _ALIASES.get(code, code)


def _encodable(text: str, codec: str) -> int:
    """Bytes of ``text`` in a national standard, which has either simplified or traditional."""
    return len(text.encode(codec, "ignore"))
