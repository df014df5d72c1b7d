"""Sentences that open as a site's calls do, and are of a text: between its paragraphs they stay."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.site_calls import asks_to_subscribe
from tests.transforms.boilerplate.text.test_cases import clean
from tests.transforms.boilerplate.text.test_credited import BODY, TITLE


def kept(*lines: str) -> list[str]:
    return [block.text for block in clean("\n".join(lines)).kept()]


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to the newsletter of the parish if you want the hymns.",
        "Subscribe to our newsletter, the poster said, and never miss a tide.",
        "Subscribed to our newsletter since May, she never misses a tide.",
        "اشترك في نشرتنا أكثر من ألف قارئ.",
        "سجلت نشرتنا البريدية رقما قياسيا هذا العام.",
        "Подписался на нашу рассылку и капитан.",
        '"Subscribe to our newsletter," it says above the latest tide.',
    ],
)
def test_sentence_of_a_text_is_no_call(line: str) -> None:
    assert not asks_to_subscribe(line)


def test_sentence_of_a_text_stays_between_its_paragraphs() -> None:
    line = "Subscribe to our newsletter, the poster said, and never miss a tide."
    lines = [BODY[0], line, *BODY[1:]]
    assert kept(TITLE, *lines) == lines


@pytest.mark.parametrize(
    "call",
    [
        "Iscrivetevi alla nostra newsletter per non perdere una marea.",
        "Berlangganan buletin kami agar tidak ketinggalan pasang.",
        "Εγγραφείτε στο newsletter μας για τις παλίρροιες.",
        "Téléchargez notre appli",
        "Cet article est réservé aux abonnés.",
        "[Lire aussi] Le pont fermé jusqu’en mai",
        "Läs mer här",
    ],
)
def test_call_goes_between_paragraphs(call: str) -> None:
    assert kept(TITLE, BODY[0], call, *BODY[1:]) == BODY


@pytest.mark.parametrize(
    "call",
    [
        "Continue reading: Bridge closed until May »",
        "Mehr dazu lesen Sie hier.",
        "Подробнее читайте здесь.",
        "Lees hier verder »",
        "點我看更多 »",
    ],
)
def test_call_goes_at_the_end_of_a_paragraph(call: str) -> None:
    assert kept(TITLE, BODY[0], f"{BODY[1]} {call}", *BODY[2:]) == BODY


@pytest.mark.parametrize(
    "end",
    [
        "Continue reading the log, the keeper said.",
        "Mehr dazu lesen Sie hier im Logbuch der Insel.",
    ],
)
def test_end_of_a_paragraph_that_only_opens_so_stays(end: str) -> None:
    lines = [BODY[0], f"{BODY[1]} {end}", *BODY[2:]]
    assert kept(TITLE, *lines) == lines
