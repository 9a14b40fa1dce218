from typing import Any

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_claims import claim, table

from tracker.model import Claim
from tracker.scoring.compare import compare


def at(start: int, article: str = "a1", **changes: Any) -> Claim:
    return claim(article_id=article, quote_start=start, **changes)


def test_equal_tables_show_no_difference() -> None:
    result = compare(table(at(0), at(40)), table(at(40), at(0)))
    assert not result
    assert str(result) == "0 gained, 0 lost, 0 changed, 2 the same"


def test_gains_and_losses() -> None:
    result = compare(table(at(0), at(40)), table(at(0), at(80), at(3, "a0")))
    assert [(row.article_id, row.quote_start) for row in result.gained] == [("a0", 3), ("a1", 80)]
    assert [row.quote_start for row in result.lost] == [40]
    assert result.same == 1
    assert bool(result)


def test_a_changed_claim_names_its_columns() -> None:
    result = compare(table(at(0)), table(at(0, party=None, value=13)))
    assert [change.columns for change in result.changed] == [("party", "value", "low", "high")]
    assert str(result).splitlines() == [
        f"~ a1 {at(0).claim_id} killed '12 people' (Ukraine: government): "
        "party 'Ukraine' -> null; value 12 -> 13; low 12 -> 13; high 12 -> 13",
        "0 gained, 0 lost, 1 changed, 0 the same",
    ]


def test_another_id_is_the_same_claim_where_quotes_overlap() -> None:
    result = compare(table(at(10), at(60)), table(at(10, measure="injured"), at(57, quote="at 12 people")))
    assert [change.columns for change in result.changed] == [("measure",), ("quote", "quote_start")]
    assert not result.gained
    assert not result.lost


def test_the_same_measure_comes_before_the_longer_overlap() -> None:
    result = compare(table(at(10)), table(at(10, measure="injured"), at(14)))
    assert [change.new.measure for change in result.changed] == ["killed"]
    assert [row.measure for row in result.gained] == ["injured"]


def test_quotes_of_other_articles_do_not_meet() -> None:
    result = compare(table(at(10)), table(at(10, "a2")))
    assert (len(result.gained), len(result.lost)) == (1, 1)


def test_a_part_follows_its_total() -> None:
    old, new = at(10), at(8, quote="the 12 people")
    parts = [at(50, part_of=total.claim_id) for total in (old, new)]
    result = compare(table(old, parts[0]), table(new, parts[1]))
    assert [change.columns for change in result.changed] == [("quote", "quote_start", "quote_end")]
    assert result.same == 1
    result = compare(table(old, parts[0]), table(old, at(50)))
    assert [change.columns for change in result.changed] == [("part_of",)]


ROWS = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["killed", "injured"])), unique=True, max_size=6)


@settings(max_examples=10)
@given(ROWS, ROWS, st.randoms(use_true_random=False))
def test_every_row_is_told_once_whatever_the_order(old: Any, new: Any, random: Any) -> None:
    def made(rows: Any) -> pd.DataFrame:
        return table(*(at(start, measure=measure) for start, measure in rows))

    result = compare(made(old), made(new))
    told = result.same + len(result.changed)
    assert (told + len(result.lost), told + len(result.gained)) == (len(old), len(new))
    random.shuffle(old)
    random.shuffle(new)
    assert str(compare(made(old), made(new))) == str(result)
