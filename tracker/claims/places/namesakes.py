"""Places that only share the name of one in a land of which the article tells nothing: a second Yarun."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from tracker.claims.claimants.passages import Passage
from tracker.claims.places.places import Place

_OFTEN, _FEW = 2, 4


def mark_namesakes(
    found: Sequence[tuple[Passage, list[Place]]], sides: Iterable[str | None], foes: Collection[str | None], text: str
) -> None:
    """Mark each place that is alone in its country where the article, which is no digest, tells of another.

    `sides` are the codes of the countries that the article names, as often as it does, `foes` those at war with one
    of them; a name that the lexicons know as more than one of a hundred thousand places is no namesake.
    """
    named = Counter(code for code in sides if code)
    if len(named) > _FEW or max(named.values(), default=0) < _OFTEN:
        return
    places: dict[str | None, set[str]] = {}
    for _, within in found:
        for place in within:
            places.setdefault(place.country, set()).add(text[place.start : place.end].lower())
    for passage, within in found:
        for place in within:
            alone = place.country not in (named.keys() | foes) and len(places[place.country]) == 1
            place.namesake = place.country is not None and alone and not _is_known(passage, place)


def _is_known(passage: Passage, place: Place) -> bool:
    """Whether a name is that of a capital, a region or the like."""
    tokens = passage.sentence.tokens
    return any(t.tag == "E" for t in tokens if place.start <= t.start < place.end)
