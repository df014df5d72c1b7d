"""Two detectors: the second one for languages that the first one lacks."""

from __future__ import annotations

import pytest

from naqi.transforms.language.detect import detect_language
from tests.transforms.language.detectors.test_known import page_of

pytest.importorskip("pycld2", reason="CLD2 is an extra: cld2")

LACKED = {
    "ceb": "Ang mga mangingisda nangadto sa dagat sayo sa buntag ug mibalik nga daghan og isda.",
    "ny": "Asodzi anapita kunyanja m'mawa kwambiri ndipo anabwerera ndi nsomba zambiri.",
    "gn": "Pirakutuhára oho pyhareve asy yvýpe ha ou jey heta pira reheve hógape.",
    "ss": "Badwebi bahambe ekuseni elwandle futsi babuya netinhlanti letinyenti kakhulu.",
}


@pytest.mark.parametrize("code", LACKED)
def test_languages_that_the_first_one_lacks_are_named(code: str) -> None:
    label = detect_language(page_of(LACKED[code]), "wide").labels[0]
    assert label.language == code
    assert 0.5 <= (label.confidence or 0) <= 1


def test_where_both_agree_it_is_surer() -> None:
    both = detect_language(page_of("Die Fischer fuhren früh hinaus und kamen spät."), "wide")
    one = detect_language(page_of("Die Fischer fuhren hafen kano mereka wahi pana."), "wide")
    assert (both.labels[0].confidence or 0) > (one.labels[0].confidence or 0)
