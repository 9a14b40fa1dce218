"""Turn an article's finished drafts into rows of the claims table."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from tracker.claims.canonical import bodies_of, land_of
from tracker.claims.drafts import Draft
from tracker.lexicons.names import Body, Names
from tracker.model import Article, Claim
from tracker.table.frame import claim_id


def rows(article: Article, drafts: Sequence[Draft], names: Names) -> list[Claim]:
    """Make one claim of each draft, in their order; part_of names the total's claim_id."""
    ids = _ids(article.article_id, drafts)
    bodies = bodies_of(article.text, drafts, names)
    return [_row(article, d, ids, bodies[id(d)], names) for d in drafts]


def _ids(article_id: str, drafts: Sequence[Draft]) -> dict[int, str]:
    seen: Counter[tuple[str, int]] = Counter()
    ids: dict[int, str] = {}
    for d in drafts:
        key = (d.measure, d.group.start)
        ids[id(d)] = claim_id(article_id, d.measure, d.group.start, seen[key])
        seen[key] += 1
    return ids


def _row(article: Article, d: Draft, ids: dict[int, str], claimants: tuple[Body, list[Body]], names: Names) -> Claim:
    text = article.text
    body, others = claimants
    when = text[slice(*d.when)] if d.when else None
    start, end, precision = d.days
    country = land_of(d, names)
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
