"""Links between claims that speak of the same thing; they are listed beside the claims and never change one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from tracker.errors import TableError

if TYPE_CHECKING:
    import pandas as pd

    from tracker.links.sheet import Numbers, Sheet

__all__ = ["COLUMNS", "KINDS", "in_order", "links", "paired", "with_kinds"]
KINDS = ("repeats", "supersedes", "contradicts", "part_of")
COLUMNS = ("from_claim", "to_claim", "kind", "rule", "why")


def links(
    claims: pd.DataFrame, texts: Mapping[str, str] | None = None, overrides: Iterable[Mapping[str, Any]] = ()
) -> pd.DataFrame:
    """Link claims that repeat, supersede, contradict or are part of each other; on a tie there is no link.

    `texts` maps article_id to text, by which wire copy is found; without it the claims' sentences stand in.
    An override has `from`, `to`, `kind` (or `none`) and `why`: it replaces what was found between the two claims.
    Raises TableError for an override of unknown kind, or one that closes a circle.
    """
    import pandas as pd

    rows = [*_found(claims, texts), *_parts(claims)]
    rows = _overridden(rows, overrides, set(claims["claim_id"].tolist()))
    return in_order(pd.DataFrame(rows, columns=list(COLUMNS), dtype="str"))


def in_order(links: pd.DataFrame) -> pd.DataFrame:
    """Sort links by the claims that they lead from and to."""
    return with_kinds(links).sort_values(["from_claim", "kind", "to_claim"], ignore_index=True)


def with_kinds(links: pd.DataFrame) -> pd.DataFrame:
    """Make categories of the kinds of links."""
    import pandas as pd

    return links.assign(kind=links["kind"].astype(pd.CategoricalDtype(list(KINDS))))


def paired(claims: pd.DataFrame, texts: Mapping[str, str]) -> tuple[Numbers, Numbers]:
    """Number the two claims of each pair, in different articles, that a rule finds the same, whichever is linked."""
    import numpy as np

    from tracker.links.repeats import candidates, within_article
    from tracker.links.sheet import sheet as lay_out

    sheet = lay_out(claims.assign(at=np.arange(len(claims))), texts)
    standing = np.ones(len(sheet.frame), dtype=bool)
    standing[[row[0] for row in within_article(sheet)]] = False
    pairs, at = candidates(sheet, standing), sheet.frame["at"].to_numpy()
    return at[pairs["to"].to_numpy()], at[pairs["from"].to_numpy()]


def _found(claims: pd.DataFrame, texts: Mapping[str, str] | None) -> Iterator[tuple[str, ...]]:
    """Yield the links that the rules find: repeats first, for the other kinds look only at what stands then."""
    import numpy as np

    from tracker.links.repeats import across_articles, within_article
    from tracker.links.sheet import sheet as lay_out
    from tracker.links.updates import contradicted, superseded

    sheet = lay_out(claims, texts)
    standing, told = np.ones(len(sheet.frame), dtype=bool), sheet.told.copy()
    for finder in (within_article, across_articles):
        found = list(finder(sheet) if finder is within_article else across_articles(sheet, standing))
        standing[[row[0] for row in found]] = False
        for source, target, *_ in found:
            told[target] |= told[source]
        yield from _named(sheet, found, "repeats")
    found = list(superseded(sheet, standing, told))
    replaced = np.zeros_like(standing)
    replaced[[row[1] for row in found]] = True
    yield from _named(sheet, found, "supersedes")
    yield from _named(sheet, contradicted(sheet, standing, replaced), "contradicts")


def _named(sheet: Sheet, found: Iterable[tuple[int, int, str, str]], kind: str) -> Iterator[tuple[str, ...]]:
    names = sheet.frame["claim_id"].tolist()
    yield from ((names[source], names[target], kind, rule, why) for source, target, rule, why in found)


def _parts(claims: pd.DataFrame) -> Iterator[tuple[str, ...]]:
    """Yield what the articles give as parts; a part above its total is none, whatever the wording."""
    part = claims[claims["part_of"].notna()]
    total = claims[claims["claim_id"].isin(part["part_of"])]
    most = dict(zip(total["claim_id"].tolist(), total["high"].fillna(_NO_END).tolist(), strict=True))
    pairs = zip(part["claim_id"].tolist(), part["part_of"].tolist(), part["low"].fillna(0).tolist(), strict=True)
    for source, target, least in pairs:
        if least <= most.get(target, -1):
            yield source, target, "part_of", "part-of-column", "the article gives it as a part of this total"


_NO_END = 2**63 - 1


def _overridden(
    rows: list[tuple[str, ...]], overrides: Iterable[Mapping[str, Any]], known: set[str]
) -> list[tuple[str, ...]]:
    """Put what corrections say in place of what was found; an entry naming a claim not in the table is passed over."""
    decided: dict[frozenset[str], tuple[str, ...] | None] = {}
    for entry in overrides:
        source, target, kind = str(entry["from"]), str(entry["to"]), str(entry["kind"])
        if kind not in (*KINDS, "none"):
            raise TableError(f"link from {source} to {target}: kind is {kind!r}; use {', '.join(KINDS)} or none")
        if {source, target} <= known:
            row = (source, target, kind, "correction", str(entry["why"]))
            decided[frozenset((source, target))] = None if kind == "none" else row
    kept = [row for row in rows if frozenset(row[:2]) not in decided]
    kept += [row for row in decided.values() if row]
    _refuse_circles(kept)
    return kept


def _refuse_circles(rows: list[tuple[str, ...]]) -> None:
    """Refuse repeats that lead back to where they began: every one of them would be left out of the sums."""
    for kind in ("repeats", "supersedes"):
        onward: dict[str, str] = {row[0]: row[1] for row in rows if row[2] == kind}
        for source in onward:
            walked, at = {source}, onward[source]
            while at in onward and at not in walked:
                walked.add(at)
                at = onward[at]
            if at in walked:
                raise TableError(
                    f"link {kind} from {source} leads back to {at}; take one of these links out of corrections"
                )
