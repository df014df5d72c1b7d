"""What every judge of HTML owes, asked of each one there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page, RawPage
from naqi.schemas.rules import JUDGED, Rule
from naqi.transforms.boilerplate.policy import settle
from naqi.transforms.core import parse
from naqi.transforms.judges import HTML_JUDGES

EXAMPLES = Path(__file__).parents[4] / "examples" / "pages"
DEFAULT = CleanConfig()
FAVORS = ("precision", "balanced", "recall")
"""From those that keep least to those that keep most."""

SENTENCE = "Der Leuchtturm wurde im Winter gestrichen, und seither brennt das Licht auch am Mittag."
OF_ALL_SORTS = [
    "🏴\u200d☠️ 👩\u200d👩\u200d👧",
    "e\u0301" * 40,
    "\u202eRückwärts\u202c steht es da.",
    "كُتِبَ هذا السطر من اليمين إلى اليسار، ثم طُويت الصفحة.",
    "灯塔在冬天粉刷一新。从那以后，中午也亮着灯。",
    "ประภาคารทาสีใหม่ในฤดูหนาว",
    "𝔇𝔢𝔯 𝔏𝔢𝔲𝔠𝔥𝔱𝔱𝔲𝔯𝔪",
    "\ufffd\ufffd\ufffd",
    "ﷺ" * 30,
    "1\u00a0234\u202f567",
    "\U0010fffd\ue000",
]


def read(body: str) -> Page:
    """A page as judges are given it."""
    return parse(RawPage(f"<html><body>{body}</body></html>".encode(), "page.html"), DEFAULT)


def furnished() -> Page:
    """A page with a block for each of many rules."""
    return read(
        f"<header><h2>Hafenblatt</h2></header><nav><a href='/'>Start</a></nav>"
        f"<main><h1>Der Leuchtturm</h1><p class='byline'>Von Ada Lund</p><p>{SENTENCE}</p>"
        f"<figure><figcaption>Der Turm im Schnee.</figcaption></figure><p>Und so. {SENTENCE}</p>"
        "<div class='share'><a href='/s'>Teilen</a></div><p hidden>Unsichtbar ist dies.</p>"
        f"<p>Seit März. {SENTENCE}</p><aside class='related'><a href='/m'>Mehr vom Meer</a></aside>"
        f"</main><section class='comments'><p>Ich war dort. {SENTENCE}</p>"
        f"<p style='display:none'>Dies auch. {SENTENCE}</p></section><div><p>Neben. {SENTENCE}</p>"
        "</div><form><label>Suche</label><button>Los</button></form>"
        "<footer><p>© 2026 Hafenblatt</p></footer>"
    )


def large() -> Page:
    """A page of some 3,000 blocks: sentences, links, items and headings in turn."""
    parts = (
        f"<h2>Teil {n}</h2><p>{n}. {SENTENCE}</p><ul><li><a href='/{n}'>Weiter zu {n}</a></li></ul>"
        for n in range(1_000)
    )
    return read("".join(parts))


PAGES = {
    "of nothing": Page(RawPage(b"", "page.html")),
    "of a title alone": read("<h1>Nur ein Titel</h1>"),
    "of one sentence": read(f"<p>{SENTENCE}</p>"),
    "of one word": read("<p>Licht</p>"),
    "of one link": read("<a href='/'>Licht</a>"),
    "of many rules": furnished(),
    "of 3,000 blocks": large(),
    "of all sorts of letters": read("".join(f"<p>{text}</p>" for text in OF_ALL_SORTS)),
    **{
        path.name: parse(RawPage(path.read_bytes(), path.name), DEFAULT)
        for path in sorted(EXAMPLES.glob("*.html"))
    },
}


@pytest.fixture(params=sorted(HTML_JUDGES))
def judge(request: pytest.FixtureRequest) -> str:
    """The name of each judge in turn."""
    return str(request.param)


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> Page:
    """Each page in turn."""
    return PAGES[request.param]


def judged(judge: str, page: Page, **options: object) -> Judgement:
    config = CleanConfig(html_judge=judge, **options)  # type: ignore[arg-type]
    return HTML_JUDGES[judge]().judge(page, config)


def rules(judge: str, page: Page, **options: object) -> list[Rule | None]:
    """The rule of each block, None where it is kept, as the configuration settles them."""
    config = CleanConfig(html_judge=judge, **options)  # type: ignore[arg-type]
    settled = settle(page, HTML_JUDGES[judge]().judge(page, config), config)
    return [verdict and verdict.rule for verdict in settled.verdicts]


def kept(judge: str, page: Page, favor: str) -> set[int]:
    return {*range(len(page.blocks))} - {*judged(judge, page, favor=favor).verdicts}


def check(judge: str, page: Page) -> None:
    """What is asked of one judgement, whatever is favored, and of all together."""
    positions = range(len(page.blocks))
    for favor in FAVORS:
        found = judged(judge, page, favor=favor)
        assert found == judged(judge, page, favor=favor)
        assert {*found.verdicts, *found.roles, *found.scores} <= {*positions}
        assert {verdict.rule.value for verdict in found.verdicts.values()} <= {*JUDGED}
        scores = [*found.scores.values(), *(v.score for v in found.verdicts.values())]
        assert all(0 <= score <= 1 for score in scores)
        assert found.confidence is None or 0 <= found.confidence <= 1
    least, balanced, most = (kept(judge, page, favor) for favor in FAVORS)
    assert least <= balanced <= most


def test_verdicts_are_of_blocks_certain_to_a_degree_and_the_same_twice(
    judge: str, page: Page
) -> None:
    check(judge, page)


@pytest.mark.parametrize("rule", JUDGED)
def test_what_a_rule_drops_is_kept_where_that_is_switched_off_and_all_else_is_the_same(
    judge: str, rule: str
) -> None:
    for name, page in PAGES.items():
        default, without = rules(judge, page), rules(judge, page, keep=[rule])
        for was, now in zip(default, without, strict=True):
            # What nobody sees is not kept for where it stands.
            expected = (None, Rule.HIDDEN) if was == rule != Rule.HIDDEN else (None,)
            assert now in (expected if was == rule else (was,)), name


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60)
_TAGS = st.sampled_from(["p", "h2", "li", "td", "pre", "a", "aside", "nav", "figcaption", "dt"])
_NAMES = st.sampled_from(["", "comments", "share", "main", "sidebar", "hidden", "byline", "x y"])


@given(st.lists(st.tuples(_TAGS, _NAMES, _TEXTS), max_size=12))
@settings(max_examples=60)
def test_any_page_of_any_letters_is_judged(parts: list[tuple[str, str, str]]) -> None:
    escaped = ((tag, names, text.replace("&", "+").replace("<", "(")) for tag, names, text in parts)
    page = read("".join(f"<{tag} class='{names}'>{text}</{tag}>" for tag, names, text in escaped))
    for name in HTML_JUDGES:
        check(name, page)
