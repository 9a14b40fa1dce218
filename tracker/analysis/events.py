"""Which claims speak of one event: of one place, day and actor, of one sentence, or linked; in doubt none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tracker.analysis.places import wide_places
from tracker.analysis.tallies import cells, commonest, listed

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    *("event_id", "week", "week_basis", "first_date", "last_date", "place", "country", "conflict", "actor", "measures"),
    *("claims", "articles", "claimants", "figures", "claim_ids"),
)


@dataclass(slots=True)
class _Groups:
    """Sets of claims that grow together, unless what is known of them differs: `facts` are codes, -1 for unknown."""

    facts: dict[str, list[int]]
    parent: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.parent = list(range(len(self.facts["place"])))

    def root(self, one: int) -> int:
        """Find the set's first member."""
        while self.parent[one] != one:
            self.parent[one] = one = self.parent[self.parent[one]]
        return one

    def join(self, one: int, other: int, guarded: Iterable[str]) -> None:
        """Join two sets if no guarded fact is known in both and different."""
        one, other = sorted((self.root(one), self.root(other)))
        known = (self.facts[name] for name in guarded)
        if one == other or any(-1 != fact[one] != fact[other] != -1 for fact in known):
            return
        self.parent[other] = one
        for fact in self.facts.values():
            if fact[one] == -1:
                fact[one] = fact[other]


def event_ids(claims: pd.DataFrame, links: pd.DataFrame) -> pd.Series:
    """Name the event of each claim; null for claims that cover a period, a running total.

    A claim that gives no day joins the one event of its place that began on the day of its report or the day before.
    An event of a known narrow place and day is named by these, and by the actor where that place and day saw several;
    every other by its first claim, so that a new article does not rename it.
    """
    import pandas as pd

    rows = claims[claims["scope"] == "event"].sort_values(["report_date", "claim_id"], ignore_index=True)
    day = rows["event_start"].where(rows["date_precision"] == "day")
    known = {"place": rows["place"].str.casefold(), "actor": rows["actor"], "start": day}
    groups = _Groups({name: pd.factorize(column)[0].tolist() for name, column in known.items()})
    keys = _place_keys(rows)
    _join_equal(groups, keys, ())
    _join_equal(groups, rows.groupby(["article_id", "sentence"]).ngroup(), ("place", "actor", "start"))
    _join_undated(groups, rows)
    names = rows["claim_id"].tolist()
    number = {name: at for at, name in enumerate(names)}
    for source, target, kind in cells(links, "from_claim", "to_claim", "kind"):
        if source in number and target in number:
            guarded = ("place", "actor") if kind == "supersedes" else ("place", "actor", "start")
            groups.join(number[source], number[target], guarded)
    named = dict(zip(names, _names(groups, keys, names), strict=True))
    return claims["claim_id"].map(named).astype(pd.StringDtype(na_value=float("nan"))).rename("event_id")


def _place_keys(rows: pd.DataFrame) -> pd.Series:
    """Give claims of a narrow place and a day their key, with the actor where that place and day saw several."""
    able = rows["place"].notna() & ~wide_places(rows) & rows["event_start"].notna() & (rows["date_precision"] == "day")
    base = rows["place"].str.casefold() + "\x1f" + rows["country"].fillna("")
    base = base + "\x1f" + _iso(rows["event_start"]).fillna("")
    base = (base + "\x1f" + _iso(rows["event_end"]).fillna("")).where(able)
    several = rows["actor"].groupby(base).transform("nunique") > 1
    return base.where(~several, base + "\x1f" + rows["actor"].fillna(""))


def _iso(days: pd.Series) -> pd.Series:
    """Write days as YYYY-MM-DD, each once, since formatting is slow."""
    return days.map({day: day.strftime("%Y-%m-%d") for day in days.dropna().unique()}).astype("str")


def _join_equal(groups: _Groups, keys: pd.Series, guarded: tuple[str, ...]) -> None:
    """Join the claims of one key to its first; a null joins nothing."""
    import pandas as pd

    first: dict[int, int] = {}
    for at, key in enumerate(pd.factorize(keys)[0].tolist()):
        if key >= 0 and first.setdefault(key, at) != at:
            groups.join(first[key], at, guarded)


def _join_undated(groups: _Groups, rows: pd.DataFrame) -> None:
    """Join claims of a narrow place and no day to those of the same report day, and to the place's one event then."""
    narrow = rows["place"].notna() & ~wide_places(rows)
    place = rows["place"].str.casefold() + "\x1f" + rows["country"].fillna("")
    undated = (place + "\x1f" + _iso(rows["report_date"])).where(narrow & rows["event_start"].isna())
    _join_equal(groups, undated, ("place", "actor"))
    lone = undated.notna()
    before = (place + "\x1f" + _iso(rows["report_date"] - timedelta(days=1)))[lone]
    began = (place + "\x1f" + _iso(rows["event_start"])).where(narrow & (rows["date_precision"] == "day")).dropna()
    days = list(zip(before.index.tolist(), undated[lone].tolist(), before.tolist(), strict=True))
    starts: dict[str, set[int]] = {key: set() for _, *both in days for key in both}
    wanted = began[began.isin(list(starts))]
    for at, key in zip(wanted.index.tolist(), wanted.tolist(), strict=True):
        starts[key].add(at)
    for at, key, earlier in days:
        candidates = {groups.root(one) for one in starts[key] | starts[earlier]}
        if len(candidates) == 1:
            groups.join(candidates.pop(), at, ("place", "actor", "start"))


def _names(groups: _Groups, keys: pd.Series, claim_ids: list[str]) -> list[str]:
    roots = [groups.root(at) for at in range(len(keys))]
    placed: dict[int, str] = {}
    for root, key in zip(roots, keys.astype(object).where(keys.notna(), None), strict=True):
        if key is not None:
            placed[root] = min(key, placed.get(root, key))
    names = {root: _digest(placed.get(root, claim_ids[root])) for root in set(roots)}
    return [names[root] for root in roots]


def _digest(text: str) -> str:
    return hashlib.sha256(f"event\x1f{text}".encode()).hexdigest()[:16]


def events(told: pd.DataFrame) -> pd.DataFrame:
    """Build one row per event: when, where, by whom, who said so, and each measure's lowest to highest figure.

    `told` are the claims as `tracker.analysis.derived.tell` gives them; figures come from those that stand.
    """
    import pandas as pd

    rows = told[told["event_id"].notna()]
    rows = rows.assign(measure=rows["measure"].astype("str"))
    grouped = rows.groupby("event_id", sort=True)
    table = pd.DataFrame(
        {
            **{name: grouped[name].first() for name in ("week", "week_basis")},
            "first_date": grouped["event_start"].min(),
            "last_date": grouped["event_end"].max(),
            **{name: commonest(rows, "event_id", name) for name in ("place", "country", "conflict", "actor")},
            "claims": grouped.size(),
            "articles": grouped["article_id"].nunique(),
            "measures": listed(rows, "event_id", "measure"),
            "claimants": listed(rows, "event_id", "claimant"),
            "claim_ids": listed(rows, "event_id", "claim_id"),
            "figures": _figures(rows),
        }
    )
    return table.rename_axis("event_id").reset_index()[list(COLUMNS)].astype(_TYPES)


_TYPES: dict[str, Any] = {
    **dict.fromkeys(("event_id", "week", "week_basis", "place", "country", "conflict", "actor", "measures"), "str"),
    **dict.fromkeys(("claimants", "figures", "claim_ids"), "str"),
    **dict.fromkeys(("first_date", "last_date"), "datetime64[s]"),
    **dict.fromkeys(("claims", "articles"), "Int64"),
}


def _figures(rows: pd.DataFrame) -> pd.Series:
    """Write for each event the lowest and highest figure that stands, by measure, thing and kind of people."""
    standing = rows[rows["reason"].isna()]
    what = standing["measure"] + " " + standing["counted"].astype("str")
    kind = standing["person_type"].astype("str")
    what = what.where(standing["person_type"].isna(), what + " (" + kind + ")")
    bounds = standing.assign(what=what, open=standing["high"].isna()).groupby(["event_id", "what"], sort=True)
    spans = bounds.agg(low=("low", "min"), high=("high", "max"), open=("open", "any")).reset_index()
    low, high = spans["low"].astype("str").fillna(""), spans["high"].astype("str").mask(spans["open"], "").fillna("")
    texts = list(map(_span, spans["what"].tolist(), low.tolist(), high.tolist()))
    return listed(spans.assign(figures=texts), "event_id", "figures")


def _span(what: str, lowest: str, highest: str) -> str:
    return f"{what} {lowest}" if lowest == highest else f"{what} {lowest}..{highest}"
