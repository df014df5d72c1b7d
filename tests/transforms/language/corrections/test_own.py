"""Labels that texts in many languages get stand where a text has words of their language."""

from __future__ import annotations

import pytest

from naqi.transforms.language.corrections.own import has_own_words
from naqi.transforms.language.corrections.own_words import OWN_WORDS
from naqi.transforms.language.corrections.settle import settle

# fmt: off
OWN = {
    "sw": (
        "Mvuvi aliondoka nyumbani asubuhi na mapema kwa sababu upepo wa bahari "
        "ulikuwa mzuri sana kwake."
    ),
    "tl": (
        "Ang mangingisda ay umalis ng bahay sa umaga dahil maganda ang hangin "
        "at marami ang isda sa dagat."
    ),
    "et": (
        "Kalamees lahkus hommikul kodust, sest tuul oli hea ja järves oli "
        "palju kala, nagu naaber rääkis."
    ),
    "eu": (
        "Arrantzalea goizean goiz atera zen etxetik, haizea ona zelako eta "
        "itsasoan arrain asko zegoelako."
    ),
    "az": "Balıqçı səhər tezdən evdən çıxdı, çünki külək yaxşı idi və göldə çoxlu balıq var idi.",
    "ht": (
        "Pechè a te kite kay li bonè nan maten paske van an te bon e te gen "
        "anpil pwason nan lanmè a."
    ),
    "om": (
        "Namni qurxummii qabu ganama manaa bahe, sababni isaas bubbeen gaarii "
        "waan tureef akka jedhanitti."
    ),
    "ku": "Masîgir serê sibê ji malê derket ji ber ku ba baş bû û di golê de gelek masî hebûn.",
}
OTHERS = {
    "Tetum": (
        "eu",
        "Peskadór sai husi uma iha dadeer tanba anin di'ak no ikan barak iha "
        "tasi, nia kaben dehan.",
    ),
    "Kaonde": (
        "lg",
        "Muntu wakwata masabi wafumine pa nzubo lukelo mambo mwela wawamine, "
        "masabi avujile mu kizhiba.",
    ),
    "Chuukese": (
        "pcm",
        "Ewe chon attaw a towu seni imwan nesosor pun a mwirino ewe asepwan "
        "nge a chommong iik.",
    ),
    "Wayuu": (
        "et",
        "Chi jimekai ojuittüshi sünainjee nipia watta maalü süka anain tü "
        "joutaikalüirua, wainma jime.",
    ),
    "Mizo": (
        "jv",
        "Sangha man mi chu zing takah in atangin a chhuak a, thli a that avang "
        "leh sangha a tam avangin.",
    ),
    "Sango": (
        "lij",
        "Zo ti gingo susu asigi na ndapelele ngbangati pupu ayeke nzoni mingi "
        "susu ayeke da mingi.",
    ),
    "Cabo Verde": (
        "lij",
        "Piskador sai di kaza palmanhan pamodi bentu staba bon i peixi staba "
        "txeu na mar, el fla.",
    ),
    "Kriol": (
        "ht",
        "Da fishaman me lef hows soon da maanin kaaz di breez me gud ahn lata "
        "fish me deh da see.",
    ),
    "Bikol": (
        "bcl",
        "Ti mangngalap ket pimmanaw idi bigat ta nasayaat ti angin ken adu ti "
        "ikan idiay baybay.",
    ),
}
# fmt: on


@pytest.mark.parametrize("label", OWN)
def test_a_label_stands_where_a_text_has_words_of_its_language(label: str) -> None:
    assert has_own_words(label, OWN[label])
    assert settle((label, 0.9), OWN[label], "Latn")[0] == label


@pytest.mark.parametrize("language", OTHERS)
def test_a_label_falls_where_a_text_has_none(language: str) -> None:
    label, text = OTHERS[language]
    assert not has_own_words(label, text)
    assert settle((label, 0.9), text, "Latn")[0] != label


def test_names_alone_say_nothing() -> None:
    assert has_own_words("et", "Tartu Rein Mart Kadri Saar Lepik Ilves Kask")
    assert has_own_words("en", OTHERS["Chuukese"][1])


def test_each_word_stands_once_and_in_lower_case() -> None:
    for own in OWN_WORDS.values():
        words = own.words.split()
        assert len(set(words)) == len(words)
        assert own.words == own.words.lower()
        assert 0 < own.share < 0.2
