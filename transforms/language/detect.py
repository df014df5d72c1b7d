"""The language of every kept block, and of the page.

A block is judged by itself where it is long enough for a detector to be trusted; a shorter one
inherits the language that most of the page's text in its script has. The page's language is that
of most of its letters.

The way: blocks are measured; a detector glances at the beginning of each long one; where too few
neighbours agree with what it saw, it reads on; the long blocks vote; all blocks are labelled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from naqi.schemas.page import CONFIDENCE_DIGITS, Page
from naqi.transforms.language import chinese
from naqi.transforms.language.codes import NOT_BCP47, bcp47
from naqi.transforms.language.confidence import calibrate, is_likely, kind_of
from naqi.transforms.language.corrections import neighbours, settle
from naqi.transforms.language.corrections.backing import back
from naqi.transforms.language.detectors.known import load_detector
from naqi.transforms.language.draft import Draft, may_be_read
from naqi.transforms.language.measure import Measure, measure_pages, measure_text
from naqi.transforms.language.protocol import NOT_LANGUAGE, UNKNOWN, Detector, Found
from naqi.transforms.language.words import is_made_of_words, without_names

PREFIX_BYTES = 256
"""UTF-8 bytes shown to a detector: on NTREX, accuracy is level from 250 on, and cost is linear."""

_GLANCE_BYTES = 96
"""UTF-8 bytes shown of a block among at least `_NEIGHBOURS` whose languages back each other."""

_LATIN = "Latn"
_PLAIN = 0.98
"""Confidence from which a text without such signs need not be looked at for words."""
_SIGNS_OF_CODE = re.compile(r"[{}=_<>|\\$]")
_BEGINS_CODE = ("from ", "import ")
_ENDS_CODE = (")", "]", ",", ";", ":")

_OFTEN_CODE, _OF_CODE = "Latin tiny", "en"
"""A kind of texts that are as often commands or pieces of code, and the language of such words."""
_LIKELY_SOME = 0.8
"""Confidence from which such a one is believed to be in that language."""

_CASED = frozenset({"Latn", "Cyrl", "Grek", "Armn"})
"""Scripts in which names have capitals."""
_LIKELY_WITHOUT = 0.8
"""Confidence from which what is found in a text without its names is believed."""
_RIGHT_WITHOUT = 0.75
"""Share of that confidence that is right, of texts of which nothing was likely."""

_NEIGHBOURS = 3


def detect_language(page: Page, detector: str = "py3langid") -> Page:
    """``page`` with the language of every kept block, and its own.

    Args:
        page: A page whose blocks have their verdicts.
        detector: What `load_detector` takes.
    """
    return detect_languages([page], detector)[0]


def detect_languages(pages: Sequence[Page], detector: str = "py3langid") -> list[Page]:
    """`detect_language` of every page: many at once cost less, and come out the same."""
    detect = load_detector(detector)
    blocks = [page.kept() for page in pages]
    drafts = list(map(Draft, pages, blocks, measure_pages(pages, blocks)))
    name = detector.partition(":")[0]
    _read(detect, drafts, name)
    return [draft.labelled(name) for draft in drafts]


def _read(detect: Detector, drafts: Sequence[Draft], name: str) -> None:
    """Find the languages of the texts of each page.

    A glance at each, all at once, is enough where many neighbours agree; the others are read on.
    `benchmarks/languages_on_pages.py` shows that as right as reading on in all of them.
    """
    glanced = [draft for draft in drafts if len(draft.texts) >= _NEIGHBOURS]
    texts = [(draft.texts, draft.script) for draft in glanced]
    for draft, found in zip(glanced, _look(detect, texts, _GLANCE_BYTES), strict=True):
        draft.found = found
    alone: list[tuple[Draft, int]] = []
    for draft in drafts:
        if draft.found:
            alone += [(draft, number) for number in draft.doubtful()]
        else:
            draft.found = [(UNKNOWN, 0.0)] * len(draft.texts)
            alone += [(draft, number) for number in range(len(draft.texts))]
    texts = [([draft.texts[number]], draft.script) for draft, number in alone]
    for (draft, number), (better,) in zip(alone, _look(detect, texts, PREFIX_BYTES), strict=True):
        draft.found[number] = better
    for draft in drafts:
        read = zip(draft.found, draft.texts, draft.measures, strict=True)
        judged = [_judge(found, text, measure, name) for found, text, measure in read]
        draft.found = judged if len({found[0] for found in judged}) < 2 else _agree(draft, judged)
    _read_without_names(detect, drafts, name)
    for draft in drafts:
        likely = [is_likely(found, name) for found in draft.found]
        draft.found = settle.agree(draft.found, draft.texts, _scripts(draft), likely)
        # Where something is likely, what is not is in its language rather than in its own.
        if not any(likely):
            draft.found = list(map(back, draft.found, draft.texts))


def _agree(draft: Draft, found: Sequence[Found]) -> list[Found]:
    """What was found in the texts of a page, by what all of them tell where one leaves it open."""
    settled = neighbours.agree(found, draft.texts, _scripts(draft))
    return chinese.agree(settled, draft.texts)


def _scripts(draft: Draft) -> list[str]:
    return [measure.reading for measure in draft.measures]


def _read_without_names(detect: Detector, drafts: Sequence[Draft], name: str) -> None:
    """Look again at texts whose languages are not likely, without the names in them.

    Of headlines most letters may be those of names from elsewhere.
    """
    doubtful = [
        (draft, number, plain, measured)
        for draft in drafts
        for number, found in enumerate(draft.found)
        if not is_likely(found, name) and draft.measures[number].reading in _CASED
        for plain in [without_names(draft.texts[number])]
        for measured in [measure_text(plain)]
        if measured.letters < draft.measures[number].letters and may_be_read(measured)
    ]
    texts = [([plain], measured.script) for _, _, plain, measured in doubtful]
    for (draft, number, plain, measured), (found,) in zip(
        doubtful, _look(detect, texts, PREFIX_BYTES), strict=True
    ):
        language, sure = _judge(found, plain, measured, name)
        if sure >= _LIKELY_WITHOUT and language not in (UNKNOWN, NOT_LANGUAGE):
            draft.found[number] = language, round(sure * _RIGHT_WITHOUT, CONFIDENCE_DIGITS)


def _judge(found: Found, text: str, measure: Measure, detector: str) -> Found:
    """What was found in a text, by what its letters allow, and how often that is right."""
    kind = kind_of(measure.reading, measure.letters)
    judged = settle.settle(calibrate(found, detector, kind), text, measure.reading)
    if kind == _OFTEN_CODE and judged[0] == _OF_CODE and judged[1] < _LIKELY_SOME:
        return UNKNOWN, 0.0
    if (
        measure.reading == _LATIN
        and (judged[1] < _PLAIN or _may_be_code(text))
        and not is_made_of_words(text)
    ):
        return NOT_LANGUAGE, judged[1]
    return judged


def _may_be_code(text: str) -> bool:
    """Whether a text has one of the signs that code has, as sentences may."""
    return (
        text.endswith(_ENDS_CODE)
        or text.startswith(_BEGINS_CODE)
        or _SIGNS_OF_CODE.search(text, 0, PREFIX_BYTES) is not None
    )


def _look(
    detect: Detector, pages: Sequence[tuple[Sequence[str], str]], size: int
) -> list[list[Found]]:
    """What the beginnings of texts tell.

    Args:
        detect: The detector.
        pages: Texts of each page, and its script.
        size: Bytes of UTF-8 of a beginning.
    """
    groups = [
        [text[:size].encode()[:size].decode("utf-8", "ignore") for text in texts]
        for texts, _ in pages
    ]
    return [
        [
            one if one[0] not in NOT_BCP47 else (bcp47(one[0], text), one[1])
            for text, one in zip(group, found, strict=True)
        ]
        for group, found in zip(groups, detect(groups, [s for _, s in pages]), strict=True)
    ]
