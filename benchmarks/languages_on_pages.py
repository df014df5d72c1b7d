"""How often the blocks of made pages get the right language.

`python -m benchmarks.languages_on_pages --help`. Pages are made of labelled texts
(`benchmarks.languages`):

page       a page of ten sentences of one language
stranger   a page of nine sentences and, among them, one of another language in the same script:
           how often that one is found
hosts      how often the nine are not mistaken
mixed      a page of two languages, each sentence a block

Only languages that the default detector knows count, and blocks that are long enough to be judged.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from benchmarks.languages import code, labels, rows
from benchmarks.text_pages import SHARED
from naqi.schemas.page import Label
from naqi.transforms.text.scripts import letters_by_script, main_script

_PAGE = 10
_FOLDED = {"arz": "ar", "ary": "ar", "wuu": "zh", "yue": "zh", "nn": "no", "sdh": "ku"}
"""Languages of one macrolanguage, which `mixed` does not tell apart."""
_LANGUAGES = (
    "af am ar az ba be bg bn bs ca cs cy da de dz el en es et eu fa fi fo fr ga gl gu ha he "
    "hi hr hu hy id ig is it ja ka kk km kn ko ku ky lb lo lt lv mg mk ml mn mr ms mt my ne "
    "nl nn no nso om pa pl ps pt ro ru rw si sk sl sn so sq sr sv sw ta te tg th tk tl tr tt "
    "ug uk ur uz vi xh yo yue zh zu"
)
_KNOWN = frozenset(_LANGUAGES.split())
_OF_MIXED = {
    "ara": "ar", "eng": "en", "fas": "fa", "fra": "fr", "hin": "hi", "ind": "id", "jpn": "ja",
    "rus": "ru", "tur": "tr", "ukr": "uk", "urd": "ur", "zho": "zh",
}  # fmt: skip


class Tally(Counter[tuple[str, bool]]):
    """Right and wrong answers, by measure."""

    def add(self, measure: str, label: Label, wanted: str) -> None:
        """Count a label, unless it is no judgement of its own."""
        if label.source == "detected" and label.language != "und":
            self[measure, code(label.language) == wanted] += 1


def sentences(data: Path, wanted: str, detector: str, tally: Tally) -> None:
    """Sentences in pages of their language, and as strangers in those of another."""
    by_source: defaultdict[str, list[str]] = defaultdict(list)
    by_script: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows(data / "ntrex_sent.jsonl.gz", wanted):
        if code(row["bcp47"]) in _KNOWN:
            by_source[row["bcp47"]].append(" ".join(row["text"].split()))
    for language, texts in by_source.items():
        by_script[main_script(letters_by_script("".join(texts)))].append(language)
        for start in range(0, len(texts) - _PAGE + 1, _PAGE):
            for label in labels(texts[start : start + _PAGE], detector):
                tally.add("page", label, code(language))
    for languages in by_script.values():
        for number, language in enumerate(languages):
            # Every host meets several strangers, near ones and far ones.
            for step in range(1, len(languages), 1 + len(languages) // 8):
                stranger = languages[(number + step) % len(languages)]
                if code(stranger) != code(language):
                    _strangers(
                        by_source[language], by_source[stranger], step, detector, tally,
                        (code(language), code(stranger)),
                    )  # fmt: skip


def _strangers(
    hosts: list[str], strangers: list[str], place: int, detector: str, tally: Tally,
    codes: tuple[str, str],
) -> None:  # fmt: skip
    for start in range(0, len(hosts) - _PAGE + 1, _PAGE):
        texts = hosts[start : start + _PAGE]
        at = (start + place) % _PAGE
        # Another sentence than any of the hosts': the data are translations of one another.
        texts[at] = strangers[(start + _PAGE + 1) % len(strangers)]
        for position, label in enumerate(labels(texts, detector)):
            stranger = position == at
            tally.add("stranger" if stranger else "hosts", label, codes[stranger])


def main() -> None:
    """Print the share of right labels of each measure."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "bench" / "languages")
    parser.add_argument("--half", choices=("tuning", "report", "both"), default="report")
    parser.add_argument("--detector", default="py3langid")
    options = parser.parse_args()
    tally = Tally()
    sentences(options.data, options.half, options.detector, tally)
    for row in rows(options.data / "mixed.jsonl.gz", options.half):
        found = labels([text for _, text in row["segs"]], options.detector)
        for (language, _), label in zip(row["segs"], found, strict=True):
            folded = label._replace(language=_FOLDED.get(label.language, label.language))
            tally.add("mixed", folded, _OF_MIXED[language])
    for measure in dict.fromkeys(name for name, _ in tally):
        right, wrong = tally[measure, True], tally[measure, False]
        print(f"{measure:<10}{right / (right + wrong):8.4f}  of {right + wrong}")


if __name__ == "__main__":
    main()
