"""What the walk does with links to notes, links of headings and raised text."""

from __future__ import annotations

from naqi.schemas.rules import Role
from naqi.transforms.blocks.formulas.raised import lower_text, raise_text
from naqi.transforms.blocks.notes.note_links import (
    OPENERS,
    find_fragment,
    is_bracketed,
    is_glued,
    is_label,
    is_named_editing,
    is_named_mark,
    is_named_note,
    is_named_so,
    is_number,
    is_short,
    is_sign,
    is_signed_label,
    is_worded_label,
    leads_to_editor,
    leads_to_note,
    leads_to_top,
)
from naqi.transforms.blocks.tree.elements import REFERRING
from naqi.transforms.blocks.tree.nodes import Attributes
from naqi.transforms.blocks.walk.gathering import Gathering

_MOST_PARTS, _MOST_CHARS = 50, 500
"""What is longer is no mark, no exponent, no link of a heading to itself."""
_AROUND = 4
"""Elements around a link that may have its id."""


class Referring(Gathering):
    """Blocks without the marks of notes and without links to their own headings."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.note_ids: set[str] = set()
        """What marks of notes point to, lower case."""
        self._mark_ids: set[str] = set()
        """Ids of such marks: a link to one leads back from a note."""
        self._target = ""
        """The last id of what is led to and leads nowhere, as ``<a name="…"></a>``."""

    def _end_referring(self, tag: str, attributes: Attributes) -> None:
        """A link or a raised or lowered text ends, inside of the block that it began in."""
        buffer = self._buffer
        if not buffer.spots:
            return
        spot = buffer.spots.pop()
        start = spot.start
        if tag == "a" and buffer.role is Role.HEADING:
            buffer.links.append((start, len(buffer.parts)))
        if buffer.turns and buffer.turns[-1][0] > start:
            return
        parts = len(buffer.parts) - start
        if parts > _MOST_PARTS or sum(map(len, buffer.parts[start:])) > _MOST_CHARS:
            return
        text = "".join(buffer.parts[start:])
        bare = text.strip()
        if tag == "a" and not bare and "href" not in attributes and self._is_behind_mark(start):
            del buffer.parts[start:]  # a space, so that there is something to be led to
            return
        before = self._before(start)
        gone, changed = False, text
        if tag == "a":
            gone = self._is_link_gone(bare, attributes, before, spot.is_raised)
            if buffer.role is Role.HEADING and (before or buffer.continues):
                gone = gone or self._leads_to_itself(start, attributes)
                buffer.is_edited = buffer.is_edited or (gone and before in OPENERS)
                if not gone and (attributes.get("href") or "").startswith("#") and is_short(bare):
                    buffer.tails.append((find_fragment(attributes), start, len(buffer.parts)))
            if not gone and buffer.role is Role.HEADING and self._stays_here(attributes):
                buffer.link_chars = spot.link_chars
        elif tag == "sup":
            linked = buffer.link_chars - spot.link_chars
            gone = spot.has_mark or self._is_raised_gone(bare, attributes, linked)
            if buffer.spots and buffer.spots[-1].start >= start - 1:
                buffer.spots[-1].is_raised = True
            changed = raise_text(text, before)
        else:
            changed = lower_text(text, before)
        if gone:
            buffer.leave_out(start, bare)
            buffer.link_chars = spot.link_chars
            if tag == "a" and buffer.spots:
                buffer.spots[-1].has_mark = True
            while buffer.links and buffer.links[-1][1] > start:
                buffer.links.pop()
        elif changed != text:
            buffer.parts[start:] = [changed]

    def _is_behind_mark(self, start: int) -> bool:
        """Whether the mark of a note was left out right before the part ``start``."""
        gone = self._buffer.gone
        return bool(gone) and gone[-1][0] == start

    def _before(self, start: int) -> str:
        """The character in front of a part; empty at the beginning."""
        for part in reversed(self._buffer.parts[max(0, start - 3) : start]):
            if part:
                return part[-1]
        return ""

    def _is_link_gone(
        self, text: str, attributes: Attributes, before: str, is_raised: bool
    ) -> bool:
        buffer = self._buffer
        if buffer.role is Role.HEADING:
            if leads_to_editor(attributes) or self._is_named_editing():
                buffer.is_edited = True
                return True
            if before and leads_to_top(attributes):
                return True
        fragment = find_fragment(attributes)
        if not fragment:
            return False
        if fragment in self._mark_ids:
            buffer.is_note = True
            return True
        is_raised = is_raised or any(opened[0] == "sup" for opened in self._open[-1:-_AROUND:-1])
        is_mark = leads_to_note(attributes) and not (
            buffer.role is Role.HEADING and not before and not is_label(text) and not is_sign(text)
        )  # a heading may lead back to the table of contents
        if is_mark or (is_raised and is_short(text)):
            self._note(fragment, attributes)
            return True
        if is_sign(text):
            return True
        if is_label(text) and not before and is_named_note(fragment) and self._is_in_note():
            buffer.is_note = True
            return True
        if is_label(text) and before:
            ids = attributes.get("id") or attributes.get("name")
            named = bool(ids) or is_named_so(attributes) or is_named_note(fragment)
            if named or is_bracketed(text):
                self._note(fragment, attributes)
            if not before.isspace() if is_bracketed(text) else (named or is_glued(before)):
                return True
        if is_glued(before) and is_worded_label(text, attributes, fragment):
            self._note(fragment, attributes)
            return True
        if before and is_signed_label(text) and (not before.isspace() or "id" in attributes):
            self._note(fragment, attributes)
            return True
        if is_named_mark(fragment) and is_short(text) and self._is_in_reached():
            buffer.is_note = True
            return True
        return False

    def _leads_to_itself(self, start: int, attributes: Attributes) -> bool:
        """Whether a link behind a heading's text leads to that heading, and is no part of it."""
        fragment = find_fragment(attributes)
        if not fragment or not (fragment == self._target or self._is_around(fragment, attributes)):
            return False
        return not is_number("".join(self._buffer.parts[:start]).strip())

    def _is_named_editing(self) -> bool:
        """Whether the link that ends stands in what is named after editing."""
        return any(is_named_editing(opened[1]) for opened in self._open[-1:-_AROUND:-1])

    def _is_in_note(self) -> bool:
        """Whether the link that ends stands in what is named after notes."""
        around = (opened[1].get("class") for opened in self._open[-1:-_AROUND:-1])
        return any("note" in names.lower() for names in around if names)

    def _is_in_reached(self) -> bool:
        """Whether the link that ends stands in what the mark of a note has led to."""
        around = (opened[1].get("id") for opened in self._open[-1:-_AROUND:-1])
        return any(label.lower() in self.note_ids for label in around if label)

    def _stays_here(self, attributes: Attributes) -> bool:
        """Whether a link in a heading leads to a place in this page: it is no teaser."""
        if (attributes.get("href") or "").startswith("#"):
            return True
        fragment = find_fragment(attributes)
        return bool(fragment) and self._is_around(fragment, attributes)

    def _is_raised_gone(self, text: str, attributes: Attributes, link_chars: int) -> bool:
        if not text or not is_short(text):
            return False
        if leads_to_note(attributes) or is_named_so(attributes):
            return True
        if is_bracketed(text):
            return link_chars > 0 or is_label(text)
        return link_chars > 0 and is_label(text)

    def _note(self, fragment: str, attributes: Attributes) -> None:
        """Remember where the mark of a note stands, and where it leads."""
        self.note_ids.add(fragment)
        for name in ("id", "name"):
            stated = attributes.get(name)
            if stated:
                self._mark_ids.add(stated.lower())
        for opened in self._open[-1:-_AROUND:-1]:
            if opened[6] not in (-1, REFERRING):
                break
            stated = opened[1].get("id")
            if stated:
                self._mark_ids.add(stated.lower())

    def _is_around(self, fragment: str, attributes: Attributes) -> bool:
        """True if the link, or an element around, has that id."""
        if (attributes.get("id") or attributes.get("name") or "").lower() == fragment:
            return True
        for opened in self._open[-1 : -2 * _AROUND : -1]:
            if (opened[1].get("id") or "").lower() == fragment:
                return True
        return False
