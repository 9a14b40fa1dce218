"""Answer who is meant by words cut out of a text: claimants, sides, countries and conflicts."""

from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path

from tracker.errors import LexiconError
from tracker.lexicons.names.claimants import Body, Claimants
from tracker.lexicons.names.conflicts import find_conflict, load_conflicts
from tracker.lexicons.names.entries import (
    add_bodies,
    add_countries,
    add_former_states,
    add_groups,
    add_patterns,
    add_peoples,
    add_sides,
    add_titles,
)
from tracker.lexicons.names.files import Row, read_rows
from tracker.lexicons.names.fold import fold_key
from tracker.lexicons.names.index import Entry, Index
from tracker.lexicons.names.parties import find_party
from tracker.lexicons.names.places import Gazetteer
from tracker.remembered import Remembered

FOLDER = Path(__file__).parent
KINDS = {"region": "country", "head": "body"}


@cache
def load_names(extra: Path | None = None) -> "Names":
    """Load the lexicons of names, and what a user's folder `extra` adds under the same file names.

    Raises LexiconError for unknown columns or keys, for duplicates, and for a phrase that stands for two things.
    """
    return Names([FOLDER] if extra is None else [FOLDER, extra])


class Names:
    """Resolve the words of a text to canonical names."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._codes: dict[str, str] = {}
        self._index = Index()
        self._fill(folders)
        self._conflicts = load_conflicts(folders)
        self._phrases: tuple[tuple[str, str, str], ...] = ()
        self._names = {code: name for name, code in self._codes.items()}
        self._gazetteer = Gazetteer(folders, self._codes, self._index)
        self._claimants = Claimants(self._index, self._side_of_place)
        self._claimant = Remembered(self._find_claimant)
        self._party = Remembered(self._find_party)
        self._country = Remembered(self._find_country)
        self._conflict = Remembered(self._find_conflict)
        self._names_country = Remembered(self._gazetteer.names_country)

    def _fill(self, folders: Sequence[Path]) -> None:
        index, codes = self._index, self._codes
        for folder in folders:
            add_countries(folder / "countries.csv", index, codes)
            add_sides(folder / "sides.csv", index, codes)
            add_former_states(folder / "former_states.csv", index)
            add_peoples(folder / "peoples.csv", index)
            add_groups(folder / "armed_groups.csv", index, codes)
            add_patterns(folder / "body_patterns.toml", index)
            add_titles(folder / "titles.toml", index)
            add_bodies(folder / "bodies.csv", index, "body")
            add_bodies(folder / "outlets.csv", index, "outlet")
        for folder in folders:
            self._add_people(folder / "people.csv")

    def _add_people(self, path: Path) -> None:
        claimants = Claimants(self._index, lambda place: None)
        posts: dict[str, Entry] = {}
        for row in read_rows(path, ("name", "body", "aliases")):
            post = posts.get(row["body"]) or self._post(row, claimants)
            posts[row["body"]] = post
            for phrase in (row["name"], *row.listed("aliases")):
                self._index.add(phrase, post, row.where)

    def _post(self, row: Row, claimants: Claimants) -> Entry:
        """Find the body for which a person speaks: one that is listed, or an owner and a body's words."""
        listed = self._index.get(fold_key(row["body"]))
        if listed is not None and listed.name == row["body"]:
            return Entry("person", listed.name, listed.type, listed.party)
        body = claimants.resolve(row["body"], None)
        if body.name != row["body"] or not (body.party or body.type == "local_authority"):
            read = f"is read as {body.name!r}" if body.name != row["body"] else "is unknown"
            raise LexiconError(f"{row.where}: {row['body']!r} {read}; write 'COUNTRY: Body', or list it in bodies.csv")
        return Entry("person", body.name, body.type, body.party)

    def claimant(self, words: str, home: str | None = None) -> Body:
        """Name the body that the words of a claimant stand for, with its type and side.

        `home`, a canonical side, owns "the air force", "police" and the like where the words name no country.

        >>> load_names().claimant("the Russian Defense Ministry")
        Body(name='Russia: Ministry of Defence', type='military', party='Russia')
        >>> load_names().claimant("the air force", home="Ukraine").name
        'Ukraine: Air Force'
        """
        return self._claimant[words, home]

    def party(self, words: str) -> str | None:
        """Name the side of the people or things that a phrase names; None where two are named on equal terms.

        >>> load_names().party("Kyiv's troops"), load_names().party("Russian and Ukrainian soldiers")
        ('Ukraine', None)
        """
        return self._party[words]

    def country(self, place: str, home: str | None = None) -> str | None:
        """Give the ISO 3166-1 alpha-3 code of a place as printed; None where it is unknown or two countries fit.

        `home`, a code, decides only between countries that share a place name.
        """
        return self._country[place, home]

    def is_place(self, words: str) -> bool:
        """Tell whether the words are a place that the gazetteer knows."""
        return self._gazetteer.is_place(words)

    def names_country(self, words: str) -> bool:
        """Tell whether the words name a country or a territory of its own, not only a place in one."""
        return self._names_country[words]

    def country_name(self, code: str) -> str | None:
        """Give the canonical side of an ISO 3166-1 alpha-3 code."""
        return self._names.get(code)

    def conflict(self, parties: Collection[str], country: str | None, year: int | None) -> str | None:
        """Name the conflict by canonical sides, alpha-3 code of the place and year; None where none or two fit."""
        return self._conflict[frozenset(parties), country, year]

    def _find_claimant(self, told: tuple[str, str | None]) -> Body:
        return self._claimants.resolve(*told)

    def _find_party(self, words: str) -> str | None:
        return find_party(words, self._index)

    def _find_country(self, told: tuple[str, str | None]) -> str | None:
        return self._gazetteer.country(*told)

    def _find_conflict(self, told: tuple[frozenset[str], str | None, int | None]) -> str | None:
        parties, country, year = told
        own = self.country_name(country) if country else None
        return find_conflict(self._conflicts, parties, country, own, year)

    def phrases(self) -> Sequence[tuple[str, str, str]]:
        """List (lower-case phrase, kind, canonical name) for a tagger.

        Kinds are country, demonym, capital, metonym, armed_group, body, person, outlet and title. Names count only with
        a capital, and those of two or three letters ("us", "who") only where the text has them all in capitals.
        """
        if not self._phrases:
            self._phrases = tuple(
                (phrase, "demonym" if entry.level == "adjective" else KINDS.get(entry.kind, entry.kind), entry.name)
                for phrase, entry in self._index.phrases()
                if entry.kind not in {"modifier", "tier"}
            )
        return self._phrases

    def _side_of_place(self, place: str) -> str | None:
        code = self._gazetteer.country(place)
        return self.country_name(code) if code else None
