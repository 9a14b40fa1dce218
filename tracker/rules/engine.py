"""Run the constructions over the symbols of a sentence and let the rules say what each match measures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from tracker.errors import RuleError
from tracker.language.nodes import Node
from tracker.lexicons.vocabulary import Vocabulary
from tracker.remembered import Remembered
from tracker.rules.classes import classes_of
from tracker.rules.embedded import Embedded, embedded
from tracker.rules.fitting import fits
from tracker.rules.hedges import is_hedged, tells
from tracker.rules.items import has_own_verb, passes_over
from tracker.rules.joint import joint
from tracker.rules.live import Live
from tracker.rules.loader import HEADS, Rule, load_constructions, load_rules
from tracker.rules.misreading import misreads
from tracker.rules.settling import settled
from tracker.rules.symbols import WORDS, Alphabet


@dataclass(slots=True)
class Mention:
    """A count that a rule read: its group, the measure, and the verb group that says so."""

    group: Node
    measure: str
    rule: str
    rank: int
    verb: Node | None
    at: int
    verb_at: int
    extra: bool = False


_FIGURES = frozenset({"count-at", "toll", "toll-far", "tally-at", "losses", "number-of"})
_LONG = frozenset({"far", "passive-far"})


class Engine:
    """The constructions, compiled, and the rules by construction, verb class and kind of thing."""

    def __init__(self, vocabulary: Vocabulary, rules: list[Rule] | None = None) -> None:
        self.rules = load_rules() if rules is None else rules
        classes = {frozenset(v.cls for v in forms) for forms in vocabulary.verbs.values()}
        self.alphabet = Alphabet(classes | {frozenset()}, HEADS)
        self._verbs = Remembered(self._symbol_of)
        self.macros, constructions = load_constructions()
        self.constructions = constructions
        self._patterns = Remembered(self._compiled)
        self.table: dict[tuple[str, str, str], Rule] = {}
        for rule in self.rules:
            self._enter(rule)
        self.live = Live(self.table, [(c.name, c.pattern) for c in constructions], self.alphabet, self.macros)

    def _symbol_of(self, told: tuple[str, ...]) -> str:
        """The symbol of a verb group, told by its form and then the classes of its readings."""
        return self.alphabet.verbs[frozenset(told[1:]), told[0]]

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        return self.alphabet.compile(pattern, self.macros)

    def _enter(self, rule: Rule) -> None:
        for key in product(rule.constructions, rule.verbs, rule.targets):
            other = self.table.setdefault(key, rule)
            if other is not rule:
                raise RuleError(
                    f"{rule.source}: rules {other.id} and {rule.id} both read {' '.join(key)}; narrow one of the two"
                )

    def encode(self, nodes: list[Node]) -> str:
        """The sentence as one symbol a group."""
        alphabet = self.alphabet
        out = []
        for node in nodes:
            symbol = node.tag
            if symbol == "x":
                symbol = alphabet.phrases[node.kind]
            elif symbol == "v":
                symbol = self._verbs[node.form, *[v.cls for v in node.verbs]]
            elif symbol == "#":
                symbol = alphabet.counts[node.kind, node.origin]
            elif symbol == "p":
                symbol = _DETERMINER  # "its dead" is told of like "the dead"
            out.append(symbol)
        return "".join(out)

    def read(self, nodes: list[Node]) -> list[Mention]:
        """List the best reading of each count, from left to right, and a second where an older fate is told with it."""
        readings = self._readings(nodes)
        for aside in embedded(nodes):
            _pass_over(aside, readings, self._readings([*nodes[: aside.begin], *nodes[aside.end :]]))
        out: list[Mention] = []
        for at in sorted(readings):
            told = _unsent(readings[at])
            best = min(told, key=lambda m: (m.rank, m.rule.endswith("/passive-who"), abs(m.verb_at - at)))
            out.append(best)
            out += _older_fate(best, readings[at])
        return out

    def _readings(self, nodes: list[Node]) -> dict[int, list[Mention]]:
        """Every reading of each count, by its place."""
        symbols = self.encode(nodes)
        readings: dict[int, list[Mention]] = {}
        for at in self.live.constructions(symbols):
            form = self.constructions[at]
            name, rank, pattern = form.name, form.rank, self._patterns[form.pattern]
            if form.holds and not self._patterns[form.holds].search(symbols):
                continue
            if name == "alone" and not any(_is_hostile(n) for n in nodes):
                continue
            for found in pattern.finditer(symbols):
                for mention in self._propose(name, rank, found, nodes):
                    readings.setdefault(mention.at, []).append(mention)
        return readings

    def _propose(self, name: str, rank: int, found: re.Match[str], nodes: list[Node]) -> Iterator[Mention]:
        """Yield what one match of a construction says of each count in it."""
        verb_at = found.start("V") if "V" in found.re.groupindex else -1
        verb = nodes[verb_at] if verb_at >= 0 else None
        first, end = found.span("T")
        for at in range(first, end):
            node = nodes[at]
            if node.tag != "#" or passes_over(name, nodes, first, at, verb_at):
                continue
            if name in _FIGURES and has_own_verb(nodes, at):
                continue
            rule = self._rule(name, verb, node, nodes[first:end])
            if rule is None or misreads(name, rule, nodes, verb_at, first, node):
                continue
            if is_hedged(nodes, first, len(nodes) if name == "attribute" else end, verb_at) or (
                name in _LONG and tells(nodes, end, verb_at)
            ):
                return
            measure = settled(rule, verb, node, nodes[first:end]) or rule.measure
            if name not in _AFTER_ALL and measure == rule.measure:
                measure = joint(measure, nodes, verb_at)
            yield Mention(node, measure, f"{rule.id}/{name}", rank, verb, at, verb_at)

    def _rule(self, construction: str, verb: Node | None, node: Node, listed: list[Node]) -> Rule | None:
        """The first rule for a class of the verb that fits the count."""
        if (
            node.kind in ("weapon", "craft")
            and node.origin in ("article", "definite")
            and (construction == "subject" or (node.noun is not None and node.noun.counted in ("bomb", "weapon")))
        ):
            return None
        for cls in classes_of(construction, verb, node):
            rule = self.table.get((construction, cls, node.kind))
            if rule and fits(rule, node, listed):
                return rule
        return None


def _pass_over(aside: Embedded, readings: dict[int, list[Mention]], without: dict[int, list[Mention]]) -> None:
    """Let what is embedded have no part in the verb after it; the subject is read as the sentence says without it."""
    for at in [at for at in readings if aside.begin <= at < aside.end]:
        readings[at] = [m for m in readings[at] if m.verb_at < aside.verb]
        if not readings[at]:
            del readings[at]
    gone = aside.end - aside.begin
    for mention in (m for told in without.values() for m in told):
        mention.at += gone * (mention.at >= aside.begin)
        mention.verb_at += gone * (mention.verb_at >= aside.begin)
        if mention.verb_at >= aside.verb:
            readings.setdefault(mention.at, []).append(mention)


_DETERMINER = WORDS["det"]
_AFTER_ALL = frozenset({"passive-died", "passive-fatal"})  # who died of it was not both hurt and killed
_HOSTILE = frozenset(
    "launch intercept strike be_struck come_down kill die injure destroy damage explode conduct".split()
)


def _is_hostile(node: Node) -> bool:
    """Whether a group tells of an attack, so that counted weapons and attacks beside it are claims."""
    if node.tag == "v":
        return bool(node.form != "hyp" and any(v.cls in _HOSTILE for v in node.verbs))
    return bool(node.tag in "#x" and node.kind in ("attack", "attacks"))


_MAIN = frozenset({"passive", "subject", "reported", "passive-far", "far", "body-of-name", "then-home"})
_OLDER_FORMS = frozenset({"reduced", "attribute", "named-who", "whom-took", "passive-who"})
_OLDER = frozenset({"captured", "missing", "displaced", "injured"})


def _unsent(mentions: list[Mention]) -> list[Mention]:
    """Without a sending of those who are called wounded or captives: "18 wounded men were flown to Lemba"."""
    if any(m.measure in _OLDER and m.rule.endswith("/attribute") for m in mentions):
        return [m for m in mentions if m.measure != "deployed"]
    return mentions


def _older_fate(best: Mention, others: list[Mention]) -> list[Mention]:
    """ "Eight workers taken hostage were freed" tells two fates of the same people."""
    if best.rule.rsplit("/", 1)[-1] not in _MAIN or best.group.kind != "person":
        return []
    for other in others:
        form = other.rule.rsplit("/", 1)[-1]
        told_before = other.verb_at < best.verb_at or best.rule.endswith("/body-of-name")
        only_said = (best.measure in ("killed", "injured") and (form, other.measure) == ("attribute", "displaced")) or (
            best.measure in ("released", "captured") and other.measure == "missing"  # "miners trapped were brought out"
        )
        if (
            told_before
            and not (only_said or _merely_held(other))
            and form in _OLDER_FORMS
            and other.measure in _OLDER - {best.measure}
        ):
            other.extra = True
            return [other]
    return []


def _merely_held(mention: Mention) -> bool:
    """Whether who is set free is only described as a captive: "eight villagers held since May were freed"."""
    verb = mention.verb
    return (
        verb is not None
        and verb.tag == "v"
        and all(v.lemma.split()[0] in ("hold", "held", "keep", "kept") for v in verb.verbs)
    )
