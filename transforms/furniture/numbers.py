"""Lines of numbers: identifiers and pagers."""

from __future__ import annotations

import re

_SERIAL = re.compile(
    r"[\W_]*(?:\d{14,}|(?=[a-f]*[0-9])[0-9a-f]{16,}"
    r"|(?=[a-f-]{0,35}[0-9])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\W_]*",
    re.I,
)
_PAGE_OF = re.compile(
    r"\W*(?:(?:page|slide|photo|image|foto|bild|diapositive|imagen|imagem|immagine|صورة|الصورة|фото|seite|página|pagina|страница|стр\.?|strona|sayfa|halaman|σελίδα|الصفحة|صفحة|صفحه"
    r"|strana|stránka|stranica|side|sida|sivu|oldal|сторінка|страница|trang|halaman|ukurasa|עמוד|หน้า|पृष्ठ"
    r"|पेज|পৃষ্ঠা|페이지|ページ)"
    r"\s*)?\d{1,4}\s*(?:/|of|de|von|di|из|z|από|من|از|dari|van|af|av|din|із|з|ze|od|trong|מתוך)\s*\d{1,4}\W*",
    re.I,
)
_PAGE_NUMBERS = re.compile(r"[\W_]*\d{1,4}(?:[\W_]+\d{1,4})+[\W_]*")
_LIST_OF = re.compile(r"(?i:list) \d{1,2} of \d{1,2}(?:\Z|[^\W\d_a-z]|[\"'“‘«])")
"""With a link glued on, for want of a space between the two: no sentence goes on so."""
_NUMBER = re.compile(r"\d+")


def serial_number(line: str) -> bool:
    """A long number, hash or UUID alone on its line."""
    return _SERIAL.fullmatch(line) is not None


def page_of(line: str) -> bool:
    """One page of so many ("Page 2 of 7")."""
    return _PAGE_OF.fullmatch(line) is not None


def list_of(line: str) -> bool:
    """What a reader that speaks says before an item of a list of links ("list 2 of 4"), and it."""
    return _LIST_OF.match(line) is not None


def page_numbers(line: str) -> bool:
    """Numbers that count up by one, but for the last ("1 2 3 … 18")."""
    if not _PAGE_NUMBERS.fullmatch(line):
        return False
    *numbers, last = map(int, _NUMBER.findall(line))
    counted = list(range(numbers[0], numbers[0] + len(numbers)))
    return len(numbers) > 1 and numbers == counted and last > numbers[-1]
