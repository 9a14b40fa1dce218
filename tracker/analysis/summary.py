"""The week in sums that refuse to lie: each event once per claimant, and beside it what was left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.analysis.interest import interests
from tracker.analysis.tallies import agreed, cells, listed
from tracker.analysis.vague import with_profile

if TYPE_CHECKING:
    import pandas as pd

REASONS = ("denied", "repeats", "superseded", "parts", "cumulative", "period")
KEY = ("week", "party", "measure", "counted", "claimant")
NUMBERS = ("low", "high", "claims", "articles", "events", "without_low", "without_high", "overlaps")
COLUMNS = (
    *("week", "week_basis", "party", "measure", "counted", "claimant", "interest", *NUMBERS),
    *(f"left_out_{reason}" for reason in REASONS),
    *("left_out", "claim_ids"),
)
SENSITIVITY = ("low_acled", "high_acled")
_SUMMED = ["article_id", "report_date", "claimant", "party", "measure", "counted", "person_type", "low", "high"]
_TOLD = ["week", "week_basis", "event_id"]
_FIGURE = (*_TOLD, "claimant", "party", "measure", "counted", "person_type")


def left_out(claims: pd.DataFrame, links: pd.DataFrame) -> pd.Series:
    """Say why a claim is not added to its week, in the words of REASONS; null where it is.

    A part is left out where its total counts the same thing in the same measure; where it counts another thing, as
    the drones among drones and missiles do, it stands in a row of its own.
    """
    import pandas as pd

    by_kind = {kind: links[links["kind"] == kind] for kind in ("repeats", "supersedes", "part_of")}
    thing = {name: thing for name, *thing in cells(claims, "claim_id", "measure", "counted")}
    parts = cells(by_kind["part_of"], "from_claim", "to_claim")
    of_same = [part for part, total in parts if thing.get(part) == thing.get(total, 0)]
    tests = {
        "denied": claims["stance"] == "denies",
        "repeats": claims["claim_id"].isin(by_kind["repeats"]["from_claim"]),
        "superseded": claims["claim_id"].isin(by_kind["supersedes"]["to_claim"]),
        "parts": claims["claim_id"].isin(of_same),
        "cumulative": claims["scope"] == "cumulative",
        "period": claims["scope"] == "period",
    }
    reasons = pd.Series([None] * len(claims), index=claims.index, dtype="str")
    for reason, test in reversed(tests.items()):
        reasons = reasons.mask(test, reason)
    return reasons


def figures(told: pd.DataFrame) -> pd.DataFrame:
    """Reduce the claims that stand to one figure per event, claimant, party, measure, thing and kind of people.

    `told` are the claims as `tracker.analysis.derived.tell` gives them.
    Figures side by side in an article are added; several articles' sums are one figure from the lowest to the highest.
    Null bounds are unknown: a sum with an unknown upper bound has none, a lower bound is the sum of those known.
    """
    rows = told.loc[told["reason"].isna(), [*_SUMMED, *_TOLD, "event_start"]]
    rows["day"] = rows["event_start"].fillna(rows["report_date"])
    article = _sums(rows, [*_FIGURE, "article_id"])
    grouped = article.assign(open=article["high"].isna()).groupby(list(_FIGURE), dropna=False, observed=True, sort=True)
    table = grouped.agg(
        low=("low", "min"), high=("high", "max"), open=("open", "any"), day=("day", "min"), reported=("reported", "min")
    )
    return table.assign(high=table["high"].mask(table["open"])).drop(columns="open").reset_index()


def _sums(rows: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Add bounds up within groups: low over those known, high only where all are known."""
    grouped = rows.assign(open=rows["high"].isna()).groupby(by, dropna=False, observed=True, sort=True)
    table = grouped.agg(
        low=("low", "sum"),
        known=("low", "count"),
        high=("high", "sum"),
        open=("open", "any"),
        day=("day", "min"),
        reported=("reported" if "reported" in rows else "report_date", "min"),
    )
    bounds = {"low": table["low"].mask(table["known"] == 0), "high": table["high"].mask(table["open"])}
    return table.assign(**bounds).drop(columns=["known", "open"]).reset_index()


def summary(told: pd.DataFrame, links: pd.DataFrame, each: pd.DataFrame, *, sensitivity: bool = False) -> pd.DataFrame:
    """Sum up by week, party, measure, thing and claimant; a row with nothing to add has null bounds, never 0.

    `told` are the claims as `tracker.analysis.derived.tell` gives them, `each` their `figures`. With `sensitivity`,
    low_acled and high_acled hold the same sums with vague words read as ACLED reads them.
    """
    rows = told[["claim_id", "reason", *_SUMMED, *_TOLD]].assign(interest=interests(told))
    rows["row"] = rows.groupby(list(KEY), dropna=False, observed=True, sort=True).ngroup()
    numbered = rows.drop_duplicates("row").set_index("row")[list(KEY)].sort_index()
    table = numbered.join([_counts(rows, links), _words(rows)])
    table = table.merge(_bounds(each), how="left", on=list(KEY))
    if sensitivity:
        other = _bounds(figures(with_profile(told, "acled")))
        table = table.merge(other, how="left", on=list(KEY), suffixes=("", "_acled"))
    columns = [*COLUMNS, *(SENSITIVITY if sensitivity else ())]
    types = {name: "Int64" if name in _WHOLE else "str" for name in columns}
    return table[columns].astype(types).sort_values(list(KEY), ignore_index=True)


_WHOLE = {*NUMBERS, *SENSITIVITY, *(f"left_out_{reason}" for reason in REASONS)}


def _bounds(each: pd.DataFrame) -> pd.DataFrame:
    return _sums(each, list(KEY))[[*KEY, "low", "high"]]


def _counts(rows: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Count per row what stands, in how many articles and events, what has no bound, and what was left out."""
    stands = rows["reason"].isna()
    part = rows["claim_id"].isin(links.loc[links["kind"] == "part_of", "from_claim"])
    carried = stands | (rows["reason"] == "repeats")
    flags = {
        "claims": stands,
        "without_low": stands & rows["low"].isna(),
        "without_high": stands & rows["high"].isna(),
        "overlaps": stands & part,
        **{f"left_out_{reason}": rows["reason"] == reason for reason in REASONS},
    }
    marked = rows.assign(**flags, article=rows["article_id"].where(carried), event=rows["event_id"].where(stands))
    grouped = marked.groupby("row", sort=True)
    return grouped[list(flags)].sum().assign(articles=grouped["article"].nunique(), events=grouped["event"].nunique())


def _words(rows: pd.DataFrame) -> pd.DataFrame:
    """Name per row the claims that stand, the basis of their week, or of all where none stands, and so on."""
    import pandas as pd

    stands = rows["reason"].isna()
    standing = rows[stands | ~rows["row"].isin(rows.loc[stands, "row"])]
    columns = {
        "claim_ids": listed(rows[stands], "row", "claim_id"),
        "week_basis": agreed(standing, "row", "week_basis", "mixed"),
        "interest": agreed(rows, "row", "interest"),
        "left_out": _left_out_text(rows),
    }
    return pd.DataFrame(columns, index=range(rows["row"].nunique())).rename_axis("row")


def _left_out_text(rows: pd.DataFrame) -> pd.Series:
    """Write how many claims were left out of each row, the sum of their lower bounds, and why."""
    gone = rows[rows["reason"].notna()].groupby(["row", "reason"], sort=True)["low"]
    grouped = gone.agg(["size", "sum", "count"]).reset_index()
    rows_out = cells(grouped, "reason", "size", "sum", "count")
    texts = [f"{reason} {size} ({total if known else 'no lower bound'})" for reason, size, total, known in rows_out]
    return listed(grouped.assign(left_out=texts), "row", "left_out")
