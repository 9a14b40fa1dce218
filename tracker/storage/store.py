"""The claims table at rest: Parquet by ISO week of report_date, with what was known before kept beside it."""

from __future__ import annotations

import hashlib
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.errors import TableError
from tracker.model import Article
from tracker.storage.vintages import (
    in_order,
    known_on,
    no_claims,
    no_history,
    read_parquet,
    replace_text,
    retire,
    stack,
    write_parquet,
)
from tracker.storage.weeks import week_names, week_of
from tracker.storage.whole import read_whole
from tracker.table.contract import COLUMNS
from tracker.table.frame import validate

if TYPE_CHECKING:
    import pandas as pd

SCHEMA_VERSION = 1
UNWRITTEN = "unwritten.txt"


def today() -> date:
    """Return the UTC day of SOURCE_DATE_EPOCH where it is set, else of the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now(UTC).date()


def content_hash(article: Article) -> str:
    """Hash whatever of an article the extraction reads or the table repeats: 16 hex digits."""
    parts = (article.text, article.publisher, article.title, article.url, article.language, article.report_date)
    return hashlib.sha256("\x1f".join("" if part is None else str(part) for part in parts).encode()).hexdigest()[:16]


_KNOWN = ("article_id", "report_date", "content", "versions")


_Known = tuple[str, str, str]  # week, content, versions


@dataclass(slots=True)
class Store:
    """A folder of claims; `versions` names the code, rules and lexicons that read them, so that it knows what is stale.

    `<week>.parquet` holds the claims of a week, `articles/<week>.parquet` the articles they came from,
    `history/<week>.parquet` the rows that later ones replaced, manifest.json the versions and the counts, and
    unwritten.txt the weeks that were touched and not written out yet, for the next run where this one breaks off.
    """

    folder: Path
    versions: Mapping[str, str] = field(default_factory=dict)
    _index: dict[str, _Known] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.folder = Path(self.folder)
        schema = self._manifest().get("schema", SCHEMA_VERSION)
        if schema != SCHEMA_VERSION:
            raise TableError(
                f"{self.folder}: holds tables of schema {schema}, this version writes {SCHEMA_VERSION}; "
                "name another folder by --store, or delete this one and run again"
            )

    def weeks(self) -> list[str]:
        """List the weeks that hold articles, oldest first, `undated` last."""
        return sorted(path.stem for path in self.folder.glob("*.parquet"))

    def week(self, name: str, as_of: date | None = None) -> pd.DataFrame:
        """Read the claims of a week with first_seen; with `as_of`, as they were known at the end of that day."""
        current = read_parquet([self._path(name)], no_claims())
        return current if as_of is None else known_on(as_of, current, self._history([name]), self._past())

    def all(self, as_of: date | None = None) -> pd.DataFrame:
        """Read the claims of every week, with `as_of` as in `week`."""
        current = read_whole(self.folder, "claims", [self._path(name) for name in self.weeks()], no_claims())
        return current if as_of is None else known_on(as_of, current, self._past(), self._past())

    def articles(self, *weeks: str, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """Read the articles of the weeks, or of all: the fields of Article, `words`, `content` hash and `versions`."""
        return read_parquet([self._path(name, "articles") for name in weeks or self.weeks()], no_articles(), columns)

    def register(self) -> pd.DataFrame:
        """Read of every article its id, report date, content hash and the versions that read it."""
        paths = [self._path(week, "articles") for week in self.weeks()]
        return read_whole(self.folder, "articles", paths, no_articles(), _KNOWN)

    def unchanged(self, article: Article) -> bool:
        """Tell whether these very words were read before by these very versions."""
        known = self._entries().get(article.article_id)
        return known is not None and known[1:] == (content_hash(article), self._stamp())

    def put(self, articles: Iterable[Article], claims: pd.DataFrame) -> list[str]:
        """Keep the claims of these articles in place of all that was kept of them, and return the weeks touched.

        A row already there keeps its first_seen; one that changed or went is moved to the history. A file whose
        content stays the same is not written. Weeks still `unwritten` count as touched.
        """
        given = {article.article_id: article for article in articles}
        arriving: defaultdict[str, list[Article]] = defaultdict(list)
        replaced: defaultdict[str, set[str]] = defaultdict(set)
        for name, article in given.items():
            arriving[week_of(article.report_date)].append(article)
            replaced[week_of(article.report_date)].add(name)
            if known := self._entries().get(name):
                replaced[known[0]].add(name)
        touched = sorted({*replaced, *self.unwritten()})
        if touched:
            replace_text(self.folder / UNWRITTEN, "\n".join(touched))
        old = {week: self.week(week) for week in sorted(replaced)}
        fresh = _with_first_seen(_of_given(claims, given), stack(list(old.values()), no_claims()))
        home = {name: week_of(article.report_date) for name, article in given.items()}
        rows = {str(week): part for week, part in fresh.groupby(fresh["article_id"].map(home))}
        for week, names in sorted(replaced.items()):
            self._rewrite(week, old[week], rows.get(week, no_claims()), names)
            self._rewrite_articles(week, arriving[week], names)
        self._write_manifest(touched)
        return touched

    def unwritten(self) -> list[str]:
        """List the weeks that were touched and not written out."""
        path = self.folder / UNWRITTEN
        return path.read_text(encoding="ascii").split() if path.exists() else []

    def written(self) -> None:
        """Note that what was touched is written out."""
        (self.folder / UNWRITTEN).unlink(missing_ok=True)

    def _rewrite(self, week: str, old: pd.DataFrame, rows: pd.DataFrame, names: set[str]) -> None:
        leaving = old["article_id"].isin(names)
        self._retire(week, old[leaving & ~_digest(old).isin(_digest(rows))])
        write_parquet(in_order(stack([old[~leaving], rows], old)), self._path(week), old)

    def _rewrite_articles(self, week: str, articles: list[Article], names: set[str]) -> None:
        old = self.articles(week)
        rows = articles_frame(articles).assign(versions=self._stamp())
        new = stack([old[~old["article_id"].isin(names)], rows], old).sort_values("article_id", ignore_index=True)
        write_parquet(new, self._path(week, "articles"), old)
        self._entries().update(_entries(rows))

    def _retire(self, week: str, rows: pd.DataFrame) -> None:
        old = self._history([week])
        new = retire(old, rows, today())
        if len(new) > len(old):
            write_parquet(new, self._path(week, "history"), old)

    def _history(self, weeks: Iterable[str]) -> pd.DataFrame:
        return read_parquet([self._path(week, "history") for week in weeks], no_history())

    def _past(self) -> pd.DataFrame:
        return self._history(sorted(path.stem for path in (self.folder / "history").glob("*.parquet")))

    def _entries(self) -> dict[str, _Known]:
        if self._index is None:
            self._index = _entries(self.register())
        return self._index

    def _stamp(self) -> str:
        return "; ".join(f"{name} {version}" for name, version in sorted(self.versions.items()))

    def _path(self, week: str, kind: str = "") -> Path:
        return self.folder / kind / f"{week}.parquet"

    def _manifest(self) -> dict[str, Any]:
        path = self.folder / "manifest.json"
        try:
            kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        except ValueError as error:
            raise TableError(f"{path}: not JSON ({error}); delete it, the next run writes it anew") from error
        return kept

    def _write_manifest(self, touched: Iterable[str]) -> None:
        from pyarrow import parquet

        weeks = dict(self._manifest().get("weeks", {}))
        for week in touched:
            paths = {
                "articles": self._path(week, "articles"),
                "claims": self._path(week),
                "replaced": self._path(week, "history"),
            }
            weeks[week] = {kind: parquet.read_metadata(path).num_rows for kind, path in paths.items() if path.exists()}
        manifest = {"schema": SCHEMA_VERSION, "versions": dict(self.versions), "weeks": weeks}
        replace_text(self.folder / "manifest.json", json.dumps(manifest, indent=2, sort_keys=True) + "\n")


def articles_frame(articles: Iterable[Article]) -> pd.DataFrame:
    """Build the table of articles: the fields of Article, `words`, `content` hash, and `versions` left empty."""
    import numpy as np
    import pandas as pd

    rows = list(articles)
    names = [item.name for item in fields(Article)]
    frame = pd.DataFrame(
        {name: pd.Series([getattr(row, name) for row in rows], dtype="str") for name in names if name != "report_date"}
    )
    frame["report_date"] = np.array([row.report_date for row in rows], dtype="datetime64[s]")
    frame["words"] = pd.Series([len(row.text.split()) for row in rows], dtype="Int64")
    frame["content"] = pd.Series([content_hash(row) for row in rows], dtype="str")
    return frame.assign(versions=pd.Series([""] * len(rows), dtype="str"))


def _entries(articles: pd.DataFrame) -> dict[str, _Known]:
    names, days, *known = (articles[name] for name in _KNOWN)
    content, versions = (column.tolist() for column in known)
    return dict(zip(names.tolist(), zip(week_names(days).tolist(), content, versions, strict=True), strict=True))


@cache
def no_articles() -> pd.DataFrame:
    """Build the table of articles of no rows."""
    return articles_frame(())


def _digest(frame: pd.DataFrame) -> pd.Series:
    """Hash each row over the contract's columns."""
    import pandas as pd

    return pd.util.hash_pandas_object(frame[list(COLUMNS)], index=False)


def _of_given(claims: pd.DataFrame, given: Mapping[str, Article]) -> pd.DataFrame:
    claims = validate(claims)
    strangers = sorted(set(claims["article_id"]) - set(given))
    if strangers:
        raise TableError(
            f"claims of articles that were not put with them: {', '.join(strangers[:5])}; put both together"
        )
    return claims


def _with_first_seen(claims: pd.DataFrame, old: pd.DataFrame) -> pd.DataFrame:
    """Date the claims: as before where they were there before, else today."""
    import pandas as pd

    dates = old[["claim_id", "first_seen"]].drop_duplicates("claim_id")
    dated = claims.merge(dates, on="claim_id", how="left")
    return dated.assign(first_seen=dated["first_seen"].fillna(pd.Timestamp(today())).astype("datetime64[s]"))
