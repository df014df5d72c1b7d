"""Captions in a script that is not the page's, as picture agencies leave them in a translation.

Lines in such a script are taken run by run. A run is a caption if it is short beside the page, or
if a credit says so, and if nothing speaks for a part of the text (`boilerplate.foreign_in_text`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judgement, Page, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.foreign_in_text import Words, belongs
from naqi.transforms.boilerplate.formulas import is_formula
from naqi.transforms.boilerplate.policy import settle
from naqi.transforms.boilerplate.systems import (
    SMALL_SHARE,
    read_line,
    shares_of_systems,
    system_of,
)
from naqi.transforms.furniture.credits import ends_with_credit, is_credit
from naqi.transforms.text.scripts import one_script

LONGEST_RUN: Final = 3
"""Lines; a longer run in another script, credits apart, is a translation."""
_ALONE: Final = 0.33
_CREDITED: Final = 0.5
"""Share of the page's letters that is at most in another script, if its only run is a caption; if a
credit says so."""
_AMONG: Final = 140
_AT_EDGE: Final = 300
_CREDITED_CAPTION: Final = 700
"""Letters that the longest line of a caption has at most: of one among paragraphs; of one above or
below them all; of one with a credit."""
_SCATTERED: Final = 4
"""Runs without credits in one script from which they are what the page is about, as in a lesson."""
_KANA: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_HAN: Final = "Hani"
_OPENING: Final = frozenset("([（【")
_CODE: Final = re.compile(r"\A[(\[（【][A-Z]{2,8}[)\]）】]\s*(?=[(\[（【\w])")
"""In Latin letters before captions of agencies: "(XHDW)(1)小麦丰收"."""
_LETTERS: Final = {"Jpan": _KANA, "Kore": _HANGUL}
"""What a line of these systems has, if it is not in Han alone."""
_NO_CAPTIONS: Final = frozenset({
    Role.CODE, Role.FOOTNOTE, Role.HEADING, Role.LIST_ITEM, Role.QUOTE, Role.TABLE_ROW,
})  # fmt: skip
"""What is marked up as a part of a text: names and code are in any script."""


class _Run(NamedTuple):
    """Lines in scripts foreign to the page that follow one another."""

    lines: Sequence[int]
    system: str
    """The system of most of it."""
    longest: float
    """Letters of its longest line."""
    captions: int
    """Its lines that are no credits."""
    credited: bool
    """Whether a line of it, or right beside it, names who took the picture."""
    at_edge: bool
    """Whether it is the first or the last of the page, but for a title."""


def foreign_lines(
    texts: Sequence[str],
    *,
    of: str | None = None,
    credited: Collection[int] = (),
    parts: Collection[int] = (),
    links: Collection[int] = (),
    titled: bool = True,
) -> list[int]:
    """Positions of the lines that are captions in a script foreign to the page, with their credits.

    Judged by letters, and by what stands around: runs of at most 3 lines (and credits) of which the
    script of the page has less than a fifth of the letters, and whose script has less than a fifth
    of the page, or a little more if it is only in one such run. Foreign names inside a line stay,
    and what the page announces, quotes or lists.

    Args:
        texts: Lines of a page.
        of: Its text, by which the page's script is told; None if that is all lines.
        credited: Positions of those beside which the credit of a picture stood that is no more
            among them.
        parts: Positions of those that are marked up as parts of a text: with one of them a run
            begins that is a chapter.
        links: Positions of those that are links: they are no part of a text.
        titled: Whether the page has a title, as pages have whose pictures have captions.
    """
    joined = "".join(texts)
    if one_script(joined):
        return []
    texts = ["" if is_formula(text) else without_code(text) for text in texts]
    shares, with_han = shares_of_systems(joined if of is None else of)
    main = max(shares, key=lambda system: (shares[system], system), default="")
    runs = list(_runs(texts, main, with_han, credited))
    if not runs:
        return []
    alike = Counter(run.system for run in runs if not run.credited)
    foreign = {line for run in runs for line in run.lines}
    own = Words(text for position, text in enumerate(texts) if position not in foreign)
    return [
        line
        for run in runs
        if _is_caption(run, shares, alike[run.system], titled=titled)
        if not (len(run.lines) > 1 and run.lines[0] in parts)
        if run.lines[0] in links or not belongs(texts, run.lines, own, credited=run.credited)
        for line in _with_credits(texts, run)
    ]


def without_code(text: str) -> str:
    """``text`` without the code of an agency in front of it."""
    return _CODE.sub("", text) if text[:1] in _OPENING else text


def _runs(
    texts: Sequence[str], main: str, with_han: str | None, credited: Collection[int]
) -> Iterator[_Run]:
    lines: list[int] = []
    weights: list[Mapping[str, float]] = []
    for position, text in enumerate(texts):
        letter = next(filter(str.isalpha, text), None)
        if letter is None:
            continue
        if _may_be_foreign(text, system_of(letter), main):
            system, counts = read_line(text, with_han)
            if system != main and counts.get(main, 0) < SMALL_SHARE * sum(counts.values()):
                lines.append(position)
                weights.append(counts)
                continue
        if lines:
            yield _run(texts, lines, weights, credited)
            lines, weights = [], []
    if lines:
        yield _run(texts, lines, weights, credited)


def _may_be_foreign(text: str, system: str | None, main: str) -> bool:
    """Whether a line whose first letter is of ``system`` may be foreign to a page in ``main``."""
    if system == main:
        return main == _HAN and _KANA.search(text) is not None
    if system == _HAN and main in _LETTERS:
        return _LETTERS[main].search(text) is None
    return True


def _run(
    texts: Sequence[str],
    lines: Sequence[int],
    weights: Sequence[Mapping[str, float]],
    credited: Collection[int],
) -> _Run:
    together: defaultdict[str, float] = defaultdict(float)
    for of_line in weights:
        for system, weight in of_line.items():
            together[system] += weight
    crediting = [line for line in lines if is_credit(texts[line])]
    beside = *texts[max(lines[0] - 1, 0) : lines[0]], *texts[lines[-1] + 1 : lines[-1] + 2]
    return _Run(
        lines,
        max(together, key=lambda system: (together[system], system)),
        max(sum(of_line.values()) for of_line in weights),
        len(lines) - len(crediting),
        bool(crediting)
        or any(line in credited or ends_with_credit(texts[line]) for line in lines)
        or any(map(is_credit, beside)),
        lines[0] <= 1 or lines[-1] == len(texts) - 1,
    )


def _is_caption(run: _Run, shares: Mapping[str, float], alike: int, *, titled: bool) -> bool:
    """Whether a run is no more than a caption is, among so many runs in its system.

    Args:
        run: In a system that is not the page's.
        shares: Of each system in the page.
        alike: Runs without a credit in this one's system.
        titled: Whether the page has a title.
    """
    return (
        run.captions <= LONGEST_RUN
        and run.longest <= longest_caption(credited=run.credited, at_edge=run.at_edge)
        and shares.get(run.system, 0.0)
        < most_share(credited=run.credited, alone=titled and alike == 1)
        and (run.credited or alike < _SCATTERED)
    )


def longest_caption(*, credited: bool, at_edge: bool) -> int:
    """Letters of a caption's longest line: with a credit, at the edge of a page, or neither."""
    if credited:
        return _CREDITED_CAPTION
    return _AT_EDGE if at_edge else _AMONG


def most_share(*, credited: bool, alone: bool) -> float:
    """Share of a page's letters below which what else is in a caption's script may be captions.

    Args:
        credited: Whether the caption has a credit.
        alone: Whether it is the one run in its script, in a page with a title.
    """
    if credited:
        return _CREDITED
    return _ALONE if alone else SMALL_SHARE


def _with_credits(texts: Sequence[str], run: _Run) -> Iterator[int]:
    """Positions of the lines of a run, and of a credit in the page's own script beside them."""
    first, last = run.lines[0] - 1, run.lines[-1] + 1
    if first >= 0 and is_credit(texts[first]):
        yield first
    yield from run.lines
    if last < len(texts) and is_credit(texts[last]):
        yield last


def remove_foreign_captions(page: Page, config: CleanConfig) -> Page:
    """Drop short runs of lines in a script that is not the page's."""
    if page.characters.script:
        return page
    blocks = page.blocks
    kept = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
    texts = ["" if is_math(blocks[p]) else blocks[p].text for p in kept]
    if one_script("".join(texts)):  # of most pages: nothing else need be known of their lines
        return page
    credited = [line for line, position in enumerate(kept) if is_credited(page, position)]
    links = {line for line, position in enumerate(kept) if _is_link(blocks[position])}
    parts = {line for line, p in enumerate(kept) if is_part(blocks[p]) and p != kept[-1]}
    foreign = foreign_lines(
        texts,
        credited=credited,
        parts=parts,
        links=links,
        titled=page.title is not None,
    )
    verdicts = {kept[line]: Verdict(Rule.FOREIGN_CAPTION) for line in foreign if line not in parts}
    return settle(page, Judgement(verdicts), config)


def is_credited(page: Page, position: int) -> bool:
    """Whether the credit of a picture that is dropped already stands beside a block."""
    return any(
        verdict is not None and verdict.rule is Rule.CAPTION and is_credit(page.blocks[beside].text)
        for beside in (position - 1, position + 1)
        if 0 <= beside < len(page.blocks)
        for verdict in (page.verdicts[beside],)
    )


def is_part(block: Block) -> bool:
    """Whether a block is a part of a text by its mark-up, and no link.

    A poem is one in whatever language. Of another line of a text page nothing is said: a caption
    without a full stop looks like a heading.
    """
    marked = block.element.tag != "" and block.role in _NO_CAPTIONS
    return (marked or block.is_verse) and not _is_link(block)


def is_math(block: Block) -> bool:
    """Whether a block is a formula by its mark-up."""
    return block.element.role == "math"


def _is_link(block: Block) -> bool:
    return 2 * block.link_chars > len(block.text)
