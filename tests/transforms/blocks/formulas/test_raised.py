"""Exponents, indices, ordinals and unlinked marks of notes as plain text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.blocks.formulas.raised import lower_text, raise_text

ReadTexts = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("4·10<sup>6</sup> m<sup>2</sup>", "4·10⁶ m²"),
        ("10<sup>−7</sup> s, e<sup>-2</sup>", "10⁻⁷ s, e⁻²"),
        ("2<sup>n</sup>, 2<sup>k</sup>, 7<sup>n+1</sup>", "2ⁿ, 2^k, 7ⁿ⁺¹"),
        ("10<sup>2.5</sup>, a<sup>2k</sup>", "10^2.5, a^(2k)"),
        ("CO<sub>2</sub>, C<sub>6</sub>H<sub>12</sub>", "CO2, C6H12"),
        ("1101<sub>2</sub> = 13<sub>10</sub>", "1101₂ = 13₁₀"),
        ("Ca<sup>2+</sup>, <sup>14</sup>C", "Ca²⁺, ¹⁴C"),
        ("the 3<sup>rd</sup>, le XIX<sup>e</sup>, N<sup>o</sup>", "the 3rd, le XIXe, No"),
        ("1<sup>a</sup> M<sup>me</sup> Air<sup>TM</sup>", "1a Mme AirTM"),
        ("since 1834<sup>7</sup> or 1835<sup> 8,9 </sup>.", "since 1834⁷ or 1835 ⁸,⁹ ."),
        ("a<sup></sup>b<sub></sub>c", "abc"),
        ("10<sup><b>4</b></sup>", "10⁴"),
        ("he<sup>*</sup> and she<sup>**</sup>, 7<sup>†</sup>", "he* and she**, 7†"),
    ],
)
def test_raised_numbers_do_not_run_into_what_they_raise(
    source: str, text: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<p>{source}</p>") == [text]


@given(st.integers(0, 9999), st.integers(0, 999))
def test_a_number_and_the_number_raised_or_lowered_behind_it_can_be_told_apart(
    number: int, small: int
) -> None:
    before = str(number)[-1]
    assert str(small) not in raise_text(str(small), before)
    assert str(small) not in lower_text(str(small), before)


@given(st.text(), st.text(max_size=1))
def test_any_text_may_be_raised_or_lowered(text: str, before: str) -> None:
    for changed in (raise_text(text, before), lower_text(text, before)):
        assert bool(changed) == bool(text)
