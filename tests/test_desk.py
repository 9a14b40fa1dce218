"""What follows from a store is the same however its articles came in."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.desk import Desk, open_desk
from tracker.extract import extract
from tracker.model import Article
from tracker.storage.store import Store

DAY = date(2025, 7, 18)
TOLD = (
    "A missile hit the grain terminal in Odesa on Friday, killing 14 people and wounding 30, the governor said.",
    "The toll of Friday's strike on Odesa rose to 17 dead, the governor said. Two of them were children.",
    "Since the war began 900 civilians have been killed, the health ministry said.",
    "Since the war began 850 civilians have been killed, the health ministry said.",
    "Russia launched 88 drones at Ukraine, and 60 of them were shot down, Ukraine's air force said.",
    "The defence ministry in Moscow said that 9 people were killed in Odesa on Friday, not 14.",
)


def article(number: int, outlet: int, later: int) -> Article:
    """Make one of few articles, of one of two outlets, some days after the first."""
    day = DAY + timedelta(days=later)
    return Article(f"a{number}-{outlet}", TOLD[number], f"Sample {outlet}", language="en", report_date=day)


ARTICLE = st.builds(article, st.integers(0, len(TOLD) - 1), st.integers(0, 1), st.integers(0, 9))


def desk_of(store: Store, *batches: list[Article]) -> Desk:
    """Put batches of articles one after another, keep each time what follows, and open what is stored then."""
    for batch in batches:
        store.put(batch, extract(batch))
        open_desk(store).keep()
    return open_desk(store)


@settings(max_examples=8)
@given(st.lists(ARTICLE, min_size=2, max_size=8, unique_by=lambda one: one.article_id), st.data())
def test_one_batch_more_gives_what_all_at_once_give(
    tmp_path_factory: pytest.TempPathFactory, articles: list[Article], data: st.DataObject
) -> None:
    base, cut = tmp_path_factory.mktemp("desk"), data.draw(st.integers(1, len(articles) - 1))
    grown = desk_of(Store(base / "grown"), articles[cut:], articles[:cut])
    whole = desk_of(Store(base / "whole"), articles)
    for name in ("claims", "links", "event_ids", "reasons", "events", "summary", "cumulative"):
        one, other = getattr(grown.derived(), name), getattr(whole.derived(), name)
        assert one.equals(other), name
    assert grown.findings() == whole.findings()
    kept = ("rules.txt", "facts.arrow", "links.arrow", "sums.arrow")
    for name in kept:
        assert (base / "grown/derived" / name).read_bytes() == (base / "whole/derived" / name).read_bytes(), name
