"""What befell those whom a part belongs to: "among the dead", "they included", "including 840 dead"."""

from tracker.claims.drafts import Draft, words_of
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

AMONG = {
    "dead": "killed", "killed": "killed", "deaths": "killed", "fatalities": "killed", "victims": "killed",
    "injured": "injured",
    "wounded": "injured", "hurt": "injured", "casualties": "casualties", "missing": "missing", "detained": "captured",
    "arrested": "captured", "captured": "captured", "freed": "released", "released": "released", "hostages": "captured",
    "slain": "killed",
    "fallen": "killed",
    "deceased": "killed",
    "murdered": "killed",
    "martyrs": "killed",
    "martyred": "killed",
    "drowned": "killed",
    "died": "killed",
    "abducted": "captured",
    "kidnapped": "captured",
    "taken": "captured",
    "captives": "captured",
    "rescued": "released",
    "hospitalised": "injured",
    "hospitalized": "injured",
}  # fmt: skip
COMES_OF = {
    "injured": {"killed"},
    "casualties": {"killed", "injured", "missing", "captured"},
    "captured": {"killed", "released", "injured"},
    "missing": {"killed", "released"},
    "struck": {"destroyed", "damaged"},
    "damaged": {"destroyed"},
    "intercepted": {"destroyed"},
}
_LOSSES, _LOST = ("lost", "we lost", "we have lost", "who were lost", "that were lost", "they lost", "whom we lost"), 3
_THEY = frozenset({"they", "which", "who"})
_VICTIMS = frozenset("victims fatalities dead deaths casualties injured wounded missing deceased".split())
_FIGURES = frozenset({"figure", "figures", "number", "total", "tally", "count"})
_WHICH = frozenset("the their that this other new latest known confirmed identified".split())
_REACH = 2
_FATES = {"kill": "killed", "die": "killed", "injure": "injured", "go_missing": "missing"}


def they_include(sentence: Sentence, i: int) -> bool:
    """Whether those just counted are told of part by part: "they included 12 guards", "the victims include a clerk"."""
    node = sentence.nodes[i]
    includes = node.tag == "I" or (node.tag == "v" and any(verb.cls == "include" for verb in node.verbs))
    if not i or not includes:
        return False
    told = sentence.nodes[max(i - 2, 0) : i]
    if node.tag == "v" and [n.tag for n in told] == ["#", "v"] and told[1].form == "ed":
        return True  # "the 90 dead comprise 40 women"
    before = words_of(sentence, sentence.nodes[i - 1])
    return before in _THEY or before in ("victims", "the victims", "their victims") or _subject(sentence, i) != ""


def _subject(sentence: Sentence, i: int) -> str:
    """The word for those, or the figure, that open the sentence: "other victims", "the new figure, he said,"."""
    nodes = sentence.nodes
    at = int(nodes[0].tag in "tW" and i > 1)  # "the dead", "that figure"
    between = nodes[at + 1 : i]
    aside = len(between) > 1 and between[0].tag == between[-1].tag == ","
    *which, word = words_of(sentence, nodes[at]).split() or [""]
    fate = next((each for each in which if each in AMONG and nodes[at].kind == "people"), "")  # "the injured people"
    if not (aside or all(n.tag in "xif" for n in between)) or not {*_WHICH, fate}.issuperset(which):
        return ""
    if fate:
        return fate
    return word if word in _VICTIMS or (word in _FIGURES and (which or at)) else ""


def fate_before(sentence: Sentence, number: int, i: int, earlier: list[Draft]) -> str | None:
    """The measure of those whom "they" stands for: "the bodies" told just before, else whoever was counted last.

    A figure is that of the last total.
    """
    if words_of(sentence, sentence.nodes[i - 1]) != "they":
        word = _subject(sentence, i)
        if not word and "victims" not in words_of(sentence, sentence.nodes[i - 1]):
            return None
        word = word or "victims"
        last = next((d for d in reversed(earlier) if d.total is None and number - d.number <= _REACH), None)
        if word in _FIGURES:
            return last.measure if last is not None else None
        return fate_of_victims(number, earlier) if word == "victims" else AMONG[word]
    for node in reversed(sentence.nodes[:i]):
        word = words_of(sentence, node).rsplit(" ", 1)[-1] if node.tag in "xv" else ""
        if word in AMONG or word == "bodies":
            return AMONG.get(word, "killed")
    last = next((d for d in reversed(earlier) if d.counted == "people"), None)
    return last.measure if last is not None and last.number == number - 1 else None


def fate_of_victims(number: int, earlier: list[Draft]) -> str | None:
    """What befell victims: the dead where some are told of just before, else the hurt."""
    told = {d.measure for d in earlier if number - d.number <= _REACH}
    return next((measure for measure in ("killed", "injured") if measure in told), None)


def fate_among(words: str, number: int, earlier: list[Draft]) -> str | None:
    """What befell those among whom somebody is: "among the dead", "among the victims"."""
    word = words.split()[-1]
    return (fate_of_victims(number, earlier) or AMONG[word]) if word == "victims" else AMONG.get(word)


def fate_of(nodes: list[Node], at: int) -> str | None:
    """What befell some of the casualties: "including 840 dead"."""
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    if nodes[at].kind != "bare" or after is None or after.tag != "v" or after.form != "ed":
        return None
    return next((_FATES[v.cls] for v in after.verbs if v.cls in _FATES), None)


def are_lost(sentence: Sentence, of_those: Node) -> bool:
    """Whether "those" are the dead: "thirteen of those we have lost were children"."""
    after = sentence.tokens[of_those.last + 1 : of_those.last + 1 + _LOST]
    return " ".join(t.low for t in after).startswith(_LOSSES)
