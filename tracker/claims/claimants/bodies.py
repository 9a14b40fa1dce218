"""Whom a sentence is about or mentions: a body or an office that may have issued what it tells."""

import re

from tracker.claims.claimants.chunks import View
from tracker.claims.claimants.looking_back import tells_otherwise
from tracker.claims.claimants.spans import Named, name
from tracker.claims.claimants.who import WhoFinder
from tracker.claims.claimants.words import load_words
from tracker.language.nodes import Token

_PHRASE = re.compile(r"(?P<C>x(?:fx)*)")
_OURS = frozenset(
    "our own this enemy all units fighters soldiers troops defenders warriors gunners pilots crews aviators".split()
)
_CREWS = frozenset({"crews", "teams", "forces", "units", "troops", "staff", "rescuers", "volunteers"})
_ACCOUNTS = frozenset({"version", "account", "figures", "numbers", "count", "tally"})
_SHORT = 8
ADDRESSED = frozenset({"friends", "dear", "colleagues", "comrades", "brothers", "neighbours", "compatriots"})
WITHIN = frozenset({"of", "for"})
COUNTED = frozenset("1hv")


class BodyFinder:
    """Names the bodies of sentences; `who` tells whether words name a body."""

    def __init__(self, who: WhoFinder) -> None:
        self._who = who
        self._words = load_words()

    def subject(self, view: View, roles: bool) -> Named | None:
        """Name the body that a sentence opens with as its subject; with `roles`, an office too: "the spokesman"."""
        who = self._who.subject(view)
        if who is None or not who.spans or who.pronoun or who.vague:
            return None
        start, end = who.spans[0]
        whole = self._trimmed(view, Named([(start, end)], who.person, who.plural))
        if roles and not who.plural and not view.text[start].isupper():
            words = view.text[slice(*whole.spans[0])]
            office = self.is_office(words) and words.split()[0] not in _OURS
            return whole if office and self._who.is_body(whole, view) else None
        return whole if self._can_issue(whole, view) else None

    def is_office(self, words: str) -> bool:
        """Whether words are headed by an office or a body: "spokesman of the armed forces"."""
        head = re.split(" (?:of|for|in) ", words.lower())[0].rsplit(" ", 1)[-1]
        return head in self._words.lists["roles"] | self._words.lists["organs"]

    def _trimmed(self, view: View, who: Named) -> Named:
        """The body itself of "Civil Defence crews in the Strip"."""
        inside = [t for t in view.tokens if who.spans[0][0] <= t.start < who.spans[0][1]]
        at = next((i for i, t in enumerate(inside) if i and self._is_beyond(t)), len(inside))
        short = Named([(inside[0].start, inside[max(at, 1) - 1].end)], who.person)
        return short if at < len(inside) and at and self._who.is_body(short, view) else who

    def _is_beyond(self, token: Token) -> bool:
        """Whether a word is no more of a body's name: a plain one, of its crews, where they are, or what they do."""
        plain = token.text[0].islower() and token.tag not in "ftsi" and token.low not in self._words.lists["organs"]
        return token.low in _CREWS or (token.tag == "i" and token.low not in WITHIN) or plain

    def mentioned(self, view: View, roles: bool) -> Named | None:
        """Name the only body, or with `roles` the only office, with capitals that a sentence mentions."""
        found = [self._who.named(match, view) for match in _PHRASE.finditer(view.letters)]
        bodies = [who for who in found if who is not None and self._can_issue(who, view, roles)]
        return bodies[0] if len(bodies) == 1 else None

    def owner(self, view: View) -> Named | None:
        """Name the owner of the account that a short sentence opens with, or who tells it otherwise."""
        if len(view.letters) <= _SHORT and tells_otherwise(view.text, view.start(0), view.tokens[-1].end):
            return self.subject(view, roles=True)
        if not view.letters.startswith("u") or len(view.letters) > 6 or view.head(0) not in _ACCOUNTS:
            return None
        who = name(view.tokens, view.cut(0, 1), [], self._words)
        return who if who is not None and who.pronoun is None and not who.vague else None

    def _can_issue(self, who: Named, view: View, roles: bool = False) -> bool:
        words = view.text[slice(*who.spans[0])]
        if who.outlet or (who.person and not (roles and self.is_office(words))):
            return False
        vague = who.pronoun or who.vague or words.lower() in ADDRESSED or is_crowd(who, view)
        if vague or len(who.spans) > 1 or not view.text[who.spans[0][0]].isupper():
            return False
        return view.text[slice(*who.spans[0])].split()[0].lower() not in _OURS and self._who.is_body(who, view)


def is_crowd(who: Named, view: View) -> bool:
    """Whether many of a kind are named, who issue no report: "list of officials", "Three sources, three tallies"."""
    counted = any(t.tag in COUNTED for t in view.tokens if who.spans[0][0] <= t.start < who.spans[0][1])
    words, first = view.text[slice(*who.spans[0])], who.spans[0][0] == view.tokens[0].start
    return counted or (who.plural and (words.islower() or (first and words[1:].islower())))
