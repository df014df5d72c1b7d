"""MathML as one line of text: ``v = s / t``, ``x²``, ``√(a + b)``."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from naqi.transforms.blocks.formulas.raised import raise_text
from naqi.transforms.blocks.tree.recorded import Branch

_TOKENS = frozenset({"mi", "mn", "mo", "ms", "mtext"})
_LEFT_OUT = frozenset({"annotation", "annotation-xml", "maligngroup", "malignmark", "mphantom"})
_FIRST_ALONE = frozenset({"maction", "semantics"})
"""Of these the first child is what is shown."""
_INVISIBLE = str.maketrans("", "", "\u2061\u2062\u2063\u2064\u200b")
_CLOSE_UP = frozenset("()[]{}|‖⟨⟩⌈⌉⌊⌋!′″‴.:;,/^_'’%°")
"""Operators that no space is put around."""
_NUMBER_BEFORE = "0"
"""In formulas letters that are raised are exponents, as they are above numbers elsewhere."""
_BEFORE_SPACE = frozenset(",;:")
_ACCENTS = {
    "^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303", "¯": "\u0304", "‾": "\u0304",
    "ˉ": "\u0304", "―": "\u0304", "_": "\u0304", "→": "\u20d7", "⃗": "\u20d7", "˙": "\u0307",
    ".": "\u0307", "¨": "\u0308", "ˇ": "\u030c", "˘": "\u0306",
}  # fmt: skip
"""What stands over a letter, as a mark that combines with it."""


def write_math(math: Branch) -> str:
    """The formula as a line of text; empty if nothing is in it."""
    written: dict[Branch, str] = {}
    waiting: list[tuple[Branch, bool]] = [(math, False)]
    while waiting:
        branch, inside_done = waiting.pop()
        if inside_done:
            written[branch] = _write(branch, written)
        elif branch.name not in _LEFT_OUT:
            waiting.append((branch, True))
            waiting.extend((inner, False) for inner in branch.inside if isinstance(inner, Branch))
    return " ".join(written[math].split())


def _write(branch: Branch, written: dict[Branch, str]) -> str:
    name = branch.name
    if name in _TOKENS:
        inner = "".join(n if isinstance(n, str) else written.get(n, "") for n in branch.inside)
        text = " ".join(inner.translate(_INVISIBLE).split())
        return _operator(text) if name == "mo" else text
    if name == "mspace":
        return " "
    parts = [written.get(node, "") for node in branch.inside if isinstance(node, Branch)]
    layout = _LAYOUTS.get(name)
    if layout is not None:
        return layout(parts)
    if name == "mfenced":
        fence = [branch.get("open") or "(", branch.get("close") or ")"]
        return fence[0] + ", ".join(parts) + fence[1]
    if name in _FIRST_ALONE:
        return parts[0] if parts else ""
    loose = [node for node in branch.inside if isinstance(node, str) and not node.isspace()]
    return _row([*parts, *loose])


def _operator(text: str) -> str:
    if not text or not _CLOSE_UP.isdisjoint(text[:1]):
        return f"{text} " if text in _BEFORE_SPACE and text else text
    return f" {text} "


def _row(parts: Sequence[str]) -> str:
    """Parts side by side: names of several letters are apart from what is beside them."""
    row = ""
    for part in parts:
        if row and part and row[-1].isalnum() and part[0].isalnum():
            if (len(part) > 1 and part.isalpha()) or _ends_in_name(row):
                row += " "
        elif part.startswith((" −", " -", " +", " ±")) and (not row or row.endswith(("(", "= "))):
            part = part.strip()  # a sign, no operator
        row += part
    return row


def _ends_in_name(row: str) -> bool:
    return len(row) > 1 and row[-1].isalpha() and row[-2].isalpha() and row[-2:].isascii()


def _closed(part: str) -> str:
    """In brackets, unless it is one number, letter or bracket already."""
    bare = part.strip()
    if len(bare) < 2 or bare.replace(".", "").isdigit():
        return bare
    if bare[0] == "(" and bare.find(")") == len(bare) - 1:
        return bare
    return f"({bare})"


def _part(parts: Sequence[str], index: int) -> str:
    return parts[index].strip() if index < len(parts) else ""


def _fraction(parts: Sequence[str]) -> str:
    return f"{_closed(_part(parts, 0))} / {_closed(_part(parts, 1))}"


def _raised(base: str, above: str) -> str:
    raised = raise_text(above, _NUMBER_BEFORE)
    if not above or raised != above:
        return base + raised
    if above in ("′", "″", "‴", "'", "°", "∗", "*", "†", "+", "−"):
        return base + above
    return f"{base}^{_closed(above)}"


def _lowered(base: str, below: str) -> str:
    if not below:
        return base
    return f"{base}_{below}" if below.isalnum() else f"{base}_{_closed(below)}"


def _over(parts: Sequence[str]) -> str:
    base, above = _part(parts, 0), _part(parts, 1)
    accent = _ACCENTS.get(above)
    return base + accent if accent and len(base) == 1 else _raised(base, above)


def _root(parts: Sequence[str]) -> str:
    return "√" + _closed(_row(parts))


def _nth_root(parts: Sequence[str]) -> str:
    index = _part(parts, 1)
    raised = raise_text(index, _NUMBER_BEFORE)
    base = _closed(_part(parts, 0))
    return f"{raised}√{base}" if raised != index or not index else f"√[{index}]{base}"


def _scripts(parts: Sequence[str]) -> str:
    return _raised(_lowered(_part(parts, 0), _part(parts, 1)), _part(parts, 2))


_LAYOUTS: dict[str, Callable[[Sequence[str]], str]] = {
    "mfrac": _fraction,
    "msup": lambda parts: _raised(_part(parts, 0), _part(parts, 1)),
    "msub": lambda parts: _lowered(_part(parts, 0), _part(parts, 1)),
    "msubsup": _scripts,
    "munder": lambda parts: _lowered(_part(parts, 0), _part(parts, 1)),
    "mover": _over,
    "munderover": _scripts,
    "mmultiscripts": _scripts,
    "msqrt": _root,
    "mroot": _nth_root,
    "mtable": lambda parts: "; ".join(part.strip() for part in parts),
    "mtr": lambda parts: ", ".join(part.strip() for part in parts),
    "mlabeledtr": lambda parts: ", ".join(part.strip() for part in parts[1:]),
}
"""What an element makes of what is written of its children."""
