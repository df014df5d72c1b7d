"""Names of elements that what is inside belies: chapters, paragraphs, recipes; and real boxes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.boilerplate.html.names import NAMES, family
from tests.growth import growth

ABOVE = "The lighthouse was built of granite, and its lamp can be seen from the other shore."
BELOW = "It is open on Sundays in summer, when the keeper tells of the winters of his childhood."
TEXT = "Whoever wants to climb the tower asks for the key at the inn, and leaves his name there."
WORDS = sorted({word.strip("*") for _, words in NAMES for word in words.split()})
BOXES = st.sampled_from(
    [
        word.strip("*")
        for rule, words in NAMES
        if rule not in ("hidden", "caption")
        for word in words.split()
    ]
)


def kept(body: str) -> list[str]:
    """What is kept of an article that has ``body`` between two paragraphs."""
    source = (
        "<html><head><title>The old lighthouse</title></head><body><nav><a href=/>Home</a></nav>"
        f"<main><h1>The old lighthouse</h1><p>{ABOVE}</p>{body}<p>{BELOW}</p></main></body></html>"
    )
    config = CleanConfig(html_judge="rules")
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    texts = [block.text for block in page.kept()]
    assert {ABOVE, BELOW} <= set(texts)
    return texts[texts.index(ABOVE) + 1 : texts.index(BELOW)]


@given(BOXES, st.sampled_from(['class="{}"', 'id="{}"', 'class="{}-intro"', 'class="x-{}"']))
def test_name_of_a_paragraph_tells_how_it_looks(word: str, attribute: str) -> None:
    assert kept(f"<p {attribute.format(word)}>{TEXT}</p>") == [TEXT]


@given(BOXES, st.sampled_from(['class="{}"', 'id="{}"', 'class="{}-title"']))
def test_name_of_a_heading_tells_nothing_of_the_text_below(word: str, attribute: str) -> None:
    heading = f"<h2 {attribute.format(word)}>Up the tower</h2>"
    assert kept(f"{heading}<p>{TEXT}</p>") == ["Up the tower", TEXT]


@given(BOXES, st.sampled_from(["section", "div"]))
def test_chapter_that_is_named_after_its_heading_stays(word: str, tag: str) -> None:
    heading = word.capitalize()
    chapter = f"<{tag} id={word}><h2>{heading}</h2><p>{TEXT}</p></{tag}>"
    assert kept(chapter) == [heading, TEXT]


@pytest.mark.parametrize(
    ("slug", "heading", "text"),
    [
        ("partage", "Partage", "Le partage des terres eut lieu en mars, au bord de la rivière."),
        (
            "kommentare",
            "Kommentare",
            "Kommentare beginnen mit einer Raute und enden mit der Zeile.",
        ),
        (
            "podelitsya",
            "Поделиться",
            "Ключом можно поделиться с соседом, если он вернёт его к ужину.",
        ),
        ("navigation", "Navigation", "La navigation de nuit demande deux feux et un bon équipage."),
        ("yorumlar", "Yorumlar", "Yorumlar bir diyez ile başlar ve satırın sonunda biter."),
        ("pinglun", "评论", "评论以井号开头，到行末为止，解析器在读取其他内容之前会跳过它们。"),
    ],
)
def test_chapter_of_such_a_name_stays_in_any_language(slug: str, heading: str, text: str) -> None:
    assert kept(f"<section id={slug}><h2>{heading}</h2><p>{text}</p></section>") == [heading, text]
    assert kept(f"<h2 id={slug}>{heading}</h2><p>{text}</p>") == [heading, text]


def test_chapter_of_items_or_code_is_one_too() -> None:
    steps = "<ul><li>Turn left at the inn</li><li>Follow the wall</li></ul>"
    found = kept(f"<section id=navigation><h2>Navigation</h2>{steps}</section>")
    assert found == ["Navigation", "Turn left at the inn", "Follow the wall"]
    code = (
        "<section id=cookies><h3>Cookies</h3><p>Read one:</p><pre>jar.get('name')</pre></section>"
    )
    assert kept(code) == ["Cookies", "Read one:", "jar.get('name')"]


def test_word_that_a_glossary_explains_stays() -> None:
    terms = "".join(f"<dt>{word}</dt><dd>{TEXT}</dd>" for word in ("Cookie", "Comment", "Share"))
    assert kept(f"<dl>{terms}</dl>") == ["Cookie", TEXT, "Comment", "Share"]


def test_recipe_is_no_notice() -> None:
    recipe = (
        "<div class=cookie-card><h2 class=cookie-title>You need</h2><ul class=cookie-parts>"
        "<li>1 egg</li><li>90 g of honey</li><li>flour</li></ul><h2>So it is done</h2>"
        "<ol><li>Stir the honey into the flour.</li><li>Bake it until it is brown.</li></ol></div>"
    )
    assert kept(recipe)[0] == "You need"
    assert len(kept(recipe)) == 7


@pytest.mark.parametrize(
    "box",
    [
        "<div class=share-bar><a href=#a>One network</a> <a href=#b>Another one</a></div>",
        "<ul class=share><li>One network</li><li>Another</li></ul>",
        "<div class=cookie-banner><p>We use cookies on this site.</p><button>Fine</button></div>",
        "<section class=newsletter><h3>Our letter</h3><p>News of the coast, every Friday "
        "at seven.</p><form><label>Your address</label></form></section>",
        "<section id=comments class=comments><h2>2 comments</h2><div class=comment><p>I have been "
        "up there, and it was windy.</p><a href=#r>Reply</a></div><div class=comment><p>So have I, "
        "in the year of the flood.</p><a href=#r>Reply</a></div></section>",
        "<section id=kommentare><h2>Kommentare</h2><div class=k><b>Ida</b><p>Im Winter ist der "
        "Turm zu, das wissen hier alle.</p></div><div class=k><b>Ole</b><p>Nicht am Sonntag, da "
        "ist er immer offen.</p></div></section>",
        "<section class=related><h2>More of the coast</h2><div><a href=/1>The pier is painted "
        "green again</a></div></section>",
    ],
)
def test_box_that_is_what_its_name_says_goes(box: str) -> None:
    assert kept(box) == []


@pytest.mark.parametrize(
    "name", ["w-node-cd54ad-6ad", "x-4ad5", "d89a7a04-ad15d2a-1b5b", "entry-6a00ad31b"]
)
def test_letters_in_keys_that_systems_make_are_no_words(name: str) -> None:
    assert family("div", name, "") is None


def test_number_behind_a_word_leaves_it_one() -> None:
    assert family("div", "ad2", "") == "advertisement"


def test_who_wrote_a_post_and_what_it_is_filed_under_are_no_names_of_it() -> None:
    assert family("article", "post author-ann category-share tag-menu", "") is None
    assert family("div", "hentry author-ann", "") is None
    assert family("div", "author-ann", "") == "byline"


def test_heading_of_a_part_stays_in_what_is_named_as_a_bar_and_holds_the_page() -> None:
    part = f"<div class=header-row><h2>Up the tower</h2><a href=#up></a></div><p>{TEXT}</p>"
    assert "Up the tower" in kept(f"<div class=nav-side-wrap>{part}<p>{TEXT} Twice.</p></div>")


def test_byline_of_a_day_does_not_take_its_posts() -> None:
    paragraphs = "".join(f"<p>{TEXT} So it was in {year}.</p>" for year in range(1901, 1905))
    day = f"<div class=date-outer><h2>Monday</h2><div class=hentry>{paragraphs}</div></div>"
    assert len([text for text in kept(day) if "tower" in text]) == 4


def test_names_around_names_take_time_in_proportion() -> None:
    def nested(size: int) -> str:
        opened = "<div class=share><h2>Share</h2>" * 100
        return opened + f"<h2 id=menu>Menu</h2><p class=ad>{TEXT}</p>" * (size // 100)

    assert growth(kept, nested, 200_000) is None


@pytest.mark.parametrize(
    "heading",
    [
        "<header><h2>Up the tower</h2></header>",
        "<header class=x><h3>Up the tower</h3></header>",
        "<div class=page-header><h2>Up the tower</h2></div>",
        "<div class=header-wrapper><h2 id=up><bdi>Up</bdi> the tower</h2><a href=#up></a></div>",
        "<h2 id=up><a class=header-anchor href=#up><span>Up the tower</span></a></h2>",
        "<div class=mw-heading><h2 id=up>Up the tower</h2><span>[<a href=/e>bearbeiten</a> | "
        "<a href=/f>Quelltext bearbeiten</a>]</span></div>",
        "<h3 class=accordion-header><button>Up the tower</button></h3>",
        "<div class=title><h2>Up the tower</h2><a class=e><i>编辑</i></a><a class=f>播报</a></div>",
        "<h2>Up the tower<a class=anchor><button>Copier le lien de ce titre</button></a></h2>",
    ],
)
@pytest.mark.parametrize("part", ["{}<p>{}</p>", "<section>{}<p>{}</p></section>"])
def test_heading_of_a_part_stays_whatever_it_stands_in(heading: str, part: str) -> None:
    assert kept(part.format(heading, TEXT)) == ["Up the tower", TEXT]


@pytest.mark.parametrize(
    "header",
    [
        "<header><h2><a href=/up>Up the tower</a></h2></header>",
        "<header><p>Up the tower</p></header>",
        "<header><h2>Up</h2><p>By Ada</p></header>",
        "<header><h6>Up the tower</h6></header>",
        "<div class=menu><h3>Up the tower</h3><a href=/up>All steps</a></div>",
    ],
)
def test_header_of_other_things_goes(header: str) -> None:
    assert kept(f"{header}<p>{TEXT}</p>") == [TEXT]


def test_list_of_links_goes_with_its_heading() -> None:
    links = "<div><h3>More</h3><p><a href=/a>A lamp</a> <a href=/b>A horn</a></p></div>"
    assert kept(f"{links}<ul><li><a href=/c>A buoy</a></ul>") == []


def test_headers_of_comments_do_not_make_chapters_of_them() -> None:
    posts = "".join(
        f"<article class=comment><header><h3>{name}</h3></header><p>{said}</p></article>"
        for name, said in (("Ada", "I was there, and the lamp was out."), ("Bo", "So it was."))
    )
    assert kept(f"<section class=comments><header><h2>Said</h2></header>{posts}</section>") == []


def test_heading_above_headings_that_are_links_is_that_of_teasers() -> None:
    teaser = f"<header><h2>More</h2></header><h3><a href=/a>A lamp</a></h3><p>{TEXT}</p>"
    assert "More" not in kept(teaser)


@pytest.mark.parametrize("name", ["sidebar", "social-header", "related-heading", "promo-title"])
def test_what_is_around_one_heading_tells_nothing_of_the_text_below(name: str) -> None:
    part = f"<div class='{name}'><h2>Why it is closed</h2></div><p>{TEXT}</p>"
    assert kept(part) == ["Why it is closed", TEXT]
    assert "Related articles" not in kept(part.replace("Why it is closed", "Related articles"))


LABELS = ["Advertising", "Werbung", "Reklama", "რეკლამა", "広告", "إعلانات", "Photo", "Related"]


@pytest.mark.parametrize("label", LABELS)
def test_word_of_labels_heads_the_paragraph_right_below_it(label: str) -> None:
    assert kept(f'<h2 id="h0">{label}</h2><p>{TEXT}</p>') == [label, TEXT]


@pytest.mark.parametrize(
    "label",
    [
        "<p>Advertising</p>",
        "<div><h4>Advertising</h4></div>",
        "<h4>Advertising</h4><ins class=adsbygoogle></ins>",
        "<h4>Photo</h4><img src=a.jpg>",
        "<h4>Related</h4><h3>Up the tower</h3>",
    ],
)
def test_label_of_a_slot_heads_nothing(label: str) -> None:
    assert set(kept(f"{label}<p>{TEXT}</p>")) <= {"Up the tower", TEXT}


UNINDEXED = {
    "<p>{}</p>": "Le gardien allumait la lampe chaque soir, et les pêcheurs la voyaient.",
    "<blockquote><p>{}</p></blockquote>": TEXT,
    "<ul><li>{}</li></ul>": "Der Wärter hängte den Schlüssel im Gasthof unter die alte Uhr.",
    "<div><p>{}</p></div>": "Der Turm steht noch.",
}


@pytest.mark.parametrize(("form", "text"), UNINDEXED.items())
def test_sentences_that_are_kept_from_one_search_engine_stay(form: str, text: str) -> None:
    assert kept(f"<noindex>{form.format(text)}</noindex>") == [text]


@pytest.mark.parametrize(
    "menu",
    [
        "<ul><li><a href=/a>Карта побережья</a></li><li><a href=/b>Расписание парома</a></li></ul>",
        "<p>Реклама</p>",
        "<div class=share>Поделиться с теми, кто любит море и маяки: <a href=#>VK</a></div>",
    ],
)
def test_menus_that_are_kept_from_one_search_engine_go(menu: str) -> None:
    assert kept(f"<noindex>{menu}</noindex>") == []


def ticked(*items: str) -> str:
    return "".join(f"<li><label><input type=checkbox>{item}</label></li>" for item in items)


@pytest.mark.parametrize("items", [["Mop the floor", "Oil the saw"], ["拖地", "给锯子上油"]])
def test_items_with_boxes_to_tick_stay_in_the_text_or_by_their_name(items: list[str]) -> None:
    assert kept(f"<ul>{ticked(*items)}</ul>") == items
    assert kept(f"<div class=ingredients><ul>{ticked(*items)}</ul></div>") == items
    assert kept(f"<div><ul class=task-list>{ticked(*items)}</ul></div>") == items


def test_fields_of_a_form_and_filters_go() -> None:
    assert kept(f"<form><ul>{ticked('Mop the floor', 'Oil the saw')}</ul></form>") == []
    assert kept(f"<div><ul>{ticked('Green', 'Blue')}</ul></div>") == []


def test_menu_of_plain_items_is_a_list_and_one_of_buttons_or_links_is_not() -> None:
    assert kept("<menu><li>Mop the floor</li><li>Oil the saw</li></menu>") == [
        "Mop the floor",
        "Oil the saw",
    ]
    assert kept("<menu><li><button>Copy</button></li><li><button>Paste</button></li></menu>") == []
    assert kept("<menu><li><a href=/a>Saws</a></li><li><a href=/b>Mops</a></li></menu>") == []
