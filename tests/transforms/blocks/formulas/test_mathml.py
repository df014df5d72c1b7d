"""MathML as one line of text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.blocks.formulas.mathml import write_math
from naqi.transforms.blocks.tree.parsers import PARSERS
from naqi.transforms.blocks.tree.recorded import Branch, record


def math(inside: str, parser: str) -> Branch:
    tree = record(PARSERS[parser](f"<p><math>{inside}</math></p>"))
    return next(branch for branch in tree.elements() if branch.name == "math")


A, B, TWO, N = "<mi>a</mi>", "<mi>b</mi>", "<mn>2</mn>", "<mi>n</mi>"
SUM = f"<mrow>{A}<mo>+</mo>{B}</mrow>"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (f"{A}<mo>=</mo><mfrac>{B}{TWO}</mfrac>", "a = b / 2"),
        (f"<mfrac>{SUM}<mrow>{TWO}{A}</mrow></mfrac>", "(a + b) / (2a)"),
        (f"<msup>{A}{TWO}</msup><mo>+</mo><msup>{B}{N}</msup>", "a² + bⁿ"),
        (f"<msup>{A}{SUM}</msup>", "a^(a + b)"),
        (f"<msup><mn>10</mn><mrow><mo>−</mo>{TWO}</mrow></msup>", "10⁻²"),
        (f"<msub>{A}{N}</msub><mo>&lt;</mo><msubsup>{B}{N}{TWO}</msubsup>", "a_n < b_n²"),
        (f"<msqrt>{A}<mo>+</mo>{B}</msqrt><mo>·</mo><mroot>{A}{N}</mroot>", "√(a + b) · ⁿ√a"),
        (f"<munderover><mo>∑</mo>{A}{N}</munderover>{B}", "∑_aⁿb"),
        (f"<mover>{A}<mo>→</mo></mover><mover>{B}<mo>¯</mo></mover>", "a\u20d7b\u0304"),
        (f"<mi>sin</mi><mo>&#x2061;</mo>{A}<mo>≤</mo><mi>max</mi>{B}", "sin a ≤ max b"),
        (f"<mo>−</mo>{A}<mo>(</mo>{B}<mo>,</mo>{TWO}<mo>)</mo>", "−a(b, 2)"),
        (f"<msub>{A}<mi>max</mi></msub><mo>=</mo><msub>{B}{SUM}</msub>", "a_max = b_(a + b)"),
        (f"<mfenced open='[' close=']'>{A}{B}</mfenced>", "[a, b]"),
        (f"<mtable><mtr><mtd>{A}</mtd><mtd>{B}</mtd></mtr><mtr>{TWO}</mtr></mtable>", "a, b; 2"),
        (f"{A}<mspace width='1em'></mspace><mtext>si </mtext>{B}", "a si b"),
        (f"<mphantom>{A}</mphantom><mstyle>{B}</mstyle>", "b"),
        (f"<semantics>{SUM}<annotation>x</annotation></semantics>", "a + b"),
        (f"<unheard>{SUM}</unheard>loose", "a + b loose"),
        ("", ""),
        ("<mfrac></mfrac><msup></msup><mroot></mroot><mtable></mtable>", "/ √"),
    ],
)  # fmt: skip
def test_formula_is_one_line(source: str, text: str, parser: str) -> None:
    assert write_math(math(source, parser)) == text


_TAGS = ("mi", "mo", "mrow", "mfrac", "msup", "mroot", "mover", "mtable", "mtr", "mfenced", "x")
_MATH = st.recursive(
    st.builds(Branch, st.sampled_from(_TAGS), st.just({}), st.lists(st.text(max_size=3))),
    lambda inner: st.builds(Branch, st.sampled_from(_TAGS), st.just({}), st.lists(inner)),
    max_leaves=20,
)


@given(_MATH)
def test_any_tree_is_written(tree: Branch) -> None:
    assert "\n" not in write_math(Branch("math", {}, [tree]))


def test_formula_of_any_depth_is_written() -> None:
    tree = Branch("mi", {}, ["a"])
    for _ in range(5_000):
        tree = Branch("mrow", {}, [tree])
    assert write_math(tree) == "a"
