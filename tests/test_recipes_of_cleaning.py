"""Recipes for what tells content from boilerplate, and for languages: each followed in a copy."""

from __future__ import annotations

from pathlib import Path

import pyarrow.dataset as ds
import pytest

from tests.recipes import add_after, change_rules_version, folders, named, run_commands
from tests.trees import changed, copy_tree, edit, naqi, python

FURNITURE = Path("transforms/furniture")
NOTED = "tests/pages/rules_version.json"
BODY = [
    "The ferry left the pier at noon with a dozen passengers and a crate of oranges on board.",
    "Nobody saw it again until the fog lifted, an hour before the bells of the town rang.",
    "Its captain had waited behind the island, as captains on that coast have always done.",
    "The oranges were sold on the pier the same evening, and the bells were rung once more.",
]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return copy_tree(tmp_path / "tree")


def dropped(tree: Path, name: str, *lines: str, options: str = "") -> dict[str, str]:
    """Rules by the blocks that `naqi clean` of a copy drops of a page."""
    folder = tree.parent
    (folder / name).write_text("\n".join(lines), encoding="utf-8")
    naqi(tree, folder, f"clean {name} --output out {options}")
    rows = ds.dataset(folder / "out" / "dropped").to_table().to_pylist()
    return {row["text"]: row["rule"] for row in rows}


def check(tree: Path, *tests: str, chosen: str = "") -> None:
    """Run tests of a copy, those of them that are chosen, and those of its shape and its docs."""
    paths = ("test_layout.py", "test_docs.py", "test_rules_version.py", *tests)
    options = ("-m", "pytest", "-q", "-n", "0", "-k", chosen)
    python(tree, tree, *options, *(f"tests/{path}" for path in paths))


SPONSORS = r'''"""Lines that say who paid for the page."""

from __future__ import annotations

import re
from typing import Final

SPONSORED: Final = "presented by|brought to you by|in partnership with|paid for by|برعاية"
_SPONSOR = re.compile(rf"\W*(?:{SPONSORED}) \w+", re.I)


def sponsor_line(line: str) -> bool:
    """Names a sponsor, and says nothing else."""
    return _SPONSOR.match(line) is not None and len(line.split()) < 10
'''
SPONSORED = [
    "Presented by Acme Bank",
    "Brought to you by Acme",
    "In partnership with the Acme Bank of the coast",
    "PAID FOR BY ACME",
    "«برعاية بنك المرفأ»",
]
"""A line for each opening."""


def add_rule(tree: Path) -> None:
    add_after(
        tree / "schemas/rules.py",
        '    SITE_NAME = "site_name", "The site\'s name or address, alone on its line."',
        '    SPONSOR = "sponsor", "Says who paid for the page."',
    )
    (tree / FURNITURE / "sponsors.py").write_text(SPONSORS, encoding="utf-8")
    forms = tree / FURNITURE / "forms.py"
    add_after(
        forms,
        "from naqi.transforms.furniture.rights import CLAIMS, rights_claim",
        "from naqi.transforms.furniture.sponsors import SPONSORED, sponsor_line",
    )
    add_after(
        forms,
        "    Form(Rule.CONSENT, invitation, opens=INVITES, longest=120),",
        "    Form(",
        "        Rule.SPONSOR, sponsor_line, opens=SPONSORED, longest=80, where=Where.ANYWHERE",
        "    ),",
    )
    add_after(
        tree / "tests" / FURNITURE / "lines.py",
        "OF_FORMS = {",
        '    "sponsor_line": Lines(',
        f"        held={tuple(SPONSORED)!r},",
        '        content=("Presented by the mayor, the cup went to the boat that came last",),',
        "    ),",
    )
    change_rules_version(tree)


def test_a_rule_is_added_by_its_recipe(tree: Path) -> None:
    add_rule(tree)
    run_commands(tree, "A rule")
    assert f"{FURNITURE}/" in folders("A rule")
    module = f"{FURNITURE}/sponsors.py"
    assert changed(tree) == named("A rule") | {module, "docs/rules.md", NOTED}

    rules = dropped(tree, "page.txt", *BODY[:2], *SPONSORED, *BODY[2:])
    assert rules == dict.fromkeys(SPONSORED, "sponsor")
    sponsors = "".join(f"<p>{line}</p>" for line in SPONSORED[:4])
    markup = f"<article><p>{'</p><p>'.join(BODY[:2])}</p>{sponsors}<p>{BODY[3]}</p></article>"
    assert dropped(tree, "page.html", markup) == dict.fromkeys(SPONSORED[:4], "sponsor")
    check(tree, f"{FURNITURE}/test_forms.py", f"{FURNITURE}/test_match.py")


def test_a_phrase_is_added_by_its_recipe(tree: Path) -> None:
    edit(
        tree / FURNITURE / "phrases/en.py",
        '"related|related articles|',
        '"from our harbour desk|related|related articles|',
    )
    change_rules_version(tree)
    run_commands(tree, "A phrase")
    assert changed(tree) == named("A phrase") | {NOTED}

    lines = "From our harbour desk", "FROM OUR HARBOUR DESK: fog again"
    rules = dropped(
        tree, "page.txt", *BODY[:2], *lines, *BODY[2:], "From our harbour desk he wrote"
    )
    assert rules == dict.fromkeys(lines, "related_links")
    check(tree, f"{FURNITURE}/test_lexicon.py")


ESPERANTO = '''"""Phrases of furniture in Esperanto, by rule."""

from __future__ import annotations

from typing import Final

from naqi.schemas.rules import Rule

PHRASES: Final[dict[Rule, str]] = {
    Rule.RELATED_LINKS: "legu ankaŭ|pliaj novaĵoj|diskuto",
    Rule.SHARE: "diskonigi ĉi tiun artikolon|diskonigi",
}

SECTIONS: Final = "diskuto"
"""With which authors head parts of their text as well."""
'''
WORDS_OF_ESPERANTO = """    "eo": "la de en al el da per por pri sen sur sub super inter antaŭ "
    "post malantaŭ apud ĉe ĉirkaŭ "
    "dum ekster ĝis kontraŭ krom kun laŭ tra trans kaj aŭ nek sed ke se ĉar kvankam do tamen ĉu "
    "ne jes mi vi li ŝi ĝi ni ili oni si mia via lia ŝia ĝia nia ilia sia tiu tiuj tio tia tie "
    "tiam kiu kiuj kio kia kie kiam kiel kial ĉi ĉiu ĉiuj ĉio neniu nenio iu io iam ie estas "
    "estis estos estus povas devas ol","""
IN_ESPERANTO = [
    "La pramo forlasis la kajon tagmeze kun kesto da oranĝoj kaj tri pasaĝeroj sur la ferdeko.",
    "Neniu revidis ĝin ĝis la nebulo leviĝis, unu horon antaŭ ol la sonoriloj de la urbo sonis.",
    "La kapitano atendis malantaŭ la insulo, kiel kapitanoj ĉe tiu marbordo ĉiam faras.",
]


def test_a_language_is_added_by_its_recipe(tree: Path) -> None:
    (tree / FURNITURE / "phrases/eo.py").write_text(ESPERANTO, encoding="utf-8")
    words = tree / "transforms/text/words/others.py"
    add_after(words, "WORDS: Final[dict[str, str]] = {", WORDS_OF_ESPERANTO)
    change_rules_version(tree)
    run_commands(tree, "A language")
    assert f"{FURNITURE}/phrases/" in folders("A language")
    assert changed(tree) == named("A language") | {f"{FURNITURE}/phrases/eo.py", NOTED}

    furniture = {
        "Diskonigi ĉi tiun artikolon": "share",
        "Legu ankaŭ: ponto fermita": "related_links",
    }
    page = [*IN_ESPERANTO[:2], *furniture, IN_ESPERANTO[2]]
    assert dropped(tree, "page.txt", *page) == furniture
    text = "transforms/text"
    words = (f"{text}/test_words.py", f"{text}/test_closed_class.py")
    check(tree, f"{FURNITURE}/test_lexicon.py", *words)


EVERYTHING = '''"""A judge that keeps everything but what is very short."""

from __future__ import annotations

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page, Verdict
from naqi.schemas.rules import Rule


def judge_by_length(page: Page, config: CleanConfig) -> Judgement:  # noqa: ARG001  # a `Judge`
    """Drop the blocks of a word or two."""
    short = (p for p, block in enumerate(page.blocks) if block.text.count(" ") < 2)
    return Judgement({position: Verdict(Rule.SHORT) for position in short}, confidence=0.25)
'''


def test_a_judge_of_html_is_added_by_its_recipe(tree: Path) -> None:
    module = "transforms/boilerplate/html/by_length.py"
    (tree / module).write_text(EVERYTHING, encoding="utf-8")
    judges = tree / "transforms/judges.py"
    add_after(
        judges,
        "    return Judging(judge_html)",
        "\n\ndef _by_length() -> Judging:"
        "\n    from naqi.transforms.boilerplate.html.by_length import judge_by_length"
        "\n\n    return Judging(judge_by_length)",
    )
    edit(judges, '"rules": _rules}', '"rules": _rules, "length": _by_length}')
    assert "transforms/boilerplate/html/" in folders("A judge of HTML")
    assert changed(tree) == named("A judge of HTML") | {module}

    page = f"<nav>Where to go by boat</nav><p>Fog again</p><p>{BODY[0]}</p><p>{BODY[1]}</p>"
    assert dropped(tree, "page.html", page) == {"Where to go by boat": "navigation"}
    assert dropped(tree, "page.html", page, options="--html-judge length") == {"Fog again": "short"}
    pages = ds.dataset(tree.parent / "out" / "pages").to_table().to_pylist()
    assert [row["confidence"] for row in pages] == [0.25]
    chosen = "length or any_page or not test_judges"  # the other judges are as they were
    check(tree, "transforms/boilerplate/html/test_judges.py", chosen=chosen)


def test_a_format_of_page_is_added_by_its_recipe(tree: Path) -> None:
    formats = tree / "transforms/page_formats.py"
    add_after(
        formats,
        "    return PageFormat(read_text_page, _OF_TEXT)",
        "\n\ndef _poem() -> PageFormat:"
        "\n    from naqi.transforms.text_pages import read_text_page"
        "\n"
        "\n    keep_all = Judging(lambda page, config: Judgement({}))"
        "\n    by_nobody = JudgedBy({'': lambda: keep_all}, lambda config: '')"
        "\n    return PageFormat(read_text_page, by_nobody)",
    )
    add_after(formats, '    "text": _text,', '    "poem": _poem,')
    assert changed(tree) == named("A format of page")

    lines = ["Share", "the bread", "Home", "at last"]
    program = f"""
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.core import clean_page
rows = clean_page(RawPage({chr(10).join(lines).encode()!r}, "a", format="poem"), CleanConfig())
print([row.text for row in rows.paragraphs])
"""
    assert python(tree, tree, "-c", program).strip() == repr(lines)
    check(tree)


def test_a_language_detector_is_added_by_its_recipe(tree: Path) -> None:
    module = "transforms/language/detectors/by_vowels.py"
    (tree / module).write_text(
        '''"""A detector that knows three languages, by a word of each."""

from __future__ import annotations

from collections.abc import Sequence

_WORDS = {" the ": "en", " في ": "ar", " и ": "ru"}


def detect(groups: Sequence[Sequence[str]], _: Sequence[str]) -> list[list[tuple[str, float]]]:
    """The language of each text: `naqi.transforms.language.protocol.Detector`."""
    return [[_found(text) for text in group] for group in groups]


def _found(text: str) -> tuple[str, float]:
    found = ((language, 0.5) for word, language in _WORDS.items() if word in text)
    return next(found, ("und", 0.0))
''',
        encoding="utf-8",
    )
    detectors = tree / "transforms/language/detectors/known.py"
    add_after(
        detectors,
        "from naqi.schemas.page import CONFIDENCE_DIGITS",
        "from naqi.transforms.language.detectors import by_vowels",
    )
    add_after(
        detectors,
        '    "langdetect": _load_langdetect,',
        '    "vowels": lambda: by_vowels.detect,',
    )
    assert "transforms/language/detectors/" in folders("A language detector")
    assert changed(tree) == named("A language detector") | {module}

    dropped(tree, "page.txt", *BODY, options="--language-detector vowels")
    rows = ds.dataset(tree.parent / "out/paragraphs").to_table().to_pylist()
    assert {(row["language"], row["language_confidence"]) for row in rows} == {("en", 0.5)}
    check(tree)
