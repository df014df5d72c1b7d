"""What tells the language of a text. A detector is one line of `DETECTORS`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from naqi.schemas.page import CONFIDENCE_DIGITS

UNKNOWN = "und"
NOT_LANGUAGE = "zxx"

Found = tuple[str, float]
"""A language's code, and confidence, 0 to 1."""

Detector = Callable[[Sequence[Sequence[str]], Sequence[str]], list[list[Found]]]
"""Groups of texts, and the script that all of each is written in, to what is found, one for one.

Deterministic. The texts of a group are parts of one page, which a detector may use; of other groups
it knows nothing. A script is an ISO 15924 code, or empty where there are several. Codes are the
detector's own: `bcp47` makes of them what is written.
"""


@lru_cache(maxsize=1)
def _load_py3langid() -> Detector:
    from naqi.transforms.language.py3langid import BatchIdentifier

    return BatchIdentifier().detect


@lru_cache(maxsize=1)
def _load_langdetect() -> Detector:
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
    "py3langid": _load_py3langid,
    "langdetect": _load_langdetect,
}
"""Name of ``--language-detector`` to what loads it, once a process."""

_ALIASES = {"no": "nb", "zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}
"""Detectors' own codes that are not BCP-47, or name the same language otherwise."""
_CHINESE = "zh"
NOT_BCP47 = frozenset({_CHINESE, *_ALIASES})
"""Codes of detectors that `bcp47` changes."""


def bcp47(code: str, text: str) -> str:
    """BCP-47 code of a detector's, with the script that Chinese ``text`` is written in.

    >>> bcp47("zh", "漢語")
    'zh-Hant'
    """
    if code not in NOT_BCP47:
        return code
    if code == _CHINESE:
        return "zh-Hant" if _encodable(text, "big5") > _encodable(text, "gb2312") else "zh-Hans"
    return _ALIASES[code]


def _encodable(text: str, codec: str) -> int:
    """Bytes of ``text`` in a national standard, which has either simplified or traditional."""
    return len(text.encode(codec, "ignore"))
