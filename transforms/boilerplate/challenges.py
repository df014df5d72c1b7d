"""Pages that a guard puts before a site: a check whether who asks is human, a refusal, an error.

They are what a crawler gets instead of a page, and they say so in a few sentences that many sites
share: those of Cloudflare, Akamai, Imperva, DataDome and the like, and of web servers. And pages
that lead on to another one.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from naqi.transforms.boilerplate.redirects import leads_on

_MOST_BLOCKS: Final = 14
_LONGEST: Final = 1_200
"""Blocks and characters that are kept of such a page at most."""
_LONGEST_SAID: Final = 300
"""Characters of a block that says so: an article says more."""
_SHARE: Final = 0.5
"""Share of them that say so."""
_YOU_ARE: Final = "you(?: are|'re|’re) (?:a )?(?:human|not a (?:ro)?bot)"
_ERROR: Final = (
    "(?:access denied|forbidden|(?:page )?not found|bad gateway"
    "|service (?:temporarily )?unavailable|internal server error|gateway time-?out)"
)
# fmt: off
_SURE: Final = re.compile("|".join((
    r"checking (?:if the site connection is secure|(?:that )?your browser before)",
    rf"^verifying (?:that |if |whether )?{_YOU_ARE}", "ray id:? ?[0-9a-f]{6}",
    "needs to review the security of your connection",
    "(?:enable|turn on) javascript and cookies to continue", "performance (?:&|and) security by",
    "sorry, you have been blocked", "^pardon our interruption", "incapsula incident",
    "^access to this page has been denied", rf"press (?:&|and) hold to confirm {_YOU_ARE}",
    rf"^(?:error )?(?:40[34]|50[0234])(?:[: –-]*{_ERROR})?[.!]?$", rf"^{_ERROR}[.!]?$",
    "was not found on this server", "^nginx(?:/[\\d.]+)?$", "apache/[\\d.]+ .*server at ",
)), re.IGNORECASE | re.MULTILINE)
"""What nobody else says."""
_LIKELY: Final = tuple(re.compile(said, re.IGNORECASE | re.MULTILINE) for said in (
    rf"(?:prove|confirm|verify) (?:that )?{_YOU_ARE}", "complete the (?:security check|captcha)",
    "^just a moment|^one more step|^attention required", "ddos protection by",
    "why have i been blocked", "you are unable to access",
    "using a security service to protect itself", "your browser will redirect to your requested",
    "please allow up to \\d+ seconds", "unusual traffic from your (?:computer )?network",
    "if you are not (?:automatically redirected|redirected automatically)",
    "(?:do not|n't|n’t) have permission to access", "additionally, a 40\\d ",
    "reference #\\d+\\.[0-9a-f]+\\.", "this (?:process is automatic|may take a few seconds)",
    # Cloudflare's, in other languages
    "ob sie ein mensch sind|que vous êtes (?:bien )?(?:un )?humain|es (?:un ser )?humano"
    "|você é humano|un essere umano|of u een mens bent|czy jesteś człowiekiem|человек ли вы"
    "|что вы (?:не робот|человек)|що ви (?:не робот|людина)|že jste člověk|insan olduğunuz"
    "|أنك (?:إنسان|لست روبوتا)|شما (?:انسان|ربات نیست)|שאתה (?:אנושי|לא רובוט)|anda manusia"
    "|bạn là con người|您是(?:否是)?真人|您是人類|不是机器人|人間であることを確認"
    "|ロボットではない|사람인지 확인",
    "sicherheit ihrer verbindung|sécurité de votre connexion|seguridad de (?:su|tu) conexión"
    "|segurança da sua conexão|sicurezza della (?:tua )?connessione|veiligheid van uw verbinding"
    "|bezpieczeństwo (?:twojego )?połączenia|безопасность вашего (?:под|со)ключения"
    "|bağlantınızın güvenliğini|أمان اتصالك|连接的安全性|連線的安全性|接続のセキュリティ|연결 보안",
    "einige sekunden dauern|prendre quelques secondes|tardar unos segundos|levar alguns segundos"
    "|richiedere alcuni secondi|enkele seconden duren|kilka sekund|занять несколько секунд"
    "|birkaç saniye|بضع ثوان|几秒钟|幾秒鐘|数秒かかる|몇 초",
))
"""What others say as well: two of them are needed."""
# fmt: on


def is_challenge(kept: Collection[str]) -> bool:
    """Whether what is kept of a page is what a guard or a server says instead of one.

    Args:
        kept: The texts of its blocks.
    """
    length = sum(map(len, kept))
    if not kept or len(kept) > _MOST_BLOCKS or length > _LONGEST:
        return False
    said, sure, likely = 0, False, set[int]()
    for text in kept:
        if len(text) > _LONGEST_SAID:
            continue
        surely = _SURE.search(text) is not None or leads_on(text)
        signs = [number for number, pattern in enumerate(_LIKELY) if pattern.search(text)]
        if surely or signs:
            said += len(text)
            sure = sure or surely
            likely.update(signs)
    return (sure or len(likely) > 1) and said >= _SHARE * length
