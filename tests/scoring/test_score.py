import json
from pathlib import Path
from typing import Any

import pytest
from sample_claims import claim, table, unattributed

from tracker.errors import TableError
from tracker.model import Claim
from tracker.scoring.agreement import Row, overlap, same_name, same_party
from tracker.scoring.score import Scores, score

TEXT = (
    "The army said 12 people were killed in the port. Police found 3 bodies, two of them of boys, and 5 men were hurt."
)
QUOTES = ("12 people", "3 bodies", "two", "5 men")
QUIET = "Nothing was counted on the 4 roads."


def gold(quote: str, **changes: Any) -> dict[str, Any]:
    count = {"12 people": 12, "3 bodies": 3, "two": 2, "5 men": 5}[quote]
    plain = {
        "measure": "killed",
        "counted": "people",
        "low": count,
        "high": count,
        "qualifier": "exact",
        "scope": "event",
    }
    return {"quote": quote, "quote_start": TEXT.index(quote), "stance": "asserts", **plain, **changes}


def pred(quote: str, **changes: Any) -> Claim:
    """Build a claim that agrees with the gold row of the quote."""
    count = {"12 people": 12, "3 bodies": 3, "two": 2, "5 men": 5}.get(quote, 4)
    text = TEXT if quote in TEXT else QUIET
    plain = {
        "quote": quote,
        "quote_start": text.index(quote),
        "value": count,
        "party": None,
        "actor": None,
        "place": None,
    }
    build = claim if "claimant" in changes else unattributed
    return build(**{**plain, "when_text": None, "claimant_text": None, **changes})


def scored(tmp_path: Path, rows: list[dict[str, Any]], *claims: Claim) -> Scores:
    articles = [
        {"article_id": "a1", "text": TEXT, "claims": rows},
        {"article_id": "quiet", "text": QUIET, "claims": []},
    ]
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps(article) for article in articles) + "\n", encoding="utf-8")
    return score(path, table(*claims))


def test_everything_right(tmp_path: Path) -> None:
    total = pred("3 bodies")
    scores = scored(
        tmp_path,
        [
            gold("12 people", claimant="The army", place="port"),
            gold("3 bodies"),
            gold("two", part_of="3 bodies", scope="period"),
        ],
        pred("12 people", claimant="Ukraine: military", claimant_text="army", place="the port"),
        total,
        pred("two", part_of=total.claim_id, scope="period"),
    )
    figures = dict(scores.figures)
    assert (figures.pop("articles"), figures.pop("gold"), figures.pop("predicted")) == (2, 3, 3)
    assert figures.pop("false_alarms_per_100") == 0
    assert set(figures.values()) == {1.0}
    assert scores.mistakes == {}
    assert scores.measures == {"killed": {"gold": 3, "pred": 3, "hit": 3}}


def test_figures_worked_out_by_hand(tmp_path: Path) -> None:
    """Four gold rows; three predicted on them, one with the wrong bound and claimant, and two beside them."""
    scores = scored(
        tmp_path,
        [
            gold("12 people", claimant="army", place="port"),
            gold("3 bodies", claimant="Police"),
            gold("two"),
            gold("5 men", measure="injured"),
        ],
        pred("12 people", claimant="Ukraine: military", claimant_text="The army", scope="cumulative"),
        pred("3 bodies", value=4),
        pred("5 men", measure="injured", person_type="man"),
        pred("5 men", measure="missing"),
        pred("4 roads", article_id="quiet", measure="struck", counted="place"),
    )
    figures = scores.figures
    assert (figures["gold"], figures["predicted"]) == (4, 5)
    assert (figures["precision"], figures["recall"]) == (3 / 5, 3 / 4)
    assert figures["detection"] == pytest.approx(2 / 3)
    assert figures["strict"] == pytest.approx(2 * (2 / 5) * (2 / 4) / (2 / 5 + 2 / 4))
    assert (figures["counted"], figures["low"], figures["high"]) == (1, 2 / 3, 2 / 3)
    assert (figures["claimant"], figures["person_type"], figures["scope"]) == (2 / 3, 2 / 3, 2 / 3)
    assert figures["claimant_named"] == pytest.approx(2 * 1 * 0.5 / 1.5)  # 1 of 1 predicted, 1 of 2 expected
    assert figures["scope_special"] == 0
    assert figures["part_of"] == 1
    assert (figures["place"], figures["quote"]) == (0, 1)
    assert figures["false_alarms_per_100"] == 100
    assert scores.measures["killed"] == {"gold": 3, "pred": 2, "hit": 2}
    assert {kind: len(cases) for kind, cases in scores.mistakes.items()} == {
        **{"scope": 1, "low": 1, "high": 1, "claimant": 1, "person_type": 1, "missed": 1, "false": 2}
    }


def test_optional_rows_count_for_nothing(tmp_path: Path) -> None:
    rows = [gold("12 people"), gold("3 bodies", optional=True)]
    for claims in ([pred("12 people")], [pred("12 people"), pred("3 bodies")]):
        figures = scored(tmp_path, rows, *claims).figures
        assert (figures["gold"], figures["predicted"], figures["detection"]) == (1, 1, 1)


def test_rows_of_unknown_articles_count_as_predicted(tmp_path: Path) -> None:
    figures = scored(
        tmp_path, [gold("12 people")], pred("12 people"), pred("12 people", article_id="elsewhere")
    ).figures
    assert (figures["predicted"], figures["precision"], figures["recall"]) == (2, 0.5, 1)


def test_each_row_is_used_once_the_best_first(tmp_path: Path) -> None:
    wide = pred("12 people were killed", quote_start=TEXT.index("12 people"), value=7)
    scores = scored(tmp_path, [gold("12 people")], wide, pred("12 people", rule="right", claim_id="0" * 16))
    assert (scores.figures["recall"], scores.figures["low"], scores.figures["predicted"]) == (1, 1, 2)


def test_a_pronoun_is_not_scored(tmp_path: Path) -> None:
    figures = scored(tmp_path, [gold("12 people", claimant="He")], pred("12 people")).figures
    assert (figures["claimant"], figures["strict"], figures["claimant_named"]) == (0, 1, 0)


@pytest.mark.parametrize(("named", "right"), [("Police", True), (None, False), ("Police; Mayor", False)])
def test_joint_claims_agree_as_sets(tmp_path: Path, named: str | None, right: bool) -> None:
    rows = [gold("12 people", claimant="army", claimants=["army", "police"])]
    figures = scored(tmp_path, rows, pred("12 people", claimant="Ukraine: military", co_claimants=named)).figures
    assert figures["claimant"] == right


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S. military", "American forces"),
        ("Kyiv", "Ukraine"),
        ("Rapid Support Forces", "the RSF"),
        ("the ministry", "the ministry"),
        ("Gaza's civil defence", "Palestinian Civil Defense agency"),
        (None, None),
    ],
)
def test_names_that_agree(one: str | None, other: str | None) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Iranian police", "Iraqi police"),
        ("North Korea", "South Korea"),
        ("United Nations", "United States"),
        ("local officials", "fire brigade"),
        ("the mayor", None),
    ],
)
def test_names_that_do_not_agree(one: str | None, other: str | None) -> None:
    assert not same_name(one, other)
    assert not same_party(one, other)


def at(start: int, end: int) -> Row:
    return Row("killed", "", start, end, *[None] * 4, (), *[None] * 7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [((0, 10), (5, 10), 0.5), ((0, 10), (6, 14), 0), ((0, 10), (2, 6), 0.4), ((0, 13), (2, 6), 0), ((0, 5), (5, 9), 0)],
)
def test_quotes_overlap(one: tuple[int, int], other: tuple[int, int], share: float) -> None:
    assert overlap(at(*one), at(*other)) == overlap(at(*other), at(*one)) == share


def test_mistakes_show_both_sides(tmp_path: Path) -> None:
    scores = scored(tmp_path, [gold("12 people"), gold("two")], pred("12 people", value=11))
    assert "low=12" in str(scores.mistakes["low"][0])
    assert "low=11" in str(scores.mistakes["low"][0])
    assert str(scores.mistakes["missed"][0]).startswith("[missed] a1: ...")
    assert "rule=killed-passive" in str(scores.mistakes["low"][0])


def test_scores_print_as_a_table(tmp_path: Path) -> None:
    lines = str(scored(tmp_path, [gold("12 people")], pred("12 people"))).splitlines()
    assert lines[0] == "articles               2"
    assert lines[5] == "detection              1.000"
    assert lines[-1].split() == ["killed", "1", "1", "1"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "line 1: not JSON"),
        ('{"article_id": "a", "text": "x"}', "line 1: 'claims' is missing; add it"),
        ('{"article_id": "a", "text": "x", "claims": [{"quote": "x"}]}', "line 1: 'quote_start' is missing"),
        (
            '{"article_id": "a", "text": "x", "claims": [{"quote": "y", "quote_start": 0}]}',
            "the quote 'y' does not stand at quote_start 0; mend the offset",
        ),
    ],
)
def test_a_gold_file_out_of_form_is_named(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(TableError, match=message):
        score(path, table())
    with pytest.raises(TableError, match="can't be read"):
        score(tmp_path / "none.jsonl", table())


def test_a_quote_that_is_not_in_the_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"row 1, claim .*: quote '12 people' is not text\[15:24\] of article a1"):
        scored(tmp_path, [], pred("12 people", quote_start=15))
