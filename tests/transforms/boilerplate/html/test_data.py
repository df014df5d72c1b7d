"""Tables of data of the thing that a page is about stay, though nothing in them is a sentence."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core

SAID = {
    "en": "The kettle was hammered from one sheet by a smith who has made nothing else for years.",
    "ru": "Чайник выкован из одного листа кузнецом, который много лет ничего другого не делает.",
    "ar": "طرق الإبريق من صفيحة واحدة حداد لم يصنع منذ سنين شيئا آخر غير الأباريق.",
    "zh": "这把水壶是铁匠用一整块铜板敲出来的，多年来他没有做过别的东西，村里人都认识他。",
}
ROWS = (("2024", "19"), ("2025", "21"), ("2026", "20"))
MENU = "<nav><ul>" + "".join(f"<li><a href=/{n}>{n}</a></li>" for n in range(12)) + "</ul></nav>"


def kept(said: str, below: str, judge: str) -> list[str]:
    text = "".join(f"<p>{said} {n}</p>" for n in range(3))
    source = (
        f"<title>Kettle</title>{MENU}<main><div class=product><h1>Kettle</h1><div>38 €</div>"
        f"<div class=description>{text}</div>{below}</div></main><footer><p>© 2026</p></footer>"
    )
    config = CleanConfig(html_judge=judge)
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    return [block.text for block in page.kept()]


def table(names: str, markup: str = "<tr><th>{}</th><td>{}</td></tr>") -> str:
    return f"<table class='{names}'>{''.join(markup.format(*row) for row in ROWS)}</table>"


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("names", ["specs", "product-attributes", "shop-datasheet"])
def test_a_table_named_for_data_stays_below_a_description(language: str, names: str) -> None:
    below = f"<h2>Data</h2>{table(names)}<section class=related><a href=/k>Pan</a></section>"
    found = kept(SAID[language], below, "rules")
    assert found[-4:] == ["Data", "2024 | 19", "2025 | 21", "2026 | 20"]


def test_rows_of_two_cells_in_a_product_stay_whatever_their_table_is_called() -> None:
    below = f"<div>{table('')}</div><section class=related><a href=/k>Pan</a></section>"
    for judge in ("rules", "learned"):
        assert "2026 | 20" in kept(SAID["en"], below, judge)


def test_the_network_is_told_so_too() -> None:
    for language in ("en", "ru", "ar"):
        assert "2024 | 19" in kept(SAID[language], table("specs"), "learned")


@pytest.mark.parametrize(
    "below",
    [
        table("weather", "<tr><td>{}</td><td>{}</td><td>wind</td></tr>"),
        f"<aside>{table('specs')}</aside>",
        table("specs", "<tr><td><a href=/a>{}</a></td><td>{}</td></tr>"),
        "<table class=specs><tr><td>2024</td><td>19</td></tr></table>",
    ],
)
def test_other_tables_beside_the_body_fall_by_their_place(below: str) -> None:
    assert not [text for text in kept(SAID["en"], below, "rules") if "|" in text]


@pytest.mark.parametrize("names", ["features", "highlights", "key-points"])
def test_a_list_of_features_between_title_and_description_stays(names: str) -> None:
    features = ["Spun from one sheet", "Boils in eleven minutes", "Hangs or stands"]
    items = "".join(f"<li>{text}</li>" for text in features)
    source = (
        f"<title>Kettle</title>{MENU}<main><div class=product><h1>Kettle</h1><div>38 €</div>"
        f"<ul class='{names}'>{items}</ul><div class=text><p>{SAID['en']}</p></div></div></main>"
    )
    config = CleanConfig(html_judge="rules")
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    assert [block.text for block in page.kept()] == [*features, SAID["en"]]


def test_a_table_of_pairs_right_below_the_text_needs_no_name() -> None:
    rows = table("", "<tr><th>Year {}</th><td>{}</td></tr>")
    source = (
        f"<title>Kettle</title><div><h1>Kettle</h1><p>38 €</p><div class=text>{SAID['en']}</div>"
        f"{rows}<div class=more><a href=/k>Pan</a></div></div>"
    )
    config = CleanConfig(html_judge="rules")
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    assert [block.text for block in page.kept()][-3:] == [
        f"Year {year} | {number}" for year, number in ROWS
    ]
