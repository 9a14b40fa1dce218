"""Whether a count is of one event, of a period, or a running total, by what stands beside its time words."""

import re
from itertools import pairwise

from tracker.claims.drafts import Draft
from tracker.claims.sides.phrases import DISASTERS
from tracker.claims.sides.subjects import subject
from tracker.claims.times.blows import by_blows, have_done_it, in_several, is_one_attack
from tracker.claims.times.dates import MONTHS
from tracker.claims.times.relative import DAYS
from tracker.claims.times.stocks import is_stock
from tracker.claims.times.table import ONE_EVENT, TOTALS
from tracker.claims.times.told import is_one_blow
from tracker.language.nodes import Node

_WARS, OUTRIGHT, _RECORDS = TOTALS["wars"], TOTALS["outright"], TOTALS["records"]
_RECORD_REACH = 4
_CAMPAIGNS = _WARS | TOTALS["campaigns"]
_LASTING = _WARS | {"campaign", "hostilities"}
_BECAUSE = frozenset({"by", "to", "from", "of", "amid"})
_RAISING = frozenset({"bring", "brings", "brought", "bringing", "taking", "raising", "lifting", "pushing"})
_ADDED_UP = re.compile(
    r"\b(?:(?:bring|brought|take|taking|took|rais|lift|push)\w* (?:the|its|their|that) (?:\w+ ){0,2}"
    r"(?:total|number|tally|count)\b(?P<of>[^.;]*?)\bto"
    r"|[Tt]he (?:\w+ )?total (?:has |is |stands )?(?:thus|now)(?: \w+){0,3}) (?:\w+ ){0,2}"
    r"(?:[\d,]+(?: \w+)?,? (?:with|and|in addition to|as well as|including) (?:\w+ ){0,2})?$"
)
_HUNGER = ("hunger", "famine", "starvation", "malnutrition")
# A force of nature may kill as many at once as a war does in years.
_NATURE = re.compile(r"\b(?:earthquake|quake|tsunami|cyclone|typhoon|hurricane|flood)", re.IGNORECASE)
_LONG = re.compile(rf"year|month|\d{{4}}|{'|'.join(MONTHS)}")
_DAY = re.compile("|".join(DAYS))
_DATED = re.compile(
    rf"\d (?:{'|'.join(m[:3] for m in MONTHS)})|(?:{'|'.join(m[:3] for m in MONTHS)})\w*\.? \d{{1,2}}\b"
)
_YEAR = re.compile(r"year|\b\d{4}\b")
_WHEN = frozenset({"when", "after", "with"})
_MONTH = re.compile(rf"(?:in )?(?:{'|'.join(MONTHS)})")
_MONTH_OF = re.compile(rf"in (?:{'|'.join(MONTHS)}) (?:19|20)\d\d")
_IS_COUNTED = re.compile(
    r"['’]s? (?:death |overall )?(?:toll|total|count)\b| (?:was|is|became) the \w+ month\b"
    r"| (?:closed|ended|brought|reached|recorded|registered|witnessed|claimed) "
)
_ALL_MONTH = ("during ", "throughout ")
_WAR_BEGUN = re.compile(
    rf"\b(?:{'|'.join(sorted(_WARS))}),? (?:which|that) (?:first )?(?:began|broke out|started|erupted|flared up)"
    r"(?: again)? $"
)
_IN_A_YEAR = re.compile(r"(?:last|this) year|(?:in|of|during|throughout) (?:19|20)\d\d")
_YEARS = frozenset({"last year", "this year"})
_FLOWN = frozenset({"launched", "intercepted", "attacks"})
_MANY_IN_A_MONTH, _ATTACKS_IN_A_MONTH = 150, 10
_GEAR = frozenset({"tank", "aircraft", "helicopter", "ship", "air_defence", "armoured_vehicle"})
_MANY_LOST = 100
_MANY, _MANY_HOMELESS = 2_000, 1_000_000


def running(d: Draft, text: str) -> str:
    """Give the scope of a count whose time words, if any, state no span."""
    if ("bring" in d.rule and any(t.low.split(" ")[0] in _RAISING for t in d.sentence.tokens)) or is_stock(d):
        return "cumulative"
    if _is_added_up(d, text):
        return "cumulative"
    told = "toll" in d.rule or any(node.tag == "L" for node in d.sentence.nodes[: d.at])
    overall = (d.low or 0) >= _MANY and any("overall" in t.low for t in d.sentence.tokens[: d.group.first])
    toll = told and (overall or any(t.low in _CAMPAIGNS for t in d.sentence.tokens[: d.group.first]))
    if toll and d.counted == "people":
        return "cumulative"
    if d.when is not None:
        return _through(d, text)
    if d.counted == "people" and d.high == 1:
        return "event"
    perfect = _is_perfect(d)
    if _war(d, perfect) or (perfect and _so_far(d, text)) or _is_of_years(d, text):
        return "cumulative"
    if d.counted != "people":
        return "event"
    told = perfect and d.verb is not None and d.verb.form != "ing" and by_blows(d)
    return "cumulative" if told or (_is_vast(d, perfect) and not _NATURE.search(text)) else "event"


def _is_of_years(d: Draft, text: str) -> bool:
    """Whether losses of gear are of no one fight: "put their losses at 670 planes", "lists 38 tanks as lost so far"."""
    end = d.verb.end if d.verb is not None else d.group.end
    listed = d.rule.startswith("destroyed-lost/") and text.startswith((" so far", " to date"), end)
    return listed or (d.rule.endswith("/losses") and d.counted in _GEAR and (d.low or 0) >= _MANY_LOST)


def of_a_war(d: Draft) -> bool:
    """Whether a war is the subject of what was done in a span: "the war has killed 600 in nineteen days"."""
    who = subject(d.sentence, d.verb_at) if 0 <= d.verb_at < d.at and d.sentence.nodes[d.verb_at].tag == "v" else None
    return who is not None and _is_war(d, who)


def _is_added_up(d: Draft, text: str) -> bool:
    """Whether a total is raised to the count: "bringing the total of dead to 900, with 40 hurt", "the total is now"."""
    found = _ADDED_UP.search(text, d.sentence.start, d.group.start) if d.group.origin == "number" else None
    of = (found["of"] or "") if found is not None else ""
    if found is None or ONE_EVENT.search(of) or "toll" in of:
        return False
    return "total" in found[0] or any(word in of for word in (*_CAMPAIGNS, *_HUNGER))


def _through(d: Draft, text: str) -> str:
    """A month or year by its violence, not by one event: "in February alone", "last year in gang violence"."""
    if d.when is None:
        return "event"
    when = text[slice(*d.when)].lower()
    if _LONG.search(when) and _WAR_BEGUN.search(text, d.sentence.start, d.when[0]):
        return "cumulative"
    if when.isdigit():
        return "cumulative" if of_a_war(d) else "event"  # "the 2004 war", "the 2004 siege"
    if text[: d.when[0]].endswith("so far ") or text.startswith(" so far", d.when[1]):
        return "cumulative" if _YEAR.search(when) else "period"
    long = _LONG.search(when) and not _DATED.search(when)
    alone = text.startswith(" alone", d.when[1]) and (long or "week" in when) and not _DAY.search(when)
    at_war = any(t.low in _WARS and not _is_compared(d, i) for i, t in enumerate(d.sentence.tokens))
    at_war = at_war and not is_one_blow(d)
    if alone or (long and at_war):
        whole = _YEAR.search(when) and (of_a_war(d) or not _MONTH_OF.fullmatch(when))
        return "cumulative" if whole else "period"
    if _MONTH.fullmatch(when) and _IS_COUNTED.match(text, d.when[1]):
        return "period"
    if when == "this week" and _is_perfect(d) and (d.low or 0) >= _ATTACKS_IN_A_MONTH:
        return "period"
    within = when.startswith("in ") or text[: d.when[0]].endswith(_ALL_MONTH) or text.startswith(" saw ", d.when[1])
    of_month = when == "last month" or (within and _MONTH.fullmatch(when))
    if d.measure == "attacks" and (d.low or 0) >= _ATTACKS_IN_A_MONTH and of_month:
        return "period"
    many = (
        (d.counted == "people" or d.measure in _FLOWN)
        and (d.low or 0) >= _MANY_IN_A_MONTH
        and not any(t.low in DISASTERS for t in d.sentence.tokens)
        and not _NATURE.search(text)
    )
    lives = d.noun is not None and d.noun.lemma == "life"  # one event claims them
    counted_up = ("tally" in d.rule and not lives) or d.measure in _FLOWN
    counted_up = counted_up or (have_done_it(d) and not ONE_EVENT.search(text, d.sentence.start, d.sentence.end))
    of_year = (counted_up and _IN_A_YEAR.fullmatch(when)) or (when in _YEARS and not is_one_attack(d))
    if many and (of_month or of_year):
        return "period"
    in_month = of_month or _MONTH_OF.fullmatch(when)
    spans = _IN_A_YEAR.fullmatch(when) or (in_month and d.measure != "attacks")
    return "period" if spans and in_several(d) else "event"


def _is_compared(d: Draft, at: int) -> bool:
    """Whether a war is only what one event stands out in: "the deadliest raid of the war"."""
    before = [t.low for t in d.sentence.tokens[max(0, at - _RECORD_REACH) : at]]
    return "of" in before[-2:] and not _RECORDS.isdisjoint(before)


def _is_perfect(d: Draft) -> bool:
    """Whether the verb, or the one that a participle hangs on, tells of what has been so far."""
    numbered = d.rule.endswith("/number-of") and (d.low or 0) >= _MANY
    if numbered or (d.verb is None and "/tally" in d.rule):
        return any(t.low.split(" ")[0] in ("has", "have") for t in d.sentence.tokens[: d.group.first])
    if d.verb is None or d.verb.tag != "v":
        return False
    tokens, first = d.sentence.tokens, 0 if d.verb.form == "ing" else d.verb.first
    return any(
        t.low.split(" ")[0] in ("has", "have") and (not at or tokens[at - 1].low != "to")
        for at, t in enumerate(tokens[first : d.verb.last + 1], first)
    )


def _so_far(d: Draft, text: str) -> bool:
    words = text[d.sentence.start : d.sentence.end].lower()
    found = "bodies" in d.rule or "pulled" in d.rule
    return d.measure == "attacks" or "in all" in words or "all told" in words or ("so far" in words and not found)


def _war(d: Draft, perfect: bool) -> bool:
    """Whether a whole war is told to have done it: as the subject, or "during the uprising"."""
    if _CAMPAIGNS.isdisjoint(d.sentence.words):
        return False
    tokens = d.sentence.tokens
    verb = next((at for at, node in enumerate(d.sentence.nodes) if node.tag == "v"), d.at)
    own = d.verb_at if 0 <= d.verb_at < d.at and d.sentence.nodes[d.verb_at].tag == "v" else verb
    who = subject(d.sentence, own) if own < d.at else None
    if who is not None and _is_war(d, who) and not _tells_when(d, who, own):
        return True
    if who is None and any(
        tokens[n.last].low in _WARS and _is_between(after) for n, after in pairwise(d.sentence.nodes[:own])
    ):
        return True  # "fighting between the army and the rebels has driven 900 from their homes"
    return any(t.low in _CAMPAIGNS and _in_the(d, i, perfect) and _is_near(d, i) for i, t in enumerate(tokens))


def _tells_when(d: Draft, who: int, own: int) -> bool:
    """Whether what befell them is only told of the day: "the war began when gunmen killed 1,200"."""
    return any(d.sentence.tokens[node.first].low in _WHEN for node in d.sentence.nodes[who + 1 : own])


def _is_war(d: Draft, who: int) -> bool:
    """Whether a subject is a war, with or without its years: "the war of 2023-24"."""
    nodes = d.sentence.nodes
    after = [nodes[who + 2]] if [n.tag for n in nodes[who + 1 : who + 3]] == ["f", "x"] else []
    heads = [
        nodes[who],
        *after,
        *(nodes[at] for at in range(max(0, who - 4), who) if nodes[at + 1].tag == "f" or _is_between(nodes[at + 1])),
    ]
    return any(d.sentence.tokens[node.last].low in _WARS for node in heads)


def _is_between(node: Node) -> bool:
    """Whether a preposition names the sides of a war: "the war between the army and the rebels"."""
    return bool(node.tag == "i" and node.low == "between")


def _is_near(d: Draft, at: int) -> bool:
    """Whether a word is of the clause of the count: no other verb stands between them, or before an opening word."""
    nodes = d.sentence.nodes
    own = [d.at, d.verb_at] if d.verb_at >= 0 else [d.at]
    here = next((n for n, node in enumerate(nodes) if node.first <= at <= node.last), 0)
    between = nodes[:here] if here < min(own) else nodes[max(own) + 1 : here]
    return not any(n.tag in "W|;" or (n.tag == "v" and all(v.cls != "report" for v in n.verbs)) for n in between)


def _in_the(d: Draft, at: int, perfect: bool) -> bool:
    """Whether a word for war stands after "during" or "in", or, where the verb tells of what has been, after "the"."""
    tokens = d.sentence.tokens
    before = [t.low for t in tokens[max(0, at - 3) : at]]
    word = tokens[at].low
    if (word in _LASTING and word != "fighting" and "during" in before[:2]) or (
        word in OUTRIGHT and "in" in before[:2]
    ):
        return True
    driven = d.measure == "displaced" and word in _WARS and not _BECAUSE.isdisjoint(before)
    return perfect and (driven or "the" in before[-2:])


def _is_vast(d: Draft, perfect: bool) -> bool:
    """Whether the number is beyond any one event that is told of in passing."""
    low = d.low or d.high or 0
    if d.measure == "displaced":
        stands = d.verb is not None and any(
            t.low in ("are", "remain") for t in d.sentence.tokens[d.verb.first : d.verb.last + 1]
        )
        return low >= _MANY_HOMELESS and (perfect or stands)
    return perfect and d.measure not in ("captured", "deployed") and low >= _MANY
