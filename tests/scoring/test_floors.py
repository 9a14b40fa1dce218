"""What the rules read of the annotated styles never falls below what they read before."""

from pathlib import Path

import pytest

from tracker.articles import read_articles
from tracker.extract import extract
from tracker.scoring.score import score

GOLD = Path(__file__).parents[2] / "data" / "gold"
FLOORS = {
    "samples.jsonl": {"precision": 0.93, "detection": 0.92, "strict": 0.90, "part_of": 0.81, "scope_special": 0.81},
    "styles.jsonl": {"precision": 0.89, "detection": 0.82, "strict": 0.76, "part_of": 0.63, "scope_special": 0.65},
    "speakers.jsonl": {"precision": 0.92, "detection": 0.89, "strict": 0.84, "claimant": 0.94, "part_of": 0.73},
    "bulletins.jsonl": {"precision": 0.90, "detection": 0.88, "strict": 0.82, "claimant": 0.96, "scope_special": 0.77},
    "fresh.jsonl": {"precision": 0.89, "detection": 0.81, "strict": 0.69, "claimant": 0.87, "part_of": 0.64},
    "wires.jsonl": {"precision": 0.95, "detection": 0.92, "strict": 0.86, "claimant": 0.92, "part_of": 0.81},
    "strikes.jsonl": {"precision": 0.94, "detection": 0.95, "strict": 0.87, "claimant": 0.91, "part_of": 0.86},
    "disasters.jsonl": {"precision": 0.94, "detection": 0.93, "strict": 0.86, "claimant": 0.92, "part_of": 0.77},
    "airwar.jsonl": {"precision": 0.91, "detection": 0.88, "strict": 0.76, "claimant": 0.86, "part_of": 0.77},
    "fields.jsonl": {"precision": 0.94, "detection": 0.90, "strict": 0.84, "claimant": 0.93, "part_of": 0.73},
    "communiques.jsonl": {"precision": 0.96, "detection": 0.95, "strict": 0.91, "claimant": 0.95, "part_of": 0.81},
    "militias.jsonl": {"precision": 0.95, "detection": 0.93, "strict": 0.87, "claimant": 0.93, "part_of": 0.66},
    "accounts.jsonl": {"precision": 0.95, "detection": 0.91, "strict": 0.83, "claimant": 0.90, "part_of": 0.71},
    "places.jsonl": {"precision": 0.95, "detection": 0.93, "strict": 0.85, "claimant": 0.89, "part_of": 0.87},
    "despatches.jsonl": {"precision": 0.89, "detection": 0.83, "strict": 0.73, "claimant": 0.86, "part_of": 0.46},
    "salvos.jsonl": {"precision": 0.89, "detection": 0.80, "strict": 0.71, "claimant": 0.92, "part_of": 0.55},
    "locals.jsonl": {"precision": 0.89, "detection": 0.76, "strict": 0.66, "claimant": 0.86, "part_of": 0.36},
    "relays.jsonl": {"precision": 0.82, "detection": 0.76, "strict": 0.67, "claimant": 0.88, "part_of": 0.50},
    "mosaic.jsonl": {"precision": 0.94, "detection": 0.92, "strict": 0.90, "claimant": 0.96, "part_of": 0.77},
    "bureaus.jsonl": {"precision": 0.96, "detection": 0.95, "strict": 0.92, "claimant": 0.96, "part_of": 0.80},
    "theatres.jsonl": {"precision": 0.96, "detection": 0.94, "strict": 0.92, "claimant": 0.96, "part_of": 0.83},
    "desks.jsonl": {"precision": 0.96, "detection": 0.96, "strict": 0.91, "claimant": 0.95, "part_of": 0.82},
    "retold.jsonl": {"precision": 0.95, "detection": 0.94, "strict": 0.90, "claimant": 0.94, "part_of": 0.82},
}


@pytest.mark.parametrize("name", FLOORS)
def test_scores_hold_their_floor(name: str) -> None:
    figures = score(GOLD / name, extract(read_articles([GOLD / name]))).figures
    assert {figure: figures[figure] for figure, floor in FLOORS[name].items() if figures[figure] < floor} == {}
