"""Read articles of every input form into one stream."""

from tracker.articles.language import detect_language
from tracker.articles.problem import Problem
from tracker.articles.stream import make_article_id, read_articles

__all__ = ["Problem", "detect_language", "make_article_id", "read_articles"]
