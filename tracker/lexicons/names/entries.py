"""Fill the index from the data files: sides, armed groups, bodies, people, and the words for bodies and titles."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tracker.errors import LexiconError
from tracker.lexicons.names.files import Row, read_rows, read_tables
from tracker.lexicons.names.index import Entry, Index

CLAIMANT_TYPES = (
    "government military police emergency_service health_authority local_authority armed_group un ngo media witness "
    "company unnamed_official other"
)
TYPES = frozenset(CLAIMANT_TYPES.split())
SIDE_KINDS = {"country", "demonym", "capital", "metonym", "region", "regional"}
PLACED = {"capital", "region", "regional"}
LEVELS = {"national", "sent", "any", "local", "named", "weak"}
COUNTRY_COLUMNS = ("alpha3", "name", "aliases", "demonyms", "capital")
MINISTRY_FORMS = (
    "{0} ministry",
    "ministry of {0}",
    "ministry for {0}",
    "{0} minister",
    "minister of {0}",
    "minister for {0}",
    "department of {0}",
    "{0} secretary",
    "secretary of {0}",
    "deputy {0} minister",
    "deputy minister of {0}",
    "deputy minister for {0}",
    "{0} chief",
)
PATTERN_KEYS = {
    "ministry": {"name", "type", "topics"},
    "body": {"name", "type", "level", "tiered?", "words"},
}
TITLE_KEYS = {
    "title": {"name", "type", "printed?", "words"},
    "modifier": {"kept", "type?", "words"},
    "tier": {"name", "words"},
}


def add_countries(path: Path, index: Index, codes: dict[str, str]) -> None:
    """Add the countries of countries.csv, and their codes by name."""
    for row in read_rows(path, COUNTRY_COLUMNS):
        name = row["name"]
        if name in codes:
            raise LexiconError(f"{row.where}: {name!r} stands twice; keep one of the two")
        codes[name] = row["alpha3"]
        for kind, phrases in (
            ("country", [name, *row.listed("aliases")]),
            ("demonym", row.listed("demonyms")),
            ("capital", row.listed("capital")),
        ):
            _add_side(index, row, name, kind, phrases)


def add_sides(path: Path, index: Index, codes: dict[str, str]) -> None:
    """Add the further words for countries in sides.csv; of a capital or region the first is its name."""
    for row in read_rows(path, ("side", "kind", "phrases")):
        if row["side"] not in codes:
            raise LexiconError(f"{row.where}: unknown side {row['side']!r}; write its name as in countries.csv")
        if row["kind"] not in SIDE_KINDS:
            raise LexiconError(f"{row.where}: unknown kind {row['kind']!r}; use {', '.join(sorted(SIDE_KINDS))}")
        _add_side(index, row, row["side"], row["kind"], row.listed("phrases"))


def _add_side(index: Index, row: Row, side: str, kind: str, phrases: list[str]) -> None:
    place = phrases[0] if phrases and kind in PLACED else ""
    entry = Entry(kind, side, "government", side, place=place)
    if kind == "regional":
        entry, phrases = Entry("region", side, "government", side, "adjective", place), phrases[1:]
    for phrase in phrases:
        index.add(phrase, entry, row.where)


def add_former_states(path: Path, index: Index) -> None:
    """Add the states of former_states.csv, which have no code any more, each a side of its own name."""
    for row in read_rows(path, ("name", "aliases", "demonyms")):
        _add_side(index, row, row["name"], "country", [row["name"], *row.listed("aliases")])
        _add_side(index, row, row["name"], "demonym", row.listed("demonyms"))


def add_peoples(path: Path, index: Index) -> None:
    """Add the peoples of peoples.csv, each a side of its own name."""
    for row in read_rows(path, ("name", "aliases")):
        entry = Entry("demonym", row["name"], "other", row["name"])
        for phrase in (row["name"], *row.listed("aliases")):
            index.add(phrase, entry, row.where)


def add_groups(path: Path, index: Index, codes: dict[str, str]) -> None:
    """Add the armed groups of armed_groups.csv, each a side of its own; `place` is the country it is of, if one."""
    for row in read_rows(path, ("name", "country", "aliases")):
        if row["country"] and row["country"] not in codes:
            raise LexiconError(f"{row.where}: unknown country {row['country']!r}; write its name as in countries.csv")
        entry = Entry("armed_group", row["name"], "armed_group", row["name"], place=row["country"])
        for phrase in (row["name"], *row.listed("aliases")):
            index.add(phrase, entry, row.where)


def add_bodies(path: Path, index: Index, kind: str) -> None:
    """Add the bodies of bodies.csv or the outlets of outlets.csv."""
    for row in read_rows(path, ("name", "type", "side", "aliases")):
        _check_type(row.where, row["type"])
        entry = Entry(kind, row["name"], row["type"], row["side"] or None)
        for phrase in (row["name"], *row.listed("aliases")):
            index.add(phrase, entry, row.where)


def add_patterns(path: Path, index: Index) -> None:
    """Add the words for bodies of body_patterns.toml."""
    tables = read_tables(path, PATTERN_KEYS)
    for entry in tables["ministry"]:
        made = {**entry, "level": "national", "words": _ministry_words(entry["topics"])}
        _add_words(path, index, "head", made)
    for entry in tables["body"]:
        _add_words(path, index, "head", entry)


def _ministry_words(topics: list[str]) -> Iterator[str]:
    return (form.format(topic) for topic in topics for form in MINISTRY_FORMS)


def add_titles(path: Path, index: Index) -> None:
    """Add the titles, modifiers and tiers of titles.toml."""
    tables = read_tables(path, TITLE_KEYS)
    for entry in tables["title"]:
        _add_words(path, index, "title", {**entry, "level": "printed" if entry.get("printed") else "national"})
    for entry in tables["modifier"]:
        level = "kept" if entry["kept"] else "dropped"
        for word in entry["words"]:
            index.add(word, Entry("modifier", word, entry.get("type", ""), level=level), str(path))
    for entry in tables["tier"]:
        for word in entry["words"]:
            index.add(word, Entry("tier", entry["name"]), f"{path}: {entry['name']}")


def _add_words(path: Path, index: Index, kind: str, table: dict[str, Any]) -> None:
    where = f"{path}: {table['name']}"
    _check_type(where, table["type"])
    if table["level"] not in {*LEVELS, "printed"}:
        raise LexiconError(f"{where}: unknown level {table['level']!r}; use {', '.join(sorted(LEVELS))}")
    entry = Entry(kind, table["name"], table["type"], level=table["level"], tiered=table.get("tiered", False))
    for word in table["words"]:
        index.add(word, entry, where)


def _check_type(where: str, name: str) -> None:
    if name not in TYPES:
        raise LexiconError(f"{where}: unknown type {name!r}; use {', '.join(sorted(TYPES))}")
