"""What is of one event, of a period, or a running total where the count's own words do not say it."""

from datetime import date

import pytest

from tests.claims.reading import claim_of, claims_of

LATE = date(2025, 7, 21)
SCOPES = [
    ("Togo puts its losses at 670 jets.", "cumulative"),
    ("Togo puts its losses at nine jets.", "event"),
    ("A monitor lists 38 tanks as lost so far.", "cumulative"),
    ("A monitor lists 38 tanks as lost.", "event"),
    ("Some 130,000 people are registered as missing.", "cumulative"),
    ("Some 30 people are registered as missing.", "event"),
    ("Some 7,036 people were murdered in all of 2024.", "period"),
    ("In all, 36 people were murdered in 2024.", "event"),
    ("Nine people were killed throughout 2024.", "period"),
    # since a campaign's start, what a side has also lost, a month that closed with, only so many since
    ("Nine have been killed since July 3, when Togo sent troops into Ghana.", "cumulative"),
    ("Nine have been killed since July 3, when Togo named an envoy to Ghana.", "period"),
    ("Nine have been killed since the initiation of ground raids in Togo.", "cumulative"),
    ("Only nine soldiers have been killed since it began its ground raids this month.", "cumulative"),
    (
        "Togo has lost 900 men since the invasion. It has also lost 30 tanks and nine jets.",
        "cumulative " * 2 + "cumulative",
    ),
    ("Togo has lost 900 men since the invasion. It lost 30 tanks and nine jets.", "cumulative event event"),
    ("Since its start, the drive against the rebels has killed 75 people.", "cumulative"),
    ("Since its retreat, the drive against the rebels has killed 75 people.", "period"),
    ("The total number of people killed has reached 50,000.", "cumulative"),
    ("The total number of people killed has reached 50.", "event"),
    ("Togo has launched more than 900 drones this week.", "period"),
    ("Togo launched more than 900 drones this week.", "event"),
    ("At least 400 people were killed last month.", "period"),
    ("At least 40 people were killed last month.", "event"),
    ("September closed with 144 murders.", "period"),
    ("Gangs killed 5,601 people in Togo in 2024.", "period"),
    ("Gangs killed 601 people in an attack on Lund in 2004.", "event"),
    ("In the war, which broke out in April 2023, 900 people have been killed in Togo.", "cumulative"),
    ("In the city, which fell in April 2023, 900 people were killed.", "event"),
    ("Guards counted 21 cooks killed since Monday; five soldiers also died.", "period period"),
    ("Guards counted 21 cooks killed since Monday; five soldiers died in a raid.", "period event"),
    ("Nine nuns held since May were freed.", "event"),
    ("Rebels killed 207 people over six days in May, 134 of them men.", "period period"),
    ("Rebels killed 126 people between 2 and 7 May. A further 61 were abducted.", "period period"),
    ("Rebels killed 126 people between 2 and 7 May. A further 61 were abducted in a raid on Lund.", "period event"),
    ("September the 9th closed with 144 murders.", "event"),
    ("The violence has displaced 96,000 people in the past five months.", "period"),
    ("The violence has displaced 96,000 people in five months.", "cumulative"),
    ("Since March 18, when the army resumed its raids, the rebels have fired 27 missiles.", "cumulative"),
    # the rain before it, a month's toll, violence of a month, one raid of those of a year
    ("Two days of heavy rain set off floods that killed 20 people.", "event"),
    ("Two days of heavy shelling set off fires that killed 20 people.", "period"),
    ("September's death toll stood at 3,300.", "period"),
    ("September's bomb toll stood at 3,300.", "event"),
    ("August was the deadliest month of the uprising with 5,440 killed.", "period"),
    ("In all 125 civilians were killed in acts of terrorism in Togo in August 2017.", "period"),
    ("In all 125 civilians were killed in an act of terrorism in Togo in August 2017.", "event"),
    ("Some 585 civilians were killed in the war in Togo in August 2015.", "period"),
    ("Some 585 civilians were killed in the war in Togo in 2015.", "cumulative"),
    ("The group made several raids this year, including a bombing on August 8 that killed 72.", "cumulative event"),
    ("Fighting between the army and the rebels has driven 900 people from their homes.", "cumulative"),
    ("Bandits roaming between the lake and the hills have driven 900 people from their homes.", "event"),
    # since a day of last year, since what began so long ago
    ("The toll since October 7th of last year has risen to 41,870 dead and 97,166 hurt.", "cumulative cumulative"),
    ("On 7 October last year 41 people were killed.", "event"),
    ("About 900,000 people have been displaced since last year.", "period"),
    ("Since the protests against a bill began two weeks ago 39 people have been killed.", "cumulative"),
    ("Since the raid on a farm two weeks ago 39 people have been killed.", "period"),
    ("There are 3,000 French troops deployed in the region.", "cumulative"),
    ("Togo has 900 soldiers stationed in Mali.", "cumulative"),
    ("They saw 900 French troops deployed in the region on Monday.", "event"),
    ("Odrin recorded 1,529 murders in January and February, 742 of them in Tarsk.", "period period"),
    ("A raid in March killed 46 people, one of the deadliest of the war.", "event"),
    ("The UN said this week that 3,709 civilians were killed in October.", "period"),
    (
        "Strikes have killed 280 people. A rights group counts 406 dead and 654 wounded.",
        "cumulative cumulative cumulative",
    ),
    ("More than a week of violence has killed 300 people.", "period"),
    ("Raids have killed 300 people through Sunday since Oct. 8, 2023.", "cumulative"),
    ("Raids killed 30 people on Sunday. None has died since Oct. 8, 2023.", "event cumulative"),
    ("Floods brought by a week of rain have killed 30 people.", "event"),
    ("In the past 24 hours 54 people were killed. Four died of hunger over the same period.", "event event"),
    (
        "Nine people were killed on Monday, taking the overall toll to 9,000 dead and 3,100 hurt.",
        "event cumulative cumulative",
    ),
    ("Nine people were killed on Monday, taking the overall toll to 90 dead.", "event event"),
    ("During the fighting near Tarsk they took four villages.", "event"),
    ("During the war near Tarsk they took four villages.", "cumulative"),
    ("More than 43,000 islanders have since been killed.", "cumulative"),
    ("Two of the wounded have since died.", "event"),
    # a day that something is named after, a day alone, one event by itself, a place picked out of a wider one
    ("The number of people killed in Friday night's quake has reached 157.", "event"),
    ("The number of people killed in three nights of riots has reached 57.", "period"),
    ("In May 90,000 people were displaced. On 2 May alone 6,800 people fled.", "period event"),
    ("In May 90,000 people were displaced. In May alone 6,800 people fled.", "period period"),
    ("Between 1 and 31 May, 55 people were killed. In a separate incident nine people were hurt.", "period event"),
    ("Between 1 and 31 May, 55 people were killed. In separate incidents nine people were hurt.", "period period"),
    ("Since the war began 900 people have died. In Tarsk alone 400 homes have burned down.", "cumulative cumulative"),
    ("Since the war began 900 people have died. In Tarsk 400 homes burned down alone.", "cumulative event"),
    ("In four days of fighting 66 people died. The fighting followed the murder of 26 cooks in April.", "period event"),
    ("In four days of fighting 66 people died. The fighting led to the deaths of 26 cooks.", "period period"),
    ("Since then 40 people have died there.", "cumulative"),
    ("And then 40 people died there.", "event"),
    # months of war, years of gangs, the toll of a war; one attack of last year
    ("More than 5,000 people have been killed in 21 months of war.", "cumulative"),
    ("In a decade of insurgency 3,500 people have died.", "cumulative"),
    ("In three weeks of fighting 350 people have died.", "period"),
    ("Last year 5,600 people were killed by gangs.", "period"),
    ("Last year a bombing killed 300 people.", "event"),
    ("The toll of the war now stands at 14,000 dead.", "cumulative"),
    ("The toll of the fire now stands at 14 dead.", "event"),
    ("All told, 900 people have died.", "cumulative"),
    # a war's own words, a night; years that are over; days of one month, a night of two days
    ("The ministry counts 900 dead since the start of the aggression.", "cumulative"),
    ("The ministry counts 900 dead since the start of the month.", "period"),
    ("Guards shot down 25 drones since last night.", "event"),
    ("Between 2011 and 2021 bandits killed 36 pupils in the province.", "period"),
    ("In the last war, between 2011 and 2021, bandits killed 36 pupils.", "cumulative"),
    ("From 24 May 2022 to 3 July 2025 the enemy lost 900 tanks.", "cumulative"),
    ("Raiders killed 90 people between July 9 and 12.", "period"),
    ("Overnight from 24 to 25 May, 12 clerks were killed.", "event"),
    ("Earlier in the week rebels killed 12 clerks.", "event"),
    # what is added up, and what stands in one list with what rose
    (
        "Nine men died, bringing the total of men killed at wells to 900, with 40 injured.",
        "event cumulative cumulative",
    ),
    ("Nine men died, bringing the toll of the raid to 12.", "event event"),
    (
        "The enemy has also lost 11,221 tanks (+4), 427 aircraft and 1,333 guns (+27).",
        "cumulative event cumulative cumulative event",
    ),
    (
        "Four men died, bringing the number of hunger deaths to 273, including 112 boys.",
        "event cumulative cumulative",
    ),
    ("A clerk died at the clinic, bringing the number of deaths to five.", "event event"),
    ("Two bodies were found, taking the number of people killed in the flood to 33.", "event event"),
    ("The deaths bring to 888 the number of soldiers who have fallen since the war began.", "cumulative"),
    # the day on which a war began is a day
    ("The war began when gunmen attacked the town on Oct. 7, 2023, killing some 1,200 people.", "event"),
    ("The office documented 1,154 attacks during September.", "period"),
    ("At least 224 clerks died during the campaign.", "cumulative"),
    # a month or reporting period whose violence is told, with what came of it; days on end
    ("The union counts 87 airstrikes in August, in which 28 people died and 46 were hurt.", "period period period"),
    ("August saw 143 attacks.", "period"),
    ("During the reporting period, the office recorded the destruction of 29 homes.", "period"),
    ("Over 300 rebels were killed in Amhara on 18–20 March.", "period"),
    ("Over 300 rebels were killed in Amhara on the night of 18-19 March.", "event"),
    ("The office counted 36 deaths in the second half of August.", "period"),
    # a disaster kills as many at once
    ("No fewer than 19,000 people have died.", "cumulative"),
    ("The earthquake struck at noon. No fewer than 19,000 people have died.", "event"),
    # what somebody did meanwhile parts no clauses
    ("Guards have killed 90 people while digging wells since 10 July.", "period"),
    ("Guards killed 90 people, while raiders have burned the town since 10 July.", "event"),
    # the time of a part is not that of its total
    ("Since the war began clerks have counted 1,240 deaths, 300 of them in the past month.", "cumulative period"),
    # a war named by its sides
    ("The conflict between the army and the rebels has resulted in 200 deaths.", "cumulative"),
    ("The talks between the army and the rebels have resulted in 200 arrests.", "event"),
    # a campaign that began in the morning is no morning
    ("Raiders have killed 90 people since the start of the operation early on Friday morning.", "cumulative"),
    ("Raiders have killed 90 people since early Friday morning.", "event"),
    # how long there was nothing worse is not when it happened
    ("Thirty people are missing after the worst quake in 80 years.", "event"),
    ("Thirty people have died in the past 80 years, the worst record of all.", "period"),
    # what "since" dates is one event, whatever went on from there
    ("The town has been under siege since the March raids that killed 90 people.", "event"),
    ("Ninety people have died since the March raids that opened the siege.", "cumulative"),
    # a running total that a participle adds is counted in its own time
    ("Nine men died in a raid, bringing the total number killed since the war began to 900.", "event cumulative"),
    # the losses of the last day beside a running total
    ("Losses of the enemy from 24.02.22 to 14.06.25:\n- tanks - 10,934 (+3)", "cumulative event"),
    # "since" after "has" is no time
    ("A raid on Monday hurt 46 people. Three of them had since died, a nurse said.", "event event"),
    # a day or month long ago began a campaign; a year began in January
    ("Shelling killed 90 people in the valley since 3 March.", "cumulative"),
    ("Shelling killed 90 people in the valley since 3 July.", "period"),
    ("A monitor logged 90 deaths in the valley since January.", "period"),
    # what stands before "since" is counted in that time, though a clause follows
    ("Nine people have been killed in clashes since gunmen shot a judge.", "period event"),
    # what is counted right after the words is no part of them
    ("Since the truce 12 people have been killed in raids.", "period"),
    ("Since gunmen shot a judge the town has been quiet.", "event"),
    # one person is no total of a war
    ("A clerk was shot in the head during the uprising.", "event"),
    ("Forty clerks were shot in the head during the uprising.", "cumulative"),
    # months of war
    ("Some 8,300 people had been wounded in more than 14 months of war.", "cumulative"),
    # "so far" in a year, and a part in the time of its total
    ("The archive has logged 258 raids so far in 2025.", "cumulative"),
    ("A monitor logged 143 raids in August that left 194 people dead, including 73 guards.", "period period period"),
    # a stock of captives
    ("Rebels freed six nurses. Fourteen monks are still held.", "event cumulative"),
    ("Rebels freed six nurses. Their driver is still held.", "event event"),
    # the same time as before
    ("Since Sunday the enemy dropped 30 bombs. Staff counted 400 shells in that time.", "period period"),
    ("Raids killed 90 people since 2021. Over the same period 53 soldiers died.", "cumulative cumulative"),
    ("Raids killed 90 people since 2021. At the same time two men were hurt in a crash.", "cumulative event"),
    # in one line with a running total, against it, after it in the perfect
    ("The war has cost the country 209 tanks and 50,000 men dead or wounded.", "cumulative cumulative"),
    ("Kyiv says 900 died since the invasion, while Moscow said 498 men had been killed.", "cumulative cumulative"),
    (
        "Raids have killed 900 people since 2021. Rockets have killed 28 people and sent 300 to hospital.",
        "cumulative cumulative cumulative",
    ),
    ("Raids have killed 900 people since 2021. A bomb has killed 28 people in Aden.", "cumulative event"),
    ("Raids have killed 900 people since 2021. Gunmen shot dead two people in Aden.", "cumulative event"),
    # "they" are the attacks told before
    ("The gang holds 40 clerks.", "cumulative"),
    ("All 40 clerks whom the gang had seized were freed.", "event event"),
    ("A monitor logged 84 air strikes in the valley since January. They cost 212 lives.", "period period"),
    # a month, a quarter, a past week that opens a report is of all that it counts
    ("In May the war killed 279 civilians. Attacks damaged six hospitals.", "period period"),
    ("In May the war killed 279 civilians. A car bomb hurt six people.", "period event"),
    ("In the past week the army lost 14 tanks. Eight villages were captured. No one was hurt.", "period period event"),
    ("Our fighters fought 274 engagements in May. They cost the junta 815 dead.", "period period"),
    ("Our fighters fought two engagements in May. A shell killed two men.", "event event"),
    ("Good morning.\nTroops kept up the tempo in the week under review. They arrested 529 rebels.", "period"),
    # an ordinal in a time says how often, not how long
    ("The storm, the third in a month, killed nine people. Six more were hurt.", "event event"),
    ("A soldier was killed in the north, the 13th this month.", "event cumulative"),
    ("On Tuesday alone 29 bodies were found.", "event"),
    ("Raids killed 46 people in the 24 hours to Wednesday.", "event"),
    ("Raids killed 90 people in May alone.", "period"),
    # troops that stand somewhere, and those who are sent; what is recorded in a month
    ("The US has 2,500 troops in Iraq.", "cumulative"),
    ("Some 2,500 US soldiers are stationed in Iraq.", "cumulative"),
    ("Poland will have 4,000 soldiers on the border.", "event"),
    ("The army sent 300 soldiers to Iraq.", "event"),
    ("The mission recorded 432 civilian deaths in May.", "period"),
    ("A decade of insurgency has left 35,000 dead.", "cumulative"),
    # a war by its years, as the subject; a day of fighting; words of another clause
    ("The war of 2023-24 killed 4,000 people.", "cumulative"),
    ("Militias killed 57 people during an incursion on 11 July.", "event"),
    ("The army has freed 39 hostages, with two soldiers killed in the operation.", "event event"),
    ("The toll among troops rose to 25 amid clashes with rebels.", "event"),
    # several raids of one year, one by its place; a year, a day; a study's own year
    ("Last year 31 people were killed in similar raids.", "period"),
    ("In 2008, 31 people were killed in the Tarsk raids.", "event"),
    ("Rebels carried out 21 attacks in the course of the year.", "period"),
    ("Rebels carried out 21 attacks in the course of the night.", "event"),
    ("According to a study of 1993, the army suffered 41,260 casualties.", "event"),
    # a war that goes on; what is known of one clash; a burial since one strike
    ("The war has killed 600 people in nineteen days.", "cumulative"),
    ("The storm has killed 600 people in nineteen days.", "period"),
    ("Some 2,500 families have been displaced by fighting between two clans.", "cumulative"),
    ("Some 2,500 families have been displaced by a fire between two hills.", "event"),
    ("At least 44 people are known to have died in the clashes.", "event"),
    ("Four civilians have been buried in Tarsk since a strike last week.", "event"),
    ("Four civilians have been buried in Tarsk since last week.", "period"),
    # what another makes of the same total, and what it says of one raid
    ("Raids have killed 2,700 people since June. A rights group counts 3,100.", "period period"),
    ("Raids have killed 2,700 people since June. A rights group counted 31 after a raid.", "period event"),
    ("The navy has sunk 33 ships since the war began; officials put the number at 26.", "cumulative cumulative"),
    (
        "Gang violence killed 900 people between May and July, a report found. Some 45 were seized.",
        "period period",
    ),
    (
        "The war has killed 61,000 people, clerks said. Over 26,000 died of wounds, they said.",
        "cumulative cumulative",
    ),
    ("Gang violence killed 900 people from July 8-12.", "period"),
    ("Gang violence has killed 900 people over the past months.", "cumulative"),
    ("Over the past week 90 drones were fired. Overnight alone, 12 drones were fired.", "period event"),
    ("Soldiers have killed 21 people since Friday. Some 143 have been hurt over the same days.", "period period"),
]


@pytest.mark.parametrize(("text", "scopes"), SCOPES)
def test_scope_by_what_is_told_beside_it(text: str, scopes: str) -> None:
    assert [claim.scope for claim in claims_of(text, LATE)] == scopes.split()


def test_what_was_flown_in_a_month_is_of_a_period() -> None:
    assert claim_of("In August, 4,132 drones were launched at Tarsk.", "4,132 drones").scope == "period"
    assert claim_of("In August, nine drones were launched at Tarsk.", "nine drones").scope == "event"
