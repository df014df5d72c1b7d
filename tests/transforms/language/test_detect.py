"""Languages of blocks and pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import Block, Page, RawPage, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.language.confidence import is_likely
from naqi.transforms.language.detect import detect_language
from tests.transforms.language.detectors.test_known import SENTENCES

ENGLISH = (
    "The town council opened a small library last week, and most of the readers were children."
)
ARABIC = "افتتح مجلس المدينة مكتبة صغيرة في الأسبوع الماضي وكان معظم القراء من الأطفال."
PERSIAN = "شورای شهر هفتهٔ گذشته کتابخانهٔ کوچکی را گشود و بیشتر خوانندگان آن کودکان بودند."
CHINESE = "市议会上周开放了一座小图书馆，大多数读者都是附近学校的孩子，他们读了很多书。"
TRADITIONAL = "市議會上週開放了一座小圖書館，大多數讀者都是附近學校的孩子，他們讀了很多書。"
JAPANESE = "市議会は先週小さな図書館を開きました。読者のほとんどは近くの学校の子どもたちでした。"

OWN = ("py3langid", "langdetect")
"""Detectors that need no extra; `test_detectors.py` asks the others that are installed."""


def page_of(*texts: str, declared: str | None = None, drop: int | None = None) -> Page:
    blocks = tuple(Block(text, 0, len(text)) for text in texts)
    verdicts = tuple(Verdict(Rule.FOOTER) if i == drop else None for i in range(len(blocks)))
    return Page(RawPage(b"", "a.txt"), blocks=blocks, verdicts=verdicts, declared_language=declared)


@pytest.mark.parametrize("detector", OWN)
@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"),
        (ARABIC, "ar"),
        (PERSIAN, "fa"),
        (CHINESE, "zh-Hans"),
        (TRADITIONAL, "zh-Hant"),
        (JAPANESE, "ja"),
    ],
)
def test_a_sentence_is_enough(detector: str, text: str, code: str) -> None:
    page = detect_language(page_of(text), detector)
    assert page.language.language == page.labels[0].language == code
    assert page.labels[0].source == "detected"
    assert 0 < (page.labels[0].confidence or 0) <= 1


@pytest.mark.parametrize(
    ("text", "code", "script"),
    [
        ("Amelia Thornbury 在湖邊的小鎮開了一家書店", "zh-Hant", "Latn"),
        ("Thornbury 与 Ashcombe：市长开放新图书馆", "zh-Hans", "Latn"),
        ("The old sign above the door of the shop says 茶館 in gold letters.", "en", "Latn"),
    ],
)
def test_a_few_east_asian_characters_outweigh_the_names_among_them(
    text: str, code: str, script: str
) -> None:
    label = detect_language(page_of(text)).labels[0]
    assert (label.language, label.script) == (code, script)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("આજે ખુલ્લું છે", "gu"),
        ("도서관 안내", "ko"),
        ("ปิดแล้ว", "th"),
        ("פתוח היום", "he"),
        ("Dziękuję bardzo", "pl"),
        ("Hoàn toàn đúng", "vi"),
        ("Ok", "und"),
        ("Zork qep", "und"),
        ("Ω", "und"),
    ],
)
def test_a_page_of_few_letters_has_a_language_if_that_is_likely(text: str, code: str) -> None:
    assert detect_language(page_of(text)).labels[0].language == code


@pytest.mark.parametrize(
    "text",
    ["if not ready:", "margin: 0 auto", "import os", "sudo apt install", "return null;", "else:"],
)
@pytest.mark.parametrize("detector", ["py3langid", "wide"])
def test_a_few_words_of_code_are_in_no_language(text: str, detector: str) -> None:
    if detector == "wide":
        pytest.importorskip("pycld2", reason="CLD2 is an extra: cld2")
    assert detect_language(page_of(text), detector).labels[0].language in ("und", "zxx")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We paid $40 for the room and $5 for breakfast, and nobody asked us for more.", "en"),
        ("int turn_wheel(struct wheel *w, int speed) { return speed > limit ? limit : x; }", "zxx"),
        ("<div class=wheel><span>turn the wheel left</span></div> <p>and again <b>left</b>", "zxx"),
    ],
)
@pytest.mark.parametrize("detector", ["py3langid", "wide"])
def test_programs_are_no_language_however_sure_a_detector_is(
    text: str, code: str, detector: str
) -> None:
    if detector == "wide":
        pytest.importorskip("pycld2", reason="CLD2 is an extra: cld2")
    assert detect_language(page_of(text), detector).labels[0].language == code


def test_lines_of_a_page_that_no_known_language_has_the_letters_of_are_in_none() -> None:
    page = page_of("Тачеэрде ола покшелне калык погынен.", "Нуно кугу кевытыш каят, кӱртньӧ налаш.")
    assert detect_language(page).language.language == "und"


def test_a_name_in_other_letters_than_its_page_is_in_no_language() -> None:
    page = detect_language(page_of(ARABIC, "Dziękuję bardzo"))
    assert [label.language for label in page.labels] == ["ar", "und"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Palu Kuta Sulawesi Jakarta rouvre après la pluie", "fr"),
        ("Mokoena Dlamini Nkosi Sithole chiude la scuola dopo la pioggia Sithole Mokoena", "it"),
        ("Ashcombe Thornbury 3 - 1 Melrose Tavistock", "und"),
    ],
)
def test_a_headline_of_names_is_read_without_them_where_they_leave_it_open(
    text: str, code: str
) -> None:
    label = detect_language(page_of(text)).labels[0]
    assert label.language == code
    assert (label.confidence or 0) < 0.8


@given(
    st.lists(st.sampled_from(" ".join(SENTENCES.values()).split()), min_size=1, max_size=12),
    st.sampled_from(["py3langid", "wide"]),
)
def test_no_label_is_below_the_floor_of_its_language(words: list[str], detector: str) -> None:
    if detector == "wide":
        pytest.importorskip("pycld2", reason="CLD2 is an extra: cld2")
    page = detect_language(page_of(" ".join(words)), detector)
    for label in (page.language, *page.labels):
        if label.confidence is not None and label.language not in ("und", "zxx"):
            assert is_likely((label.language, label.confidence), detector)


@pytest.mark.parametrize("detector", OWN)
def test_the_same_text_always_has_the_same_label(detector: str) -> None:
    short = "Une petite note de la mairie, with a few words in English, pour les lecteurs du soir."
    assert len({detect_language(page_of(short), detector).labels for _ in range(20)}) == 1


def test_a_short_block_inherits_and_says_so() -> None:
    page = detect_language(page_of(ARABIC, "خبر قصير"))
    assert (page.labels[1].language, page.labels[1].source) == ("ar", "inherited")
    assert page.labels[1].confidence is None


def test_a_short_block_inherits_from_its_own_script_in_a_bilingual_page() -> None:
    page = detect_language(page_of(ARABIC, ENGLISH, "Opening hours", "ساعات العمل"))
    assert [label.language for label in page.labels] == ["ar", "en", "en", "ar"]


def test_a_short_block_in_a_script_of_no_long_one_is_unknown() -> None:
    page = detect_language(page_of(ARABIC, "Contact"))
    assert page.labels[1].language == "und"


def test_han_among_kana_is_japanese() -> None:
    assert detect_language(page_of(JAPANESE, "図書館開館")).labels[1].language == "ja"


def test_the_pages_language_is_that_of_most_letters() -> None:
    assert detect_language(page_of(ENGLISH, ARABIC, ARABIC)).language.language == "ar"


def test_dropped_blocks_have_no_say() -> None:
    assert detect_language(page_of(ENGLISH, ARABIC * 9, drop=1)).language.language == "en"


def test_many_short_blocks_are_judged_together() -> None:
    words = ENGLISH.split()
    page = detect_language(page_of(*(" ".join(words[i : i + 4]) for i in range(0, len(words), 4))))
    assert page.language.language == "en"
    assert {label.source for label in page.labels} == {"inherited"}


def test_a_page_too_short_to_tell_is_what_it_declares_or_unknown() -> None:
    assert detect_language(page_of("Hallo", declared="de")).labels[0].source == "declared"
    assert detect_language(page_of("Hallo", declared="de")).language.language == "de"
    assert detect_language(page_of("Hallo")).language.language == "und"


def test_what_has_no_letters_and_code_are_no_language() -> None:
    page = page_of(ENGLISH, "12 | 34 | 56")
    code = Block(
        "for (int i = 0; i < n; i++) { total += price[i] * count[i]; } return total;", 0, 9
    )
    code = Block(code.text, 0, 9, Role.CODE)
    page = Page(page.raw, blocks=(*page.blocks, code), verdicts=(None, None, None))
    assert [label.language for label in detect_language(page).labels] == ["en", "zxx", "zxx"]


def test_paragraphs_of_a_page_agree_on_one_of_several_neighbours() -> None:
    page = detect_language(
        page_of(
            "Vjetar se smirio tek predvečer, pa su ribari s ostrva krenuli kući s punim mrežama.",
            "Na obali ih je dočekalo hiljadu ljudi, a muzika se čula sve do sela iznad zaliva.",
            "Ana i Ivo su donijeli hljeb, a onda su svi zajedno sjeli za dug sto pod maslinom.",
        )
    )
    assert {label.language for label in page.labels} == {"bs"}


def test_paragraphs_of_a_page_agree_on_one_writing_of_chinese() -> None:
    page = detect_language(
        page_of("她明天早上同他一起上山，走了一天一夜，吃了水果和米，又回到村子", TRADITIONAL)
    )
    assert [label.language for label in page.labels] == ["zh-Hant", "zh-Hant"]
