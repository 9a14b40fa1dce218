"""Which sentences can hold a mention at all: a test of words that costs next to nothing beside reading them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import or_

from tracker.language.groups import phrase_kind
from tracker.language.numbers import FIXED, NUMBER_WORDS, ORDINALS
from tracker.language.persons import PARTICLES, PREFIXED, RANKS
from tracker.language.plain import plain_words
from tracker.language.tags import BARRAGES, CLOSED, FATES, ONLY_PEOPLE, PARTS, WORDS
from tracker.lexicons.names import Names
from tracker.lexicons.vocabulary import Noun, Vocabulary
from tracker.rules.engine import Engine
from tracker.rules.fitting import is_of
from tracker.rules.loader import Rule, load_constructions
from tracker.rules.symbols import KINDS

_BITS = {kind: 1 << at for at, kind in enumerate((*KINDS, "count", "name", "leaning", "article", "people", "title"))}
NOTHING, LEANS, HOLDS, COUNTS, _IF_NAMED = 0, 1, 2, 4, 8
_COUNT, _NAMED, _PERSON = _BITS["count"], _BITS["name"], _BITS["person"]
_LEANING, _ARTICLE, _PEOPLE, _TITLE = (_BITS[name] for name in ("leaning", "article", "people", "title"))
_WIDTH = len(_BITS)
_MAY = 3 * _WIDTH
_ALL, _WORDS = (1 << _WIDTH) - 1, (1 << _MAY) - 1
_BARE = _COUNT | _BITS["bare"] | _BITS["thing"] | _PERSON
_ONLY_COUNTED = frozenset({"attack", "place", "area", "tally"})
_OFTEN = ("times", "occasions")
_VICTIMS = frozenset({"victim", "death", "fatality", "body"})
_MEASURES = frozenset("percent years months weeks days hours minutes miles kilometers kilometres".split())
_SUFFIXES = ("", "k", "m", "bn")
_CAPITAL = rf"(?:[^\W\d_a-z]|{PREFIXED})"
_NAME = re.compile(rf"(?<=\W){_CAPITAL}|^{PREFIXED}")
_TWO_NAMES = re.compile(
    rf"(?<!\w){_CAPITAL}[\w.'’‑–-]*[\s\"“”'‘’().]+(?:(?:{'|'.join(sorted(PARTICLES))})\s+){{0,3}}[\"“'‘(]*{_CAPITAL}"
)
LOSSES = frozenset({"losses", "loss", "lost", "eliminated", "neutralised", "neutralized"})
_NAMES = re.compile(r"T=\(#\S*name")
_ONE_MORE = ORDINALS.keys() - {"first", "second", "third"}
_TAGS = {tag for name in CLOSED for tag in WORDS[name]["words"] if " " not in tag}


class Survivors:
    """The words that a mention needs: some rule's verb or noun, and a count of a kind that the rule reads."""

    def __init__(self, vocabulary: Vocabulary, engine: Engine, names: Names) -> None:
        self._said: dict[str, int] = {}
        wants = _wanted(engine)
        plain: defaultdict[str, list[Rule]] = defaultdict(list)
        for (_, cls, kind), rule in engine.table.items():
            if cls == "plain":
                plain[kind].append(rule)
        for form, readings in vocabulary.verbs.items():
            self._add(form, wants=_union([wants[v.cls] for v in readings]))
        for form, noun in vocabulary.nouns.items():
            heads = {phrase_kind(noun)}
            heads |= {"victim", "casualties"} if noun.kind == "tally" or noun.lemma in _VICTIMS else set()
            counted = noun.kind in _ONLY_COUNTED or (noun.plural and noun.lemma != form)
            bit = _BITS[noun.kind]
            alone = _COUNT if _tells_alone(noun, plain) else 0
            self._add(form, alone | _union(wants[head] for head in heads if head), 0 if counted else bit, bit)
        for word in _OFTEN:
            self._add(word, many=_BITS["occasion"])
        for head, words in (("fate", FATES), ("barrage", BARRAGES), ("part", PARTS)):
            for word in words:
                self._add(word, wants[head])
        self._add_counts(wants["toll"], names, vocabulary.nouns)
        self._phrases: defaultdict[str, dict[str, list[tuple[str, str, int]]]] = defaultdict(dict)
        for phrase in self._said:
            if " " in phrase:
                self._enter_phrase(phrase)
        self._told = {word: self._say(word) for word in (*self._said, *self._phrases) if " " not in word}
        self._known, self._keys = frozenset(self._told), frozenset(self._phrases)

    def _enter_phrase(self, phrase: str) -> None:
        """Enter a phrase under its two rarest words unless its words say by themselves what it says."""
        words = phrase.split()
        if self._said[phrase] & ~_union(self._said.get(word, 0) for word in words):
            rest = f" {' '.join(words[1:])} "
            *_, second, first = sorted(words, key=_rarity)
            self._phrases[first].setdefault(second, []).append((f" {phrase} ", rest, self._said[phrase]))

    def _say(self, word: str) -> int:
        """What a word says, and above it what phrases that are entered under it may say."""
        entered = (says for beside in self._phrases.get(word, {}).values() for _, _, says in beside)
        return self._said.get(word, 0) | _union(entered) << _MAY

    def _phrased(self, said: int, words: list[str]) -> int:
        """Add to what the words of a sentence say what the phrases in it say."""
        line, single = f" {' '.join(words)} ", set(words)
        for first in self._keys & single:
            beside = self._phrases[first]
            for second in beside.keys() & single:
                for phrase, rest, says in beside[second]:
                    if says & ~said and rest in line and (phrase in line or _is_parted(phrase, rest, line)):
                        said |= says
        return said

    def _add_counts(self, toll: int, names: Names, nouns: Mapping[str, Noun]) -> None:
        for phrase in WORDS["toll"]["words"]:
            self._add(phrase, toll)
        for phrase in WORDS["including"]["words"]:
            self._add(phrase, _BARE if phrase.startswith("among") else _LEANING)
        for phrase in (*WORDS["of_them"]["words"], *WORDS["revised"]["words"], *LOSSES):
            self._add(phrase, _LEANING)
        numbers = ["0" * n + suffix for n in range(1, 16) for suffix in _SUFFIXES]
        for phrase in (*numbers, *WORDS["another"]["words"], *WORDS["nobody"]["words"], *FIXED, *NUMBER_WORDS):
            self._add(phrase, gives=_BARE)
        printed = ["0" * n + suffix for n in range(1, 5) for suffix in ("st", "nd", "rd", "th")]
        for phrase in (*WORDS["negative"]["words"], *ORDINALS, *printed):
            self._add(phrase, gives=_BARE if phrase in _ONE_MORE else _COUNT)  # "a tenth was let go"
        for phrase in ("a", "an", *WORDS["another"]["words"]):
            self._add(phrase, gives=_ARTICLE)
        for phrase in (
            "old",
            "olds",
            *ONLY_PEOPLE,
            *(phrase for phrase, kind, _ in names.phrases() if kind == "demonym"),
        ):
            self._add(phrase, gives=_PEOPLE)
        for phrase in (phrase for phrase, kind, _ in names.phrases() if kind == "person" and " " not in phrase):
            self._add(phrase, gives=_NAMED)
        for last in _titles(names, nouns):
            self._add(last, gives=_TITLE)

    def _add(self, phrase: str, wants: int = 0, gives: int = 0, many: int = 0) -> None:
        """Note the kinds of count that a phrase wants beside it, those that it gives, and those it gives if counted."""
        words = " ".join(plain_words(phrase))
        said = wants | gives << _WIDTH | many << 2 * _WIDTH
        if words and said:
            self._said[words] = self._said.get(words, 0) | said

    def judge(self, text: str) -> int:
        """Say whether a sentence HOLDS a mention perhaps, LEANS on one before it, COUNTS (added up), or NOTHING."""
        words = plain_words(text)
        if not _MEASURES.isdisjoint(words):
            words = _without_measures(words)
        said = reduce(or_, map(self._told.__getitem__, self._known.intersection(words)), 0)
        certain = said & _WORDS
        verdict = _weighed(certain)
        if said != certain and _weighed(certain | said >> _MAY) != verdict:
            verdict = _weighed(self._phrased(certain, words))
        if verdict & _IF_NAMED:
            verdict = verdict - _IF_NAMED + (HOLDS if _may_name(text, words, said) else 0)
        return verdict


def _without_measures(words: list[str]) -> list[str]:
    """The words of a sentence without the numbers of years, miles and percents, which count nobody.

    >>> _without_measures(["held", "for", "two", "months", "the", "00", "year", "old"])
    ['held', 'for', 'months', 'the', '00', 'year', 'old']
    """
    return [w for w, after in zip(words, [*words[1:], ""], strict=True) if after not in _MEASURES or not _is_number(w)]


def _is_number(word: str) -> bool:
    return word[0] == "0" or word in NUMBER_WORDS


def _may_name(text: str, words: list[str], said: int) -> bool:
    """Whether a sentence may name a person: by two words of a name, or by one and a title before it."""
    if said >> _WIDTH & _TITLE:
        return _NAME.search(text) is not None
    return _TWO_NAMES.search(text, len(words[0]) if words[0] in _TAGS else 0) is not None


def _is_parted(phrase: str, rest: str, line: str) -> bool:
    """Whether the first word of a phrase stands somewhere before the rest: "let nine drivers go"."""
    first = phrase[: 1 - len(rest)]
    return 0 <= line.find(first) < line.rfind(rest)


def _weighed(said: int) -> int:
    """The verdict on what the words of a sentence say; _IF_NAMED where it HOLDS if somebody is named."""
    wants, gives, many = said & _ALL, said >> _WIDTH & _ALL, said >> 2 * _WIDTH
    if gives & _COUNT:
        gives |= many
    if gives & _PEOPLE and gives & (_COUNT | _ARTICLE):
        gives |= _PERSON
    verdict = HOLDS if wants & gives else _IF_NAMED if wants & _NAMED else NOTHING
    if wants & _LEANING and gives:
        verdict |= LEANS
    return verdict | COUNTS if wants & _LEANING or gives & _COUNT else verdict


def _titles(names: Names, nouns: Mapping[str, Noun]) -> set[str]:
    """The words that may end a title in lower case: ranks, and the last of a longer name whose first has a capital."""
    ends = {(phrase.rsplit(" ", 1)[-1], kind) for phrase, kind, _ in names.phrases() if " " in phrase}
    named = {end for end, kind in ends if kind == "title" or (end in nouns and nouns[end].kind == "person")}
    return named | {rank.rsplit(" ", 1)[-1] for rank in RANKS}


def _tells_alone(noun: Noun, plain: Mapping[str, Sequence[Rule]]) -> bool:
    """Whether some rule reads a count of the noun by itself: "12 air strikes", "900 peacekeepers are in the town"."""
    rules = plain.get(noun.kind, ())
    if any(noun.lemma in rule.lemmas for rule in rules):
        return True
    return any(not rule.types or is_of(rule, noun) for rule in rules if not rule.lemmas)


def _rarity(piece: str) -> tuple[bool, bool, bool, int]:
    """Rank the words of a phrase by how seldom they are likely to stand in a text."""
    return piece not in _TAGS, len(piece) > 1, piece.isalpha(), len(piece)


def _wanted(engine: Engine) -> defaultdict[str, int]:
    """The kinds of count that each class of verb, or head of a phrase, is read with."""
    wants: defaultdict[str, int] = defaultdict(int)
    named = {c.name for c in load_constructions()[1] if _NAMES.search(c.pattern)}
    for construction, cls, kind in engine.table:
        wants[cls] |= _BITS[kind]
        if kind == "person" and construction in named:
            wants[cls] |= _NAMED
    return wants


def _union(masks: Iterable[int]) -> int:
    return reduce(or_, masks, 0)
