"""Code cards: drawn at random, each hashed with a salt of its own."""

import random

from kiosk.practice.clients import DrawnCard, draw_cards
from kiosk.vault.codes import SELECTORS, split_code


def test_c10_the_same_secret_on_two_cards_or_twice_on_one_is_stored_differently():
    card = DrawnCard(12, 4711)
    entries = [card.entry(2), card.entry(2), DrawnCard(13, 4711).entry(3)]
    assert len({entry.salt for entry in entries}) == len({entry.digest for entry in entries}) == 3
    assert {len(entry.salt) for entry in entries} == {16}


def test_no_two_cards_have_the_same_selector():
    cards = draw_cards(range(10), SELECTORS - 10, random.Random(5))
    assert sorted(card.selector for card in cards) == list(range(10, SELECTORS))
    assert all(split_code(card.code) == (card.selector, card.secret) for card in cards)
