"""`naqi explain`: every block of a page, kept or dropped, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from jinja2 import Environment, PackageLoader
from rich.console import Console
from rich.text import Text

from naqi.pipelines.summary import isolated
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms import core


class Line(NamedTuple):
    """What is shown of a block."""

    kept: bool
    code: str
    """Role of a kept block, rule of a dropped one."""
    prose: str
    note: str
    """Language of a kept block; of a dropped one its score, or the user's phrase that it is."""
    text: str


def judge(raw: RawPage, config: CleanConfig) -> Page:
    """The page after all steps, with verdicts and labels, before it becomes rows."""
    page = core.judge_blocks(core.parse(raw, config), config)
    return core.refuse_short(core.detect_language(page, config), config)


def lines(page: Page) -> Iterator[Line]:
    """The blocks of a judged page, in page order."""
    labels = page.labels or (page.language,) * len(page.blocks)
    for position, (block, verdict, label) in enumerate(
        zip(page.blocks, page.verdicts, labels, strict=True)
    ):
        if verdict is None:
            note = label.language + ("" if label.source == "detected" else f" ({label.source})")
            yield Line(True, block.role.value, block.role.prose, note, block.text)
        else:
            rule, note = verdict.rule, f"score {verdict.score:.2f}"
            phrase = page.phrased.found.get(position)
            if phrase is not None and phrase.rule == rule:
                note = f"your {'opening' if phrase.opening else 'line'} “{isolated(phrase.text)}”"
            yield Line(False, rule.value, rule.prose, note, block.text)


def facts(page: Page) -> list[tuple[str, str]]:
    """Name and value of what is known of the page as a whole."""
    kept = len(page.kept())
    found = {
        "page": page.raw.origin,
        "title": page.title,
        "published": page.published_at.isoformat(sep=" ") if page.published_at else None,
        "language": page.language.language,
        "charset": page.charset,
        "blocks": f"{kept} kept, {len(page.blocks) - kept} dropped",
    }
    if page.rejection:
        found["rejected"] = f"{page.rejection.reason}: {page.rejection.reason.prose}"
        found["detail"] = page.rejection.detail
    return [(name, value) for name, value in found.items() if value]


def show(page: Page, console: Console) -> None:
    """Print the page, in colour where the console has it."""
    for name, value in facts(page):
        console.print(Text.assemble((f"{name:>10}  ", "dim"), isolated(value)))
    console.print()
    for line in lines(page):
        mark, style = ("+", "green") if line.kept else ("-", "red")
        label = Text.assemble((f"{mark} {line.code:<15} ", style), (f"{line.note:<15} ", "dim"))
        console.print(label + Text(isolated(line.text), style="" if line.kept else "dim"))


def html(page: Page) -> str:
    """The page as one self-contained HTML document."""
    environment = Environment(loader=PackageLoader("naqi.pipelines"), autoescape=True)
    template = environment.get_template("explain.html.j2")
    return template.render(page=page, facts=facts(page), lines=lines(page))
