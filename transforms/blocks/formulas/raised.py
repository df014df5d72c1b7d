"""Raised and lowered characters as plain text: exponents stay apart from the number they raise."""

from __future__ import annotations

import re

_SUPERSCRIPTS = str.maketrans("0123456789+-−–=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_NUMBER = re.compile(r"[0-9+\-−–=()ni, ]+")
"""If there is a digit in it: each character is a superscript of Unicode, or parts numbers."""
_DIGITS = re.compile(r"[0-9]+")
_VARIABLES = frozenset("ijknqxyz")
"""Letters that are exponents where they are raised above a number: `o` and `e` make ordinals."""
_OPERATORS = frozenset("+-−–=*/·×^")


def raise_text(text: str, before: str) -> str:
    """``text`` of a ``sup`` behind the character ``before``: ``10³``, ``m²``, ``2^k``, ``1st``."""
    bare = text.strip()
    if _NUMBER.fullmatch(bare) and any(map(str.isdigit, bare)):
        return text.translate(_SUPERSCRIPTS)
    if bare in _VARIABLES and (before.isdigit() or before == ")"):
        return text.translate(_SUPERSCRIPTS) if bare in "ni" else f"^{bare}"
    computed = bare[:1].isdigit() or not _OPERATORS.isdisjoint(bare)
    if computed and before.isalnum() and any(map(str.isalnum, bare)):
        return f"^{bare}" if bare.replace(".", "").isdigit() else f"^({bare})"
    return text


def lower_text(text: str, before: str) -> str:
    """``text`` of a ``sub`` behind the character ``before``: ``H2O``, but ``101₂``."""
    return text.translate(_SUBSCRIPTS) if before.isdigit() and _DIGITS.fullmatch(text) else text
