"""Whom a cue names, and whether that can be a claimant in such a shape."""

import re
from collections.abc import Callable, Mapping

from tracker.claims.claimants.chunks import Chunk, View
from tracker.claims.claimants.shapes import Shape
from tracker.claims.claimants.spans import Named, name
from tracker.claims.claimants.words import load_words
from tracker.language.tokens import Token

_SUBJECT = re.compile(
    r"(?:^|(?<=[,&;:|W(~]))(?P<C>[xzu](?:[fi@T][xuLn])*)"
    r"(?:,(?:W|[dgPQfi@y])[^;:.]{0,24}?,|,[^,;:.SBZQPGWvdg]{1,9},|W[^,;:.]{1,6}?)?(?=[vdSBZMPOQ])"
)
_FIRST = re.compile(r"(?P<C>x)(?=[fiTy])")
_BODIES = (
    re.compile(r"un{0,2}[fyi:](?P<C>x(?:fx)*)"),
    re.compile(r"^(?P<C>x(?:fx)*)(?=[,:.~(].*u|u$)"),
    re.compile(r"^(?P<C>u)"),
    re.compile(r"u.*[,.:(~](?P<C>x(?:fx)*|u)\)?[.:]?$"),
    re.compile(r"^(?P<C>x(?:fx)*)(?=(?:,x)*[.:]?$)"),
)
_LINES = (re.compile(r"^(?P<C>x(?:fx)*)(?=[ijT@,:.(~])"), re.compile(r"[,:.(~](?P<C>x(?:fx)*)\)?[.:]?$"))
_PART = re.compile(r"[^\W\d][^|/,:;()\[\]\n]*[^\W_]")
_LINKED = re.compile(r".*\b(?:of|by|from) the ", re.IGNORECASE)
_MADE_BY = re.compile(r"y[xun]")
_TITLE = 12
_ACCOUNTS = frozenset({"version", "account", "figures", "numbers", "count", "tally"})
_OF_SOURCES = frozenset({"from", "as", "like", "with"})
_ISSUED_BY = frozenset({"issued", "prepared", "compiled", "published", "produced", "released", "signed"})
_BESIDE = re.compile(r"(?<=i)(?P<C>[xz](?:&[xz])?)$")
_CREDITS = frozenset({"by", "photo", "picture", "image"})
_FILLING = frozenset('hqapnofTyi&|,;:()I.9YtsU-"')
_NAMING = frozenset("ECNUJXwfts-")
_AREAS = frozenset({"region", "province", "district", "oblast", "directorate", "branch"})
_PLACES = frozenset({"place", "country", "capital", "demonym", "metonym"})
_OURS = frozenset({"our", "my", "your"})


class WhoFinder:
    """Names claimants; `is_known` tells whether the lexicons know a body by words, `is_town` whether a place."""

    def __init__(self, is_known: Callable[[str], bool], is_town: Callable[[str], bool]) -> None:
        self._is_known, self._is_town = is_known, is_town
        self._words = load_words()

    def named(self, match: re.Match[str], view: View) -> Named | None:
        """Name the claimant of a match: the group C with the aside A; of "X, citing Y, said" it is Y."""
        aside = view.cut(*match.span("A")) if "A" in match.re.groupindex else []
        if len(aside) > 3 and aside[1].letter == "R" and view.tokens[aside[2].first].tag != "p":
            return name(view.tokens, aside[2:-1], [], self._words)
        return name(view.tokens, view.cut(*self._maker(match, view)), aside, self._words)

    def _maker(self, match: re.Match[str], view: View) -> tuple[int, int]:
        """Where the claimant stands: not at "near a well", before "medics and police"; who made "a count by X"."""
        start, end = match.span("C")
        comma = view.letters.find(",", start, end)
        if comma > 0 and start and view.letters[start - 1] in "i@" and view.head(start - 1) not in _OF_SOURCES:
            start = comma + 1
        issued = view.tokens[view.lasts[end - 1]].low in self._words.lists["issued"]
        return (end + 1, end + 2) if issued and _MADE_BY.match(view.letters, end) else (start, end)

    def shared(self, view: View, at: int, earlier: Mapping[int, Named]) -> Named | None:
        """The subject that a second verb shares with the first: "... and put the wounded at 20", "..., saying"."""
        if view.letters[at] in "GK" and (beside := _BESIDE.search(view.letters, 0, at)):
            return self.named(beside, view)
        inside = [c for c in earlier if c < at and ";" not in view.letters[c:at]]
        if inside:
            return earlier[max(inside)]
        subjects = reversed(list(_SUBJECT.finditer(view.letters, 0, at)))
        return next((who for found in subjects if (who := self.named(found, view)) is not None), None)

    def subject(self, view: View) -> Named | None:
        """Name the subject that a sentence opens with, whom "he" or "it" of the next may mean."""
        found = _SUBJECT.search(view.letters) or _FIRST.match(view.letters)
        if found is not None:
            return self.named(found, view)
        first, last = view.firsts[0], view.lasts[0]
        unread = view.letters[:2] in ("xx", "xn", "xu") and last > first
        return name(view.tokens, [Chunk("x", first, last - 1)], [], self._words) if unread else None

    def heading(self, view: View) -> Named | None:
        """Name the body that a line without a verb is headed by: "Report of the Defence Ministry", "General Staff."."""
        if (who := self._credited(view)) is not None:
            return who
        if len(view.letters) > 16 or set(view.letters) & set("vSBZPGKMI"):
            return None
        line = view.text[view.tokens[-1].end :].lstrip(" .:)")[:1] in ("", "\n")
        if (who := self._issuer(view)) is not None:
            return who
        for body in _BODIES if not line else (*_BODIES, *_LINES):
            found = body.search(view.letters)
            who = self.named(found, view) if found else None
            if (
                who is None
                or who.pronoun
                or who.vague
                or _is_crowd(who, view)
                or (who.person and body is not _BODIES[0])
            ):
                continue
            plain = "u" not in view.letters or body in _LINES
            if self._is_body(who, view) and (not plain or _is_name(view, who.spans[0])):
                return who
        return self._segment(view)

    def signature(self, view: View) -> Named | None:
        """Name the body whose name a line is, if it is no outlet's."""
        who = self.heading(view)
        inside = [t for t in view.tokens if who is not None and any(a <= t.start < b for a, b in who.spans)]
        return None if any(_kind(t) == "outlet" for t in inside) else who

    def title(self, view: View) -> Named | None:
        """Name the body whose document a line opens: no byline, no outlet's dateline, no headline about a body."""
        if (who := self._credited(view)) is not None:
            return who
        who = self.signature(view)
        if who is None or view.tokens[0].low in _CREDITS:
            return None
        rest = [t for t in view.tokens if not any(a <= t.start < b for a, b in who.spans)]
        issued, kinds = self._words.lists["issued"], self._words.lists["kinds"]
        if any(t.low.rsplit(" ", 1)[-1] in issued for t in view.tokens):
            return who
        return who if all(t.tag in _FILLING or t.low in kinds | _AREAS or _kind(t) in _PLACES for t in rest) else None

    def _credited(self, view: View) -> Named | None:
        """The body of a line of credit: "Issued by: ABC", "From: ABC"."""
        tokens = view.tokens
        issued = len(tokens) > 2 and tokens[1].low == "by" and tokens[0].low in _ISSUED_BY
        sent = len(tokens) > 2 and tokens[0].low == "from" and tokens[1].text == ":"
        return self._first_body(view, 2, len(tokens)) if issued or sent else None

    def _segment(self, view: View) -> Named | None:
        """The one known body among the parts of a heading: "Aden Police | 12 May", "[Ministry of Defence, 12:04]"."""
        first, last = view.tokens[0].start, view.tokens[-1].end
        begin = view.text.rfind("\n", 0, first) + 1
        found = [body for part in _PART.finditer(view.text, begin, last) if (body := self._body(view, *part.span()))]
        return Named(found, False) if len(found) == 1 else None

    def _body(self, view: View, start: int, end: int) -> tuple[int, int] | None:
        """The part of a heading that is a known body, whole or behind "of the": "Communiqué 12 of the High Command"."""
        linked = _LINKED.match(view.text, start, end)
        for part in ((start, end), (linked.end(), end)) if linked else ((start, end),):
            inside = [t for t in view.tokens if part[0] <= t.start < part[1]]
            plain = (
                bool(inside)
                and all(t.tag in _NAMING for t in inside)
                and not (inside[-1].tag == "w" and inside[-1].text.islower())
            )
            if plain and self._is_body(Named([part], False), view):
                return part
        return None

    def owner(self, view: View) -> Named | None:
        """Name the owner of the account that a short sentence opens with."""
        if not view.letters.startswith("u") or len(view.letters) > 6 or view.head(0) not in _ACCOUNTS:
            return None
        who = name(view.tokens, view.cut(0, 1), [], self._words)
        return who if who is not None and who.pronoun is None and not who.vague else None

    def section(self, view: View) -> Named | None:
        """Name the body of a heading that is only its name, or its version of what happened."""
        who = self.title(view)
        if who is None:
            return None
        organ = view.text[slice(*who.spans[0])].lower().split()[-1] in self._words.lists["organs"]
        return who if organ or self.owner(view) is not None else None

    def _issuer(self, view: View) -> Named | None:
        """Name the body that opens the title of a document: "ABC Situation Report No. 3", "From ABC's update:"."""
        issued, kinds = self._words.lists["issued"], self._words.lists["kinds"]
        tokens = view.tokens
        end = next((i for i, t in enumerate(tokens[:_TITLE]) if t.low.rsplit(" ", 1)[-1] in issued), 0)
        begin = next((i for i, t in enumerate(tokens[:end]) if t.tag not in "itay:." and t.low != "source"), end)
        while end > begin and (tokens[end - 1].low in kinds or tokens[end - 1].tag not in "ECNUJ"):
            end -= 1
        return self._first_body(view, begin, end)

    def _first_body(self, view: View, begin: int, end: int) -> Named | None:
        """The longest known body that the tokens begin..end begin with."""
        tokens = view.tokens
        begin = next((i for i in range(begin, end) if tokens[i].tag not in "ita:"), end)
        end = next((i for i in range(begin, end) if tokens[i].text == ","), end)
        for last in range(end - 1, begin - 1, -1):
            who = Named([(tokens[begin].start, tokens[last].end)], False)
            if tokens[last].end > tokens[begin].start and tokens[begin].text[0].isupper() and self._is_body(who, view):
                return who
        return None

    def may_speak(self, shape: Shape, who: Named, match: re.Match[str], view: View) -> bool:
        """Whether what is named can be the claimant in such a shape."""
        if shape.who == "owner":
            return self._owns(who, match, view)
        if shape.who == "known":
            one = match.end("C") - match.start("C") == 1
            source = shape.kind == "bracketed" and _is_source(view, *match.span("C"))
            source = source or (shape.kind == "headed" and _is_outlet(view.opening(match.start("C"))))
            person = who.person is True and one and not self._is_town(view.text[slice(*who.spans[0])])
            return not source and not who.pronoun and (person or self._is_body(who, view))
        if shape.who == "rival":
            first, last = view.firsts[match.start("C")], view.lasts[match.start("C")]
            person = getattr(getattr(view.tokens[last].entry, "noun", None), "kind", "") == "person"
            return view.tokens[first].tag not in "aA" and (
                (person and match["V"][:1] in ("f", "@")) or self._knows(who, view)
            )
        return True

    def _owns(self, who: Named, match: re.Match[str], view: View) -> bool:
        """Whether somebody is named or meant to whom the figures belong: "by its count", "the army's figure"."""
        if who.pronoun == "statement" or who.pronoun in _OURS or (who.vague and match["V"] not in "yi"):
            return False
        begin = match.start("C")
        if match["C"].startswith("Li") and view.head(begin + 1) not in ("by", "from"):
            return False
        return match["V"] != "i" or (view.head(match.start("V")) == "in" and not who.vague)

    def _is_body(self, who: Named, view: View) -> bool:
        """Whether the lexicons know it, as more than the place that a dateline names."""
        return not all(is_place(view, span) for span in who.spans) and self._knows(who, view)

    def _knows(self, who: Named, view: View) -> bool:
        return any(self._is_known(view.text[a:b]) for a, b in who.spans)


def _kind(token: Token) -> str | None:
    return token.entry.name[0] if token.tag == "E" and token.entry.name is not None else None


def _is_crowd(who: Named, view: View) -> bool:
    """Whether many of a kind are named, who issue no report: "list of officials"."""
    return who.plural and view.text[slice(*who.spans[0])].islower()


def _is_name(view: View, span: tuple[int, int]) -> bool:
    """Whether the words are a name and nothing else: a verb that the lexicons do not know would be a plain word."""
    return not any(t.tag == "w" for t in view.tokens if span[0] <= t.start < span[1])


def _is_source(view: View, begin: int, end: int) -> bool:
    """Whether brackets hold initials, or the outlet that a text was taken from: "(RSF)", "(Reuters)"."""
    inside = view.tokens[view.firsts[begin] : view.lasts[end - 1] + 1]
    return any(_is_outlet(t) for t in inside) or (end - begin == 1 and inside[-1].text.isupper())


def _is_outlet(token: Token) -> bool:
    return (getattr(token.entry, "name", None) or ("",))[0] == "outlet"


def is_place(view: View, span: tuple[int, int]) -> bool:
    """Whether the words are only the name of a country, its people or a capital."""
    inside = [t for t in view.tokens if span[0] <= t.start < span[1]]
    return all(t.tag in "EJC" and getattr(t.entry, "name", ("place",))[0] in _PLACES for t in inside)
