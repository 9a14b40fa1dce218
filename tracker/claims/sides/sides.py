"""Whose people or things were counted, and who did it: by grammar, by the speaker, by what the story has told."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import MUTUAL, Draft
from tracker.claims.sides.agents import Agent
from tracker.claims.sides.arms import is_finished, is_of_the_state, is_weapon, one_salvo, sender_of_flown, told_by_arms
from tracker.claims.sides.avowals import avow, is_of_this
from tracker.claims.sides.deduced import aimed, carried, claimed, is_anew
from tracker.claims.sides.deeds import ARMS, HARM, goes_on, is_arrest, is_long_ago, is_loss, is_repelled
from tracker.claims.sides.opponents import Opponents
from tracker.claims.sides.parties import ARMED, Parties
from tracker.claims.sides.scene import Scene, Sides
from tracker.claims.sides.told import ENDS, Teller
from tracker.claims.stories import Story
from tracker.claims.times.told import when_of
from tracker.lexicons.names import Names

_STATE = frozenset({"government", "army", "military", "defence ministry", "interior ministry"})
_ENEMY_GOODS = frozenset({"tank", "armoured_vehicle", "artillery", "air_defence", "vehicle", "weapon", "other", "ship"})


class SideFinder:
    """Fills party and actor with one set of names."""

    def __init__(self, names: Names, country: Callable[[str], str | None]) -> None:
        self.sides = Sides(names, country)

    def find(self, stories: Sequence[Story], text: str) -> None:
        """Fill party and actor of an article's drafts."""
        opponents = Opponents()
        for story in stories:
            opponents.seen.update(story.sides)
        for story in stories:
            _Reading(Scene(self.sides, opponents, text, story)).read()


class _Reading:
    """The reading of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.parties = Parties(scene)
        self.teller = Teller(scene, self.parties)

    def read(self) -> None:
        """Fill the drafts of a story, sentence by sentence."""
        scene = self.scene
        for told, passage in enumerate(scene.story.passages):
            scene.open(passage)
            self.parties.losses.listen(passage)
            if passage.drafts:
                self._counts(passage)
            else:
                avowed = self.teller.hints.avowed(passage.sentence)
                if avowed is not None and avowed.side and is_of_this(passage.sentence, scene.text):
                    avow(avowed, scene.story.passages[:told])
                attack = self.teller.hints.attack(passage)
                scene.agent, scene.calm = attack or scene.agent, scene.calm and attack is None

    def _counts(self, passage: Passage) -> None:
        scene, drafts = self.scene, passage.drafts
        told = _shared(drafts, [self.teller.told(d) for d in drafts])
        hit: Draft | None = None
        for d, agent in zip(drafts, told, strict=True):
            if hit is not None and hit.actor and _is_of_one_clause(hit, d):
                agent = Agent(hit.actor, True)  # "one hit a post, injuring four"
            d.party = self.parties.named(d)
            self._pass_on(drafts, d)
            self._fill(d, agent)
            self._gapped(drafts, d)
            self.parties.hear(d)
            if is_loss(d):
                self.parties.losses.last = d.party or self.parties.losses.last
            if d.measure == "launched" and d.party:
                scene.sent = d.party
            if d.group.kind == "weapon" and d.measure in ("intercepted", "launched"):
                scene.flown = d
            hit = d if d.measure == "struck" and sender_of_flown(d, scene.flown) else hit
        for one, other in pairwise(drafts):
            self._beside(one, other)
        people = [d for d in drafts if d.counted == "people"]
        if people:
            scene.last = people[-1] if len({d.party for d in people}) == 1 else None
        lasting = (a for d, a in zip(drafts, told, strict=True) if a is not None and goes_on(a, d) and not is_arrest(d))
        scene.agent = next(lasting, scene.agent)

    def _fill(self, d: Draft, agent: Agent | None) -> None:
        """Set party and actor, each from the other where only one is plain."""
        if agent is not None and is_repelled(d):
            foe = self.scene.opponents.of(agent.name) or d.party
            agent = Agent(foe, True) if foe is not None and foe != agent.name else None
            d.party = agent.name if agent is not None else None
        d.actor = agent.name if agent is not None else None
        if d.total is not None:
            here = self.scene.here(d)
            elsewhere = here == d.total.actor and here != self.scene.here(d.total)
            doer = d.total.actor if not elsewhere else None
            d.actor, d.party = d.actor or doer, d.party or d.total.party
        if d.measure == "intercepted":
            self._intercepted(d, agent)
        elif d.measure in ARMS or (d.measure == "struck" and is_weapon(d)):
            self._armed(d, agent)
        elif d.measure in HARM:
            self._harmed(d, agent)
        elif d.measure == "released" and d.actor is None and "pulled" not in d.rule:
            d.actor = self.scene.opponents.of(d.party)
        if d.echo is not None:
            _repeat(d, d.echo)
        if agent is None or agent.side:
            self.scene.opponents.add(d.actor, d.party)

    def _intercepted(self, d: Draft, agent: Agent | None) -> None:
        """Who shot down whose: the speaker's side where no other is named, and its opponent's weapons."""
        scene = self.scene
        speaker, here = scene.speaker(d), scene.here(d)
        stranger = here is not None and speaker != here and scene.opponents.of(speaker) is None
        home = d.actor if agent is not None and agent.side else here if stranger else speaker or here
        if agent is None and is_of_the_state(d):
            d.party, home = d.party or here, None
        if d.party is None:
            told = self.teller.hints.nominal(d)
            owners = (told.name if told is not None and told.side else None, scene.sent, scene.doer)
            d.party = next((owner for owner in owners if owner is not None and owner != home), None)
        if home is not None and home == d.party:
            home = scene.opponents.of(d.party)
        d.actor = home or d.actor or scene.opponents.of(d.party)
        d.party = d.party or scene.opponents.of(home)

    def _armed(self, d: Draft, agent: Agent | None) -> None:
        """Whose arms: those who sent them are both party and actor; a clash is nobody's."""
        scene = self.scene
        if d.noun is not None and d.noun.lemma in MUTUAL:
            return
        if d.measure == "struck" and d.party is None and (sender := sender_of_flown(d, scene.flown)) is not None:
            d.actor = d.party = sender
        if d.actor is None and d.party is None:
            told = scene.agent if d.measure != "deployed" and not is_anew(d, scene) else None
            d.actor = self._sender(d) or (told.name if told is not None else None)
        d.actor = d.actor or d.party
        if d.measure == "deployed" and agent is not None:
            d.party = agent.name if agent.side else self._authority(agent, d)
        if d.measure == "attacks" and d.actor is not None and d.actor == scene.opponents.of(scene.arms(d)):
            d.party = d.party or d.actor
        sided = agent is None or agent.side
        if d.party is None and sided and (agent is not None or d.measure != "attacks"):
            d.party = d.actor

    def _authority(self, agent: Agent, d: Draft) -> str | None:
        """The state whose government sent people where the text names none: "the government has sent 200 soldiers"."""
        return (self.scene.here(d) or self.scene.home) if agent.name in _STATE else None

    def _sender(self, d: Draft) -> str | None:
        """Who sent troops or weapons that the sentence gives to nobody: by who speaks, whence, at whom."""
        scene = self.scene
        speaker = scene.speaker(d)
        own = d.measure == "launched" and scene.arms(d) in scene.sides.agents.groups
        if d.measure == "deployed" or d.stance == "denies" or own:
            return speaker
        hit = scene.here(d) or speaker if d.measure == "struck" else speaker
        return aimed(d, scene) or scene.opponents.of(hit)

    def _harmed(self, d: Draft, agent: Agent | None) -> None:
        """Whose people or things were hurt, and by whom, where the words alone do not say."""
        scene = self.scene
        told_by_arms(d, scene)
        if not (d.person_type in ARMED and is_finished(d) and scene.arms(d)):
            d.party = d.party or self.parties.inferred(d, agent)
        quiet = scene.calm or scene.is_disaster or is_loss(d) or d.measure == "displaced" or is_arrest(d)
        if d.actor is None and not quiet and not is_long_ago(d, scene.text):
            d.actor = claimed(d, scene) or (carried(d, scene) if d.measure != "captured_places" else None)
        own = scene.sides.is_state(d.actor) and d.actor == (scene.speaker(d) or scene.voice)
        if d.party is None and own and d.counted in _ENEMY_GOODS:
            d.party = scene.opponents.of(d.actor)
        if d.actor is not None and d.actor == self.parties.there(d):
            d.actor = scene.opponents.of(d.actor)
        if d.actor == d.party or (d.measure == "displaced" and d.actor in (scene.speaker(d), scene.here(d))):
            d.actor = None

    def _pass_on(self, drafts: list[Draft], d: Draft) -> None:
        """ "N others" and bare numbers of people are of the side of those before them."""
        if d.party is not None or d.counted != "people" or not (d.group.other or d.group.kind == "bare"):
            return
        last = self.scene.last if d.group.other else None
        told = (e for e in drafts[: drafts.index(d)] if e.total is None or d.total is not None or e.total not in drafts)
        before = [e for e in told if e.counted == "people"] or ([last] if last is not None else [])
        if before and before[-1].party is not None and (d.person_type in (None, before[-1].person_type)):
            d.party = before[-1].party

    def _gapped(self, drafts: list[Draft], d: Draft) -> None:
        """A side named in place of the one before it takes its part: "Thailand lost nine soldiers and Cambodia 13"."""
        earlier = drafts[: drafts.index(d)] if d.rule == "part/by-place" else []
        model = next((e for e in earlier if e.sentence is d.sentence and e.measure == d.measure), None)
        if model is None:
            return
        agents, text = self.scene.sides.agents, self.scene.text
        phrases = [at for at in range(model.at) if d.sentence.nodes[at].tag == "x"]
        before = {agents.phrase_side(d.sentence, at, text) for at in phrases} - {None}
        side = agents.phrase_side(d.sentence, d.at - 1, text) if d.sentence.nodes[d.at - 1].tag == "x" else None
        if side is None or before.isdisjoint((model.party, model.actor)):
            return
        d.party = side if model.party in before else None if d.party == side else d.party
        harmed = d.measure in HARM and d.actor in (side, d.party)
        d.actor = side if model.actor in before else None if harmed else d.actor

    def _beside(self, one: Draft, other: Draft) -> None:
        """Counted in one breath, gear is of one side, and civilians of that of the soldiers of who speaks."""
        one_salvo(one, other, self.parties.named(other))
        between = one.sentence.nodes[one.at + 1 : other.at]
        if one.sentence is not other.sentence or any(node.tag not in "&," for node in between):
            return
        gear = {one.counted, other.counted} <= _ENEMY_GOODS and one.measure == other.measure
        if gear and one.party is not None and other.party is None:
            other.party, other.actor = one.party, one.actor
        for soldiers, civilians in ((one, other), (other, one)):
            own = soldiers.person_type in ARMED and soldiers.party == self.scene.speaker(soldiers)
            if own and civilians.person_type == "civilian" and civilians.party is None:
                civilians.party = soldiers.party


def _repeat(d: Draft, echo: Draft) -> None:
    """Take the sides of the count that is said anew; of one that met another fate, whose it was."""
    d.party = echo.party or d.party
    if d.measure == echo.measure:
        d.actor = echo.actor or d.actor


def _is_of_one_clause(one: Draft, other: Draft) -> bool:
    return not any(node.tag in ENDS for node in other.sentence.nodes[one.at : other.at])


def _shared(drafts: list[Draft], told: list[Agent | None]) -> list[Agent | None]:
    """What one clause tells of one count it tells of the next: "killed by the army, and nine taken away"."""
    for n in range(1, len(drafts)):
        one, other = drafts[n - 1], drafts[n]
        harm = one.measure in HARM and other.measure in HARM and is_arrest(one) <= is_arrest(other)
        together = _is_of_one_clause(one, other) and when_of(one) == when_of(other)
        if told[n] is None and harm and together and not is_loss(other):
            told[n] = told[n - 1]
    return told
