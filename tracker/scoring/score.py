"""Score a claims table against annotated articles: what was found, what is right in it, and what is not."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.scoring.agreement import FIELDS, STRICT, Row, agrees, blank, overlap, same_name
from tracker.scoring.annotations import GoldArticle, predicted_rows, read_gold

if TYPE_CHECKING:
    import pandas as pd

SHOWN = ("measure", "counted", "low", "high", "claimants", "person_type", "party", "actor", "scope", "quote")


@dataclass(slots=True)
class Mistake:
    """A row that was missed (no `pred`), predicted falsely (no `gold`), or is wrong in the field `kind`."""

    kind: str
    article: GoldArticle
    gold: Row | None
    pred: Row | None

    def __str__(self) -> str:
        row = self.gold or self.pred
        at = row.start if row else 0
        context = self.article.text[max(0, at - 90) : at + 110].replace("\n", " ")
        lines = [f"[{self.kind}] {self.article.article_id}: ...{context}..."]
        for label, side in (("gold", self.gold), ("read", self.pred)):
            if side:
                cells = [f"{name}={getattr(side, name)}" for name in SHOWN]
                lines.append(f"   {label}: {', '.join(cells)}" + (f", rule={side.rule}" if side.rule else ""))
        return "\n".join(lines)


@dataclass(slots=True)
class Scores:
    """Figures by name, claims per measure (gold, predicted, hit), and the mistakes by kind."""

    figures: dict[str, float] = field(default_factory=dict)
    measures: dict[str, Counter[str]] = field(default_factory=dict)
    mistakes: dict[str, list[Mistake]] = field(default_factory=dict)

    def __str__(self) -> str:
        lines = [
            f"{name:22} {value:.3f}" if isinstance(value, float) else f"{name:22} {value}"
            for name, value in self.figures.items()
        ]
        lines += ["", "measure            gold  pred   hit"]
        for name, count in self.measures.items():
            lines.append(f"{name:16} {count['gold']:6} {count['pred']:5} {count['hit']:5}")
        return "\n".join(lines)


def score(gold: str | Path, claims: pd.DataFrame) -> Scores:
    """Score a claims table against a file of annotated articles, one JSON object a line.

    A predicted row matches a gold row of its article and measure whose quote overlaps enough, each used once, the best
    agreement first. Optional gold rows, and what is predicted on them, count for nothing.

    Raises TableError for a gold file out of form, or a claim whose quote is not where it says in the article's text.
    """
    tally = _Tally()
    articles = list(read_gold(Path(gold)))
    predicted = predicted_rows(claims, {article.article_id: article.text for article in articles})
    for article in articles:
        tally.add(article, predicted.pop(article.article_id, []))
    tally.count["pred"] += sum(map(len, predicted.values()))
    measures = dict(sorted(tally.measures.items(), key=lambda item: -item[1]["gold"]))
    return Scores(tally.figures(len(articles)), measures, dict(tally.mistakes))


def match(gold: list[Row], pred: list[Row]) -> list[tuple[Row, Row]]:
    """Pair gold rows with predicted ones, the best agreement first, each row once."""
    pairs = []
    for at, row in enumerate(gold):
        for number, other in enumerate(pred):
            if row.measure == other.measure and (share := overlap(row, other)):
                strict, right = (sum(agrees(name, row, other) for name in names) for names in (STRICT, FIELDS))
                pairs.append((strict, share, right, -at, -number))
    free_gold, free_pred, found = set(range(len(gold))), set(range(len(pred))), []
    for *_, at, number in sorted(pairs, reverse=True):
        if -at in free_gold and -number in free_pred:
            free_gold.remove(-at)
            free_pred.remove(-number)
            found.append((gold[-at], pred[-number]))
    return found


@dataclass(slots=True)
class _Tally:
    count: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    scored: Counter[str] = field(default_factory=Counter)
    measures: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    mistakes: defaultdict[str, list[Mistake]] = field(default_factory=lambda: defaultdict(list))

    def add(self, article: GoldArticle, pred: list[Row]) -> None:
        """Count what one article brings."""
        ignored = {id(row) for gold, row in match(article.rows, pred) if gold.optional}
        gold, pred = [row for row in article.rows if not row.optional], [row for row in pred if id(row) not in ignored]
        pairs = match(gold, pred)
        self.count.update(gold=len(gold), pred=len(pred), matched=len(pairs))
        self.count.update(empty=not gold, alarms=len(pred) if not gold else 0)
        for row, other in pairs:
            self._pair(article, row, other)
        self._sides(gold, pred)
        self._links(gold, pred, pairs)
        self._missed(article, gold, pred, pairs)

    def _pair(self, article: GoldArticle, gold: Row, pred: Row) -> None:
        fields = [name for name in FIELDS if name != "claimant" or not gold.by_pronoun]
        fit = {name: agrees(name, gold, pred) for name in fields}
        self.scored.update(fit.keys())
        self.right.update(name for name in fit if fit[name])
        for name in fit:
            if not fit[name]:
                self.mistakes[name].append(Mistake(name, article, gold, pred))
        self.count.update(
            strict=all(fit.get(name, True) for name in STRICT),
            quote=gold.quote == pred.quote,
            placed=not blank(gold.place),
            place=not blank(gold.place) and same_name(gold.place, pred.place),
            named_right=bool(gold.claimants) and agrees("claimant", gold, pred),
            special_right=gold.scope != "event" and fit["scope"],
        )

    def _sides(self, gold: list[Row], pred: list[Row]) -> None:
        for side, rows in (("gold", gold), ("pred", pred)):
            self.count[f"named_{side}"] += sum(bool(row.claimants) for row in rows)
            self.count[f"special_{side}"] += sum(row.scope != "event" for row in rows)

    def _links(self, gold: list[Row], pred: list[Row], pairs: list[tuple[Row, Row]]) -> None:
        by_id = {row.claim_id: row for row in pred}
        for row, other in pairs:
            total = by_id.get(other.part_of) if other.part_of else None
            if row.part_of and total and (row.part_of in total.quote or total.quote in row.part_of):
                self.count["link_right"] += 1
        for side, rows in (("gold", gold), ("pred", pred)):
            self.count[f"link_{side}"] += sum(not blank(row.part_of) for row in rows)

    def _missed(self, article: GoldArticle, gold: list[Row], pred: list[Row], pairs: list[tuple[Row, Row]]) -> None:
        hit = {id(row) for pair in pairs for row in pair}
        for row in gold:
            self.measures[row.measure].update(gold=1, hit=id(row) in hit)
            if id(row) not in hit:
                self.mistakes["missed"].append(Mistake("missed", article, row, None))
        for row in pred:
            self.measures[row.measure]["pred"] += 1
            if id(row) not in hit:
                self.mistakes["false"].append(Mistake("false", article, None, row))

    def figures(self, articles: int) -> dict[str, float]:
        """Work out the figures."""
        count, right, scored = self.count, self.right, self.scored
        precision, recall, detection = f1(count["matched"], count["pred"], count["gold"])
        return {
            **{"articles": articles, "gold": count["gold"], "predicted": count["pred"]},
            **{"precision": precision, "recall": recall, "detection": detection},
            "strict": f1(count["strict"], count["pred"], count["gold"])[2],
            **{name: _share(right[name], scored[name]) for name in FIELDS},
            "claimant_named": f1(count["named_right"], count["named_pred"], count["named_gold"])[2],
            "scope_special": f1(count["special_right"], count["special_pred"], count["special_gold"])[2],
            "part_of": f1(count["link_right"], count["link_pred"], count["link_gold"])[2],
            "place": _share(count["place"], count["placed"]),
            "quote": _share(count["quote"], count["matched"]),
            "false_alarms_per_100": 100 * _share(count["alarms"], count["empty"]),
        }


def f1(right: int, predicted: int, expected: int) -> tuple[float, float, float]:
    """Return precision, recall and their harmonic mean; nothing predicted where nothing is expected is perfect.

    >>> f1(3, 4, 6), f1(0, 0, 0)
    ((0.75, 0.5, 0.6), (1.0, 1.0, 1.0))
    """
    precision = right / predicted if predicted else float(not expected)
    recall = right / expected if expected else float(not predicted)
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
