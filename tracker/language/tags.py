"""The one-letter tags of tokens, and the words of closed classes and the marks that have them.

The tags, which the stages above read as strings:
    9 number  1 number word  h multiplier  v indefinite or fixed quantity  q ordinal
    a article  A another  t determiner  p possessive  n no  G nobody  o other  f of  T to  y by  i preposition
    & conjunction  | contrast  , ; : ( ) " . marks  I including  O of them  W relative  z pronoun  s 's
    ^ up from  k along with  e be  H have  m modal  D do  ! not  r adverb  F hedge  Y time
    N counted noun  U unit noun  J demonym  E name in the lexicon  C other capitalised word  c age  w other word
    V finite verb  d past form or participle  g -ing form  X noun or verb (settled at once by its neighbours)
"""

import tomllib
from pathlib import Path

CLOSED = {
    "article": "a", "determiner": "t", "possessive": "p", "negative": "n", "nobody": "G", "other": "o", "another": "A",
    "of": "f", "to": "T", "by": "y", "preposition": "i", "conjunction": "&", "contrast": "|",
    "including": "I", "of_them": "O",
    "be": "e", "have": "H", "modal": "m", "do": "D", "not": "!", "relative": "W", "pronoun": "z", "adverb": "r",
    "feared": "F", "time": "Y", "toll": "L", "according": "R", "revised": "^", "along": "k",
}  # fmt: skip
MARKS = {
    ",": ",",
    ";": ";",
    ":": ":",
    "—": ",",
    "--": ",",
    "–": "-",
    "-": "-",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
    "...": ";",
    "…": ";",
}
MARKS |= dict.fromkeys("\"“”„«»‘’'", '"') | dict.fromkeys(".!?", ".") | dict.fromkeys("•*·▪●►", ";")
WORDS = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
BEASTS = frozenset(WORDS["beasts"]["words"])
PLANTED = frozenset(WORDS["planted"]["words"])
ONLY_PEOPLE = frozenset(WORDS["only_people"]["words"])
ISSUED = frozenset(WORDS["issued"]["words"])
PARTS = frozenset(WORDS["parts"]["words"])
FATES = frozenset(WORDS["fates"]["words"])
INHABITED = frozenset(WORDS["inhabited"]["words"])
RESCUERS = frozenset(WORDS["rescuers"]["words"])
BARRAGES = frozenset(WORDS["barrages"]["words"])
GAINS = frozenset(WORDS["gains"]["words"])
ABLE = frozenset(WORDS["able"]["words"])
EARTH = frozenset(WORDS["earth"]["words"])
