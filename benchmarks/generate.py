"""Generated pages: any number, the same every time, in the manner of scraped news."""

from __future__ import annotations

from random import Random

# Invented words of each script, so that pages differ and no text is anybody's.
_SYLLABLES = {
    "ar": ["با", "لي", "مو", "ر", "سا", "دي", "نا", "قو", "ت", "في", "ها", "كم"],
    "en": ["ba", "li", "mor", "sa", "den", "tu", "ko", "ran", "vel", "is", "the", "or"],
    "ru": ["ба", "ли", "мор", "са", "ден", "ту", "ко", "ран", "вел", "ис", "на", "и"],
}
_FUNCTION_WORDS = {
    "ar": ["في", "من", "على", "إلى", "أن", "التي", "عن", "مع", "هذا", "ما"],
    "en": ["the", "of", "and", "to", "in", "that", "is", "for", "it", "was"],
    "ru": ["и", "в", "на", "не", "что", "с", "по", "из", "как", "это"],
}


def _words(random: Random, language: str, number: int, function_share: float) -> list[str]:
    """``number`` words, that share of them closed-class words, as in running text."""
    return [
        random.choice(_FUNCTION_WORDS[language])
        if random.random() < function_share
        else "".join(random.choices(_SYLLABLES[language], k=random.randint(2, 4)))
        for _ in range(number)
    ]


def _paragraph(random: Random, language: str) -> str:
    sentences = (
        " ".join(_words(random, language, random.randint(9, 24), 0.35)) + "."
        for _ in range(random.randint(1, 4))
    )
    return " ".join(sentences)


def text_page(number: int) -> str:
    """Text page ``number``: menu, title, byline, about a dozen paragraphs, headlines, footer."""
    random = Random(number)  # noqa: S311  # reproducible, not secret
    language = random.choice(sorted(_SYLLABLES))
    menu = " ".join(_words(random, language, 12, 0.0))
    title = " ".join(_words(random, language, 9, 0.25))
    day, hour = random.randint(1, 28), random.randint(0, 23)
    body = [_paragraph(random, language) for _ in range(random.randint(6, 18))]
    headlines = [" ".join(_words(random, language, 7, 0.2)) for _ in range(6)]
    return "\n".join(
        [menu, title, f"2026-03-{day:02} {hour:02}:15:00", ""]
        + [line for paragraph in body for line in (paragraph, "")]
        + ["1 2 3 4 5", ""]
        + headlines
        + ["", f"© 2026 {title.split()[0]}"]
    )
