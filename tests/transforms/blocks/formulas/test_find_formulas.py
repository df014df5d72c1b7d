"""A formula is read once, inside of its sentence, whatever rendered it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest

from naqi.transforms.blocks.html import read_html

ReadTexts = Callable[[str], list[str]]

MATHML = "<mi>W</mi><mo>=</mo><mi>F</mi><mo>&#8290;</mo><mi>d</mi>"
ANNOTATION = '<annotation encoding="application/x-tex">W = F d</annotation>'
MATH = f"<math><semantics><mrow>{MATHML}</mrow>{ANNOTATION}</semantics></math>"
SEEN = '<span class="katex-html" aria-hidden="true"><span>W</span><span>=</span><span>Fd</span>'
KATEX = f'<span class="katex"><span class="katex-mathml">{MATH}</span>{SEEN}</span></span>'
MATHJAX_2 = (
    '<span class="MathJax_Preview">W=Fd</span>'
    '<span class="MathJax" id="MathJax-Element-1-Frame"><nobr><span>W=Fd</span></nobr>'
    f'<span class="MJX_Assistive_MathML"><math>{MATHML}</math></span></span>'
    '<script type="math/tex" id="MathJax-Element-1">W = F d</script>'
)
IMAGE = '<img src="f.svg" class="{}" alt="{}">'
ENCYCLOPEDIA = (
    f'<span class="mwe-math-element"><span style="display: none;">{MATH}</span>'
    f"{IMAGE.format('mwe-math-fallback-image-inline', 'W = F d')}</span>"
)


@pytest.mark.parametrize(
    "formula",
    [
        MATH,
        KATEX,
        MATHJAX_2,
        ENCYCLOPEDIA,
        MATHJAX_2.partition("<script")[0].replace(f"<math>{MATHML}</math>", MATH),
        MATHJAX_2.replace("MathJax", "MathJax_CHTML").replace(f"<math>{MATHML}</math>", MATH),
        '<script type="math/tex">W = F d</script>',
        '<span class="MathJax_Preview">W=Fd</span><script type="math/tex">W = F d</script>',
        f'<script type="math/mml">{MATH}</script>',
        f'<mjx-container jax="SVG"><svg></svg><mjx-assistive-mml>{MATH}</mjx-assistive-mml>'
        "</mjx-container>",
        '<mjx-container><mjx-math data-latex="W = F d"></mjx-math></mjx-container>',
        f'<span style="display:none">{MATH}</span>{IMAGE.format("tex", "W = F d")}',
        f"{IMAGE.format('tex', 'W = F d')} <span hidden>{MATH}</span>",
        IMAGE.format("latex", "$W = F d$"),
        IMAGE.format("mwe-math-fallback-image-inline", "{\\displaystyle W = F d}"),
        IMAGE.format("big", "\\(W = F d\\)"),
        '<img src="http://t.example/latex.php?latex=W" alt="W = F d">',
        f'<math alttext="{{\\displaystyle W = F d}}">{MATHML}</math>',
        MATH.replace("application/x-tex", "LaTeX"),
        f"<alternatives><tex-math>$W = F d$</tex-math><math>{MATHML}</math></alternatives>",
    ],
)
@pytest.mark.parametrize(
    "sentence", ["Het werk {} is verricht.", "功 {} 是标量。", "الشغل {} هنا."]
)
def test_formula_stands_once_as_tex_in_its_sentence(
    formula: str, sentence: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<p>{sentence.format(formula)}</p>") == [sentence.format("$W = F d$")]


@pytest.mark.parametrize(
    "formula",
    [
        f'<span class="katex-display">{KATEX}</span>',
        '<script type="math/tex; mode=display">W = F d</script>',
        f'<mjx-container display="true"><mjx-assistive-mml>{MATH}</mjx-assistive-mml>'
        "</mjx-container>",
        MATH.replace("<math>", '<math display="block">'),
        f"""<script type="math/mml">{MATH.replace("<math>", '<math display="block">')}</script>""",
        IMAGE.format("mwe-math-fallback-image-display", "{\\displaystyle W = F d}"),
        IMAGE.format("tex", "$$W = F d$$"),
    ],
)
def test_formula_on_a_line_of_its_own_has_two_signs_and_cuts_no_sentence(
    formula: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<p>The work {formula} is done.</p>") == ["The work $$W = F d$$ is done."]


@pytest.mark.parametrize(
    "formula",
    [
        f"<math>{MATHML}</math>",
        "<m:math><m:mi>W</m:mi><m:mo>=</m:mo><m:mi>F</m:mi><m:mi>d</m:mi></m:math>",
        f'<math alttext="the work is force by distance">{MATHML}</math>',
        f"<mjx-container><mjx-assistive-mml><math>{MATHML}</math></mjx-assistive-mml>"
        "</mjx-container>",
        f'<img class="Wirisformula" alt="work" data-mathml="{escape(f"<math>{MATHML}</math>")}">',
        '<img class="Wirisformula" src="x" data-mathml="«math xmlns=¨http://m.example¨»'
        '«mi»W«/mi»«mo»=«/mo»«mi»F«/mi»«mi»d«/mi»«/math»">',
        f'<span class="MathJax_SVG" data-mathml="{escape(f"<math>{MATHML}</math>")}">'
        "<svg><g></g></svg></span>",
    ],
)
def test_formula_without_tex_is_written_from_its_mathml(
    formula: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<p>The work {formula} is done.</p>") == ["The work W = Fd is done."]


@pytest.mark.parametrize(
    "image",
    [
        IMAGE.format("photo", "A boat = a home"),
        IMAGE.format("equation", "Photo of an equation on a wall"),
        IMAGE.format("price", "$5 or $6"),
        '<img class="tex" src="x.png">',
    ],
)
def test_picture_of_no_formula_is_no_text(image: str, read_texts: ReadTexts) -> None:
    assert read_texts(f"<p>The work {image} is done.</p>") == ["The work is done."]


def test_formula_that_an_image_reads_aloud_is_its_words(read_texts: ReadTexts) -> None:
    image = '<img class="Wirisformula" role="math" alt="W igual a F por d">'
    assert read_texts(f"<p>El trabajo {image} está hecho.</p>") == [
        "El trabajo W igual a F por d está hecho."
    ]


def test_hidden_text_with_a_formula_stays_hidden(parser: str) -> None:
    blocks = read_html(f"<p>Seen. <span hidden>If {MATH} holds</span></p>", parser).blocks
    assert [(block.text, block.element.role) for block in blocks] == [
        ("Seen.", ""),
        ("If $W = F d$ holds", "hidden"),
    ]


def test_braces_of_a_part_are_no_delimiters(read_texts: ReadTexts) -> None:
    image = IMAGE.format("tex", "{\\displaystyle a}+{b}")
    assert read_texts(f"<p>{image}</p>") == ["${\\displaystyle a}+{b}$"]
