"""Ruby text: the words themselves, without the white space that parts them from their readings.

The walk leaves the readings out. What a source breaks into lines is one word for a reader.
"""

from __future__ import annotations

from naqi.transforms.blocks.tree.recorded import Branch
from naqi.transforms.text.scripts import UNSPACED

_READINGS = frozenset({"rp", "rt", "rtc"})
_CLOSED_BY_EACH_OTHER = frozenset({"rb", "rp", "rt"})


def join_ruby(root: Branch) -> None:
    """Take white space out of ruby text beside letters of scripts that write none.

    Parts of ruby that were never closed end where the next one begins, as in browsers.
    From then on it is a ``span``.
    """
    outermost: list[Branch] = []
    waiting = [(root, False)]
    while waiting:
        branch, in_ruby = waiting.pop()
        if branch.name == "ruby":
            _close_parts(branch)
            branch.tag = "span"
            if not in_ruby:
                outermost.append(branch)
                in_ruby = True
        elif not in_ruby:
            _join_neighbours(branch.inside)
        waiting.extend((node, in_ruby) for node in branch.inside if isinstance(node, Branch))
    for ruby in outermost:
        _join(ruby)


def _close_parts(ruby: Branch) -> None:
    waiting = ruby.inside[::-1]
    closed: list[Branch | str] = []
    while waiting:
        node = waiting.pop()
        closed.append(node)
        if isinstance(node, Branch) and node.name in _CLOSED_BY_EACH_OTHER:
            for position, inner in enumerate(node.inside):
                if isinstance(inner, Branch) and inner.name in _CLOSED_BY_EACH_OTHER | _READINGS:
                    waiting.extend(reversed(node.inside[position:]))
                    del node.inside[position:]
                    break
    ruby.inside = closed


def _join_neighbours(inside: list[Branch | str]) -> None:
    """Drop line ends between two ruby texts side by side, where letters want no space."""
    for position in range(1, len(inside) - 1):
        between, before, behind = inside[position], inside[position - 1], inside[position + 1]
        if not (isinstance(between, str) and "\n" in between and between.isspace()):
            continue
        if _is_ruby(before) and _is_ruby(behind):
            inside[position] = ""


def _is_ruby(node: Branch | str) -> bool:
    """Whether a node is a ruby text of letters that want no space beside them."""
    if isinstance(node, str) or node.name != "ruby":
        return False
    texts = (str(inside[position]) for inside, position in _words(node))
    return all(
        _wants_no_space(text[0]) and _wants_no_space(text[-1])
        for text in map(str.strip, texts)
        if text
    )


def _join(ruby: Branch) -> None:
    """Drop white space at the ends, and between words, where a letter beside it wants none."""
    before: tuple[list[Branch | str], int] | None = None
    letter = ""
    for inside, position in _words(ruby):
        text = str(inside[position])
        first = text.lstrip()[:1]
        if _wants_no_space(letter) or _wants_no_space(first):
            text = text.lstrip()
            if before is not None:
                _strip_end(*before)
        inside[position] = text
        before = (inside, position)
        letter = text.rstrip()[-1:] or letter
    if before is not None and _wants_no_space(letter):
        _strip_end(*before)


def _words(ruby: Branch) -> list[tuple[list[Branch | str], int]]:
    """Where its texts stand, but for readings."""
    found = []
    waiting = [(ruby.inside, position) for position in reversed(range(len(ruby.inside)))]
    while waiting:
        inside, position = waiting.pop()
        node = inside[position]
        if isinstance(node, str):
            found.append((inside, position))
        elif node.name not in _READINGS:
            inner = node.inside
            waiting.extend((inner, at) for at in reversed(range(len(inner))))
    return found


def _strip_end(inside: list[Branch | str], position: int) -> None:
    inside[position] = str(inside[position]).rstrip()


def _wants_no_space(letter: str) -> bool:
    return UNSPACED.match(letter) is not None
