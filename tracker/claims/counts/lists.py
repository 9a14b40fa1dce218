"""Lists under a lead: "losses of the enemy:" and a line each, regions with their counts, tables of a communiqué."""

import re
from dataclasses import dataclass

from tracker.claims.drafts import Draft, draft, words_of
from tracker.language.nodes import Node
from tracker.lexicons.vocabulary import Noun
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence
from tracker.rules.survivors import LOSSES

_NUMBERING = re.compile(r"\W*\d{1,2}[.)]\W*")
_UNHARMED = frozenset({"survivor", "occupant"})  # beside the dead: "Fatalities: 149 / Survivors: 1"
_THINGS = frozenset({"equipment", "craft", "weapon", "structure"})
_SENT_OR_STOPPED = frozenset({"launched", "intercepted"})
_FLOWN = frozenset({"weapon", "craft"})
_OF_TRADE = frozenset({"job", "jobs", "crop", "crops", "financial", "economic", "insured", "seat", "seats", "share"})


@dataclass(slots=True)
class Lead:
    """What the lines of a list say of their counts: losses by kind, or that of the lead or of the first line."""

    losses: bool
    model: Draft | None
    sentence: Sentence
    opens: bool = False
    line: bool = False


def lead_of(sentence: Sentence, drafts: list[Draft], text: str, held: Lead | None, listed: bool) -> Lead | None:
    """Keep the lead over its lines; a sentence that ends in a colon, or speaks of losses, opens a new one."""
    if listed or (held is not None and held.line and not _is_line(sentence, text)):
        return held
    losses = not LOSSES.isdisjoint(sentence.words)
    line = _is_labelled_line(sentence, text)
    model = next((d for d in (drafts if line else reversed(drafts)) if d.total is None), None)
    opens = text[sentence.end - 1 : sentence.end] == ":"
    if model is None and opens and held is not None and not any(node.tag == "#" for node in sentence.nodes):
        model, losses = held.model, losses or held.losses
    return Lead(losses, model, sentence, opens, line) if opens or losses or model is not None else None


def _is_line(sentence: Sentence, text: str) -> bool:
    return sentence.start == 0 or text[sentence.start - 1] == "\n"


def _is_labelled_line(sentence: Sentence, text: str) -> bool:
    """Whether a line opens with its label: "Ashkal: 164 dead, 402 hurt"."""
    return _is_line(sentence, text) and _labelled(sentence)


def lead_within(sentence: Sentence) -> Lead | None:
    """The lead of a sentence that holds its own list: "enemy losses: personnel – 1,040, tanks – 3"."""
    if LOSSES.isdisjoint(sentence.words):
        return None
    nodes = sentence.nodes
    colon = next((at for at, node in enumerate(nodes) if node.tag == ":"), len(nodes))
    words = {word for node in nodes[:colon] for word in words_of(sentence, node).split()}
    if LOSSES.isdisjoint(words) or not _OF_TRADE.isdisjoint(words):
        return None
    return Lead(True, None, sentence) if len(_labels(nodes[colon + 1 :])) > 1 else None


def _labels(nodes: list[Node]) -> list[int]:
    """Where labels with a count stand: "tanks - 3"."""
    return [at for at in range(len(nodes) - 2) if _is_labelled(nodes, at)]


def _is_labelled(nodes: list[Node], at: int) -> bool:
    return nodes[at].tag in "xv" and nodes[at + 1].tag in "-:" and nodes[at + 2].tag == "#"


def is_listed(sentence: Sentence, text: str, held: Lead | None) -> bool:
    """Whether a sentence is a line of a list under a lead, or goes on with the losses in the same line."""
    if held is not None and held.losses and len(_labels(sentence.nodes)) > 1:
        return True
    if held is None or not looks_listed(sentence, text):
        return False
    return held.opens or not _counts_first(sentence.nodes)


def looks_listed(sentence: Sentence, text: str) -> bool:
    """Whether a sentence is a line that begins with a bullet, a dash, its count, or a label before its count."""
    if not sentence.nodes:
        return False
    if _NUMBERING.fullmatch(text, sentence.start, sentence.end):
        return False
    bullet = (sentence.nodes[0].tag in ";-" and not sentence.nodes[0].first) or text[sentence.start] in "-–—•*·▪●"
    return _is_line(sentence, text) and (
        bullet or _labelled(sentence) or _is_named(sentence.nodes) or _counts_first(sentence.nodes)
    )


def _counts_first(nodes: list[Node]) -> bool:
    """A line that opens with its count, and tells behind a dash or a preposition where: "30 - over the north"."""
    told = [node.tag for node in nodes[1:3] if node.tag != "t"]
    return len(nodes) > 2 and nodes[0].tag == "#" and nodes[0].kind == "bare" and told[0] in "-i"


def _labelled(sentence: Sentence) -> bool:
    """A label, no year, before its count; a heading may stand before it: "Equipment: tanks - 3"."""
    nodes = sentence.nodes
    if len(nodes) > 4 and nodes[0].tag == "x" and nodes[1].tag == ":" and nodes[2].tag == "x":
        nodes = nodes[2:]
    named = len(nodes) > 2 and nodes[0].tag == "x" and sentence.tokens[nodes[0].last].tag != "9"
    return named and _is_labelled(nodes, 0)


def _is_named(nodes: list[Node]) -> bool:
    """A line of a casualty list: a name, a comma and an age, or who it was and nothing that was done."""
    if len(nodes) < 3 or nodes[0].tag != "#" or nodes[0].origin != "name" or nodes[1].tag != ",":
        return False
    return nodes[2].tag == "u" or (nodes[2].tag in "x#" and all(node.tag != "v" for node in nodes))


def read_lines(sentence: Sentence, number: int, drafts: list[Draft], lead: Lead) -> list[Draft]:
    """Add the counts of a list line that no rule read."""
    taken = {d.at for d in drafts}
    nodes = sentence.nodes
    out = list(drafts)
    if (
        not drafts
        and _is_named(nodes)
        and lead.model is not None
        and lead.model.measure in ("killed", "missing", "injured")
    ):
        named = draft(sentence, number, Mention(nodes[0], lead.model.measure, "list/named", 9, None, 0, -1))
        named.total = lead.model
        return [named]
    noun: Noun | None = None
    for at, node in enumerate(nodes):
        if node.tag == "x" and nodes[at + 1 : at + 2] and nodes[at + 1].tag in "-:":
            noun = _label(sentence, nodes, at)
        if at in taken and at and nodes[at - 1].tag == "I" and out and lead.model is not None:
            _take_in(next(d for d in out if d.at == at), min(out, key=lambda d: d.at), lead.model)
        if node.tag != "#" or at in taken or node.origin not in ("number", "vague") or _has_verb(sentence, at):
            continue
        measure = _measure(node, noun, lead)
        if measure is None:
            continue
        made = draft(
            sentence, number, Mention(node, measure, f"list/{'losses' if lead.losses else 'lead'}", 9, None, at, -1)
        )
        _name(made, noun, lead)
        if sentence.tokens[made.group.first - 1].text == "+" and made.group.first and out:
            made.group.start = sentence.tokens[made.group.first - 1].start
            made.total = out[-1]
        out.append(made)
    return sorted(out, key=lambda d: d.at)


def _take_in(part: Draft, whole: Draft, model: Draft) -> None:
    """Count what a line has after "including" as it counts the rest, where no verb tells what befell it."""
    if part.rule.endswith("/alone") and part is not whole and part.counted == model.counted:
        part.measure, part.total = model.measure, whole


def _label(sentence: Sentence, nodes: list[Node], at: int) -> Noun | None:
    """The noun of a label before a dash or colon: "tanks - 10,934"."""
    return next(
        (
            t.entry.noun
            for t in sentence.tokens[_label_start(nodes, at) : nodes[at].last + 1]
            if t.tag == "N" and t.entry.noun.counted
        ),
        None,
    )


def _label_start(nodes: list[Node], at: int) -> int:
    """The first token of a label: after the bullet, or the comma before."""
    first = at
    while first and nodes[first - 1].tag not in ",;-:":
        first -= 1
    start: int = nodes[first].first
    return start


def _has_verb(sentence: Sentence, at: int) -> bool:
    """Whether the count has a verb of its own beside it, one of the lexicons or another participle: "affected"."""
    near = sentence.nodes[max(0, at - 1) : at + 3]
    after = sentence.nodes[at].last + 1
    told = after < len(sentence.tokens) and sentence.tokens[after].low.endswith("ed")
    return told or any(n.tag in "ve" for n in near)


def _measure(node: Node, noun: Noun | None, lead: Lead) -> str | None:
    known = node.noun or noun
    if lead.losses:
        if known is None:
            return None
        return "destroyed" if known.kind in _THINGS else "casualties" if known.kind == "person" else None
    model = lead.model
    if model is None or (node.kind not in ("bare", model.group.kind) and not _is_flown(node, lead)):
        return None
    return None if noun is not None and noun.lemma in _UNHARMED else model.measure


def _is_flown(node: Node, lead: Lead) -> bool:
    """Whether a line counts weapons by kind under "shot down 103 targets:"."""
    model = lead.model
    if not lead.opens or model is None or model.sentence is not lead.sentence:
        return False
    return model.measure in _SENT_OR_STOPPED and node.kind in _FLOWN


def _name(made: Draft, noun: Noun | None, lead: Lead) -> None:
    if made.group.kind != "bare":
        if _is_flown(made.group, lead):
            made.total = lead.model
        return
    if lead.losses and noun is not None:
        made.noun, made.counted, made.person_type = noun, noun.counted or made.counted, noun.person_type
    elif lead.model is not None:
        made.noun, made.counted, made.person_type = lead.model.noun, lead.model.counted, lead.model.person_type
        made.total = None if lead.line else lead.model
