"""What bodies of built pages have beside paragraphs: each function gives lines that are content."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from training.built_texts import MARKS, Maker

_QUOTES: Final = ("“”", "«»", '""', "„“", "「」", "‹›")
_AGENCY_AT: Final = ("({})", "（{}）", "— {}", "/{}/", "[{}]")


def opening(make: Maker, text: str) -> list[str]:
    """The first paragraph as pages begin: with a dateline, in quotes, without its end mark."""
    which = make.random.random()
    if which < 0.15:
        place, agency = make.words(1, 1), make.words(1, 1)
        dash = make.random.choice((" – ", " - ", ": ", " ", " _ "))
        told = make.random.choice(
            (f"{place} ({agency})", f"{place}, {make.date()}", f"{place} - {agency}", place)
        )
        return [f"{told}{dash}{text}"]
    if which < 0.22:
        return [_quoted(make, text)]
    if which < 0.28:
        return [text.rstrip(MARKS)]
    return [text]


def closing(make: Maker, text: str) -> list[str]:
    """The last paragraph as pages end: short, without its end mark, in quotes, with an agency."""
    which = make.random.random()
    if which < 0.1:
        return [f"{text} {make.random.choice(_AGENCY_AT).format(make.words(1, 1))}"]
    if which < 0.16:
        return [text.rstrip(MARKS)]
    if which < 0.24:
        return [_quoted(make, text)]
    if which < 0.42:
        return [text, f"{make.said(3, 6)}{make.stop}"]
    if which < 0.46:
        return [text, f"{make.said(3, 5)}"]
    return [text]


def _quoted(make: Maker, text: str) -> str:
    quotes = make.random.choice(_QUOTES)
    return f"{quotes[0]}{text}{quotes[-1]}"


def changed(make: Maker, text: str) -> list[str]:
    """A paragraph within the body: most as they are, some in quotes, unmarked, below a question."""
    which = make.random.random()
    if which < 0.06:
        return [_quoted(make, text)]
    if which < 0.1:
        return [text.rstrip(MARKS)]
    if which < 0.13:
        return [f"{make.said(4, 10)}?", text]
    return [text]


def heading(make: Maker) -> list[str]:
    """A heading of the text: it has its words, or does not."""
    told = make.said(2, 5) if make.chance(0.7) else make.head()
    return [f"{told}{make.random.choice(('', '', '', '?', ':'))}"]


def listing(make: Maker) -> list[str]:
    """A list with what announces it: with marks, with numbers, with neither."""
    random = make.random
    opens = random.choice(("- ", "• ", "* ", "{}. ", "{}) ", "– ", "", "", ""))
    ends = random.choice(("", "", "", ";", make.stop))
    least, most = random.choice(((2, 4), (3, 7), (6, 14)))
    items = [make.said(least, most) for _ in range(random.randint(3, 6))]
    lines = [f"{opens.format(number)}{item}{ends}" for number, item in enumerate(items, 1)]
    announced = f"{make.said(3, 7)}:"
    return [announced, *lines] if make.chance(0.8) else lines


def steps(make: Maker) -> list[str]:
    """Sentences that are counted."""
    sign = make.random.choice((".", ")", "-", " -"))
    number = make.random.randint(2, 4)
    return [f"{make.digits(str(n))}{sign} {make.sentence()}" for n in range(1, number + 1)]


def verse(make: Maker) -> list[str]:
    """Lines that pause, end, or do neither."""
    random = make.random
    number = random.choice((2, 4, 4, 4, 6, 8))
    marks = random.choice((("", ","), ("", "", ",", "."), ("",), (",", ".", ";", "!")))
    lines = [f"{make.said(3, 6)}{random.choice(marks)}" for _ in range(number)]
    return [f"{make.said(2, 5)}:", *lines] if make.chance(0.6) else lines


def dialogue(make: Maker) -> list[str]:
    """What two say, behind dashes, in quotes, behind their names."""
    random = make.random
    turns = random.randint(1, 4)
    said = [
        f"{make.said(3, 9)}{mark}"
        for _ in range(turns)
        for mark in ("?", random.choice((make.stop, "!", "…", make.stop)))
    ]
    which = random.random()
    if which < 0.5:
        dash = random.choice(("– ", "- ", "— ", "―", "—"))
        return [f"{dash}{line}" for line in said]
    if which < 0.7:
        quotes = random.choice(_QUOTES)
        return [f"{quotes[0]}{line}{quotes[-1]}" for line in said]
    return [f"{make.names[n % 2]}: {line}" for n, line in enumerate(said)]


def scores(make: Maker) -> list[str]:
    """Results of games, with what announces them."""
    random = make.random
    between = random.choice((" - ", ":", "–", " x "))
    lines = [
        f"{make.words(1, 3)} {random.randint(0, 5)}{between}{random.randint(0, 5)} "
        f"{make.words(1, 3)}"
        for _ in range(random.randint(2, 5))
    ]
    return [f"{make.said(3, 7)}:", *lines] if make.chance(0.8) else lines


def table(make: Maker) -> list[str]:
    """Rows, or labels and what they say."""
    random = make.random
    between = random.choice((" | ", "\t", ": "))
    number = random.randint(3, 6)
    return [f"{make.words(1, 2)}{between}{random.randint(2, 9_000)}" for _ in range(number)]


def remark(make: Maker) -> list[str]:
    """A sentence of a few words."""
    return [f"{make.said(2, 5)}{make.random.choice((make.stop, '!', '?', '…'))}"]


BETWEEN: Final[tuple[tuple[float, Callable[[Maker], list[str]]], ...]] = (
    (0.06, heading), (0.04, listing), (0.015, steps), (0.025, verse), (0.035, dialogue),
    (0.025, scores), (0.015, table), (0.03, remark),
)  # fmt: skip
"""What stands between two paragraphs, and how often."""
