"""Extraction is a pure function of a batch: articles or a DataFrame in, a valid claims table out."""

from datetime import date

import pandas as pd
import pytest

import tracker
from tracker.errors import ArticleError
from tracker.extract import has_rules
from tracker.model import Article
from tracker.table.frame import COLUMNS, validate

TEXT = (
    "Shelling of the port killed at least 12 people and wounded 30 on Friday, the health ministry said.\n"
    "Two of the dead were nurses. Air defences shot down 18 of the 23 drones."
)
OTHER = "Gunmen abducted nine pupils from a school near Kaduna. No one was hurt."
ARTICLES = [
    Article("one", TEXT, "Harbour Post", "Port shelled", None, "en", date(2025, 7, 21)),
    Article("two", OTHER, language="en"),
]


def test_articles_become_a_valid_table() -> None:
    claims = tracker.extract(ARTICLES)
    assert list(claims.columns) == list(COLUMNS)
    assert len(validate(claims)) == len(claims) == 7
    assert claims["article_id"].tolist() == ["one"] * 5 + ["two"] * 2
    assert claims["measure"].tolist()[:2] == ["killed", "injured"]


def test_every_quote_and_sentence_is_cut_from_the_text() -> None:
    texts = {article.article_id: article.text for article in ARTICLES}
    for row in tracker.extract(ARTICLES).itertuples():
        text = texts[row.article_id]
        assert text[row.quote_start : row.quote_end] == row.quote
        assert row.sentence in text
        assert row.quote in row.sentence


def test_a_frame_of_ids_and_texts_is_enough() -> None:
    frame = pd.DataFrame({"article_id": ["one", "two"], "text": [TEXT, OTHER]})
    claims = tracker.extract(frame)
    assert claims["quote"].tolist() == tracker.extract(ARTICLES)["quote"].tolist()
    assert claims["report_date"].isna().all()


@pytest.mark.parametrize("day", ["2025-07-22", "22 July 2025", date(2025, 7, 22), pd.Timestamp("2025-07-22 09:30")])
@pytest.mark.parametrize("column", ["report_date", "published"])
def test_a_frame_may_date_its_articles_as_files_do(column: str, day: object) -> None:
    frame = pd.DataFrame({"article_id": ["one", "two"], "text": [TEXT, OTHER], column: [day, None]})
    claims = tracker.extract(frame)
    assert set(claims.loc[claims["article_id"] == "one", "report_date"]) == {pd.Timestamp("2025-07-22")}
    assert claims.loc[claims["article_id"] == "two", "report_date"].isna().all()


def test_a_frame_with_a_date_that_is_none_is_refused_by_name() -> None:
    frame = pd.DataFrame({"article_id": ["one"], "text": [TEXT], "published": ["soon"]})
    with pytest.raises(ArticleError, match="article one: the date 'soon'"):
        tracker.extract(frame)


def test_the_same_batch_gives_the_same_table() -> None:
    pd.testing.assert_frame_equal(tracker.extract(ARTICLES), tracker.extract(ARTICLES))


def test_a_batch_is_read_article_by_article() -> None:
    apart = pd.concat([tracker.extract([article]) for article in ARTICLES], ignore_index=True)
    pd.testing.assert_frame_equal(tracker.extract(ARTICLES), apart)


def test_ids_are_unique_and_of_sixteen_hex_digits() -> None:
    ids = tracker.extract(ARTICLES)["claim_id"]
    assert ids.is_unique
    assert ids.str.fullmatch(r"[0-9a-f]{16}").all()


def test_a_part_names_its_total_by_id() -> None:
    claims = tracker.extract(ARTICLES).set_index("claim_id")
    parts = claims[claims["part_of"].notna()]
    assert parts["quote"].tolist() == ["Two of the dead"]
    assert claims.loc[parts["part_of"].iloc[0], "quote"] == "at least 12 people"


@pytest.mark.parametrize("articles", [[], [Article("none", "")], [Article("calm", "The mayor opened a park.")]])
def test_a_batch_without_claims_gives_an_empty_valid_table(articles: list[Article]) -> None:
    claims = tracker.extract(articles)
    assert claims.empty
    assert list(validate(claims).columns) == list(COLUMNS)


def test_an_article_in_a_language_without_rules_gives_no_row() -> None:
    assert tracker.extract([Article("fr", "Douze personnes ont été tuées à Goma.", language="fr")]).empty


FOREIGN = (
    "Au moins {} personnes ont été tuées dans l'attaque, selon les autorités.",
    "La Russie a lancé {} drones sur l'Ukraine dans la nuit.",
    "Le bilan s'élève à {} morts, et 12 civils sont portés disparus.",
    "{} soldats sont morts, a déclaré le ministère.",
    "В результате удара погибли {} человек, ещё 12 ранены.",
    "ПВО сбила {} беспилотников за ночь.",
    "Число жертв землетрясения достигло {}.",
    "Повреждены {} домов.",
    "Унаслідок удару загинули {} людей, ще 12 поранено.",
    "Генштаб повідомив про знищення {} танків.",
    "Пошкоджено {} будинків.",
    "Звільнено {} полонених.",
)


@pytest.mark.parametrize("sentence", FOREIGN)
def test_sentences_of_other_languages_give_no_row_and_are_known_as_such(sentence: str) -> None:
    """Numbers of one to five digits; the shortest tell no language, but a script that has no rules."""
    texts = [Article(str(number), sentence.format(number)) for number in (2, 14, 60, 135, 1200, 41_000, 7, 33, 250)]
    assert tracker.extract(texts).empty
    assert not any(map(has_rules, texts))


def test_what_looks_like_a_claim_and_gave_none_is_told() -> None:
    missed: list[str] = []
    tracker.extract([Article("plan", "The army could kill 40 men.")], misses=lambda miss: missed.append(miss.reason))
    assert missed == ["the verb is hedged, planned or feared"]
