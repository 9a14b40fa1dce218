"""The toll of an article: counted once, whatever else the article says."""

import pandas as pd
import pytest

from tracker.extract import article_reader
from tracker.model import Article
from tracker.table.frame import empty, to_frame
from tracker.tolls import COLUMNS, tolls


def told(*texts: str) -> pd.DataFrame:
    """Read each text as an article of its own and give their tolls."""
    reader = article_reader()
    articles = (Article(f"a{n}", text, language="en") for n, text in enumerate(texts))
    return tolls(to_frame(claim for article in articles for claim in reader.claims(article)))


def best(text: str, measure: str) -> int | None:
    """Give the one figure of a text for a measure, None where it has none."""
    rows = told(text).set_index("measure")["best"]
    return int(rows[measure]) if measure in rows else None


COUNTED = {
    "groups side by side": ("Two soldiers and three civilians were killed in Tarva.", 5),
    "parts of a total": ("Twelve people, including three children, were killed in Tarva.", 12),
    "parts in the next sentence": ("Twelve people were killed in Tarva. Three of the dead were children.", 12),
    "a repeat": ("Nine farmers were killed in Tarva. The nine farmers were killed in their sleep.", 9),
    "others in the next sentence": ("Nine farmers were killed in Tarva. A policeman was also killed.", 10),
    "another": ("Nine farmers were killed in Tarva. Another two people died in hospital.", 11),
    "a second attack": ("A bomb killed four guards in Tarva. In a second attack, gunmen killed three drivers.", 7),
    "elsewhere": ("A bomb killed four guards in Tarva. Elsewhere, a mine killed two farmers.", 6),
    "sites of a series": (
        "Seven people were killed in two bombings. One blast killed five drivers. A bomb killed two farmers.",
        7,
    ),
    "a newer total": ("Four people were killed in Tarva. The death toll later rose to nine.", 9),
    "a total of what was told": (
        "A bomb killed four guards in Tarva. A mine then killed two. The attacks killed a total of six people.",
        6,
    ),
    "somebody named of the dead": ("Four people were killed in Tarva. Olena Marchenko was killed at her desk.", 4),
    "an apposition": ("A 45-year-old man, a teacher, was killed in Tarva.", 1),
    "attackers set apart": ("Five policemen and two attackers were killed in Tarva.", 5),
    "attackers alone": ("Two attackers were killed in Tarva.", 2),
    "only suspected": ("Six suspected rebels were killed in Tarva.", 6),
    "nobody": ("No one was killed in Tarva.", 0),
}


@pytest.mark.parametrize(("text", "figure"), COUNTED.values(), ids=COUNTED)
def test_the_dead_are_counted_once(text: str, figure: int) -> None:
    assert best(text, "killed") == figure


HURT = {
    "their state": ("The blast injured 22 people, one seriously.", 22),
    "their state in another clause": ("Seventeen people were injured and two were seriously hurt.", 17),
    "one of them in a state": ("Two people were injured in Tarva. One person is in critical condition.", 2),
    "stabbed, and what came of it": ("A man stabbed three cooks. One died and two others were injured in Tarva.", 2),
    "a blast of a series": (
        "Six people were killed and 20 wounded in two bombings. The first killed a girl and injured 20 others.",
        20,
    ),
    "held of the injured": ("In Tarva 25 cooks were wounded and four of the injured cooks were taken hostage.", 25),
    "said twice": ("In Tarva 91 people were hurt when a bomb went off, in total 91 people were hurt.", 91),
    "with the dead": ("Eight people were killed and six were injured in Tarva.", 6),
    "a count for a vague one": ("Dozens of people were injured in Tarva. Doctors treated 61 people.", 61),
    "a vague one for a count": ("Doctors treated 19 people. Dozens of people were injured in Tarva.", 19),
    "dozens more": ("A bomb injured 19 people in Tarva. Dozens more were injured in Lemba.", 43),
    "none told": ("Eight people were killed in Tarva.", None),
}


@pytest.mark.parametrize(("text", "figure"), HURT.values(), ids=HURT)
def test_the_injured_are_counted_once(text: str, figure: int | None) -> None:
    assert best(text, "injured") == figure


def test_attackers_have_a_column_of_their_own() -> None:
    row = told("Five policemen and two attackers were killed in Tarva.").iloc[0]
    assert (row["best"], row["perpetrators"], row["claims"]) == (5, 2, 2)


def test_claimants_who_differ_give_low_and_high() -> None:
    row = told("Police said 12 people were killed. Doctors said 15 people were killed.").iloc[0]
    assert (row["low"], row["best"], row["high"]) == (12, 12, 15)


def test_articles_are_kept_apart() -> None:
    rows = told("Two people were killed in Tarva.", "Three people were killed in Tarva.")
    assert rows[["article_id", "best"]].to_numpy().tolist() == [["a0", 2], ["a1", 3]]


def test_no_claims_give_an_empty_table() -> None:
    assert tuple(tolls(empty()).columns) == COLUMNS


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("A bomb in the heart of Tarva killed 12 people.", 12),
        ("Gunmen shot at a polio team and killed two nurses.", 2),
        ("An outbreak killed 12 people in Tarva.", None),
        ("Cholera killed 12 people in Tarva.", None),
    ],
)
def test_the_sick_are_not_counted(text: str, figure: int | None) -> None:
    assert best(text, "killed") == figure
