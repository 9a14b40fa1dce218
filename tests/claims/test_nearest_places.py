"""Of the places of a sentence the narrowest one that is where it happened, and what a list by place leaves behind."""

import pytest

from tests.claims.reading import claim_of, claims_of

NARROWER = [
    ("Travis County has had nine deaths, Burnet County 26 and Kerr County two.", "Travis County"),
    ("In Togo, gunmen raided Kebbe on Sunday night. We buried nine this morning.", "Kebbe"),
    ("Floods killed nine people across Odisha, most of them in Cuttack.", "Odisha"),
    ("Floods killed nine people, most of them in Cuttack.", "Cuttack"),
    ("Kandy has had 40 deaths and nine missing, followed by Badulla (83) and Lund (12).", "Kandy"),
    ("Guards counted 40 dead in Kashmir, 16 of them in Poonch; nine soldiers also died.", "Kashmir"),
    ("In Peru nine people died; in Chile alone, 26 were hurt.", "Peru"),
    ("In Peru nine people died and 26 in Chile.", "Peru"),
    ("Nine people were killed when gunmen stormed the village of Prenal, in the Artibonite.", "Prenal"),
    ("Rebels killed nine farmers in several localities of Rutshuru territory, in North Kivu.", "Rutshuru territory"),
    ("The toll of the raid on the Ras Isa oil port in Hodeidah has risen to nine.", "Ras Isa"),
    ("A clash left nine men dead in the Loma Tarska district of Guayaquil.", "Loma Tarska district"),
    ("In Homs, a blast at a depot in the Bab Tarsk district killed nine people.", "Bab Tarsk district"),
    ("In the Belgorod District, the settlement of Oktyabrsky came under attack by nine drones.", "Oktyabrsky"),
    ("A raid on the Tarska favela in northern Rio de Janeiro killed nine people.", "Tarska favela"),
    ("The shelling of the Tarsk maternity hospital killed nine people.", "Tarsk"),
    ("NEPALGUNJ, Oct 12: Nine rebels died when they attacked a post at Kusum, in Banke district.", "Kusum"),
    ("Ecuador recorded nine murders in January.", "Ecuador"),
    ("Gunmen stormed a church at Tarskuku, in Kwara, killing nine.", "Tarskuku"),
    ("Rebels stormed into Tarsk village in the Kaura Namoda district and killed nine people.", "Tarsk village"),
    ("Nine people were taken in Maradun local government area.", "Maradun"),
    ("Nine people were killed in raids across central and northwest Nigeria.", "northwest Nigeria"),
    ("Ghana fired nine rockets into Togolese territory.", "Togolese territory"),
    ("A wave of violence that rocked the Iraqi capital, Baghdad, killed nine people.", "Baghdad"),
    ("A blast in the Togolese capital, Lomé, killed nine people.", "Lomé"),
    ("A gunman opened fire at a St. Louis, Missouri, school, killing nine people.", "St. Louis"),
    ("The toll from the Valencia floods has risen to nine.", "Valencia"),
    ("In the Philippines' Tarsk region nine people are dead.", "Tarsk region"),
    ("Worst off is Herat's Tarsk district, where nine villages have been destroyed.", "Tarsk district"),
    ("A slide in Tarsk municipality in Samar buried a bus, killing nine people.", "Tarsk municipality"),
    ("A flood near Lake Tarsk on Sumatra killed nine people.", "Lake Tarsk"),
    ("Fighters stormed the Tarsk camp on the outskirts of El-Fasher, killing nine people.", "Tarsk camp"),
    ("Deaths were recorded in Thailand, with Songkhla suffering the highest toll at nine.", "Songkhla"),
    ("Floods hit Peru. Nine of the deaths were from the Tarsk region.", "Tarsk region"),
    ("The quake that rattled northern Peru has killed nine people.", "northern Peru"),
    ("Syria's civil war killed nine people in May.", "Syria"),
    ("Four were killed in Homs; Tarsk suffered nine deaths and Hama had two dead.", "Tarsk"),
    ("Homs followed with nine dead, and Tarsk had two hurt.", "Homs"),
    ("Iraq's capital, Baghdad, was the worst affected with nine people killed.", "Baghdad"),
    ("Homs suffered the most losses, with nine deaths, followed by Hama with two.", "Homs"),
]
WIDER = [
    ("Shots were heard in Lima. The toll from the Valencia team has risen to nine.", "Lima"),
    ("Shots were heard in Lima. Men from the Iraqi capital, Baghdad, killed nine people.", "Lima"),
    ("Shots were heard in Lima. A wave of men that rocked Iraq killed nine people.", "Lima"),
    ("Shots were heard in Lima. Ghana fired nine rockets at Togolese forces.", "Lima"),
    ("Shots were heard in Lima. Nine people were taken by Maradun local government.", "Lima"),
    ("Nine people were hurt at Tarskuku in Kwara.", "Kwara"),
    ("Nine people died in the Damascus suburb of Douma.", "Douma"),
    ("Nine people were killed in the Shiite district of Sadr City.", "Sadr City"),
    ("In El Obeid, capital of North Kordofan, gunners shot down nine drones.", "El Obeid"),
    ("In Kherson, a shell killed nine people, and in Antonivka two were hurt.", "Kherson"),
    ("Nine prisoners were killed in a fight at the Tarska penitentiary in Guayaquil.", "Guayaquil"),
    ("Nine people were hurt when a boat sank on the Sava river near Zagreb.", "Zagreb"),
    ("Deaths were recorded in Thailand, with Songkhla Hospital receiving nine bodies.", "Thailand"),
    ("Floods hit Peru. Nine of the dead drivers were from the Tarsk region.", "Peru"),
    ("Four were killed in Homs; Hama hospital tallied nine deaths.", "Homs"),
    ("Four were killed in Homs, and Hama mayor Ivo Lund reported nine wounded.", "Homs"),
    ("The troops that rattled northern Peru have killed nine people in Lima.", "Lima"),
    ("Shots were heard in Odesa. Officers of Tarsk station found nine bodies.", "Odesa"),
]


@pytest.mark.parametrize(("text", "place"), NARROWER)
def test_the_narrower_place_of_two(text: str, place: str) -> None:
    assert claim_of(text, "nine" if "nine" in text else "Nine").place == place


@pytest.mark.parametrize(("text", "place"), WIDER)
def test_what_only_describes_a_place_or_stands_in_it(text: str, place: str) -> None:
    assert claim_of(text, "nine" if "nine" in text else "Nine").place == place


def test_rows_headed_by_names_are_of_those_names_where_one_is_a_known_place() -> None:
    text = "Dead by district: Lalitpur 31; Tarskapur 5; Sindhuli 9."
    assert [claim.place for claim in claims_of(text)] == ["Lalitpur", "Tarskapur", "Sindhuli"]


def test_what_follows_a_list_by_place_is_of_none_of_its_places() -> None:
    text = "A storm struck the Philippines. Dead by town: Cebu 31, Davao 9.\n\nIn all 40 people are missing."
    assert claims_of(text)[-1].place == "Philippines"


def test_a_running_total_of_thousands_is_of_the_country_that_the_article_names() -> None:
    text = "Drones hit El Obeid, killing nine.\n\nThe war in Sudan goes on. It has killed tens of thousands of people."
    assert [claim.place for claim in claims_of(text)] == ["El Obeid", "Sudan"]


def test_an_armed_group_takes_no_story_away_from_the_capital_of_its_dateline() -> None:
    text = "BAMAKO, Aug 3 - The attackers, from JNIM, burned six aircraft."
    assert claim_of(text, "six").place == "BAMAKO"


def test_a_health_ministry_counts_its_own_dead() -> None:
    """What is told of the enemy's town before is not where they died; those whom the army counts may be anywhere."""
    text = "Iranian missiles hit Haifa, killing nine people.\n\n{} said 224 people had been killed. Iran is calm."
    ministry, army = (claims_of(text.format(who)) for who in ("The Iranian health ministry", "The Israeli army"))
    assert [claim.place for claim in ministry] == ["Haifa", "Iran"]
    assert [claim.place for claim in army] == ["Haifa", "Haifa"]


def test_countries_at_war_are_no_place_between_which_it_happened() -> None:
    assert claim_of("Nine people died in clashes between Togo and Ghana.", "Nine").place is None
    assert claim_of("Nine people died in clashes on the border between Togo and Ghana.", "Nine").place == "Togo"
    assert claim_of("Syria's war killed nine people in May.", "nine").place is None


def test_a_lands_own_services_count_what_befell_it_where_no_place_is_told() -> None:
    text = "{}'s {} spoke of the storms. In a statement it said that nine people had been killed."
    assert claim_of(text.format("Lebanon", "Ministry of Public Health"), "nine").place == "Lebanon"
    assert claim_of(text.format("Pakistan", "National Disaster Management Authority"), "nine").place == "Pakistan"
    assert claim_of(text.format("Lebanon", "Ministry of Defence"), "nine").place is None


def test_what_follows_parts_of_several_places_is_of_the_place_of_their_total() -> None:
    text = "Storms killed 64 people in Peru. Thirty-eight died in Lima and 26 in Cusco. Some 212 people were hurt."
    assert [claim.place for claim in claims_of(text)] == ["Peru", "Lima", "Cusco", "Peru"]
    there = text.replace("were hurt", "were hurt there")
    assert claims_of(there)[-1].place != "Peru"
