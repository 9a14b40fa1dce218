"""What follows from claims is the same, whichever of them were there before the last ones came and went."""

import random
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from claim_rows import claim, frame

from tracker.analysis import shelf
from tracker.analysis.follow import Followed, follow
from tracker.links import kin
from tracker.links.kin import Kin
from tracker.storage.vintages import ORDER

Row = dict[str, Any]
FIRST = date(2025, 7, 1)
PLACES = ("Odesa", "Kyiv", "Kharkiv region", "Sumy town", "Gaza", None)
CLAIMANTS = ("unattributed", "Odesa region: governor", "governor", "Ukraine: Air Force", "police")
COUNTS = (1, 2, 3, 14, 17, 20, 25, 145, 146, 901)
TOLD = (
    "A missile hit the grain terminal in {place} on Monday, killing {quote} and setting two silos ablaze, he wrote.",
    "Shells fell on the old town of {place} for an hour in the night, and {quote} were hit there.",
    "In {place} the toll rose to {quote} after the search on the shore had ended.",
)


class Crowd:
    """Articles made at random of few places, days, figures and wordings, so that every rule has much to compare."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.days = self.dice.choice((2, 5, 15))
        self.rows: dict[str, list[Row]] = {}
        for number in range(self.dice.choice((12, 30, 60))):
            name = f"a{number:03}"
            copied = self.rows and self.dice.random() < 0.3
            self.rows[name] = (
                self.copy(name) if copied else [self.claim(name, at) for at in range(self.dice.choice((1, 3)))]
            )

    def day(self) -> date:
        return FIRST + timedelta(days=self.dice.randrange(self.days))

    def claim(self, name: str, number: int) -> Row:
        pick = self.dice.choice
        reported = self.day() if self.dice.random() < 0.95 else None
        start = pick((reported, self.day(), None))
        count, place = pick(COUNTS), pick(PLACES)
        quote = pick((f"{count} people", f"{count} people", f"another {count} people"))
        row = claim(
            article_id=name,
            publisher=pick(("Wire A", "Wire B", None)),
            report_date=self.rows[name][0]["report_date"] if name in self.rows else reported,
            measure=pick(("killed", "killed", "injured")),
            place=place,
            country=place and "UKR",
            **dict.fromkeys(("value", "low", "high"), count),
            quote=quote,
            sentence=pick(TOLD).format(place=place, quote=quote),
            at=200 * number,
            claimant=pick(CLAIMANTS),
            event_start=start,
            event_end=start,
            date_precision=pick(("day", "day", "week")) if start else "none",
            scope=pick(("event", "event", "event", "cumulative")),
            stance=pick(("asserts",) * 9 + ("denies",)),
            party=pick((None, "Ukraine", "Russia")),
            actor=pick((None, "Ukraine", "Russia")),
        )
        return {**row, "claim_id": f"{int(name[1:]):014}{number:02}"}

    def copy(self, name: str) -> list[Row]:
        """Print another article again, the same day or later."""
        later = timedelta(days=self.dice.choice((0, 0, 1, 2, 9)))
        rows = self.rows[self.dice.choice(sorted(self.rows))]
        day = rows[0]["report_date"]
        about = {"article_id": name, "publisher": "Post C", "report_date": day and day + later}
        return [{**row, **about, "claim_id": f"{int(name[1:]):014}{at:02}"} for at, row in enumerate(rows)]

    def follow(self, names: Iterable[str], kept: Followed | None) -> Followed:
        rows = [row for name in sorted(names) for row in self.rows[name]]
        claims = frame(*rows).sort_values(ORDER, ignore_index=True)
        return follow(claims, dict.fromkeys(self.rows, "same"), self.texts, (), kept)

    def texts(self, names: Iterable[str]) -> dict[str, str]:
        return {name: " ".join(row["sentence"] for row in self.rows[name]) for name in names}


def differing(one: Followed, other: Followed) -> list[str]:
    """Name what differs between two tables of what follows."""
    columns = [(f"facts {name}", one.facts[name].equals(other.facts[name])) for name in other.facts]
    tables = [(name, getattr(one, name).equals(getattr(other, name))) for name in ("links", "sums")]
    return [name for name, same in [*tables, *columns] if not same]


@pytest.mark.parametrize("seed", range(8))
def test_coming_and_going_leaves_what_all_at_once_give(seed: int) -> None:
    crowd = Crowd(seed)
    names = sorted(crowd.rows)
    here = {*crowd.dice.sample(names, len(names) // 2), names[0]}
    kept = crowd.follow(here, None)
    for _ in range(3):
        here = {names[0], *(here ^ {*crowd.dice.sample(names, crowd.dice.choice((1, 1, 3)))})}
        kept = crowd.follow(here, kept)
        assert differing(kept, crowd.follow(here, None)) == []


def test_changed_words_of_a_claim_or_of_its_article_are_followed() -> None:
    crowd = Crowd(3)
    names = sorted(crowd.rows)
    kept = crowd.follow(names, None)
    crowd.rows[names[1]][0] |= {"low": 145, "high": 145, "value": 145}
    kept = crowd.follow(names, kept)
    assert differing(kept, crowd.follow(names, None)) == []


def test_what_a_change_cannot_reach_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    far = [
        claim(article_id=f"f{at}", place=f"Town {at}", report_date=day, event_start=day, event_end=day, count=at + 5)
        for at in range(40)
        for day in [FIRST + timedelta(days=30 * at)]
    ]
    crowd = Crowd(0)
    crowd.rows = {row["article_id"]: [row] for row in far}
    kept = crowd.follow(crowd.rows, None)
    crowd.rows["g"] = [{**far[7], "article_id": "g", "claim_id": "0123456789abcdef", "publisher": "Post C"}]
    looked: list[int] = []
    reached = Kin.reached

    def counted(made: Kin, *given: Any) -> Any:
        found = reached(made, *given)
        looked.append(int(found.sum()))
        return found

    monkeypatch.setattr(Kin, "reached", counted)
    assert differing(crowd.follow(crowd.rows, kept), crowd.follow(crowd.rows, None)) == []
    assert looked == [2]


def test_the_shelf_gives_back_what_the_same_rules_put_there(tmp_path: Path) -> None:
    crowd = Crowd(1)
    kept = crowd.follow(crowd.rows, None)
    rules = shelf.made_by(())
    shelf.put(tmp_path, rules, kept)
    taken = shelf.take(tmp_path, rules)
    assert taken is not None
    assert differing(taken, kept) == []
    assert shelf.take(tmp_path, shelf.made_by([{"from": "a", "to": "b", "kind": "none", "why": "no"}])) is None
    (tmp_path / "derived" / "links.arrow").write_bytes(b"half")
    assert shelf.take(tmp_path, rules) is None


def test_an_empty_table_has_nothing_that_follows() -> None:
    crowd = Crowd(2)
    kept = crowd.follow(crowd.rows, None)
    none = frame()
    assert differing(follow(none, {}, crowd.texts, (), kept), follow(none, {}, crowd.texts, (), None)) == []


def test_a_chain_too_long_to_walk_is_worked_out_anew_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    crowd = Crowd(4)
    names = sorted(crowd.rows)
    kept = crowd.follow(names[1:], None)
    monkeypatch.setattr(kin, "HOPS", 1)
    assert differing(crowd.follow(names, kept), crowd.follow(names, None)) == []
