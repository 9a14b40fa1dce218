"""Which claims bear on each other: keys that two of them must share, and what a change can reach by such keys."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.links.pairs import WIRE_DAYS
from tracker.links.shingles import UNKNOWN_DAY
from tracker.links.statements import TOTAL_DAYS
from tracker.links.updates import THING, TOLL_DAYS

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]
    Numbers = NDArray[np.int64]

NONE = 0
HOPS = 24  # a longer chain costs more to walk than all claims to work out anew
COLUMNS = (
    *("claim", "total", "article", "figure", "day", "sentence", "number"),
    *("began", "undated", "day_before", "series", "start", "size", "toll"),
)


def keys(claims: pd.DataFrame) -> pd.DataFrame:
    """Give each claim the keys by which it meets others, as numbers that every run agrees on; NONE meets none.

    `figure` and `day` meet what may repeat it, `sentence`, `number` and `total` what its article says beside it,
    `began`, `undated` and `day_before` what tells of its place and day, `series` what its speaker said of the place.
    """
    import pandas as pd

    from tracker.analysis.places import wide_places
    from tracker.links.sheet import FIGURE, day_numbers, speakers
    from tracker.links.wording import areas, says_toll

    area = areas(claims["place"])
    narrow = (area.notna() & ~(wide_places(claims) & wide_places(pd.DataFrame({"place": area})))).to_numpy(dtype=bool)
    day, start = day_numbers(claims["report_date"]), day_numbers(claims["event_start"])
    size = claims["low"].fillna(claims["high"]).fillna(0).to_numpy(dtype="int64")
    event = (claims["scope"] == "event").to_numpy(dtype=bool)
    narrow = narrow & event
    told = event & (claims["stance"] == "asserts").to_numpy(dtype=bool) & (day != UNKNOWN_DAY)
    told = told & (area.notna() | claims["party"].notna()).to_numpy(dtype=bool)
    precise = (claims["date_precision"] == "day").to_numpy(dtype=bool) & (start != UNKNOWN_DAY)
    undated, place = narrow & (start == UNKNOWN_DAY) & (day != UNKNOWN_DAY), hashed(area)
    thing = [hashed(claims[name]) for name in THING]
    article = hashed(claims["article_id"])
    columns = {
        "claim": hashed(claims["claim_id"]),
        "total": hashed(claims["part_of"]),
        "article": article,
        "figure": _mixed(*(hashed(claims[name]) for name in FIGURE)),
        "day": day,
        "sentence": _mixed(article, hashed(claims["sentence"])),
        "number": _mixed(article, *thing[:2], size),
        "began": _where(narrow & precise, _mixed(place, start)),
        "undated": _where(undated, _mixed(place, day)),
        "day_before": _where(undated, _mixed(place, day - 1)),
        "series": _where(told, _mixed(hashed(speakers(claims)), place, *thing)),
        "start": _where(start != day, start, UNKNOWN_DAY),
        "size": size,
        "toll": says_toll(claims["sentence"]),
    }
    return pd.DataFrame(columns, index=claims.index)[list(COLUMNS)]


def _where(able: Bools, key: Numbers, otherwise: int = NONE) -> Numbers:
    import numpy as np

    return np.where(able, key, otherwise)


def hashed(column: pd.Series) -> Numbers:
    """Hash each cell, alike in every run; a null is NONE."""
    import numpy as np
    import pandas as pd

    codes, cells = pd.factorize(column)
    digests = (hashlib.blake2b(str(cell).encode("utf-8", "replace"), digest_size=8).digest() for cell in cells)
    known = np.frombuffer(b"".join([*digests, bytes(8)]), dtype="<i8")
    return known[codes]


def _mixed(*columns: Numbers) -> Numbers:
    """Hash some columns into one."""
    import numpy as np

    mixed = np.zeros(len(columns[0]), dtype=np.uint64)
    for column in columns:
        mixed = (mixed ^ column.astype(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return mixed.view(np.int64)


@dataclass(slots=True)
class Kin:
    """The keys of all claims, and of those gone from the table, `gone`: these bear on others and are never reached.

    `tied` are the claims, by their keys `claim`, that corrections link.
    """

    keys: pd.DataFrame
    gone: Bools
    tied: Iterable[tuple[int, int]] = ()

    def reached(self, changed: Bools, paired: Callable[[Bools], Numbers]) -> Bools:
        """Tell of which claims anything derived may differ, once those `changed` came, went or got other words.

        `paired` gives the partners of some claims in pairs that the rules find, of which keys say only that there may
        be some. Outside of what is returned, no claim is linked to one inside or shares an event with it.
        """
        import numpy as np

        known = (changed | self.near(changed) | self.beside(changed)) & ~self.gone
        fresh, unpaired = known, known
        for _ in range(HOPS):
            more = self.beside(fresh) & ~known & ~self.gone
            if not more.any():
                if not unpaired.any():
                    return np.asarray(known)
                more[paired(unpaired)] = True
                more &= ~known
                unpaired = np.zeros_like(known)
            known, fresh, unpaired = known | more, more, unpaired | more
        return ~self.gone

    def around(self, some: Bools) -> Bools:
        """Tell which claims must be at hand so that the rules find the pairs of some as among all."""
        at_hand = some | self._holding("sentence", self.keys["sentence"][some])
        near: Bools = (at_hand | self.near(at_hand)) & ~self.gone
        return near

    def near(self, some: Bools) -> Bools:
        """Tell which claims state the figure of one of them within the days that a repeat may take."""
        return self._within("figure", some, range(-TOTAL_DAYS, TOTAL_DAYS + 1))

    def beside(self, some: Bools) -> Bools:
        """Tell which claims share a sentence, a total, an event's place and day or a changed toll with one of them."""
        import numpy as np

        same = [(name, name) for name in ("sentence", "number", "began", "undated")]
        same += [("claim", "total"), ("total", "claim"), ("began", "undated"), ("undated", "began")]
        same += [("began", "day_before"), ("day_before", "began")]
        found = np.logical_or.reduce([self._holding(other, self.keys[name][some]) for name, other in same])
        ids = set(self.keys["claim"][some].tolist())
        linked = [name for pair in self.tied if ids & set(pair) for name in pair]
        together: Bools = found | self._holding("claim", linked) | self._tolls(some)
        return together

    def _holding(self, column: str, values: Iterable[int]) -> Bools:
        wanted = {*values} - {NONE}
        held: Bools = self.keys[column].isin(list(wanted)).to_numpy(dtype=bool)
        return held

    def _within(self, column: str, some: Bools, offsets: Iterable[int]) -> Bools:
        """Tell which claims have the key of one of them, and a day that is one of the offsets from its day."""
        import numpy as np
        import pandas as pd

        key, day = (self.keys[name].to_numpy() for name in (column, "day"))
        able = np.flatnonzero(self._holding(column, key[some]))
        one = key[some]
        wanted = np.concatenate([_mixed(one, day[some] + offset * (day[some] != UNKNOWN_DAY)) for offset in offsets])
        found = np.zeros(len(key), dtype=bool)
        found[able] = pd.Series(_mixed(key[able], day[able])).isin(wanted).to_numpy(dtype=bool)
        return found

    def _tolls(self, some: Bools) -> Bools:
        """Tell which claims one of them may have grown from, as a toll said to have changed, or grown into."""
        import numpy as np

        near = self._within("series", some, [off for off in range(-TOLL_DAYS, TOLL_DAYS + 1) if off])
        columns = ["series", "day", "start", "size"]
        rows = self.keys.loc[some | near, columns].assign(at=np.flatnonzero(some | near))
        pairs = rows[rows["at"].isin(np.flatnonzero(some))].merge(rows, on="series", suffixes=("", "_"))
        later, early = (_side(pairs, last) for last in (True, False))
        known = (later["start"] != UNKNOWN_DAY) & (early["start"] != UNKNOWN_DAY)
        apart, grown = later["start"] - early["start"], later["size"] > early["size"]
        fits = grown & (later["day"] - early["day"] <= TOLL_DAYS) & (later["day"] > early["day"])
        fits &= ~known | ((apart > 0) & (apart <= TOLL_DAYS))
        fits &= np.isin(later["at"], self._changing(np.unique(later["at"][fits])))
        found = np.zeros(len(self.keys), dtype=bool)
        found[later["at"][fits]] = found[early["at"][fits]] = True
        return found

    def _changing(self, some: Numbers) -> Numbers:
        """Pick the claims that say a toll has changed, or that one which may repeat them says so."""
        import numpy as np

        toll, chosen = self.keys["toll"].to_numpy(dtype=bool), np.zeros(len(self.keys), dtype=bool)
        chosen[some] = True
        near = np.flatnonzero(self._within("figure", chosen, range(-WIRE_DAYS, WIRE_DAYS + 1)) & toll)
        told = np.zeros_like(chosen)
        told[near] = True
        return np.flatnonzero(chosen & (toll | self._within("figure", told, range(-WIRE_DAYS, WIRE_DAYS + 1))))


def _side(pairs: pd.DataFrame, last: bool) -> dict[str, Numbers]:
    """Take of each pair the claim reported last or first."""
    import numpy as np

    second = (pairs["day_"] > pairs["day"]).to_numpy(dtype=bool) == last
    columns = ("at", "day", "start", "size")
    return {name: np.where(second, pairs[f"{name}_"].to_numpy(), pairs[name].to_numpy()) for name in columns}
