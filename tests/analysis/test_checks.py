from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from sample_claims import claim, table, unattributed

from tracker.analysis import checks
from tracker.analysis.checks import Finding, check
from tracker.model import Claim
from tracker.storage.corrections import Correction

START = date(2025, 7, 1)
WORDS = (
    "Rescuers dug through the night at the market hall where the roof had come down on the stalls and nobody could say "
)
TEXT = (
    WORDS
    + "how many traders were inside when the first rocket struck, the fire brigade told this sample paper on Tuesday."
)


def series(*values: int, scope: str = "cumulative", **changes: Any) -> list[Claim]:
    """One claim a day."""
    days = [START + timedelta(days=n) for n in range(len(values))]
    begun = {"event_start": date(2023, 10, 7), "when_text": "since October 2023"} if scope == "cumulative" else {}
    plain = {"scope": scope, **begun, **changes}
    return [
        claim(
            **{"article_id": f"d{n}", "report_date": day, "event_start": day, "event_end": day, "value": value, **plain}
        )
        for n, (day, value) in enumerate(zip(days, values, strict=True))
    ]


def total_and_parts(total: dict[str, Any], *parts: dict[str, Any]) -> list[Claim]:
    whole = claim(**total)
    return [whole, *(claim(quote_start=60 + 20 * n, part_of=whole.claim_id, **part) for n, part in enumerate(parts))]


def kinds(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.level, finding.kind) for finding in findings]


SALVO = {"counted": "drone", "actor": "Russia", "party": "Russia", "scope": "event"}
FINDINGS: list[tuple[str, list[Claim], list[tuple[str, str]]]] = [
    ("a total falls", series(900, 950, 910), [("warning", "falling")]),
    ("a total grows", series(900, 950, 950), []),
    ("a rounded total", series(58386, 58000), []),
    ("less rounded than it falls", series(58386, 57000), [("warning", "falling")]),
    ("a bound below", [*series(900), *series(0, 800, qualifier="more_than")[1:]], []),
    ("another claimant", [*series(900), *series(0, 700, claimant="Russia: government")[1:]], []),
    ("another span", [*series(900), *series(0, 70, event_start=date(2025, 1, 1))[1:]], []),
    ("a denied total", series(900, 950, 800, stance="denies"), []),
    ("events may fall", series(50, 20, 3, scope="event"), []),
    ("a total jumps", series(900, 910, 9150), [("warning", "jump")]),
    ("a total has no past", series(900, 9150), []),
    ("an event jumps", series(30, 40, 20, 25, 35, 4500, scope="event"), [("warning", "jump")]),
    ("a big event", series(30, 40, 20, 25, 35, 390, scope="event"), []),
    ("small numbers", series(1, 2, 1, 1, 1, 19, scope="event"), []),
    (
        "a part over its total",
        total_and_parts({"value": 12}, {"value": 13, "person_type": "child"}),
        [("error", "part_over_total")],
    ),
    ("a part of an open total", total_and_parts({"value": 12, "qualifier": "at_least"}, {"value": 13}), []),
    (
        "parts over their total",
        total_and_parts({"value": 12}, {"value": 7, "person_type": "child"}, {"value": 6, "person_type": "woman"}),
        [("warning", "sum")],
    ),
    (
        "parts that overlap",
        total_and_parts({"value": 12}, {"value": 7, "person_type": "child"}, {"value": 6, "person_type": "civilian"}),
        [],
    ),
    ("a part said twice", total_and_parts({"value": 12}, *[{"value": 7, "person_type": "child"}] * 2), []),
    (
        "killed and injured miss their sum",
        total_and_parts({"measure": "casualties", "value": 30}, {"value": 10}, {"value": 15, "measure": "injured"}),
        [("warning", "sum")],
    ),
    (
        "killed and injured make their sum",
        total_and_parts({"measure": "casualties", "value": 25}, {"value": 10}, {"value": 15, "measure": "injured"}),
        [],
    ),
    (
        "more shot down than launched",
        [claim(measure="launched", value=18, **SALVO), claim(measure="intercepted", value=23, quote_start=40, **SALVO)],
        [("error", "intercepted_over_launched")],
    ),
    (
        "all shot down",
        [claim(measure="launched", value=23, **SALVO), claim(measure="intercepted", value=23, quote_start=40, **SALVO)],
        [],
    ),
    (
        "at least so many launched",
        [
            claim(measure="launched", value=18, qualifier="at_least", **SALVO),
            claim(measure="intercepted", value=23, quote_start=40, **SALVO),
        ],
        [],
    ),
    (
        "the other side's drones shot down",
        [
            claim(measure="launched", value=18, **SALVO),
            claim(measure="intercepted", value=23, quote_start=40, **{**SALVO, "party": "Ukraine"}),
        ],
        [],
    ),
    (
        "an event after its report",
        [claim(event_start=date(2025, 7, 25), event_end=date(2025, 7, 25))],
        [("error", "date_window")],
    ),
    ("an event tomorrow, by time zone", [claim(event_start=date(2025, 7, 23), event_end=date(2025, 7, 23))], []),
    ("a planned deployment", [claim(measure="deployed", event_start=date(2025, 9, 1), event_end=None)], []),
    ("an old event without a year", [claim(event_start=date(2023, 7, 1))], [("warning", "date_window")]),
    (
        "an old event of last year",
        [claim(event_start=date(2023, 1, 1), date_precision="year", when_text="last year")],
        [],
    ),
    ("an old event with its year", [claim(event_start=date(2004, 12, 26), when_text="in December 2004")], []),
    ("no report date", [claim(report_date=None, event_start=date(1999, 1, 1), when_text="in 1999")], []),
    (
        "the outlet's own voice",
        series(900, 800, claimant="unattributed", claimant_type="none", attribution="none", claimant_text=None),
        [],
    ),
]


@pytest.mark.parametrize(
    ("rows", "expected"), [pytest.param(rows, expected, id=name) for name, rows, expected in FINDINGS]
)
def test_findings(rows: list[Claim], expected: list[tuple[str, str]]) -> None:
    assert kinds(check(table(*rows))) == expected
    assert kinds(check(table(*reversed(rows)))) == expected


def test_an_empty_table_has_no_findings() -> None:
    assert check(table()) == []


def test_a_finding_names_rows_and_quotes() -> None:
    rows = series(900, 950, 910)
    (finding,) = check(table(*rows))
    assert finding.claim_ids == (rows[1].claim_id, rows[2].claim_id)
    assert str(finding) == (
        "warning: falling: Ukraine: government, running total of people killed: "
        "910 on 2025-07-03, after 950 on 2025-07-02\n"
        f"    {rows[1].claim_id} '12 people'\n    {rows[2].claim_id} '12 people'"
    )


def test_errors_come_first() -> None:
    rows = [*series(900, 800), *total_and_parts({"value": 12}, {"value": 13, "person_type": "child"})]
    assert [level for level, _ in kinds(check(table(*rows)))] == ["error", "warning"]


def test_unknown_claimants_by_frequency() -> None:
    names = ["Rare body", "Frequent body", "Frequent body"]
    rows = [claim(article_id=f"a{n}", claimant=name, claimant_type="other") for n, name in enumerate(names)]
    messages = [finding.message for finding in check(table(*rows, unattributed(article_id="z")))]
    assert messages == [
        "Frequent body: 2 claims, type not known; add it to a lexicon",
        "Rare body: 1 claims, type not known; add it to a lexicon",
    ]


def test_many_unknown_claimants_are_summed_up() -> None:
    rows = [claim(article_id=f"a{n}", claimant=f"Body {n:02}", claimant_type="other") for n in range(30)]
    findings = check(table(*rows))
    assert len(findings) == 21
    assert findings[-1].message == "10 more claimants of 10 claims, type not known"
    assert str(findings[-1]).endswith("and 4 more rows")


def entry(kind: str, *claims: str) -> Correction:
    return Correction("corrections.toml, [[allow]] 1", {"check": kind, "claims": list(claims)})


def test_an_allowance_takes_out_its_finding_only() -> None:
    rows = [*series(900, 800), *series(70, 60, measure="injured")]
    findings = check(table(*rows), allow=[entry("falling", rows[1].claim_id)])
    assert [finding.claim_ids[1] for finding in findings] == [rows[3].claim_id]


@pytest.mark.parametrize("kind", ["jump", "falling"])
def test_an_allowance_without_a_finding_is_named(kind: str) -> None:
    findings = check(table(*series(900, 950)), allow=[entry(kind, "0123456789abcdef")])
    assert [finding.message for finding in findings] == [
        "corrections.toml, [[allow]] 1: allows nothing found; delete the entry"
    ]


def articles(*rows: tuple[str, str | None, str | None, str, str]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["article_id", "publisher", "title", "report_date", "text"])
    return frame.assign(report_date=pd.to_datetime(frame["report_date"]).dt.as_unit("s"))


DUPLICATES: list[
    tuple[str, tuple[str | None, str | None, str, str], tuple[str | None, str | None, str, str], list[str]]
] = [
    (
        "headline",
        ("Post", "Hall hit", "2025-07-01", "One."),
        ("Post", "HALL hit ", "2025-07-01", "Two."),
        ["the same headline"],
    ),
    (
        "a daily headline",
        ("Post", "Morning report", "2025-07-01", "One."),
        ("Post", "Morning report", "2025-07-02", "Two."),
        [],
    ),
    ("other outlet", ("Post", "Hall hit", "2025-07-01", "One."), ("Gazette", "Hall hit", "2025-07-01", "Two."), []),
    (
        "text",
        ("Post", "A", "2025-07-01", TEXT),
        ("Post", "B", "2025-07-02", TEXT + " More soon."),
        ["nearly the same text"],
    ),
    ("no outlet", (None, None, "2025-07-01", TEXT), ("Post", "B", "2025-07-02", TEXT), ["nearly the same text"]),
    ("wire copy", ("Gazette", "A", "2025-07-01", TEXT), ("Post", "B", "2025-07-02", TEXT), []),
    ("a long story that takes it up", ("Post", "A", "2025-07-01", WORDS), ("Post", "B", "2025-07-02", TEXT), []),
]


@pytest.mark.parametrize(("one", "other", "why"), [pytest.param(*case[1:], id=case[0]) for case in DUPLICATES])
def test_duplicate_articles(one: Any, other: Any, why: list[str]) -> None:
    findings = check(table(claim(article_id="a1")), articles(("a1", *one), ("a2", *other)))
    assert [finding.message for finding in findings] == [
        f"articles a1 and a2 have {reason}; take one out" for reason in why
    ]
    assert all(finding.quotes == ("12 people",) for finding in findings)


def test_duplicate_articles_name_their_claims_in_the_order_of_the_table() -> None:
    names = [f"a{number}" for number in range(9)]
    claims = table(*(claim(article_id=name) for name in reversed(names)))
    findings = list(checks._duplicates(claims, articles(*((name, *DUPLICATES[0][1]) for name in names))))
    assert [finding.claim_ids for finding in findings] == [
        tuple(claims["claim_id"][[8 - number, 8]]) for number in range(1, 9)
    ]
