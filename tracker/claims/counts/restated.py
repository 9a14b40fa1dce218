"""The words before a bare number that say of what was just counted that it is so many: "by midnight it was 18"."""

import re

from tracker.language.tokens import Token

_FIGURE = r"(?:figures?|counts?|tally|total|toll|estimates?|numbers?|reckoning|guess|record|sum)"
_LAID = r"(?:revis|correct|amend|updat|cut|lower|rais|reduc|trim|bring|brought|slash|scal|tak|took)\w*"
_SAID = re.compile(
    r"""\b(?:say|says|said|give|gives|gave|given|write|writes|wrote|confirms?|confirmed|counts?|counted|claims?|claimed
    |reports?|reported|admits?|admitted|acknowledges?|acknowledged|concedes?|conceded|announces?|announced|estimates?
    |estimated|reckons?|reckoned|cites?|cited|lists|listed|logs|logged|records|recorded|tallies|tallied|documented
    |verified|thinks?|thought|guess(?:es|ed)|(?:knows?|knew|heard|hears|learned)\ of
    |speaks?\ of|spoke\ of|spoken\ of|talks?\ of|talked\ of|talking\ of|told\ of|sees|puts?\ it\ at
    |(?:admits?|admitted|owns?|owned|owned\ up|confesses|confessed)\ to)$""",
    re.VERBOSE,
)
_STATED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:the|its|their|his|her|that|this|a|s|another|real|true) (?:[\w-]+ )?{_FIGURE}"
        r"(?! of (?!the dead|dead|deaths|those|victims|casualties|fatalities|people|the wounded|wounded))"
        r"(?: , [^,]{1,40} ,| [\w'’-]+){0,6}? (?:is|was|were|at|be|reached|reaches)$",
        rf"\b(?:put|puts|putting) (?:it|that|this|the (?:{_FIGURE}|dead|wounded|missing))(?: (?!of\b)\w+){{0,3}}"
        r"(?: at)?$",
        rf"\b(?:give|gives|gave|giving|put|puts) (?:it|that|this|the {_FIGURE})(?: (?!of\b)\w+){{0,3}} as$",
        rf"\b{_LAID} (?:it|that|this|(?:the|its|their) (?:\w+ )?{_FIGURE})(?: \w+){{0,3}}"
        r"(?: since(?: \w+){1,5})? to$",
        r"\b(?:said|says|insists|insisted|claims|claimed|that) it (?:is|was)(?: more like| rather)?$",
    )
)
_RISEN = re.compile(
    r"""\b(?:by|at|before|until)\ [\w'\ ’]{2,25}?\ it\ (?:is|was|stood\ at|had\ risen\ to|had\ reached|rose\ to)$
    |^(?:and\ |but\ )?(?:by|at|before|until)\ (?!least|most)\w[\w'\ ’]{1,25}?(?:\ ,)?$""",
    re.VERBOSE,
)
_LOST = re.compile(r"\b(?:we|they|who|and|have|had|has)(?: all| also)? lost$")
_FOUND = re.compile(
    r"\b(?:found|recovered|exhumed|unearthed|uncovered|yielded|held|contained|discovered|counted|dug (?:up|out)"
    r"|(?:gave|given) up|brought up|turned up|pulled out|lifted out)$"
)
_SHARE = re.compile(r"\b(?:accounts?|accounted|responsible) for$|\bmak(?:es|ing) up$|\bmade up$")
_STOPS = frozenset(".;:?!()")
_QUOTES = frozenset("\"“”„‘’'")


def words_before(tokens: list[Token], at: int) -> str:
    """The words of the clause before a token, quotation marks left out."""
    first = at
    while first and tokens[first - 1].low not in _STOPS:
        first -= 1
    return " ".join([token.low for token in tokens[first:at] if token.low not in _QUOTES])


def is_said(words: str) -> bool:
    """Whether the words end in a verb that only says the number.

    >>> is_said("it had earlier said"), is_said("it had earlier met")
    (True, False)
    """
    return _SAID.search(words) is not None


def is_stated(words: str) -> bool:
    """Whether the words say that a figure told before is the number.

    >>> is_stated("officials put the number at"), is_stated("the number of schools is")
    (True, False)
    """
    return any(pattern.search(words) for pattern in _STATED)


def has_risen(words: str) -> bool:
    """Whether the words say that a figure told before is now the number: "by midnight it was"."""
    return _RISEN.search(words) is not None


def is_lost(words: str) -> bool:
    """Whether the words say that so many were lost, of whom the text has just told: "we lost"."""
    return _LOST.search(words) is not None


def is_found(words: str) -> bool:
    """Whether the words say that so many were found, where the text tells of bodies: "the third pit held".

    >>> is_found("the third pit gave up"), is_found("the third pit gave")
    (True, False)
    """
    return _FOUND.search(words) is not None


def is_share(words: str) -> bool:
    """Whether the words say that a place or a group has so many of those just counted.

    >>> is_share("one town alone accounts for"), is_share("one town alone pays for")
    (True, False)
    """
    return _SHARE.search(words) is not None
