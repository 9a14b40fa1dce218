"""What a sentence looks back to: what stands before it ("This was announced by the mayor."), or an older event."""

import re
from collections.abc import Sequence

from tracker.rules.reader import Sentence

_FIGURES = r"(?:figures?|numbers?|toll|count|tally|total|estimates?|claims?|information|details|data|account|news)"
_TOLD = r"(?:reported|announced|stated|said|confirmed|disclosed|revealed|published|made public|made known)"
_OPENING = (
    rf"(?:that|this|these|those|both|all|(?:the|these|those|both|all)(?: \w+)? {_FIGURES})"
    r"(?:['’]s| is| was| are| were| comes?| came| stems?)(?: \w+)? (?:according to|from)\b",
    rf"(?:that|this(?: {_FIGURES})?|(?:the|these|those)(?: \w+)? {_FIGURES}) (?:is|was|were|has been|have been)"
    rf"(?: \w+)? (?:{_TOLD}|contained)\b.{{0,60}}\b(?:by|in)\b",
    rf"it (?:is|was) {_TOLD} (?:on \w+ )?(?:by|in)\b(?!.*\bthat\b)",
    r"(?:that|this|such) (?:is|was) (?:the|its|their) (?:\w+ )?(?:count|figure|tally|estimate|toll|number|balance)"
    r" (?:of|by|from|\w+ (?:up )?(?:on \w+ )?by)\b(?! (?:the )?(?:dead|deaths|victims|killed|people|injured|wounded))",
    r"so (?:said|says|wrote|reported)\b",
    r"(?:that|this|such)(?:['’]s| is| was) what [^,;:]{3,60} (?:says?|said|reports?|reported|told [^,;:]{3,40})\.?$",
    r"the (?:relevant|corresponding) (?:statement|announcement|information) (?:is|was) (?:made|issued|published)\b",
    r"\W*(?:sources?|data|figures): ?\w",
)
_WITHIN = (
    r"(?:gave|gives|published|released|provided|announced|reported|confirmed) (?:those|these|the) "
    r"(?:numbers|figures)\b(?! (?:of|for|from|to)\b)",
    rf"(?:{_TOLD}|wrote|posted|made) (?:this|so)(?: known| public)?"
    r"(?=[.,]| (?:on|in|at|to|during|via|through|while|when)\b)",
    rf"(?:{_TOLD}|verified) this (?:information|news|data|figure|number)s?\b",
    r"(?:wrote|posted|spoke|reported|told) (?:\w+ )?(?:about|of) (?:it|this)\b",
)
_ALONE = re.compile(
    rf"[^,;:\"“]{{3,60}} (?:reports?(?=,)|{_TOLD})(?: on \w+day)?(?:, (?:citing|quoting|with reference to) [^,;:]+)?\."
)
_TELLING = frozenset(  # of which every match of it holds one
    "report reports reported announced stated said confirmed disclosed revealed published public known".split()
)
_OPENS = re.compile(rf"(?:(?:according to|as reported by) [^,.]{{3,40}}, )?(?:{'|'.join(_OPENING)})")
_TELLS = re.compile(rf"\b(?:{'|'.join(_WITHIN)})")
_MEANT = frozenset({"this", "it", "so", "numbers", "figures"})  # of which every match of it holds one
_OTHERWISE = re.compile(
    r"\b(?:counts?|counted|tells?|told|sees?|saw|remembers?|gives?|gave|puts?|has|have|had)"
    r" (?:(?:it|this|very|quite) )*(?:differently|otherwise|the other way"
    r"|(?:another|other|a different|different|(?:its|their|his|her) own)"
    r" (?:figures|numbers|count|version|story|tale))\b"
)
_REACH, _ENDS = 90, frozenset(".:")
_EVENTS = (
    "attacks?|strikes?|blasts?|explosions?|bombings?|raids?|massacres?|shootings?|assault|crash|ambush|clashes|siege"
    "|killings?|fire|earthquake|quake|disaster|air ?strikes?|war|offensive|floods?|storms?|rains|violence|protests"
    "|unrest|crackdown"
)
_KILLED = r"(?:killed|left|claimed(?: the lives of)?|wounded|injured)"
_AND_KILLED = r"(?:[^.;]{2,60}(?:,| and) (?:(?:killed|left|wounded|injured) )?)?"
_DATED = (
    rf"(?:{_EVENTS}|riots?|pogrom|coup|revolt|uprising|genocide|invasion|hurricane|cyclone|tsunami|landslide|stampede"
    "|derailment|collapse|sinking|hijacking|shelling|incident)"
)
_OLDER_EVENT = (
    # "the bombings which killed", "Monday's raid that left", "the response to an attack that wounded"
    rf"\b(?:the|\w+day['’]s|(?:response to|inquiry into|investigation into|probe into) an?) (?:[\w-]+ ){{0,3}}"
    rf"(?:{_EVENTS}|operation)(?: [\w ]{{0,30}}(?:\. \d{{1,2}})?(?:, (?:19|20)\d\d,)?)? (?:that|which)"
    rf" (?:had |have |has )?{_KILLED} "
    rf"{_AND_KILLED}(?:the )?",
    # "a 2010 attack that killed", "last year's siege that left", "the 1984 riots, in which"
    rf"\b(?:(?:19|20)\d\d|last (?:week|month|year)['’]s) (?:[\w'’-]+ ){{0,3}}{_DATED}(?: [\w ,]{{1,30}})?,?"
    rf" (?:(?:that|which) (?:had |have |has )?{_KILLED} {_AND_KILLED}(?:the )?"
    r"|(?:in which|where|when) (?:[\w'’-]+ ){0,6})",
    # "an attack in December 2010 that killed"
    rf"\b(?:{_EVENTS}|operation) (?:in|on|of) (?:\w+ ){{0,3}}(?:19|20)\d\d,? (?:that|which) (?:had )?{_KILLED} ",
    # "the war in the east, which has killed 14,000 and displaced"
    r"\b(?:war|conflict|offensives?|campaign|insurgency|fighting|uprising)(?: [\w ]{0,30})?,"
    r" which (?:has|have) (?:already |so far )?(?:(?:killed|claimed) [^;.]{2,40} and )?(?:\w+ed|left) ",
    # "to avenge the April 22 attack in Tarsk, in which"
    rf"\b(?:avenge|response to|retaliation for|revenge for|reprisal for) the (?:[\w-]+ ){{0,4}}{_DATED}"
    rf"(?: [\w ]{{1,40}})?,? (?:(?:that|which) (?:had )?{_KILLED} (?:the )?"
    r"|(?:in which|where|when) (?:[\w'’-]+ ){0,6})",
    # "in revenge for the murder of", "the anniversary of the massacre of"
    r"\b(?:retaliation|revenge|reprisal|anniversary|memory|response)s? (?:for|of|to) the (?:\w+ )?"
    r"(?:murders?|killings?|deaths?|massacre) of (?:the )?",
    # "at the school where two years ago"
    r"\b(?:where|when|in which) [\w ,]{0,40}\bago (?:[\w-]+ ){0,3}",
    # "since 2008, when shelling killed"
    r"\bsince (?:\w+ )?(?:19|20)\d\d, when (?:[\w'-]+ ){0,8}",
)
_OLDER = re.compile(rf"(?:{'|'.join(_OLDER_EVENT)})$")


def looks_back(sentence: Sentence, text: str) -> bool:
    """Whether a sentence names who told what the sentences before it say."""
    words = text[sentence.start : sentence.end].lower()
    if _OPENS.match(words) or (not _TELLING.isdisjoint(sentence.words) and _ALONE.fullmatch(words)):
        return True
    told = _TELLS.search(words) if not _MEANT.isdisjoint(sentence.words) else None
    return told is not None and told.start() <= _REACH and _ENDS.isdisjoint(words[: told.start()])


def tells_otherwise(text: str, start: int, end: int) -> bool:
    """Whether somebody is said to tell it otherwise, which then follows: "The Red Cross counts differently."."""
    return bool(_OTHERWISE.search(text, start, end))


def meant(sentences: Sequence[Sentence], at: int, text: str) -> range:
    """The sentences that sentence `at` looks back to: its paragraph so far, or all of the one before if it opens one.

    Given from the nearest back, as indices.
    """
    edges = _breaks(sentences, at, text)
    begin = edges[0] if edges and edges[0] < at else edges[1] if len(edges) > 1 else 0
    return range(at - 1, max(begin, 0) - 1, -1)


def _breaks(sentences: Sequence[Sentence], at: int, text: str) -> list[int]:
    """The indices, from the nearest back, of the sentences up to `at` that open a paragraph."""
    return [i for i in range(at, 0, -1) if "\n" in text[sentences[i - 1].end : sentences[i].start]]


def identifies(text: str, begin: int, at: int) -> bool:
    """Whether a count at an offset only says which older event is meant: "the bombings that killed 90"."""
    return bool(_OLDER.search(text, max(begin, at - 160), at))
