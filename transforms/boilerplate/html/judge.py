"""Boilerplate removal of HTML pages by plain rules."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judgement, Page, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.captions import foreign_lines
from naqi.transforms.boilerplate.html.alike import find_alike
from naqi.transforms.boilerplate.html.calls import is_pointer
from naqi.transforms.boilerplate.html.cards import find_cards
from naqi.transforms.boilerplate.html.chronicle import without_chronicle
from naqi.transforms.boilerplate.html.counters import find_counters
from naqi.transforms.boilerplate.html.data import find_data
from naqi.transforms.boilerplate.html.disclosures import find_disclosures, is_sentence
from naqi.transforms.boilerplate.html.discussions import read_thread
from naqi.transforms.boilerplate.html.doubt import (
    Text,
    doubt_names,
    end_of_heading,
    heads_text,
)
from naqi.transforms.boilerplate.html.favor import (
    BODY_LIKE,
    LINK_LIST_BODY,
    find_doubtful,
    find_weak,
)
from naqi.transforms.boilerplate.html.main import choose_main, settle_rules
from naqi.transforms.boilerplate.html.notices import find_notices
from naqi.transforms.boilerplate.html.partings import find_partings
from naqi.transforms.boilerplate.html.preformatted import find_ends_of_text
from naqi.transforms.boilerplate.html.scant import score_each
from naqi.transforms.boilerplate.html.section_headings import find_section_headings
from naqi.transforms.boilerplate.html.standfirst import find_standfirst
from naqi.transforms.boilerplate.html.tree import Node, grow
from naqi.transforms.boilerplate.html.waiting import MOST_BLOCKS, is_waiting
from naqi.transforms.furniture.calls import call
from naqi.transforms.furniture.match import FURNITURE, Row
from naqi.transforms.text.sentences import CLOSERS, FULL_STOPS, last_character
from naqi.transforms.text.weight import weigh, weigh_each

_BEFORE_TITLE = 0.3
"""Text above the title counts so much."""
_BROAD = frozenset({Rule.HEADER, Rule.FOOTER, Rule.SIDEBAR})
"""Within these, what an element is by itself tells more."""
_BESIDE = frozenset({Rule.LINKS, Rule.SIDEBAR})
"""What a note to the text is taken for."""
_LISTS = frozenset({"ul", "ol", "dl", "table", "tbody", "tr"})
"""Where they have no name, they are part of the text around them."""
_NO_FURNITURE = frozenset({Role.CODE, Role.TABLE_ROW})
"""What phrases and forms say nothing of."""
_HEADINGS, _HEADING_CHARS = 6, 1_500
"""The title is looked for in so many ``h1``, and so far in each."""
_PROSE = frozenset({Role.PARAGRAPH, Role.QUOTE})
"""Of what is linked as a whole, that which may be sentences of a text."""
_STATEMENT = 12
"""Length of the shortest sentence: see `text.weight`."""
_LEAD = 8
"""Spaces in a lead of one statement: buttons and notices that are sentences have fewer."""
_BELOW_TITLE = 0.2
"""So much of a page's score at least stands below its title."""
_NAMED, _PLACED, _WEAK = 0.9, 0.7, 0.5
"""Confidence of what an element or a text is said to be, of what follows from its place, and of
what is dropped in favor of precision alone."""


class Survey(NamedTuple):
    """What judging a page has found, with the verdicts."""

    nodes: Sequence[Node]
    """All containers, outer before inner."""
    leaves: Sequence[Node]
    """Of each block its innermost container, with the rule that it was settled to have."""
    weights: Sequence[int]
    """Of each block its length: see `tree.weigh`."""
    scores: Sequence[float]
    """Of each block: see `scant.score_each`. What stands above the title counts less."""
    title: int | None
    """Position of the first block after the title; None if that cannot be told."""
    body: range
    """Positions of the blocks of the main container, and of what a stray tag cut off from it."""
    verdicts: dict[int, Verdict]
    furniture: Sequence[Row | None]
    """Of each block the row by which its text alone is furniture."""
    posts: Collection[Node] = ()
    """Those of a thread, where the page is one."""
    data: frozenset[int] = frozenset()
    """Positions of data of the thing that the page is about."""
    bodies: Sequence[int] = ()
    """Positions of what is said in the posts of a thread."""
    beside: Collection[int] = ()
    """And of what stands beside that, and is not said."""
    alike: Sequence[int] = ()
    """Positions of what is said side by side on a page that is no thread: see `find_alike`."""
    cards: Sequence[int] = ()
    """Positions of titles and teasers of what the page lists: see `find_cards`."""
    standfirst: int | None = None
    """Position of what stands right below the title in a header: see `find_standfirst`."""


def judge_html(page: Page, config: CleanConfig) -> Judgement:
    """Judge the blocks of an HTML page by plain rules."""
    if not page.blocks:
        return Judgement({})
    found = settle_doubts(page, survey(page, config), config.favor)
    drop_partings(page, found, found.verdicts)
    return Judgement(found.verdicts)


def survey(page: Page, config: CleanConfig) -> Survey:
    """What judging a page that has blocks finds, whatever is favored."""
    blocks = page.blocks
    texts = [block.text for block in blocks]
    furniture = without_chronicle(blocks, FURNITURE.match_each(texts))
    weights = weigh_each(texts).tolist()
    scores = score_each(blocks, weights, furniture)
    title = _title_position(page)
    if title is not None and sum(scores[title:]) < _BELOW_TITLE * sum(scores):
        title = None  # a copy for sharing, below the body
    start = title or 0
    for position in range(start):
        scores[position] *= _BEFORE_TITLE
    nodes, leaves = grow(blocks, scores)
    text = Text(blocks, scores, leaves)
    doubt_names(nodes, text)
    thread = read_thread(page, nodes, text, start)
    settle_rules(nodes)
    bodies = thread.find_bodies(blocks, weights, leaves)
    main = choose_main(nodes, thread.held)
    alike = [] if thread.is_one else find_alike(blocks, weights, nodes, main)
    alike = [p for p in alike if furniture[p] is None]
    cards = find_cards(blocks, weights, scores, nodes, leaves, furniture)
    main = cards.choose_main(main)
    _pass_down(nodes, main, text, config, bodies or alike)
    end = _end_of_body(leaves, scores, main)
    data = find_data(blocks, leaves, main, end, title)
    heads = find_disclosures(text, range(main.first, end))
    inside = {_named(leaf) for leaf in leaves[main.first : main.end] if leaf.element.names}
    verdicts: dict[int, Verdict] = {}
    for position, block in enumerate(blocks):
        if position in data or position in heads:
            continue
        rule = leaves[position].rule
        confidence = _NAMED
        if block.role is Role.FOOTNOTE and (rule is None or rule in _BESIDE) and position >= start:
            rule = _by_text(furniture[position])
        elif main.first <= position < end:
            rule = _inside(block, rule, scores[position], furniture[position])
        elif rule is None:
            above = position < main.first
            lead = title is not None and above and title <= position
            said = furniture[position] is None and _states(block)
            said = said and (block.text.count(" ") >= _LEAD or _named(leaves[position]) in inside)
            if not (lead and (scores[position] > BODY_LIKE or said)):
                rule, confidence = rule_of_place(block, above, furniture[position]), _PLACED
        if rule is not None:
            verdicts[position] = _verdict(rule, confidence)
    for position in (*alike, *cards.said):
        if leaves[position].rule in (None, Rule.LINKS):
            verdicts.pop(position, None)
    verdicts |= {p: _verdict(Rule.BYLINE, _PLACED) for p in cards.labels if p not in verdicts}
    _name_foreign(blocks, verdicts)
    for position in find_section_headings(text, verdicts, page.text):
        if leaves[position].rule is None and main.first <= position < end:
            del verdicts[position]
    kept = [p for p in range(main.first, end) if p not in verdicts]
    for position in find_counters(blocks, scores, kept, bodies):
        verdicts[position] = _verdict(Rule.SHARE, _PLACED)
    kept = [p for p in range(len(blocks)) if p not in verdicts]
    verdicts |= {p: _verdict(rule, _NAMED) for p, rule in find_ends_of_text(blocks)}
    for position in find_notices(blocks, kept, page.title):
        verdicts[position] = _verdict(Rule.CONSENT, _NAMED)
    beside = thread.find_beside(page, text, furniture, verdicts)
    verdicts |= {p: _verdict(rule, _NAMED) for p, rule in beside.items() if p not in verdicts}
    drop_waiting(page, verdicts)
    body = range(main.first, end)
    return Survey(
        nodes,
        leaves,
        weights,
        scores,
        title,
        body,
        verdicts,
        furniture,
        thread.posts,
        data,
        bodies,
        beside,
        alike,
        cards.said,
        find_standfirst(page, leaves, furniture, title),
    )


def settle_doubts(page: Page, found: Survey, favor: str) -> Survey:
    """What was found of ``page``, with what is in doubt settled as `CleanConfig.favor` says."""
    if favor == "balanced":
        return found
    verdicts, body = dict(found.verdicts), found.body
    kept = [p for p in range(len(page.blocks)) if p not in verdicts]
    if favor == "precision":
        weak = find_weak(page.blocks, found.scores, kept)
        verdicts |= {p: _verdict(rule, _WEAK) for p, rule in weak.items()}
        last = max((p for p in body if p not in verdicts), default=body.start - 1)
        body = range(body.start, last + 1)
    elif kept:
        beside = {_verdict(rule, _PLACED) for rule in (Rule.HEADER, Rule.SIDEBAR)}
        placed = [p for p, v in verdicts.items() if found.leaves[p].rule is None and v in beside]
        for position in find_doubtful(placed, found.scores):
            del verdicts[position]
    return found._replace(verdicts=verdicts, body=body)


def drop_waiting(page: Page, verdicts: dict[int, Verdict]) -> None:
    """Drop what is kept of a page too if it is but a line to wait by."""
    if len(page.blocks) - len(verdicts) > MOST_BLOCKS:
        return
    kept = [p for p in range(len(page.blocks)) if p not in verdicts]
    if kept and is_waiting(page.text, [page.blocks[p] for p in kept]):
        for position in kept:
            verdicts[position] = _verdict(Rule.SHORT, _PLACED)


def drop_partings(page: Page, found: Survey, verdicts: dict[int, Verdict]) -> None:
    """Drop with what a site takes leave at the end of what is kept, unless it is a thread's end."""
    if found.posts:
        return
    kept = [p for p in range(len(page.blocks)) if p not in verdicts]
    bylines = [p for p, verdict in verdicts.items() if verdict.rule is Rule.BYLINE]
    rules = find_partings(page, kept, found.scores, found.furniture, bylines)
    verdicts |= {p: _verdict(rule, _PLACED) for p, rule in rules.items()}


def _name_foreign(blocks: Sequence[Block], verdicts: dict[int, Verdict]) -> None:
    """Tell captions in a script that is not the page's from other captions."""
    captions = {p for p, verdict in verdicts.items() if verdict.rule is Rule.CAPTION}
    if captions:
        shown = [p for p in range(len(blocks)) if p in captions or p not in verdicts]
        for foreign in foreign_lines([blocks[p].text for p in shown]):
            if shown[foreign] in captions:
                verdicts[shown[foreign]] = _verdict(Rule.FOREIGN_CAPTION, _NAMED)


def _pass_down(
    nodes: Sequence[Node], main: Node, text: Text, config: CleanConfig, said: Sequence[int]
) -> None:
    """Hand each container's rule to those inside it, and find the lists of links in the body.

    None of those holds what is ``said`` in a post: a short one has more of buttons than of words.
    """
    for node in nodes[1:]:
        parent = node.parent
        if parent is not None and parent.rule is not None:
            # What nobody sees is not kept for where it stands.
            hidden = node.rule is Rule.HIDDEN and parent.rule in config.keep
            if node.rule is None or not (parent.rule in _BROAD or hidden):
                node.rule = parent.rule
        elif (
            node.rule is None
            and node.links > 0.5 * node.chars
            and node.body < LINK_LIST_BODY
            and main.first <= node.first
            and node.end <= main.end
            and node is not main
            and not _is_heading(node, text)
            and bisect_left(said, node.first) == bisect_left(said, node.end)
        ):
            node.rule = Rule.LINKS


def _is_heading(node: Node, text: Text) -> bool:
    """Whether a container holds the heading of a part of the text, and a link beside it."""
    end = end_of_heading(text, node.first)
    return (
        end == node.end - 1
        and end != node.first
        and text.blocks[node.first].link_chars == 0
        and heads_text(text, end, node.parent)
    )


def _end_of_body(leaves: Sequence[Node], scores: Sequence[float], main: Node) -> int:
    """Where the body ends: below ``main`` if a stray end tag closed that in the midst of it.

    Then text follows that stands in no container of its own; the last block of it that looks like
    a body's is the last of the body.
    """
    holders = set()
    holder = main.parent
    while holder is not None:
        holders.add(holder)
        holder = holder.parent
    end = main.end
    for position in range(main.end, len(leaves)):
        leaf: Node | None = leaves[position]
        while leaf is not None and leaf.element.tag in _LISTS and not leaf.element.names:
            leaf = leaf.parent
        if leaf not in holders or leaf.rule is not None:
            break
        if scores[position] > BODY_LIKE:
            end = position + 1
    return end


def _inside(block: Block, rule: Rule | None, value: float, row: Row | None) -> Rule | None:
    """The rule for a block of the main container."""
    if rule is None and is_pointer(block):
        return Rule.RELATED_LINKS
    if rule is None and block.link_chars > 0.5 * len(block.text) and value < LINK_LIST_BODY:
        rule = Rule.LINKS
    if rule is None:
        if block.role in _NO_FURNITURE:
            return None
        is_linked = block.link_chars and block.role is not Role.HEADING
        return _by_text(row) or (call(block.text) if is_linked else None)
    if rule is Rule.FORM:
        return Rule.SHARE if row is not None and row.rule is Rule.SHARE else rule
    if rule in (Rule.HEADER, Rule.BYLINE):
        return None if value > BODY_LIKE else rule
    if rule is Rule.LINKS and block.role in _PROSE:
        if weigh(block.text) > BODY_LIKE:
            return call(block.text) if is_sentence(block.text) else rule
        return _by_text(row) if _states(block) else rule
    return rule


def _named(leaf: Node) -> tuple[str, str]:
    """By what posts are alike: tag and names of what a block stands in."""
    return leaf.element.tag, leaf.element.names


def _states(block: Block) -> bool:
    """Whether a block is a paragraph that states something, and has no link."""
    if block.role is not Role.PARAGRAPH or block.link_chars or weigh(block.text) < _STATEMENT:
        return False
    names = block.text.istitle()  # of whoever wrote it
    cut = block.text.endswith("..")
    return not (names or cut) and last_character(block.text, CLOSERS) in FULL_STOPS


def _by_text(row: Row | None) -> Rule | None:
    """The rule for a block that only its text tells of."""
    return None if row is None or row.rule is Rule.NAVIGATION else row.rule


def rule_of_place(block: Block, above: bool, row: Row | None) -> Rule:
    """The rule for a block beside the main container that nothing else tells of."""
    if block.link_chars > 0.5 * len(block.text):
        return Rule.LINKS
    if above:
        return Rule.HEADER
    return Rule.SIDEBAR if row is None else row.rule


@lru_cache(maxsize=256)
def _verdict(rule: Rule, confidence: float) -> Verdict:
    return Verdict(rule, confidence)


def _title_position(page: Page) -> int | None:
    """Position of the first block after the title; None if that cannot be told."""
    title, source = page.title, page.text
    if not title:
        return None
    head = title[:30]
    at = -1
    heading = -1
    for _ in range(_HEADINGS):
        heading = source.find("<h1", heading + 1)
        if heading < 0:
            break
        at = source.find(head, heading, heading + _HEADING_CHARS)
        if at >= 0:
            break
    if at < 0:
        known = page.title_start
        at = source.find(head, max(0, source.find("<body")), known)
        if at < 0 and known is not None:
            at = known
    if at < 0:
        return None
    return next((p for p, block in enumerate(page.blocks) if block.start >= at), None)
