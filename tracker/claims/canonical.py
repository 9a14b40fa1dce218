"""Which body each claimant is: its canonical name, type and side, by its words and by what the article has told."""

import re
from collections import defaultdict
from collections.abc import Sequence

from tracker.claims.drafts import Draft
from tracker.claims.sides.scene import ARMIES, owner_of
from tracker.claims.stories import side_of
from tracker.lexicons.names import Body, Names
from tracker.model import UNATTRIBUTED

_LOCAL = frozenset({"police", "emergency_service", "health_authority", "local_authority"})
_OFFICIAL = frozenset({"government", "military", "police", "emergency_service", "health_authority", "local_authority"})
_OFFICE = re.compile(r"(?P<owner>(?:region|province|state|city|town|island)['’]s )?(?P<office>governor|mayor)")
_TITLED = re.compile(r"(?:acting |regional )?([Gg]overnor) (?!of\b)(?=[A-Z])")
_REGIONS = frozenset({"region", "oblast", "province", "state"})  # no county, of which a governor may only speak
_LABEL = re.compile(r"[^\w\n]*([A-Z][\w.' ]{2,24}): ")
_GROUPS = frozenset({"group", "movement", "organisation", "organization"})
_OUTSIDE = re.compile(
    r"[Cc]oalition|COALITION|\b(?:Western|European) (?:\w+ ){0,2}(?:sources?|officials?|diplomats?)\b"
)
_OF = re.compile(r"(.+?) of (?:the )?(.+)")
_WORDS = r"[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|of|for|and|the|in|on|to|de|du|des|la)){1,8}"
_SHORT = re.compile(rf"(?P<name>{_WORDS}) \((?P<short>[A-Z]{{2,8}})\)")
_LONG = re.compile(rf"(?P<short>\b[A-Z]{{2,8}}) \((?P<name>{_WORDS})\)")


def bodies_of(text: str, drafts: Sequence[Draft], names: Names) -> dict[int, tuple[Body, list[Body]]]:
    """The canonical claimants; a body named without its country belongs to that of the last official one named."""
    named: str | None = None
    short = _abbreviated(text)
    bodies: dict[int, tuple[Body, list[Body]]] = {}
    for d in drafts:
        if d.claimant_span is None:
            bodies[id(d)] = Body(UNATTRIBUTED, "none", None), []
            continue
        said = text[slice(*(d.claimant_full or d.claimant_span))]
        words = _seated(d, text) or short.get(said, said)
        home = _home(words, d, text, named, names)
        first = names.claimant(words, home)
        if first.party and first.type in _OFFICIAL:
            named = first.party
        bodies[id(d)] = first, [names.claimant(text[a:b], home) for a, b in d.co_claimants]
    return _of_one_group(drafts, _of_one_office(text, drafts, _one_each(text, drafts, bodies), names))


def _in_region(d: Draft, text: str) -> bool:
    """Whether a count is placed by its own sentence in a region that is called one."""
    place = d.place or ""
    return place in text[d.sentence.start : d.sentence.end] and place.rsplit(" ", 1)[-1].lower() in _REGIONS


def _abbreviated(text: str) -> dict[str, str]:
    """The names that an article itself shortens: "the Odrin Relief Fund (ORF)"; they stand for no other body there.

    >>> _abbreviated("The Odrin Front for Relief (OFR) met the Lund Army (SLA).")
    {'OFR': 'Odrin Front for Relief'}
    >>> _abbreviated("The OFR (Odrin Front for Relief) met.")
    {'OFR': 'Odrin Front for Relief'}
    """
    pairs = (found for pattern in (_SHORT, _LONG) for found in pattern.finditer(text))
    return {found["short"]: name for found in pairs if (name := _spelt_out(found))}


def _spelt_out(found: re.Match[str]) -> str | None:
    """The last words before a bracket whose capitals are the letters in it, or all in one behind them."""
    words = found["name"].split()
    tails = (words[at:] for at in range(len(words) - 1, -1, -1) if words[at][0].isupper())
    return next((" ".join(t) for t in tails if "".join(w[0] for w in t if w[0].isupper()) == found["short"]), None)


def _seated(d: Draft, text: str) -> str | None:
    """Whose office it is where that is told just before: "over the Tarsk region, its governor said".

    "Governor Ivo Sample" governs the region in which his sentence places the count.
    """
    start, end = d.claimant_span or (0, 0)
    titled = _TITLED.match(text, start, end)
    if titled is not None and d.place is not None and _in_region(d, text):
        return f"{d.place} {titled[1].lower()}"
    office = _OFFICE.fullmatch(text, start, end)
    owned = office is not None and (office["owner"] or text[:start].lower().endswith(" its "))
    named = d.place is not None and d.place in text[d.sentence.start : start]
    return f"{d.place} {office['office']}" if office is not None and owned and named else None


def _one_each(
    text: str, drafts: Sequence[Draft], bodies: dict[int, tuple[Body, list[Body]]]
) -> dict[int, tuple[Body, list[Body]]]:
    """Let the same words name one body all through an article, once the text has told whose it is."""
    words = {id(d): text[slice(*d.claimant_span)].casefold() for d in drafts if d.claimant_span is not None}
    known: dict[str, set[Body]] = defaultdict(set)
    for key, said in words.items():
        if bodies[key][0].party:
            known[said].add(bodies[key][0])
    for key, said in words.items():
        if not bodies[key][0].party and len(known[said]) == 1:
            bodies[key] = next(iter(known[said])), bodies[key][1]
    return bodies


def _of_one_office(
    text: str, drafts: Sequence[Draft], bodies: dict[int, tuple[Body, list[Body]]], names: Names
) -> dict[int, tuple[Body, list[Body]]]:
    """Let the bare name of an office be that of the only place whose office the article has cited."""
    cited = {body for body, _ in bodies.values() if _is_office(body)}
    for d in drafts:
        body, others = bodies[id(d)]
        if d.claimant_span is None or ": " in body.name or body.type not in _OFFICIAL:
            continue
        words = text[slice(*d.claimant_span)]
        code = land_of(d, names)
        there = names.country_name(code) if code else None
        near = (one for one in cited if there is None or one.party in (None, there))  # not across a border
        same = {one for one in near if one in _held_at(one.name.partition(": ")[0], words, names)}
        if len(same) == 1:
            bodies[id(d)] = same.pop(), others
    return bodies


def _of_one_group(
    drafts: Sequence[Draft], bodies: dict[int, tuple[Body, list[Body]]]
) -> dict[int, tuple[Body, list[Body]]]:
    """Let "the group" be the only armed group or charity that the article has cited by its name so far."""
    cited: dict[str, Body] = {}
    for d in drafts:
        body, others = bodies[id(d)]
        if body.name in _GROUPS and len(cited) == 1:
            bodies[id(d)] = next(iter(cited.values())), others
        elif body.type in ("armed_group", "ngo") and not body.name.islower():
            cited[body.name] = body
    return bodies


def _is_office(body: Body) -> bool:
    """Whether a body is the office of one place: of a governor or a mayor, or a ministry."""
    place, _, office = body.name.partition(": ")
    return bool(place and office) and (body.type == "local_authority" or office.startswith("Ministry of "))


def _held_at(place: str, office: str, names: Names) -> list[Body]:
    """What an office would be at a place: "governor", "head of the RMA"."""
    head = _OF.fullmatch(office)
    return [names.claimant(f"{place} {said}") for said in (office, f"{head[2]} {head[1]}" if head else office)]


def land_of(d: Draft, names: Names) -> str | None:
    """The country of a count's place; of a village that no list holds, that of the wider place it was told with."""
    if d.land == "":
        return None  # a namesake of a place elsewhere
    return (names.country(d.place) if d.place else None) or d.land


def _home(words: str, d: Draft, text: str, named: str | None, names: Names) -> str | None:
    """The side of a body without its country: the one that heads its line, for local services where it happened, else
    the last named.
    """
    if _OUTSIDE.search(words):
        return None  # of no country where it fights or watches
    if (headed := _heading(d, text, names)) is not None:
        return headed
    code = land_of(d, names)
    strip = code == "PSE" and _is_in_gaza(d, text)
    there = "Gaza" if strip else names.country_name(code) if code else None
    if names.claimant(words).type in _LOCAL:
        return there or named
    own = owner_of(d.sentence, d.claimant_span[0]) if d.claimant_span else None
    home = own or named or _defends(d) or there
    return ARMIES.get(home, home) if names.claimant(words).type == "military" else home


def _defends(d: Draft) -> str | None:
    """The side that the sentence itself says shot down what is counted, of which it is its own forces that tell."""
    told = d.measure == "intercepted" and any(side_of(t) == d.actor for t in d.sentence.tokens if t.tag in "EJ")
    return d.actor if told else None


def _heading(d: Draft, text: str, names: Names) -> str | None:
    """The country that heads a line of a briefing: "Kenya: army kills 12"."""
    head = _LABEL.match(text, text.rfind("\n", 0, d.sentence.start + 1) + 1)
    code = names.country(head[1]) if head is not None else None
    return names.country_name(code) if code else None


def _is_in_gaza(d: Draft, text: str) -> bool:
    """Whether a Palestinian place is in the Strip: by its name, or in a text of Gaza that speaks of no West Bank."""
    return "Gaza" in (d.place or "") or ("Gaza" in text and "West Bank" not in text)
