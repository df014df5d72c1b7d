"""Text pages of any lines, for what holds of all."""

from __future__ import annotations

from hypothesis import strategies as st

_LINES = st.sampled_from(
    [
        "",
        "Hafen",
        "Fisch | Salz | Kontakt",
        "Der Pegel fällt seit Tagen, und die Boote liegen schief im Schlick.",
        "Am Morgen kam Wasser. Am Abend war es wieder fort, und niemand hat es gehen sehen.",
        "المياه هادئة في الميناء منذ الصباح ولم يعد أحد من البحر.",
        "港の水は朝から静かで、だれも海から戻らなかった。",
        "ท่าเรือ",
        "3 March 2021",
        "Read also: The quay is closed",
        "- rope and tar",
        "12",
        "© 2021 Hafenblatt",
    ]
)
TEXTS = st.lists(st.one_of(_LINES, st.text(max_size=40)), max_size=40).map("\n".join)
