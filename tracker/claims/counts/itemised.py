"""Parts of a total: "including two children", "five of them women"."""

import re

from tracker.claims.counts.belonging import alike, headed, of_kind, total_of
from tracker.claims.counts.fates import COMES_OF, are_lost, fate_among, fate_before, fate_of, they_include
from tracker.claims.counts.listed import counts_after, counts_among, more_counts, only_speaks, past_speaker
from tracker.claims.counts.roles import are_minors, take_role
from tracker.claims.drafts import Draft, add, stands, words_of
from tracker.language.nodes import Node, tags_of
from tracker.rules.items import is_deed
from tracker.rules.reader import Sentence

_DOERS = frozenset(
    "attackers assailants gunmen robbers militants rebels raiders bandits kidnappers suspects followers fighters "
    "insurgents jihadists terrorists".split()
)
_ROLE = re.compile(r"x(?:[fi]x)*,")
_HURT = frozenset({"injure", "wound", "hurt"})
_TRAILING = frozenset({"among them", "included"})
_POINTING, _REACH = frozenset({"of these", "of those"}), 3  # what they point at was told just before
_REST = frozenset({"rest", "others", "remainder"})
_FATED = frozenset({"casualties", "killed", "injured"})  # some of whom may be told to be dead: "including 840 dead"
_WITHIN, _EACH = frozenset({"in", "at", "on", "near"}), frozenset({"every", "each", "any"})


def itemised(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read "including two children", "five of them women", "among the dead were two nurses"."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes):
        they = they_include(sentence, i)
        if (they or node.tag in "IO") and not (i and (nodes[i - 1].tag == "n" or _is_of_rest(sentence, i))):
            _itemise(sentence, number, made, earlier, i, they)


def _itemise(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft], i: int, they: bool) -> None:
    """Read the parts that node i introduces."""
    nodes, node = sentence.nodes, sentence.nodes[i]
    words = "of them" if they else words_of(sentence, node)
    measure = fate_before(sentence, number, i, earlier) if they else fate_among(words, number, earlier)
    listed = measure or (words in _TRAILING and (i + 1 == len(nodes) or nodes[i + 1].tag in ",.;"))
    parted = words.startswith(("of ", "most of ")) and [n.tag for n in nodes[i + 1 : i + 3]] == [",", "#"]
    led = [n.tag for n in nodes[i + 1 : i + 3]] == [":", "#"]
    parts = counts_after(nodes, past_speaker(nodes, i + 2) if parted else i + 1 + led) or (
        counts_among(nodes, i) if listed else []
    )
    belongs = _belongs(nodes, i)
    told = [d for d in earlier if number - d.number <= _REACH] if words in _POINTING else earlier
    told = [d for d in told if d.measure == "killed"] if are_lost(sentence, node) else told
    total = total_of(nodes, min([i, *parts, *belongs]), words, measure, made, told, parts or belongs)
    if parted and parts and parts[0] in made and total is not None and not _is_of(made[parts[0]], total, words):
        total = of_kind(made[parts[0]], earlier)
    total = _nearer(total, number, words, nodes[i - 1] if i else node, earlier)
    apart = _are_told_apart(nodes, i, made)
    if measure is None and parts and parts[0] < i:
        total, parts = headed(parts, total, made)
    if total is None and measure is None and not apart:
        return
    if apart:
        total, parts = made[i - 1], apart
    elif node.tag == "O" and i and nodes[i - 1].tag == "#" and not belongs:
        _of_them(sentence, number, made, i, total, earlier)
        parts = [at for at in more_counts(nodes, i) if nodes[at].kind == "person" and nodes[at - 2].tag != ","]
        if not parts or _is_within(sentence, nodes[i - 1]):
            return
    parts = belongs or parts
    if node.tag == "O" and not parts:
        parts = _told_of(nodes, i, made)
    for at in [*parts, *_last_part(nodes, parts, total)]:
        if not alike(nodes[at], total) or _says_who(nodes, i, at) or is_deed(nodes, at):
            continue
        part = _part(sentence, number, made, i, at, measure, total)
        if total is not None and part is not total and part.total is None and _is_of(part, total, words):
            part.total = total
        if at + 1 < len(nodes) and (nodes[at + 1].tag == "e" or are_minors(sentence, at + 1)):
            take_role(sentence, part, at + 1)


def _nearer(total: Draft | None, number: int, words: str, part: Node, earlier: list[Draft]) -> Draft | None:
    """Those just told of, though a part themselves: "ten were hurt. Three are boys. One of them is in care"."""
    if total is None or words != "of them" or part.quantity is None or not earlier:
        return total
    told = earlier[-1]
    near = told.number == number - 1 and told.total is total and told.measure == total.measure
    return told if near and (told.low or 0) > (part.quantity.low or 0) else total


def _are_told_apart(nodes: list[Node], i: int, made: dict[int, Draft]) -> list[int]:
    """The parts that stand right after a total: "24 people, of whom six men, ten women and eight children"."""
    of_which = nodes[i].tag == "O" and nodes[i].low in ("of which", "of whom") and i - 1 in made
    parts = counts_after(nodes, i + 1) if of_which else []
    return parts if len(parts) > 1 else []


def _is_of_rest(sentence: Sentence, i: int) -> bool:
    """Whether they are of those whom nobody counted: "17 were freed; the rest, among them a priest, are held"."""
    before = sentence.nodes[max(i - 2, 0) : i]
    return [n.tag for n in before] == ["x", ","] and sentence.tokens[before[0].last].low in _REST


def _part(
    sentence: Sentence, number: int, made: dict[int, Draft], i: int, at: int, measure: str | None, total: Draft | None
) -> Draft:
    """The draft of a part: what a verb of its own made of it, else of the measure told, or of its total's."""
    nodes, held = sentence.nodes, made.get(at)
    if held is not None and not held.rule.endswith("/alone"):
        dug_out = (measure, held.measure) == ("killed", "released")  # "among the dead are nine who were dug out"
        if dug_out or _is_being(nodes, i) or held.rule.endswith("/reduced"):
            held.measure = measure or held.measure
        return held
    fate = fate_of(nodes, at) if total is not None and total.measure in _FATED else None
    told = fate or measure or total.measure  # type: ignore[union-attr]
    return add(sentence, number, made, at, told, "part/including")


def _last_part(nodes: list[Node], parts: list[int], total: Draft | None) -> list[int]:
    """The count that completes a list although a verb follows: "72, including 44 men, and 28 boys have died"."""
    at = parts[-1] + 1 if parts else len(nodes)
    while at < len(nodes) and nodes[at].tag in ",&":
        at += 1
    if total is None or not parts or at == parts[-1] + 1 or at >= len(nodes) or nodes[at].tag != "#":
        return []
    if total.verb_at == at + 1 and total.at < parts[0] and nodes[at - 2].tag != ",":
        return [at]  # the verb is the total's: "nine people, including a guard and two cooks were killed"
    if len(parts) < 2:
        return []
    sizes = [nodes[part].quantity.low or 0 for part in [*parts, at] if nodes[part].quantity is not None]
    return [at] if sum(sizes) == total.low else []


def _told_of(nodes: list[Node], i: int, made: dict[int, Draft]) -> list[int]:
    """The count after "of whom" whatever befell it: "of whom five were later charged"."""
    few = [n.tag for n in nodes[i + 1 : i + 3]] == ["#", "v"] and nodes[i + 1].kind == "bare"
    return [i + 1] if few and nodes[i + 2].form == "pas" and i + 1 not in made else []


def _is_being(nodes: list[Node], i: int) -> bool:
    """Whether a guest is told of as "being among the dead"."""
    return i > 0 and nodes[i - 1].low == "being"


def _says_who(nodes: list[Node], i: int, at: int) -> bool:
    """Whether a count only says who "one of them" is: "one of them, a guard, died", "one of them a cook, Ivo Borg"."""
    one = nodes[i].tag == "O" and i > 0 and nodes[i - 1].tag == "#" and nodes[i - 1].quantity is not None
    apposed = at == i + 2 and nodes[at].origin == "article" and [n.tag for n in nodes[at + 1 : at + 2]] == [","]
    named = nodes[at].origin == "name" and _ROLE.fullmatch(tags_of(nodes[i + 1 : at])) is not None
    return bool(one and (apposed or named) and nodes[i - 1].quantity.high == 1)


def _is_of(part: Draft, total: Draft, words: str) -> bool:
    """Whether a part is no more than its total, and of its measure or, after "of which", of what comes of it."""
    if (part.low or 0) > (total.high or total.low or 0):
        return False
    split = words.startswith("of ") or total.measure == "casualties"
    comes = split and part.measure in COMES_OF.get(total.measure, ())
    return part.measure == total.measure or comes


def _belongs(nodes: list[Node], i: int) -> list[int]:
    """ "A nurse was one of them": the count is the nurse."""
    one = nodes[i].tag == "O" and i > 2 and nodes[i - 1].tag == "#" and nodes[i - 2].tag == "e"
    return counts_among(nodes, i - 1) if one else []


def _of_doers(sentence: Sentence, i: int) -> bool:
    """Whether "them" are those who did it, named right before: "the attackers, at least seven of them, fled"."""
    nodes = sentence.nodes
    if i < 3 or nodes[i - 2].tag != "," or nodes[i - 3].tag not in "x#":
        return False
    at = i - 5 if i > 4 and nodes[i - 4].tag == "f" else i - 3  # "followers of a man, five of whom"
    uncounted = [nodes[n] for n in {at, i - 3} if nodes[n].tag == "x"]
    return any(words_of(sentence, node).rsplit(" ", 1)[-1] in _DOERS for node in uncounted)


def _of_uncounted(sentence: Sentence, i: int) -> bool:
    """Whether "them" are what is numbered right before and harms nobody: "44 aftershocks, six of them felt"."""
    before = sentence.nodes[max(i - 4, 0) : i - 1]
    if [n.tag for n in before[-2:]] != ["x", ","] or (len(before) == 3 and before[0].tag in "ifTy"):
        return False
    return any(token.tag in "91" for token in sentence.tokens[before[-2].first : before[-2].last])


def _whole(sentence: Sentence, i: int, part: Draft, total: Draft, told: list[Draft]) -> Draft | None:
    """What "two of them" are of: those that they can come of, and of "two of those (who were) killed" the killed."""
    if part.measure == total.measure:
        return total
    after = sentence.nodes[i + 1 : i + 2]
    if after and after[0].tag in "vW" and words_of(sentence, sentence.nodes[i]) == "of those":
        same = (d for d in reversed(told) if d.number == total.number and d.measure == part.measure and stands(d))
        return next((d for d in same if d is not part), None)
    return total if part.measure in COMES_OF.get(total.measure, ()) else None


def _of_them(
    sentence: Sentence, number: int, made: dict[int, Draft], i: int, total: Draft | None, earlier: list[Draft]
) -> None:
    """ "Five of them women": the count before; its noun, if any, follows. "In one of them" is a place."""
    fate = sentence.nodes[i + 1].kind if i + 1 < len(sentence.nodes) else ""
    if fate in _FATED:  # "263 of these deaths"
        total = next((d for d in reversed([*earlier, *made.values()]) if d.measure == fate and stands(d)), total)
    total = _shared_whole(sentence, i, made) or total
    if total is None or (total.at == i - 1 and total.sentence is sentence):
        return
    count = sentence.nodes[i - 1]
    exceeds = count.quantity is not None and (count.quantity.low or 0) > (total.high or count.quantity.low or 0)
    nobody = count.origin == "zero" and i - 1 not in made
    others = _of_doers(sentence, i) or _of_uncounted(sentence, i)
    if exceeds or nobody or others or _is_within(sentence, count) or only_speaks(sentence.nodes, i + 1):
        return
    part = made.get(i - 1) or add(sentence, number, made, i - 1, total.measure, "part/of-them")
    follows = sentence.nodes[i + 1].tag if i + 1 < len(sentence.nodes) else "."
    spelt = part.group.quantity is not None and sentence.tokens[part.group.quantity.core].tag != "9"
    if part.group.kind == "bare" and (spelt or follows in "veH") and words_of(sentence, sentence.nodes[i]) == "of them":
        part.group.end = sentence.nodes[i].end
    if total.sentence is sentence and total.measure == "killed" and _is_how(sentence.nodes, i, part):
        part.measure = "killed"
    part.total = _whole(sentence, i, part, total, [*earlier, *made.values()])
    take_role(sentence, part, i + 1)


def _shared_whole(sentence: Sentence, i: int, made: dict[int, Draft]) -> Draft | None:
    """The total of the part that "and" joins to the next: "40 men, 12 of whom were freed and nine of whom died"."""
    nodes = sentence.nodes
    joined = i > 1 and nodes[i - 2].tag == "&" and words_of(sentence, nodes[i]) in ("of whom", "of which")
    before = [made[at] for at in sorted(made) if at < i - 1 and at + 1 < len(nodes) and nodes[at + 1].tag == "O"]
    return before[-1].total if joined and before else None


def _is_how(nodes: list[Node], i: int, part: Draft) -> bool:
    """Whether it is told how some of the dead died: "nine were killed, six of them burned", no "six of them hurt"."""
    how = part.measure == "injured" and part.verb is not None and part.verb_at == i + 1 and nodes[i - 2].tag == ","
    return (
        how and part.verb is not None and part.verb.form == "ed" and _HURT.isdisjoint(v.lemma for v in part.verb.verbs)
    )


def _is_within(sentence: Sentence, count: Node) -> bool:
    """Whether the count is only where something is, "in one of them", or all of them: "every one of them"."""
    each = sentence.tokens[count.first].low in _EACH
    return each or bool(count.first and sentence.tokens[count.first - 1].low in _WITHIN)
