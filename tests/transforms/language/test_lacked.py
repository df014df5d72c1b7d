"""Languages in Latin letters that models lack, and the neighbours whose label they get."""

from __future__ import annotations

import pytest

from naqi.transforms.language.lacked import lacked_neighbour
from naqi.transforms.language.letters import LACKED_IN_LATIN, NEIGHBOURS_IN_LATIN
from naqi.transforms.language.settle import settle

# fmt: off
LACKED = {
    "csb": ("pl", "Wczora wieczór rëbôcë przëplënãlë z mòrza, a jich białczi żdałë na brzegù."),
    "dsb": ("pl", "Wcora wjacor su rybaki śichy domoj pśišli, a jich źěło na jazoru jo źe wěste."),
    "hsb": ("cs", "Wčera wječor su rybacy sćicha domoj přišli, a dźěći stejachu při brjoze rěki."),
    "kaa": ("tr", "Keshe túnde balıqshılar kólden úyge qaytıp keldi, jaǵada balalar kútip turdı."),
    "sgs": ("lt", "Vakar vakarė žvejē īš ežera parplaukė nomėi, o vākā anū laukė pri krošta."),
    "szl": ("pl", "Wczora wieczōr rybŏki przipłynyli z morza, a ône stoły na brzegu i ôglōndały."),
    "und": ("pl", "Rybki ôstały w stawie, a ôjciec szoł do dom, bo ôd rana padało i padało."),
    "und, of Karelia": ("fi", "Eglen kalanikad tulliba järvespäi kodihe, a lapsed nečiš üödä."),
}
KNOWN = {
    "pl": "Wczoraj wieczorem rybacy przypłynęli z morza, a ich żony czekały na brzegu rzeki.",
    "pl, loans": "Na obiad był rôti z sosem, a potem wczorajszy chleb, ser, gruszki i mocna kawa.",
    "pl, names": "W Hôtelu Ôtaru spali Lëon i Bòr, a rano poszli nad rzekę łowić ryby na wędkę.",
    "cs": "Včera večer připluli rybáři z moře a jejich ženy čekaly na břehu řeky s lucernami.",
    "fi": "Šamaani puhui toiselle šamaanille, ja kolmas šeikki kuunteli heitä joen rannalla.",
    "sl": "Na steni je pisalo »kuća pored puta« in »noćas će biti sreće«, zraven pa je sijala luč.",
    "lt": "Vakar vakare žvejai grįžo iš ežero, o jų vaikai laukė ant kranto su žibintais.",
    "de": "Gestern Abend kamen die Fischer vom Meer zurück, und am Ufer warteten ihre Kinder.",
}
# fmt: on


@pytest.mark.parametrize("language", LACKED)
def test_letters_that_the_neighbour_lacks_tell_a_language(language: str) -> None:
    label, text = LACKED[language]
    assert settle((label, 0.99), text, "Latn")[0] == language.partition(",")[0]


@pytest.mark.parametrize("name", KNOWN)
def test_the_neighbour_keeps_its_label(name: str) -> None:
    label = name.partition(",")[0]
    assert lacked_neighbour(label, KNOWN[name]) == label


def test_a_text_in_a_neighbour_that_a_model_knows_is_none_that_it_lacks() -> None:
    text = "Wieczorem łódź płynęła wolno i cicho, a śnieg padał na żółte światła."
    assert lacked_neighbour("cs", text) == "cs"


def test_each_of_them_writes_a_letter_that_a_neighbour_lacks() -> None:
    for letters in LACKED_IN_LATIN.values():
        assert any(not set(letters) <= set(own) for own in NEIGHBOURS_IN_LATIN.values())
        assert letters == letters.lower()
