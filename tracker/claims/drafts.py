"""A claim in the making: the mention with its bounds and its noun."""

from dataclasses import dataclass, field
from datetime import date

from tracker.claims.fired import are_shot_dead, goes_off
from tracker.claims.quoting import cut_quote
from tracker.language.mixed import FORCE
from tracker.language.nodes import Node, Token
from tracker.language.numbers import NUMBER_WORDS
from tracker.lexicons.vocabulary import Noun
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

OF_PEOPLE = frozenset({"killed", "injured", "casualties", "missing", "captured", "released", "displaced"})
MUTUAL = frozenset({"clash", "engagement", "battle", "skirmish", "firefight", "combat engagement"})
_OF_AGE = 18
PERSON_MEASURES = OF_PEOPLE | {"repatriated", "deployed"}


@dataclass(slots=True)
class Draft:
    """One claim before it is a row; stages fill what they know."""

    sentence: Sentence
    number: int
    at: int
    group: Node
    measure: str
    rule: str
    verb: Node | None
    verb_at: int
    low: int | None = None
    high: int | None = None
    qualifier: str = "exact"
    counted: str = "people"
    person_type: str | None = None
    party: str | None = None
    actor: str | None = None
    claimant_span: tuple[int, int] | None = None
    claimant_full: tuple[int, int] | None = None
    co_claimants: list[tuple[int, int]] = field(default_factory=list)
    attribution: str = "none"
    stance: str = "asserts"
    scope: str = "event"
    when: tuple[int, int] | None = None
    days: tuple[date | None, date | None, str] = (None, None, "none")  # first, last, precision
    place: str | None = None
    land: str | None = None  # the country, where the text names no place of its own that fits
    total: "Draft | None" = None
    echo: "Draft | None" = None  # the count told before that this one says anew or denies
    noun: Noun | None = None


def draft(sentence: Sentence, number: int, mention: Mention) -> Draft:
    """Start a claim from a mention, with its bounds and what its own noun says."""
    made = Draft(
        sentence, number, mention.at, mention.group, mention.measure, mention.rule, mention.verb, mention.verb_at
    )
    _bounds(made)
    if made.measure == "injured" and are_shot_dead(made.verb, made.low, sentence):
        made.measure = "killed"
    _counted(made)
    if made.rule.endswith("/losses-grown") and sentence.nodes[made.at - 1].tag == "T":
        made.scope = "cumulative"
    if made.rule.startswith(("struck-weapons", "struck-by")) and goes_off(made.group, sentence):
        made.measure = "launched"
    cut_quote(sentence, mention)
    return made


VICTIMS = frozenset({"victim", "dead", "death", "fatality", "casualty", "survivor"})


def _bounds(made: Draft) -> None:
    group = made.group
    if group.origin == "zero" and group.quantity is not None and (_none_survived(made) or made.measure == "launched"):
        group.start = group.quantity.start
        made.low, made.high, made.qualifier = group.quantity.low, group.quantity.high, group.quantity.qualifier
    elif group.origin == "zero":
        made.low = made.high = 0
    elif group.quantity is not None:
        made.low, made.high, made.qualifier = group.quantity.low, group.quantity.high, group.quantity.qualifier
    elif group.origin == "ordinal":
        made.low = made.high = _running(made)
        made.scope = "cumulative" if made.low > 1 else "event"
    else:
        made.low = made.high = 2 if group.noun is not None and _is_pair(group.noun) else 1


def _none_survived(made: Draft) -> bool:
    return made.rule.endswith("/none-survived")


def _is_pair(noun: Noun) -> bool:
    """Whether one word stands for two: "a couple", "their parents", "her twin boys"."""
    return noun.lemma == "couple" or noun.lemma.startswith("twin") or (noun.lemma == "parent" and noun.plural)


def _running(made: Draft) -> int:
    """The running total that an ordinal gives; "a third man", after two others, is only one more."""
    group = made.group
    words = made.sentence.tokens[group.first : group.last + 1]
    word = next(t for t in words if t.tag == "q")
    amount = word.entry.amount
    value: int = amount.low if amount is not None else int("".join(c for c in word.low if c.isdigit()))
    more = words[0].tag == "a" and value < 4 and not (group.noun and group.noun.lemma in VICTIMS)
    return 1 if more else value


_DESTROYED = frozenset({"destroyed", "damaged"})
_IN_RUINS = {"mortar": "artillery", "household": "home"}  # fired mortars are shells, households that flee families


def _counted(made: Draft) -> None:
    """What is counted, by the noun; a bare number or an unknown noun goes by the measure."""
    noun = made.noun = made.group.noun
    emptied = made.measure == "displaced" and noun is not None and noun.counted == "home"
    if made.measure in PERSON_MEASURES and not emptied and (noun is None or noun.counted not in ("people", "families")):
        made.counted = "people"
        told = noun.person_type if noun is not None and noun.kind == "tally" else None
        told = "militant" if noun is not None and noun.lemma == "bomber" else told
        other = "other" if made.group.kind == "thing" and not _are_names(made) else None
        made.person_type = described(made) or told or other or _ranked(made)
        return
    if noun is not None and noun.counted:
        made.counted = noun.counted
        if made.measure in _DESTROYED:
            made.counted = _IN_RUINS.get(noun.lemma, noun.counted)
        if made.measure == "intercepted" and noun.counted == "place":
            made.counted = "drone_or_missile"  # "shot down nine targets"
        made.person_type = noun.person_type
        many = noun.plural and made.measure in ("casualties", "deployed")
        if noun.lemma in ("personnel", "man") and (many or _are_of_side(made)):
            made.person_type = "military"
        elif noun.person_type == "military" and described(made) == "militant":
            made.person_type = "militant"  # "two ISWAP commanders"
        elif noun.lemma == "man":
            made.person_type = _kind_in(_body_after(made)) or noun.person_type
        elif noun.lemma == "officer":
            made.person_type = described(made) or _of_soldiers(made) or noun.person_type
        elif noun.counted == "people" and noun.person_type in (None, "other") and noun.lemma != FORCE:
            made.person_type = described(made) or (None if _is_anybody(made, noun) else noun.person_type)
    else:
        sites = made.measure == "captured_places" or (made.measure == "struck" and made.group.kind == "tally")
        made.counted = "place" if sites else "attack" if made.measure == "attacks" else "other"


def _are_names(made: Draft) -> bool:
    """Whether people are counted by their names: "a list of 40 names"."""
    return made.sentence.tokens[made.group.last].low == "names"


def _are_of_side(made: Draft) -> bool:
    """Whether men are those whom a side has: "seven of its men"."""
    group = made.group
    owned = made.sentence.tokens[group.first : group.head]
    return group.noun is not None and group.noun.plural and any(t.low in ("its", "their", "our") for t in owned)


def _is_anybody(made: Draft, noun: Noun) -> bool:
    """Whether a role says only that they were hurt or are kin: "took in 19 patients", "six members of a family"."""
    whose = [*made.sentence.tokens[made.group.head : made.group.last + 1], *_body_after(made)]
    kin = noun.lemma == "member" and any(t.low in _KIN for t in whose)
    return kin or (noun.lemma == "patient" and made.rule.endswith("/admitted"))


_KIN = frozenset({"family", "families", "household", "households", "clan"})


def _of_soldiers(made: Draft) -> str | None:
    """Officers told of after soldiers are theirs: "seven soldiers, two of them officers"."""
    before = [n.noun for n in made.sentence.nodes[: made.at] if n.tag == "#" and n.noun and n.kind == "person"]
    return "military" if before and before[-1].person_type == "military" else None


_BODIES = (
    ("police", "police"), ("army", "military"), ("military", "military"), ("guard", "military"),
    ("forces", "military"), ("navy", "military"), ("marine", "military"), ("unrwa", "aid_worker"),
    ("unicef", "aid_worker"), ("world food", "aid_worker"), ("wfp", "aid_worker"), ("red cross", "aid_worker"),
    ("red crescent", "aid_worker"), ("médecins sans", "aid_worker"), ("doctors without", "aid_worker"),
)  # fmt: skip


def _of_body(token: Token) -> str | None:
    if token.entry.name[0] == "armed_group":
        return "militant"
    return next((kind for word, kind in _BODIES if word in token.low), None) if token.entry.name[0] == "body" else None


def _ranked(made: Draft) -> str | None:
    """The kind of somebody who is named with a rank: "Maj. Gen. Ali Sample"."""
    words = made.sentence.tokens[made.group.first : made.group.head] if made.group.origin == "name" else []
    return "military" if any(t.tag == "E" and t.entry.name == ("title", "military") for t in words) else None


def _body_after(made: Draft) -> list[Token]:
    """The words of "members of the army" and "men from the army" that name the body."""
    nodes, at = made.sentence.nodes, made.at
    if at + 2 < len(nodes) and nodes[at + 1].low in ("of", "from") and nodes[at + 2].tag in "x#":
        return made.sentence.tokens[nodes[at + 2].first : nodes[at + 2].last + 1]
    return []


ADJECTIVES = {
    "civilian": "civilian", "military": "military", "police": "police", "militant": "militant", "rebel": "militant",
    "army": "military", "child": "child", "female": "woman", "male": "man", "women": "woman", "combat": "military",
}  # fmt: skip


def described(made: Draft) -> str | None:
    """The kind of people that the words before the head name, or the body that they are members of."""
    tokens = made.sentence.tokens[made.group.first : made.group.head + (made.group.noun is None)]
    if made.group.noun is not None and made.group.noun.lemma == "member":
        tokens = [*_body_after(made), *tokens]
    return _kind_in(tokens)


def _kind_in(tokens: list[Token]) -> str | None:
    """The kind of people that the last of some words to tell it tells."""
    for token in reversed(tokens):
        if token.low in ADJECTIVES:
            return ADJECTIVES[token.low]
        if token.tag == "E" and (of_body := _of_body(token)):
            return of_body
        if token.tag == "c" and _is_of_child(token.low):
            return "child"
    return None


def _is_of_child(low: str) -> bool:
    """Whether an age is a child's: "12-year-olds", "a month-old"."""
    return _years(low) < _OF_AGE if "year" in low else any(unit in low for unit in ("month", "week", "day"))


def _years(low: str) -> int:
    """How old "12-year-olds" are, or "a two-year-old"; of age where it cannot be told."""
    digits = "".join(c for c in low if c.isdigit())
    told = NUMBER_WORDS.get(low.partition("-year")[0])
    return int(digits) if digits else told.low if told is not None and told.low is not None else _OF_AGE


def stands(d: Draft) -> bool:
    """Tell whether a count can be a total: no part itself, no older figure, none that the total of an event raises."""
    return d.total is None and d.rule != "part/revised" and not d.rule.endswith("/bring-number")


def add(sentence: Sentence, number: int, made: dict[int, Draft], at: int, measure: str, rule: str) -> Draft:
    """Make a draft of the count at a node and keep it by that place."""
    group = sentence.nodes[at]
    made[at] = draft(sentence, number, Mention(group, measure, rule, 9, None, at, -1))
    return made[at]


def words_of(sentence: Sentence, node: Node) -> str:
    """The words of a node, in lower case."""
    return " ".join(t.low for t in sentence.tokens[node.first : node.last + 1])
