"""What the tag, role, id and classes of an element say about the text inside.

Plain tables: the first entry that fits decides. Names are matched as whole words of an id or a
class (a word ends where the letters end), so that ``share`` does not fit ``shareholders``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from schemas.rules import Rule

TAGS: dict[str, Rule] = {
    "address": Rule.FOOTER,
    "aside": Rule.SIDEBAR,
    "button": Rule.FORM,
    "dialog": Rule.CONSENT,
    "fieldset": Rule.FORM,
    "figcaption": Rule.CAPTION,
    "footer": Rule.FOOTER,
    "form": Rule.FORM,
    "header": Rule.HEADER,
    "label": Rule.FORM,
    "legend": Rule.FORM,
    "menu": Rule.NAVIGATION,
    "nav": Rule.NAVIGATION,
    "noindex": Rule.NAVIGATION,
    "optgroup": Rule.FORM,
    "option": Rule.FORM,
    "search": Rule.FORM,
    "select": Rule.FORM,
    "textarea": Rule.FORM,
}

ROLES: dict[str, Rule] = {
    "alert": Rule.CONSENT,
    "alertdialog": Rule.CONSENT,
    "author": Rule.BYLINE,
    "banner": Rule.HEADER,
    "breadcrumb": Rule.NAVIGATION,
    "button": Rule.FORM,
    "caption": Rule.CAPTION,
    "combobox": Rule.FORM,
    "commentcount": Rule.COMMENTS,
    "complementary": Rule.SIDEBAR,
    "contentinfo": Rule.FOOTER,
    "datemodified": Rule.BYLINE,
    "datepublished": Rule.BYLINE,
    "dialog": Rule.CONSENT,
    "form": Rule.FORM,
    "hidden": Rule.HIDDEN,
    "listbox": Rule.FORM,
    "menu": Rule.NAVIGATION,
    "menubar": Rule.NAVIGATION,
    "menuitem": Rule.NAVIGATION,
    "navigation": Rule.NAVIGATION,
    "option": Rule.FORM,
    "publisher": Rule.BYLINE,
    "search": Rule.FORM,
    "status": Rule.CONSENT,
    "tooltip": Rule.HIDDEN,
}

CERTAIN = frozenset({"nav", "option", "select", "optgroup"})
"""Tags that never hold the body of a page."""

_NAMES: tuple[tuple[Rule, str], ...] = (
    (
        Rule.CONSENT,
        r"cookies? cookie\w* consent gdpr onetrust paywall newsletter\w* subscribe subscriptions? "
        r"modal popup popover overlay notification notice lightbox",
    ),
    (
        Rule.COMMENTS,
        r"comments? commentlist comment-?form respond disqus\w* dsq comments-\w* livefyre replies",
    ),
    (
        Rule.SHARE,
        r"shares? sharing share(?:bar|box|buttons?|links?|tools?|this) socials? "
        r"social(?:bar|icons?|links?|media|share) addthis\w* addtoany\w* a2a sharedaddy bookmarks? "
        r"follow-?us shariff whatsapp facebook reddit pinterest linkedin delicious digg",
    ),
    (
        Rule.RELATED_LINKS,
        r"related\w* recommended recommendations? popular trending most-?(?:read|popular|viewed) "
        r"read-?(?:more|also) see-?also more-?(?:stories|news) latest latest-?news\w* recent-?posts "
        r"recent outbrain taboola\w* teasers? recirc\w* also-?like hot-?news headlines piclist "
        r"up-?next top-?stories",
    ),
    (
        Rule.ADVERTISEMENT,
        r"ads? adv adverts? advertisements? advertising sponsor(?:s|ed)? promos? promotions? dfp "
        r"doubleclick adsense commercial",
    ),
    (
        Rule.PAGINATION,
        r"pagers? paging page-?nav page-?numbers prev-?next post-?navigation nav-?links",
    ),
    (
        Rule.NAVIGATION,
        r"nav nav(?:bar|igation|items?|list|menu) menus? (?:main|sub|mega|top|site)-?(?:menu|nav) "
        r"breadcrumbs? crumbs? trail toolbars? toolbox skip-?links? drawer hamburger offcanvas "
        r"site-?map link-?list quick-?links site-?links lang-?switcher subnav",
    ),
    (
        Rule.CAPTION,
        r"captions? wp-caption-text media-?caption image-?caption photo-?caption credits? "
        r"photo-?credit image-?credit copyright-?holder",
    ),
    (
        Rule.BYLINE,
        r"bylines? authors? author-?(?:bio|box|info|name)s? dateline datetime timestamp date "
        r"(?:post|entry|article)-?(?:meta|info|date) posted-?on metadata vcard bio pubdate "
        r"published",
    ),
    (
        Rule.LINKS,
        r"tags tag-?(?:list|links|cloud) keywords post-?tags category-?links cat-?links labels",
    ),
    (
        Rule.SIDEBAR,
        r"side-?bars? sidebar-(?!content)\w+ aside rail (?:right|left|side)-?(?:rail|col|column) "
        r"col-?right right-?side widgettitle complementary",
    ),
    (
        Rule.FOOTER,
        r"footers? foot (?:site|page|global)-?footer colophon copyrights? disclaimer legal ftr",
    ),
    (
        Rule.HEADER,
        r"headers? (?:site|page|global)-?header masthead mast-?head branding logo top-?bar tagline "
        r"slogan",
    ),
    (
        Rule.FORM,
        r"search-?(?:form|box|bar)? log-?in sign-?(?:in|up) register registration forms? buttons? "
        r"btn cart basket filters? sort ratings? votes?",
    ),
    (Rule.HIDDEN, r"tooltips?"),
)

_NAME = re.compile(
    "|".join(
        f"(?P<r{number}>(?<![a-z])(?:{'|'.join(words.split())})(?![a-z]))"
        for number, (_, words) in enumerate(_NAMES)
    )
)
_SKIN = re.compile(r"\S*(?:overflow|has|with|no|is|without|label|js|layout|theme|page|col|grid)-\S*")
"""Classes that speak of looks, or of what an element goes with: ``has-sidebar``."""

_HIDDEN = frozenset(
    "sr-only screen-reader-text screen-reader visually-hidden visuallyhidden hide hidden invisible "
    "offscreen print-only d-none u-hidden is-hidden element-invisible".split()
)
_SHOWN = re.compile(r"(?:^|[\s:-])(?:sm|md|lg|xl|xxl|desktop|tablet)[:-](?:block|flex|grid|inline)")
"""What hides an element on a small screen alone."""

_CONTENT = re.compile(
    r"(?<![a-z])(?:article-?body|article-?content|article-?text|post-?body|post-?content|"
    r"entry-?content|story-?body|story-?content|body-?text|artibody|article|story|hentry|"
    r"main-?content|content-?body)(?![a-z])"
)


@lru_cache(maxsize=50_000)
def family(tag: str, names: str, role: str) -> Rule | None:
    """The rule that text under such an element is most likely to fall to; None if no telling."""
    rule = ROLES.get(role) or TAGS.get(tag)
    if rule is not None or not names:
        return rule
    if not _HIDDEN.isdisjoint(names.split()) and not _SHOWN.search(names):
        return Rule.HIDDEN
    found = _NAME.search(_SKIN.sub("", names.replace("_", "-")))
    return _NAMES[int(found.lastgroup[1:])][0] if found and found.lastgroup else None


@lru_cache(maxsize=50_000)
def is_content(tag: str, names: str, role: str) -> bool:
    """True if the element is said to hold the page's content."""
    if tag in ("main", "article") or role in ("main", "article", "articlebody"):
        return True
    return bool(names) and _CONTENT.search(names.replace("_", "-")) is not None
