"""The claims as the link rules look at them: in one order, every column as codes that compare at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tracker.analysis.places import is_wide
from tracker.links.offices import offices
from tracker.links.shingles import UNKNOWN_DAY, Shingled
from tracker.links.wording import added, areas, broad, parts, says_toll
from tracker.model import UNATTRIBUTED

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]
    Floats = NDArray[np.float64]
    Numbers = NDArray[np.int64]

FIGURE = ("measure", "counted", "person_type", "low", "high", "qualifier", "stance", "scope")
_CODED = (
    "article_id",
    "sentence",
    "quote",
    "claimant_type",
    "party",
    "actor",
    "country",
    "conflict",
    "publisher",
    "part_of",
    *FIGURE,
)


@dataclass(slots=True)
class Sheet:
    """Claims sorted so that the fullest and earliest stand first: attributed, by report date, dated, by article.

    A code of -1 and UNKNOWN_DAY are nulls. `bodied` are the claimants named with their country, as no two bodies are;
    `added` the figures that come on top of another, `part` those that are a part of one; `broad` the sentences that sum
    up several places; `told` those that speak of a toll which changed: of these the report's day is not the event's.
    """

    frame: pd.DataFrame
    codes: dict[str, Numbers]
    reported: Numbers
    start: Numbers
    end: Numbers
    precise: Bools
    sentences: Shingled
    articles: Shingled
    named: Bools
    bodied: Bools
    added: Bools
    part: Bools
    wide: Bools
    broad: Bools
    told: Bools
    may_fall: Bools
    least: Floats
    most: Floats
    size: Numbers
    cells: dict[str, list[Any]]
    _blocks: dict[tuple[str, ...], Numbers] = field(default_factory=dict)

    def same(self, column: str, one: Numbers, other: Numbers) -> Bools:
        """Tell where both have a value and it is the same."""
        left, right = self.codes[column][one], self.codes[column][other]
        equal: Bools = (left == right) & (left >= 0)
        return equal

    def compatible(self, column: str, one: Numbers, other: Numbers) -> Bools:
        """Tell where the values are the same or one is unknown."""
        left, right = self.codes[column][one], self.codes[column][other]
        fits: Bools = (left == right) | (left < 0) | (right < 0)
        return fits

    def same_claimant(self, one: Numbers, other: Numbers) -> Bools:
        """Tell where the claimants are the same or one side is the outlet's own voice."""
        return self.same("claimant", one, other) | ~self.named[one] | ~self.named[other]

    def same_start(self, one: Numbers, other: Numbers) -> Bools:
        """Tell where the events begin on the same day, or may: one day is unknown, or is only a week, month or year."""
        left, right = self.start[one], self.start[other]
        meet = (left <= self.end[other]) & (right <= self.end[one]) & ~(self.precise[one] & self.precise[other])
        fits: Bools = (left == right) | (left == UNKNOWN_DAY) | (right == UNKNOWN_DAY) | meet
        return fits

    def days_apart(self, one: Numbers, other: Numbers) -> Numbers:
        """Count the days from the first report to the other; 0 where one is undated."""
        import numpy as np

        left, right = self.reported[one], self.reported[other]
        return np.where((left == UNKNOWN_DAY) | (right == UNKNOWN_DAY), 0, right - left)

    def block(self, *columns: str) -> Numbers:
        """Number the claims by their values in the columns, null being a value."""
        import numpy as np

        if columns not in self._blocks:
            block = np.zeros(len(self.frame), dtype=np.int64)
            for column in columns:
                block = block * (self.codes[column].max(initial=0) + 2) + self.codes[column] + 1
                block = np.unique(block, return_inverse=True)[1].astype(np.int64)
            self._blocks[columns] = block
        return self._blocks[columns]


def sheet(claims: pd.DataFrame, texts: Mapping[str, str] | None = None) -> Sheet:
    """Lay the claims out; an article's text is that of `texts`, else its claims' sentences."""
    import numpy as np

    frame = _ordered(claims)
    sentences, texts_of = frame["sentence"].drop_duplicates().tolist(), _texts(frame, texts or {})
    codes = {column: _codes(frame[column]) for column in _CODED}
    area = areas(frame["place"])
    codes["place"] = _codes(area)
    codes["claimant"] = _codes(offices(frame["claimant"]))
    codes["speaker"] = _codes(speakers(frame))
    named = (frame["claimant"] != UNATTRIBUTED).to_numpy(dtype=bool)
    told, reported = says_toll(frame["sentence"]), day_numbers(frame["report_date"])
    start = day_numbers(frame["event_start"])
    start = np.where(told & (start == reported), UNKNOWN_DAY, start)
    size = frame["low"].fillna(frame["high"]).fillna(0).to_numpy(dtype="int64")
    codes["start"] = np.where(start == UNKNOWN_DAY, -1, np.unique(start, return_inverse=True)[1])
    codes["size"] = np.unique(size, return_inverse=True)[1]
    wide = {place: is_wide(place) for place in area.dropna().unique()}
    return Sheet(
        frame=frame,
        codes=codes,
        reported=reported,
        start=start,
        end=day_numbers(frame["event_end"].fillna(frame["event_start"])),
        precise=(frame["date_precision"] == "day").to_numpy(dtype=bool),
        sentences=Shingled.of(sentences),
        articles=Shingled.of(texts_of),
        named=named,
        bodied=frame["claimant"].str.contains(": ", regex=False).to_numpy(dtype=bool),
        added=added(frame["quote"]),
        part=parts(frame["quote"], frame["sentence"]),
        broad=broad(frame["sentence"]),
        told=told,
        wide=area.map(wide).eq(True).to_numpy(dtype=bool),
        may_fall=(frame["measure"] == "missing").to_numpy(dtype=bool),
        least=frame["low"].to_numpy(dtype=float, na_value=float("-inf")),
        most=frame["high"].to_numpy(dtype=float, na_value=float("inf")),
        size=size,
        cells={name: frame[name].tolist() for name in ("claimant", "claimant_party", "co_claimants", "measure")},
    )


def _ordered(claims: pd.DataFrame) -> pd.DataFrame:
    voice = claims["claimant"] == UNATTRIBUTED
    undated = claims["event_start"].isna()
    by = ["_voice", "report_date", "_undated", "article_id", "quote_start", "claim_id"]
    made = claims.assign(_voice=voice, _undated=undated).sort_values(by, ignore_index=True)
    return made.drop(columns=["_voice", "_undated"])


def _texts(frame: pd.DataFrame, texts: Mapping[str, str]) -> list[str]:
    """Return the text of each article, in the order of the codes of article_id."""
    names = frame["article_id"].drop_duplicates()
    untold = frame[frame["article_id"].isin([name for name in names.tolist() if not texts.get(name)])]
    told = untold.drop_duplicates(["article_id", "sentence"]).groupby("article_id", sort=False)["sentence"]
    stand_in = {name: "\n".join(sentences) for name, sentences in told}
    return [texts.get(name) or stand_in[name] for name in names.tolist()]


def _codes(column: pd.Series) -> Numbers:
    import pandas as pd

    return pd.factorize(column)[0].astype("int64")


def day_numbers(column: pd.Series) -> Numbers:
    """Number the days of a column; a null is UNKNOWN_DAY."""
    import numpy as np

    days: Any = column.to_numpy(dtype="datetime64[D]")
    return np.where(np.isnat(days), UNKNOWN_DAY, days.astype("int64"))


def speakers(frame: pd.DataFrame) -> pd.Series:
    """Name who speaks: the claimant's office, or for an outlet's own voice the outlet."""
    voice = frame["publisher"].fillna(frame["article_id"])
    return offices(frame["claimant"]).where(frame["claimant"] != UNATTRIBUTED, "\x1f" + voice)
