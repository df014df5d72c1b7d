"""Text in words, and text that only has letters."""

from __future__ import annotations

import pytest

from naqi.transforms.language.words import LONGEST, is_made_of_words, without_names


@pytest.mark.parametrize(
    "text",
    [
        "The mill stood idle (so they said) until 1904, when the river rose.",
        "« La meunière n’a rien dit », écrit-il ; l’après-midi, elle partit.",
        "Đầu xuân, người thợ xay – ông Ba – lại mở cửa xưởng.",
        "Ó ń lọ sí ọjà ní òwúrọ̀ kùtùkùtù.",
        "“Genug!”, rief die Müllerin…",
        "Call open() first, the manual says on the second of its pages.",
        "Plums; pears; apples; quinces: all of them grew behind the mill.",
        "If the wheel turns, the miller sleeps:",
        "except for the miller, none of them slept",
        "for use in mills:",
        "import duties on flour rose again",
        "None of the wheels turned (“not one!”), he wrote.",
        '"The wheel turned," she said, "and he slept."',
        "// Flour // Photo by the miller",
        "12 345",
        "",
    ],
)
def test_sentences_are_made_of_words(text: str) -> None:
    assert is_made_of_words(text)


@pytest.mark.parametrize(
    "text",
    [
        'mill.wheel=function(w){return w.turn("left")};var r=0',
        ".mill-wheel .spoke{margin:0 auto;color:#333}",
        "https://mill.example/wheel/spokes?turn=left&times=3",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b",
        "_wheel.turn_by(self._spokes, at=None)",
        ".mill .wheel { margin: auto; color: red; }",
        "raise MillError('Neither wheel nor spoke turned')",
        "turn left => stop && wait",
        "help='How often the wheel turns a day'",
        "'neither wheel nor spoke can turn at night')",
        '"The wheel turned, and the miller slept.",',
        "if wheel is None and spoke is None:",
        "except WheelBroken as reason:",
        "from mill.wheels import Spoke",
        "import wheels",
        "turns as often as he likes */ run",
        "return the_mill.turn(wheel, spokes=spokes_of(wheel) or all_of(them), slowly, at, night)",
        "if the wheel turns <= twice a day and the miller sleeps or so he said",
        "LÃ©gendes dâ€™Ã©tÃ© Ã\xa0 lâ€™Ã©cole",
    ],
)
def test_code_addresses_hashes_and_broken_letters_are_not(text: str) -> None:
    assert not is_made_of_words(text)


def test_a_last_word_that_is_not_whole_does_not_count() -> None:
    assert is_made_of_words("mill " * (LONGEST // 5) + "x" * LONGEST)


def test_names_are_words_with_a_capital() -> None:
    assert without_names("„Åse Holm“ åpner 3 møller – i Ås, sier hun") == "åpner møller i sier hun"
    assert without_names("Ж. Петров пише пак") == "пише пак"
    assert len(without_names("mølle " * LONGEST)) <= LONGEST
