"""Which language a text is in, by its script and its commonest words; every profile is readable in languages.toml."""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain, repeat
from pathlib import Path

UNDETERMINED = "und"
_SAMPLE = 300
_LARGER_SAMPLE = 5000
# A word of a profile counts double what a letter or an ending of it does.
_LEAD = 1.2
_COVERAGE = 0.08
_WORD_WEIGHT = 2

_SCRIPTS = {
    "latin": "a-zA-ZÀ-ɏḀ-ỿ",
    "cyrillic": "Ѐ-ԯ",
    "arabic": "ء-يٮ-ۓݐ-ݿ",
    "hebrew": "א-ת",
    "greek": "Ͱ-Ͽἀ-῿",
    "armenian": "Ա-֏",
    "georgian": "Ⴀ-ჿ",
    "han": "㐀-䶿一-鿿",
    "kana": "ぁ-ヿ",
    "hangul": "가-힣",
    "thai": "ก-๛",
    "khmer": "ក-៿",
    "lao": "ກ-໿",
    "myanmar": "က-႟",
    "devanagari": "ऀ-ॿ",
    "bengali": "ঀ-৿",
    "gurmukhi": "਀-੿",
    "gujarati": "઀-૿",
    "tamil": "஀-௿",
    "telugu": "ఀ-౿",
    "malayalam": "ഀ-ൿ",
    "sinhala": "඀-෿",
    "ethiopic": "ሀ-፿",
}
# Not \w: the vowel signs of Indian scripts are no word characters to `re`.
_WORD = re.compile(r"[^\s\d!-/:-@\[-`{-¿‐-‧‹›،؛؟।]+")
_MARKED_LETTER = re.compile(r"[^\x00-\x7f]")


@dataclass(slots=True)
class _Profiles:
    """The profiles turned round: from a script, word or letter to the languages it speaks for."""

    by_script: dict[str, list[str]]
    by_word: dict[str, list[str]]
    by_letter: dict[str, list[str]]
    endings: dict[str, re.Pattern[str]]
    names: dict[str, str]


@cache
def _profiles() -> _Profiles:
    data = tomllib.loads(Path(__file__).with_name("languages.toml").read_text(encoding="utf-8"))
    profiles = _Profiles(defaultdict(list), defaultdict(list), defaultdict(list), {}, {})
    for code, entry in data.items():
        profiles.by_script[entry["script"]].append(code)
        profiles.names[entry["name"].lower()] = code
        for word in sorted(set(entry.get("words", "").replace("'", " ").split())):
            profiles.by_word[word].append(code)
        for letter in entry.get("letters", ""):
            profiles.by_letter[letter].append(code)
        if endings := entry.get("endings", "").split():
            profiles.endings[code] = re.compile(rf"(?:{'|'.join(endings)})\b")
    return profiles


def detect_language(text: str) -> str:
    """Name the ISO 639-1 code of a text's language, "und" when unsure.

    >>> detect_language("Two killed as drones hit Kharkiv, governor says")
    'en'
    >>> detect_language("Deux personnes ont été tuées dans la nuit")
    'fr'
    >>> detect_language("Вночі ворог атакував Харків, поранено двох людей")
    'uk'
    >>> detect_language("Odesa 14:30")
    'und'
    """
    code = _detect(text[:_SAMPLE])
    return _detect(text[:_LARGER_SAMPLE]) if code == UNDETERMINED and len(text) > _SAMPLE else code


def is_latin(text: str) -> bool:
    """Tell whether a text may be in the Latin script, as one without letters may.

    >>> is_latin("Odesa 14:30"), is_latin("Одеса 14:30"), is_latin("14:30")
    (True, False, True)
    """
    return text.isascii() or _script(text[:_SAMPLE]) in ("latin", None)


def normalise_language(given: str) -> str | None:
    """Reduce a given language, by code or English name, to ISO 639-1; None when it is neither.

    >>> normalise_language("en-GB"), normalise_language("Ukrainian"), normalise_language("?")
    ('en', 'uk', None)
    """
    name = given.strip().lower()
    code = re.split("[-_]", name)[0]
    return code if re.fullmatch("[a-z]{2}", code) else _profiles().names.get(name)


def _detect(sample: str) -> str:
    script = _script(sample)
    if script is None:
        return UNDETERMINED
    candidates = _profiles().by_script[script]
    return candidates[0] if len(candidates) == 1 else _likeliest(sample.lower(), candidates)


@cache
def _script_pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>[{ranges}]+)" for name, ranges in _SCRIPTS.items()))


def _script(sample: str) -> str | None:
    """Find the script that most letters are in; kana among Chinese characters make a text Japanese."""
    if sample.isascii():
        return "latin" if any(map(str.isalpha, sample)) else None
    letters: Counter[str] = Counter()
    for match in _script_pattern().finditer(sample):
        letters[match.lastgroup or ""] += match.end() - match.start()
    if letters["kana"] * 5 > letters["han"]:
        letters["kana"] += letters.pop("han", 0)
    script, count = max(letters.items(), key=lambda item: item[1], default=("", 0))
    return script if count * 2 > sum(letters.values()) else None


def _likeliest(sample: str, candidates: list[str]) -> str:
    """Weigh the words, letters and endings of a sample; a narrow lead or a thin trail decides nothing."""
    profiles = _profiles()
    words = _WORD.findall(sample)
    letters = _MARKED_LETTER.findall(sample)
    scores = Counter(chain(_votes(words * _WORD_WEIGHT, profiles.by_word), _votes(letters, profiles.by_letter)))
    for code, pattern in profiles.endings.items():
        scores[code] += len(pattern.findall(sample))
    ranked = sorted((-scores[code], code) for code in candidates if code in scores)
    best, second = (ranked + [(0, UNDETERMINED)] * 2)[:2]
    enough = -best[0] >= max(_WORD_WEIGHT, _COVERAGE * _WORD_WEIGHT * len(words)) and -best[0] >= -second[0] * _LEAD
    return best[1] if enough else UNDETERMINED


def _votes(marks: list[str], speaks_for: Mapping[str, list[str]]) -> Iterator[str]:
    return chain.from_iterable(map(speaks_for.get, marks, repeat(())))
