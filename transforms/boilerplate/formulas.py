"""Whether a line is a formula: by its delimiters, or since it has a relation and no words."""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 2_000
_DELIMITERS: Final = (("$", "$"), ("\\(", "\\)"), ("\\[", "\\]"), ("\\begin{", "}"))
_MARKS: Final = frozenset("$\\")
_RELATIONS: Final = frozenset("=<>≤≥≠≈≡∝∼≃≅∈∉⊂⊆→←↔⇒⇔⟶⟹⇌∑∫√∏")
_COMMAND: Final = re.compile(r"\\[A-Za-z]+")
_NUMBERED: Final = re.compile(r"\s?[.,;。，]?\s?(?:[(（][0-9]{1,3}(?:\.[0-9]{1,3})?[)）])?\Z")
"""Behind a formula: the end of its sentence, and its number."""
_OTHER_LETTERS: Final = re.compile(
    "[\u0400-\u1eff\u2c00-\u2fff\u3040-\ud7ff\uf900-\ufeff\uff66-\uffdc]"
)
"""Those of scripts that formulas are not written in."""
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_FUNCTIONS: Final = frozenset({
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "csc", "deg", "det", "dim", "div",
    "exp", "gcd", "grad", "hom", "inf", "ker", "lim", "log", "max", "min", "mod", "rot", "sec",
    "sgn", "sin", "sinh", "sqrt", "sup", "tan", "tanh", "var",
})  # fmt: skip
_ELEMENTS: Final = re.compile(r"(?:[A-Z][a-z]?)+")
"""Letters of a chemical formula, as ``NaOH``: each element begins with a capital."""


def is_formula(text: str) -> bool:
    """Whether a line is a formula, and no words of any language."""
    if len(text) > _LONGEST or not text:
        return False
    if text[0] in _MARKS:
        bare = _NUMBERED.sub("", text)
        if any(bare.startswith(opens) and bare.endswith(closes) for opens, closes in _DELIMITERS):
            return len(bare) > 2
    if _OTHER_LETTERS.search(text) or _RELATIONS.isdisjoint(text):  # most lines are told at once
        return False
    return all(map(_is_symbol, _WORD.findall(_COMMAND.sub(" ", text))))


def _is_symbol(word: str) -> bool:
    return word in _FUNCTIONS or _ELEMENTS.fullmatch(word) is not None
