"""Lay corrections over the claims: change, drop and add rows, and mark the reviewed ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from operator import eq
from typing import TYPE_CHECKING, Any

from tracker.model import UNATTRIBUTED, Claim
from tracker.storage.corrections import NAMES, Correction, Corrections
from tracker.table.contract import COLUMNS
from tracker.table.frame import claim_id, to_frame, validate

if TYPE_CHECKING:
    import pandas as pd

ABOUT_ARTICLE = ("publisher", "title", "url", "language", "report_date")
BOUNDS = ("low", "high")


def apply(
    claims: pd.DataFrame, corrections: Corrections, articles: pd.DataFrame | None = None
) -> tuple[pd.DataFrame, list[str]]:
    """Return the claims as corrected, with a column `reviewed_by`, and a warning for each entry that found no place.

    `articles`, as the store keeps them, give what an added row leaves out. Rows are marked and changed, then dropped,
    then added. Raises TableError where a corrected row breaks the contract.
    """
    import pandas as pd

    marks = pd.Series(None, index=claims.index, dtype="str")
    desk = _Desk(claims.assign(reviewed_by=marks).reset_index(drop=True), articles)
    if not (corrections.reviewed or corrections.change or corrections.drop or corrections.add):
        return desk.frame, []
    for entry in corrections.reviewed:
        desk.put(entry, {"reviewed_by": entry.given["reviewed_by"]})
    for entry in corrections.change:
        desk.put(entry, {entry.given["column"]: entry.given["value"]})
    for entry in corrections.drop:
        desk.drop(entry)
    for entry in corrections.add:
        desk.add(entry)
    return validate(desk.frame, f"claims with {corrections.path} laid over them"), desk.warnings


@dataclass(slots=True)
class _Desk:
    frame: pd.DataFrame
    articles: pd.DataFrame | None
    warnings: list[str] = field(default_factory=list)

    def put(self, entry: Correction, cells: Mapping[str, Any]) -> None:
        """Write cells of the row that the entry names; bounds equal to the old value follow the new one."""
        row = self._row(entry)
        if row is None:
            return
        old = self.frame.loc[row]
        if "value" in cells:
            cells = {**cells, **{name: cells["value"] for name in BOUNDS if _known_equal(old[name], old["value"])}}
        for name, value in cells.items():
            self.frame[name] = self.frame[name].astype(object)
            self.frame.at[row, name] = None if value == "" else value

    def drop(self, entry: Correction) -> None:
        """Take out the row that the entry names; its parts lose their total."""
        row = self._row(entry)
        if row is not None:
            gone = self.frame.at[row, "claim_id"]
            self.frame["part_of"] = self.frame["part_of"].mask(self.frame["part_of"] == gone)
            self.frame = self.frame.drop(index=row)

    def add(self, entry: Correction) -> None:
        """Add the row that the entry describes, unless the table has it by now."""
        import pandas as pd

        given = {**self._article(entry.given["article_id"]), **entry.given}
        start = given.get("quote_start", self._start(given))
        if start is None:
            self.warnings.append(f"{entry.where}: the article has no such quote, or several; give quote_start")
            return
        claim = _claim(given, start)
        if claim.claim_id in set(self.frame["claim_id"]):
            self.warnings.append(f"{entry.where}: the table has this row by now, as {claim.claim_id}; delete the entry")
            return
        day = pd.Series([given["date"]], dtype="datetime64[s]")
        row = to_frame([claim]).assign(first_seen=day, reviewed_by=pd.Series([None], dtype="str"))
        self.frame = pd.concat([self.frame, row[list(self.frame.columns)]], ignore_index=True)

    def _row(self, entry: Correction) -> int | None:
        """Find the one row that the entry names, or warn."""
        keys = ("claim_id",) if "claim_id" in entry.given else NAMES[1:]
        found = self.frame.index
        for key in keys:
            found = found[self.frame.loc[found, key] == entry.given[key]]
        if len(found) == 1:
            return int(found[0])
        if len(found):
            names = ", ".join(self.frame.loc[found, "claim_id"])
            self.warnings.append(f"{entry.where}: names {len(found)} rows ({names}); give the claim_id of one")
        else:
            self.warnings.append(f"{entry.where}: finds no row; {self._nearest(entry.given)}")
        return None

    def _nearest(self, given: Mapping[str, Any]) -> str:
        if self.frame.empty:
            return "the table is empty"
        names = [name for name in NAMES if name in given]
        near = self.frame[self.frame["article_id"] == given.get("article_id")]
        near = near if len(near) else self.frame
        cells = zip(*(near[name].tolist() for name in names), strict=True)
        likeness = [sum(_like(str(given[name]), cell) for name, cell in zip(names, row, strict=True)) for row in cells]
        row = near.iloc[max(range(len(likeness)), key=likeness.__getitem__)]
        return (
            f"the nearest is {row['claim_id']}, {row['measure']} {row['quote']!r} in article {row['article_id']} "
            f"({row['title']}); name that one or delete the entry"
        )

    def _article(self, name: str) -> dict[str, Any]:
        """What is known of an article, by the articles, else by another row of it."""
        for frame in (self.articles, self.frame):
            rows = None if frame is None else frame[frame["article_id"] == name]
            if rows is not None and len(rows):
                first = rows.astype(object).where(rows.notna(), None).iloc[0]
                return {key: first[key] for key in (*ABOUT_ARTICLE, "text") if key in rows}
        return {}

    def _start(self, given: Mapping[str, Any]) -> int | None:
        text, quote = given.get("text", ""), given["quote"]
        return text.index(quote) if text.count(quote) == 1 else None


def _known_equal(one: Any, other: Any) -> bool:
    import pandas as pd

    return bool(pd.notna(one) and pd.notna(other) and one == other)


def _like(one: str, other: str) -> float:
    """Tell how alike two cells are: 1 where equal; ids, all of one length, by the digits that agree."""
    if len(one) == len(other):
        return float(sum(map(eq, one, other)) / max(len(one), 1))
    return float(SequenceMatcher(None, one, other).ratio())


def _claim(given: Mapping[str, Any], start: int) -> Claim:
    """Fill in what an added row leaves out: a plain, exact claim of the outlet's own about one event."""
    named = given.get("claimant", UNATTRIBUTED) != UNATTRIBUTED
    value = given.get("value")
    plain: dict[str, Any] = {
        **dict.fromkeys(COLUMNS),
        "claim_id": claim_id(given["article_id"], given["measure"], start, 0),
        "language": "en",
        "sentence": _line(given.get("text", given["quote"]), start, given["quote"]),
        "quote_start": start,
        "quote_end": start + len(given["quote"]),
        **dict.fromkeys(BOUNDS, value),
        "qualifier": "exact",
        "claimant": UNATTRIBUTED,
        "claimant_type": "other" if named else "none",
        "attribution": "direct" if named else "none",
        "stance": "asserts",
        "scope": "event",
        "date_precision": "day" if {"event_start", "event_end"} & given.keys() else "none",
        "rule": "correction",
    }
    return Claim(**{name: given.get(name, plain[name]) for name in COLUMNS})


def _line(text: str, start: int, quote: str) -> str:
    """Cut the line around a quote; the quote itself where the text is not at hand.

    >>> _line("Overview\\nIn the port 12 people died.\\nMore", 21, "12 people")
    'In the port 12 people died.'
    """
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", start + len(quote))
    return text[first : last if last >= 0 else len(text)].strip() or quote
