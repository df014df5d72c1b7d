"""A line to wait by is no page, in any language; a short page is one."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason
from naqi.transforms import core

SCRIPT = "<script src=/main.js></script>"


def rejection(body: str) -> Reason | None:
    """Why a page with this body is not written; None if it is."""
    source = f"<html><head><title>Tides</title></head><body>{body}</body></html>"
    rows = core.clean_page(RawPage(source.encode(), "test"), CleanConfig())
    return None if rows.rejected is None else Reason(rows.rejected.reason)


@pytest.mark.parametrize(
    "line",
    [
        "Loading…",
        "Loading the tides...",
        "Please enable JavaScript to see the tides.",
        "Bitte warten",
        "Lädt …",
        "Chargement en cours…",
        "Загрузка",
        "読み込み中",
        "正在加载，请稍候",
        "جارٍ التحميل",
        "불러오는 중입니다",
        "Τα πάντα φορτώνουν…",  # words that no list has
        "Un momentito, ya viene",
    ],
)
@pytest.mark.parametrize(
    "around",
    ["<div id=root>{}</div>", "<main id=app><p>{}</p></main>", "<div class=spinner>{}</div>"],
)
def test_line_to_wait_by_is_no_page(line: str, around: str) -> None:
    assert rejection(around.format(line) + SCRIPT) is Reason.NO_CONTENT


@pytest.mark.parametrize(
    "line",
    [
        "Even geduld a.u.b.",
        "Seite wird geladen",
        "Un instant, s'il vous plaît",
        "Prosím čekejte",
        "Идёт загрузка",
        "Vui lòng chờ",
        "โปรดรอสักครู่",
        "لطفاً منتظر بمانید",
        "少々お待ちください",
        "頁面載入中",
        "자바스크립트를 켜 주세요.",
        "कृपया जावास्क्रिप्ट चालू करें",
        "ஜாவாஸ்கிரிப்டை இயக்குங்கள்",
        "దయచేసి జావాస్క్రిప్ట్‌ను ఆన్ చేయండి",
        "ದಯವಿಟ್ಟು ಜಾವಾಸ್ಕ್ರಿಪ್ಟನ್ನು ಆನ್ ಮಾಡಿ",
        "ജാവാസ്ക്രിപ്റ്റ് ഓണാക്കുക",
        "કૃપા કરીને જાવાસ્ક્રિપ્ટ ચાલુ કરો",
        "ਜਾਵਾਸਕ੍ਰਿਪਟ ਚਾਲੂ ਕਰੋ",
        "ජාවාස්ක්‍රිප්ට් සක්‍රිය කරන්න",
        "جاڤاسکریپت کارا بکە",
        "ჩართეთ ჯავასკრიპტი",
        "Միացրեք ջավասկրիպտը",
        "ጃቫስክሪፕት ያብሩ",
    ],
)
def test_words_tell_where_nothing_around_does(line: str) -> None:
    assert rejection(f"<header><a href=/>Tides</a></header><p>{line}</p>{SCRIPT}") is (
        Reason.NO_CONTENT
    )


def test_line_may_stand_beside_the_name_of_the_site_and_its_frame() -> None:
    frame = "<header><a href=/>Tides</a></header><nav><a href=/a>About</a></nav>"
    footer = "<footer>© 2024 Tides</footer>"
    body = f"<div id=app>{frame}<div class=name>Tide tables</div><p>Loading…</p>{footer}</div>"
    assert rejection(body + SCRIPT) is Reason.NO_CONTENT


@pytest.mark.parametrize(
    "line",
    [
        "Closed on Monday.",
        "Am Montag geschlossen.",
        "Le musée est fermé jusqu’en mai.",
        "月曜日は休みです。",
        "مغلق يوم الاثنين.",
        "The next ferry leaves at noon",
        "To be continued…",
        "Loading and unloading is allowed here from six to eight in the morning.",
    ],
)
def test_short_page_is_one(line: str) -> None:
    assert rejection(f"<main><p>{line}</p></main>") is None
    assert rejection(f"<p>{line}</p>") is None


@pytest.mark.parametrize(
    "line",
    ["Closed on Monday.", "Momentaufnahme im Hafen", "Загруженный пароход", "お待たせしました"],
)
def test_short_page_that_counts_its_readers_is_one(line: str) -> None:
    assert rejection(f"<main><p>{line}</p></main>{SCRIPT}") is None


def test_line_to_wait_by_beside_a_body_is_no_reason_to_reject_it() -> None:
    text = "High water is at six in the morning and at half past six in the evening, they say."
    body = f"<div id=app><p>{text}</p><p>{text.replace('six', 'ten')}</p><p>Loading…</p></div>"
    assert rejection(body + SCRIPT) is None
