"""What programs add to Markdown: boxes, ids, templates, links between notes, fields in TOML."""

from __future__ import annotations

import pytest

from naqi.transforms.blocks.markdown import to_html
from naqi.transforms.blocks.markdown_dialects import to_commonmark


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("# Ebbe {#eb}\n\nDas Watt.\n", "<h1>Ebbe</h1>\n<p>Das Watt.</p>\n"),
        ("## المدّ {: .title id=a }\n", "<h2>المدّ</h2>\n"),
        (":::warning\nLa mer monte.\n:::\n", "<p>La mer monte.</p>\n"),
        (
            "::: tip À savoir\nLa mer.\n:::\n",
            "<p><strong>À savoir</strong></p>\n<p>La mer.</p>\n",
        ),
        (
            '!!! note "Море"\n    Тихо.\n\nВетер.\n',
            "<p><strong>Море</strong></p>\n<p>Тихо.</p>\n<p>Ветер.</p>\n",
        ),
        ("> [!TIP]\n> El mar.\n", "<blockquote>\n<p>El mar.</p>\n</blockquote>\n"),
        ("Sal.\n{: .lead}\n\n{{< image a.png >}}\n", "<p>Sal.</p>\n"),
        ("{% include a.html %}\n\nSal.\n", "<p>Sal.</p>\n"),
        ('import Map from "./map";\n\nSal.\n', "<p>Sal.</p>\n"),
        ("El ==mar== y «==sal==».\n", "<p>El mar y «sal».</p>\n"),
        ("海は==静か==だ。\n", "<p>海は静かだ。</p>\n"),
        ("[TOC]\n\nСоль.\n", "<p>Соль.</p>\n"),
        ("Ebb\n: Låg sjö.\n\nFlod\n: Hög.\n: Våt.\n",
         "<p>Ebb</p>\n<p>Låg sjö.</p>\n<p>Flod</p>\n<p>Hög.</p>\n<p>Våt.</p>\n"),
        ("Sale.\nMare\n: Acqua.\nSale\n: Bianco.\n",
         "<p>Sale.</p>\n<p>Mare</p>\n<p>Acqua.</p>\n<p>Sale</p>\n<p>Bianco.</p>\n"),
        ("La [[mer|grande mer]] et [[sel#gros]]. ![[a.png]]\n", "<p>La grande mer et sel.</p>\n"),
        ('+++\ntitle = "海"\ndate = 2021-03-04\n+++\n\n潮。\n',
         '<title>海</title><meta name="date" content="2021-03-04"><p>潮。</p>\n'),
    ],
)  # fmt: skip
def test_what_a_program_adds_is_read(text: str, html: str) -> None:
    assert to_html(text) == html


@pytest.mark.parametrize(
    "text",
    [
        "```\n:::note\n{{< x >}}\n# a {#b}\n```",
        "~~~~\n!!! note\n~~~\n[[a]]\n~~~~",
        "    !!! note\n    [[a]]",
        "Use `{{< x >}}` and `[[a]]`.",
        "A {b} c {#d} e.",
        "import duties fell, and export too.",
        "The time::: is short. :::",
        "x = a[[0]] {y}",
        "if a==b and b==c, or a == b == c",
        "Use `==sal==`.",
        "Title\n==x",
        "It was [TOC] that said so.",
        "Said\n:) twice",
        "+++\nNo fields.\n+++",
    ],
)
def test_code_and_words_stay(text: str) -> None:
    assert to_commonmark(text) == text
