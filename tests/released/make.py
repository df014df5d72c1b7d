"""Remembers a release, its columns and what it writes: `python -m tests.released.make --help`.

Run it with the release that is to be remembered, before its schema changes. ``schema-1`` was made
by the last version whose command was ``python -m pipelines.cli``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from naqi.schemas import tables
from tests.released.archive import COLUMNS, pack

_MENU = "Home | Harbour | Tides | Contact"
_FOOTER = "© 2025 The Harbour Gazette. All rights reserved."


def page(title: str, *paragraphs: str) -> str:
    """A text page with menu and footer."""
    return "\n\n".join([_MENU, title, *paragraphs, _FOOTER]) + "\n"


def html(title: str, language: str, *paragraphs: str) -> str:
    """The same as HTML."""
    body = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    return (
        f'<html lang="{language}"><head><title>{title}</title></head><body>\n'
        f"<nav><a href=/>Home</a> <a href=/tides>Tides</a></nav>\n<article><h1>{title}</h1>\n{body}"
        f"</article>\n<footer>{_FOOTER}</footer></body></html>\n"
    )


def crawl(*pages: tuple[str, str, str]) -> str:
    """A JSONL file of pages: URL, when each was fetched, and HTML."""
    rows = ({"url": url, "fetched_at": at, "html": body} for url, at, body in pages)
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


_LANTERN = (
    "The lantern on the north pier was lit again last night, after eleven years in which every "
    "skipper had to find the entrance by the smell of the smokehouse.",
    "The harbour master says that the oil will last until the first frost, and that nobody knows "
    "yet who is going to climb the ladder after that.",
)
_FERRY = (
    "Die Fähre legt ab Montag zehn Minuten früher ab, damit die Milchkannen den Zug im Tal noch "
    "erreichen und niemand mehr auf der Mole übernachten muss.",
    "Wer ein Fahrrad mitnimmt, stellt es hinter die Netze, denn vor dem Steuerhaus steht seit "
    "dem Herbst die Orgel der alten Kapelle.",
)
_WELL = (
    "حفر أهل القرية بئرا جديدة قرب شجرة التين الكبيرة، بعد أن جف الماء في البئر القديمة مع بداية "
    "الصيف وصار الأطفال يمشون ساعة كاملة إلى النهر.",
    "ويقول الشيخ إن الماء في البئر الجديدة بارد وحلو، وإن القافلة التي تمر من هنا كل شهر سوف "
    "تتوقف عندها لتسقي جمالها قبل أن تعبر الوادي.",
)
_SNOW = (
    "昨夜の雪で山の小学校へ行く道がふさがり、先生は子どもたちを迎えに橇を出すことにしました。",
    "村の人々は朝から雪をかき、昼すぎには郵便屋さんも峠をこえて手紙を届けることができました。",
)

DAYS: tuple[dict[str, str | None], ...] = (
    {
        "lantern.txt": page("The lantern is lit", *_LANTERN),
        "ferry.html": html("Die Fähre fährt früher", "de", *_FERRY),
        "crawl.jsonl": crawl(
            (
                "https://wells.example/new",
                "2025-01-01T06:00:00Z",
                html("بئر جديدة", "ar", *_WELL),
            ),
            (
                "https://snow.example/school",
                "2025-01-01T06:00:05Z",
                html("雪の朝", "ja", *_SNOW),
            ),
        ),
    },
    {
        "lantern.txt": page("The lantern is out", _LANTERN[1], _LANTERN[0], "Then came a storm."),
        "late.txt": page("Eleven eels", "Eleven eels were counted under the bridge on Sunday."),
        "empty.html": "<html><body></body></html>\n",
    },
    {
        "late.txt": None,
        "second.jsonl": crawl(
            (
                "https://wells.example/new",
                "2025-01-03T06:00:00Z",
                html("بئر جديدة", "ar", *reversed(_WELL)),
            )
        ),
    },
)
"""What changed on each day: the files that came or changed; None is gone."""
_FIRST_DAY = 1735689600
"""2025-01-01, in seconds."""


def live_through(folder: Path, naqi: Sequence[str]) -> None:
    """A lake, an output and a stream's output in ``folder``, after `DAYS`."""
    for number, day in enumerate(DAYS):
        for name, text in day.items():
            for place in ("in", "landing"):  # a stream cleans each file once: new names
                path = folder / place / (name if place == "in" else f"{number}-{name}")
                path.parent.mkdir(exist_ok=True)
                if text is None:
                    path.unlink(missing_ok=True)
                else:
                    path.write_text(text, encoding="utf-8")
                    os.utime(path, (at := _FIRST_DAY + number * 86400, at))
        for command in (
            ("refresh", "in", "--lake", "lake", "--keep-dropped"),
            ("watch", "landing", "--output", "watch", "--settle", "0", "--once"),
        ):
            subprocess.run([*naqi, *command], cwd=folder, check=True)
    subprocess.run([*naqi, "clean", "in", "--output", "batch"], cwd=folder, check=True)


def note_columns(version: str) -> None:
    """Write down the columns that there are, as those of a schema version."""
    noted = json.loads(COLUMNS.read_text(encoding="utf-8"))
    noted[version] = {
        table: {
            column.name: {
                "id": column.id,
                "parts": column.parts,
                "type": str(column.kind),
                "null": column.nullable,
            }
            for column in columns
        }
        for table, columns in tables.COLUMNS.items()
    }
    COLUMNS.write_text(json.dumps(noted, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Make an archive, and note the columns."""
    parser = argparse.ArgumentParser(
        epilog="example: python -m tests.released.make schema-2 python -m naqi.pipelines.cli"
    )
    parser.add_argument("name", help="of the archive: schema- and the schema version")
    parser.add_argument("naqi", nargs=argparse.REMAINDER, help="the release's command")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch).resolve()
        live_through(folder, args.naqi)
        print(pack(folder, args.name))  # noqa: T201
    note_columns(args.name.removeprefix("schema-"))


if __name__ == "__main__":
    main()
