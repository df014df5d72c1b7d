"""A link that skips a list, its name, the list, and its end: all of it goes, in any language."""

from __future__ import annotations

import pytest

from tests.transforms.boilerplate.text.test_doubled import BODY, kept

HEADLINES = ["Chess players gather for a tournament", "“We never asked”: a letter in a bottle"]
FENCES = {
    "en": ("Skip More tales and continue reading", "More tales", "End of More tales"),
    "es": ("Saltar Lo más visto y continuar leyendo", "Lo más visto", "Fin de Lo más visto"),
    "ar": ("تخطى حكايات البحر وواصل القراءة", "حكايات البحر", "حكايات البحر نهاية"),
    "hi": ("छोड़कर सागर की कहानियाँ आगे बढ़ें", "सागर की कहानियाँ", "सागर की कहानियाँ समाप्त"),
    "zh": ("跳过海边故事继续阅读", "海边故事", "海边故事结尾"),
}  # fmt: skip


@pytest.mark.parametrize("fence", FENCES.values(), ids=FENCES)
def test_a_fence_goes_with_all_that_is_inside(fence: tuple[str, str, str]) -> None:
    skip, name, end = fence
    assert kept(*BODY[:2], skip, name, *HEADLINES, end, BODY[2]) == BODY


def test_paragraphs_between_two_lines_with_a_name_are_no_list() -> None:
    heading = "What the council said about the lamp"
    lines = [BODY[0], heading, "The lamp", BODY[1] * 3, "The lamp again", BODY[2]]
    assert BODY[1] * 3 in kept(*lines)
    assert BODY[2] in kept(*lines)


def test_a_part_of_a_text_whose_heading_comes_back_is_no_list() -> None:
    part = [
        "How to get to the harbour", "The harbour", "A bus leaves every hour from the square.",
        "It takes ten minutes.", "Leaving the harbour",
    ]  # fmt: skip
    assert kept(BODY[0], *part, *BODY[1:]).count("It takes ten minutes.") == 1


def test_lines_of_a_word_that_comes_back_are_no_fence() -> None:
    words = ["A red apple", "apple", "A green apple", "An apple tree"]
    assert kept(BODY[0], "These are the words of the lesson:", *words, *BODY[1:])[2:6] == words
