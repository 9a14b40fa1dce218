"""Whom a heading, a signature or a line of credit names: the body whose paper or section it is."""

import re
from dataclasses import replace

from tracker.claims.claimants.bodies import ADDRESSED, COUNTED, WITHIN, BodyFinder, is_crowd
from tracker.claims.claimants.chunks import View
from tracker.claims.claimants.people import PLACES
from tracker.claims.claimants.spans import Named
from tracker.claims.claimants.who import WhoFinder, kind_of
from tracker.claims.claimants.words import load_words
from tracker.language.nodes import Token

_OFFICE = r"x(?:fx)*(?:(?:,x)?&x)?"  # "the Ministry of Interior and Peace"
_BODIES = (
    re.compile(rf"un{{0,2}}[fyi:](?P<C>{_OFFICE})"),
    re.compile(r"^(?P<C>x(?:fx)*)(?=[,:.~(].*u|u$)"),
    re.compile(r"^(?P<C>u)"),
    re.compile(r"u.*[,.:(~](?P<C>x(?:fx)*|u)\)?[.:]?$"),
    re.compile(rf"^(?P<C>{_OFFICE})(?=(?:,x)*[.:]?$)"),
)
_LINES = (re.compile(r"^(?P<C>x(?:fx)*)(?=[ijT@,:.(~])"), re.compile(r"[,:.(~](?P<C>x(?:fx)*)\)?[.:]?$"))
_PART = re.compile(r"[^\W\d][^|/,:;()\[\]\n]*[^\W_]")
_LINKED = re.compile(r".*\b(?:of|by|from) (?:the )?", re.IGNORECASE)
_CLOSING = ('"', "”", "»")
_BESIDE = re.compile(r" ?[–—/-] ?(?P<place>[A-Z][\w'’ ]{2,30})(?=$|\n|,)")
_GIVEN_BY = re.compile(
    r"(?:(?:press|news) (?:conference|briefing)|(?:(?:evening|video|televised|daily) )?(?:address|briefing|speech)"
    r"|interview|remarks) (?:of|by|with|from) (?:the )?",
    re.IGNORECASE,
)
_TITLE, _LONGEST = 12, 8
_ISSUED_BY = frozenset({"issued", "prepared", "compiled", "published", "produced", "released", "signed"})
_SENT = frozenset({"from", "source", "sources"})
_MARKED = tuple(",:.(~")
_DID = re.compile(r"[vdSBZ]n")  # "the navy, air and land units hit 12 sites"
_VERBAL = frozenset("vdgSBZPGKMIQRO")
_SITTINGS = frozenset({"meeting", "meetings", "session", "sitting", "debate"})
_CREDITS = frozenset({"by", "photo", "picture", "image"})
_FILLING = frozenset('hqapnofTyi&|,;:()I.9YtsU-"')
_NAMING = frozenset('ECNUJXwfts-"')
_AREAS = frozenset({"region", "province", "district", "oblast", "directorate", "branch"})


class HeadingFinder:
    """Names the bodies of headings; `who` tells whether words name a body, `bodies` who may have issued a paper."""

    def __init__(self, who: WhoFinder, bodies: BodyFinder) -> None:
        self._who, self._bodies = who, bodies
        self._words = load_words()

    def heading(self, view: View) -> Named | None:
        """Name the body that a line without a verb is headed by: "Report of the Defence Ministry", "General Staff."."""
        if (who := self._credited(view)) is not None:
            return who
        if len(view.letters) > 16 or set(view.letters) & set("vSBZPGKMI") or view.tokens[0].low in ADDRESSED:
            return None
        line = view.text[view.tokens[-1].end :].lstrip(" .:)")[:1] in ("", "\n")
        if (who := self._issuer(view)) is not None or _is_topic(view, 0):
            return who
        for body in _BODIES if not line else (*_BODIES, *_LINES):
            found = body.search(view.letters)
            who = self._who.named(found, view) if found else None
            if (
                who is None
                or who.pronoun
                or who.vague
                or is_crowd(who, view)
                or (who.person and body is not _BODIES[0])
            ):
                continue
            plain = "u" not in view.letters or body in _LINES
            if self._who.is_body(who, view) and (not plain or _is_name(view, who.spans[0])):
                return who
        return self._segment(view)

    def signature(self, view: View) -> Named | None:
        """Name the body whose name a line is, if it is no outlet's."""
        who = self.heading(view)
        inside = [t for t in view.tokens if who is not None and any(a <= t.start < b for a, b in who.spans)]
        return None if any(kind_of(t) == "outlet" for t in inside) else who

    def runs(self, view: View) -> bool:
        """Whether a line is no heading: a byline, or a sentence with a full stop and a verb or what may be one.

        "The ministry, figures gathered by 18:00." is one: a mark parts the body from the rest.
        """
        stopped = view.text[view.tokens[-1].start : view.tokens[-1].end + 1].strip().endswith(".")
        papers = self._words.lists["issued"] | self._words.lists["kinds"]
        unread = any(t.tag == "w" and t.text.islower() and t.low not in papers for t in view.tokens)
        parted = view.letters[0] == "x" and view.letters[1:2] in _MARKED and not _DID.search(view.letters)
        told = stopped and not parted and (unread or not _VERBAL.isdisjoint(view.letters))
        return told or self._is_byline(view)

    def title(self, view: View) -> Named | None:
        """Name the body whose document a line opens, with its place, without what it gives ("Briefing of")."""
        who = self._titled(view)
        given = _GIVEN_BY.match(view.text, *who.spans[0]) if who is not None and len(who.spans) == 1 else None
        if who is not None and given is not None:
            return replace(who, spans=[(given.end(), who.spans[0][1])])
        seat = _BESIDE.match(view.text, who.spans[-1][1]) if who is not None and len(who.spans) == 1 else None
        if who is None or seat is None or not self._who.is_town(seat["place"]):
            return who
        return replace(who, spans=[(who.spans[0][0], seat.end())])

    def _titled(self, view: View) -> Named | None:
        """Name the body whose document a line opens: no byline, no outlet's dateline, no headline about a body."""
        if (who := self._credited(view)) is not None:
            return who
        if self.runs(view):
            return None
        who = self.signature(view)
        if who is None or view.tokens[0].low in _CREDITS:
            return None
        if who.person and len(view.letters) == 1:
            return None  # the caption of a picture
        if not _SITTINGS.isdisjoint(t.low for t in view.tokens):
            return None  # of a meeting, in which many speak
        rest = [t for t in view.tokens if not any(a <= t.start < b for a, b in who.spans)]
        issued, kinds = self._words.lists["issued"], self._words.lists["kinds"]
        if any(t.low.rsplit(" ", 1)[-1] in issued for t in view.tokens):
            return who
        seat = _seat(view, who)
        return (
            who
            if all(t is seat or t.tag in _FILLING or t.low in kinds | _AREAS or kind_of(t) in PLACES for t in rest)
            else None
        )

    def _is_byline(self, view: View) -> bool:
        """Whether a line only says where an outlet writes: "Kyiv • Sample agency"."""
        mark = next((i for i, t in enumerate(view.tokens) if t.text == "•"), 0)
        return mark > 0 and self._who.is_town(view.text[view.tokens[0].start : view.tokens[mark - 1].end])

    def credit(self, view: View) -> Named | None:
        """Name the body of a line of credit, if it is no outlet's."""
        who = self._credited(view)
        return None if who is None or any(kind_of(t) == "outlet" for t in view.tokens) else who

    def _credited(self, view: View) -> Named | None:
        """The body of a line of credit: "Issued by: ABC", "From: ABC", "Source: ABC"."""
        tokens = view.tokens
        issued = len(tokens) > 2 and tokens[1].low == "by" and tokens[0].low in _ISSUED_BY
        sent = next((i for i, t in enumerate(tokens[1:3], 1) if t.text == ":" and tokens[i - 1].low in _SENT), 0)
        who = self._issuer(view) if sent else None
        return who or (self._first_body(view, sent + 1 if sent else 2, len(tokens)) if issued or sent else None)

    def _segment(self, view: View) -> Named | None:
        """The one known body among the parts of a heading: "Aden Police | 12 May", "[Ministry of Defence, 12:04]"."""
        first, last = view.tokens[0].start, view.tokens[-1].end
        begin = view.text.rfind("\n", 0, first) + 1
        found = [body for part in _PART.finditer(view.text, begin, last) if (body := self._body(view, *part.span()))]
        return Named(found, False) if len(found) == 1 else None

    def _body(self, view: View, start: int, end: int) -> tuple[int, int] | None:
        """The part of a heading that is a known body, whole or behind "of the": "Communiqué 12 of the High Command"."""
        end += view.text[end : end + 1] in _CLOSING and view.text[start:end].count(view.text[end]) == 1
        linked = _LINKED.match(view.text, start, end)
        parts = ((start, end), (linked.end(), end)) if linked else ((start, end),)
        for part in parts:
            inside = [t for t in view.tokens if part[0] <= t.start < part[1]]
            plain = (
                bool(inside)
                and inside[-1].low not in _SENT  # "Source: own archive"
                and all(t.tag in _NAMING for t in inside)
                and not (inside[-1].tag == "w" and inside[-1].text.islower())
            )
            issued = plain and inside[-1].low.rsplit(" ", 1)[-1] in self._words.lists["issued"]
            if plain and not issued and self._who.is_body(Named([part], False), view):
                return part
        return None

    def section(self, view: View) -> Named | None:
        """Name the body of a heading that is only its name, or its version of what happened."""
        who = self.title(view)
        if who is None:
            return None
        words = view.text[slice(*who.spans[0])]
        organ = words.lower().split()[-1] in self._words.lists["organs"]
        return who if organ or self._bodies.is_office(words) or self._bodies.owner(view) is not None else None

    def body(self, view: View) -> Named | None:
        """Name the known body that a piece of a line opens with."""
        end = next((i for i, t in enumerate(view.tokens) if t.tag in ".i" and t.low not in WITHIN), len(view.tokens))
        return self._first_body(view, 0, end)

    def styled(self, view: View) -> Named | None:
        """Take a line for the name of a body that no lexicon holds, if it is all capitals and has a word for one."""
        first, last = view.tokens[0], view.tokens[-1]
        small = any(t.text[0].islower() and t.tag not in "ft" for t in view.tokens)
        if small or len(view.tokens) > _LONGEST or not last.text[-1].isalnum():
            return None
        words = {word for t in view.tokens for word in t.low.split()}
        return Named([(first.start, last.end)], False) if words & self._words.lists["organs"] else None

    def _issuer(self, view: View) -> Named | None:
        """Name the body that opens the title of a document: "ABC Situation Report No. 3", "From ABC's update:"."""
        issued, kinds = self._words.lists["issued"], self._words.lists["kinds"]
        tokens = view.tokens
        end = next((i for i, t in enumerate(tokens[:_TITLE]) if t.low.rsplit(" ", 1)[-1] in issued), 0)
        begin = next((i for i, t in enumerate(tokens[:end]) if t.tag not in "itay:." and t.low != "source"), end)
        begin += 2 * _is_topic(view, begin)
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
            if (
                tokens[last].end > tokens[begin].start
                and tokens[begin].text[0].isupper()
                and tokens[begin].tag not in COUNTED
                and self._who.is_body(who, view)
            ):
                return who
        return None


def _is_topic(view: View, at: int) -> bool:
    """Whether a line opens with the country it tells of: "ODRIN: Tarsk Flash Update No. 3"."""
    head = view.tokens[at : at + 2]
    issued = load_words().lists["issued"]
    papers = any(t.low.rsplit(" ", 1)[-1] in issued for t in view.tokens[at + 2 :])
    return len(head) > 1 and kind_of(head[0]) == "country" and head[1].text == ":" and papers


def _seat(view: View, who: Named) -> Token | None:
    """The town right behind a body, where it sits: "DISASTER MANAGEMENT UNIT, TARSK"."""
    after = [t for t in view.tokens if t.start >= who.spans[-1][1]][:3]
    return after[1] if len(after) > 1 and after[0].text == "," and after[1].tag == "C" else None


def _is_name(view: View, span: tuple[int, int]) -> bool:
    """Whether the words are a name and nothing else: a verb that the lexicons do not know would be a plain word."""
    return not any(t.tag == "w" for t in view.tokens if span[0] <= t.start < span[1])
