"""Second copies of what the page has already said: of a block, of a title, of a whole text.

A copy for print, for telephones or without pictures may have another byline, other marks and
breaks, a paragraph more or a paragraph cut. Links say of a block where an earlier one says the
same; runs of them, in one order, are copies of a text, of which the fuller one is kept.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judgement, Page, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.copies import Letters, letters_of_each, may_repeat
from naqi.transforms.boilerplate.policy import settle
from naqi.transforms.text.keys import text_keys
from naqi.transforms.text.scripts import MARKLESS, UNSPACED
from naqi.transforms.text.sentences import QUESTION_MARKS, ends_sentence, last_character

CERTAIN: Final = 60
"""Characters of a sentence from which its copy is no chance: refrains and answers are shorter."""
RUN: Final = 3
"""Lines that repeat in one order from which, if most of them is sentences, they are a copy."""
_LETTERS_OF_RUN: Final = 48
"""Letters of its sentences."""
_PARAGRAPHS: Final = 2
"""Long sentences that it has, if others stand in between: steps of instructions are alike too."""
_BETWEEN: Final = 3
"""Most lines without a copy that stand between two of a run."""
_CUT: Final = 30
"""Letters from which a block that an ellipsis cuts is the beginning of another one."""
_UNMARKED: Final = 40
"""Characters from which a line is a sentence in a script that marks no end of one."""
_ELLIPSES: Final = ("…", "...", "..", "[…]", "[...]", "(...)")
_PASSES: Final = 4
"""Copies of copies of a text that are found, one after the other."""
_ANSWER: Final = 160
"""Characters of an answer or a quotation that may come again."""
_QUOTES: Final = frozenset('"“«„「『‘')
_DASHES: Final = " –—-"
TITLE: Final = -1


class _Text(NamedTuple):
    """A block, or the title, as it is compared."""

    block: Block | None
    """None of the title."""
    words: Sequence[str]
    """Its letters (`letters_of_each`)."""
    sentence: bool
    """Whether it ends as one does."""
    cut: bool
    """Whether an ellipsis ends it."""


class _Link(NamedTuple):
    """Which earlier blocks say what a block says, by number."""

    block: int
    first: int
    last: int
    whole: bool
    """Whether it says all of them, and nothing more; else it is a part of one."""
    longer: bool = False
    """Whether it says all of ``first``, and goes on."""
    begins: bool = True
    """Whether it begins as ``first`` does."""


def remove_repetition(page: Page, config: CleanConfig) -> Page:
    """Drop copies of kept blocks and of the title; of two texts the fuller one stays.

    A copy is certain if it is the title's, if it is a long sentence, if an ellipsis cuts it, or if
    it stands among three or more copies, most of them sentences, that follow one another as the
    originals do, with little between them. What repeats otherwise, such as answers in a dialogue,
    rows and items of lists, and refrains, stays. No letters go that no kept block has.
    """
    found = find_copies(page)
    if not found:
        return page
    return settle(page, Judgement(dict.fromkeys(found, Verdict(Rule.REPETITION))), config)


def is_copy(one: str, other: str, *, known: bool = False) -> bool:
    """Whether two texts are the same but for letter case, optional characters.

    Args:
        one: Folded.
        other: Folded.
        known: Whether each is known to be its own key (`Characters`).
    """
    one, other = text_keys([one, other], known=known)
    return one.casefold() == other.casefold()


def find_copies(page: Page) -> dict[int, int]:
    """Position of each kept block that is a certain copy, and of the block that says the same.

    That is `TITLE` for the title.
    """
    kept = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
    texts = [page.title or "", *(page.blocks[position].text for position in kept)]
    keys = [key.casefold() for key in text_keys(texts, known=page.characters.keys)]
    if not may_repeat(keys if page.title else keys[1:]):
        return {}
    blocks: list[Block | None] = [None, *(page.blocks[position] for position in kept)]
    compared = list(map(_read, blocks, keys, letters_of_each(keys)))
    said: Mapping[int, int] = {}
    for _ in range(_PASSES):
        more = _find(compared, said)
        if not more:
            break
        together = sorted({*said, *more})
        now = _said_elsewhere(compared, together)
        if len(now) < len(together):  # what one stood across is not side by side any more
            break
        said = now
    return {kept[copy - 1]: _position(kept, original) for copy, original in said.items()}


def _read(block: Block | None, key: str, words: Sequence[str]) -> _Text:
    sentence = ends_sentence(key.rstrip(_DASHES)) or (
        len(key) >= _UNMARKED and MARKLESS.match(last_character(key)) is not None
    )
    return _Text(block, words, sentence, key.endswith(_ELLIPSES))


def _find(texts: Sequence[_Text], gone: Collection[int]) -> Collection[int]:
    """The certain copies among texts that are not ``gone``, copies of copies too, by number.

    None of them says what no block says that is neither.
    """
    locked: set[int] = set()
    for _ in range(_PASSES):
        numbers = [n for n in range(len(texts)) if n not in gone]
        found: set[int] = set()
        for _ in range(_PASSES):
            copies = _Copies([texts[n] for n in numbers])
            said = copies.certain({place for place, n in enumerate(numbers) if n in locked})
            if not said:
                break
            found.update(numbers[place] for place in said)
            numbers = [n for place, n in enumerate(numbers) if place not in said]
        if not found:
            break
        every = sorted({*gone, *found})
        lost = found - set(_said_elsewhere(texts, every))
        if not lost:
            return found
        locked |= lost
    return ()


def _position(kept: Sequence[int], number: int) -> int:
    return kept[number - 1] if number else TITLE


def _preference(link: _Link) -> tuple[bool, int]:
    """The first link that says all of a block comes first."""
    return link.longer, link.first


def _leads_on(link: _Link, before: _Link) -> bool:
    if link.first == before.last:  # parts of one block
        return not (link.whole or link.longer or before.whole or before.longer)
    return before.last < link.first <= before.last + 1 + _BETWEEN


class _Copies:
    """The copies among texts.

    Args:
        texts: The first is the title, which may be empty.
    """

    def __init__(self, texts: Sequence[_Text]) -> None:
        self._texts = texts
        self._letters = Letters([text.words for text in texts])
        self._sizes = [*map(len, self._letters.keys)]

    def certain(self, locked: Collection[int]) -> Mapping[int, int]:
        """Each certain copy but ``locked`` ones, and the first block that says the same."""
        found: dict[int, int] = {}
        for run in self._runs(self._links()):
            found.update(self._of_run(run))
        copies = {copy for copy in found if copy not in locked}
        for _ in range(_PASSES):
            said = _said_elsewhere(self._texts, sorted(copies))
            if len(said) == len(copies):
                return said
            copies = set(said)
        return {}

    def _links(self) -> dict[int, list[_Link]]:
        """Of each block, where earlier ones say the same, by place."""
        links: dict[int, list[_Link]] = {}
        for number in range(len(self._texts)):
            first = self._letters.equals(number)[0]
            if first < number:
                links.setdefault(number, []).append(_Link(number, first, first, whole=True))
            for place in self._letters.places(number):
                whole = place.begins and place.ends
                if place.last < number and (place.first < place.last or not whole):
                    link = _Link(number, place.first, place.last, whole, begins=place.begins)
                    links.setdefault(number, []).append(link)
                elif place.first > number and place.begins and not whole:
                    link = _Link(place.first, number, number, whole=False, longer=True)
                    links.setdefault(place.first, []).append(link)
        return {number: sorted(links[number], key=_preference) for number in sorted(links)}

    def _runs(self, links: Mapping[int, Sequence[_Link]]) -> Iterator[list[_Link]]:
        """Runs of links in the order of what they lead to."""
        run: list[_Link] = []
        for number, of_block in links.items():
            if run and number - run[-1].block > _BETWEEN + 1:
                yield run
                run = []
            following = self._following(number, of_block, run[-1]) if run else None
            if run and following is None:
                yield run
                run = []
            run.append(following or of_block[0])
        if run:
            yield run

    def _following(self, number: int, links: Sequence[_Link], before: _Link) -> _Link | None:
        """The first link of a block that leads on from where the one before leads."""
        equals = self._letters.equals(number)
        after = bisect_right(equals, before.last)
        if after < len(equals) and equals[after] < number:
            links = [*links, _Link(number, equals[after], equals[after], whole=True)]
        following = [link for link in links if _leads_on(link, before)]
        return min(following, key=_preference, default=None)

    def _of_run(self, run: Sequence[_Link]) -> dict[int, int]:
        """Of a run, which blocks are certain copies, of its own or of what it leads to."""
        covered = self._covered(run)
        run = [link for link in run if link.begins or link.first in covered]
        if not run:
            return {}
        if not self._is_text(run):
            return {
                copy: original
                for link in run
                for copy, original in self._alone(link, covered).items()
            }
        originals = {n for link in run for n in range(link.first, link.last + 1)}
        copies = {link.block for link in run}
        apart = max(originals) < run[0].block
        if apart and self._more(copies) + self._longer(run) > self._more(originals):
            return {n: link.block for link in run for n in range(link.first, link.last + 1) if n}
        found = {}
        for link in run:
            if link.longer:
                found.update({link.first: link.block} if link.first else {})
            elif not link.whole and link.first in covered:
                found.setdefault(link.first, link.block)
            else:
                found[link.block] = link.first
        return found

    def _is_text(self, run: Sequence[_Link]) -> bool:
        """Whether a run is the copy of a text, with little else in between."""
        own = [link.block for link in run]
        sizes = sum(self._sizes[n] for n in own)
        sentences = sum(self._sizes[n] for n in own if self._texts[n].sentence)
        between = sum(self._sizes[own[0] : own[-1] + 1]) - sizes
        if between and sum(map(self._is_paragraph, own)) < _PARAGRAPHS:
            return False
        distinct = {self._letters.keys[n] for n in own}
        lines = max(len(distinct), len({n for k in run for n in range(k.first, k.last + 1)}))
        return (
            min(lines, len(distinct) + sum(link.last - link.first for link in run)) >= RUN
            and sentences >= max(_LETTERS_OF_RUN, sizes / 2)
            and sizes >= between
        )

    def _more(self, numbers: set[int]) -> int:
        """Letters of sentences that stand among blocks, and are none of them."""
        among = range(min(numbers), max(numbers) + 1)
        return sum(self._sizes[n] for n in among if n not in numbers and self._texts[n].sentence)

    def _longer(self, run: Sequence[_Link]) -> int:
        return sum(self._sizes[k.block] - self._sizes[k.first] for k in run if k.longer)

    def _alone(self, link: _Link, covered: Collection[int]) -> dict[int, int]:
        """Whether a link is certain whatever its run is: the copy, and what says the same."""
        number, original = link.block, link.first
        if link.longer:
            return {original: number} if original and self._is_cut(original) else {}
        if original == 0 and (link.whole or self._is_cut(number)):
            own = self._begins_text(number) or self._is_listed(number)
            return {} if own else {number: original}
        if not link.whole:
            if original in covered:
                return {original: number}
            return {number: original} if self._is_cut(number) else {}
        return {number: original} if self._is_certain(number) else {}

    def _begins_text(self, number: int) -> bool:
        """Whether a block says what the title does, but as a sentence: then it is no headline."""
        sentence = self._texts[number].sentence and not self._is_cut(number)
        return sentence and not self._texts[0].sentence

    def _is_listed(self, number: int) -> bool:
        """Whether a block is an item of a list, beside another one."""
        near = (text.block for text in self._texts[number - 1 : number + 2])
        items = [block is not None and block.role is Role.LIST_ITEM for block in near]
        return items[1] and sum(items) > 1

    def _is_cut(self, number: int) -> bool:
        return self._texts[number].cut and self._sizes[number] >= _CUT

    def _covered(self, run: Sequence[_Link]) -> set[int]:
        """The long blocks of which the run has all parts, in several blocks: their breaks stay."""
        sizes: defaultdict[int, list[int]] = defaultdict(list)
        for link in run:
            if link.first == link.last > 0 and not link.whole and not link.longer:
                sizes[link.first].append(self._sizes[link.block])
        return {
            number
            for number, parts in sizes.items()
            if len(parts) > 1 and sum(parts) == self._sizes[number] >= CERTAIN
        }

    def _is_certain(self, number: int) -> bool:
        """Whether a copy is no chance.

        That of a stanza may be the refrain, that of a row another row; below a question it answers
        again, and a quotation may be quoted again.
        """
        block, above = self._texts[number].block, self._texts[number - 1].block
        if block is None or block.is_verse or not self._is_paragraph(number):
            return False
        if len(block.text) < CERTAIN:
            return False
        if len(block.text) > _ANSWER:
            return True
        answers = above is not None and last_character(above.text) in QUESTION_MARKS
        return not answers and block.text[0] not in _QUOTES

    def _is_paragraph(self, number: int) -> bool:
        """Whether it is a long sentence: a character of kana or Han says what two letters do."""
        block = self._texts[number].block
        return (
            block is not None
            and self._texts[number].sentence
            and len(block.text) + len(UNSPACED.findall(block.text)) >= CERTAIN
            and block.role is not Role.TABLE_ROW
        )


def _said_elsewhere(texts: Sequence[_Text], copies: Sequence[int]) -> dict[int, int]:
    """Of ``copies``, those whose letters other blocks have, and the first of these.

    What stands side by side once ``copies`` are gone may have them together.
    """
    if not copies:
        return {}
    gone = set(copies)
    rest = [n for n in range(len(texts)) if n not in gone]
    letters = Letters([texts[n].words for n in [*rest, *copies]])
    said = {}
    for number, copy in enumerate(copies, len(rest)):
        equal = letters.equals(number)[0]
        places = [p.first for p in letters.places(number) if p.last < len(rest)]
        if equal < len(rest) or places:
            said[copy] = rest[equal if equal < len(rest) else places[0]]
    return said
