"""Captions in a script that is not the page's, as picture agencies leave them in a translation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judgement, Page, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.policy import settle
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.scripts import letters_by_script, one_script

_WITH_HAN: Final = {"Hira": "Jpan", "Kana": "Jpan", "Hang": "Kore"}
"""Scripts of a writing system that uses Han beside them."""
_SYLLABLES: Final = frozenset({"Hani", "Jpan", "Kore"})
_LETTERS_A_SYLLABLE: Final = 3
"""So many letters of an alphabet say what one of these characters says."""
LONGEST_RUN: Final = 3
"""Lines; a longer run in another script is a translation."""
SMALL_SHARE: Final = 0.2
"""Share of the page's letters from which a second script is part of the page."""
_SAMPLE: Final = 2000
"""Characters of the page, evenly spread, that tell which scripts are its own."""
_NO_CAPTIONS: Final = frozenset({
    Role.CODE, Role.FOOTNOTE, Role.HEADING, Role.LIST_ITEM, Role.QUOTE, Role.TABLE_ROW,
})  # fmt: skip
"""What is marked up as a part of a text: names and code are in any script."""


def _systems(text: str, with_han: str | None = None) -> dict[str, int]:
    """Letters of each writing system, those of East Asian ones by what they weigh.

    ``with_han``: the system, Japanese or Korean, to which Han belongs in this page.
    """
    counts: dict[str, int] = {}
    for script, number in letters_by_script(text).items():
        system = _WITH_HAN.get(script, script)
        if with_han and script == "Hani":
            system = with_han
        weight = number * _LETTERS_A_SYLLABLE if system in _SYLLABLES else number
        counts[system] = counts.get(system, 0) + weight
    return counts


@cached_short(4096)
def _system_of(letter: str) -> str | None:
    return next(iter(_systems(letter)), None)


def own_systems(text: str) -> tuple[frozenset[str], str | None]:
    """Writing systems that are the page's, of its text, and the one of them that uses Han."""
    page = _systems(text[:: 1 + len(text) // _SAMPLE])
    han = SMALL_SHARE * page.get("Hani", 0)
    with_han = next((s for s in ("Jpan", "Kore") if page.get(s, 0) > han), None)
    if with_han:
        page[with_han] += page.pop("Hani", 0)
    main = max(page, key=lambda system: (page[system], system), default=None)
    least = SMALL_SHARE * sum(page.values())
    return frozenset(s for s in page if s == main or page[s] >= least), with_han


def foreign_lines(texts: Sequence[str]) -> list[int]:
    """Positions of the lines that are captions in a script foreign to the page.

    Judged by letters alone: runs of at most 3 lines that begin in, and have four fifths of their
    letters in, scripts of which the page as a whole has less than a fifth. Foreign names inside a
    line stay.
    """
    joined = "".join(texts)
    if one_script(joined):
        return []
    own, with_han = own_systems(joined)
    foreign: list[int] = []
    run: list[int] = []
    for position, text in enumerate(texts):
        letter = next(filter(str.isalpha, text), None)
        if letter is None:
            continue
        system = _system_of(letter)
        if (with_han if with_han and system == "Hani" else system) not in own:
            counts = _systems(text, with_han)
            if sum(counts.get(name, 0) for name in own) < SMALL_SHARE * sum(counts.values()):
                run.append(position)
                continue
        foreign += run if len(run) <= LONGEST_RUN else []
        run = []
    return foreign + (run if len(run) <= LONGEST_RUN else [])


def remove_foreign_captions(page: Page, config: CleanConfig) -> Page:
    """Drop short runs of lines in a script that is not the page's."""
    if page.characters.script:
        return page
    blocks = page.blocks
    kept = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
    foreign = [kept[line] for line in foreign_lines([blocks[p].text for p in kept])]
    verdicts = {
        position: Verdict(Rule.FOREIGN_CAPTION)
        for position in foreign
        if not _is_part(blocks[position]) or position == kept[-1]
    }
    return settle(page, Judgement(verdicts), config)


def _is_part(block: Block) -> bool:
    """Whether a block is a part of a text by its mark-up, and no link.

    Of a line of a text page nothing is said: a caption without a full stop looks like a heading.
    """
    marked = block.element.tag != ""
    return marked and block.role in _NO_CAPTIONS and 2 * block.link_chars <= len(block.text)
