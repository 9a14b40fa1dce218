"""The place of each count: in the sentence, by lists, carried, and never a name of somebody."""

import pytest

from tests.claims.reading import claim_of, claims_of

PLACED = [
    ("A jet came down after take-off from Odesa, killing nine people.", "nine people", "Odesa", "UKR"),
    ("A jet from Odesa came down in Izium, killing nine people.", "nine people", "Izium", "UKR"),
    ("A raid killed two in Izium.\n\nSince the war began, 454 soldiers have died.", "454 soldiers", None, "UKR"),
    ("A flood killed nine people in the Black Sea resort of Elenite.", "nine", "Elenite", None),
    (
        "A raid hit Odesa and killed three.\n\nA drone hurt nine people in Izium.\n\nFour of them are in hospital.",
        "Four",
        "Izium",
        "UKR",
    ),
    (
        "A raid hit Odesa and killed three.\n\nA drone hurt nine people in Izium.\n\nFour soldiers were freed.",
        "Four",
        "Odesa",
        "UKR",
    ),
    ("In Peru Lima reported 36 deaths, Cusco 23, Puno 22 and Tacna four.", "22", "Puno", None),
    ("In Peru 36 deaths were in Lima, 23 in Cusco, 22 in Tacna and four in Puno.", "22", "Tacna", "PER"),
    ("A slide in Cusco, off the coast of the isle of Puno, killed nine.", "nine", "Cusco", "PER"),
    ("A slide off the coast of the isle of Puno killed nine.", "nine", "Puno", None),
    ("Since Togo's full-scale war of 1990 began in Ghana, nine have died.", "nine", "Ghana", "GHA"),
    (
        "Floods hit Peru, killing 90 people.\n\nA slide in Lima province hit 70.\n\nNine are missing in the province.",
        "Nine",
        "Lima province",
        "PER",
    ),
    (
        "Floods hit Peru, killing 90 people.\n\nA slide in Lima province hit 70.\n\nNine are missing in the snow.",
        "Nine",
        "Peru",
        "PER",
    ),
    ("Troops attack in the Sumy direction. The enemy lost nine tanks.", "nine", "Sumy", "UKR"),
    ("Troops attack in the Sumy and Kharkiv directions. The enemy lost nine tanks.", "nine", None, None),
    (
        "The mayor, Ivo Posadas, said Odesa was hit. Posadas read out the list: nine people died.",
        "nine",
        "Odesa",
        "UKR",
    ),
    ("The mayor, Ivo Borg, said Posadas was hit. He read a list: nine people died.", "nine", "Posadas", "ARG"),
    ("An attacker killed nine people at a Shiite Muslim rally in the city of Quetta.", "nine", "Quetta", "PAK"),
    ("A drone hit Odesa. Two more flew on towards Kherson. Nine people were hurt.", "Nine", "Odesa", "UKR"),
    ("KHERSON - Nine people died in an air strike on a market.", "Nine", "KHERSON", "UKR"),
    (
        "A raid hit Kharkiv and killed three. Drones were downed over Belgorod region, where two people were hurt.",
        "two",
        "Belgorod region",
        "RUS",
    ),
    (
        "Nine people died in Cameroon.\n\nThe raid took place in the village of Tarsk, he said.\n\nThen 600 fled.",
        "600",
        "Tarsk",
        None,
    ),
    ("Nine died in northern Togo.\n\nGunmen stormed Tarsk at dawn, he said.\n\nThen 600 fled.", "600", "Tarsk", None),
    ("Nine died in Togo.\n\nFloods struck Tarsk hardest, he said.\n\nThen 600 fled.", "600", "Togo", "TGO"),
    ("Nine died in Odesa.\n\nGunmen stormed Tarsk at dawn, he said.\n\nThen 600 fled.", "600", "Odesa", "UKR"),
    ("In Gaza 80 died, including 12 in a raid on a house in the city of Rafah.", "80", "Gaza", "PSE"),
    ("In Gaza 80 died, including 12 in a raid on a house in the city of Rafah.", "12", "Rafah", "PSE"),
    ("A bomb went off in Quetta. Helicopters airlifted nine wounded people to Peshawar.", "nine", "Quetta", "PAK"),
    ("A bomb went off in Quetta. Nine of the wounded were rushed to Peshawar.", "Nine", "Quetta", "PAK"),
    ("It began a drive on Gaza, in which Israel has killed nine people.", "nine", "Gaza", "PSE"),
    ("At least nine people have died, including Carmelo Guerrero, the head of a union.", "nine", None, None),
    ("Gunmen raided Unguwar Rafo, a community in Zamfara State, killing nine people.", "nine", "Unguwar Rafo", "NGA"),
    ("Nine died in Kolodo, a mining town in southern Mali.", "Nine", "Kolodo", "MLI"),
    ("Police killed nine people in the Vila Arana favela.", "nine", "Vila Arana favela", None),
    ("A raid hit Odesa and killed two.\n\nNine died in a blast in the Black Sea port city.", "Nine", "Odesa", "UKR"),
    ("Nine died in a blast in the Mexico port district.", "Nine", "Mexico port district", "MEX"),
    ("The air force downed nine drones launched from Russia.", "nine", None, None),
    ("The air force downed nine drones launched from Kursk.", "nine", "Kursk", "RUS"),
    ("KYIV - Two died, police said.\n\nOdesa's mayor said two trucks were burned.", "two trucks", "Odesa", "UKR"),
    ("Two died in Bucha, police in Kharkiv said. Ihor Terekhov said nine trucks were burned.", "nine", "Bucha", "UKR"),
    ("Two died in Ukraine, police in Kharkiv said. Ihor Terekhov said nine were hurt.", "nine", "Kharkiv", "UKR"),
    (
        "Two died in Odesa, its mayor said.\n\nKharkiv mayor Ihor Terekhov said two trucks were burned.",
        "two trucks",
        "Kharkiv",
        "UKR",
    ),
    (
        "Russia hit the Sumy region. The governor of Sumy said two trucks were burned.",
        "two trucks",
        "Sumy region",
        "UKR",
    ),
    (
        "A raid hit the centre of El-Fasher, the capital of North Darfur, with nine missiles.",
        "nine",
        "El-Fasher",
        "SDN",
    ),
    ("A raid hit the centre of El-Fasher, the main town of Darfur, with nine missiles.", "nine", "Darfur", "SDN"),
    ("In the Sarn district — the epicentre, 90 miles west of Lomé — nine died.", "nine", "Sarn district", None),
    ("In the Sarn district, Lomé, nine people died.", "nine", "Sarn district", None),
    ("A bomb went off in Quetta. Nine of the wounded were taken to Sarn Hospital.", "Nine", "Quetta", "PAK"),
    ("A bomb went off in Quetta. Nine people were wounded at Sarn Hospital.", "Nine", "Sarn Hospital", None),
    ("A raid hit Quetta, 30 miles north of Mastung. Nine people died.", "Nine", "Quetta", "PAK"),
    ("Nepal floods kill nine people.", "nine", "Nepal", "NPL"),
    (
        "Two died in Bryansk. Kursk governor Ivo Sample said nine drones had been downed over his region.",
        "nine",
        "Kursk",
        "RUS",
    ),
    ("A raid on Lebanon hit Yarun, killing nine people. Israel and Lebanon are at war.", "nine", "Yarun", None),
    ("A raid hit Yarun, killing nine people. Ukraine is at war.", "nine", "Yarun", "UKR"),
    ("Raiders attacked the Imande Mbakange community, killing nine.", "nine", "Imande Mbakange", None),
    ("Raiders attacked the Jewish community in Lund, killing nine.", "nine", "Lund", "SWE"),
    ("A raid hit Quetta. Nine drones were aimed at the USS Tarsk.", "Nine", "Quetta", "PAK"),
    ("A raid hit Quetta. Nine people died in a Buddhist monastery.", "Nine", "Quetta", "PAK"),
    ("A raid hit Beirut. Israel says nine people have died on its side of the border.", "nine", "Israel", "ISR"),
    ("A raid hit Beirut. Israel says nine people have died in the raid.", "nine", "Beirut", "LBN"),
    ("Sumy Oblast recorded nine injuries, including two boys in Konotop.", "nine", "Sumy Oblast", "UKR"),
    ("A raid killed two in Goma.\n\nIt hit Bukavu.\n\nThere were no injuries.", "no injuries", "Bukavu", "COD"),
    ("Nine prisoners died in the Andean country.", "Nine", None, None),
    ("Nine prisoners died in the Andean valley.", "Nine", "Andean valley", None),
    ("A bomb killed nine people in Mosul.", "nine", "Mosul", "IRQ"),
    ("A shell killed nine people in the southern Gaza city of Khan Younis.", "nine", "Khan Younis", "PSE"),
    ("A raid hit the Sarn area, 9 km west of Tarsk, the capital of Odrin, and killed two.", "two", "Sarn area", None),
    ("A drone hit the Sarn area in South Darfur, killing nine.", "nine", "Sarn area", "SDN"),
    ("A camp in the Sarn area of South Darfur was shelled and nine people died.", "nine", "Sarn area", "SDN"),
    ("A quake jolted Sarn County in the city of Xigaze, killing nine.", "nine", "Sarn County", None),
    ("A bus fell in Togo. Nine were hurt and sent to medical centres in Accra.", "Nine", "Togo", "TGO"),
    ("Nine died in Togo. Records at Sarn Hospital show that two children were among the dead.", "two", "Togo", "TGO"),
    ("Gunmen stormed Old Tarsk at dawn, killing nine.", "nine", "Old Tarsk", None),
    ("Nine dead in northern Togo village.", "Nine", "northern Togo", "TGO"),
    ("Nine dead in Mexico City.", "Nine", "Mexico City", "MEX"),
    ("A bus fell in Togo. Nine were hurt and taken to hospitals in Accra and Kumasi.", "Nine", "Togo", "TGO"),
    ("Gunmen raided Lomé in Togo. Nine people were killed across the country last week.", "Nine people", "Togo", "TGO"),
    (
        "Gunmen raided Lomé in Togo. The mission, which has 90 police in the country, sent nine of them.",
        "nine",
        "Lomé",
        "TGO",
    ),
    ("Gunmen raided Lomé in Togo. Nine people were killed in the country's port.", "Nine people", "Lomé", "TGO"),
    ("A bus fell near Bakhmut. A hospital in Kharkiv said it had admitted nine.", "nine", "Bakhmut", "UKR"),
    ("A bus fell near Bakhmut. Police in Kharkiv said nine people were killed.", "nine people", "Kharkiv", "UKR"),
    ("A hospital in Kharkiv said it had admitted nine wounded.", "nine wounded", "Kharkiv", "UKR"),
    ("A bus fell in Togo. Nine were hurt when a bomb went off at a hospital in Accra.", "Nine", "Accra", "GHA"),
    ("Sixty people died, nine of them in Mosul.", "nine", "Mosul", "IRQ"),
    ("Sixty people died, nine of them in Mosul.", "Sixty", None, None),
    ("Sixty people died, nine of them boys, in Mosul.", "Sixty", "Mosul", "IRQ"),
    ("Nine people are killed in a hotel in Togo's capital, Lomé.", "Nine", "Lomé", "TGO"),
    ("Nine guards are hurt in the U.S. capital Washington.", "Nine", "Washington", None),
    ("Militants ambush a convoy at Kufr Dallum near Nablus, killing nine guards.", "nine", "Kufr Dallum", "PSE"),
    ("A bomb goes off near the border town of Spin Boldak in Kandahar, killing nine.", "nine", "Spin Boldak", "AFG"),
    ("A flood in the African nation of Malawi kills nine people.", "nine", "Malawi", "MWI"),
    ("Nine die in a blast in the Helmand province of Afghanistan.", "Nine", "Helmand province", "AFG"),
    ("A coach overturns in Sivas province Turkey, injuring nine.", "nine", "Sivas province", "TUR"),
    ("A raid in Homs that killed nine and an attack in Idlib that killed two are filmed.", "nine", "Homs", "SYR"),
    ("A drone hit a depot in Kursk. Authorities in Kyiv said nine people were hurt.", "nine", None, None),
    ("The talks in Cairo failed. Police in western India said nine rail workers were killed.", "nine", "India", "IND"),
    ("A train in Sevastopol was hit. Sevastopol's Governor said nine had died.", "nine", "Sevastopol", "UKR"),
    ("Lebanon's health minister said the raids had killed nine people.", "nine", "Lebanon", "LBN"),
    ("Nine people were killed in the village of Let Pan, in Myanmar.", "Nine", "Let Pan", "MMR"),
    ("Shelling wounded six residents of the Kherson region on Friday.", "six", "Kherson region", "UKR"),
    ("Russian forces shelled Nikopol, wounding two women.", "two", "Nikopol", "UKR"),
    ("At least 20 people died when gunmen attacked a market in Gamboru, Borno State, Nigeria.", "20", "Gamboru", "NGA"),
    ("A drone was shot down over Rostov.", "A drone", "Rostov", "RUS"),
    ("Thousands fled from Goma to Rwanda.", "Thousands", "Goma", "COD"),
    ("War came to Goma. Some 90 people died and some 600 crossed into Rwanda.", "90", "Goma", "COD"),
    ("War came to Goma. Some 90 people died and some 600 crossed into Rwanda.", "600", "Rwanda", "RWA"),
    ("The army fired six rockets from Syria at northern Israel.", "six", "northern Israel", "ISR"),
    ("In southern Lebanon an air strike killed a farmer.", "a farmer", "southern Lebanon", "LBN"),
    ("- Odesa: two dead after a night raid.", "two", "Odesa", "UKR"),
    ("Two men were killed on the Nairobi highway near Naivasha.", "Two", "Naivasha", "KEN"),
    ("Kharkiv's mayor said three people had been wounded.", "three", "Kharkiv", "UKR"),
    ("Officials in Kabul said 14 people had been killed in Herat.", "14", "Herat", "AFG"),
    ("The Paris bombings killed 130 people.", "130", "Paris", "FRA"),
    ("Nine people drowned in St. Petersburg.", "Nine", "St. Petersburg", "RUS"),
    ("Nine people drowned in the U.S. state of Ohio.", "Nine", "Ohio", "USA"),
    ("The U.S. military in Afghanistan says nine drivers were killed.", "nine", "Afghanistan", "AFG"),
    ("Four people were killed in the village of Lapka, near Lviv.", "Four", "Lapka", "UKR"),
    ("Four people were killed on a road near Lviv.", "Four", "Lviv", "UKR"),
    ("Nine people were killed in shelling in Jammu and Kashmir's Poonch district.", "Nine", "Poonch district", "IND"),
    ("Nine people were killed in Jammu and Kashmir.", "Nine", "Jammu and Kashmir", "IND"),
    ("Residents of Gedeb, a small town in Amhara, said nine men died.", "nine", "Gedeb", "ETH"),
    ("Nine people died when a rocket hit the houses on Quarry Lane.", "Nine", "Quarry Lane", None),
    ("A bomb ripped through the crowded Meena Bazaar, killing nine.", "nine", "Meena Bazaar", None),
    ("Nine inmates died in the jail of Maruba, in the province of El Oro.", "Nine", "Maruba", None),
    ("The town of Uri in Kashmir is calm. Lebanon's health ministry put the toll at nine.", "nine", "Lebanon", "LBN"),
    (
        "Rebels said nine guards died in Bara. Two men died when a jet was shot down over El Obeid.",
        "Two",
        "Bara",
        "SDN",
    ),
    ("Gaza counts its dead. The Strip's hospitals took in nine bodies.", "nine", None, None),
    ("A raid on the Complexo do Alemao favela left nine people dead.", "nine", "Complexo do Alemao favela", None),
    ("Nagorno-Karabakh mourns. Nine men died in the Armenia-Azerbaijan war.", "Nine", "Nagorno-Karabakh", "AZE"),
    ("Divers brought out four men and recovered nine bodies from the Orla river.", "nine", "Orla river", None),
    ("Police in Goa found nine men from Odisha dead in a well.", "nine", "Goa", "IND"),
    ("Nine men died when a coach left the road on the Tres Lagos pass.", "Nine", "Tres Lagos pass", None),
    ("Nine men were killed in Maoist-hit Narayanpur district.", "Nine", "Narayanpur district", "IND"),
    ("Turkey's disaster agency reported 90 deaths, including 12 in Syria and nine in Iraq.", "90", "Turkey", "TUR"),
    ("Turkey's disaster agency reported 90 deaths, 12 children among them, in Syria.", "90", "Syria", "SYR"),
    ("Rebels overran the base at Zzarko in Boulsa province, killing nine men.", "nine", "Zzarko", "BFA"),
]
UNPLACED = [
    "An Iranian missile hit Haifa.\n\nIsrael's strikes have killed nine Iranians.",
    'Nine rebels were killed in "Operation Tarsk".',
    "Nine people died in Hurricane Odrin.",
    "A man survived a crash in which nine people died and is in an ICU.",
    "Nine people were killed in a TRK-claimed raid.",
    "Speaking to local media in Geneva, the army chief said nine men had died.",
    "“We lost nine men,” Captain Ahmed Sample, a Somali military officer, told Reuters.",
    "BANGKOK - Nine people died in an air strike by Myanmar's army on a village.",
    "Nine people were hurt on Friday by a barrage of missiles fired from Iran.",
    "Riders burned nine houses, the office said in a statement released in Geneva.",
    "Nine people had died, the ministry told Xinhua.",
    "The Ukrainian air force said nine people had been killed.",
    "Hamas fighters killed nine people.",
    "The governor wrote on Telegram that nine people had been hurt.",
    "At a briefing in Washington a spokesman said nine men had been killed.",
    "Moscow denied that nine sailors had been killed.",
    "Nine people were killed in May.",
    "Shells fell in Kyiv. The war has killed nine thousand soldiers on both sides.",
    "Nine people were killed by order of Mr. Aru.",
    "Nine people were killed in a U.S. airstrike.",
    "The U.S. military says coalition troops killed nine rebels.",
    "A mob torched a U.S. shop, killing nine clerks.",
    "Rebels attacked Old Tarsk officers, killing nine.",
    "Nine people praised Old Tarsk, and nine were killed.",
    "Nine Soldiers Killed in Night Clashes, Says Army",
    "Nine men were killed in an Islamist militant attack on a hotel.",
    "Nine of the dead soldiers were part of the Southern African Development Community Mission.",
]


@pytest.mark.parametrize(("text", "quote", "place", "country"), PLACED)
def test_places(text: str, quote: str, place: str, country: str) -> None:
    """The most specific place of the event is printed as the text has it, with its country."""
    claim = claim_of(text, quote)
    assert (claim.place, claim.country) == (place, country)


@pytest.mark.parametrize("text", UNPLACED)
def test_names_that_are_no_place(text: str) -> None:
    """Speakers, doers, screens, talks and months are not where it happened."""
    assert claim_of(text, "ine").place is None


def test_each_count_of_a_list_has_its_own_place() -> None:
    """By-place lists give each number the place after it."""
    text = "Rockets killed three people in Haifa, two in Acre and one in Safed."
    assert [claim.place for claim in claims_of(text)] == ["Haifa", "Acre", "Safed"]


def test_a_total_is_not_placed_where_one_of_its_parts_is() -> None:
    assert claim_of("Russia shot down 65 drones, 14 over Crimea and the rest elsewhere.", "65").place is None
    assert claim_of("Bombs killed 65 people, of whom 14 in Tarsk.", "65").place is None
    assert claim_of("Bombs killed 65 people, some of them in Tarsk.", "65").place == "Tarsk"
    claims = claims_of("Shelling killed nine people: five in Sumy and four in Lviv.")
    assert [claim.place for claim in claims] == [None, "Sumy", "Lviv"]
    claims = claims_of("Shelling killed nine people: five nurses and four cooks in Lviv.")
    assert claims[0].place == "Lviv"


def test_counts_before_one_place_share_it() -> None:
    """The place at the end of a clause is that of all its numbers."""
    claims = claims_of("The blast killed nine people and wounded 20 in Quetta.")
    assert [claim.place for claim in claims] == ["Quetta", "Quetta"]


def test_a_place_over_which_weapons_fell_is_not_that_of_the_people() -> None:
    """What flies over a town is counted there; the wounded of the sentence are not."""
    claims = claims_of("Crews downed 12 drones over Tula. A raid on Bryansk wounded a driver.")
    assert [claim.place for claim in claims] == ["Tula", "Bryansk"]


def test_a_place_is_carried_through_its_story() -> None:
    """A later paragraph without a place keeps that of the first; a story of another country has its own."""
    text = (
        "A bomb killed nine people in Mosul on Friday.\n\nTwenty more were wounded.\n\n"
        "A ferry sank off Chile and 40 people drowned."
    )
    assert [claim.place for claim in claims_of(text)] == ["Mosul", "Mosul", "Chile"]


def test_a_dateline_is_a_place_only_for_want_of_another() -> None:
    """What a sentence names goes before the town where the report was written."""
    assert claim_of("NAIROBI, Aug 3 - A bomb killed nine people in Garissa.", "nine").place == "Garissa"
    assert claim_of("GARISSA, Aug 3 - A bomb killed nine people on Friday.", "nine").place == "GARISSA"


def test_a_country_that_reports_its_dead_is_where_they_died() -> None:
    text = "The quake struck Pakistan and killed 900 people.\n\nIndia reported 360 dead and 90 injured."
    assert [claim.place for claim in claims_of(text)] == ["Pakistan", "India", "India"]
    text = "The quake struck Pakistan and killed 900 people.\n\nIndia said 360 people were dead."
    assert [claim.place for claim in claims_of(text)] == ["Pakistan", "Pakistan"]


def test_the_place_told_of_at_once_goes_before_the_wider_one() -> None:
    assert claim_of("In Kashmir the worst-hit town was Skardu, where 110 people died.", "110").place == "Skardu"
    text = "Nine bodies were recovered from Tarskola village, in the badly hit district of Cianjur."
    assert claim_of(text, "Nine").place == "Tarskola village"


def test_who_attacks_or_acts_elsewhere_is_no_place() -> None:
    assert claim_of("Israel's strikes killed 182 people, the ministry said.", "182").place is None
    text = "A shootout in Tijuana left six people dead, and police in the state of Guanajuato found two heads."
    assert claim_of(text, "six").place == "Tijuana"
    assert claim_of("Five rockets were fired from Lebanon into Israel.", "Five").place == "Israel"
    assert claim_of("Syria's worst raid in years killed 40 people.", "40").place == "Syria"


def test_the_narrower_place_goes_before_the_one_it_lies_in() -> None:
    assert (
        claim_of("Missiles struck Odesa in southern Ukraine on Friday, injuring seven people.", "seven").place
        == "Odesa"
    )
    text = "Medics treated two people in Haifa after missiles were fired from Iran."
    assert claim_of(text, "two").place == "Haifa"


def test_a_name_goes_on_after_of_and_a_town_that_measures_is_none() -> None:
    assert claim_of("Nine sailors drowned in the Gulf of Aden.", "Nine").place == "Gulf of Aden"
    assert claim_of("Four soldiers died along the Line of Control.", "Four").place == "Line of Control"
    assert claim_of("Nine people were killed at the Black Sea port of Odesa.", "Nine").place == "Odesa"
    assert claim_of("A blast at Tarsk High School killed nine people.", "nine").place == "Tarsk High School"
    text = "Planes bombed a school in Mapo township, 110 km northwest of the city of Mandalay, and killed nine people."
    assert claim_of(text, "nine").place == "Mapo township"


def test_the_dead_are_counted_by_where_they_are_from() -> None:
    text = "The 31 deaths are being checked - 24 from Odesa, and seven from Sumy."
    assert [claim.place for claim in claims_of(text)][1:] == ["Odesa", "Sumy"]
    text = "Thirteen peacekeepers, nine from Ghana and four from Togo, were killed in Mali."
    assert {claim.place for claim in claims_of(text)} == {"Mali"}


def test_what_a_side_shot_down_was_not_over_the_enemys_town() -> None:
    text = "Russian missiles hit Kyiv, killing 12 people.\n\nRussia's Defence Ministry said it had shot down 45 drones."
    killed, downed = claims_of(text)
    assert (killed.place, downed.place) == ("Kyiv", None)


def test_a_total_of_thousands_keeps_of_the_places_told_before_only_a_country() -> None:
    town = "Shells killed nine people in Goma on Sunday. In all 64,000 have been killed in the war, the office says."
    land = "Raids on Lebanon went on. " + town.replace("Goma", "Tyre")
    assert [claim.place for claim in claims_of(town)] == ["Goma", None]
    assert [claim.place for claim in claims_of(land)][1] != "Tyre"
    assert [claim.place for claim in claims_of(town.replace("64,000", "64"))] == ["Goma", "Goma"]


def test_a_hospital_in_whose_care_the_hurt_are_is_not_where_they_were_hurt() -> None:
    text = "A bus overturned near Narok. Six people are in critical condition at Odrin Hospital."
    assert claim_of(text, "Six").place == "Narok"
    assert (
        claim_of("A bus left Narok. A shell hit Odrin Hospital, injuring six people.", "six").place == "Odrin Hospital"
    )
