"""Calls to the reader at the end of a paragraph, made blocks of their own, so that they can go.

A verdict is of a block. Where the mark-up tells that a paragraph ends with a call, as "… by noon.
Read more about the ferry »" with a link in it, the block is cut there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role, Rule
from naqi.transforms.furniture.calls import LONGEST, call
from naqi.transforms.furniture.forms import Form
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.own_calls import (
    call_to_click,
    call_to_follow,
    call_to_follow_last,
    call_to_share,
    call_to_subscribe,
)
from naqi.transforms.furniture.player_pointers import points_at_player
from naqi.transforms.furniture.pointers import points_on
from naqi.transforms.furniture.site_calls import (
    asks_for_app,
    asks_to_join,
    asks_to_pay,
    asks_to_subscribe,
)
from naqi.transforms.text.sentences import CLOSERS, ends_sentence
from naqi.transforms.text.storable import fold

_ROLES: Final = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE})
_LEAST: Final = 20
"""Characters of what stays."""
_MOST_LINKED: Final = 0.7
"""Share of links from which a block is none but them."""
_BOUNDARY: Final = re.compile(
    rf"[.!?…؟।۔。！？։።။។][{re.escape(CLOSERS)}]*(?:\s+|(?<=[。！？])|(?<=[。！？][{re.escape(CLOSERS)}]))"
    r"|(?<=[\u0e00-\u0eff])\s+(?=[\u0e00-\u0eff])"
)
"""Between two sentences, of Thai and Lao any that a space parts."""
_MOST_BEHIND: Final = 60
"""Characters of the source behind the last link of a call: a full stop, and tags that end."""
_TAG: Final = re.compile(r"<[^<>]*>")
_LABEL: Final = re.compile(
    r"\W{0,3}[^\W\d_][^\d.:：!?։።।]{1,28}?\s?[:：։៖](?:\s+|(?=[\u3040-\u9fff]))"
)
_MOST_OF_LABEL: Final = 3
_LEAST_OF_HEADLINE: Final = 4
"""Most words of a label, with which a call begins, and least of the headline behind it."""
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]{8}")
_ARROWS: Final = ("»", "→", "›", "⟶", "➔", "▶", "►", ">>", "≫")
_AROUND: Final = " ()[]（）【】［］.…"
"""What may stand around a link that is a sentence of its own, and most characters of it."""
_MOST_AROUND: Final = 4
_LEAST_LETTERS: Final = 6
"""Letters of a link that is a call by its arrow alone."""
_OF_SITES: Final = frozenset({
    asks_for_app, asks_to_join, asks_to_pay, asks_to_subscribe, call_to_click, call_to_follow,
    call_to_follow_last, call_to_share, call_to_subscribe,
})  # fmt: skip
"""Forms of such sentences."""
_BRACKETS: Final = (")", "）", ").", ")。")
"""How a block ends that may end with a pointer in brackets."""


def split_calls(source: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks``, those that end with a call cut in two.

    Args:
        source: Of the page, that their offsets are of.
        blocks: Of an HTML page, as it is read.
    """
    split: list[Block] = []
    for block in blocks:
        if len(block.text) < 2 * _LEAST or block.role not in _ROLES:
            split.append(block)
            continue
        said, *pointer = _cut_brackets(source, block)
        linked = 0 < said.link_chars <= _MOST_LINKED * len(said.text)
        split += [*(_cut(source, said) if linked else (said,)), *pointer]
    return tuple(split)


def is_pointer(block: Block) -> bool:
    """Whether a block of running text is one link that points on, but for what stands around it."""
    linked = 0 < len(block.text) <= block.link_chars + _MOST_AROUND
    return linked and block.role in _ROLES and points_on(block.text)


def _cut(source: str, block: Block) -> Iterator[Block]:
    text = block.text
    at = source.rfind("<a", block.start, block.end)
    closed = source.find("</a", at, block.end)
    if at < 0 or (closed >= 0 and block.end - closed > _MOST_BEHIND):
        yield block
        return
    link = fold(unescape(_TAG.sub("", source[at : block.end])))
    if not link or not text.endswith(link) or call(text) is Rule.CONSENT:  # which goes whole
        yield block
        return
    for boundary in _BOUNDARY.finditer(text, max(0, len(text) - LONGEST)):
        cut = boundary.end()
        if not _LEAST <= cut <= len(text) - len(link):
            continue
        tail = text[cut:]
        is_led = call(tail) or _is_labelled(tail, link)
        alone = link.strip(_AROUND) == tail.strip(_AROUND)
        if is_led or (
            alone and (points_on(tail) or _is_own_call(tail) or (link == tail and _has_arrow(tail)))
        ):
            lead = tail[: len(tail) - len(link)].strip()
            if lead:  # as it stands there, if no mark-up is in it
                at = max(block.start, source.rfind(lead[:_LEAST], block.start, at))
            linked = min(len(link), block.link_chars)
            yield block._replace(
                text=text[:cut].rstrip(), end=at, link_chars=block.link_chars - linked
            )
            yield block._replace(text=tail, start=at, link_chars=linked)
            return
    yield block


def _cut_brackets(source: str, block: Block) -> list[Block]:
    """A block, or what it says and the brackets behind it that point to a player."""
    text = block.text
    if not text.endswith(_BRACKETS):  # as most
        return [block]
    cut = max(text.rfind("("), text.rfind("（"))
    if cut < _LEAST or not points_at_player(text[cut:]):
        return [block]
    head = text[:cut].rstrip()
    if not (ends_sentence(head, CLOSERS) or _UNSPACED.match(head[-8:])):
        return [block]
    at = source.rfind(text[cut : cut + _LEAST], block.start, block.end)
    at = block.end if at < 0 else at
    linked = max(0, block.link_chars - len(head))
    return [
        block._replace(text=head, end=at, link_chars=block.link_chars - linked),
        block._replace(text=text[cut:], start=at, link_chars=linked),
    ]


def _is_own_call(link: str) -> bool:
    """Whether a sentence that is a link is one that a site says on its own behalf."""
    row = FURNITURE.match_alone(link)
    return isinstance(row, Form) and row.holds in _OF_SITES


def _has_arrow(link: str) -> bool:
    """Whether a sentence that is a link points elsewhere by its form: an arrow, and no stop."""
    letters = sum(map(str.isalpha, link))
    return letters >= _LEAST_LETTERS and link.endswith(_ARROWS) and not ends_sentence(link, CLOSERS)


def _is_labelled(tail: str, link: str) -> bool:
    """Whether a link is a headline behind a label, in whatever language, and nothing ends it."""
    label = _LABEL.match(tail)
    if label is None or len(label[0].split()) > _MOST_OF_LABEL or ends_sentence(tail, CLOSERS):
        return False
    headline = tail[label.end() :]
    whole = link in (tail, headline)
    return whole and (
        len(headline.split()) >= _LEAST_OF_HEADLINE or bool(_UNSPACED.match(headline))
    )
