"""What the rules read of the annotated styles never falls below what they read before."""

from pathlib import Path

import pytest

from tracker.articles import read_articles
from tracker.extract import extract
from tracker.scoring.score import score

GOLD = Path(__file__).parents[2] / "data" / "gold"
FLOORS = {
    "samples.jsonl": {"precision": 0.92, "detection": 0.89, "strict": 0.87, "part_of": 0.76, "scope_special": 0.74},
    "styles.jsonl": {"precision": 0.88, "detection": 0.81, "strict": 0.74, "part_of": 0.57, "scope_special": 0.61},
    "speakers.jsonl": {"precision": 0.91, "detection": 0.87, "strict": 0.82, "claimant": 0.93, "part_of": 0.69},
    "bulletins.jsonl": {"precision": 0.89, "detection": 0.84, "strict": 0.78, "claimant": 0.96, "scope_special": 0.76},
    "fresh.jsonl": {"precision": 0.88, "detection": 0.80, "strict": 0.68, "claimant": 0.85, "part_of": 0.55},
    "wires.jsonl": {"precision": 0.94, "detection": 0.90, "strict": 0.82, "claimant": 0.91, "part_of": 0.74},
    "strikes.jsonl": {"precision": 0.94, "detection": 0.94, "strict": 0.82, "claimant": 0.86, "part_of": 0.84},
    "disasters.jsonl": {"precision": 0.93, "detection": 0.92, "strict": 0.84, "claimant": 0.91, "part_of": 0.77},
    "airwar.jsonl": {"precision": 0.89, "detection": 0.86, "strict": 0.71, "claimant": 0.83, "part_of": 0.68},
    "fields.jsonl": {"precision": 0.93, "detection": 0.90, "strict": 0.83, "claimant": 0.88, "part_of": 0.71},
    "communiques.jsonl": {"precision": 0.95, "detection": 0.94, "strict": 0.89, "claimant": 0.94, "part_of": 0.76},
    "militias.jsonl": {"precision": 0.94, "detection": 0.92, "strict": 0.87, "claimant": 0.93, "part_of": 0.65},
    "accounts.jsonl": {"precision": 0.94, "detection": 0.90, "strict": 0.82, "claimant": 0.86, "part_of": 0.70},
    "places.jsonl": {"precision": 0.95, "detection": 0.92, "strict": 0.82, "claimant": 0.88, "part_of": 0.81},
    "despatches.jsonl": {"precision": 0.86, "detection": 0.80, "strict": 0.62, "claimant": 0.77, "part_of": 0.38},
    "salvos.jsonl": {"precision": 0.88, "detection": 0.78, "strict": 0.63, "claimant": 0.84},
    "locals.jsonl": {"precision": 0.87, "detection": 0.72, "strict": 0.53, "claimant": 0.72, "part_of": 0.27},
    "relays.jsonl": {"precision": 0.81, "detection": 0.73, "strict": 0.52, "claimant": 0.72, "part_of": 0.46},
    "mosaic.jsonl": {"precision": 0.93, "detection": 0.91, "strict": 0.88, "claimant": 0.95, "part_of": 0.66},
}


@pytest.mark.parametrize("name", FLOORS)
def test_scores_hold_their_floor(name: str) -> None:
    figures = score(GOLD / name, extract(read_articles([GOLD / name]))).figures
    assert {figure: figures[figure] for figure, floor in FLOORS[name].items() if figures[figure] < floor} == {}
