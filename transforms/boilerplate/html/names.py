"""What the tag, role, id and classes of an element say about the text inside.

Plain tables: the first entry that fits decides. Names are matched as whole words of an id or a
class (a word ends where the letters end), so that ``share`` does not fit ``shareholders``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from naqi.schemas.rules import NOTE_ROLES, Rule
from naqi.transforms.text.bounded_cache import cached_short

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

AMP: dict[str, Rule] = {
    "amp-ad": Rule.ADVERTISEMENT,
    "amp-app-banner": Rule.CONSENT,
    "amp-auto-ads": Rule.ADVERTISEMENT,
    "amp-autocomplete": Rule.FORM,
    "amp-consent": Rule.CONSENT,
    "amp-date-picker": Rule.FORM,
    "amp-embed": Rule.ADVERTISEMENT,
    "amp-mega-menu": Rule.NAVIGATION,
    "amp-nested-menu": Rule.NAVIGATION,
    "amp-lightbox": Rule.CONSENT,
    "amp-next-page": Rule.RELATED_LINKS,
    "amp-recaptcha-input": Rule.FORM,
    "amp-selector": Rule.FORM,
    "amp-sidebar": Rule.NAVIGATION,
    "amp-social-share": Rule.SHARE,
    "amp-sticky-ad": Rule.ADVERTISEMENT,
    "amp-story-auto-ads": Rule.ADVERTISEMENT,
    "amp-story-consent": Rule.CONSENT,
    "amp-story-social-share": Rule.SHARE,
    "amp-subscriptions": Rule.CONSENT,
    "amp-subscriptions-dialog": Rule.CONSENT,
    "amp-user-notification": Rule.CONSENT,
    "amp-web-push-widget": Rule.CONSENT,
}
"""Components of AMP that are no text; others, such as its accordion, hold some."""

TAGS |= AMP

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
    "line_numbers": Rule.LINE_NUMBERS,
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

CERTAIN = frozenset({"nav", "option", "select", "optgroup", *AMP})
"""Tags that never hold the body of a page."""

NAMES: tuple[tuple[Rule, str], ...] = (
    (
        Rule.CONSENT,
        "cookie* consent gdpr* onetrust* paywall* newsletter* subscribe subscription subscriptions "
        "modal modals popup popover overlay notification notice lightbox privacy* cli ot "
        "usercentrics* didomi* truste* cmp cky*",
    ),
    (
        Rule.COMMENTS,
        "comment* respond disqus* dsq livefyre replies "
        "komentar* koment kommentar* comentario* commentaire* yorum* opinie opinia opopinie "
        "opopinia nforum pinglun",
    ),
    (
        Rule.SHARE,
        "share shares sharing sharebar sharebox sharebutton* sharelink* sharetool* sharethis "
        "social socials socialbar socialicon* sociallink* socialmedia socialshare addthis* "
        "addtoany* sharedaddy bookmark bookmarks followus shariff whatsapp facebook reddit "
        "pinterest linkedin delicious digg",
    ),
    (
        Rule.RELATED_LINKS,
        "related* recommended recommendation* popular trending mostread mostpopular mostviewed "
        "readmore readalso seealso morestories morenews latest latestnews* recent recentposts "
        "outbrain taboola* teaser teasers recirc* alsolike hotnews headlines piclist upnext "
        "topstories",
    ),
    (
        Rule.ADVERTISEMENT,
        "ad ads adv advert adverts advertisement advertisements advertising sponsor sponsors "
        "sponsored promo promos promotion promotions dfp doubleclick adsense commercial",
    ),
    (
        Rule.PAGINATION,
        "pager pagers pagination paging pagenav pagenumber pagenumbers prevnext postnavigation "
        "navlinks",
    ),
    (
        Rule.NAVIGATION,
        "nav navbar navigation navitem navitems navlist navmenu menu menus mainmenu submenu "
        "megamenu topmenu sitemenu mainnav topnav sitenav subnav breadcrumb breadcrumbs crumb "
        "crumbs trail toolbar toolbars toolbox skiplink skiplinks drawer hamburger offcanvas "
        "sitemap linklist quicklinks sitelinks langswitcher",
    ),
    (Rule.CAPTION, "caption captions *caption credit credits"),
    (
        Rule.BYLINE,
        "byline bylines author authors authorbio authorbox authorinfo authorname dateline datetime "
        "timestamp date postmeta entrymeta articlemeta postinfo articleinfo postdate entrydate "
        "postedon metadata vcard bio pubdate published",
    ),
    (
        Rule.LINKS,
        "tags taglist taglinks tagcloud keywords posttags categorylinks catlinks labels",
    ),
    (
        Rule.SIDEBAR,
        "sidebar sidebars sidebarleft sidebarright aside rail rightrail leftrail siderail rightcol "
        "leftcol sidecol rightcolumn sidecolumn colright rightside widgettitle complementary",
    ),
    (
        Rule.FOOTER,
        "footer footers foot sitefooter pagefooter globalfooter colophon copyright copyrights "
        "disclaimer legal ftr",
    ),
    (
        Rule.HEADER,
        "header headers siteheader pageheader globalheader masthead branding logo topbar tagline "
        "slogan",
    ),
    (
        Rule.FORM,
        "search searchform searchbox searchbar login signin signup register registration form "
        "forms button buttons btn cart basket filter filters sort rating ratings vote votes",
    ),
    (Rule.HIDDEN, "tooltip tooltips"),
)
"""Words of ids and classes; the first rule with a word that fits decides.

Two neighbours count as one word too (``read-more`` is ``readmore``); a star stands for letters.
"""

_ORDER = {rule: number for number, (rule, _) in enumerate(NAMES)}
_EXACT = {
    word: rule for rule, words in reversed(NAMES) for word in words.split() if "*" not in word
}
_STARRED = tuple((word, rule) for rule, words in NAMES for word in words.split() if "*" in word)
_STARTS = tuple((word[:-1], rule) for word, rule in _STARRED if word.endswith("*"))
_ENDS = tuple((word[1:], rule) for word, rule in _STARRED if word.startswith("*"))
_ANY_START = tuple(start for start, _ in _STARTS)
_ANY_END = tuple(end for end, _ in _ENDS)

_WORDS = re.compile(r"(?<![^\W_])([a-z]+)\d{0,3}(?![^\W_])")
"""Letters, maybe with a number behind them: others are parts of keys that a system made."""
_LOOKS = "overflow|long|has|with|without|no|is|label|js|layout|theme|page|col|grid|bg|border"
_SKIN = re.compile(rf"(?:{_LOOKS})[-_]")
"""Classes that speak of looks, or of what an element goes with: ``has-sidebar``."""
_SKIN_OF_POST = re.compile(rf"(?:{_LOOKS})[-_]|^(?:author|category|tag)-")
"""The same, of an element that is a post: who wrote it, and what it is filed under."""
_POST = re.compile(r"\bhentry\b")

# fmt: off
_HIDDEN = frozenset({
    "sr-only", "screen-reader-text", "screen-reader", "visually-hidden", "visuallyhidden", "hide",
    "hidden", "invisible", "offscreen", "print-only", "d-none", "u-hidden", "is-hidden",
    "element-invisible",
})
# fmt: on
_SHOWN = re.compile(r"(?:^|[\s:-])(?:sm|md|lg|xl|xxl|desktop|tablet)[:-](?:block|flex|grid|inline)")
"""What hides an element on a small screen alone."""

_CONTENT = re.compile(
    r"(?<![a-z])(?:article-?body|article-?content|article-?text|post-?body|post-?content|"
    r"entry-?content|story-?body|story-?content|body-?text|artibody|article|story|hentry|"
    r"main-?content|content-?body)(?![a-z])"
)


class Sign(NamedTuple):
    """What of an element says which rule the text inside is most likely to fall to."""

    rule: Rule
    by: str
    """``role``, ``tag`` or ``name``."""
    word: str
    """The role, the tag, or the id or class."""


def family(tag: str, names: str, role: str) -> Rule | None:
    """The rule that text under such an element is most likely to fall to; None if no telling."""
    sign = find_sign(tag, names, role)
    return None if sign is None else sign.rule


@cached_short(50_000)
def find_sign(tag: str, names: str, role: str) -> Sign | None:
    """What of such an element tells its `family`."""
    if role and not NOTE_ROLES.isdisjoint(role.split()):
        return None
    by_purpose = _purpose(tag, role)
    # A name tells what an aside is for, and little of elements with a purpose.
    if not names or (by_purpose is not None and by_purpose.rule is not Rule.SIDEBAR):
        return by_purpose
    hidden = next((name for name in names.split() if name in _HIDDEN), None)
    if hidden is not None and not _SHOWN.search(names):
        return Sign(Rule.HIDDEN, "name", hidden)
    best = None
    of_post = tag == "article" or _POST.search(names) is not None
    for name in names.split():
        rule = _rule_in(name, of_post)
        if rule is not None and (best is None or _ORDER[rule] < _ORDER[best.rule]):
            best = Sign(rule, "name", name)
    return best or by_purpose


def rule_of_purpose(tag: str, role: str) -> Rule | None:
    """The rule that such an element has whatever its name; None if none."""
    sign = _purpose(tag, role)
    return None if sign is None else sign.rule


def _purpose(tag: str, role: str) -> Sign | None:
    if role in ROLES:
        return Sign(ROLES[role], "role", role)
    return Sign(TAGS[tag], "tag", tag) if tag in TAGS else None


@cached_short(16384, first_alone=True)  # elements with names of their own have others in common
def _rule_in(name: str, of_post: bool) -> Rule | None:
    """The first rule in the order of `NAMES` that a word of one name fits."""
    if (_SKIN_OF_POST if of_post else _SKIN).search(name):
        return None
    best, before = None, ""
    for word in _WORDS.findall(name):
        for rule in (_rule_of(word), _EXACT.get(before + word)):
            if rule is not None and (best is None or _ORDER[rule] < _ORDER[best]):
                best = rule
        before = word
    return best


def _rule_of(word: str) -> Rule | None:
    rule = _EXACT.get(word)
    if rule is None:
        if word.startswith(_ANY_START):
            return next(rule for start, rule in _STARTS if word.startswith(start))
        if word.endswith(_ANY_END):
            return next(rule for end, rule in _ENDS if word.endswith(end))
    return rule


@cached_short(50_000)
def is_content(tag: str, names: str, role: str) -> bool:
    """True if the element is said to hold the page's content."""
    if tag in ("main", "article") or role in ("main", "article", "articlebody"):
        return True
    return bool(names) and _CONTENT.search(names.replace("_", "-")) is not None
