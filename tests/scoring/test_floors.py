"""What the rules read of the annotated styles never falls below what they read before."""

from pathlib import Path

import pytest

from tracker.articles import read_articles
from tracker.extract import extract
from tracker.scoring.score import score

GOLD = Path(__file__).parents[2] / "data" / "gold"
FLOORS = {
    "samples.jsonl": {"precision": 0.90, "detection": 0.87, "strict": 0.85, "part_of": 0.72, "scope_special": 0.74},
    "styles.jsonl": {"precision": 0.87, "detection": 0.80, "strict": 0.73, "part_of": 0.57, "scope_special": 0.53},
    "speakers.jsonl": {"precision": 0.88, "detection": 0.82, "strict": 0.78, "claimant": 0.92, "part_of": 0.63},
    "bulletins.jsonl": {"precision": 0.89, "detection": 0.84, "strict": 0.78, "claimant": 0.96, "scope_special": 0.68},
    "fresh.jsonl": {"precision": 0.86, "detection": 0.78, "strict": 0.65, "claimant": 0.84, "part_of": 0.52},
    "wires.jsonl": {"precision": 0.94, "detection": 0.88, "strict": 0.81, "claimant": 0.91, "part_of": 0.62},
    "strikes.jsonl": {"precision": 0.92, "detection": 0.90, "strict": 0.78, "claimant": 0.86, "part_of": 0.80},
    "disasters.jsonl": {"precision": 0.93, "detection": 0.91, "strict": 0.75, "claimant": 0.83, "part_of": 0.75},
    "airwar.jsonl": {"precision": 0.89, "detection": 0.85, "strict": 0.69, "claimant": 0.82, "part_of": 0.62},
    "fields.jsonl": {"precision": 0.93, "detection": 0.89, "strict": 0.77, "claimant": 0.88, "part_of": 0.69},
    "communiques.jsonl": {"precision": 0.95, "detection": 0.94, "strict": 0.85, "claimant": 0.90, "part_of": 0.76},
    "militias.jsonl": {"precision": 0.94, "detection": 0.92, "strict": 0.86, "claimant": 0.93, "part_of": 0.62},
    "accounts.jsonl": {"precision": 0.94, "detection": 0.90, "strict": 0.77, "claimant": 0.86, "part_of": 0.70},
    "places.jsonl": {"precision": 0.95, "detection": 0.92, "strict": 0.80, "claimant": 0.87, "part_of": 0.81},
}


@pytest.mark.parametrize("name", FLOORS)
def test_scores_hold_their_floor(name: str) -> None:
    figures = score(GOLD / name, extract(read_articles([GOLD / name]))).figures
    assert {figure: figures[figure] for figure, floor in FLOORS[name].items() if figures[figure] < floor} == {}
