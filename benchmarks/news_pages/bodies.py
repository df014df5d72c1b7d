"""Bodies of pages: a real article, changed where cleaners stumble. All of it should come out."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from benchmarks.news_pages.parts import Maker, Part

_PARAGRAPH = 60
"""Characters of a paragraph that a call may be glued to."""
_MARKS = ".!?؟。۔।…！？"


def body(make: Maker) -> list[Part]:
    """The paragraphs of an article, a part each, with up to three of the changes below."""
    parts = [Part("body", (text,), (text,)) for text in make.article.paragraphs]
    picked = make.random.sample(range(len(CHANGES)), make.random.choice([0, 1, 1, 2, 3]))
    for position in sorted(picked):  # those of single paragraphs before those that add lines
        parts = CHANGES[position](make, parts)
    return parts


def _one(kind: str, text: str) -> Part:
    return Part(kind, (text,), (text,))


def _dateline(make: Maker, parts: list[Part]) -> list[Part]:
    """Open with a city, a date and an agency."""
    first = parts[0].lines[0]
    return [_one("body: dateline", f"{make.one('dateline')} {first}"), *parts[1:]]


def _first_quoted(make: Maker, parts: list[Part]) -> list[Part]:
    return [_quoted(make, "body: quoted first", parts[0]), *parts[1:]]


def _last_quoted(make: Maker, parts: list[Part]) -> list[Part]:
    return [*parts[:-1], _quoted(make, "body: quoted last", parts[-1])]


def _quoted(make: Maker, kind: str, part: Part) -> Part:
    quotes = make.random.choice(make.words["quotes"])
    space = quotes[1:-1]
    return _one(kind, f"{quotes[0]}{space}{part.lines[0]}{space}{quotes[-1]}")


def _last_short(make: Maker, parts: list[Part]) -> list[Part]:
    return [*parts, _one("body: short last", make.one("short"))]


def _first_unmarked(_: Maker, parts: list[Part]) -> list[Part]:
    return [_one("body: unmarked first", parts[0].lines[0].rstrip(_MARKS)), *parts[1:]]


def _last_unmarked(_: Maker, parts: list[Part]) -> list[Part]:
    return [*parts[:-1], _one("body: unmarked last", parts[-1].lines[0].rstrip(_MARKS))]


def _agency_last(make: Maker, parts: list[Part]) -> list[Part]:
    """End with the agency in brackets, those of Chinese too."""
    agency = make.random.choice(make.words["agency"])
    bracketed = make.random.choice(["（{}）", "（{}）", "({})", "【{}】"]).format(agency)
    return [*parts[:-1], _one("body: agency last", f"{parts[-1].lines[0]} {bracketed}")]


def _agency_inside(make: Maker, parts: list[Part]) -> list[Part]:
    at = make.random.randrange(len(parts))
    text = f"{parts[at].lines[0]} （{make.random.choice(make.words['agency'])}）"
    return [*parts[:at], _one("body: agency inside", text), *parts[at + 1 :]]


def _headed(make: Maker, parts: list[Part]) -> list[Part]:
    """Headings between paragraphs."""
    headings = make.some("heading", make.random.randint(1, 3))
    found: list[Part] = []
    for at, part in enumerate(parts):
        if at and headings and make.random.random() < 0.5:
            found.append(_one("body: heading", headings.pop()))
        found.append(part)
    return found


def _listed(make: Maker, parts: list[Part]) -> list[Part]:
    """A list, numbered, with dashes or with nothing."""
    opens = make.random.choice(["{n}. ", "{n}- ", "- ", "• ", ""])
    items = make.some("item", make.random.randint(3, 5))
    lines = [opens.format(n=n) + item for n, item in enumerate(items, 1)]
    kind = "body: list" if opens else "body: list without marks"
    return _inserted(make, parts, Part(kind, *2 * ((make.one("intro"), *lines),)))


def _versed(make: Maker, parts: list[Part]) -> list[Part]:
    return _inserted(
        make, parts, Part("body: verse", *2 * ((make.one("says"), *make.words["poem"]),))
    )


def _spoken(make: Maker, parts: list[Part]) -> list[Part]:
    return _inserted(make, parts, Part("body: dialogue", *2 * (tuple(make.words["talk"]),)))


def _scored(make: Maker, parts: list[Part]) -> list[Part]:
    teams = make.random.sample(make.words["team"], 6)
    goals = [make.random.randint(0, 4) for _ in teams]
    lines = [f"{teams[n]} {goals[n]} - {goals[n + 1]} {teams[n + 1]}" for n in (0, 2, 4)]
    return _inserted(make, parts, Part("body: scores", *2 * ((make.one("results"), *lines),)))


def _inserted(make: Maker, parts: list[Part], part: Part) -> list[Part]:
    at = make.random.randint(1, len(parts))
    return [*parts[:at], part, *parts[at:]]


CHANGES: tuple[Callable[[Maker, list[Part]], list[Part]], ...] = (
    _dateline, _first_quoted, _last_quoted, _last_short, _first_unmarked, _last_unmarked,
    _agency_last, _agency_inside, _headed, _listed, _versed, _spoken, _scored,
)  # fmt: skip


def glued(make: Maker, parts: list[Part]) -> list[Part]:
    """A paragraph with a call to read something else at its end, which should be cut off."""
    long = [at for at, part in enumerate(parts) if len(part.lines[0]) >= _PARAGRAPH]
    if not long:
        return parts
    at = make.random.choice(long)
    text = parts[at].lines[0]
    call = f"{make.one('read_also')} {make.headlines(1)[0]}"
    return [*parts[:at], Part("body: glued", (f"{text} {call}",), (text,)), *parts[at + 1 :]]


def wrapped(make: Maker, parts: list[Part]) -> list[Part]:
    """Every paragraph cut at one width, which should be joined again."""
    width = make.random.randint(60, 80)
    return [
        Part("body: wrapped", tuple(textwrap.wrap(part.lines[0], width)), part.gold)
        if len(part.lines) == 1 and len(part.lines[0]) > width
        else part
        for part in parts
    ]


def copied(make: Maker, parts: list[Part]) -> list[Part]:
    """A second copy of the body, in other quotes or without its first paragraph: to be dropped."""
    copies = [Part("second copy", tuple(_requoted(line) for line in part.lines)) for part in parts]
    if make.random.random() < 0.3 and len(copies) > 3:
        copies = copies[1:]
    return [Part("second copy", (make.article.title,)), *copies]


def _requoted(text: str) -> str:
    return text.translate(str.maketrans("“”«»", '""""'))
