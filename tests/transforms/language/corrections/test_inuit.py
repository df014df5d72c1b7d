"""Languages of the Inuit are told by long words of few letters, which others have not."""

from __future__ import annotations

import pytest

from naqi.transforms.language.corrections.inuit import inuit

GREENLANDIC = (
    "Aalisartoq ullaakkut silagissuarmi aallarpoq, unnukkullu aalisakkanik tikiuteqqippoq."
)
INUKTITUT = (
    "Iqalliaqtuq ullaakkut silattiavakmat aullaqtuq, unnukkullu iqalungnik uqsualuuqaqhuni utiqtuq."
)


@pytest.mark.parametrize("label", ["et", "fi", "mt", "om"])
def test_long_words_of_few_letters_tell_them(label: str) -> None:
    assert inuit(label, GREENLANDIC) == "kl"
    assert inuit(label, INUKTITUT) == "iu"


@pytest.mark.parametrize(
    ("label", "text"),
    [
        (
            "fi",
            "Puheenjohtajaehdokkaat kokoontuivat eilen Qaanaaqissa.",
        ),
        ("qu", "Challwakuqqa llaqtanmanta paqarin lluqsirqan, qunchukuna askha karqan quchapi."),
        (
            "mt",
            "Is-sajjied telaq mid-dar kmieni filgħodu, għax ir-riħ kien tajjeb u l-ħut kien ħafna.",
        ),
        ("om", "Namichi qurxummii qabu ganama barii manaa baqatee haroo irra qaqqabe."),
        ("en", GREENLANDIC),
    ],
)
def test_other_languages_are_none_of_them(label: str, text: str) -> None:
    assert inuit(label, text) == ""
