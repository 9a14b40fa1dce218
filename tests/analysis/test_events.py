from typing import Any

from claim_rows import claim, day, frame

from tracker.analysis.events import event_ids
from tracker.links import links


def ids(*rows: dict[str, Any]) -> list[str]:
    claims = frame(*rows)
    return event_ids(claims, links(claims)).tolist()


def test_one_place_day_and_actor_is_one_event() -> None:
    dead, hurt, other = ids(
        claim(), claim(article_id="b", measure="injured", count=30, actor=None), claim(article_id="c", place="Kyiv")
    )
    assert dead == hurt != other


def test_what_differs_keeps_events_apart() -> None:
    tuesday = {"event_start": day("2025-07-22"), "event_end": day("2025-07-22")}
    for change in ({"actor": "Ukraine"}, {"place": "Mykolaiv"}, tuesday, {"country": "RUS"}):
        one, other = ids(claim(), claim(article_id="b", count=3, **change))
        assert one != other


def test_where_two_actors_strike_the_silent_claim_joins_neither() -> None:
    found = ids(claim(), claim(article_id="b", count=3, actor="Ukraine"), claim(article_id="c", count=4, actor=None))
    assert len(set(found)) == 3


def test_a_wide_place_makes_no_event_of_several_articles() -> None:
    for place in ("Ukraine", "Kharkiv region", None):
        one, other = ids(claim(place=place), claim(article_id="b", count=3, place=place))
        assert one != other


def test_one_sentence_is_one_event_and_periods_have_none() -> None:
    sentence = "The ministry said 12 people were killed and 30 people were wounded."
    rows = [
        claim(sentence=sentence, place=None),
        claim(sentence=sentence, quote="30 people", measure="injured", place=None),
    ]
    assert len(set(ids(*rows))) == 1
    claims = frame(claim(scope="period"), claim(article_id="b", scope="cumulative"))
    assert event_ids(claims, links(claims)).isna().all()


def test_an_event_keeps_its_name_when_articles_come() -> None:
    first = claim()
    unplaced = claim(article_id="u", count=7, place=None)
    before = ids(first, unplaced)
    more = [claim(article_id=f"n{number}", count=number + 3, report_date=day("2025-07-24")) for number in range(3)]
    assert ids(first, unplaced, *more)[:2] == before


def test_a_claim_of_no_place_does_not_draw_two_places_together() -> None:
    sentence = "A missile hit the central market on Monday before noon, killing 12 people and wounding many, he wrote."
    rows = [
        claim(article_id=name, sentence=sentence, place=place)
        for name, place in (("a", None), ("b", "Odesa"), ("c", "Kyiv"))
    ]
    none, odesa, kyiv = ids(*rows)
    assert odesa != kyiv
    assert none in (odesa, kyiv)
