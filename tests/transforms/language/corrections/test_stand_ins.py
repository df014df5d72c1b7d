"""What is written for Cyrillic letters that keyboards lack."""

from __future__ import annotations

import re

import pytest

from naqi.transforms.language.corrections.settle import settle
from naqi.transforms.language.corrections.stand_ins import sign_of, spell_out


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("æз дзырдтон", "ӕз дзырдтон"),
        ("ăшă çил", "ӑшӑ ҫил"),
        ("к1ант, кIант, кlант, к|ант", "кӏант, кӏант, кӏант, кӏант"),
        ("нисК1ант", "нисКӏант"),
    ],
)
def test_what_stands_in_for_a_letter_is_read_as_it(written: str, meant: str) -> None:
    assert spell_out(written) == meant


@pytest.mark.parametrize(
    "text", ["во Fælledparken", "в 1ом доме", "КИЇВ, МІСТО", "А1, Б1", "дом 11", "два||три"]
)
def test_what_stands_for_itself_is_left(text: str) -> None:
    assert spell_out(text) == text


def test_letters_and_what_stands_in_for_some_are_found() -> None:
    finds = re.compile(sign_of({"і"})).search
    assert all(map(finds, ("ліс", "хæдзар", "г1ала", "гIала")))
    assert not any(map(finds, ("в 1950 году", "дом Ilford", "лес", "11 дом")))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Знон изæры къуым дæр уарыди, æмæ дон сæрты ацыди æппæт быдыртæм.", "os"),
        ("Селхана малх к1ез1иг къаьхьачу хенахь г1алара ара а долуш, доьхк1 д1аделира.", "und"),
        ("Селхана малх кIезIиг къаьхьачу хенахь гIалара ара а долуш, доьхкI дIаделира.", "und"),
        ("Ĕнер кăçал пĕрремĕш хут юр çуса кайрĕ, çулсем шурă пулса тăчĕç.", "cv"),
    ],
)
def test_a_text_with_stand_ins_is_told_as_one_without(text: str, language: str) -> None:
    assert settle(("ru", 0.6), text, "Cyrl")[0] == language
