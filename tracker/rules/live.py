"""Which constructions can match a sentence: those that some rule reads there, and which miss nothing they need."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tracker.remembered import Remembered
from tracker.rules.loader import Rule
from tracker.rules.needs import Need, NeedFinder
from tracker.rules.symbols import Alphabet


class Live:
    """The constructions by the symbols of verbs and counts that rules read in them, and by those that they need."""

    def __init__(
        self,
        table: Mapping[tuple[str, str, str], Rule],
        constructions: Sequence[tuple[str, str]],
        alphabet: Alphabet,
        macros: dict[str, str],
    ) -> None:
        places = {name: at for at, (name, _) in enumerate(constructions)}
        by_class: defaultdict[str, int] = defaultdict(int)
        by_kind: defaultdict[str, int] = defaultdict(int)
        for name, cls, kind in table:
            by_class[cls] |= 1 << places[name]
            by_kind[kind] |= 1 << places[name]
        self._verbs: defaultdict[str, int] = defaultdict(int)
        for (classes, _), symbol in alphabet.verbs.items():
            for cls in classes:
                self._verbs[symbol] |= by_class[cls]
        for head, symbol in alphabet.phrases.items():
            self._verbs[symbol] = by_class[head]
        self._counts = {symbol: by_kind[kind] for (kind, _), symbol in alphabet.counts.items()}
        self._verbless = sum(
            1 << at for at, (_, form) in enumerate(constructions) if "V=" not in form or "V=(#" in form
        )
        finder = NeedFinder(alphabet, macros)
        self._enter_needs([finder.needs(pattern) for _, pattern in constructions])
        self._says = Remembered(self._said)
        self._places = Remembered(self._listed)

    def _enter_needs(self, needs: Sequence[Sequence[Need]]) -> None:
        """Number the sets of symbols that constructions need, and say of each symbol in which of them it is."""
        numbers = {need: at for at, need in enumerate(dict.fromkeys(need for each in needs for need in each))}
        self._needed = [sum(1 << numbers[need] for need in dict.fromkeys(each)) for each in needs]
        self._meets: defaultdict[str, int] = defaultdict(int)
        for need, at in numbers.items():
            for symbol in need:
                self._meets[symbol] |= 1 << at

    def _said(self, symbol: str) -> tuple[int, int, int]:
        """The needs that a symbol meets, and the constructions that read it as a count or as what befell one."""
        counts = self._counts.get(symbol, 0)
        return self._meets.get(symbol, 0), counts, 0 if symbol in self._counts else self._verbs.get(symbol, 0)

    def constructions(self, symbols: str) -> list[int]:
        """List the places of the constructions that can match, in their order."""
        verbs, counts, met = self._verbless, 0, 0
        for symbol in set(symbols):
            meets, counted, befell = self._says[symbol]
            met |= meets
            counts |= counted
            verbs |= befell
        return [at for at, needed in self._places[verbs & counts] if needed & met == needed]

    def _listed(self, live: int) -> tuple[tuple[int, int], ...]:
        """The places of some constructions with what each needs."""
        return tuple((at, self._needed[at]) for at in range(live.bit_length()) if live >> at & 1)
