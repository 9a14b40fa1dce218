"""Find the side that a phrase names: "Ukrainian servicemen", "Kyiv's troops", "Hamas fighters"."""

from tracker.lexicons.names.fold import fold
from tracker.lexicons.names.index import Index, Tag
from tracker.lexicons.names.phrase import JOINING, OWNERS, PREPOSITIONS, Phrase

SIDED = OWNERS | {"body"}
UNITED_NATIONS = "United Nations"
PLACES = {"country", "capital", "region"}
PLACED_IN = {"in", "at", "near", "inside", "on", "to"}
FORCES = {"military", "police", "armed_group"}
OTHERS = {"foreign", "international", "allied", "western", "other"}


def find_party(phrase: str, index: Index) -> str | None:
    """Name the side of a phrase; None where it names none, or two on equal terms."""
    words = fold(phrase)
    parsed = Phrase(phrase, words, index.tags(words))
    sides = [tag for tag in parsed.tags if _side(tag) and not parsed.sponsors(tag) and not _is_where(tag, parsed)]
    if not sides:
        return None
    keys = [word.key for word in words]
    first = _first_part(sides, keys)
    groups = {_side(tag) for tag in first if tag.entry.kind == "armed_group"}
    if groups and _are_joined(first, keys):
        return None
    names = groups or {_side(tag) for tag in first}
    if not groups and names != {"Palestine"} and (_irregular(parsed) or _with_others(first[-1], keys)):
        return None
    return names.pop() if len(names) == 1 else None


def _side(tag: Tag) -> str | None:
    if tag.entry.kind not in SIDED:
        return None
    return UNITED_NATIONS if tag.entry.type == "un" else tag.entry.party


def _is_where(tag: Tag, phrase: Phrase) -> bool:
    """Tell whether the name only says where people are ("people in Gaza", "Kyiv residents"), not whose they are."""
    if tag.entry.kind not in PLACES or any(other.entry.type in FORCES for other in phrase.tags if other != tag):
        return False
    before = phrase.words[tag.start - 1].key if tag.start else ""
    town = tag.entry.kind != "country" and tag.entry.level != "adjective"
    civilians = town and any(other.entry.type == "witness" for other in phrase.tags)
    return before in PLACED_IN or civilians


def _are_joined(sides: list[Tag], keys: list[str]) -> bool:
    """Tell whether a group stands beside another's people ("Hamas fighters and Israeli soldiers")."""
    return sides[-1].entry.kind != "armed_group" and any(key in JOINING for key in keys[sides[0].end : sides[-1].start])


def _with_others(tag: Tag, keys: list[str]) -> bool:
    after = keys[tag.end : tag.end + 2]
    return len(after) == 2 and after[0] in JOINING and after[1] in OTHERS


def _irregular(phrase: Phrase) -> bool:
    """Tell whether the people are rebels or militants, who are not of their country's side."""
    return any(
        tag.entry.type == "armed_group" and tag.entry.kind == "head" and phrase.words[tag.start].key != "fighters"
        for tag in phrase.tags
    )


def _first_part(sides: list[Tag], keys: list[str]) -> list[Tag]:
    """Keep the sides before the first preposition that parts them ("Ukrainian soldiers in Russia")."""
    for at in range(sides[0].end, sides[-1].start):
        if keys[at] in PREPOSITIONS and not any(key in JOINING for key in keys[at:]):
            return [tag for tag in sides if tag.end <= at]
    return sides
