"""What programs add to Markdown that CommonMark has not: it goes, or becomes what CommonMark has.

Fields in TOML above a page, ids and classes behind headings, boxes (``:::note``, ``!!! note``,
``[!NOTE]``), tags of templates, links between notes, marked words, terms with their meanings, the
place of a table of contents. Code stays as it is.
"""

from __future__ import annotations

from typing import Final

import regex

_MAY_HAVE: Final = regex.compile(
    r"^:::|[ \t]\{[#.:]|^\{:|^[!?]{3}\+? |^[ \t]{0,9}+>[ \t]?\[!|^\{[%{]|\{\{[<%]|^(?:im|ex)port "
    r"|\[\[[^\s\[\]]|==\w|^:[ \t]+\w|^\[toc\]",
    regex.MULTILINE | regex.IGNORECASE,
)
_FENCE: Final = regex.compile(r"[ \t]{0,3}(`{3,}|~{3,})")
_TOML: Final = regex.compile(r"\s*+\+\+\+[ \t]*+\n((?:[^\n]*+\n){1,60}?)\+\+\+[ \t]*+(?:\n|$)")
_TOML_FIELD: Final = regex.compile(
    r"^(title|date)[ \t]*+=[ \t]*+([^\n]{1,500}+)", regex.M | regex.I
)

_ID: Final = regex.compile(
    r"(?<=\S)[ \t]{1,9}\{:?[ \t]{0,9}+"
    r"(?:(?:[#.][\w:.-]{1,100}+|[\w-]{1,40}+=[^{}\s]{1,200}+)[ \t]{0,9}+){1,20}+\}[ \t]{0,99}+$"
)
"""Behind a heading, or in a line below a block."""
_ID_ALONE: Final = regex.compile(r"[ \t]{0,3}\{:[^{}\n]{1,300}\}[ \t]{0,99}+$")
_BOX: Final = regex.compile(
    r"[ \t]{0,9}:{3,}[ \t]*(?:$|\{[^{}\n]{0,200}\}[ \t]*$|[a-z][\w-]{0,40}"
    r"(?:[ \t]*\[([^\[\]\n]{1,200})\]|[ \t]*\{[^{}\n]{0,200}\}|[ \t]+([^\n]{1,200}))?[ \t]*$)",
    regex.IGNORECASE,
)
_INDENTED_BOX: Final = regex.compile(
    r"[!?]{3}\+?[ \t]+[a-z][\w-]{0,30}(?: [a-z-]{2,20})?(?:[ \t]+\"([^\"\n]{0,200})\")?[ \t]*$",
    regex.IGNORECASE,
)
_ALERT: Final = regex.compile(
    r"([ \t]{0,3}>[ \t]?)\[![a-z][\w-]{0,30}\][+-]?[ \t]*(?=$|\S)", regex.I
)
_TEMPLATE: Final = regex.compile(r"\{%-?[ \t][^{}\n]{1,500}%\}|\{\{[<%][^{}\n]{1,500}[>%]\}\}")
_MODULE: Final = regex.compile(
    r"import (?:[\w*{}, ]{1,200} from )?[\"'][^\"'\n]{1,200}[\"'];?[ \t]*$"
    r"|export (?:const|default|let|function)\b"
)
_NOTE_LINK: Final = regex.compile(
    r"(?<![A-Za-z0-9_$)\]])(!?)\[\[(?=[^\W\d_])([^\[\]|#\n]{0,200})(?:#[^\[\]|\n]{1,200})?(?:\|([^\[\]\n]{1,300}))?\]\]"
)
"""Of Obsidian and its like."""
_MARKED: Final = regex.compile(
    r"(?<![=A-Za-z0-9_])==(?=[^\s=])([^=\n]{1,300}+)(?<=\S)==(?![=A-Za-z0-9_])"
)
"""Beside a letter it may be a comparison, in a script with spaces."""
_CONTENTS: Final = regex.compile(r"(?:\[toc\]|\[\[_?toc_?\]\])[ \t]{0,99}+$", regex.IGNORECASE)
_MEANING: Final = regex.compile(r":[ \t]{1,3}(?=[\w\"'“«*_`\[(])")
"""Of the term in the line above."""
_INDENT: Final = "    "


def front_of_toml(text: str) -> tuple[int, dict[str, str]] | None:
    """Where fields in TOML above a page end, and its title and date; None without such fields."""
    front = _TOML.match(text)
    if front is None or "=" not in front[1]:
        return None
    fields = {
        found[1].lower(): found[2].strip().strip("'\"") for found in _TOML_FIELD.finditer(front[1])
    }
    return front.end(), fields


def to_commonmark(text: str) -> str:
    """``text`` without what its program adds to CommonMark."""
    if not _MAY_HAVE.search(text):
        return text
    lines: list[str] = []
    fence = ""
    is_boxed = False
    all_lines = text.split("\n")
    for number, line in enumerate(all_lines):
        found = _FENCE.match(line)
        if fence:
            is_end = found is not None and found[1].startswith(fence)
            fence = "" if is_end else fence
            lines.append(line)
            continue
        if is_boxed and (line.startswith((_INDENT, "\t")) or not line.strip()):
            line = line.removeprefix("\t") if line.startswith("\t") else line.removeprefix(_INDENT)
            found = _FENCE.match(line)
        else:
            is_boxed = False
        if found:
            fence = found[1]
            lines.append(line)
            continue
        is_boxed = is_boxed or _INDENTED_BOX.match(line) is not None
        if line.startswith((_INDENT, "\t")):
            lines.append(line)
        elif _MEANING.match(line) and lines and lines[-1].strip():
            lines += ["", _MEANING.sub("", line)]
        elif _explains(all_lines, number):
            lines += ["", *_plain(line)]
        else:
            lines.extend(_plain(line))
    return "\n".join(lines)


def _explains(lines: list[str], number: int) -> bool:
    """Whether a line is a term, with what it means right below it."""
    below = number + 1
    return (
        below < len(lines) and lines[below][:1] == ":" and _MEANING.match(lines[below]) is not None
    )


def _plain(line: str) -> list[str]:
    """What stands for a line that is no code."""
    if ":::" in line or line[:3] in ("!!!", "???"):
        box = _BOX.match(line) or _INDENTED_BOX.match(line)
        if box is not None:
            title = next(filter(None, box.groups()), "")
            return ["", f"**{title}**", ""] if title else [""]
    if line.startswith(("import ", "export ")) and _MODULE.match(line):
        return [""]
    if "{" in line:
        if _ID_ALONE.match(line):
            return []
        if line.lstrip()[:1] == "#":
            line = _ID.sub("", line)
        if "`" not in line:
            line = _TEMPLATE.sub("", line)
    if "==" in line and "`" not in line:
        line = _MARKED.sub(r"\1", line)
    if line[:1] == "[" and _CONTENTS.match(line):
        return [""]
    if "[!" in line:
        line = _ALERT.sub(r"\1", line)
    if "[[" in line and "`" not in line:
        line = _NOTE_LINK.sub(_label, line)
    return [line]


def _label(found: regex.Match[str]) -> str:
    is_shown = not found[1]
    return str(found[3] or found[2] or found[0]) if is_shown else ""
