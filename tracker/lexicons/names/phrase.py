"""Read the words of a claimant: which say what body it is, and which say whose."""

from collections.abc import Sequence
from itertools import pairwise

from tracker.lexicons.names.fold import Word
from tracker.lexicons.names.index import Entry, Tag

OWNERS = {"country", "demonym", "capital", "metonym", "region", "armed_group"}
BODIES = {"body", "outlet"}
NAMES = {*BODIES, "person"}
SPEAKERS = {"head", "title"}
PREPOSITIONS = {"of", "in", "for", "at", "from", "to", "with", "by", "near", "on", "inside", "who", "which", "that"}
PLACING = {"of", "in", "at", "from", "near", "for", "inside"}
SPONSORING = (
    "installed backed run led controlled occupied appointed held aligned allied affiliated linked imposed supported "
    "funded trained sponsored dominated ruled leaning "
    "owned made built designed born educated speaking language style supplied provided donated operated produced"
)
SPONSOR = frozenset(SPONSORING.split())
LEANING = {"pro", "anti", "inter", "pan", "trans", "afro"}
PRESIDES = {"President", "Vice President"}
NATION = {"country", "republic", "nation", "transition", "federation", "state"}
JOINING = {"and", "or", "&"}
NAME_JOINTS = {"of", "on", "for", "against", "and"}
LINKS = "al el de la le du des del bin ibn ash as an az ad ed es ez er el e i and"
NAME_LINKS = frozenset(LINKS.split())


class Phrase:
    """The words of a claimant with what the index knows of them."""

    def __init__(self, text: str, words: Sequence[Word], tags: list[Tag]) -> None:
        self.text = text
        self.words = words
        self.tags = [tag for tag in tags if not self._is_within_a_name(tag, tags)]
        self._covered = {at for tag in self.tags for at in range(tag.start, tag.end)}

    def _is_within_a_name(self, tag: Tag, tags: list[Tag]) -> bool:
        """Tell whether a one-word name ends another, or a person's begins one ("Lena Bloomberg", "Petro Sample")."""
        if tag.entry.kind not in NAMES or tag.end - tag.start > 1:
            return False
        before = tag.start and not self.words[tag.start].after_comma and self._is_unknown(tag.start - 1, tags)
        begins = tag.entry.kind == "person" and tag.end < len(self.words) and not self.words[tag.end].after_comma
        return bool(before or (begins and self._is_unknown(tag.end, tags)))

    def _is_unknown(self, at: int, tags: list[Tag]) -> bool:
        """Tell whether a word has a capital and no entry."""
        return self.words[at].capital and not any(tag.start <= at < tag.end for tag in tags)

    def core(self) -> Tag | None:
        """Find the words that say which body it is: in the first part with any, a listed body, else the last."""
        part: list[Tag] = []
        for at in range(len(self.words) + 1):
            ends = at == len(self.words) or (at not in self._covered and self.words[at].key in PREPOSITIONS)
            if part and ends:
                listed = next((tag for tag in part if tag.entry.kind in BODIES), None)
                return listed or next((tag for tag in reversed(part) if tag.entry.level != "weak"), part[-1])
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
        if after in SPONSOR or before in LEANING:
            return True
        return before == "by" and tag.start >= 2 and self.words[tag.start - 2].key in SPONSOR

    def sponsor(self) -> str | None:
        """Name the side that installed, backs or runs the body."""
        names = {tag.entry.party for tag in self.tags if tag.entry.kind in OWNERS and self.sponsors(tag)}
        return names.pop() if len(names) == 1 else None

    def leaning(self) -> bool:
        """Tell whether the phrase only takes sides ("pro-Russian")."""
        return any(word.key in LEANING for word in self.words)

    def parted(self, head: Tag) -> bool:
        """Tell whether the words are of a part of a country ("town police"), a known person or some other body."""
        after = [word.key for word in self.words[head.end : head.end + 4]]
        if head.entry.name in PRESIDES and after[:1] == ["of"] and NATION.isdisjoint(after):
            return True  # "the president of a rights group"
        before = next((tag for tag in self.tags if tag.end == head.start), None)
        return self.person() is not None or (before is not None and before.entry.kind == "tier")

    def sponsored_by_group(self) -> bool:
        """Tell whether the sponsor is an armed group."""
        return any(tag.entry.kind == "armed_group" and self.sponsors(tag) for tag in self.tags)

    def joint(self) -> bool:
        """Tell whether two owners, or two bodies, stand side by side ("Moscow and Kyiv")."""
        tags = [tag for tag in self.tags if tag.entry.kind in OWNERS | BODIES | SPEAKERS]
        return any(
            second.start - first.end == 1 and self.words[first.end].key in JOINING for first, second in pairwise(tags)
        )

    def side(self, head: Tag) -> Entry | None:
        """Choose the owner: the nearest before the body's words, else the first after them; for titles a group."""
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
            if start < end and self.words[start].after_comma:
                break  # "Ivo Sample, Odrin governor"
            start -= 1
        while start < end and self.words[start].key in NAME_LINKS and not self.words[start].capital:
            start += 1
        return start

    def _place_after(self, head: Tag) -> str | None:
        for at in range(head.end, len(self.words) - 1):
            if at in self._covered or self.words[at].key not in PLACING:
                continue
            start = self._within_land(at + 1) if head.entry.level in {"local", "any"} else at + 1
            while start < len(self.words) and self._skippable(start):
                start += 1
            end = start
            while end < len(self.words) and end not in self._covered and self._namelike(end):
                if end > start and self.words[end].after_comma:
                    break  # "police in Austin, Texas"
                end += 1
            if end > start and self.words[start].capital:
                return self._text(start, end)
            owner = next((t for t in self.tags if t.start == start and t.entry.kind in {"capital", "region"}), None)
            if owner is not None and head.entry.level in {"local", "any"}:
                return owner.entry.place
        return None

    def _within_land(self, at: int) -> int:
        """Where a place begins that a country owns: "governor of Ukraine's Kherson region"."""
        land = next((tag for tag in self.tags if tag.start == at and tag.entry.kind == "country"), None)
        owned = land is not None and self.text[self.words[land.end - 1].start : self.words[land.end - 1].end + 2][-2:]
        return land.end if land is not None and owned in ("'s", "’s") else at

    def _namelike(self, at: int) -> bool:
        word = self.words[at]
        return word.capital or word.key in NAME_LINKS

    def _comma_within(self, start: int, end: int) -> bool:
        return any(word.after_comma for word in self.words[start + 1 : end + 1])

    def _text(self, start: int, end: int) -> str:
        return self.text[self.words[start].start : self.words[end - 1].end]

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
        while start and not self.words[start].after_comma and self._comes_before(start):
            start -= 1
        if start == head.start:
            return self.plain()
        end = head.end
        while self.words[head.start].capital and end < len(self.words) and self._goes_on(end):
            end += 1
        return self._text(start, end)

    def _comes_before(self, at: int) -> bool:
        """Tell whether a printed name holds the word before one ("pro-Russian", "Control and Relief Agency")."""
        before, first = self.words[at - 1], self.words[at - 2] if at > 1 else None
        tied = self.text[before.end : self.words[at].start] == "-"
        joined = before.key == "and" and self.words[at].capital and first is not None and first.capital
        return self._proper(before) or tied or joined

    def _goes_on(self, at: int) -> bool:
        """Tell whether a printed name goes on ("Institute for Open Harbours", "Commission on Human Rights")."""
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        if self.words[at].after_comma:
            return False
        return self.words[at].capital or (
            self.words[at].key in NAME_JOINTS and after is not None and after.capital and not after.after_comma
        )

    def _proper(self, word: Word) -> bool:
        return word.capital or word.text[:1].isdigit()

    def plain(self) -> str:
        """Give the words as printed, a known common word at the beginning as its lexicon writes it."""
        first = self.tags[0] if self.tags else None
        common = first is not None and first.start == 0 and first.entry.kind in {"head", "title", "modifier", "tier"}
        if first is None or not common or any(word.capital for word in self.words[1:]):
            return self.text
        if self.text.isupper() and len(self.text) > 3:  # no initials
            return self.text.lower()
        if self.text[1:2].isupper():
            return self.text  # "NGOs"
        proper = first.entry.kind == "modifier" and first.entry.name[0].isupper()
        return (self.text[:1].upper() if proper else self.text[:1].lower()) + self.text[1:]
