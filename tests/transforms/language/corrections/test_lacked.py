"""Languages in Latin letters that models lack, and the neighbours whose label they get."""

from __future__ import annotations

import pytest

from naqi.transforms.language.corrections.lacked import lacked_by_letters, lacked_by_words
from naqi.transforms.language.corrections.lacked_words import TOLD_IN_LATIN
from naqi.transforms.language.corrections.letters import LACKED_IN_LATIN, NEIGHBOURS_IN_LATIN
from naqi.transforms.language.corrections.settle import settle

# fmt: off
LACKED = {
    "csb": ("pl", "Wczora wieczór rëbôcë przëplënãlë z mòrza, a jich białczi żdałë na brzegù."),
    "dsb": ("pl", "Wcora wjacor su rybaki śichy domoj pśišli, a jich źěło na jazoru jo źe wěste."),
    "gag": ("tr", "Balıkçılar bän gelän kış gölä gitmedilär, nicä da hepsi beklär."),
    "hsb": ("cs", "Wčera wječor su rybacy sćicha domoj přišli, a dźěći stejachu při brjoze rěki."),
    "kaa": ("tr", "Keshe túnde balıqshılar kólden úyge qaytıp keldi, jaǵada balalar kútip turdı."),
    "sgs": ("lt", "Vakar vakarė žvejē īš ežera parplaukė nomėi, o vākā anū laukė pri krošta."),
    "szl": ("pl", "Wczora wieczōr rybŏki przipłynyli z morza, a ône stoły na brzegu i ôglōndały."),
    "und": ("pl", "Rybki ôstały w stawie, a ôjciec szoł do dom, bo ôd rana padało i padało."),
    "und, of Karelia": ("fi", "Eglen kalanikad tulliba järvespäi kodihe, a lapsed nečiš üödä."),
}
BY_WORDS = {
    "ast": (
        "es",
        "La barca nun tien vela y el guaje tamién llegó tarde a la feria, "
        "dempués de xintar.",
    ),
    "scn": (
        "it",
        "Lu piscaturi nun ci jiu picchì lu ventu era forti, e iddu arristau "
        "nta la casa.",
    ),
    "nap": (
        "it",
        "Chillo piscatore nun è venuto pecché quanno chiove nisciuna varca "
        "jesce a mare.",
    ),
    "co": (
        "it",
        "U pescadore hè vultatu quandu u ventu hè cascatu, è l'altri anu fattu "
        "festa in piaghja.",
    ),
    "sc": (
        "it",
        "Su piscadore est torradu dae mare cun totu sa familia, e custu est "
        "bellu meda, ant naradu.",
    ),
    "fur": (
        "lij",
        "Il pescjadôr al è tornât dongje cjase daspò gnot e ducj a àn cjantât "
        "cun lui te place.",
    ),
    "rm": (
        "it",
        "Ils pestgaders èn returnads suenter la plievgia, ed els han chantà "
        "cun tuts en il vitg.",
    ),
    "lld": (
        "vec",
        "Le pësc é n gran ega y düc i vigni ann vëgn nia demez da tres dla "
        "festa danter i ami.",
    ),
    "pap": (
        "es",
        "E piskado no ta bini mas, ku tin hopi bientu riba laman y hende ta "
        "warda esaki den kas.",
    ),
    "nds": (
        "nl",
        "De Fischer is wedder dor, man he hett sik nich för dat Water "
        "interesseert, sünd jo Lüüd.",
    ),
    "gsw": (
        "de",
        "De Fischer isch hüt nöd uf em See gsi, will er kei Ziit gha hät und "
        "sini Chind chrank sind.",
    ),
    "bar": (
        "de",
        "Da Fischa is ned aufn See gfoan, wos hod a denn gsogt? Mia san olle "
        "dahoam bliem.",
    ),
    "gv": (
        "en",
        "Va yn eeasteyr ec y cheayn as haink eh thie lesh ny lummyryn, agh cha "
        "row shen dy liooar.",
    ),
    "kw": (
        "br",
        "An pyskador eth dhe'n mor mes yth esa gwyns, ha wosa henna ev a "
        "dheuth tre gans y vab.",
    ),
    "jam": (
        "pcm",
        "Di fishaman neva waahn fi go a sii, kaaz aal a di buot dem bruk wehn "
        "di brigaad kom.",
    ),
    "mfe": (
        "ht",
        "Bann peser finn retourne, zot finn trouv enn gran lapli lor lamer e "
        "sak dimounn ti kontan.",
    ),
    "rom": (
        "sr",
        "O masari gelo pe len thaj nanaj les vaxt, sar vi aver manuš kana o "
        "paj si baro.",
    ),
    "rup": (
        "ro",
        "Pescarlu vinji acasâ shi deadi pescu a ficiorlor, tsi easti multu "
        "bunu ti tutâ hoara.",
    ),
    "krl": (
        "fi",
        "Kalaniekku tuli kodih libo ei tule, kuduat hänele sanottih, kui pidäy "
        "olla järvel.",
    ),
    "ug": (
        "tr",
        "Béliqchi kéyin qaytip keldi, chünki shamal bek küchlük idi, hemme "
        "kishi shundaq dégen.",
    ),
    "min": (
        "id",
        "Urang nan mamukek indak pai ka lauik, untuak anaknyo satiok hari inyo "
        "bajalan sarato.",
    ),
    "bjn": (
        "id",
        "Urang nang maunjun kada tulak ka laut, gasan anaknya inya tatap di "
        "rumah atawa pasar.",
    ),
    "ban": (
        "id",
        "Bendega sane tuni semeng luas nenten polih ulam, punika sampun akeh "
        "angin miwah ujan.",
    ),
    "nan": (
        "vi",
        "Thó-hái ê lâng kin-á-ji̍t bô chhut-hái, in-ūi hong siuⁿ tōa, i kóng "
        "mn̂g-tńg khah hó͘.",
    ),
    "sco": (
        "en",
        "The fisherman didna gang oot tae the watter, for the wind wis ower "
        "strang, an he hae nae boat.",
    ),
    "kea": ("pt", "Kel piskador ka sai oji pamodi bentu staba txeu, tudu mininu fika djuntu."),
    "vro": ("et", "Tuu kalamiis es lääq miiri, kiä timä käest küsse, et umma vinne näist."),
    "und, two of them": (
        "it",
        "Nun tuttu accussì, pecché quanno "
        "hè megliu, induve anu trovu picchì.",
    ),
}
KNOWN = {
    "es": "La barca no tiene vela y el niño también llegó tarde a la feria, después de la comida.",
    "it": (
        "Il pescatore non è venuto perché quando piove nessuna barca esce, e "
        "questo è un po' male."
    ),
    "en": "She put the wi-fi in a pan, sic transit, and the old man said aw, no, it was not his.",
    "nl": "De visser is weer daar, maar hij heeft zich niet voor het water geïnteresseerd, toch.",
    "vi": (
        "Người đánh cá không ra khơi vì gió lớn, con ông nói rằng xⁿ + yⁿ = zⁿ "
        "thì không giải được."
    ),
    "id": (
        "Nelayan itu tidak pergi ke laut karena angin besar, kata anaknya yang "
        "menunggu di rumah."
    ),
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


@pytest.mark.parametrize("language", BY_WORDS)
def test_words_that_the_neighbour_lacks_tell_a_language(language: str) -> None:
    label, text = BY_WORDS[language]
    assert settle((label, 0.99), text, "Latn")[0] == language.partition(",")[0]


def test_one_word_of_a_language_again_and_again_is_a_name_in_another() -> None:
    text = "El barco se llama dempués, y dempués es también el nombre de la casa dempués."
    assert lacked_by_words("es", text) == "es"


def test_a_few_words_of_a_language_in_a_long_text_are_a_quotation() -> None:
    text = "He said tae me that it wis cold, " + "and then we walked home along the river " * 5
    assert lacked_by_words("en", text) == "en"


@pytest.mark.parametrize("name", KNOWN)
def test_the_neighbour_keeps_its_label(name: str) -> None:
    label = name.partition(",")[0]
    assert lacked_by_letters(label, KNOWN[name]) == label
    assert lacked_by_words(label, KNOWN[name]) == label


def test_a_text_in_a_neighbour_that_a_model_knows_is_none_that_it_lacks() -> None:
    text = "Wieczorem łódź płynęła wolno i cicho, a śnieg padał na żółte światła."
    assert lacked_by_letters("cs", text) == "cs"


def test_each_of_them_writes_a_letter_that_a_neighbour_lacks() -> None:
    for letters in LACKED_IN_LATIN.values():
        assert any(not set(letters) <= set(own) for own in NEIGHBOURS_IN_LATIN.values())
        assert letters == letters.lower()


def test_each_word_stands_once_and_in_lower_case() -> None:
    for told in TOLD_IN_LATIN.values():
        words = told.words.split()
        assert len(set(words)) == len(words)
        assert told.words == told.words.lower()
