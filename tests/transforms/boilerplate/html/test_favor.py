"""What plain rules are in doubt about goes in favor of precision, and stays in favor of recall."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.core import clean_page
from naqi.transforms.evidence import explain

ORCHARD = (
    "Die Apfelbäume am Hang wurden im Herbst geschnitten, und was an Holz übrig war, brannte "
    "bis in den Februar im Ofen der alten Mühle. "
)
BODY = f"<h1>Äpfel am Hang</h1><p>{ORCHARD}</p><p>Im März. {ORCHARD}</p><p>Im Mai. {ORCHARD}</p>"
ASIDE = "Die Mühle ist an Sonntagen offen, und wer klopft, bekommt ein Glas Saft und einen Stuhl."
MIXED = "Nach dem Schnitt <a href='/saft'>kommt der neue Saft</a> in die Keller"


def page(*, above: str = "", inside: str = "", below: str = "") -> RawPage:
    body = f"<div>{above}</div><article>{BODY}{inside}</article><div>{below}</div>"
    return RawPage(f"<html><body>{body}</body></html>".encode(), "page.html")


def by_rules(favor: str) -> CleanConfig:
    return CleanConfig(favor=favor, html_judge="rules")


def kept(raw: RawPage, favor: str) -> list[str]:
    return [row.text for row in clean_page(raw, by_rules(favor)).paragraphs]


def dropped(raw: RawPage, favor: str) -> dict[str, str]:
    return {row.text: row.rule for row in clean_page(raw, by_rules(favor)).dropped}


def test_text_beside_the_body_that_only_its_place_speaks_against_stays_for_recall() -> None:
    raw = page(below=f"<p>{ASIDE}</p>")
    assert dropped(raw, "balanced") == dropped(raw, "precision") == {ASIDE: "sidebar"}
    assert kept(raw, "recall") == [*kept(raw, "balanced"), ASIDE]


@pytest.mark.parametrize(
    "below",
    [
        f"<nav>{ASIDE}</nav>",
        f"<section class='comments'><p>{ASIDE}</p></section>",
        "<p>Saft und Brot</p>",
        f"<p><a href='/m'>{ASIDE}</a></p>",
    ],
    ids=["named by its tag", "named by its class", "a few words", "a link"],
)
def test_what_more_than_its_place_speaks_against_goes_for_recall_too(below: str) -> None:
    raw = page(below=below)
    assert kept(raw, "recall") == kept(raw, "balanced")


def test_lines_below_the_last_sentence_of_the_body_go_for_precision() -> None:
    raw = page(inside="<p>Bilder vom Hang</p><h3>Keller und Hof</h3>")
    assert {"Bilder vom Hang", "Keller und Hof"} < {*kept(raw, "balanced")}
    assert dropped(raw, "precision") == {"Bilder vom Hang": "sidebar", "Keller und Hof": "sidebar"}


def test_lines_between_sentences_and_parts_that_are_no_sentences_stay_for_precision() -> None:
    raw = page(
        inside=f"<h3>Im Keller</h3><p>Noch ein Jahr. {ORCHARD}</p><ul><li>Boskoop</li></ul>"
        "<pre>kelter --sorte boskoop</pre><table><tr><td>Jahr</td><td>Liter</td></tr></table>"
    )
    assert kept(raw, "precision") == kept(raw, "balanced")


def test_a_block_that_is_links_in_good_part_goes_for_precision() -> None:
    raw = page(inside=f"<p>{MIXED}</p><p>Danach. {ORCHARD}</p>")
    text = "Nach dem Schnitt kommt der neue Saft in die Keller"
    assert text in kept(raw, "balanced")
    assert dropped(raw, "precision") == {text: "links"}


def test_a_page_without_sentences_is_the_same_for_precision() -> None:
    lines = "".join(f"<p>Korb {n}: <a href='/{n}'>Äpfel</a></p>" for n in "abcdef")
    raw = RawPage(f"<html><body><main><h1>Körbe</h1>{lines}</main></body></html>".encode(), "a")
    assert kept(raw, "balanced")
    assert kept(raw, "precision") == kept(raw, "balanced")


def test_a_page_that_is_made_of_such_blocks_is_the_same_for_precision() -> None:
    baskets = "".join(
        f"<p>Korb {n} kam am Abend <a href='/{n}'>in den Keller {n}</a></p>" for n in range(40)
    )
    raw = page(inside=f"{baskets}<p>Danach. {ORCHARD}</p>")
    assert len(kept(raw, "balanced")) > 40
    assert kept(raw, "precision") == kept(raw, "balanced")


def test_explain_says_why_a_block_went_for_precision() -> None:
    raw = page(inside=f"<p>{MIXED}</p><p>Danach. {ORCHARD}</p><p>Bilder vom Hang</p>")
    evidence = explain(raw, by_rules("precision")).evidence
    links, below = evidence.values()
    assert (links.kind, links.facts["share"]) == ("links", pytest.approx(0.38, abs=0.02))
    assert below.told == "below or beside the body"


@pytest.mark.parametrize("favor", ["balanced", "precision", "recall"])
def test_short_text_pages_are_the_same_whatever_is_favored(favor: str) -> None:
    raw = RawPage(f"Start | Mühle | Saft\n\n{ORCHARD}\n\n{ORCHARD[::-1]}".encode(), format="text")
    assert kept(raw, favor) == kept(raw, "balanced")
