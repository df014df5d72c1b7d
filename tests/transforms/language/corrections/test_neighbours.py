"""Languages that share nearly all words."""

from __future__ import annotations

import pytest

from naqi.transforms.language.corrections.near_words import GROUPS as LISTED
from naqi.transforms.language.corrections.neighbours import NEAR, agree, of_neighbours

GROUPS = ({"hr", "bs", "sr"}, {"id", "ms"}, {"nb", "nn", "da"})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Netko je tijekom tjedna uveo novi sustav.", "hr"),
        ("Neko je ovdje uveo novi sistem, hiljadu maraka.", "bs"),
        ("Neko je posle dve nedelje video čoveka.", "sr"),
        ("Polisi mengatakan mobil itu milik kantor.", "id"),
        ("Polis berkata kereta itu milik pejabat.", "ms"),
        ("Predsednik je obećao rešenje za sve ljude u gradu.", "sr"),
        ("Ubojica je uhićen u vlaku.", "hr"),
        ("Hapšenje je izvršeno u Sarajevu prije sedmicu dana.", "bs"),
        ("Ikkje noko av dette var kjent frå før.", "nn"),
        ("Ikke noe av dette var kjent fra før.", "nb"),
        ("Intet af dette var kendt før nu, sagde hun og gik ud.", "da"),
        ("Rejsen ad den vej blev for høj en pris.", "da"),
        ("Reisen langs den veien fikk en høy pris.", "nb"),
        ("Reisa langs den vegen fekk ein høg pris.", "nn"),
        ("Sebagian hewan sakit, kata dokter itu.", "id"),
        ("Sebahagian haiwan sakit, kata doktor itu.", "ms"),
        ("Suvremena knjižnica i osobni liječnik", "hr"),
        ("Savremena biblioteka i lični ljekar, prije podne", "bs"),
        ("Savremena biblioteka i sopstveni vazduh", "sr"),
    ],
)
def test_words_of_one_tell_it_whichever_was_found(text: str, language: str) -> None:
    (group,) = [group for group in GROUPS if language in group]
    for first in group:
        found = of_neighbours(first, text)
        assert (found.language, found.ahead > 0, found.some) == (language, True, True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Тој рече дека ќе дојде со неа.", "mk"),
        ("Той каза, че ще дойде с нея в града.", "bg"),
        ("Он је рекао да ће доћи са њом.", "sr"),
    ],
)
@pytest.mark.parametrize("first", ["mk", "bg", "sr"])
def test_so_do_those_in_cyrillic(text: str, language: str, first: str) -> None:
    assert of_neighbours(first, text, "Cyrl").language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Однако она уже не хотела там жить", "ru"),
        ("Але коли вона прийде, ще не знаю", "uk"),
        ("Тя каза, че той и те са вече там", "bg"),
    ],
)
@pytest.mark.parametrize("first", ["mk", "bg", "sr"])
def test_russian_and_ukrainian_are_told_where_one_of_these_was_found(
    text: str, language: str, first: str
) -> None:
    assert of_neighbours(first, text, "Cyrl").language == language
    assert ("Cyrl", "ru") not in NEAR


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("गिरणी बंद आहे आणि नदी कोरडी आहे", "mr"),
        ("चक्की बंद है और नदी सूखी है", "hi"),
        ("घट्ट बन्द छ र खोला सुकेको छ", "ne"),
        ("चक्की बंद आसा आनी न्हंय सुकी आसा", "gom"),
        ("हाँ, हम कल जाने वाले हैं", "hi"),
        ("आम्ही उद्या शेतातून जाणार, पण तू काय करणार?", "mr"),
        ("हामी भोलि गाउँलेहरूसँग जान्छौं तर तिमी?", "ne"),
        ("आमी फाल्यां शेतांतल्या घरा वता, पूण तूं खंय?", "gom"),
    ],
)
@pytest.mark.parametrize("first", ["hi", "mr", "ne", "gom"])
def test_so_do_those_in_devanagari(text: str, language: str, first: str) -> None:
    found = of_neighbours(first, text, "Deva")
    assert (found.language, found.ahead > 1) == (language, True)


@pytest.mark.parametrize(
    ("word", "of"),
    [
        ("vjetar", {"hr", "bs"}),
        ("naslijediti", {"hr", "bs"}),
        ("prijatelj", set()),
        ("televizije", set()),
        ("klijenti", set()),
        ("predsednica", {"sr"}),
        ("uhićenje", {"hr"}),
        ("hiljadama", {"bs", "sr"}),
    ],
)
def test_yat_and_beginnings_of_words_tell(word: str, of: set[str]) -> None:
    alone = of_neighbours("sr", word)
    assert alone.some == bool(of)
    assert alone.language == ("sr" if not of or "sr" in of else "hr")
    assert alone.ahead == (len(of) == 1)


@pytest.mark.parametrize(
    ("word", "language"), [("moglegheit", "nn"), ("mulighet", "nb"), ("situation", "da")]
)
def test_ends_of_words_tell(word: str, language: str) -> None:
    assert of_neighbours("nn", word).language == language


def test_an_end_alone_is_no_word() -> None:
    assert not of_neighbours("nb", "lege").some


def test_bosnian_is_told_by_what_each_of_its_neighbours_lacks() -> None:
    assert of_neighbours("bs", "vjetar").language == "hr"
    assert of_neighbours("bs", "hiljade").language == "sr"
    assert of_neighbours("hr", "hiljade ljudi na vjetru").language == "bs"


def test_where_no_word_tells_the_label_stands() -> None:
    for script, label in NEAR - {("Latn", "bs")}:
        assert of_neighbours(label, "Ana Ivo", script) == (label, 0, 0, False)


def test_where_no_word_tells_it_is_not_bosnian() -> None:
    assert of_neighbours("bs", "Ana Ivo") == ("hr", 0, 0, False)
    assert of_neighbours("bs", "Ana ima hiljadu lijepih knjiga").language == "bs"


def test_words_that_all_of_a_group_write_tell_nothing() -> None:
    assert not of_neighbours("nn", "når både").some


def test_the_words_of_a_group_are_listed_once_in_each_language() -> None:
    for _, languages in LISTED:
        for words in languages.values():
            assert len(words.split()) == len({*words.split()})


def test_a_text_that_its_words_leave_open_is_in_the_language_of_its_page() -> None:
    texts = ["Vjetar se smirio.", "Hiljade ih je gledalo.", "Ana i Ivo su tu."]
    found = [("hr", 0.6), ("sr", 0.7), ("hr", 0.5)]
    scripts = ["Latn"] * len(texts)
    assert agree(found, texts, scripts) == [("bs", 0.6), ("bs", 0.7), ("bs", 0.5)]


def test_a_text_whose_words_tell_stays_and_so_do_other_languages_and_scripts() -> None:
    texts = ["Tko je tijekom tjedna bio tu?", "Posle nedelje uvek neko dođe.", "Tja", "Он је ту."]
    found = [("hr", 0.9), ("sr", 0.9), ("de", 0.9), ("sr", 0.9)]
    assert agree(found, texts, ["Latn", "Latn", "Latn", "Cyrl"]) == found


def test_a_page_that_leaves_all_open_stays_as_found() -> None:
    found = [("hr", 0.9), ("sr", 0.9)]
    assert agree(found, ["Ana i Ivo su tu.", "Ivo i Ana su tu."], ["Latn", "Latn"]) == found


def test_words_of_russian_on_its_page_tell_what_is_taken_for_a_neighbour() -> None:
    texts = ["Собака по кличке Рыжик", "Однако она уже не хотела там жить"]
    assert agree([("bg", 0.6), ("ru", 0.9)], texts, ["Cyrl"] * 2) == [("ru", 0.6), ("ru", 0.9)]


def test_russian_stays_on_a_page_whose_words_tell_a_neighbour() -> None:
    texts = ["Собака Рыжик", "Тя каза, че той и те са вече там"]
    assert agree([("ru", 0.6), ("bg", 0.9)], texts, ["Cyrl"] * 2) == [("ru", 0.6), ("bg", 0.9)]
