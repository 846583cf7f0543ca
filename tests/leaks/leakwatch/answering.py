"""What the tests' clients tap."""

ANSWERS = ((3, 1, 4, 0, 2, None, 3, 1, 2), (1, 2, 0, 4, 3, None, 1, 1, 2), (4, 0, 3, 1, 1, None, 2, 1, 2))
"""Which card each of three clients taps, question by question; a card stands for its place plus one."""

WORDS = (
    "quittengelb klingt der farn am weiher",
    "zwei dohlen tragen kupferne schuhe heim",
    "nebelkraut summt hinter dem backhaus",
)
"""What each of them writes into the box for own words."""


def values(cards):
    """Give the first answers as numbers."""
    return [card + 1 for card in cards[:5]]
