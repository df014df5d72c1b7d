"""Letters by shape, width or style are folded to plain ones; what means something stays."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import Block
from naqi.transforms.text.plain_letters import has_other_letters, plain_blocks, plain_letters

FOLDED = {
    "Arabic": ("\ufee3\ufe98\ufea4\ufed2 \ufe9f\ufeaa\ufef3\ufeaa", "متحف جديد"),
    "Persian": ("\ufe91\ufbff\ufe8e \ufb58\ufbfe\ufeb6 \ufed4\ufb90", "بیا پیش فک"),
    "Urdu": ("\ufbad\ufbaf\ufb93", None),
    "a ligature of letters": ("\ufefb\ufef7 \ufdf2", "لالأ الله"),
    "Arabic marks that stand apart": ("\ufeb3\ufe7e\ufefc\ufee1", "سْلام"),
    "Hebrew wide letters": ("\ufb21\ufb25\ufb4f", "אלאל"),
    "Latin ligatures": (
        "e\ufb03cient o\ufb01ce \ufb02oor \ufb06yle",
        "efficient ofice floor style",
    ),
    "Armenian ligatures": ("\ufb13", "մն"),
    "kana of half a width": ("ｺｰﾋｰ ﾊﾞｽ ﾊﾟﾝ｡", "コーヒー バス パン。"),
    "Hangul of half a width": ("ﾡￂ", "가"),
    "Latin of full width": ("Ｔｈｅ ｂｒｉｄｇｅ， ａｇａｉｎ！", "The bridge, again!"),
    "Latin among Chinese": ("第３号桥（ＡＢＣ），１，２００米", "第3号桥（ABC），1,200米"),
    "mathematical letters": ("𝐓𝐡𝐞 𝐨𝐥𝐝 𝐛𝐫𝐢𝐝𝐠𝐞 𝐚𝐧𝐝 𝐈", "The old bridge and I"),
    "script letters with their gaps": ("ℋ𝑒𝓁𝓁ℴ", "Hello"),
    "letters in circles": ("Ⓑⓡⓘⓓⓖⓔ", "Bridge"),
    "radicals": ("⼈⼝", "人口"),
    "decomposed Latin": ("cafe\u0301 A\u030angstro\u0308m", "café Ångström"),
    "decomposed kana": ("か\u3099く", "がく"),
    "decomposed Hangul": ("\u1112\u1161\u11ab", "한"),
}
KEPT = (
    "ℝ and ℕ, ∀𝑥 ∈ ℂ", "𝑥 + 𝑦𝑧 = 𝑓(𝑥)", "x² + y³, H₂O, 1ª, ½", "№ 5 ™ ℃ ㎏ ㈱ ⅷ", "صلى ﷺ ﷼",
    "（桥）：，！", "½ litre", "plain",
)  # fmt: skip


@pytest.mark.parametrize("name", FOLDED)
def test_letters_become_plain(name: str) -> None:
    given, plain = FOLDED[name]
    assert has_other_letters(given)
    assert plain_letters(given) == (plain or unicodedata.normalize("NFKC", given))


@pytest.mark.parametrize("text", KEPT)
def test_what_means_something_stays(text: str) -> None:
    assert plain_letters(text) == text


# What a program that shapes Arabic makes of "فتح الجسر الجديد (2024) في مارس", in logical order.
SHAPED = (
    "\ufed3\ufe98\ufea2 \ufe8d\ufedf\ufea0\ufeb4\ufead \ufe8d\ufedf\ufea0\ufeaa\ufef3\ufeaa (2024) "
    "\ufed3\ufef2 \ufee3\ufe8e\ufead\ufeb1"
)
PLAIN = "فتح الجسر الجديد (2024) في مارس"


def test_shapes_tell_visual_order_and_numbers_stand_as_they_are() -> None:
    shown = SHAPED.replace("(2024)", ")4202(")[::-1]
    assert plain_letters(SHAPED) == PLAIN
    assert plain_letters(shown) == PLAIN


def test_few_shapes_say_nothing_of_the_order() -> None:
    text = "قال \ufef3\ufee2 ثم ذهب"
    assert plain_letters(text) == unicodedata.normalize("NFKC", text)


def test_blocks_keep_their_offsets_and_their_share_of_links() -> None:
    whole, none = Block("\ufefb\ufefb", 7, 9, link_chars=2), Block("plain", 20, 25)
    assert plain_blocks([whole, none]) == (Block("لالا", 7, 9, link_chars=4), none)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_plain_text_is_composed_and_stays_as_it_is(text: str) -> None:
    plain = plain_letters(text)
    assert unicodedata.is_normalized("NFC", plain)
    assert has_other_letters(text) or plain == text


def test_ascii_is_not_looked_at() -> None:
    assert not has_other_letters("plain")
    assert not has_other_letters("déjà vu", composed=True)
