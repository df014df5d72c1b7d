"""Breaks of pages, signatures and attachments go from preformatted text; what looks so stays."""

from __future__ import annotations

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms.core import clean_page

ABOVE = """I have used larch on two boats and on the landing at our summer
house. It lasts for about fifteen years if you keep the bilge
dry and let the air in during winter."""
BELOW = """Oak is heavier and it eats steel screws, so you need bronze ones,
which cost more than the planks do."""


def outcome(text: str) -> tuple[list[str], set[str]]:
    page = f"<title>Re: [boats] larch</title><h1>Re: [boats] larch</h1><pre>{text}</pre>"
    rows = clean_page(RawPage(page.encode(), "p"), CleanConfig())
    return [row.text for row in rows.paragraphs], {row.rule for row in rows.dropped}


def folded(text: str) -> str:
    return " ".join(text.split())


def test_a_break_of_a_standard_s_page_goes() -> None:
    head = "RFC 99999                    Lamp Signals                     March 1998"
    foot = "Keeper                       Informational                      [Page 1]"
    kept, rules = outcome(f"{ABOVE}\n\n{foot}\n\n{head}\n\n{BELOW}\n")
    assert kept == [folded(ABOVE), folded(BELOW)]
    assert Rule.PAGINATION in rules


def test_a_signature_below_two_dashes_goes() -> None:
    kept, rules = outcome(f"{ABOVE}\n\n{BELOW}\n\n-- \nAda Lind\nTides Ltd.\n")
    assert kept == [folded(ABOVE), folded(BELOW)]
    assert Rule.SIGNATURE in rules


def test_what_an_archive_left_out_goes() -> None:
    scrubbed = "-------------- next part --------------\nAn HTML attachment was scrubbed...\n"
    assert outcome(f"{ABOVE}\n\n{BELOW}\n\n{scrubbed}")[0] == [folded(ABOVE), folded(BELOW)]


def test_a_comment_of_a_program_is_no_signature() -> None:
    dump = "--\n-- A dump of the harbour's boats\n--\n\nSET lock = 0;\nCREATE TABLE boats (n int);"
    assert "SET lock = 0;" in outcome(dump)[0][0] or len(outcome(dump)[0]) > 1


def test_text_below_dashes_that_goes_on_for_long_is_no_signature() -> None:
    trees = ["Oak", "Larch", "Beech", "Alder", "Maple", "Birch", "Willow", "Walnut"]
    below = [BELOW.replace("Oak", tree) for tree in trees]
    kept, _ = outcome("\n\n".join([ABOVE, "--", *below]))
    assert [text.split()[0] for text in kept if "bronze" in text] == trees
