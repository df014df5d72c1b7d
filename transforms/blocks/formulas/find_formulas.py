"""Formulas of a recorded page: each once, as a part of its sentence.

What renders formulas leaves several copies side by side: TeX in a script or an annotation, MathML
for those who listen, an image or spans for those who see.
"""

from __future__ import annotations

from itertools import islice

from naqi.transforms.blocks.formulas.mathml import write_math
from naqi.transforms.blocks.formulas.tex import LONGEST, has_signs, write_image, write_tex
from naqi.transforms.blocks.tree.elements import HIDDEN, display_of
from naqi.transforms.blocks.tree.nodes import Attributes, Node
from naqi.transforms.blocks.tree.parsers import parse_lexbor
from naqi.transforms.blocks.tree.recorded import Branch, record

_TEX = frozenset({"application/x-tex", "application/x-latex", "tex", "latex", "text/x-tex"})
_HOLDERS = frozenset({"katex", "mwe-math-element"})
"""Classes of what holds all the copies of one formula."""
_AS_WIRIS_WRITES = str.maketrans("«»¨§", '<>"&')
"""Marks that stand for others in an attribute."""
_FEW = 4
"""Nodes in what is drawn of which one is the drawing."""
_MOST_ELEMENTS = 1_000
"""In what holds a formula and its copies, and is looked through for that."""
MATHML = "data-mathml"
"""Attribute in which what draws a formula states it."""
SCRIPTS = ("math/tex", "math/latex", "math/asciimath", "math/mml")
"""Types of scripts that hold a formula."""


def write_formulas(root: Branch) -> None:
    """Put one text in place of each formula."""
    elements = [*root.elements()]
    has_scripts = any(map(_is_script, elements))
    has_math = any(branch.name == "math" for branch in elements)
    waiting = [root]
    while waiting:
        branch = waiting.pop()
        if has_scripts:
            branch.inside = [node for node in branch.inside if not _is_copy(node)]
        branch.inside = _written(branch, has_math)
        waiting.extend(node for node in branch.inside if isinstance(node, Branch))


def _written(branch: Branch, has_math: bool) -> list[Branch | str]:
    """What is inside of ``branch``, its formulas as texts, without their other copies.

    ``has_math`` tells whether MathML is anywhere on the page: boxes may be hidden by the hundred.
    """
    display = "katex-display" in branch.classes()
    written: list[Branch | str] = []
    formula_at = -1
    """Where the last formula was written."""
    for node in branch.inside:
        if isinstance(node, str):
            written.append(node)
            if not node.isspace():
                formula_at = -1
            continue
        if formula_at >= 0 and node.tag == "img" and write_image(node.attributes):
            continue  # the picture of it
        text = _formula(node, display, has_math)
        if text is None:
            written.append(node)
            formula_at = -1
            continue
        _drop_picture(written)
        while written and _is_copy(written[-1]):
            written.pop()
        formula_at = len(written)
        written.append(Branch("span", {"role": "math"}, [text]) if text else "")
    return written


def _is_script(node: Branch) -> bool:
    return node.tag == "script" and node.get("type").lower().startswith(SCRIPTS)


def _is_copy(node: Branch | str) -> bool:
    """True of what MathJax 2 makes of a script, which stands beside it."""
    return (
        isinstance(node, Branch)
        and node.tag != "mjx-container"
        and any(name.startswith(("MathJax", "mjx-chtml")) for name in node.classes())
    )


def _is_blank(node: Branch | str) -> bool:
    return isinstance(node, str) and node.isspace()


def _drop_picture(written: list[Branch | str]) -> None:
    """Drop the picture of the formula that follows, if it stands right before that."""
    at = len(written) - 1
    while at >= 0 and _is_blank(written[at]):
        at -= 1
    last = written[at] if at >= 0 else ""
    if isinstance(last, Branch) and last.tag == "img" and write_image(last.attributes):
        del written[at:]


def _formula(node: Branch, display: bool, has_math: bool) -> str | None:
    """The text of a formula; None if ``node`` is none."""
    if node.name == "math":
        return _of_math(node, display)
    if _is_script(node):
        kind = node.get("type").lower()
        text = node.text()
        if kind.startswith("math/asciimath"):
            return " ".join(text.split())
        if kind.startswith("math/mml"):
            return _of_container(record(parse_lexbor(text)), display)
        return write_tex(text, "mode=display" in kind.replace(" ", ""))
    if node.tag == "mjx-container":
        return _of_container(node, node.get("display") == "true")
    if node.name == "alternatives":
        return _of_alternatives(node, display)
    if not _HOLDERS.isdisjoint(node.classes()) or _is_copy(node):
        return _of_container(node, display)
    if has_math and display_of(node.tag, node.attributes) == HIDDEN:
        math = _only_math(node)
        if math and "".join(node.text().split()) == "".join(math.text().split()):
            return _of_math(math, display)
    return None


def _only_math(node: Branch) -> Branch | None:
    """The one formula in MathML inside; None if there is none, a second one, or a lot else."""
    found = None
    for number, inner in enumerate(node.elements(), 1):
        is_math = inner.name == "math"
        if number == _MOST_ELEMENTS or (is_math and found is not None):
            return None
        found = inner if is_math else found
    return found


def _of_container(node: Branch, display: bool) -> str | None:
    picture = ""
    for inner in (node, *islice(node.elements(), _MOST_ELEMENTS)):
        if inner.name == "math":
            return _of_math(inner, display)
        if inner.get("data-latex"):
            return write_tex(inner.get("data-latex"), display)
        if inner.tag == "img":
            picture = picture or write_image(inner.attributes)
    return picture or None


def _of_alternatives(node: Branch, display: bool) -> str | None:
    """The formula that a publisher's mark-up has several forms of."""
    for inner in islice(node.elements(), _MOST_ELEMENTS):
        if inner.name == "tex-math":
            return write_tex(inner.text(), display)
    return _of_container(node, display)


def is_drawn(node: Node) -> bool:
    """Whether all that is inside of an element is a drawing."""
    inside = node.child
    for _ in range(_FEW):
        if inside is None:
            return False
        if inside.tag == "svg":
            return True
        inside = inside.next if inside.is_empty_text_node else inside.child
    return False


def write_picture(attributes: Attributes) -> str:
    """The formula that an image or a drawing shows: of the MathML or the words that it states."""
    stated = attributes.get(MATHML)
    if stated and len(stated) <= LONGEST:
        math = _only_math(record(parse_lexbor(stated.translate(_AS_WIRIS_WRITES))))
        text = _of_math(math, display=False) if math else ""
        if text:
            return text
    return write_image(attributes)


def _of_math(math: Branch, display: bool) -> str:
    display = display or math.get("display") == "block" or math.get("mode") == "display"
    for inner in math.elements():
        if inner.name == "annotation" and inner.get("encoding").lower() in _TEX:
            tex = write_tex(inner.text(), display)
            if tex:
                return tex
    stated = math.get("alttext")
    if has_signs(stated):
        return write_tex(stated, display)
    return write_math(math) or " ".join(stated.split())
