"""Labels of a detector that the letters of the text speak against.

A model that lacks a language gives its texts a neighbour's label. What the text is written in
tells: a language that is not written in its script is none of its, and letters that few languages
have are those of few (`language.letters`). Where that leaves it open, it is undetermined.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import Final

from naqi.transforms.language.codes import bcp47
from naqi.transforms.language.corrections.inuit import inuit
from naqi.transforms.language.corrections.lacked import LACKED, lacked_by_letters, lacked_by_words
from naqi.transforms.language.corrections.letters import (
    ALPHABETS,
    EXPECTED,
    LETTERS,
    SOLE,
    TAKEN_FOR,
    WRITTEN_IN,
)
from naqi.transforms.language.corrections.neighbours import NEAR, of_neighbours
from naqi.transforms.language.corrections.older import OLDER, modern
from naqi.transforms.language.corrections.own import has_own_words
from naqi.transforms.language.corrections.signs import told_by_signs
from naqi.transforms.language.corrections.stand_ins import sign_of, spell_out
from naqi.transforms.language.corrections.telling import by_words, has_words_against, most_of
from naqi.transforms.language.protocol import NOT_LANGUAGE, UNKNOWN, Found
from naqi.transforms.text.scripts import letters_by_script

LONGEST: Final = 256
"""Characters of a text that are looked at."""
_LATIN: Final = "Latn"
_HAN: Final = "Hani"
_CYRILLIC: Final = "Cyrl"
_JAPANESE: Final = "ja"
_CHINESE: Final = "zh"
_KANA: Final = re.compile("[\u3041-\u309f\u30a1-\u30fa\uff66-\uff9d]")
_SURE: Final = frozenset((
    "af", "bs", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu",
    "id", "is", "it", "lt", "lv", "ms", "nb", "nl", "nn", "no", "pl", "pt", "ro", "sk", "sl", "sq",
    "sv", "tr", "vi",
))  # fmt: skip
"""In Latin letters: languages that a model knows well."""
_NOT_LATIN: Final = frozenset(
    code for script, codes in WRITTEN_IN.items() for code in codes.split()
) - frozenset(["az", "bs", "crh", "ku", "ms", "so", "sr", "sw", "tk", "uz", "vi"])
"""Languages that are not written in Latin letters."""
_SETTLED: Final = 0.98
"""Share of languages that are right of those that letters and words tell."""
_AHEAD: Final = (0.5, 0.9, 0.97, 0.98)
"""The same of languages that as many words tell as their neighbours, one more, two, and more."""
_LEAST: Final = 2
_SHARE: Final = 0.02
"""Letters, and share of all letters, from which they speak for another language."""
_OF_CANTONESE: Final = 0.04
"""Share of its characters that are Cantonese alone, from which a text is, and quotes none."""
_MUCH: Final = 0.2
"""Share of letters in the script of the label from which that may be right, whatever the others."""
_STRAY: Final = 0.1
"""Share of letters of a text that may be in none of its alphabet, such as those of names."""
_ALIKE: Final = 0.025
"""By how much less of it may be in a smaller alphabet that is as likely."""
_CERTAIN: Final = 0.97
"""From which a label of a detector stands against an alphabet."""
_DOUBTLESS: Final = 0.995
"""From which one that it knows well is not asked for words of others."""
_TAKEN: Final = frozenset({"ff", "ltg"})
"""Labels that a detector gives for certain to texts in languages of small alphabets."""
_SEVERAL: Final = 2
"""Texts that are asked together."""
_LATIN_WORD: Final = re.compile(r"[^\W\d_]+")
_OPEN_SYLLABLES: Final = re.compile(
    "(?:(?:ng|wh|[^aeiouāēīōūáéíóúâêîôûï])?[aeiouāēīōūáéíóúâêîôûï])+"
)
_OPEN: Final = 0.85
"""Share of words that such an alphabet makes of open syllables, if they are of its language."""
_LEAST_WORDS: Final = 2
"""By how many more words of a neighbour a certain label is overruled."""
_WRITTEN: Final = {script: frozenset(codes.split()) for script, codes in WRITTEN_IN.items()}
_OWNERS: Final[dict[str, dict[str, frozenset[str]]]] = {
    script: {
        letter: frozenset(code for code, own in languages.items() if letter in own)
        for letter in "".join(languages.values())
    }
    for script, languages in LETTERS.items()
}
_CANTONESE: Final = re.compile(f"[{EXPECTED['yue']}]")
_EXPECTED: Final = {code: frozenset(letters) for code, letters in EXPECTED.items()}
_TELLING: Final = {script: frozenset(owners) for script, owners in _OWNERS.items()}
_FOREIGN: Final = {
    (script, code): _TELLING[script] - frozenset(own)
    for script, languages in LETTERS.items()
    for code, own in languages.items()
}
"""By script and language, the telling letters that it has not: most texts have none."""
_OF_SMALL: Final = frozenset().union(*ALPHABETS.values())


def _is_doubted(script: str, label: str, text: str) -> bool:
    """Whether there is a letter or a word in a text that speaks against its label.

    One whose language is not written in the script, or is told by characters, is doubted always.
    """
    if label not in _WRITTEN.get(script, ()) or (script == _HAN and label != _JAPANESE):
        return True
    if _of_others(script, label).search(text, 0, LONGEST) or not _is_expected(label, text):
        return True
    return has_words_against(label, text[:LONGEST], script)


@cache
def _of_others(script: str, label: str) -> re.Pattern[str]:
    """Letters that the language of the label has not.

    Made when it is first asked for: a process sees few of the languages of the table.
    """
    letters = _FOREIGN.get((script, label), _TELLING.get(script, frozenset()))
    either = letters | {letter.upper() for letter in letters}
    if script == _CYRILLIC:
        return re.compile(sign_of(either))
    return re.compile(f"[{''.join(sorted(either))}]" if either else "(?!)")


def settle(found: Found, text: str, script: str) -> Found:
    """What a detector found, or what the letters of the text say instead.

    Args:
        found: Its label, as it is written in rows, and its confidence.
        text: What it was found in.
        script: ISO 15924 code of most of its letters.
    """
    if found[0] in OLDER:
        found = modern(found[0], text), found[1]
    settled, sure = _by_neighbours(_by_all(found, text, script), text, script)
    sole = settled.startswith(_CHINESE) if script == _HAN else settled == SOLE.get(script)
    return (settled, max(sure, _SETTLED)) if sole and sure < _SETTLED else (settled, sure)


def agree(
    found: Sequence[Found], texts: Sequence[str], scripts: Sequence[str], likely: Sequence[bool]
) -> list[Found]:
    """What was found in the texts of a page, by what the letters and words of all of them tell.

    A few short lines may lack those that a page has. They are asked together if they are no more
    than a text is looked at, and one language alone is likely in those of their script, or those
    beside it are taken for it.

    Args:
        found: In each text.
        texts: Of one page.
        scripts: ISO 15924 code of what each is read by.
        likely: Whether what was found in it may be written.
    """
    agreed = list(found)
    if len(texts) < _SEVERAL or sum(map(len, texts)) > LONGEST:
        return agreed
    for script in set(scripts):
        numbers = [number for number, one in enumerate(scripts) if one == script]
        label = _taken_for({found[number][0] for number in numbers if likely[number]})
        if len(numbers) < _SEVERAL or label is None or label == NOT_LANGUAGE:
            continue
        told = _by_all((label, _CERTAIN), " ".join([texts[number] for number in numbers]), script)
        if told[0] != label:
            agreed = [told if one[0] == label else one for one in agreed]
    return agreed


def _taken_for(labels: Collection[str]) -> str | None:
    """The one of some languages that all others are taken for."""
    for label in labels:
        if all(label in TAKEN_FOR.get(other, "").split() for other in labels if other != label):
            return label
    return None


def _by_neighbours(found: Found, text: str, script: str) -> Found:
    """What was found, or the one of its neighbours that words tell, and more surely if they do."""
    if (script, found[0]) not in NEAR:
        return found
    near = of_neighbours(found[0], text, script, _lacking(text, script))
    if not near.some:
        return near.language, found[1]
    if near.against < _LEAST_WORDS and found[1] >= _CERTAIN:
        return found
    return near.language, max(found[1], _AHEAD[min(near.ahead, len(_AHEAD) - 1)])


def _lacking(text: str, script: str) -> frozenset[str]:
    """Languages of the table that lack one of the telling letters of a text."""
    languages = LETTERS.get(script, {})
    seen = _TELLING.get(script, frozenset()).intersection(text[:LONGEST].casefold())
    return frozenset(code for code, own in languages.items() if not seen.issubset(own))


def _by_all(found: Found, text: str, script: str) -> Found:
    label = told_by_signs(found[0], text)
    if label != found[0]:
        return label, _SETTLED
    if script == _LATIN:
        if label in LACKED:
            return found
        # A model is never so sure of a neighbour that it knows well, but by words like its own.
        doubtless = label in _SURE and found[1] >= _DOUBTLESS
        told = lacked_by_letters(label, text)
        if told == label and not doubtless:
            told = inuit(label, text) or lacked_by_words(label, text)
        if told != label:
            return told, 0.0 if told == UNKNOWN else _SETTLED
        if label in _SURE:
            return found if has_own_words(label, text) else (UNKNOWN, 0.0)
    if not _is_doubted(script, label, text):
        return found
    text = text[:LONGEST]
    text = (spell_out(text) if script == _CYRILLIC else text).casefold()
    if label == NOT_LANGUAGE and script in SOLE:
        label = UNKNOWN
    if label == NOT_LANGUAGE and script != _HAN and (script == _LATIN or script in _WRITTEN):
        settled = by_words(label, text, script)
        return found if settled in (UNKNOWN, label) else (settled, _SETTLED)
    settled = _settled(label, text, script, certain=found[1] >= _CERTAIN)
    return found if settled == label else (settled, 0.0 if settled == UNKNOWN else _SETTLED)


def _settled(label: str, text: str, script: str, *, certain: bool) -> str:
    if script == _HAN:
        return _of_han(label, text)
    if not _fits(label, text, script):
        label = SOLE.get(script, UNKNOWN)
    label = _by_letters(label, text, script)
    if script == _LATIN and (not certain or label in _TAKEN):
        label = _by_alphabet(label, text)
    label = by_words(label, text, script)
    if script == _LATIN and not has_own_words(label, text):
        return UNKNOWN
    return label if _is_expected(label, text) else UNKNOWN


def _is_expected(label: str, text: str) -> bool:
    """Whether a text has one of the letters that each text of the language has."""
    expected = _EXPECTED.get(label)
    return expected is None or not expected.isdisjoint(text[:LONGEST])


def _fits(label: str, text: str, script: str) -> bool:
    """Whether the language of the label is written in a script that the text has much of."""
    if _is_written(label, script):
        return True
    counts = letters_by_script(text)
    own = sum(count for other, count in counts.items() if _is_written(label, other))
    return own > _MUCH * sum(counts.values())


def _is_written(label: str, script: str) -> bool:
    return label not in _NOT_LATIN if script == _LATIN else label in _WRITTEN.get(script, ())


def _of_han(label: str, text: str) -> str:
    """Of Chinese languages and Japanese: by kana, and by characters of their own."""
    if len(_KANA.findall(text)) > _SHARE * len(text):
        return _JAPANESE
    if not (label in _WRITTEN[_HAN] and _is_expected(label, text)):
        label = bcp47("zh", text)
    cantonese = len(_CANTONESE.findall(text))
    if cantonese >= max(_LEAST, _OF_CANTONESE * len(text)) and label.startswith(_CHINESE):
        return "yue"
    return label


def _by_letters(label: str, text: str, script: str) -> str:
    """The language that has all the telling letters of a text, or most of them."""
    telling = _TELLING.get(script)
    if telling is None:
        return label
    if _FOREIGN.get((script, label), telling).isdisjoint(text) and _is_expected(label, text):
        return label
    owners = _OWNERS[script]
    seen = [owners[letter] for letter in text if letter in telling]
    if len(seen) < max(_LEAST, _SHARE * len(text)):
        return label
    counts = {
        code: sum(code in own for own in seen)
        for code in LETTERS[script]
        if _is_expected(code, text)
    }
    return most_of(counts, label)


def _by_alphabet(label: str, text: str) -> str:
    """A language whose few letters are all that a text has."""
    letters = [letter for letter in text.replace("'", "ʻ") if letter.isalpha() or letter == "ʻ"]
    if sum(letter not in _OF_SMALL for letter in letters) > _STRAY * len(letters):
        return label
    # Of those that have a k, each has many.
    without = letters.count("k") < _SHARE * len(letters)
    fits = {
        code: sum(letter in alphabet for letter in letters)
        for code, alphabet in ALPHABETS.items()
        if not (without and "k" in alphabet)
    }
    highest = max(fits.values())
    if highest < (1 - _STRAY) * len(letters) or not _has_open_syllables(text):
        return label
    enough = highest - _ALIKE * len(letters)
    return min((code for code in fits if fits[code] >= enough), key=lambda c: len(ALPHABETS[c]))


def _has_open_syllables(text: str) -> bool:
    """Whether nearly all words are made of vowels, each with at most one consonant before it."""
    words = _LATIN_WORD.findall(text.replace("'", "ʻ"))
    made = sum(_OPEN_SYLLABLES.fullmatch(word) is not None for word in words)
    return made >= _OPEN * len(words)
