"""Signs on letters, and where letters stand in words, tell a language from its neighbour."""

from __future__ import annotations

import pytest

from naqi.transforms.language.corrections.settle import settle
from naqi.transforms.language.corrections.signs import told_by_signs

TOLD = {
    "ks": (
        "ur",
        "Arab",
        "گاڈٕ ہانٛز چھُ ازٕ دٔریاوَس منٛز گژھان تہٕ ناوِ ہٕنٛز مرمت کران، تٔمِس چھُ واو خوش کران۔",
    ),
    "azb": (
        "fa",
        "Arab",
        "بالیقچیلار بو گئجه گؤله گئتمه‌دیلر، کولک گوجلو ایدی، ائوده قالیب سؤز ائشیتدیلر.",
    ),
    "mnw": ("my", "Mymr", "ညးဒယှ်ကဂ်ဂှ် အာပ္ဍဲၜဳဟွံမွဲ မုဟိုတ်ဂှ်ရော ကျာဂၠိုၚ်ကွေံကွေံရ"),
    "nan": ("vi", "Latn", "Thó-hái-lâng kin-á-ji̍t bô chhut-káng, in-ūi hong siuⁿ tōa koh lo̍h-hō͘."),
}
KNOWN = {
    "ur": (
        "Arab",
        "ماہی گیر آج دریا پر نہیں گئے کیونکہ ہوا تیز تھی، مسئلہ یہ ہے کہ کشتی پرانی ہو گئی ہے۔",
    ),
    "fa": (
        "Arab",
        "رئیس جمهور دربارهٔ مسائل مسئولان و رؤیاهای مردم سخن گفت و مؤسسه‌ای تازه بنا کرد.",
    ),
    "my": ("Mymr", "ငါးဖမ်းသမားသည် ယနေ့ မြစ်သို့ မသွားပါ၊ လေတိုက်သောကြောင့် လှေကို ပြင်ဆင်နေသည်။"),
    "vi": (
        "Latn",
        "Người đánh cá ở nhà vì gió lớn, còn con ông tính aⁿ và xⁿ rồi cộng yⁿ vào bài toán.",
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_signs_tell_a_language(language: str) -> None:
    label, script, text = TOLD[language]
    assert settle((label, 0.99), text, script) == (language, 0.98)


@pytest.mark.parametrize("label", KNOWN)
def test_the_neighbour_keeps_its_label(label: str) -> None:
    script, text = KNOWN[label]
    assert settle((label, 0.99), text, script)[0] == label


def test_signs_are_looked_for_in_texts_of_the_labels_that_a_language_gets() -> None:
    assert told_by_signs("ar", TOLD["azb"][2]) == "ar"
