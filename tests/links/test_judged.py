"""Links of the samples, each judged by reading both passages: judged.csv holds the verdicts, by quotes, not by ids."""

import csv
from collections import Counter
from functools import cache
from pathlib import Path

from tracker import extract
from tracker.articles import Problem, read_articles
from tracker.links import links

SAMPLES = Path(__file__).parents[2] / "data" / "articles"
JUDGED = Path(__file__).with_name("judged.csv")
LEAST_JUDGED, LEAST_RIGHT = 100, 0.95

Key = tuple[str, ...]


@cache
def found() -> Counter[Key]:
    """Count the links of the samples by kind and by article, quote and measure of both claims."""
    articles = [item for item in read_articles([SAMPLES]) if not isinstance(item, Problem)]
    claims = extract(articles)
    table = links(claims, {article.article_id: article.text for article in articles})
    ends = claims.set_index("claim_id")[["article_id", "quote", "measure"]].astype(str)
    named = {name: tuple(row) for name, row in zip(ends.index, ends.itertuples(index=False), strict=True)}
    cells = zip(table["kind"], table["from_claim"], table["to_claim"], strict=True)
    return Counter((kind, *named[source], *named[target]) for kind, source, target in cells)


def judged(verdict: str) -> Counter[Key]:
    with JUDGED.open(encoding="utf-8", newline="") as stream:
        return Counter(tuple(row[:7]) for row in csv.reader(stream) if row[7] == verdict)


def told(keys: Counter[Key]) -> str:
    return "\n".join(",".join(key) for key in sorted(keys.elements()))


def test_every_link_was_judged() -> None:
    new = found() - judged("right") - judged("wrong")
    assert not new, (
        f"links not judged yet; read both passages and add the lines to {JUDGED.name}, with right or wrong and why:\n"
        f"{told(new)}"
    )


def test_no_link_that_was_judged_right_is_lost() -> None:
    lost = judged("right") - found()
    assert not lost, f"links judged right are gone; mend the rule, or take the line out of {JUDGED.name}:\n{told(lost)}"


def test_95_of_100_links_are_right() -> None:
    wrong = found() & judged("wrong")
    assert found().total() >= LEAST_JUDGED
    assert wrong.total() <= (1 - LEAST_RIGHT) * found().total(), told(wrong)


def test_events_that_are_two_are_not_linked() -> None:
    apart = (
        ({"sample-d21", "sample-d22"}, {"sample-d25", "sample-d26"}),
        ({"sample-d09", "sample-d10"}, {"sample-d12", "sample-d13"}),
    )
    for one, other in apart:
        assert not [key for key in found() if {key[1], key[4]} & one and {key[1], key[4]} & other]
    market = [key for key in found() if key[1] == "sample-d23" and key[2] in ("four people", "17")]
    assert market == []
