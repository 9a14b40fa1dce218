"""Places that a count got only from what was told before, and that do not fit what it turned out to be."""

from collections.abc import Callable, Sequence

from tracker.claims.stories import Story


def let_go(stories: Sequence[Story], text: str, name: Callable[[str], str | None]) -> None:
    """Leave out the enemy's land as the place where a side shot something down.

    `name` gives the side that a country's code stands for.
    """
    for story in stories:
        for passage in story.passages:
            for d in passage.drafts:
                code = story.homes.get(id(d))
                if d.place is None or d.place in text[d.sentence.start : d.sentence.end]:
                    continue
                side = name(code) if code else None
                if d.measure == "intercepted" and None not in (side, d.actor) and d.actor != side:
                    d.place = None
