"""The words of a signal hide no sentence that its pattern is found in."""

import json
from pathlib import Path

import pytest

from tracker.claims.claimants import speaking_on
from tracker.claims.signals import Signal
from tracker.language.sentences import split
from tracker.rules.reader import load_reader

GOLD = Path(__file__).parents[2] / "data" / "gold"
SIGNALS = {name: each for name, each in vars(speaking_on).items() if isinstance(each, Signal)}
TEXTS = [json.loads(line)["text"] for path in sorted(GOLD.glob("*.jsonl")) for line in path.open(encoding="utf-8")]


@pytest.mark.parametrize("signal", SIGNALS.values(), ids=SIGNALS)
def test_the_words_of_a_signal_hide_nothing(signal: Signal) -> None:
    parse = load_reader().parse
    borne = [(text, *span) for text in TEXTS for span in split(text) if signal.pattern.search(text, *span)]
    assert borne
    assert [text[start:end] for text, start, end in borne if not signal.found(parse(text, start, end), text)] == []
