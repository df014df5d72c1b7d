"""A little corpus of our own pages, as the benchmark sets are written."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

_TEXTS = {
    "en": (
        "The ferry stayed in the harbour for two days because the storm had moved the buoys.",
        "Nobody had told the baker, so he stood on the quay with forty loaves and no customers.",
        "On the third morning the pilot came back, and the loaves were eaten by the gulls.",
    ),
    "de": (
        "Die Fähre blieb zwei Tage lang im Hafen, weil der Sturm die Bojen verschoben hatte.",
        "Niemand hatte dem Bäcker etwas gesagt, und so stand er mit vierzig Broten am Kai.",
        "Am dritten Morgen kam der Lotse zurück, und die Brote hatten die Möwen gefressen.",
    ),
    "ar": (
        "بقيت العبارة في الميناء يومين لأن العاصفة حركت العوامات من أماكنها.",
        "لم يخبر أحد الخباز بذلك، فوقف على الرصيف ومعه أربعون رغيفا ولا زبائن.",
        "وفي الصباح الثالث عاد المرشد، وكانت النوارس قد أكلت الأرغفة كلها.",
    ),
}
_MENU = "<nav><ul><li><a href='/'>Home</a><li><a href='/boats'>Boats</a></ul></nav>"


def row(number: int, language: str) -> dict[str, Any]:
    """A page of three paragraphs, with a number of its own in each, and a menu."""
    lines = [f"{line} {number}" for line in _TEXTS[language]]
    text = "".join(f"<p>{line}</p>" for line in lines)
    return {
        "id": f"{language}/{number}",
        "url": None,
        "html": f"<title>Ferries</title><body>{_MENU}<article>{text}</article></body>",
        "gold_text": "\n".join(lines),
        "lang": language,
        "meta": {"page_type": "article" if number % 2 else "listing"},
    }


def write_set(file: Path, rows: list[dict[str, Any]]) -> Path:
    """A set of these rows, gzipped if its name says so."""
    told = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(told) if file.suffix == ".gz" else told)
    return file


def write_corpus(folder: Path) -> Path:
    """Two sets, in `data/` of ``folder``, which is returned."""
    north = [row(number, language) for number in range(6) for language in ("en", "de")]
    write_set(folder / "data" / "north.jsonl.gz", north)
    write_set(folder / "data" / "south.jsonl", [row(number, "ar") for number in range(8)])
    return folder
