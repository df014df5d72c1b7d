"""The learned judge of text pages: what a network says of their lines, told by rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from naqi.schemas.config import CleanConfig
from naqi.schemas.line import Line
from naqi.schemas.page import Block, Judgement, Page, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.learned.cutoff import cut, doubt, expect
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE, certainties
from naqi.transforms.boilerplate.text.announced import PLACED_BETWEEN, is_announced
from naqi.transforms.boilerplate.text.belonging import LONGEST_TEXT, belonging
from naqi.transforms.boilerplate.text.doubled import find_doubled
from naqi.transforms.boilerplate.text.judge import (
    find_headings,
    judge_text,
    rule_of_form,
)
from naqi.transforms.boilerplate.text.learned.features import read_features
from naqi.transforms.boilerplate.text.learned.model import load_weights
from naqi.transforms.boilerplate.text.learned.resuming import find_resuming
from naqi.transforms.boilerplate.text.posts import find_posts
from naqi.transforms.boilerplate.text.read_also import ANNOUNCED
from naqi.transforms.boilerplate.text.strangers import find_sure_strangers
from naqi.transforms.boilerplate.text.structure import find_structure, opens_speech
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.text.scripts import ANY_UNSPACED
from naqi.transforms.text.sentences import COLONS
from naqi.transforms.text.weight import weigh_each

_FEWEST: Final = 15
"""Of a page of fewer lines the plain rules decide: a network sees nothing there to go by."""
_MOST_LINES: Final = 4096
"""Lines that the network is told of at once: more take more memory, and not less time."""
_CERTAIN: Final = 0.9
"""From this score a verdict of the plain rules stands: a form or a phrase speaks, not a place."""
_OVERRULES: Final = CERTAINTY_ONE // 2
"""How certain a line must be that the plain rules would drop."""
_HEADING: Final = 4.0
"""Words of a heading that stays wherever it stands between paragraphs."""
_BESIDE: Final = 5
"""Most lines of furniture between a heading and the paragraph that it stands above or below."""
_OF_LINKS: Final = frozenset("0123456789/|@#()[]")
"""What dates, addresses and counters have, and headings beside furniture do without."""
_OF_PARAGRAPH: Final = 3.0
"""How much the words of one that has more must speak for being those of the paragraph below."""
_LONG: Final = 30.0
"""Words from which a line is a paragraph though it ends no sentence."""
_OF_BODY: Final = CERTAINTY_ONE // 3
"""How certain a line must be, for what it begins to be of the body."""
_MAY_BE_OF_BODY: Final = CERTAINTY_ONE // 8
"""And where it stands below what is likely content, but below the body that the rules found, or
says in few words what is listed."""
_CLOSES: Final = CERTAINTY_ONE // 10
_BOXED = _GOES_ON = CERTAINTY_ONE // 50
"""And where it closes the text, heads a paragraph right below headlines, or goes on from what
stands above it in the body, of which the network is not told."""


def judge_lines(page: Page, config: CleanConfig) -> Judgement:
    """Judge the lines of a text page by the network; see `judge_lines_of_many`."""
    return judge_lines_of_many([page], [config])[0]


def judge_lines_of_many(pages: Sequence[Page], configs: Sequence[CleanConfig]) -> list[Judgement]:
    """Judge the lines of text pages by the network, each page by its own configuration.

    It takes the verdicts of the plain rules into account. Those that a form or a phrase is sure of
    stand; a line that the network drops has the rule that they name, else that of its form. Pages
    that are judged together come out as each does alone.
    """
    judged = [judge_text(page, config) for page, config in zip(pages, configs, strict=True)]
    for batch in _batches(pages):
        features = read_features([pages[n] for n in batch], [judged[n] for n in batch])
        certain = certainties(features, load_weights())
        ends = np.cumsum(features.pages).tolist()
        for number, first, end in zip(batch, [0, *ends], ends, strict=False):
            judged[number] = settle_certainties(
                pages[number], judged[number], certain[first:end], configs[number].favor
            )
    return judged


def _batches(pages: Sequence[Page]) -> Iterator[list[int]]:
    """The numbers of the pages that the network is asked about, so many lines at once."""
    batch: list[int] = []
    lines = 0
    for number, page in enumerate(pages):
        count = len(page.blocks)
        if count < _FEWEST:
            continue
        if batch and lines + count > _MOST_LINES:
            yield batch
            batch, lines = [], 0
        batch.append(number)
        lines += count
    if batch:
        yield batch


def settle_certainties(page: Page, by_rules: Judgement, certain: Ints, favor: str) -> Judgement:
    """The verdicts that follow from how likely each line is content.

    Args:
        page: It has blocks.
        by_rules: What the plain rules say of it.
        certain: See `network.certainties`.
        favor: As `CleanConfig.favor`.
    """
    lines = page.seen.lines
    settled = _settled(page, by_rules)
    weights = np.maximum(weigh_each([block.text for block in page.blocks]), 1)
    sure = certain.copy()
    against = np.array([*by_rules.verdicts], np.int64)
    sure[against[certain[against] < _OVERRULES]] = 0
    sure[[position for position, line in enumerate(lines) if line.clause]] = CERTAINTY_ONE
    sure[_find_poems(page, by_rules)] = CERTAINTY_ONE
    sure[find_posts(page.blocks, lines, page.seen.body)] = CERTAINTY_ONE
    sure[[*_find_structure(page, by_rules, certain)]] = CERTAINTY_ONE
    sure[_find_going_on(page, by_rules, certain)] = CERTAINTY_ONE
    sure[[*find_resuming(page, by_rules, certain)]] = CERTAINTY_ONE
    sure[_find_long(lines, page.seen.body, by_rules, sure)] = CERTAINTY_ONE
    sure[_find_headings(page, by_rules, sure)] = CERTAINTY_ONE
    sure[_find_signed(page, by_rules)] = CERTAINTY_ONE
    sure[settled] = 0
    kept = cut(sure, weights, favor)
    doubts = list(map(doubt, sure.tolist()))
    verdicts: dict[int, Verdict] = {}
    for position in np.flatnonzero(~kept).tolist():
        said = by_rules.verdicts.get(position)
        rule = _name(lines[position], verdicts) if said is None else said.rule
        verdicts[position] = Verdict(rule, doubts[position])
    found = np.flatnonzero(kept)
    body = range(int(found[0]), int(found[-1]) + 1) if len(found) else range(0)
    return Judgement(
        verdicts,
        find_headings(lines, body, verdicts),
        expect(kept, certain, weights),
        dict(enumerate(doubts)),
    )


def _find_structure(page: Page, by_rules: Judgement, certain: Ints) -> Iterator[int]:
    """Positions of the lines of lists, verse and dialogues that are a part of the text.

    Sites announce lists of links, too: what one begins with, or stands below, is of the body.
    """
    lines, body = page.seen
    if not body:
        return
    for part in find_structure(lines, range(body.start, len(lines))):
        first = lines[part.start]
        labelled = first.end in COLONS and not is_announced(lines, part.start)
        if part.stop <= body.stop and labelled and opens_speech(lines, body, part.start):
            likely = bool(certain[part.start + 1] >= _OVERRULES)
        elif part.stop <= body.stop and not labelled:
            likely = certain[[_above(part.start, by_rules), part.start]].max() >= _OF_BODY
        else:
            above = part.start - 1
            while above > 0 and lines[above].rule in PLACED_BETWEEN:
                above -= 1
            of_text = above >= 0 and certain[above] >= _OVERRULES
            likely = of_text and certain[part.start] >= _MAY_BE_OF_BODY
        if likely:
            yield from (p for p in part if not _is_sure(by_rules.verdicts.get(p)))


def _is_sure(verdict: Verdict | None) -> bool:
    """Whether a form or a phrase speaks against a line, not its place."""
    return verdict is not None and verdict.score >= _CERTAIN


def _find_headings(page: Page, by_rules: Judgement, sure: Ints) -> list[int]:
    """Positions of headings between paragraphs that are likely content.

    To the network they look as headlines of other pages do that stand there: those have more words,
    or others than the paragraph below. Furniture may part a heading of two words or more from its
    paragraphs, such as a caption.
    """
    lines = page.seen.lines
    found: list[int] = []
    for position in by_rules.roles:
        size = lines[position].size
        if position in by_rules.verdicts or sure[position] >= CERTAINTY_ONE:
            continue
        if size > _HEADING and sure[position] < _OF_BODY:
            continue
        most = _BESIDE if _may_be_parted(page, position, by_rules, int(sure[position])) else 0
        above, below = (_beside(position, step, most, by_rules) for step in (-1, 1))
        if all(
            0 <= beside < len(lines) and sure[beside] >= _OVERRULES and _is_paragraph(lines[beside])
            for beside in (above, below)
        ) and (size <= _HEADING or _heads(page, position, below)):
            found.append(position)
    return found


def _may_be_parted(page: Page, heading: int, by_rules: Judgement, sure: int) -> bool:
    """Whether furniture may stand beside a heading: it is no name, date or address of its own.

    Right below headlines the network is misled by those.
    """
    if not _OF_LINKS.isdisjoint(page.blocks[heading].text):
        return False
    if sure >= _OF_BODY:
        return True
    above = by_rules.verdicts.get(heading - 1)
    boxed = above is not None and above.rule is Rule.RELATED_LINKS
    return page.seen.lines[heading].size > 1 and sure >= (_BOXED if boxed else _MAY_BE_OF_BODY)


def _heads(page: Page, heading: int, below: int) -> bool:
    """Whether a line has the words of the paragraph below it, which pieces of words do not tell."""
    if ANY_UNSPACED.search(page.blocks[heading].text) is not None:
        return False
    paragraph = page.blocks[below].text[:LONGEST_TEXT]
    return belonging(page.blocks[heading].text, paragraph) >= _OF_PARAGRAPH


def _beside(position: int, step: int, most: int, by_rules: Judgement) -> int:
    """Position next to a line, but for so many that are furniture for certain."""
    beside = position + step
    while most and _is_sure(by_rules.verdicts.get(beside)):
        beside += step
        most -= 1
    return beside


def _find_long(lines: Sequence[Line], body: range, by_rules: Judgement, sure: Ints) -> list[int]:
    """Positions of paragraphs without their full stop right below paragraphs of the body."""
    return [
        position
        for position in body[1:]
        if lines[position].size >= _LONG
        and lines[position].function
        and position not in by_rules.verdicts
        and sure[position] >= _OF_BODY
        and sure[position - 1] >= _OVERRULES
        and _is_paragraph(lines[position - 1])
    ]


def _find_going_on(page: Page, by_rules: Judgement, certain: Ints) -> list[int]:
    """Positions of lines of the body that open as what follows a sentence does, or close it."""
    lines, body = page.seen
    return [
        position
        for position in body
        if (lines[position].goes_on or lines[position].closing)
        and position not in by_rules.verdicts
        and certain[position] >= (_GOES_ON if lines[position].goes_on else _CLOSES)
    ]


def _find_signed(page: Page, by_rules: Judgement) -> list[int]:
    """Positions of the sentences of the body that a signature is right below: the text's last."""
    lines, body = page.seen
    return [
        position
        for position in body
        if position + 1 < len(lines)
        and lines[position + 1].rule is Rule.SIGNATURE
        and _is_paragraph(lines[position])
        and position not in by_rules.verdicts
    ]


def _find_poems(page: Page, by_rules: Judgement) -> list[int]:
    """Positions of the lines of poems in the body, and of paragraphs right above and below them.

    To the network those stand among headlines.
    """
    lines, body = page.seen
    return [
        position
        for position in body
        if lines[position].verse
        or (
            position not in by_rules.verdicts
            and _is_paragraph(lines[position])
            and any(p in body and lines[p].verse for p in (position - 1, position + 1))
        )
    ]


def _is_paragraph(line: Line) -> bool:
    return line.sentence or line.wrapped


def _above(position: int, by_rules: Judgement) -> int:
    """Position of the line of the text above a line, if any is: furniture between them is none."""
    above = position - 1
    while above > 0 and above in by_rules.verdicts:
        above -= 1
    return max(0, above)


def left_to_network(page: Page, by_rules: Judgement) -> frozenset[int]:
    """Positions of the lines of which the network decides, not the plain rules alone."""
    if len(page.blocks) < _FEWEST:
        return frozenset()
    return frozenset(range(len(page.blocks))).difference(_settled(page, by_rules))


def _settled(page: Page, by_rules: Judgement) -> list[int]:
    lines, verdicts = page.seen.lines, by_rules.verdicts
    settled = [p for p, verdict in verdicts.items() if _is_settled(verdict, page.blocks[p])]
    twice = find_doubled(lines)
    others = {*twice, *(p - 1 for p in twice), *find_sure_strangers(lines, page.seen.body)}
    others.update(position for position, line in enumerate(lines) if line.certain)
    return [*settled, *(p for p in others if _is_of_others(verdicts.get(p)))]


def _is_of_others(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.rule is Rule.RELATED_LINKS and _is_sure(verdict)


def _is_settled(verdict: Verdict, block: Block) -> bool:
    """Whether a verdict of the plain rules stands, whatever the network says.

    Of a line that was said before, what stands around it tells whether it is one too many; of one
    that is about something else, whether the page is a list of such.
    """
    if verdict.score < _CERTAIN or verdict.rule is Rule.REPETITION:
        return False
    if verdict.rule is not Rule.RELATED_LINKS or verdict == ANNOUNCED:
        return True
    return FURNITURE.match_alone(block.text) is not None


def _name(line: Line, verdicts: dict[int, Verdict]) -> Rule:
    """The rule under which a line is dropped that the plain rules would keep."""
    if line.rule is not None:
        return line.rule
    if line.copy_of is not None:
        first = verdicts.get(line.copy_of)
        return Rule.REPETITION if first is None else first.rule
    return rule_of_form(line)
