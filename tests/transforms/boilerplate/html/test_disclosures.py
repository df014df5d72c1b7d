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


UNMARKED = {
    "th": ("โคมไฟ", "คนเฝ้าประภาคารจุดโคมไฟก่อนพระอาทิตย์ตกหนึ่งชั่วโมงทุกวันและดับมันเมื่อรุ่งสางมาถึง"),
    "lo": ("ໂຄມໄຟ", "ຄົນເຝົ້າປະພາຄານຈູດໂຄມໄຟກ່ອນຕາເວັນຕົກໜຶ່ງຊົ່ວໂມງທຸກໆມື້ແລະມອດມັນເມື່ອຮຸ່ງເຊົ້າມາເຖິງ"),
}
OPENING = {
    "heading": "<h2 role=button aria-expanded=true>{}</h2>",
    "in a button": "<div role=button tabindex=0><h2><span>{}</span></h2></div>",
    "link": "<div><h4><a role=button data-toggle=collapse href=#c1>{}</a></h4></div>",
    "with buttons": "<h2 role=button>{}<span><a role=button href=/e><b>Edit</b></a></span></h2>",
}


@pytest.mark.parametrize("markup", OPENING)
@pytest.mark.parametrize("language", UNMARKED)
def test_a_heading_that_is_a_button_stays_above_text_without_full_stops(
    language: str, markup: str
) -> None:
    heading, text = UNMARKED[language]
    menu = "<nav>" + "".join(f"<a href=/{n}>{heading} {n}</a><br>" for n in range(14)) + "</nav>"
    source = f"<title>x</title>{menu}<main><h1>x</h1><p>{text}{text}</p>"
    raw = RawPage(f"{source}{OPENING[markup].format(heading)}<p>{text}</p></main>".encode(), "p")
    config = CleanConfig(html_judge="rules")
    page = core.judge_blocks(core.parse(raw, config), config)
    assert [block.text for block in page.kept()] == [text + text, heading, text]


def test_a_heading_that_is_a_button_stays_above_a_list_but_not_above_fields() -> None:
    opened = OPENING["in a button"].format("The lamp")
    assert kept(f"{opened}<ul><li>burns oil<li>has a wick</ul>") == [
        "The lamp",
        "burns oil",
        "has a wick",
    ]
    assert kept(f"{opened}<select><option>Oil<option>Gas</select>") == []


@pytest.mark.parametrize("icon", ["material-icons", "material-symbols-outlined", "sr-only"])
def test_a_heading_is_no_link_for_the_name_of_an_icon(icon: str) -> None:
    heading = f'<h2 id=h><a href="#h"><i class="{icon}">attach_file</i></a>灯塔</h2>'
    assert kept(f"{heading}<p>It burns oil that comes by sea.</p>") == [
        "灯塔",
        "It burns oil that comes by sea.",
    ]
