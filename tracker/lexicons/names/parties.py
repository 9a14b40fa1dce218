"""Find the side that a phrase names: "Ukrainian servicemen", "Kyiv's troops", "Hamas fighters"."""

from tracker.lexicons.names.fold import fold
from tracker.lexicons.names.index import Index, Tag
from tracker.lexicons.names.phrase import JOINING, OWNERS, PREPOSITIONS, Phrase

SIDED = OWNERS | {"body"}
UNITED_NATIONS = "United Nations"


def find_party(phrase: str, index: Index) -> str | None:
    """Name the side of a phrase; None where it names none, or two on equal terms."""
    words = fold(phrase)
    parsed = Phrase(phrase, words, index.tags(words))
    sides = [tag for tag in parsed.tags if _side(tag) and not parsed.sponsors(tag)]
    if not sides:
        return None
    first = _first_part(sides, [word.key for word in words])
    groups = {_side(tag) for tag in first if tag.entry.kind == "armed_group"}
    names = groups or {_side(tag) for tag in first}
    if not groups and names != {"Palestine"} and _irregular(parsed):
        return None
    return names.pop() if len(names) == 1 else None


def _side(tag: Tag) -> str | None:
    if tag.entry.kind not in SIDED:
        return None
    return UNITED_NATIONS if tag.entry.type == "un" else tag.entry.party


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
