"""The bar code of a code card: Code 128, set C (ISO/IEC 15417), which every reader for lines knows."""

from collections.abc import Iterator
from typing import Final

# Widths of bar, gap, bar, gap, bar, gap in modules, for each value from 0 on.
_VALUES: Final = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 "
    "122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 "
    "322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 "
    "112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 "
    "331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 "
    "112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 "
    "124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 "
    "411311 113141 114131 311141 411131 211412 211214 211232"
)
_EACH: Final = 7  # six widths and a blank
_START_C: Final = 105
_STOP: Final = "2331112"
_CHECK_MODULUS: Final = 103
QUIET_MODULES: Final = 10
"""How much white a reader needs on either side."""


def bars(digits: str) -> tuple[tuple[int, int], ...]:
    """Give the bars for an even number of digits: where each begins and how wide it is, in modules from 0.

    Raises:
        ValueError: an odd number of characters, or one that is no digit.
    """
    if len(digits) % 2 or not (digits.isascii() and digits.isdecimal()):
        raise ValueError("set C holds pairs of digits")
    pairs = [int(digits[place : place + 2]) for place in range(0, len(digits), 2)]
    check = (_START_C + sum(place * pair for place, pair in enumerate(pairs, start=1))) % _CHECK_MODULUS
    patterns = "".join(_pattern(value) for value in (_START_C, *pairs, check)) + _STOP
    return tuple(_dark(patterns))


def width(digits: str) -> int:
    """Give the width of the whole code in modules, without the white on either side."""
    begins, wide = bars(digits)[-1]
    return begins + wide


def _pattern(value: int) -> str:
    return _VALUES[_EACH * value : _EACH * value + _EACH - 1]


def _dark(patterns: str) -> Iterator[tuple[int, int]]:
    begins = 0
    for place, modules in enumerate(map(int, patterns)):
        if place % 2 == 0:
            yield begins, modules
        begins += modules
