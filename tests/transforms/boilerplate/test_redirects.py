"""What a page says that leads on to another one is told from sentences about such."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.boilerplate.redirects import leads_on
from naqi.transforms.core import clean_page

LEADS_ON = [
    "If you are not redirected automatically within 5 seconds, click here.",
    "If your browser does not redirect you, please follow this link.",
    "You are being redirected to the harbour office.",
    "Redirecting…",
    "Falls Sie nicht automatisch weitergeleitet werden, klicken Sie bitte hier.",
    "Sie werden in Kürze automatisch weitergeleitet.",
    "Si vous n’êtes pas redirigé automatiquement, cliquez ici.",
    "Si no es redirigido en unos segundos, haga clic aquí.",
    "Se não for redirecionado automaticamente, clique aqui.",
    "Se non vieni reindirizzato entro pochi secondi, clicca qui.",
    "Als u niet automatisch wordt doorgestuurd, klik dan hier.",
    "Om du inte omdirigeras automatiskt, klicka här.",
    "Jeśli nie zostaniesz przekierowany automatycznie, kliknij tutaj.",
    "Pokud nebudete automaticky přesměrováni, klikněte zde.",
    "Ha az átirányítás nem történik meg, kattintson ide.",
    "Если вы не были перенаправлены автоматически, нажмите здесь.",
    "Если переадресация не произошла, перейдите по ссылке.",
    "Якщо вас не перенаправлено автоматично, натисніть тут.",
    "Αν δεν ανακατευθυνθείτε αυτόματα, κάντε κλικ εδώ.",
    "Otomatik olarak yönlendirilmezseniz lütfen buraya tıklayın.",
    "إذا لم يتم تحويلك تلقائيًا خلال ثوانٍ، اضغط هنا.",
    "جاري تحويلك إلى الموقع الجديد...",
    "اگر به‌صورت خودکار منتقل نشدید، اینجا کلیک کنید.",
    "אם אינך מועבר אוטומטית, לחץ כאן.",
    "यदि आप स्वतः रीडायरेक्ट नहीं होते हैं तो यहाँ क्लिक करें।",
    "หากไม่ถูกเปลี่ยนเส้นทางโดยอัตโนมัติ โปรดคลิกที่นี่",
    "Nếu bạn không được tự động chuyển hướng, hãy nhấp vào đây.",
    "Jika Anda tidak dialihkan secara otomatis, klik di sini.",
    "自動的に移動しない場合は、こちらをクリックしてください。",
    "자동으로 이동하지 않으면 여기를 클릭하세요.",
    "如果没有自动跳转，请点击这里。",
]
CONTENT = [
    "If you are not redirected automatically, call us.",
    "If the river is not redirected in time, the click of the gauges will stop for good, they say. "
    "Nobody on the shore believed it until the water stood in the yard of the mill.",
    "Redirecting the river took three years.",
    "The traffic was redirected; click here for a map of the harbour.",
    "Der Fluss wurde nicht weitergeleitet.",
    "Si la rivière est redirigée, le village sera sec.",
    "Si el río no cambia, haga clic con la lengua.",
    "Если река не изменит русло, нажмите на рычаг.",
    "自動的に移動する船の実験が始まった。",
    "如果河水改道，村子会很干。",
    "إذا لم يصل القارب، اضغط الزر.",
    "Weiterleitung an die Feuerwehr dauerte zehn Minuten",
]


@pytest.mark.parametrize("text", LEADS_ON)
def test_a_page_that_leads_on_says_so(text: str) -> None:
    assert leads_on(text)
    html = f"<html><body><div><p>{text}</p></div></body></html>"
    rows = clean_page(RawPage(html.encode(), "p", charset="utf-8", format="html"), CleanConfig())
    assert rows.rejected is not None


@pytest.mark.parametrize("text", CONTENT)
def test_what_sounds_so_is_content(text: str) -> None:
    assert not leads_on(text)
