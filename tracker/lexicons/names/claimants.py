"""Resolve the words that name a claimant to one body: canonical name, type and side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tracker.lexicons.names.fold import Word, fold, fold_key, strip_article
from tracker.lexicons.names.index import Entry, Index, Tag

OWNERS = {"country", "demonym", "capital", "metonym", "region", "armed_group"}
BODIES = {"body", "outlet"}
PREPOSITIONS = {"of", "in", "for", "at", "from", "to", "with", "by", "near", "on", "inside", "who", "which", "that"}
PLACING = {"of", "in", "at", "from", "near", "for", "inside"}
SPONSOR = set(
    "installed backed run led controlled occupied appointed held aligned allied affiliated linked imposed supported "
    "funded trained sponsored dominated ruled leaning".split()
)
JOINING = {"and", "or", "&"}
NAME_LINKS = {
    "al",
    "el",
    "de",
    "la",
    "le",
    "du",
    "des",
    "bin",
    "ibn",
    "ash",
    "as",
    "an",
    "ed",
    "es",
    "and",
    "al",
    "del",
}
LOCAL_TYPES = {"unnamed_official", "local_authority", "police", "emergency_service", "health_authority", "military"}
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
        text = strip_article(printed)
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

    def _named(self, phrase: "Phrase") -> Body | None:
        """Take a body or outlet that the lexicons list, unless two stand side by side."""
        core = phrase.core()
        if core is None or core.entry.kind not in BODIES:
            return None
        return Body(core.entry.name, core.entry.type, core.entry.party)

    def _person(self, phrase: "Phrase") -> Body | None:
        person = phrase.person()
        return Body(person.name, person.type, person.party) if person else None

    def _owned(self, phrase: "Phrase", home: str | None) -> Body | None:
        """Join a country, region, town or group to the words for one of its bodies."""
        head = phrase.core() or phrase.title()
        if head is None:
            return None
        if head.entry.level == "named":
            return self._proper(phrase, head, home)
        if head.entry.level == "printed":
            return None
        owner = self._owner(phrase, head, home)
        if owner is None:
            return None
        if owner.group and head.entry.type in {"military", "armed_group", "unnamed_official", "police"}:
            return Body(owner.name, "armed_group", owner.name)
        title, kind = phrase.wording(head)
        return self._renamed(Body(f"{owner.name}: {title}", kind, owner.party))

    def _speaker(self, phrase: "Phrase") -> Body | None:
        """Let a country, a capital or a group speak for itself."""
        owners = phrase.owners()
        if len(owners) != 1 or phrase.unknown() or phrase.core() or phrase.title():
            return None
        entry = owners[0].entry
        if entry.kind == "armed_group":
            return Body(entry.name, entry.type, entry.party)
        return Body(f"{entry.place if entry.kind == 'region' else entry.name}: government", "government", entry.party)

    def _renamed(self, body: Body) -> Body:
        entry = self._index.get(fold_key(body.name))
        return Body(entry.name, entry.type, entry.party) if entry and entry.kind in BODIES else body

    def _owner(self, phrase: "Phrase", head: Tag, home: str | None) -> Owner | None:
        entry = head.entry
        side = phrase.side(head)
        place = phrase.place(head, before=entry.kind == "head")
        if place is not None and entry.level == "national" and self._side_of_place(place) is None:
            place = None
        if phrase.joint():
            return None
        if side is not None and (entry.level == "national" or place is None):
            return _as_owner(side, entry.level)
        if place is not None:
            return Owner(place, phrase.sponsor() or (side and side.party) or self._side_of_place(place) or home)
        sponsor = phrase.sponsor()
        if sponsor is not None:
            return Owner(sponsor, sponsor, phrase.sponsored_by_group())
        if home is not None and entry.kind == "head" and entry.level != "local" and not phrase.person():
            return Owner(home, home)
        return None

    def _proper(self, phrase: "Phrase", head: Tag, home: str | None) -> Body:
        """Keep the printed name of a hospital, brigade or agency that the lexicons do not list."""
        side = phrase.side(head)
        party = side.party if side else phrase.sponsor()
        if side is not None and side.kind == "armed_group":
            return Body(side.name, "armed_group", side.name)
        kind = head.entry.type
        return Body(phrase.proper(head), kind, None if kind in SIDELESS else party or home)

    def _alone(self, phrase: "Phrase", home: str | None) -> Body:
        head = phrase.core() or phrase.title()
        if head is None:
            return Body(phrase.text, "other", None)
        _, kind = phrase.wording(head)
        side = phrase.side(head)
        party = (side.party if side else None) or (None if phrase.joint() else home)
        return Body(phrase.plain(), kind, party if kind in LOCAL_TYPES else None)


def _as_owner(entry: Entry, level: str) -> Owner:
    if entry.kind == "region" or (entry.kind == "capital" and level in {"local", "any"}):
        return Owner(entry.place, entry.party)
    return Owner(entry.name, entry.party, entry.kind == "armed_group")


class Phrase:
    """The words of a claimant with what the index knows of them."""

    def __init__(self, text: str, words: Sequence[Word], tags: list[Tag]) -> None:
        self.text = text
        self.words = words
        self.tags = tags
        self._covered = {at for tag in tags for at in range(tag.start, tag.end)}

    def core(self) -> Tag | None:
        """Find the words that say which body it is: in the first part with any, a listed body, else the last."""
        part: list[Tag] = []
        for at in range(len(self.words) + 1):
            if at == len(self.words) or (at not in self._covered and self.words[at].key in PREPOSITIONS):
                if part:
                    return next((tag for tag in part if tag.entry.kind in BODIES), part[-1])
            part += [tag for tag in self._cores() if tag.start == at]
        return None

    def _cores(self) -> list[Tag]:
        return [
            tag
            for tag in self.tags
            if tag.entry.kind == "head" or (tag.entry.kind in BODIES and not self.sponsors(tag))
        ]

    def title(self) -> Tag | None:
        """Find the first title."""
        return next((tag for tag in self.tags if tag.entry.kind == "title"), None)

    def person(self) -> Entry | None:
        """Find the first person that the lexicons know."""
        return next((tag.entry for tag in self.tags if tag.entry.kind == "person"), None)

    def owners(self) -> list[Tag]:
        """List the countries and groups that are not mere sponsors."""
        return [tag for tag in self.tags if tag.entry.kind in OWNERS and not self.sponsors(tag)]

    def sponsors(self, tag: Tag) -> bool:
        """Tell whether the side only installed, backs, runs or holds what is named ("Russian-installed")."""
        after = self.words[tag.end].key if tag.end < len(self.words) else ""
        before = self.words[tag.start - 1].key if tag.start else ""
        if after in SPONSOR or before in {"pro", "anti"}:
            return True
        return before == "by" and tag.start >= 2 and self.words[tag.start - 2].key in SPONSOR

    def sponsor(self) -> str | None:
        """Name the side that installed, backs or runs the body."""
        names = {tag.entry.party for tag in self.tags if tag.entry.kind in OWNERS and self.sponsors(tag)}
        return names.pop() if len(names) == 1 else None

    def sponsored_by_group(self) -> bool:
        """Tell whether the sponsor is an armed group."""
        return any(tag.entry.kind == "armed_group" and self.sponsors(tag) for tag in self.tags)

    def joint(self) -> bool:
        """Tell whether two owners, or two bodies, stand side by side ("Moscow and Kyiv")."""
        tags = [tag for tag in self.tags if tag.entry.kind in OWNERS | BODIES]
        return any(
            second.start - first.end == 1 and self.words[first.end].key in JOINING
            for first, second in zip(tags, tags[1:], strict=False)
        )

    def side(self, head: Tag) -> Entry | None:
        """Choose the owner: the nearest before the body's words, else the first after them; a group over its country."""
        owners = self.owners()
        groups = [tag for tag in owners if tag.entry.kind == "armed_group"]
        before = [tag for tag in owners if tag.end <= head.start]
        after = [tag for tag in owners if tag.start >= head.end]
        if groups and len({tag.entry.name for tag in groups}) == 1 and head.entry.kind != "head":
            return groups[0].entry
        chosen = before[-1] if before else after[0] if after else None
        return chosen.entry if chosen else None

    def place(self, head: Tag, before: bool) -> str | None:
        """Find the town or region that owns a local body: the name before its words, or after "of" or "in"."""
        at = head.start
        while before and at and self._skippable(at - 1):
            at -= 1
        if before and at:
            capital = next((t for t in self.tags if t.end == at and t.entry.kind in {"capital", "region"}), None)
            if capital is not None:
                return capital.entry.place
            start = self._run_before(at)
            if start < at and not self._comma_within(start, head.start):
                return self._text(start, at)
        return self._place_after(head)

    def _skippable(self, at: int) -> bool:
        tag = next((tag for tag in self.tags if tag.start <= at < tag.end), None)
        return tag is not None and tag.entry.kind in {"modifier", "tier"} and not self.sponsors(tag)

    def _run_before(self, end: int) -> int:
        start = end
        while start and (start - 1) not in self._covered and self._namelike(start - 1):
            start -= 1
        while start < end and self.words[start].key in NAME_LINKS and not self.words[start].capital:
            start += 1
        return start

    def _place_after(self, head: Tag) -> str | None:
        for at in range(head.end, len(self.words) - 1):
            if at in self._covered or self.words[at].key not in PLACING:
                continue
            start = at + 1
            while start < len(self.words) and self._skippable(start):
                start += 1
            end = start
            while end < len(self.words) and end not in self._covered and self._namelike(end):
                end += 1
            if end > start and self.words[start].capital:
                return self._text(start, end)
            owner = next((t for t in self.tags if t.start == start and t.entry.kind in {"capital", "region"}), None)
            if owner is not None and head.entry.level in {"local", "any"}:
                return owner.entry.place
        return None

    def _namelike(self, at: int) -> bool:
        word = self.words[at]
        return word.capital or word.key in NAME_LINKS

    def _comma_within(self, start: int, end: int) -> bool:
        return any(word.after_comma for word in self.words[start + 1 : end + 1])

    def _text(self, start: int, end: int) -> str:
        return " ".join(word.text for word in self.words[start:end])

    def unknown(self) -> bool:
        """Tell whether words are left that no lexicon explains."""
        return any(at not in self._covered and word.key not in PREPOSITIONS for at, word in enumerate(self.words))

    def wording(self, head: Tag) -> tuple[str, str]:
        """Give the body's words as the canonical name has them, with tier or kept modifiers, and the type."""
        name, kind = head.entry.name, head.entry.type
        at = head.start
        while at and self._skippable(at - 1):
            tag = next(tag for tag in self.tags if tag.start <= at - 1 < tag.end)
            if tag.entry.kind == "tier" and head.entry.tiered:
                name = f"{tag.entry.name} {name}"
            elif tag.entry.level == "kept" and head.entry.kind == "title":
                name, kind = f"{tag.entry.name} {name}", tag.entry.type or kind
            at = tag.start
        return name, kind

    def proper(self, head: Tag) -> str:
        """Cut the printed name that ends with the head's words ("director of Al-Wahda hospital")."""
        start = head.start
        while start and self.words[start - 1].capital and not self.words[start].after_comma:
            start -= 1
        if start == head.start:
            return self.plain()
        cut = self._text(start, head.end)
        at = self.text.find(self.words[start].text)
        end = self.text.find(self.words[head.end - 1].text, at)
        return self.text[at : end + len(self.words[head.end - 1].text)] if 0 <= at < end else cut

    def plain(self) -> str:
        """Give the words as printed, a known common word at the beginning in lower case."""
        first = self.tags[0] if self.tags else None
        common = first is not None and first.start == 0 and first.entry.kind in {"head", "title", "modifier", "tier"}
        if common and not any(word.capital for word in self.words[1:]):
            return self.text[:1].lower() + self.text[1:]
        return self.text
