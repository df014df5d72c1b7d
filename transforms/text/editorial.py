"""Text without what wikis write in brackets: links to edit a section, doubts about a sentence.

In HTML most of these are links or raised, and are told by that; where mark-up went, or an author
wrote them by hand, the words are left. They are in `text.editorial_words`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.text.editorial_words import DOUBTS, EDIT, QUESTIONS
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.sentences import QUESTION_MARKS
from naqi.transforms.text.weight import weigh

_LONGEST: Final = 48
"""Characters in a bracket."""
_BRACKET: Final = re.compile(rf"(?<=[^\s\"“«„‘'(])[\[［]([^\[\]［］]{{1,{_LONGEST}}})[\]］]")
"""Right behind a word or its mark: what stands apart is somebody's own."""
_EDIT_LINK: Final = re.compile(rf"(?<=\S)(\s?)[\[［]([^\[\]［］]{{2,{_LONGEST}}})[\]］]\Z")
"""Right behind a heading, or with a space before it, where it was an element of its own."""
_MOST_WORDS, _MOST_WEIGHT = 2, 24
"""Of a heading with one word behind a space, where no other heading has that: a line that names a
button ends so as well. Its length is that of `text.weight`."""
_PARTS: Final = re.compile(r"[|•·/]")
_BEHIND: Final = re.compile(r"[\d\s]+\S{0,12}\Z|\s?[–—-]\s?[^\W\d_ ]{3,12}\Z")
"""What may follow a doubt: since when it stands, or a link to where it is discussed."""
_SIGNS: Final = "[［¶"
_PILCROW: Final = re.compile(r"(?<=[^\W\d_])¶\Z")
_LONGEST_HEADING: Final = 120


def _keys(rows: Mapping[str, str]) -> frozenset[str]:
    return frozenset(phrase_key(words) for row in rows.values() for words in row.split("|"))


_EDIT: Final = _keys(EDIT)
_DOUBTS: Final = _keys(DOUBTS)
_QUESTIONS: Final = _keys(QUESTIONS)


def without_remarks(blocks: Sequence[Block], *, headed: bool) -> Sequence[Block]:
    """``blocks`` without both, code left as it is.

    Args:
        blocks: Of a page.
        headed: Whether headings are known; else any line may be one.
    """
    if not any(map("\n".join([block.text for block in blocks]).__contains__, _SIGNS)):
        return blocks
    again = _ends_of_several([b.text for b in blocks if _may_head(b, headed)])
    return [
        block if block.role is Role.CODE else _without_remarks(block, headed, again)
        for block in blocks
    ]


def _may_head(block: Block, headed: bool) -> bool:
    return block.role is Role.HEADING if headed else block.role is not Role.CODE


def _ends_of_several(headings: Sequence[str]) -> frozenset[str]:
    """The last words of ``headings`` that two of them or more have, if these are in brackets."""
    ends = Counter(text.rpartition(" ")[2] for text in headings if text.endswith(("]", "］")))
    return frozenset(end for end, times in ends.items() if times > 1)


def _without_remarks(block: Block, headed: bool, again: frozenset[str]) -> Block:
    text = without_doubts(block.text)
    if _may_head(block, headed):
        text = without_edit_link(text, again)
    if text == block.text:
        return block
    return block._replace(text=text, link_chars=min(block.link_chars, len(text)))


def without_doubts(text: str) -> str:
    """``text`` without brackets right behind a word in which an editor doubts what it says.

    >>> without_doubts("It was founded early[when?] by monks.[citation needed]")
    'It was founded early by monks.'
    """
    if "[" not in text and "［" not in text:
        return text
    return _BRACKET.sub(_unless_doubt, text)


def without_edit_link(heading: str, again: Collection[str] = ()) -> str:
    """``heading`` without a link to edit its section, or the sign of one to itself.

    Args:
        heading: A line.
        again: Last words in brackets that other headings of its page have too.

    >>> without_edit_link("History[edit | edit source]"), without_edit_link("Doors¶")
    ('History', 'Doors')
    """
    if heading[-1:] == "¶":
        return _PILCROW.sub("", heading)
    if heading[-1:] not in ("]", "］") or len(heading) > _LONGEST_HEADING:
        return heading
    link = _EDIT_LINK.search(heading)
    if link is None or not _keyed(link[2]) <= _EDIT:
        return heading
    own = heading[: link.start()]
    is_word = link[1] and link[2].strip() == link[2] and not _PARTS.search(link[2])
    if is_word and heading.rpartition(" ")[2] not in again and not _is_short(own):
        return heading
    return own


def _is_short(heading: str) -> bool:
    return heading.count(" ") < _MOST_WORDS and weigh(heading) <= _MOST_WEIGHT


def _keyed(bracket: str) -> frozenset[str]:
    return frozenset(map(phrase_key, _PARTS.split(bracket.strip())))


def _unless_doubt(found: re.Match[str]) -> str:
    doubt = found[1].strip()
    if doubt.isascii() and doubt.isalpha():
        return found[0]  # a word alone may be an index in a program
    known = _DOUBTS | _QUESTIONS if doubt[-1] in QUESTION_MARKS | {";"} else _DOUBTS
    said = {phrase_key(doubt), phrase_key(_BEHIND.sub("", doubt))}
    return found[0] if said.isdisjoint(known) else ""
