"""Weapons launched, shot down and striking, gathered by day, claimant, kind and launching side."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from tracker.charts.amounts import event_day
from tracker.model import Claim

MEASURES = ("launched", "intercepted", "struck")
Told = dict[str, list[Claim]]


class Salvo(NamedTuple):
    """What one claimant tells of weapons of one kind, sent by one side on one day."""

    day: date | None
    claimant: str
    counted: str
    actor: str | None


def gather(claims: Iterable[Claim]) -> dict[Salvo, Told]:
    """Gather the claims of each salvo by measure; what leaves side or day open joins the only salvo that it can be."""
    salvos: dict[Salvo, Told] = defaultdict(_nothing)
    for claim in claims:
        salvos[_salvo(claim)][claim.measure].append(claim)
    return _with_day(_with_actor(salvos))


def _nothing() -> Told:
    return {measure: [] for measure in MEASURES}


def _salvo(claim: Claim) -> Salvo:
    side = claim.party if claim.measure == "intercepted" else claim.actor or claim.party
    return Salvo(event_day(claim), claim.claimant, claim.counted, side)


def _with_actor(salvos: dict[Salvo, Told]) -> dict[Salvo, Told]:
    """Let claims that name no launching side join those that name the only one."""
    known = defaultdict(set)
    for salvo in salvos:
        known[salvo[:3]].add(salvo.actor)
    joined: dict[Salvo, Told] = defaultdict(_nothing)
    for salvo, told in salvos.items():
        named = known[salvo[:3]] - {None}
        home = salvo._replace(actor=next(iter(named))) if salvo.actor is None and len(named) == 1 else salvo
        for measure, given in told.items():
            joined[home][measure] += given
    return joined


def _with_day(salvos: dict[Salvo, Told]) -> dict[Salvo, Told]:
    """Let claims of no stated day give way to the one day for which their claimant gave the same figures."""
    dated = [salvo for salvo in salvos if salvo.day is not None]
    kept = dict(salvos)
    for salvo, told in salvos.items():
        same = [day for day in dated if day[1:] == salvo[1:] and _figures(told) <= _figures(salvos[day])]
        if salvo.day is None and len(same) == 1:
            del kept[salvo]
    return kept


def _figures(told: Told) -> set[tuple[str, int | None, int | None]]:
    return {(measure, claim.low, claim.high) for measure, given in told.items() for claim in given}
