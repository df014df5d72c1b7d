"""Furniture of built pages: each function gives the lines of one part, none of them content."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule
from training.built_texts import Maker

_FOREIGN: Final = ("zho", "jpn", "rus", "ara", "eng")
"""Languages of captions in a script that is not the page's."""
_TRAILS: Final = (" > ", " / ", " » ", " › ", " | ")


def menu(make: Maker) -> list[str]:
    """Items, one a line or all in one."""
    items = make.phrases(Rule.NAVIGATION, 3, 16)
    if make.chance(0.3):
        return [make.random.choice((" ", " | ", " · ")).join(items)]
    return items


def trail(make: Maker) -> list[str]:
    """Where in its site the page stands: some end with its title."""
    return [make.random.choice(_TRAILS).join(make.phrases(Rule.NAVIGATION, 2, 4))]


def labels(make: Maker) -> list[str]:
    """A few words that say nothing of what they are."""
    return [make.words(1, 3) for _ in range(make.random.randint(1, 4))]


def byline(make: Maker) -> list[str]:
    """Who wrote it and when, in one line or two, or one of both."""
    name, date = make.names[0], make.date()
    by = f"{make.phrase(Rule.BYLINE, 1)}{make.random.choice((': ', ' '))}{name}"
    dated = f"{make.phrase(Rule.BYLINE, 2)}: {date}" if make.chance(0.4) else date
    which = make.random.random()
    if which < 0.2:
        return [f"{by}{make.random.choice((' | ', ' - ', ', '))}{dated}"]
    if which < 0.3:
        return [f"{name}{make.random.choice((', ', ' - '))}{make.words(1, 1)}", dated]
    if which < 0.4:
        return [name, dated]
    return [by, dated] if which < 0.6 else [dated] if which < 0.9 else [by]


def agency(make: Maker) -> list[str]:
    """Whose text it is, or the town, in one word."""
    return [make.words(1, 1)]


def share(make: Maker) -> list[str]:
    """Buttons."""
    buttons = make.phrases(Rule.SHARE, 2, 7)
    return [make.random.choice((" ", " | ")).join(buttons)] if make.chance(0.3) else buttons


def pager(make: Maker) -> list[str]:
    """Numbers of pages, or what leads to the next one."""
    numbers = " ".join(str(n) for n in range(1, make.random.randint(3, 9)))
    ends = make.phrases(Rule.PAGINATION, 2, 2)
    return make.random.choice(([numbers], ends, [f"{ends[0]} {numbers} {ends[-1]}"]))


def caption(make: Maker) -> list[str]:
    """What a picture shows, with its credit, in a script of the page."""
    random = make.random
    text = make.words(4, 11) if make.chance(0.6) else make.sentence()
    name = random.choice((make.names[1], make.words(1, 1)))
    credit = random.choice((f"({name})", f"{make.phrase(Rule.CAPTION, 1)}: {name}", f"/ {name}"))
    which = random.random()
    if which < 0.5:
        return [f"{text} {credit}"]
    return [text, credit] if which < 0.8 else [text] if which < 0.9 else [credit]


def foreign(make: Maker) -> list[str]:
    """A caption in another script, with its credit or without."""
    others = [name for name in _FOREIGN if name in make.all]
    other = make.random.choice(others) if others else make.language
    if _script_of(make.all[other].heads[0]) == _script_of(make.own.heads[0]):
        return []
    text = make.random.choice(make.all[other].heads)
    return [text, "（新华社）"] if other == "zho" else [text]


def related(make: Maker) -> list[str]:
    """Headlines of other pages: under a label or none, with numbers, with dates or sections."""
    random = make.random
    found = make.heads(2, 8)
    if make.chance(0.4):  # sites that head their pages with sentences
        found = [f"{text}{make.stop}" if text[-1].isalnum() else text for text in found]
    if make.chance(0.4):
        found += [make.sentence() for _ in range(random.randint(1, 4))]
        random.shuffle(found)
    which = random.random()
    if which < 0.15:
        found = [
            f"{make.digits(str(n))}{random.choice(('. ', ' '))}{t}" for n, t in enumerate(found, 1)
        ]
    elif which < 0.3:
        found = [line for text in found for line in (text, make.date())]
    elif which < 0.38:
        found = [line for text in found for line in (make.words(1, 1), text)]
    return [make.phrase(Rule.RELATED_LINKS), *found] if make.chance(0.65) else found


def sentences(make: Maker) -> list[str]:
    """Headlines of other pages that are whole sentences, under nothing that says so."""
    return [make.sentence() for _ in range(make.random.randint(2, 6))]


def read_also(make: Maker) -> list[str]:
    """Between paragraphs: what else to read, with a label or without."""
    found = make.heads(1, 3)
    which = make.random.random()
    if which < 0.4:
        return [f"{make.phrase(Rule.RELATED_LINKS)}:", *found]
    if which < 0.7:
        return [f"{make.phrase(Rule.RELATED_LINKS)}: {found[0]}"]
    return found


def teasers(make: Maker) -> list[str]:
    """Headlines with the beginnings of their texts, cut."""
    random = make.random
    lines = []
    for _ in range(random.randint(2, 4)):
        text = make.sentence()
        cut = text[: random.randint(60, 160)]
        lines += [make.head(), f"{cut if make.unspaced else cut.rsplit(' ', 1)[0]}…"]
    return lines


def tags(make: Maker) -> list[str]:
    """What the page is filed under."""
    items = [make.words(1, 2) for _ in range(make.random.randint(2, 6))]
    if make.chance(0.3):
        return [make.words(1, 1), *items]
    comma = make.random.choice((", ", ", ", " ", "، " if make.language in {"ara", "fas"} else ", "))
    return [f"{make.words(1, 1)}: {comma.join(items)}"]


def biography(make: Maker) -> list[str]:
    """Who wrote it, in a sentence or two, after the name or with it."""
    text = make.sentence()
    if make.chance(0.4):
        return [make.names[0], text]
    return [f"{make.names[0]} {text[:1].lower()}{text[1:]}"]


def call(make: Maker) -> list[str]:
    """A call to subscribe, to agree, to support, with a button or without."""
    text = make.sentence()
    return [text, *make.phrases(Rule.CONSENT, 1, 2)] if make.chance(0.5) else [text]


def comments(make: Maker) -> list[str]:
    """What readers say, with their names and dates."""
    random = make.random
    lines = [make.phrase(Rule.COMMENTS)]
    for _ in range(random.randint(1, 4)):
        lines.append(make.words(1, 2))
        if make.chance(0.5):
            lines.append(make.date())
        said = make.sentence() if make.chance(0.6) else f"{make.words(3, 8)}!"
        lines.append(said)
        if make.chance(0.3):
            lines.append(make.phrase(Rule.COMMENTS, 1))
    return lines


def footer(make: Maker) -> list[str]:
    """Whose the rights are, with a few links or without."""
    links = make.phrases(Rule.NAVIGATION, 2, 6) if make.chance(0.4) else []
    year = make.digits(str(make.random.randint(2004, 2026)))
    return [*links, f"© {year} {make.words(1, 3)}"]


def _script_of(text: str) -> int:
    return next((ord(letter) >> 8 for letter in text if letter.isalpha()), 0)
