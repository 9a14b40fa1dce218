"""What the words before a bare number say of a count that was told before."""

import pytest

from tracker.claims.counts.restated import tables, tells

TABLES = tables()


@pytest.mark.parametrize("what", TABLES)
def test_the_examples_are_told_and_the_near_misses_are_not(what: str) -> None:
    assert all(tells(what, words) for words in TABLES[what]["examples"])
    assert TABLES[what]["near_misses"]
    assert not any(tells(what, words) for words in TABLES[what]["near_misses"])


@pytest.mark.parametrize("what", TABLES)
def test_each_table_has_what_proves_it_and_nothing_else(what: str) -> None:
    assert TABLES[what].keys() == {"patterns", "examples", "near_misses"}
