"""Pages of sites for tests: each has its own text, and lines that all of its site have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.sites.file import write_hosts
from naqi.transforms.sites.merge import hosts_of, write_decided
from naqi.transforms.sites.observe import observe_pages
from naqi.transforms.sites.sample import SitePage

_SUBJECTS = (
    "harbour", "market", "quarry", "orchard", "ferry", "tannery", "lighthouse", "mill", "abbey",
    "foundry", "vineyard", "brewery", "station", "archive", "bakery", "cannery", "observatory",
    "canal", "windmill", "reservoir",
)  # fmt: skip
ABOVE = ("The Ferrybank Courier", "The quiet corner", "Puzzle of the week")
BELOW = ("Also on our pages tonight",)


def headline(number: int) -> str:
    """What a page is called."""
    subject = _SUBJECTS[number % len(_SUBJECTS)]
    return f"Keepers of the {subject} ask the town for patience {_letters(number)}"


def body(number: int, salt: str = "") -> list[str]:
    """What a page says, and no other does."""
    name = f"{_SUBJECTS[number % len(_SUBJECTS)]} {_letters(number)}{salt}"
    return [
        f"The keepers of the {name} met on Tuesday and spoke for two hours of what is to be done.",
        f"Nobody in the {name} had expected that the roof would have to be mended so soon again.",
        f"A decision about the {name} is to be taken when the snow has melted, the keepers said.",
    ]


def text(
    number: int, *, above: Sequence[str] = ABOVE, below: Sequence[str] = BELOW, salt: str = ""
) -> str:
    """A page as text, with a headline of another page below."""
    other = headline(number + 1)
    return "\n".join([*above, headline(number), *body(number, salt), *below, other]) + "\n"


def html(number: int, *, above: Sequence[str] = ABOVE, below: Sequence[str] = BELOW) -> str:
    """The same as HTML, of which neither names nor links tell anything."""
    top, end = ("".join(f"<p>{line}</p>" for line in lines) for lines in (above, below))
    paragraphs = "".join(f"<p>{line}</p>" for line in body(number))
    title = headline(number)
    return (
        f"<html><head><title>{title}</title></head><body>{top}<h1>{title}</h1>{paragraphs}{end}"
        f"<p>{headline(number + 1)}</p></body></html>"
    )


def raw(number: int, host: str = "courier.example", kind: str = "text", salt: str = "") -> RawPage:
    """A page of a site."""
    source = html(number) if kind == "html" else text(number, salt=salt)
    return RawPage(source.encode(), "", url=f"https://{host}/{number}", format=kind)


def write_site(path: Path, numbers: Iterable[int], host: str = "courier.example") -> Path:
    """A file of JSON lines with pages of a site."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (
        json.dumps({"url": f"https://{host}/{number}", "text": text(number)}) for number in numbers
    )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def seen(pages: Iterable[RawPage], edition: int = 1) -> list[tuple[str, SitePage]]:
    """What is learned of pages."""
    found = observe_pages(pages, CleanConfig())
    return [
        (one.host, one.page._replace(edition=edition))
        for one in found
        if one.host is not None and one.page is not None
    ]


def learn(path: Path, *bundles: Sequence[tuple[str, SitePage]]) -> Path:
    """A dictionary of what was seen, in bundles."""
    runs = []
    for number, bundle in enumerate(bundles):
        runs.append(path.with_name(f"{path.name}.{number}"))
        with runs[-1].open("wb") as file:
            write_hosts(file, hosts_of(bundle))
    return merge(path, *runs)


def merge(path: Path, *paths: Path) -> Path:
    """The dictionary of all that others hold."""
    with path.open("wb") as file:
        write_decided([*map(str, paths)], file)
    return path


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
