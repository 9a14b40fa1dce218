"""Languages are told by their commonest words and letters, English even in a headline of three words."""

import pytest

from tracker.articles import detect_language
from tracker.articles.language import _profiles

ENGLISH = """
Five dead
12 killed
Kharkiv: 5 killed
Blast rocks Karachi
Gunmen storm Kabul hotel
At least 12 wounded in Odesa drone raid
3 dead, 10 hurt in Gaza airstrike
Zelensky: 450 drones overnight
Explosions heard across Belgorod
Sudan army shells El Fasher market, 20 dead
Erdoğan and Pashinyan: «peace is near»
Médecins Sans Frontières says four staff were killed in Artibonite
Córdoba, Medellín and Bogotá hit by blackouts
The Süddeutsche Zeitung reported that 14 soldiers had died.
"""
OTHERS = """
fr Cinq morts dans une frappe sur Kharkiv
fr L'armée israélienne a annoncé avoir frappé 75 cibles
ru В результате удара по Харькову погибли три человека
ru ПВО за ночь сбила 112 украинских беспилотников над шестью регионами
uk За добу знищено 45 безпілотників
uk Унаслідок атаки на Одесу поранено п'ятьох людей
be Два чалавекі загінулі ў Гомелі
bg Най-малко 12 убити при атака
sr Најмање 12 мртвих у нападу на село
es Al menos 12 muertos en un ataque en Gaza
pt Pelo menos 12 mortos em ataque em Gaza
it Almeno 12 morti in un attacco a Gaza
de Mindestens fünf Tote bei Angriff auf Kiew
nl Zeker 12 doden bij aanval op Gaza
sv Minst 12 döda i attack mot Gaza
no Minst 12 døde i angrep på Gaza
da Mindst 12 dræbt i angreb på Gaza
fi Ainakin 12 kuollutta iskussa
pl Co najmniej 12 zabitych w ataku na Gazę
cs Nejméně 12 mrtvých při útoku
hu Legalább 12 halott a támadásban
ro Cel puțin 12 morți într-un atac
tr Gazze'ye saldırıda en az 12 kişi öldü
id Sedikitnya 12 tewas dalam serangan di Gaza
ms Sekurang-kurangnya 12 maut dalam serangan di Gaza
vi Tối thiểu 12 người chết
ar مقتل 12 شخصا في غارة على غزة
fa کشته شدن ۱۲ نفر در حمله به غزه
ur غزہ پر حملے میں 12 افراد ہلاک
he 12 הרוגים בתקיפה בעזה
el Δώδεκα νεκροί σε επίθεση
hi कम से कम 12 लोगों की मौत
zh 加沙空袭造成12人死亡
ja ガザ空爆で12人死亡
ko 가자지구 공습으로 12명 사망
th มีผู้เสียชีวิต 12 คน
"""


@pytest.mark.parametrize("text", ENGLISH.strip().split("\n"))
def test_short_english_is_english(text: str) -> None:
    assert detect_language(text) == "en"


@pytest.mark.parametrize("line", OTHERS.strip().split("\n"))
def test_headlines_of_other_languages(line: str) -> None:
    code, _, text = line.partition(" ")
    assert detect_language(text) == code


@pytest.mark.parametrize("text", ["", "12:30", "Kyiv, Lviv", "Gaza", "…", "https://t.me/x", "Zzz qqq xxyy kkjj wwvv"])
def test_what_tells_nothing_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"


def test_a_quoted_phrase_does_not_turn_a_text() -> None:
    quoted = "The minister wrote «погибли три человека» on Telegram, and the army said that it had struck the depot."
    assert detect_language(quoted) == "en"


def test_a_long_text_is_judged_beyond_an_opaque_start() -> None:
    assert (
        detect_language("Kyiv Lviv Odesa Sumy " * 20 + "where five people were killed and nine of them hurt " * 20)
        == "en"
    )


def test_the_profiles_are_for_known_scripts_and_at_least_40_languages() -> None:
    profiles = _profiles()
    assert len(profiles.names) >= 40
    assert all(len(code) in (2, 3) for codes in profiles.by_script.values() for code in codes)
