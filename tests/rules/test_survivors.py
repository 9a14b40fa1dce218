"""The filter loses nothing: what it drops gives no mention when read in full."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from tracker.claims import build
from tracker.claims.choice import Choice
from tracker.extract import article_reader
from tracker.language.sentences import split
from tracker.lexicons.vocabulary import load_vocabulary
from tracker.model import Article, Claim
from tracker.rules.loader import load_rules
from tracker.rules.reader import load_reader
from tracker.rules.survivors import COUNTS, HOLDS, LEANS, NOTHING

DATA = Path(__file__).parents[2] / "data"
# What a sentence far from the count may tell.
FAR = {"place", "country", "conflict", "actor", "party", "when_text", "event_start", "event_end", "date_precision"}


def gold() -> Iterator[Article]:
    for path in sorted((DATA / "gold").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            day = date.fromisoformat(row["published"]) if row.get("published") else None
            yield Article(
                f"{path.stem}/{row['article_id']}", row["text"], row.get("publisher"), language="en", report_date=day
            )


def written() -> Iterator[str]:
    """Yield the sentences of the repository: annotated articles, samples, and the proofs of the rules."""
    for article in gold():
        yield from (article.text[a:b] for a, b in split(article.text))
    for path in sorted((DATA / "articles").rglob("*.txt")):
        text = path.read_text(encoding="utf-8")
        yield from (text[a:b] for a, b in split(text))
    for rule in load_rules():
        yield from (example.text for example in rule.examples)
        yield from rule.near_misses


def made() -> Iterator[str]:
    """Yield sentences of every person and title among the names, and of every verb and noun in the vocabulary."""
    vocabulary = load_vocabulary()
    for phrase in (phrase for phrase, kind, _ in load_reader().names.phrases() if kind in ("person", "title")):
        yield f"{phrase.title()} was wounded, and {phrase.title()} Sample was killed."
        yield f"Near the town {phrase[:1].upper()}{phrase[1:]} Sample was killed."
        yield f"In the night Ahmad bin Sample and the {phrase} Sample were killed."
    for form in vocabulary.verbs:
        yield f"Officials said 12 soldiers were {form} near the town."
        yield f"The army {form} three drones and a tank in the village on Monday."
        yield f"A farmer {form} at the gate."
        yield f"John Smith was {form}."
    for form in vocabulary.nouns:
        yield f"They destroyed 12 {form} and killed a {form}."
        yield f"There were nine {form} in the city overnight."
        yield f"Rebels killed no {form}."


def lost(sentences: Iterator[str]) -> tuple[int, list[str]]:
    """Count the sentences and list those that the filter drops although they hold a mention."""
    reader = load_reader()
    known = list(dict.fromkeys(sentences))
    dropped = [text for text in known if not reader.survivors.judge(text) & HOLDS]
    return len(known), [text for text in dropped if reader.read(text, 0, len(text)).mentions]


def test_no_sentence_of_the_repository_is_lost() -> None:
    count, astray = lost(written())
    assert not astray
    assert count > 1000


def test_no_verb_and_no_noun_of_the_vocabulary_is_lost() -> None:
    count, astray = lost(made())
    assert not astray
    assert count > 10000


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The council met to discuss the budget.", NOTHING),
        ("A drone strike killed two people.", HOLDS + COUNTS),
        ("Five of them women", LEANS + COUNTS),
        ("The team won by three goals in Sample Town.", COUNTS),
        ("Ahmed Example was killed.", HOLDS),
        ("Mr. Example was wounded.", HOLDS),
    ],
)
def test_verdicts(text: str, verdict: int) -> None:
    assert load_reader().survivors.judge(text) == verdict


class Everything(Choice):
    """A choice that reads every sentence."""

    def _anchor(self) -> None:
        self.wanted = set(range(len(self.spans)))

    def may_count(self, number: int) -> bool:
        return True

    def around(self, counted: Iterable[int]) -> list[int]:
        return self.numbers()


def near(claims: list[Claim]) -> list[dict[str, object]]:
    return [{name: cell for name, cell in asdict(claim).items() if name not in FAR} for claim in claims]


def test_claims_with_the_filter_are_those_without(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = article_reader()
    filtered = [reader.claims(article) for article in gold()]
    monkeypatch.setattr(build, "Choice", Everything)
    whole = [reader.claims(article) for article in gold()]
    assert [near(claims) for claims in filtered] == [near(claims) for claims in whole]
    pairs = [pair for ours, theirs in zip(filtered, whole, strict=True) for pair in zip(ours, theirs, strict=True)]
    assert sum(ours == theirs for ours, theirs in pairs) >= 0.98 * len(pairs)
