"""Formats that are text and no pages, told by their first bytes: no prose is taken for one."""

from __future__ import annotations

import regex

_PROLOGUE = (
    rb"\s*+(?:<\?[^>]{0,400}+>\s*+|<!--.{0,400}?-->\s*+|<!DOCTYPE\s[^>\[]{0,300}+"
    rb"(?:\[[^\]]{0,400}+\])?\s*+>\s*+){0,8}+"
)
_ROOT = regex.compile(
    _PROLOGUE + rb"<(?:[A-Za-z_][\w.-]{0,40}+:)?([A-Za-z_][\w.-]{0,60}+)([\s/>][^<]{0,1000}+)?",
    regex.DOTALL,
)
_DECLARED = regex.compile(rb"\s*+<\?xml[\s?]")
_HTML_NAMESPACE = b"http://www.w3.org/1999/xhtml"
_HTML_TYPE = regex.compile(rb"<!DOCTYPE\s++html", regex.IGNORECASE)


def _root(head: bytes) -> tuple[bytes, bytes]:
    """The outermost element, without its prefix, and its attributes; both empty for none."""
    found = _ROOT.match(head)
    return (b"", b"") if found is None else (found.group(1), found.group(2) or b"")


def is_feed(head: bytes) -> bool:
    """RSS, Atom, RDF."""
    name, attributes = _root(head)
    if name in (b"rss", b"RDF"):
        return True
    return name == b"feed" and b"Atom" in attributes


def is_sitemap(head: bytes) -> bool:
    """A sitemap, or an index of them."""
    return _root(head)[0] in (b"urlset", b"sitemapindex")


def is_svg(head: bytes) -> bool:
    """SVG that says to be XML: a piece of a page may begin with an SVG element."""
    return has_svg(head) and (_DECLARED.match(head) is not None or b"<!DOCTYPE svg" in head)


def has_svg(head: bytes) -> bool:
    """Whether the first element is SVG's."""
    return _root(head)[0] == b"svg"


def is_xml(head: bytes) -> bool:
    """XML that says so, and whose elements are not those of HTML."""
    name, _ = _root(head)
    return (
        _DECLARED.match(head) is not None
        and name.lower() not in (b"", b"html")
        and _HTML_NAMESPACE not in head
        and _HTML_TYPE.search(head) is None
    )


_DOCTYPE = regex.compile(rb"<!DOCTYPE\s++(?!html[\s>])[\w:.-]", regex.IGNORECASE)
_NAMESPACE = regex.compile(rb"""\sxmlns\s*+=\s*+["']([^"']{1,200}+)""")
_OF_HTML = (_HTML_NAMESPACE, b"http://www.w3.org/2000/svg", b"http://www.w3.org/1998/Math/MathML")


def is_named_xml(head: bytes) -> bool:
    """XML of a kind of its own, by its document type or namespace, whatever its elements are.

    A DocBook article and one of JATS begin as a piece of HTML may.
    """
    name, attributes = _root(head)
    if not name or name.lower() == b"html":
        return False
    namespace = _NAMESPACE.search(attributes)
    if namespace is not None:
        return namespace.group(1) not in _OF_HTML
    return _DECLARED.match(head) is not None and _DOCTYPE.search(head) is not None


_FIELD = regex.compile(rb"([A-Za-z][\w-]{0,60}+):[^\r\n]*+\r?\n(?:[ \t][^\n]*+\n)*+")
_MAIL = frozenset(
    (b"from", b"mime-version", b"received", b"return-path", b"message-id", b"delivered-to")
)


_ENVELOPE = regex.compile(rb"From \S[^\n]{0,300}+\n")


def is_mail(head: bytes) -> bool:
    """A message whose header says that it has parts, as MHTML has: one a file of the page."""
    seen, has_parts = _read_header(head)
    return has_parts and seen > 0


def has_mail(head: bytes) -> bool:
    """A message, or a mailbox of them, for a file whose name says that it is one."""
    return _read_header(head)[0] > 1


def _read_header(head: bytes) -> tuple[int, bool]:
    """How many fields of a mail's header there are, and whether they say that it has parts."""
    envelope = _ENVELOPE.match(head)
    at, seen, has_parts = envelope.end() if envelope else 0, 0, False
    while (found := _FIELD.match(head, at)) is not None:
        name, value = found.group(1).lower(), found.group().lower()
        seen += name in _MAIL
        has_parts = has_parts or (
            name == b"content-type" and b"multipart/" in value and b"boundary" in value
        )
        at = found.end()
    return seen, has_parts


_ROBOTS = regex.compile(
    rb"(?:[ \t]*+(?:#[^\r\n]*+)?+\r?\n)*+(?:(?:user-agent|sitemap|host)[ \t]*+:[^\r\n]*+"
    rb"(?:\r?\n[ \t]*+(?:#[^\r\n]*+)?+)++)++(?:dis)?allow[ \t]*+:[ \t]*+(?:[/*\r\n]|\Z)",
    regex.IGNORECASE,
)


def is_robots(head: bytes) -> bool:
    """A site's rules for crawlers (RFC 9309): agents, then a path that they may or may not take."""
    return _ROBOTS.match(head) is not None


_TRANSLATIONS = regex.compile(rb"(?:#[^\n]*+\n|\s)*+msgid \"\"\r?\nmsgstr \"")
_PATCH = regex.compile(
    rb"diff --git \S[^\n]*+\n|--- \S[^\n]*+\n\+\+\+ \S[^\n]*+\n@@ -\d|Index: \S[^\n]*+\n={20}"
)
_REFERENCES = regex.compile(
    rb"(?:%[^\n]*+\n|\s)*+@(?:article|book|booklet|conference|inbook|incollection|inproceedings"
    rb"|manual|mastersthesis|misc|online|phdthesis|proceedings|techreport|unpublished)\s*+\{\s*+"
    rb"[^\s,{}]{1,200}+\s*+,\s*+[a-z]{2,20}+\s*+=",
    regex.IGNORECASE,
)


def is_catalogue(head: bytes) -> bool:
    """Translations of a program's texts, as gettext has them."""
    return _TRANSLATIONS.match(head) is not None


def is_patch(head: bytes) -> bool:
    """What changed between two states of files."""
    return _PATCH.match(head) is not None


def is_bibliography(head: bytes) -> bool:
    """References as BibTeX has them."""
    return _REFERENCES.match(head) is not None


_HAR = regex.compile(
    rb'\s*+\{\s*+"log"\s*+:\s*+\{\s*+"(?:version|creator|browser|entries|pages)"\s*+:'
)


def is_har(head: bytes) -> bool:
    """An HTTP archive, which is JSON."""
    return _HAR.match(head) is not None


_NOTEBOOK = regex.compile(rb'\s*+\{\s*+"(?:cells|metadata|nbformat)"\s*+:')


def is_notebook(head: bytes) -> bool:
    """A Jupyter notebook, which is JSON."""
    return _NOTEBOOK.match(head) is not None


_INDEX = regex.compile(
    rb" CDX [A-Za-z](?: [A-Za-z]){3,}|[\w.,:-]{1,253}\)[^ \n]{0,600} \d{14} (?:\{|[^ \n]{1,600} \S)"
)


def is_index(head: bytes) -> bool:
    """Lines of CDX or CDXJ: a reversed host, a path, a time of fourteen digits."""
    return _INDEX.match(head) is not None


_STATEMENT = (
    rb"(?:DROP\s++TABLE\b|CREATE\s++(?:TABLE|DATABASE)\b|INSERT\s++INTO\s++[`\"\[\w]|LOCK\s++TABLES\s++[`\w]"
    rb"|COPY\s++[\w.\"]{1,100}+\s++\(|ALTER\s++TABLE\b|PRAGMA\s++\w{1,40}+\s*+=|SET\s++[@\w]{1,60}+\s*+=)"
)
_DUMP = regex.compile(
    rb"\s*+(?:--|/\*!?)[^\n]{0,200}?\b(?:dump|export)\b[^\n]{0,300}+\n(?:[^\n]{0,500}+\n){0,60}?"
    + _STATEMENT
    + rb"|\s*+PRAGMA\s++foreign_keys\s*+=\s*+OFF;\s++BEGIN\s++TRANSACTION;",
    regex.IGNORECASE,
)
_OF_SQL = regex.compile(rb"^\s{0,99}+" + _STATEMENT, regex.IGNORECASE | regex.MULTILINE)


def is_sql_dump(head: bytes) -> bool:
    """What programs write of a database: a comment that says so, and statements."""
    return _DUMP.match(head) is not None


def has_sql(head: bytes) -> bool:
    """A statement of SQL at the start of a line, for a file whose name says that it has such."""
    return _OF_SQL.search(head) is not None


_OF_TOML = regex.compile(
    rb"^(?:\[{1,2}[\w.\"' -]{1,100}+\]{1,2}[ \t\r]*+$"
    rb"|[\w.\"'-]{1,100}+[ \t]*+=[ \t]*+[\"'\[{\dtf-])",
    regex.MULTILINE,
)
_OF_YAML = regex.compile(
    rb"^(?:---[ \t\r]*+$|[ \t]{0,99}+(?:- )?[\w\"'-]{1,100}+:(?:[ \t]|\r?$))", regex.MULTILINE
)


def has_toml(head: bytes) -> bool:
    """A table or a field of TOML, for a file whose name says that it has such."""
    return _OF_TOML.search(head) is not None


def has_yaml(head: bytes) -> bool:
    """A field of YAML, for a file whose name says that it has such."""
    return _OF_YAML.search(head) is not None


_CODE = regex.compile(
    rb"[{};]\s{0,40}+(?:$|/[*/]|[}.#@a-z])|=>|/\*|^(?://|@)"
    rb"|^(?:import|export|const|let|var|function|class)[ {][^\n]{0,200}?[={(\[\"']",
    regex.MULTILINE,
)


def has_code(head: bytes) -> bool:
    """Signs of a program or a style sheet, for a file whose name says that it is one."""
    return _CODE.search(head) is not None


_MARKS = frozenset(b"{}();=:")
_DENSE = 0.05
"""Of the characters, in what is no prose."""
_RULES = 2
"""Of CSS, one right after the other."""
_COMMENTS = rb"\s*+(?:/\*.{0,600}?\*/\s*+|//[^\n]{0,300}+\n\s*+){0,8}+"
_STYLE_RULE = regex.compile(
    rb"[\w#.*@:\]-][^{}<>]{0,200}+\{\s*+(?:[\w-]{2,40}+\s*+:[^{};]{1,300}+;?\s*+){1,50}+\}"
)
_STYLE = regex.compile(_COMMENTS + rb'@(?:charset\s++"|import\s++(?:url\(|["\']))', regex.DOTALL)
_SCRIPT = regex.compile(
    _COMMENTS
    + rb"(?:[\"']use strict[\"'];|[!+;]function\s*+\(|\(\s*+function\s*+[\w$]{0,60}+\s*+\("
    rb"|\(\s*+(?:async\s*+)?\([^()]{0,200}+\)\s*+=>|\((?:self|window|globalThis)\.webpack"
    rb"|(?:\$|jQuery)\(\s*+(?:document|window|function|\(\))|define\(\s*+[\[\"'f]"
    rb"|window(?:\.[\w$]{1,60}+){1,5}\s*+=[^=]|function\s++[\w$]{1,60}+\([\w$,\s]{0,200}+\)\s*+\{"
    rb"|(?:var|let|const)\s++[\w$]{1,60}+\s*+=\s*+(?:function\b|require\b|window\b|document\b"
    # A set, an interval or a sum is none of these: prose may let something be one.
    rb"|\(\s*+(?:function\b|async\b|[({!]|[\w$.]{1,60}+(?:\s*+(?:\)\s*+=>|[|&=?])|\())"
    rb"|\{\s*+(?:\}|\.\.\.|[\"']|[\w$]{1,60}+(?:\([^()]{0,200}+\)\s*+\{"
    rb"|:\s*+(?:[\"'\d\[{(!]|[\w$]{1,60}+[.(,\s]*+[\w$]{0,60}+[,}(;\n])))"
    rb"|\[\s*+[\"'{\[\]]))",
    regex.DOTALL,
)


def is_style_sheet(head: bytes) -> bool:
    """What begins with rules of CSS, several, or with what only CSS begins with."""
    if not _is_dense(head):
        return False
    if _STYLE.match(head) is not None:
        return True
    start = _START.match(head)
    at, rules = start.end() if start else 0, 0
    while (found := _STYLE_RULE.match(head, at)) is not None and rules < _RULES:
        rules += 1
        start = _START.match(head, found.end())
        at = start.end() if start else found.end()
    return rules == _RULES


_START = regex.compile(_COMMENTS, regex.DOTALL)


def is_script(head: bytes) -> bool:
    """What begins as only a script does, and is as full of marks as one."""
    return _is_dense(head) and _SCRIPT.match(head) is not None


def _is_dense(head: bytes) -> bool:
    return sum(byte in _MARKS for byte in head) > _DENSE * len(head)
