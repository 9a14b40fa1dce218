"""Who fights whom in an article: by what it tells, by who is in it, by what is known of standing wars."""

from collections import Counter, defaultdict

from tracker.claims.sides.phrases import TABLE

STANDING: dict[str, list[str]] = TABLE["opponents"]


class Opponents:
    """The sides that an article names, and the pairs that it sets against each other."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.against: defaultdict[str | None, Counter[str]] = defaultdict(Counter)

    def add(self, one: str | None, other: str | None) -> None:
        """Note that one side did harm to another."""
        if one and other and one != other:
            self.against[one][other] += 1
            self.against[other][one] += 1

    def told(self, side: str | None) -> str | None:
        """Name the side that the article itself most often sets against another."""
        told = self.against[side].most_common(2) if side in self.against else []
        return told[0][0] if told and (len(told) == 1 or told[0][1] > told[1][1]) else None

    def at_war(self, one: str | None, other: str) -> bool:
        """Whether two sides fight each other, by the article or in a war that stands."""
        return bool(one) and (self.against[one][other] > 0 or STANDING.get(one or "", [""])[0] == other)

    def of(self, side: str | None) -> str | None:
        """Name the opponent of a side; None where two are as likely.

        >>> war = Opponents()
        >>> war.of("Ukraine"), war.of("Israel")
        ('Russia', None)
        >>> war.seen.update(["Iran", "Israel"])
        >>> war.of("Israel")
        'Iran'
        """
        if side is None:
            return None
        told = self.told(side)
        if told is not None:
            return told
        known = STANDING.get(side, [])
        there = [name for name in known if self.seen[name]]
        if len(there) == 1:
            return there[0]
        if len(there) > 1:
            first, second = sorted((self.seen[name] for name in there), reverse=True)[:2]
            return max(there, key=lambda name: self.seen[name]) if first >= 2 * second else None
        return known[0] or None if known else None
