"""Lines that are furniture by their form alone: one form, one row.

A form looks at one short line and knows nothing of its surroundings. A row says what holds of the
line, the rule that drops it, and where in a page that counts; and what each such line has, so that
most lines, which have none of it, need not be tried: see `furniture.gates`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final, NamedTuple

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.addresses import mail_address, site_name
from naqi.transforms.furniture.ago import (
    ago_in_digits,
    ago_in_words,
    day_of_publishing,
    time_of_publishing,
)
from naqi.transforms.furniture.ago_words import AGO_IN_WORDS
from naqi.transforms.furniture.archive_pictures import LONGEST as LONGEST_ARCHIVED
from naqi.transforms.furniture.archive_pictures import OPENS as OPENS_OF_ARCHIVES
from naqi.transforms.furniture.archive_pictures import archive_picture
from naqi.transforms.furniture.call_words.click import CLICKED
from naqi.transforms.furniture.call_words.follow import FOLLOW_ON
from naqi.transforms.furniture.call_words.share import FRIENDS
from naqi.transforms.furniture.call_words.site import (
    APP_WORDS,
    CHANNEL_WORDS,
    LETTER_WORDS,
    PAY_WORDS,
)
from naqi.transforms.furniture.calls import LED_BY, call_to_read
from naqi.transforms.furniture.counts import counted
from naqi.transforms.furniture.credits import (
    AUTHORS,
    OWN,
    PICTURES,
    author_line,
    own_report,
    photo_credit,
    signing,
)
from naqi.transforms.furniture.disclaimers import FIRST_WORDS, SAYS, disclaimer
from naqi.transforms.furniture.embeds import (
    HANDLES,
    WITHHELD,
    WITHHELD_WORDS,
    post_of,
    shown_elsewhere,
    withheld,
)
from naqi.transforms.furniture.embeds import PLACES as PLACES_OF_POSTS
from naqi.transforms.furniture.invitations import INVITES, invitation
from naqi.transforms.furniture.liked import OPENS as ASKS_LIKED
from naqi.transforms.furniture.liked import liked
from naqi.transforms.furniture.numbers import (
    list_of,
    page_numbers,
    page_of,
    serial_number,
)
from naqi.transforms.furniture.own_calls import LONGEST as LONGEST_CALL
from naqi.transforms.furniture.own_calls import (
    LONGEST_LAST,
    MAILS,
    PLACES,
    call_to_click,
    call_to_follow,
    call_to_follow_last,
    call_to_follow_on,
    call_to_share,
    call_to_subscribe,
)
from naqi.transforms.furniture.picture_credits import picture_rights
from naqi.transforms.furniture.player_pointers import LONGEST as LONGEST_POINTER
from naqi.transforms.furniture.player_pointers import PLAYERS, points_at_player
from naqi.transforms.furniture.players import OPENS as OPENS_OF_PLAYERS
from naqi.transforms.furniture.players import WORDS as WORDS_OF_PLAYERS
from naqi.transforms.furniture.players import said_by_player
from naqi.transforms.furniture.publishing_words import OPENS
from naqi.transforms.furniture.rights import CLAIMS, rights_claim
from naqi.transforms.furniture.several_counts import LONGEST as LONGEST_COUNTED
from naqi.transforms.furniture.several_counts import several_counts
from naqi.transforms.furniture.site_calls import LONGEST as LONGEST_SITE_CALL
from naqi.transforms.furniture.site_calls import (
    asks_for_app,
    asks_to_join,
    asks_to_pay,
    asks_to_subscribe,
    names_in_brackets,
)
from naqi.transforms.furniture.sizes import LARGER, letter_sizes
from naqi.transforms.furniture.tags import LABELS, tags
from naqi.transforms.furniture.times import (
    NUMERALS,
    dated_in_numerals,
    dated_line,
)
from naqi.transforms.furniture.trails import BARS, trail
from naqi.transforms.furniture.visitors import LONGEST as LONGEST_OF_VISITORS
from naqi.transforms.furniture.visitors import counts_visitors, tells_viewing
from naqi.transforms.furniture.yearless import (
    OLD_WORDS,
    dated_by_moon,
    dated_without_year,
)

LONGEST: Final = 200
"""Characters above which no line is furniture by its form or phrase."""


class Where(Enum):
    """Where in a text page a line is furniture. In HTML the elements around it tell that."""

    EDGES = "above and below the body"
    ANYWHERE = "inside the body too"


class Form(NamedTuple):
    """A form of furniture, and what each line of that form has.

    All but the first two fields and the last two are gates: a line that has not what they say is
    not tried. They may let lines pass that are not of the form; they must not keep out one that is.
    """

    rule: Rule
    holds: Callable[[str], bool]
    """Whether a line, folded, of at most ``longest`` characters, is of the form."""
    opens: str = ""
    """How it opens, but for punctuation: alternatives of a regular expression, parted by bars.
    Letter case does not count."""
    marks: str = ""
    """Characters of which it has one."""
    numbers: int = 0
    """How many numbers it has at least: none, 1 or 2."""
    words: tuple[str, ...] = ()
    """Parts of text, in lower case, of which it has one. Looked for in a whole page at once."""
    longest: int = LONGEST
    """Characters that it has at most."""
    is_word: bool = False
    """It has no space."""
    where: Where = Where.EDGES
    alone: bool = False
    """It counts in a page that has one such line, above the text and no heading: others are days
    on which something happens, of a programme or a diary."""


FORMS: Final[tuple[Form, ...]] = (
    Form(Rule.SERIAL_NUMBER, serial_number, numbers=1, where=Where.ANYWHERE),
    Form(Rule.SHARE, post_of, words=HANDLES, longest=160, where=Where.ANYWHERE),
    Form(Rule.BYLINE, dated_line, numbers=2),  # a day and its month may count up as pages do
    Form(Rule.BYLINE, dated_in_numerals, words=NUMERALS),
    Form(Rule.BYLINE, dated_without_year, numbers=1, longest=40, alone=True),
    Form(Rule.BYLINE, dated_by_moon, words=OLD_WORDS, longest=40, alone=True),
    Form(Rule.PAGINATION, page_of, numbers=2, where=Where.ANYWHERE),
    Form(Rule.RELATED_LINKS, list_of, opens="list", numbers=2, where=Where.ANYWHERE),
    Form(Rule.PAGINATION, page_numbers, numbers=2, longest=80, where=Where.ANYWHERE),
    Form(Rule.BYLINE, time_of_publishing, numbers=1, longest=60),
    Form(Rule.BYLINE, ago_in_digits, words=AGO_IN_WORDS, numbers=1, longest=60),
    Form(Rule.BYLINE, ago_in_words, words=AGO_IN_WORDS, longest=60),
    Form(Rule.BYLINE, day_of_publishing, opens=OPENS, longest=60),
    Form(Rule.BYLINE, counted, numbers=1, longest=50),
    Form(Rule.BYLINE, several_counts, numbers=2, longest=LONGEST_COUNTED),
    Form(Rule.FOOTER, counts_visitors, numbers=1, longest=LONGEST_OF_VISITORS),
    Form(Rule.FOOTER, tells_viewing, numbers=2, longest=LONGEST_OF_VISITORS),
    Form(Rule.SITE_NAME, site_name, is_word=True),
    Form(Rule.CAPTION, photo_credit, opens=PICTURES, longest=80, where=Where.ANYWHERE),
    Form(
        Rule.CAPTION,
        archive_picture,
        opens=OPENS_OF_ARCHIVES,
        longest=LONGEST_ARCHIVED,
        where=Where.ANYWHERE,
    ),
    Form(Rule.CAPTION, picture_rights, marks="©", where=Where.ANYWHERE),
    Form(Rule.FOOTER, rights_claim, words=CLAIMS),
    Form(Rule.FOOTER, disclaimer, opens=FIRST_WORDS, words=SAYS),
    Form(Rule.FOOTER, mail_address, marks="@["),
    Form(Rule.BYLINE, author_line, opens=AUTHORS, longest=80),
    Form(Rule.BYLINE, own_report, words=OWN, longest=40),
    Form(Rule.SIGNATURE, signing, marks="/", longest=80),
    Form(Rule.NAVIGATION, trail, marks=BARS),
    Form(Rule.SHARE, letter_sizes, marks=LARGER, longest=16, where=Where.ANYWHERE),
    Form(Rule.NAVIGATION, tags, opens=LABELS),
    Form(Rule.COMMENTS, liked, opens=ASKS_LIKED, longest=100),
    Form(Rule.SHARE, call_to_follow_on, opens=FOLLOW_ON, marks=":：", longest=60),
    Form(Rule.SHARE, call_to_follow, words=PLACES, longest=LONGEST_CALL, where=Where.ANYWHERE),
    Form(
        Rule.SHARE,
        call_to_follow_last,
        words=PLACES,
        longest=LONGEST_LAST,
        where=Where.ANYWHERE,
    ),
    Form(Rule.SHARE, call_to_share, words=FRIENDS, longest=LONGEST_LAST, where=Where.ANYWHERE),
    Form(Rule.SHARE, call_to_click, words=CLICKED, longest=LONGEST_LAST, where=Where.ANYWHERE),
    Form(Rule.CONSENT, call_to_subscribe, words=MAILS, longest=LONGEST_CALL, where=Where.ANYWHERE),
    Form(
        Rule.CONSENT,
        asks_to_subscribe,
        words=LETTER_WORDS,
        longest=LONGEST_SITE_CALL,
        where=Where.ANYWHERE,
    ),
    Form(
        Rule.SHARE,
        asks_for_app,
        words=APP_WORDS,
        longest=LONGEST_SITE_CALL,
        where=Where.ANYWHERE,
    ),
    Form(
        Rule.CONSENT,
        asks_to_pay,
        words=PAY_WORDS,
        longest=LONGEST_SITE_CALL,
        where=Where.ANYWHERE,
    ),
    Form(
        Rule.SHARE,
        asks_to_join,
        words=CHANNEL_WORDS,
        longest=LONGEST_SITE_CALL,
        where=Where.ANYWHERE,
    ),
    Form(Rule.CONSENT, invitation, opens=INVITES, longest=120),
    Form(
        Rule.RELATED_LINKS,
        points_at_player,
        words=PLAYERS,
        longest=LONGEST_POINTER,
        where=Where.ANYWHERE,
    ),
    Form(Rule.RELATED_LINKS, call_to_read, marks=LED_BY, where=Where.ANYWHERE),
    Form(
        Rule.RELATED_LINKS,
        names_in_brackets,
        marks="[【［〔<＜",
        longest=LONGEST_SITE_CALL,
        where=Where.ANYWHERE,
    ),
    Form(
        Rule.SHARE,
        said_by_player,
        opens=OPENS_OF_PLAYERS,
        words=WORDS_OF_PLAYERS,
        longest=140,
        where=Where.ANYWHERE,
    ),
    Form(Rule.CONSENT, withheld, opens=WITHHELD, words=WITHHELD_WORDS, where=Where.ANYWHERE),
    Form(Rule.SHARE, shown_elsewhere, words=PLACES_OF_POSTS, longest=80, where=Where.ANYWHERE),
)
"""Tried in this order, then phrases; the first that holds is the reason."""
