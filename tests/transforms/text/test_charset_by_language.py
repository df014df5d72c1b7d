"""Character sets of Latin letters told by the language of the words around them."""

from __future__ import annotations

import pytest

from naqi.transforms.text.charset_by_language import charset_by_language, is_western
from naqi.transforms.text.decode import decode

SHORT = [
    ("Yarın sabah erkenden kapıyı kapatıp yola çıkacağız.", "cp1254"),
    ("Wieczorem nad jeziorem było już całkiem ciemno i cicho.", "cp1250"),
    ("Wieczorem nad jeziorem było już całkiem ciemno i cicho.", "iso8859-2"),
    ("Po obiedu šli všichni společně na procházku do lesa.", "cp1250"),
    ("Sutra ćemo zajedno čistiti dvorište iza škole.", "iso8859-2"),
    ("Jutri bomo skupaj počistili dvorišče za šolo in čakali.", "cp1250"),
    ("Holnap reggel együtt söpörjük föl az udvart, aztán főzünk.", "cp1250"),
    ("Mâine dimineaţă vom curăţa împreună curtea şcolii.", "iso8859-2"),
    ("Rytoj ryte visi kartu šluosime mokyklos kiemą ir dažysime tvorą.", "cp1257"),
    ("Rīt no rīta visi kopā slaucīsim skolas pagalmu un krāsosim žogu.", "cp1257"),
]
WESTERN = [
    "À demain matin, nous balayerons la cour de l'école.",
    "Amanhã de manhã varremos o pátio da escola; depois, há pão.",
    "Mañana por la mañana barreremos el patio de la escuela.",
    "Á morgun sópum við skólalóðina og málum girðinguna þá.",
    "I morgen tidlig fejer vi skolegården og maler hegnet på ny.",
    "Nesër në mëngjes do ta fshijmë oborrin e shkollës së bashku.",
]


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", None])
@pytest.mark.parametrize(("text", "codec"), SHORT)
def test_one_sentence_tells_its_character_set(text: str, codec: str, label: str | None) -> None:
    assert decode(text.encode(codec), label, markup=False).text == text


@pytest.mark.parametrize("text", WESTERN)
def test_western_languages_stay(text: str) -> None:
    for label in ("iso-8859-1", None):
        assert decode(text.encode("cp1252"), label, markup=False).text == text
    assert is_western(text.encode("cp1252"))


def test_only_text_beside_other_letters_counts_and_no_markup() -> None:
    body = b'<p class="de la rue">\xfe</p><div id="les enfants sont dans la cour">'
    assert charset_by_language(body, "windows-1252") is None
    assert not is_western(body)


@pytest.mark.parametrize(
    "text",
    [
        "Søren Dahl\nJosé Peña\nJoão Simões\nHåkan Öberg\nÞóra Ægisdóttir",
        "L´école et l´été",
        "1ª planta, 2º izquierda",
        "Costs £12.50, €3 or ½ a day",
        "µm, °C, ± 3 %",
        "ÉTÉ À L'ÉCLUSE",
    ],
)
def test_names_signs_and_capitals_stay_latin(text: str) -> None:
    assert decode(text.encode("cp1252"), "iso-8859-1", markup=False).text == text
