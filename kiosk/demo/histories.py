"""The invented people of a demo practice: names, therapists, and which course each client's trust takes."""

import random
from dataclasses import dataclass

from kiosk.demo.courses import Course

THERAPIST_NAMES = ("Ada Lindqvist", "Bram Okafor")

# Given and family names of many places; they are combined at random and belong to nobody.
_GIVEN = """
Aiko Alma Amir Anouk Asha Bela Cleo Dario Edda Emre Farah Femi Gita Hanna Idris Ines Ivo Jamila Jonas Kaya
Kofi Lars Leila Lina Luca Malik Mara Mateo Maya Mila Nadia Nils Noor Olga Omar Paolo Petra Rafa Rosa Ruben
Samir Selma Sofia Tariq Tess Timo Uma Vera Yara Zoe
"""
_FAMILY = """
Abara Adler Ahmadi Baker Barros Berg Bianchi Brandt Castro Chen Cohen Dahl Demir Dumont Eriksen Farouk
Fischer Garcia Haas Hakimi Hansen Ibrahim Ito Janssen Kaplan Keller Khan Kowal Laurent Lehmann Lopes Mbeki
Meyer Moreau Nakamura Novak Nowak Okoye Osman Papas Petrov Quist Rahman Reyes Rossi Sato Silva Singh Tamm
Vogel
"""

# Course, number of sessions: one of each kind, lengths as mixed as a real caseload.
CLIENTS: tuple[tuple[Course, int], ...] = (
    (Course.RUPTURE_REPAIRED, 24),
    (Course.STEADY, 31),
    (Course.RUPTURE_OPEN, 18),
    (Course.SLOW_EROSION, 34),
    (Course.RISING, 27),
    (Course.CEILING, 22),
    (Course.SUDDEN_DROP, 15),
    (Course.SKIPPED_ITEMS, 20),
    (Course.ONE_SESSION, 1),
    (Course.SMALL_MOMENTS, 13),
    (Course.CHANGEABLE, 40),
    (Course.NEW_CLIENT, 4),
)


@dataclass(frozen=True, slots=True)
class InventedClient:
    """One client of a demo practice.

    Attributes:
        name: invented, unique within the practice.
        therapist: index into ``THERAPIST_NAMES``.
        course: what the history is an example of.
        sessions: how many sheets there are.
    """

    name: str
    therapist: int
    course: Course
    sessions: int


def names(count: int, chance: random.Random) -> tuple[str, ...]:
    """Invent ``count`` different names; beyond the combinations there are, an initial is added."""
    whole = [f"{given} {family}" for given in _GIVEN.split() for family in _FAMILY.split()]
    chance.shuffle(whole)
    rounds = -(-count // len(whole))
    made = [name if turn == 0 else _with_initial(name, turn) for turn in range(rounds) for name in whole]
    return tuple(made[:count])


def demo_clients(chance: random.Random) -> tuple[InventedClient, ...]:
    """Give the dozen clients of the demo practice, shared out between two therapists."""
    called = names(len(CLIENTS), chance)
    return tuple(
        InventedClient(name, index % len(THERAPIST_NAMES), course, sessions)
        for index, (name, (course, sessions)) in enumerate(zip(called, CLIENTS, strict=True))
    )


def crowd(clients: int, sheets: int, chance: random.Random) -> tuple[InventedClient, ...]:
    """Give ``clients`` clients who share ``sheets`` sheets as evenly as whole sheets allow."""
    courses = tuple(Course)
    called = names(clients, chance)
    return tuple(
        InventedClient(
            name=name,
            therapist=index % len(THERAPIST_NAMES),
            course=courses[index % len(courses)],
            sessions=sheets // clients + (index < sheets % clients),
        )
        for index, name in enumerate(called)
    )


def _with_initial(name: str, turn: int) -> str:
    given, family = name.split(" ")
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return f"{given} {letters[(turn - 1) % 26]}. {family}" if turn <= 26 else f"{given} {family} {turn}"
