"""What changed between two claims tables: claims gained, claims lost, and claims read otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.model import Claim
from tracker.table.contract import COLUMNS
from tracker.table.frame import to_claims

if TYPE_CHECKING:
    import pandas as pd

UNTOLD = frozenset({"claim_id", "part_of"})


@dataclass(slots=True)
class Change:
    """One claim as it was and as it is, and the columns that differ."""

    old: Claim
    new: Claim
    columns: tuple[str, ...]

    def __str__(self) -> str:
        cells = (f"{name} {_cell(self.old, name)} -> {_cell(self.new, name)}" for name in self.columns)
        return f"~ {_claim(self.new)}: {'; '.join(cells)}"


@dataclass(slots=True)
class Comparison:
    """Claims gained, lost and changed, each in the order of article and place; `same` counts the rest."""

    gained: list[Claim] = field(default_factory=list)
    lost: list[Claim] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    same: int = 0

    def __bool__(self) -> bool:
        """Tell whether anything differs."""
        return bool(self.gained or self.lost or self.changed)

    def __str__(self) -> str:
        lines = [f"+ {_claim(claim)}, rule {claim.rule}" for claim in self.gained]
        lines += [f"- {_claim(claim)}, rule {claim.rule}" for claim in self.lost]
        lines += [str(change) for change in self.changed]
        counts = f"{len(self.gained)} gained, {len(self.lost)} lost, {len(self.changed)} changed, {self.same} the same"
        return "\n".join([*lines, counts])


def compare(old: pd.DataFrame, new: pd.DataFrame) -> Comparison:
    """Compare two claims tables: rows are the same claim by claim_id, else by article and quotes that overlap most."""
    before, after = (sorted(to_claims(frame), key=_place) for frame in (old, new))
    by_id = {claim.claim_id: claim for claim in before}
    pairs = [(by_id.pop(claim.claim_id), claim) for claim in after if claim.claim_id in by_id]
    known = {claim.claim_id for _, claim in pairs}
    rest = [claim for claim in after if claim.claim_id not in known]
    pairs += _overlapping(by_id.values(), rest)
    met_old, met_new = ({id(pair[side]) for pair in pairs} for side in (0, 1))
    names = {was.claim_id: now.claim_id for was, now in pairs}
    changes = [Change(was, now, _differing(was, now, names)) for was, now in sorted(pairs, key=lambda p: _place(p[1]))]
    return Comparison(
        gained=[claim for claim in rest if id(claim) not in met_new],
        lost=[claim for claim in by_id.values() if id(claim) not in met_old],
        changed=[change for change in changes if change.columns],
        same=sum(not change.columns for change in changes),
    )


def _overlapping(old: Iterable[Claim], new: Iterable[Claim]) -> list[tuple[Claim, Claim]]:
    """Pair claims of an article whose quotes overlap, of the same measure first, then the longest overlap."""
    by_article = defaultdict(list)
    for claim in old:
        by_article[claim.article_id].append(claim)
    candidates = [
        (was.measure != now.measure, -shared, _place(now), _place(was), was, now)
        for now in new
        for was in by_article[now.article_id]
        if (shared := min(was.quote_end, now.quote_end) - max(was.quote_start, now.quote_start)) > 0
    ]
    used: set[int] = set()
    pairs = []
    for *_, was, now in sorted(candidates, key=lambda row: row[:4]):
        if not used & {id(was), id(now)}:
            used |= {id(was), id(now)}
            pairs.append((was, now))
    return pairs


def _differing(was: Claim, now: Claim, names: dict[str, str]) -> tuple[str, ...]:
    """Name the columns that differ; a part whose total is the same claim as before has not changed."""
    columns = [name for name in COLUMNS if name not in UNTOLD and getattr(was, name) != getattr(now, name)]
    if names.get(was.part_of or "", was.part_of) != now.part_of:
        columns.append("part_of")
    return tuple(columns)


def _place(claim: Claim) -> tuple[str, int, str, str]:
    return claim.article_id, claim.quote_start, claim.measure, claim.claim_id


def _cell(claim: Claim, name: str) -> str:
    value = getattr(claim, name)
    return "null" if value is None else repr(value) if isinstance(value, str) else str(value)


def _claim(claim: Claim) -> str:
    return f"{claim.article_id} {claim.claim_id} {claim.measure} {claim.quote!r} ({claim.claimant})"
