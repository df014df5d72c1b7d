"""Every reason for which Naqi drops a block or rejects a page.

The codes are API: never reuse one.
"""

from __future__ import annotations

from enum import Enum


class _Code(str, Enum):
    """A string code with one line of prose, from which `docs/rules.md` is generated."""

    prose: str

    def __new__(cls, code: str, prose: str) -> _Code:
        member = str.__new__(cls, code)
        member._value_ = code
        member.prose = prose
        return member

    def __str__(self) -> str:
        return str(self.value)


class Rule(_Code):
    """Why a block is dropped: the `rule` column of `dropped`."""

    ADVERTISEMENT = "advertisement", "An advertisement or a promotion of the site itself."
    BYLINE = "byline", "Author, agency or date line: its date goes to `published_at`."
    CAPTION = "caption", "The caption or credit of a picture that the text page no longer shows."
    COMMENTS = "comments", "Readers' comments and the form to write one."
    CONSENT = "consent", "A cookie, privacy or subscription notice."
    FOOTER = "footer", "Footer, copyright or contact line."
    FOREIGN_CAPTION = (
        "foreign_caption",
        "A short run in a script, or a caption in a language, that is not the page's.",
    )
    FORM = "form", "Labels, options and buttons of a form."
    HEADER = "header", "Masthead of the site, above the content."
    HIDDEN = "hidden", "Hidden from the reader by markup or inline style."
    LINE_NUMBERS = "line_numbers", "Line numbers beside code."
    LINKS = "links", "A block that is nearly all links."
    NAVIGATION = "navigation", "Menu, breadcrumb or other way around the site."
    OTHER_LANGUAGE = "other_language", "A paragraph in a language that `--languages` does not name."
    PAGINATION = "pagination", "Page numbers, next and previous."
    RELATED_LINKS = "related_links", "Headlines of other pages, and the line that announces them."
    REPETITION = "repetition", "A copy of a block that is kept, or of the title."
    SERIAL_NUMBER = "serial_number", "A bare identifier left by a content system."
    SHARE = "share", "Share, follow, print and like buttons."
    SHORT = "short", "Too little text, too far from the body, to be content."
    SIDEBAR = "sidebar", "A column or box beside the content."
    SIGNATURE = "signature", "The name of the author or agency, alone after the body."
    SITE_NAME = "site_name", "The site's name or address, alone on its line."
    SITE_TEMPLATE = (
        "site_template",
        "A line that many pages of the site have, by a dictionary of sites (docs/sites.md).",
    )
    UNSURE_LANGUAGE = (
        "unsure_language",
        "A paragraph less surely in its language than `--min-language-confidence`.",
    )
    UNWANTED_ROLE = "unwanted_role", "A block of a role that `--drop` names."


RULES: dict[str, Rule] = {rule.value: rule for rule in Rule}
"""By code."""
_WISHES = (Rule.OTHER_LANGUAGE, Rule.UNSURE_LANGUAGE, Rule.UNWANTED_ROLE)
JUDGED = tuple(code for code in RULES if code not in _WISHES)
"""The rules that judge a block by what it is. The others do what the configuration asks for."""


class Reason(_Code):
    """Why a page is rejected: the `reason` column of `rejected`."""

    BAD_ENCODING = "bad_encoding", "The body is not in the HTTP encoding it declares."
    COMPRESSION_RATIO = (
        "compression_ratio",
        "The page inflates to more than `--max-compression-ratio` times its compressed size.",
    )
    DAMAGED_FILE = (
        "damaged_file",
        "The file is damaged at `record`; reading went on after the damage where it could.",
    )
    DIGEST_MISMATCH = "digest_mismatch", "The record's bytes do not have the digest it states."
    EMPTY_PAGE = "empty_page", "The page has no visible text."
    INTERNAL_ERROR = (
        "internal_error",
        "A step failed on this page, which is our fault, not its; `detail` has the error.",
    )
    MALFORMED_RECORD = (
        "malformed_record",
        "A record, line or row is not as its format asks: no header, no JSON object, no text.",
    )
    MISNESTED_FORMATTING = (
        "misnested_formatting",
        "Formatting elements that are never closed, so many that parsers choke on them.",
    )
    NESTING_TOO_DEEP = "nesting_too_deep", "Elements are nested deeper than `--max-nesting`."
    NO_BODY_COLUMN = (
        "no_body_column",
        "No column of the file can be a page's body: name it with `--columns body=…`.",
    )
    NO_CONTENT = "no_content", "Every block is boilerplate; `dropped` has them with their rules."
    NOT_A_FILE = (
        "not_a_file",
        "What lies there is no file: a named pipe, a socket, a device, or a link to a folder.",
    )
    NOT_TEXT = "not_text", "The bytes are not text in any character set (an image, an archive…)."
    OTHER_LANGUAGE = (
        "other_language",
        "The page, or every paragraph of it, is in a language that `--languages` does not name.",
    )
    OUT_OF_MEMORY = (
        "out_of_memory",
        "Cleaning the page takes more than `--max-page-memory`; or, at stage `read`, reading it "
        "takes more than a reader has.",
    )
    PAGE_TIMEOUT = (
        "page_timeout",
        "Cleaning the page takes more processor time than `--page-seconds`, or much longer; or, at "
        "stage `read`, reading it takes longer than a minute of a processor.",
    )
    PAGE_TOO_LARGE = "page_too_large", "The page is larger than `--max-page-bytes`."
    POISON_FILE = (
        "poison_file",
        "`naqi watch` has set the file aside: twice it failed, or ended the process that read it.",
    )
    READ_ERROR = "read_error", "The file could not be read."
    TOO_MANY_ATTRIBUTES = (
        "too_many_attributes",
        "An element has more attributes than `--max-attributes`.",
    )
    TOO_MANY_BLOCKS = "too_many_blocks", "The page has more blocks than `--max-blocks`."
    TOO_SHORT = (
        "too_short",
        "Less is kept of the page than `--min-characters` or `--min-paragraphs` ask for.",
    )
    TRUNCATED_RECORD = (
        "truncated_record",
        "The record is shorter than it says: the file is cut, or its length is wrong.",
    )
    UNSUPPORTED_FORMAT = (
        "unsupported_format",
        "The file, or the page's body, is in a format that is not read, such as a PDF, a feed or a "
        "style sheet; `detail` has which, and what to do.",
    )
    UNSURE_LANGUAGE = (
        "unsure_language",
        "The page, or every paragraph of it that is wanted, is less surely in its language than "
        "`--min-language-confidence`.",
    )
    URL_TOO_LONG = (
        "url_too_long",
        "The page's address has more than 8,192 characters; `url` has the first of them.",
    )
    WORKER_DIED = "worker_died", "The process that cleaned the page, or read it, died of it."


class Skip(_Code):
    """Why a record of an input file is no page: it is counted, and nothing else is done to it."""

    CONTENT_TYPE = "content_type", "Neither HTML nor plain text: an image, a script, a DNS answer."
    CONTINUATION = "continuation", "A later segment of a record that was split."
    EMPTY = "empty", "It has no body."
    HTTP_STATUS = "http_status", "An HTTP response that is not a success (2xx)."
    METADATA = "metadata", "What the crawler noted of a page."
    REQUEST = "request", "What the crawler asked."
    REVISIT = "revisit", "The page was fetched before and had not changed."
    UNKNOWN_TYPE = "unknown_type", "A type of record that the WARC standard does not have."
    WARCINFO = "warcinfo", "What the file says of itself."


class Stage(_Code):
    """Where a page was when it was rejected: the `stage` column of `rejected`."""

    READ = "read", "Opening the file and reading the page's bytes."
    DECODE = "decode", "Turning bytes into characters."
    BLOCKS = "blocks", "Cutting the page into blocks and reading its title and date."
    BOILERPLATE = "boilerplate", "Telling content from boilerplate."
    CAPTIONS = "captions", "Finding captions in a foreign script."
    LANGUAGE = "language", "Detecting language."
    PARAGRAPHS = "paragraphs", "Writing the kept blocks as paragraphs."
    GUARD = "guard", "Any of the above: the process that was at it had to be ended, or died."


class Role(_Code):
    """What a block is in its page: the `role` column of `paragraphs`."""

    PARAGRAPH = "paragraph", "Running text."
    HEADING = "heading", "A heading inside the body."
    LIST_ITEM = "list_item", "One item of a list."
    QUOTE = "quote", "A block quotation."
    TABLE_ROW = "table_row", "One row of a table, cells joined by ` | `."
    CODE = "code", "Code and other preformatted text, in lines."
    CAPTION = "caption", "The caption of a figure or table in the body."
    FOOTNOTE = "footnote", "A note to the text: a footnote, an endnote, a reference."


NOTE_ROLES = frozenset(
    {
        "doc-endnote",
        "doc-endnotes",
        "doc-footnote",
        "endnote",
        "endnotes",
        "footnote",
        "footnotes",
        "rearnote",
        "rearnotes",
    }
)
"""ARIA roles and EPUB types of what is a note, or holds notes."""
