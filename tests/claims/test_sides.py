"""Who did it and whose people or things were counted."""

import pytest

from tests.claims.reading import claim_of, claims_of
from tracker.claims.sides.opponents import Opponents

ACTORS = [
    ("A gunman posing as an officer shot dead two cooks.", "two cooks", "gunman"),
    ("Nine people were killed when a gunman opened fire in a mosque.", "Nine", "gunman"),
    ("Nine farmers were killed after police opened fire on a crowd.", "Nine", "police"),
    ("Nine soldiers died in an ambush by the New People's Army.", "Nine", "New People's Army"),
    ("Nine pilgrims died in a raid by the Lord’s Resistance Army.", "Nine", "Lord's Resistance Army"),
    ("Two Russian missiles struck the centre of Ukraine's Odesa, killing nine people.", "nine", "Russia"),
    ("Two Russian missiles struck the centre of Ukraine's Odesa on Monday killing nine people.", "nine", "Russia"),
    ("Nine people died as a result of an Israeli shell hitting a house.", "Nine", "Israel"),
    ("Nine people have died since the army launched a raid.", "Nine", "army"),
    ("The army released its count so far: nine people killed.", "nine", None),
    ("Israel's army released its first bombs over Tyre, and nine people died.", "nine", "Israel"),
    (
        "Paramilitary fighters killed nine people near Bara.\n\nThe Rapid Support Forces attacked villages there.",
        "nine",
        "Rapid Support Forces",
    ),
    ("Hezbollah, supported by Iran, killed nine people.", "nine", "Hezbollah"),
    ("The toll of the raid by Hezbollah rose to nine, according to figures released by Iran.", "nine", "Hezbollah"),
    ("Gunmen riding motorbikes raided a mill, killing at least nine people.", "at least nine", "gunmen"),
    ("Rebels backed by Chad killed nine farmers.", "nine", "rebels"),
    ("A shell fired by the rebel March 23 Movement killed nine farmers.", "nine", "M23"),
    ("A rocket fired by the paramilitary Rapid Support Forces hit a clinic.", "A rocket", "Rapid Support Forces"),
    ("Islamist militants linked to al-Qaeda killed nine farmers.", "nine", "islamist militants"),
    ("Boko Haram has been blamed for scores of bombings in the north.", "scores", "Boko Haram"),
    ("The killing of nine farmers was blamed on M23.", "nine", "M23"),
    ("The mayor blamed the army for the shelling, in which nine farmers died.", "nine", "army"),
    ("Israeli strikes killed nine people in Tyre.", "nine", "Israel"),
    ("A Russian drone hit a bus, wounding four passengers.", "four", "Russia"),
    ("Four people were killed by Turkish artillery.", "Four", "Turkey"),
    ("Ukraine's air force downed 54 of 65 drones.", "65", "Russia"),
    ("Ukraine's air force downed 54 drones; 11 failed to reach their targets.", "11", "Ukraine"),
    ("Four people were killed in strikes by Pakistan.", "Four", "Pakistan"),
    ("Four people were killed after Cambodia shelled a village.", "Four", "Cambodia"),
    ("Al-Shabaab stormed a base, officials said. The group said it had killed nine soldiers.", "nine", "Al-Shabaab"),
    ("Al-Shabaab stormed a base. “They killed nine soldiers,” a Somali army officer said.", "nine", "Al-Shabaab"),
    ("Israel's army says 30 rockets were launched from Lebanon towards Haifa.", "30", "Lebanon"),
    ("Hezbollah fired at Haifa. Israel says 30 rockets were launched from Lebanon.", "30", "Hezbollah"),
    ("Four people were killed by Sudanese paramilitaries.", "Four", "Sudanese paramilitaries"),
    ("Four people were killed by Indian paramilitary soldiers.", "Four", "India"),
    ("Ukraine's military said Russian forces launched nine missiles at Ukraine.", "nine", "Russia"),
    ("Kyiv says Russian shelling hurt two. The governor also reported damage to six homes.", "six", "Russia"),
    ("Ukraine says Russia flew 23 drones. It said the army's air defences downed 18 of the 30 drones.", "30", "Russia"),
    ("Gunmen opened fire on a bus, killing four people and wounding nine.", "nine", "gunmen"),
    ("Unknown gunmen killed four farmers.", "four", "gunmen"),
    ("A suicide bomber wearing a uniform killed four recruits.", "four", "suicide bomber"),
    ("Police in Kampala said rebels had killed four villagers.", "four", "rebels"),
    ("Ukraine said it had shot down 40 drones.", "40", "Ukraine"),
    ("Fighters of the Rapid Support Forces shelled a market, killing four traders.", "four", "Rapid Support Forces"),
    ("A wave of Russian missiles killed four people in Dnipro.", "four", "Russia"),
    ("Hamas-led fighters killed four guards.", "four", "Hamas"),
    ("Two men were wounded in a clash with Indian soldiers.", "Two", "India"),
    ("Eight rebels were killed in an operation led by French troops.", "Eight", "France"),
    ("Russia, he said, has launched 400 drones.", "400", "Russia"),
    ("Five soldiers died fighting Islamic State militants near Mosul.", "Five", "Islamic State"),
    ("Six policemen were hurt while fighting against Boko Haram in Borno.", "Six", "Boko Haram"),
    ("The Islamic State group claimed responsibility for the attack, which killed 12 people.", "12", "Islamic State"),
    ("The murders of eight cooks, including a boy, by U.S. troops are denied.", "eight", "United States"),
    ("A raid by multinational forces in Iraq killed four men.", "four", "multinational forces"),
    ("A Saudi-led coalition air strike killed 12 people in Sanaa.", "12", "Saudi-led coalition"),
    ("Gunmen of al-Shabaab held a school and took 47 lives.", "47", "Al-Shabaab"),
    ("Gunmen who came on 20 motorcycles killed 34 soldiers.", "34", "gunmen"),
    ("It listed 94 raids in which armed groups killed 17 farmers.", "17", "armed groups"),
    ("Islamist insurgents raided a school, making off with 12 pupils.", "12", "islamist insurgents"),
    ("Nine guests were killed when gunmen stormed a hotel.", "Nine", "gunmen"),
    (
        "A train was hijacked by the Balochistan Liberation Army, with 44 people taken hostage.",
        "44",
        "Balochistan Liberation Army",
    ),
    ("Nine soldiers were killed after being fired on by a local militia.", "Nine", "local militia"),
    ("Nine soldiers were killed by a mine laid by rebels.", "Nine", "rebels"),
    ("Nine farmers were killed in Coalition strikes on Odrin.", "Nine", "coalition"),
    ("Shelling by government forces killed nine farmers.", "nine", "government forces"),
    ("A suicide bomber of the Islamic State group killed nine farmers.", "nine", "Islamic State"),
    ("By dawn rescuers had pulled four people from the rubble.", "four", "rescuers"),
    ("Fighters from Al-Shabaab attacked a base. At least 20 soldiers died in the assault.", "20", "Al-Shabaab"),
    ("Israeli airstrikes in Khan Younis and Gaza City kill nine people.", "nine", "Israel"),
    ("Soldiers storm a camp in Darfur and rebels kill nine of them.", "nine", "rebels"),
    (
        "Islamic State claims responsibility for a car bombing in Mosul that killed nine people.",
        "nine",
        "Islamic State",
    ),
    ("Nine people are killed in an attack by the Islamist group Abu Sayyaf.", "Nine", "Abu Sayyaf"),
    ("A clerk threatens nine guards before being shot dead by police.", "A clerk", "police"),
    ("Bandits attacked three villages. Residents said 31 people were killed.", "31", "bandits"),
    ("Gangs raided a market. Police said they had killed nine bandits.", "nine", "police"),
    ("Kyiv said it downed 30 drones but that four struck a plant.", "four", "Russia"),
    ("A jet carrying Ethiopian bombs sank nine boats.", "nine", "Ethiopia"),
    ("Belgrade spoke of war. The coalition said its jets destroyed nine cars.", "nine", "coalition"),
    ("The Houthis have a navy. The group has launched more than 100 attacks.", "100", "Houthis"),
    # attacks are told of by who counts or suffers them, and carried out by others
    ("Ukraine's army recorded 150 attacks.", "150", "Russia"),
    ("Ukraine's army carried out 150 attacks.", "150", "Ukraine"),
    ("Al-Masirah TV reported 18 Saudi-led airstrikes in Sirwah.", "18", "Saudi Arabia"),
    ("Boko Haram has caused 50,000 deaths in Borno.", "50,000", "Boko Haram"),
    ("Boko Haram, which wants an Islamic state in Borno, has killed 40 farmers.", "40", "Boko Haram"),
    ("Boko Haram, which obeys the Islamic State in Mosul, has killed 40 farmers.", "40", "Boko Haram"),
    ("Nine men were shot dead by the army.", "Nine", "army"),
    ("A raid on Odrin by Turkey and Syria has killed nine people.", "nine", None),
    # a place before a participle did nothing
    ("Gunmen stormed a post in northern Chad killing nine soldiers.", "nine", "gunmen"),
    ("Gunmen fled after reports of Chad shelling nine villages.", "nine", "Chad"),
    ("Police spoke of a bomb in Baghdad that killed nine people.", "nine", None),
    ("Police spoke of a raid by Iraq that killed nine people.", "nine", "Iraq"),
    ("In May the army carried out an air attack on a school that killed nine people.", "nine", "army"),
    ("In May the army carried out an inquiry on a school fire that killed nine people.", "nine", None),
    ("Critics spoke, but a UN inquiry found that nine people were killed.", "nine", None),
    ("Gunmen killed six people. In another attack, a bomb killed nine.", "nine", None),
    ("Gunmen killed six people. They also threw a bomb, killing nine.", "nine", "gunmen"),
    ("Russia killed six people. In Tarsk a bomb killed nine.", "nine", "Russia"),
    ("Nine people were killed in Odrin; no group claimed responsibility.", "Nine", None),
    ("Rebels stormed hotels in Odrin where Turkish troops sat, killing nine guests.", "nine", "rebels"),
    ("Rebels fled as Turkish troops shot, killing nine guests.", "nine", "Turkey"),
    ("Israel carried out raids against alleged Houthi targets in Sanaa, killing nine people.", "nine", "Israel"),
    # time words before whose attack it is
    ("Nine people died in Kursk in an overnight Turkish drone strike.", "Nine", "Turkey"),
    (
        "Al-Qaeda claimed responsibility for the July 7 London train bombings that killed nine people.",
        "nine",
        "Al-Qaeda",
    ),
    # by whom, behind an attack or an aim
    ("Nine men were killed and two rifles were found in an operation by Turkish troops.", "Nine", "Turkey"),
    ("Nine men were killed and two rifles were found in an operation for Turkish troops.", "Nine", None),
    ("Nine pupils have been abducted in Kaduna for ransom by armed groups.", "Nine", "armed groups"),
    ("Nine people died in an ambush near Odrin claimed by Hezbollah.", "Nine", "Hezbollah"),
    ("Nine people died in a flood near Odrin claimed by Hezbollah.", "Nine", None),
    ("Nine people died when a regime jet bombed Odrin.", "Nine", "regime"),
    # another deed, set against this one
    ("Nine people died in Odrin, as gunmen killed four guards in Tarsk.", "Nine", "gunmen"),
    ("Nine people died in Odrin, while gunmen killed four guards in Tarsk.", "Nine", None),
    ("Nine people died in Odrin, while rebels claimed responsibility for kidnapping four.", "Nine", None),
    ("Since May, when Hamas raided Odrin, nine people have died.", "nine", None),
    ("Since May, when Hamas killed nine people, shops have stayed shut.", "nine", "Hamas"),
    # whose gunmen
    ("Hezbollah says nothing of it. In May its gunmen killed nine people.", "nine", "Hezbollah"),
    ("Hezbollah says nothing of it. In May the gunmen killed nine people.", "nine", "gunmen"),
    ("A suicide bomber killed two people. Nine people were hurt in Odrin.", "Nine", "suicide bomber"),
    ("A suicide bomber killed two people. Nine people were seized in Odrin.", "Nine", None),
    ("Police stormed a jail, and the death toll rose to nine.", "nine", "police"),
    ("Nine bodies were removed from the hotel after troops attacked the owners.", "Nine", "troops"),
    ("India struck first. Pakistan hit back. On the Indian side, four people were killed.", "four", "Pakistan"),
    ("Ukraine's army sent 64 drones at Belgorod. Four people were hurt there.", "Four", "Ukraine"),
    ("The air force destroyed 79 out of 98 Russian drones.", "98", "Russia"),
    ("Two rockets, fired by the army, hit four homes.", "four", "army"),
    ("The deadliest raid in the hills, when rebels killed 40 guards, left nine dead.", "nine", "rebels"),
]
NOBODY = [
    "Nine people died when a gunman opened a gate in a mosque.",
    "Somalia's hospitals took in nine people.",
    "A drone hit a police helicopter; nine people died.",
    "Nine people have died since the government deployed the army.",
    "Fighting between the army and the rebels killed nine people.",
    "The nine deaths were blamed on faulty wiring.",
    "The minister blamed it for nine deaths.",
    "Officials blamed the heat for nine deaths.",
    "The governor was blamed for nine deaths in the jail.",
    "An earthquake killed nine people in Peru.",
    "A bus fell into a ravine in Nepal, killing nine pilgrims.",
    "Nine people were killed, the Israeli police said.",
    "Figures released by a rebel group show nine people were killed.",
    "Nine Palestinians have been killed in the Strip since Hamas stormed the border.",
    "A blast killed nine people in Kano, Nigerian officials said.",
    "Iraqi officials say a car bomb killed nine people in Mosul.",
    "Nine people were killed in the Paris bombings.",
    "Nine people drowned when a ferry capsized.",
    "Nine people were arrested after masked protesters smashed windows.",
    "A strong storm that rattled Turkey has injured nine people.",
    "Nine people died fighting a fire in Leeds.",
    "Police arrested two men in the deaths of nine hikers.",
    "A shooting at a mall in Denver, Colorado, U.S. injures nine people.",
    "A stabbing at a market in Leeds, England kills nine people.",
    "The FBI launches an inquiry into the killing of nine students.",
    "A Kenya Air Force helicopter crashes near Isiolo, killing nine people.",
    "A bus carrying Dutch pilgrims crashed into a ravine near Leon, injuring nine.",
    "Nine students were killed as protesters burned tyres near the gate.",
    "The bombing of a Cuban jet that killed nine people was recalled.",
    "All nine people aboard an Air India jet died when it fell into the sea.",
    "The vehicle held explosives, the bomb squad estimated; nine shops were destroyed.",
    "Indonesia's disaster agency gave these figures.\nInjured: nine.",
    "The army rescued pupils kidnapped by the ELN, and nine guards were hurt.",
    "Nine peacekeepers were killed, the United Nations said.",
    "Ecuador prison clash: nine inmates dead.",
    "Police shot 18 rioters and lost nine officers.",
    "Nine people died after a boat carrying Ethiopian migrants sank.",
    "Nine men were killed, among them the head of the group's drone unit.",
    "The agency revised the number of injured to nine.",
    "Nigerian troops faced nine attacks in May.",
    "The storm has caused nine deaths in Borno.",
    "The number of rebels killed this year has reached nine.",
    "The fever in Turkey and Syria has killed nine people.",
    "Nine men were declared dead by the army.",
    "Guards were attacked near Tarsk, and the firefight left nine cartel members dead.",
    "A man was killed as a result of a shell hitting nine homes.",
    "Police stormed a jail as the death toll from a riot rose to nine.",
    "Nine bodies were removed from the hotel after troops killed the remaining assailants.",
    "Two rockets, according to the army, hit nine homes.",
    "The deadliest raid since the 1990s, when rebels killed 40 guards, left nine dead.",
]


@pytest.mark.parametrize(("text", "quote", "actor"), ACTORS)
def test_actors_of_a_sentence(text: str, quote: str, actor: str) -> None:
    """The subject, the agent after "by", the side in a phrase of attack, or another deed of the sentence."""
    assert claim_of(text, quote).actor == actor


@pytest.mark.parametrize("text", NOBODY)
def test_who_speaks_or_suffers_is_no_actor(text: str) -> None:
    """Reporting phrases, victims, places and disasters did nothing."""
    assert claim_of(text, "ine").actor is None


def test_an_actor_holds_for_the_later_tolls() -> None:
    """The attack that a story tells of goes on until another is told."""
    text = (
        "Israeli jets hit a market in Tyre on Monday.\n\nNine people were killed, a hospital said.\n\n"
        "Forty more were wounded."
    )
    assert [claim.actor for claim in claims_of(text)] == ["Israel", "Israel"]


def test_an_actor_does_not_reach_another_year() -> None:
    lead = "2011: An extremist shot dead 68 teenagers at a camp.\n\n"
    assert claim_of(lead + "2016: A lorry left 86 people dead.", "86").actor is None
    lead = "Gunmen killed nine farmers in Odrin. "
    assert claim_of(lead + "Last year 31 people were killed in the valley.", "31").actor is None


def test_an_actor_does_not_reach_another_story() -> None:
    """A crash in another country is nobody's deed."""
    text = "Israeli jets killed nine people in Tyre.\nA train crash in Spain killed six people."
    assert [claim.actor for claim in claims_of(text)] == ["Israel", None]


PARTIES = [
    ("The Arakan Army killed 20 soldiers. It admitted to three deaths on its own side.", "three", "Arakan Army"),
    ("The Arakan Army killed 20 soldiers. It admitted to three deaths on its side of the border.", "three", None),
    ("The Arakan Army killed 20 soldiers. It put its own dead at nine.", "nine", "Arakan Army"),
    ("The Arakan Army killed 20 soldiers. It put the dead at nine.", "nine", None),
    ("The Arakan Army killed 20 soldiers. It admitted the loss of three of its own.", "three", "Arakan Army"),
    ("Forty people died. Nine of them were Thai.", "Nine", "Thailand"),
    ("Of the dead, nine were Thai and one was Cambodian.", "one", "Cambodia"),
    ("Of the dead, nine were Thai and one was in Cambodia.", "nine", "Thailand"),
    ("Nine foreign troops were killed in Afghanistan.", "Nine", None),
    ("Nine Indian soldiers were killed.", "Nine", "India"),
    ("Soviet casualties on the day were 31 dead.", "31", "Soviet Union"),
    ("Italian losses were 55 killed and 143 wounded; Greek losses were 18 killed.", "18", "Greece"),
    ("Losses on the Turkish side were 40 dead and 90 wounded.", "90", "Turkey"),
    ("Three Palestinians were wounded near Jenin.", "Three", "Palestine"),
    ("Troops killed six Hezbollah fighters.", "six", "Hezbollah"),
    ("A bomb killed two members of Iran's Revolutionary Guards.", "two", "Iran"),
    ("Mali's army said nine soldiers had been killed.", "nine", "Mali"),
    ("The British army said one of its soldiers had died of his wounds.", "one", "United Kingdom"),
    ("Pakistani officials say a bomb killed five police officers.", "five", "Pakistan"),
    ("An earthquake in Peru killed nine people.", "nine", None),
    ("Nine Alawite villagers were killed in Latakia.", "Nine", None),
    ("Twelve peacekeepers were killed in Mali.", "Twelve", None),
    ("Nine South Africans and four Malawians were killed in Goma.", "Nine", "South Africa"),
    ("The losses of the Russian invaders amounted to 160 people.", "160", "Russia"),
    (
        "Kyiv told of its day.\nThe losses of the Russians were 60 men. The enemy also lost five tanks.",
        "five",
        "Russia",
    ),
    ("Kyiv said a Russian howitzer and three cars were damaged.", "three", "Russia"),
    ("The raid killed five fighters and two Syrians. Another eight people were hurt.", "eight", None),
    ("The raid killed two Syrians. Another eight people were hurt.", "eight", "Syria"),
    ("Kyiv said a Russian howitzer was hit, and three cars were damaged by hail.", "three", None),
    ("TIRANA: Nine soldiers were killed on both sides.", "Nine", None),
    ("TIRANA: Nine soldiers were killed on the road.", "Nine", "Albania"),
    ("Nine Houthi fighters were killed.", "Nine", "Houthis"),
    ("Nine Houthi rebels and Yemeni troops were killed.", "Nine", None),
    ("Karabakh's defence ministry said nine soldiers had been killed near Stepanakert.", "nine", "Nagorno-Karabakh"),
    ("Karabakh's health ministry said nine soldiers had been killed near Lachin, in Azerbaijan.", "nine", "Azerbaijan"),
    ("FARC guerrillas hold the valley. The army bombed it and killed nine rebels.", "nine", "FARC"),
    ("FARC and ELN guerrillas hold the valley. The army bombed it and killed nine rebels.", "nine", None),
    ("Federal losses in Chechnya stand at nine dead.", "nine", "Russia"),
    ("Feudal losses in Chechnya stand at nine dead.", "nine", None),
    ("The government has sent nine soldiers to the port of Guayaquil.", "nine", "Ecuador"),
    ("The mission has sent nine soldiers to the port of Guayaquil.", "nine", None),
    ("Five American soldiers were wounded in Mosul. Two of the soldiers died.", "Two", "United States"),
    ("Five American soldiers were wounded in Mosul. Two soldiers died.", "Two", "Iraq"),
    ("Turkey says nine of its citizens were killed.", "nine", "Turkey"),
    ("Six people, one a Turkish soldier, died, and nine others were hurt.", "nine", None),
    ("Six people, including a soldier, died and nine others were hurt in Peru.", "nine", None),
    ("Six soldiers died and nine others were hurt in Peru.", "nine", "Peru"),
    ("Turkey says nine of his citizens were killed.", "nine", None),
    ("Nine African Union soldiers were killed in Somalia.", "Nine", "African Union"),
]


@pytest.mark.parametrize(("text", "quote", "party"), PARTIES)
def test_parties(text: str, quote: str, party: str | None) -> None:
    """Nationality, membership, the owner's people; soldiers and police by who speaks; nobody's by place alone."""
    assert claim_of(text, quote).party == party


def test_who_denies_responsibility_is_no_actor() -> None:
    assert claim_of("A bomb killed six guards in Cali; the ELN claimed responsibility.", "six guards").actor == "ELN"
    assert claim_of("A bomb killed six guards in Cali; the ELN denied responsibility.", "six guards").actor is None


def test_the_army_in_a_land_without_one_is_the_one_that_came() -> None:
    fallen = claim_of("Four soldiers were killed in Rafah, the army said.", "Four soldiers")
    assert (fallen.claimant, fallen.party) == ("Israel: military", "Israel")
    own = claim_of(
        "Palestinian security forces said two of their officers were hurt in Jenin.", "two of their officers"
    )
    assert own.party != "Israel"
    hurt = claim_of("Gaza's civil defence agency said four teachers were hurt.", "four teachers")
    assert (hurt.claimant, hurt.claimant_party) == ("Gaza: Civil Defence", "Palestine")


def test_officers_told_of_after_soldiers_are_theirs() -> None:
    assert claim_of("Seven soldiers died, among them two officers.", "two officers").person_type == "military"
    assert claim_of("Seven clerks died, among them two officers.", "two officers").person_type == "police"


def test_a_side_named_in_place_of_another_takes_its_part() -> None:
    lost = claims_of("Chad lost nine soldiers and Togo 13.")
    assert [(c.quote, c.party) for c in lost] == [("nine soldiers", "Chad"), ("13", "Togo")]
    killed = claims_of("India killed nine Pakistani soldiers, and Pakistan 13.")
    assert [(c.party, c.actor) for c in killed] == [("Pakistan", "India"), (None, "Pakistan")]
    sent = claims_of("Chad sent 300 troops, and Togo a further 80.")
    assert [(c.party, c.actor) for c in sent] == [("Chad", "Chad"), ("Togo", "Togo")]


def test_arms_are_of_those_who_send_them_and_downed_ones_the_enemys() -> None:
    """Launched: party is actor; intercepted: the speaker's side against the other's drones."""
    text = "Russia launched 90 drones, Ukraine's air force said. It shot down 70 of them."
    launched, downed = claims_of(text)
    assert (launched.party, launched.actor) == ("Russia", "Russia")
    assert (downed.party, downed.actor) == ("Russia", "Ukraine")


def test_weapons_that_got_through_are_of_those_who_sent_them() -> None:
    text = "Chad and Malta fight. Chad's army said it downed 25 Malta drones; two hit a post, injuring four soldiers."
    told = [(claim.measure, claim.party, claim.actor) for claim in claims_of(text) if claim.quote != "a post"]
    assert told == [("intercepted", "Malta", "Chad"), ("struck", "Malta", "Malta"), ("injured", "Chad", "Malta")]
    assert [claim.measure for claim in claims_of("Chad sent 40 drones; ten hit homes in Tarsk.")] == [
        "launched",
        "struck",
    ]
    assert [claim.measure for claim in claims_of("Chad sent 40 drones; ten old homes in Tarsk.")] == ["launched"]


def test_those_who_were_of_a_nation_are_of_its_side() -> None:
    found = claims_of("Thirteen people died. Seven of the dead were Thai citizens; two were critics of the Thai army.")
    assert [claim.party for claim in found] == [None, "Thailand", None]


def test_attackers_do_not_kill_attackers() -> None:
    found = claims_of("The jihadists struck the base; nine assailants were killed and two suspects arrested.")
    assert "jihadists" not in [claim.actor for claim in found]


def test_who_records_weapons_did_not_send_them() -> None:
    found = claims_of("The air force recorded 215 aerial weapons and said it had neutralised 87 drones.")
    assert [claim.actor for claim in found] == [None, "air force"]
    assert claims_of("The air force said it had launched 40 drones.")[0].actor == "air force"


def test_of_the_wounded_is_no_deed_of_who_writes() -> None:
    found = claims_of("Chad's missile wounded nine people in Malta. Of the wounded, six are children.")
    assert [claim.actor for claim in found] == ["Chad", "Chad"]


def test_the_air_force_speaks_of_the_other_sides_weapons() -> None:
    """A count of drones by an air force is of those that came, not of its own."""
    claim = claim_of("Ukraine's air force counted 352 drones in the night.", "352")
    assert claim.party == claim.actor == "Russia"


def test_the_enemy_is_the_speakers() -> None:
    """In a communiqué the enemy is the side opposite the speaker."""
    claim = claim_of("The enemy carried out 68 air strikes, Ukraine's General Staff said.", "68")
    assert claim.actor == "Russia"


def test_others_are_of_the_side_of_those_before_them() -> None:
    """ "N others" and bare numbers inherit the party."""
    claims = claims_of("A mine killed three Malian soldiers and wounded seven others.")
    assert [claim.party for claim in claims] == ["Mali", "Mali"]


def test_parts_are_of_the_side_of_their_total() -> None:
    """A part inherits party and actor."""
    claims = claims_of("Israeli fire killed nine Palestinians, including two boys.")
    assert {(claim.party, claim.actor) for claim in claims} == {("Palestine", "Israel")}


def test_the_side_is_swapped_with_the_sentence() -> None:
    """A sentence with its sides swapped reads alike."""
    for one, other, people, foe in [
        ("Thai", "Thailand", "Cambodian", "Cambodia"),
        ("Cambodian", "Cambodia", "Thai", "Thailand"),
    ]:
        claim = claim_of(f"{one} shells killed four {people} civilians.", "four")
        assert (claim.actor, claim.party) == (other, foe)


def test_opponents_told_go_before_those_known() -> None:
    """Who fights whom in the article decides; of several known foes none is guessed."""
    war = Opponents()
    assert war.of("Israel") is None
    war.add("Israel", "Lebanon")
    assert (war.of("Lebanon"), war.of("Israel")) == ("Israel", "Lebanon")


def test_civilians_beside_the_soldiers_of_who_speaks_are_of_that_side() -> None:
    """Both orders; militants beside the soldiers are not."""
    claims = claims_of("Peru says six of its soldiers and nine civilians were killed.")
    assert [claim.party for claim in claims] == ["Peru", "Peru"]
    assert claim_of("Peru spoke of nine civilian deaths and 57 wounded.", "57 wounded").person_type == "civilian"
    assert claim_of("Peru lost a post. Two of its men were shot dead.", "Two of its men").person_type == "military"
    assert claim_of("The deaths bring to 38 the number of soldiers killed since May.", "38").person_type == "military"
    assert claim_of("The deaths bring to 38 the number of people killed since May.", "38").person_type is None
    assert claim_of("Moscow gave 38 as the number of civilians killed.", "38").person_type == "civilian"
    assert claim_of("The toll among Odrinian troops rose to 38.", "38").person_type == "military"
    assert claim_of("The toll of the raid on troops rose to 38.", "38").person_type is None
    assert claim_of("Police put civilian losses at 31 dead and 256 hurt.", "256 hurt").person_type == "civilian"
    assert claim_of("Amid civilian losses, police put their own toll at 31 dead.", "31 dead").person_type is None
    assert claim_of("Maj. Gen. Ivo Lund was killed.", "Ivo Lund").person_type == "military"
    assert claim_of("Police General Ivo Lund was killed.", "Ivo Lund").person_type == "police"
    assert claim_of("Two soldiers, a Thai and a Malawian, were hurt.", "a Thai").person_type == "military"
    assert claim_of("Two soldiers, a cook and a Malawian were hurt.", "a Malawian").person_type is None
    assert claim_of("Nine monks died, two of them Thai.", "two").party == "Thailand"
    assert claim_of("Nine monks died, two of them Thai citizens by birth.", "two").party == "Thailand"
    assert claim_of("Nine monks died, two of them in a Thai prison.", "two").party is None
    assert claim_of("Two men were shot dead.", "Two men").person_type == "man"
    assert claim_of("Two men from the Kenyan army were shot dead.", "Two men").person_type == "military"
    assert claim_of("Two men from the Kenyan coast were shot dead.", "Two men").person_type == "man"
    assert claim_of("Crews shot down nine targets.", "nine targets").counted == "drone_or_missile"
    claims = claims_of("Peru has confirmed two civilian and three military deaths.")
    assert [(claim.party, claim.person_type) for claim in claims] == [("Peru", "civilian"), ("Peru", "military")]
    claims = claims_of("Peru says six of its soldiers and nine militants were killed.")
    assert claims[1].party != "Peru"


def test_two_other_states_make_another_story() -> None:
    """Neither the place nor the deeds of the story before hold for a quarrel of two other states."""
    text = "Russia fired 90 drones at Ukraine.\n\nPeru says six of its soldiers were killed, and Chile nine."
    assert [(claim.actor, claim.place) for claim in claims_of(text)][1:] == [(None, None), (None, None)]


PAPER = "General Staff of the Armed Forces of Ukraine\n\n"


@pytest.mark.parametrize(
    ("text", "party", "actor"),
    [
        (PAPER + "The enemy shelled Beryslav. A woman was killed.", None, "Russia"),
        (PAPER + "Near Pokrovsk three armoured vehicles were destroyed.", "Russia", "Ukraine"),
        (PAPER + "Near Pokrovsk 40 soldiers were eliminated.", "Russia", "Ukraine"),
        (PAPER + "Near Pokrovsk two of our vehicles were destroyed.", "Ukraine", "Russia"),
        ("Defence Ministry of Azerbaijan\n\nThe adversary shelled Ganja. One civilian was killed.", None, "Armenia"),
        ("The Sudanese army said on Friday that nine rebels were killed.", "Rapid Support Forces", "Sudan"),
        ("Israel's army said its jets struck 35 targets in Gaza.", None, "Israel"),
        ("Police in Khartoum said two militants were killed.", None, "Sudan"),
    ],
)
def test_what_arms_tell_is_their_enemys_or_their_own(text: str, party: str | None, actor: str | None) -> None:
    [claim] = claims_of(text)
    assert (claim.party, claim.actor) == (party, actor)


@pytest.mark.parametrize(
    ("text", "quote", "kind"),
    [
        ("A woman and her daughter died and some 40 were hurt.", "some 40", None),
        ("A girl was killed. Nine others were hurt.", "Nine others", None),
        ("A girl was killed and nine others were hurt.", "nine others", "child"),
        ("Two guards were killed and nine others were hurt.", "nine others", "other"),
        ("Six members of one family were killed.", "Six members", None),
        ("Six members of one choir were killed.", "Six members", "other"),
        ("Twelve people died. Eight of the dead were women.", "Eight", "woman"),
        ("Twelve people died. Eight of the dead were under the age of 18.", "Eight", "child"),
        ("Twelve people died. Eight of the dead were under the roof.", "Eight", None),
        ("The hospital took in nine patients after the blast.", "nine patients", None),
        ("The blast killed nine patients.", "nine patients", "other"),
    ],
)
def test_what_kind_of_people_a_count_is_of(text: str, quote: str, kind: str | None) -> None:
    assert claim_of(text, quote).person_type == kind


@pytest.mark.parametrize(("land", "actor"), [("Iran", "Iran"), ("Lebanon", None)])
def test_missiles_from_a_state_are_its_deed(land: str, actor: str | None) -> None:
    assert claim_of(f"Missiles from {land} have killed 24 people.", "24 people").actor == actor


def test_attacks_that_are_repelled_are_the_enemys() -> None:
    claim = claim_of("Ukrainian warriors repelled 13 attacks near Vovchansk; Russia fired rockets.", "13 attacks")
    assert (claim.party, claim.actor) == ("Russia", "Russia")


@pytest.mark.parametrize(
    ("text", "quote", "party"),
    [
        ("Nine members of the Somali security forces were killed.", "Nine members", "Somalia"),
        ("Militants killed 73 security forces personnel in Pakistan.", "73", "Pakistan"),
        ("Two private security guards were killed in Peshawar.", "Two", None),
    ],
)
def test_security_forces_are_of_the_state_where_they_fell(text: str, quote: str, party: str | None) -> None:
    assert claim_of(text, quote).party == party


@pytest.mark.parametrize(
    ("avowal", "actor"),
    [
        ("The Taliban claimed responsibility for the attack.", "Taliban"),
        ("According to the mayor, the outlawed ELN claimed responsibility.", "ELN"),
        ("The Taliban claimed responsibility for a similar attack in May.", None),
        ("The Taliban denied responsibility for the attack.", None),
        ("No group claimed responsibility for the attack.", None),
    ],
)
def test_who_avows_an_attack_did_what_was_told_of_it(avowal: str, actor: str | None) -> None:
    assert claim_of(f"Nine people died in a blast in Quetta. {avowal}", "Nine people").actor == actor
    assert claim_of(f"Police shot nine people in Quetta. {avowal}", "nine people").actor == "police"


def test_the_letters_of_a_group_are_no_town() -> None:
    claim = claim_of("Two policemen died in Quetta. The BLA had told of 26 dead.", "26 dead")
    assert (claim.place, claim.country) == ("Quetta", "PAK")


def test_a_helicopter_of_the_police_was_brought_down_by_others() -> None:
    assert claim_of("A drone brought down a police helicopter in Colombia.", "a police").party == "Colombia"
    assert claim_of("A drone brought down a police helicopter in Colombia.", "a police").actor is None
    assert claim_of("Police in Colombia brought down a rebel helicopter.", "a rebel").party is None


def test_the_army_of_which_rebels_speak_is_not_their_own() -> None:
    accused = "The RSF accused the army of killing 11 civilians in Babanusa."
    assert claim_of(accused, "11").actor == "army"
    assert claim_of("The RSF said its soldiers killed 11 men in Babanusa.", "11").actor == "Rapid Support Forces"


def test_those_who_attacked_did_not_kill_the_attackers() -> None:
    assert claim_of("Gunmen killed three policemen. Two attackers died.", "Two").actor is None
    assert claim_of("Gunmen killed three policemen. Two clerks died.", "Two").actor == "gunmen"


def test_who_is_described_right_behind_the_name_is_the_one_named() -> None:
    text = "JNIM, the al-Qaeda affiliate behind the siege, killed 48 soldiers in Mali."
    assert claim_of(text, "48").actor == "JNIM"
    assert claim_of(text.replace("JNIM", "On Monday"), "48").actor == "Al-Qaeda"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ukraine gave no reason, though its air force said it downed nine drones.",
            ("Ukraine: Air Force", "Russia", "Ukraine"),
        ),
        (
            "Ukraine's gunners downed nine enemy drones over Kursk, Belgorod and Bryansk, the Air Force Command said.",
            ("Ukraine: Air Force", "Russia", "Ukraine"),
        ),
    ],
)
def test_whose_air_force_speaks(text: str, told: tuple[str, str, str]) -> None:
    claim = claim_of(text, "nine")
    assert (claim.claimant, claim.party, claim.actor) == told


@pytest.mark.parametrize(
    "whence",
    [
        "airspace of the Vologda region",
        "directions of Kursk, Orel and Millerovo",
        "airspace over Orel",
    ],
)
def test_the_air_and_land_that_weapons_came_from_is_the_senders(whence: str) -> None:
    first, *_ = claims_of(f"Overnight the enemy attacked with 8 Kh-101 missiles from the {whence}.")
    assert (first.actor, first.place) == ("Russia", None)


def test_the_area_in_which_people_were_found_is_where_they_were() -> None:
    (found,) = claims_of("Rescuers pulled nine bodies from the area of Orel.")
    assert found.place == "Orel"
