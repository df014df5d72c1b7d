"""Questions that are buttons stay, as the headings of their answers; other controls go."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core

ASKED = {
    "en": ("Who lights the lamp?", "The keeper does, an hour before the sun is down."),
    "ar": ("من يضيء المصباح؟", "يضيئه الحارس قبل غروب الشمس بساعة كاملة."),
    "ja": ("ランプは誰が灯しますか？", "日が沈む一時間前に番人が灯します。"),
    "el": ("Ποιος ανάβει τη λάμπα;", "Ο φύλακας, μία ώρα πριν δύσει ο ήλιος."),
}
ACCORDIONS = {
    "button": "<div><button aria-expanded=false>{}</button><div><p>{}</p></div></div>",
    "role": "<div><div role=button tabindex=0>{}</div><div><p>{}</p></div></div>",
    "label": "<div><input type=checkbox id=q><label for=q>{}</label><div><p>{}</p></div></div>",
    "named": "<div><div class='faq__button'>{}</div><div><p>{}</p></div></div>",
}
BODY = "<p>Boats come in by day, and at night only those that know the rocks.</p>"


def kept(markup: str, judge: str = "rules") -> list[str]:
    menu = "<nav>" + "".join(f"<a href=/{n}>Pier {n}</a><br>" for n in range(14)) + "</nav>"
    source = f"<title>Lamp</title>{menu}<main><h1>Lamp</h1>{BODY}{markup}</main><footer>©</footer>"
    config = CleanConfig(html_judge=judge)
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    return [block.text for block in page.kept()][1:]


@pytest.mark.parametrize("judge", ["rules", "learned"])
@pytest.mark.parametrize("language", ASKED)
@pytest.mark.parametrize("markup", ACCORDIONS)
def test_a_question_stays_above_its_answer(markup: str, language: str, judge: str) -> None:
    question, answer = ASKED[language]
    assert kept(ACCORDIONS[markup].format(question, answer), judge) == [question, answer]


def test_a_heading_that_is_a_button_stays_though_it_asks_nothing() -> None:
    markup = ACCORDIONS["button"].format("<h3>The lamp</h3>", "It burns oil that comes by sea.")
    assert kept(markup) == ["The lamp", "It burns oil that comes by sea."]


@pytest.mark.parametrize(
    "markup",
    [
        "<button>Show all</button><p>It burns oil that comes by sea.</p>",  # asks nothing
        "<form><label>Is the lamp lit?</label><p>Tell us what you saw.</p></form>",
        "<p>It burns oil that comes by sea.</p><button>Was this of use?</button>",
        "<label>Which lamp?</label><select><option>The old one<option>The new one</select>",
    ],
)
def test_other_controls_go(markup: str) -> None:
    assert set(kept(markup)) <= {"It burns oil that comes by sea."}


@pytest.mark.parametrize("control", ["<select>{}</select>", "<div role=listbox>{}</div>"])
def test_what_is_to_be_chosen_from_goes_whatever_a_network_says(control: str) -> None:
    options = "".join(
        f"<option>The lamp on pier {n} burns oil that comes by sea.</option>" for n in range(9)
    )
    assert not [text for text in kept(control.format(options), "learned") if "burns" in text]
