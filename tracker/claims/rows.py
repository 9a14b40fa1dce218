"""Turn an article's finished drafts into rows of the claims table."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

from tracker.claims.drafts import Draft
from tracker.claims.sides.scene import ARMIES
from tracker.claims.times.dates import resolve
from tracker.lexicons.names import Body, Names
from tracker.model import UNATTRIBUTED, Article, Claim
from tracker.table.frame import claim_id

_LOCAL = frozenset({"police", "emergency_service", "health_authority", "local_authority"})
_OFFICIAL = frozenset({"government", "military", "police", "emergency_service", "health_authority", "local_authority"})

_OFFICE = re.compile(r"(?P<owner>(?:region|province|state|city|town|island)['’]s )?(?P<office>governor|mayor)")
_LABEL = re.compile(r"[^\w\n]*([A-Z][\w.' ]{2,24}): ")


def rows(article: Article, drafts: Sequence[Draft], names: Names) -> list[Claim]:
    """Make one claim of each draft, in their order; part_of names the total's claim_id."""
    ids = _ids(article.article_id, drafts)
    bodies = _bodies(article.text, drafts, names)
    return [_row(article, d, ids, bodies[id(d)], names) for d in drafts]


def _ids(article_id: str, drafts: Sequence[Draft]) -> dict[int, str]:
    seen: Counter[tuple[str, int]] = Counter()
    ids: dict[int, str] = {}
    for d in drafts:
        key = (d.measure, d.group.start)
        ids[id(d)] = claim_id(article_id, d.measure, d.group.start, seen[key])
        seen[key] += 1
    return ids


def _bodies(text: str, drafts: Sequence[Draft], names: Names) -> dict[int, tuple[Body, list[Body]]]:
    """The canonical claimants; a body named without its country belongs to that of the last official one named."""
    named: str | None = None
    bodies: dict[int, tuple[Body, list[Body]]] = {}
    for d in drafts:
        if d.claimant_span is None:
            bodies[id(d)] = Body(UNATTRIBUTED, "none", None), []
            continue
        words = _seated(d, text) or text[slice(*(d.claimant_full or d.claimant_span))]
        home = _home(words, d, text, named, names)
        first = names.claimant(words, home)
        if first.party and first.type in _OFFICIAL:
            named = first.party
        bodies[id(d)] = first, [names.claimant(text[a:b], home) for a, b in d.co_claimants]
    return _one_each(text, drafts, bodies)


def _seated(d: Draft, text: str) -> str | None:
    """Whose office it is where that is told just before: "over the Tarsk region, its governor said"."""
    start, end = d.claimant_span or (0, 0)
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


def _land(d: Draft, names: Names) -> str | None:
    """The country of a count's place; of a village that no list holds, that of the wider place it was told with."""
    return (names.country(d.place) if d.place else None) or d.land


def _home(words: str, d: Draft, text: str, named: str | None, names: Names) -> str | None:
    """The side of a body without its country: the one that heads its line, for local services where it happened, else
    the last named.
    """
    if (headed := _heading(d, text, names)) is not None:
        return headed
    code = _land(d, names)
    strip = code == "PSE" and _is_in_gaza(d, text)
    there = "Gaza" if strip else names.country_name(code) if code else None
    if names.claimant(words).type in _LOCAL:
        return there or named
    home = named or there
    return ARMIES.get(home, home) if names.claimant(words).type == "military" else home


def _heading(d: Draft, text: str, names: Names) -> str | None:
    """The country that heads a line of a briefing: "Kenya: army kills 12"."""
    head = _LABEL.match(text, text.rfind("\n", 0, d.sentence.start + 1) + 1)
    code = names.country(head[1]) if head is not None else None
    return names.country_name(code) if code else None


def _is_in_gaza(d: Draft, text: str) -> bool:
    """Whether a Palestinian place is in the Strip: by its name, or in a text of Gaza that speaks of no West Bank."""
    return "Gaza" in (d.place or "") or ("Gaza" in text and "West Bank" not in text)


def _row(article: Article, d: Draft, ids: dict[int, str], claimants: tuple[Body, list[Body]], names: Names) -> Claim:
    text = article.text
    body, others = claimants
    when = text[slice(*d.when)] if d.when else None
    start, end, precision = resolve(when, article.report_date)
    country = _land(d, names)
    return Claim(
        claim_id=ids[id(d)],
        article_id=article.article_id,
        publisher=article.publisher,
        title=article.title,
        url=article.url,
        language=article.language or "en",
        report_date=article.report_date,
        sentence=text[d.sentence.start : d.sentence.end],
        quote=text[d.group.start : d.group.end],
        quote_start=d.group.start,
        quote_end=d.group.end,
        measure=d.measure,
        counted=d.counted,
        person_type=d.person_type if d.counted in ("people", "families") else None,
        party=d.party,
        actor=d.actor,
        value=_value(d),
        low=d.low,
        high=d.high,
        qualifier=d.qualifier,
        claimant=body.name,
        co_claimants="; ".join(other.name for other in others) or None,
        claimant_text=text[slice(*d.claimant_span)] if d.claimant_span else None,
        claimant_type=body.type,
        claimant_party=body.party,
        attribution=d.attribution,
        stance=d.stance,
        scope=d.scope,
        event_start=start,
        event_end=end,
        date_precision=precision,
        when_text=when,
        place=d.place,
        country=country,
        conflict=names.conflict([p for p in (d.party, d.actor) if p], country, _year(start, article.report_date)),
        part_of=ids.get(id(d.total)) if d.total else None,
        rule=d.rule,
    )


def _value(d: Draft) -> int | None:
    """The one number as printed; none for a range or an indefinite quantity."""
    if d.qualifier in ("range", "indefinite"):
        return None
    return d.high if d.low is None else d.low


def _year(start: date | None, report: date | None) -> int | None:
    known = start or report
    return known.year if known else None
