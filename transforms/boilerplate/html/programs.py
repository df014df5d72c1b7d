"""What is said in the posts of a thread, by the names that programs of forums give to it.

Nothing else has these names, so they tell more than what a post looks like: a post of one sentence
is said as much as a long one, wherever it stands; and of what stands around it - who wrote it and
since when, what it replies to, a signature - nothing is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.html.post_lines import repeats_title, tells_of_change
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.boilerplate.repetition import is_copy
from naqi.transforms.text.weight import weigh


class Program(NamedTuple):
    """How programs mark up what is said in a post."""

    names: str
    """Those of the element of that, as a pattern."""
    said: re.Pattern[str]
    """The same, found among whole names."""
    inside: re.Pattern[str] | None
    """In the names of one around it, if the first alone may be of anything."""
    reach: int = 4
    """Containers up to that one."""


def _row(said: str, inside: str = "", reach: int = 4) -> Program:
    """A row of the table, of whole names."""
    return Program(said, _whole(said), _whole(inside) if inside else None, reach)


def _whole(names: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{names})(?!\S)")


_TABLE: Final = (
    _row(r"post[_-]?message[_-]\d+|js-post__content-text"),  # vBulletin, Discuz, Asgaros
    _row(
        "postcontent", r"postcontainer|postbit|postbitlegacy"
    ),  # vBulletin, where it has no number
    _row("cooked", "topic-body|topic-post|onscreen-post|embedded-posts"),  # Discourse, ...
    _row("post", "crawler-post"),  # ... as it is shown to machines
    _row("bbwrapper", "message-body"),  # XenForo 2
    _row("messagetext", "message|messagelist|messageinfo|messagebody|messagecontent"),  # 1, WoltLab
    _row("ipstype_normal ipstype_richtext", "cpost|ipscomment"),  # Invision 4
    _row("ipsrichtext|ipsrichtext--user", "ipsentry|ipsentry__post"),  # 5
    _row("entry-content", "post_body|post_block|post_wrap|postbody"),  # 3, PunBB
    _row("postcolor"),  # 2
    _row("content", "postbody"),  # phpBB 3
    _row(r"msg_\d+", "post|post_wrapper|postarea", 2),  # SMF 2
    _row("post", "windowbg2?|postarea", 12),  # 1
    _row("post_body", "post|post_content|post_wrapper", 3),  # MyBB
    _row("postmsg"),  # FluxBB
    _row("message usercontent|usercontent", "comment|discussion|item-body|commentwrap|message"),
    _row("content", "posts-list-item|topic-item|post-container", 6),  # NodeBB
    _row("post-body", "commentpost"),  # Flarum
    _row("md", "usertext-body", 1),  # Reddit, as it was
    _row("js-post-body|post-text", "postcell|answercell|post-layout--right"),  # Stack Exchange
    _row("md-div", "comment-content|postcontent|post-content|post-listing"),  # Lemmy
    _row("bbp-(?:reply|topic)-content"),  # bbPress
    _row("wpforo-post-content|sppostcontent|lia-message-body-content|kmsg"),
    _row("d_post_content"),  # Tieba
    _row("postbody", r"row[12]|post|post-?\d+|post[_-]?row\d?|postmain", 6),  # phpBB 2, Forumotion
)
"""The first row of which a page has several is its program's."""
_AT_A_GLANCE: Final = (
    "post_message", "postmessage", "post-message", "js-post", "post-text", "postcontent", "cooked",
    "crawler-post", "bbwrapper", "messagetext", "ipstype_richtext", "ipsrichtext", "post_body",
    "post_block", "post_wrap", "postbody", "postcolor", "msg_", "windowbg", "postarea", "postmsg",
    "usercontent", "posts-list-item", "topic-item", "post-container", "commentpost",
    "usertext-body", "md-div", "bbp-", "wpforo", "sppost", "lia-message", "kmsg", "d_post_content",
)  # fmt: skip
"""One of these is in the names of any page of such posts, and of few others."""
_ANY: Final = _whole("|".join(program.names for program in _TABLE))
_NEVER: Final = re.compile(r"signature|(?<!\S)sig\d*(?!\S)|preview|quick-?reply")
"""What is named after signatures and drafts, which have their text marked up as that of posts."""
_ELSEWHERE: Final = re.compile(r"(?<!\S)(?:side|titlebox|sidebar|bbp-(?:header|footer))(?!\S)")
_BOXES: Final = frozenset({"aside", "blockquote", "cite", "details", "fieldset", "figure"})
_PLAIN: Final = frozenset({"a", "b", "em", "font", "i", "p", "span", "strong", "u"})
"""Parts of text that may have a name for how they look."""
_UP: Final = 3
"""Containers of a text up to what says that it is none of a post's."""
_FEWEST: Final = 2
_PROSE: Final = 200.0
"""Score of text above posts from which they may be comments on it."""
_HEADED: Final = 4
"""Blocks above the first post of which one may be its heading."""
_WORDS: Final = 3
_LETTERS: Final = 24
"""Spaces in a heading that is no name, and its least length where there are none."""
_SIGNS: Final = re.compile(r"_{6}")
"""What a signature begins with where it stands with the text, as programs draw the line."""


def find_said(nodes: Sequence[Node]) -> list[Node]:
    """The containers of what is said in the posts of a page, none inside of another.

    Args:
        nodes: All of the page, outer ones before inner ones.
    """
    written = dict.fromkeys(node.element.names for node in nodes)
    together = "\n".join(written)
    if not any(word in together for word in _AT_A_GLANCE):
        return []
    told = [names for names in written if _ANY.search(names) and not _NEVER.search(names)]
    if not told:
        return []
    by_names: dict[str, list[Node]] = {names: [] for names in told}
    for node in nodes:
        if node.element.names in by_names:
            by_names[node.element.names].append(node)
    for program in _TABLE:
        names = filter(program.said.search, told)
        found = [n for own in names for n in by_names[own] if _is_inside(n, program)]
        found = sorted((n for n in found if not _is_elsewhere(n)), key=lambda n: (n.first, -n.end))
        said = list(_outermost(found))
        if len(said) >= _FEWEST:
            return said
    return []


def are_comments(
    said: Sequence[Node], leaves: Sequence[Node], scores: Sequence[float], title: int
) -> bool:
    """Whether a text stands above what is said, so that it may be said about that.

    Args:
        said: See `find_said`.
        leaves: Of each block its innermost container.
        scores: Of each how much it looks like a body's text.
        title: Position of the first block after the title; 0 if that cannot be told.
    """
    above = range(title, said[0].first)
    return sum(scores[p] for p in above if not _is_ruled(leaves[p])) >= _PROSE


def have_headings(said: Sequence[Node], blocks: Sequence[Block], title: str | None) -> bool:
    """Whether most of what is said has a heading of its own above, as articles of a blog have.

    Args:
        said: See `find_said`.
        blocks: Of the page.
        title: Of the page, which replies have above them once more.
    """
    headings = set()
    end = max(0, said[0].first - _HEADED)
    for node in said:
        for block in blocks[end : node.first]:
            if block.role is Role.HEADING and _says(block.text):
                headings.add(block.text)
        end = node.end
    headings = {text for text in headings if not _is_of_thread(text, title)}
    return 2 * len(headings) > len(said)


def _says(heading: str) -> bool:
    """Whether a heading has more words than names have, of those who wrote."""
    return heading.count(" ") >= _WORDS or (" " not in heading and weigh(heading) >= _LETTERS)


def _is_of_thread(heading: str, title: str | None) -> bool:
    return title is not None and (is_copy(heading, title) or repeats_title(heading, title))


def _is_ruled(node: Node | None) -> bool:
    while node is not None:
        if node.rule is not None or _ELSEWHERE.search(node.element.names):
            return True
        node = node.parent
    return False


def take_back_rules(said: Sequence[Node]) -> None:
    """Take back the rules of containers around what is said, and of its own.

    Programs have it in forms by which it can be changed, and name it after comments.
    """
    for own in said:
        node: Node | None = own
        while node is not None and node.rule is not Rule.HIDDEN:
            node.rule = None
            node = node.parent


def find_posts_around(said: Sequence[Node]) -> set[Node]:
    """The outermost container around each that holds nothing else that is said."""
    held: Counter[Node] = Counter()
    for own in said:
        node: Node | None = own
        while node is not None:
            held[node] += 1
            node = node.parent
    posts = set()
    for own in said:
        post = own
        while post.parent is not None and held[post.parent] == 1:
            post = post.parent
        posts.add(post)
    return posts


def read_said(said: Sequence[Node], blocks: Sequence[Block]) -> list[list[int]]:
    """Positions of what is said in each post: not the signature below, nor who changed it when."""
    own: list[list[int]] = []
    for node in said:
        end = next(
            (p for p in range(node.first, node.end) if _SIGNS.match(blocks[p].text)), node.end
        )
        text = [*range(node.first, end)]
        for edge in (0, -1):
            if len(text) > 1 and tells_of_change(blocks[text[edge]].text):
                del text[edge]
        own.append(text)
    return own


def is_quoted(block: Block, said: Node) -> bool:
    """Whether a block of what is said is quoted, or stands in a box of its own there."""
    at: Element | None = block.element
    while at is not None and at is not said.element:
        if at.tag in _BOXES or (at.names and at.tag not in _PLAIN):
            return True
        at = at.above
    return False


def _is_inside(node: Node, program: Program) -> bool:
    if program.inside is None:
        return True
    around, left = node.parent, program.reach
    while around is not None and left:
        if program.inside.search(around.element.names):
            return True
        around, left = around.parent, left - 1
    return False


def _is_elsewhere(node: Node) -> bool:
    """Whether a container stands in a signature, or in a column beside the posts."""
    around, left = node.parent, _UP
    while around is not None and left:
        names = around.element.names
        if _NEVER.search(names) or _ELSEWHERE.search(names):
            return True
        around, left = around.parent, left - 1
    return False


def _outermost(nodes: Sequence[Node]) -> Iterator[Node]:
    end = 0
    for node in nodes:
        if node.first >= end:
            yield node
            end = node.end
