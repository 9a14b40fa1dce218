"""Who issued an article that reads as a communiqué: named at its head, in its signature, dateline or first words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.manner import Manner
from tracker.claims.claimants.papers import Paper
from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.quotations import Quotation
from tracker.claims.claimants.releases import researcher, writer_of
from tracker.claims.claimants.spans import Named
from tracker.claims.claimants.speaking_on import is_stamped
from tracker.rules.reader import Sentence

_INTRODUCES = re.compile(
    r"\b(?:informs?|welcomes?|notif(?:y|ies)|advises?|reminds?|assures?)(?: that| you\b| all| citizens| journalists"
    r"| public opinion| the (?:public|citizens|people|population|media|press|nation|opinion|community|residents))"
    r"|\b(?:makes?|issues?|gives?|provides?|presents?|offers?) (?:the following|public|known)"
    r"|\b(?:wish(?:es)?|regrets?|deems it (?:necessary|its duty)|has the honou?r) to \w+"
    r"|\bbrings? (?:[\w ]{0,24})to the (?:attention|knowledge)|\bannounces? (?:the following|with|to)\b|\bhereby\b"
)
_DONE = ("produced", "issued", "prepared", "compiled", "published", "released")
_BY_WHOM = [f"{done}{by}" for done in _DONE for by in (" by ", " jointly by ")]  # found in a hundredth of the time
_MADE_BY = re.compile(
    r"\b(?:update|report|bulletin|statement|summary|release|digest|communiqu[eé]|document|information)\b[^.\n]{0,20}"
    rf" (?:is|was|has been) (?:{'|'.join(_DONE)})(?: jointly)? by (?:the )?",
    re.IGNORECASE,
)
_PAPERS = re.compile(
    r"\b(?:sheet|table|list|card|log|tally|ledger|figures|numbers|statement|communiqu[eé]|bulletin|report|briefing|note"
    r"|summary|round-?up|update|digest|balance|infographic|graphic|post|thread|message|text|translation)\b",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"\b(?:(?:text|statement|communiqu[eé]|message|report|bulletin|figures|list|data)\b[^.\n]{0,30} below"
    r"|in full|full (?:text|translation)|following (?:text|statement|communiqu[eé]|message)|verbatim|unedited"
    r"|translated (?:from|by)|reproduced|reprinted)\b",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"[A-Z][\w .,/'’-]{1,40}\((?P<who>[^()\n]{2,60})\) ?[-–—:]")
_LINE = re.compile(r"[^\n]*\S")
_FIRST = 3
_CHRONICLED = re.compile(
    r"^\W*(?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}(?:[-–]\d{1,2})?,? )?|\d{1,2}(?:[-–]\d{1,2})? [A-Z][a-z]{2,8}\.? )?"
    r"(?P<year>(?:19|20)\d\d)(?:,| ?[-–—:])",
    re.MULTILINE,
)
_SOME, _PLAIN, _LINES = 2, 3, 4


@dataclass(slots=True)
class _Search:
    """The search for the issuer of one article; each way gives a body or None."""

    passages: Sequence[Passage]
    paper: Paper
    manner: Manner
    finder: CueFinder

    def noted(self) -> Named | None:
        """The body whose statement a first line says to give: "The text below was issued by the High Command."."""
        first = self.passages[0]
        noted = _NOTE.search(self.paper.text, first.sentence.start, first.sentence.end)
        if noted is None or first.drafts:
            return None
        return self.finder.mentioned(first.sentence, self.paper.text, roles=True)

    def headed(self) -> Named | None:
        """The only body that one of the first lines mentions."""
        lines = [*self._lines(self.paper.opening())]
        named = next((who for line in lines if (who := self._mentioned(line)) is not None), None)
        return named or next((who for line in lines if (who := self._styled(line)) is not None), None)

    def introduced(self) -> Named | None:
        """The body that turns to the public in the first sentences: "The headquarters informs the public that ..."."""
        for passage in self.passages[:2]:
            sentence = passage.sentence
            turns = _INTRODUCES.search(self.paper.text, sentence.start, sentence.end)
            if turns and (who := self.finder.issuer(sentence, self.paper.text)) is not None:
                return who
        return None

    def written(self) -> Named | None:
        """Who wrote the letter that the text is."""
        return writer_of(self.paper.text)

    def labelled(self) -> Named | None:
        """The body before the colon of the headline of its own paper: "Odrin Prosecutor's Office: two killed"."""
        first = self.passages[0]
        label = first.cues[0] if first.cues and first.cues[0].kind == "introduced" else None
        if label is None or label.start != first.sentence.start or label.who.person or label.who.outlet:
            return None
        line = self.paper.text[first.sentence.end : first.sentence.end + 1] == "\n"
        others = any(cue.kind == "introduced" for passage in self.passages[1:] for cue in passage.cues)
        return label.who if line and not others and self.manner.points >= _SOME else None

    def researched(self) -> Named | None:
        """The body that tells of its own research."""
        return researcher(self.passages, self.paper.text, self.finder)

    def posted(self) -> Named | None:
        """Who wrote what follows the colon of the first sentence, in which "we" speak: "The mayor wrote: Friends!"."""
        first = self.passages[0]
        cue = first.cues[0] if first.cues and self._is_own() else None
        if cue is None or cue.side != "lead" or cue.who.pronoun:
            return None
        return cue.who if ":" in self.paper.text[cue.end : first.sentence.end] else None

    def signed(self) -> Named | None:
        """The body that a line at the end names; the heading of the last entry of a live page is no signature."""
        lines = (line for line in self._lines(self.paper.closing()) if not is_stamped(line, self.paper.text))
        found = (self.finder.signature(line, self.paper.text) or self._styled(line) for line in lines)
        return next((who for who in found if who is not None), None)

    def made(self) -> Named | None:
        """The body by which the text says that it was issued."""
        low = self.paper.text.lower()
        made = _MADE_BY.search(self.paper.text) if any(words in low for words in _BY_WHOM) else None
        line = _LINE.match(self.paper.text, made.end()) if made else None
        return self._body(line.span()) if line else None

    def dateline(self) -> Named | None:
        """The body in the brackets of the dateline: "GENEVA (ICRC) -"."""
        found = _DATELINE.match(self.paper.text)
        return self._body(found.span("who")) if found and self.manner.ours else None

    def announced(self) -> Named | None:
        """The body of a first sentence that says what the paper is: "The sheet that the ministry put out lists ..."."""
        for passage in self.passages[:2]:
            sentence = passage.sentence
            told = not passage.drafts and _PAPERS.search(self.paper.text, sentence.start, sentence.end)
            if (
                told
                and self.manner.points + self.manner.listed >= _SOME
                and (who := self._mentioned(sentence)) is not None
            ):
                return who
        return None

    def subject(self) -> Named | None:
        """The body that is the subject of one of the first sentences, where "we" speak on."""
        if self._is_shared() or not self._is_own():
            return None
        text = self.paper.text
        found = (self.finder.issuer(p.sentence, text, roles=True) for p in self.passages[:_FIRST])
        return next((who for who in found if who is not None), None)

    def alone(self) -> Named | None:
        """The only one who is cited in a paper of many lines, and that in one of the first sentences.

        A list that somebody's first sentence opens may cite one more.
        """
        if self.paper.text.count("\n") < _LINES or self._is_chronicle() or self._is_live():
            return None
        cues = [cue for passage in self.passages for cue in passage.cues if not cue.who.pronoun and not cue.who.vague]
        first = next((cue for p in self.passages[:_FIRST] for cue in p.cues if cue in cues), None)
        if first is None or first.who.outlet or len(first.who.spans) > 1:
            return None
        others = sum(not self._is_same(first.who, cue.who) for cue in cues)
        if others > (first in self.passages[0].cues) or (others and not self.manner.listed):
            return None
        words = self.paper.text[slice(*first.who.spans[0])]
        crowd = first.who.plural and words.rsplit(" ", 1)[-1].islower()  # "Afghan officials"
        official = self.finder.is_known(words) and (not first.who.person or self.finder.is_office(words))
        named = official and not crowd and not first.denies
        return first.who if named and (self.manner.listed or self.manner.points >= _PLAIN) else None

    def _is_chronicle(self) -> bool:
        """Whether the lines tell what happened in which year, which nobody but the outlet does."""
        return len({found["year"] for found in _CHRONICLED.finditer(self.paper.text)}) >= _SOME

    def _is_live(self) -> bool:
        """Whether the lines are the entries of a live page, in which many speak."""
        return sum(is_stamped(passage.sentence, self.paper.text) for passage in self.passages) >= _SOME

    def _is_same(self, one: Named, other: Named) -> bool:
        """Whether the words of one name are among those of the other."""
        names = [{*self.paper.text[slice(*who.spans[0])].lower().split()} for who in (one, other)]
        return len(other.spans) == 1 and (names[0] <= names[1] or names[1] <= names[0])

    def _mentioned(self, sentence: Sentence) -> Named | None:
        return self.finder.mentioned(sentence, self.paper.text)

    def _styled(self, line: Sentence) -> Named | None:
        return self.finder.styled(line, self.paper.text)

    def _lines(self, spans: Iterator[tuple[int, int]]) -> Iterator[Sentence]:
        """Parse the lines that count nothing, in a text that has the manner of a paper."""
        free = [span for span in spans if not self._counts(*span)]
        if free and self.manner.points >= _SOME:
            lines = (self.paper.parse(self.paper.text, *span) for span in free)
            yield from (line for line in lines if not self.finder.runs(line, self.paper.text))

    def _counts(self, start: int, end: int) -> bool:
        return any(p.drafts for p in self.passages if p.sentence.start < end and start < p.sentence.end)

    def _is_own(self) -> bool:
        """Whether "we" speak, twice at least or with other marks of a paper."""
        return bool(self.manner.ours) and (self.manner.ours >= _SOME or self.manner.points >= _PLAIN)

    def _body(self, span: tuple[int, int]) -> Named | None:
        return self.finder.body(self.paper.parse(self.paper.text, *span), self.paper.text)

    def _is_shared(self) -> bool:
        """Whether others are cited for the counts more often than in every third sentence that has some."""
        counted = [passage for passage in self.passages if passage.drafts]
        cited = [p for p in counted if any(cue.who.pronoun is None and not cue.who.vague for cue in p.cues)]
        return 3 * len(cited) > len(counted)


_WAYS = (
    _Search.written,
    _Search.noted,
    _Search.introduced,
    _Search.posted,
    _Search.headed,
    _Search.labelled,
    _Search.signed,
    _Search.made,
    _Search.dateline,
    _Search.announced,
    _Search.researched,
    _Search.subject,
    _Search.alone,
)


def find_issuer(
    passages: Sequence[Passage], paper: Paper, quotations: Sequence[Quotation], finder: CueFinder
) -> Named | None:
    """Name the body that issued the article, if it reads as a communiqué and a place for its name holds one."""
    if not any(passage.drafts and not passage.cues for passage in passages):
        return None
    search = _Search(passages, paper, Manner(paper.text, quotations), finder)
    return next((who for way in _WAYS if (who := way(search)) is not None), None)
