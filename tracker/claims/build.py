"""Read one article from its sentences to its claims."""

from collections.abc import Iterator

from tracker.claims.choice import Choice
from tracker.claims.claimants.attribution import attribute
from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.disowned import drop_speakers
from tracker.claims.claimants.papers import Paper
from tracker.claims.claimants.passages import Passage
from tracker.claims.counts.grids import read_row
from tracker.claims.counts.lists import Lead, is_listed, lead_of, lead_within, read_lines
from tracker.claims.counts.parts import complete
from tracker.claims.counts.things import find_things
from tracker.claims.derivation import Derivation, derive
from tracker.claims.drafts import Draft, draft
from tracker.claims.misses import Miss, find_misses
from tracker.claims.places.carried import let_go, send_home, serve
from tracker.claims.places.places import PlaceFinder
from tracker.claims.refused import counts_something
from tracker.claims.rows import rows
from tracker.claims.sides.sides import SideFinder
from tracker.claims.spread import spread
from tracker.claims.stories import place_stories
from tracker.claims.times.times import find_times
from tracker.model import Article, Claim
from tracker.rules.reader import Reader


class ArticleReader:
    """Reads articles with one reader's lexicons and rules."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.places = PlaceFinder(reader.names)
        self.sides = SideFinder(reader.names, self.places.country)
        self.cues = CueFinder(lambda words: reader.names.claimant(words).type != "other", self.places.is_place)

    def claims(self, article: Article) -> list[Claim]:
        """List the claims of an article in the order of its text."""
        return self.read(article)[1]

    def read(self, article: Article) -> tuple[list[Passage], list[Claim]]:
        """Read an article: its passages with their drafts, and its claims in the order of its text."""
        return self._read(article, Choice(article.text, self.reader))

    def _read(self, article: Article, choice: Choice) -> tuple[list[Passage], list[Claim]]:
        passages = list(self._passages(article.text, choice))
        if not passages:
            return [], []
        attribute(passages, Paper(article.text, self.reader.parse), self.cues)
        for passage in passages:
            drop_speakers(passage, article.text)
        stories = place_stories(passages, article.text, self.places)
        serve(stories, article.text, self.reader.names)
        spread(stories, self.places)
        find_times(stories, article.text, article.report_date)
        send_home(stories, article.text, self.reader.names)
        self.sides.find(stories, article.text)
        let_go(stories, article.text, self.reader.names)
        return passages, rows(article, _ordered(passages), self.reader.names)

    def derive(self, article: Article) -> tuple[list[Claim], list[Derivation], list[Miss]]:
        """Read an article and record how each claim came about, and what looked like a claim and gave none."""
        choice = Choice(article.text, self.reader)
        passages, claims = self._read(article, choice)
        homes = {id(d): passage for passage in passages for d in passage.drafts}
        derivations = [
            derive(article, homes[id(d)], d, claim) for d, claim in zip(_ordered(passages), claims, strict=True)
        ]
        unused = [Passage(choice.sentence(n), [], [], choice.is_fresh(n)) for n in choice.left(passages)]
        every = sorted([*passages, *unused], key=lambda passage: passage.sentence.start)
        return claims, derivations, list(find_misses(article, every, self.reader.engine.rules))

    def _passages(self, text: str, choice: Choice) -> Iterator[Passage]:
        """Yield the sentences that count something, and those around them."""
        counted = self._counted(text, choice)
        for number in choice.around(counted):
            sentence = choice.sentence(number)
            cues = self.cues.find(sentence, text)
            yield Passage(sentence, cues, counted.get(number, []), choice.is_fresh(number))

    def _counted(self, text: str, choice: Choice) -> dict[int, list[Draft]]:
        """Draft what each sentence counts, by its number."""
        counted: dict[int, list[Draft]] = {}
        earlier: list[Draft] = []
        lead: Lead | None = None
        for number in choice.numbers():
            if lead is None and not choice.may_count(number):
                continue
            sentence = choice.sentence(number)
            drafts = [draft(sentence, number, mention) for mention in sentence.mentions if not mention.extra]
            drafts = complete(sentence, number, drafts, earlier, choice.before(number))
            drafts += [draft(sentence, number, mention) for mention in sentence.mentions if mention.extra]
            listed = is_listed(sentence, text, lead)
            over = lead if listed else lead_within(sentence)
            if over is not None:
                drafts = read_lines(sentence, number, drafts, over)
            if number in choice.rows:
                drafts = read_row(sentence, number, drafts, text, choice.rows[number])
            find_things(drafts, sentence, choice.before(number))
            drafts = [d for d in drafts if counts_something(d)]
            lead = lead_of(sentence, drafts, text, lead, listed)
            earlier += drafts
            if drafts:
                counted[number] = drafts
        return counted


def _ordered(passages: list[Passage]) -> list[Draft]:
    """The drafts in the order of the text."""
    return sorted((d for passage in passages for d in passage.drafts), key=lambda d: (d.group.start, d.group.end))
