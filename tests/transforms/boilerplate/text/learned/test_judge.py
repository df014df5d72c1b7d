"""The learned judge of text pages: what is settled before the network is asked, and after."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms import core
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE
from naqi.transforms.boilerplate.text.judge import judge_text
from naqi.transforms.boilerplate.text.learned.judge import (
    judge_lines,
    judge_lines_of_many,
    settle_certainties,
)
from tests.transforms.boilerplate.text.learned.pages import TEXTS

DEFAULT = CleanConfig()
BODY = [
    f"Am {n}. Tag stand das Wasser am Wehr so hoch, dass niemand mehr über den Steg ging."
    for n in range(1, 16)
]


def read(lines: list[str]) -> Page:
    return core.parse(RawPage("\n".join(lines).encode(), "p.txt", format="text"), DEFAULT)


def settled(page: Page, certain: list[float]) -> dict[str, str]:
    """The rules of the lines that are dropped, where the network is so certain of each."""
    parts = np.array([round(sure * CERTAINTY_ONE) for sure in certain], np.int64)
    found = settle_certainties(page, judge_text(page, DEFAULT), parts, "balanced")
    return {page.blocks[p].text: verdict.rule.value for p, verdict in found.verdicts.items()}


@given(st.lists(TEXTS, min_size=1, max_size=6))
@settings(max_examples=40)
def test_pages_that_are_judged_together_come_out_as_each_does_alone(texts: list[str]) -> None:
    pages = [page for page in (read([text]) for text in texts) if page.rejection is None]
    together = judge_lines_of_many(pages, [DEFAULT] * len(pages))
    assert together == [judge_lines(page, DEFAULT) for page in pages]


def test_each_is_judged_by_its_own_configuration() -> None:
    page = read(["Start", "Wehr", "Kontakt", *BODY, "Ein Steg im Nebel", "Drei Boote"])
    configs = [CleanConfig(favor=favor) for favor in ("precision", "recall")]
    found = judge_lines_of_many([page, page], configs)
    assert found == [judge_lines(page, config) for config in configs]


def test_a_run_gives_pages_of_one_batch_the_rows_that_each_has_alone() -> None:
    texts = ["\n".join(["Start", "Wehr", *BODY[:n], "© 2021 Wehrblatt"]) for n in range(16)]
    raws = [RawPage(text.encode(), f"{n}.txt", format="text") for n, text in enumerate(texts)]
    together = core.clean_pages(raws, DEFAULT)
    assert together == [core.clean_page(raw, DEFAULT) for raw in raws]


def test_a_failure_on_one_page_of_a_batch_is_of_that_page_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from naqi.transforms.boilerplate.text.learned import judge

    reads = judge.read_features

    def fail(pages: list[Page], judged: list[object]) -> object:
        if any("Unheil" in page.text for page in pages):
            raise ValueError("Unheil")
        return reads(pages, judged)  # type: ignore[arg-type]

    monkeypatch.setattr(judge, "read_features", fail)
    raws = [
        RawPage("\n".join([word, *BODY]).encode(), word, format="text")
        for word in ("Wehr", "Unheil", "Steg")
    ]
    rejected = [bool(rows.rejected) for rows in core.clean_pages(raws, DEFAULT)]
    assert rejected == [False, True, False]


def test_of_a_page_of_few_lines_the_plain_rules_decide() -> None:
    page = read(["Start", "Wehr", "Kontakt", *BODY[:5], "© 2021 Wehrblatt"])
    assert judge_lines(page, DEFAULT) == judge_text(page, DEFAULT)


def test_what_a_form_or_a_phrase_is_sure_of_goes_however_certain_the_network_is() -> None:
    page = read([*BODY, "Lesen Sie auch:", "Das Wehr von oben", "© 2021 Wehrblatt"])
    assert settled(page, [1.0] * len(page.blocks)) == {
        "Lesen Sie auch:": "related_links",
        "Das Wehr von oben": "related_links",
        "© 2021 Wehrblatt": "footer",
    }


def test_numbered_clauses_stay_however_certain_the_network_is() -> None:
    clauses = ["§ 1 Name", "Der Verein heißt Wehrchor.", "§ 2 Zweck", "Er singt am Wehr."]
    page = read([*clauses, *BODY])
    positions = {block.text: position for position, block in enumerate(page.blocks)}
    certain = [1.0] * len(page.blocks)
    for clause in clauses:
        if clause in positions:
            certain[positions[clause]] = 0.0
    assert settled(page, certain) == {}


def test_a_list_belongs_to_the_text_above_the_furniture_above_it() -> None:
    listed = ["Der Rat hat Folgendes beschlossen:", "• Neue Bohlen", "• Ein Geländer"]
    page = read([*BODY[:8], "Foto: Mira Holt", *listed, *BODY[8:]])
    certain = [0.0 if block.text in listed else 1.0 for block in page.blocks]
    assert settled(page, certain) == {"Foto: Mira Holt": "caption"}
    certain = [0.0 if block.text in {*listed, BODY[7]} else 1.0 for block in page.blocks]
    assert {*listed} <= settled(page, certain).keys()


@pytest.mark.parametrize(
    "ending",
    [
        ["Dazu gehören:", "• Neue Bohlen", "• Ein Geländer", "• Zwei Lampen"],
        ["Ein Lied heißt:", "O Fluss, verweil, der Weg ist weit,", "der Wind allein,", "er geht."],
    ],
)
def test_a_list_or_verse_below_the_body_belongs_to_it_if_it_may(ending: list[str]) -> None:
    page = read([*BODY, "", *ending, "", "Teilen", "Drucken", "© 2021 Wehrblatt"])

    def certain(of_first: float, of_last: float = 1.0) -> list[float]:
        told = {BODY[-1]: of_last, ending[0]: of_first}
        rest = {block.text: float(block.text in BODY) for block in page.blocks}
        return [*(rest | told).values()]

    assert not {*ending} & settled(page, certain(0.2)).keys()
    assert {*ending} <= settled(page, certain(0.05)).keys()
    assert {*ending} <= settled(page, certain(0.2, of_last=0.3)).keys()


def test_a_line_that_the_rules_would_keep_goes_by_the_name_of_its_form() -> None:
    page = read([*BODY, "Drei Boote im Schilf am Abend", *BODY[:1]])
    certain = [0.0 if "Boote" in block.text else 1.0 for block in page.blocks]
    assert settled(page, certain) == {"Drei Boote im Schilf am Abend": "related_links"}


def test_a_short_line_that_is_kept_above_a_paragraph_is_a_heading() -> None:
    page = read([*BODY[:8], "Das Wehr", *BODY[8:]])
    certain = np.full(len(page.blocks), CERTAINTY_ONE, np.int64)
    found = settle_certainties(page, judge_text(page, DEFAULT), certain, "balanced")
    assert {page.blocks[p].text: role.value for p, role in found.roles.items()} == {
        "Das Wehr": "heading"
    }


@pytest.mark.parametrize(
    ("line", "above", "stays"),
    [
        ("Das alte Wehr", 0.9, True),
        ("Neue Brücke über die Saale wird im Mai gebaut", 0.9, False),  # a headline
        ("Das alte Wehr", 0.3, False),
    ],
)
def test_a_heading_of_few_words_stays_between_what_is_likely_content(
    line: str, above: float, stays: bool
) -> None:
    page = read([*BODY[:8], line, *BODY[8:]])
    certain = [0.9] * len(page.blocks)
    certain[7], certain[8] = above, 0.1
    assert (line not in settled(page, certain)) is stays


def test_many_lines_are_judged_a_part_at_a_time_and_come_out_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from naqi.transforms.boilerplate.text.learned import judge

    pages = [read([f"Wehr {n}", "Steg", *BODY, f"© {2000 + n} Wehrblatt"]) for n in range(5)]
    at_once = judge_lines_of_many(pages, [DEFAULT] * 5)
    monkeypatch.setattr(judge, "_MOST_LINES", 20)
    assert judge_lines_of_many(pages, [DEFAULT] * 5) == at_once


def test_what_goes_on_from_the_text_stays_in_it_unless_the_network_is_certain() -> None:
    on = "Aber am Steg stand auch am nächsten Morgen niemand."
    page = read([*BODY, "Teilen", "Drucken", on])
    position = len(page.blocks) - 1
    for likely, stays in ((0.05, True), (0.001, False)):
        certain = [1.0] * position + [likely]
        assert (on not in settled(page, certain)) is stays


def test_what_a_fence_holds_goes_however_certain_the_network_is() -> None:
    fence = ["Mehr vom Wehr überspringen und weiterlesen", "Mehr vom Wehr", "Boote im Schilf",
             "Ende von Mehr vom Wehr"]  # fmt: skip
    page = read([*BODY[:8], *fence, *BODY[8:]])
    assert settled(page, [1.0] * len(page.blocks)).keys() == {*fence}


@pytest.mark.parametrize("said", ["– Wir warten auf das Boot.", "„Wir warten auf das Boot.“"])
def test_a_line_with_a_colon_stays_above_what_somebody_likely_says(said: str) -> None:
    page = read([*BODY[:8], "Er rief:", said, *BODY[8:]])
    for likely, stays in ((0.8, True), (0.3, False)):
        certain = [1.0] * len(page.blocks)
        certain[8], certain[9] = 0.05, likely
        assert ("Er rief:" not in settled(page, certain)) is stays


CALL = "Lesen Sie auch: Das Wehr von oben"


@pytest.mark.parametrize("call", [[CALL], ["Lesen Sie auch", "Neue Brücke über die Saale im Mai"]])
@pytest.mark.parametrize(
    ("heading", "stays"),
    [("Stille am Steg", True), ("Neue Boote für den alten Hafen am Wehr", False), ("(2)", False)],
)
def test_furniture_beside_a_heading_does_not_part_it_from_its_paragraphs(
    call: list[str], heading: str, stays: bool
) -> None:
    for beside in ([heading, *call], [*call, heading]):
        page = read([*BODY[:8], *beside, *BODY[8:]])
        certain = [0.15 if block.text in beside else 0.9 for block in page.blocks]
        assert (heading not in settled(page, certain)) is stays


@pytest.mark.parametrize("line", ["(2) Stille", "Wehr / Steg", "2026-11-28 16:21"])
def test_dates_and_links_beside_furniture_are_no_headings(line: str) -> None:
    page = read([*BODY[:8], CALL, line, *BODY[8:]])
    certain = [0.3 if block.text in {CALL, line} else 0.9 for block in page.blocks]
    assert line in settled(page, certain)


@pytest.mark.parametrize(
    ("first", "likely", "stays"),
    [
        ("Am Morgen stand das Wasser am Wehr noch höher als am Steg.", 0.25, True),
        ("Am Morgen stand das Wasser am Wehr noch höher als am Steg.", 0.15, False),
        ("Am Steg fand die Regierung keine Renten.", 0.25, False),
        ("Aber der Pächter des Kahns schwieg.", 0.25, True),
        ("Regierung verschiebt Abstimmung über Renten.", 0.4, False),
    ],
)
def test_a_text_goes_on_below_a_box_of_headlines_with_what_is_of_it(
    first: str, likely: float, stays: bool
) -> None:
    last = "Er kam nie zurück."
    page = read([*BODY, CALL, first, last, "Teilen", "Drucken", "© 2021 Wehrblatt"])
    told = {first: likely, last: 0.14}
    certain = [told.get(block.text, float(block.text in BODY)) for block in page.blocks]
    assert (last not in settled(page, certain)) is stays


@pytest.mark.parametrize(
    ("heading", "likely", "stays"),
    [
        ("Der Pächter des alten Kahns und seine Frau ziehen in die Stadt", 0.4, True),
        ("Der Pächter des alten Kahns und seine Frau ziehen in die Stadt", 0.2, False),
        ("Regierung verschiebt Abstimmung über höhere Renten bis zum Herbst", 0.4, False),
    ],
)
def test_a_longer_heading_stays_if_it_has_the_words_of_the_paragraph_below_it(
    heading: str, likely: float, stays: bool
) -> None:
    paragraph = "Mit seiner Frau zieht der Pächter des alten Kahns in die Stadt, sagte er."
    page = read([*BODY[:8], heading, paragraph, *BODY[8:]])
    certain = [likely if block.text == heading else 0.9 for block in page.blocks]
    assert (heading not in settled(page, certain)) is stays


def test_a_paragraph_without_its_full_stop_stays_in_the_body_if_it_may() -> None:
    long = (
        "Der Pächter will den Kahn verkaufen, sobald die neue Brücke steht, und danach mit seiner "
        "Frau in die Stadt ziehen, in der ihre Kinder seit Jahren wohnen und auf ihn warten"
    )
    page = read([*BODY, long, "Teilen", "Drucken", "© 2021 Wehrblatt"])
    for likely, stays in ((0.4, True), (0.2, False)):
        certain = [float(block.text in BODY) for block in page.blocks]
        certain[len(BODY)] = likely
        assert (long not in settled(page, certain)) is stays


def test_what_closes_a_text_stays_in_it_unless_the_network_is_certain() -> None:
    last = "Und keiner von ihnen weiß, was er da soll"
    page = read([*BODY, last, "Teilen", "Drucken", "© 2021 Wehrblatt"])
    for likely, stays in ((0.15, True), (0.05, False)):
        certain = [float(block.text in BODY) for block in page.blocks]
        certain[len(BODY)] = likely
        assert (last not in settled(page, certain)) is stays


def test_the_sentence_above_a_signature_stays_whatever_the_network_makes_of_it() -> None:
    last = "Danach war das Wehr wieder offen."
    unlikely = 0.01
    for end, stays in (("(ENDE)", True), ("Teilen", False)):
        page = read([*BODY, last, end])
        certain = [1.0] * (len(page.blocks) - 2) + [unlikely] * 2
        assert (last not in settled(page, certain)) is stays
