"""Parts whose total stands in another clause or sentence."""

import pytest

from tests.claims.reading import claims_of

CASES = [
    # beside the one who was shot in the end; soldiers in the same blasts
    (
        "He killed two people before officers killed the suspect. A cook and a girl died.",
        {"A cook": "two", "a girl": "two"},
    ),
    ("He killed two people before police killed the suspect. A cook and nine girls died.", {"A cook": None}),
    ("Bombs killed 16 people. Six policemen were killed in the two blasts.", {"Six": "16"}),
    ("Bombs killed 16 people. Six policemen were killed in two other blasts.", {"Six": None}),
    ("Bombs killed 16 people. In the two blasts in Lima six policemen died.", {"six": None}),
    # most of them, those told of last, what a toll includes, listed in one sentence though not all
    ("At least 260 persons were hurt, most of them, 158, in Lima.", {"158": "260"}),
    ("At least 260 persons were hurt, most of them, 358, in Lima.", {"358": None}),
    ("Ten people were hurt. Three children were among the wounded. One of them is in care.", {"One": "Three"}),
    ("Ten people were hurt. Three children were among the wounded. Five of them are in care.", {"Five": "Ten"}),
    ("Storms killed 900 people. The toll also included 190 soldiers and 70 guards.", {"190": "900", "70": "900"}),
    ("Storms killed 900 guards. The toll also included 190 soldiers.", {"190": None}),
    (
        "Storms killed 90 people in Peru. In Lima 14 people died, in Cusco six and in Puno four.",
        {"14": "90", "six": "90", "four": "90"},
    ),
    (
        "Storms killed 27 people. In Lima 14 people died, in Cusco nine and in Puno four.",
        {"14": "27", "nine": "27", "four": "27"},
    ),
    # of one place alone, the rest with those told before, some by age or sex, most by place
    ("Since Monday 31 civilians have been killed in Togo. Nine died in Lima alone.", {"Nine": "31"}),
    ("Since Monday 31 civilians have been killed in Togo. Nine died in May alone.", {"Nine": None}),
    ("Floods have killed 64 people. Sofala province alone recorded 38 deaths.", {"38": "64"}),
    ("Floods have killed 64 people. October alone recorded 38 deaths.", {"38": None}),
    ("Nine people died. Two men who lived alone were killed.", {"Two": None}),
    (
        "The raid left 22 people dead, among them six attackers. Fourteen soldiers and two cooks also died.",
        {"Fourteen": "22", "two": "22"},
    ),
    (
        "The raid left 22 people dead, among them six attackers. Fourteen soldiers and four cooks also died.",
        {"Fourteen": None, "four": None},
    ),
    ("The raid killed ten villagers. Three women and seven men were killed by it.", {"Three": "ten", "seven": "ten"}),
    ("The raid killed ten soldiers. Three women and seven men were killed by it.", {"Three": None, "seven": None}),
    ("A bomb killed 25 people in a mosque. Two children died in the blast.", {"Two": "25"}),
    ("A bomb killed 25 people in a mosque. Two children died in another blast.", {"Two": None}),
    ("A bomb killed 25 people in a mosque. Two children died in the blast in Lima.", {"Two": None}),
    ("A bomb killed 25 people in a mosque. Two children died in the war.", {"Two": None}),
    ("Violence killed 1,300 people in May. The number of civilians killed was 585.", {"585": "1,300"}),
    ("Violence killed 1,300 people in May. The number of civilians killed was 1,585.", {"1,585": None}),
    ("Storms killed 30 people in Peru. In Lima 14 people died. In Cusco six died.", {"14": "30", "six": "30"}),
    ("Storms killed 50 people in Peru. In Lima 14 people died. In Cusco six died.", {"14": None, "six": None}),
    ("Storms killed 30 people in Lima region. In Cusco 14 people died. In Puno six died.", {"14": None}),
    # what the victims and fatalities include, lists by label or by name alone, how badly homes were hit
    (
        "Floods have claimed 229 lives in Peru. The fatalities include 184 men and 14 women.",
        {"184": "229", "14": "229"},
    ),
    ("Floods have claimed 129 lives in Peru. The fatalities include 184 men and 14 women.", {"184": None}),
    ("Floods killed 229 people. According to the agency, the victims include 184 men.", {"184": "229"}),
    ("The toll is 332. Deaths by district: Lima: 35 dead, 8 hurt; Ica: 23 dead; Puno: 21 dead.", {"23": "332"}),
    ("The toll is 32. Deaths by district: Lima: 35 dead, 8 hurt; Ica: 23 dead; Puno: 21 dead.", {"23": None}),
    ("The toll is 18,706 in Togo. Lima: 1,516 dead, 8,432 hurt, 1,400 missing.", {"1,516": None}),
    (
        "Floods killed 327 people in Peru. On Friday they killed 190. Lima is the worst-hit province, with 204 deaths. "
        "Of others, Cusco reported 86 deaths, Puno 22, Ica 14 and Tacna one.",
        {"204": "327", "22": "327", "14": "327"},
    ),
    ("Nine people were killed in Peru. The dead included a family of five.", {"a family of five": "Nine"}),
    ("Nine people were killed in Peru. The dead in the city are five.", {"five": None}),
    ("A total of 41 people died: 12 in Lima, nine in Ica and the rest in Puno.", {"12": "41", "nine": "41"}),
    ("A total of 41 people fled. Died: 12 in Lima, nine in Ica and the rest in Puno.", {"12": None}),
    ("Some 66 people were hurt. Three of the passengers were critically injured.", {"Three": "66"}),
    ("Some 66 people were hurt. Three passengers were critically injured.", {"Three": None}),
    ("Storms damaged 68 homes, with 21 partially destroyed and seven razed.", {"21": "68", "seven": "68"}),
    ("Storms damaged 68 homes, while 21 were partially destroyed and seven razed.", {"21": None, "seven": None}),
    ("The toll rose to 172. Of the victims, 156 were from Lima province.", {"156": "172"}),
    ("The toll rose to 172. Of the guests, 156 were from Lima province.", {"172": None}),
    # the place that was hit worst, the deadliest attack, most of the dead; what was the worst of many years is no part
    ("A flood killed 370 people. Most of the dead were in Lima, where 248 people drowned.", {"248": "370"}),
    ("A flood killed 370 people. Most of the roads were cut in Lima, where 248 people drowned.", {"248": None}),
    ("The toll has risen to 370. Lima is the worst-hit province, with 110 deaths.", {"110": "370"}),
    ("The toll has risen to 370. Lima is the worst-hit province since 2001, with 410 deaths.", {"410": None}),
    ("Attacks killed 37 people. In the deadliest attack, a bomb killed 12 people in Mosul.", {"12": "37"}),
    ("Attacks killed 37 people. In the deadliest attack since May, a bomb killed 12 people in Mosul.", {"12": None}),
    ("Sixteen people died, the group said. At least five of the victims had been shot dead.", {"five": "Sixteen"}),
    ("Sixteen people died, the group said. At least five of the guests had been shot dead.", {"five": None}),
    # a first row by another verb, a total of a nation, those who make it full
    ("Crews destroyed 44 drones - nine over Lima region, seven over Ica.", {"nine": "44", "seven": "44"}),
    ("Crews destroyed four drones - nine over Lima region, seven over Ica.", {"nine": None, "seven": None}),
    ("In June 417 Iraqis were killed. Some 331 clerks were killed. A further 86 guards were killed.", {"331": "417"}),
    ("In June 417 Iraqis were killed. Some 331 clerks were killed. A further 85 guards were killed.", {"331": None}),
    # casualties split by outcome where they add up, how badly the hurt are, who died of them
    ("The army lost 417 men: 136 killed, 252 wounded and 29 missing.", {"136": "417", "252": "417", "29": "417"}),
    ("The army lost 417 men: 136 killed, 252 wounded and 28 missing.", {"136": None, "252": None, "28": None}),
    ("There were 560 casualties, with 114 deaths, 62 of them children, and 446 people hurt.", {"446": "560"}),
    ("There were 560 casualties, with 114 deaths, 62 of them children, and 440 people hurt.", {"440": None}),
    ("Ten people were hurt. One of the injured later died in hospital.", {"One": "Ten"}),
    ("Ten people were freed. One of the injured later died in hospital.", {"One": None}),
    ("Nine were taken to hospital, four with severe burns.", {"four": "Nine"}),
    ("Nine were taken to hospital, four others with severe burns.", {"four": None}),
    ("Twenty people were wounded, a boy in grave condition among them.", {"a boy": "Twenty"}),
    ("Twenty people were wounded. In Odrin a boy is in grave condition.", {"a boy": None}),
    ("Some 90 people were hurt. A woman is in serious condition, six were moderately hurt.", {"six": "90"}),
    ("Some 90 people were freed. A woman is in serious condition, six were moderately hurt.", {"six": None}),
    ("Two of the 30 wounded were in intensive care, one with burns.", {"one": "Two"}),
    ("Six clerks were hurt: two are in surgery, three were treated and sent home.", {"two": "Six", "three": "Six"}),
    # counts of several places that add up to one of the country, and what is told beside them
    (
        "Floods killed 98 people in Peru and hurt 60 others. Roads are cut.\n\nIn Lima 53 people died. "
        "It still rains. Nineteen people were killed in Cusco and 26 died in Puno, where 40 were hurt.",
        {"53": "98", "Nineteen": "98", "26": "98", "40": "60"},
    ),
    (
        "Floods killed 98 people in Peru and hurt 60 others. Roads are cut.\n\nIn Lima 53 people died. "
        "It still rains. Nineteen people were killed in Cusco and 27 died in Puno, where 40 were hurt.",
        {"53": None, "Nineteen": None, "27": None, "40": None},
    ),
    (
        "Floods killed 98 people in Lima and hurt 60 others. Roads are cut.\n\nIn Ica 53 people died. "
        "It still rains. Nineteen people were killed in Cusco and 26 died in Puno, where 40 were hurt.",
        {"53": None, "Nineteen": None, "26": None, "40": None},
    ),
    ("Raids killed five people in Iraq. Three guards died in Mosul. A raid killed two in Basra.", {"two": "five"}),
    ("Raids killed several others in Iraq. Two guards died in Mosul. A raid killed one in Basra.", {"Two": None}),
    ("Raids killed five guards in Iraq. Three cooks died in Mosul. A raid killed two in Basra.", {"two": None}),
    ("Raids killed five people in Iraq. Three guards died in Herat. A raid killed two in Basra.", {"two": None}),
    # what only says how a number changed is no total
    (
        "Raids killed 28 clerks on Monday, raising the toll to 2,593 dead. Eight of the deaths were in Ghor.",
        {"Eight": "28"},
    ),
    ("At least 120 people died, the office said, raising a count of 94. The dead include 42 nurses.", {"42": "120"}),
    ("Five more people died, raising the toll to 40. Two of the dead were nurses.", {"Two": "40"}),
    # what goes on from "of which", what may befall captives
    ("Crews stopped 245 drones, of which 128 were destroyed and 117 were jammed.", {"128": "245", "117": "245"}),
    ("Crews stopped 245 drones, of which 128 were destroyed and 217 rockets were jammed.", {"217": None}),
    ("Raiders captured 61 soldiers. Nine of them were wounded.", {"Nine": "61"}),
    # rows after a colon, a dash, or right behind their total; what a share goes on with
    (
        "Crews downed 69 drones: 21 over Ghor, 13 over Herat, seven each over Lima and Pisco.",
        {"21": "69", "seven": "69"},
    ),
    ("The flood killed 44 people: nine in Ghor, two in Herat, the rest elsewhere.", {"nine": "44", "two": "44"}),
    ("Nine people were killed in Ghor, four in Herat.", {"four": None}),
    (
        "The toll rose to 140. It killed 50 people each in Ghor and Herat. "
        "Nine people died in Lima, four in Pisco, one in Sarn.",
        {"Nine people": "140", "four": "140"},
    ),
    ("Troops counted six wounded, four by gunfire.", {"four": "six"}),
    ("The quake killed 40 people. Of the dead, 12 were found in Ghor, nine in Herat and two in Lima.", {"two": "40"}),
    ("At least 127 people died in six attacks. Of these, 87 were killed in the hall.", {"87": "127"}),
    ("Ten of the bodies were found in a cellar.", {"Ten": None}),
    ("Raiders abducted 61 clerks. Twenty-two have since returned.", {"Twenty-two": "61"}),
    ("Raiders abducted 61 clerks. The army freed 22 miners.", {"22 miners": None}),
    ("Six clerks were hurt. Two are in critical condition. The other four were treated.", {"four": "Six"}),
    ("Some 14 people were hurt. Nine of them had blast wounds, and five had shrapnel wounds.", {"five": "14"}),
    (
        "Raids killed seven people, bringing to 61 the number of clerks killed. The dead include a boy.",
        {"boy": "seven"},
    ),
    ("The flood killed 84 people.\n\n• Ghor: 41 dead, 90 hurt\n• Herat: 28 dead", {"41": "84", "28": "84"}),
    ("The flood killed 84 people. It is cold.\n\n• Ghor: 41 dead\n• Herat: 52 dead", {"41": None, "52": None}),
    ("• Lima: 84 dead in a flood\n• Ghor: 41 dead in a raid", {"41": None}),
    ("A blast killed 30 people. Ten of the bodies were found in a cellar.", {"Ten": "30"}),
    ("At least 127 people died. Of these, 87 were killed in the hall.", {"87": "127"}),
    ("The storm killed 64 people. Of the total, 40 were from Ghor and 24 from Herat.", {"40": "64", "24": "64"}),
    ("The quake killed 40 people. Of the dead, 12 were found in Ghor and 9 in Herat.", {"12": "40", "9": "40"}),
    ("Eight passengers were hurt. Two were in intensive care by noon.", {"Two": "Eight"}),
    ("Forty people died. The dead included six clerks.", {"six clerks": "Forty"}),
    ("Four people were shot dead. The chief said two herders, a woman and a boy were killed.", {"a boy": "Four"}),
    ("The death toll rose to 139 as two more died.", {"two more": "139"}),
    ("The flood killed 145 people. Ghor reports 23 deaths, Herat 20 and Badghis 12.", {"20": "145"}),
    ("Some 160 people, two children among them, were killed, 103 of them in Ghor.", {"103": "160"}),
    ("Three soldiers were killed in Ghor. Two clerks and a cook were killed in Herat.", {"a cook": None}),
    ("The raid killed six soldiers. Twelve people died in a flood in Ghor.", {"Twelve": None}),
    ("Two people were hurt. Three were in intensive care.", {"Three": None}),
    ("Nine were hurt. The injured are six.", {"six": None}),
    ("The brigade hit 41 guns, of which 19 were destroyed.", {"19": "41"}),
    ("Four clerks were freed. Among those freed are 19 guards and ten cooks.", {"19": None}),
    ("A raid hit two drones. More than 30 shops, two of them bakeries, were damaged.", {"30": None}),
    (
        "Nine were hurt. The clinic took in seven of the wounded and said two were in critical condition.",
        {"two": "seven"},
    ),
    ("The flood killed 193 people. One valley alone accounts for 56 of the deaths.", {"56": "193"}),
    ("The school mourned six of its boys. Dead by district: Lalpur 31; Sindhu 5.", {"31": None}),
    ("The toll of the flood rose to 24, nine children among them.", {"nine": "24", "24": None}),
    ("Police spoke of 31 dead; later they raised the toll to 34, two children among them.", {"34": None, "two": "34"}),
    ("Nine people died, five soldiers and two women among them.", {"five": "Nine", "two women": "Nine"}),
    ("Twenty people were hurt. Two of them died in the night.", {"Two of them": "Twenty"}),
    ("Guards shot 40 people. They included nine women and a priest.", {"nine women": "40", "a priest": "40"}),
    ("Some 3,024 houses were damaged, 142 of them beyond repair.", {"142": "3,024"}),
    ("A bomb killed five men and wounded 14 people. Two of those killed were guards.", {"Two": "five"}),
    ("Twelve drones were launched. Nine of them were shot down.", {"Nine of them": None}),
    ("The army destroyed three launchers, a tank and two lorries.", {"two lorries": None, "three": None}),
    ("Crews hurt: 140 people, 14 of them children, and 30 were still in hospital.", {"30": "140"}),
    ("Eight were hurt, two of them clerks. One was in intensive care.", {"One": "two"}),
    ("The toll rose to 53 from an initial count of 31. Five children are among the dead.", {"Five": "53"}),
    ("Thirteen monks, including nine from Peru, three from Chile and one from Cuba, were killed.", {"one": "Thirteen"}),
    (
        "At least 43 worshippers were killed. Gunmen killed 33 people in the hall. Ten others were killed outside.",
        {"33": "43", "Ten": "43"},
    ),
    ("A raid killed 43 people. Five were shot in Ghor. A day later 38 people died in Herat.", {"38": None}),
    ("The quake killed 510 people.\nBy province:\nPisco: 338 dead\nIca: 117 dead\nLima: 55 dead", {"117": "510"}),
    ("Shelling killed 14 men. One man died in a flood in Ghor. Thirteen men died in Herat.", {"Thirteen": None}),
]


@pytest.mark.parametrize(("text", "wholes"), CASES)
def test_a_part_finds_its_total(text: str, wholes: dict[str, str | None]) -> None:
    claims = claims_of(text)
    quotes = {claim.claim_id: claim.quote for claim in claims}
    for part, whole in wholes.items():
        found = next(claim for claim in claims if part in claim.quote)
        total = quotes.get(found.part_of or "")
        assert (total is None) if whole is None else (total is not None and whole in total), (part, total)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("A clerk and two guards were among the slain.", [("killed", 1), ("killed", 2)]),
        ("Among those abducted were six nuns.", [("captured", 6)]),
        ("Among those wounded when the shell hit the market were six nuns.", [("injured", 6)]),
        ("Among the victims of the raid on the camp were six nuns.", [("killed", 6)]),
        ("Among the guests at the show in the town hall were six nuns.", []),
        ("A clerk and two guards were among the guests.", []),
        ("Guards stabbed 40 people. They included six nuns.", [("injured", 40), ("injured", 6)]),
        ("Guards stabbed 40 people. Tours included six nuns.", [("injured", 40)]),
    ],
)
def test_those_among_the_harmed_are_counted(text: str, read: list[tuple[str, int]]) -> None:
    assert [(claim.measure, claim.low) for claim in claims_of(text)] == read


def test_brackets_say_of_whom_a_total_is_made_up() -> None:
    text = "Officials counted nine deaths (four girls and five boys), 82 injured and three missing."
    read = [(c.measure, c.low, c.part_of is not None) for c in claims_of(text)]
    assert read == [
        ("killed", 9, False), ("killed", 4, True), ("killed", 5, True), ("injured", 82, False), ("missing", 3, False)
    ]  # fmt: skip
    families = claims_of("Nine people (two families) were displaced.")
    assert [(c.low, c.counted, c.part_of) for c in families] == [(9, "people", None), (2, "families", None)]


def test_what_is_told_place_by_place_is_no_part_of_another_sides_count() -> None:
    text = (
        "Ukraine's air force said 71 drones were downed. Another 12 dropped off radar.\n\n"
        "Russia's Defence Ministry said 31 Ukrainian drones were downed over Belgorod and one over Kursk."
    )
    one = next(c for c in claims_of(text) if c.quote == "one")
    assert (one.part_of, one.party, one.place) == (None, "Ukraine", "Kursk")


def test_several_among_the_people_before_them_are_a_part_of_these() -> None:
    text = "The toll rose to 74.\nEight citizens, two women and a boy among them, were killed last night."
    rows = {claim.quote: claim for claim in claims_of(text)}
    assert rows["two women"].part_of == rows["a boy"].part_of == rows["Eight citizens"].claim_id


def test_who_is_told_to_be_among_the_dead_died_though_the_hurt_are_counted_between() -> None:
    text = "The raid killed 33 people and injured 76, seven women and nine boys being among the dead."
    rows = {claim.quote: claim for claim in claims_of(text)}
    assert {rows[quote].measure for quote in ("seven women", "nine boys")} == {"killed"}
    assert {rows[quote].part_of for quote in ("seven women", "nine boys")} == {rows["33 people"].claim_id}
