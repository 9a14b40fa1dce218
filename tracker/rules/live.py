"""Which constructions can match a sentence: those of which some rule reads a verb and a kind of count that it has."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from tracker.rules.loader import Rule
from tracker.rules.symbols import Alphabet


class Live:
    """The constructions by the symbols of verbs and counts that rules read in them."""

    def __init__(
        self, table: Mapping[tuple[str, str, str], Rule], constructions: Sequence[tuple[str, str]], alphabet: Alphabet
    ) -> None:
        places = {name: at for at, (name, _) in enumerate(constructions)}
        by_class: defaultdict[str, int] = defaultdict(int)
        by_kind: defaultdict[str, int] = defaultdict(int)
        for name, cls, kind in table:
            by_class[cls] |= 1 << places[name]
            by_kind[kind] |= 1 << places[name]
        self._verbs: dict[str, int] = {}
        for (classes, _), symbol in alphabet.verbs.items():
            for cls in classes:
                self._verbs[symbol] = self._verbs.get(symbol, 0) | by_class[cls]
        for head, symbol in alphabet.phrases.items():
            self._verbs[symbol] = by_class[head]
        self._counts = {symbol: by_kind[kind] for (kind, _), symbol in alphabet.counts.items()}
        self._verbless = sum(1 << at for at, (_, pattern) in enumerate(constructions) if "V=" not in pattern)
        self._places = lru_cache(maxsize=1 << 14)(self._listed)

    def constructions(self, symbols: str) -> tuple[int, ...]:
        """List the places of the constructions that can match, in their order."""
        verbs, counts = self._verbless, 0
        for symbol in symbols:
            if symbol in self._counts:
                counts |= self._counts[symbol]
            elif symbol in self._verbs:
                verbs |= self._verbs[symbol]
        return self._places(verbs & counts)

    def _listed(self, live: int) -> tuple[int, ...]:
        return tuple(at for at in range(live.bit_length()) if live >> at & 1)
