"""Speeds side by side in one run, as ratios to `str.split`; growth of time and memory; start-up."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.corpora import dense, general

from tracker.extract import extract
from tracker.model import Article

WORDS = "killed wounded injured shot dead died captured freed missing drones missiles tanks soldiers civilians people"
GROWTH = (1_000, 10_000, 100_000)
Row = dict[str, float | str | int]


def split(articles: Sequence[Article]) -> None:
    """Part the texts at blanks."""
    for article in articles:
        article.text.split()


def spacy_matcher() -> Callable[[Sequence[Article]], object]:
    """Make a blank spaCy pipeline with a sentencizer and 30 patterns."""
    import spacy
    from spacy.matcher import Matcher

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    matcher = Matcher(nlp.vocab)
    for n, word in enumerate(WORDS.split() * 2):
        matcher.add(f"p{n}", [[{"LIKE_NUM": True}, {"OP": "*", "IS_ALPHA": True}, {"LOWER": word}]])
    return lambda articles: [matcher(nlp(article.text)) for article in articles]


def quantulum() -> Callable[[Sequence[Article]], object]:
    """Make quantulum3's parser of quantities."""
    from quantulum3 import parser

    return lambda articles: [parser.parse(article.text) for article in articles]


def speed(name: str, work: Callable[[Sequence[Article]], object], articles: Sequence[Article], base: float = 0) -> Row:
    """Measure words a second of processor time, and the ratio to a base."""
    words = sum(len(article.text.split()) for article in articles)
    begun = time.process_time()
    work(articles)
    rate = words / (time.process_time() - begun)
    return {"what": name, "words": words, "words_per_s": round(rate), "of_split": round(rate / (base or rate), 5)}


def speeds() -> list[Row]:
    """Measure all on general news and on claim-dense text; what is slow or not installed, on less or not at all."""
    rows = []
    extract(dense()[:5])
    for label, articles in (("general news", general()), ("claim-dense", dense())):
        base = speed(f"str.split, {label}", split, articles)
        rate = float(base["words_per_s"])
        rows += [base, speed(f"tracker.extract, {label}", extract, articles[:2500], rate)]
        for other, make, part in (("spaCy blank and 30 patterns", spacy_matcher, 250), ("quantulum3", quantulum, 10)):
            try:
                rows.append(speed(f"{other}, {label}", make(), articles[:part], rate))
            except ImportError:
                print(f"{other} is not installed: uv sync --group bench", file=sys.stderr)
    return rows


def growth(counts: Sequence[int] = GROWTH) -> list[Row]:
    """Measure time and peak memory over ever more articles, each count in a process of its own."""
    code = "from benchmarks.measures import grown; grown(int(__import__('sys').argv[1]))"
    rows = []
    for count in counts:
        out = subprocess.run([sys.executable, "-c", code, str(count)], check=True, capture_output=True, text=True)
        rows.append(json.loads(out.stdout))
    for row in rows:
        row["per_article_to_first"] = round(
            (row["seconds"] / row["articles"]) / (rows[0]["seconds"] / rows[0]["articles"]), 3
        )
    return rows


def grown(count: int) -> None:
    """Read so many articles as a stream and print what it took."""
    from tracker.engines.local import extract_stream

    articles = general(count)
    extract(articles[:5])
    begun = time.process_time()
    claims = sum(len(table) for table in extract_stream(articles, workers=1))
    seconds = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(json.dumps({"articles": count, "seconds": round(seconds, 2), "claims": claims, "peak_mb": peak}))


def start_up() -> list[Row]:
    """Measure the seconds until `tracker --help` and one article are done, the best of three."""
    command = str(Path(sys.executable).with_name("tracker"))
    sample = "A drone strike on Sample Town killed two people."
    rows: list[Row] = []
    for name, args in (
        ("tracker --help", ["--help"]),
        ("tracker extract, one article", ["extract", "-", "--date", "2025-07-22"]),
    ):
        best = min(_seconds([command, *args], sample) for _ in range(3))
        rows.append({"what": name, "seconds": round(best, 2)})
    return rows


def _seconds(command: list[str], text: str) -> float:
    begun = time.perf_counter()
    subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return time.perf_counter() - begun
