"""Tags that part the paragraphs of a text without other tags: ``<br>``, ``<p>``, ``<hr>``.

They stand where a paragraph ends, glued to it or at the end of its line. Who writes about tags has
spaces, quotation marks or a comma around them.
"""

from __future__ import annotations

from typing import Final

import regex

from naqi.transforms.text.sentences import ends_sentence

_TAG: Final = rb"</?(?:br|p|hr)\s{0,9}+/?>"
_RUN: Final = regex.compile(rb"(?:" + _TAG + rb"\s{0,20}+)++", regex.IGNORECASE)
_NOT_BESIDE: Final = frozenset(b"`'\"(=,/[{<&\\")
_NOT_BEHIND: Final = frozenset(b"`'\"),.;:/]}")
_NEAR: Final = 12
"""Bytes before a tag that tell whether a sentence ends there."""


def without_parting_tags(head: bytes) -> bytes:
    """``head`` without the tags that part paragraphs: the others stay."""
    if b"<" not in head:
        return head
    plain: bytes = _RUN.sub(lambda found: b"\n" if _parts(found) else found[0], head)
    return plain


def _parts(found: regex.Match[bytes]) -> bool:
    text, start, end = found.string, found.start(), found.end()
    ends_line = end == len(text) or b"\n" in found[0]
    before = text[max(0, start - 1) : start]
    if not before.strip(b"\r\n"):  # at the start of a line
        return ends_line or text[end] not in _NOT_BEHIND
    near = text[max(0, start - _NEAR) : start].decode("utf-8", "ignore")
    is_ended = ends_sentence(near.rstrip())
    if before in (b" ", b"\t"):
        return is_ended and ends_line
    if before[0] in _NOT_BESIDE and not is_ended:
        return False
    if ends_line or is_ended:
        return True
    is_glued = not found[0][-1:].isspace()
    return is_glued and text[end] not in _NOT_BEHIND
