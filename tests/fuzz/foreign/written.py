"""What people and other programs write: questionnaires, series of scores, answers to set-up."""

import tempfile
from pathlib import Path

from foreign.target import Target

import resources
from kiosk.commands.founding import Answers, BadAnswers, read_answers
from kiosk.exchange.score_files import BadScores, ScoreSeries, parse_scores
from kiosk.questionnaires.definition import Questionnaire
from kiosk.questionnaires.loading import BUILTIN, builtin, load
from kiosk.questionnaires.reading import BadQuestionnaire

_EVERY_KIND = (Path(__file__).parents[2] / "questionnaires" / "every-kind.json").read_bytes()
_BUILTIN = (Path(resources.__path__[0]) / "questionnaires" / f"{BUILTIN}.json").read_bytes()
_TOML = b'practice = "Lindenhof"\ntherapist = "Ada"\nclients = ["Ana", "Ben"]\npassphrase = "a b c d e"\n'
_JSON = b'{"practice": "Lindenhof", "therapist": "Ada"}'


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _file(data: bytes) -> Questionnaire:
    return load(_text(data), "en")


def _canonical(data: bytes) -> Questionnaire:
    questionnaire = Questionnaire.from_canonical_json(_text(data))
    assert Questionnaire.from_canonical_json(questionnaire.canonical_json()) == questionnaire
    return questionnaire


def _scores(data: bytes) -> ScoreSeries:
    series = parse_scores(_text(data))
    assert len(series.sessions) == len(series.scores) == len(series.lines)
    return series


def _answers(data: bytes) -> Answers:
    """The first byte says which of both forms the file has."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / ("answers.json" if data[:1] == b"{" else "answers.toml")
        file.write_bytes(data)
        return read_answers(file)


WRITTEN = (
    Target("questionnaire", _file, (BadQuestionnaire,), [_BUILTIN, _EVERY_KIND]),
    Target(
        "questionnaire beside the sheets",
        _canonical,
        (BadQuestionnaire,),
        [builtin().canonical_json().encode(), load(_EVERY_KIND.decode(), "en").canonical_json().encode()],
    ),
    Target(
        "scores",
        _scores,
        (BadScores,),
        [b"session,score\n1,36\n2,\n4,35.5\n", b"date;score\n2026-03-09;3,5\n"],
    ),
    Target("answers to set-up", _answers, (BadAnswers,), [_TOML, _JSON]),
)
