"""py3langid, and CLD2 for languages that py3langid's model lacks."""

from __future__ import annotations

from collections.abc import Sequence

from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.language.codes import bcp47
from naqi.transforms.language.detectors.py3langid import BatchIdentifier
from naqi.transforms.language.protocol import NOT_LANGUAGE, UNKNOWN, Detector, Found

_NOTHING = frozenset({UNKNOWN, NOT_LANGUAGE})
_ENOUGH = 0.6
"""Share of a text from which it is in the language that only the second one knows."""
_AGREE = 0.6
"""How sure it is at least where both agree, and where the second one alone can know."""
_ALONE = 0.35
"""How much more that share can say."""
_DISAGREE = 0.7
"""How sure it is at most where they do not."""


_TAKEN_FOR = frozenset({"co", "gv", "ia", "ie", "rm", "sco"})
"""Languages that the second one finds oftener in short texts of great neighbours than in theirs."""


_KIN = {
    code: kin.split()[0]
    for kin in ("ar ary arz", "hr bs sr", "id ms", "nb nn da")
    for code in kin.split()
}
"""Language to one of those that are so near that naming another of them is no disagreement."""


def load() -> Detector:
    """What asks both of each text.

    How sure it is says more where both agree; `confidence` makes of it how often that is right.
    """
    from naqi.transforms.language.detectors import cld2

    first = BatchIdentifier()
    known = {_language(code) for code in first.languages}

    def detect(groups: Sequence[Sequence[str]], scripts: Sequence[str]) -> list[list[Found]]:
        return [
            [
                _of_both(one, cld2.detect(text), known)
                for one, text in zip(found, group, strict=True)
            ]
            for found, group in zip(first.detect(groups, scripts), groups, strict=True)
        ]

    return detect


def _of_both(first: Found, second: Found, known: set[str]) -> Found:
    code, share = _language(second[0]), second[1]
    if code in _TAKEN_FOR:
        return first[0], round(_DISAGREE * first[1], CONFIDENCE_DIGITS)
    if share >= _ENOUGH and code not in _NOTHING and code not in known:
        return second[0], round(_AGREE + _ALONE * share, CONFIDENCE_DIGITS)
    if _kin(code) == _kin(_language(first[0])):
        return first[0], round(_AGREE + (1 - _AGREE) * first[1], CONFIDENCE_DIGITS)
    return first[0], round(_DISAGREE * first[1] ** 2, CONFIDENCE_DIGITS)


def _language(code: str) -> str:
    """BCP 47's code without a script."""
    return bcp47(code, "").partition("-")[0]


def _kin(code: str) -> str:
    return _KIN.get(code, code)
