"""How long a text is, whatever it is written in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.text.weight import weigh, weigh_each


def test_an_ideograph_weighs_as_much_as_three_letters() -> None:
    assert [weigh(text) for text in ("mill", "мельница", "橋", "ท่า", "모래", "𠀀")] == [
        *(4, 8, 3, 9, 6, 1)
    ]


@given(
    st.lists(
        st.text(st.sampled_from("a é橋ท모豈﫿𠀀"), max_size=4) | st.text(max_size=9), max_size=6
    )
)
def test_many_texts_weigh_what_each_does(texts: list[str]) -> None:
    assert weigh_each(texts).tolist() == [weigh(text) for text in texts]
