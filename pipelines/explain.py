"""`naqi explain`: every block of a page, kept or dropped, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader
from rich.console import Console
from rich.text import Text

from naqi.pipelines.summary import isolated
from naqi.schemas.page import CONFIDENCE_DIGITS, Page
from naqi.transforms.evidence import Explained
from naqi.transforms.rows import page_id

_INDENT = " " * 34
"""Below the texts of blocks."""


class Line(NamedTuple):
    """What is shown of a block."""

    kept: bool
    code: str
    """Role of a kept block, rule of a dropped one."""
    prose: str
    note: str
    """Language of a kept block, and its score if it has one; of a dropped one its score, or the
    user's phrase that it is."""
    text: str
    evidence: str = ""
    """What spoke against a dropped block, where the note does not say it."""


def lines(explained: Explained) -> Iterator[Line]:
    """The blocks of a judged page, in page order."""
    page = explained.page
    labels = page.labels or (page.language,) * len(page.blocks)
    for position, (block, verdict, label) in enumerate(
        zip(page.blocks, page.verdicts, labels, strict=True)
    ):
        if verdict is None:
            note = label.language + ("" if label.source == "detected" else f" ({label.source})")
            if position in explained.scores:
                note += f", score {explained.scores[position]:.2f}"
            yield Line(True, block.role.value, block.role.prose, note, block.text)
        else:
            rule, evidence = verdict.rule, explained.evidence[position]
            note, told = f"score {verdict.score:.2f}", evidence.told
            if evidence.facts.get("of") == "configuration":
                what, phrase = evidence.facts["matches"], evidence.facts["phrase"]
                note, told = f"your {what} “{phrase}”", ""
            yield Line(False, rule.value, rule.prose, note, block.text, told)


def as_json(explained: Explained) -> str:
    """The page and its blocks as one line of JSON: docs/cli.md has the fields."""
    page, raw = explained.page, explained.page.raw
    rejection = page.rejection
    told = {
        "page_id": page_id(raw),
        "origin": raw.origin,
        "record": raw.record,
        "url": raw.url,
        "title": page.title,
        "published_at": page.published_at and page.published_at.isoformat(),
        "language": page.language.language,
        "charset": page.charset or None,
        "confidence": page.confidence,
        "rejection": rejection
        and {
            "stage": rejection.stage.value,
            "reason": rejection.reason.value,
            "detail": rejection.detail,
        },
        "blocks": [_block(explained, position) for position in range(len(page.blocks))],
    }
    return json.dumps(told, ensure_ascii=False)


def _block(explained: Explained, position: int) -> dict[str, Any]:
    page = explained.page
    block, verdict = page.blocks[position], page.verdicts[position]
    label = page.labels[position] if page.labels else page.language
    told: dict[str, Any] = {
        "position": position,
        "kept": verdict is None,
        "role": block.role.value,
        "text": block.text,
        "start": block.start,
        "end": block.end,
    }
    if verdict is None:
        told |= {
            "language": label.language,
            "language_confidence": label.confidence,
            "language_source": label.source,
        }
        if position in explained.scores:
            told["score"] = round(explained.scores[position], CONFIDENCE_DIGITS)
        return told
    evidence = explained.evidence[position]
    return told | {
        "rule": verdict.rule.value,
        "score": verdict.score,
        "evidence": {"kind": evidence.kind, "told": evidence.told, **evidence.facts},
    }


def facts(page: Page) -> list[tuple[str, str]]:
    """Name and value of what is known of the page as a whole."""
    kept = len(page.kept())
    found = {
        "page": page.raw.origin,
        "record": None if page.raw.record is None else str(page.raw.record),
        "address": page.raw.url,
        "page id": page_id(page.raw),
        "title": page.title,
        "published": page.published_at.isoformat(sep=" ") if page.published_at else None,
        "language": page.language.language,
        "charset": page.charset,
        "blocks": f"{kept} kept, {len(page.blocks) - kept} dropped",
        "confidence": None if page.confidence is None else f"{page.confidence:.2f}",
    }
    if page.rejection:
        found["rejected"] = f"{page.rejection.reason}: {page.rejection.reason.prose}"
        found["detail"] = page.rejection.detail
    return [(name, " ".join(value.split())) for name, value in found.items() if value]


def show(explained: Explained, console: Console) -> None:
    """Print the page, in colour where the console has it."""
    apart = isolated if console.is_terminal else str
    for name, value in facts(explained.page):
        console.print(Text.assemble((f"{name:>10}  ", "dim"), apart(value)))
    console.print()
    for line in lines(explained):
        mark, style = ("+", "green") if line.kept else ("-", "red")
        note = apart(f"{line.note:<15}")
        label = Text.assemble((f"{mark} {line.code:<15} ", style), (f"{note} ", "dim"))
        text = line.text.replace("\n", "\n" + _INDENT)
        console.print(label + Text(apart(text), style="" if line.kept else "dim"))
        if line.evidence:
            console.print(Text(f"  {'':<15} {apart(line.evidence)}", style="dim italic"))


def html(pages: Sequence[Explained]) -> str:
    """The pages as one self-contained HTML document."""
    environment = Environment(loader=PackageLoader("naqi.pipelines"), autoescape=True)
    template = environment.get_template("explain.html.j2")
    return template.render(
        pages=[(found.page, facts(found.page), list(lines(found))) for found in pages]
    )
