"""Resolve the words that name a claimant to one body: canonical name, type and side."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from tracker.lexicons.names.fold import fold, fold_key, strip_article
from tracker.lexicons.names.index import Entry, Index, Tag
from tracker.lexicons.names.phrase import BODIES, Phrase

LOCAL_TYPES = {"unnamed_official", "local_authority", "police", "emergency_service", "health_authority", "military"}
ADJECTIVAL = ("al", "ic", "ive", "ian", "ed", "ary", "ish", "ese")
GROUP_TYPES = {"military", "armed_group", "unnamed_official", "police"}
_PRESS_OFFICE = re.compile(
    r"(?:press|media|information|public (?:relations|affairs)) "
    r"(?:service|cent(?:re|er)|office|department|bureau|desk|wing) of ",
    re.IGNORECASE,
)
_OFFICES = ("Ministry", "President", "Prime Minister")
SIDELESS = {"ngo", "company", "media", "other", "un", "witness", "armed_group"}


@dataclass(frozen=True, slots=True)
class Body:
    """A claimant: canonical name, one of the contract's claimant types, and the side it belongs to."""

    name: str
    type: str
    party: str | None


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose body it is: the name it lends, and its side."""

    name: str
    party: str | None
    group: bool = False


class Claimants:
    """Resolve claimants over an index, with a lookup from a place's words to its side."""

    def __init__(self, index: Index, side_of_place: Callable[[str], str | None]) -> None:
        self._index = index
        self._side_of_place = side_of_place

    def resolve(self, printed: str, home: str | None) -> Body:
        """Name the body behind the words; what nothing in the lexicons knows stays as printed."""
        text = strip_article(_PRESS_OFFICE.sub("", strip_article(printed)))
        words = fold(text)
        if not words:
            return Body(text, "other", None)
        phrase = Phrase(text, words, self._index.tags(words))
        return (
            self._named(phrase)
            or self._owned(phrase, home)
            or self._person(phrase)
            or self._speaker(phrase)
            or self._alone(phrase, home)
        )

    def _named(self, phrase: Phrase) -> Body | None:
        """Take a body or outlet that the lexicons list, unless two stand side by side."""
        core = phrase.core()
        if core is None or core.entry.kind not in BODIES or phrase.joint():
            return None
        return Body(core.entry.name, core.entry.type, core.entry.party)

    def _person(self, phrase: Phrase) -> Body | None:
        person, head = phrase.person(), phrase.core() or phrase.title()
        if person is None:
            return None
        owner, _, local = person.name.partition(": ")
        if head is not None and head.entry.name != local and min(map(_is_office, (head.entry.name, local))):
            return None  # a namesake: "the defence minister, Pedro Sanchez" does not govern Spain
        return Body(person.name, person.type, person.party or (self._side_of_place(owner) if local else None))

    def _owned(self, phrase: Phrase, home: str | None) -> Body | None:
        """Join a country, region, town or group to the words for one of its bodies."""
        head = phrase.core() or phrase.title()
        if head is None:
            return None
        if head.entry.level in {"named", "weak"}:
            return self._proper(phrase, head, home)
        if head.entry.level == "printed":
            return None
        owner = self._owner(phrase, head, home)
        if owner is None:
            return None
        if owner.group and head.entry.type in GROUP_TYPES and head.entry.name.islower():
            return Body(owner.name, "armed_group", owner.name)
        title, kind = phrase.wording(head)
        return self._renamed(Body(f"{owner.name}: {title}", kind, owner.party))

    def _speaker(self, phrase: Phrase) -> Body | None:
        """Let a country, a capital or a group speak for itself."""
        owners = phrase.owners()
        groups = {tag.entry for tag in owners if tag.entry.kind == "armed_group"}
        if len(groups) == 1 and not phrase.joint():
            entry = groups.pop()
            return Body(entry.name, entry.type, entry.party)
        if len(owners) != 1 or phrase.unknown() or phrase.core() or phrase.title():
            return None
        entry = owners[0].entry
        name = entry.place if entry.kind == "region" else entry.name
        return self._renamed(Body(f"{name}: government", "government", entry.party))

    def _renamed(self, body: Body) -> Body:
        entry = self._index.get(fold_key(body.name))
        return Body(entry.name, entry.type, entry.party) if entry and entry.kind in BODIES else body

    def _owner(self, phrase: Phrase, head: Tag, home: str | None) -> Owner | None:
        entry = head.entry
        side = phrase.side(head)
        place = phrase.place(head, before=entry.kind == "head")
        of_country = entry.level in {"national", "sent"}
        unsure = of_country or (place is not None and place.endswith(ADJECTIVAL))
        unknown = place if place is not None and unsure and self._side_of_place(place) is None else None
        if unknown is not None:
            place = None
        if phrase.joint():
            return None
        if side is not None and (of_country or place is None):
            return _as_owner(side, entry.level)
        if entry.level == "sent":
            return None  # "the consulate in Jeddah" is not Jeddah's
        if place is not None:
            return Owner(place, phrase.sponsor() or (side and side.party) or self._side_of_place(place) or home)
        sponsor = phrase.sponsor()
        if sponsor is not None and not phrase.leaning():
            return Owner(sponsor, sponsor, phrase.sponsored_by_group())
        if unknown is not None:
            return None  # "the KP health minister" is not the health minister of the country told of last
        if home is not None and entry.kind == "head" and entry.level != "local" and not phrase.parted(head):
            return Owner(home, home)
        return None

    def _proper(self, phrase: Phrase, head: Tag, home: str | None) -> Body:
        """Keep the printed name of a hospital, brigade or agency that the lexicons do not list."""
        side = phrase.side(head)
        party = side.party if side else phrase.sponsor()
        if side is not None and side.kind == "armed_group":
            return Body(side.name, "armed_group", side.name)
        kind = head.entry.type
        return Body(phrase.proper(head), kind, None if kind in SIDELESS else party or home)

    def _alone(self, phrase: Phrase, home: str | None) -> Body:
        head = phrase.core() or phrase.title()
        if head is None:
            return Body(phrase.text, "other", None)
        _, kind = phrase.wording(head)
        side = phrase.side(head)
        party = None if phrase.joint() else (side.party if side else None) or home
        return Body(phrase.plain(), kind, party if kind in LOCAL_TYPES else None)


def _is_office(name: str) -> bool:
    return name.startswith(_OFFICES)


def _as_owner(entry: Entry, level: str) -> Owner:
    if entry.kind == "region" or (entry.kind == "capital" and level in {"local", "any"}):
        return Owner(entry.place, entry.party)
    return Owner(entry.name, entry.party, entry.kind == "armed_group")
