"""The wordings that decide accuracy, class by class: each sentence gives exactly the rows written beside it."""

import pytest

from tracker.model import Claim
from tracker.proofs import claims, reading

TABLE: dict[str, dict[str, list[str]]] = {
    "a list goes on past what is said of one of its items": {
        "Among the dead were six men, one of them a pastor, and four children.": [
            "killed 6: six men",
            "killed 1: one of them a pastor | of six men",
            "killed 4: four children",
        ],
        "The mob killed 30 people, including nine women, two of them pregnant, and hurt 12.": [
            "killed 30: 30 people",
            "killed 9: nine women | of 30 people",
            "killed 2: two of them | of nine women",
            "injured 12: 12",
        ],
        "Among the dead was a girl, along with eight men.": ["killed 1: a girl", "killed 8: eight men"],
        "Among the guests was a girl, along with eight men.": [],
        "Two cooks were shot dead in the inn where they had slept, along with three boys.": [
            "killed 2: Two cooks",
            "killed 3: three boys",
        ],
        "Two cooks were housed in the inn where they had slept, along with three boys.": [],
        "A total of 90 huts were damaged — 30 totally and 60 partially — along with 18 roads.": [
            "damaged 90: 90 huts",
            "destroyed 30: 30 | of 90 huts",
            "damaged 60: 60 | of 90 huts",
            "damaged 18: 18 roads",
        ],
        "A girl of 13 and two others were killed.": ["killed 1: A girl of 13", "killed 2: two others"],
        "A girl of 13 and two of her age sang.": [],
    },
    "of whom a number of the dead or hurt is made up": {
        "The 90 dead comprise 50 women, 30 men and ten others.": [
            "killed 90: 90 dead",
            "killed 50: 50 women | of 90 dead",
            "killed 30: 30 men | of 90 dead",
            "killed 10: ten others | of 90 dead",
        ],
        "The 90 seats comprise 50 women, 30 men and ten others.": [],
        "The injured, the mayor said, included nine cooks.": ["injured 9: nine cooks | mayor"],
        "The invited, the mayor said, included nine cooks.": [],
        "Rescuers freed 31 people. Deaths break down as follows: Lund 13, Brno 4.": [
            "released 31: 31 people",
            "killed 13: 13",
            "killed 4: 4",
        ],
        "Some 900 families (4,000 people) fled Lund.": [
            "displaced ~900: Some 900 families",
            "displaced 4000: 4,000 people",
        ],
        "Some 900 families (4,000 people) praised Lund.": [],
    },
    "who is told of as the victims, and of whom none is counted": {
        "Jets killed two cooks. The victims, a man of 66 and a woman of 33, were hit by splinters, a clerk said.": [
            "killed 2: two cooks",
            "killed 1: a man of 66 | of two cooks | clerk",
            "killed 1: a woman of 33 | of two cooks | clerk",
        ],
        "Jets hurt two cooks. The victims, a man of 66 and a woman of 33, were hit by splinters, a clerk said.": [
            "injured 2: two cooks",
            "injured 1: a man of 66 | of two cooks | clerk",
            "injured 1: a woman of 33 | of two cooks | clerk",
        ],
        "Six huts were destroyed. The institute recorded 4,136 aftershocks, 16 of them felt.": [
            "destroyed 6: Six huts"
        ],
        "Six guards were killed in three days, two of them on Sunday.": [
            "killed 6: Six guards",
            "killed 2: two of them | of Six guards",
        ],
        "A Boeing 737-800 was returning from Lund. Two were rescued.": ["released 2: Two"],
    },
    "bodies that are picked up, and more of them": {
        "We found 16 bodies. Another six were picked up at dawn.": [
            "killed 16: 16 bodies",
            "killed 6: Another six",
        ],
        "We found 16 rebels. Another six were picked up at dawn.": ["captured 6: Another six"],
        "We removed 16 bodies. Another six were recovered at dawn.": [
            "killed 16: 16 bodies",
            "killed 6: Another six",
        ],
        "We removed 16 bodies. Another six were recovered alive.": [
            "killed 16: 16 bodies",
            "released 6: Another six",
        ],
        "Seven bodies were found; 13 others are recaptured.": [
            "killed 7: Seven bodies",
            "captured 13: 13 others",
        ],
        "He said he had helped bury 26 cooks.": ["killed 26: 26 cooks | He"],
        "He said he had helped feed 26 cooks.": [],
    },
    "how some of the dead died, who is named again, and how old most were": {
        "Nine cooks perished, six of them burned.": ["killed 9: Nine cooks", "killed 6: six of them | of Nine cooks"],
        "Nine cooks perished, six of them unhurt.": ["killed 9: Nine cooks", "killed 6: six of them | of Nine cooks"],
        "Nine cooks were hurt. Two of them, a girl of 10 and a woman of 66, the clerk's aunt, were in hospital.": [
            "injured 9: Nine cooks",
            "injured 2: Two of them | of Nine cooks",
            "injured 1: a girl of 10 | of Nine cooks",
            "injured 1: a woman of 66 | of Nine cooks",
        ],
        "Most of those who died were between 16 and 26.": [],
        "At least 22 cooks, not counting the gunman, died.": ["killed >=22: At least 22 cooks", "killed 1: the gunman"],
        "At least 22 cooks, not counting the gunman, dined.": [],
        "The clerk spoke of 110 dead, all of them over 60.": ["killed 110: 110 dead | clerk"],
        "The clerk spoke of 110 dead, among them over 60 cooks.": [
            "killed 110: 110 dead | clerk",
            "killed >60: over 60 cooks | of 110 dead | clerk",
        ],
        "The number of those who died was between 16 and 26.": ["killed 16-26: between 16 and 26"],
        "The archive counts raids with four or more people shot.": [],
        "The archive counts four or more people shot.": ["killed >=4: four or more people | archive"],
        "Mexico has tallied 900 murders.": ["killed 900: 900 murders"],
        "The ministry has tallied 900 murders.": ["killed 900: 900 murders | ministry"],
        "Doctors at Hospital No. 9 said two had died.": ["killed 2: two | Doctors at Hospital No. 9"],
        "The hospital admitted 40 wounded.": ["injured 40: 40 wounded"],
        "The hospital admitted that 40 had died.": ["killed 40: 40 | hospital"],
        "Togo said it hit six sites to avenge the May 2 raid, in which 26 people, 25 of them cooks, were shot.": [
            "struck 6: six sites | Togo: government",
            "killed 26: 26 people",
            "killed 25: 25 | of 26 people",
        ],
    },
    "who moved out, who was moved on, and where they shelter": {
        "Some 900 cooks moved out of their homes.": ["displaced ~900: Some 900 cooks"],
        "Some 900 cooks moved out of their turn.": [],
        "Five were treated for burns, and two of these have been moved to Lund.": [
            "injured 5: Five",
            "injured 2: two of these | of Five",
        ],
        "Some 900 cooks are taking refuge in three camps and 40 huts were razed.": [
            "displaced ~900: Some 900 cooks",
            "destroyed 40: 40 huts",
        ],
        "Three camps and 40 huts were razed.": ["destroyed 3: Three camps", "destroyed 40: 40 huts"],
    },
    "words of harm that count nobody": {
        "Police registered a case of murder against two clerks.": [],
        "It began with the explosion of a lorry full of shells.": [],
        "It began with the shelling of two lorries.": ["struck 2: two lorries"],
        "It was the highest number of victims in a single attack.": [],
        "The coalition spoke of one attack.": ["attacks 1: one attack | coalition"],
        "A security source put the casualty figure at 10.": ["casualties 10: 10 | security source"],
        "A security source put the turnout figure at 10.": [],
    },
    "who had the deaths is not who counts them, and who says so is": {
        "The city recorded 31 murders.": ["killed 31: 31 murders"],
        "The city council recorded 31 murders.": ["killed 31: 31 murders | city council"],
        "The ministry nearly tripled its count for May, to 31 deaths.": ["killed 31: 31 deaths | ministry"],
        "The coast guard found nine bodies after a boat sank, it said.": ["killed 9: nine bodies | coast guard"],
        "Police led guests out after a false phone warning. Two of the dead were tourists.": [
            "killed 2: Two of the dead"
        ],
        "A spokesman, warning that the toll may rise, said nine had died.": ["killed 9: nine | spokesman"],
    },
    "some of whom, or of which, somebody else says what he did": {
        "It was a salvo of 38 rockets, 25 of which Chad claims to have brought down.": [
            "launched 38: 38 rockets",
            "intercepted 25: 25 | Chad: government",
        ],
        "It was a salvo of 38 rockets, 25 of which Chad claims to have seen.": [
            "launched 38: 38 rockets",
            "launched 25: 25 | of 38 rockets | Chad: government",
        ],
        "Clerks list 40 deserters, nine of whom police say were found dead.": ["killed 9: nine | police"],
        "Gunmen seized 40 cooks, nine of whom they killed two days later.": [
            "captured 40: 40 cooks",
            "killed 9: nine | of 40 cooks",
        ],
    },
    "some of a whole that opens the sentence": {
        "Of the 15 injured, ten were being treated in hospital.": [
            "injured 15: 15 injured",
            "injured 10: ten | of 15 injured",
        ],
        "Of the 15 injured, four died.": ["injured 15: 15 injured", "killed 4: four"],
    },
    "jets by a word for men, and who stands between commas": {
        "Chad denied that two Maltese fighters had been brought down.": [
            "intercepted 2: two Maltese fighters | Chad: government | denies"
        ],
        "Two Maltese fighters had been shot dead.": ["killed 2: Two Maltese fighters"],
        "Two cooks, a couple in their seventies, have not been found.": ["missing 2: Two cooks"],
        "Two cooks, a couple in their seventies, have not been fed.": [],
    },
    "some of whom and others of whom": {
        "The clinic received 184 casualties, 19 of whom were dead on arrival and eight of whom died soon after.": [
            "casualties 184: 184 casualties",
            "killed 19: 19 | of 184 casualties",
            "killed 8: eight | of 184 casualties",
        ],
    },
    "a total of those killed at something": {
        "The raid brings the total of those killed while seeking aid to 2,354.": ["killed 2354: 2,354"],
        "That brings the total for those killed while seeking aid to 2,354.": ["killed 2354: 2,354"],
        "That brings the total for those paid while seeking aid to 2,354.": [],
    },
    "a toll that rises twice with one verb": {
        "By Sunday the toll had climbed to 29, and by dusk to 35.": ["killed 29: 29", "killed 35: 35"],
        "By Sunday the toll had climbed to 29, and the number of wounded to 35.": ["killed 29: 29", "injured 35: 35"],
        "By Sunday the toll had climbed to 29, and clerks went to 35 schools.": ["killed 29: 29"],
    },
    "one more elsewhere, behind who says so": {
        "Two cooks were killed in Gozo, medics said, and another person in Ribe.": [
            "killed 2: Two cooks | medics",
            "killed 1: another person | medics",
        ],
        "Two cooks were killed in Gozo, medics said, and a witness in Ribe agreed.": ["killed 2: Two cooks | medics"],
    },
    "of which sorts the things are that were counted": {
        "Chad downed 38 targets: 30 drones, six cruise missiles and two jets.": [
            "intercepted 38: 38 targets",
            "intercepted 30: 30 drones | of 38 targets",
            "intercepted 6: six cruise missiles | of 38 targets",
            "intercepted 2: two jets | of 38 targets",
        ],
        "Chad lost five jets — three Su-30s and two MiG-29s.": [
            "destroyed 5: five jets",
            "destroyed 3: three Su-30s | of five jets",
            "destroyed 2: two MiG-29s | of five jets",
        ],
        "The quake wrecked 300 buildings: 250 houses and 40 shops.": [
            "destroyed 300: 300 buildings",
            "destroyed 250: 250 houses | of 300 buildings",
            "destroyed 40: 40 shops | of 300 buildings",
        ],
        "The quake wrecked five houses, two shops and three schools.": [
            "destroyed 5: five houses",
            "destroyed 2: two shops",
            "destroyed 3: three schools",
        ],
        "Chad downed 38 drones: 12 rockets hit Gozo.": ["intercepted 38: 38 drones", "struck 12: 12 rockets"],
    },
    "whom a pronoun means: who is told of with an age or a trade": {
        "The toll is 90, the mayor said. Abu Gozo, a farmer, fled. He said nine people died.": [
            "killed 90: 90 | mayor",
            "killed 9: nine people | Abu Gozo, a farmer",
        ],
        "The toll is 90, the mayor said. Gozo, a harbour, burned. He said nine people died.": [
            "killed 90: 90 | mayor",
            "killed 9: nine people | mayor",
        ],
    },
    "a year by which attacks are known is no count": {
        "Critics spoke of the deadly 1998 bombings.": [],
        "Critics spoke of the September 11th, 2001 terrorist attacks.": [],
        "The army recorded 1998 bombings.": ["attacks 1998: 1998 bombings | army"],
    },
    "district by district, of which none is the sum of the others": {
        "Eighteen drones were downed or jammed in Tarsk district, nine in Lund district and nine in Odrin district.": [
            "intercepted 18: Eighteen drones",
            "intercepted 9: nine",
            "intercepted 9: nine",
        ],
        "Eighteen drones were downed or jammed in Tarsk, nine in Lund district and nine in Odrin district.": [
            "intercepted 18: Eighteen drones",
            "intercepted 9: nine | of Eighteen drones",
            "intercepted 9: nine | of Eighteen drones",
        ],
    },
    "the dead whom somebody only counts, where the dead were told of, and who came where people had fled": {
        "The quake killed 400 people. UNICEF spoke of 12 children.": [
            "killed 400: 400 people",
            "killed 12: 12 children | UN: UNICEF",
        ],
        "The quake killed 400 people. UNICEF spoke to 12 children.": ["killed 400: 400 people"],
        "Thousands fled Gozo. Some 300 people arrived in Tarsk.": [
            "displaced 2000..: Thousands",
            "displaced ~300: Some 300 people",
        ],
        "Thousands saw Gozo. Some 300 people arrived in Tarsk.": [],
        "Five car bombs struck the district.": ["launched 5: Five car bombs"],
        "Five guided bombs struck the district.": ["struck 5: Five guided bombs"],
        "The district was hit by three bombs planted there.": ["launched 3: three bombs"],
        "The district was hit by three bombs there.": ["struck 3: three bombs"],
    },
    "who owns up to so many bounds nothing": {
        "The rebels own up to four dead.": ["killed 4: four dead | rebels"],
        "The rebels mourn up to four dead.": ["killed <=4: up to four dead"],
        "Clerks list 88 killings in May; the ministry's sum is 97.": [
            "killed 88: 88 killings | Clerks",
            "killed 97: 97 | ministry",
        ],
    },
    "how many one more makes, by an ordinal alone": {
        "A soldier was killed in Gozo, the 13th this month.": ["killed 1: A soldier", "killed 13: the 13th"],
        "A soldier was killed in Gozo, the 13th of this month.": ["killed 1: A soldier"],
        "A soldier was killed. It was the sixth the army has lost since May.": ["killed 1: A soldier"],
        "A soldier was killed. It was the sixth since May.": ["killed 1: A soldier", "killed 6: the sixth"],
        "A soldier was cheered. It was the sixth since May.": [],
        "A missile was shot down; it was the 54th since May.": ["intercepted 1: A missile", "intercepted 54: the 54th"],
        "Two missiles were shot down; it was the 54th since May.": ["intercepted 2: Two missiles"],
    },
    "places, houses, rubble and missiles as they are told of most days": {
        "Ten homes in Gozo and 14 in Tarsk were damaged.": ["damaged 10: Ten homes", "damaged 14: 14"],
        "Ten homes in Gozo and 14 in Tarsk were sold.": [],
        "A couple died under the rubble.": ["killed 2: A couple"],
        "A couple lay under the rubble.": ["missing 2: A couple"],
        "The army fired four S-300 guided missiles.": ["launched 4: four S-300 guided missiles"],
        "There are no dead or injured.": ["casualties 0: no dead or injured"],
    },
    "some of those just counted, and who comes after them": {
        "Clerks reported one death, a 70-year-old farmer, and five wounded.": [
            "killed 1: one death | Clerks",
            "injured 5: five wounded | Clerks",
        ],
        "Clerks reported two deaths, a 70-year-old farmer, and five wounded.": [
            "killed 2: two deaths | Clerks",
            "injured 1: a 70-year-old farmer | Clerks",
            "injured 5: five wounded | Clerks",
        ],
        "Nearly 300 died in the raids. The dead include 42 women, three of them pregnant, and 35 children.": [
            "killed ~300: Nearly 300",
            "killed 42: 42 women | of Nearly 300",
            "killed 3: three of them | of 42 women",
            "killed 35: 35 children | of Nearly 300",
        ],
        "Nearly 300 died in the raids. The dead include 42 clerks, three of them pregnant, and 35 children.": [
            "killed ~300: Nearly 300",
            "killed 42: 42 clerks | of Nearly 300",
            "killed 3: three of them | of 42 clerks",
            "killed 35: 35 children | of Nearly 300",
        ],
    },
    "those counted, and who each of them is": {
        "Two hikers, a man of 40 and his son, were killed.": [
            "killed 2: Two hikers",
            "killed 1: a man of 40 | of Two hikers",
            "killed 1: his son | of Two hikers",
        ],
        "Two hikers, a man and his son were killed.": [
            "killed 2: Two hikers",
            "killed 1: a man",
            "killed 1: his son",
        ],
        "Two hikers, a man and his son, have not been found.": [
            "missing 2: Two hikers",
            "missing 1: a man | of Two hikers",
            "missing 1: his son | of Two hikers",
        ],
        "Ivan Borg along with five aides was killed.": ["killed 1: Ivan Borg", "killed 5: five aides"],
        "Ivan Borg along with five aides was elected.": [],
    },
    "two figures of two counts told before, in their order": {
        "Fifty-four people died and 109 were hurt. The hospital gives lower figures: 38 and 80.": [
            "killed 54: Fifty-four people",
            "injured 109: 109",
            "killed 38: 38 | hospital",
            "injured 80: 80 | hospital",
        ],
        "Fifty-four people died and 109 were hurt. The hospital gives lower prices: 38 and 80.": [
            "killed 54: Fifty-four people",
            "injured 109: 109",
        ],
    },
    "two sums, of which neither bounds the other": {
        "The toll rose to 2,526 and more than 18,511 injuries.": [
            "killed 2526: 2,526",
            "injured >18511: more than 18,511 injuries",
        ],
        "The toll rose to 2,526 and more.": ["killed >=2526: 2,526 and more"],
    },
    "victims, who are the hurt where nobody died, and the one who was counted before": {
        "A shell wounded four people. By evening the number of victims had risen to nine.": [
            "injured 4: four people",
            "injured 9: nine",
        ],
        "A shell killed two people and wounded four. By evening the number of victims had risen to nine.": [
            "killed 2: two people",
            "injured 4: four",
            "killed 9: nine",
        ],
        "A gunman killed a soldier in Tarsk. The victim was killed at home.": ["killed 1: a soldier"],
        "A gunman killed a soldier in Tarsk. Another victim was killed at home.": [
            "killed 1: a soldier",
            "killed 1: Another victim",
        ],
    },
    "parts without a verb of their own": {
        "The bombing killed 20 people; 18 of the 20 were soldiers and two civilians.": [
            "killed 20: 20 people",
            "killed 18: 18 | of 20 people",
            "killed 2: two civilians | of 20 people",
        ],
        "The bombing killed 20 people. Eighteen were soldiers, one a farmer and one a clerk.": [
            "killed 20: 20 people",
            "killed 18: Eighteen | of 20 people",
            "killed 1: one | of 20 people",
            "killed 1: one | of 20 people",
        ],
        "The bombing killed 20 people; 18 were soldiers and two officers died later.": [
            "killed 20: 20 people",
            "killed 18: 18 | of 20 people",
            "killed 2: two officers",
        ],
    },
    "a noun that looks like a verb before its clause": {
        "Violent clashes that followed the vote killed nine people.": ["killed 9: nine people"],
        "The toll among residents who fled has risen to nine.": ["killed 9: nine"],
        "The toll among passengers and the crew has risen to nine.": ["killed 9: nine"],
        "The fares for passengers and the crew have risen to nine pounds.": [],
    },
    "medical assistance, and injuries that nobody survives": {
        "A shell hit Tarsk; 12 residents were provided with medical assistance.": ["injured 12: 12 residents"],
        "A shell hit Tarsk; 12 residents were provided with legal assistance.": [],
        "A driver, 40, sustained injuries incompatible with life.": ["killed 1: A driver"],
        "A driver, 40, sustained injuries to his arm.": ["injured 1: A driver"],
    },
    "some of the missing who turned up": {
        "Rescuers had found 16 of the 23 people reported missing.": ["missing 23: 23 people"],
        "Sixteen of the 23 people missing were children.": [
            "missing 16: Sixteen | of 23 people missing",
            "missing 23: 23 people missing",
        ],
    },
    "counts by place right behind their total": {
        "Harland shot down 65 drones, 14 over Tarsk and 12 over Odrin.": [
            "intercepted 65: 65 drones",
            "intercepted 14: 14 | of 65 drones",
            "intercepted 12: 12 | of 65 drones",
        ],
        "Bombs killed 14 people in Tarsk, 12 in Odrin and nine in Brno.": [
            "killed 14: 14 people",
            "killed 12: 12",
            "killed 9: nine",
        ],
        "Bombs killed five people, 14 in Tarsk.": ["killed 5: five people", "killed 14: 14"],
    },
    "how badly, by an adverb that shares a verb": {
        "The storm left 6,713 houses partially and 1,190 totally damaged.": [
            "damaged 6713: 6,713 houses",
            "destroyed 1190: 1,190",
        ],
        "The storm left 6,713 houses and 1,190 shops damaged.": [
            "damaged 6713: 6,713 houses",
            "damaged 1190: 1,190 shops",
        ],
    },
    "the dead whom a hospital took in": {
        "A shell hit Tarsk; the hospital took in six dead and 27 injured.": [
            "killed 6: six dead",
            "injured 27: 27 injured",
        ],
        "A shell hit Tarsk; the hospital took in 27 patients.": ["injured 27: 27 patients"],
    },
    "a list of who the dead were, the last with a verb of its own": {
        "The toll has climbed to 72. Of the dead, 59 were boys, 10 were monks from Tarsk and three were policemen.": [
            "killed 72: 72",
            "killed 59: 59 | of 72",
            "killed 10: 10 | of 72",
            "killed 3: three | of 72",
        ],
    },
    "a pair or a family that is those counted right before": {
        "Two people, a couple from Tarsk, were killed on Friday.": ["killed 2: Two people"],
        "Three people, a family of three, died on Friday.": ["killed 3: Three people"],
        "Two people, a nurse and a clerk, were killed on Friday.": [
            "killed 2: Two people",
            "killed 1: a nurse | of Two people",
            "killed 1: a clerk | of Two people",
        ],
    },
    "a month of another year that a verb is not repeated for": {
        "Accidents killed 20 pilgrims in March 2023 and 35 in October 2019.": [
            "killed 20: 20 pilgrims",
            "killed 35: 35",
        ],
        "Accidents killed 20 pilgrims in March 2023 and 35 in total.": ["killed 20: 20 pilgrims"],
    },
    "of whom are those named last, counted or not": {
        "Eleven soldiers were hurt in a clash with followers of a monk, five of whom were killed.": [
            "injured 11: Eleven soldiers",
            "killed 5: five",
        ],
        "Eleven soldiers were hurt in a clash in Tarsk, five of whom later died.": [
            "injured 11: Eleven soldiers",
            "killed 5: five | of Eleven soldiers",
        ],
    },
    "losses since a day": {
        "Harland's losses since the start of this year came to 340 men.": ["casualties 340: 340 men"],
        "Harland's sales since the start of this year came to 340 men.": [],
    },
    "months that a verb is not repeated for": {
        "Riots left 79 dead in May and 22 in July.": ["killed 79: 79 dead", "killed 22: 22"],
        "Riots left 79 dead in May and 22 pages.": ["killed 79: 79 dead"],
    },
    "how the hurt are": {
        "It took in 51 wounded, including one in fair condition, seven in light condition and 43 lightly wounded.": [
            "injured 51: 51 wounded",
            "injured 1: one | of 51 wounded",
            "injured 7: seven | of 51 wounded",
            "injured 43: 43 lightly wounded | of 51 wounded",
        ],
        "The raid wounded 51 cooks, and 43 clerks were lightly hurt.": [
            "injured 51: 51 cooks",
            "injured 43: 43 clerks",
        ],
        "A man taken to Odrin Hospital died.": ["killed 1: A man"],
        "A man taken to Odrin Hospital slept.": [],
    },
    "what says where, and what both here and there befell others, counts nothing": {
        "In two of the villages, nine homes were burned.": ["destroyed 9: nine homes"],
        "Two of the villages and nine homes were burned.": ["destroyed 2: Two", "destroyed 9: nine homes"],
        "The fighting displaced 900 people, both inside and across borders.": ["displaced 900: 900 people"],
        "The raid killed a cook and a clerk, both inside a kiosk.": ["killed 1: a cook", "killed 1: a clerk"],
    },
    "the victims are the dead where some are told of": {
        "Twelve died and nine were hurt. The victims included a cook.": [
            "killed 12: Twelve",
            "injured 9: nine",
            "killed 1: a cook | of Twelve",
        ],
        "Nine were hurt. The victims included a cook.": ["injured 9: Nine", "injured 1: a cook | of Nine"],
    },
    "a total that opens the text, and what is told place by place of one": {
        "At least three people died overnight. In Tarsk two cooks were killed. A clerk died in Odrin.": [
            "killed >=3: At least three people",
            "killed 2: two cooks | of At least three people",
            "killed 1: A clerk | of At least three people",
        ],
        "Nine were hurt. At least three people died. In Tarsk two cooks were killed. A clerk died in Odrin.": [
            "injured 9: Nine",
            "killed >=3: At least three people",
            "killed 2: two cooks",
            "killed 1: A clerk",
        ],
        "The quake left 900 people dead. It killed 94 people in Tarsk, 47 in the county of Odrin and 9 in Brno.": [
            "killed 900: 900 people",
            "killed 94: 94 people | of 900 people",
            "killed 47: 47 | of 900 people",
            "killed 9: 9 | of 900 people",
        ],
        "The quake left 100 people dead. It killed 94 people in Tarsk, 47 in the county of Odrin and 9 in Brno.": [
            "killed 100: 100 people",
            "killed 94: 94 people",
            "killed 47: 47",
            "killed 9: 9",
        ],
        "Five people were killed in the raid. Three of the dead were guards and one was a cook.": [
            "killed 5: Five people",
            "killed 3: Three of the dead | of Five people",
            "killed 1: one | of Five people",
        ],
    },
    "injuries of more than one degree": {
        "The quake left 210 people with minor and serious injuries.": ["injured 210: 210 people"],
        "Nine clerks with minor to severe wounds were seen.": ["injured 9: Nine clerks"],
        "Nine clerks with minor and serious worries were seen.": [],
    },
    "who rejects a deal denies no number": {
        "Hamas rejected a truce in a war that has killed 900 people.": ["killed 900: 900 people"],
        "Hamas rejected a report that the raid had killed nine people.": ["killed 9: nine people | Hamas | denies"],
    },
    "what hits a place, and hits that are counted": {
        "A drone hit a school in Odesa.": ["struck 1: a school"],
        "A drone hit killed two cooks.": ["killed 2: two cooks"],
        "The army said rebel forces fired nine rockets.": ["launched 9: nine rockets | army"],
        "The said officer shot two cooks dead.": ["killed 2: two cooks"],
    },
    "parts of the dead behind the raids that are counted": {
        "Nine people died in two raids on markets, including a nurse.": [
            "killed 9: Nine people",
            "attacks 2: two raids",
            "killed 1: a nurse | of Nine people",
        ],
        "Nine people died in five raids on markets, including two on Odesa.": [
            "killed 9: Nine people",
            "attacks 5: five raids",
            "attacks 2: two | of five raids",
        ],
    },
    "one more in another town, not one in a series": {
        "One man was killed in Odesa and another in Kherson.": ["killed 1: One man", "killed 1: another"],
        "One man was killed in Odesa, another in a series of raids.": ["killed 1: One man"],
        "Nine people were killed in Sumy, and another meeting in Lviv was cancelled.": ["killed 9: Nine people"],
    },
    "headlines in capitals, a bound behind a verb that takes it": {
        "Brno Shelled, One Clerk Wounded, One Soldier Killed": [
            "injured 1: One Clerk Wounded",
            "killed 1: One Soldier",
        ],
        "Brno Shelled, One Report Says": [],
        "Rebels shot a guard dead and took over 90 people in custody.": [
            "killed 1: a guard",
            "captured >90: over 90 people",
        ],
    },
    "wounded who are evacuated, and words that count nobody": {
        "Eight wounded soldiers were evacuated.": ["injured 8: Eight wounded soldiers"],
        "Eight soldiers were evacuated.": ["displaced 8: Eight soldiers"],
        "Divers found several corpses without life.": ["killed 3..: several corpses"],
        "Nine rebels were shot dead, while few others managed to escape.": ["killed 9: Nine rebels"],
        "Nine rebels were shot dead. Abductions were few.": ["killed 9: Nine rebels"],
    },
    "some among those told with their fate, deeds done to many without a number, another that acts": {
        "Among the 14 injured in the raid were three cooks.": [
            "injured 14: 14 injured",
            "injured 3: three cooks | of 14 injured",
        ],
        "Among the 14 invited to the raid were three cooks.": [],
        "They raided Gozo, setting fire to shops and more than 50 houses.": [
            "damaged >50: more than 50 houses",
        ],
        "They raided Gozo, leaving fire to firemen and more than 50 clerks.": [],
        "Nine drones hit the port and another hit a school.": ["struck 9: Nine drones", "struck 1: a school"],
    },
    "the displaced by head and by family": {
        "Some 6,250 people (1,240 families) were displaced.": [
            "displaced ~6250: Some 6,250 people",
            "displaced 1240: 1,240 families",
        ],
        "Some 3,400 people from 680 households fled Gozo.": [
            "displaced ~3400: Some 3,400 people",
            "displaced 680: 680 households",
        ],
        "Four cooks from one family were killed.": ["killed 4: Four cooks"],
        "Some 6,250 people (1,240 families) were fed.": [],
    },
    "fighters that are jets": {
        "Drones destroyed two Su-30SM fighters.": ["destroyed 2: two Su-30SM fighters"],
        "Drones killed two Danish fighters.": ["killed 2: two Danish fighters"],
    },
    "clauses that count somebody else before it is told who is among the dead": {
        "The inn had 15 guests, and six of them are among the dead.": ["killed 6: six"],
        "The inn had 15 guests, and six of them are among the thieves.": [],
        "Of the 17 wounded on Thursday 11 are women.": [],
        "My aunt and both her sons died.": ["killed 1: My aunt", "killed 2: both her sons"],
        "My aunt and both her sons dined.": [],
    },
    "some of a whole told with what befell it, others by place behind with": {
        "Three of the 21 Danes killed in the raid were children.": [
            "killed 3: Three | of 21 Danes killed",
            "killed 21: 21 Danes killed",
        ],
        "Three of the 21 Danes hired in the spring were nurses.": [],
        "The storm killed 202 people in Brno, with two in Gozo and one in Lemba.": [
            "killed 202: 202 people",
            "killed 2: two",
            "killed 1: one",
        ],
        "The storm killed 202 people in Brno, with two in tears.": ["killed 202: 202 people"],
        "The crash killed five people, with nine in Mercy Hospital.": ["killed 5: five people"],
        "Three people with non-life-threatening injuries were taken to a clinic.": ["injured 3: Three people"],
        "Three people with non-life-threatening hobbies were taken to a cinema.": [],
    },
    "ages of several, models with two numbers, people in a list without a count": {
        "Three women, aged 51, 18, and 69, were taken to hospital.": ["injured 3: Three women"],
        "Three women aged 51, 18 and 69 were killed.": ["killed 3: Three women"],
        "Three women and 69 men were killed.": ["killed 3: Three women", "killed 69: 69 men"],
        "Guards downed five Shahed-131/136s over Gozo.": ["intercepted 5: five Shahed-131/136s"],
        "In Gozo 21 bodies -- 11 men and 10 women -- had been recovered.": [
            "killed 21: 21 bodies",
            "killed 11: 11 men | of 21 bodies",
            "killed 10: 10 women | of 21 bodies",
        ],
        "He lost eight relatives, including his wife, mother and four cousins.": [
            "killed 8: eight relatives",
            "killed 1: his wife | of eight relatives",
            "killed 4: four cousins | of eight relatives",
        ],
    },
    "things that burn, places told as one of those struck, the rest of whom nobody is counted": {
        "Two trucks were hit and one burned.": ["struck 2: Two trucks"],
        "Two cooks were hurt and one burned.": ["injured 2: Two cooks", "injured 1: one"],
        "Lemba was one of the villages attacked.": [],
        "The rebels freed 17 hostages; the rest, among them a priest, are still held.": ["released 17: 17 hostages"],
        "The rebels freed 17 hostages, among them a priest.": [
            "released 17: 17 hostages",
            "released 1: a priest | of 17 hostages",
        ],
        "Guards hit two tanks with Yassin 105 shells.": ["struck 2: two tanks"],
    },
    "records that count nobody": {
        "The raid killed 46 people, one of the deadliest of the war.": ["killed 46: 46 people"],
        "Soldiers killed one of the drivers.": ["killed 1: one of the drivers"],
    },
    "calibres, models in one breath, a figure that was corrected": {
        "Troops recovered the bodies of six rebels, along with two .303 rifles.": ["killed 6: six rebels"],
        "Guards downed two Iskander-M or KN-23 ballistic missiles.": [
            "intercepted 2: two Iskander-M or KN-23 ballistic missiles",
        ],
        "Seven cooks were killed, but this was later revised to six.": ["killed 7: Seven cooks", "killed 6: six"],
        "Seven cooks were killed, but this was later added to six.": ["killed 7: Seven cooks"],
    },
    "of how many some were: the first number is only what there was": {
        "Of 400 homes, 90 were destroyed.": ["destroyed 90: 90"],
        "Some 400 homes, 90 barns were destroyed.": ["destroyed ~400: Some 400 homes", "destroyed 90: 90 barns"],
        "Of 19 crew, five are dead and two missing.": ["killed 5: five", "missing 2: two"],
        "Nine cooks died; of 40 drones, 31 were shot down.": [
            "killed 9: Nine cooks",
            "launched 40: 40 drones",
            "intercepted 31: 31",
        ],
    },
    "whose attacks they are, and what a nation does": {
        "The death toll from the Israeli attacks that have been going on since Friday has reached 24.": [
            "killed 24: 24"
        ],
        "The Danes attack that town and kill 24.": ["killed 24: 24"],
    },
    "a rival's toll is no part": {
        "A storm killed 14 cooks, five of them boys, while the mayor puts the toll at nine.": [
            "killed 14: 14 cooks",
            "killed 5: five of them | of 14 cooks",
            "killed 9: nine | mayor",
        ],
    },
    "what is of the dead, of clashes, of the sick, of tomorrow": {
        "A gang killed 40 cooks and hurt 90. Then 22 of these deaths were in Tarsk.": [
            "killed 40: 40 cooks",
            "injured 90: 90",
            "killed 22: 22 | of 40 cooks",
        ],
        "A gang killed 40 cooks and hurt 90. Then 22 of these injuries were in Tarsk.": [
            "killed 40: 40 cooks",
            "injured 90: 90",
            "injured 22: 22 | of 90",
        ],
        "Nine clashes in 14 villages were logged.": ["attacks 9: Nine clashes"],
        "Nine strikes in 14 villages were logged.": ["attacks 9: Nine strikes", "struck 14: 14 villages"],
        "A cook was killed in Tarsk, and a nurse died of a heart attack.": ["killed 1: A cook"],
        "A cook was ill in Tarsk, and a nurse died of a heart attack.": [],
        "We will reach our goal in one bold strike.": [],
        "We reached our goal in one bold strike.": ["attacks 1: one bold strike"],
        "The mayor said two cars and D-30 howitzers were destroyed.": ["destroyed 2: two cars | mayor"],
    },
    "people told by their age alone": {
        "The raid killed five cooks, including one two-year-old.": [
            "killed 5: five cooks",
            "killed 1: one two-year-old | of five cooks",
        ],
        "Two 12-year-olds died.": ["killed 2: Two 12-year-olds"],
        "The raid killed five cooks, including a boy and a girl, both one-year-olds, and a nurse.": [
            "killed 5: five cooks",
            "killed 1: a boy | of five cooks",
            "killed 1: a girl | of five cooks",
            "killed 1: a nurse | of five cooks",
        ],
        "The mill killed at least 51 cooks, and soldiers blocked the road.": ["killed >=51: at least 51 cooks"],
        "The mill killed at least 51 cooks, and soldiers of the road.": [
            "killed >=51: at least 51 cooks, and soldiers"
        ],
    },
    "two hyphens for a dash, years long ago, each year, the injured who died": {
        "So far 22 people in all -- 20 clerks and two nurses -- have died.": [
            "killed 22: 22 people",
            "killed 20: 20 clerks | of 22 people",
            "killed 2: two nurses | of 22 people",
        ],
        "GOZO (Desk) -- Nine cooks were killed, police said.": ["killed 9: Nine cooks | police"],
        "It is the anniversary of the poet's death in 1896.": [],
        "Floods kill hundreds of cooks each year.": ["killed 200..: hundreds of cooks"],
        "Raids killed 12 each in Brno and Gozo.": ["killed 12: 12 each"],
        "Doctors said four of the injured, including a girl, had died on the way.": [
            "killed 4: four of the injured | doctors",
            "killed 1: a girl | of four of the injured | doctors",
        ],
        "Four of the injured, including a girl, had waited.": [
            "injured 4: Four of the injured",
            "injured 1: a girl | of Four of the injured",
        ],
        "Eight cooks held captive in a barn were freed.": ["released 8: Eight cooks"],
        "Eight cooks kidnapped in May were freed.": ["released 8: Eight cooks", "captured 8: Eight cooks"],
    },
    "models in one breath, some of the fatalities": {
        "Guards downed six Iskander-M/KN-23 ballistic missiles.": [
            "intercepted 6: six Iskander-M/KN-23 ballistic missiles",
        ],
        "They fired four S-300/S-400 missiles.": ["launched 4: four S-300/S-400 missiles"],
        "They fired four S-300/S-400 sergeants.": [],
        "The storm killed 114 clerks. Of the fatalities, 71 were in Tarsk.": [
            "killed 114: 114 clerks",
            "killed 71: 71 | of 114 clerks",
        ],
    },
    "places by number say where, not what 'of them' is of": {
        "Guards downed 49 drones over six regions, 18 of them over Tarsk.": [
            "intercepted 49: 49 drones",
            "intercepted 18: 18 | of 49 drones",
        ],
        "Guards downed 49 drones in six regions, two of them in the east.": ["intercepted 49: 49 drones"],
    },
    "flats and the blocks that hold them, casualties parted in brackets, a verb parted twice": {
        "Nine flats in two tower blocks were damaged.": ["damaged 9: Nine flats", "damaged 2: two tower blocks"],
        "Nine flats in two villages were damaged.": ["damaged 9: Nine flats"],
        "Clerks counted 96 casualties (31 killed, 65 injured).": [
            "casualties 96: 96 casualties | Clerks",
            "killed 31: 31 killed | of 96 casualties | Clerks",
            "injured 65: 65 injured | of 96 casualties | Clerks",
        ],
        "Neighbours pulled out four alive with their hands.": ["released 4: four"],
        "Neighbours pulled out four bodies.": ["killed 4: four bodies"],
        "Neighbours found a girl alive, two days after the quake.": ["released 1: a girl"],
        "Neighbours found a girl alive, two boys dead.": ["killed 2: two boys"],
        "Some 40 fishermen are yet to be traced.": ["missing ~40: Some 40 fishermen"],
        "Some 40 fishermen are yet to be paid.": [],
    },
    "bodies brought to a morgue are no return, those who got out are not missing, civilians taken out have left": {
        "Clerks said 31 bodies had been delivered to the morgue.": ["killed 31: 31 bodies | Clerks"],
        "Clerks said 31 bodies had been delivered to Gozo.": ["repatriated 31: 31 bodies | Clerks"],
        "Nine miners trapped in a shaft were brought out alive.": ["released 9: Nine miners"],
        "Nine miners trapped in a shaft have had no water.": ["missing 9: Nine miners"],
        "Nine miners taken hostage were freed.": ["released 9: Nine miners", "captured 9: Nine miners"],
        "Volunteers took out 300 residents.": ["displaced 300: 300 residents"],
        "Snipers took out three gunmen.": ["killed 3: three gunmen"],
        "Sappers cleared 22 mines.": [],
        "Rebels captured 22 mines.": ["captured_places 22: 22 mines"],
    },
    "a list of dead at a number, a later number after 'then', names in a list, who is still held": {
        "The union put the dead at 412 cooks and 208 clerks.": [
            "killed 412: 412 cooks | union",
            "killed 208: 208 clerks | union",
        ],
        "The union put the dead at 412 cooks and 208 clerks were hurt.": [
            "killed 412: 412 cooks | union",
            "injured 208: 208 clerks | union",
        ],
        "Officials first reported seven dead, then 15.": [
            "killed 7: seven dead | officials",
            "killed 15: 15 | officials",
        ],
        "Nine cooks died. The mayor has a list of 28 names.": ["killed 9: Nine cooks", "killed 28: 28 names | mayor"],
        "Nine cooks died. The ministry published the names of 17.": [
            "killed 9: Nine cooks",
            "killed 17: 17 | ministry",
        ],
        "A roll of the slain in the museum has 312 names.": ["killed 312: 312 names"],
        "Nine cooks died. The petition has 4,000 names.": ["killed 9: Nine cooks"],
        "Rebels freed 12 cooks. Fifty are still held.": ["released 12: 12 cooks", "captured 50: Fifty"],
        "Talks went on. Fifty are still held.": [],
    },
    "several kinds in one breath, and what became of a part": {
        "The ministry gave the casualties as 610 killed and 90 injured, including at least six killed in May.": [
            "killed 610: 610 killed | ministry",
            "injured 90: 90 injured | ministry",
            "killed >=6: at least six | ministry",
        ],
        "No refugees who fled Gozo will be tried.": [],
        "The choir met after the death of Ana Borg in May.": [],
        "The choir met after the death of Ana Borg in a raid.": ["killed 1: Ana Borg"],
        "Ivan Borg, a former clerk, dies in Ribe at the age of 82.": [],
        "Five Gozo and Brno Freedom Fighters rebels died.": ["killed 5: Five Gozo and Brno Freedom Fighters rebels"],
        "Guards seized a rebel sub-commander.": ["captured 1: a rebel sub-commander"],
        "Rebels returned the bodies of Ana Borg, Ivan Lund and Olga Bech.": [
            "repatriated 1: Ana Borg",
            "repatriated 1: Ivan Lund",
            "repatriated 1: Olga Bech",
        ],
        "Guards freed 90 girls and 30 women held by the sect.": ["released 90: 90 girls", "released 30: 30 women"],
        "Guards freed 90 girls and 30 women left the sect.": ["released 90: 90 girls"],
        "The ward in Gozo holds 600 patients.": [],
        "He was charged with assault with a deadly weapon.": [],
    },
    "what neutral words say of those told of before": {
        "Nine cooks were hurt. Four have gone home.": ["injured 9: Nine cooks", "injured 4: Four"],
        "Nine cooks were praised. Four have gone home.": [],
        "Crews found 73 bodies. Nine have been handed to their families.": [
            "killed 73: 73 bodies",
            "repatriated 9: Nine",
        ],
        "Gunmen seized nine cooks. Six are back with their families.": [
            "captured 9: nine cooks",
            "released 6: Six | of nine cooks",
        ],
    },
    "victims counted, more on the way to hospital, what the sum makes": {
        "The panel logged 41 massacres with 210 victims.": [
            "attacks 41: 41 massacres | panel",
            "killed 210: 210 victims | panel",
        ],
        "The panel logged 41 frauds with 210 victims.": [],
        "Eleven died on the spot and six more on the way to hospital.": ["killed 11: Eleven", "killed 6: six more"],
        "Nine cooks died, six more later, which made fifteen.": ["killed 9: Nine cooks", "killed 15: fifteen"],
        "The raid raises to twelve the clerks killed since May.": ["killed 12: twelve"],
    },
    "bare numbers that answer a question": {
        "How many cooks were killed? Twenty-eight.": ["killed 28: Twenty-eight"],
        "How many did you lose? Nine at the mill, then five in the fields.": ["killed 9: Nine", "killed 5: five"],
        "And the wounded? In ten days, about 430.": ["injured ~430: about 430"],
        "How many cooks do you employ? Forty.": [],
        "How old were those killed? Forty.": [],
        "How many cooks were killed? Forty clerks do not know.": [],
    },
    "people on the ground beside those on board": {
        "The crash killed 14 cooks on board and 19 on the ground.": ["killed 14: 14 cooks", "killed 19: 19"],
        "The jet crashed, killing its pilot and two cooks on the ground.": [
            "killed 1: its pilot",
            "killed 2: two cooks",
        ],
        "The raid killed nine rebels; the mission has 30 soldiers on the ground.": [
            "killed 9: nine rebels",
            "deployed 30: 30 soldiers",
        ],
    },
    "a leader told with his place before his name, and a place that is nobody": {
        "A raid killed a senior leader in the militant group Nour, Ana Borg, in Brno.": ["killed 1: Ana Borg"],
        "The choir seized the head office in Ed Daein, East Darfur, on Monday.": [],
    },
    "as many of others": {
        "Nine guards and as many cooks died.": ["killed 9: Nine guards"],
        "Nine guards and as many as 40 cooks died.": ["killed 9: Nine guards", "killed <=40: as many as 40 cooks"],
        "Nine guards and as many cooks dined.": [],
    },
    "shares of a whole that a verb takes": {
        "Most of the 260 drones were shot down.": ["launched 260: 260 drones"],
        "Two thirds of the 260 cooks were killed.": [],
        "Half the 40 homes were destroyed.": [],
        "All of the 260 drones were shot down.": ["intercepted 260: 260 drones"],
        "Half of the 40 wounded are cooks.": ["injured 40: 40 wounded"],
    },
    "what only follows another count: bodies beside bodies, a toll beside one of the dead": {
        "Chad handed over 45 bodies and Togo two coffins.": ["repatriated 45: 45 bodies", "repatriated 2: two coffins"],
    },
    "numbers with what they are of, in the quote": {
        "Two of its trucks were burned, and 14 of the drones shot down.": [
            "destroyed 2: Two of its trucks",
            "intercepted 14: 14",
        ],
        "The raid killed 40 cooks; 14 of these were women, and nine of them were beheaded.": [
            "killed 40: 40 cooks",
            "killed 14: 14 of these | of 40 cooks",
            "killed 9: nine of them | of 14 of these",
        ],
    },
    "labels that only name who or what, after a count": {
        "Deaths 120, men 71, women 30, children 19.": [
            "killed 120: 120",
            "killed 71: 71 | of 120",
            "killed 30: 30 | of 120",
            "killed 19: 19 | of 120",
        ],
        "There were 900 deaths in May. Guards: 260, thereof 12 women. Cooks: nil.": [
            "killed 900: 900 deaths",
            "killed 260: 260 | of 900 deaths",
            "killed 12: 12 women | of 260",
            "killed 0: nil",
        ],
        "Houses fully damaged 312, partially damaged 977. Schools 14.": [
            "destroyed 312: 312",
            "damaged 977: 977",
            "damaged 14: 14",
        ],
        "Injured in the reporting period: nil. Cumulative: 131.": ["injured 0: nil", "injured 131: 131"],
        "Deaths (cumulative): 488. Displaced persons: 2,300.": ["killed 488: 488", "displaced 2300: 2,300"],
        "The flood killed nine people on Monday. Police: 911.": ["killed 9: nine people"],
        "The storm tore down 14 houses. Schools: 3.": ["destroyed 14: 14 houses"],
        "Debts 120, men 71, women 30.": [],
    },
    "troops that go, stay and are offered": {
        "Chad is to send some 300 soldiers; Togo offered up to 100, and Benin between 100 and 150 with three jeeps.": [
            "deployed ~300: some 300 soldiers",
            "deployed <=100: up to 100",
            "deployed 100-150: between 100 and 150",
        ],
        "Norway has had nearly 500 men in Latvia since spring.": ["deployed ~500: nearly 500 men"],
        "Chad keeps some 10,000 troops in Mali.": ["deployed ~10000: some 10,000 troops"],
        "The minister announced that 80 instructors would go to Gozo.": ["deployed 80: 80 instructors | minister"],
        "Chad has doubled its contingent to 4,000.": ["deployed 4000: 4,000 | Chad: government"],
        "Chad sold 300 tents; Togo offered up to 100.": [],
        "Norway has had nearly 500 men in the choir since spring.": [],
        "The bandits keep some 20 soldiers in Mali.": ["captured ~20: some 20 soldiers"],
        "Some 80 soldiers would go to the theatre.": [],
    },
    "shares that places and groups have of a count told before": {
        "The flood killed 193 cooks. Gozo alone, in the north, accounted for 56, and Brno for 20.": [
            "killed 193: 193 cooks",
            "killed 56: 56 | of 193 cooks",
            "killed 20: 20 | of 193 cooks",
        ],
        "The monitor counts 400 civilians killed. Guards were responsible for 171, a militia for 150.": [
            "killed 400: 400 civilians | monitor",
            "killed 171: 171 | of 400 civilians",
            "killed 150: 150 | of 400 civilians",
        ],
        "The navy downed 83 drones. Gozo accounted for 40, and Brno for nine.": [
            "intercepted 83: 83 drones",
            "intercepted 40: 40",
            "intercepted 9: nine",
        ],
        "Gangs killed 400 cooks. Guards accounted for 202 of the deaths and clerks for 89.": [
            "killed 400: 400 cooks",
            "killed 202: 202 | of 400 cooks",
            "killed 89: 89",
        ],
        "The flood killed 193 cooks. Gozo applied for 56, and Brno for 20.": ["killed 193: 193 cooks"],
        "Nine cooks died in one street, among them a couple and their three sons.": [
            "killed 9: Nine cooks",
            "killed 2: a couple | of Nine cooks",
            "killed 3: three sons | of Nine cooks",
        ],
    },
    "several who are shot, and who lived": {
        "Sixteen herders were shot near Gozo.": ["killed 16: Sixteen herders"],
        "Sixteen herders were shot at a well near Gozo.": ["killed 16: Sixteen herders"],
        "Soldiers shot at sixteen herders near Gozo.": ["injured 16: sixteen herders"],
        "Two herders were shot near Gozo.": ["injured 2: Two herders"],
        "Sixteen herders were shot near Gozo and are in hospital.": ["injured 16: Sixteen herders"],
        "Sixteen herders were shot and wounded.": ["injured 16: Sixteen herders"],
    },
    "all of whom, and those who wait": {
        "The boat carried 11 cooks, all of whom were killed.": ["killed 11: 11 cooks"],
        "The boat carried 11 cooks aboard, all of whom died.": ["killed 11: 11 cooks"],
        "The boat carried 11 cooks, most of whom were killed.": [],
        "The boat carried 11 hams, all of which were eaten.": [],
        "At least 27 Palestinians waiting for flour were shot dead.": ["killed >=27: At least 27 Palestinians"],
        "At least 27 Palestinians waiting for flour were filmed.": [],
        "Sixty cooks sheltering in a mosque were killed.": ["killed 60: Sixty cooks"],
        "Sixty cooks fleeing the fighting were killed.": ["killed 60: Sixty cooks"],
        "Sixty cooks fleeing the fighting were filmed.": ["displaced 60: Sixty cooks"],
        "Seven cooks had been shot and two of them had died.": [
            "injured 7: Seven cooks",
            "killed 2: two of them | of Seven cooks",
        ],
    },
    "strikes of two kinds with one noun": {
        "The enemy carried out one missile and 41 air strikes.": [
            "attacks 1: one missile",
            "attacks 41: 41 air strikes",
        ],
        "The enemy fired two missiles, and 41 air strikes followed.": [
            "launched 2: two missiles",
            "attacks 41: 41 air strikes",
        ],
        "Artillery hit 15 areas of concentration of personnel, two command posts and nine guns.": [
            "struck 15: 15 areas",
            "struck 2: two command posts",
            "struck 9: nine guns",
        ],
        "Three people were hurt. Debris fell on six others.": ["injured 3: Three people"],
    },
    "fires and crashes where the sick are": {
        "A fire in a ward for cholera patients killed nine cooks.": ["killed 9: nine cooks"],
        "A blast at the cancer institute hurt 12 people.": ["injured 12: 12 people"],
        "A flood in the south spread cholera, which killed nine cooks.": [],
    },
    "makes of drones in one list, and what they flew over": {
        "Russia sent 138 Shahed-type and decoy drones.": ["launched 138: 138 Shahed-type and decoy drones"],
        "Russia sent 95 Shahed, Gerbera and other drones.": ["launched 95: 95 Shahed, Gerbera and other drones"],
        "Russia sent 95 Shahed and drones of Gerbera make.": ["launched 95: 95 Shahed and drones"],
        "Russia sent 95 Shahed and various kinds of decoy drones.": [
            "launched 95: 95 Shahed and various kinds of decoy drones"
        ],
        "Rebels burned nine French-made and Serbian tanks.": ["destroyed 9: nine French-made and Serbian tanks"],
        "The army downed one Shahed and other drones fled.": ["intercepted 1: one Shahed"],
        "The ministry reported 94 drones intercepted over nine regions.": ["intercepted 94: 94 drones | ministry"],
        "The army captured over nine villages.": ["captured_places >9: over nine villages"],
    },
    "what another counted, without the verb, and what exceeds it": {
        "The army counted 240 dead, and the mayor more than 100.": [
            "killed 240: 240 dead | army",
            "killed >100: more than 100 | mayor",
        ],
        "The army says 240 died, the mayor 100.": ["killed 240: 240 | army", "killed 100: 100 | mayor"],
        "The army admits to 14 dead; the mayor puts them at 60 and his own at five.": [
            "killed 14: 14 dead | army",
            "killed 60: 60 | mayor",
            "killed 5: five | mayor",
        ],
        "The army counted 14 dead. The clerk put them to rest in 60 graves.": ["killed 14: 14 dead | army"],
        "The army counted 240 dead, the mayor 100 hungry goats.": ["killed 240: 240 dead | army"],
        "The army counted 240 dead, the mayor paid 100.": ["killed 240: 240 dead | army"],
        "The mayor counted 40 dead; monks believe the true figure exceeds 300.": [
            "killed 40: 40 dead | mayor",
            "killed >300: 300 | monks",
        ],
        "The mayor counted 40 dead; monks believe the price exceeds 300.": ["killed 40: 40 dead | mayor"],
        "Odrin: the death toll is 2.": ["killed 2: 2"],
        "The guards downed 61 drones, and 19 did not reach targets.": [
            "intercepted 61: 61 drones",
            "intercepted 19: 19",
        ],
    },
    "mortars, which fire and are fired; captives taken back; unrest brought under control": {
        "The gunners destroyed four 120-mm mortars near Tarsk.": ["destroyed 4: four 120-mm mortars"],
        "The gunners fired four 120-mm mortars at Tarsk.": ["launched 4: four 120-mm mortars"],
        "Gunmen stormed in, killing 120 people and taking 25 hostages back to Tarsk.": [
            "killed 120: 120 people",
            "captured 25: 25 hostages",
        ],
        "A riot that left two inmates dead and four injured was brought under control by police.": [
            "killed 2: two inmates",
            "injured 4: four",
        ],
    },
    "some of those whose fate stands before them, dug out or not": {
        "The injured people included seven children.": ["injured 7: seven children"],
        "The wounded soldiers in Odrin included seven officers.": ["injured 7: seven officers"],
        "The tired soldiers in Odrin included seven officers.": [],
        "Among the dead were nine cooks who were dug out of the mud.": ["killed 9: nine cooks"],
        "Among the crowd were nine cooks who were dug out of the mud.": ["released 9: nine cooks"],
    },
    "who learns who is among the dead": {
        "Ana Lund came to the morgue and discovered two sisters were among the dead.": ["killed 2: two sisters"],
        "Ana Lund of the morgue and two sisters were among the dead.": [
            "killed 1: Ana Lund",
            "killed 2: two sisters",
        ],
    },
    "every number in brackets, but no age": {
        "The toll rose to (31) people, while (103) others were hurt, including (4) cooks.": [
            "killed 31: (31) people",
            "injured 103: (103) others",
            "injured 4: (4) cooks | of (103) others",
        ],
        "Raiders hurt a clerk (31) and a cook (43) on the pier.": ["injured 1: a clerk", "injured 1: a cook"],
    },
    "no number of what nobody can say, of forces, beasts and those who speak": {
        "Nobody can say how many are dead.": [],
        "Nobody at the dam is dead.": ["killed 0: Nobody"],
        "Raiders in boats opened fire on our forces on the pier.": [],
        "Raiders in boats opened fire on our driver on the pier.": ["injured 1: our driver"],
        "Raiders hit a convoy, killing nine guards, multiple security sources told the paper.": [
            "killed 9: nine guards | multiple security sources"
        ],
        "Raiders hit a convoy, killing nine guards, multiple security guards and a cook.": [
            "killed 9: nine guards",
            "killed 3..: multiple security guards",
            "killed 1: a cook",
        ],
        "The fire destroyed 16 houses and several farm animals.": ["destroyed 16: 16 houses"],
        "The fire destroyed 16 houses and several farm buildings.": [
            "destroyed 16: 16 houses",
            "destroyed 3..: several farm buildings",
        ],
    },
    "drones over so many regions, and over one of them": {
        "The ministry said 57 drones were destroyed overnight over seven regions, 19 of them over Odrin.": [
            "intercepted 57: 57 drones | ministry",
            "intercepted 19: 19 | of 57 drones | ministry",
        ],
        "The ministry said nine drones had struck over seven towns, 19 of them in Odrin.": [
            "struck 9: nine drones | ministry",
            "struck >7: over seven towns | ministry",
            "struck 19: 19 | of over seven towns | ministry",
        ],
    },
    "counted among the dead, behind who is told so": {
        "Ten people died. The mayor told the agency that three guards were among the dead.": [
            "killed 10: Ten people",
            "killed 3: three guards | of Ten people | mayor",
        ],
        "Ten people died. The mayor told reporters two guards and a cook were among the dead.": [
            "killed 10: Ten people",
            "killed 2: two guards | of Ten people | mayor",
            "killed 1: a cook | of Ten people | mayor",
        ],
        "Ten people died. The mayor told the agency that three guards were among the crowd.": ["killed 10: Ten people"],
    },
    "counted among the dead, behind who says so by name": {
        "According to the mayor, Ivan Sample, four cooks are among the wounded.": [
            "injured 4: four cooks | mayor, Ivan Sample",
        ],
        "According to the mayor, Ivan Sample, four cooks are among the staff.": [],
    },
    "counted among the dead, over what is said of some of them": {
        "The monitor counted 54 soldiers and nine cooks, two of them women, among the dead.": [
            "killed 54: 54 soldiers | monitor",
            "killed 9: nine cooks | monitor",
        ],
        "The monitor counted 54 soldiers, two of them women, among its friends.": [],
    },
    "numbers of others, which say nothing anew": {
        "Nine people drowned. The agency put the number aboard at 157.": ["killed 9: Nine people"],
        "Nine people drowned. The agency put the number at 157.": ["killed 9: Nine people", "killed 157: 157 | agency"],
        "Rebels burned nine cars. Some 49 guests reached Lomé, bringing the number to 314.": ["destroyed 9: nine cars"],
        "The storm killed two trees and felled 300 bushes.": [],
        "Nine people drowned. By dusk, with 18 divers on the bank, the number was 12.": [
            "killed 9: Nine people",
            "killed 12: 12",
        ],
    },
    "people with wounds, and lists of what is lost": {
        "Nine were killed, along with six others with burns.": ["killed 9: Nine", "injured 6: six others"],
        "Nine were killed, along with six others with relatives in town.": ["killed 9: Nine", "killed 6: six others"],
        "Destroyed were 12 drones and two tanks.": ["destroyed 12: 12 drones", "destroyed 2: two tanks"],
        "Twelve people died. Killed were two nurses and a cook.": [
            "killed 12: Twelve people",
            "killed 2: two nurses | of Twelve people",
            "killed 1: a cook | of Twelve people",
        ],
    },
    "denied counts that were told before": {
        "Chad claimed ten villages retaken. Its neighbour's northern command denied that ten had been lost.": [
            "captured_places 10: ten villages | Chad: government",
            "captured_places 10: ten | Chad: northern command | denies",
        ],
        "The army said 65 gunmen were killed. Hezbollah denies losing 65.": [
            "killed 65: 65 gunmen | army",
            "killed 65: 65 | Hezbollah | denies",
        ],
        "The town was hit by 180 rockets, the judge said. Chad denied it had fired 180, or a single one.": [
            "struck 180: 180 rockets | judge",
            "launched 180: 180 | Chad: government | denies",
        ],
        "The rebels said they hold up to 150 servicemen. The ministry denied that 150 were being held.": [
            "captured <=150: up to 150 servicemen | rebels",
            "captured 150: 150 | ministry | denies",
        ],
        "Seven drones had hit a depot, he said; the ministry denied that seven, or any, had found a target.": [
            "struck 7: Seven drones | he",
            "struck 1: a depot | he",
            "struck 7: seven | ministry | denies",
        ],
        "Ten nurses were killed, the paper wrote. The mayor denied that he is ten.": ["killed 10: Ten nurses | paper"],
        "Ten nurses were killed, the paper wrote. The mayor denied that ten seats were free.": [
            "killed 10: Ten nurses | paper"
        ],
        "Ten nurses were killed, the paper wrote. The mayor denied that prices had risen to ten.": [
            "killed 10: Ten nurses | paper"
        ],
    },
    "the former and the latter of two counts, and respectively": {
        "Russia launched 415 drones and 43 missiles; 386 of the former and 27 of the latter were stopped.": [
            "launched 415: 415 drones",
            "launched 43: 43 missiles",
            "intercepted 386: 386",
            "intercepted 27: 27",
        ],
        "Ten people died and 37 were hurt. A dozen of the latter are children.": [
            "killed 10: Ten people",
            "injured 37: 37",
            "injured 12: A dozen | of 37",
        ],
        "The crews shot down six missiles and four drones. Of the former, three were aimed at Gozo.": [
            "intercepted 6: six missiles",
            "intercepted 4: four drones",
            "intercepted 3: three | of six missiles",
        ],
        "The militia launched 40 drones and 12 missiles. Downed were 31 and nine respectively.": [
            "launched 40: 40 drones",
            "launched 12: 12 missiles",
            "intercepted 31: 31",
            "intercepted 9: nine",
        ],
        "Nine men died and two schools were hit; in one of the latter, a boiler burst.": [
            "killed 9: Nine men",
            "struck 2: two schools",
        ],
        "Nine men died. Two of the former mayors of Brno came to the burial.": ["killed 9: Nine men"],
    },
    "a number put at so many, with what the number did told between": {
        "Russia fired drones. A channel put the number that got through and hit houses at three.": [
            "struck 3: three | channel"
        ],
        "The governor put the number of people evacuated from around a burning depot at about 120.": [
            "displaced ~120: about 120 | governor"
        ],
        "Drones were fired. The army put the number of drones that reached their targets at six.": [
            "struck 6: six | army"
        ],
        "Drones were fired. The minister put the number enrolled last year at 65.": [],
        "Drones were fired. The paper reported raids that killed many people in three of the towns.": [],
    },
    "who went to which side of a swap": {
        "The armies swapped prisoners. Forty Eritrean soldiers and two nurses crossed into Tigray.": [
            "released 40: Forty Eritrean soldiers",
            "released 2: two nurses",
        ],
        "The armies swapped prisoners, 30 from each side. Nineteen more went the other way.": [
            "released 30: 30",
            "released 19: Nineteen more",
        ],
        "A swap of prisoners freed 318 men. Of them, 249 went to Sanaa and 69 to Aden.": [
            "released 318: 318 men",
            "released 249: 249 | of 318 men",
            "released 69: 69 | of 318 men",
        ],
        "Ninety men came home in the swap of captives. Some bodies too: 212 came to Kyiv, 45 went to Moscow.": [
            "released 90: Ninety men",
            "repatriated 212: 212",
            "repatriated 45: 45",
        ],
        "Ninety men came home in the exchange. Going the other way were 185 Malian soldiers.": [
            "released 90: Ninety men",
            "released 185: 185 Malian soldiers",
        ],
        "The armies exchanged fire and nine men died. Forty judges went to Asmara.": ["killed 9: nine men"],
        "The captives were swapped after nine men died. Forty nurses went to work.": ["killed 9: nine men"],
    },
    "place by place before one verb": {
        "Four people in Peru, three in the Dominican Republic, and one in Chile, are killed.": [
            "killed 4: Four people",
            "killed 3: three",
            "killed 1: one",
        ],
        "Two people in Larne County, Ohio and five in Texas died in the storm.": [
            "killed 2: Two people",
            "killed 5: five",
        ],
        "Two cooks in Oslo, Norway, three in Malmo, Sweden, and nine others in Riga have been arrested.": [
            "captured 2: Two cooks",
            "captured 3: three",
            "captured 9: nine others",
        ],
        "Four people in Peru, three in Chile and one in Bolivia won prizes and were praised.": [],
    },
    "the sick, and those killed beside them": {
        "At least 18 people were killed by police during measures to curb COVID-19.": [
            "killed >=18: At least 18 people"
        ],
        "Sixteen cooks were killed in a fire at a COVID-19 ward.": ["killed 16: Sixteen cooks"],
        "A hospital fire kills at least 16 COVID-19 patients.": ["killed >=16: at least 16 COVID-19 patients"],
        "Oslo reports 486 new fatalities and 12,000 new cases.": [],
        "Nine people were killed by cholera.": [],
        "The panel received 125 new cases; relatives list 785 missing, 121 of them later found dead.": [
            "missing 785: 785 missing | relatives",
            "killed 121: 121 of them | of 785 missing | relatives",
        ],
        "Twelve were killed by the virus in a week.": [],
        "The board reported nine deaths and 12 new cases of abduction.": [
            "killed 9: nine deaths | board",
            "captured 12: 12 new cases of abduction | board",
        ],
    },
    "who captures is not captured, what is cited is no speaker, tolls of what went before": {
        "The ministry says eight armed men in two boats captured the vessel Tuesday.": [],
        "Police reported a man killed the day before.": ["killed 1: a man | police"],
        "Officials, citing safety reasons, say 12 people were killed.": ["killed 12: 12 people | officials"],
        "The army, citing the mayor, said nine had died.": ["killed 9: nine | mayor"],
        "Gozo freed 90 prisoners, citing concerns for the safety of the guards.": ["released 90: 90 prisoners"],
        "A driver with no criminal record was arrested.": ["captured 1: A driver"],
        "Murder of Ivo Borg: A guard was shot.": ["killed 1: Ivo Borg", "injured 1: A guard"],
        "The death toll from the sinking of a ship carrying 53 cooks off the coast of Gozo rises to at least 46.": [
            "destroyed 1: a ship",
            "killed >=46: at least 46",
        ],
        "The death toll from the floods including the collapse of a dam rises to fourteen.": [
            "destroyed 1: a dam",
            "killed 14: fourteen",
        ],
    },
    "subjects far from their verb, over asides and clauses of their own": {
        "Twelve people, the mayor said, were killed.": ["killed 12: Twelve people | mayor"],
        "Some 22 people -- 20 boys and two cooks -- were killed.": [
            "killed ~22: Some 22 people",
            "killed 20: 20 boys | of Some 22 people",
            "killed 2: two cooks | of Some 22 people",
        ],
        "Forty men, according to an aide in Odrin, have died.": ["killed 40: Forty men | aide in Odrin"],
        "Nine lorries, the guard told the agency, burned; he said, too, were his.": [
            "destroyed 9: Nine lorries | guard"
        ],
        "Twelve men, the mayor said, were from Odrin.": [],
        "A cook who declined to give his name said nine men were killed.": ["killed 9: nine men | cook"],
        "Six rebels who were planning an attack on the town were killed.": ["killed 6: Six rebels"],
        "Four clerks who were in a van that a truck had hit near the port were killed.": ["killed 4: Four clerks"],
        "Eleven cooks, many from Nepal, who were asleep in a hut when the slope gave way, have been killed.": [
            "killed 11: Eleven cooks"
        ],
        "Two drivers working for a mining firm and three guards were abducted.": [
            "captured 2: Two drivers",
            "captured 3: three guards",
        ],
        "Thirty-one people, including the man accused of planning the raid, have been detained.": [
            "captured 31: Thirty-one people",
            "captured 1: the man | of Thirty-one people",
        ],
        "All six people on board including the pilot died.": [
            "killed 6: six people",
            "killed 1: the pilot | of six people",
        ],
        "Twelve people, including Governor Ivo Borg Sr. and his wife, were killed.": [
            "killed 12: Twelve people",
            "killed 1: Ivo Borg Sr | of Twelve people",
            "killed 1: his wife | of Twelve people",
        ],
        "At least nine people, including a guard and two doctors treating patients at a clinic, are killed.": [
            "killed >=9: At least nine people",
            "killed 1: a guard | of At least nine people",
            "killed 2: two doctors | of At least nine people",
        ],
        "Seven clerks including three women and two children were killed.": [
            "killed 7: Seven clerks",
            "killed 3: three women | of Seven clerks",
            "killed 2: two children | of Seven clerks",
        ],
        "In total 40 people, almost all of them students, including boys, were killed.": ["killed 40: 40 people"],
        "Both gunmen including a commander known as Abu Tir were killed.": [
            "killed 2: Both gunmen",
            "killed 1: a commander | of Both gunmen",
        ],
        "Two rebels who killed four guards were arrested.": ["captured 2: Two rebels", "killed 4: four guards"],
        "Ten cooks who were in a boat that sank said six children were missing.": [
            "missing 6: six children | Ten cooks"
        ],
        "Ten people, including a nurse, were in the house, and two were killed.": ["killed 2: two"],
        "Three cooks fainted in the heat and one man was shot.": ["injured 1: one man"],
        "Four cooks working at the plant and ten men live in the town.": [],
        "Ten men who attacked a base with rifles were sentenced to death.": [],
        "Three cooks, who had seen five people, ate and slept.": [],
    },
    "numbers given twice, where the hurt are taken, totals by place with their parts": {
        "The board documented ten (10) deaths, two (2) cases of abductions and nine (9) arrests.": [
            "killed 10: ten (10) deaths | board",
            "captured 2: two (2) cases of abductions | board",
            "captured 9: nine (9) arrests | board",
        ],
        "Gunmen killed two (2) clerks and abducted fifteen (15) others.": [
            "killed 2: two (2) clerks",
            "captured 15: fifteen (15) others",
        ],
        "A woman, 49, was taken to Mt. Sarn in good condition with a gunshot wound to the shoulder.": [
            "injured 1: A woman"
        ],
        "Two men were rushed to the University of Sarn Center in stable condition.": ["injured 2: Two men"],
        "Two men were taken to court in handcuffs.": [],
        "Guards killed 44 people, including 20 cooks, in Gozo village, and 179 people, including 36 clerks, in Brno.": [
            "killed 44: 44 people",
            "killed 20: 20 cooks | of 44 people",
            "killed 179: 179 people",
            "killed 36: 36 clerks | of 179 people",
        ],
    },
    "ages in other forms, speakers after a count, the last of a list": {
        "Four people between the ages of 30 and 45 were killed and eight injured.": [
            "killed 4: Four people",
            "injured 8: eight",
        ],
        "The ages of those dead ranged from 19 to 35.": [],
        "Nine were abducted while a 16 year old boy was released.": [
            "captured 9: Nine",
            "released 1: a 16 year old boy",
        ],
        "The men sprayed the inn, killing 23 people, Ana Borg, commissioner for the port, said yesterday.": [
            "killed 23: 23 people | Ana Borg, commissioner for the port"
        ],
        "The network has counted 28 dead, three of them guards, and more than 60 people with gunshot wounds.": [
            "killed 28: 28 dead | network",
            "killed 3: three of them | of 28 dead | network",
            "injured >60: more than 60 people | network",
        ],
        "Eight clerks were admitted to medical facilities with burns.": ["injured 8: Eight clerks"],
        "Raiders made off with 76 heads of cattle.": [],
        "The mayor suffered burns, as did three other cooks.": ["injured 1: The mayor", "injured 3: three other cooks"],
    },
    "asides with clauses, who is named, who is neutralised, attempts and definitions": {
        "At least 30 cooks, including 16 members of one family who were returning from a feast, lost their lives.": [
            "killed >=30: At least 30 cooks",
            "killed 16: 16 members | of At least 30 cooks",
        ],
        "More than 900 people — more than half of whom are children — are displaced.": [
            "displaced >900: More than 900 people"
        ],
        "Twelve men, many of them clerks who had come for water, were killed.": ["killed 12: Twelve men"],
        "Three people were killed. The dead were identified as Ana Borg, 34; her son, Ivo; and a cook, Carl Dahl.": [
            "killed 3: Three people",
            "killed 1: Ana Borg | of Three people",
            "killed 1: her son | of Three people",
            "killed 1: Carl Dahl | of Three people",
        ],
        "Two people were killed. Police named those killed as Ana Borg, 34, of Gozo, and Carl Dahl, 58.": [
            "killed 2: Two people",
            "killed 1: Ana Borg | of Two people",
            "killed 1: Carl Dahl | of Two people",
        ],
        "Two people, identified as Ana Borg and Carl Dahl, were killed.": [
            "killed 2: Two people",
            "killed 1: Ana Borg | of Two people",
            "killed 1: Carl Dahl | of Two people",
        ],
        "A man was killed. The victim was identified as Ivo Borg, 34.": ["killed 1: A man"],
        "Two men were arrested over the raid. The suspects were identified as Ana Borg and Carl Dahl.": [
            "captured 2: Two men"
        ],
        "Two men, identified only as Ivo and Carl, were arrested over the bombing.": ["captured 2: Two men"],
        "At least one child who left his parents has gone missing.": ["missing >=1: At least one child"],
        "The bodies of five men and a woman were found in Gozo.": ["killed 5: five men", "killed 1: a woman"],
        "Gunmen abducted the mayor of the town, Musa Bello, and his two sons.": [
            "captured 1: Musa Bello",
            "captured 2: two sons",
        ],
        "Troops met bandits in the forest, neutralising one and recovering a rifle.": ["casualties 1: one"],
        "The raid led to the neutralisation of four bandits and the elimination of nine rebels.": [
            "casualties 4: four bandits",
            "killed 9: nine rebels",
        ],
        "An attempt to arrest him in Gozo resulted in 28 deaths.": ["killed 28: 28 deaths"],
        "The archive counts nine raids, defined as incidents in which at least four people are shot.": [
            "attacks 9: nine raids | archive"
        ],
        "They laid nine bodies in the square, five more than had been announced.": ["killed 9: nine bodies"],
        "The toll of the raid has gone from 9 to 17 dead.": ["killed 9: 9", "killed 17: 17 dead"],
        "Some 3,000 fled in May. A million people now live in the town, up from 90,000 before the war.": [
            "displaced ~3000: Some 3,000"
        ],
        "They burned 16 houses, including a pharmacy, and two buses.": [
            "destroyed 16: 16 houses",
            "destroyed 1: a pharmacy | of 16 houses",
            "destroyed 2: two buses",
        ],
        "A cook from Gozo and two clerks were among nine people killed.": [
            "killed 1: A cook | of nine people",
            "killed 2: two clerks | of nine people",
            "killed 9: nine people",
        ],
        "It was the 12th such death this year.": ["killed 12: the 12th such death"],
    },
    "bare counts that go on from the people just counted": {
        "The fire killed 37 sewers. Fifteen were found behind a locked door, a clerk said.": [
            "killed 37: 37 sewers",
            "killed 15: Fifteen | of 37 sewers | clerk",
        ],
        "A flood killed 29. Sixteen had been found in the bar, nine on the stairs and four in the yard.": [
            "killed 29: 29",
            "killed 16: Sixteen | of 29",
            "killed 9: nine | of 29",
            "killed 4: four | of 29",
        ],
        "Forty-two people died. Twenty-six were women selling fruit.": [
            "killed 42: Forty-two people",
            "killed 26: Twenty-six | of Forty-two people",
        ],
        "The quake killed 90 and hurt 400. The mayor wept. Thirteen of those we have lost were girls.": [
            "killed 90: 90",
            "injured 400: 400",
            "killed 13: Thirteen | of 90",
        ],
        "Ten people were killed in the raid. Five were elected to the council.": ["killed 10: Ten people"],
        "The fire killed three. Forty were found in the pantry, all of them jars.": ["killed 3: three"],
    },
    "neutral words after those trapped, hurt, moved and killed": {
        "A rockslide trapped 23 miners. Within hours nine of them had walked out. Two more were brought up.": [
            "missing 23: 23 miners",
            "released 9: nine of them | of 23 miners",
            "released 2: Two more",
        ],
        "Nine cooks were wounded. Thirty came in within an hour. Another six have been sent on to Brno.": [
            "injured 9: Nine cooks",
            "injured 30: Thirty",
            "injured 6: Another six",
        ],
        "Some 60 residents were evacuated. By nightfall about 1,900 had left, a clerk said. Some 900 have gone back.": [
            "displaced ~60: Some 60 residents",
            "displaced ~1900: about 1,900 | clerk",
        ],
        "The blast killed 22 people. Four are still without a name.": [
            "killed 22: 22 people",
            "killed 4: Four | of 22 people",
        ],
        "Seven are still missing, three reached but pinned.": ["missing 7: Seven", "missing 3: three"],
        "Nine cooks were wounded. Thirty came out to protest. Four went home.": ["injured 9: Nine cooks"],
        "Two scouts sang. Nine came up to the stage.": [],
    },
    "a toll that goes on to others": {
        "The death toll rose to 23 and 40 cooks were hurt.": ["killed 23: 23", "injured 40: 40 cooks"],
        "Crews found a body, bringing the toll to 23, and a boy was pulled out alive.": [
            "killed 1: a body",
            "killed 23: 23",
            "released 1: a boy",
        ],
        "The toll went up by one to 15.": ["killed 15: 15"],
        "Deaths since 26 June have reached 88 (60 men, 28 women).": [
            "killed 88: 88",
            "killed 60: 60 men | of 88",
            "killed 28: 28 women | of 88",
        ],
        "Sales since 26 June have reached 88 (60 vans, 28 lorries).": [],
        "Prices went up by one to 15.": [],
    },
    "names, patients and ages of those just counted": {
        "The raid killed 20 people. A nurse has a list of fifteen names, five of them under 10.": [
            "killed 20: 20 people",
            "killed 15: fifteen names | nurse",
            "killed 5: five of them | of fifteen names | nurse",
        ],
        "The party won 20 seats. A clerk has a list of fifteen names, five of them under 10.": [],
        "The clinic treated 58 wounded. Eleven of the patients were under fifteen.": [
            "injured 58: 58 wounded",
            "injured 11: Eleven of the patients | of 58 wounded",
        ],
        "The gang has freed seven, all under eight.": ["released 7: seven"],
        "When they left, at around nine, forty cooks were dead.": ["killed 40: forty cooks"],
        "Nine were killed. Of these, the mayor says, five are girls.": [
            "killed 9: Nine",
            "killed 5: five | of Nine | mayor",
        ],
        "Twelve persons, every one of them a clerk, were killed.": ["killed 12: Twelve persons"],
        "The clinic treated nine. Two of those lost a leg.": ["injured 9: nine", "injured 2: Two of those"],
    },
    "parts between a total and its verb, or between two items": {
        "Twelve cooks, of whom five under the age of ten, were wounded.": [
            "injured 12: Twelve cooks",
            "injured 5: five | of Twelve cooks",
        ],
        "Twelve cooks, of whom five under contract, were honoured.": [],
        "It shot down four helicopters, two gunships among them, and 31 drones.": [
            "intercepted 4: four helicopters",
            "intercepted 2: two gunships | of four helicopters",
            "intercepted 31: 31 drones",
        ],
        "Forty cooks died, 15 of them girls, as well as 11 guards.": [
            "killed 40: Forty cooks",
            "killed 15: 15 | of Forty cooks",
            "killed 11: 11 guards",
        ],
        "Forty cooks died, including nine girls, as well as 11 guards.": [
            "killed 40: Forty cooks",
            "killed 9: nine girls | of Forty cooks",
            "killed 11: 11 guards",
        ],
        "Forty cooks died, 15 of them girls, who waved as 11 guards left.": [
            "killed 40: Forty cooks",
            "killed 15: 15 | of Forty cooks",
        ],
        "It bought four helicopters, two gunships among them, and 31 drones.": [],
        "The army freed 12 villages in Ard and five in Rag.": [
            "captured_places 12: 12 villages",
            "captured_places 5: five",
        ],
        "The army freed 12 hostages in Ard and five in Rag.": ["released 12: 12 hostages", "released 5: five"],
    },
    "counts of a district, behind it or behind the heading of a list": {
        "In Izyn district 23 private houses and 4 cars were damaged.": [
            "damaged 23: 23 private houses",
            "damaged 4: 4 cars",
        ],
        "Of more than 450 fired so far, some 90 per cent were shot down.": [],
        "Near Block 23 houses and 4 cars were damaged.": ["damaged 4: 4 cars"],
        "Damaged: in Izyn district 23 houses, 4 cars; in Kupa district 9 houses.": [
            "damaged 23: 23 houses",
            "damaged 4: 4 cars",
            "damaged 9: 9 houses",
        ],
        "Painted: in Izyn district 23 houses, 4 cars; in Kupa district 9 houses.": [],
        "The group lists 340 dead: 210 civilians, 90 soldiers and the rest unknown.": [
            "killed 340: 340 dead | group",
            "killed 210: 210 civilians | of 340 dead | group",
            "killed 90: 90 soldiers | of 340 dead | group",
        ],
    },
    "a side's dead at a figure, and bodies that it gets back": {
        "The general put the rebel dead at 120.": ["killed 120: 120 | general"],
        "The clinic has received 45 bodies of prisoners from Israel.": ["repatriated 45: 45 bodies"],
        "The clinic has received 45 bodies of prisoners from Rafah.": ["killed 45: 45 bodies"],
        "The ministry received 30 bodies through the Red Cross.": ["repatriated 30: 30 bodies"],
    },
    "numbers that are all that somebody said": {
        "The raid killed 52 pupils. Sixty, said the mayor. A hundred and three, a nurse said.": [
            "killed 52: 52 pupils",
            "killed 60: Sixty | mayor",
            "killed 103: A hundred and three | nurse",
        ],
        "The raid killed 52 pupils. Sixty, laughed the mayor.": ["killed 52: 52 pupils"],
        "The shop sold 52 vans. Sixty, said the mayor.": [],
    },
    "lines that share what the first tells of": {
        "Tally.\n\nAshk: 164 dead, 40 hurt. Five huts razed.\n\nMurg: 38 dead. Injured: 9.\n\nSarsh: 12, in a barn.": [
            "killed 164: 164 dead",
            "injured 40: 40 hurt",
            "destroyed 5: Five huts",
            "killed 38: 38 dead",
            "injured 9: 9",
            "killed 12: 12",
        ],
    },
    "accounts of disasters and battles": {
        "The fire killed 90 people and hurt 31. Twelve of those who died were foreigners. They included five Danes.": [
            "killed 90: 90 people",
            "injured 31: 31",
            "killed 12: Twelve | of 90 people",
            "killed 5: five Danes | of 90 people",
        ],
        "The crush hurt 50 people. The bodies were laid out; they included 14 women.": [
            "injured 50: 50 people",
            "killed 14: 14 women",
        ],
        "Eight of 11 people found alive at the scene later died in hospital.": ["killed 8: Eight"],
        "Nine of the cooks died at the scene from burn injuries.": ["killed 9: Nine of the cooks"],
        "The agency recorded 61 deaths, 40 injured persons and 12 missing.": [
            "killed 61: 61 deaths | agency",
            "injured 40: 40 injured persons | agency",
            "missing 12: 12 missing | agency",
        ],
        "The raid killed 60 people. By age, 41 of the dead were women and 12 men.": [
            "killed 60: 60 people",
            "killed 41: 41 of the dead | of 60 people",
            "killed 12: 12 men | of 60 people",
        ],
        "The floods have killed 58 people. Most deaths were in Lomar (33), Badra (12) and Tolun (7).": [
            "killed 58: 58 people",
            "killed 33: 33 | of 58 people",
            "killed 12: 12 | of 58 people",
            "killed 7: 7 | of 58 people",
        ],
        "The floods have killed 58 people. Among the victims were Ahmed (33) and Badr (12).": ["killed 58: 58 people"],
        "Some 300 pilgrims, more than half of them women and children, were trampled to death.": [
            "killed ~300: Some 300 pilgrims"
        ],
        "More than 300 hostages - half of them children - died at the school.": ["killed >300: More than 300 hostages"],
        "Seven were killed when the ferry Starline 2 caught fire.": ["killed 7: Seven"],
        "Floods hit 9,491 residents, including 957 who were evacuated.": ["displaced 957: 957"],
        "The division suffered 3,200 casualties, including 840 dead.": [
            "casualties 3200: 3,200 casualties",
            "killed 840: 840 dead | of 3,200 casualties",
        ],
        "French losses were 2,293 killed and 721 captured.": ["killed 2293: 2,293 killed", "captured 721: 721"],
        "The regiment lost 45 men killed and 120 wounded.": ["killed 45: 45 men", "injured 120: 120"],
        "The corps lost 3,000 panzers and 12 Stukas.": ["destroyed 3000: 3,000 panzers", "destroyed 12: 12 Stukas"],
        "A total of 72 people including 32 men, 12 women, and 28 boys have lost their lives.": [
            "killed 72: 72 people",
            "killed 32: 32 men | of 72 people",
            "killed 12: 12 women | of 72 people",
            "killed 28: 28 boys | of 72 people",
        ],
        "The floods have claimed the lives of 47 people, which include 18 men and 29 women.": [
            "killed 47: 47 people",
            "killed 18: 18 men | of 47 people",
            "killed 29: 29 women | of 47 people",
        ],
        "The toll of the floods has reached 205 and injured 290.": ["killed 205: 205", "injured 290: 290"],
        "The storm killed two, Ana Borg, the mayor, said.": ["killed 2: two | Ana Borg, the mayor"],
        "Eleven people were charred to death.": ["killed 11: Eleven people"],
        "Fatalities: 149\nInjuries: 12\nSurvivors: 31": ["killed 149: 149", "injured 12: 12"],
        "Two people, a Danish couple, are still missing.": ["missing 2: Two people"],
        "The sect released sarin, a nerve agent, killing 12.": ["killed 12: 12"],
        "The corps suffered 850,000 total casualties.": ["casualties 850000: 850,000 total casualties"],
        "Estimates of those who died range from 500 to 2,000.": ["killed 500-2000: 500 to 2,000"],
        "Estimates of civilian deaths vary between 1,000 and 4,000.": ["killed 1000-4000: 1,000 and 4,000"],
        "Gozo was worst hit with 39 deaths, followed by Lomar with 22, Badra with five, and Tolun with three.": [
            "killed 39: 39 deaths",
            "killed 22: 22",
            "killed 5: five",
            "killed 3: three",
        ],
        "Rescuers in East Lomar were still digging for 76 people.": ["missing 76: 76 people"],
        "Two guards of the 101st Infantry Brigade were among those who perished.": ["killed 2: Two guards"],
    },
    "coordination and ellipsis": {
        "A car bomb tore through the market, killing three and wounding another nine, two of them children.": [
            "killed 3: three",
            "injured 9: another nine",
            "injured 2: two of them | of another nine",
        ],
        "The raid killed 27 and wounded 49.": ["killed 27: 27", "injured 49: 49"],
        "Two officers were killed and seven injured when the bridge fell.": [
            "killed 2: Two officers",
            "injured 7: seven",
        ],
        "Mortar fire killed a shepherd and two of his sons.": ["killed 1: a shepherd", "killed 2: two of his sons"],
        "Gunmen killed four guards, wounded six others and abducted two drivers.": [
            "killed 4: four guards",
            "injured 6: six others",
            "captured 2: two drivers",
        ],
        "Islamabad said six of its soldiers were killed; Kabul 11.": [
            "killed 6: six of its soldiers | Pakistan: government",
            "killed 11: 11 | Afghanistan: government",
        ],
        "Floods left 14 dead, 30 missing and more than 2,000 homeless.": [
            "killed 14: 14 dead",
            "missing 30: 30 missing",
            "displaced >2000: more than 2,000",
        ],
        "Three people died in Aleppo and five in Homs.": ["killed 3: Three people", "killed 5: five"],
    },
    "communiqués of armies and their media wings": {
        "Havildar Amin Gul (age: 31 years, resident of Tarsk), who had led the patrol, embraced shahadat.": [
            "killed 1: Amin Gul",
        ],
        "Six guards, having fought bravely, made the ultimate sacrifice.": ["killed 6: Six guards"],
        "Around 40 rockets were identified crossing from Tarsk.": ["launched ~40: Around 40 rockets"],
        "A shepherd, who was wounded by a mine last week, succumbed to his wounds.": ["killed 1: A shepherd"],
        "The union admitted losing seven of its own.": ["killed 7: seven of its own | union"],
        "Raiders stormed the mill, taking over 40 passengers hostage.": [
            "captured >40: over 40 passengers",
        ],
        "The 9th Brigade successfully demolished numerous rebel camps.": [],
        "The number of detentions since the beginning of the war has exceeded 9,300.": ["captured >9300: 9,300"],
        "Jets hit more than 40 depots at 11 sites.": ["struck >40: more than 40 depots", "struck 11: 11 sites"],
        "The ministry raised the number of cooks killed in the border clashes with Gozo to 13.": [
            "killed 13: 13 | ministry",
        ],
        "A fighter jet struck and eliminated Ana Borg.": ["killed 1: Ana Borg"],
        "The clinic received 31 bodies; 12 were never identified.": [
            "killed 31: 31 bodies",
            "killed 12: 12 | of 31 bodies",
        ],
        "Between the nights of 15 and 18 July, 90 cooks were killed.": ["killed 90: 90 cooks"],
        "The raid resulted in the martyrdom of Ana Borg and injuries to three cooks.": [
            "killed 1: Ana Borg",
            "injured 3: three cooks",
        ],
        "The raid resulted in deaths of two men and injury of nine cooks.": [
            "killed 2: two men",
            "injured 9: nine cooks",
        ],
        "Rebels captured three outposts.": ["captured_places 3: three outposts"],
        "Another 57 fighters from other clans, a cook and dozens of clerks have been killed.": [
            "killed 57: Another 57 fighters",
            "killed 1: a cook",
            "killed 24..: dozens of clerks",
        ],
        "The strike killed her father, mother and 10-year-old sister.": [
            "killed 1: her father",
            "killed 1: mother",
            "killed 1: sister",
        ],
        "The raid killed a cleric who had led the choir as well as his cousin and a clerk.": [
            "killed 1: a cleric",
            "killed 1: his cousin",
            "killed 1: a clerk",
        ],
        "Ana Borg was injured in the raid and succumbed to her injuries.": ["killed 1: Ana Borg"],
        "A guard injured in a Sample Front (SF) raid in Gozo died in hospital.": ["killed 1: A guard"],
        "The rebels have sunk two ships, seized a third and killed four cooks.": [
            "destroyed 2: two ships",
            "killed 4: four cooks",
        ],
        "At least two guards being held by the Sample Front (SF) were killed.": ["killed >=2: At least two guards"],
        "The bodies of four hostages who died in captivity in Gozo were handed over.": ["repatriated 4: four hostages"],
        "The front freed 20 living Danish hostages.": ["released 20: 20 living Danish hostages"],
        "The front is holding the bodies of four guards.": [],
        "The number of casualties recorded in May was 2,392.": ["casualties 2392: 2,392"],
        "Among the dead are also reported 40 guards and nine cooks.": ["killed 40: 40 guards", "killed 9: nine cooks"],
        "Ten people sustained moderate to severe injuries.": ["injured 10: Ten people"],
        "Two men sustained critical wounds.": ["injured 2: Two men"],
        "The raid killed six people, including two nurses, and a policeman shot and killed one other person.": [
            "killed 6: six people",
            "killed 2: two nurses | of six people",
            "killed 1: one other person",
        ],
        "Police said 14 weapons were seized.": [],
        "The draft would see nine hostages and four nurses freed.": [],
    },
    "reports of aid and rights groups": {
        "Medics treated 52 cases of tear gas suffocation and four injuries.": [
            "injured 52: 52 cases of tear gas suffocation",
            "injured 4: four injuries",
        ],
        "The monitor documented the demolition of 18 structures, including seven homes.": [
            "destroyed 18: 18 structures | monitor",
            "destroyed 7: seven homes | of 18 structures | monitor",
        ],
        "The monitor counted 90 attacks, of which 31 were carried out by settlers.": [
            "attacks 90: 90 attacks | monitor",
            "attacks 31: 31 | of 90 attacks | monitor",
        ],
        "The ministry listed 900 deaths (60 per cent men and 9 per cent children).": [
            "killed 900: 900 deaths | ministry"
        ],
        "Some 900 people were displaced, both within Gozo and into Brno.": ["displaced ~900: Some 900 people"],
        "Another Dane, 31, was also killed.": ["killed 1: Another Dane"],
        "A 40-year-old man and 12-year-old girl were killed.": ["killed 1: A 40-year-old man", "killed 1: girl"],
        "Raiders killed six cooks, including two girls, and used numerous clerks as shields.": [
            "killed 6: six cooks",
            "killed 2: two girls | of six cooks",
        ],
        "Her brother, who was a passenger, was shot.": ["injured 1: Her brother"],
        "In one village, 19 houses were burned down.": ["destroyed 19: 19 houses"],
        "Some 1,7 million people were displaced.": ["displaced ~1700000: Some 1,7 million people"],
        "Among the dead are 14 people waiting to receive bread.": ["killed 14: 14 people"],
    },
    "a list that ends before the next clause": {
        "The flood killed 210 people, among them 60 children, and more than 1,100 were hurt.": [
            "killed 210: 210 people",
            "killed 60: 60 children | of 210 people",
            "injured >1100: more than 1,100",
        ],
        "Gozo fired 503 weapons, including 45 missiles and 458 drones, and 406 drones were shot down.": [
            "launched 503: 503 weapons",
            "launched 45: 45 missiles | of 503 weapons",
            "launched 458: 458 drones | of 503 weapons",
            "intercepted 406: 406 drones",
        ],
        "Bandits seized 40 pupils, including 12 girls and two cooks, and three guards were killed.": [
            "captured 40: 40 pupils",
            "captured 12: 12 girls | of 40 pupils",
            "captured 2: two cooks | of 40 pupils",
            "killed 3: three guards",
        ],
        "Two people died, one of them a child, and five were taken to hospital.": [
            "killed 2: Two people",
            "killed 1: one of them a child | of Two people",
            "injured 5: five",
        ],
        "The dead include 42 women, three of them pregnant, and 35 children.": [
            "killed 42: 42 women",
            "killed 3: three of them | of 42 women",
            "killed 35: 35 children",
        ],
        "Among the dead were three guards, a nurse and two cooks.": [
            "killed 3: three guards",
            "killed 1: a nurse",
            "killed 2: two cooks",
        ],
    },
    "some of the harmed, and the whole told with them": {
        "Five of the seven killed were women.": ["killed 5: Five | of seven killed", "killed 7: seven killed"],
        "Three of the 14 wounded are in intensive care.": [
            "injured 3: Three | of 14 wounded",
            "injured 14: 14 wounded",
        ],
        "Some 80 people were hurt. Of the wounded, 38 were under 14 and 12 are in intensive care.": [
            "injured ~80: Some 80 people",
            "injured 38: 38 | of Some 80 people",
            "injured 12: 12 | of Some 80 people",
        ],
        "Of those killed, 21 were women, 14 children and nine were aged over 65.": [
            "killed 21: 21",
            "killed 14: 14 children",
            "killed 9: nine",
        ],
        "Not one of the 180 passengers was hurt.": ["injured 0: Not one of the 180 passengers"],
        "Seven of the town's eight schools were damaged.": ["damaged 7: Seven of the town's eight schools"],
        "One in three of the wounded was a child.": [],
        "Among the freed were 65 soldiers captured in May.": ["released 65: 65 soldiers"],
        "Gozo launched 140 drones. About 90 of the drones were decoys, and ten of the lorries were empty.": [
            "launched 140: 140 drones",
            "launched ~90: About 90 | of 140 drones",
        ],
    },
    "tolls by the hour and the day, and the buried": {
        "The number of dead has since been revised from 31 to 28.": ["killed 28: 28"],
        "The tracker put the number killed at 60, four fewer than the chief.": ["killed 60: 60 | tracker"],
        "Of the village's 300 inhabitants, 44 are dead.": ["killed 44: 44"],
        "Police opened fire on the marchers and three of them died.": ["killed 3: three"],
        "An amnesty freed 1,700, the justice ministry announced.": ["released 1700: 1,700 | justice ministry"],
        "The entire crew, 14 people, died.": ["killed 14: 14 people"],
        "Everyone on board, 62 people, perished.": ["killed 62: 62 people"],
        "Some 900 houses had come down in Lemba alone.": ["destroyed ~900: Some 900 houses"],
        "The blaze claimed a second victim on Friday.": ["killed 1: a second victim"],
        "At daybreak the toll was 622; by dusk, 812.": ["killed 622: 622", "killed 812: 812"],
        "Soldiers carried out 22 bodies on Tuesday and 14 on Wednesday.": ["killed 22: 22 bodies", "killed 14: 14"],
        "The army gave its dead as 41.": ["killed 41: 41 | army"],
        "The slope gave way, burying a family of four.": ["missing 4: a family of four"],
        "A rocket killed a man, the 14th such death since May.": ["killed 1: a man", "killed 14: the 14th such death"],
        "A 40-year-old woman and her brother could not be saved.": [
            "killed 1: A 40-year-old woman",
            "killed 1: her brother",
        ],
        "The bodies of eight men with gunshot wounds lay along the road.": ["killed 8: eight men"],
        "Gozo got back 1,212 bodies and handed over 27.": ["repatriated 1212: 1,212 bodies", "repatriated 27: 27"],
    },
    "one place after another, the day's raid, ages": {
        "One man was killed in Lemba, two women in Brno and an elderly couple in Ribe.": [
            "killed 1: One man",
            "killed 2: two women",
            "killed 2: an elderly couple",
        ],
        "One man was killed in Lemba, two women in Brno were hurt.": ["killed 1: One man", "injured 2: two women"],
        "The mayor told of damage to 12 flats in two blocks and to seven cars.": [
            "damaged 12: 12 flats | mayor",
            "damaged 2: two blocks | mayor",
            "damaged 7: seven cars | mayor",
        ],
        "In 2013 at least 366 sailors drowned off the island.": ["killed >=366: at least 366 sailors"],
        "Two boys playing near the river in Brno drowned.": ["killed 2: Two boys"],
        "Two boys playing near the river in Brno sang.": [],
        "Evacuated in 24 h: 112. Killed in the last 24 hrs: 14.": ["displaced 112: 112", "killed 14: 14"],
        "Nine thousand people were displaced. The north made up 4,000.": [
            "displaced 9000: Nine thousand people",
            "displaced 4000: 4,000 | of Nine thousand people",
        ],
        "Nine thousand people were displaced. The north took up 4,000.": ["displaced 9000: Nine thousand people"],
        "The enemy's losses: killed - 14. Equipment: tanks - 3; trucks - 9.": [
            "killed 14: 14",
            "destroyed 3: 3",
            "destroyed 9: 9",
        ],
        "The number of those killed has risen to nine: five clerks, including two girls, and four rebels.": [
            "killed 9: nine",
            "killed 5: five clerks | of nine",
            "killed 2: two girls | of five clerks",
            "killed 4: four rebels | of nine",
        ],
        "Two people – a Danish cook and another sailor – were hurt.": [
            "injured 2: Two people",
            "injured 1: a Danish cook | of Two people",
            "injured 1: another sailor | of Two people",
        ],
        "Crews brought out the bodies of a woman and of a child.": ["killed 1: a woman", "killed 1: a child"],
        "A clerk was killed in Gozo and another man in Brno.": ["killed 1: A clerk", "killed 1: another man"],
        "A clerk was paid in Gozo and another man in Brno.": [],
        "Over 40 strikes since yesterday evening.": ["attacks >40: Over 40 strikes"],
        "Two dead. A man of 52 and his 49-year-old wife.": [
            "killed 2: Two dead",
            "killed 1: A man of 52 | of Two dead",
            "killed 1: his 49-year-old wife | of Two dead",
        ],
        "Two guests were hurt. A doctor and a nurse came.": ["injured 2: Two guests"],
        "Three guests were hurt. They are a nurse and a driver.": ["injured 3: Three guests"],
        "Some 28,000 houses are under water.": ["damaged ~28000: Some 28,000 houses"],
        "Nine guests were hurt. Fires burned at 12 points, up from six on Thursday.": ["injured 9: Nine guests"],
        "Nine guests were hurt on Friday, up from six on Thursday.": ["injured 9: Nine guests", "injured 6: six"],
        "The clinic received 19 bodies, including those of six girls.": [
            "killed 19: 19 bodies",
            "killed 6: six girls | of 19 bodies",
        ],
        "Gozo was worst hit with 105 deaths, followed by Brno with 52.": ["killed 105: 105 deaths", "killed 52: 52"],
        "Gozo was worst fed with 105 cafes, followed by Brno with 52.": [],
        "Nine have been killed: five clerks, including two girls, and four rebels, according to a monitor.": [
            "killed 9: Nine | monitor",
            "killed 5: five clerks | of Nine | monitor",
            "killed 2: two girls | of five clerks | monitor",
            "killed 4: four rebels | of Nine | monitor",
        ],
        "Gangs killed 1,247 people, 61 of them girls, the mission said; the police count 900.": [
            "killed 1247: 1,247 people | mission",
            "killed 61: 61 | of 1,247 people | mission",
            "killed 900: 900 | police",
        ],
        "The army denied that ten villages had been lost.": ["captured_places 10: ten villages | army | denies"],
        "A girl wounded by a shell in the village of Oro died in hospital.": ["killed 1: A girl"],
        "Nine sailors missing since the storm were found dead.": ["killed 9: Nine sailors"],
        "The rebels say over 40 recruits returning from a course were eliminated.": [
            "killed >40: over 40 recruits | rebels"
        ],
        "Two Danes held for a year were returned too.": ["released 2: Two Danes"],
        "Gunners swatted 74 drones and two missiles from the sky.": [
            "intercepted 74: 74 drones",
            "intercepted 2: two missiles",
        ],
        "Jets stopped three missiles launched at the base, as well as four drones.": [
            "intercepted 3: three missiles",
            "intercepted 4: four drones",
        ],
        "Soldiers shot three men, wounding one.": ["injured 3: three men", "injured 1: one"],
        "Four guests were shot at a wedding.": ["killed 4: Four guests"],
        "The body of a baby was among those brought ashore.": ["killed 1: a baby"],
        "A man of 54, his wife and two guards died.": [
            "killed 1: A man of 54",
            "killed 1: his wife",
            "killed 2: two guards",
        ],
        "A civilian of 70 and a retired farmer of 64 died.": ["killed 1: A civilian", "killed 1: a retired farmer"],
        "The minister talked of 57 killed, the mayor of 61.": [
            "killed 57: 57 killed | minister",
            "killed 61: 61 | mayor",
        ],
        "A guard of 20 was killed.": ["killed 20: 20"],
        "A crew of six was killed.": ["killed 6: six"],
        "Gozo launched 90 drones; another 39 veered off course.": [
            "launched 90: 90 drones",
            "intercepted 39: another 39",
        ],
        "Eight people were treated, two of whom had fallen on the way.": [
            "injured 8: Eight people",
            "injured 2: two | of Eight people",
        ],
        "The staff spoke of 300 enemy dead and 12 civilian dead.": [
            "killed 300: 300 enemy dead | staff",
            "killed 12: 12 civilian dead | staff",
        ],
    },
    "laid at doors, thought possible, abbreviated": {
        "An inquiry attributes 31 of the deaths to gangs, 11 to the police and five to traders.": [
            "killed 31: 31 | inquiry",
            "killed 11: 11 | inquiry",
            "killed 5: five | inquiry",
        ],
        "An inquiry gave 40 chairs to clerks, 11 to the police and five to traders.": [],
        "Some 15, perhaps 20, remain unaccounted for.": ["missing 15-20: Some 15, perhaps 20"],
        "Police arrested nine men, perhaps 20 years old.": ["captured 9: nine men"],
        "Four passengers, incl. a nurse, died on the spot.": [
            "killed 4: Four passengers",
            "killed 1: a nurse | of Four passengers",
        ],
        "A dozen youths have not been heard of since.": ["missing 12: A dozen youths"],
        "Nine poachers met their waterloo in the raid.": ["killed 9: Nine poachers"],
    },
    "what is told between, behind a colon, of none of a salvo": {
        "Six people died in Tarsk, which was shelled all night, and two in Odrin.": [
            "killed 6: Six people",
            "killed 2: two",
        ],
        "The mayor reported 12 hurt in Tarsk, where a mill was hit, and a further five in Odrin.": [
            "injured 12: 12 hurt | mayor",
            "struck 1: a mill | mayor",
            "injured 5: a further five | mayor",
        ],
        "Six people died in Tarsk, where shells fell, and two mills in Odrin burned down.": [
            "killed 6: Six people",
            "destroyed 2: two mills",
        ],
        "Among the injured: a teacher, two nurses and a cook.": [
            "injured 1: a teacher",
            "injured 2: two nurses",
            "injured 1: a cook",
        ],
        "Among the guests: a teacher, two nurses and a cook.": [],
        "Neither of the two missiles that got past the batteries hurt anyone.": ["launched 2: two missiles"],
        "Only two of the nine drones got through.": ["struck 2: two", "launched 9: nine drones"],
        "Of 103 drones fired at Tarsk, 96 fell to air defences.": ["launched 103: 103 drones", "intercepted 96: 96"],
        "Some 96 fell to air defences as volunteers.": [],
        "The quake has claimed 2,122 lives, 300 more than the figure released on Sunday.": [
            "killed 2122: 2,122 lives",
            "killed 300: 300 more | of 2,122 lives",
        ],
    },
    "ground won and lost, the dead and the captives exchanged": {
        "The ministry said it had handed over 6,000 bodies and got back 27.": [
            "repatriated 6000: 6,000 bodies | ministry",
            "repatriated 27: 27 | ministry",
        ],
        "The union handed over 600 letters and got back 27.": [],
        "Kyiv, for its part, received 1,200 bodies and gave back 19.": [
            "repatriated 1200: 1,200 bodies",
            "repatriated 19: 19",
        ],
        "The morgue received 40 bodies and gave back 19.": ["killed 40: 40 bodies"],
        "Al-Shifa Hospital received 40 bodies on Sunday.": ["killed 40: 40 bodies"],
        "The health ministry in Gaza received 20 bodies.": ["killed 20: 20 bodies"],
        "Israel took back two bodies and returned 30 Palestinian ones.": [
            "repatriated 2: two bodies",
            "repatriated 30: 30 Palestinian ones",
        ],
        "Rebels captured four villages on Monday and two more on Tuesday.": [
            "captured_places 4: four villages",
            "captured_places 2: two more",
        ],
        "Rebels seized four villages, killing 12 and capturing two.": [
            "captured_places 4: four villages",
            "killed 12: 12",
            "captured 2: two",
        ],
        "The party took four seats in Tarsk, capturing two.": [],
        "Three large tents and two small ones burned down.": [
            "destroyed 3: Three large tents",
            "destroyed 2: two small ones",
        ],
        "Rebels handed over 19 prisoners and the bodies of six more.": [
            "released 19: 19 prisoners",
            "repatriated 6: six more",
        ],
        "Half a dozen guests were carried out on stretchers.": ["injured 6: Half a dozen guests"],
        "Gozo lost two villages; its foe's advance came to 12 sq km.": [
            "captured_places 2: two villages",
            "captured_places 12: 12 sq km",
        ],
        "It demands that the army give up two towns and withdraw from four regions.": [],
    },
    "tolls that a clause goes on from, ages, sizes, the state of the hurt": {
        "The death toll from a raid on a mill in Tarsk rose to 30 as crews attempted to find more people.": [
            "struck 1: a mill",
            "killed 30: 30",
        ],
        "The toll from a new wave of rocket attacks on Tarsk rose to eight.": ["killed 8: eight"],
        "The toll in Tarsk climbed up to 21.": ["killed 21: 21"],
        "The raids killed nine, bringing the total number killed since May to 900.": [
            "killed 9: nine",
            "killed 900: 900",
        ],
        "A woman around 60 was killed and a man about 45 was wounded.": ["killed 1: A woman", "injured 1: a man"],
        "A jet dropped two 500 lb bombs on the mill.": ["launched 2: two 500 lb bombs"],
        "Crews evacuated nine injured cooks to nearby hospitals.": ["injured 9: nine injured cooks"],
        "Six others were reported to be in moderate condition.": ["injured 6: Six others"],
        "Raiders killed seven cooks. The victims of the raid include four Danes.": [
            "killed 7: seven cooks",
            "killed 4: four Danes | of seven cooks",
        ],
        "Nine drones were detected, destroyed and their wrecks put out.": ["intercepted 9: Nine drones"],
        "Among the victims at the hands of the gang were 10 women.": ["killed 10: 10 women"],
        "Nine were hurt when a gunman opened fire on a live game at a mall.": ["injured 9: Nine"],
        "Some 2,000 bodies were found and 900 others are in hospital morgues.": [
            "killed ~2000: Some 2,000 bodies",
            "killed 900: 900 others",
        ],
        "A missile killed Ana Borg, who was riding home, along with four cooks.": [
            "killed 1: Ana Borg",
            "killed 4: four cooks",
        ],
        "The raid caused the death of 6 cooks and another 7 were hurt.": ["killed 6: 6 cooks", "injured 7: another 7"],
        "A strike resulted in the deaths or injuries of 125 cooks.": ["casualties 125: 125 cooks"],
        "The toll has climbed to 812, with 2,817 people said to be injured.": [
            "killed 812: 812",
            "injured 2817: 2,817 people",
        ],
        "The raid left six cooks dead and another half dozen injured.": [
            "killed 6: six cooks",
            "injured 6: another half dozen",
        ],
        "The port said 452 drones and missiles were fired at the country.": [
            "launched 452: 452 drones and missiles | port"
        ],
        "Crews pulled 22 people from the rubble and are still looking for some 40 others.": [
            "released 22: 22 people",
            "missing ~40: some 40 others",
        ],
        "Raiders abducted 251 people and killed around 1,200, mostly clerks.": [
            "captured 251: 251 people",
            "killed ~1200: around 1,200",
        ],
        "Raiders abducted nine men and killed them on 3 May.": ["killed 9: nine men"],
        "Of the 251 hostages taken that day, 49 are still held.": ["captured 251: 251 hostages", "captured 49: 49"],
        "Raiders killed 90 people. There may be only 30 survivors.": ["killed 90: 90 people"],
    },
    "arrests for ordinary crime and hunts for the guilty": {
        "Police arrested six men over a series of thefts.": [],
        "Customs officers seized 40 kg of cocaine and arrested three sailors.": [],
        "A singer is arrested for rape.": [],
        "Police arrested 60 gang members and seized drugs.": ["captured 60: 60 gang members"],
        "Two journalists were arrested on charges of tax evasion.": ["captured 2: Two journalists"],
        "He announced a reward for the arrest of two gunmen.": [],
        "The raid led to the arrest of two gunmen.": ["captured 2: two gunmen"],
        "He expects the pirates to release the crew.": [],
    },
    "what befell them, told around them": {
        "Seven people had to be treated at the scene.": ["injured 7: Seven people"],
        "Some 900 residents had to be evacuated.": ["displaced ~900: Some 900 residents"],
        "Ten people will have to be treated.": [],
        "He drove his car into two officers, injuring them.": ["injured 2: two officers"],
        "A gunman attacked four soldiers, wounding all of them.": ["injured 4: four soldiers"],
        "Ten men attacked two guards, disarming them.": [],
        "Six were hurt with two others killed.": ["injured 6: Six", "killed 2: two others"],
        "Three marines were wounded with another missing.": ["injured 3: Three marines", "missing 1: another"],
        "The attacker shot the driver dead.": ["killed 1: the driver"],
        "A guard shot him dead.": [],
        "He set off a blast in a group of 90 pupils, killing himself.": [],
        "A bomb killed his driver and left the deputy badly hurt.": ["killed 1: his driver", "injured 1: the deputy"],
        "Ana Borg, 34 and Ivan Dova, 29, were killed.": ["killed 1: Ana Borg", "killed 1: Ivan Dova"],
        "A blast killed two clerks and injured six more in the town, a spokesman for the mayor said.": [
            "killed 2: two clerks | spokesman for the mayor",
            "injured 6: six more | spokesman for the mayor",
        ],
    },
    "who speaks after a list is not on it": {
        "A crush has killed 121 people, most of them women, the district magistrate said.": [
            "killed 121: 121 people | district magistrate"
        ],
        "A blast killed 12 people, among them children, a doctor at the clinic said.": [
            "killed 12: 12 people | doctor at the clinic"
        ],
        "A blast killed 12 people, mostly women and two boys.": [
            "killed 12: 12 people",
            "killed 2: two boys | of 12 people",
        ],
        "The quake toppled 600 barns, among them four schools; 338 people died in Turkey and 144 in Syria.": [
            "destroyed 600: 600 barns",
            "destroyed 4: four schools | of 600 barns",
            "killed 338: 338 people",
            "killed 144: 144",
        ],
        "The blast injured six workers, none seriously.": ["injured 6: six workers"],
        "The gang carried off nine cooks, and 11 guards never returned.": ["captured 9: nine cooks"],
        "A dozen jumped and nine broke a leg.": ["injured 9: nine"],
    },
    "kin lost, courts that jail, those whom others took": {
        "She lost her husband in the crash.": ["killed 1: her husband"],
        "The brigade lost its captain.": ["casualties 1: its captain"],
        "A court jailed the mill's owner for six years.": [],
        "Four managers were jailed for ten years over the collapse.": [],
        "Nine activists were jailed without trial.": ["captured 9: Nine activists"],
        "The captain, who had left the helm to a man without training, was detained.": ["captured 1: The captain"],
        "Six nurses whom rebels had kidnapped were found dead.": ["killed 6: Six nurses", "captured 6: Six nurses"],
        "Two men whom police had questioned were honoured.": [],
    },
    "rescue and flight": {
        "Some 350 flats had to be evacuated.": ["displaced ~350: Some 350 flats"],
        "The fire forced the evacuation of 120 homes.": ["displaced 120: 120 homes"],
        "Two schools were evacuated.": [],
        "Ten people were killed and nine more trapped under rubble.": ["killed 10: Ten people", "missing 9: nine more"],
        "A cook dies in efforts to stop a fire, which has caused the evacuation of nine guests.": [
            "killed 1: A cook",
            "displaced 9: nine guests",
        ],
        "The fire could have caused the deaths of nine cooks.": [],
        "It is feared that the blast has caused the deaths of nine cooks.": [],
        "Twelve people in Urfa and two in Adana, Turkey, are killed by floods.": [
            "killed 12: Twelve people",
            "killed 2: two",
        ],
        "At least 92 people are killed in a fire at a COVID-19 isolation ward.": ["killed >=92: At least 92 people"],
        "Cholera killed nine people in an isolation ward.": [],
        "The toll rises to 38 with 200 others suffering from burns.": ["killed 38: 38", "injured 200: 200 others"],
    },
    "asides, degrees and clauses apart": {
        "Eight people, five of them from one family, were crushed.": [
            "killed 8: Eight people",
            "killed 5: five of them | of Eight people",
        ],
        "Nine guests, two of them in a lift, died.": [
            "killed 9: Nine guests",
            "killed 2: two of them | of Nine guests",
        ],
        "Some 90 barns were wrecked, and 211 more partly ruined.": [
            "destroyed ~90: Some 90 barns",
            "damaged 211: 211 more",
        ],
        "The storm partially wrecked 40 homes.": ["damaged 40: 40 homes"],
        "The storm wrecked 40 homes and partly blocked a road.": ["destroyed 40: 40 homes"],
        "Some 5,400 residents were kept out of their homes for two weeks.": ["displaced ~5400: Some 5,400 residents"],
        "Rain kept 900 clerks indoors.": [],
        "Sixteen cooks and their teacher were hurt; fifteen others were wounded.": [
            "injured 16: Sixteen cooks",
            "injured 1: their teacher",
            "injured 15: fifteen others",
        ],
        "Ebola has killed 45 people in Kasai; a crash injured two clerks.": ["injured 2: two clerks"],
    },
    "phrases of ordinary news": {
        "Ohio reports 8,808 new cases, bringing the total number of cases in the state to 335,423.": [],
        "Floods killed nine people, bringing the total number of victims to 44.": [
            "killed 9: nine people",
            "killed 44: 44",
        ],
        "A nurse was wounded on Friday, bringing the total to six.": ["injured 1: A nurse", "injured 6: six"],
        "Some 200 villagers were evacuated, bringing the total since May to 900.": [
            "displaced ~200: Some 200 villagers",
            "displaced 900: 900",
        ],
        "Nine cooks sent to put out a fire were killed.": ["killed 9: Nine cooks"],
        "Five men waiting to collect flour were killed.": ["killed 5: Five men"],
        "Two nurses trying to treat the sick were killed.": ["killed 2: Two nurses"],
        "Nine cooks rushed to the scene were killed.": ["killed 9: Nine cooks"],
        "Two men helped to carry the wounded and three were killed.": ["killed 3: three"],
        "Some 18 wounded marines were flown to Lemba.": ["injured ~18: Some 18 wounded marines"],
        "Incumbent Ana Borg was eliminated from the race.": [],
        "The Grand Prix is held in Montreal.": [],
        "A Tamil Tiger spokesman could not be reached for comment.": [],
        "Two hikers could not be reached.": ["missing 2: Two hikers"],
        "The Boeing 737 jet crashed.": [],
        "The bridge fell and damaged an Airbus 320 aircraft.": [],
        "The bridge fell and damaged nine aircraft.": ["damaged 9: nine aircraft"],
        "Blue Origin launched its New Shepard 3 rocket.": [],
        "Pirates have released a Danish ship that they seized in May.": [],
        "The boats could each hold more than 100 people.": [],
        "The stadium holds 40,000 people.": [],
        "The camp holds 400 prisoners.": ["captured 400: 400 prisoners"],
        "He opened a hall capable of holding 1,272 guests.": [],
        "Alberta reports 98 hospitalisations, the fewest since May.": [],
        "The blast caused 12 hospitalisations.": ["injured 12: 12 hospitalisations"],
        "Lightning strikes on two planes forced them to land.": [],
        "The states take no position on the islands.": [],
        "The state is sending an additional $800 million in aid.": [],
        "The state is sending an additional 800 soldiers.": ["deployed 800: an additional 800 soldiers"],
        "Police carry out mass arrests as thousands of people gather.": [],
        "The couple, age 44 and 41, who returned from captivity, were tested.": [],
        "The perpetrator of a stabbing of four pupils, Ivan Borg, is arrested.": ["captured 1: Ivan Borg"],
        "The firm lost 30 clients.": [],
        "The firm lost 30 soldiers.": ["casualties 30: 30 soldiers"],
    },
    "one person told of twice": {
        "One Syrian, a baker from Homs, was killed by debris.": ["killed 1: One Syrian"],
        "The shelling killed a Swede, a nurse from Lund.": ["killed 1: a Swede"],
        "One fireman, Ivo Tarskov, 37, was killed.": ["killed 1: One fireman"],
        "The shelling killed a Swede, a nurse and a cook.": [
            "killed 1: a Swede",
            "killed 1: a nurse",
            "killed 1: a cook",
        ],
        "Two people, a nurse and a cook, were killed.": [
            "killed 2: Two people",
            "killed 1: a nurse | of Two people",
            "killed 1: a cook | of Two people",
        ],
    },
    "some among the many": {
        "A nurse was among six people killed.": ["killed 1: A nurse | of six people", "killed 6: six people"],
        "The mayor reported a girl and two boys among nine hurt.": [
            "injured 1: a girl | of nine hurt | mayor",
            "injured 2: two boys | of nine hurt | mayor",
            "injured 9: nine hurt | mayor",
        ],
        "A nurse walked among six people killed.": ["killed 6: six people"],
        "The riot left 89 dead, 46 of them Druze, four guards and 18 Alawites.": [
            "killed 89: 89 dead",
            "killed 46: 46 | of 89 dead",
            "killed 4: four guards | of 89 dead",
            "killed 18: 18 Alawites | of 89 dead",
        ],
        "The riot left 89 dead, 46 of them Druze, and nine guards were hurt.": [
            "killed 89: 89 dead",
            "killed 46: 46 | of 89 dead",
            "injured 9: nine guards",
        ],
        "They killed 30 people, including four nurses shot in their beds and two cooks.": [
            "killed 30: 30 people",
            "killed 4: four nurses | of 30 people",
            "killed 2: two cooks | of 30 people",
        ],
        "Four gunmen, 144 dead: the figures were read out.": ["killed 144: 144 dead"],
        "Divers brought up six bodies on Monday; four more were found on Tuesday.": [
            "killed 6: six bodies",
            "killed 4: four more",
        ],
    },
    "what the text spoke of last": {
        "Russia launched 138 drones overnight. Of these, 102 were destroyed, the air force said.": [
            "launched 138: 138 drones",
            "intercepted 102: 102 | air force",
        ],
        "Twelve people, the oldest of them 80, were killed.": ["killed 12: Twelve people"],
        "The town mourned 12 dead. The ministry spoke of 79, including 43 children.": [
            "killed 12: 12 dead",
            "killed 79: 79 | ministry",
            "killed 43: 43 children | of 79 | ministry",
        ],
        "Some 9,000 died, a third of them under bombs.": ["killed ~9000: Some 9,000"],
        "Fire reached 40 houses. Of these, 31 were destroyed.": ["destroyed 31: 31"],
        "The other man, his son, was wounded.": ["injured 1: The other man"],
        'Police arrested 20 "troublemakers" on Friday.': ['captured 20: 20 "troublemakers"'],
    },
    "parts told at length": {
        "Some 50 guests were hurt, among them three clerks on their way home, four cooks and a couple.": [
            "injured ~50: Some 50 guests",
            "injured 3: three clerks | of Some 50 guests",
            "injured 4: four cooks | of Some 50 guests",
            "injured 2: a couple | of Some 50 guests",
        ],
        "Sixteen people were killed. A clerk who had stood by the door since noon was among them.": [
            "killed 16: Sixteen people",
            "killed 1: A clerk | of Sixteen people",
        ],
        "Sixteen people were killed. A clerk was one of them.": [
            "killed 16: Sixteen people",
            "killed 1: A clerk | of Sixteen people",
        ],
        "Nine clerks, a cook and five drivers, who had run to the gate, were among the dead.": [
            "killed 9: Nine clerks",
            "killed 1: a cook",
            "killed 5: five drivers",
        ],
        "The blast killed 16 people, of whom seven were women and four children.": [
            "killed 16: 16 people",
            "killed 7: seven | of 16 people",
            "killed 4: four children | of 16 people",
        ],
        "Sixteen people died in the attack, ten women, four men and two children.": [
            "killed 16: Sixteen people",
            "killed 10: ten women | of Sixteen people",
            "killed 4: four men | of Sixteen people",
            "killed 2: two children | of Sixteen people",
        ],
        "The driver, a man of 58, was among those killed.": ["killed 1: The driver"],
        "Sixteen people were hurt, four of them cooks, the mayor said.": [
            "injured 16: Sixteen people | mayor",
            "injured 4: four of them | of Sixteen people | mayor",
        ],
    },
    "two under one article": {
        "The raid killed a father and son.": ["killed 1: a father", "killed 1: son"],
        "A driver and conductor were killed.": ["killed 1: A driver", "killed 1: conductor"],
        "Husband and wife were found dead.": ["killed 1: Husband", "killed 1: wife"],
        "A teacher and activist was shot dead.": ["killed 1: A teacher"],
        "The attack killed a journalist and activist.": ["killed 1: a journalist"],
    },
    "captured and then freed": {
        "Three nurses were kidnapped in Lokoja and later freed.": [
            "captured 3: Three nurses",
            "released 3: Three nurses",
        ],
        "Three nurses were kidnapped and later freed two drivers.": [
            "captured 3: Three nurses",
            "released 2: two drivers",
        ],
    },
    "sums and parts": {
        "Shelling killed 12 people, including three children and a nurse.": [
            "killed 12: 12 people",
            "killed 3: three children | of 12 people",
            "killed 1: a nurse | of 12 people",
        ],
        "Fifteen people were hurt, seven of them seriously.": [
            "injured 15: Fifteen people",
            "injured 7: seven of them | of Fifteen people",
        ],
        "The attack killed 11: six soldiers and five civilians.": [
            "killed 11: 11",
            "killed 6: six soldiers | of 11",
            "killed 5: five civilians | of 11",
        ],
        "At least 40 people were killed, among them 13 women.": [
            "killed >=40: At least 40 people",
            "killed 13: 13 women | of At least 40 people",
        ],
        "Of the 90 wounded, 12 were children.": ["injured 90: 90 wounded", "injured 12: 12 | of 90 wounded"],
        "Twenty people died, most of them pilgrims.": ["killed 20: Twenty people"],
        "Five civilians and two policemen were killed, bringing the toll to 31.": [
            "killed 5: Five civilians",
            "killed 2: two policemen",
            "killed 31: 31",
        ],
    },
    "one person without numeral": {
        "A soldier was killed and another was wounded near the fence.": ["killed 1: A soldier", "injured 1: another"],
        "The blast killed a woman and her two daughters.": ["killed 1: a woman", "killed 2: two daughters"],
        "A 10-year-old boy died of his wounds.": ["killed 1: A 10-year-old boy"],
        "Snipers shot dead a photographer.": ["killed 1: a photographer"],
        "A teenager drowned and his brother is missing.": ["killed 1: A teenager", "missing 1: his brother"],
    },
    "named victims": {
        "Karel Novotny, a local judge, and his driver were killed on Monday.": [
            "killed 1: Karel Novotny",
            "killed 1: his driver",
        ],
        "Ana Borg, a nurse, and two patients died in the fire.": [
            "killed 1: Ana Borg",
            "killed 2: two patients",
        ],
        "Karel Novotny, a judge, and his driver left the town.": [],
        "Gunmen killed Karel Novotny, a local judge, on Tuesday.": ["killed 1: Karel Novotny"],
        "Gunmen killed Karel Novotny and a local judge on Tuesday.": [
            "killed 1: Karel Novotny",
            "killed 1: a local judge",
        ],
        "Leila Haddad, 34, was killed when a shell hit her kitchen.": ["killed 1: Leila Haddad"],
        "Reporter Samir Aziz was shot dead outside his home.": ["killed 1: Samir Aziz"],
    },
    "bounds": {
        "At least 15 people were killed and 32 injured.": ["killed >=15: At least 15 people", "injured 32: 32"],
        "The storm killed up to 40 people and injured about 200.": [
            "killed <=40: up to 40 people",
            "injured ~200: about 200",
        ],
        "More than 60 houses and two schools were damaged.": [
            "damaged >60: More than 60 houses",
            "damaged 2: two schools",
        ],
        "Between 20 and 30 men were arrested.": ["captured 20-30: Between 20 and 30 men"],
        "Fighting has killed 300 to 400 people.": ["killed 300-400: 300 to 400 people"],
        "Some 1,500 families fled, and nearly 90 people were hurt.": [
            "displaced ~1500: Some 1,500 families",
            "injured ~90: nearly 90 people",
        ],
    },
    "running totals": {
        "Two more victims died overnight, raising the death toll to 57.": [
            "killed 2: Two more victims",
            "killed 57: 57",
        ],
        "A fourth miner died in hospital on Sunday.": ["killed 4: A fourth miner"],
        "Since the war began, 1,204 medics have been killed.": ["killed 1204: 1,204 medics"],
        "The number of people killed has passed 3,000.": ["killed >3000: 3,000"],
        "She was the 21st victim of the strangler.": ["killed 21: the 21st victim"],
    },
    "two sides": {
        "Kyiv said it had shot down 31 of 40 drones; Moscow said all 40 had hit their targets.": [
            "intercepted 31: 31 | Ukraine: government",
            "launched 40: 40 drones | Ukraine: government",
            "struck 40: 40 | Russia: government",
        ],
        "The army said it killed 22 rebels, while the rebels said they had lost only two men.": [
            "killed 22: 22 rebels | army",
            "killed 2: two men | rebels",
        ],
        "Thailand reported 11 dead and Cambodia 13.": [
            "killed 11: 11 dead | Thailand: government",
            "killed 13: 13 | Cambodia: government",
        ],
    },
    "headlines": {
        "Five killed in strikes": ["killed 5: Five"],
        "12 dead, 30 hurt as blast hits market": ["killed 12: 12 dead", "injured 30: 30 hurt"],
        "Quake kills 40, injures 300": ["killed 40: 40", "injured 300: 300"],
        "Gunmen abduct 17 pupils": ["captured 17: 17 pupils"],
        "Two drones downed over Pskov": ["intercepted 2: Two drones"],
        "Ferry sinks; 22 missing": ["missing 22: 22 missing"],
        "Bus plunge leaves 9 dead": ["killed 9: 9 dead"],
        "3 soldiers martyred, 5 militants killed": ["killed 3: 3 soldiers", "killed 5: 5 militants"],
    },
    "bullets": {
        "Casualties by region:\n- Kherson: two killed, seven wounded\n- Sumy: one killed\n- Kharkiv: 12 wounded": [
            "killed 2: two",
            "injured 7: seven wounded",
            "killed 1: one",
            "injured 12: 12 wounded",
        ],
        "The figures by province:\nIdlib - 14 dead\nHama - 3 dead": ["killed 14: 14 dead", "killed 3: 3 dead"],
        "Enemy losses over the day:\n- 1,120 servicemen\n- 3 tanks\n- 27 artillery systems": [
            "casualties 1120: 1,120 servicemen",
            "destroyed 3: 3 tanks",
            "destroyed 27: 27 artillery systems",
        ],
    },
    "communiques": {
        "Over the past day our forces eliminated 1,120 servicemen, 3 tanks and 27 guns.": [
            "killed 1120: 1,120 servicemen",
            "destroyed 3: 3 tanks",
            "destroyed 27: 27 guns",
        ],
        "The enemy lost up to 150 servicemen, two armoured vehicles and five pickup trucks.": [
            "casualties <=150: up to 150 servicemen",
            "destroyed 2: two armoured vehicles",
            "destroyed 5: five pickup trucks",
        ],
        "Air defences destroyed 61 unmanned aerial vehicles: 24 over Kursk, 19 over Oryol and 18 over Tula.": [
            "intercepted 61: 61 unmanned aerial vehicles",
            "intercepted 24: 24 | of 61 unmanned aerial vehicles",
            "intercepted 19: 19 | of 61 unmanned aerial vehicles",
            "intercepted 18: 18 | of 61 unmanned aerial vehicles",
        ],
        "The enemy carried out 74 air strikes and used 112 guided bombs.": [
            "attacks 74: 74 air strikes",
            "launched 112: 112 guided bombs",
        ],
    },
    "vague and grouped": {
        "Dozens were killed and scores injured.": ["killed 24..: Dozens", "injured 40..: scores"],
        "A family of five was killed in the strike.": ["killed 5: A family of five"],
        "Both brothers were killed.": ["killed 2: Both brothers"],
        "The couple were killed in their car.": ["killed 2: The couple"],
        "Several houses were destroyed and a few people were hurt.": [
            "destroyed 3..: Several houses",
            "injured 3..: a few people",
        ],
        "Thousands of residents fled.": ["displaced 2000..: Thousands of residents"],
        "A dozen fighters surrendered.": ["captured 12: A dozen fighters"],
        "A trio of bakers was killed.": ["killed 3: A trio of bakers"],
        "The pair were arrested.": ["captured 2: The pair"],
        "Well north of 40 guests were killed.": ["killed >40: north of 40 guests"],
        "The fort came under 14 strikes.": ["attacks 14: 14 strikes"],
        "In all 140-plus were wounded.": ["injured >140: 140-plus"],
    },
    "zero": {
        "No one was hurt.": ["injured 0: No one"],
        "There were no casualties.": ["casualties 0: no casualties"],
        "Nobody was killed in the attack, and no houses were damaged.": ["killed 0: Nobody", "damaged 0: no houses"],
    },
    "denial": {
        "Moscow denied that 12 of its soldiers had been killed.": [
            "killed 12: 12 of its soldiers | Russia: government | denies"
        ],
        "The army denied killing 30 civilians.": ["killed 30: 30 civilians | army | denies"],
    },
    "passive and nominal attributions": {
        "The toll, put at 40 by the ministry, may rise.": ["killed 40: 40 | ministry"],
        "In what officials called an ambush, nine troops were killed.": ["killed 9: nine troops | officials"],
        "Nine troops were killed, according to the army.": ["killed 9: Nine troops | army"],
    },
    "hedges": {
        "Up to 50 people are feared dead.": [],
        "Up to 50 people are believed dead.": ["killed <=50: Up to 50 people"],
        "The crash is believed to have killed ten clerks.": ["killed 10: ten clerks"],
        "Six hikers are thought to be missing.": ["missing 6: Six hikers"],
        "Six hikers are thought to be tired.": [],
        "Some 40 guests are believed trapped under the debris.": ["missing ~40: Some 40 guests"],
        "The strike could kill thousands.": [],
        "If the dam breaks, 900 families will be displaced.": [],
        "As many as 30,000 people are at risk of being displaced.": [],
        "The army plans to evacuate 400 families.": [],
        "Officials said that 200 people might have been killed.": ["killed 200: 200 people | officials"],
        "Officials warned that 200 people might be killed.": [],
        "Officials said that 200 people could have been killed.": [],
        "Rescuers hope to free 12 miners.": [],
    },
    "who was hurt, and what only describes him": {
        "A woman who was unable to flee was burned alive.": ["killed 1: A woman"],
        "Some 300 people were unable to flee.": [],
        "Two cooks were hurt; one of them, a guard, later died.": [
            "injured 2: Two cooks",
            "killed 1: one of them | of Two cooks",
        ],
        "Police have detained a 40-year-old German national.": ["captured 1: a 40-year-old German national"],
        "Police have detained a national hero.": [],
        "Sixteen houses went up in smoke.": ["destroyed 16: Sixteen houses"],
        "Rebels killed 30 soldiers, including a major.": [
            "killed 30: 30 soldiers",
            "killed 1: a major | of 30 soldiers",
        ],
        "Rebels won a major, costly battle.": [],
        "Toll: over 370.": ["killed >370: over 370"],
        "Another 300 families fled and 90 others are staying with relatives.": [
            "displaced 300: Another 300 families",
            "displaced 90: 90 others",
        ],
        "The drought has pushed 700 families into debt.": [],
        "Some 900 people are living in six informal sites.": ["displaced ~900: Some 900 people"],
        "Some 900 people have nowhere to go.": ["displaced ~900: Some 900 people"],
        "Some 900 people have nowhere to park.": [],
        "Nine cooks remain out of contact.": ["missing 9: Nine cooks"],
        "Some 50 villagers remain buried under debris.": ["missing ~50: Some 50 villagers"],
        "The official tallies stood at 22 in Chad (14 cooks and eight guards) and 13 in Togo.": [
            "killed 22: 22",
            "killed 14: 14 cooks | of 22",
            "killed 8: eight guards | of 22",
            "killed 13: 13",
        ],
        "A raid killed nine cooks.\n\n**3. In brief.** A mayor died.": ["killed 9: nine cooks", "killed 1: A mayor"],
        "Clashes have pushed 700 families onto the roads.": ["displaced 700: 700 families"],
    },
    "distractors": {
        "The 47th Brigade held the village for 50 days.": [],
        "He was 34 and had two daughters.": [],
        "The train killed off 300 jobs.": [],
        "Parliament voted 214 to 12 against the bill.": [],
        "The club beat its rivals 3-1 and injured hopes of a title.": [],
        "Russia used Shahed-136 drones and Kh-101 missiles.": [],
        "A 122-mm shell and a 9-mm pistol were shown.": [],
        "Cholera has killed 46 people in the camp.": [],
        "The road is 30 kilometres from the front.": [],
        "The attack cost $4 million.": [],
        "On 12 May 2024 the shelling resumed.": [],
        "Two rounds of talks ended.": [],
        "The firm shed 600 staff.": [],
        "An F-16 was seen near Lviv at 14:30.": [],
        "About 40 percent of the homes were destroyed.": [],
    },
    "shares of those hurt, the dead handed over, a new clause after a list, one who speaks": {
        "Many of the 870 people who were injured are nurses.": ["injured 870: 870 people"],
        "Many of the 870 people who were invited are nurses.": [],
        "Half of the 260 drones were downed.": ["launched 260: 260 drones"],
        "They recovered 40 bodies; 12 were handed over to families.": ["killed 40: 40 bodies", "repatriated 12: 12"],
        "They freed 40 women; 12 were handed over to families.": ["released 40: 40 women", "released 12: 12"],
        "Nine people were killed, including a cook and a clerk, 28 others were injured.": [
            "killed 9: Nine people",
            "killed 1: a cook | of Nine people",
            "killed 1: a clerk | of Nine people",
            "injured 28: 28 others",
        ],
        "Nine cooks were hurt, one of them told reporters.": ["injured 9: Nine cooks"],
        "Nine cooks were hurt, one of them badly.": ["injured 9: Nine cooks", "injured 1: one of them | of Nine cooks"],
        "The raid led to 28 deaths, including that of a guard.": [
            "killed 28: 28 deaths",
            "killed 1: a guard | of 28 deaths",
        ],
        "Nine cooks in Ripley, New York, were wounded.": ["injured 9: Nine cooks"],
        "The fatalities included the hotel's owner and two nurses.": [
            "killed 1: the hotel's owner",
            "killed 2: two nurses",
        ],
        "Five cooks are still considered missing.": ["missing 5: Five cooks"],
        "About 20 residents cannot be found.": ["missing ~20: About 20 residents"],
        "His wife was taken to the district hospital with shrapnel wounds.": ["injured 1: His wife"],
        "His wife was taken to the district market with flowers.": [],
    },
    "rides, votes, lives at stake, who never arrived, tenants, one of whom somebody is kin": {
        "Buses took 40 pilgrims to Gozo.": [],
        "Rebels took 40 pilgrims to Gozo.": ["captured 40: 40 pilgrims"],
        "The tally of votes stood at 900.": [],
        "The toll of the crash of a bus with 40 seats rose to nine.": ["killed 9: nine"],
        "The toll of the raid stood at 900.": ["killed 900: 900"],
        "Some 3,000 lives are at stake.": [],
        "Some 3,000 lives were lost.": ["killed ~3000: Some 3,000 lives"],
        "Of the 40 cooks, 29 never reached the city.": [],
        "Of the 40 cooks, 29 were never found.": ["missing 29: 29"],
        "Residents from 50 homes were evacuated.": [],
        "Some 50 homes were evacuated.": ["displaced ~50: Some 50 homes"],
        "The wife of one of them was killed.": [],
    },
    "parts of what was counted over so many places": {
        "Some 46 drones were shot down over five regions, including 19 over Odrin and 12 over Tarsk.": [
            "intercepted ~46: Some 46 drones",
            "intercepted 19: 19 | of Some 46 drones",
            "intercepted 12: 12 | of Some 46 drones",
        ],
        "Floods killed 46 people in five regions, among them 19 in Odrin.": [
            "killed 46: 46 people",
            "killed 19: 19 | of 46 people",
        ],
        "Floods killed 46 people in five regions, among them two in the south.": ["killed 46: 46 people"],
    },
    "the whole named again before its part": {
        "Shells wounded 17 on Monday. A drone wounded 14 on Friday. Of the 17 hurt on Monday 11 are women.": [
            "injured 17: 17",
            "injured 14: 14",
            "injured 11: 11 | of 17",
        ],
        "Shells wounded 17 on Monday. A drone wounded 14 on Friday. Eleven were women.": [
            "injured 17: 17",
            "injured 14: 14",
            "injured 11: Eleven | of 14",
        ],
    },
    "how many live where it happened": {
        "In Lemba, home to 5,800 people, nine cooks were killed.": ["killed 9: nine cooks"],
        "In Lemba, close to 5,800 people, nine cooks were killed.": [
            "killed ~5800: close to 5,800 people",
            "killed 9: nine cooks",
        ],
        "In Odrin, a township of 700 homes, 90 houses collapsed.": ["destroyed 90: 90 houses"],
        "In Odrin, a total of 700 homes, 90 houses collapsed.": [
            "destroyed 700: 700 homes",
            "destroyed 90: 90 houses",
        ],
    },
    "place by place, with what the place is part of, in brackets, behind with": {
        "Ninety cooks in the city of Brno and two in the town of Ribe had been confirmed killed.": [
            "killed 90: Ninety cooks",
            "killed 2: two",
        ],
        "Ninety cooks in the city of Brno and two in the town of Ribe had been confirmed hired.": [],
        "Ten cooks died (nine in Brno, and one in Ribe).": [
            "killed 10: Ten cooks",
            "killed 9: nine | of Ten cooks",
            "killed 1: one | of Ten cooks",
        ],
        "Ten cooks died (nine in teams).": ["killed 10: Ten cooks"],
        "Ten cooks died (nine in Brno).": ["killed 10: Ten cooks", "killed 9: nine"],
        "Three more deaths were logged, with two victims from Brno and one from Ribe.": [
            "killed 3: Three more deaths",
            "killed 2: two victims | of Three more deaths",
            "killed 1: one | of Three more deaths",
        ],
        "Three more deaths were logged, with two guests from Brno and a note from Ribe.": [
            "killed 3: Three more deaths"
        ],
    },
    "what goes on in brackets from a tally, or under a heading by place": {
        "The flood killed 910 people. Other causes were falls (252 deaths), drowning (65) and lightning (26).": [
            "killed 910: 910 people",
            "killed 252: 252 deaths | of 910 people",
            "killed 65: 65 | of 910 people",
            "killed 26: 26 | of 910 people",
        ],
        "The flood killed 910 people. Other victims were Falk (52 years), Dorn (65) and Lind (26).": [
            "killed 910: 910 people"
        ],
        "Deaths by district: Lomar (58), Badra (26) and Tolun (9).": [
            "killed 58: 58",
            "killed 26: 26",
            "killed 9: 9",
        ],
        "Guests by district: Lomar (58), Badra (26) and Tolun (9).": [],
        "The death toll from the heavy rains and floods across Gozo has climbed to 910.": ["killed 910: 910"],
    },
    "arms by the piece, targets of any sort, what fell from the sky": {
        "Guards destroyed 53 units of Danish military hardware, including 12 tanks.": [
            "destroyed 53: 53 units of Danish military hardware",
            "destroyed 12: 12 tanks | of 53 units of Danish military hardware",
        ],
        "Guards destroyed 53 units of Danish military rations, including 12 tanks.": ["destroyed 12: 12 tanks"],
        "Guards hit nine targets, including two tanks and a bridge.": [
            "struck 9: nine targets",
            "struck 2: two tanks | of nine targets",
            "struck 1: a bridge | of nine targets",
        ],
        "Guards hit nine villages, including two tanks.": ["struck 9: nine villages"],
        "Guards managed to down 20 drones.": ["intercepted 20: 20 drones"],
        "Guards managed to own 20 drones.": [],
        "Debris from one of the drones fell on a block; nine missiles were fired.": [
            "struck 1: a block",
            "launched 9: nine missiles",
        ],
        "Debris of three downed drones hit a block.": ["intercepted 3: three downed drones"],
    },
    "what is only meant to be done to the captive": {
        "The panel urged Chad to free nine cooks.": [],
        "The panel managed to free nine cooks.": ["released 9: nine cooks"],
        "Talks to free nine cooks went on.": [],
        "Crews used ropes to rescue nine cooks.": ["released 9: nine cooks"],
        "Crews offered ropes to rescue nine cooks.": [],
        "Operations are under way to rescue nine cooks.": [],
        "Crews were able to rescue nine cooks.": ["released 9: nine cooks"],
        "A clerk whose wife was among the dead spoke.": ["killed 1: whose wife"],
    },
    "whom to hospital afterwards, the total of deaths, how many elsewhere and on another day": {
        "Seventeen cooks were taken by boat to the hospital afterwards.": ["injured 17: Seventeen cooks"],
        "Seventeen cooks were brought by boat to the theatre afterwards.": [],
        "That brings the state's death total from 29 to 31.": ["killed 29: 29", "killed 31: 31"],
        "That brings the state's debt total from 29 to 31.": [],
        "The storm killed 40 cooks in Brno, 23 in Ribe and nine elsewhere.": [
            "killed 40: 40 cooks",
            "killed 23: 23",
            "killed 9: nine",
        ],
        "The storm killed 40 cooks in Brno, 23 in Ribe and nine goats.": ["killed 40: 40 cooks", "killed 23: 23"],
        "Twenty cooks were hurt on Sunday, followed by 39 on Monday.": [
            "injured 20: Twenty cooks",
            "injured 39: 39",
        ],
        "Twenty cooks were hurt on Sunday, followed by police on Monday.": ["injured 20: Twenty cooks"],
    },
    "lists with what is said of some in them": {
        "Guards destroyed 21 jets, 17 tanks made by Chad, and five guns.": [
            "destroyed 21: 21 jets",
            "destroyed 17: 17 tanks",
            "destroyed 5: five guns",
        ],
        "Guards destroyed 21 jets, 17 tanks escaped by night, and five guns.": ["destroyed 21: 21 jets"],
        "Two guards, 17 cooks in a mosque, and nine clerks are killed.": [
            "killed 2: Two guards",
            "killed 17: 17 cooks",
            "killed 9: nine clerks",
        ],
        "Two guards, 17 cooks in a mosque, and nine clerks are praised.": [],
        "Three Danes fighting alongside the rebels were killed.": ["killed 3: Three Danes"],
        "Three Danes fighting alongside the rebels were praised.": [],
        "The enemy lost 357 soldiers and 50 items of armament.": [
            "casualties 357: 357 soldiers",
            "destroyed 50: 50 items of armament",
        ],
        "The enemy lost 357 soldiers and 50 items of furniture.": ["casualties 357: 357 soldiers"],
        "Forty artillery weapons were destroyed.": ["destroyed 40: Forty artillery weapons"],
    },
    "who the victims were, where each count stands behind its place": {
        "Two cooks died. The victims are a nurse, 34, and a driver, 51.": [
            "killed 2: Two cooks",
            "killed 1: a nurse | of Two cooks",
            "killed 1: a driver | of Two cooks",
        ],
        "Two cooks dined. The victims are a nurse, 34, and a driver, 51.": [],
        "Nine people died. The victims - two women and seven men - were on a bus.": [
            "killed 9: Nine people",
            "killed 2: two women | of Nine people",
            "killed 7: seven men | of Nine people",
        ],
        "Nine people died. The witnesses - two women and seven men - were on a bus.": ["killed 9: Nine people"],
        "Nine people died. The victims were two friends of the mayor.": [
            "killed 9: Nine people",
            "killed 2: two friends | of Nine people",
        ],
        "Gunmen seized four people. The victims, a doctor and three cooks, are back.": [
            "captured 4: four people",
        ],
        "In Gozo, 39 people died, in Ribe 23, and in Brno nine.": [
            "killed 39: 39 people",
            "killed 23: 23",
            "killed 9: nine",
        ],
        "In May, 39 people died, in June 23, and in July nine.": ["killed 39: 39 people"],
        "Among those killed from April to June were 13 guards.": ["killed 13: 13 guards"],
        "Among those hired from April to June were 13 guards.": [],
        "Among those tragically killed was Ana Borg, alongside seven cooks.": [
            "killed 1: Ana Borg",
            "killed 7: seven cooks",
        ],
        "Among those tragically late was Ana Borg, alongside seven cooks.": [],
    },
    "beside the dead and before the hurt, who was taken and is free, what was stormed": {
        "Nine cooks have been killed, along with two clerks, and 94 nurses have been injured.": [
            "killed 9: Nine cooks",
            "killed 2: two clerks",
            "injured 94: 94 nurses",
        ],
        "The 18 soldiers who were abducted during a raid have been freed.": [
            "released 18: 18 soldiers",
            "captured 18: 18 soldiers",
        ],
        "The 18 soldiers who were abducted during a raid have been named.": ["captured 18: 18 soldiers"],
        "The other two soldiers were believed to be dead.": ["killed 2: The other two soldiers"],
        "The other two soldiers were believed to be lazy.": [],
        "About 28 cooks are missing. Of the number, three are clerks.": [
            "missing ~28: About 28 cooks",
            "missing 3: three | of About 28 cooks",
        ],
    },
    "what an attack or a ship was, not who; names that a known name ends": {
        "The navy intercepted and destroyed two rebel boats.": ["destroyed 2: two rebel boats"],
        "The navy intercepted and released two rebel boats.": [],
        "They found 12 bodies, bringing to 20 the number of known victims.": [
            "killed 12: 12 bodies",
            "killed 20: 20",
        ],
        "They found 12 bodies, bringing to 20 the number of known caves.": ["killed 12: 12 bodies"],
        "Nine cooks drowned. There were 400 victims in the wreck.": [
            "killed 9: Nine cooks",
            "killed 400: 400 victims",
        ],
        "Nine cooks dined. There were 400 victims in the wreck.": [],
        "The army made 40 raids, including one that killed 30 cooks.": [
            "attacks 40: 40 raids",
            "killed 30: 30 cooks",
        ],
        "Raids killed dozens, including one that killed 30 cooks and three others that killed 24.": [
            "killed 24..: dozens",
            "killed 30: 30 cooks",
            "killed 24: 24",
        ],
        "A drone caused damage to two homes.": ["damaged 2: two homes"],
        "Seven private households were destroyed.": ["destroyed 7: Seven private households"],
        "Seven private enterprises were visited.": [],
        "The blast flattened 40 homes and another 210 lost their roofs.": [
            "destroyed 40: 40 homes",
            "damaged 210: another 210",
        ],
        "The blast flattened 40 homes and another 210 lost their keys.": ["destroyed 40: 40 homes"],
        "She was in detention for 14 of the past 20 years.": [],
        "Crowds met after the killing of Abdel Ghani al-Kikli.": ["killed 1: Abdel Ghani al-Kikli"],
        "Crowds met after the naming of Abdel Ghani al-Kikli.": [],
        "The oligarch Ivan Borg was hurt.": ["injured 1: Ivan Borg"],
    },
    "bodies that rule, crews that dock, members that sit": {
        "Nine cooks died. The rules were made by two regulatory bodies.": ["killed 9: Nine cooks"],
        "Nine cooks died. The graves were dug by two charred bodies.": [
            "killed 9: Nine cooks",
            "killed 2: two charred bodies",
        ],
        "The ship and its 10-man crew arrived in Gozo.": [],
        "The ship and its 10 soldiers arrived in Gozo.": ["deployed 10: 10 soldiers"],
        "Chad has 30 members in the council.": [],
        "Chad has 30 soldiers in the valley.": ["deployed 30: 30 soldiers"],
    },
    "some of the weapons and what became of them, a toll that is up": {
        "14 of 17 drones downed over Gozo, three hit a depot.": [
            "intercepted 14: 14",
            "launched 17: 17 drones",
            "struck 3: three",
            "struck 1: a depot",
        ],
        "14 of 17 drones downed over Gozo were decoys.": ["launched 14: 14"],
        "The death toll is up to 16.": ["killed 16: 16"],
        "The death toll could be up to 16.": [],
    },
    "asides in dashes and brackets, who says what a toll included": {
        "Three cooks - including a woman and a child - were killed.": [
            "killed 3: Three cooks",
            "killed 1: a woman | of Three cooks",
            "killed 1: a child | of Three cooks",
        ],
        "Three cooks (including a woman and two clerks) were killed.": [
            "killed 3: Three cooks",
            "killed 1: a woman | of Three cooks",
            "killed 2: two clerks | of Three cooks",
        ],
        "Three cooks - including a woman and a child - were praised.": [],
        "The death toll, according to the network, included 17 women and nine boys.": [
            "killed 17: 17 women | network",
            "killed 9: nine boys | network",
        ],
        "The guest list, according to the network, included 17 women and nine boys.": [],
        "The total number of victims reached 28.": ["killed 28: 28"],
        "The total number of visitors reached 28.": [],
        "A landslide caused by the rains buried 15 houses.": ["destroyed 15: 15 houses"],
        "A landslide caused by the rains missed 15 houses.": [],
    },
    "those who died at the scene, and in hospital": {
        "Crews could not reach a dozen cooks trapped below.": ["missing 12: a dozen cooks"],
        "Crews could not reach a dozen cooks praised below.": [],
        "Seven died at the scene and three in hospital.": ["killed 7: Seven", "killed 3: three"],
        "Seven died at the scene and three are in hospital.": ["killed 7: Seven", "injured 3: three"],
        "Ten cooks died, seven at the scene and three in hospital.": [
            "killed 10: Ten cooks",
            "killed 7: seven | of Ten cooks",
            "killed 3: three | of Ten cooks",
        ],
        "Nine cooks are dead and three in hospital.": ["killed 9: Nine cooks", "injured 3: three"],
        "Some 300 homes were submerged.": ["damaged ~300: Some 300 homes"],
        "Some 300 homes were supplied.": [],
    },
    "numbers that have doubled, what those taken comprise, a search for them": {
        "The number of girls injured by bullets has more than doubled, from 615 to 1,411.": [
            "injured 615: 615",
            "injured 1411: 1,411",
        ],
        "The number of girls trained by nurses has more than doubled, from 615 to 1,411.": [],
        "Those arrested comprised 95 rebels and 29 others.": ["captured 95: 95 rebels", "captured 29: 29 others"],
        "Those invited comprised 95 rebels and 29 others.": [],
        "A search is under way for three sailors.": ["missing 3: three sailors"],
        "A party is under way for three sailors.": [],
        "The raid caused six injuries and property damage.": ["injured 6: six injuries"],
        "Guards shot down a jet, killing its crew of four.": ["intercepted 1: a jet", "killed 4: four"],
    },
    "tables with a head row that says what befell people": {
        "Town | Deaths | Injured\nGozo | 14 | 32\nComino | 9 | -": [
            "killed 14: 14",
            "injured 32: 32",
            "killed 9: 9",
        ],
        "Town | Guests | Invited\nGozo | 14 | 32\nComino | 9 | -": [],
        "Town\tKilled\tWounded\nGozo\t14\t32": ["killed 14: 14", "injured 32: 32"],
        "Town | Deaths | Cases\nGozo | 14 | 32": [],
        "Town | Deaths | Injured\nGozo, 14 and 32": [],
    },
    "one of them wanted": {
        "Two ultras, one of them carrying a bounty, were neutralised.": [
            "casualties 2: Two ultras",
            "casualties 1: one of them | of Two ultras",
        ],
        "Two ultras, one of them carrying a bounty, were praised.": [],
        "Three cooks, including a sarpanch, were hacked to death.": [
            "killed 3: Three cooks",
            "killed 1: a sarpanch | of Three cooks",
        ],
        "Three cooks, including a sarpanch, were invited to lunch.": [],
        "Air force downs 36 of 40 drones over Gozo.": ["intercepted 36: 36", "launched 40: 40 drones"],
        "Air force buys 36 of 40 drones over Gozo.": [],
    },
    "names after a colon, and ages in brackets": {
        "Two people were killed. The dead were identified as: Ana Borg, 34; and Carl Dahl, 22.": [
            "killed 2: Two people",
            "killed 1: Ana Borg | of Two people",
            "killed 1: Carl Dahl | of Two people",
        ],
        "Two people were killed. The winners were identified as: Ana Borg, 34; and Carl Dahl, 22.": [
            "killed 2: Two people"
        ],
        "Two people were killed. Police identified the victims as Ana Borg (34) and Carl Dahl (22).": [
            "killed 2: Two people",
            "killed 1: Ana Borg | of Two people | police",
            "killed 1: Carl Dahl | of Two people | police",
        ],
        "Eleven hikers were missing. The missing include two nurses.": [
            "missing 11: Eleven hikers",
            "missing 2: two nurses | of Eleven hikers",
        ],
        "Eleven hikers were missing. The guests include two nurses.": ["missing 11: Eleven hikers"],
        "Nine had not reached eighteen, and 220 were hurt.": ["injured 220: 220"],
    },
    "others taken, among them the mayor, and captives freed": {
        "The men killed eight people and kidnapped others, including the mayor.": [
            "killed 8: eight people",
            "captured 1: the mayor",
        ],
        "The men killed eight people and greeted others, including the mayor.": ["killed 8: eight people"],
        "Four cooks were killed. The cooks killed included the driver and two teachers.": [
            "killed 4: Four cooks",
            "killed 1: the driver | of Four cooks",
            "killed 2: two teachers | of Four cooks",
        ],
        "Four cooks were killed. The cooks praised included the driver and two teachers.": ["killed 4: Four cooks"],
        "The remaining 130 children being held captive were freed in May.": [
            "released 130: The remaining 130 children"
        ],
        "The remaining 130 children being taught French were praised in May.": [],
        "The last one we could not reach.": [],
        "Another nine were laid to rest on Tuesday after the blast.": ["killed 9: Another nine"],
        "Another nine were put to rest on Tuesday after the blast.": [],
        "Some 22 of the 70 cooks sleeping there have not been found.": ["missing ~22: Some 22"],
        "Some 22 of the 70 cooks sleeping there have not been fed.": [],
    },
    "bodies found beside the missing, and one dead among those found": {
        "Crews find two bodies, 14 missing in Gozo landslide.": ["killed 2: two bodies", "missing 14: 14 missing"],
        "Crews find two bodies, 14 volunteers in Gozo landslide.": ["killed 2: two bodies"],
        "Six men were found, including one dead and two injured.": ["killed 1: one dead", "injured 2: two injured"],
        "Six men were found, including one asleep and two praised.": [],
    },
    "a number of which something is said before it": {
        "The raid killed a reported 62 people and wounded at least another 40.": [
            "killed 62: 62 people",
            "injured >=40: at least another 40",
        ],
        "The raid killed a combined total of 62 people.": ["killed 62: 62 people"],
        "The raid upset a combined total of 62 people.": [],
    },
    "whom the victims and the figures include": {
        "Gunmen killed nine people in Tarsk. Other victims included a police colonel and two cooks.": [
            "killed 9: nine people",
            "killed 1: a police colonel | of nine people",
            "killed 2: two cooks | of nine people",
        ],
        "Gunmen trained nine people in Tarsk. Other victims included a police colonel and two cooks.": [],
        "The raid hurt 20 people. The figure, which may rise, includes 12 cooks in Lund and eight in Tarsk.": [
            "injured 20: 20 people",
            "injured 12: 12 cooks | of 20 people",
            "injured 8: eight | of 20 people",
        ],
        "The raid drew 20 people. The figure, which may rise, includes 12 cooks in Lund and eight in Tarsk.": [],
        "The clinic treated 56 wounded. Among the victims were 18 children.": [
            "injured 56: 56 wounded",
            "injured 18: 18 children | of 56 wounded",
        ],
        "The dead included a clerk; two cooks; and at least three guards.": [
            "killed 1: a clerk",
            "killed 2: two cooks",
            "killed >=3: at least three guards",
        ],
        "The guests included a clerk; two cooks; and at least three guards.": [],
        "Police found the bodies of 65 men. Forty of the victims were found in Tarsk, and 15 were found in Lund.": [
            "killed 65: 65 men",
            "killed 40: Forty of the victims | of 65 men",
            "killed 15: 15 | of 65 men",
        ],
    },
    "parts right behind a total": {
        "The floods took the lives of 24 people of which six men, ten women and eight children.": [
            "killed 24: 24 people",
            "killed 6: six men | of 24 people",
            "killed 10: ten women | of 24 people",
            "killed 8: eight children | of 24 people",
        ],
        "The floods drew the cameras of 24 people of which six men, ten women and eight children.": [],
        "Nine were killed. The mayor counts 37 injured, which include 11 men.": [
            "killed 9: Nine",
            "injured 37: 37 injured | mayor",
            "injured 11: 11 men | of 37 injured | mayor",
        ],
        "Among those killed were two girls under the age of five and four adults.": [
            "killed 2: two girls",
            "killed 4: four adults",
        ],
        "Among those hired were two girls under the age of five and four adults.": [],
        "A storm that scarred the land killed nine people, seven of whom died in Lund.": [
            "killed 9: nine people",
            "killed 7: seven | of nine people",
        ],
        "The toll rose yesterday, Sunday, to at least 419.": ["killed >=419: at least 419"],
        "The river rose yesterday, Sunday, to at least 419.": [],
    },
    "places under fire": {
        "Lund and another 25 towns were subjected to drone terror, air strikes and shelling.": [
            "struck 25: another 25 towns"
        ],
        "Lund and another 25 towns were subjected to drone rules, air fares and taxes.": [],
        "The invaders fired 472 times at Lund district.": ["attacks 472: 472 times"],
        "The invaders wrote 472 times to Lund district.": [],
        "The number of airstrikes executed on Lund has jumped to 11.": ["attacks 11: 11"],
        "The number of arrests executed in Lund has jumped to 11.": ["captured 11: 11"],
        "Some 40 people were able to swim to safety.": ["released ~40: Some 40 people"],
        "Some 40 people were afraid to swim to safety.": [],
    },
    "whose the things are, and things that look like a verb": {
        "The raid destroyed 14 army jeeps near Lund.": ["destroyed 14: 14 army jeeps"],
        "The raid lasted 14 army hours near Lund.": [],
        "Nine sports cars were damaged in Lund.": ["damaged 9: Nine sports cars"],
        "Nine sports clubs were praised in Lund.": [],
        "Soldiers destroyed 14 military trucks in Lund.": ["destroyed 14: 14 military trucks"],
        "Fire destroyed 14 rural ferries to shore.": ["destroyed 14: 14 rural ferries"],
        "Nine transport planes were shot down.": ["intercepted 9: Nine transport planes"],
        "Nine transport planners were let down.": [],
    },
    "when who was hit was born, and words in brackets": {
        "A woman born in 1949 died in the blaze.": ["killed 1: A woman"],
        "A woman living in 1949 died in the blaze.": ["killed 1: A woman"],
        "A cook (born in 1949) and two nuns, born in 1960 and 1971, were hurt.": [
            "injured 1: A cook",
            "injured 2: two nuns",
        ],
        "Two barns were [completely] destroyed.": ["destroyed 2: Two barns"],
        "Two barns were [completely] refurbished.": [],
    },
    "of what ages those are who were taken, and who is a minor": {
        "They kidnapped 303 students between the ages of eight and 18, as well as twelve nuns.": [
            "captured 303: 303 students",
            "captured 12: twelve nuns",
        ],
        "They kidnapped 303 students between the hours of eight and 10, as well as twelve nuns.": [
            "captured 303: 303 students"
        ],
        "The raid killed a minor.": ["killed 1: a minor"],
        "The raid killed a minor law.": [],
        "Some 80 cooks were believed to be injured.": ["injured ~80: Some 80 cooks"],
        "Some 80 cooks were asked to be injured.": [],
    },
    "lists parted by semicolons, and items of which more is said": {
        "Some 130 tanks; 20 guns; six depots; and 55 trucks were destroyed.": [
            "destroyed ~130: Some 130 tanks",
            "destroyed 20: 20 guns",
            "destroyed 6: six depots",
            "destroyed 55: 55 trucks",
        ],
        "Some 130 tanks; 20 guns; six depots; and 55 trucks were displayed.": [],
        "Nine cooks died. Fatalities included the owner, who was a poet; a legislator; and two nuns.": [
            "killed 9: Nine cooks",
            "killed 1: the owner | of Nine cooks",
            "killed 1: a legislator | of Nine cooks",
            "killed 2: two nuns | of Nine cooks",
        ],
        "Nine cooks were hurt, including the owner, who slept, and two nuns.": [
            "injured 9: Nine cooks",
            "injured 1: the owner | of Nine cooks",
            "injured 2: two nuns | of Nine cooks",
        ],
        "Nine cooks were hurt, including the owner, who slept, and two nuns were asked.": [
            "injured 9: Nine cooks",
            "injured 1: the owner | of Nine cooks",
        ],
        "A total of 215 families/807 persons were displaced.": [
            "displaced 215: 215 families",
            "displaced 807: 807 persons",
        ],
        "A total of 215 families/807 persons were counted.": [],
        "Nine law enforcement personnel were affected by tear gas.": ["injured 9: Nine law enforcement personnel"],
        "Nine law enforcement personnel were affected by red tape.": [],
        "The number of cooks displaced in Lund, Brno and Odrin provinces was 79.": ["displaced 79: 79"],
        "The number of cooks employed in Lund, Brno and Odrin provinces was 79.": [],
    },
    "what one can confirm, and others who go uncounted": {
        "The mayor can confirm nine deaths.": ["killed 9: nine deaths | mayor"],
        "The mayor can confirm nine debts.": [],
        "There were two deaths and some injuries.": ["killed 2: two deaths"],
        "There were two deaths and injuries.": ["casualties 2: two deaths and injuries"],
        "The raid killed 12 nuns and many cooks.": ["killed 12: 12 nuns"],
        "The raid killed 12 nuns and cooks.": ["killed 12: 12 nuns and cooks"],
        "Of the 400 rockets fired, 61 fell inside Chad.": ["launched 400: 400 rockets", "struck 61: 61"],
        "Of the 400 rockets fired, 61 remain inside Chad.": [
            "launched 400: 400 rockets",
            "launched 61: 61 | of 400 rockets",
        ],
    },
    "no claim in what lives, is told of none, may come, or leaves the hospital": {
        "One of the guards lives in Lund.": [],
        "One of the lives lost was hers.": ["killed 1: One"],
        "None of the injuries was grave.": [],
        "No injuries were grave.": ["injured 0: No injuries"],
        "There were possible attacks on two banks.": [],
        "There were brutal attacks on two banks.": ["struck 2: two banks"],
        "Two cooks were released from the hospital.": [],
        "Two cooks were released from the prison.": ["released 2: Two cooks"],
    },
    "numbers of a make or of a house": {
        "The fire damaged the Gamma 4 building.": [],
        "The fire damaged the four buildings.": ["damaged 4: four buildings"],
        "The army shot down an Iranian Shahed 139 drone.": ["intercepted 1: an Iranian Shahed"],
        "The army shot down 139 Iranian Shahed drones.": ["intercepted 139: 139 Iranian Shahed drones"],
    },
    "things that are seized, and some of many": {
        "Police seized nine phones and a laptop.": [],
        "Police seized nine smugglers and a laptop.": ["captured 9: nine smugglers"],
        "Homes and shops, including two hotels, were destroyed.": ["destroyed 2: two hotels"],
        "Homes and shops, including two hotels, were described.": [],
        "Four soldiers - an officer and three privates - were killed.": [
            "killed 4: Four soldiers",
            "killed 1: an officer | of Four soldiers",
            "killed 3: three privates | of Four soldiers",
        ],
        "Four soldiers - an officer and three privates - were kidded.": [],
        "Some 2,822 aircrew were killed.": ["killed ~2822: Some 2,822 aircrew"],
    },
    "whom a deed befell, told after where it was done, and ranks": {
        "Police arrested in the town of Lund two cooks.": ["captured 2: two cooks"],
        "Police arrested in the town of Lund two cooks were freed.": ["released 2: two cooks"],
        "Five cooks were picked up by soldiers.": ["captured 5: Five cooks"],
        "Five cooks were picked up by a trawler.": ["released 5: Five cooks"],
        "Twelve cooks landed in police custody.": ["captured 12: Twelve cooks"],
        "Twelve cooks landed in police colleges.": [],
        "Police caught three smugglers.": ["captured 3: three smugglers"],
        "Police caught three sharks.": [],
        "Two boys were caught in the crossfire.": [],
        "They lost 787 officers and 4,540 other ranks killed.": [
            "killed 787: 787 officers",
            "killed 4540: 4,540 other ranks",
        ],
        "They hired 787 officers and 4,540 other ranks.": [],
    },
    "one more than was told": {
        "The mayor reported one more death.": ["killed 1: one more death | mayor"],
        "The mayor reported one more debt.": [],
        "Another injury was reported.": ["injured 1: Another injury"],
        "Another injunction was reported.": [],
    },
    "who is looked for and who got to land": {
        "Search operations resumed for 26 cooks.": ["missing 26: 26 cooks"],
        "Search committees resumed for 26 cooks.": [],
        "Thirty-eight cooks made it to land.": ["released 38: Thirty-eight cooks"],
        "Thirty-eight cooks made it to lunch.": [],
    },
    "how badly, the one apart from the other": {
        "Nine cooks were hurt, two critical, three serious.": [
            "injured 9: Nine cooks",
            "injured 2: two | of Nine cooks",
            "injured 3: three | of Nine cooks",
        ],
        "Nine cooks were hurt, and two serious fires broke out.": ["injured 9: Nine cooks"],
        "Six cooks were badly hurt and 85 slightly.": ["injured 6: Six cooks", "injured 85: 85"],
        "Eighty-five cooks were hurt, six badly.": [
            "injured 85: Eighty-five cooks",
            "injured 6: six | of Eighty-five cooks",
        ],
    },
    "a role and the name of who has it": {
        "Six cooks died, one of them a clerk of the port, Ana Borg.": [
            "killed 6: Six cooks",
            "killed 1: one of them | of Six cooks",
        ],
        "A 14th member of the choir, Ivo Borg, was shot dead.": ["killed 14: A 14th member"],
        "A member of the choir, Ivo Borg, was shot dead.": ["killed 1: Ivo Borg"],
    },
    "what goes on past a part": {
        "Ninety cooks, including nine Danes, were killed by guards, and another eight by thieves.": [
            "killed 90: Ninety cooks",
            "killed 9: nine Danes | of Ninety cooks",
            "killed 8: another eight",
        ],
        "Peru lost nine soldiers, two of them officers, and Chad 40 men.": [
            "killed 9: nine soldiers",
            "killed 2: two of them | of nine soldiers",
            "killed 40: 40 men",
        ],
        "Nine drones were downed: four over Brno, three over Lund and two more over Ribe.": [
            "intercepted 9: Nine drones",
            "intercepted 4: four | of Nine drones",
            "intercepted 3: three | of Nine drones",
            "intercepted 2: two more | of Nine drones",
        ],
    },
    "how old both are, households in ruins, who survives hurt": {
        "Two brothers, both 12, were killed.": ["killed 2: Two brothers"],
        "Two brothers, both bakers, were killed.": ["killed 2: Two brothers"],
        "The shell killed a couple, both 68; their cook survived with burns.": [
            "killed 2: a couple",
            "injured 1: their cook",
        ],
        "In Gozo four households were damaged.": ["damaged 4: four households"],
        "In Gozo four households fled.": ["displaced 4: four households"],
        "Two cooks suffered acute anxiety.": ["injured 2: Two cooks"],
        "Two cooks suffered acute shortages.": [],
    },
    "who has it from one of the dead, who was in care when it struck": {
        "The phone of one of the dead shows a lorry.": [],
        "One of the dead was a cook.": ["killed 1: One of the dead"],
        "The clerk said that 60 children were being treated when the shell fell.": [],
        "The clerk said that 60 children were being treated for burns.": ["injured 60: 60 children | clerk"],
    },
    "those since a day": {
        "Ninety cooks have died in Gozo, some 40 since May 3.": ["killed 90: Ninety cooks", "killed ~40: some 40"],
        "Peru's losses grew by 900 soldiers in a day to 4,000.": [
            "casualties 900: 900 soldiers",
            "casualties 4000: 4,000",
        ],
        "Nine cooks are dead and 40 hurt in a blast in Odrin, a port, reports the Red Cross.": [
            "killed 9: Nine cooks | Red Cross",
            "injured 40: 40 | Red Cross",
        ],
    },
    "what days are no part of": {
        "On 16 July Chad bombed two schools.": ["struck 2: two schools"],
        "On July 16 Chadian jets bombed two schools.": ["struck 2: two schools"],
        "The toll has climbed past 1,100.": ["killed >1100: 1,100"],
        "He lay there for hours before an ambulance got through.": [],
    },
    "the dead who come home": {
        "Seventeen dead were returned from morgues in Lund.": ["repatriated 17: Seventeen dead"],
        "Seventeen dead were recovered from morgues in Lund.": ["killed 17: Seventeen dead"],
        "They brought back home the bodies of another 100 guards.": ["repatriated 100: another 100 guards"],
        "They brought up the bodies of another 100 guards.": ["killed 100: another 100 guards"],
        "A total of 56 people were brought for treatment.": ["injured 56: 56 people"],
        "A total of 56 people were brought for lunch.": [],
    },
    "a toll told that may rise": {
        "The death toll of 426 was expected to rise.": ["killed 426: 426"],
        "A death toll of 426 was expected.": [],
        "The death toll of 426 may rise.": ["killed 426: 426"],
        "The death toll may rise to 426.": [],
        "Three cooks sustained critical chest injuries in Gozo.": ["injured 3: Three cooks"],
        "Three cooks sustained critical food shortages in Gozo.": [],
        "The storm has caused millions worth of damage to crops across five regions.": [],
    },
}
CASES = [(kind, text, rows) for kind, table in TABLE.items() for text, rows in table.items()]


def _lines(found: list[Claim]) -> list[str]:
    """Each row in a line: its reading, the total that it is part of, its claimant, and a denial."""
    totals = {claim.claim_id: claim.quote for claim in found}
    return [
        " | ".join(
            [
                line,
                *([f"of {totals[claim.part_of]}"] if claim.part_of else []),
                *([claim.claimant] if claim.claimant != "unattributed" else []),
                *([claim.stance] if claim.stance != "asserts" else []),
            ]
        )
        for line, claim in zip(reading(found), found, strict=True)
    ]


@pytest.mark.parametrize(("kind", "text", "rows"), CASES, ids=[f"{kind}: {text[:40]}" for kind, text, _ in CASES])
def test_a_hard_sentence_gives_exactly_its_rows(kind: str, text: str, rows: list[str]) -> None:
    assert _lines(claims(text)) == rows


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("The storm killed 30. Two cooks were confirmed among the victims.", ["killed 30: 30", "killed 2: Two cooks"]),
        ("Two cooks were confirmed among the winners.", []),
        ("The woman, who lost a brother in Brno, keeps a list.", ["killed 1: a brother"]),
    ],
)
def test_who_is_found_among_the_dead_and_whom_one_lost(text: str, reads: list[str]) -> None:
    assert reading(claims(text)) == reads


def test_whose_the_bodies_were() -> None:
    found = claims("Raids went on. Seven of the bodies were those of minors, and six bodies were those of the dead.")
    assert [claim.person_type for claim in found] == ["child", None]


def test_weapons_told_of_in_one_breath_are_counted_together() -> None:
    found = claims("A shell hit a mill. Peru sent nine drones and five missiles. The army's count is: four destroyed.")
    assert [(claim.measure, claim.counted) for claim in found][-1] == ("intercepted", "drone_or_missile")
