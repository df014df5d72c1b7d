"""Thirty languages have phrases of every family of furniture, and keep sentences that begin so."""

from __future__ import annotations

import pytest

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.phrases import load_languages
from naqi.transforms.text.plain_letters import plain_letters
from tests.transforms.furniture.families import FAMILIES, LABELS, SENTENCES


def labels(language: str) -> dict[str, str]:
    return dict(zip(FAMILIES, LABELS[language].split("|"), strict=True))


def rule_of(line: str) -> Rule | None:
    row = FURNITURE.match(line)
    return row and row.rule


def test_thirty_languages_have_phrases() -> None:
    codes = {language.code for language in load_languages()}
    assert len(LABELS) == 30
    assert LABELS.keys() == SENTENCES.keys() <= codes


@pytest.mark.parametrize("language", LABELS)
def test_a_language_has_every_family(language: str) -> None:
    found = {family: rule_of(line) for family, line in labels(language).items()}
    assert [family for family, rules in FAMILIES.items() if found[family] not in rules] == []


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_that_begins_as_a_label_stays(language: str) -> None:
    assert [line for line in SENTENCES[language] if rule_of(line) is not None] == []


def test_every_language_has_phrases_of_every_rule() -> None:
    rules = {rule for language in load_languages() for rule in language.phrases}
    lacking = {
        language.code: sorted(rules - language.phrases.keys())
        for language in load_languages()
        if rules - language.phrases.keys()
    }
    assert lacking == {}


def test_phrases_are_written_as_they_come_out_of_pages() -> None:
    for language in load_languages():
        for phrases in language.phrases.values():
            assert phrases == plain_letters(phrases), language.code


@pytest.mark.parametrize(
    "line",
    [
        "You might also like",
        "More from this author",
        "Vous aimerez peut-être",
        "Notre sélection: Le phare rouvre ses portes",
        "Das könnte Ihnen auch gefallen",
        "También te puede gustar",
        "Você também pode se interessar",
        "Potrebbe piacerti anche",
        "Misschien vind je dit ook leuk",
        "Du kanske också gillar",
        "Może Cię też zainteresować",
        "Mohlo by se vám líbit",
        "Ez is tetszhet",
        "Te-ar putea interesa și",
        "Вас также может заинтересовать",
        "Вам також може сподобатися",
        "Може би ще ви хареса",
        "Μπορεί επίσης να σας αρέσει",
        "Hoşunuza gidebilir",
        "Kamu mungkin suka",
        "Có thể bạn cũng thích",
        "قد يعجبك أيضا",
        "ممکن است بپسندید",
        "شاید آپ کو پسند آئے",
        "אולי תאהבו גם",
        "आपको यह भी पसंद आ सकता है",
        "আপনার ভালো লাগতে পারে",
        "คุณอาจจะชอบ",
        "你可能还喜欢",
        "この記事を読んだ人におすすめ",
        "이 기사와 함께 보면 좋은 기사",
    ],
)
def test_what_else_a_reader_may_like_is_announced_in_many_words(line: str) -> None:
    assert rule_of(line) is Rule.RELATED_LINKS


@pytest.mark.parametrize(
    "line",
    [
        "You might also like the harbour in winter, when nobody is there.",
        "Das könnte Ihnen auch gefallen, wenn Sie gern am Wasser sind.",
        "Vous aimerez peut-être la lumière du soir sur le quai.",
        "قد يعجبك أيضا أن تمشي على الرصيف قبل الغروب.",
        "Вам также может понравиться старый маяк, если подняться наверх.",
        "We recommend: the grilled sardines",
    ],
)
def test_a_sentence_about_what_a_reader_may_like_stays(line: str) -> None:
    assert rule_of(line) is None
