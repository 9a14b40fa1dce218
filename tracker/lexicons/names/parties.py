"""Find the side that a phrase names: "Ukrainian servicemen", "Kyiv's troops", "Hamas fighters"."""

from tracker.lexicons.names.claimants import JOINING, OWNERS, PREPOSITIONS, Phrase
from tracker.lexicons.names.fold import fold
from tracker.lexicons.names.index import Index, Tag

SIDED = OWNERS | {"body"}


def find_party(phrase: str, index: Index) -> str | None:
    """Name the side of a phrase; None where it names none, or two on equal terms."""
    words = fold(phrase)
    parsed = Phrase(phrase, words, index.tags(words))
    sides = [tag for tag in parsed.tags if tag.entry.kind in SIDED and tag.entry.party and not parsed.sponsors(tag)]
    if not sides:
        return None
    first = _first_part(sides, [word.key for word in words])
    groups = {tag.entry.party for tag in first if tag.entry.kind == "armed_group"}
    names = groups or {tag.entry.party for tag in first}
    return names.pop() if len(names) == 1 else None


def _first_part(sides: list[Tag], keys: list[str]) -> list[Tag]:
    """Keep the sides before the first preposition that parts them ("Ukrainian soldiers in Russia")."""
    for at in range(sides[0].end, sides[-1].start):
        if keys[at] in PREPOSITIONS and not any(key in JOINING for key in keys[at:]):
            return [tag for tag in sides if tag.end <= at]
    return sides
