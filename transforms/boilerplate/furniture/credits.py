"""Lines that name who wrote the text or took the picture."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.sentences import ends_statement

PICTURES: Final = r"©|\(c\)|photo|picture|image|foto?|bild|фото|φωτό|صورة|图|圖|写真"
"""How the credit of a picture opens."""
AUTHORS: Final = (
    "[Bb]y|BY|[Ww]ritten [Bb]y|[Rr]eviewed [Bb]y|[Pp]osted [Bb]y|[Rr]eported [Bb]y|[Vv]on|VON"
    "|[Pp]ar|PAR|[Pp]or|POR|Di|DI|Oleh|Autore?|Автор|بقلم|كتبت?|نویسنده"
)
"""How the line of an author opens."""

_PICTURED = re.compile(rf"\W*?(?:{PICTURES})", re.I)
_AGENCY = re.compile(
    r"\b(?:fot|foto|photo|getty|afp|reuters|dpa|epa|ap|shutterstock|alamy|istock|imago|ansa|tass|"
    r"xinhua|тасс|риа|pap|pool|رويترز|أ ف ب|agencja|agence|archiv|archive|архив)\b",
    re.I,
)
_AUTHOR = re.compile(rf"(?:{AUTHORS})[ :]+\W?[^\W\d_]")
_MOST_NAMES = 8


def photo_credit(line: str) -> bool:
    """Names a picture and its photographer's agency."""
    pictured = _PICTURED.match(line)
    return pictured is not None and _AGENCY.search(line, pictured.end()) is not None


def author_line(line: str) -> bool:
    """Says that an author follows, and then names: no word is in lower case but particles."""
    if ends_statement(line) or not _AUTHOR.match(line):
        return False
    names = [word for word in line.split()[1:] if word[0].isalpha()]
    particles = sum(word[0].islower() for word in names)
    return len(names) <= _MOST_NAMES and particles * 4 <= len(names)
