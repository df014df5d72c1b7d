"""py3langid's model as arrays, unpacked once a machine.

Unpacking it is a good part of what a process takes to start, and its arrays are most of the memory
of one. So they are kept beside each other in a file that all processes map (`language.mapped`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import numpy as np
import py3langid
from numpy.typing import NDArray
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

from naqi.transforms.language.detectors.mapped import Arrays, shared_arrays

NOT_IN_LATIN: Final = frozenset((
    "am", "ar", "ary", "arz", "as", "ba", "be", "bg", "bn", "dz", "el", "fa", "gom", "grc", "gu",
    "hbo", "he", "hi", "hy", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "mk", "ml", "mn",
    "mr", "my", "ne", "or", "pa", "ps", "ru", "sa", "sdh", "si", "ta", "te", "tg", "th", "tt",
    "ug", "uk", "ur", "uzs", "wuu", "yue", "zh",
))  # fmt: skip
"""Languages that the model knows in other letters alone (likely scripts: Unicode CLDR)."""
_LAYOUT: Final = 1
"""Of the arrays: another one, another number."""

Floats = NDArray[np.float32]
Ints = NDArray[Any]


class Model(NamedTuple):
    """An automaton that finds byte n-grams, and what these say for each language."""

    names: Sequence[str]
    """Codes of the languages, as the model has them; some stand there twice."""
    prior: Floats
    """What each language has beforehand, in nats."""
    latin: Floats
    """What each n-gram says for the languages that may be in Latin letters, in the order of their
    names, in nats; the last one says nothing."""
    others: Floats
    """The same of those in `NOT_IN_LATIN`."""
    next: Ints
    """Of a row and a byte, the next state."""
    row: Ints
    """Of a state, where its row begins."""
    gram: Ints
    """Of a state, the n-gram that ends there; -1 if none."""


def load_model() -> Model:
    """The model; its arrays cannot be written to."""
    packed = (MODEL_DIR / MODEL_FILE).read_bytes()
    depends = [hashlib.sha256(packed).hexdigest(), py3langid.__version__, _LAYOUT]
    depends += sorted(NOT_IN_LATIN)
    digest = hashlib.sha256(repr(depends).encode()).hexdigest()[:32]
    arrays = shared_arrays(f"py3langid-{digest}", _unpacked)
    names = arrays.pop("names").tobytes().decode().split()
    return Model(names, **arrays)


def _unpacked() -> Arrays:
    model = LanguageIdentifier.from_model_file(MODEL_FILE)
    names = model.nb_classes
    latin = [n for n, name in enumerate(names) if name not in NOT_IN_LATIN]
    others = [n for n, name in enumerate(names) if name in NOT_IN_LATIN]
    return {
        "names": np.frombuffer(" ".join(names).encode(), np.uint8),
        "prior": np.asarray(model.nb_pc, np.float32),
        "latin": _widened(model.nb_ptc, latin),
        "others": _widened(model.nb_ptc, others),
        "next": np.frombuffer(model.tk_nextmove, np.uint32),
        "row": np.array(model.tk_row, np.uint32) << 8,
        "gram": np.array(model.tk_output, np.int32),
    }


def _widened(weights: Ints, languages: Sequence[int]) -> Floats:
    """Weights of some languages, and of one more n-gram that says nothing.

    Half floats, as stored, would be widened at each look.
    """
    wide: Floats = np.zeros((len(weights) + 1, len(languages)), np.float32)
    wide[:-1] = weights.take(languages, 1)
    return wide
