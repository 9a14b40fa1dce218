"""What a match of a pattern can't do without: the sets of symbols of which it holds one each."""

import re
from dataclasses import dataclass, field

from tracker.rules.symbols import SCAN, Alphabet

_OPTIONAL = frozenset("?*")
_EDGES = ("start", "$")  # stand for no symbol
Need = frozenset[str]


@dataclass(slots=True)
class _Bracket:
    """An open bracket: the needs of its alternatives; one that only looks ahead or back has none."""

    looks: bool = False
    alternatives: list[list[Need]] = field(default_factory=lambda: [[]])

    def needs(self) -> list[Need]:
        """The needs of the whole: of one alternative all, of several that need one set each, the union."""
        if self.looks:
            return []
        if len(self.alternatives) == 1:
            return self.alternatives[0]
        if all(len(needs) == 1 for needs in self.alternatives):
            return [frozenset().union(*(needs[0] for needs in self.alternatives))]
        return []


class NeedFinder:
    """Finds needs in one alphabet with one set of macros."""

    def __init__(self, alphabet: Alphabet, macros: dict[str, str]) -> None:
        self._alphabet, self._macros = alphabet, macros
        self._known: dict[str, list[Need]] = {}
        self._held: dict[str, Need] = {}

    def needs(self, pattern: str) -> list[Need]:
        """List the sets of symbols of which every match of a pattern holds at least one."""
        open_brackets = [_Bracket()]
        for found in SCAN.finditer(pattern):
            if found["open"]:
                open_brackets.append(_Bracket(looks=found["open"] != "("))
                continue
            if found["alternative"]:
                open_brackets[-1].alternatives.append([])
                continue
            needs = open_brackets.pop().needs() if found["close"] else self._of(found)
            times = (found["close"] or "")[1:] or found["times"] or found["quantifier"] or ""
            if times not in _OPTIONAL:
                open_brackets[-1].alternatives[-1] += needs
        return open_brackets[0].needs()

    def named(self, pattern: str, name: str) -> Need:
        """List the symbols that may stand in what a pattern captures under a name; those that it looks at too."""
        depth, out = 0, set[str]()
        for found in SCAN.finditer(pattern):
            if not depth and found["name"] != name:
                continue
            depth += bool(found["open"]) - bool(found["close"])
            if found["macro"] or found["symbol"]:
                out |= self._symbols(found)
        return frozenset(out)

    def _symbols(self, found: re.Match[str]) -> Need:
        """The symbols of a macro or a symbol."""
        word = found["macro"] or found["symbol"]
        if word not in self._held:
            if found["macro"]:
                inside = SCAN.finditer(self._macros[word])
                each = [self._symbols(one) for one in inside if one["macro"] or one["symbol"]]
                self._held[word] = frozenset().union(*each)
            else:
                self._held[word] = self._alphabet.set_of(word) if word not in _EDGES else frozenset()
        return self._held[word]

    def _of(self, found: re.Match[str]) -> list[Need]:
        """The needs of a macro or a symbol."""
        word = found["macro"] or found["symbol"]
        if word not in self._known:
            if found["macro"]:
                self._known[word] = self.needs(self._macros[word])
            else:
                self._known[word] = [self._symbols(found)] if word not in _EDGES else []
        return self._known[word]
