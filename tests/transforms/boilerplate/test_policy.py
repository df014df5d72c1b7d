"""What the configuration says of a judge's verdicts: it has the last word, and on nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig, from_mapping
from naqi.schemas.page import Page, RawPage, Verdict
from naqi.schemas.rules import JUDGED, Role, Rule
from naqi.transforms import core, judges, judging, page_formats
from naqi.transforms.core import clean_page, judge_blocks, parse

EXAMPLES = Path(__file__).parents[3] / "examples" / "pages"
DEFAULT = CleanConfig()
BODY = (
    "<p>The ferry to the outer islands sails twice a day again, said the harbour office, and the "
    "first boat of the season was full by noon.</p>"
    "<p>Fishermen had waited since March for the ice to leave the sound, and many of them had "
    "mended their nets three times over.</p>"
)
STORY = [
    "Ferry sails again",
    "3 May 2026 10:00",
    "The ferry to the outer islands sails twice a day again, said the harbour office on Friday.",
    "Photo: The first boat leaves",
    "Fishermen had waited since March for the ice to leave the sound between the islands.",
    "Share on Facebook",
    "The next boat is full already, and the office asks people to come early or not at all.",
    "© 2026 Island Post",
]


def html(inside: str) -> RawPage:
    source = f"<html><body><main><h1>Ferry sails again</h1>{BODY}{inside}</main></body></html>"
    return RawPage(source.encode(), "page.html")


def text(*lines: str) -> RawPage:
    return RawPage("\n".join(lines).encode(), "page.txt", format="text")


def judged(raw: RawPage, config: CleanConfig = DEFAULT) -> Page:
    return judge_blocks(parse(raw, config), config)


def said(page: Page) -> dict[str, str]:
    """The rule or, of what is kept, the role of each block."""
    pairs = zip(page.blocks, page.verdicts, strict=True)
    return {b.text: str(b.role if v is None else v.rule) for b, v in pairs}


def examples() -> list[RawPage]:
    return [
        RawPage(path.read_bytes(), path.name, format="html" if path.suffix == ".html" else "text")
        for path in sorted(EXAMPLES.iterdir())
    ]


JUDGED_EXAMPLES = [
    (raw, page_formats.read_blocks(parse(raw, DEFAULT), DEFAULT))
    for raw in examples()
    if parse(raw, DEFAULT).rejection is None
]


class TestKeep:
    def test_what_the_rule_drops_stays_and_captions_are_captions(self) -> None:
        page = html("<figure><figcaption>The first boat leaves.</figcaption></figure>")
        assert said(judged(page))["The first boat leaves."] == "caption"
        (row,) = [
            row
            for row in clean_page(page, CleanConfig(keep=("caption",))).paragraphs
            if row.text == "The first boat leaves."
        ]
        assert row.role == "caption"

    def test_on_a_text_page_too(self) -> None:
        default, kept = (judged(text(*STORY), CleanConfig(keep=k)) for k in ((), ("caption",)))
        (position,) = [p for p, b in enumerate(default.blocks) if b.text.startswith("Photo:")]
        assert default.verdicts[position] == Verdict(Rule.CAPTION)
        assert kept.verdicts == (
            *default.verdicts[:position],
            None,
            *default.verdicts[position + 1 :],
        )
        assert kept.blocks[position].role is Role.CAPTION

    def test_another_role_is_as_it_was(self) -> None:
        page = html('<div class="comments"><p>Full already!</p><ul><li>Sad</li></ul></div>')
        kept = said(judged(page, CleanConfig(keep=("comments",))))
        assert kept["Full already!"] == "paragraph"
        assert kept["Sad"] == "list_item"

    @pytest.mark.parametrize("judge", judges.HTML_JUDGES)
    @pytest.mark.parametrize("paragraphs", [1, 12], ids=["short", "long"])
    def test_a_container_stays_with_all_that_it_holds_but_what_nobody_sees(
        self, judge: str, paragraphs: int
    ) -> None:
        page = html(
            "".join(BODY.replace("</p>", f" So in year {n}.</p>") for n in range(paragraphs))
            + '<div class="comments"><p>I was on that boat myself.</p><button>Reply</button>'
            "<div hidden><p>Your answer is waiting to be read.</p></div></div>"
        )
        assert set(said(judged(page, CleanConfig(html_judge=judge))).values()) >= {"comments"}
        kept = said(judged(page, CleanConfig(html_judge=judge, keep=("comments",))))
        assert kept["I was on that boat myself."] == "paragraph"
        assert kept["Reply"] == "paragraph"
        assert kept["Your answer is waiting to be read."] == "hidden"

    def test_what_is_hidden_stays_only_if_that_is_asked_for(self) -> None:
        page = html("<div hidden><p>Tickets are sold at the pier.</p></div>")
        assert said(judged(page))["Tickets are sold at the pier."] == "hidden"
        kept = said(judged(page, CleanConfig(keep=("hidden",))))
        assert kept["Tickets are sold at the pier."] == "paragraph"

    def test_captions_in_a_foreign_script_have_a_rule_of_their_own(self) -> None:
        page = html("<figure><figcaption>码头上的第一艘船</figcaption></figure>")
        for keep, becomes in (
            ((), "foreign_caption"),
            (("caption",), "foreign_caption"),
            (("foreign_caption",), "caption"),
        ):
            assert said(judged(page, CleanConfig(keep=keep)))["码头上的第一艘船"] == becomes

    def test_second_copies_stay_if_repetition_is_off(self) -> None:
        twice = text(*STORY[:3], *STORY[4:5], STORY[2], *STORY[6:])
        default, kept = judged(twice), judged(twice, CleanConfig(keep=("repetition",)))
        rules = [v and v.rule for v in default.verdicts]
        assert Rule.REPETITION in rules
        assert kept.verdicts[rules.index(Rule.REPETITION)] is None

    def test_another_judge_need_not_know_of_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        judge = judges.HTML_JUDGES["rules"]().judge
        mine = judges.Judging(lambda page, _: judge(page, DEFAULT))
        monkeypatch.setitem(judges.HTML_JUDGES, "mine", lambda: mine)
        config = CleanConfig(keep=("caption",), html_judge="mine")
        page = html("<figure><figcaption>The first boat leaves.</figcaption></figure>")
        assert judged(page, config).verdicts[-1] is None

    @given(st.sampled_from(JUDGED_EXAMPLES), st.sets(st.sampled_from(JUDGED), max_size=4))
    def test_a_judge_says_the_same_of_every_other_block(
        self, example: tuple[RawPage, Page], keep: set[str]
    ) -> None:
        _, page = example
        default = judging.judge_blocks(page, DEFAULT)
        config = CleanConfig(keep=tuple(keep))
        for was, now, block in zip(
            default.verdicts,
            judging.judge_blocks(page, config).verdicts,
            page.blocks,
            strict=True,
        ):
            if was is None or was.rule not in keep:
                assert now == was, block
            else:
                assert now is None or now.rule is Rule.HIDDEN, block


class TestDrop:
    def test_blocks_of_a_role_go_under_a_rule_of_their_own(self) -> None:
        page = html("<pre>sail --at noon</pre><table><tr><td>a</td><td>1</td></tr></table>")
        rows = clean_page(page, CleanConfig(drop=("code", "table_row")))
        assert {row.role for row in rows.paragraphs} == {"paragraph"}
        assert {(row.text, row.rule) for row in rows.dropped} >= {
            ("sail --at noon", "unwanted_role"),
            ("a | 1", "unwanted_role"),
        }
        assert rows.page is not None
        assert rows.page.dropped_by_rule["unwanted_role"] == 2

    def test_headings_of_a_text_page_too(self) -> None:
        page = text(STORY[0], STORY[2], "The second boat", STORY[4], STORY[6])
        assert said(judged(page))["The second boat"] == "heading"
        assert (
            said(judged(page, CleanConfig(drop=("heading",))))["The second boat"] == "unwanted_role"
        )

    def test_what_is_kept_by_one_wish_goes_by_the_other(self) -> None:
        page = html('<div class="comments"><p>So it is:</p><pre>sail</pre></div>')
        both = said(judged(page, CleanConfig(keep=("comments",), drop=("code",))))
        assert (both["So it is:"], both["sail"]) == ("paragraph", "unwanted_role")

    def test_a_block_that_a_rule_drops_keeps_that_rule(self) -> None:
        page = html("<nav><pre>sail</pre></nav>")
        assert said(judged(page, CleanConfig(drop=("code",))))["sail"] == "navigation"


class TestPhrases:
    CONFIG = from_mapping(
        {
            "phrases": [
                {"line": "The next boat is full already", "rule": "advertisement"},
                {"opening": "Fishermen had waited", "rule": "sidebar"},
            ]
        }
    )

    @pytest.mark.parametrize("format", ["html", "text"])
    def test_a_line_goes_wherever_it_stands_under_the_rule_it_has(self, format: str) -> None:
        lines = [*STORY[:3], STORY[4], "THE NEXT BOAT IS FULL — already!", STORY[6]]
        source = "\n".join(lines)
        if format == "html":
            source = "<main>" + "".join(f"<p>{line}</p>" for line in lines) + "</main>"
        page = RawPage(source.encode(), "page", format=format)
        found = said(judged(page, self.CONFIG))
        assert found[lines[4]] == "advertisement"
        assert found[STORY[4]] == "sidebar"
        assert found[STORY[2]] == found[STORY[6]] == "paragraph"

    def test_a_kept_rule_keeps_them_too(self) -> None:
        config = from_mapping(self.CONFIG.as_mapping() | {"keep": ["sidebar"]})
        assert said(judged(text(*STORY), config))[STORY[4]] == "paragraph"

    def test_a_later_step_that_knows_of_no_configuration_leaves_it_so(self) -> None:
        config = from_mapping(self.CONFIG.as_mapping() | {"keep": ["sidebar"]})
        page = core.remove_boilerplate(parse(text(*STORY), config), config)
        assert core.remove_foreign_captions(page, DEFAULT) == page

    def test_a_phrase_says_more_than_where_it_stands(self) -> None:
        page = html("<footer><p>Fishermen had waited for this.</p></footer>")
        assert said(judged(page, self.CONFIG))["Fishermen had waited for this."] == "sidebar"

    def test_none_of_them_is_the_title_of_a_text_page_or_its_body(self) -> None:
        promise = "Read the island's own paper every morning, and pay only for what you have read."
        lines = [promise, promise + " Yes.", "Ferry sails again", *STORY[1:]]
        config = from_mapping({"phrases": [{"opening": "Read the island", "rule": "consent"}]})
        page = judged(text(*lines), config)
        assert page.title == "Ferry sails again"
        assert [v and v.rule for v in page.verdicts[:2]] == [Rule.CONSENT] * 2

    def test_a_step_alone_knows_them(self) -> None:
        parsed = parse(text(*STORY), DEFAULT)
        assert said(judge_blocks(parsed, self.CONFIG)) == said(judged(text(*STORY), self.CONFIG))

    def test_headlines_go_with_the_phrase_that_announces_them(self) -> None:
        lines = [*STORY[:3], "Island Post recommends", "Pier is to be painted green", *STORY[4:]]
        config = from_mapping(
            {"phrases": [{"line": "Island Post recommends", "rule": "related_links"}]}
        )
        assert said(judged(text(*lines), config))["Pier is to be painted green"] == "related_links"


def test_the_confidence_is_the_judges_whatever_is_kept_or_dropped_besides(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judge = judges.HTML_JUDGES["rules"]().judge
    mine = judges.Judging(lambda page, c: judge(page, c)._replace(confidence=0.5))
    monkeypatch.setitem(judges.HTML_JUDGES, "mine", lambda: mine)
    twice = html(f"<h2>Timetable</h2>{BODY}")
    for keep, drop in (((), ()), (("repetition",), ("heading",))):
        page = judged(twice, CleanConfig(html_judge="mine", keep=keep, drop=drop))
        assert page.confidence == 0.5
    assert judged(twice, CleanConfig(html_judge="rules")).confidence is None
