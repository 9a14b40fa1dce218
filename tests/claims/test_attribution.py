"""Who claims each number: cues, quotations, pronouns, lists, communiqués, denials."""

from functools import cache

import pytest

from tests.claims.reading import claim_of
from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.shapes import Shape, load_shapes
from tracker.extract import article_reader
from tracker.model import Article, Claim
from tracker.rules.reader import load_reader


@cache
def finder() -> CueFinder:
    names = load_reader().names
    return CueFinder(lambda words: names.claimant(words).type != "other", names.is_place)


def cues(text: str) -> list[tuple[str, list[str]]]:
    sentence = load_reader().read(text, 0, len(text))
    return [(cue.kind, [text[a:b] for a, b in cue.who.spans]) for cue in finder().find(sentence, text)]


def claims(text: str) -> list[Claim]:
    return article_reader().claims(Article("a", text, None, None, None, "en", None))


def claimants(text: str) -> dict[str, str | None]:
    """The words that name who claims each quote; joint ones joined by "+"."""
    return {
        c.quote: "+".join([c.claimant_text, *(c.co_claimants or "").split("; ")]).rstrip("+")
        if c.claimant_text
        else None
        for c in claims(text)
    }


SHAPES = {shape.kind: shape for shape in load_shapes()}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_every_cue_proves_itself(shape: Shape) -> None:
    assert shape.examples
    assert shape.near_misses
    for text, claimant in shape.examples.items():
        assert (shape.kind, claimant) in [(kind, names[0]) for kind, names in cues(text)], text
    for text in shape.near_misses:
        assert shape.kind not in [kind for kind, _ in cues(text)], text


def test_a_long_hostile_sentence_is_read_at_once() -> None:
    text = "The army, the police said, " * 3000
    assert len(cues(text)) > 1000


NAMED = {
    "National Road and Safety Authority data show that nine people died.": {
        "nine people": "National Road and Safety Authority data"
    },
    "Hamas: two of our men died in Rafah.\n\nIDF: the army killed nine gunmen.\n\nRed Crescent: six medics died.": {
        "two of our men": "Hamas",
        "nine gunmen": "IDF",
        "six medics": "Red Crescent",
    },
    "Hamas: two of our men died in Rafah.\n\nNine drones were shot down.": {"Nine drones": "Hamas"},
    "Doctors concluded that nine people had died.": {"nine people": "Doctors"},
    "Doctors concluded talks on nine deaths.": {"nine deaths": None},
    "The ministry said 68 martyrs came. It rained.\n\nThe toll of the aggression since May has risen to 871.": {
        "871": "ministry"
    },
    "The ministry said 68 people came. It rained.\n\nThe toll of the war since May has risen to 871.": {"871": None},
    "Footage released by the army shows three drones shot down.": {"three drones": "army"},
    "Nine men died in Odrin, the police chief said.\n\nDetails\n\nSix women were hurt.\n\nRecall\n\nTwo boys died.": {
        "Six women": "police chief",
        "Two boys": None,
    },
    "An article said nine men had died. The port has since corrected its list, which shows that six women died.": {
        "nine men": "article",
        "six women": "port",
    },
    "Kyiv • Sample agency\n\nThe raid was reported by the city's prosecutor.\n\nAs of now, 12 men are hurt.": {
        "12 men": None
    },
    "Lund Watch recalled that 12 men fled the raids, in which 60 people died, according to the UN's count.": {
        "12 men": "Lund Watch",
        "60 people": "UN",
    },
    "An envoy saw a report by the Odrin Party that claims few died. A court and others said 800 had died. The report,"
    " issued on Tuesday, says only 20 men died.": {"20 men": "Odrin Party"},
    # who is only said to be somebody, what a clause is put into, a count put right behind its source
    "A drone, flown by men the army says belong to the front, killed 13 guards.": {"13 guards": None},
    "In Odrin the army said its men had shot 13 guards dead.": {"13 guards": "army"},
    "One Kenyan has died; gangs, by the UN's count, killed 60 people.": {"One Kenyan": None, "60 people": "UN"},
    "Two men died in Tarsk; nine died in Odrin, by the army's count.": {"Two men": "army", "nine": "army"},
    "The alliance has taken 26 towns, by its own reckoning 34.": {"26 towns": None},
    "The front owned the raid, naming its man and claiming over 40 troops had been killed.": {
        "over 40 troops": "front"
    },
    "A priest reached by telephone said nine people had died.": {"nine people": "priest"},
    "Odrin Watch, an NGO founded in 1993, met in May. It documented 130 deaths.": {"130 deaths": "Odrin Watch"},
    "Police Chief Ana Lund took questions on Sunday.\n\nTwelve men were shot, she said.": {
        "Twelve men": "Police Chief Ana Lund"
    },
    "Police Chief Ana Lund stayed. Mayor Ivo Borg left. The pier was shut.\n\nTwelve men were shot, she said.": {
        "Twelve men": "she"
    },
    # parts and labels right behind a count are of who gave it
    "Twelve men were shot, police said. Of the twelve, nine were hit in the leg.": {"nine": "police"},
    "Ten men died, the mayor writes. Thirty-seven hurt.": {"Thirty-seven hurt": "mayor"},
    "The air force counts 476 drones sent overnight. Stopped: 442.": {"442": "air force"},
    "Deaths: 98 (survivors)\nInjured: 47": {"47": None},
    "The toll has reached 13, police said. Those wounded number 52. Two of the dead are boys.": {
        "52": "police",
        "Two of the dead": "police",
    },
    "The mayor put at nine the number of dead. The imam was one of them. Six others were hurt.": {
        "Six others": "mayor"
    },
    "Locals said they had buried 143 bodies. Two guards and the imam were among the slain.": {"Two guards": "Locals"},
    "Israel bombed what it says are bases since May, killing at least 900 people.": {"at least 900 people": None},
    "Police said nine died in what they called revenge, and that 25 people fled.": {"25 people": "Police"},
    "The head of the bureau, William Burns, said that 40 soldiers had died.": {
        "40 soldiers": "head of the bureau, William Burns"
    },
    "Nine people died, said Environment and Housing Minister Ivo Borg.": {
        "Nine people": "Environment and Housing Minister Ivo Borg"
    },
    "Nine people died, said Mayor Lund and Housing Minister Ivo Borg.": {
        "Nine people": "Mayor Lund+Housing Minister Ivo Borg"
    },
    "The sheriff, Ana Lund, said the man who shot at the clerk and nine guards had died.": {
        "The sheriff": None,
        "nine guards": "sheriff, Ana Lund",
    },
    "The navy underscored its support for the guards after a raid which left nine men dead.": {"nine men": None},
    "He said it was in revenge for the operation on Dec. 2, 2023, that claimed the lives of 11 men, and that 9 died.": {
        "11 men": None,
        "9": "He",
    },
    'The mayor said the guards had been on patrol in the hills above the river. "Twelve men died."': {
        "Twelve men": "mayor"
    },
    'The mayor said the guards had been on patrol above a river. It was shut. "Twelve men died," said a nurse.': {
        "Twelve men": "nurse"
    },
    'Ivo Borg, head of the council, said this in a post, Ukrinform reports.\n\n"Nine men died," the report says.': {
        "Nine men": "Ivo Borg, head of the council"
    },
    "Fire took 90 houses in Odrin, the mayor said. No injuries were reported.": {"No injuries": None},
    "Fire took 90 houses in Odrin, the mayor said. There were no injuries.": {"no injuries": "mayor"},
    "Fire took 90 houses in Odrin, the mayor said. No injuries from the fire were reported so far.": {
        "No injuries": None
    },
    "Fire took 90 houses in Odrin, the mayor said. No casualties have been reported so far.": {"No casualties": None},
    # a town that ends the clause before, a while ago, a bound behind a day, deeds that no lexicon knows
    "A ferry sank near the capital, Tunis, police and clerks said, killing nine men.": {"nine men": "police+clerks"},
    "Nine men died as a ferry sank in a river near the capital, Tunis, police and clerks said.": {
        "Nine men": "police+clerks"
    },
    "A ferry sank in the night, Tunis, Paris and Rome said, killing nine men.": {
        "nine men": "Tunis+France: government+Italy: government"
    },
    "A statement issued by the police a short while ago said nine men had died.": {"nine men": "police"},
    "A statement issued by the police a short way off said nine men had died.": {"nine men": "police"},
    "According to a report issued by the port board on Friday around nine men had died.": {
        "around nine men": "port board"
    },
    "The Odrin Command which oversees all ports in the valley said nine men had died.": {"nine men": "Odrin Command"},
    "Nine men died. It is stated in the report by the port board.": {"Nine men": "port board"},
    "Nine men died. It is stated in the report by the port board that all had sailed.": {"Nine men": None},
    "Nine men died. This information is contained in the port board's update.": {"Nine men": "port board"},
    # who was there, who was just named with an office, whose books an office's are
    "A clerk in the port saw nine bodies.": {"nine bodies": "clerk in the port"},
    "A clerk in the port moved nine bodies.": {"nine bodies": None},
    '"Two died," said Ana Borg, a clerk of the port, who put those missing at nine.': {
        "Two": "Ana Borg, a clerk of the port",
        "nine": "Ana Borg, a clerk of the port",
    },
    "The governor's office has nine dead in Tarsk.": {"nine dead": "governor's office"},
    "The governor's convoy has nine dead in Tarsk.": {"nine dead": None},
    "Nine men died in overnight raids near Lake Chad, security and army sources said, saying 12 guards had died too.": {
        "Nine men": "security and army sources",
        "12 guards": "security and army sources",
    },
    # who boasts, a body of two emblems, who was found clinging
    "The Odrin Front, in a bulletin dated Friday, boasts of over 40 soldiers killed.": {
        "over 40 soldiers": "Odrin Front"
    },
    "The Odrin Front, in a boat full of fish, boasts over 40 soldiers.": {},
    "A man, found clinging to a raft, told the clerk that nine had drowned.": {"nine": "man"},
    "The Red Cross and Red Crescent federation said nine had drowned.": {
        "nine": "Red Cross and Red Crescent federation"
    },
    # what a ministry of health goes on with, the points of a list that a body informs the public about
    "The health ministry said 68 martyrs came. It rained.\n\nSince 18 March 2025, 871 martyrs have been recorded.": {
        "68 martyrs": "health ministry",
        "871 martyrs": "health ministry",
    },
    "The health ministry said 68 people came. It rained.\n\nSince 18 March 2025, 871 people have died.": {
        "871 people": None
    },
    "The Odrin Front informs the public about its deeds.\n\n1. Nine guards died. Two lorries burned.\n2. Six died.": {
        "Nine guards": "Odrin Front",
        "Two lorries": "Odrin Front",
        "Six": "Odrin Front",
    },
    "The Odrin Front left the public in its deeds.\n\n1. Nine guards died. Two lorries burned.\n2. Six died.": {
        "Nine guards": None,
        "Two lorries": None,
        "Six": None,
    },
    "A first inquiry by the port board concluded the strike killed nine men.": {"nine men": "port board"},
    "Medical staff said nine had died.": {"nine": "Medical staff"},
    # who counts behind "while" is not told of in an aside; who replies with arms tells nothing
    "The board has a list of 53 names, while Odrin Watch, which cited clerks, said police shot at least nine men.": {
        "53 names": None,
        "at least nine men": "Odrin Watch",
    },
    "The mayor, while unsure of the list, said police shot at least nine men.": {"at least nine men": "mayor"},
    "The front replied by firing nine missiles.": {"nine missiles": None},
    "The front replied in a post that it fired nine missiles.": {"nine missiles": "front"},
    # one office of two concerns, an office and a body
    "The Ministry of Interior and Peace said nine men had died.": {"nine men": "Ministry of Interior and Peace"},
    "The Ministry of Health, Hygiene and Sports said nine men had died.": {
        "nine men": "Ministry of Health, Hygiene and Sports"
    },
    "The Ministry of Interior and Hamas said nine men had died.": {"nine men": "Ministry of Interior+Hamas"},
    "The Ministry of Interior and Police said nine men had died.": {"nine men": "Ministry of Interior+police"},
    "The Minister of Health, Ana Borg, said nine men had died.": {"nine men": "Minister of Health, Ana Borg"},
    "Nine men died, according to an AFP toll.": {"Nine men": "AFP"},
    "Nine men died, according to an army post toll.": {"Nine men": None},
    "Figures released by one local rights group show nine men died.": {"nine men": "local rights group"},
    "Hostages released by one local rights group show nine men died.": {"nine men": None},
    # whoever shares or recalls is who speaks in the paragraph that is only a quotation
    'Ivo Borg, the imam of Odrin, shared his thoughts on it.\n\n"They shot nine men.\n\n"We mourn."\n\nIt rained.': {
        "nine men": "Ivo Borg, the imam of Odrin"
    },
    'Ivo Borg, the imam of Odrin, was among the dead.\n\n"They shot nine men.\n\n"We mourn."\n\nIt rained.': {
        "nine men": None
    },
    # an outlet's own name opens its dateline, no account of its own
    "Odrin.net - The army downed two drones, the ministry said. It rained.\n\nIn 2016, nine men died there.": {
        "two drones": "ministry",
        "nine men": None,
    },
    # a quotation left open at a paragraph's end is the same speaker's in the next, one that is closed is not
    'The mayor told of it at noon.\n\n"It burned for hours.\n\n"The pier fell.\n\n"Nine men died."\n\nIt rained.': {
        "Nine men": "mayor"
    },
    'The mayor told of it at noon.\n\n"It burned for hours."\n\nThe pier fell.\n\n"Nine men died."\n\nIt rained.': {
        "Nine men": None
    },
    # who is only cited in a quotation is nobody whom "she said" may mean
    'The envoy, Ana Borg, said two had died. "The clerk says it is quiet," she said. She said nine were hurt.': {
        "two": "envoy, Ana Borg",
        "nine": "envoy, Ana Borg",
    },
    # parts are of who spoke before only where that told of any number
    "Twelve were shot, the clerk said. Two of the dead were boys.": {"Two of the dead": "clerk"},
    "The clerk said the road was shut. Two of the dead were boys.": {"Two of the dead": None},
    "Nine people died, trade minister and government spokesman Ivo Borg said.": {
        "Nine people": "trade minister and government spokesman Ivo Borg"
    },
    "Governor Ivo Borg and Mayor Ana Lund said nine people had died.": {
        "nine people": "Governor Ivo Borg+Mayor Ana Lund"
    },
    "A strike hit Odrin, with the mayor of Tarsk saying nine people had died.": {"nine people": "mayor of Tarsk"},
    "A statement attributed to the Odrin Front claimed it had killed nine soldiers.": {"nine soldiers": "Odrin Front"},
    "Army officials dispute claims that the rebels had kidnapped two clerks.": {"two clerks": "Army officials"},
    "A quake hit Odrin with damage and power cuts reported, particularly in Tarsk where 69 people died.": {
        "69 people": None
    },
    "The shop says it will sell no guns in response to a shooting that killed 22 people and injured 24.": {
        "22 people": None,
        "24": None,
    },
    "In the first raid since the end of a truce declared by the rebels, at least 14 guards died.": {
        "at least 14 guards": None
    },
    "Odrin was struck by Cyclone Nargis, which claimed over 900 dead.": {"over 900 dead": None},
    "The candidate was hurt in the attack, with his condition later reported as fine.": {"The candidate": None},
    "Clerks said more of the heavy rains that have killed at least 45 people would come.": {"at least 45 people": None},
    "The flood in Odrin that media and locals said killed 60 people is over.": {"60 people": "media+locals"},
    "The quake that officials estimate killed more than 900 people was the worst.": {
        "more than 900 people": "officials"
    },
    "The police said they held a man over the bombings that killed nearly 90 people and wounded 300 in Odrin.": {
        "nearly 90 people": None,
        "300": None,
    },
    "The new toll is more than double the 160 deaths that the mayor reported in June.": {"160 deaths": "mayor"},
    "The army had found 12 bodies which it said were those of rebels.": {"12 bodies": None},
    "The UN has raised its toll, saying its inquiry found that 90 people were killed.": {"90 people": "UN"},
    "The UN estimated 100 people died in the raid.": {"100 people": "UN"},
    "In the raid, estimated 100 people died.": {"estimated 100 people": None},
    "Citing hospital data, the governor reported two dead.": {"two dead": "governor"},
    "Citing witnesses, the agency reported two dead.": {"two dead": "witnesses"},
    "Dozens of men were hurt, said the mayor. Hours earlier a helicopter was shot down in Tarsk, killing 12 men.": {
        "12 men": None
    },
    "A clash left 12 people dead, according to Odrin Prosecutor's Office one day after the alarm.": {
        "12 people": "Odrin Prosecutor's Office"
    },
    "Hours after announcing that 30 prisoners had died, prison director Ivo Borg said the count could rise.": {
        "30 prisoners": "prison director Ivo Borg"
    },
    'The army shelled a clinic, rebel spokesman Ivo Borg said.\n\n"In that town 90 people were hurt."\n\nIt rained.': {
        "90 people": "rebel spokesman Ivo Borg"
    },
    'The mayor said nine men fled. Our reporter is in Odrin.\n\n"In this town 90 people were hurt."\n\nIt rained.': {
        "90 people": None
    },
    "The rebels will fight, they said, until the war, which has killed 900 men and wounded 1,200, ends.": {
        "900 men": None,
        "1,200": None,
    },
    "The mayor said the attack, which killed nine people, was the worst of the year.": {"nine people": "mayor"},
    "The report described the extent of the ruin in Odrin, where 90 houses had been destroyed.": {
        "90 houses": "report"
    },
    "The morgue took in 90 bodies, an employee said on condition that he not be named.": {"90 bodies": "employee"},
    "At least 31 people died, the mayor said on Tuesday (02/10).": {"At least 31 people": "mayor"},
    "Local clerks gave a count of 100 people killed and 50 injured, according to the UN agency.": {
        "50": "Local clerks"
    },
    "The UN gave a lower figure than the toll announced by the rebels, saying that 90 people had died.": {
        "90 people": "UN"
    },
    "Nine men are missing, says a clerk of the town via the message service Telegram.": {
        "Nine men": "clerk of the town"
    },
    "Two men were hurt in Odrin, the police said, a week after gunmen had killed nine monks.": {
        "Two men": "police",
        "nine monks": None,
    },
    "Militia men killed nine guards, the army said, days before the talks began.": {"nine guards": "army"},
    "According to a nurse and a teacher, at least 12 people died.": {"at least 12 people": "nurse+teacher"},
    "At least 31 people died, the mayor said Monday as the navy claimed it had found the boat.": {
        "At least 31 people": "mayor"
    },
    "In recent weeks officers claim to have killed 90 rebels.": {"90 rebels": "officers"},
    "The agency quoted unidentified clerks as saying 44 people had drowned.": {"44 people": "unidentified clerks"},
    "At least 12 people died, according to Mada Post figures from police and army reports.": {
        "At least 12 people": "Mada Post"
    },
    "At least 12 people died, according to a tally compiled by Odrin Watch from accounts from villagers and nurses.": {
        "At least 12 people": "Odrin Watch"
    },
    "At least 12 people died, according to figures from the police.": {"At least 12 people": "police"},
    "The envoy told staff that four men died and three were hurt, Sample News reported, citing a clerk.": {
        "four men": "envoy",
        "three": "envoy",
    },
    "At least two men were killed on Friday, the army denied knowledge of it.": {"At least two men": None},
    '"Odrin Is Dying in Silence" says nine people died.': {"nine people": "Odrin Is Dying in Silence"},
    '"Everything goes unpaid," said a trader whose two sisters were killed in the fire.': {"two sisters": None},
    "At least 21 people were killed in raids and clashes around Odrin, police and Interior Ministry officials said.": {
        "At least 21 people": "police+Interior Ministry officials"
    },
    "Nine people were shot, residents of Tripoli, Lebanon said.": {"Nine people": "residents of Tripoli, Lebanon"},
    "A British officer said the allied troops had been able to confirm only 12 deaths.": {
        "12 deaths": "British officer"
    },
    '"It burned for hours," a medic said. A child was among the dead in Tarsk township, he said.': {"A child": "medic"},
    "Two drones were downed over Tarsk – a major hub for Odrin's army in the war.": {"Two drones": None},
    "Nine people died, the head of the Odrin regional military administration reports.": {
        "Nine people": "head of the Odrin regional military administration"
    },
    "Odrin Watch, a rights monitor, counts at least nine deaths.": {"at least nine deaths": "Odrin Watch"},
    "Inspectors later found nine people had been shot in the valley.": {"nine people": "Inspectors"},
    "Some 90 people drowned, by the tally of a church commission.": {"Some 90 people": "church commission"},
    "By the records of the port authority, 90 people drowned.": {"90 people": "port authority"},
    # "and" within a name
    "Another body, the Office for Ports and Harbours, said nine had died.": {"nine": "Office for Ports and Harbours"},
    "Another body, the clerks and the harbour board, said nine had died.": {"nine": "Another body"},
    # who claims a deed claims no number; who accuses in passing says nothing of it
    "Nine clerks died in a raid on a post near Odrin claimed by the River Front.": {"Nine clerks": None},
    "A toll of nine dead, claimed by the River Front, was denied.": {"nine dead": "River Front"},
    "Nine people were shot after a gang leader accused elders of witchcraft, the coroner said.": {
        "Nine people": "coroner"
    },
    "A gang leader accused elders of shooting nine people.": {"nine people": "gang leader"},
    # the bound of a number belongs to its clause; a role with a single name is one person
    "Some 80 clerks were hurt, the mayor told reporters, and at least five were shot, according to the coroner.": {
        "Some 80 clerks": "mayor",
        "at least five": "coroner",
    },
    'Nine died, council head Tarskov told the council. "We buried two men," he said.': {
        "Nine": "council head Tarskov",
        "two men": "council head Tarskov",
    },
    # initials in brackets: of a second claimant, of a source at the end, of a name right before
    "Nine people died, according to residents and the Karen National Union (KNU).": {
        "Nine people": "residents+Karen National Liberation Army",
    },
    "Nine people died, according to the Karen National Union (KNU) and residents.": {
        "Nine people": "Karen National Union (KNU)+residents",
    },
    "Some 900 people have fled since 23 September (IOM).": {"Some 900 people": "IOM"},
    "Some 900 people fled the Sample Aid Office (SAO).": {"Some 900 people": None},
    '"We lost two men. Nine were hurt," the mayor, Ana Borg said.': {"two men": "Ana Borg", "Nine": "Ana Borg"},
    "Some 90 people died, the Sample Aid Mission (SAM) found in a report.": {"Some 90 people": "Sample Aid Mission"},
    "Punjab recorded nine attacks, resulting in 18 deaths.": {"nine attacks": None, "18 deaths": None},
    "Seven people died, according to local reports.": {"Seven people": "local reports"},
    "The army said in a Gaza update that nine men were killed.": {"nine men": "army"},
    "The ministry raised the number of cooks killed in clashes with Gozo to 13.": {"13": "ministry"},
    # no speaker: who is only believed to be somebody; one far from the verb
    "On Monday, fighters - believed to be rebels - killed nine guards.": {"nine guards": None},
    "The commissioner of the county, where most of the fighting took place, said nine died.": {
        "nine": "commissioner of the county"
    },
    # who blames others for so many, whose figures a paper carries, a country that only had them
    "The minister blamed the front for 31 raids, in which nine guards were killed.": {
        "31 raids": "minister",
        "nine guards": "minister",
    },
    "The front, blamed for 12 deaths, fled.": {"12 deaths": None},
    "According to ministry figures published by the newspaper El Sur, 41 people were killed.": {
        "41 people": "ministry"
    },
    "Peru registered 91 violent deaths in May, police data show.": {"91 violent deaths": "police"},
    "Peru registered 91 violent deaths in May.": {"91 violent deaths": None},
    "A new UN report says nine people were killed.": {"nine people": "UN"},
    "A nurse who did not give her name said nine people were killed.": {"nine people": "nurse"},
    "The judge, whom a nurse did not know, said nine people were killed.": {"nine people": "judge"},
    "Per the harbour board, nine people were killed.": {"nine people": "harbour board"},
    "Per 100,000 people, nine people were killed.": {"nine people": None},
    "A post shared 40,000 times says nine people were killed.": {"nine people": "post"},
    "Nine people were killed, according to Western estimates.": {"Nine people": "Western estimates"},
    "Nine people were killed, according to the election monitoring platform Watch.": {
        "Nine people": "election monitoring platform Watch"
    },
    # one body by a name of many
    "A raid killed three, the group Harbour Lawyers said. The raid left 90 hurt, it added.": {
        "three": "group Harbour Lawyers",
        "90 hurt": "group Harbour Lawyers",
    },
    "The ministry at first acknowledged nine deaths.": {"nine deaths": "ministry"},
    "Officials at first said nine people had died.": {"nine people": "Officials"},
    "Workers at First Clinic said nine people had died.": {"nine people": "Workers at First Clinic"},
    # a people speaks, an adjective before what was reported does not
    "The Finns said 20 soldiers were killed.": {"20 soldiers": "Finns"},
    "The British claimed 85 tanks destroyed.": {"85 tanks": "British"},
    "The British reported losses of 20 men.": {"20 men": None},
    # a body that has an owner or a kind speaks, a dead one does not; so does a radio
    "The farmers' body speaks of 23 dead.": {"23 dead": "farmers' body"},
    "The body was one of 23 dead.": {"23 dead": None},
    "The rebel radio admitted four dead.": {"four dead": "rebel radio"},
    # one body with two concerns, two bodies
    "The Flood and Emergency Management Agency said nine had died.": {"nine": "Flood and Emergency Management Agency"},
    "Sarnia's Disaster Risk Reduction and Relief Authority said nine had died.": {
        "nine": "Sarnia's Disaster Risk Reduction and Relief Authority"
    },
    "The Harbour Council and Relief Agency said nine had died.": {"nine": "Harbour Council+Relief Agency"},
    # the office in an apposition, behind a place with a clause of its own
    "A raid in Tarsk, Sarnia, left nine dead, after riders opened fire, a clerk for the harbour office, HOCO, said.": {
        "nine dead": "clerk for the harbour office"
    },
    "The charity Harbour Aid, better known as HA, tallied 90 deaths.": {"90 deaths": "charity Harbour Aid"},
    # whoever speaks within a quotation is not who says it
    '"Members of the gang, armed with rifles, fired, killing nine," said the harbour office.': {
        "nine": "harbour office"
    },
    "A report by the harbour office denounced that raiders had killed nine.": {"nine": "harbour office"},
    "Nine houses burned, the harbour office said in a report published in Tarsk.": {"Nine houses": "harbour office"},
    "Nine more were hurt, The Associated Press reported.": {"Nine more": "Associated Press"},
    "The Red Sea toll has risen to nine.": {"nine": None},
    "The toll in Tarsk has increased to nine.": {"nine": None},
    "Police pegged the number abducted at nine.": {"nine": "Police"},
    "Raiders in their numbers stormed the town, killing nine.": {"nine": None},
    "Nine were hurt, while raids were reported in Tarsk and Odrin states earlier in the week.": {"Nine": None},
    "Nine were hurt, the mayor of Tarsk said in a post on the Telegram messaging app.": {"Nine": "mayor of Tarsk"},
    # an agency relays who is named first; one kind of sources with two trades
    "Port sources said nine planes and cars burned and six men drowned, Reuters reported.": {
        "nine planes": "Port sources",
        "six men": "Port sources",
    },
    "Nine were hurt, according to Danish military and medical sources.": {
        "Nine": "Danish military and medical sources",
    },
    # both of two, a paper that another has seen, media of a side
    "Nine died, according to both a port clerk and a medic.": {"Nine": "port clerk+medic"},
    "A harbour office statement seen by Reuters said nine had died.": {"nine": "harbour office"},
    "A statement by the harbour office, seen by Reuters, said nine had died.": {"nine": "harbour office"},
    "Nine died, according to Houthi-affiliated media reports.": {"Nine": "Houthi-affiliated media"},
    # a clause between commas is all that is said in it
    "The raid, which the army denied had hurt anybody, left nine guards dead.": {"nine guards": None},
    "The raid, which the army said hurt nine guards, was the third.": {"nine guards": "army"},
    # a clause that another tells
    "The ministry said 90 people had died, as a raid on a mill killed 12, according to medics.": {
        "90 people": "ministry",
        "12": "medics",
    },
    # puts at, has it that, has another arithmetic, on somebody's count, its total
    "The port council puts at 22 those who drowned.": {"22": "port council"},
    "The port council has it that 12 guards died.": {"12 guards": "port council"},
    "Rumour has it that 12 guards died.": {"12 guards": None},
    "The high command has another arithmetic: 12 guards dead.": {"12 guards": "high command"},
    "Nine men died, on the army's count.": {"Nine men": "army"},
    "Nine men died, by the coast guard's first count.": {"Nine men": "coast guard"},
    # a word of telling that is a noun here
    "The ministry's bean counters reckon nine men died.": {"nine men": "ministry's bean counters"},
    # whose "its own count" is in the clause that tells
    "The navy shot 12 smugglers, by its own count.": {"12 smugglers": "navy"},
    "The mayor spoke. Guards shot 12 smugglers, by their own count.": {"12 smugglers": "Guards"},
    "The mayor spoke. Twelve smugglers were shot, by his own count.": {"Twelve smugglers": "mayor"},
    "The ministry gave no list. Its total stands at 60,332 killed.": {"60,332 killed": "ministry"},
    "The army lost a total of 12 men.": {"12 men": None},
    # another in the same clause form; somebody in a quotation; whom "he" means in one sentence; no label of one's own
    "The mission put the dead at 70, a Western diplomat at 40.": {"70": "mission", "40": "Western diplomat"},
    '"Somebody lied. We saw nine guards killed," Ivo Tarskov said.': {"nine guards": "Ivo Tarskov"},
    "A ferry sank, the operator said; he put the dead at eighty.": {"eighty": "operator"},
    "Our own people: a nurse was killed.": {"a nurse": None},
    # what only says which older event is meant; without its year or month it is news
    "The mayor said shells fell on a market in Odrin, Tarsk, where they killed nine people.": {"nine people": "mayor"},
    "A clerk told of a riot in which 90 people had died.": {"90 people": "clerk"},
    "The mayor told of a blast that left 90 people dead.": {"90 people": "mayor"},
    # a quotation that runs on into the sentence; a surname that is a people's; a report that somebody says he has
    '"We saw that nine men drowned" in the port of Odrin, the mayor said.': {"nine men": "mayor"},
    "Council chief Ivo Afghan told reporters that nine men had drowned.": {"nine men": "Council chief Ivo Afghan"},
    "The board said it got a report which says nine men drowned.": {"nine men": "board"},
    "The board closed, and it got a report which says nine men drowned.": {"nine men": "report"},
    "The board said that, according to their investigations, nine men had drowned.": {"nine men": "board"},
    "A shell hit the port, killing nine men, Ivo Borg, spokesman for the governor said.": {
        "nine men": "Ivo Borg, spokesman for the governor",
        "Ivo Borg": None,
    },
    # no one dead speaks, nor another who came to harm where somebody did
    "Two died, the mayor said. A guard was hurt in the port, he added. He said nine men drowned.": {
        "nine men": "mayor"
    },
    'Ali Borg was wounded in the blast. "I saw nine bodies," he said.': {"nine bodies": "Ali Borg"},
    'Ali Borg was killed in the blast. "I saw nine bodies," he said.': {"nine bodies": "he"},
    # initials of a barangay end no sentence
    'Captain Ivo Dahl said they met in Brgy. L.S. Odrin, Tarsk. "We found nine bodies," he said.': {
        "nine bodies": "Captain Ivo Dahl"
    },
    # whoever is affiliated speaks too; an outlet that understands or was told
    "A raid killed nine men, Hezbollah and affiliated medics said.": {"nine men": "Hezbollah+affiliated medics"},
    "The BBC understands that nine men drowned.": {"nine men": "BBC"},
    "The BBC has been told that nine men drowned.": {"nine men": "BBC"},
    "A clerk has been told that nine men drowned.": {"nine men": None},
    # where a body sits, in its state; a name that ends like a paper; two words for what one service does; no cause
    "Police in Austin, Texas say nine men drowned.": {"nine men": "Police in Austin, Texas"},
    "A drought in Austin, Texas police say, killed nine men.": {"nine men": "Texas police"},
    "The U.S. Geological Survey said nine men drowned.": {"nine men": "U.S. Geological Survey"},
    "The New Odrin Post said nine men drowned.": {"nine men": "New Odrin Post"},
    "Chilean search and rescue teams said nine men drowned.": {"nine men": "Chilean search and rescue teams"},
    "Chilean police and rescue teams said nine men drowned.": {"nine men": "Chilean police+rescue teams"},
    "A court freed the guards who shot Ivo Borg, citing its inability to try them.": {"Ivo Borg": None},
    # other words for saying; a title's or a body's initials before the name; a region's name with "and"
    "Gunmen stormed the home of a nun, a charity established, killing nine people.": {"nine people": "charity"},
    "Nine men drowned, averred a senior clerk.": {"Nine men": "senior clerk"},
    "Ana Borg, a nurse, narrated how the flood had killed nine men.": {"nine men": "Ana Borg, a nurse"},
    "Nine men drowned, informed a police spokesman on Tuesday.": {"Nine men": "police spokesman"},
    "Nine men drowned, the Sample Post has learnt.": {"Nine men": "Sample Post"},
    "Official reports state one man drowned.": {"one man": "Official reports"},
    "Superintendent of Police (SP) Ivo Borg said nine men had drowned.": {
        "nine men": "Superintendent of Police (SP) Ivo Borg"
    },
    "Rapid Support Forces (RSF) spokesman Ivo Borg said nine men had drowned.": {
        "nine men": "Rapid Support Forces (RSF) spokesman Ivo Borg"
    },
    "Rapid Support Forces (RSF) killed nine men, Ivo Borg said.": {"nine men": "Ivo Borg"},
    "The Public Relations Officer (PRO), Ivo Borg, said nine men had drowned.": {
        "nine men": "Public Relations Officer (PRO), Ivo Borg"
    },
    "Jammu and Kashmir Police chief Ivo Borg said nine men had drowned.": {
        "nine men": "Jammu and Kashmir Police chief Ivo Borg"
    },
    "The crash was told of in the port, the SP added. Nine men drowned, he added.": {"Nine men": "SP"},
    "Nothing is known of a man living in Ghent who said he had killed nine men.": {"nine men": "man"},
    "The front said it was for the market, where eight days ago nine men died.": {"nine men": None},
    # a claimant before, after, in the middle
    "The harbour master said nine sailors had drowned.": {"nine sailors": "harbour master"},
    "Nine sailors drowned, the harbour master said.": {"Nine sailors": "harbour master"},
    "Nine sailors, the harbour master said, drowned.": {"Nine sailors": "harbour master"},
    "Nine sailors drowned, said the harbour master.": {"Nine sailors": "harbour master"},
    "On Monday the army said late in the evening that nine rebels had been killed.": {"nine rebels": "army"},
    "The Lodz Centre, a think tank, said late on Sunday that nine soldiers had died.": {"nine soldiers": "Lodz Centre"},
    # nominal and passive attributions
    "The toll, put at 40 by the ministry, may rise.": {"40": "ministry"},
    "By Moscow's reckoning the raid killed 40 soldiers.": {"40 soldiers": "Moscow"},
    "According to the coast guard and the Red Crescent, 40 people drowned.": {"40 people": "coast guard+Red Crescent"},
    # two sides in one sentence
    "Police said three people died, while the hospital reported five dead.": {
        "three people": "Police",
        "five dead": "hospital",
    },
    "Three people died, police said, and five were hurt, the hospital said.": {
        "Three people": "police",
        "five": "hospital",
    },
    # quoting and citing
    "The war killed 61,000 people in Lagos state alone, scholars said.": {"61,000 people": "scholars"},
    "Nine soldiers died, the news agency quoted the minister as saying.": {"Nine soldiers": "minister"},
    "The agency, citing a medical source, put the dead at nine.": {"nine": "medical source"},
    "Nine soldiers died, TASS reported with reference to the mayor.": {"Nine soldiers": "mayor"},
    "Nine soldiers died, state radio said, citing the mayor.": {"Nine soldiers": "mayor"},
    "Nine soldiers died, the governor said, citing the mayor.": {"Nine soldiers": "governor"},
    "Local radio reported a toll of nine, citing two fishermen.": {"nine": "two fishermen"},
    "Nine soldiers died. Radio Odrin reported, citing the mayor.": {"Nine soldiers": "mayor"},
    "Nine soldiers died. Radio Odrin reported heavy rain.": {"Nine soldiers": None},
    "Floods killed 84 people, the water board said on Sunday.\n\n• Odrin: 41 dead\n• Upper Tarsk: 28 dead": {
        "41 dead": "water board",
        "28 dead": "water board",
    },
    "Boats have cost 54 lives, figures from the harbour office show; nine were boys.": {"54 lives": "harbour office"},
    "The navy hit nine boats. No injuries were reported by U.S. or merchant vessels.": {"No injuries": None},
    # who is counted is no speaker; what is summed up or divided is still of who counted it
    "More than 40 died, the group Rights Odrin says. Of these, nine were boys, it says.": {
        "nine": "group Rights Odrin"
    },
    "Clinics took in 61 bodies, the health ministry said. The toll since May is 954.": {"954": "health ministry"},
    "Clinics took in 61 bodies, the health ministry said. The toll of a fire in Odrin rose to nine.": {"nine": None},
    "The navy said 83 drones were downed. Odrin accounted for nine.": {"nine": "navy"},
    "Citing the mayor, the agency reported nine soldiers dead.": {"nine soldiers": "mayor"},
    'The minister was blunt: "Nine soldiers died. Two are missing."': {"Two": "minister"},
    'The army\'s statement reads: "Nine soldiers died."': {"Nine soldiers": "army"},
    "As the mayor put it, nine soldiers died.": {"nine soldiers": "mayor"},
    "Nine soldiers died, as the mayor clarified.": {"Nine soldiers": "mayor"},
    "10:42 - The mayor reports nine soldiers dead.": {"nine soldiers": "mayor"},
    "Army: nine soldiers died; rebels: 30 soldiers died.": {"30 soldiers": "rebels"},
    # whose page it is posted on, who is said to have told it how, what those who came away say
    "Nine soldiers died, says a note published on the rebels' website.": {"Nine soldiers": "rebels"},
    "A report on the state's prisons said nine soldiers died.": {"nine soldiers": "report"},
    "Nine soldiers died, the mayor said by phone from Odrin.": {"Nine soldiers": "mayor"},
    "Nine soldiers died, the rebels themselves said.": {"Nine soldiers": "rebels"},
    "Nine soldiers died, the ruling junta's spokesman said.": {"Nine soldiers": "ruling junta's spokesman"},
    "Those who fled said nine soldiers died.": {"nine soldiers": "Those who fled"},
    "One of the survivors said nine soldiers died.": {"nine soldiers": "One of the survivors"},
    "By one account nine soldiers died.": {"nine soldiers": None},
    "A reporter saw nine soldiers die. A local journalist saw 12 bodies.": {"12 bodies": "local journalist"},
    "Rescuers fear at least nine soldiers are trapped.": {"at least nine soldiers": "Rescuers"},
    "Villagers fear the army, which shot nine soldiers, will return.": {"nine soldiers": None},
    '"They shot nine soldiers.\n"Then they shot two cooks," Ivo Borg said.': {"nine soldiers": "Ivo Borg"},
    'The army said: "Nine soldiers died."\n"Two cooks died," Ivo Borg said.': {"Nine soldiers": "army"},
    # parts of a country, asides between dashes, a website that speaks for itself
    "A doctor working in the north of the country said nine soldiers died.": {"nine soldiers": "doctor"},
    "The north of the country lost nine soldiers, the mayor said.": {"nine soldiers": "mayor"},
    "The rebels -- who hold the port -- said nine soldiers died.": {"nine soldiers": "rebels"},
    "Officials — speaking off the record — said nine soldiers died.": {"nine soldiers": "Officials"},
    "ODRIN — Nine soldiers died — two of them boys — the mayor said.": {"Nine soldiers": "mayor"},
    "The army denies it. Nine soldiers died, the website said.": {"Nine soldiers": "website"},
    "The army denies it. Nine soldiers died, its website said.": {"Nine soldiers": "army"},
    # who told what stands before, whoever relays it
    "Nine soldiers died.\nAccording to Odrinform, this was announced on Telegram by the mayor.": {
        "Nine soldiers": "mayor"
    },
    "Nine soldiers died.\nThe relevant statement was made by the mayor, an Odrinform correspondent reports.": {
        "Nine soldiers": "mayor"
    },
    'Nine soldiers died.\nThat\'s according to the mayor, Odrin Agency reports. "Two cooks died," he said.': {
        "Nine soldiers": "mayor",
        "Two cooks": "mayor",
    },
    "Nine soldiers died.\nIt was reported by the mayor.": {"Nine soldiers": "mayor"},
    "Nine soldiers died.\nIt was announced by the mayor that a fund would help.": {"Nine soldiers": None},
    # the report of a month speaks on, a staff on its sectors, until another speaks
    "In May 90 people died, the Odrin Mission said in its monthly report.\n\nDrones killed nine people.\n\n"
    "Two men drowned, police said.\n\nA fire killed six cooks.": {"nine people": "Odrin Mission", "six cooks": None},
    "In May 90 people died, the Odrin Mission said.\n\nDrones killed nine people.": {"nine people": None},
    "The staff said 90 clashes took place.\nIn the Odrin sector, troops repelled nine assaults.\nA fire killed six.": {
        "nine assaults": "staff",
        "six": None,
    },
    # who goes on, who tells it otherwise, what is according to this, what a staff tells of its army
    "The mayor spoke. Odrin, he went on, had lost nine soldiers.": {"nine soldiers": "mayor"},
    "Nine soldiers died, work goes on.": {"Nine soldiers": None},
    "The army spoke of 90 dead.\n\nThe Red Cross counts differently. Nine soldiers died in the port.": {
        "Nine soldiers": "Red Cross"
    },
    "The union has issued its books. According to this, nine soldiers died.": {"nine soldiers": "union"},
    "Nine soldiers died in a day, the regional administration counts: two at the port, seven on the road.": {
        "Nine soldiers": "regional administration"
    },
    "Troops took a village, the Defence Ministry said.\n\nBattlegroup North destroyed nine tanks.": {
        "nine tanks": "Defence Ministry"
    },
    '"Note our figures," the union wrote: 90 cooks died in May. Not one soldier died in April.': {
        "Not one soldier": "union"
    },
    "Odrin lost nine soldiers. That is the count of the harbour board.": {"nine soldiers": "harbour board"},
    "Odrin lost nine soldiers. That is the toll of the worst raid.": {"nine soldiers": None},
    'The union thinks so. A nurse in Odrin treated "nine soldiers" in one tent.': {'"nine soldiers"': None},
    "09:40 Mayor Ivo Borg: four dead.\n\n10:15 Coast guard: nine soldiers died.\n\n11:10 Two cooks died.": {
        "four dead": "Mayor Ivo Borg",
        "nine soldiers": "Coast guard",
        "Two cooks": None,
    },
    "Rebels lost nine soldiers, or so says the junta.": {"nine soldiers": "junta"},
    "The prosecutor's office has nine dead.": {"nine dead": "prosecutor's office"},
    "In Odrin the army lost a boat. It said nine soldiers died.": {"nine soldiers": "army"},
    "Near the pier the boats burned. It said nine soldiers died.": {"nine soldiers": "It"},
    "The army reported at noon: Two cooks died. Own forces: nine soldiers dead.": {"nine soldiers": None},
    "The mayor counted up the week: more than nine soldiers dead.": {"more than nine soldiers": "mayor"},
    "According to J&K police, nine soldiers died.": {"nine soldiers": "J&K police"},
    "According to the latest data, nine soldiers died.": {"nine soldiers": None},
    "The council's report logged nine soldiers dead, which leaves out a cook that was confirmed by the mayor.": {
        "nine soldiers": "council"
    },
    "Nine soldiers died, a toll that was given by the mayor.": {"Nine soldiers": "mayor"},
    "The union's teams killed nine soldiers, it said.": {"nine soldiers": "union"},
    "Odrin's clinics killed nine soldiers, it said.": {"nine soldiers": "it"},
    # who tells what another told, found or recorded; a figure that another disputes; who is only quoted or asked
    "The mission says Harland and Odrin authorities have identified the remains of 12 men.": {"12 men": "mission"},
    "Villagers say police confirmed nine deaths.": {"nine deaths": "Villagers"},
    "The junta said nine rebels were killed and 11 captured, a claim the front denied.": {"11": "junta"},
    "Medics cited by Sample Wire put the dead at nine.": {"nine": "Medics"},
    "Nine died, doctors who spoke to Sample Wire said.": {"Nine": "doctors"},
    "The front, which says it has freed 12, gave its own dead as nine.": {"12": "front"},
    "A truck bombing claimed by the Sample Front killed three people.": {"three people": None},
    "Governor Abdul Samad spoke. According to him, nine died.": {"nine": "Governor Abdul Samad"},
    # a post on X ends its sentence; hits are counted by who counted what was downed
    'Nine died, the mayor wrote on X. "Two are missing."': {"Nine": "mayor", "Two": "mayor"},
    "Guards downed 12 drones, the air force said. Hits by three drones were recorded.": {"three drones": "air force"},
    # initials and an aside before the verb; "it" where nobody was cited before; a lone name that "she" means
    "The Sample Desert Army (SDA), which holds the mine, said nine men had died.": {"nine men": "Sample Desert Army"},
    "Lund Rights Watch (LRW), a group founded in 1990, counted nine deaths.": {"nine deaths": "Lund Rights Watch"},
    "The clinic that treats the crews took in 12 bodies, it said.": {"12 bodies": "clinic"},
    'Tarskova has left the town. "I saw nine dead," she says.': {"nine dead": "Tarskova"},
    # who knows of so many, who thought so many
    "The ombudsman's office knows of nine deaths.": {"nine deaths": "ombudsman's office"},
    "The bishop knew of the cave where nine men died.": {"nine men": None},
    "Nine people died, the mayor said; a baker thought 30.": {"30": "baker"},
    # who tells when or where another spoke; a second clause of another's; what is only claimed by somebody
    "Nine people died after a gang leader accused clerks of theft, the Harbour Rights Network said.": {
        "Nine people": "Harbour Rights Network"
    },
    "Nine people died after the army warned the town.": {"Nine people": None},
    "Some 80 inmates were hurt, the mayor told a news conference, and at least five were shot, according to police.": {
        "Some 80 inmates": "mayor",
        "at least five": "police",
    },
    "Nine people died in an ambush in Odrin claimed by the Sample Front.": {"Nine people": None},
    "A reporter taken to the pier counted 13 bodies.": {"13 bodies": "reporter"},
    'Another group, the Committee for Peace, spoke. "We counted nine dead," it said.': {
        "nine dead": "Committee for Peace"
    },
    'Agency head Tarskova spoke. "We counted nine dead," she said.': {"nine dead": "Agency head Tarskova"},
    # reports are no less nobody's for a place or a kind before them
    "News reports from Moscow say nine people died.": {"nine people": "News reports"},
    "Reports from the flood zone say nine people died.": {"nine people": "Reports"},
    "The minister confirmed news reports that nine people had died.": {"nine people": "minister"},
    "There are other claims that nine people died.": {"nine people": None},
    "Observers say nine people died.": {"nine people": "Observers"},
    "Coalition troops said nine people died.": {"nine people": "Coalition troops"},
    # a quotation that only the sentence before it leads to is of the person whom that tells of, unless it counts him
    'The mayor was blunt. "We lost nine men."': {"nine men": "mayor"},
    'The head nurse argues with nobody. She has a ledger. "We took in nine wounded."': {"nine wounded": "head nurse"},
    'The clinic was shut. "We took in nine wounded."': {"nine wounded": None},
    'A survivor, who lay in a ditch: "They came in May. They shot nine men."': {"nine men": "survivor"},
    'Ivo Borg, 54, a fisherman, is angry. "Nine men drowned," he says.': {"Nine men": "Ivo Borg"},
    # the person behind an office; rescue that is a body
    "Nine rebels died, the Director, Media Operations, Maj Gen Bulus Odrin, said. He added that 12 men were held.": {
        "Nine rebels": "Maj Gen Bulus Odrin",
        "12 men": "Maj Gen Bulus Odrin",
    },
    "Nine people died, mountain rescue said.": {"Nine people": "mountain rescue"},
    "The radio allowed that nine men had died.": {"nine men": "radio"},
    # whom a pronoun in a relative clause means: the subject of its sentence; many are no single person
    "The pope spoke. Peru's army led raids that it says killed nine rebels.": {"nine rebels": "Peru's army"},
    "The UN counted 12 dead. Israel struck a school which it said held nine fighters.": {"nine fighters": "Israel"},
    "The pope spoke. They say nine people died.": {"nine people": "They"},
    "The paper quotes an officer saying nine men died.": {"nine men": "officer"},
    "The mayor spoke hours after nine people had died.": {"nine people": None},
    # no verbs: what an ordinal orders, what another verb has for its object
    "A tree fell on a man, the first reported death.": {"a man": None},
    "The army retracts claims that nine people died.": {"nine people": "army"},
    "The death toll from protests in Odrin rose to nine.": {"nine": None},
    # by a people's account; who attributes, tracks, learns, or issues so many
    "By the Armenian account the raid cost the army 31 tanks.": {"31 tanks": "Armenian account"},
    "The mission attributes 31 deaths to gangs and five to vigilantes.": {"31 deaths": "mission", "five": "mission"},
    "Nine deaths were attributed to gangs.": {"Nine deaths": None},
    "DTM tracked 900 individuals (200 families) leaving Odrin.": {"900 individuals": "DTM"},
    "Two brothers were among the dead, our reporter learned.": {"Two brothers": "our reporter"},
    "The coroner has issued 82 as the count of the dead.": {"82": "coroner"},
    'The army denies it. Borg laughs at this. "I saw two dead," he says.': {"two dead": "Borg"},
    # an official record is nobody's heard before; whose preliminary data are is not said; a clock time before a label
    "Ana, a driver, held a raft, she said. Nine people died, according to the official record.": {
        "Nine people": "official record"
    },
    "According to preliminary data, nine people died.": {"nine people": None},
    "UPD 12:15 Ukrainian Railways: two people were hurt.": {"two people": "Ukrainian Railways"},
    "A nurse who keeps a ledger, and who gave no name, does not agree. Her total is 127 dead.": {"127 dead": "nurse"},
    "Peru's police say they have arrested a man alleged to be a bomber.": {"a man": "Peru's police"},
    "Gunmen killed nine people, among them two boys the army said were rebels, medics said.": {"nine people": "medics"},
    "A raid, which the army said killed two boys, left nine people dead, medics said.": {
        "nine people": "medics",
        "two boys": "army",
    },
    "Gunmen killed nine people, among them a clerk Israel said was a rebel, according to medics.": {
        "nine people": "medics"
    },
    "Figures show that nine people died, according to the coroner.": {"nine people": "coroner"},
    "A paper said that nine people died, according to the coroner.": {"nine people": "paper"},
    "In the city of Kharkiv, Nasser Hospital said it had admitted nine people.": {"nine people": "Nasser Hospital"},
    "Residents of Kharkiv, Ukraine said nine people had died.": {"nine people": "Residents of Kharkiv, Ukraine"},
    'Source: harbour board\n\nQuote from the mayor: "Nine people died."': {"Nine people": "mayor"},
    'Quote of the day: "Nine people died."': {"Nine people": None},
    'It was reported by the rescue service, Odrin.net reports. "Nine people died," the message reads.': {
        "Nine people": "rescue service"
    },
    "According to Ivo Sample, head of the rescue service in Odrin, nine people died.": {
        "nine people": "Ivo Sample, head of the rescue service"
    },
    "The mayor said that, according to preliminary information, nine people had died.": {"nine people": "mayor"},
    "The mayor spoke, while according to preliminary information nine people had died.": {"nine people": None},
    "Nine people died, security and government officials said.": {"Nine people": "security and government officials"},
    "Nine people died, the Odrin Post reported.": {"Nine people": "Odrin Post"},
    "Nine people died, the Odrin army report said.": {"Nine people": "Odrin army"},
    "The mayor conveyed that nine people had died.": {"nine people": "mayor"},
    # joint claimants
    "Hezbollah and affiliated rescuers said nine people died.": {"nine people": "Hezbollah+affiliated rescuers"},
    "Lund's port board and residents said nine people died.": {"nine people": "Lund's port board+residents"},
    "Lund's port board and police said nine people died.": {"nine people": "Lund's port board and police"},
    "Moscow and Kyiv both said that 40 prisoners had been freed.": {"40 prisoners": "Moscow+Ukraine: government"},
}


@pytest.mark.parametrize("text", NAMED)
def test_a_cue_names_the_claimant(text: str) -> None:
    found = claimants(text)
    assert {quote: found.get(quote) for quote in NAMED[text]} == NAMED[text]


UNNAMED = [
    "The debris suggests that at least 12 drones hit Tarsk.",
    "Geolocated footage published on Monday shows nine burnt tanks.",
    "Satellite imagery suggests that nine homes were destroyed.",
    "Nine people died, in line with the findings of agency reports.",
    "GAZA CITY — A raid killed nine people.",
    "Gaza City: A raid killed nine people.",
    "The truce that the junta declared after the quake, which killed nine people, was broken.",
    "The mayor declared mourning for the fire, which killed nine people.",
    "Inspectors later found nine people shot dead in the valley.",
    "The tally of a school board was lost when nine people drowned.",
    "Two died over the reporting period; another nine sustained gunshot wounds.",
    "Two died in the reporting month; another nine were wounded.",
    "Nine sailors drowned when a ferry sank.",
    "The ministry announced an inquiry. A boat sank off the cape, and nine sailors drowned.",
    "The mayor said the bombings that killed 90 people had changed the town.",
    "A clerk said the raid was like the 1998 shelling of Odrin, Tarsk, where it killed nine people.",
    "The junta plans to pay the kin of those hurt in a 1994 riot, in which 90 people died, it announced.",
    "The mayor said the trial over last year's blast that left 90 people dead had begun.",
    "The front agreed to resume the peace talks that were stalled after a blast that killed nine soldiers.",
    "Gunmen stormed a home run by a charity established by Ana Borg, killing nine people.",
    "The minister told parliament that the raid was revenge for the murder of nine pilgrims.",
    "Gunmen killed nine people at a market (Reuters).",
    "Colombo: gunmen killed nine people at a market.",
    "Police arrested nine people after the attack.",
    "The president declared a state of emergency; nine soldiers are being sent.",
    "The minister vowed revenge for the nine people killed.",
    "Nine people were killed in an attack claimed by the Islamic State group.",
    "Reuters - Nine people were killed on Monday.",
    "The ministry's report on tourism was published. Nine people were killed in the port.",
    "The film tells of nine people killed in 1943.",
    "The man accused of killing nine people in Ghent is identified as a Dane.",
    "The government declares three days of mourning for the nine soldiers killed.",
    "Army chief resigns\n\nNine people were killed in the port on Monday.",
    # a sentence is no heading or signature, though it names a body and a paper
    "The president issued a statement on Monday calling the raid a cowardly act.\n\nNine people died in the port.",
    "The mayor released a statement saying the truce holds.\n\nNine people died in the port.",
    "Peru's army says a raid was met by hostile fire.\n\nNine people died.\n\nLund is calm.\n\nIt rains.\n\nIt snows.",
    "Mr. Zelensky's comments came in a speech in Lund.\n\nNine people died in the port.\n\nThe pier is shut.",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_what_nobody_says_is_unattributed(text: str) -> None:
    found = claims(text)
    assert found
    assert {c.claimant for c in found} == {"unattributed"}


def test_pronouns_stand_for_the_last_speaker_of_their_kind() -> None:
    text = (
        "Governor Ivana Primer said two people had died. The army reported nine rebels killed. "
        "She added that 12 houses had been destroyed. It said four soldiers were wounded."
    )
    found = claimants(text)
    assert found["12 houses"] == "Governor Ivana Primer"
    assert found["four soldiers"] == "army"


def test_a_statement_is_of_whoever_was_heard_last() -> None:
    text = "The navy said nine sailors had died. Its statement put the number of wounded at 20."
    assert claimants(text)["20"] == "navy"


def test_who_is_interviewed_gives_the_answers() -> None:
    intro = "Ana Borg, 54, is head nurse of the clinic.\n\nHow many died?\n"
    text = f"{intro}We counted nine dead. The army says 12.\n\nAnd the wounded?\nI had 40 wounded here. Two died."
    assert claimants(text) == {"nine dead": "Ana Borg", "12": "army", "40 wounded": "Ana Borg", "Two": "Ana Borg"}
    outlets = f"{intro}Nine dead were counted.\n\nAnd the wounded?\nThere were 40 wounded."
    assert set(claimants(outlets).values()) == {None}
    assert claimants("The mayor spoke to us.\n\nQ: How many?\nA: Nine dead were counted.") == {"Nine dead": "mayor"}


def test_a_figure_that_is_issued_goes_on() -> None:
    text = "Every day the health ministry issues a figure. On Friday it stood at 59 killed."
    assert claimants(text)["59 killed"] == "health ministry"
    text = "The health ministry said nine people had died. Its total for the war stands at 260 killed."
    assert claimants(text)["260 killed"] == "health ministry"


def test_a_body_called_by_its_kind_is_the_one_named_before() -> None:
    text = "Ghana's health ministry said nine people had died. Later the ministry said 12 people were wounded."
    assert {(c.claimant_text, c.claimant) for c in claims(text)} == {
        ("Ghana's health ministry", "Ghana: Ministry of Health"),
        ("ministry", "Ghana: Ministry of Health"),
    }


def test_a_quotation_over_several_sentences_is_of_whoever_is_named_behind_it() -> None:
    text = '"We buried nine men. Two of them were boys. Four more died on the road," a farmer said by phone.'
    assert set(claimants(text).values()) == {"farmer"}


def test_a_second_quotation_goes_on_with_the_first() -> None:
    text = '"We have nine dead," the nurse said. "Another 30 people were wounded."'
    assert claimants(text)["Another 30 people"] == "nurse"


def test_what_somebody_cites_within_a_quotation_stays_the_speakers() -> None:
    text = '"I tell them nine people died," the guide said.'
    assert claimants(text)["nine people"] == "guide"


def test_a_list_is_of_whoever_leads_it() -> None:
    text = (
        "Russia's Defence Ministry said 60 drones had been shot down:\n\n• 31 over Bryansk;\n• 17 over Rostov.\n\n"
        "Two people were hurt in Kursk."
    )
    found = claimants(text)
    assert found["31"] == found["17"] == "Russia's Defence Ministry"
    assert found["Two people"] is None


def test_one_body_speaks_throughout_its_communique() -> None:
    text = (
        "Daily summary of the Ministry of Defence, 2 June\n\nThe enemy lost 260 soldiers and two tanks.\n\n"
        "Air defence crews shot down 75 drones."
    )
    assert set(claimants(text).values()) == {"Ministry of Defence"}


def test_what_a_body_publishes_is_its_own() -> None:
    text = "The Air Force has published its figures for the night.\n\nBy dawn 71 drones had been shot down."
    assert set(claimants(text).values()) == {"Air Force"}
    text = "Two people were killed in Kherson.\nThree houses were damaged.\n\nPress service of the Defence Ministry"
    assert set(claimants(text).values()) == {"Press service of the Defence Ministry"}


def test_a_headline_without_a_body_makes_no_communique() -> None:
    text = "Night of fire\n\nShells killed nine people in the port.\n\nTwo ferries sank."
    assert set(claimants(text).values()) == {None}


def test_a_paragraph_goes_on_only_where_that_is_plain() -> None:
    lead = "A shell hit a bus and killed four people, the city council said. "
    assert claimants(lead + "Two were in intensive care.")["Two"] == "city council"
    assert claimants(lead + "No one else was hurt.")["No one"] == "city council"
    assert claimants(lead + "Gunmen killed six farmers in the hills.")["six farmers"] is None


def test_what_is_added_is_of_who_was_cited() -> None:
    text = "The governor said nine people had been hurt. In addition, six houses burned down. {} six barns burned down."
    assert claimants(text.format("Additionally,")) == {
        "nine people": "governor",
        "six houses": "governor",
        "six barns": "governor",
    }
    assert claimants(text.format("In Tarsk"))["six barns"] is None


def test_who_counts_goes_on_to_the_rest_and_to_parts_of_it() -> None:
    lead = "A shell hit a bus and killed four people, the city council said. "
    assert claimants(lead + "Seven others were burned by the fuel.")["Seven others"] == "city council"
    assert claimants(lead + "A further nine passengers were hurt.")["A further nine passengers"] == "city council"
    assert claimants(lead + "One of them suffered burns.")["One of them"] == "city council"
    raid = "The army said it shot down 40 drones and killed nine gunmen. "
    assert claimants(raid + "Roughly 30 of the drones were hit by guns.")["Roughly 30"] == "army"
    assert claimants(raid + "Two of its soldiers were wounded.")["Two of its soldiers"] == "army"
    assert claimants(raid + "Some of the drones carried 12 grenades, and six farmers died.")["six farmers"] is None


def test_who_tells_of_a_fight_goes_on_in_the_next_paragraphs() -> None:
    lead = "Russia launched 90 drones overnight, the Ukrainian Air Force reported.\n\n"
    assert claimants(lead + "As of 9 a.m., 71 drones had been downed.")["71 drones"] == "Ukrainian Air Force"
    unclaimed = "Nine people were killed in Sumy.\n\n"
    assert claimants(lead + unclaimed + "A total of 12 drones were downed.")["12 drones"] is None
    between = "The governor said three people were hurt.\n\n"
    assert claimants(lead + between + "In March 60 drones were shot down.")["60 drones"] is None


def test_the_same_source_is_the_one_cited_before() -> None:
    lead = "The health ministry said 12 people were killed. "
    assert claimants(lead + "In Tyre, the same source added, nine died.")["nine"] == "health ministry"
    assert claimants(lead + "The same official said nine people died in Tyre.")["nine people"] == "health ministry"


def test_an_agency_that_relays_a_body_is_not_meant_by_it() -> None:
    lead = "The ministry said nine people were killed, Xinhua news agency reported. "
    assert claimants(lead + "It further said that 12 were hurt.")["12"] == "ministry"
    lead = "The TASS news agency said nine people were killed. "
    assert claimants(lead + "It added that 12 were hurt.")["12"] == "TASS news agency"


def test_a_statement_is_of_the_whole_body_before_it() -> None:
    assert (
        claimants("Nine people died, a civil defence agency statement said.")["Nine people"] == "civil defence agency"
    )
    assert claimants("Nine people died, a state police press release said.")["Nine people"] == "state police"


def test_what_a_toll_comes_from_or_is_said_to_be_does_not_speak() -> None:
    assert set(claimants("The death toll from the torrential flooding has risen to 12.").values()) == {None}
    text = "Fourteen people drowned in a storm said to be the worst in memory, with seven missing."
    assert set(claimants(text).values()) == {None}


def test_a_name_and_its_initials_share_the_next_verb() -> None:
    text = "The Sample Front (SF), a militia, took the blame for the raid, stating that nine soldiers were killed."
    assert claimants(text)["nine soldiers"] == "Sample Front"


def test_denials_are_of_the_one_who_denies() -> None:
    found = {c.quote: (c.claimant_text, c.stance) for c in claims("The army denied that 12 soldiers had been killed.")}
    assert found == {"12 soldiers": ("army", "denies")}
    found = {c.quote: (c.claimant_text, c.stance) for c in claims("The army denied killing nine farmers.")}
    assert found == {"nine farmers": ("army", "denies")}


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ('"It is false to say that 120 villagers perished," the mayor said.', "denies"),
        ("It is not true that 30 soldiers were killed, the army said.", "denies"),
        ("The ministry said it was untrue that 12 pilots had been captured.", "denies"),
        ("Reports that 12 people were killed are baseless, the junta said.", "denies"),
        ("It is true that 30 soldiers were killed, the army said.", "asserts"),
        ("Reports that 12 people were killed are true, the junta said.", "asserts"),
        ("A false alarm led to a crush in which 12 people died, the army said.", "asserts"),
        ("The mayor said it was wrong that 30 clerks were left to die.", "asserts"),
    ],
)
def test_what_a_speaker_calls_false_is_denied(text: str, stance: str) -> None:
    assert [c.stance for c in claims(text)] == [stance]


def test_a_list_that_the_outlet_announces_is_not_of_who_was_cited_before_it() -> None:
    text = "Two people died in a crash, police said. {} worst accidents of past years:\n- In Brno, 12 people died."
    assert claimants(text.format("Here are some of the"))["12 people"] is None
    assert claimants(text.format("Police recalled the"))["12 people"] == "Police"


def test_a_ministry_of_information_is_no_information_of_a_ministry() -> None:
    assert (
        claimants("Nine people died, the Ministry of Information has said.")["Nine people"] == "Ministry of Information"
    )


def test_a_quake_adds_to_a_toll_and_tells_nothing() -> None:
    text = "Two aftershocks added to the toll: nine people were hurt, the Red Crescent reports."
    assert claimants(text)["nine people"] == "Red Crescent"


def test_who_speaks_after_a_clock_time_claims_what_stands_before_it() -> None:
    text = "Nine people had died as of 3:30 p.m. Friday after a flood in Odrin, local authorities said."
    assert claimants(text)["Nine people"] == "local authorities"


def test_a_source_line_that_names_nobody_claims_nothing() -> None:
    text = "Fire guts a hall in Brno. Deaths: 49. Injured: 70.\n\nSource: {}"
    assert set(claimants(text.format("own archive")).values()) == {None}
    assert claimants(text.format("Ministry of Health"))["70"] == "Ministry of Health"


def test_a_denial_ends_where_the_speaker_goes_on() -> None:
    text = "The rebels denied losing a commander and claimed to have killed 12 soldiers."
    found = {c.quote: c.stance for c in claims(text)}
    assert found["12 soldiers"] == "asserts"


def test_direct_and_carried_are_told_apart() -> None:
    text = "Four people were killed, the city council said. Two were in intensive care."
    assert {c.quote: c.attribution for c in claims(text)} == {"Four people": "direct", "Two": "carried"}


TITLES = {
    "From the General Staff's evening update:\n\nSince dawn, 97 clashes have taken place.": "General Staff",
    "OCHA Situation Report No. 3, as of 12 June\n\nHIGHLIGHTS\n• At least 40 people were killed.": "OCHA",
    "UNHCR flash update #5 - Odrin\n\nSome 8,500 people have fled.": "UNHCR",
    "Source: ACLED weekly overview, 28 May - 3 June\n\n• Odrin: nine people killed.": "ACLED",
    "Civil defence: our crews recovered two bodies.\n\nAnother team found nine people dead.": "Civil defence",
    "SITREP No. 4\nIssued by: National Disaster Agency\n\nNine people died.": "National Disaster Agency",
    "Subject: the flood\nFrom: UN Mission, Odrin\n\nNine people died.": "UN Mission",
    "Remarks by the President, 3 June\n\nLast night nine people died.": "President",
    "Mayor Ivo Borg wrote this on Monday: Neighbours!\n\nOur crews are at work. We lost nine people.": "Mayor Ivo Borg",
    "Ministry of Health, figures gathered by 18:00.\n\nNine people died.": "Ministry of Health",
    "(...) | 12 May\n\nNine people died.": None,
    # the title of an article, not of a body's report
    "Weekend report\n\nNine people died.": None,
    "Israel update\n\nNine people died.": None,
    "Nine people died in Odrin. Source: interior ministry.\n\nIn Tarsk 12 people drowned.": None,
}


@pytest.mark.parametrize("text", TITLES)
def test_who_issued_a_report_is_read_from_its_title(text: str) -> None:
    assert claims(text)[-1].claimant_text == TITLES[text]


SECTIONS = {
    "Defence Ministry\n\nNine drones were shot down.\n\nGeneral Staff\n\nNine tanks were destroyed.": "General Staff",
    "What the army says\n\nNine fighters were killed.": "army",
    "The rebels' version is different. Nine soldiers were killed.": "rebels",
    (
        "Police communique no. 4\n\nNine men were held.\n\nDefence Ministry\n\nTwo men fell.\n\n"
        "Weather\n\nNine people drowned."
    ): "Police",
    "List of officials killed\n\nNine people were killed in May.": None,
}


@pytest.mark.parametrize("text", SECTIONS)
def test_whose_a_section_is_stands_at_its_head(text: str) -> None:
    assert claims(text)[-1].claimant_text == SECTIONS[text]


def test_a_report_ends_where_the_outlet_speaks_of_its_own_work() -> None:
    text = "Army communique no. 4\n\nThe enemy lost nine tanks.\n\n{}Four civilians were killed in the port."
    assert claimants(text.format(""))["Four civilians"] == "Army"
    assert claimants(text.format("None of this can be checked. "))["Four civilians"] is None
    assert claimants(text.format("Crews cannot reach the port. "))["Four civilians"] == "Army"


LOOKING_BACK = {
    "Nine sailors drowned. So said a spokesman for the coast guard.": "spokesman for the coast guard",
    "Nine sailors drowned. This was announced by the coast guard.": "coast guard",
    "Nine sailors drowned.\n\nThe governor of Odrin announced this on Telegram.": "governor of Odrin",
    "Nine sailors drowned. The figures come from the Defence Ministry, which expects more.": "Defence Ministry",
    "Nine sailors drowned. Governor Ivo Tarskov gave those numbers at noon.": "Governor Ivo Tarskov",
    "Nine sailors drowned. Source: interior ministry.": "interior ministry",
    "Nine sailors drowned. (Source: interior ministry)": "interior ministry",
    "Nine sailors drowned. The mayor of Odrin confirmed this information.": "mayor of Odrin",
    "Nine sailors drowned. The mayor of Odrin wrote about it on Facebook.": "mayor of Odrin",
    "Nine sailors drowned. That's what coast guard chief Ivo Borg says.": "coast guard chief Ivo Borg",
    "Nine sailors drowned. The minister said this was a crime.": None,
    "Nine sailors drowned. Ivo Borg, the head of the port, said this in a post.": "Ivo Borg, the head of the port",
    "Nine sailors drowned. This was caused by the storm, the minister said.": None,
    "Nine sailors drowned, police said. This was announced by the coast guard.": "police",
}


@pytest.mark.parametrize("text", LOOKING_BACK)
def test_who_told_it_may_be_named_afterwards(text: str) -> None:
    assert claims(text)[0].claimant_text == LOOKING_BACK[text]


def test_answers_are_of_who_was_introduced() -> None:
    text = (
        "A surgeon in Odrin spoke to us by telephone.\n\nQ: How many came?\n"
        "A: We counted them. Nine people died here.\n\n"
        "Q: And elsewhere?\nA: I do not know.\n\nIn Tarsk 12 people drowned."
    )
    found = claimants(text)
    assert found["Nine people"] == "surgeon in Odrin"
    assert found["12 people"] is None


def test_who_writes_of_himself_goes_on_with_nobodys_report() -> None:
    text = "General Borg reported on the north: 25 assaults repelled. I thank the crews, who destroyed nine tanks."
    assert claimants(text) == {"25 assaults": "General Borg", "nine tanks": None}


def test_who_cites_a_body_is_the_one_that_notes_it() -> None:
    text = "Ana Lund briefed the council. Citing OHCHR figures, she noted 900 civilian deaths."
    assert claimants(text) == {"900 civilian deaths": "Ana Lund"}


def test_those_among_the_dead_are_of_who_told_of_the_dead_and_added_something() -> None:
    text = 'Nine people died, the mayor said. "All were neighbours," the mayor added. Two boys were among the dead.'
    assert claimants(text) == {"Nine people": "mayor", "Two boys": "mayor"}


def test_a_sitting_has_no_author() -> None:
    assert claimants("SECURITY COUNCIL, 541st MEETING (AM)\n\nNine men died.") == {"Nine men": None}


def test_who_cites_others_claims_it_unless_he_relays_it() -> None:
    assert claimants("The minister, Ivo Borg, citing clerks, put the dead at 90.") == {"90": "Ivo Borg"}
    assert claimants("Amnesty International, citing clerks, put the dead at 90.") == {"90": "Amnesty International"}
    assert claimants("The state radio, citing clerks, put the dead at 90.") == {"90": "clerks"}


def test_a_journalist_asks_and_who_was_named_in_full_answers() -> None:
    text = (
        "Press conference of the spokesman of the Taliban, Ivo Mujahid\n\nNine people died.\n\n"
        "Journalist: The UN speaks of 20 dead. Twelve people died in my street?\n\nMujahid: Six people died there."
    )
    assert claimants(text) == {
        "Nine people": "spokesman of the Taliban",
        "20 dead": "UN",
        "Twelve people": None,
        "Six people": "Mujahid",
    }


def test_what_is_proclaimed_tells_of_nobody_and_parleys_say_nothing() -> None:
    assert claimants("The ministry announces three days of national mourning after a raid, which killed nine.") == {
        "nine": None
    }
    assert claimants("The town of Odrin, Peru, declares a state of emergency and evacuates 900 residents.") == {
        "900 residents": None
    }
    assert claimants("Face to face talks ended after the rebels had freed two nurses.") == {"two nurses": None}


def test_local_media_report_what_they_count() -> None:
    assert claimants("Local media reports ten bodies recovered in Odrin.") == {"ten bodies": "Local media"}


def test_a_toll_with_its_parts_may_be_what_somebody_reported_before() -> None:
    text = "The toll is double the 160 deaths, including 11 children, that the army reported in June."
    assert set(claimants(text).values()) == {"army"}


def test_who_is_labelled_in_a_transcript_speaks_until_another_does() -> None:
    text = (
        "COL. BORG: Good morning. Our partners killed nine fighters.\n\nThe rest fled. Two boats were destroyed.\n\n"
        "Q: Nine people drowned yesterday, sir. And the mission says that 12 were shot?\n\n"
        "COL. BORG: The figures we have come from the Red Cross. It has counted six dead. Two guards died too."
    )
    assert claimants(text) == {
        "nine fighters": "COL. BORG",
        "Two boats": "COL. BORG",
        "Nine people": None,
        "12": "mission",
        "six dead": "Red Cross",
        "Two guards": "COL. BORG",
    }
    assert claimants("Note: nine men died.\nTarsk: two men died.") == {"nine men": None, "two men": None}


def test_who_answers_a_parliament_is_named_above_its_questions() -> None:
    text = (
        "House of Representatives\nAnswer of the Minister of Defence to questions of two members\n\n"
        "Question 1\nIs it true that 70 people died?\n\nAnswer\nTwelve people died. The mission counts 20."
    )
    assert claimants(text) == {"70 people": None, "Twelve people": "Minister of Defence", "20": "mission"}


def test_an_item_of_a_headline_is_no_more_of_who_is_cited_before_it() -> None:
    text = "Army says it hit 100 sites; eight killed in Odrin\n\nThe army said that 100 sites were hit; eight men died."
    assert [c.claimant_text for c in claims(text)] == ["Army", None, "army", "army"]


def test_whom_correspondents_quote_claims_what_they_relay() -> None:
    assert claimants("Nine men died, our correspondents report quoting police.") == {"Nine men": "police"}
    assert claimants("Nine men died, reports our correspondent, quoting police.") == {"Nine men": "police"}
    assert claimants("Nine men died, the mayor says quoting police.") == {"Nine men": "mayor"}


def test_a_label_speaks_throughout_its_line() -> None:
    text = "Odrin police: two people killed. Nine shops were burned.\n\nIn Tarsk 12 people drowned."
    found = claimants(text)
    assert found["Nine shops"] == "Odrin police"
    assert found["12 people"] is None


def test_parts_of_what_somebody_counted_are_his_too() -> None:
    lead = "A shell killed 40 people, the coast guard said.{}"
    assert claimants(lead.format("\n\nOf the dead, nine were children."))["nine"] == "coast guard"
    assert claimants(lead.format(" Fourteen of the dead were children."))["Fourteen of the dead"] == "coast guard"
    other = lead.format(" Boats had come at dawn. Fourteen of the dead were children.")
    assert claimants(other)["Fourteen of the dead"] is None
    assert claimants(lead.format(" One of the dead is a Dutch nurse."))["One of the dead"] is None


def test_a_pronoun_reaches_back_over_sentences_of_the_same_person() -> None:
    text = "General Ivo Tarskov toured the port. He had little to add. Nine men, he said, had died."
    assert claimants(text)["Nine men"] == "General Ivo Tarskov"


def test_crowds_issue_no_statement() -> None:
    text = "The navy said nine sailors had died. Local residents said ten. Its statement put the wounded at 20."
    assert claimants(text)["20"] == "navy"


def test_a_heading_may_end_in_years() -> None:
    text = "Two people were killed in Odrin.\nTarsk clashes (2024–present)\nThree people were killed in Tarsk."
    assert claimants(text)["Three people"] is None


def test_what_is_worth_noting_names_nobody() -> None:
    text = "It is worth noting that nine people died in Tarsk, the ministry said."
    assert claim_of(text, "nine people").claimant_text == "ministry"


def test_those_among_them_are_of_who_counted_them() -> None:
    text = "Nine people were hurt, the rescue service said. Among them are a driver and two nurses."
    assert claim_of(text, "two nurses").claimant_text == "rescue service"


def test_defenders_issue_no_statement() -> None:
    text = (
        "They hit us again. Defenders of the sky from Air Command East shot down 14 drones.\n\nTarsk. Two were killed. "
    )
    assert claim_of(text + "We remember them.", "Two").claimant == "unattributed"


def test_who_is_addressed_issues_no_statement() -> None:
    text = "Friends, a summary for the past 24 hours.\n\nIn Tarsk our crews put out fires. Two people were killed.\n"
    assert claim_of(text, "Two people").claimant == "unattributed"


def test_a_corps_is_one_body() -> None:
    text = "Two died, a ministry said.\n\nThe Guard Corps said it was calm. It said it had fired 24 missiles."
    assert claim_of(text, "24 missiles").claimant_text == "Guard Corps"
