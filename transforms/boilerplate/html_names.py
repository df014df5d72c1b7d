"""What the tag, role, id and classes of an element say about the text inside.

Plain tables: the first entry that fits decides. Names are matched token by token (a token ends
where the letters end), so that ``share`` does not fit ``shareholders``.
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

_NAMES: tuple[tuple[Rule, str], ...] = (
    (Rule.CONSENT, "cookies? cookie\\w* consent gdpr onetrust paywall newsletters? newsletter\\w* "
        "subscribe subscription subscriptions modal popup popover overlay notification notice "
        "lightbox"),
    (Rule.COMMENTS, "comments? commentlist comment-?form respond disqus\\w* comments?-?\\w* livefyre"),
    (Rule.SHARE, "share shares sharing sharebar share\\w{0,12} social socials social\\w{0,12} "
        "addthis\\w* addtoany\\w* a2a sharedaddy bookmarks? follow-?us jp-relatedposts-share "
        "shariff whatsapp facebook reddit pinterest linkedin delicious digg"),
    (Rule.RELATED_LINKS, "related\\w* recommended recommend\\w* recommendations? popular trending "
        "most-?read mostpopular most-?viewed read-?more readmore read-?also see-?also more-?stories "
        "more-?news latest latest-?news recent-?posts recent outbrain taboola\\w* teasers? "
        "recirculation recirc also-?like hot-?news headlines piclist jp-relatedposts up-?next odsylacze"),
    (Rule.ADVERTISEMENT, "ads? adv adverts? advert\\w* banners? sponsor\\w* promos? promo\\w* "
        "dfp doubleclick adsense commercial"),
    (Rule.PAGINATION, "pager pagers pagination paging page-?nav page-?numbers prev-?next "
        "post-?navigation nav-?links"),
    (Rule.NAVIGATION, "nav nav\\w* navigation menus? \\w{0,12}menu \\w{0,6}nav breadcrumbs? crumbs? "
        "breadcrumb\\w* trail toc-?nav dropdown tabs? topbar toolbar toolbox skip-?links? skiplinks "
        "drawer hamburger offcanvas site-?map linklist mega quicklinks site-?links languages? "
        "lang-?switcher"),
    (Rule.BYLINE, "bylines? by-?line author authors? author\\w* dateline datetime timestamp date "
        "posted-?on post-?meta entry-?meta article-?meta post-?info metadata post-?date vcard bio "
        "pubdate published"),
    (Rule.LINKS, "tags taglist tag-?list tag-?links tag-?cloud keywords post-?tags categories "
        "category-?links cat-?links labels"),
    (Rule.SIDEBAR, "sidebars? sidebar\\w* side-?bar aside rail right-?rail left-?rail right-?col "
        "rightcol\\w* leftcol\\w* colright right-?column widgets? widget-?area widgettitle "
        "secondary complementary sidecol"),
    (Rule.FOOTER, "footers? foot footer\\w* \\w{0,8}footer colophon copyright copyrights disclaimer "
        "legal ftr bottom-?bar"),
    (Rule.HEADER, "headers? header\\w* masthead mast-?head site-?header page-?header branding logo "
        "top-?bar tagline slogan"),
    (Rule.FORM, "search-?form searchbox search-?box search login log-?in signin sign-?in signup "
        "sign-?up register registration forms? buttons? btn button\\w* cart basket filters? sort "
        "rating ratings vote votes"),
    (Rule.HIDDEN, "sr-?only screen-?reader-?text visually-?hidden visuallyhidden hide hidden "
        "invisible offscreen print-?only d-none"),
)

CONTENT = re.compile(
    r"(?<![a-z])(?:article-?body|article-?content|article-?text|post-?body|post-?content|"
    r"entry-?content|story-?body|story-?content|body-?text|artibody|article|story|entry|hentry|"
    r"richtext|rich-text|main-?content|content-?body|post|text)(?![a-z])"
)

_NAME = re.compile(
    "|".join(
        f"(?P<r{number}>(?<![a-z])(?:{'|'.join(words.split())})(?![a-z]))"
        for number, (_, words) in enumerate(_NAMES)
    )
)


@lru_cache(maxsize=50_000)
def family(tag: str, names: str, role: str) -> Rule | None:
    """The rule that text under such an element is most likely to fall to; None if no telling."""
    rule = ROLES.get(role) or TAGS.get(tag)
    if rule is not None or not names:
        return rule
    found = _NAME.search(names.replace("_", "-"))
    return _NAMES[int(found.lastgroup[1:])][0] if found and found.lastgroup else None
