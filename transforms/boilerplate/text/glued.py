"""Furniture that a text page has glued to a paragraph, cut off so that it can go.

Where mark-up went, "Read also: …", a credit or a row of buttons may stand on the line of the
paragraph above or below it. It is told by what opens it, right where a sentence ends or begins: a
phrase with a headline behind its colon, a call to the reader without an end mark, a claim of
rights. A sentence that only begins with such words is the author's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role, Rule
from naqi.transforms.furniture.calls import match_call, may_be_call
from naqi.transforms.furniture.endings import find_sign_off
from naqi.transforms.furniture.forms import Form
from naqi.transforms.furniture.lexicon import LEAD, PhraseRule
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.picture_credits import is_captioning
from naqi.transforms.furniture.player_pointers import points_at_player
from naqi.transforms.furniture.rights import CLAIMS, rights_claim
from naqi.transforms.text.scripts import UNSPACED_LETTERS
from naqi.transforms.text.sentences import (
    CLOSERS,
    COLONS,
    FULL_STOPS,
    SENTENCE_ENDS,
    ends_sentence,
    one_of,
)
from naqi.transforms.text.storable import fold

_LEAST: Final = 60
"""Characters of what stays; where ideographs are meant, a third of that."""
_LONGEST: Final = 160
"""Characters of what is cut off."""
_LEAST_WORDS: Final = 3
"""Words of a phrase that may end with a full stop and is none of somebody's sentence."""
_ROLES: Final = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE})
_GLUED: Final = frozenset(
    {Rule.RELATED_LINKS, Rule.SHARE, Rule.COMMENTS, Rule.CAPTION, Rule.FOOTER, Rule.CONSENT}
)
_ALONE: Final = frozenset({Rule.RELATED_LINKS, Rule.SHARE, Rule.COMMENTS, Rule.ADVERTISEMENT})
"""Rules of phrases that need nothing behind them."""
_LED: Final = frozenset({Rule.RELATED_LINKS, Rule.SHARE, Rule.CAPTION})
"""Rules of phrases that something follows behind a colon."""
_CLOSERS: Final = re.escape(CLOSERS)
_BOUNDARY: Final = re.compile(
    rf"{one_of(SENTENCE_ENDS)}[{_CLOSERS}]{{0,3}} +"
    rf"|[。！？｡][{_CLOSERS}]{{0,3}}"
    rf"|(?<={UNSPACED_LETTERS.pattern}) (?=[^\s:]{{4,30}} ?[:»›→])"
)
"""Between two sentences; in scripts that mark none, before what a colon or arrow follows."""
_SIGNS: Final = (":", "：", "|", "»", "›", "→", "©")
"""One of these is in most of what is glued to sentences."""
_BUTTONS: Final = ("acebook", "ейсбук", "يسبوك", "فیسبوک", "微博", "페이스북")
"""One of these is in most rows of buttons."""
_STEMS: Final = (
    *("ewsletter", "ubscri", "ollow us", "eserved", "одпи", "ащищ", "شترك", "محفوظ"),
    *("订阅", "訂閱", "版权", "版權", "購読", "구독"),
    *("esen Sie hier", "одробне", "етальніше", "окладніше", "о ссылке", "ead more"),
    *_BUTTONS,
)
"""And of these in most of the rest: calls to subscribe and claims."""
_END: Final = re.compile(one_of(SENTENCE_ENDS, COLONS))
"""Of a sentence, or of a phrase where none mark sentences."""
_ARROWS: Final = frozenset("»›→")
_BRACKETS: Final = frozenset("([（【［")
_BRACKETED: Final = re.compile(r"[(\[（【［][^()\[\]（）【】［］]{4,160}[)\]）】］]")
_SIGNED: Final = frozenset(" ([（【［>»→▶►*•-")
_OPENING: Final = re.compile(r"[\s(\[（【［>»→▶►*•-]*")
_QUOTED: Final = tuple("\"'“„«‘「『")
_MOST_IN_FRONT: Final = 3
"""Pieces of furniture in front of a paragraph."""
_MOST_BUTTONS: Final = 12
_LEAST_BUTTONS: Final = 3
_VISIBLE: Final = re.compile(r"\S")


def split_glued(source: str, blocks: Sequence[Block]) -> tuple[tuple[Block, ...], dict[int, Rule]]:
    """``blocks``, those with furniture glued to them cut, and the rules of what was cut off.

    Args:
        source: The page, that their offsets are of.
        blocks: Of a text page, as they are read.
    """
    heads, tails = _candidates(source, blocks)
    if not heads and not tails:
        return tuple(blocks), {}
    split: list[Block] = []
    rules: dict[int, Rule] = {}
    for position, block in enumerate(blocks):
        if position not in heads and position not in tails:
            split.append(block)
            continue
        pieces = [*_pieces(source, block, head=position in heads, tail=position in tails)]
        if len(pieces) > 1 and rights_claim(block.text):  # of a footer nothing is cut off
            pieces = [(block, None)]
        for part, rule in pieces:
            if rule is not None:
                rules[len(split)] = rule
            split.append(part)
    return tuple(split), rules


def _candidates(source: str, blocks: Sequence[Block]) -> tuple[set[int], set[int]]:
    """Positions of blocks that furniture may be glued to: in front, and at the end.

    Most of it has a sign, or ends no sentence, or has words that are in few pages.
    """
    heads: set[int] = set()
    tails: set[int] = set()
    long = [p for p, block in enumerate(blocks) if block.role in _ROLES and _is_enough(block.text)]
    starts = [blocks[position].start for position in long]
    stems = [stem for stem in _STEMS if stem[0] in source and stem in source]
    for sign in [*_SIGNS, *stems]:
        at = source.find(sign, starts[0]) if starts else -1
        while at >= 0:
            place = bisect_right(starts, at) - 1
            if at < blocks[long[place]].end:
                if at - starts[place] <= _LEAST:
                    heads.add(long[place])
                if blocks[long[place]].end - at <= _LONGEST:
                    tails.add(long[place])
            at = source.find(sign, at + 1)
    for position in long:
        text = blocks[position].text
        if text[0] in _BRACKETS:
            heads.add(position)
        if text[-1] not in SENTENCE_ENDS:
            tails.add(position)
    return heads, tails


def _pieces(
    source: str, block: Block, *, head: bool, tail: bool
) -> Iterator[tuple[Block, Rule | None]]:
    """A block, or what of it is glued together, with the rules of what goes."""
    for _ in range(_MOST_IN_FRONT if head else 0):
        front = _head(block.text)
        parts = None if front is None else _cut(source, block, front[0])
        if front is None or parts is None:
            break
        yield parts[0], front[1]
        block = parts[1]
    end = _tail(block.text) if tail else None
    if end is not None and end[1] is Rule.CAPTION and is_captioning(block.text):
        end = None  # of the caption that it credits it is not cut off
    parts = None if end is None else _cut(source, block, end[0])
    if end is None or parts is None:
        yield block, None
    else:
        yield parts[0], None
        yield parts[1], end[1]


def _tail(text: str) -> tuple[int, Rule] | None:
    """Where the furniture begins that ``text`` ends with, and its rule."""
    signed = find_sign_off(text)
    if signed is not None and text[:signed].strip():
        return signed, Rule.SIGNATURE
    first = max(0, len(text) - _LONGEST - 1)
    if text[-1] not in _ARROWS and _END.search(text, first, len(text) - 1) is None:
        return None
    for boundary in _BOUNDARY.finditer(text, first):
        cut = boundary.end()
        if cut == len(text) or not _is_enough(text[: boundary.start() + 1]):
            continue
        rule = _rule(text[cut:])
        if rule is not None:
            return cut, rule
    return None


def _head(text: str) -> tuple[int, Rule] | None:
    """Where the furniture ends that ``text`` begins with, and its rule."""
    if not _may_open(text):
        return None
    bracketed = _BRACKETED.match(text)
    if bracketed is not None:
        end, head = bracketed.end(), bracketed[0][1:-1]
        end += text.startswith(" ", end)
    else:
        boundary = _BOUNDARY.search(text, 0, _LONGEST)
        if boundary is None:
            return _buttons(text)
        end, head = boundary.end(), text[: boundary.end()].rstrip()
    if not _is_enough(text[end:]):
        return None
    rule = _rule(head, stops=bracketed is None)
    return _buttons(text) if rule is None else (end, rule)


def _is_enough(text: str) -> bool:
    return len(text) >= _LEAST or (not text.isascii() and 3 * len(text) >= _LEAST)


def _buttons(text: str) -> tuple[int, Rule] | None:
    """The row of buttons that ``text`` begins with: phrases side by side, and then a sentence."""
    front = text[:_LONGEST]
    if not any(map(front.__contains__, _BUTTONS)):
        return None
    words = front.split(" ", _MOST_BUTTONS)
    found = FURNITURE.lexicon.buttons(words[:_MOST_BUTTONS], _LEAST_BUTTONS)
    if found is None or found[1].rule not in _GLUED or found[0] >= len(words):
        return None
    end = len(" ".join(words[: found[0]])) + 1
    after = text[end : end + 1]
    return (end, found[1].rule) if _is_enough(text[end:]) and not after.islower() else None


def _rule(text: str, *, stops: bool = False) -> Rule | None:
    """The rule of a piece of a line, if it is furniture by itself.

    Args:
        text: From one end of a sentence to the end of the line, or the other way round.
        stops: Whether it ends where a sentence does, as all do that the line goes on behind.
    """
    if points_at_player(text.lstrip()):
        return Rule.RELATED_LINKS
    if len(text) > _LONGEST or not _may_open(text):
        return None
    inner = text.strip("()[]（）【】［］ ") if _BRACKETED.fullmatch(text) else text
    if inner.startswith(_QUOTED):
        return None
    row = FURNITURE.match_alone(inner)
    if row is not None and row.rule in _GLUED | _ALONE and _holds(inner, row):
        return row.rule
    call = match_call(inner)
    if call is None or call["pay"] or call["receive"] or call["ask"]:
        return None
    rest = inner[call.end() :]
    if call["subscribe"] or call["follow"]:
        rule = Rule.CONSENT if call["subscribe"] else Rule.SHARE
        return rule if _is_one_sentence(inner) else None
    if _is_led(rest):
        return Rule.RELATED_LINKS if _is_headline(rest, stops=True) else None
    return Rule.RELATED_LINKS if not stops and _is_headline(rest, stops=False) else None


def _holds(text: str, row: Form | PhraseRule) -> bool:
    """Whether a piece of a line is furniture even beside a sentence."""
    if isinstance(row, Form):
        if row.rule is Rule.FOOTER:
            return text.lower().lstrip().startswith(CLAIMS)
        return row.rule is Rule.CAPTION and (not ends_sentence(text) or ":" in text)
    if row.rule is Rule.FOOTER:
        return rights_claim(text)
    lead = LEAD.search(text)
    if lead is not None and text[lead.end() :].strip():
        return row.rule in _LED and _is_headline(text[lead.end() :], stops=True)
    if ends_sentence(text):
        return text.count(" ") + 1 >= _LEAST_WORDS and not text.endswith(("?", "!"))
    return row.rule in _ALONE


def _is_led(rest: str) -> bool:
    return _rest_of_word(rest).lstrip()[:1] in COLONS | frozenset("|»›>→–—-")


def _rest_of_word(rest: str) -> str:
    """``rest`` without the letters that end the word before it, and what is no word."""
    return re.sub(r"^\w{0,12}[^\w:：|»›>→–—-]{0,2}", "", rest, count=1)


def _is_headline(rest: str, *, stops: bool) -> bool:
    """Whether what follows a call is one headline, or nothing.

    Args:
        rest: What it is.
        stops: Whether it may end as a sentence does, if it begins as one.
    """
    shown = rest.strip().lstrip(":：|»›>→–—- ")
    if not shown:
        return True
    ends = shown.rstrip(CLOSERS)[-1:] in FULL_STOPS
    if ends and (not stops or shown[:1].islower()):
        return False
    if not stops and _small_word(rest):
        return False
    return _is_one_sentence(shown)


def _small_word(rest: str) -> bool:
    """Whether the first word behind a call is in small letters: it is the call's own sentence."""
    first = re.search(r"(?<!\w)\w", rest)
    return first is not None and first[0].islower()


def _is_one_sentence(text: str) -> bool:
    boundary = _BOUNDARY.search(text)
    return boundary is None or boundary.end() == len(text)


def _may_open(text: str) -> bool:
    """Whether a text may open as furniture does: most do not, which is soon told."""
    if text[0] in _SIGNED:
        opening = _OPENING.match(text)
        text = text[opening.end() :] if opening is not None else text
    return FURNITURE.may_open(text) or may_be_call(text)


def _cut(source: str, block: Block, cut: int) -> tuple[Block, Block] | None:
    """A block cut in two, if it is known where in the page that is."""
    before, after = block.text[:cut].rstrip(), block.text[cut:]
    own = source[block.start : block.end]
    at = cut if len(own) == len(block.text) else _place(own, before, after)
    if at is None:
        return None
    end = block.start + len(own[:at].rstrip())
    return (
        block._replace(text=before, end=end),
        block._replace(text=after, start=block.start + at, gap=0),
    )


def _place(own: str, before: str, after: str) -> int | None:
    """Where the second part of a text begins as it stands in the page, by its shorter part."""
    if len(before) < len(after):
        places = _VISIBLE.finditer(own)
        last = next(islice(places, len("".join(before.split())), None), None)
        return None if last is None or fold(own[: last.start()]) != before else last.start()
    left = len("".join(after.split()))
    for at in range(len(own) - 1, -1, -1):
        left -= not own[at].isspace()
        if not left:
            return at if fold(own[at:]) == after else None
    return None
