"""Finds patterns whose time grows faster than what they look at.

Two ways, since each sees what the other does not. `weaknesses` reads the pattern (regexploit), and
sees stars that take the same characters. `slow_on` tries it on texts made of its own parts, over
and over, and sees whatever they show.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterator
from itertools import product
from typing import Any

from tests.compiled_patterns import Found
from tests.growth import seconds

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # both take the parser of `re` by its old name
    import sre_constants as op
    import sre_parse

    from regexploit.ast.char import Character
    from regexploit.ast.repeat import FiniteRepeat, InfiniteRepeat
    from regexploit.ast.sequence import Sequence
    from regexploit.ast.sre import SreOpParser
    from regexploit.redos import find

_ATOMIC = sys.version_info >= (3, 11)
"""Whether the parser of `re` reads possessive and atomic groups, as `regex` always does."""
_MANY = 1 << 30
_FLAGS = re.IGNORECASE | re.MULTILINE | re.DOTALL | re.VERBOSE
"""Those that both libraries write alike."""


# ---- by reading it


class _Star(InfiniteRepeat):  # type: ignore[misc]
    """Counts twice: regexploit tells of three stars that take the same, and two are quadratic."""

    @property
    def starriness(self) -> int:
        return 2 + int(self.repeat.starriness) * 10


class _Taken(FiniteRepeat):  # type: ignore[misc]
    """What is taken for good: nothing in it is tried again."""

    @property
    def starriness(self) -> int:
        return 0


class _Parser(SreOpParser):  # type: ignore[misc]
    """Reads possessive and atomic groups as well."""

    def __init__(self, *, anchored: bool) -> None:
        super().__init__()
        self._anchored = anchored
        self.taken: list[Any] = []
        """The inside of each such group: it may be slow by itself."""

    def from_MAX_REPEAT(self, data: Any) -> Any:  # noqa: N802  # its own way to name them
        read = super().from_MAX_REPEAT(data)
        return _Star(read.repeat, read.minimum_repeats) if type(read) is InfiniteRepeat else read

    def from_POSSESSIVE_REPEAT(self, data: Any) -> Any:  # noqa: N802
        if not self._anchored:  # from the next place all of it is looked at again
            return self.from_MAX_REPEAT(data)
        least, _, inside = data
        return self._take(self.sequence_or_singleton(inside), least)

    def from_ATOMIC_GROUP(self, data: Any) -> Any:  # noqa: N802
        inside = self.sequence_or_singleton(data)
        return self._take(inside, 1) if self._anchored else inside

    def _take(self, inside: Any, least: int) -> Any:
        if inside is None:
            return None
        self.taken.append(inside)
        return _Taken(inside, least, _MANY)


def readable(found: Found) -> bool:
    """Whether the parser can read the pattern, on this version of Python."""
    return _ATOMIC or _backtracking(found) == _text(found)


def weaknesses(found: Found) -> list[str]:
    """What makes a pattern slow, an example each; none where its time is linear.

    Searching tries a pattern from every place: what stands before it then is as a star of any
    character.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser = _Parser(anchored=found.anchored)
        whole = parser.parse_sre(_text(found), found.pattern.flags & _FLAGS)
        before = [] if found.anchored else [_Star(Character.ANY(), 0)]
        return [
            redos.example()
            for part in (whole, *parser.taken)
            for redos in find(Sequence([*before, *_elements(part)]))
        ]


def _elements(part: Any) -> list[Any]:
    elements = part.elements if isinstance(part, Sequence) else [part]
    return [element for element in elements if element is not None]


def _text(found: Found) -> str:
    text = found.pattern.pattern
    return text.decode("latin-1") if isinstance(text, bytes) else str(text)


def _backtracking(found: Found) -> str:
    """The pattern without what takes for good: it matches the same, or more."""
    return re.sub(r"(?<=[*+?}])\+", "", _text(found)).replace("(?>", "(?:")


# ---- by trying it

_SIZES = (*range(8, 40, 4), 100, 400, 1600, 6400)
"""Times that a part is repeated. Small steps first: what is exponential would never end."""
_LONGEST = 12_800
"""Characters."""
ENOUGH = 0.05
"""CPU seconds: a linear pattern takes a hundredth of it for the longest text, a quadratic one
several times as much."""
_ENDS = ("", "\0", "!", "x")
_PUMPS = (" ", "\t", "\n", "0", "a", "_", "-", ".", "©", "é", "\u0301", "م", "一", "<", "=", "'")


def slow_on(found: Found) -> str | None:
    """A text that the pattern takes too long for; None where none was found."""
    methods = [getattr(found.pattern, name) for name in found.methods or ("search", "fullmatch")]
    parts = list(dict.fromkeys([*_bodies(found), *_PUMPS]))
    for before, part, after in product(_beginnings(found), parts, _ENDS):
        for times in _SIZES:
            text = before + part * times + after
            if len(text) > _LONGEST:
                break
            shown: Any = text
            if isinstance(found.pattern.pattern, bytes):
                shown = text.encode("latin-1", "ignore")
            for method in methods:
                arguments = ("", shown) if method.__name__ in ("sub", "subn") else (shown,)
                if arguments[0] == "" and isinstance(shown, bytes):
                    arguments = (b"", shown)  # type: ignore[assignment]
                if seconds(lambda: method(*arguments), enough=ENOUGH) > ENOUGH:  # noqa: B023
                    return f"{before!r} + {part!r} * {times} + {after!r}"
    return None


def _parsed(found: Found) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return sre_parse.parse(_backtracking(found), found.pattern.flags & _FLAGS)


def _bodies(found: Found) -> Iterator[str]:
    """Examples of what the pattern repeats, alone and two in turn."""
    bodies = [example for body, _ in _repeats(_parsed(found), "") for example in _examples(body)]
    some = list(dict.fromkeys(body for body in bodies if body))[:12]
    yield from some
    yield from (one + other for one in some[:6] for other in some[:6] if one != other)


def _beginnings(found: Found) -> list[str]:
    """Examples of what stands before each of its repeats."""
    return list(dict.fromkeys(["", *(before for _, before in _repeats(_parsed(found), ""))]))[:8]


def _repeats(parsed: Any, before: str) -> Iterator[tuple[Any, str]]:
    """What is repeated without bounds, and an example of what stands before it."""
    for code, data in parsed:
        if code in (op.MAX_REPEAT, op.MIN_REPEAT):
            least, most, body = data
            if most is op.MAXREPEAT:
                yield body, before
            yield from _repeats(body, before)
            before += _example(body) * least
        else:
            for inner in _inside(code, data):
                yield from _repeats(inner, before)
            before += _example([(code, data)])


def _inside(code: Any, data: Any) -> list[Any]:
    if code is op.SUBPATTERN:
        return [data[3]]
    if code is op.BRANCH:
        return list(data[1])
    return [data[1]] if code in (op.ASSERT, op.ASSERT_NOT) else []


_ALTERNATIVES = 24


def _examples(parsed: Any) -> list[str]:
    """Examples of a part: one for each of its alternatives, with and without what may be absent."""
    made = (_example(parsed, more, nth) for more in (0, 1) for nth in range(_ALTERNATIVES))
    return list(dict.fromkeys(made))


def _example(parsed: Any, more: int = 0, nth: int = 0) -> str:
    """A text that it matches, of the ``nth`` alternatives, as short as can be.

    But for ``more`` of each repeat.
    """
    made = ""
    for code, data in parsed:
        if code is op.LITERAL:
            made += chr(data)
        elif code is op.NOT_LITERAL:
            made += "a" if data != ord("a") else "b"
        elif code is op.IN:
            items = [item for item in data if item[0] is not op.NEGATE]
            made += _member(*items[nth % len(items)]) if items == data else "a"
        elif code is op.ANY:
            made += "a"
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT):
            made += _example(data[2], more, nth) * max(data[0], min(more, data[1]))
        elif code in (op.SUBPATTERN, op.BRANCH):
            inside = _inside(code, data)
            made += _example(inside[nth % len(inside)], more, nth)
    return made


def _member(code: Any, data: Any) -> str:
    if code is op.CATEGORY:
        return {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "0", "CATEGORY_WORD": "a"}.get(
            data.name, "-"
        )
    return chr(data[0] if code is op.RANGE else data)
