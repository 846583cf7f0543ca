"""A passphrase that a guesser would find is refused with advice; a made one always passes."""

import random
import secrets
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vault.passphrases import WeakPassphrase, check, generate, prepared, require_strong

PRACTICE = ["Lindenhof Practice", "Dr. Miriam Okafor"]


@pytest.mark.parametrize("passphrase", ["", "x", "Zk9!vQ2#pL7&wd", "k7 quartz plum"])
def test_c13_fewer_than_15_characters_are_refused(passphrase):
    strength = check(passphrase, PRACTICE)
    assert not strength.accepted
    assert "15 characters" in strength.advice.text


@pytest.mark.parametrize(
    "passphrase",
    [
        "aaaaaaaaaaaaaaaaaaaa",
        "qwertyuiopasdfghjkl",
        "123456789012345678",
        "passwordpassword",
        "password1234567890",
        "january february march",
        "correct horse battery staple",
        "\u00fc" * 20,
        "x" * 500,
    ],
)
def test_c13_long_and_guessable_is_refused(passphrase):
    strength = check(passphrase, PRACTICE)
    assert not strength.accepted
    assert strength.guesses_log10 < 14
    assert "unrelated word" in strength.advice.text


@pytest.mark.parametrize(
    "passphrase",
    [
        "rapport kiosk therapy session trust",
        "Lindenhof Lindenhof Practice",
        "lindenhofpractice miriam okafor",
        "Okafor-Therapist-Miriam-2024",
    ],
)
def test_c13_words_of_the_product_and_the_practice_count_for_nothing(passphrase):
    assert not check(passphrase, PRACTICE).accepted


def test_c13_a_word_is_blocked_only_where_it_belongs_to_the_practice():
    passphrase = "lindenhof miriam okafor"
    assert check(passphrase, []).accepted
    assert not check(passphrase, PRACTICE).accepted


@pytest.mark.parametrize(
    "passphrase",
    ["purple giraffe eats nine biscuits", "T7#qv!9xLw2$Rk&e4", "wobbly-lantern-thirteen-moss"],
)
def test_c13_a_strong_one_is_accepted(passphrase):
    strength = check(passphrase, PRACTICE)
    assert strength.accepted
    assert strength.guesses_log10 >= 14
    require_strong(passphrase, PRACTICE)


def test_c13_a_weak_one_is_refused_with_the_advice_as_its_sentence():
    with pytest.raises(WeakPassphrase, match="at least 15 characters"):
        require_strong("too short", PRACTICE)
    with pytest.raises(WeakPassphrase, match="Too easy to guess"):
        require_strong("aaaaaaaaaaaaaaaaaaaa", PRACTICE)


def test_c13_made_passphrases_have_five_words_and_pass_the_check():
    for _ in range(25):
        made = generate(secrets.SystemRandom())
        assert len(made.split("-")) == 5
        assert check(made, PRACTICE).accepted


def test_c13_a_made_passphrase_draws_from_the_whole_list():
    class Counting:
        def __init__(self):
            self.sizes = []

        def choice(self, words):
            self.sizes.append(len(words))
            return secrets.choice(words)

    rng = Counting()
    generate(rng)
    # The EFF's long list has 7,776 words, four of them with a dash.
    assert set(rng.sizes) == {7772}


def test_the_same_seed_makes_the_same_passphrase():
    assert generate(random.Random(5)) == generate(random.Random(5))
    assert generate(random.Random(5)) != generate(random.Random(6))


def test_a_weak_draw_is_drawn_again():
    class FirstWeak:
        def __init__(self):
            self.draws = 0

        def choice(self, words):
            self.draws += 1
            return words[0] if self.draws <= 5 else random.Random(self.draws).choice(words)

    rng = FirstWeak()
    assert check(generate(rng), ()).accepted
    assert rng.draws == 10


@given(st.text(max_size=100), st.lists(st.text(max_size=20), max_size=3))
@settings(max_examples=60, deadline=None)
def test_every_text_is_judged_without_a_fault(passphrase, extra_words):
    strength = check(passphrase, extra_words)
    assert strength.accepted == (len(prepared(passphrase).decode()) >= 15 and strength.guesses_log10 >= 14)


def test_half_a_surrogate_pair_is_judged_without_a_fault():
    assert not check("\ud800" * 20, []).accepted


def test_prepared_bytes_do_not_depend_on_the_keyboard():
    assert prepared("e\u0301\u00a0x\u2003y") == prepared("\u00e9 x y") == "\u00e9 x y".encode()
    assert prepared("Case Matters") != prepared("case matters")


def test_the_slow_library_is_loaded_only_when_a_passphrase_is_judged():
    program = (
        "import sys, kiosk.vault.passphrases; "
        "sys.exit(any(name in sys.modules for name in ('zxcvbn', 'xkcdpass')))"
    )
    subprocess.run(
        [sys.executable, "-c", program], check=True, env={"PYTHONPATH": ":".join(filter(None, sys.path))}
    )
