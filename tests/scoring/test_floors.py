"""What the rules read of the annotated styles never falls below what they read before."""

from pathlib import Path

import pytest

from tracker.articles import read_articles
from tracker.extract import extract
from tracker.scoring.score import score

GOLD = Path(__file__).parents[2] / "data" / "gold"
FLOORS = {
    "samples.jsonl": {"precision": 0.93, "detection": 0.91, "strict": 0.89, "part_of": 0.78, "scope_special": 0.77},
    "styles.jsonl": {"precision": 0.88, "detection": 0.82, "strict": 0.75, "part_of": 0.60, "scope_special": 0.61},
    "speakers.jsonl": {"precision": 0.91, "detection": 0.88, "strict": 0.83, "claimant": 0.93, "part_of": 0.70},
    "bulletins.jsonl": {"precision": 0.89, "detection": 0.85, "strict": 0.79, "claimant": 0.96, "scope_special": 0.76},
    "fresh.jsonl": {"precision": 0.88, "detection": 0.80, "strict": 0.68, "claimant": 0.85, "part_of": 0.58},
    "wires.jsonl": {"precision": 0.94, "detection": 0.91, "strict": 0.82, "claimant": 0.91, "part_of": 0.76},
    "strikes.jsonl": {"precision": 0.94, "detection": 0.94, "strict": 0.82, "claimant": 0.86, "part_of": 0.84},
    "disasters.jsonl": {"precision": 0.93, "detection": 0.92, "strict": 0.85, "claimant": 0.92, "part_of": 0.77},
    "airwar.jsonl": {"precision": 0.90, "detection": 0.87, "strict": 0.72, "claimant": 0.83, "part_of": 0.76},
    "fields.jsonl": {"precision": 0.93, "detection": 0.90, "strict": 0.84, "claimant": 0.92, "part_of": 0.72},
    "communiques.jsonl": {"precision": 0.95, "detection": 0.95, "strict": 0.90, "claimant": 0.94, "part_of": 0.79},
    "militias.jsonl": {"precision": 0.94, "detection": 0.92, "strict": 0.87, "claimant": 0.93, "part_of": 0.65},
    "accounts.jsonl": {"precision": 0.94, "detection": 0.91, "strict": 0.82, "claimant": 0.89, "part_of": 0.70},
    "places.jsonl": {"precision": 0.95, "detection": 0.92, "strict": 0.84, "claimant": 0.88, "part_of": 0.81},
    "despatches.jsonl": {"precision": 0.87, "detection": 0.82, "strict": 0.66, "claimant": 0.78, "part_of": 0.42},
    "salvos.jsonl": {"precision": 0.88, "detection": 0.79, "strict": 0.68, "claimant": 0.88, "part_of": 0.54},
    "locals.jsonl": {"precision": 0.88, "detection": 0.73, "strict": 0.59, "claimant": 0.80, "part_of": 0.32},
    "relays.jsonl": {"precision": 0.81, "detection": 0.74, "strict": 0.60, "claimant": 0.82, "part_of": 0.48},
    "mosaic.jsonl": {"precision": 0.94, "detection": 0.92, "strict": 0.89, "claimant": 0.95, "part_of": 0.68},
    "bureaus.jsonl": {"precision": 0.95, "detection": 0.94, "strict": 0.90, "claimant": 0.94, "part_of": 0.77},
}


@pytest.mark.parametrize("name", FLOORS)
def test_scores_hold_their_floor(name: str) -> None:
    figures = score(GOLD / name, extract(read_articles([GOLD / name]))).figures
    assert {figure: figures[figure] for figure, floor in FLOORS[name].items() if figures[figure] < floor} == {}
