"""A saved aggregator page gives its articles, each with its outlet and title, and none of the boilerplate."""

from pathlib import Path

import pytest
from article_inputs import AGGREGATOR, write

from tracker.articles import read_articles
from tracker.articles.pages import split_page

MAIN = "Nine dockers were killed, the harbour master said.\nCranes burnt\nTwo cranes were destroyed."


def test_a_page_is_split_into_its_articles(tmp_path: Path) -> None:
    articles = list(read_articles([write(tmp_path, "2025-07-22-page.txt", AGGREGATOR)]))
    assert [(a.publisher, a.title, a.text) for a in articles] == [
        ("Channel 4", "Sample raid on port kills nine", MAIN),
        (
            "Channel 4",
            "Sample town counts its dead",
            "The mayor said 14 bodies were found. Another 3 people are missing.",
        ),
        ("Sample Post", "Floods displace hundreds in sample valley", "Some 300 families left their homes."),
    ]
    assert {str(a.report_date) for a in articles} == {"2025-07-22"}


@pytest.mark.parametrize(
    ("byline", "outlet"),
    [
        ("France 246 days ago", "France 24"),
        ("BBC News12 hours ago", "BBC News"),
        ("Channel 42 hours ago", "Channel 4"),
        ("Sample Post\n\ntime3 weeks ago", "Sample Post"),
        ("Sample Posta month ago", "Sample Post"),
        ("Sample 24just now", "Sample 24"),
    ],
)
def test_outlet_and_age_run_together(byline: str, outlet: str) -> None:
    page = f"logo\nA headline\n\nA headline\n\n{byline}\nTwo people died.\n"
    assert [(a.publisher, a.title, a.text) for a in split_page(page)] == [(outlet, "A headline", "Two people died.")]


def test_a_main_article_without_outlet_keeps_its_title_and_text() -> None:
    page = AGGREGATOR.replace("Channel 45 days ago\n", "")
    main = split_page(page)[0]
    assert (main.publisher, main.title, main.text) == (None, "Sample raid on port kills nine", MAIN)


def test_a_way_of_crediting_photographs_names_the_outlet() -> None:
    page = AGGREGATOR.replace("Channel 45 days ago\n", "").replace("(Sample Agency photo)", "(EPA Images pic)")
    main = split_page(page)[0]
    assert (main.publisher, main.text) == ("Free Malaysia Today", MAIN)


def test_a_page_without_related_articles_is_still_cleaned() -> None:
    head = AGGREGATOR.partition("Related Articles")[0]
    assert [a.text for a in split_page(head)] == [MAIN]


@pytest.mark.parametrize(
    "text",
    [
        "A headline\n\nTwo people were killed.\n\nThe raid came two hours ago",
        "Comments\n\nTwo people were killed.\nNo comments yet...",
        "A refrain\nA refrain\nTwo people were killed.",
        "",
    ],
)
def test_other_text_is_no_page(text: str) -> None:
    assert split_page(text) == []


def test_a_paragraph_that_ends_in_ago_is_text() -> None:
    body = "The mayor said 14 bodies were found.\nThe bridge was hit 3 days ago\nAnother 3 people are missing."
    page = AGGREGATOR.replace("The mayor said 14 bodies were found. Another 3 people are missing.", body)
    assert [a.text for a in split_page(page)][1] == body
