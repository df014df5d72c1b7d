"""The marks of Markdown in a text that has too few to be Markdown: they go, it stays a text.

A link to an address, a bold word and a heading above prose are marks for certain, each by itself.
Beside one of them a word between asterisks is emphasised, and a line behind ``>`` is a quotation.
Who writes about Markdown, or writes programs, means what is there.
"""

from __future__ import annotations

from typing import Final

import regex

from naqi.transforms.read.unicode import decoded
from naqi.transforms.text.sentences import ends_sentence

_MAY_HAVE: Final = regex.compile(
    rb"\*\*[^\s*]|\]\([ <]?(?:https?:|mailto:|[/#.])|!\[|__[^\s_]|^#{2,6}[ \t]|^>[ \t]"
    rb"|^[ \t]{0,9}[*+-] {1,3}\[[ xX]\] |<https?://[^\s<>|]|^\[//\]: ",
    regex.MULTILINE,
)
"""Without which there is none."""

_ABOUT: Final = regex.compile(
    r"\bmark-?down\b|\bLaTeX\b|مارك ?داون|مارک ?داون|Маркдаун|マークダウン|마크다운",
    regex.IGNORECASE,
)
PROGRAM: Final = regex.compile(
    r"^[ \t]{0,20}+(?:def \w+\(|class \w+[:({]|import \w+(?:$|[ .;{])|from [\w.]{1,60}+ import "
    r"|#include\b|function \w*\(|(?:const|let|var) \w+ =|\$ \w|>>> |sudo |npm |pip |git |[{}]$)"
    r"|[;{]$",
    regex.MULTILINE,
)
"""A line of one."""

_UNSPACED: Final = (
    "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
"""In which no space need stand beside a mark: Han, Kana, Hangul, Thai, Lao, Burmese, Khmer."""
_PREFIXED: Final = "\u0590-\u06ff"
"""In which a word's first letter may be a word of its own: Hebrew, Arabic."""
_OPENING: Final = (
    rf"(?<![{_PREFIXED}]{{2}})(?<![^\W{_UNSPACED}{_PREFIXED}])(?<![\\*{{}}/@#%&.=~+^<)\]$`])"
)
"""What may stand before words with marks around them."""
_FIRST: Final = r"(?=[^\W_]|[\"'“”„‘’«»‹›(\[（「『《【〈¿¡#@$€£₹&+—–-])"
_LAST: Final = r"(?<=[^\W_]|[)\]\"'.!?:,;%$-]|[^\x00-\x7f\s])"
_CLOSING: Final = rf"(?![\d*=/\\(\[{{{_PREFIXED}])"
_BOLD: Final = regex.compile(
    rf"{_OPENING}(\*{{2,3}}){_FIRST}([^*\n]{{1,300}}+(?:\n[^*\n]{{1,300}}+)?){_LAST}\1{_CLOSING}"
)
_EMPHASIS: Final = regex.compile(rf"{_OPENING}(\*){_FIRST}([^*\n]{{1,300}}+){_LAST}\1{_CLOSING}")
_UNDERLINED: Final = regex.compile(
    rf"(?<![\w/])__{_FIRST}(?=[^_\n]{{0,300}}?(?: |[^\x00-\x7f]))([^_\n]{{1,300}}+){_LAST}__"
    r"(?![\w/])"
)
"""Bold words: a single one in ASCII may be a name of Python's."""
_LIGHTLY: Final = regex.compile(rf"(?<![\w/\\])_{_FIRST}([^_\n]{{1,300}}+){_LAST}_(?![\w/])")
_IS_UNSPACED: Final = regex.compile(rf"[{_UNSPACED}]")
_CLAUSES: Final = regex.compile(r"[，、。；,;]")
_LONGEST_GLUED: Final = 40
_SURNAMES: Final = frozenset(
    "张張王李赵趙陈陳刘劉杨楊黄黃周吴吳徐孙孫马馬朱胡林郭何高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁"
    "于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段"
    "雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武莫孔向汤湯"
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함"
)
"""Two asterisks stand for the rest of a name: `张**和李**`."""

_REST: Final = (
    r"[^\s()<>]{1,2000}+(?:\([^\s()]{0,200}+\)[^\s()<>]{0,2000}+)?>?"
    r"(?:[ \t]{1,3}+[\"'“][^\n\"”()]{0,300}+[\"'”])?[ \t]{0,3}+\)"
)
"""Of an address, with the title that may stand behind it."""
_TARGET: Final = rf"\([ \t]{{0,3}}+<?(?:https?://|mailto:){_REST}"
_IMAGE: Final = regex.compile(
    rf"(?<!\\)!\[[^\[\]\n]{{0,300}}+\](?:{_TARGET}"
    rf"|\((?=[^\s()]{{1,300}}?\.(?:jpe?g|png|gif|webp|svg|avif|bmp)\b){_REST})",
    regex.IGNORECASE,
)
_NEAR_LINK: Final = regex.compile(
    rf"(?<![\w)\]\\`!])\[([^\[\]\n]{{2,300}}+)\]\((?:/(?!/)|\.{{1,2}}/|#){_REST}(?!`)"
)
"""To a page of the same site."""
_LINK: Final = regex.compile(
    rf"(?<![\\`!])\[((?:[^\[\]\n]|\[[^\[\]\n]{{0,100}}+\]){{0,300}}+)\]{_TARGET}(?!`)"
)
_BARRED: Final = regex.compile(r"<https?://[^\s<>|]{1,2000}+\|([^<>|\n]{1,300}+)>")
"""A link as chats have it."""
_COMMENT: Final = regex.compile(
    r"^\[//\]: (?:<>|#) (?:\([^\n]*+|[\"'][^\n]*+)(?:\n|\Z)", regex.MULTILINE
)
_TASK: Final = regex.compile(r"^([ \t]{0,9}[*+-] {1,3})\[[ xX]\] {1,3}", regex.MULTILINE)
_NUMBER: Final = regex.compile(r"\^?\d{1,3}")
"""What leads to a note or a source: it keeps its brackets, by which it is known for that."""

_HEADING: Final = regex.compile(r"(#{1,6})[ \t]{1,3}+(?=[^\s#=])([^\n]{1,300})")
_CLOSED: Final = regex.compile(
    r"(?:[ \t]{1,9}#{1,6})?(?:[ \t]{1,9}\{:?[ \t]?(?:[#.][\w:.-]{1,100}+[ \t]?){1,9}+\})?"
    r"[ \t]{0,99}+\Z"
)
"""Marks behind a heading, and the id by which one links to it."""
_LEAST_PROSE: Final = 60
"""Bytes of a line below a heading by which that is no comment of a program."""
_QUOTED: Final = regex.compile(r">[ \t]?(?=[^\s>])")
_ANY_QUOTED: Final = regex.compile(r">(?:[ \t]?>){0,5}+(?:[ \t]?(?=[^\s>])|[ \t]{0,9}+$)")
"""What may stand below: a line of it, a blank one, a quotation in it."""
_CONTENTS: Final = regex.compile(r"\[(?:TOC|toc)\][ \t\r]{0,99}+$")
"""Where a table of contents is made."""
_ITEM: Final = regex.compile(r"[*+-] {1,3}\S")
_STARS: Final = regex.compile(r"^[ \t]{0,99}+\*(?=[ \t])[ \t*]{0,500}+", regex.MULTILINE)
"""Of the items of a list, and of rules."""


def without_few_marks(body: bytes) -> bytes:
    """``body``, a text, without what is Markdown in it for certain."""
    if not _MAY_HAVE.search(body):
        return body
    text = decoded(body)
    if text is None or _ABOUT.search(text):
        return body
    plain: str = text
    if "](" in text:
        plain = _NEAR_LINK.sub(_label, _LINK.sub(_label, _IMAGE.sub("", text)))
    plain = _COMMENT.sub("", _BARRED.sub(r"\1", plain))
    plain = _TASK.sub(r"\1", plain)
    if PROGRAM.search(plain):
        return plain.encode()
    if "**" in plain:
        plain = _without_bold(plain)
    plain = _UNDERLINED.sub(r"\1", plain)
    if plain != text:
        plain = _LIGHTLY.sub(r"\1", _without_emphasis(plain))
        plain = plain.replace("\\\n", "\n")
    return _without_marks_of_lines(plain, is_marked=plain != text).encode()


def _label(found: regex.Match[str]) -> str:
    label: str = found[1].strip()
    return f"[{label}]" if _NUMBER.fullmatch(label) else label


def _without_bold(text: str) -> str:
    """``text`` without marks around words, if all double asterisks in it are such marks."""
    plain: str = _BOLD.sub(_words, text)
    is_said = any(any(map(str.isalpha, found[2])) for found in _BOLD.finditer(text))
    return plain if is_said and "**" not in _STARS.sub("", plain) else text


def _without_emphasis(text: str) -> str:
    """``text``, which has other marks, without asterisks around words, if all of them are so."""
    if "*" not in text:
        return text
    plain: str = _EMPHASIS.sub(_words, text)
    return text if "*" in _STARS.sub("", plain) else plain


def _words(found: regex.Match[str]) -> str:
    """The words between marks; all of it where asterisks in a script without spaces may be none."""
    words, text = found[2], found.string
    before, after = (
        text[max(0, found.start() - 1) : found.start()],
        text[found.end() : found.end() + 1],
    )
    if _IS_UNSPACED.match(before):
        is_masked = before in _SURNAMES and words[-1] in _SURNAMES
        is_glued = _IS_UNSPACED.match(after) is not None
        if is_masked or (is_glued and (len(words) > _LONGEST_GLUED or _CLAUSES.search(words))):
            return str(found[0])
    return str(words)


def _without_marks_of_lines(text: str, *, is_marked: bool) -> str:
    """``text`` without the marks before headings and quotations.

    Args:
        text: All of it.
        is_marked: Whether it had other marks, beside which these are marks too.
    """
    lines = text.split("\n")
    is_marked = is_marked or any(_is_sure_heading(lines, number) for number in _headings(lines))
    if is_marked:
        for number in _headings(lines):
            if _is_apart(lines, number):
                found = _HEADING.match(lines[number])
                lines[number] = _CLOSED.sub("", found[2]) if found else lines[number]
        lines = [line for line in lines if line[:1] != "[" or not _CONTENTS.match(line)]
    if is_marked or _has_list(lines):
        _unquote(lines)
    return "\n".join(lines)


def _headings(lines: list[str]) -> list[int]:
    return [n for n, line in enumerate(lines) if line[:1] == "#" and _HEADING.match(line)]


def _is_sure_heading(lines: list[str], number: int) -> bool:
    """Whether a line is a heading of a level below the first, with prose below."""
    if lines[number][:2] != "##" or not _is_blank(lines, number - 1):
        return False
    below = next((line for line in lines[number + 1 : number + 3] if line.strip()), "").strip()
    return len(below.encode()) >= _LEAST_PROSE and (
        ends_sentence(below) or len(below.encode()) >= 2 * _LEAST_PROSE
    )


def _is_apart(lines: list[str], number: int) -> bool:
    is_sub = lines[number][:2] == "##"
    return _is_blank(lines, number - 1) and (is_sub or _is_blank(lines, number + 1))


def _is_blank(lines: list[str], number: int) -> bool:
    return not 0 <= number < len(lines) or not lines[number].strip()


def _has_list(lines: list[str]) -> bool:
    """Whether items of a list stand between blank lines."""
    return any(
        _ITEM.match(line) and _ITEM.match(lines[number + 1]) and _is_blank(lines, number - 1)
        for number, line in enumerate(lines[:-1])
    )


def _unquote(lines: list[str]) -> None:
    """Take the marks off quotations that stand between blank lines, as those of mails seldom do."""
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and (_QUOTED if end == start else _ANY_QUOTED).match(lines[end]):
            end += 1
        if end > start and _is_blank(lines, start - 1) and _is_blank(lines, end):
            lines[start:end] = [_ANY_QUOTED.sub("", line, count=1) for line in lines[start:end]]
        start = max(end, start + 1)
