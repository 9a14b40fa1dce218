import re
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from sample_claims import SENTENCE, claim, table

from tracker.errors import TableError
from tracker.storage.amend import apply
from tracker.storage.corrections import Corrections, read_corrections

WHY = 'why = "misread"\nsource = "https://example.org/port"\ndate = 2025-07-24\n'
BY_WORDS = 'article_id = "a1"\nquote = "12 people"\nmeasure = "killed"\n'


def corrections(tmp_path: Path, *entries: str) -> Corrections:
    path = tmp_path / "corrections.toml"
    path.write_text("\n".join(f"{entry}\n{WHY}" for entry in entries), encoding="utf-8")
    return read_corrections(path)


def articles(text: str) -> pd.DataFrame:
    about = {"article_id": "a1", "publisher": "Sample Post", "title": None, "url": None, "language": "en"}
    return pd.DataFrame([{**about, "report_date": pd.NaT, "text": text}])


def test_a_row_is_named_by_claim_id(tmp_path: Path) -> None:
    row = claim()
    found, warnings = apply(
        table(row, claim(article_id="a2")),
        corrections(tmp_path, f'[[change]]\nclaim_id = "{row.claim_id}"\ncolumn = "party"\nvalue = "Russia"'),
    )
    assert found["party"].tolist() == ["Russia", "Ukraine"]
    assert warnings == []


def test_a_row_is_named_by_article_quote_and_measure(tmp_path: Path) -> None:
    entry = f'[[change]]\n{BY_WORDS}column = "place"\nvalue = ""'
    found, _ = apply(table(claim(article_id="a2"), claim()), corrections(tmp_path, entry))
    assert found["place"].isna().tolist() == [False, True]


def test_bounds_follow_the_value(tmp_path: Path) -> None:
    rows = table(claim(), claim(article_id="a2", qualifier="at_least", high=None))
    entry = '[[change]]\narticle_id = "{}"\nquote = "12 people"\nmeasure = "killed"\ncolumn = "value"\nvalue = 13'
    found, _ = apply(rows, corrections(tmp_path, entry.format("a1"), entry.format("a2")))
    assert found["value"].tolist() == found["low"].tolist() == [13, 13]
    assert found["high"].fillna(0).tolist() == [13, 0]


def test_dates_and_categories_can_be_changed(tmp_path: Path) -> None:
    changes = [("event_start", "2025-07-20"), ("counted", '"families"'), ("claimant_text", '"He"')]
    entries = [f'[[change]]\n{BY_WORDS}column = "{column}"\nvalue = {value}' for column, value in changes]
    found, _ = apply(table(claim(), claim(article_id="a2", event_start=None)), corrections(tmp_path, *entries))
    assert found.loc[0, ["counted", "claimant_text"]].tolist() == ["families", "He"]
    assert found["event_start"].dt.date.tolist()[0] == date(2025, 7, 20)
    assert found.dtypes.equals(table(claim()).assign(reviewed_by=pd.Series(["x"], dtype="str")).dtypes)


def test_a_dropped_total_leaves_its_parts(tmp_path: Path) -> None:
    total = claim()
    part = claim(quote="3 children", quote_start=40, value=3, person_type="child", part_of=total.claim_id)
    found, warnings = apply(table(total, part), corrections(tmp_path, f"[[drop]]\n{BY_WORDS}"))
    assert found["quote"].tolist() == ["3 children"]
    assert found["part_of"].isna().all()
    assert warnings == []


def test_an_added_row_fills_in_what_the_article_gives(tmp_path: Path) -> None:
    entry = '[[add]]\narticle_id = "a1"\nquote = "4 sailors"\nmeasure = "missing"\ncounted = "people"\nvalue = 4'
    text = f"Overview\n{SENTENCE} Later 4 sailors were missing.\nMore"
    found, warnings = apply(table(), corrections(tmp_path, entry), articles(text))
    assert warnings == []
    row = found.iloc[0]
    assert text[row["quote_start"] : row["quote_end"]] == "4 sailors"
    assert row["sentence"] == f"{SENTENCE} Later 4 sailors were missing."
    assert (row["publisher"], row["claimant"], row["low"], row["high"]) == ("Sample Post", "unattributed", 4, 4)
    assert row["rule"] == "correction"


def test_an_added_row_takes_after_another_row_of_its_article(tmp_path: Path) -> None:
    entry = (
        '[[add]]\narticle_id = "a1"\nquote = "4 sailors"\nquote_start = 90\nmeasure = "missing"\ncounted = "people"\n'
        'low = 4\nhigh = 6\nqualifier = "range"\nclaimant = "Port authority"\nevent_start = 2025-07-21'
    )
    found, _ = apply(table(claim()).assign(first_seen="2025-07-22"), corrections(tmp_path, entry))
    assert found["title"].tolist() == ["Strike on the port"] * 2
    assert found["first_seen"].dt.day.tolist() == [22, 24]
    assert found["claimant_type"].tolist() == ["government", "other"]
    assert found["date_precision"].tolist() == ["day", "day"]


def test_reviewed_rows_are_marked(tmp_path: Path) -> None:
    entry = f'[[reviewed]]\n{BY_WORDS}reviewed_by = "desk"'
    found, _ = apply(table(claim(), claim(article_id="a2")), corrections(tmp_path, entry))
    assert found["reviewed_by"].tolist()[0] == "desk"
    assert found["reviewed_by"].isna().tolist() == [False, True]


def test_the_claims_given_are_not_changed(tmp_path: Path) -> None:
    given = table(claim())
    apply(given, corrections(tmp_path, f"[[drop]]\n{BY_WORDS}", f'[[reviewed]]\n{BY_WORDS}reviewed_by = "desk"'))
    pd.testing.assert_frame_equal(given, table(claim()))


@pytest.mark.parametrize(
    ("entry", "warning"),
    [
        ('[[drop]]\nclaim_id = "{typo}"', r"\[\[drop\]\] 1: finds no row; the nearest is {id}, killed '12 people' in"),
        ('[[drop]]\narticle_id = "a1"\nquote = "12 peoples"\nmeasure = "killed"', "nearest is {id}"),
        ('[[drop]]\narticle_id = "a3"\nquote = "7 men"\nmeasure = "injured"', "article a2"),
        (
            '[[drop]]\narticle_id = "a2"\nquote = "7 men"\nmeasure = "injured"',
            r"names 2 rows \(.*, .*\); give the claim_id",
        ),
        (
            '[[add]]\narticle_id = "a1"\nquote = "12 people"\nmeasure = "killed"\ncounted = "people"\nquote_start = 18',
            "has this row by now, as {id}; delete the entry",
        ),
        (
            '[[add]]\narticle_id = "a1"\nquote = "9 men"\nmeasure = "killed"\ncounted = "people"\nvalue = 9',
            "no such quote, or several; give quote_start",
        ),
    ],
)
def test_what_finds_no_place_is_a_warning(tmp_path: Path, entry: str, warning: str) -> None:
    row = claim()
    others = [claim(article_id="a2", quote="7 men", quote_start=at, measure="injured") for at in (3, 50)]
    typo = row.claim_id[:-1] + ("0" if row.claim_id[-1] != "0" else "1")
    rows = [row, *others] if "names 2" in warning else [row, others[0]]
    _, warnings = apply(table(*rows), corrections(tmp_path, entry.replace("{typo}", typo)))
    assert len(warnings) == 1
    assert re.search(warning.replace("{id}", row.claim_id), warnings[0])


def test_nothing_is_nearest_in_an_empty_table(tmp_path: Path) -> None:
    _, warnings = apply(table(), corrections(tmp_path, f"[[drop]]\n{BY_WORDS}"))
    assert warnings == [f"{tmp_path / 'corrections.toml'}, [[drop]] 1: finds no row; the table is empty"]


def test_a_correction_can_not_break_the_contract(tmp_path: Path) -> None:
    entry = f'[[change]]\n{BY_WORDS}column = "low"\nvalue = 99'
    with pytest.raises(TableError, match=r"corrections\.toml laid over them: .*\n.*high is 12: low must not exceed"):
        apply(table(claim()), corrections(tmp_path, entry))


FAULTS = [
    ("[[chnge]]", r"no such kind as \[\[chnge\]\]; use change, drop, add"),
    ('[[drop]]\nclaim_id = "x"\nreason = "y"', r"\[\[drop\]\] 1: no such key as reason; drop it"),
    ("[[drop]]", r"\[\[drop\]\] 1: names no row; give claim_id, or article_id, quote and measure"),
    ('[[drop]]\nquote = "12"', "names no row"),
    ('[[change]]\nclaim_id = "x"\ncolumn = "deaths"\nvalue = 1', r"column 'deaths' can't be changed"),
    ('[[change]]\nclaim_id = "x"\ncolumn = "quote"\nvalue = 1', r"column 'quote' can't be changed; drop the row"),
    ('[[change]]\nclaim_id = "x"\ncolumn = "low"', "value is missing; every change needs it"),
    ('[[reviewed]]\nclaim_id = "x"', "reviewed_by is missing"),
    ('[[link]]\nfrom = "x"\nto = "y"', "kind is missing"),
    ('[[allow]]\ncheck = "falling"\nclaims = "x"', "claims must be a list"),
    ('[[add]]\narticle_id = "a1"', "counted is missing"),
    ("[change]", "column is missing"),
    ("[[drop]", "can't be read as TOML"),
]


@pytest.mark.parametrize(("entry", "message"), FAULTS)
def test_a_faulty_file_is_named_with_its_repair(tmp_path: Path, entry: str, message: str) -> None:
    with pytest.raises(TableError, match=message) as raised:
        corrections(tmp_path, entry)
    assert all(line.startswith(str(tmp_path / "corrections.toml")) for line in str(raised.value).splitlines())


@pytest.mark.parametrize(
    ("reasons", "message"),
    [
        ("", "date is missing.*\n.*source is missing.*\n.*why is missing"),
        ('why = ""\nsource = "x"\ndate = 2025-07-24', "why is empty"),
        ('why = "x"\nsource = "x"\ndate = 2025-07-24T10:00:00', "write it bare"),
        ('why = "x"\nsource = "x"\ndate = "24 July"', "date is '24 July'; write it bare"),
    ],
)
def test_every_entry_gives_its_reasons(tmp_path: Path, reasons: str, message: str) -> None:
    path = tmp_path / "corrections.toml"
    path.write_text(f'[[drop]]\nclaim_id = "x"\n{reasons}', encoding="utf-8")
    with pytest.raises(TableError, match=message):
        read_corrections(path)


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(TableError) as raised:
        corrections(tmp_path, "[[drop]]", '[[change]]\nclaim_id = "x"\ncolumn = "quote"')
    assert len(str(raised.value).splitlines()) == 3


def test_links_and_allowances_are_kept_for_their_users(tmp_path: Path) -> None:
    read = corrections(
        tmp_path, '[[link]]\nfrom = "x"\nto = "y"\nkind = "repeats"', '[[allow]]\ncheck = "falling"\nclaims = ["x"]'
    )
    assert [entry.given["kind"] for entry in read.link] == ["repeats"]
    assert [entry.given["claims"] for entry in read.allow] == [["x"]]


def test_entries_known_on_a_day(tmp_path: Path) -> None:
    read = corrections(tmp_path, f"[[drop]]\n{BY_WORDS}", '[[allow]]\ncheck = "falling"\nclaims = ["x"]')
    assert [len(getattr(read.known_on(date(2025, 7, 24)), kind)) for kind in ("drop", "allow", "add")] == [1, 1, 0]
    assert [len(getattr(read.known_on(date(2025, 7, 23)), kind)) for kind in ("drop", "allow")] == [0, 0]


def test_a_missing_file_holds_no_corrections(tmp_path: Path) -> None:
    found, warnings = apply(table(claim()), read_corrections(tmp_path / "none.toml"))
    pd.testing.assert_frame_equal(found.drop(columns="reviewed_by"), table(claim()))
    assert warnings == []


def test_the_projects_own_file_is_sound() -> None:
    assert read_corrections(Path(__file__).parents[2] / "data" / "corrections.toml").path.endswith("corrections.toml")
