"""The title of an HTML page: its headline, without the names of the site and of its sections.

What a page's head says is a headline and more, with signs between them. Headlines have such signs
too, so a part goes where something says that it is no part of the headline: the page's heading,
what the page, its host or its links say of the site, or a sign that few headlines have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Final, NamedTuple

from naqi.schemas.page import MOST_TITLE, Block
from naqi.schemas.rules import Role
from naqi.transforms.metadata.html import Head, linked_values
from naqi.transforms.metadata.titles.mastheads import find_masthead
from naqi.transforms.metadata.titles.placeholders import is_of_program, is_placeholder
from naqi.transforms.metadata.titles.site_names import (
    Site,
    is_among,
    is_documentation,
    is_encyclopedia,
    name_key,
    sounds_like_a_site,
    written_as_name,
)
from naqi.transforms.metadata.titles.stated_names import (
    EAST_ASIAN_LETTER,
    is_long,
    lone_heading,
    without_name_before,
    without_stated_name,
)
from naqi.transforms.text.storable import fold

_ESCAPED: Final = re.compile(r"&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_STATED_NAMES: Final = (
    "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher",
)  # fmt: skip
_HOST: Final = re.compile(r"[a-z]{2,6}://(?:[^/?#@]{0,100}@)?([^/?#:@]{1,253})", re.IGNORECASE)
_MOST_PARTS: Final = 8
"""A title of more is looked at as a whole."""
_UNSPACED: Final = "\u3040-\u30ff\u3400-\u9fff"
_EAST_ASIAN: Final = _UNSPACED + "\uac00-\ud7af"

_STRONG: Final = r" ?[|｜¦❘‖ㅣ︱] ?| ?:: ?| [•·∙/_★☆◆◇♦■●⋆✦]{1,3} | ~{1,3} (?!\d)"
_UNDERSCORES: Final = (
    r"|(?<=[^\x00-\x7f])_{1,3}|_{1,3}(?=[^\x00-\x7f])| _{1,3}|_{1,3} |(?<=[a-z])_(?=[A-Z])"
)
_ANGLES: Final = r"|(?<=[^\W\d_][^\W\d_]) [<>]{1,3} (?=[^\W\d_]{2})"
"""Of breadcrumbs in either order; beside numbers and single letters they compare."""
_GUILLEMETS: Final = r"| ?[»›«‹] ?"
_WEAK: Final = (
    r"| [-–—―−]{1,3} |: | : | ?： ?"
    rf"|(?<=\w)[·•](?=[{_EAST_ASIAN}A-Z])"
    rf"|(?<=[{_EAST_ASIAN}）)」』】！？])[-－—–―]{{1,3}} ?(?=[{_EAST_ASIAN}A-Z])"
)
_SEPARATOR: Final = re.compile(f"({_STRONG}{_UNDERSCORES}{_ANGLES}{_GUILLEMETS}{_WEAK})")
_SEPARATOR_BUT_QUOTES: Final = re.compile(f"({_STRONG}{_UNDERSCORES}{_ANGLES}{_WEAK})")
_BRACKETS: Final = re.compile(r"[【（(\[]([^】）)\]【（(\[]{2,40})[】）)\]]$")
_BRACKETS_BEFORE: Final = re.compile(r"[【（(\[]([^】）)\]【（(\[]{2,40})[】）)\]](?=.)")
_LOOSE: Final = re.compile(
    rf" ?[@＠／→⇒►▶\\] ?| ?[-=]> ?|(?<=[{_UNSPACED}]) (?=[{_UNSPACED}])"
    r"|, |，|(?<=\w)[~～–—](?=\w)"
)
"""Signs that headlines have of their own, unless a name of a site is behind them."""
_OF_SENTENCES: Final = frozenset(",，–—")
_PAGE: Final = re.compile(
    r"(?:page|seite|página|pagina|strona|strana|stránka|sida|side|sivu|страница|сторінка|halaman"
    r"|sayfa|trang|σελίδα|صفحة|الصفحة|صفحه|صفحہ|עמוד|पृष्ठ|หน้า) (?:\d{1,4}|all)"
    r"|第 ?\d{1,4} ?[页頁]|\d{1,4}ページ目?|\d{1,4} ?페이지",
    re.IGNORECASE,
)
"""Which page of a text it is, behind a headline."""
_BY: Final = re.compile(r" [-–—|] by (?:[^\W\d_a-z][\w.'’-]{0,24} ?){2,4}\Z")
"""An author behind a headline, before the name of the site."""
_COUNTED: Final = re.compile(r"\(\d{1,3}\+?\) ")
"""How many messages a site has for the reader."""
_MOST_LOOSE: Final = 3
_NAME: Final = 4
"""Least characters of a name behind one of them that its words tell."""
_BREADCRUMB: Final = frozenset("»›/>")
_SLASH: Final = frozenset("/")
_COLONS: Final = frozenset(":：")
_MARKS: Final = frozenset("-－–—―−:：")
"""Signs that headlines have of their own."""

_LEAST_OF_TITLE: Final = 0.3
_POINTS: Final = frozenset("·•")
_ALONE: Final = frozenset("-－–—―−") | _POINTS
"""Dashes without spaces, as in East Asian titles: there is no name by its capitals."""
_LONGEST_SITE: Final = 6
"""Most words of a heading that may be the site's name."""
_SHORT_SECTION: Final = 4
"""Most characters of one behind a dash without spaces, where there is no other name."""
_SECTION: Final = 3
"""Most words of the name of a section."""

_THREAD: Final = re.compile(
    r"(?:thread|topic|discussion|thema|sujet|discusión|tema|hilo|tópico|discussão|discussione"
    r"|argomento|onderwerp|tråd|emne|aihe|temat|wątek|téma|vlákno|subiect|θέμα|тема|тред|обсуждение"
    r"|konu|mövzu|(?:ال)?موضوع|مشاركة|נושא|विषय|বিষয়|主[题題]|帖子|トピック|スレッド|주제|กระทู้|หัวข้อ"
    r"|topik|chủ đề|mada)\s?[:：]\s?",
    re.I,
)
"""What programs of forums write in front of what a thread is about."""


class _Part(NamedTuple):
    sign: str
    """What stands before it."""
    text: str


def choose_title(head: Head, blocks: Sequence[Block], url: str | None = None) -> str | None:
    """The page's title without the site's name; None if it states none, or says nothing by it.

    The ``h1`` that agrees with what the head says is the best, for it is what the reader sees;
    then JSON-LD's headline, ``og:title`` and ``<title>``.

    Args:
        head: What the page says of itself.
        blocks: Of the page.
        url: Its address.
    """
    page_title = _clean(head.titles[0] if head.titles else None)
    shared = _clean(head.metas.get("og:title") or head.metas.get("twitter:title"))
    headline = _clean(next(linked_values(head, "headline"), None))
    stated = [t for t in (headline, shared, page_title) if t]
    headings = [b.text for b in blocks if b.element.tag == "h1" and not is_placeholder(b.text)]
    headings = [_without_label(heading, stated) for heading in headings]
    if headline and headline in headings:
        return headline
    parted = [[part.text for part in _parts(title)] for title in stated]
    site = Site((*_names(head), find_masthead(blocks, parted)), _host(url), blocks)
    if page_title and not headline and not shared and site.is_stated(page_title):
        below = lone_heading(blocks, site)
        if below:
            return below[:MOST_TITLE]
    for heading in headings:
        if any(_agree(heading, other) for other in stated) and not (
            _is_site_alone(heading, stated, site) or _stands_for_site(heading, headings, site)
        ):
            return heading[:MOST_TITLE]
    if headline:
        return headline
    if shared:
        return _headline(shared, site, blocks)
    named = page_title is not None and len(_parts(page_title)) == 1
    named = named and _names_site(page_title or "", site)
    alone = [h for h in headings if not page_title or not _names_site(h, site, by_words=named)]
    if len(alone) == 1 and (named or not page_title or is_long(alone[0])):
        return alone[0][:MOST_TITLE]
    return _headline(page_title, site, blocks) if page_title else None


def _without_label(heading: str, stated: Sequence[str]) -> str:
    """A heading of a forum without the word for what it is of, which what the head says has not."""
    label = _THREAD.match(heading)
    subject = heading[label.end() :] if label else heading
    return subject if any(title.startswith(subject) for title in stated) else heading


def is_title(text: str, title: str) -> bool:
    """True if a block's text is the title, but for case and punctuation."""
    return text == title or name_key(text) == name_key(title)


def _clean(text: str | None) -> str | None:
    if text and _ESCAPED.search(text):  # by whoever escaped it once more
        text = unescape(text)
    title = fold(text)[:MOST_TITLE] if text else None
    return title if title and not is_placeholder(title) else None


def _names(head: Head) -> Iterator[str | None]:
    """What the page says that its site is called."""
    yield from map(head.metas.get, _STATED_NAMES)
    for item in head.linked_items():
        for key in ("publisher", "isPartOf"):
            value = item.get(key)
            if isinstance(value, dict) and isinstance(value.get("name"), str):
                yield value["name"]
        if item.get("@type") in ("WebSite", "Organization", "NewsMediaOrganization"):
            name = item.get("name")
            yield name if isinstance(name, str) else None


def _host(url: str | None) -> str | None:
    """The host of an address, without looking farther than a host may be long."""
    found = _HOST.match(url or "")
    return found[1] if found else None


def _agree(heading: str, stated: str) -> bool:
    """True if one holds the other, as a title with the site's name holds the headline."""
    a, b = name_key(heading), name_key(stated)
    if not a or not b:
        return False
    return a == b or (len(a) >= 0.4 * len(b) and a in b) or (len(b) >= 0.6 * len(a) and b in a)


def _is_site_alone(heading: str, stated: Sequence[str], site: Site) -> bool:
    """Whether a heading is the site's name, where the head has more to say."""
    if len(heading.split()) > _LONGEST_SITE or not any(len(s) > len(heading) for s in stated):
        return False
    return site.is_named(heading, in_notices=False)


def _stands_for_site(heading: str, headings: Sequence[str], site: Site) -> bool:
    """Whether a heading that is all of the page's title is the site's name, beside another one."""
    return any(other != heading for other in headings) and _names_site(heading, site)


def _names_site(text: str, site: Site, *, by_words: bool = True) -> bool:
    """Whether a text is the site's name: something says so, or a word of it."""
    return site.is_named(text, in_notices=False) or (by_words and sounds_like_a_site(text))


def _headline(title: str, site: Site, blocks: Sequence[Block]) -> str | None:
    """``title`` without what of it is not the headline; None if nothing is left of it."""
    behind = _BRACKETS.search(title)
    if behind and (site.is_named(behind[1]) or sounds_like_a_site(behind[1])):
        title = title[: behind.start()].rstrip() or title
    before = _BRACKETS_BEFORE.match(title)
    if before and (site.is_named(before[1]) or sounds_like_a_site(before[1])):
        title = title[before.end() :].strip() or title
    title = without_stated_name(_without_name_behind(title, site), site)
    title = without_name_before(title, site)
    headings = [b.text for b in blocks if b.role is Role.HEADING]
    counted = _COUNTED.match(title)
    if counted and any(title.startswith(h, counted.end()) for h in headings):
        title = title[counted.end() :]
    parts = [part for part in _parts(title) if not (part.sign and _PAGE.fullmatch(part.text))]
    if not 1 < len(parts) <= _MOST_PARTS:
        return _joined(parts) if parts else title
    for run in _runs(parts):
        text = _joined(run)
        is_most = len(text) >= _LEAST_OF_TITLE * len(title)
        if is_most and is_among(text, headings) and not site.is_named(text):
            return text
    parts = _without_site(_before_stated_name(_without_program(parts), site), site)
    headline = _joined(parts)
    if len(headline) < len(title):
        headline = _BY.sub("", headline)
    return None if is_placeholder(headline) else headline


def _without_name_behind(title: str, site: Site) -> str:
    """``title`` without the name of the site behind a sign that parts sentences, too."""
    for sign in reversed([*_LOOSE.finditer(title)][-_MOST_LOOSE:]):
        headline, name = title[: sign.start()].strip(), title[sign.end() :].strip()
        in_sentence = sign[0].strip() in _OF_SENTENCES
        if in_sentence and " " not in name and name.isascii():  # it may be a place
            continue
        named = site.is_named(name, in_notices=False)
        sounds = not in_sentence and _NAME <= len(name) <= len(headline)
        if headline and (named or (sounds and sounds_like_a_site(name))):
            return headline
    return title


def _before_stated_name(parts: list[_Part], site: Site) -> list[_Part]:
    """``parts`` up to the name of the site that the page states: a motto or a date is behind it."""
    for position, part in enumerate(parts[1:-1], 1):
        if site.is_stated(part.text):
            head = _joined(parts[:position])
            said = " " in head or EAST_ASIAN_LETTER.search(head) is not None
            return parts[:position] if said and not site.is_linked(head) else parts
    return parts


def _parts(title: str) -> list[_Part]:
    quotes = ("«" in title and "»" in title) or ("‹" in title and "›" in title)
    pieces = (_SEPARATOR_BUT_QUOTES if quotes else _SEPARATOR).split(title)
    signs = ["", *pieces[1::2]]
    return [_Part(s, t) for s, t in zip(signs, pieces[::2], strict=True) if t.strip()]


def _runs(parts: Sequence[_Part]) -> Iterator[Sequence[_Part]]:
    """All of them that stand side by side, but for all, the longest first."""
    for size in range(len(parts) - 1, 0, -1):
        for start in range(len(parts) - size + 1):
            yield parts[start : start + size]


def _joined(parts: Sequence[_Part]) -> str:
    first, *others = parts
    return (first.text + "".join(sign + text for sign, text in others)).strip()


def _without_program(parts: list[_Part]) -> list[_Part]:
    """``parts`` without what a program shows, as "View topic", and the site before it."""
    for position, part in enumerate(parts):
        if is_of_program(part.text) and (not position or " " in part.text.strip()):
            return parts[position + 1 :] or parts[:position]
    return parts


def _without_site(parts: list[_Part], site: Site) -> list[_Part]:
    signs = {part.sign.strip() for part in parts[1:]}
    told = False
    while len(parts) > 1 and _is_site_behind(parts[-1], parts, site, told=told):
        told = told or site.is_named(parts[-1].text) or sounds_like_a_site(parts[-1].text)
        parts = parts[:-1]
    while len(parts) > 1 and _is_site_before(parts, site):
        parts = parts[1:]
    if (
        len(parts) > 1
        and not told
        and signs & _BREADCRUMB
        and len(parts[-1].text) > len(parts[0].text)
        and (signs != _SLASH or len(parts[-1].text.split()) > _SECTION)
    ):
        return parts[-1:]
    return _strongest(parts)


def _strongest(parts: list[_Part]) -> list[_Part]:
    """Of what signs part that headlines have not, the first, or the longest where that is short."""
    groups: list[list[_Part]] = []
    for part in parts:
        if not groups or not _is_weak(part.sign):
            groups.append([])
        groups[-1].append(part)
    head, whole = _joined(groups[0]), len(_joined(parts))
    if len(head) >= _LEAST_OF_TITLE * whole or len(head.split()) > _SECTION:
        return groups[0]
    longest = max(groups, key=lambda group: len(_joined(group)))
    return longest if 2 * len(_joined(longest)) >= whole else parts


def _is_site_behind(part: _Part, parts: Sequence[_Part], site: Site, *, told: bool) -> bool:
    """Whether the last part is the site's name, or that of a section before it.

    Args:
        part: The last one.
        parts: All that are left.
        site: What is known of it.
        told: Whether its name was behind them.
    """
    sign, weak = part.sign, _is_weak(part.sign)
    if site.is_named(part.text):
        return True
    told_by_form = is_encyclopedia(part.text) or is_documentation(part.text)
    if told_by_form and sign.strip() not in _COLONS:
        return True
    rest = _joined(parts[:-1])
    if (
        weak
        and sign not in _ALONE
        and sign.strip() not in _COLONS
        and written_as_name(part.text, rest)
    ):
        return not told or len(part.text.split()) <= _SECTION
    if len(part.text) <= 2 * len(rest) and sounds_like_a_site(part.text):
        return True
    if len(part.text) > len(rest):
        return False
    if site.is_linked(part.text):
        return True
    if sign in _ALONE and len(part.text) > _SHORT_SECTION:
        return told and len(parts) > 2 and _is_section(part.text, rest)
    return told and (sign in _ALONE or len(parts) > 2) and _is_section(part.text, rest)


def _is_site_before(parts: Sequence[_Part], site: Site) -> bool:
    """Whether the first part is the site's name."""
    first, second = parts[0].text, parts[1]
    if site.is_named(first):
        return True
    if len(first) > 1.5 * len(_joined(parts[1:])) or second.sign.strip() in _COLONS:
        return False
    if sounds_like_a_site(first):
        return True
    return not _is_weak(second.sign) and site.is_linked(first)


def _is_weak(sign: str) -> bool:
    """Whether headlines have a sign of their own; points without spaces stand in names."""
    return sign in _POINTS or sign.strip()[:1] in _MARKS


def _is_section(text: str, rest: str) -> bool:
    return len(text.split()) <= _SECTION and len(text) <= min(24, len(rest) / 2)
