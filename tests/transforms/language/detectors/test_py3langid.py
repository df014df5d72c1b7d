"""py3langid for many texts at once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from naqi.transforms.language.detectors.py3langid import BatchIdentifier

TEXTS = (
    "The council met on Monday.",
    "Le conseil s'est réuni lundi soir à la mairie.",
    "AUJOURD'HUI LE CONSEIL S'EST RÉUNI",
    "اجتمع المجلس يوم الاثنين",
    "شورا روز دوشنبه تشکیل جلسه داد",
    "市议会周一开会",
    "Cafe\u0301 de\u0301compose\u0301 en deux caracte\u0300res",
    "x = {'a': 1}; return x",
)
STORABLE = st.characters(codec="utf-8", exclude_characters="\uffff")


@pytest.fixture(scope="module")
def many() -> BatchIdentifier:
    return BatchIdentifier()


@pytest.fixture(scope="module")
def one() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def each(many: BatchIdentifier, texts: Sequence[str], script: str = "") -> list[tuple[str, float]]:
    """The labels of ``texts`` that are not of one page, and in ``script``."""
    found = many.detect([[text] for text in texts], [script] * len(texts))
    return [label for group in found for label in group]


def test_many_texts_have_the_labels_that_the_library_gives_each(
    many: BatchIdentifier, one: LanguageIdentifier
) -> None:
    for text, (code, confidence) in zip(TEXTS, each(many, TEXTS), strict=True):
        expected, probability = one.classify(text)
        assert code == expected
        assert confidence == pytest.approx(probability, abs=1e-3)


@pytest.mark.parametrize(
    ("script", "most", "texts"),
    [
        ("Arab", 1e-5, ("اجتمع المجلس يوم الاثنين", "شورا روز دوشنبه تشکیل جلسه داد", "12:30")),
        (
            "Cyrl",
            1e-5,
            ("Совет собрался в понедельник", "Рада зібралася в понеділок", "Советът заседава"),
        ),
        ("Grek", 1e-5, ("Το συμβούλιο συνεδρίασε τη Δευτέρα",)),
        (
            "Latn",  # whose n-grams stand in texts of all languages
            2e-3,
            (
                "The council met on Monday.",
                "Hội đồng thành phố đã họp vào thứ Hai",
                "Meclis pazartesi günü toplandı",
                "Savet se sastao u ponedeljak",
                "12:30",
            ),
        ),
    ],
)
def test_languages_of_another_script_make_next_to_no_difference(
    many: BatchIdentifier, script: str, most: float, texts: tuple[str, ...]
) -> None:
    for (code, confidence), expected in zip(
        each(many, texts, script), each(many, texts), strict=True
    ):
        assert (code, confidence) == (expected[0], pytest.approx(expected[1], abs=most))


@settings(max_examples=100)
@given(st.lists(st.text(STORABLE, min_size=1, max_size=40), min_size=1, max_size=5))
def test_a_text_has_its_probability_whatever_stands_beside_it(
    many: BatchIdentifier, texts: list[str]
) -> None:
    assert each(many, texts) == [each(many, [text])[0] for text in texts]


def test_a_page_speaks_for_its_doubtful_texts_and_not_against_its_clear_ones(
    many: BatchIdentifier,
) -> None:
    sure = "Hun sier at det ikke er nødvendig å gjøre noe nå, for det går bra."
    doubtful, clear = "Skolen er lukket i dag", "Le conseil s'est réuni lundi soir à la mairie."
    page = [doubtful, clear, *[sure] * 6]
    assert each(many, [doubtful])[0][0] == "da"
    assert [code for code, _ in many.detect([page], [""])[0]] == ["no", "fr", *["no"] * 6]


def test_what_has_no_known_part_is_undetermined(many: BatchIdentifier) -> None:
    assert each(many, ["12:30", "The council met on Monday."])[0] == ("und", 0.0)
    assert each(many, [""]) == [("und", 0.0)]
    assert many.detect([[], ["The council met on Monday."], []], [""] * 3)[::2] == [[], []]
    assert many.detect([], []) == []
