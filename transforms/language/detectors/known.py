"""What tells the language of a text. A detector is one line of `DETECTORS`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock

from naqi.schemas.installing import install_extra
from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.language.protocol import UNKNOWN, Detector, Found


def _load_py3langid() -> Detector:
    from naqi.transforms.language.detectors.py3langid import BatchIdentifier

    return BatchIdentifier().detect


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

    return of_each(detect_one)


def _load_cld2() -> Detector:
    from naqi.transforms.language.detectors import cld2

    return of_each(cld2.detect)


def _load_common_lingua() -> Detector:
    from naqi.transforms.language.detectors import common_lingua

    return of_each(common_lingua.detect)


def _load_eldc() -> Detector:
    from naqi.transforms.language.detectors.eldc import load

    return of_each(load())


def _load_fasttext(model: str) -> Detector:
    from naqi.transforms.language.detectors.fasttext import load

    return of_each(load(model))


def _load_lingua() -> Detector:
    from naqi.transforms.language.detectors.lingua import load

    return of_each(load())


def _load_wide() -> Detector:
    from naqi.transforms.language.detectors.wide import load

    return load()


def of_each(detect_one: Callable[[str], Found]) -> Detector:
    """A detector that looks at each text by itself."""
    return lambda groups, _: [[detect_one(text) for text in group] for group in groups]


DETECTORS: dict[str, Callable[[], Detector]] = {
    "py3langid": _load_py3langid,
    "langdetect": _load_langdetect,
    "cld2": _load_cld2,
    "common-lingua": _load_common_lingua,
    "eldc": _load_eldc,
    "lingua": _load_lingua,
    "wide": _load_wide,
}
"""Name of ``--language-detector`` to what loads it, once a process."""
WITH_MODEL: dict[str, Callable[[str], Detector]] = {"fasttext": _load_fasttext}
"""The same of those whose name ends in a colon and the path of a model."""
_EXTRAS = {
    "cld2": ("cld2", "pycld2"),
    "common-lingua": ("common-lingua", "common_lingua"),
    "eldc": ("eldc", "eldc"),
    "fasttext": ("fasttext", "fasttext"),
    "lingua": ("lingua", "lingua"),
    "wide": ("cld2", "pycld2"),
}
"""Extra of Naqi that a detector needs, and the module that it brings."""
_BEGINS_FASTTEXT = (793712314).to_bytes(4, "little")
_LOADING = Lock()


def load_detector(name: str) -> Detector:
    """The detector of a name, loaded once a process.

    Args:
        name: A key of `DETECTORS`, or one of `WITH_MODEL`, a colon and a path.

    Raises:
        LookupError: There is none of that name, or its model is not named.
        ImportError: It is an extra that is not installed.
        OSError: Its model cannot be read.
    """
    with _LOADING:
        return _load(name)


@cache
def _load(name: str) -> Detector:
    require_detector(name)
    kind, _, model = name.partition(":")
    return WITH_MODEL[kind](model) if kind in WITH_MODEL else DETECTORS[kind]()


def require_detector(name: str) -> None:
    """Make sure that the detector of a name can be loaded.

    Raises:
        LookupError: There is none of that name, or its model is not named.
        ImportError: It is an extra that is not installed.
        OSError: Its model is not there.
    """
    kind, _, model = name.partition(":")
    if kind not in WITH_MODEL and name not in DETECTORS:
        raise LookupError(f"unknown language detector {name!r}")
    extra, module = _EXTRAS.get(kind, ("", ""))
    if extra and not find_spec(module):
        raise ImportError(f"that detector is an extra: {install_extra(extra)}")
    if kind in WITH_MODEL:
        if not model:
            raise LookupError(f"name its model too: {kind}:FILE")
        _require_fasttext(model)


def _require_fasttext(model: str) -> None:
    try:
        with Path(model).open("rb") as file:
            begins = file.read(len(_BEGINS_FASTTEXT))
    except OSError as error:
        raise OSError(f"{model}: {error.strerror}") from error
    if begins != _BEGINS_FASTTEXT:
        raise OSError(f"{model} is no model of fastText")
