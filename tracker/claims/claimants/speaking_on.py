"""Signs that somebody speaks on where a sentence names nobody: lists, entries, communiqués, plain continuation."""

import re

from tracker.claims.claimants.scope import Cue
from tracker.claims.claimants.speakers import Speaker
from tracker.claims.claimants.summing import FALLEN
from tracker.claims.drafts import Draft
from tracker.claims.signals import Signal
from tracker.rules.reader import Sentence

_ITEM = re.compile(r"\s*(?:[•*·▪●►–—-]\s*\S|\d{1,2}[.)]\s|\(?[a-z]\)\s|[A-Z][\w' -]{1,30}\s[–—-]\s)")
_MARK = re.compile(r"""[ "“•*▪♦►–-]*(?:\(?(?:\d{1,2}|[IVX]{1,4}|[a-z])[.)][ \t]*)?""")
_LINE_END = re.compile(r"\s*\n\s*")
_FOLLOWING = Signal(
    "following follows figures", r"\b(?:the following|as follows(?=[:.]?$)|these figures|the figures below)\b"
)
_ANNOUNCES = Signal(
    "report reports reported inform informs informed brief briefs briefed publish publishes published issue issues"
    " issued release releases released post posts posted",
    r"\b(?:report|inform|brief)(?:s|ed)? (?:public opinion |the public |all )?(?:on|about)\b"
    r"|\b(?:publish|issue|release|post)(?:s|d|ed|es)? .*"
    r"\b(?:report|update|figures?|bulletin|communiqu[eé]|summary|statement|data|list|tally|digest|losses|breakdown)\b",
    re.IGNORECASE,
)
_TOLD_WITH_IT = re.compile(r"\b(?:that|which|\w+ing)\b")  # "a statement saying the truce holds"
_REST = 40  # letters that may follow what announces a report
_OWN_LIST = re.compile(
    r"\b(?:(?:here|below|these|following|the following) (?:is|are|were)|here's"
    r"|(?:a|some) (?:look|timeline|list|chronology)|what (?:we|is|to) know"
    r"|(?:deadliest|worst|major|recent|previous|past) [\w -]{3,60}:)",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\W*\d{1,2}[:.h]\d\d\b")
_ACCOUNT = Signal(
    "update report summary bulletin briefing communique communiqué round-up roundup address",
    r"\bin (?:its|his|her|their|an?|the) (?:[\w-]+ ){0,2}"
    r"(?:update|report|summary|bulletin|briefing|communiqu[eé]|round-?up|address)\b",
    re.IGNORECASE,
)
_PERIODIC = re.compile(
    r"\b(?:monthly|weekly|quarterly|yearly|annual|half-yearly)(?: [\w-]+){0,2}"
    r" (?:report|update|figures?|bulletin|briefing|summary|round-?up|review|digest|statistics|roll|survey)\b"
    r"|\bcasualty figures (?:released|issued|published)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:the (?:enemy|adversary|invaders|occupiers)"
    r"|battlegroup \w+|the \w+ (?:battle)?group of (?:forces|troops)|own troops"
    r"|our (?:defenders|soldiers|troops|forces|units|warriors|aviation|artillery|fighters|pilots|crews"
    r"|servicemen|air defences?))\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:another |a further )?(?:[a-z]+(?:-[a-z]+)?|\d{1,3})(?: (?:more|of (?:them|these)))?", re.I)
_BARE = re.compile(
    r"(?: more)?(?: inside| of (?:them|these|those))?(?: later| now| still)?"
    r" (?:are|were|was|have|had|has|remain|remained|is|died|succumbed|perished|suffered|sustained|needed|required|in)\b"
    r"|(?: of (?:them|these))?\.?$",
    re.IGNORECASE,
)
_STATED = re.compile(r"[\w-]+ (?:hurt|wounded|injured|missing|dead|killed)\.?", re.IGNORECASE)
_MORE = re.compile(r"(?:another|a further) |[\w-]+ (?:more|others?)\b", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:nobody|no one|no-one|none|not one|not a single)\b"
    r"|(?:there (?:were|was|are) )?no (?:injuries|casualties|deaths|victims)\b"
    r"(?![^.;]* (?:are|were|was|been) (?:\w+ ){0,2}reported\b)",  # which any paper says
    re.IGNORECASE,
)
_ADDS = re.compile(r"(?:in addition|additionally|moreover|furthermore),? (?!to\b)", re.IGNORECASE)
_THERE = re.compile(r"\bthere(?:[,.;]|$)", re.IGNORECASE)
_IT = re.compile(r"(?:it|they) ", re.IGNORECASE)
_OWN = re.compile(r"(?:its|their) (?!(?:own )?\w+ (?:is|are)\b)", re.IGNORECASE)
_LABEL = re.compile(
    rf"(?:stopped|downed|intercepted|shot down|those [\w ]{{4,30}}|{FALLEN}): ?[\w ]*?\d+\b", re.IGNORECASE
)
_FRONT = re.compile(
    r"\b(?:sector|direction|axis)\b|\b(?:glide|guided|aerial) bombs\b|\bcombat (?:engagements|clashes)\b"
    r"|\b(?:troops|forces|defenders|units) [\w ]{0,20}\brepelled\b",
    re.IGNORECASE,
)
_COMBAT = frozenset({"intercepted", "captured_places", "attacks", "launched"})
_HITS = frozenset({"struck-by/hits-by", "struck-at/hits-at", "struck-at/hits-by-at"})
_ARMAMENT = frozenset("tank armoured_vehicle artillery air_defence aircraft helicopter weapon ship drone".split())
_INQUIRIES = frozenset({"investigation", "investigations", "inquiries", "enquiries", "findings"})
_ARMS = frozenset({"forces", "troops", "fighters", "soldiers", "units", "defenders", "men", "mujahideen", "aircraft"})
_OUTLETS = Signal(
    "verify verified confirm confirmed check checked none neither reporter reporters correspondent correspondents"
    " newspaper",
    r"\b(?:could|can|were|was|has|have)(?: ?not|n't) (?:yet )?(?:be(?:en)? )?(?:independently |immediately |yet )*"
    r"(?:verif(?:y|ied)|confirm(?:ed)?|check(?:ed)?)\b"
    r"|\b[Nn](?:one|either) of (?:this|it|these|the (?:claims|figures|reports|accounts)) (?:can|could)\b"
    r"|\b[Oo]ur (?:own )?(?:reporters?|correspondents?)\b|\b[Tt]his (?:newspaper|reporter)\b",
)


def is_at_front(first: Draft, text: str) -> bool:
    """Whether a count is of fights at a front, as staffs report them: "in the Odrin sector troops repelled nine"."""
    return first.measure == "attacks" and bool(_FRONT.search(text, first.sentence.start, first.sentence.end))


def is_fought(draft: Draft) -> bool:
    """Whether a count is one that only those who fight can give: arms sent, lost, downed or hitting, places taken."""
    lost = draft.measure == "destroyed" and draft.counted in _ARMAMENT
    return draft.measure in _COMBAT or lost or draft.rule in _HITS


def is_of_combat(first: Draft) -> bool:
    """Whether only those who fight can give a count, and nobody does the deed before it: "Nine drones were downed."."""
    counted = first.group.origin != "article"  # "a helicopter was downed" is told by anybody
    return counted and is_fought(first) and (first.rule in _HITS or not 0 <= first.verb_at < first.at)


def is_item(sentence: Sentence, text: str) -> bool:
    """Whether a sentence stands in a line that is one of a list: a bullet, "3)", "North - ..."."""
    line = text.rfind("\n", 0, sentence.start + 1) + 1
    return bool(_ITEM.match(text, line))


def is_line(sentence: Sentence, text: str) -> bool:
    """Whether a sentence opens a line."""
    return bool(_MARK.fullmatch(text, text.rfind("\n", 0, sentence.start) + 1, sentence.start))


def is_heading(sentence: Sentence, text: str) -> bool:
    """Whether a sentence is a short line of its own that nothing is told in."""
    ends = text[sentence.end : sentence.end + 3].lstrip(" :.")[:1] in ("", "\n")
    return is_line(sentence, text) and ends and sentence.end - sentence.start <= 60


def opens_list(sentence: Sentence, text: str) -> bool:
    """Whether what a sentence announces follows in the next lines: after a colon, "the following", or no stop."""
    gap = _LINE_END.match(text, sentence.end)
    if gap is None:
        return False
    last = text[sentence.end - 1]
    listed = bool(_ITEM.match(text, gap.end())) and not is_item(sentence, text)
    unstopped = listed and (last.isalnum() or announces(sentence, text))
    return last == ":" or unstopped or _FOLLOWING.found(sentence, text) is not None


def is_looked_back_on(sentence: Sentence, text: str) -> bool:
    """Whether the outlet announces a list of its own: "Here are some of the deadliest ferry accidents:"."""
    return bool(_OWN_LIST.search(text, sentence.start, sentence.end))


def is_stamped(sentence: Sentence, text: str) -> bool:
    """Whether a sentence opens a new entry of a live page: "08:31 ..."."""
    return bool(_STAMP.match(text, sentence.start))


def heads(cue: Cue, sentence: Sentence, text: str) -> bool:
    """Whether a line, or an entry of a live page, opens with who speaks in it: "Police: two dead. Four held."."""
    opens = is_stamped(sentence, text) or is_line(sentence, text)
    return cue.kind == "introduced" and opens


def is_own_arm(cue: Cue, text: str) -> bool:
    """Whether "our forces" or "the investigation" are named, for which the author of a paper speaks."""
    words = text[slice(*cue.who.spans[0])].lower().split()
    return (words[0] == "our" and words[-1] in _ARMS) or words[-1] in _INQUIRIES or words[-2:] == ["case", "file"]


def is_topic(cue: Cue, text: str) -> bool:
    """Whether a label may say what its line is about: "Air defence:", not "The rebels, for their part:"."""
    return cue.kind == "introduced" and not cue.who.person and ", for " not in text[cue.start : cue.end]


def is_outlets(sentence: Sentence, text: str) -> bool:
    """Whether the outlet speaks of its own work, which ends what somebody else told: "None of this can be checked."."""
    return _OUTLETS.found(sentence, text) is not None


def is_personal(sentence: Sentence, text: str) -> bool:
    """Whether the author speaks of himself, no more of what somebody else told: "I thank the crews for nine boats."."""
    return text.startswith(("I ", "I’", "I'"), sentence.start)


def gives_account(sentence: Sentence, text: str) -> bool:
    """Whether a sentence tells what somebody said "in its evening report", which the next sentences go on with."""
    return _ACCOUNT.found(sentence, text) is not None


def digests(sentence: Sentence, text: str) -> bool:
    """Whether a sentence opens with what the report of a month or a year sums up: "..., its monthly update says"."""
    return bool(_PERIODIC.search(text, sentence.start, sentence.end))


def announces(sentence: Sentence, text: str, alone: bool = False) -> bool:
    """Whether a sentence announces a report: "The ministry reports on the operation."; `alone`: and tells nothing."""
    told = _ANNOUNCES.found(sentence, text)
    if told is None or not alone:
        return told is not None
    return sentence.end - told.end() <= _REST and not _TOLD_WITH_IT.search(text, told.end(), sentence.end)


def is_partisan(sentence: Sentence, text: str) -> bool:
    """Whether a sentence speaks as one side of a war does, not as an outlet: "the enemy", "our defenders"."""
    return bool(_OURS.search(text, sentence.start, sentence.end))


def goes_on(sentence: Sentence, first: Draft, text: str) -> bool:
    """Whether a sentence without a speaker plainly goes on with what the sentence before said.

    "Two were in intensive care.", "No one was killed.", "Six houses were damaged there.", "It shot down nine.",
    "Another nine were hurt.", "In addition, nine houses burned.", "Missing: 26."
    """
    words, group = text[sentence.start : sentence.end], first.group
    if (
        _NOBODY.match(words)
        or _ADDS.match(words)
        or _OWN.match(words)
        or _LABEL.match(words)
        or (first.measure == "intercepted" and _IT.match(words))
    ):
        return True
    if group.start - sentence.start > 12:
        return False
    if _MORE.match(text, sentence.start, group.end) or _STATED.fullmatch(words):
        return True
    bare = group.noun is None and _NUMBER.fullmatch(text, group.start, group.end)
    return bool(bare and _BARE.match(text, group.end, sentence.end)) or bool(_THERE.search(words))


def speaker_of(drafts: list[Draft]) -> Speaker | None:
    """The claimant of the last draft that has one."""
    for d in reversed(drafts):
        if d.claimant_span is not None:
            return Speaker([d.claimant_span, *d.co_claimants], full=d.claimant_full)
    return None
