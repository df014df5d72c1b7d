"""py3langid for many texts at once: its labels, at a quarter of the cost.

Its model is an automaton that finds byte n-grams, and a naive Bayes classifier over them. Here all
bytes of all texts go through the automaton together, and all texts through one matrix product.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE, LanguageIdentifier

_LONGEST = 6
"""Bytes of the longest n-gram: the automaton's state depends on so many bytes and no more."""
_BREAK = b"\xff"
"""Between texts: no byte of UTF-8, so every state goes back to the first one."""

_UNKNOWN = ("und", 0.0)

_BACKING = 0.3
"""How much a page has to say about one of its texts: its mean probabilities, to this power."""

Floats = NDArray[np.float32]
Ints = NDArray[Any]


class ManyTexts:
    """The model, as arrays."""

    def __init__(self) -> None:
        model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._languages: list[str] = model.nb_classes
        self._aliases: list[tuple[int, int]] = model._alias_pairs
        # Half floats, as stored, are widened at each look: three times the time, for 57 MB.
        self._weights: Floats = model.nb_ptc.astype(np.float32)
        self._prior: Floats = model.nb_pc
        self._next: Ints = np.frombuffer(model.tk_nextmove, np.uint32)
        self._row: Ints = np.array(model.tk_row, np.uint32) << 8
        self._gram: Ints = np.array(model.tk_output, np.int32)
        self._log1p: Floats = np.log1p(np.arange(1 << 16, dtype=np.float32))
        pairs = np.arange(1 << 16, dtype=np.uint32)
        self._second = self._step(self._step(self._row[0], pairs >> 8), pairs & 0xFF)
        """Rows after two bytes from the start, so that two steps are one look."""

    def detect(self, texts: Sequence[str], together: bool = False) -> list[tuple[str, float]]:
        """Code and confidence, 0 to 1, of each text; ``und`` where no n-gram is known.

        ``together``: the texts are of one page, so what all of them speak for counts a little.
        """
        encoded = [_encoded(text) for text in texts]
        grams, owners = self._grams(encoded)
        if not len(grams):
            return [_UNKNOWN] * len(texts)
        places = np.arange(len(grams), dtype=np.int32)
        place_of = np.empty(len(self._weights), np.int32)
        place_of[grams] = places
        last = place_of.take(grams)  # where each n-gram stands for the last time: no need to sort
        once = last == places
        column = (np.cumsum(once) - 1).take(last)
        width = int(column.max()) + 1
        counts = np.bincount(owners * width + column, minlength=len(texts) * width)
        known = self._log1p.take(counts.reshape(len(texts), width), mode="clip")
        scores = known @ self._weights.take(grams[once], 0) + self._prior
        # Confidence stays comparable among lengths: so py3langid does it.
        scores /= np.sqrt([[len(text) or 1] for text in encoded], dtype=np.float32)
        np.exp(scores - scores.max(1, keepdims=True), out=scores)
        scores /= scores.sum(1, keepdims=True)
        for first, alias in self._aliases:
            scores[:, first] += scores[:, alias]
            scores[:, alias] = 0.0
        backed = scores * scores.mean(0) ** _BACKING if together else scores
        best = backed.argmax(1).tolist()
        found = np.bincount(owners, minlength=len(texts)).tolist()
        return [
            (self._languages[language], float(scores[text, language])) if found[text] else _UNKNOWN
            for text, language in enumerate(best)
        ]

    def _grams(self, texts: Sequence[bytes]) -> tuple[Ints, Ints]:
        """Number and text of every n-gram that ends somewhere in the texts."""
        joined = _BREAK * (_LONGEST - 1) + _BREAK.join(texts)
        data = np.frombuffer(joined, np.uint8).astype(np.uint32)
        size = len(data) - _LONGEST + 1
        row = self._second.take(data[:size] << 8 | data[1 : size + 1])
        for place in range(2, _LONGEST - 1):
            row = self._step(row, data[place : place + size])
        gram = self._gram.take(self._next.take(row + data[_LONGEST - 1 :]))
        hits = np.flatnonzero(gram >= 0)
        owners = np.repeat(np.arange(len(texts)), [len(text) + 1 for text in texts])
        return gram[hits], owners[hits]

    def _step(self, row: Ints, byte: Ints) -> Ints:
        step: Ints = self._row.take(self._next.take(row + byte))
        return step


def _encoded(text: str) -> bytes:
    """``text`` as the model was shown it in training."""
    text = text.lower() if text.isupper() else text
    return unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")
