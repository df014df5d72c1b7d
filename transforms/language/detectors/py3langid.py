"""py3langid for many short texts at once: its labels, at less cost.

Its model is an automaton that finds byte n-grams, and a naive Bayes classifier over them. Here all
bytes of all texts go through the automaton together, and all texts through one matrix product.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.language.detectors.model import NOT_IN_LATIN, load_model
from naqi.transforms.text.normal_form import nfc

_LONGEST = 6
"""Bytes of the longest n-gram: the automaton's state depends on so many bytes and no more."""
_BREAK = b"\xff"
"""Between texts: no byte of UTF-8, so every state goes back to the first one."""
_BETWEEN = "\uffff"
"""In no text that can be stored."""

_UNKNOWN = ("und", 0.0)

_AT_ONCE = 2000
"""Texts times languages in one matrix product: the weights stay in the processor's cache."""
_TERMS = 16
"""A sum's number of terms is a multiple of it, so that those of many texts have as many."""

_BACKING = 0.3
"""How much a page has to say about one of its texts: its mean probabilities, to this power."""

_LATIN = "Latn"
_FIRST_BYTES = {"Grek": range(0xCE, 0xD0), "Cyrl": range(0xD0, 0xD4), "Arab": range(0xD8, 0xDC)}
"""Of letters of scripts that have two bytes in UTF-8."""
_SAYS = 5.0
"""How many nats more than the least of all a language gives to some letter of a script if it may be
written in it: those that are so give 7 to 11, but for Malay in Arabic letters."""
_SCRIPTS = frozenset({_LATIN, *_FIRST_BYTES})

Floats = NDArray[np.float32]
Ints = NDArray[Any]


class Classifier(NamedTuple):
    """Naive Bayes over n-grams, for some of the languages."""

    names: Sequence[str]
    """Codes of the languages."""
    weights: Sequence[Floats]
    """What each n-gram says for each language, in nats; the last one says nothing. In one part or
    several: the first languages, the next ones."""
    prior: Floats
    """What each language has beforehand."""
    aliases: Sequence[tuple[int, int]]
    """Positions of languages, and of others that are another name of theirs."""

    def of(self, languages: Sequence[int], weights: Sequence[Floats]) -> Classifier:
        """The same for some of them alone, in that order, with their ``weights``."""
        place = {language: new for new, language in enumerate(languages)}
        return Classifier(
            [self.names[language] for language in languages],
            weights,
            self.prior.take(languages),
            [
                (place[one], place[other])
                for one, other in self.aliases
                if {one, other} <= place.keys()
            ],
        )

    def columns(self, languages: Sequence[int]) -> Floats:
        """The weights of some of them, which are in ascending order."""
        found, start = [], 0
        for part in self.weights:
            end = start + part.shape[1]
            found.append(part.take([n - start for n in languages if start <= n < end], 1))
            start = end
        return np.concatenate(found, 1)

    def say(self, grams: Ints) -> Floats:
        """What n-grams say; of shape (n-grams, languages)."""
        return np.concatenate([part.take(grams, 0) for part in self.weights], 1)


class BatchIdentifier:
    """The model, as arrays."""

    def __init__(self) -> None:
        model = load_model()
        names = model.names
        parts = (
            [language for language, name in enumerate(names) if name not in NOT_IN_LATIN],
            [language for language, name in enumerate(names) if name in NOT_IN_LATIN],
        )
        as_stored = Classifier(names, (), model.prior, _aliases(names))
        weights = [model.latin, model.others]
        self._every = as_stored.of([*parts[0], *parts[1]], weights)
        self._of_script = {_LATIN: as_stored.of(parts[0], weights[:1])}
        """Of the languages alone that may be written in a script; but for Latin, once there is a
        page in it."""
        self.languages: Sequence[str] = names
        """Codes of all that it knows."""
        self._next: Ints = model.next
        self._row: Ints = model.row
        self._gram: Ints = model.gram
        counts = np.log1p(np.arange(1 << 12))
        self._growth: Floats = np.diff(counts).astype(np.float32)
        """What one more of an n-gram adds: one that a text has k times counts log(1 + k) times."""
        pairs = np.arange(1 << 16, dtype=np.uint32)
        self._second = self._step(self._step(self._row[0], pairs >> 8), pairs & 0xFF)
        """Rows after two bytes from the start, so that two steps are one look."""

    def detect(
        self, groups: Sequence[Sequence[str]], scripts: Sequence[str]
    ) -> list[list[tuple[str, float]]]:
        """Code and confidence, 0 to 1, of each text; ``und`` where no n-gram is known.

        Texts of one group are of one page: what all of them speak for counts a little. What other
        groups there are makes no difference. The texts are short: memory grows by half a kilobyte
        a byte of the longest ones.

        Languages that are not written in the script of a group are left out: they would get next to
        nothing.

        Args:
            groups: Texts, storable.
            scripts: ISO 15924 code of what all letters of a group are of; empty if of several.
        """
        by_script: defaultdict[str, list[int]] = defaultdict(list)
        for number, script in enumerate(scripts):
            by_script[script if script in _SCRIPTS else ""].append(number)
        found: dict[int, list[tuple[str, float]]] = {}
        for script, numbers in by_script.items():
            classified = self._classify([groups[n] for n in numbers], self._classifier(script))
            found.update(zip(numbers, classified, strict=True))
        return [found[number] for number in range(len(groups))]

    def _classifier(self, script: str) -> Classifier:
        if not script:
            return self._every
        if script not in self._of_script:
            languages = self._written_in(_FIRST_BYTES[script])
            self._of_script[script] = self._every.of(languages, [self._every.columns(languages)])
        return self._of_script[script]

    def _classify(
        self, groups: Sequence[Sequence[str]], classifier: Classifier
    ) -> list[list[tuple[str, float]]]:
        texts = _encoded([text for group in groups for text in group])
        sizes = [len(group) for group in groups]
        grams, owners = self._grams(texts)
        found = np.bincount(owners, minlength=len(texts))
        if not len(grams):
            return [[_UNKNOWN] * size for size in sizes]
        scores = self._scores(grams, found, classifier)
        scores += classifier.prior
        # Confidence stays comparable among lengths: so py3langid does it.
        lengths = np.array([len(text) or 1 for text in texts], np.float32)
        scores /= np.sqrt(lengths)[:, np.newaxis]
        scores -= scores.max(1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(1, keepdims=True)
        for language, alias in classifier.aliases:
            scores[:, language] += scores[:, alias]
            scores[:, alias] = 0.0
        best = (scores * self._backing(scores, sizes)).argmax(1)
        confidence = scores[np.arange(len(texts)), best].astype(np.float64).round(CONFIDENCE_DIGITS)
        found_of_all = zip(best.tolist(), confidence.tolist(), found.tolist(), strict=True)
        of_all = (
            (classifier.names[language], sure) if known else _UNKNOWN
            for language, sure, known in found_of_all
        )
        return [list(islice(of_all, size)) for size in sizes]

    def _backing(self, scores: Floats, sizes: Sequence[int]) -> Floats:
        """What the group of each text has to say: shape (texts, languages)."""
        full = np.array([size for size in sizes if size])
        means = np.add.reduceat(scores, full.cumsum() - full, 0) / full[:, np.newaxis]
        backing: Floats = (means**_BACKING).repeat(full, 0)
        return backing

    def _scores(self, grams: Ints, found: Ints, classifier: Classifier) -> Floats:
        """What each text's n-grams say for each language together: shape (texts, languages).

        A sum has as many terms as its text alone asks for: others must not change how it is
        rounded.

        Args:
            grams: Those of all texts, one text after the other.
            found: How many of them each text has.
            classifier: What they say.
        """
        terms = -(-found // _TERMS) * _TERMS
        languages, none = len(classifier.names), len(classifier.weights[0]) - 1
        rows, counts = self._counted(grams, found, int(terms.max()), none)
        scores = np.empty((len(found), languages), np.float32)
        step = max(1, _AT_ONCE // languages)
        for width in set(terms.tolist()):
            alike = np.flatnonzero(terms == width)
            for start in range(0, len(alike), step):
                few = alike[start : start + step]
                times, which = counts[few, np.newaxis, :width], rows[few, :width]
                scores[few] = np.concatenate(
                    [np.matmul(times, part.take(which, 0))[:, 0] for part in classifier.weights], 1
                )
        return scores

    def _written_in(self, firsts: range) -> list[int]:
        """Languages that may be written in the two-byte letters that begin with ``firsts``."""
        letters = [bytes((first, second)) for first in firsts for second in range(0x80, 0xC0)]
        said = self._every.say(self._grams(letters)[0])
        more = (said - said.min(1, keepdims=True)).max(0)
        languages = set(np.flatnonzero(more > _SAYS).tolist())
        languages.update(one for one, other in self._every.aliases if other in languages)
        return sorted(languages)

    def _counted(self, grams: Ints, found: Ints, most: int, none: int) -> tuple[Ints, Floats]:
        """The n-grams of each text, filled up with ``none``, and what each counts.

        Both of shape (texts, ``most``).
        """
        texts = len(found)
        shift = np.arange(0, texts * most, most) - (found.cumsum() - found)
        rows = np.full((texts, most), none, np.int32)
        rows.reshape(-1)[np.arange(len(grams)) + shift.repeat(found)] = grams
        rows.sort(1)  # so that copies of an n-gram stand side by side
        places = np.arange(most, dtype=np.int32)
        first = np.zeros((texts, most), np.int32)
        np.multiply(rows[:, 1:] != rows[:, :-1], places[1:], out=first[:, 1:])
        np.maximum.accumulate(first, 1, out=first)
        return rows, self._growth.take(places - first, mode="clip")

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


def _aliases(names: Sequence[str]) -> list[tuple[int, int]]:
    """Where a name stands first, and each place where it stands again."""
    return [(names.index(name), n) for n, name in enumerate(names) if name in names[:n]]


def _encoded(texts: Sequence[str]) -> list[bytes]:
    """Each of ``texts`` as the model was shown it in training: many are encoded at once."""
    shown = _BETWEEN.join([text.lower() if text.isupper() else text for text in texts])
    encoded = nfc(shown).encode("utf-8", "surrogatepass")
    return encoded.split(_BETWEEN.encode()) if texts else []
