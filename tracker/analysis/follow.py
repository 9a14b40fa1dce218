"""What follows from the claims of a store, kept beside them: only what a change can reach is worked out anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tracker.analysis.derived import FACTS
from tracker.links.kin import COLUMNS as KEYS
from tracker.links.kin import Kin, hashed, keys

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]
    Numbers = NDArray[np.int64]
    Texts = Callable[[Iterable[str]], Mapping[str, str]]
    Overrides = Sequence[Mapping[str, Any]]


@dataclass(slots=True)
class Followed:
    """What was derived from the claims, in their order: `facts` have claim_id, `row`, a hash of it, its keys and FACTS.

    `links` and `sums` are the tables of `tracker.links.links` and `tracker.analysis.summary.summary`.
    """

    facts: pd.DataFrame
    links: pd.DataFrame
    sums: pd.DataFrame


def follow(
    claims: pd.DataFrame, contents: Mapping[str, str], texts: Texts, overrides: Overrides, kept: Followed | None
) -> Followed:
    """Derive what follows from the claims, going on from what was `kept` when there were others among them.

    `contents` maps article_id to a hash of the article, `texts` gives the texts of some articles. Whether something
    was kept or not, the result is the same.
    """
    import pandas as pd

    rows = _rows(claims, contents)
    if kept is None:
        facts = keys(claims).assign(row=rows, claim_id=claims["claim_id"])
        links, told = _told(claims, texts, overrides)
        return _summed(_put(facts, slice(None), told), links, claims)
    before = pd.Index(kept.facts["row"]).get_indexer(rows)
    gone = kept.facts.drop(index=kept.facts.index[before[before >= 0]])
    if (before >= 0).all() and gone.empty:
        return Followed(_taken(kept.facts, before), kept.links, kept.sums)
    facts = _taken(kept.facts, before).assign(row=rows, claim_id=claims["claim_id"])
    facts = _put(facts, before < 0, keys(claims[before < 0]))
    return _onward(claims, facts, gone, before < 0, texts, overrides, kept)


def _rows(claims: pd.DataFrame, contents: Mapping[str, str]) -> Numbers:
    """Hash each claim with the article that it was read from."""
    import pandas as pd

    from tracker.table.contract import COLUMNS

    rows: Numbers = pd.util.hash_pandas_object(claims[list(COLUMNS)], index=False).to_numpy().view("int64")
    return rows ^ hashed(claims["article_id"].map(contents))


def _onward(
    claims: pd.DataFrame,
    facts: pd.DataFrame,
    gone: pd.DataFrame,
    fresh: Bools,
    texts: Texts,
    overrides: Overrides,
    kept: Followed,
) -> Followed:
    """Work out anew what the claims that came and went can reach, and take over the rest."""
    import numpy as np
    import pandas as pd

    count, left = len(claims), np.ones(len(gone), dtype=bool)
    union = pd.concat([facts[list(KEYS)], gone[list(KEYS)]], ignore_index=True)
    kin = Kin(union, np.concatenate([np.zeros(count, dtype=bool), left]), _tied(overrides))

    def partners(some: Bools) -> Numbers:
        from tracker.links import paired

        near = np.flatnonzero(kin.around(some)[:count])
        one, other = paired(claims.iloc[near], texts(claims["article_id"].iloc[near].unique()))
        one, other = near[one], near[other]
        met = some[one] | some[other]
        return np.concatenate([one[met], other[met]])

    reached = kin.reached(np.concatenate([fresh, left]), partners)
    near, reached = kin.around(reached)[:count], reached[:count]
    links, told = _told(claims[near], texts, overrides)
    names = {*facts.loc[reached, "claim_id"], *gone["claim_id"]}
    links = _joined(kept.links, links, names)
    weeks = {*facts.loc[reached & ~fresh, "week"], *gone["week"]}
    facts = _put(facts, reached, told[reached[near]])
    weeks |= {*facts.loc[reached, "week"]}
    return _summed(facts, links, claims, weeks, kept.sums)


def _told(claims: pd.DataFrame, texts: Texts, overrides: Overrides) -> tuple[pd.DataFrame, pd.DataFrame]:
    from tracker.analysis.derived import tell
    from tracker.links import links as link

    links = link(claims, texts(claims["article_id"].unique()), overrides)
    return links, tell(claims, links)[list(FACTS)]


def _joined(old: pd.DataFrame, new: pd.DataFrame, names: set[str]) -> pd.DataFrame:
    """Put the new links of the named claims in place of their old ones."""
    import pandas as pd

    from tracker.links import in_order

    ends = ("from_claim", "to_claim")
    lost, found = (table[ends[0]].isin(names) | table[ends[1]].isin(names) for table in (old, new))
    return in_order(pd.concat([old[~lost], new[found]], ignore_index=True))


def _summed(
    facts: pd.DataFrame,
    links: pd.DataFrame,
    claims: pd.DataFrame,
    weeks: set[str] | None = None,
    sums: pd.DataFrame | None = None,
) -> Followed:
    """Sum up some weeks anew, or all; `sums` are those kept of the others."""
    import pandas as pd

    from tracker.analysis.summary import KEY, figures, summary

    told = with_facts(claims, facts)
    told = told if weeks is None else told[told["week"].isin(weeks)]
    new = summary(told, links, figures(told))
    if sums is not None:
        new = pd.concat([sums[~sums["week"].isin(weeks or ())], new], ignore_index=True)
    return Followed(facts, links, new.sort_values(list(KEY), ignore_index=True))


def with_facts(claims: pd.DataFrame, facts: pd.DataFrame) -> pd.DataFrame:
    """Add to the claims what is kept of each, as `tracker.analysis.derived.tell` does."""
    return claims.assign(**{name: facts[name].array for name in FACTS})


def _taken(facts: pd.DataFrame, rows: Numbers) -> pd.DataFrame:
    return facts.take(rows.clip(min=0)).reset_index(drop=True)


def _put(facts: pd.DataFrame, rows: Any, new: pd.DataFrame) -> pd.DataFrame:
    """Put columns of new facts in place, or beside the others, for some rows."""
    columns = {}
    for name in new:
        columns[str(name)] = column = facts[name].array.copy() if name in facts else new[name].array.copy()
        column[rows] = new[name].array
    return facts.assign(**columns)


def _tied(overrides: Overrides) -> list[tuple[int, int]]:
    import pandas as pd

    ends = [hashed(pd.Series([str(entry[end]) for entry in overrides], dtype="str")) for end in ("from", "to")]
    return list(zip(*(side.tolist() for side in ends), strict=True))
