"""The generated tables are what their sources give."""

from tracker.lexicons.names.gazetteer import places_csv
from tracker.lexicons.names.generate import countries_csv
from tracker.lexicons.names.names import FOLDER


def test_making_the_countries_anew_changes_nothing() -> None:
    assert (FOLDER / "countries.csv").read_text("utf-8") == countries_csv()


def test_making_the_places_anew_changes_nothing() -> None:
    assert (FOLDER / "places.csv").read_text("utf-8") == places_csv()
