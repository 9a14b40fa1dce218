"""Annotated articles and predicted claims in one form, so that they can be held against each other."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.errors import TableError
from tracker.model import UNATTRIBUTED, Claim
from tracker.scoring.agreement import FIELDS, Row, blank
from tracker.table.frame import to_claims

if TYPE_CHECKING:
    import pandas as pd

PLAIN = (*(name for name in FIELDS if name != "claimant"), "measure", "quote", "place", "part_of")


@dataclass(slots=True)
class GoldArticle:
    """An annotated article."""

    article_id: str
    text: str
    rows: list[Row]


def read_gold(path: Path) -> Iterator[GoldArticle]:
    """Read annotated articles, one JSON object a line; TableError names the line that is out of form."""
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, ValueError) as error:
        raise TableError(f"{path}: can't be read ({error}); give a file of annotated articles") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                record = json.loads(line)
                rows = [_gold_row(given, record["text"]) for given in record["claims"]]
                yield GoldArticle(str(record["article_id"]), record["text"], rows)
            except json.JSONDecodeError as error:
                raise TableError(f"{path}, line {number}: not JSON ({error}); write one article a line") from error
            except KeyError as error:
                raise TableError(f"{path}, line {number}: {error} is missing; add it") from error
            except (TypeError, ValueError, AttributeError) as error:
                raise TableError(f"{path}, line {number}: out of form: {error}") from error


def _gold_row(given: dict[str, Any], text: str) -> Row:
    quote, start = given["quote"], int(given["quote_start"])
    if text[start : start + len(quote)] != quote:
        raise ValueError(f"the quote {quote!r} does not stand at quote_start {start}; mend the offset")
    names = given.get("claimants") or [given.get("claimant")]
    cells = {**{name: given.get(name) for name in PLAIN}, "measure": given["measure"], "scope": given["scope"]}
    return Row(
        **cells,
        start=start,
        end=start + len(quote),
        claimants=tuple(name for name in names if not blank(name) and name.lower() != UNATTRIBUTED),
        optional=bool(given.get("optional")),
    )


def predicted_rows(claims: pd.DataFrame, texts: dict[str, str]) -> dict[str, list[Row]]:
    """Group the claims by article; the words of the claimant stand for its canonical name, as in the gold rows."""
    rows: defaultdict[str, list[Row]] = defaultdict(list)
    for number, claim in enumerate(to_claims(claims), 1):
        text = texts.get(claim.article_id)
        if text is not None and text[claim.quote_start : claim.quote_end] != claim.quote:
            raise TableError(
                f"row {number}, claim {claim.claim_id}: quote {claim.quote!r} is not text[{claim.quote_start}:"
                f"{claim.quote_end}] of article {claim.article_id}; extract the claims from the annotated texts"
            )
        rows[claim.article_id].append(_pred_row(claim))
    return dict(rows)


def _pred_row(claim: Claim) -> Row:
    first = claim.claimant_text or (None if claim.claimant == UNATTRIBUTED else claim.claimant)
    others = claim.co_claimants.split("; ") if claim.co_claimants else []
    return Row(
        **{name: getattr(claim, name) for name in PLAIN},
        start=claim.quote_start,
        end=claim.quote_end,
        claimants=tuple(name for name in (first, *others) if name is not None),
        claim_id=claim.claim_id,
        rule=claim.rule,
    )
