"""Dates of time words, the words that govern a count, and its scope."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.reading import claim_of, claims_of
from tracker.claims.times.dates import resolve
from tracker.claims.times.relative import DAYS
from tracker.claims.times.words import scope_of

MONDAY = date(2025, 7, 21)

DATES = [
    ("on Monday", "2025-07-21", "2025-07-21", "day"),
    ("in the period 23 Feb - 1 Mar", "2025-02-23", "2025-03-01", "day"),
    ("Sunday", "2025-07-20", "2025-07-20", "day"),
    ("on Tuesday night", "2025-07-15", "2025-07-15", "day"),
    ("last Monday", "2025-07-14", "2025-07-14", "day"),
    ("overnight", "2025-07-21", "2025-07-21", "day"),
    ("overnight into Sunday", "2025-07-20", "2025-07-20", "day"),
    ("yesterday", "2025-07-20", "2025-07-20", "day"),
    ("the day before yesterday", "2025-07-19", "2025-07-19", "day"),
    ("last night", "2025-07-20", "2025-07-20", "day"),
    ("this morning", "2025-07-21", "2025-07-21", "day"),
    ("since Thursday", "2025-07-17", "2025-07-21", "day"),
    ("on the night of 9 October", "2024-10-09", "2024-10-09", "day"),
    ("in the night to 7 May", "2025-05-07", "2025-05-07", "day"),
    ("in the past 24 hours", "2025-07-20", "2025-07-21", "day"),
    ("in the past week", "2025-07-14", "2025-07-21", "week"),
    ("over the last three weeks", "2025-06-30", "2025-07-21", "week"),
    ("in twelve days", "2025-07-09", "2025-07-21", "day"),
    ("last week", "2025-07-14", "2025-07-20", "week"),
    ("over the weekend", "2025-07-19", "2025-07-20", "day"),
    ("at the weekend", "2025-07-19", "2025-07-20", "day"),
    ("last weekend", "2025-07-19", "2025-07-20", "day"),
    ("at dawn on Sunday", "2025-07-20", "2025-07-20", "day"),
    ("just over a week ago", "2025-07-14", "2025-07-20", "week"),
    ("a month earlier", "2025-06-01", "2025-06-30", "month"),
    ("earlier in the month", "2025-07-01", "2025-07-21", "month"),
    ("a week ago", "2025-07-14", "2025-07-20", "week"),
    ("three days ago", "2025-07-18", "2025-07-18", "day"),
    ("last month", "2025-06-01", "2025-06-30", "month"),
    ("earlier this month", "2025-07-01", "2025-07-21", "month"),
    ("in July", "2025-07-01", "2025-07-21", "month"),
    ("in October", "2024-10-01", "2024-10-31", "month"),
    ("last October", "2024-10-01", "2024-10-31", "month"),
    ("Feb 4", "2025-02-04", "2025-02-04", "day"),
    ("on December 28", "2024-12-28", "2024-12-28", "day"),
    ("on 22 July", "2025-07-22", "2025-07-22", "day"),
    ("in 2004", "2004-01-01", "2004-12-31", "year"),
    ("this year", "2025-01-01", "2025-07-21", "year"),
    ("last year", "2024-01-01", "2024-12-31", "year"),
    ("two years ago", "2023-01-01", "2023-12-31", "year"),
    ("in October 2017", "2017-10-01", "2017-10-31", "month"),
    ("since October 2023", "2023-10-01", "2025-07-21", "month"),
    ("since the start of the year", "2025-01-01", "2025-07-21", "year"),
    ("from January through March", "2025-01-01", "2025-03-31", "month"),
    ("between 2 and 7 December", "2024-12-02", "2024-12-07", "day"),
    ("from 3 to 5 May", "2025-05-03", "2025-05-05", "day"),
    ("between 2015 and 2019", "2015-01-01", "2019-12-31", "year"),
    ("2025-07-18", "2025-07-18", "2025-07-18", "day"),
    ("on 18.07.2025", "2025-07-18", "2025-07-18", "day"),
    ("in the 1970s", "1970-01-01", "1979-12-31", "year"),
]
UNKNOWN = [
    "on Palm Sunday",
    "the day before",
    "two days earlier",
    "since the invasion began",
    "the same day",
    "in three years",
    "over 44 months",
    "next weekend",
    "in recent days",
    "next Monday",
    "tomorrow",
    "at dawn",
]


@pytest.mark.parametrize(("words", "first", "last", "precision"), DATES)
def test_dates_of_words(words: str, first: str, last: str, precision: str) -> None:
    """Each wording gives its days by the report date."""
    assert resolve(words, MONDAY) == (date.fromisoformat(first), date.fromisoformat(last), precision)


@pytest.mark.parametrize("words", UNKNOWN)
def test_words_that_name_no_day(words: str) -> None:
    """What only another event, or nothing, dates stays unknown."""
    assert resolve(words, MONDAY) == (None, None, "none")


TOLD = (date(2025, 7, 3), date(2025, 7, 3), "day")
COUNTED_FROM = [
    ("the same day", "2025-07-03", "2025-07-03", "day"),
    ("later that night", "2025-07-03", "2025-07-03", "day"),
    ("the following morning", "2025-07-04", "2025-07-04", "day"),
    ("the night before", "2025-07-02", "2025-07-02", "day"),
    ("two days earlier", "2025-07-01", "2025-07-01", "day"),
    ("three days later", "2025-07-06", "2025-07-06", "day"),
    ("a week before", "2025-06-23", "2025-06-29", "week"),
    ("the previous month", "2025-06-01", "2025-06-30", "month"),
    ("the year before", "2024-01-01", "2024-12-31", "year"),
    ("over six weeks", "2025-06-09", "2025-07-21", "week"),
]


@pytest.mark.parametrize(("words", "first", "last", "precision"), COUNTED_FROM)
def test_days_that_count_from_one_told_before(words: str, first: str, last: str, precision: str) -> None:
    """What is told by another day is found by that day; a lapse counts from one told only if it is long ago."""
    assert resolve(words, MONDAY, TOLD) == (date.fromisoformat(first), date.fromisoformat(last), precision)


def test_days_that_count_from_what_is_no_day() -> None:
    """A month that was told has no next day, and a lapse long after it begins with it."""
    month = (date(1961, 3, 1), date(1961, 3, 31), "month")
    assert resolve("the next day", MONDAY, month) == (None, None, "none")
    assert resolve("the next month", MONDAY, month)[:2] == (date(1961, 4, 1), date(1961, 4, 30))
    assert resolve("over six weeks", MONDAY, month)[0] == date(1961, 3, 1)
    assert resolve("over the past six weeks", MONDAY, month)[0] == date(2025, 6, 9)


def test_a_weekend_that_runs_is_this_one_and_the_last_is_the_one_before() -> None:
    sunday = date(2025, 7, 20)
    assert resolve("over the weekend", sunday)[:2] == (date(2025, 7, 19), sunday)
    assert resolve("last weekend", sunday)[:2] == (date(2025, 7, 12), date(2025, 7, 13))


def test_without_a_report_date_only_full_dates_are_known() -> None:
    """A missing report date is not guessed."""
    assert resolve("on Monday", None) == (None, None, "none")
    assert resolve("on 4 February", None) == (None, None, "none")
    assert resolve("on 4 February 2022", None)[0] == date(2022, 2, 4)
    assert resolve("since 2014", None) == (date(2014, 1, 1), None, "year")


def test_turn_of_the_year() -> None:
    """In January, December is last year's, and so is a day of the week that lies before New Year."""
    report = date(2025, 1, 2)
    assert resolve("on December 30", report)[0] == date(2024, 12, 30)
    assert resolve("on Tuesday", report)[0] == date(2024, 12, 31)
    assert resolve("last month", report)[:2] == (date(2024, 12, 1), date(2024, 12, 31))


def test_a_day_that_no_month_has() -> None:
    """29 February is looked for in the year before, never invented."""
    assert resolve("on 29 February", date(2023, 7, 1)) == (None, None, "none")
    assert resolve("on 29 February", date(2025, 7, 1))[0] == date(2024, 2, 29)


@given(report=st.dates(date(1990, 1, 10), date(2030, 1, 1)), day=st.sampled_from(DAYS))
def test_a_weekday_is_within_the_week_before(report: date, day: str) -> None:
    """A bare weekday is the latest one, the report's own day included."""
    first, last, precision = resolve(f"on {day.title()}", report)
    assert first is not None
    assert (first, precision, DAYS[first.weekday()]) == (last, "day", day)
    assert timedelta(0) <= report - first < timedelta(7)


@given(st.text(max_size=40))
def test_any_words_are_read_without_error(words: str) -> None:
    """Nothing that stands in a text breaks the reading, and the last day is never before the first."""
    first, last, _ = resolve(words, MONDAY)
    assert first is None or last is None or first <= last


SCOPES = [
    ("since", "since the invasion began", "cumulative"),
    ("since", "since march 2023", "cumulative"),
    ("since", "since the start of may", "period"),
    ("since", "since sunday", "period"),
    ("lapse", "in the past 24 hours", "event"),
    ("lapse", "over the past week", "period"),
    ("lapse", "in a single night", "event"),
    ("lapse", "in three years", "cumulative"),
    ("range", "between 2 and 7 december", "period"),
    ("range", "between 2008 and 2011", "period"),
    ("range", "from 24.02.22 to 14.06.25", "cumulative"),
    ("current", "this year", "cumulative"),
    ("current", "this month alone", "period"),
    ("season", "in the first half of 2025", "period"),
    ("point", "on friday", "event"),
]


@pytest.mark.parametrize(("kind", "words", "scope"), SCOPES)
def test_scope_of_words(kind: str, words: str, scope: str) -> None:
    """A day is an event, a stated span a period, a war or year a running total."""
    assert scope_of(kind, words) == scope


GOVERNED = [
    ("It was the third raid on Gozo since 2019, when nine guards died.", "nine guards", "2019", "event"),
    (
        "Nine dead as bus falls; third accident in a month. Of the nine injured, four left.",
        "nine injured",
        None,
        "event",
    ),
    ("The Sixth Division's answer: nine raids repelled since Monday.", "nine raids", "since Monday", "period"),
    ("It repelled the 182nd raid on Gozo since May, killing nine rebels.", "nine rebels", None, "event"),
    ("It repelled the 182nd raid on Gozo since May, killing nine rebels.", "the 182nd raid", "since May", "cumulative"),
    ("It was the fourth raid on Gozo this year, bringing the number of dead to 12.", "12", "this year", "cumulative"),
    (
        "A guard was shot on Friday, the ninth guard killed at the port this year.",
        "the ninth guard",
        "this year",
        "cumulative",
    ),
    ("A guard was shot on Friday, the ninth guard killed at the port this year.", "A guard", "on Friday", "event"),
    ("A driver was killed on Monday, the fifth in as many weeks.", "the fifth", "in as many weeks", "cumulative"),
    (
        "The fourth hostage was freed on Friday; talks resume this week.",
        "The fourth hostage",
        "on Friday",
        "cumulative",
    ),
    ("The toll rose to 12, up from nine on Monday.", "12", None, "event"),
    ("The ministry on Monday said 12 people were killed.", "12", None, "event"),
    ("Police arrested 12 people in connection with a raid last week.", "12", None, "event"),
    ("Police arrested 12 people in a raid last week.", "12", "last week", "event"),
    ("Raids killed 12 rebels, after nine monks were killed last week.", "12", None, "event"),
    ("Raids freed 12 nurses abducted from a clinic last week.", "12", None, "event"),
    ("In the period 1 July - 6 July raids killed 12 people.", "12", "In the period 1 July - 6 July", "period"),
    ("A man wounded on Monday said 12 people were killed.", "12", "on Monday", "event"),
    ("The army on Monday published its count: 12 dead and nine hurt since May 3.", "12", "since May 3", "period"),
    ("Nine people have died since the truce and 40 were hurt.", "Nine", "since the truce", "period"),
    ("Nine people have died since the truce and the vote.", "Nine", "since the truce and the vote", "period"),
    ("The toll rose to 12, up from nine on Monday.", "nine", "on Monday", "event"),
    ("The toll rose to 12, up to nine on Monday. Five were boys.", "Five", "on Monday", "event"),
    ("The toll rose to 12, up from nine on Monday. Five were boys.", "Five", None, "event"),
    ("As of 15 May, nine people have fled Odrin since 2 May.", "nine", "since 2 May", "period"),
    ("As of 15 May, nine people have fled Odrin.", "nine", "15 May", "event"),
    ("Nine, a family from Odrin, died when a raid hit a house on Friday.", "Nine", "on Friday", "event"),
    ("In the same night Harland fired nine drones.", "nine", "In the same night", "event"),
    ("In the same month Harland fired nine drones.", "nine", "In the same month", "period"),
    ("In 2023 its members suffered nine raids.", "nine", "In 2023", "event"),
    ("The damage of nine raids was put at a million in 2023 dollars.", "nine", None, "event"),
    ("Men of the 23 March Movement killed nine people.", "nine", None, "event"),
    ("Men killed nine people on 23 March, moving on.", "nine", "on 23 March", "event"),
    ("A blast killed nine people in Mosul on Friday.", "nine", "on Friday", "event"),
    ("On the night of 3 March the raiders killed nine villagers.", "nine", "On the night of 3 March", "event"),
    ("Rebels have killed 90 civilians in the province since January 2019.", "90", "since January 2019", "cumulative"),
    ("In the past week the army lost 14 tanks.", "14", "In the past week", "period"),
    ("Clashes killed 12 people between 3 and 9 April.", "12", "between 3 and 9 April", "period"),
    (
        "Gunmen killed three guards on Monday; 400 people have been killed there since 2021.",
        "three",
        "on Monday",
        "event",
    ),
    (
        "Gunmen killed three guards on Monday; 400 people have been killed there since 2021.",
        "400",
        "since 2021",
        "cumulative",
    ),
    ("Over the past 24 hours shelling wounded six people.", "six", "Over the past 24 hours", "event"),
    ("The civil war has killed 90,000 people.", "90,000", None, "cumulative"),
    ("Air strikes have killed 310 people in the enclave.", "310", None, "cumulative"),
    ("An air strike killed 31 people.", "31", None, "event"),
    ("Police detained four men, bringing to 15 the number of people arrested.", "15", None, "cumulative"),
    ("The war has driven 2 million people from their homes.", "2 million", None, "cumulative"),
    ("It was the deadliest raid since the start of the war and killed 22 people.", "22", None, "event"),
    # a year gone by is that of its own clause
    ("The deadliest raid since 2014, when rebels killed 40 guards, left nine dead on Sunday.", "40", "2014", "event"),
    (
        "The deadliest raid since 2014, when rebels killed 40 guards, left nine dead on Sunday.",
        "nine",
        "on Sunday",
        "event",
    ),
    ("It was the worst fighting since the 1990s, when 300 people were killed.", "300", "the 1990s", "period"),
    ("Since 2 June, when talks began, 300 people have been freed.", "300", "Since 2 June", "period"),
    # what only describes the subject
    ("The army, at war since April, mourned the loss of nine men in a fire.", "nine men", None, "event"),
    ("In Odrin, shelled since April, nine men have died.", "nine men", "since April", "cumulative"),
    ("At least 89 civilians were killed over a five-day period.", "89", "over a five-day period", "period"),
    # what has happened since is of all the time since
    ("Rebels attacked on 7 May, and shelling has since killed 40,000 people.", "40,000", None, "cumulative"),
    ("Rebels attacked on 7 May, and shelling killed 40,000 people.", "40,000", "on 7 May", "event"),
]


@pytest.mark.parametrize(("text", "quote", "when", "scope"), GOVERNED)
def test_time_words_that_govern(text: str, quote: str, when: str | None, scope: str) -> None:
    """Time words count for the numbers of their own clause, and only for those."""
    claim = claim_of(text, quote)
    assert (claim.when_text, claim.scope) == (when, scope)


def test_the_day_of_saying_is_not_the_day_of_the_event() -> None:
    """The report of Wednesday is no event of Wednesday; a possessive day is."""
    assert claim_of("The ministry said on Wednesday that nine sailors had been killed.", "nine").when_text is None
    assert claim_of("Officials said Wednesday's raid killed nine sailors.", "nine").when_text == "Wednesday"


def test_a_dateline_is_not_the_day_of_the_event() -> None:
    """The date before the first dash dates the report."""
    assert claim_of("NAIROBI, Aug 3 - A bomb killed nine people in Garissa.", "nine").when_text is None
    assert claim_of("Two men born in 1953 and 1960 were killed.", "Two").when_text is None
    assert claim_of("Two men from Lund in 1953 were killed.", "Two").when_text == "in 1953"


def test_the_time_of_a_story_goes_on_and_ends_with_it() -> None:
    """A later toll of the same story keeps its day; another country's story does not."""
    text = (
        "A raid killed nine people in Mosul on Friday.\nFive more were wounded.\nA bus crash in Peru killed 12 people."
    )
    nine, five, twelve = claims_of(text)
    assert nine.when_text == five.when_text == "on Friday"
    assert twelve.when_text is None


def test_a_list_keeps_the_span_of_its_lead() -> None:
    """The lines under a lead with a span count in that span."""
    text = "Over the past week the brigade reports:\n- destroyed six tanks;\n- killed 40 soldiers."
    assert {claim.scope for claim in claims_of(text)} == {"period"}


def test_who_did_it_are_no_part_of_the_victims() -> None:
    assert [claim.low for claim in claims_of("Nine people died. The attackers, at least seven of them, fled.")] == [9]


def test_scopes_of_raised_totals_of_murders_in_a_year_and_of_one_blow_in_a_summary() -> None:
    raised = claim_of(
        "Three soldiers died on Tuesday, taking to 2,665 the number of troops killed since the invasion.", "2,665"
    )
    assert raised.scope == "cumulative"
    assert claim_of("Peru recorded 3,308 murders last year.", "3,308").scope == "period"
    text = "Police found the bodies of 50 men in the 24 hours to Wednesday. A car bomb in the north killed 22 people."
    assert [claim.scope for claim in claims_of(text)] == ["event", "event"]


def test_a_total_that_stands_since_a_day_is_not_of_the_day_on_which_it_stood() -> None:
    text = "On Wednesday it stood at 59,219 killed and 143,045 wounded since 7 October 2023."
    claims = claims_of("The ministry gave its toll.\n" + text)
    assert {(claim.scope, claim.when_text) for claim in claims} == {("cumulative", "since 7 October 2023")}
    assert claim_of("Peru says it has killed as many as 20,000 rebels.", "20,000").scope == "cumulative"


def test_a_running_total_keeps_no_time_of_an_event_told_before() -> None:
    war = claims_of("A raid killed nine people on Friday. The war has claimed 20,000 lives.")[1]
    assert (war.scope, war.when_text) == ("cumulative", None)


def test_a_date_that_opens_a_line_is_of_what_the_line_tells() -> None:
    """A dateline's date is that of the paper."""
    assert claim_of("May 3: Nine people die in a blaze.", "Nine").when_text == "May 3"
    assert claim_of("A raid on Tarsk on May 3: nine people die.", "nine").when_text == "on May 3"
    assert claim_of("TARSK, May 3: Nine people die in a blaze.", "Nine").when_text is None
    assert claim_of("May 3 (TARSK) - Nine people die in a blaze.", "Nine").when_text is None


def test_a_time_that_is_only_looked_back_on_ends_with_its_paragraph() -> None:
    text = (
        "It is the worst quake since 2015, when 90 people died. Then 80 homes fell.\n\nNine people died, police said."
    )
    assert [claim.when_text for claim in claims_of(text)] == ["2015", "2015", None]


def test_what_happened_in_a_place_long_ago_dates_nothing_later() -> None:
    text = "Drones flew over Kursk, where troops crossed the border in August.\n\nNine drones were downed."
    assert claim_of(text, "Nine").when_text is None
    assert claim_of(text.replace("in August", "last night"), "Nine").when_text == "last night"


def test_a_month_of_this_year_is_no_running_total() -> None:
    claim = claim_of("In March this year nine people were abducted.", "nine")
    assert (claim.when_text, claim.scope) == ("In March this year", "event")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Nine people died when a bus plunged into a ravine on Saturday, police said.", "on Saturday"),
        ("Nine people, including two boys, were killed when a bus fell into a ravine on Saturday.", "on Saturday"),
        ("Nine people were killed, including two who died when a bomb exploded on Saturday.", None),
        ("Nine people were killed as gunmen raided a village on Saturday.", "on Saturday"),
        ("Nine people have been killed in the war, as troops left Odrin on Saturday.", None),
        ("Nine people died on Friday when a raid like that of Saturday hit Odrin.", "on Friday"),
    ],
)
def test_the_time_of_a_clause_that_tells_how_it_came_to_that(text: str, when: str | None) -> None:
    assert claim_of(text, "Nine").when_text == when


def test_a_part_has_the_time_of_its_total() -> None:
    text = "Nine people were killed on Friday; two of them were children."
    assert claim_of(text, "two").when_text == "on Friday"
    died = "Nine people were wounded on Friday; two of them have since died."
    assert claim_of(died, "two").when_text is None


DATED = [
    # what came before or after what was told
    ("A raid on Friday came two days after gunmen killed nine people.", "nine", "two days after", "2025-07-16"),
    ("The raid came a day after a bomb hit a bus in Odrin, killing nine people.", "nine", "a day after", "2025-07-20"),
    ("The raid came a day after the truce, and nine people died.", "nine", None, None),
    ("Two days after that raid, a bomb killed nine people.", "nine", "Two days after", None),
    (
        "Troops raided Odrin on Friday. Two days after that, a bomb killed nine people.",
        "nine",
        "Two days after",
        "2025-07-20",
    ),
    (
        "Troops raided Odrin on Friday. Two days after the vote, a bomb killed nine people.",
        "nine",
        None,
        None,
    ),
    ("Troops raided Odrin on Friday and killed nine people the next day.", "nine", "the next day", "2025-07-19"),
    ("They met on Friday to mark 18 years since a bomb killed nine people.", "nine", "18 years since", "2007-01-01"),
    (
        "The toll has risen to 90, the mayor said on Friday, two weeks after the storm struck.",
        "90",
        "two weeks after",
        "2025-07-07",
    ),
    ("The toll has risen to 90, the mayor said on Friday, two weeks after the truce began.", "90", None, None),
    (
        "Nine have been killed, the mayor said on Friday, two weeks after Harland struck the storm wall.",
        "Nine",
        None,
        None,
    ),
    ("They came to the funeral of a man killed on Friday in a fire.", "a man", "on Friday", "2025-07-18"),
    ("Police shot nine looters on Friday, two weeks after the storm struck.", "nine", "on Friday", "2025-07-18"),
    ("Police held the burial on Friday of nine people killed in a fire.", "nine", None, None),
    # the year by which something is known
    ("A judge freed two men held over the 2004 raid that killed nine people.", "nine", "2004", "2004-01-01"),
    ("A judge spoke of the deadly 2004 raids that killed nine people.", "nine", "2004", "2004-01-01"),
    ("A judge spoke of the 2004 Odrin raid, in which nine people died.", "nine", "2004", "2004-01-01"),
    ("A judge spoke of the 2004 Odrin raid, as nine people died.", "nine", None, None),
    ("Nine people were killed in the 2004 siege.", "Nine", "2004", "2004-01-01"),
    ("Nine people were killed on the anniversary of the 2004 siege.", "Nine", None, None),
    # the date by which something is known
    ("The May 12 quake killed nine people and left 40 homeless.", "40", "May 12", "2025-05-12"),
    ("Survivors of the May 12 quake left, as floods killed nine people.", "nine", None, None),
    ("Nine people were killed May 12 in a raid.", "Nine", "May 12", "2025-05-12"),
    ("In the worst of them, the May 12 raid, nine people died.", "nine", "May 12", "2025-05-12"),
    ("May saw six raids, in which nine people died.", "nine", "May", "2025-05-01"),
    ("Troops left on Friday. Two days before, a bomb killed nine people.", "nine", "Two days before", "2025-07-16"),
    # of two times, that of the count's own clause
    ("Of the two men named on Sunday, one died on Monday.", "one", "on Monday", "2025-07-21"),
    ("On Sunday, one man died in what was the worst fire on record on Monday.", "one", "On Sunday", "2025-07-20"),
    ("Nine men were killed, the army said, adding that 40 died last month.", "Nine", None, None),
    ("Two men died on Sunday. Nine died in Tarsk that day in a fire.", "Nine", "that day", "2025-07-20"),
    ("They face winter one year after a quake killed nine people.", "nine", "one year after", "2024-01-01"),
    ("They face winter one year after the vote; a quake killed nine people.", "nine", None, None),
    ("Police arrested Ana Borg, a suspect in the May 12 raid.", "Ana", None, None),
    ("Police arrested Ana Borg, a suspect, in the morning of May 12.", "Ana", "in the morning of May 12", "2025-05-12"),
    ("On the morning of May 12 a raid killed nine people.", "nine", "On the morning of May 12", "2025-05-12"),
    ("Nine people died in the May 12 raid.", "Nine", "May 12", "2025-05-12"),
    # what is still to come, and names that only look like months
    ("Nine people died in a riot over a vote due in May.", "Nine", None, None),
    ("Nine people died in a riot over a vote held in May.", "Nine", "in May", "2025-05-01"),
    ("Nine people died in Mar Elias.", "Nine", None, None),
    ("Nine people died in Mar 2023.", "Nine", "in Mar 2023", "2023-03-01"),
    # what only describes who died
    ("Ana Borg, wounded in a raid in June 2017, was killed by police on Friday.", "Ana", "on Friday", "2025-07-18"),
    (
        "Ana Borg was wounded in a raid in June 2017, and killed by police on Friday.",
        "Ana",
        "in June 2017",
        "2017-06-01",
    ),
    (
        "Two men died on Friday. It was the worst quake since that of Lima in 1985. Nine fell.",
        "Two",
        "on Friday",
        "2025-07-18",
    ),
    # what is done about it long after
    ("He was found guilty on Friday of killing nine people in May 1995.", "nine", "in May 1995", "1995-05-01"),
    ("He was jailed on Friday for killing nine people.", "nine", None, None),
    ("He was caught on Friday for killing nine people.", "nine", "on Friday", "2025-07-18"),
    # what was done when nothing was counted
    (
        "Two men died on Sunday. Fighting resumed on Monday. The army said it lost nine men.",
        "nine",
        "on Monday",
        "2025-07-21",
    ),
    (
        "Two men died on Sunday. Talks resumed on Monday. The army said it lost nine men.",
        "nine",
        "on Sunday",
        "2025-07-20",
    ),
    (
        "On 3 May 1961 troops took Odrin. Over six weeks they killed nine people.",
        "nine",
        "Over six weeks",
        "1961-05-03",
    ),
]


@pytest.mark.parametrize(("text", "quote", "when", "first"), DATED)
def test_days_of_what_is_told_by_another_time(text: str, quote: str, when: str | None, first: str | None) -> None:
    claim = claim_of(text, quote)
    assert (claim.when_text, str(claim.event_start or "") or None) == (when, first)


def test_a_new_paragraph_goes_back_to_the_time_of_the_story() -> None:
    text = (
        "A raid killed nine people on Friday.\n\nIn 2014 rebels shelled Odrin. They killed 40.\n\nTwo more were hurt."
    )
    assert [claim.when_text for claim in claims_of(text)] == ["on Friday", "In 2014", "on Friday"]
    alone = text.replace("shelled Odrin. They ", "")  # a paragraph of a sentence may go on in the next
    assert [claim.when_text for claim in claims_of(alone)] == ["on Friday", "In 2014", None]


def test_a_weekend_is_no_span_that_a_story_tells_of() -> None:
    text = "Fighting over the weekend killed 32 men. On 9 May a raid killed 50. It also hurt 70. Fires hurt six."
    assert [claim.when_text for claim in claims_of(text)][:3] == ["over the weekend", "On 9 May", "On 9 May"]
