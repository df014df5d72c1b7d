"""Marks of Markdown in a text that is none: which go, and what looks like them and stays."""

from __future__ import annotations

import pytest

from naqi.transforms.read.bodies.body_kinds import as_page
from naqi.transforms.read.bodies.few_marks import without_few_marks


def plain(text: str) -> str:
    return without_few_marks(text.encode()).decode()


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("Das **Watt** liegt trocken.", "Das Watt liegt trocken."),
        ("**Achtung:** Die Flut kommt.", "Achtung: Die Flut kommt."),
        ("El **faro viejo** (**sin luz**) gira.", "El faro viejo (sin luz) gira."),
        ("«**Нет**», сказал он.", "«Нет», сказал он."),
        ("ملح **البحر** و**الريح** هنا.", "ملح البحر والريح هنا."),
        ("הרוח ו**הגלים** באים.", "הרוח והגלים באים."),
        ("古い**灯台**が光る。", "古い灯台が光る。"),
        ("海边的**灯塔**亮了。", "海边的灯塔亮了。"),
        ("등대**지기**가 왔다.", "등대지기가 왔다."),
        ("ลม**ทะเล**แรง", "ลมทะเลแรง"),
        ("**Turku**un sataa lunta.", "Turkuun sataa lunta."),
        ("Le [phare](https://mer.example/phare) tourne.", "Le phare tourne."),
        ('Le [phare](https://mer.example/p_(x) "La nuit") tourne.', "Le phare tourne."),
        ("灯台は[公式](https://umi.example)にある。", "灯台は公式にある。"),
        ("***Ojo***: sube el mar.", "Ojo: sube el mar."),
        ("Il mare è **molto\nfreddo** oggi.", "Il mare è molto\nfreddo oggi."),
        ("Mer __très froide__ ici.", "Mer très froide ici."),
        ("Море ![волна](a/b.jpg) шумит.", "Море  шумит."),
        ("Vedi [il faro](/faro) e [oltre](#fine).", "Vedi il faro e oltre."),
        ("Un [faro](https://mar.example) _muy_ viejo\\\ny solo.", "Un faro muy viejo\ny solo."),
        ("- [x] eb\n- [ ] vloed", "- eb\n- vloed"),
        ("Vedi [1](https://mare.example/1) e scrivi.", "Vedi [1] e scrivi."),
        ("Fin.\n\n![Phare](https://mer.example/a.png)\n\nMer.", "Fin.\n\n\n\nMer."),
        ("[![x](https://a.example/b.png)](https://a.example) Mar", " Mar"),
        ("Un [faro](https://mar.example) *muy* viejo.", "Un faro muy viejo."),
        ("El **mar**.\n\n> Es frío.\n\nAdiós.", "El mar.\n\nEs frío.\n\nAdiós."),
        (
            "Drie dingen.\n\n- eb\n- vloed\n\n> De zee wacht.\n",
            "Drie dingen.\n\n- eb\n- vloed\n\nDe zee wacht.\n",
        ),
        (
            "## Latarnia\n\nLatarnia nad morzem świeci znowu od wiosny, a latarnik jest rad.",
            "Latarnia\n\nLatarnia nad morzem świeci znowu od wiosny, a latarnik jest rad.",
        ),
        (
            "## Sær {#saer .x}\n\nVitinn við sjóinn logar aftur frá vori, og vörðurinn er glaður.",
            "Sær\n\nVitinn við sjóinn logar aftur frá vori, og vörðurinn er glaður.",
        ),
        (
            "Il **mare** sale.\n\n> Così dice.\n>\n> > E lui: no.\n> Basta.\n\nFine.",
            "Il mare sale.\n\nCosì dice.\n\nE lui: no.\nBasta.\n\nFine.",
        ),
        ("[TOC]\nDas **Watt** ruht.\n", "Das Watt ruht.\n"),
        ("Zobacz <https://morze.example/a|latarnię> nocą.", "Zobacz latarnię nocą."),
        ("Meri nousee.\n[//]: # (piilossa)\nSe laskee.", "Meri nousee.\nSe laskee."),
    ],
)
def test_marks_that_are_sure_go_and_their_words_stay(marked: str, text: str) -> None:
    assert plain(marked) == text
    assert as_page(marked.encode(), "text", is_chosen=False) == (text.encode(), "text")
    assert as_page(marked.encode(), "text", is_chosen=True) == (marked.encode(), "text")


@pytest.mark.parametrize(
    "text",
    [
        "Call f(**kwargs), then g(**kwargs).",
        "It takes *args and **kwargs; **opts go on.",
        "merge {**a}, {**b} and {**a,**b}",
        "def tide(**moon):\n    return ebb(**moon)  # **not** flood",
        "Match **/*.py and **/*.md, not src/**/old/**/x.",
        "2**3**4 is large, and x **2 + y **2 is not.",
        "n ** 2 ** k",
        "Preis** nur samstags.\n** Außer feiertags.",
        "料金**は別、送料**も別",
        "张**和李**是邻居。",
        "王**来了，赵**走了。",
        "김**씨와 이**씨가 왔다.",
        "What the f**k is that s**t?",
        "0171**4 oder 0172**5",
        "***** Sturm *****",
        "    *\n   ***\n  *****\n",
        "** a ** b **",
        "Four stars: **** of *****.",
        "`**tide**` is what to type.",
        "In Markdown **so** is bold, and [so](https://a.example) a link.",
        "\\**no\\** bold",
        "__init__ calls __new__ first.",
        "Name: ____ Ort: ____",
        "f[x](/y) und g[0](#z)",
        "[](/) [a](//x)",
        "Wow!",
        "[x] done, [ ] not",
        "_leise_ und my_file_name",
        "x[i](y) and z[j](w)",
        "See [1] https://a.example and (https://b.example).",
        "# tides\n\nls -l\n",
        "## tides\n\nlevel = 4\n",
        "## Übersicht\nls\n",
        "Er schrieb:\n> Die Flut.\n> > Die Ebbe.\n\nNein.",
        "[TOC]\nDas Watt ruht.",
        "Siehe <https://meer.example/a> und a|b.",
        "Am Montag schrieb er:\n> Die Flut kommt.\n\nNein.",
        "> Kommt die Flut?\n\nNein, sie geht.",
        "*leise* und *laut*",
        "int *a; char **b; f(**b);",
    ],
)
def test_what_looks_like_a_mark_stays(text: str) -> None:
    assert plain(text) == text


def test_bytes_in_another_character_set_stay() -> None:
    assert without_few_marks("**Прилив** и".encode("cp1251")) == "**Прилив** и".encode("cp1251")


def test_lines_of_markdown_that_are_paragraphs_are_parted() -> None:
    lined = "Il **mare** è calmo.\nIl [faro](https://mare.example) gira.\nTutti dormono."
    assert as_page(lined.encode(), "text", is_chosen=False) == (
        lined.replace("\n", "\n\n").encode(),
        "markdown",
    )
    for body in (
        "Il **mare** è\ncalmo, e il [faro](https://mare.example)\ngira.",  # cut at a width
        "Il **mare** è calmo.\nDormono.\n\nIl [faro](https://mare.example) gira.",
        "Il **mare** [c](https://a.example).  \nDorme.\nE basta.",
    ):
        assert as_page(body.encode(), "text", is_chosen=False) == (body.encode(), "markdown")


LINES = {
    "ar": "هدأ البحر عند الفجر.\nعاد الصيادون إلى الميناء.\nنام الجميع.",
    "ja": "海は朝に静かになった。\n漁師たちは港に帰った。",
    "with a title": "Море\nОно утихло на рассвете.\nРыбаки вернулись в порт.",
}


@pytest.mark.parametrize("lines", LINES.values(), ids=LINES)
def test_lines_that_are_sentences_without_a_mark_are_a_text(lines: str) -> None:
    assert as_page(lines.encode(), "markdown", is_chosen=False) == (lines.encode(), "text")
    assert as_page(lines.encode(), "markdown", is_chosen=True) == (lines.encode(), "markdown")


@pytest.mark.parametrize(
    "lines",
    [
        "Das Meer wurde am Morgen\nruhig. Die Fischer kehrten\nin den Hafen zurück.",  # at a width
        "Das Meer wurde ruhig.\n- Die Fischer kehrten zurück.\n- Alle schliefen.",
        "Das Meer wurde ruhig.  \nDie Fischer kehrten zurück.",
        "Das Meer wurde ruhig.\n\nDie Fischer kehrten\nzurück.",
        "Das Meer\nwurde ruhig.",
    ],
)
def test_other_lines_of_markdown_stay_markdown(lines: str) -> None:
    assert as_page(lines.encode(), "markdown", is_chosen=False) == (lines.encode(), "markdown")


def test_lines_of_a_column_of_markdown_are_parted_too() -> None:
    lined = "Il **mare** è calmo.\nIl faro gira."
    parted = lined.replace("\n", "\n\n").encode()
    assert as_page(lined.encode(), "markdown", is_chosen=False) == (parted, "markdown")
