"""Lines that ask the reader to subscribe."""

from __future__ import annotations

import re
from typing import Final

_SPACED: Final = (
    "subscribe|sign up|abonne|inscri|suscr|assine|iscri|abonnier|melde|подпи[шс]|zapisz"
    "|berlangganan|εγγραφ|اشترك|سجل|عضویت"
)
_HAN: Final = "订阅|訂閱"
_KANA: Final = "メールマガジン"
INVITES: Final = f"{_SPACED}|{_HAN}|{_KANA}"
"""How an invitation opens."""
_INVITATION = re.compile(
    rf"\W*(?:(?:{_SPACED}).{{0,40}}"
    r"(?:newsletter|lettre d.info|boletín|рассылк|نشرتنا|النشرة|القائمة البريدية|خبرنامه)"
    rf"|(?:{_HAN}).{{0,10}}(?:通讯|電子報)|{_KANA}.{{0,10}}登録)",
    re.I,
)


def invitation(line: str) -> bool:
    """Asks to subscribe to a newsletter."""
    return _INVITATION.match(line) is not None
