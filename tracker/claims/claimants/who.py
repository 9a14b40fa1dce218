"""Whom a cue names, and whether that can be a claimant in such a shape."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from tracker.claims.claimants.chunks import Chunk, View
from tracker.claims.claimants.people import PLACES, is_many, is_outlet, is_person, is_press
from tracker.claims.claimants.shapes import Shape
from tracker.claims.claimants.spans import FINDINGS, Named, name
from tracker.claims.claimants.words import load_words
from tracker.language.nodes import Token, noun_kind

_SUBJECT = re.compile(
    r"(?:^(?:[ij@]x(?:[fi@]x)*)?|(?<=[,;:|W(~])|(?<=[^xzunL]&))(?P<C>[xzu](?:[fi@T][xuLn])*(?:&[xu](?:[fi@][xu])*)?)"
    r"(?:\([^()]{1,9}\))?(?:(?P<A>(?:,(?:W|[dgPQfi@y])[^;:.]{0,24}?,|(?:,[^,;:.SBZQPGWvdg]{1,9}){1,2},|,x(?:[fi@]x)*d[^,;:.SBZQ]{0,9},|W[^,;:.]{1,6}?"
    r"|W[^,;:.]{1,9},&?W[^;:.]{0,16}?,)?)"
    r"(?=[vdSBZMPOQ])|,W[^;:.]{0,24}?(?=:))"
)
_FIRST = re.compile(r"(?P<C>x)(?=[fiTy])")
_OLDEST = 110
_OPENS = re.compile(r"(?:[xn]?[j|])?")
_OF_TOWN = re.compile(r"x[fi@]x,")
_MADE_BY = re.compile(r"y[xun]")
_COUNTS = frozenset({"count", "tally", "figures", "reckoning", "estimate", "numbers"})
_OF_SOURCES = frozenset({"from", "as", "like", "with"})
_BESIDE = re.compile(r"(?<=i)(?P<C>[xz](?:&[xz])?)$")
_WITH = re.compile(r"(?P<C>[xz](?:[fi@]x)*(?:&[xz](?:[fi@]x)*)?)")
_THIS = frozenset({"this", "that", "these"})
_STRUCK = frozenset({"personnel", "workers", "staff"})  # "Medical personnel: 11 dead" is a line of a list
_OURS = frozenset({"our", "my", "your", "own"})


class WhoFinder:
    """Names claimants; `is_known` tells whether the lexicons know a body by words, `is_town` whether a place."""

    def __init__(self, is_known: Callable[[str], bool], is_town: Callable[[str], bool]) -> None:
        self._is_known, self.is_town = is_known, is_town
        self._words = load_words()

    def named(self, match: re.Match[str], view: View) -> Named | None:
        """Name the claimant of a match: the group C with the aside A; of "X, citing Y, said" it is Y."""
        aside = view.cut(*match.span("A")) if "A" in match.re.groupindex else []
        at = match.start("C")
        if view.letters[at - 1 : at + 1] == "Rz" and view.head(at) in _THIS:
            return Named([(view.start(at), view.end(at))], pronoun="it")  # "According to this, ..."
        if len(aside) > 3 and aside[1].letter == "R" and view.tokens[aside[2].first].tag != "p":
            cited = name(view.tokens, aside[2 + (aside[2].letter == "d") : -1], [], self._words)
            told = cited is not None and not (cited.vague or cited.pronoun == "statement")
            citing = name(view.tokens, view.cut(*match.span("C")), [], self._words) if told else None
            if told and not (citing is not None and self._speaks_itself(citing, view)):
                return cited
        who = name(view.tokens, view.cut(*self._maker(match, view)), aside, self._words)
        return self._without_seat(who, view) if who is not None and len(who.spans) > 2 else who

    def _speaks_itself(self, who: Named, view: View) -> bool:
        """Whether who cites another claims it too: a person or a body with a name, that only the press does not."""
        words = view.text[slice(*who.spans[0])]
        named = who.person is True or (not words.islower() and self.is_body(who, view))
        return named and not who.outlet and not is_press(words)

    def _without_seat(self, who: Named, view: View) -> Named:
        """Without the town that ends the clause before: "sank near the capital, Odrin, police and clerks said"."""
        towns = [self.is_town(view.text[a:b]) for a, b in who.spans]
        at = next((i for i in range(len(view.letters)) if view.end(i) >= who.spans[0][1]), 0)
        seat = at > 2 and view.letters[at - 1] == "," and view.letters[at - 3] in "i@f"
        return replace(who, spans=who.spans[1:]) if seat and towns[0] and not any(towns[1:]) else who

    def _maker(self, match: re.Match[str], view: View) -> tuple[int, int]:
        """Where the claimant stands: before "taken to a well", not in "near a well"; who made "a count by X"."""
        start, end = match.span("C")
        comma = view.letters.find(",", start, end)
        within = start and view.letters[start - 1] in "if@" and view.head(start - 1) not in _OF_SOURCES
        if comma > 0 and (within or view.head(start).split()[-1] in self._words.lists["mute"]):
            start = comma + 1
        start = self._resident(start, end, view)
        if start > 1 and view.letters[start - 2 : start] == "xd" and view.head(start - 1).endswith(" to"):
            return start - 2, start - 1
        issued = view.tokens[view.lasts[end - 1]].low in self._words.lists["issued"] | FINDINGS
        return (end + 1, end + 2) if issued and _MADE_BY.match(view.letters, end) else (start, end)

    def _resident(self, start: int, end: int, view: View) -> int:
        """Where those begin who are of a town and of its country behind a comma: "residents of Odrin, Sarnia said"."""
        begin = start - 4
        where = begin > 0 and view.letters[begin - 1] in "i@"  # "In the city of Odrin, Nasser Hospital said"
        if begin < 0 or where or end != start + 1 or not _OF_TOWN.fullmatch(view.letters, begin, start):
            return start
        head = view.tokens[view.lasts[begin]]
        speaks = noun_kind(head) == "person" or head.low in self._words.lists["organs"]
        town = speaks or self.is_town(view.text[view.start(begin + 2) : view.end(begin + 2)])
        return begin if town and self.is_town(view.text[view.start(start) : view.end(start)]) else start

    def shared(self, view: View, at: int, earlier: Mapping[int, Named]) -> Named | None:
        """The subject that a second verb shares with the first: "... and put the wounded at 20", "..., saying"."""
        if view.letters[at] in "GK" and (beside := self._beside(view, at)):
            return self.named(beside, view)
        inside = [c for c in earlier if c < at and ";" not in view.letters[c:at]]
        if inside:
            return earlier[max(inside)]
        before = list(_SUBJECT.finditer(view.letters, 0, at))
        opens = _OPENS.fullmatch(view.letters, 0, at)  # "Noting that ..., he said", "Hours after saying that ..."
        subjects = _SUBJECT.finditer(view.letters) if opens else reversed(before)
        return next((who for found in subjects if (who := self.named(found, view)) is not None), None)

    def _beside(self, view: View, at: int) -> re.Match[str] | None:
        """Who speaks in a phrase with "with": "..., with the mayor of Odrin saying that nine had died"."""
        begin = next((i + 1 for i in range(at - 1, -1, -1) if view.head(i) == "with" and view.letters[i] == "i"), at)
        return _WITH.fullmatch(view.letters, begin, at) or _BESIDE.search(view.letters, 0, at)

    def subject(self, view: View) -> Named | None:
        """Name the subject that a sentence opens with, whom "he" or "it" of the next may mean; no one counted."""
        found = _SUBJECT.search(view.letters) or _FIRST.match(view.letters)
        if found is not None:
            inside = view.tokens[view.firsts[found.start("C")] : view.lasts[found.end("C") - 1] + 1]
            who = None if any(t.tag in "91hv" for t in inside) else self.named(found, view)
            if who is not None and not who.pronoun and self._is_described_as_one(view, found.end("C")):
                who.person = True
            return who
        first, last = view.firsts[0], view.lasts[0]
        if view.letters[:2] == "x," and is_person(view.tokens, first, last, self._words):
            return name(view.tokens, [Chunk("x", first, last)], [], self._words)
        unread = last > first and (view.letters[:2] in ("xx", "xn", "xu") or _is_unread(view.tokens[last]))
        return name(view.tokens, [Chunk("x", first, last - 1)], [], self._words) if unread else None

    def _is_described_as_one(self, view: View, at: int) -> bool:
        """Whether an age or what one person is stands between commas behind a name: ", 61,", ", a farmer,"."""
        if view.letters[at : at + 3] not in (",n,", ",x,"):
            return False
        first, head = view.opening(at + 1), view.tokens[view.lasts[at + 1]]
        if view.letters[at + 1] == "n":
            return first is head and head.tag == "9" and head.text.isdigit() and int(head.text) < _OLDEST
        return first.tag == "a" and noun_kind(head) == "person" and not is_many(head, self._words)

    def may_speak(self, shape: Shape, who: Named, match: re.Match[str], view: View) -> bool:
        """Whether what is named can be the claimant in such a shape."""
        if shape.kind == "introduced" and view.head(match.end("C") - 1).split()[-1] in _STRUCK:
            return False
        if shape.who == "owner":
            return self._owns(who, match, view) and (shape.kind != "toll-of" or self._is_speaker(who, view))
        if shape.who == "holder":
            return who.person is True and self._holds_office(view, match.start("C"))
        if shape.who == "keeper":
            inside = view.tokens[view.firsts[match.start("C")] : view.firsts[match.start("V")]]
            return not self._words.lists["keepers"].isdisjoint(word for t in inside for word in t.low.split())
        if shape.who == "known":
            one = match.end("C") - match.start("C") == 1
            source = shape.kind == "bracketed" and _is_source(view, *match.span("C"))
            source = source or (shape.kind == "headed" and who.outlet)
            words = view.text[slice(*who.spans[0])]
            dateline = shape.kind == "headed" and words.isupper()
            town = self.is_town(words)
            person = who.person is True and one and not dateline and not town
            body = self.is_body(who, view) and not town
            ours = view.opening(match.start("C")).low in _OURS or "battlegroup" in words.lower()
            begin = match.start("C")
            within = view.letters[begin] == "x" and who.spans[0][0] >= view.end(begin)
            thing = shape.kind == "signed" and self._is_thing(view, begin)
            return not (source or ours or within or thing or who.pronoun) and (person or body)
        if shape.who == "rival":
            first, last = view.firsts[match.start("C")], view.lasts[match.start("C")]
            person = noun_kind(view.tokens[last]) == "person"
            if any(t.tag == "p" for t in view.tokens[last : view.lasts[match.end("C") - 1]]):
                return False  # "killed 12 police and soldiers in their raids on three posts"
            if view.tokens[first].tag in "aA":
                source = view.tokens[last].low.rsplit(" ", 1)[-1] in self._words.lists["sources"]
                return source or (person and match["V"] in ("@", "@i"))
            return (person and match["V"][:1] in ("f", "@")) or self._knows(who, view)
        return True

    def _owns(self, who: Named, match: re.Match[str], view: View) -> bool:
        """Whether somebody is named or meant to whom the figures belong: "by its count", "the army's figure"."""
        if who.pronoun == "statement" or who.pronoun in _OURS or (who.vague and match["V"] not in "yi"):
            return False
        begin = match.start("C")
        if match["C"].startswith("Li") and (view.head(begin + 1) not in ("by", "from") or not self._knows(who, view)):
            return False
        if match["V"] != "i":
            return True
        if view.head(match.end("C") - 1) == "numbers" and view.head(match.start("V")) == "in":
            return False
        counted = {t.low for t in view.tokens[view.firsts[begin] : view.lasts[match.end("C") - 1] + 1]} & _COUNTS
        word = view.head(match.start("V"))
        return (word == "in" or (word == "on" and bool(counted))) and not who.vague

    def _holds_office(self, view: View, at: int) -> bool:
        """Whether an office without an article stands behind a name: "Ana Example, spokeswoman for the network"."""
        office = view.opening(at + 2)
        named = all(t.text[0].isupper() for t in view.tokens[view.firsts[at] : view.lasts[at] + 1])
        head = view.tokens[view.lasts[at + 2]]
        role = head.low.partition(" of ")[0].split()[-1] in self._words.lists["roles"] or noun_kind(head) == "person"
        return named and role and office.tag not in "tap"

    def _is_thing(self, view: View, begin: int) -> bool:
        """Whether what is told of behind a dash is no speaker, whosever it is: "a hub for the health ministry"."""
        head = view.tokens[view.lasts[begin]]
        person = noun_kind(head) == "person"
        word = head.low.rsplit(" ", 1)[-1]
        speaks = any(word in self._words.lists[kind] for kind in ("organs", "roles", "sources"))
        return view.opening(begin).tag in ("a", "A") and not (person or speaks)

    def _is_speaker(self, who: Named, view: View) -> bool:
        """Whether somebody is named who may count, no place that only has so many dead: "the army's toll of 12"."""
        head = [t for t in view.tokens if t.start < who.spans[0][1]][-1]
        person = noun_kind(head) == "person"
        organ = head.low in self._words.lists["organs"] | self._words.lists["roles"]
        return not who.pronoun and (person or organ or self.is_body(who, view))

    def is_body(self, who: Named, view: View) -> bool:
        """Whether the lexicons know it, as more than the place that a dateline names."""
        papers = self._words.lists["issued"] | self._words.lists["kinds"]
        named = (t.low not in papers for t in view.tokens for a, b in who.spans if a <= t.start < b)
        return any(named) and not all(is_place(view, span) for span in who.spans) and self._knows(who, view)

    def _knows(self, who: Named, view: View) -> bool:
        return any(self._is_known(view.text[a:b]) for a, b in who.spans)


def _is_unread(token: Token) -> bool:
    """Whether a word that the lexicons do not know may be the verb of a name before it: "Tarskov laughs at this"."""
    return token.tag == "w" and token.low.endswith("s") and token.text.islower()


def kind_of(token: Token) -> str | None:
    """The kind of name that a word is, if the lexicons know it."""
    return token.entry.name[0] if token.tag == "E" and token.entry.name is not None else None


def _is_source(view: View, begin: int, end: int) -> bool:
    """Whether brackets hold initials, or the outlet that a text was taken from: "(RSF)", "(Reuters)"."""
    inside = view.tokens[view.firsts[begin] : view.lasts[end - 1] + 1]
    return any(is_outlet(t) for t in inside) or (end - begin == 1 and inside[-1].text.isupper())


def is_place(view: View, span: tuple[int, int]) -> bool:
    """Whether the words are only the name of a country, its people or a capital."""
    inside = [t for t in view.tokens if span[0] <= t.start < span[1] and t.tag != "-"]
    return all(t.tag in "EJC" and (t.entry.name or ("place",))[0] in PLACES for t in inside)
