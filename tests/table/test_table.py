import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_claims import claim, table, unattributed

from tracker.errors import TableError
from tracker.model import Claim
from tracker.table.contract import CATEGORIES
from tracker.table.files import read_claims, write_claims
from tracker.table.frame import COLUMNS, claim_id, empty, to_claims, to_frame, validate

HEADER = (
    "claim_id,article_id,publisher,title,url,language,report_date,sentence,quote,quote_start,quote_end,measure,counted,"
    "person_type,party,actor,value,low,high,qualifier,claimant,co_claimants,claimant_text,claimant_type,claimant_party,"
    "attribution,stance,scope,event_start,event_end,date_precision,when_text,place,country,conflict,part_of,rule"
)
FORMS = ("claims.csv", "claims.parquet", "claims.jsonl")


def test_header_is_the_contract() -> None:
    assert ",".join(COLUMNS) == HEADER
    assert list(empty().columns) == list(COLUMNS)


def test_claim_id_is_sixteen_digits_of_the_hash_the_contract_names() -> None:
    expected = hashlib.sha256("a1\u001fkilled\u001f120\u001f1".encode()).hexdigest()[:16]
    assert claim_id("a1", "killed", 120, 1) == expected


def test_empty_table_has_the_types_of_a_full_one() -> None:
    assert validate(empty()).dtypes.equals(table(claim()).dtypes)


BROKEN: list[tuple[dict[str, Any], str, str]] = [
    ({"claim_id": "ABC"}, "claim_id", "16 hex digits"),
    ({"publisher": ""}, "publisher", "null, not an empty word"),
    ({"language": "english"}, "language", "ISO 639-1"),
    ({"country": "Ukraine"}, "country", "ISO 3166-1"),
    ({"quote_end": 99}, "quote_end", "as long as"),
    ({"quote_start": -3}, "quote_start", "never negative"),
    ({"measure": "slain"}, "measure", "use one of killed"),
    ({"counted": "persons"}, "counted", "use one of people"),
    ({"stance": None}, "stance", "null is not allowed"),
    ({"rule": None}, "rule", "null is not allowed"),
    ({"low": 13, "value": None, "qualifier": "range"}, "high", "swap them"),
    ({"low": None, "high": None, "value": None, "qualifier": "indefinite"}, "qualifier", "exact and about"),
    ({"high": None}, "qualifier", "exact and about"),
    ({"low": None, "value": None, "qualifier": "at_least"}, "qualifier", "at_least for a low"),
    ({"high": None, "value": None, "qualifier": "up_to"}, "qualifier", "up_to for a high"),
    ({"high": None, "value": None, "qualifier": "range"}, "qualifier", "range for both"),
    ({"qualifier": "range"}, "value", "has none"),
    ({"qualifier": "indefinite"}, "value", "has none"),
    ({"value": 7, "low": 12, "high": 12}, "value", "low or high"),
    ({"attribution": "none"}, "attribution", "unattributed"),
    ({"claimant_type": "none"}, "claimant_type", "unattributed"),
    ({"claimant": "unattributed", "claimant_type": "none", "attribution": "none"}, "claimant_text", "leave it empty"),
    ({"person_type": "civilian", "counted": "tank"}, "person_type", "only people"),
    ({"event_end": date(2025, 7, 1)}, "event_end", "before event_start"),
    ({"date_precision": "none"}, "date_precision", "event_start"),
    ({"event_start": None, "event_end": None}, "date_precision", "event_start"),
    ({"part_of": "0123456789abcdef"}, "part_of", "another row of the same article"),
    ({"part_of": claim_id("a1", "killed", 18, 0)}, "part_of", "another row of the same article"),
]


@pytest.mark.parametrize(("changes", "column", "repair"), BROKEN)
def test_one_broken_cell_is_named_with_its_repair(changes: dict[str, Any], column: str, repair: str) -> None:
    with pytest.raises(TableError, match="1 cells break the contract") as raised:
        validate(to_frame([claim(article_id="other"), claim(**changes)]), "x.csv")
    message = str(raised.value)
    assert message.startswith("x.csv: ")
    assert f": {column} is " in message
    assert repair in message
    assert "row 2, claim " in message
    assert "quote '12 people'" in message


def test_validation_is_lazy() -> None:
    rows = [claim(measure="slain"), claim(article_id="a2", low=13, country="Ukraine"), claim(article_id="a3", rule="")]
    with pytest.raises(TableError) as raised:
        validate(to_frame(rows))
    named = [line.split(": ")[1].split(" is ")[0] for line in str(raised.value).splitlines()[1:]]
    assert sorted(named) == ["country", "high", "measure", "qualifier", "rule"]


def test_a_long_report_is_cut() -> None:
    with pytest.raises(TableError, match=r"and 10 more") as raised:
        validate(to_frame([claim(article_id=f"a{n}", rule="") for n in range(30)]))
    assert len(str(raised.value).splitlines()) == 22


def test_a_claim_id_stands_once() -> None:
    with pytest.raises(TableError, match=r"row 2, .*claim_id is .*: an earlier row has it too"):
        validate(to_frame([claim(), claim()]))


def test_a_part_names_a_total_of_its_own_article() -> None:
    total = claim()
    part = claim(quote="3 children", quote_start=40, value=3, person_type="child", part_of=total.claim_id)
    assert table(total, part)["part_of"].tolist()[1] == total.claim_id
    elsewhere = claim(article_id="a2", part_of=total.claim_id)
    with pytest.raises(TableError, match="part_of"):
        table(total, elsewhere)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda f: f.drop(columns="rule"), "rule: the column is missing"),
        (lambda f: f.assign(deaths=1), "deaths: the contract has no such column"),
        (lambda f: f[[*f.columns[1:], "claim_id"]], "the columns are out of order"),
    ],
)
def test_a_wrong_header_is_named(change: Any, message: str) -> None:
    with pytest.raises(TableError, match=message):
        validate(change(table(claim())))


def test_the_store_may_add_first_seen() -> None:
    frame = table(claim()).assign(first_seen="2025-07-23")
    assert validate(frame)["first_seen"].dt.day.tolist() == [23]


def test_rows_turn_back_into_claims() -> None:
    rows = [
        claim(),
        unattributed(article_id="a2", report_date=None, value=None, high=None, low=24, qualifier="indefinite"),
    ]
    assert to_claims(table(*rows)) == rows


@pytest.mark.parametrize("name", FORMS)
def test_nothing_is_lost_in_an_empty_file(tmp_path: Path, name: str) -> None:
    write_claims(empty(), tmp_path / name)
    pd.testing.assert_frame_equal(read_claims(tmp_path / name), empty())


WORD = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
DAY = st.dates(date(1900, 1, 1), date(2100, 1, 1))
COUNT = st.integers(0, 10**12)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    words = {name: draw(WORD) for name in ("sentence", "quote", "rule", "article_id")}
    maybe = {
        name: draw(st.none() | WORD) for name in ("publisher", "title", "url", "party", "actor", "place", "when_text")
    }
    low = draw(COUNT)
    numbers = {"quote_start": draw(COUNT), "value": None, "low": low, "high": low + draw(COUNT), "qualifier": "range"}
    day = draw(DAY)
    dates = {"report_date": draw(st.none() | DAY), "event_start": day, "event_end": day}
    kinds = {name: draw(st.sampled_from(CATEGORIES[name])) for name in ("measure", "stance", "scope")}
    return draw(st.sampled_from((claim, unattributed)))(**words, **maybe, **numbers, **dates, **kinds)


@settings(max_examples=15)
@given(st.lists(claims(), max_size=4, unique_by=lambda c: c.claim_id))
def test_round_trip_through_every_form(tmp_path_factory: pytest.TempPathFactory, rows: list[Claim]) -> None:
    frame = table(*rows)
    folder = tmp_path_factory.mktemp("forms")
    for name in FORMS:
        write_claims(frame, folder / name)
        pd.testing.assert_frame_equal(read_claims(folder / name), frame)


@pytest.mark.parametrize("name", FORMS)
def test_words_that_look_like_nulls_stay_words(tmp_path: Path, name: str) -> None:
    frame = table(claim(place="NA", party="null", title='"quoted"\\/\nand broken, 1'))
    write_claims(frame, tmp_path / name)
    pd.testing.assert_frame_equal(read_claims(tmp_path / name), frame)


def test_a_bom_does_not_hide_the_first_column(tmp_path: Path) -> None:
    table(claim()).to_csv(tmp_path / "claims.csv", index=False, encoding="utf-8-sig")
    assert read_claims(tmp_path / "claims.csv")["quote"].tolist() == ["12 people"]


def test_files_hold_plain_dates_and_empty_cells(tmp_path: Path) -> None:
    write_claims(table(claim(publisher=None)), tmp_path / "claims.csv")
    header, row = (tmp_path / "claims.csv").read_text(encoding="utf-8").splitlines()
    assert header == HEADER
    assert ",a1,,Strike on the port,https://example.org/port,en,2025-07-22,The ministry" in row
    write_claims(table(claim(publisher=None)), tmp_path / "claims.jsonl")
    record = json.loads((tmp_path / "claims.jsonl").read_text(encoding="utf-8"))
    assert (record["publisher"], record["report_date"], record["value"]) == (None, "2025-07-22", 12)


def test_dash_writes_csv_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    write_claims(table(claim()), "-")
    assert capsys.readouterr().out.splitlines()[0] == HEADER


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("claims.txt", b"x", r"claims\.txt: name a claims table \.csv"),
        ("claims.csv", b"", r"claims\.csv: not a csv table"),
        ("claims.csv", b"claim_id,article_id\nx,y\n", r"claims\.csv: 35 cells break .*"),
        ("claims.csv", b"a,b\n\xff\xfe,\n", r"claims\.csv: not a csv table"),
        ("claims.parquet", b"PAR2", r"claims\.parquet: not a parquet table"),
        ("claims.jsonl", b'{"claim_id": "x"}\n{"claim_id"', r"claims\.jsonl, line 2: not JSON"),
        ("missing.csv", None, r"missing\.csv: can't be read \(No such file"),
    ],
)
def test_an_unreadable_table_is_named(tmp_path: Path, name: str, content: bytes | None, message: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(TableError, match=message):
        read_claims(tmp_path / name)


def test_an_unknown_ending_is_refused_on_writing(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"end the name of a claims table in \.csv"):
        write_claims(empty(), tmp_path / "claims.xls")
