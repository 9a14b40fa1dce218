"""Read one article from its sentences to its claims."""

from collections import Counter
from collections.abc import Iterator

from tracker.claims.attribution import Passage, attribute
from tracker.claims.cues import CueFinder
from tracker.claims.drafts import Draft, counts_something, draft
from tracker.claims.lists import Lead, is_listed, lead_of, read_lines
from tracker.claims.parts import complete
from tracker.claims.places import PlaceFinder
from tracker.claims.sides import SideFinder
from tracker.claims.stories import place_stories
from tracker.claims.things import find_things
from tracker.claims.dates import resolve
from tracker.claims.times import find_times
from tracker.language.sentences import split
from tracker.lexicons.names import Body
from tracker.lexicons.vocabulary import Noun
from tracker.model import UNATTRIBUTED, Article, Claim
from tracker.rules.reader import Reader
from tracker.table import claim_id


class ArticleReader:
    """Reads articles with one reader's lexicons and rules."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.places = PlaceFinder(reader.names)
        self.sides = SideFinder(reader.names, self.places.country)
        self.cues = CueFinder(reader.engine, lambda words: reader.names.claimant(words).type != "other")

    def claims(self, article: Article) -> list[Claim]:
        """List the claims of an article in the order of its text."""
        passages = list(self._passages(article.text))
        attribute(passages, article.text)
        stories = place_stories(passages, article.text, self.places)
        find_times(stories, article.text)
        self.sides.find(stories, article.text)
        drafts = [d for passage in passages for d in passage.drafts]
        return self._rows(article, sorted(drafts, key=lambda d: (d.group.start, d.group.end)))

    def _passages(self, text: str) -> Iterator[Passage]:
        earlier: list[Draft] = []
        heard: list[Noun] = []
        lead: Lead | None = None
        last = 0
        for number, (start, end) in enumerate(split(text)):
            sentence = self.reader.read(text, start, end)
            drafts = [draft(sentence, number, mention) for mention in sentence.mentions]
            drafts = complete(sentence, number, drafts, earlier)
            listed = is_listed(sentence, text, lead)
            if listed and lead is not None:
                drafts = read_lines(sentence, number, drafts, lead)
            find_things(drafts, sentence, heard)
            drafts = [d for d in drafts if counts_something(d)]
            lead = lead_of(sentence, drafts, text, lead, listed)
            earlier += drafts
            yield Passage(sentence, self.cues.find(sentence, text), drafts, "\n" in text[last:start])
            last = end

    def _rows(self, article: Article, drafts: list[Draft]) -> list[Claim]:
        seen: Counter[tuple[str, int]] = Counter()
        ids: dict[int, str] = {}
        for d in drafts:
            key = (d.measure, d.group.start)
            ids[id(d)] = claim_id(article.article_id, d.measure, d.group.start, seen[key])
            seen[key] += 1
        return [self._row(article, d, ids) for d in drafts]

    def _row(self, article: Article, d: Draft, ids: dict[int, str]) -> Claim:
        text, names = article.text, self.reader.names
        words = text[slice(*d.claimant_span)] if d.claimant_span else None
        body = names.claimant(words) if words else Body(UNATTRIBUTED, "none", None)
        when = text[slice(*d.when)] if d.when else None
        start, end, precision = resolve(when, article.report_date)
        country = names.country(d.place) if d.place else None
        exact = d.low if d.low == d.high and d.qualifier in ("exact", "about") else d.low if d.qualifier in ("at_least", "more_than") else d.high if d.qualifier in ("up_to", "less_than") else None
        return Claim(
            claim_id=ids[id(d)], article_id=article.article_id, publisher=article.publisher, title=article.title, url=article.url,
            language=article.language or "en", report_date=article.report_date, sentence=text[d.sentence.start : d.sentence.end],
            quote=text[d.group.start : d.group.end], quote_start=d.group.start, quote_end=d.group.end, measure=d.measure,
            counted=d.counted, person_type=d.person_type if d.counted in ("people", "families") else None, party=d.party, actor=d.actor,
            value=exact, low=d.low, high=d.high, qualifier=d.qualifier, claimant=body.name, co_claimants="; ".join(names.claimant(text[a:b]).name for a, b in d.co_claimants) or None,
            claimant_text=words, claimant_type=body.type, claimant_party=body.party, attribution=d.attribution, stance=d.stance,
            scope=d.scope, event_start=start, event_end=end, date_precision=precision, when_text=when, place=d.place, country=country,
            conflict=names.conflict([p for p in (d.party, d.actor) if p], country, start.year if start else article.report_date.year if article.report_date else None),
            part_of=ids.get(id(d.total)) if d.total else None, rule=d.rule,
        )  # fmt: skip
