"""One character for each kind of group, so that plain `re` runs patterns over a whole sentence at C speed."""

import re
from collections.abc import Iterable
from itertools import product

from tracker.errors import RuleError

KINDS = (
    "person",
    "body",
    "family",
    "weapon",
    "craft",
    "equipment",
    "structure",
    "place",
    "area",
    "attack",
    "tally",
    "bare",
    "thing",
    "unit",
    "occasion",
)
ORIGINS = ("number", "vague", "article", "another", "definite", "zero", "ordinal", "name")
FORMS = ("act", "pas", "bpas", "ed", "ing", "inf", "hyp", "neg")
WORDS = {
    "prep": "i", "of": "f", "to": "T", "by": "y", "and": "&", "but": "|", "along": "k", "who": "W",
    ",": ",", ";": ";", "colon": ":", "dash": "-", "open": "(", "close": ")", "stop": ".",
    "incl": "I", "of_them": "O", "be": "e", "have": "H", "do": "D", "not": "!", "modal": "m", "hedge": "F",
    "toll": "L", "older": "^", "det": "t", "according": "R",
}  # fmt: skip
_TIMES = {"*": "{0,20}", "+": "{1,20}"}
SCAN = re.compile(
    r"""\s*(?:(?P<name>\w+)=)?(?:
    (?P<open>\((?:\?<?[!=])?)
    |(?P<close>\)[?*+]?)
    |(?P<alternative>\|)
    |@(?P<macro>\w+)(?P<times>[?*+]?)
    |(?P<symbol>\#[\w/]*(?:\.[\w/]+)?|[vx](?:\([\w/]+\))?(?:\.[\w/]+)?(?!\w)|\w+|[,;$])(?P<quantifier>[?*+]?)
    )""",
    re.VERBOSE,
)
_SYMBOL = re.compile(r"(?P<sort>[#vx])(?P<kinds>[\w/]+)?(?:\((?P<heads>[\w/]+)\))?(?:\.(?P<forms>[\w/]+))?")


class Alphabet:
    """Assigns a character to every kind and origin of a count, classes and form of a verb, head of a phrase."""

    def __init__(self, class_sets: Iterable[frozenset[str]], heads: Iterable[str]) -> None:
        codes = iter(range(0xF0000, 0xFFFFD))
        self.counts = {pair: chr(next(codes)) for pair in product(KINDS, ORIGINS)}
        self.classes = {name for owned in class_sets for name in owned}
        sets = sorted(set(class_sets), key=sorted)
        self.verbs = {(classes, form): chr(next(codes)) for form in FORMS for classes in sets}
        self.phrases = {head: chr(next(codes)) for head in ("", *sorted(set(heads)))}
        self._known: dict[str, str] = {}

    def compile(self, pattern: str, macros: dict[str, str]) -> re.Pattern[str]:
        """Compile a readable pattern to a regular expression over symbols.

        Blanks separate; `name=` captures the next item or bracket; `?`, `*`, `+`, `|`, brackets and `(?!` mean what
        they mean in `re`, but nothing repeats more than 20 times, so that no text takes longer than its length says;
        `@name` inserts a macro. Raises RuleError for a word it does not know.
        """
        return re.compile(self._translate(pattern, macros))

    def set_of(self, symbol: str) -> frozenset[str]:
        """The characters that a symbol stands for."""
        return frozenset(WORDS[symbol] if symbol in WORDS else self._members(symbol))

    def _translate(self, pattern: str, macros: dict[str, str]) -> str:
        out, at = "", 0
        while pattern[at:].strip():
            found = SCAN.match(pattern, at)
            if not found or found.end() == at:
                raise RuleError(f"pattern {pattern!r}: can't read it from {pattern[at:]!r} on")
            at = found.end()
            out += self._piece(found, macros)
        return out

    def _piece(self, found: re.Match[str], macros: dict[str, str]) -> str:
        if found["open"]:
            return f"(?P<{found['name']}>" if found["name"] else "(?:" if found["open"] == "(" else found["open"]
        if found["close"] or found["alternative"]:
            return "|" if found["alternative"] else ")" + _TIMES.get(found["close"][1:], found["close"][1:])
        if found["macro"]:
            body = f"(?:{self._translate(_macro(macros, found['macro']), macros)})"
        else:
            symbol = found["symbol"]
            body = self._known[symbol] if symbol in self._known else self._chars(symbol)
            self._known[symbol] = body
        times = found["times"] or found["quantifier"] or ""
        body += _TIMES.get(times, times)
        return f"(?P<{found['name']}>{body})" if found["name"] else body

    def _refuse_unknown(
        self, sort: str, kinds: set[str] | None, heads: set[str] | None, forms: set[str] | None
    ) -> None:
        """Refuse a word of a symbol that could never match."""
        _refuse("kind", kinds, KINDS if sort == "#" else ())
        _refuse("class or head", heads, self.classes if sort == "v" else self.phrases)
        _refuse("origin" if sort == "#" else "form", forms, ORIGINS if sort == "#" else FORMS)

    def _chars(self, symbol: str) -> str:
        if symbol in ("start", "$"):
            return "^" if symbol == "start" else "$"
        if symbol in WORDS:
            return re.escape(WORDS[symbol])
        return _class(self._members(symbol))

    def _members(self, symbol: str) -> list[str]:
        """List the characters of the counts, verbs or phrases that a symbol stands for."""
        found = _SYMBOL.fullmatch(symbol)
        if not found:
            raise RuleError(f"unknown symbol {symbol!r}; known words are {', '.join(WORDS)}, and # v x")
        kinds, heads, forms = (
            set(found[part].split("/")) if found[part] else None for part in ("kinds", "heads", "forms")
        )
        self._refuse_unknown(found["sort"], kinds, heads, forms)
        if found["sort"] == "#":
            origins = forms or set(ORIGINS) - {"definite", "name"}
            return [
                c for (kind, origin), c in self.counts.items() if (not kinds or kind in kinds) and origin in origins
            ]
        if found["sort"] == "v":
            return [
                c
                for (owned, form), c in self.verbs.items()
                if (not forms or form in forms) and (heads is None or owned & heads)
            ]
        named = self.counts["person", "name"] if heads is None else ""
        return [*named, *(c for head, c in self.phrases.items() if heads is None or head in heads)]


def _refuse(what: str, words: set[str] | None, known: Iterable[str]) -> None:
    if unknown := (words or set()) - set(known):
        raise RuleError(f"unknown {what} {min(unknown)!r}; use one of {', '.join(sorted(known))}")


def _macro(macros: dict[str, str], name: str) -> str:
    if name not in macros:
        raise RuleError(f"unknown macro @{name}; known are {', '.join(sorted(macros))}")
    return macros[name]


def _class(chars: Iterable[str]) -> str:
    """A regular-expression class of the characters, neighbours joined to ranges."""
    points = sorted(ord(c) for c in chars)
    if not points:
        return "(?!)"
    parts, low, high = [], points[0], points[0]
    for point in [*points[1:], -1]:
        if point == high + 1:
            high = point
            continue
        parts.append(chr(low) if low == high else f"{chr(low)}-{chr(high)}")
        low = high = point
    return f"[{''.join(parts)}]"
