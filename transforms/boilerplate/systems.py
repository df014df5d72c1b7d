"""Which writing systems a page is written in, and each of its lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.scripts import letters_by_script

SMALL_SHARE: Final = 0.2
"""Share of letters from which a second script may be a page's own."""
_WITH_HAN: Final = {"Hira": "Jpan", "Kana": "Jpan", "Hang": "Kore"}
"""Scripts of a writing system that uses Han beside them."""
_BESIDE_HAN: Final = {"Jpan": 0.3, "Kore": 0.6}
"""How much of its own letters, by what they say, such a system has at least beside Han."""
_CHARACTER_SETS: Final = {"Jpan": "cp932", "Kore": "cp949"}
"""Character sets that have all Han of such a system that is in use."""
_SAYS: Final = {
    "Hani": 3.0, "Jpan": 3.0, "Kore": 2.5, "Ethi": 2.0,
    **dict.fromkeys(("Arab", "Hebr", "Syrc", "Thaa"), 1.25),
    **dict.fromkeys((
        "Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Laoo", "Mlym", "Mymr", "Orya", "Sinh",
        "Taml", "Telu", "Thai", "Tibt",
    ), 1.75),
}  # fmt: skip
"""How many letters of an alphabet say what one of these letters does: a syllable or more, or one
whose vowels are not written, or are marks."""
_SAMPLE: Final = 2000
"""Characters of the page, evenly spread, that tell which scripts are its own."""
_PARTICLES: Final = frozenset("的了在是这這们們为為将將从從对對过過说說还還来來时時后後图圖摄攝")
"""Han of Chinese sentences, and hardly of names and titles that others write in Han."""
_SENTENCE: Final = 8
"""Han of a line from which it may be a sentence in Chinese, if it has no other letters."""
_TELLING: Final = 2
"""Particles that tell Chinese from Japanese or Korean in Han, and letters that tell these."""


def count_systems(text: str, with_han: str | None = None) -> dict[str, float]:
    """Letters of each writing system, by what they say.

    ``with_han``: the system, Japanese or Korean, to which Han belongs.
    """
    counts: dict[str, float] = {}
    for script, number in letters_by_script(text).items():
        system = _WITH_HAN.get(script, script)
        if with_han and script == "Hani":
            system = with_han
        counts[system] = counts.get(system, 0) + number * _SAYS.get(system, 1)
    return counts


@cached_short(4096)
def system_of(letter: str) -> str | None:
    """The system of a letter; None if it is of none."""
    return next(iter(count_systems(letter)), None)


def own_systems(text: str) -> tuple[frozenset[str], str | None]:
    """Writing systems that are the page's, of its text, and the one of them that uses Han."""
    shares, with_han = shares_of_systems(text)
    main = max(shares, key=lambda system: (shares[system], system), default=None)
    return frozenset(s for s in shares if s == main or shares[s] >= SMALL_SHARE), with_han


def shares_of_systems(text: str) -> tuple[Mapping[str, float], str | None]:
    """Share of each writing system of a page in its text, and the system to which its Han belongs.

    That one is Japanese or Korean where the page has enough of its own letters.
    """
    page = count_systems(text[:: 1 + len(text) // _SAMPLE])
    han = page.get("Hani", 0)
    with_han = next((s for s, least in _BESIDE_HAN.items() if page.get(s, 0) > least * han), None)
    if with_han:
        page[with_han] += page.pop("Hani", 0)
    letters = sum(page.values())
    return {system: weight / letters for system, weight in page.items()}, with_han


def read_line(line: str, with_han: str | None) -> tuple[str, dict[str, float]]:
    """The system that most of a line is in, and what each of its systems weighs in it.

    Han is that of the language of the line where it tells: of a Japanese line beside kana, whatever
    the page; of a Chinese sentence in a page of Japanese or Korean. Else it is ``with_han``'s.
    """
    plain = count_systems(line)
    if "Hani" in plain:
        beside = next((s for s in ("Jpan", "Kore") if plain.get(s, 0) > _TELLING * _SAYS[s]), None)
        chinese = beside is None and _is_chinese(line, with_han)
        plain = count_systems(line, None if chinese else beside or with_han)
    return max(plain, key=lambda system: (plain[system], system), default=""), plain


def _is_chinese(line: str, with_han: str | None) -> bool:
    """Whether a line in Han alone, of a page in the system ``with_han``, is Chinese still."""
    if with_han is None:
        return True
    han = [letter for letter in line if system_of(letter) == "Hani"]
    if len(han) < _SENTENCE:
        return False
    if len([letter for letter in han if letter in _PARTICLES]) >= _TELLING:
        return True
    try:
        "".join(han).encode(_CHARACTER_SETS[with_han])
    except UnicodeEncodeError:
        return True
    return False
