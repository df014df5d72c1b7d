"""What spoke against a block that was dropped: found after the fact, by asking the same judges.

Nothing here has a say in what is dropped, and no run but one that explains pays for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import CONFIDENCE_DIGITS, UNDETERMINED, Page, RawPage, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms import core, judging, page_formats
from naqi.transforms.asked_again import Learned, ask_again
from naqi.transforms.boilerplate.captions import without_code
from naqi.transforms.boilerplate.html.favor import LINKED
from naqi.transforms.boilerplate.html.judge import Survey, settle_doubts, survey
from naqi.transforms.boilerplate.html.names import find_sign
from naqi.transforms.boilerplate.html.tree import Node, find_signed
from naqi.transforms.boilerplate.repetition import find_copies
from naqi.transforms.boilerplate.systems import own_systems
from naqi.transforms.furniture.consent import is_notice
from naqi.transforms.furniture.forms import Form
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.phrases import load_languages
from naqi.transforms.furniture.rights import rights_claim
from naqi.transforms.sites.dictionary import tell_hosts
from naqi.transforms.sites.sample import site_of
from naqi.transforms.sites.seen import look
from naqi.transforms.structure import trace_structure
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.scripts import letters_by_script

_TITLE = -1
"""Stands for the title among positions."""
_QUOTED = 40
"""Most characters that are quoted of another block."""
_RULES = "rules"
"""The judge of HTML, or of text pages, that learned nothing."""
_BY_RULES = frozenset({_RULES, "learned"})
"""Judges of HTML whose verdicts are named by what the plain rules find."""


class Evidence(NamedTuple):
    """What spoke against one block."""

    kind: str
    """``element``, ``links``, ``phrase``, ``form``, ``copy``, ``script``, ``role``, ``language``,
    ``site``, ``place``, ``model`` or ``judge``."""
    told: str
    """In words."""
    facts: Mapping[str, Any]
    """The same for programs: names to text, numbers and lists of those."""


class Explained(NamedTuple):
    """A page after all steps, and why."""

    page: Page
    evidence: Mapping[int, Evidence]
    """Of each dropped block, by its position."""
    scores: Mapping[int, float] = {}  # never changed
    """Of each block the probability that it is boilerplate, where a judge says it."""


def explain(raw: RawPage, config: CleanConfig) -> Explained:
    """``raw`` as a run would clean it, before it becomes rows, with what spoke against blocks."""
    parsed = core.parse(raw, config)
    page = core.detect_language(core.judge_blocks(parsed, config), config)
    own = core.of_page(page.raw, config)
    witness = _Witness(parsed, page, own)
    found, known = dict(witness.all()), witness.scores()
    page, origins = trace_structure(page)
    page = core.refuse_short(page, config)
    evidence = {p: found[origin] for p, origin in enumerate(origins) if origin in found}
    scores = {p: known[origin] for p, origin in enumerate(origins) if origin in known}
    return Explained(page, evidence, scores)


class _Witness:
    """Answers for one page. What only some kinds of evidence need is found when it is asked for."""

    def __init__(self, parsed: Page, page: Page, config: CleanConfig) -> None:
        self._parsed, self._page, self._config = parsed, page, config
        self._of_html = page_formats.judges_html(parsed.raw)
        self._survey: Survey | None = None
        self._learned: Learned | None = None
        if self._of_html and parsed.blocks and config.html_judge in _BY_RULES:
            self._survey = settle_doubts(parsed, survey(parsed, config), config.favor)
        self._judge = page_formats.name_of_judge(parsed.raw, config)
        if parsed.blocks and self._judge != _RULES:
            self._learned = ask_again(parsed, page, config)
        self._copies: dict[int, int] | None = None
        self._site: dict[str, Any] | None = None

    def all(self) -> Iterator[tuple[int, Evidence]]:
        for position, verdict in enumerate(self._page.verdicts):
            if verdict is not None:
                yield position, self._of(position, verdict)

    def scores(self) -> Mapping[int, float]:
        """Of blocks the probability that they are boilerplate, where a judge says it."""
        return {} if self._learned is None else self._learned.scores

    def _of(self, position: int, verdict: Verdict) -> Evidence:
        rule = verdict.rule
        return (
            self._wish(position, rule)
            or self._copy(position, rule)
            or self._script(position, rule)
            or self._judged(position, rule)
            or self._same_line(position)
            or self._place(position, verdict)
        )

    def _text(self, position: int) -> str:
        return self._page.blocks[position].text

    def _wish(self, position: int, rule: Rule) -> Evidence | None:
        """What the user asked for."""
        facts: dict[str, Any]
        phrase = self._page.phrased.found.get(position)
        if phrase is not None and phrase.rule == rule:
            what = "opening" if phrase.opening else "line"
            facts = {"phrase": phrase.text, "of": "configuration", "matches": what}
            return Evidence("phrase", f"your {what} “{phrase.text}”", facts)
        sited = self._page.sited
        if sited is not None and sited.found.get(position) is rule:
            return self._of_site(position, rule)
        if rule is Rule.OTHER_LANGUAGE:
            label, wanted = self._page.labels[position], self._config.languages
            sure = "" if label.confidence is None else f", confidence {label.confidence:.2f}"
            told = f"{label.language}{sure}, {', '.join(wanted)} is wanted"
            facts = {
                "language": label.language,
                "confidence": label.confidence,
                "wanted": list(wanted),
            }
            return Evidence("language", told, facts)
        if rule is Rule.UNSURE_LANGUAGE:
            label, least = self._page.labels[position], self._config.min_language_confidence
            sure = (
                "no confidence of its own"
                if label.confidence is None
                else (f"confidence {label.confidence:.2f}")
            )
            facts = {
                "language": label.language,
                "confidence": label.confidence,
                "least": least,
            }
            return Evidence("language", f"{label.language}, {sure}, {least} is asked for", facts)
        if rule is Rule.UNWANTED_ROLE:
            role = self._page.blocks[position].role.value
            return Evidence("role", f"its role, {role}, is to be dropped", {"role": role})
        return None

    def _of_site(self, position: int, rule: Rule) -> Evidence:
        """What the dictionary of sites says."""
        host, file = site_of(self._page), self._config.sites
        facts = {"host": host, "of": file}
        if rule is Rule.RELATED_LINKS:
            return Evidence("site", f"the title of another page of {host}, by {file}", facts)
        if self._site is None:
            self._site = next(tell_hosts(file, host))
        line = look(self._page).hashes[position]
        pages = next(one["pages"] for one in self._site["template"] if one["line"] == line)
        facts |= {"pages": pages, "of_pages": self._site["pages"]}
        told = f"on {pages:,} of {self._site['pages']:,} pages of {host}, by {file}"
        return Evidence("site", told, facts)

    def _copy(self, position: int, rule: Rule) -> Evidence | None:
        if rule is not Rule.REPETITION:
            return None
        lines = self._page.seen.lines
        first = lines[position].copy_of if lines else None
        if first is None:
            if self._copies is None:
                before = judging.judge_blocks(self._parsed, self._config)
                self._copies = find_copies(before)
            first = self._copies.get(position, _TITLE)
        return self._as_copy(first)

    def _as_copy(self, first: int) -> Evidence:
        if first == _TITLE:
            return Evidence("copy", "says the title again", {"first": "title"})
        told = f"says again “{_quoted(self._text(first))}”"
        return Evidence("copy", told, {"first": first})

    def _script(self, position: int, rule: Rule) -> Evidence | None:
        if rule is not Rule.FOREIGN_CAPTION:
            return None
        label = self._page.labels[position] if self._page.labels else UNDETERMINED
        if label.source == "detected" and label.confidence is not None:
            own_language = self._page.language.language
            told = (
                f"{label.language}, confidence {label.confidence:.2f}, the page in {own_language}"
            )
            facts = {
                "language": label.language,
                "confidence": label.confidence,
                "of_page": own_language,
            }
            return Evidence("language", told, facts)
        letters = letters_by_script(without_code(self._text(position)))
        script = max(letters, key=lambda name: (letters[name], name), default="Zyyy")
        own, _ = own_systems("".join(block.text for block in self._parsed.blocks))
        told = f"in {script}, the page in {', '.join(sorted(own)) or 'none'}"
        return Evidence("script", told, {"script": script, "of_page": sorted(own)})

    def _judged(self, position: int, rule: Rule) -> Evidence | None:
        """What a judge went by: what the rule is of, and what a model learned."""
        named = None
        if self._survey is not None or not self._of_html:
            named = self._element(position, rule) or self._furniture(position, rule)
        model = self._model(position)
        if named is None or model is None:
            return named or model
        facts = {**named.facts, **model.facts}
        return Evidence(named.kind, f"{named.told}; {model.told}", facts)

    def _model(self, position: int) -> Evidence | None:
        """What spoke most for dropping the block, to a judge that learned what does."""
        features = self._learned and self._learned.features.get(position)
        if not features:
            return None
        told, weights = zip(*features, strict=True)
        facts = {
            "judge": self._judge,
            "features": list(told),
            "weights": [round(float(weight), CONFIDENCE_DIGITS) for weight in weights],
        }
        return Evidence("model", ", ".join(told), facts)

    def _element(self, position: int, rule: Rule) -> Evidence | None:
        """The element that holds the block and is what the rule says, the outermost such."""
        if self._survey is None:
            return None
        leaf = self._survey.leaves[position]
        if leaf.rule is not rule:
            block = self._page.blocks[position]
            share = block.link_chars / len(block.text)
            if rule is Rule.LINKS and share > LINKED[self._config.favor]:
                return Evidence("links", f"{share:.0%} of it is links", {"share": round(share, 4)})
            return self._sign(leaf, rule)
        return _of_node(_outermost(leaf), rule)

    def _sign(self, leaf: Node, rule: Rule) -> Evidence | None:
        """The innermost element that is named for the rule, where a judge that learned asks it."""
        holder = find_signed(leaf) if self._learned is not None else None
        if holder is None or holder.sign is None or holder.sign.rule is not rule:
            return None
        return _of_node(holder, rule)

    def _furniture(self, position: int, rule: Rule) -> Evidence | None:
        text = self._text(position)
        row = FURNITURE.match(text)
        if row is None and rule is Rule.CONSENT and is_notice(text, beside_button=True):
            return Evidence("form", "form is_notice", {"form": is_notice.__name__})
        if row is None or row.rule is not rule:
            return None
        if isinstance(row, Form):
            name = row.holds.__name__
            return Evidence("form", f"form {name}", {"form": name})
        found = FURNITURE.lexicon.find(text)
        spelled = [_phrases()[key] for key in found[1]] if found else []
        told = ", ".join(dict.fromkeys(f"“{phrase}” ({code})" for phrase, code in spelled))
        facts = {
            "phrase": " ".join(phrase for phrase, _ in spelled),
            "of": ", ".join(dict.fromkeys(code for _, code in spelled)),
            "phrases": [phrase for phrase, _ in spelled],
        }
        return Evidence("phrase", f"phrase {told}", facts)

    def _same_line(self, position: int) -> Evidence | None:
        """The earlier line of the same text, with which it was dropped."""
        lines = self._page.seen.lines
        first = lines[position].copy_of if lines else None
        return None if first is None else self._as_copy(first)

    def _place(self, position: int, verdict: Verdict) -> Evidence:
        """Where the block stands, for what is told by nothing else."""
        if self._survey is not None:
            body = self._survey.body
        elif self._of_html:
            judge = self._judge
            return Evidence("judge", f"by {judge}, score {verdict.score:.2f}", {"judge": judge})
        else:
            body = self._page.seen.body
        leader = self._leader(position, verdict.rule, body)
        if leader is not None:
            told = f"goes with “{_quoted(self._text(leader))}”"
            return Evidence("place", told, {"place": "with", "block": leader})
        if position < body.start:
            return Evidence("place", "above the body", {"place": "above", "body": body.start})
        return Evidence("place", "below or beside the body", {"place": "below", "body": body.stop})

    def _leader(self, position: int, rule: Rule, body: range) -> int | None:
        """The line that announces a block of a text page, or claims rights for it."""
        lines = self._page.seen.lines
        if not lines:
            return None
        if rule in (Rule.RELATED_LINKS, Rule.COMMENTS):
            first = body.start if position in body else body.stop
            before = range(position - 1, first - 1, -1)
            return next((p for p in before if lines[p].rule is rule), None)
        if rule is Rule.FOOTER:
            claims = [p for p in range(body.stop, len(lines)) if rights_claim(self._text(p))]
            return min(claims, key=lambda p: abs(p - position), default=None)
        return None


def _outermost(leaf: Node) -> Node:
    """The outermost of the containers around each other that have one rule."""
    while leaf.parent is not None and leaf.parent.rule is leaf.rule:
        leaf = leaf.parent
    return leaf


def _of_node(node: Node, rule: Rule) -> Evidence:
    element = node.element
    facts: dict[str, Any] = {"tag": element.tag, "names": element.names, "role": element.role}
    sign = find_sign(element.tag, element.names, element.role)
    if sign is None or sign.rule is not rule:
        share = node.links / max(1, node.chars)
        facts["share"] = round(share, 4)
        return Evidence("links", f"<{element.tag}> is links, {share:.0%} of it", facts)
    facts |= {"by": sign.by, "word": sign.word}
    word = {"tag": "", "name": f" named {sign.word}", "role": f" of role {sign.word}"}[sign.by]
    return Evidence("element", f"<{element.tag}>{word}", facts)


def _quoted(text: str) -> str:
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rstrip()}…"


@cache
def _phrases() -> dict[str, tuple[str, str]]:
    """Each phrase of the lexicon as it is written, and its language, by its key."""
    found: dict[str, tuple[str, str]] = {}
    for language in load_languages():
        for phrases in language.phrases.values():
            for phrase in phrases.split("|"):
                found.setdefault(phrase_key(phrase), (phrase, language.code))
    return found
