"""Take one sentence up the cascade: tokens, quantities, groups, mentions."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tracker.kept import kept
from tracker.language.groups import group
from tracker.language.nodes import Node, Token, tags_of
from tracker.language.quantities import find_quantities
from tracker.language.tagger import Tagger
from tracker.lexicons.names import load_names
from tracker.lexicons.vocabulary import load_vocabulary
from tracker.rules.engine import Engine, Mention
from tracker.rules.survivors import Survivors


@dataclass(slots=True)
class Sentence:
    """A sentence with what each stage found in it; offsets are into the article's text.

    `tags` are those of its nodes; `view` is how the search for claimants sees it, kept once it was made.
    """

    start: int
    end: int
    tokens: list[Token]
    nodes: list[Node]
    tags: str
    mentions: list[Mention] = field(default_factory=list)
    view: Any = None
    _words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """The single words of the sentence, in lower case."""
        if self._words is None:
            self._words = frozenset(" ".join([token.low for token in self.tokens]).split())
        return self._words


class Reader:
    """Reads sentences with the lexicons and rules that it was made with."""

    def __init__(self, lexicon: Path | None = None) -> None:
        vocabulary = load_vocabulary(lexicon)
        self.names = load_names(lexicon)
        self.tagger = Tagger(vocabulary.nouns, vocabulary.verbs, self.names.phrases())
        self.engine = Engine(vocabulary)
        self.survivors = Survivors(vocabulary, self.engine, self.names)

    def read(self, text: str, start: int, end: int) -> Sentence:
        """Read `text[start:end]` as one sentence."""
        sentence = self.parse(text, start, end)
        if "#" in sentence.tags:
            sentence.mentions = self.engine.read(sentence.nodes)
        return sentence

    def parse(self, text: str, start: int, end: int) -> Sentence:
        """Group the words of `text[start:end]`, which holds no mention."""
        tokens = self.tagger.tag(text, start, end)
        quantities = find_quantities(tokens, "".join([t.tag for t in tokens]))
        nodes = group(tokens, quantities, self.tagger.lookup.longer)
        return Sentence(start, end, tokens, nodes, tags_of(nodes))


@cache
def load_reader(lexicon: Path | None = None) -> Reader:
    """Make the reader once per lexicon folder; the one without is kept for the next start."""
    return kept("reader", Reader) if lexicon is None else Reader(lexicon)
