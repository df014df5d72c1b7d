"""What spoke against a block is what the judges went by, in HTML and in text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Feature, Judgement, Page, RawPage, Verdict
from naqi.schemas.phrase import Phrase
from naqi.schemas.rules import Rule
from naqi.transforms.core import clean_page
from naqi.transforms.evidence import Evidence, explain
from naqi.transforms.judges import HTML_JUDGES, Judging

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
    page, evidence, _ = explain(raw, config)
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
    page, evidence, _ = explain(raw, CleanConfig())
    dropped = [position for position, verdict in enumerate(page.verdicts) if verdict is not None]
    assert sorted(evidence) == dropped
    assert all(found.told for found in evidence.values())
    rows = clean_page(raw, CleanConfig())
    assert [row.rule for row in rows.dropped] == [page.verdicts[p].rule for p in dropped]


@pytest.mark.parametrize("judge", ["learned", "rules"])
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
    around: str, rule: str, word: str, by: str, judge: str
) -> None:
    page = f"<body>{around.format('Zwölf kleine Boote')}<article>{LONG * 9}</article></body>"
    got, evidence = of_html(page, "Zwölf", html_judge=judge)
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
    [
        ("Sur le même sujet : Une promenade au port", "sur le même sujet", "fr"),
        ("اقرأ أيضا", "اقرأ أيضا", "ar"),
    ],
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
    page, _, _ = explain(RawPage(text.encode(), format="text"), CleanConfig())
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
    _, coded = of_text(text.replace("湖边的苍鹭与清晨的雾气", "(XHDW)苍鹭"), "(XHDW)")
    assert coded.facts == evidence.facts


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


class TestOfTheNetwork:
    """On pages with blocks enough for it to judge."""

    BODY = "".join(f"<p>On day {n} the tide was late. {BODY}{BODY}</p>" for n in range(16))

    def test_what_a_rule_is_of_and_what_the_network_saw_are_told_together(self) -> None:
        links = "".join(f"<li><a href='/{n}'>Pier {n}</a></li>" for n in range(6))
        footer = f"<footer class='foot'><ul>{links}</ul><p>© 2031 Pier Post</p></footer>"
        page = f"<body><article><h1>Late tides</h1>{self.BODY}</article>{footer}</body>"
        rule, evidence = of_html(page, "© 2031")
        assert (rule, evidence.kind, evidence.facts["tag"]) == ("footer", "element", "footer")
        features = evidence.facts["features"]
        assert 1 <= len(features) == len(evidence.facts["weights"]) <= 3
        assert evidence.told == f"<footer>; {', '.join(features)}"
        assert evidence.facts["judge"] == "learned"

    def test_of_what_the_rules_settle_the_network_has_nothing_to_tell(self) -> None:
        menu = "<nav><a href='/'>Wharf</a></nav>"
        page = f"<body>{menu}<article><h1>Late tides</h1>{self.BODY}</article></body>"
        rule, evidence = of_html(page, "Wharf")
        assert (rule, evidence.told) == ("navigation", "<nav>")
        assert "features" not in evidence.facts

    def test_what_no_rule_names_is_told_by_what_the_network_saw(self) -> None:
        rest = "".join(f"<div><a href='/{n}'>Boat {n}</a> <i>seen</i></div>" for n in range(9))
        page = f"<body><article><h1>Late tides</h1>{self.BODY}</article><div>{rest}</div></body>"
        explained = explain(RawPage(page.encode()), CleanConfig())
        assert explained.evidence
        assert {found.kind for found in explained.evidence.values()} <= {"links", "model"}
        assert all(found.facts["features"] for found in explained.evidence.values())

    def test_a_page_of_few_blocks_is_told_by_the_rules_that_decide_of_it(self) -> None:
        page = f"<body><article><h1>Late tides</h1>{LONG}</article><div>Boats</div></body>"
        rule, evidence = of_html(page, "Boats")
        assert (rule, evidence.told) == ("sidebar", "below or beside the body")


def judge_by_length(page: Page, config: CleanConfig) -> Judgement:  # noqa: ARG001  # a `Judge`
    """Drop what is short, the more surely the shorter it is."""
    scores = {p: 1 / (1 + len(block.text) / 40) for p, block in enumerate(page.blocks)}
    short = {p: Verdict(Rule.SHORT, score) for p, score in scores.items() if score > 0.5}
    return Judgement(short, scores=scores)


def reasons_of_length(
    page: Page,
    config: CleanConfig,  # noqa: ARG001  # `Reasons`
    asked: Sequence[int],
) -> dict[int, list[Feature]]:
    """Of each block that was asked for its length, and of the first one its place."""
    found = {p: [Feature(f"{len(page.blocks[p].text)} characters", 2.00004)] for p in asked}
    for position in found.keys() & {0}:
        found[position].append(Feature("the first of all", 0.5))
    return found


class TestOfALearnedJudge:
    PAGE = f"<body><p>Fähre, Ufer</p><p>Wetter</p>{LONG}<p>Karte</p><p>Fähren heute</p></body>"
    """Three short blocks, one that is the user's phrase, and two long ones."""

    @pytest.fixture(autouse=True)
    def learned(self, monkeypatch: pytest.MonkeyPatch) -> None:
        judging = Judging(judge_by_length, reasons_of_length)
        monkeypatch.setitem(HTML_JUDGES, "length", lambda: judging)

    def test_what_spoke_most_is_told_in_words_and_to_programs(self) -> None:
        rule, evidence = of_html(self.PAGE, "Fähre, Ufer", html_judge="length")
        assert (rule, evidence.kind) == ("short", "model")
        assert evidence.told == "11 characters, the first of all"
        assert evidence.facts == {
            "judge": "length",
            "features": ["11 characters", "the first of all"],
            "weights": [2.0, 0.5],
        }

    def test_only_blocks_that_the_judge_dropped_are_asked_for(self) -> None:
        config = CleanConfig(
            html_judge="length", phrases=(Phrase("Wetter", "advertisement"),), drop=("heading",)
        )
        markup = self.PAGE.replace("<p>Karte</p>", f"<h2>Karte: {BODY}</h2>")
        page, evidence, _ = explain(RawPage(markup.encode()), config)
        told = {page.blocks[p].text[:6]: found.kind for p, found in evidence.items()}
        assert told == {"Fähre,": "model", "Wetter": "phrase", "Karte:": "role", "Fähren": "model"}

    def test_every_block_has_its_score_kept_ones_too(self) -> None:
        page, _, scores = explain(RawPage(self.PAGE.encode()), CleanConfig(html_judge="length"))
        assert scores == judge_by_length(page, CleanConfig()).scores
        rules = CleanConfig(html_judge="rules")
        assert explain(RawPage(self.PAGE.encode()), rules).scores == {}

    def test_lines_of_verse_have_the_score_of_their_stanza(self) -> None:
        verse = "Die Fähre fährt hinaus,<br>der Nebel liegt im Haus,<br>die Glocke ruft sie heim."
        markup = f"<body>{LONG}<div class='poem'><p>{verse}</p></div></body>"
        page, _, scores = explain(RawPage(markup.encode()), CleanConfig(html_judge="length"))
        assert sum(block.stanza == 0 for block in page.blocks) == 3
        assert sorted(scores) == [*range(len(page.blocks))]

    def test_without_reasons_the_judge_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(HTML_JUDGES, "length", lambda: Judging(judge_by_length))
        _, evidence = of_html(self.PAGE, "Karte", html_judge="length")
        assert (evidence.kind, evidence.facts) == ("judge", {"judge": "length"})
        assert evidence.told == "by length, score 0.89"

    def test_a_host_may_have_a_judge_of_its_own(self) -> None:
        hosts = {"*.ufer.example": {"html_judge": "length"}}
        config = CleanConfig(html_judge="rules", hosts=hosts)  # type: ignore[arg-type]
        raw = RawPage(self.PAGE.encode(), url="https://www.ufer.example/")
        assert _of(raw, "Fähre, Ufer", config)[1].kind == "model"
        assert explain(replace(raw, url="https://see.example/"), config).scores == {}


def test_a_page_of_markdown_is_explained_as_the_html_that_it_becomes() -> None:
    source = f"# Ufer\n\n{BODY}{BODY}\n\n[Start](/) [Karte](/karte)\n\nAm Abend. {BODY}{BODY}\n"
    raw = RawPage(source.encode(), format="markdown")
    rule, evidence = _of(raw, "Start", CleanConfig())
    assert (rule, evidence.kind, evidence.facts["share"]) == (
        "links",
        "links",
        pytest.approx(0.9, abs=0.1),
    )
