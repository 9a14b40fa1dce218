"""Counts that live off another, in the order in which one step builds on the step before."""

import re
from collections.abc import Iterable
from itertools import pairwise, tee

from tracker.claims.counts.answers import answers
from tracker.claims.counts.apposed import among, among_told, drop_apposed
from tracker.claims.counts.breakdown import bracketed, breakdown, households, listed_alone, names_no_verb
from tracker.claims.counts.cells import in_brackets, table
from tracker.claims.counts.continued import continued
from tracker.claims.counts.degrees import degrees
from tracker.claims.counts.denied import denied
from tracker.claims.counts.exchanged import exchanged
from tracker.claims.counts.figures import figures
from tracker.claims.counts.identified import LEADS, identified
from tracker.claims.counts.inherited import by_nation, inherit
from tracker.claims.counts.itemised import itemised
from tracker.claims.counts.kinds import kinds
from tracker.claims.counts.labels import labels
from tracker.claims.counts.neutral import neutral
from tracker.claims.counts.nth import nth, tells_which
from tracker.claims.counts.paired import paired
from tracker.claims.counts.partitive import drop_shared, partitive
from tracker.claims.counts.revised import revised
from tracker.claims.counts.rises import rises
from tracker.claims.counts.roles import give_roles
from tracker.claims.counts.scenes import died_elsewhere
from tracker.claims.counts.shared import holders, orphans, regions
from tracker.claims.counts.sorts import sorts
from tracker.claims.counts.summed import summed
from tracker.claims.counts.things import in_company
from tracker.claims.counts.victims import settle_victims
from tracker.claims.counts.wholes import link_to_totals
from tracker.claims.drafts import Draft, draft
from tracker.language.nodes import Node
from tracker.language.tags import WORDS
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

_COLON = ("/after-colon", "/labelled")
_CAPTIVITY = frozenset({"release", "captivity", "captors", "exchange", "swap", "prisoners", "hostages", "kidnapped"})


def complete(
    sentence: Sentence, number: int, drafts: list[Draft], earlier: list[Draft], before: Iterable[Sentence]
) -> list[Draft]:
    """Add the parts and the orphans of a sentence to its drafts, link parts to totals, pass nouns on.

    `before` gives the sentences before it, from the nearest back.
    """
    leaning = (_LEANING.search(sentence.tags) and any(_leans(n) for n in sentence.nodes)) or tells_which(sentence)
    if not drafts and not leaning and LEADS.isdisjoint(sentence.words) and not names_no_verb(sentence):
        return []
    made = {d.at: d for d in drafts}
    drop_shared(sentence, number, made)
    _itemise(sentence, number, made, earlier)
    wholes = [*partitive(sentence, number, made), *_freed(sentence, number, made)]
    _go_on(sentence, number, made, earlier, before)
    ordered = [
        made[at]
        for at in sorted(made)
        if _was_held(made[at], told := [*earlier, *(made[i] for i in sorted(made) if i < at)])
        and _has_fled(made[at], told)
    ]
    ordered = settle_victims(ordered, earlier)
    inherit(ordered, earlier)
    link_to_totals(ordered, earlier)
    _sums(sentence, ordered)
    _under_colon(ordered)
    by_nation(ordered)
    return ordered + wholes


def _itemise(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read of whom a total is made up, and what it is of."""
    died_elsewhere(sentence, made)
    listed_alone(sentence, number, made, earlier)
    labels(sentence, number, made, earlier)
    in_company(sentence, made)
    drop_apposed(sentence, made)
    among(sentence, number, made)
    continued(sentence, number, made, earlier)
    among_told(sentence, number, made, earlier)
    neutral(sentence, number, made, earlier)
    itemised(sentence, number, made, earlier)
    identified(sentence, number, made, earlier)
    drop_apposed(sentence, made)
    give_roles(sentence, number, made)
    if breakdown(sentence, number, made):
        itemised(sentence, number, made, earlier)
    sorts(sentence, number, made)
    bracketed(sentence, number, made)
    households(sentence, number, made)
    degrees(sentence, number, made)
    rises(sentence, number, made)


def _go_on(
    sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft], before: Iterable[Sentence]
) -> None:
    """Read the counts that go on from others: beside them, place by place, told anew, denied, added up."""
    holders(sentence, number, made)
    nearest, before = tee(before)
    answers(sentence, number, made, nearest)
    orphans(sentence, number, made)
    regions(sentence, number, made)
    paired(sentence, number, made, earlier)
    bracketed(sentence, number, made)
    in_brackets(sentence, number, made)
    kinds(sentence, number, made, earlier)
    revised(sentence, number, made, earlier)
    exchanged(sentence, number, made, before)
    denied(sentence, number, made, earlier)
    if figures(sentence, number, made, earlier):
        itemised(sentence, number, made, earlier)
        regions(sentence, number, made)
    nth(sentence, number, made, earlier)
    table(sentence, number, made, earlier)
    summed(number, made, earlier)


_FROM = frozenset({"from", "foot", "fleeing", "escaping"})
_UPROOTED = frozenset(WORDS["uprooted"]["words"])
_LEANING = re.compile(r"[IO^#]")


def _leans(node: Node) -> bool:
    """Whether a node may count by what was told before it alone."""
    tag = node.tag
    counts = tag == "#" and (
        node.origin == "zero" or (node.quantity is not None and node.origin in ("number", "vague"))
    )
    return counts or tag in "IO^"


def _was_held(d: Draft, earlier: list[Draft]) -> bool:
    """Whether those who come home were captives: prisoners by name, or by what the text told just before."""
    if _got_away(d, earlier) or _is_ship(d, earlier):
        return False
    if d.rule == "deployed-number/active":  # "Togo offered up to 100" of what Chad sent
        return any(e.measure == "deployed" and d.number - e.number <= 1 for e in earlier[-3:])
    held = {"released", "captured", "repatriated", *({"missing"} if d.group.kind == "bare" else ())}
    fled = d.rule.startswith("displaced-fled") and d.verb is not None and d.verb.verbs[0].lemma.startswith("flee")
    if fled and any(e.measure == "released" for e in earlier[-3:]):
        d.measure = "released"
    if not d.rule.startswith("released-home") or d.rule.endswith("/then-home"):
        return True
    if d.person_type == "prisoner" and d.verb is not None and "escape" in d.verb.verbs[0].lemma:
        return False
    told = d.sentence.words & _CAPTIVITY
    return bool(told) or d.person_type in ("prisoner", "military") or any(e.measure in held for e in earlier[-8:])


def _has_fled(d: Draft, told: list[Draft]) -> bool:
    """Whether those who got somewhere are refugees, or told to have fled, to have come from somewhere, or on foot."""
    uprooted = d.noun is not None and d.noun.lemma in _UPROOTED
    fled = bool(told) and told[-1].measure == "displaced" and d.number - told[-1].number <= 1
    if not d.rule.startswith("displaced-came") or d.verb is None or uprooted or fled:
        return True
    return any(t.low in _FROM for t in d.sentence.tokens[d.verb.last + 1 :])


def _got_away(d: Draft, earlier: list[Draft]) -> bool:
    """Whether they are others than those just taken: "six men were arrested, four others fled"."""
    ran = d.verb is not None and d.verb.tag == "v" and d.verb.verbs[0].lemma.startswith(("flee", "escape"))
    return ran and d.group.other and bool(earlier) and earlier[-1].measure == "captured"


def _is_ship(d: Draft, earlier: list[Draft]) -> bool:
    """Whether the one seized is one more of the ships told of: "sank two ships, seized another"."""
    alone = d.measure == "captured" and d.group.kind in ("bare", "person") and d.noun is None and d.high == 1
    return alone and bool(earlier) and earlier[-1].sentence is d.sentence and earlier[-1].counted != "people"


def _sums(sentence: Sentence, drafts: list[Draft]) -> None:
    """A count followed by two or more of the same measure that add up to it is their total."""
    for n, first in enumerate(drafts):
        if first.total is not None or first.low is None or first.rule.endswith("/by-place"):
            continue
        left = first.low
        for end, d in enumerate(drafts[n + 1 :], n + 2):
            colon = any(n.tag == ":" for n in sentence.nodes[first.at : d.at])
            more = _is_one_more(d) and not (colon and d.low == left)  # "9 fell: 4 in Brno, 3 in Lund, 2 more in Ribe"
            if d.measure != first.measure or d.total is not None or d.low is None or d.low > left or more:
                break
            left -= d.low
            if not left and end > n + 2 and _is_itemised(sentence, first, drafts[n + 1 : end]):
                for part in drafts[n + 1 : end]:
                    part.total = first
                break


def _under_colon(drafts: list[Draft]) -> None:
    """What follows the colon behind a total is of it, whether or not all are told: "34 dead: 21 women, nine men"."""
    for total in drafts:
        parts = [d for d in drafts if d.rule.endswith(_COLON) and d.verb is total.verb and d.at > total.at]
        if parts and total.at < total.verb_at and sum(d.low or 0 for d in parts) <= (total.low or 0):
            for part in parts:
                part.total = part.total or total


def _is_one_more(d: Draft) -> bool:
    gapped = d.rule == "part/by-place" and d.sentence.nodes[d.at - 1].tag == "x"  # "Lund had seven, Odrin five"
    return d.group.other or d.group.origin == "ordinal" or gapped


def _is_itemised(sentence: Sentence, total: Draft, parts: list[Draft]) -> bool:
    """Whether a list is a total and its parts, not things side by side: "three launchers, a radar and two stations"."""
    between = sentence.nodes[total.at + 1 : parts[0].at]
    if _are_alike(sentence, between, parts[0]):
        return False
    sorts = {None, "civilian"} if total.counted == "people" else set()
    alike = total.counted == "people" and all(part.person_type in (None, total.person_type) for part in parts)
    singles = all(part.group.origin in ("article", "definite", "name") for part in parts)
    closed = sentence.nodes[parts[-1].at + 1 : parts[-1].at + 2]  # "two hikers, a man and his son, were killed"
    apposed = total.counted == "people" and singles and any(n.tag == "," for n in closed)
    return total.person_type in sorts or alike or apposed or any(n.tag not in ",&" for n in between)


def _are_alike(sentence: Sentence, between: list[Node], part: Draft) -> bool:
    """Whether the places of a count and of the next are of one kind: "18 in Tarsk district, nine in Lund district"."""
    there = [n for before, n in pairwise(between) if before.tag == "i" and n.tag == "x" and n.last > n.first]
    after = sentence.nodes[part.at + 1 : part.at + 3]
    if not there or [n.tag for n in after] != ["i", "x"] or after[1].last == after[1].first:
        return False
    return bool(sentence.tokens[there[-1].last].low == sentence.tokens[after[1].last].low)


def _freed(sentence: Sentence, number: int, made: dict[int, Draft]) -> list[Draft]:
    """ "Three nurses were kidnapped and later freed": who was captured and then freed is told of twice."""
    freed = []
    for at, held in made.items():
        verb = held.verb_at + 1
        while verb + 1 < len(sentence.nodes) and sentence.nodes[verb].tag in "iy" and verb > at:
            verb += 2
        after = sentence.nodes[verb : verb + 3]
        if held.measure != "captured" or [n.tag for n in after[:2]] != ["&", "v"] or after[1].form not in ("ed", "pas"):
            continue
        if any(v.cls == "release" for v in after[1].verbs) and not (len(after) > 2 and after[2].tag in "#x"):
            mention = Mention(held.group, "released", "released/freed", 9, after[1], at, verb + 1)
            freed.append(draft(sentence, number, mention))
    return freed
