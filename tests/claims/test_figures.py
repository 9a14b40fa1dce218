"""Bare numbers that say anew what was counted before, and tables of places."""

import pytest

from tests.claims.reading import claims_of

CASES = [
    ("Eleven cooks were killed, taking the total since the war began to 238.", [11, 238]),
    ("Eleven cooks were killed, taking the bus since the war began to 238.", [11]),
    ("The death toll rose from 12 to 17.", [12, 17]),
    ("The death toll rose to 17 on Tuesday, from 12 a day earlier.", [17, 12]),
    ("The count of the dead had gone from 12 to 17.", [12, 17]),
    ("The clerks had gone from 12 to 17 villages; nine were killed.", [9]),
    ("The death toll rose to 17 from 12.", [17, 12]),
    ("The death toll rose to 17 from 12 villages.", [17]),
    ("Deaths blamed on the gang fell to 17 in the first half of 2024, from 22 a year earlier.", [17, 22]),
    ("Clerks' deaths climbed from 12 in the first week to 17.", [12, 17]),
    ("Injuries went up from 40 on Monday to 66 on Tuesday.", [40, 66]),
    ("The number of attacks rose from 12 to 90.", [12, 90]),
    ("The number of attacks rose from 12 to 90 metres.", [12]),
    ("Fares linked to the gang fell to 17 in May, from 22.", []),
    ("Twelve people died in the blast. The ministry had said nine on Sunday.", [12, 9]),
    ("Forty people were killed. An earlier count had stood at 21.", [40, 21]),
    ("Forty people were killed. The earlier figure of 25, given by a clerk, was wrong.", [40, 25]),
    ("The quake killed 40 people, by the mayor's count; the army put it at 24.", [40, 24]),
    ("Twelve people died. On Tuesday the figure was 19.", [12, 19]),
    ("The death toll was 12; on Monday it was 19.", [12, 19]),
    ("The death toll was put at seven by police and eight by the hospital.", [7, 8]),
    ("Clerks put the dead at seven; the mayor at nine.", [7, 9]),
    ("Nurses speak of 60 dead. Residents spoke of 90.", [60, 90]),
    ("The clerk was talking of 57 dead, the mayor of 61.", [57, 61]),
    ("The first pit held 61 bodies, the second 17. In a third they found 34. That makes 112.", [61, 17, 34, 112]),
    ("In the first ward there were nine dead, in the second four.", [9, 4]),
    ("Two girls were killed, the first seven, the second nine.", [2]),
    ("Crews recovered 12 bodies. They found 34 rifles.", [12]),
    ("Gunmen seized 40 traders. The mayor gave the number as 55.", [40, 55]),
    ("Gunmen seized 40 traders. The mayor gave the number of stalls as 55.", [40]),
    ("The quake killed 279 people. Ghor 112; Herat 79; others 88.", [279, 112, 79, 88]),
    ("Injured by district: Ghor 45, Herat 12, Badghis 7.", [45, 12, 7]),
    ("Dead by district: Ghor 45, Herat 12, other districts 7.", [45, 12, 7]),
    ("Dead by district: Ghor 45, Herat 12, elsewhere 7.", [45, 12, 7]),
    ("The feud cost 19 lives (civilians: 11; soldiers: 8).", [19, 11, 8]),
    ("The ministry first announced 359 deaths, then cut the figure to 250.", [359, 250]),
    ("The ministry put the dead at 63. Its first bulletin had put the number at 52.", [63, 52]),
    ("Clerks counted 27 dead. The prosecutor general counts more than 40.", [27, 40]),
    ("Twelve people died, the mayor said. By midnight it was 18.", [12, 18]),
    ("Twelve people died, the mayor said. By midnight it was 12 degrees.", [12]),
    ("The quake killed 700 people. By Monday the figure, from the same source, was 900.", [700, 900]),
    ("The toll, put at seven by the union and at eight by the mayor, is open.", [7, 8]),
    ("The blast killed 19. Officials revised that to 21.", [19, 21]),
    ("The blast killed 19. Clerks said it was more like 25.", [19, 25]),
    ("The blast killed 19. The number of schools is 25.", [19]),
    ("The army destroyed nine tanks. The ministry said 12.", [9, 12]),
    ("The army destroyed nine tanks. The ministry has 12.", [9]),
    ("Fifteen were dead when they reached us. We lost eleven on the table.", [15, 11]),
    ("Fifteen bakers sang when they reached us. We lost eleven at chess.", []),
    ("He was dead, and I heard them count to twenty.", []),
    ("The quake killed 700 people. The hospital gave 27 to reporters.", [700, 27]),
    ("The quake killed 700 people. The hospital gave 27 to charity.", [700]),
    ("The quake killed 700 people. Last year it was 35.", [700, 35]),
    ("The quake killed 700 people. Last year it sold 35.", [700]),
    ("The quake killed 700 people. The plaque names 35.", [700, 35]),
    ("The quake killed 700 people. The plaque cost 35.", [700]),
    ("The quake killed 700 people. On its list there are 35.", [700, 35]),
    ("The quake killed 700 people. On its hill there are 35.", [700]),
    ("Ten people were killed. The school fair sold 45.", [10]),
    ("Ten people were killed. The ministry had said nine words on Sunday.", [10]),
    ("Ten people were killed. The mayor said 30 percent.", [10]),
    ("The ministry had said nine on Sunday. The figure was 19.", []),
    ("The fair opened at seven, the museum at eight.", []),
    ("The vote: Ghor 45, Herat 12, Badghis 7.", []),
    ("Twelve people died at seven, the mayor at home said.", [12]),
]


@pytest.mark.parametrize(("text", "counted"), CASES)
def test_a_number_said_anew_is_counted(text: str, counted: list[int]) -> None:
    assert [claim.low for claim in claims_of(text)] == counted


DEGREES = [
    ("Four people are injured, at least two seriously, in a crash.", [("injured", 4), ("injured", 2)]),
    ("Ten people were killed and 22 injured, four critically.", [("killed", 10), ("injured", 22), ("injured", 4)]),
    ("Nine were hurt, three of them badly, police said.", [("injured", 9), ("injured", 3)]),
    ("Six people were hurt, one fatally.", [("injured", 6), ("killed", 1)]),
    ("Six people were hurt, nine seriously.", [("injured", 6)]),
    ("Six people were hurt, four seriously doubted it.", [("injured", 6)]),
    ("Six men took part, two seriously.", []),
    ("Damage: 351 houses badly damaged and 98 lightly.", [("damaged", 351), ("damaged", 98)]),
    ("Some 120 houses were destroyed and 310 partially.", [("destroyed", 120), ("damaged", 310)]),
    ("The quake destroyed 41 barns completely and 25 partly.", [("destroyed", 41), ("damaged", 25)]),
    ("Around 90 homes were damaged, nine completely.", [("damaged", 90), ("destroyed", 9)]),
    ("Some 40 homes were damaged and 12 partially sold.", [("damaged", 40)]),
]


@pytest.mark.parametrize(("text", "counted"), DEGREES)
def test_some_are_told_by_how_badly(text: str, counted: list[tuple[str, int]]) -> None:
    claims = claims_of(text)
    assert [(claim.measure, claim.low) for claim in claims] == counted
    assert len(claims) < 2 or bool(claims[-1].part_of) == (claims[-1].counted == "people")


def test_a_row_of_a_table_is_a_part_in_its_place() -> None:
    total, *rows = claims_of("The quake killed 191 people. Ghor 112; Herat 79.")
    assert [(row.place, row.part_of) for row in rows] == [("Ghor", total.claim_id), ("Herat", total.claim_id)]


def test_not_one_of_them_is_no_part() -> None:
    assert [claim.low for claim in claims_of("The raid killed 12 men, not one of them a gang leader.")] == [12]


def test_a_part_is_of_a_total_that_can_hold_it() -> None:
    text = "Fifteen people are now known to have died, the governor said, after three of the wounded died in hospital."
    claims = claims_of(text + " Four of the victims were children.")
    totals = {claim.claim_id: claim.low for claim in claims}
    assert [totals[claim.part_of] for claim in claims if claim.quote == "Four of the victims" and claim.part_of] == [15]


def test_both_in_an_apposition_count_nobody_again() -> None:
    assert [claim.quote for claim in claims_of("Two brothers, both bakers, were shot dead.")] == ["Two brothers"]
    assert [claim.low for claim in claims_of("A son, both brothers and a cousin were killed.")] == [1, 2, 1]


def test_who_got_away_from_those_who_took_others_is_neither_freed_nor_displaced() -> None:
    for text in ("Police arrested six cooks. Four others fled.", "Six cooks were seized while four others escaped."):
        assert [(claim.measure, claim.low) for claim in claims_of(text)] == [("captured", 6)]
    assert [claim.low for claim in claims_of("Shelling killed six cooks. Four hundred others fled.")] == [6, 400]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Two of the wounded died overnight.", ["Two of the wounded"]),
        ("The clinic took in seven of the injured.", ["seven of the injured"]),
        ("A baby of six weeks and a man of about 54 were killed.", ["A baby of six weeks", "a man of about 54"]),
        ("A woman of three villages was killed.", ["A woman"]),
        ("Rebels took 12 hostage and held one captive.", ["12", "one"]),
        ("Three men came. Two of these were killed.", ["Two of these"]),
        ("Three men came. Two of those were killed.", ["Two of those"]),
        ("The list has 19 deceased and 25 injured.", ["19 deceased", "25 injured"]),
    ],
)
def test_a_quote_holds_those_whom_the_count_is_of_and_an_age(text: str, quotes: list[str]) -> None:
    assert [claim.quote for claim in claims_of(text)] == quotes


def test_a_sum_is_of_what_was_counted_before_it() -> None:
    found = claims_of("Twelve men were wounded on Friday and nine on Sunday, which makes 21.")
    assert [c.measure for c in found] == ["injured"] * 3
    found = claims_of("The army wounded 12 men. Since May that makes 21 of us killed.")
    assert [c.measure for c in found] == ["injured", "killed"]


def test_those_among_a_number_told_before_are_some_of_it() -> None:
    found = claims_of("The trench held 61 skeletons. Among the 61 were four women and a boy.")
    assert [(c.quote, c.part_of == found[0].claim_id) for c in found[1:]] == [("four women", True), ("a boy", True)]
    assert claims_of("The survey asked 61 cooks. Among the 61 were four women.") == []
