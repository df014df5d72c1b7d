"""What spoke against a block is what the judges went by, in HTML and in text."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.phrase import Phrase
from naqi.transforms.core import clean_page
from naqi.transforms.evidence import Evidence, explain

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "pages").glob("*"))
BODY = "The ferry to the island leaves from the old pier at eight, and it takes an hour to cross. "
LONG = f"<p>{BODY}{BODY}</p><p>By noon the harbour is quiet. {BODY}{BODY}</p>"
WALK = "Der Weg führt am Ufer entlang, und wer früh aufbricht, sieht die Reiher im Schilf stehen. "
WALKS = [f"{number}. {WALK * 3}" for number in ("Erstens", "Zweitens", "Drittens")]


def of_html(markup: str, told: str, **config: object) -> tuple[str, Evidence]:
    """The rule, and what spoke against the block that begins with ``told``."""
    return _of(RawPage(markup.encode()), told, CleanConfig(**config))  # type: ignore[arg-type]


def of_text(text: str, told: str, **config: object) -> tuple[str, Evidence]:
    raw = RawPage(text.encode(), format="text")
    return _of(raw, told, CleanConfig(**config))  # type: ignore[arg-type]


def _of(raw: RawPage, told: str, config: CleanConfig) -> tuple[str, Evidence]:
    page, evidence = explain(raw, config)
    blocks = enumerate(zip(page.blocks, page.verdicts, strict=True))
    found = [
        (verdict.rule.value, evidence[position])
        for position, (block, verdict) in blocks
        if verdict is not None and block.text.startswith(told)
    ]
    return found[-1]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_each_dropped_block_has_evidence_and_a_page_comes_out_as_in_a_run(path: Path) -> None:
    format = "text" if path.suffix == ".txt" else "html"
    raw = RawPage(path.read_bytes(), str(path), format=format)
    page, evidence = explain(raw, CleanConfig())
    dropped = [position for position, verdict in enumerate(page.verdicts) if verdict is not None]
    assert sorted(evidence) == dropped
    assert all(found.told for found in evidence.values())
    rows = clean_page(raw, CleanConfig())
    assert [row.rule for row in rows.dropped] == [page.verdicts[p].rule for p in dropped]


@pytest.mark.parametrize(
    ("around", "rule", "word", "by"),
    [
        ("<nav><ul><li>{}</li></ul></nav>", "navigation", "nav", "tag"),
        ("<div role='contentinfo'><p>{}</p></div>", "footer", "contentinfo", "role"),
        (
            "<div class='x read-also-box'><span>{}</span></div>",
            "related_links",
            "read-also-box",
            "",
        ),
        ("<section id='cookie-notice'><p>{}</p></section>", "consent", "cookie-notice", "name"),
        ("<div class='d-none'><p>{}</p></div>", "hidden", "d-none", "name"),
    ],
)
def test_the_element_is_named_and_what_of_it_told(
    around: str, rule: str, word: str, by: str
) -> None:
    page = f"<body>{around.format('Zwölf kleine Boote')}<article>{LONG}</article></body>"
    got, evidence = of_html(page, "Zwölf")
    assert (got, evidence.kind, evidence.facts["word"]) == (rule, "element", word)
    assert by in evidence.facts["by"]
    assert word in evidence.told


def test_the_outermost_element_that_says_so_is_named() -> None:
    page = f"<footer class='foot'><div class='legal'><p>Impressum</p></div></footer>{LONG}"
    _, evidence = of_html(f"<body><article>{LONG}</article>{page}</body>", "Impressum")
    assert evidence.facts["tag"] == "footer"


def test_links_are_counted() -> None:
    links = "".join(f"<a href='/{n}'>Strecke {n} am See</a> " for n in range(4))
    _, evidence = of_html(f"<body><div>{links}</div><article>{LONG}</article></body>", "Strecke")
    assert evidence.kind == "links"
    assert evidence.facts["share"] > 0.9


@pytest.mark.parametrize(
    ("line", "phrase", "language"),
    [("Lire aussi : Une promenade au port", "lire aussi", "fr"), ("اقرأ أيضا", "اقرأ أيضا", "ar")],
)
def test_the_phrase_is_named_with_its_language(line: str, phrase: str, language: str) -> None:
    text = "\n\n".join(["Ufer im Herbst", *WALKS[:2], line, *WALKS[2:]])
    rule, evidence = of_text(text, line)
    assert (rule, evidence.kind, evidence.facts["of"]) == ("related_links", "phrase", language)
    assert evidence.facts["phrase"].casefold() == phrase


def test_a_phrase_of_the_users_is_told_to_be_theirs() -> None:
    phrases = (Phrase("Werdet Freunde des Ufers", "advertisement"),)
    text = "\n\n".join(["Ufer im Herbst", *WALKS, "Werdet Freunde des Ufers"])
    _, evidence = of_text(text, "Werdet", phrases=phrases)
    assert evidence.facts["of"] == "configuration"


def test_the_form_is_named() -> None:
    text = "\n\n".join(["Ufer im Herbst", *WALKS, "1 2 3 4 5", "© 2024 Uferblatt"])
    assert of_text(text, "1 2")[1].facts == {"form": "page_numbers"}
    assert of_text(text, "©")[1].facts == {"form": "rights_claim"}


def test_a_copy_names_the_place_of_the_first() -> None:
    text = "\n\n".join(["Ufer im Herbst", *WALKS, *WALKS])
    page, _ = explain(RawPage(text.encode(), format="text"), CleanConfig())
    rule, evidence = of_text(text, "Zweitens")
    assert (rule, evidence.kind) == ("repetition", "copy")
    first = evidence.facts["first"]
    assert page.blocks[first].text == WALKS[1].strip()
    assert page.verdicts[first] is None
    markup = "<h1>Ferry times on the island</h1>" + LONG + LONG
    assert of_html(f"<article>{markup}</article>", "By noon")[1].kind == "copy"


def test_a_foreign_caption_names_its_script_and_those_of_the_page() -> None:
    text = "\n\n".join(["Ufer im Herbst", *WALKS, "湖边的苍鹭与清晨的雾气", *WALKS[:1]])
    rule, evidence = of_text(text, "湖")
    assert rule == "foreign_caption"
    assert evidence.facts == {"script": "Hani", "of_page": ["Latn"]}


def test_a_block_in_another_language_has_the_score_of_the_model() -> None:
    text = "\n\n".join(["Ufer im Herbst", *WALKS, BODY * 3])
    wanted = {"languages": ("de",), "languages_of": "paragraph"}
    rule, evidence = of_text(text, "The ferry", **wanted)
    assert (rule, evidence.facts["language"]) == ("other_language", "en")
    assert 0.5 < evidence.facts["confidence"] <= 1


def test_a_block_that_only_its_place_tells_of_says_where_it_stands() -> None:
    menu = "\n".join(["Start Ufer Wetter Karte", "1 2 3"])
    text = "\n\n".join([menu, "Ufer im Herbst", *WALKS, "Weitere Themen", "Fähren bis Mai"])
    _, evidence = of_text(text, "Start")
    assert (evidence.kind, evidence.facts["place"]) == ("place", "above")
