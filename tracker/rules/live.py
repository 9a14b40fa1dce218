"""Which constructions can match a sentence: those that some rule reads there, and which miss nothing they need."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tracker.remembered import Remembered
from tracker.rules.loader import Rule
from tracker.rules.needs import Need, NeedFinder
from tracker.rules.symbols import Alphabet


class Live:
    """The constructions by the symbols that rules read in them, and by those that they can't do without."""

    def __init__(
        self,
        table: Mapping[tuple[str, str, str], Rule],
        constructions: Sequence[tuple[str, str]],
        alphabet: Alphabet,
        macros: dict[str, str],
    ) -> None:
        self._finder = NeedFinder(alphabet, macros)
        self._classes: dict[str, frozenset[str]] = {symbol: classes for (classes, _), symbol in alphabet.verbs.items()}
        self._classes |= {symbol: frozenset({head}) for head, symbol in alphabet.phrases.items()}
        self._kinds = {symbol: kind for (kind, _), symbol in alphabet.counts.items()}
        ruled: defaultdict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
        for name, cls, kind in table:
            ruled[name][0].add(cls)
            ruled[name][1].add(kind)
        needs = [[*self._read(pattern, *ruled[name]), *self._finder.needs(pattern)] for name, pattern in constructions]
        numbers = {need: at for at, need in enumerate(dict.fromkeys(need for each in needs for need in each))}
        self._needed = [sum(1 << numbers[need] for need in dict.fromkeys(each)) for each in needs]
        self._meets: defaultdict[str, int] = defaultdict(int)
        for need, at in numbers.items():
            for symbol in need:
                self._meets[symbol] |= 1 << at
        self._reads: defaultdict[str, int] = defaultdict(int)
        for at, (told, *_) in enumerate(needs):
            for symbol in told:
                self._reads[symbol] |= 1 << at
        self._says = Remembered(self._said)
        self._places = Remembered(self._listed)

    def _read(self, pattern: str, classes: set[str], kinds: set[str]) -> Iterator[Need]:
        """Yield what befell a count, if the pattern tells it, and the counts: the symbols of which rules read one."""
        told = self._finder.named(pattern, "V")
        if told:
            yield frozenset(c for c in told if c in self._kinds or not classes.isdisjoint(self._classes.get(c, ())))
        yield frozenset(c for c in self._finder.named(pattern, "T") if self._kinds.get(c) in kinds)

    def _said(self, symbol: str) -> tuple[int, int]:
        """The needs that a symbol meets, and the constructions that may be read by it."""
        return self._meets.get(symbol, 0), self._reads.get(symbol, 0)

    def constructions(self, symbols: str) -> list[int]:
        """List the places of the constructions that can match, in their order."""
        read = met = 0
        for symbol in set(symbols):
            meets, reads = self._says[symbol]
            met |= meets
            read |= reads
        return [at for at, needed in self._places[read] if needed & met == needed]

    def _listed(self, live: int) -> tuple[tuple[int, int], ...]:
        """The places of some constructions with what each needs."""
        return tuple((at, self._needed[at]) for at in range(live.bit_length()) if live >> at & 1)
