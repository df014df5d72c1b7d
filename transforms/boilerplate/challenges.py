"""Pages that a guard puts before a site: a check whether who asks is human, a refusal, an error.

They are what a crawler gets instead of a page, and they say so in a few sentences that many sites
share: those of Cloudflare, Akamai, Imperva, DataDome and the like, and of web servers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

_MOST_BLOCKS: Final = 14
_LONGEST: Final = 1_200
"""Blocks and characters that are kept of such a page at most."""
_LONGEST_SAID: Final = 300
"""Characters of a block that says so: an article says more."""
_SHARE: Final = 0.3
"""Share of them that say so."""
_YOU_ARE: Final = "you(?: are|'re|’re) (?:a )?(?:human|not a (?:ro)?bot)"
_ERROR: Final = (
    "(?:access denied|forbidden|(?:page )?not found|bad gateway"
    "|service (?:temporarily )?unavailable|internal server error|gateway time-?out)"
)
# fmt: off
_SAID: Final = re.compile("|".join((
    r"checking (?:if the site connection is secure|(?:that )?your browser)",
    rf"verifying (?:that |if |whether )?{_YOU_ARE}", "ddos protection by", "ray id:? ?[0-9a-f]{6}",
    "needs to review the security of your connection",
    "(?:enable|turn on) javascript and cookies to continue", "performance (?:&|and) security by",
    "attention required! ", "sorry, you have been blocked", "why have i been blocked",
    "you are unable to access", "using a security service to protect itself",
    "pardon our interruption", "access to this page has been denied",
    "press (?:&|and) hold to confirm you are", "complete the (?:security check|captcha)",
    rf"(?:prove|confirm|verify) (?:that )?{_YOU_ARE}",
    "incapsula incident", "your browser will redirect to your requested",
    "please allow up to \\d+ seconds", "unusual traffic from your (?:computer )?network",
    "if you are not (?:automatically redirected|redirected automatically)",
    "you(?: do not|n't| don't| don’t) have permission to access",
    rf"^(?:error )?(?:40[34]|50[0234])(?:[: –-]*{_ERROR})?[.!]?$", rf"^{_ERROR}[.!]?$",
    "was not found on this server", "additionally, a 40\\d ",
    "reference #\\d+\\.[0-9a-f]+\\.", "^nginx(?:/[\\d.]+)?$", "apache/[\\d.]+ .*server at ",
    "ob sie ein mensch sind", "die sicherheit ihrer verbindung", "dass sie kein roboter",
    "que vous êtes (?:bien )?(?:un )?humain", "la sécurité de votre connexion",
    "que (?:usted )?es (?:un ser )?humano", "la seguridad de (?:su|tu) conexión",
    "se você é humano", "que você é humano", "a segurança da sua conexão",
    "che (?:tu )?sia un essere umano", "la sicurezza della (?:tua )?connessione",
    "of u een mens bent", "de veiligheid van uw verbinding", "czy jesteś człowiekiem",
    "bezpieczeństwo (?:twojego )?połączenia", "что вы (?:не робот|человек)", "человек ли вы",
    "безопасность вашего (?:под|со)ключения", "що ви (?:не робот|людина)", "že jste člověk",
    "insan olduğunuz", "bağlantınızın güvenliğini", "أنك (?:إنسان|لست روبوتا)", "أمان اتصالك",
    "شما (?:انسان|ربات نیست)", "שאתה (?:אנושי|לא רובוט)", "anda (?:adalah )?manusia",
    "bạn là con người", "您是(?:否是)?真人", "您是人類", "不是机器人", "连接的安全性",
    "連線的安全性", "人間であることを確認", "接続のセキュリティ", "ロボットではない",
    "사람인지 확인", "연결 보안",
)), re.IGNORECASE | re.MULTILINE)
# fmt: on
"""What they say, a sentence or a line of it."""


def is_challenge(kept: Collection[str]) -> bool:
    """Whether what is kept of a page is what a guard or a server says instead of one.

    Args:
        kept: The texts of its blocks.
    """
    if not kept or len(kept) > _MOST_BLOCKS or sum(map(len, kept)) > _LONGEST:
        return False
    said = [text for text in kept if len(text) <= _LONGEST_SAID and _SAID.search(text)]
    return _weight(said) >= _SHARE * _weight([*kept])


def _weight(texts: Sequence[str]) -> int:
    return sum(map(len, texts))
