"""``rapport analyse``: the trends' figures for any series of scores."""

import argparse

from kiosk.commands.console import Console
from kiosk.errors import EXIT_DONE
from kiosk.exchange.score_files import read_scores
from kiosk.exchange.scores import analyse


def run(options: argparse.Namespace, console: Console) -> int:
    """Read the scores and print what the rules find."""
    analysis = analyse(
        read_scores(options.scores),
        options.minimum,
        options.maximum,
        options.step,
        sd=options.sd,
        reliability=options.reliability,
    )
    console.document(analysis.as_json())
    console.say(analysis.as_text().rstrip("\n"))
    return EXIT_DONE
