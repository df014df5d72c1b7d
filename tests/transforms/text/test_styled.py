"""Words of styled letters become plain, with what has no styled form among them; formulas stay."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest

from naqi.transforms.text.plain_letters import plain_letters
from naqi.transforms.text.styled import unstyled


def styled(text: str, upper: int = 0x1D5D4, lower: int = 0x1D5EE) -> str:
    """As makers of bold posts write it: of ASCII alone."""
    return "".join(
        chr(upper + ord(c) - ord("A"))
        if "A" <= c <= "Z"
        else chr(lower + ord(c) - ord("a"))
        if "a" <= c <= "z"
        else c
        for c in text
    )


TEXTS = {
    "es": "La panadería de Ñuño abrirá otra vez mañana, según él, a las ocho.",
    "fr": "L'âne a traversé la forêt dès l'aube, où l'été finit déjà, à pied.",
    "sv": "Åsa och Örjan åt ärtor på ön i går, då båten ändå låg kvar.",
    "cs": "Žáci si šli zahrát k řece (a ne k jezu), kde dříve stál dům.",
    "ro": "Țăranul își vinde merele și nucile în piață, lângă râu.",
    "is": "Þorpið á ströndinni er í eyði, en ljósið í húsinu lýsir enn á nóttunni.",
    "az": "Kənddəki köhnə körpü gələn həftə yenidən açılacaq, çünki çay dayazdır.",
    "vi": "Bà tôi kể rằng ở đầu làng có một cây đa già.",
    "yo": "Ọmọ náà lọ sí ọjà láti ra ẹja, ó sì padà sílé ní alẹ́.",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accented_letters_are_of_the_word_that_they_stand_in(
    language: str, form: Literal["NFC", "NFD"]
) -> None:
    text = unicodedata.normalize(form, TEXTS[language])
    assert plain_letters(styled(text)) == TEXTS[language]
    assert plain_letters(styled(text, 0x1D468, 0x1D482)) == TEXTS[language]


def test_words_among_plain_ones_become_plain_by_themselves() -> None:
    text = f"She wrote {styled('mão')} and {styled('łąki')} on the board, then {styled('à côté')}."
    assert unstyled(text) == "She wrote mão and łąki on the board, then à côté."


def test_single_letters_and_digits_are_plain_where_most_of_a_text_was_styled() -> None:
    text = f"{styled('A')}) {styled('Tartaruga e lebre')}; {styled('B')}) {styled('Raposa')}"
    assert unstyled(text) == "A) Tartaruga e lebre; B) Raposa"
    among_plain = (
        f"In plan {styled('B')} of the town, {styled('the old')} bridge stays in its place."
    )
    assert unstyled(among_plain) == (
        f"In plan {styled('B')} of the town, the old bridge stays in its place."
    )


@pytest.mark.parametrize(
    "text",
    [
        "la droite va de 𝐴 à 𝐵, où 𝑥 = 0 et 𝑦 é 𝑧",
        "le 𝑛ème terme, o 𝑛-ésimo termo, o 𝑘ésimo, the 𝑛th",
        "de 𝐴𝐵 à 𝐶𝐷",
        "x\u0304 and 𝑥\u0304𝑦\u0304𝑧\u0304 are means",
        "𝑎𝑥² + 𝑏𝑥 + 𝑐 = 0 für 𝑎 ≠ 0",
        "ℝ é ℂ à ℚ",
    ],
)
def test_letters_of_formulas_stay(text: str) -> None:
    assert unstyled(text) == text
