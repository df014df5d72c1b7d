"""Links that lead from a text to its notes and back, told by how they are marked up.

No words of any language: what a link points to, where it stands, and whether its text is a sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from naqi.transforms.blocks.tree.nodes import Attributes
from naqi.transforms.text.sentences import CLOSERS

_EDITORS = re.compile(r"[?&](?:ve)?action=edit(?:[&#]|$)|[?&]do=edit(?:[&#]|$)")
_EDITING = re.compile(r"(?:^|[\s-])(?:edit-?section|section-?edit|edit-?link)(?![\w])")
_TOPS = frozenset({"", "backtotop", "pagetop", "top", "topofpage", "totop"})
_CONTENTS = frozenset({"contents", "inhalt", "sommaire", "tableofcontents", "toc"})
_EMPTIED = re.compile(r"[\[［【〔(（][\s|/·•,–-]*[\]］】〕)）]")
_SIGNS = re.compile(r"\A[ ^↑⇑⬆↩⏎,;|\ufe0e\ufe0f]*(?:[.)] |[:：] ?(?=\w))?")
"""In front of a note whose link back, or its number, was left out."""
_LONGEST = 24
"""Characters of a note's mark."""
_TO_NOTES = frozenset({"doc-noteref", "doc-backlink", "noteref", "backlink", "referrer"})
"""ARIA roles and EPUB types."""
_NAMED = re.compile(
    r"(?<![a-z])(?:(?:foot|end|side|rear)?notes?|fn|reference|cite)[-_]?"
    r"(?:ref|link|call|mark|marker|anchor|number|num|back|backref)?s?(?![a-z])"
)
_CLOSERS = CLOSERS + "。，、！？؟،।"
_OPENING, _CLOSING = r"\[［【〔({（", r"\]］】〕)}）"
_BRACKETED = re.compile(rf"[{_OPENING}](.*)[{_CLOSING}]", re.DOTALL)
_SURELY = re.compile(r"(?<![a-z])(?:(?:foot|end|side|rear)-?notes?|noteref|note|ft?n|edn)(?![a-z])")
_WORDED = re.compile(
    r"[\[［【〔(（]?\s?(?:[*＊※†‡]|[^\W\d_][^\d\s()\[\]]{0,11}(?:\s[^\W\d_][^\d\s()\[\]]{0,11})?\s?)"
    r"\d{1,3}\s?[\]］】〕)）]?"
)
"""A number behind a sign or a word for notes, in brackets or bare: ``*1``, ``注1``, ``note 1``."""
_SIGNED = re.compile(r"[\[［【〔(（]?\s?[*＊※†‡]\s?\d{1,3}\s?[\]］】〕)）]?")
"""The same behind a sign alone."""
_BACK = re.compile(
    r"(?<![a-z])(?:(?:foot|end|side|rear)?notes?|fn|ft?n|edn|cite|reference)[-_]?"
    r"(?:refs?|back|backref|call|mark|marker|anchor|return)(?![a-z])"
    r"|(?<![a-z])(?:refs?|back|return)[-_](?:to[-_])?(?:(?:foot|end)?note|fn|ft?n|edn)(?![a-z])"
)
"""Ids of marks, as links back from notes have them."""
_CHAPTER = re.compile(r"(?:[^\W\d_]{2,20}\s)?(?:[^\W\d_]|\d{1,4})(?:\.\d{1,4}){0,5}\s?[.)]?")
_LABEL = re.compile(r"[\[［【〔(（]?\s*(?:\d{1,3}|[^\W\d_]|[ivxlc]{1,5})\s*[\]］】〕)）]?")
"""A number or letter, in brackets or bare."""


def find_fragment(attributes: Attributes) -> str:
    """The id that a link points to; empty if none, or one of a script's."""
    href = attributes.get("href") or ""
    at = href.find("#")
    fragment = href[at + 1 :] if at >= 0 else ""
    return "" if fragment[:1] in ("/", "!") else fragment.lower()


def leads_to_note(attributes: Attributes) -> bool:
    """True if a link, or what is raised, is said to be a note's mark, or to lead back to one."""
    for name in ("role", "epub:type"):
        said = attributes.get(name)
        if said and not _TO_NOTES.isdisjoint(said.lower().split()):
            return True
    return False


def leads_to_top(attributes: Attributes) -> bool:
    """True if a link leads to the top of the page."""
    href = (attributes.get("href") or "").lower()
    return href.startswith("#") and "".join(filter(str.isalnum, href)) in _TOPS


def is_of_contents(fragment: str) -> bool:
    """True if the id that a link points to is that of a table of contents."""
    return "".join(filter(str.isalnum, fragment)) in _CONTENTS


def is_named_editing(attributes: Attributes) -> bool:
    """True if a class says that what is inside leads to where a wiki's text is edited."""
    names = attributes.get("class")
    return bool(names) and "edit" in str(names) and _EDITING.search(str(names)) is not None


def leads_to_editor(attributes: Attributes) -> bool:
    """True if a link leads to where a wiki's text is edited."""
    href = attributes.get("href")
    return bool(href) and "=edit" in str(href) and _EDITORS.search(str(href)) is not None


def is_named_so(attributes: Attributes) -> bool:
    """True if a class says that it is a note's mark."""
    names = attributes.get("class")
    return bool(names) and _NAMED.search(str(names).lower()) is not None


def is_named_note(fragment: str) -> bool:
    """True if the id that a link points to is named after notes."""
    return _NAMED.search(fragment) is not None


def is_glued(before: str) -> bool:
    """True if a label right behind that character is no word of the sentence."""
    return before.isalnum() or (before in _CLOSERS and before != "")


def is_sign(text: str) -> bool:
    """True if there is no letter or digit in it: ``¶``, ``#``, ``↩``, ``*``."""
    return not any(map(str.isalnum, text))


def is_label(text: str) -> bool:
    """True of a number or a letter, bare or in brackets."""
    return _LABEL.fullmatch(text) is not None


def is_worded_label(text: str, attributes: Attributes, fragment: str) -> bool:
    """True of a number with a word or a sign, of a link that can be but to a note.

    Other links may have such a text, as to a figure: class or target have to say what it is.
    """
    if _WORDED.fullmatch(text) is None:
        return False
    names = f"{attributes.get('class') or ''} {fragment}".lower().replace("_", "-")
    return _SURELY.search(names) is not None


def is_signed_label(text: str) -> bool:
    """True of a number behind a sign for notes, as ``*1`` or ``※1``."""
    return _SIGNED.fullmatch(text) is not None


def is_named_mark(fragment: str) -> bool:
    """True if the id that a link points to is named after the mark of a note."""
    return _BACK.search(fragment) is not None


def is_number(text: str) -> bool:
    """True of the number of a chapter, maybe behind a word: ``2.1`` or ``Appendix A.``."""
    return _CHAPTER.fullmatch(text) is not None


def is_bracketed(text: str) -> bool:
    """True if all of it stands in brackets."""
    return _BRACKETED.fullmatch(text) is not None


def is_short(text: str) -> bool:
    """True if it may be the mark of a note."""
    return len(text) <= _LONGEST


def without_signs(text: str) -> str:
    """A note without the signs in front of the links that led back from it."""
    return _SIGNS.sub("", text, count=1) or text


_LINKED = "\ue000"
_SQUARE = frozenset("[［【〔")
OPENERS = _SQUARE | {"(", "（"}
"""Brackets that links of headings stand in."""
_EDITED = re.compile(r"[\[［【〔][^\[\]［］【】〔〕\w]*[\]］】〕]")
"""Brackets that hold links alone, where letters of links are masked."""


def without_emptied_brackets(text: str) -> str:
    """A heading without the brackets that links stood in; as it is if nothing else is in it."""
    return " ".join(_EMPTIED.sub("", text).split()) or text


def has_brackets(text: str) -> bool:
    """True if `without_bracketed_links` may change a heading."""
    return not _SQUARE.isdisjoint(text)


def without_bracketed_links(texts: Sequence[tuple[str, bool]]) -> tuple[str, int]:
    """A heading without the links in square brackets, as ``[edit]``, and the characters of those.

    ``texts`` are its parts and whether each is of a link. As it is if nothing else is in it.
    """
    whole = "".join(text for text, _ in texts)
    masked = "".join(
        "".join(_LINKED if c.isalnum() else c for c in text) if linked else text
        for text, linked in texts
    )
    kept: list[str] = []
    at = gone = 0
    for found in _EDITED.finditer(masked):
        if _LINKED in found[0]:
            kept.append(whole[at : found.start()])
            at = found.end()
            gone += len(found[0])
    text = "".join(kept) + whole[at:]
    return (whole, 0) if is_sign(text) else (text, gone)
