"""Articles for the tests of engines, numbered, with a claim each."""

from datetime import date

from tracker.model import Article

_TEXTS = (
    "A drone strike on Sample Town killed {n} people, the mayor said.",
    "SAMPLE CITY - At least {n} soldiers were wounded on Monday, officials said. Three of them later died.",
    "Air defences shot down {n} drones over Example Region overnight, according to the air force.",
)


def articles(count: int, length: int = 1) -> list[Article]:
    """Make sample articles of a few sentences each."""
    made = []
    for n in range(count):
        text = " ".join(_TEXTS[(n + k) % 3].format(n=n + k + 2) for k in range(length))
        made.append(Article(f"s{n:05}", text, "Sample Wire", f"Sample {n}", None, "en", date(2025, 7, 1 + n % 28)))
    return made
