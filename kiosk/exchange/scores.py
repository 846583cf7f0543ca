"""The trends' figures for any series of scores, as JSON and in words, to check against another program."""

import math
from dataclasses import dataclass, replace

import numpy as np

from kiosk.errors import InputFault
from kiosk.exchange.score_files import BadScores, ScoreSeries
from kiosk.trends.ceiling import share_at_top
from kiosk.trends.change import mann_kendall, theil_sen
from kiosk.trends.episodes import Episode, find_episodes
from kiosk.trends.limits import CUSUM_BOUND, FEWEST, Limits, WhyNone, cusum, ewma, individuals
from kiosk.trends.rules import Floats, Rule, Rules, Scale
from kiosk.trends.runs import RunChart, run_chart
from kiosk.trends.series import history_from_scores
from kiosk.trends.signals import Signal, find_signals
from kiosk.trends.words import limits_legend, reading, signal_sentence, tier_name
from kiosk.words import phrase

MOST_STEPS = 1_000_000
_OFF_STEP = 1e-6
_DIGITS = 9  # what is printed; binary fractions differ further down


class BadScale(InputFault):
    """The scale that was named does not work out."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """What a chart that gathers over the sessions holds in one of them, and the bound of that session."""

    session: int
    value: float
    bound: float


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the rules find in a series, in points of its own scale and by its own session numbers.

    Attributes:
        sessions: how many sessions there are, those without a score included.
        scored: how many have a score.
        mean: of all scores; ``nan`` without any.
        limits: the individuals chart's.
        signals: by session.
        episodes: by session.
        theil_sen: slope in points a session; ``nan`` with fewer than two scores.
        mann_kendall_z: of the trend; ``nan`` likewise.
        run_chart: runs around the median.
        ewma: by session; empty without limits.
        cusum: by session, in standard deviations within the client; empty without limits.
        ceiling: share of the scores at the maximum; ``nan`` without scores.
    """

    sessions: int
    scored: int
    mean: float
    limits: Limits
    signals: tuple[Signal, ...]
    episodes: tuple[Episode, ...]
    theil_sen: float
    mann_kendall_z: float
    run_chart: RunChart
    ewma: tuple[ChartPoint, ...]
    cusum: tuple[ChartPoint, ...]
    ceiling: float

    def as_json(self) -> dict[str, object]:
        """Give an object for ``json.dumps``; what cannot be worked out is ``null``."""
        known = self.limits.why_none is None
        limits = {
            "centre": _figure(self.limits.centre),
            "lower": _figure(self.limits.lower),
            "upper": _figure(self.limits.upper),
            "baseline": self.limits.baseline,
        }
        return {
            "mean": _figure(self.mean),
            "limits": limits if known else None,
            **({} if known else {"why": _why_none(self.limits)}),
            "signals": [_signal_json(signal) for signal in self.signals],
            "episodes": [
                {
                    "session": episode.session,
                    "depth": _figure(episode.depth),
                    "size": episode.size.value,
                    "repair": episode.repair.value,
                }
                for episode in self.episodes
            ],
            "slope": {
                "theil_sen": _figure(self.theil_sen),
                "mann_kendall_z": _figure(self.mann_kendall_z),
            },
            "run_chart": {
                "median": _figure(self.run_chart.median),
                "longest_run": self.run_chart.longest_run,
                "crossings": self.run_chart.crossings,
                "signal": self.run_chart.signal,
            },
            "ewma": [_point_json(point) for point in self.ewma],
            "cusum": [_point_json(point) for point in self.cusum],
            "ceiling": _figure(self.ceiling),
        }

    def as_text(self) -> str:
        """Say the same in plain words, one thing a line."""
        lines = [f"{self.sessions} sessions, {self.scored} with a score."]
        if self.scored:
            lines.append(f"Mean {reading(self.mean)}; {self.ceiling:.0%} of the scores are at the maximum.")
        lines += [str(sentence) for sentence in limits_legend(self.limits)]
        if self.scored >= 2:
            lines.append(
                f"Slope (Theil-Sen) {self.theil_sen:+.2f} points a session; "
                f"Mann-Kendall z {self.mann_kendall_z:.2f}."
            )
            lines.append(self._runs_in_words())
        beyond = [point.session for point in self.cusum if point.value > point.bound]
        if beyond:
            lines.append(f"By the cumulative sum the level has fallen by session {beyond[0]}.")
        lines += [
            f"Session {one.session}: a {one.size.value} fall of {reading(one.depth)}, "
            f"repair: {one.repair.value}."
            for one in self.episodes
        ]
        lines += [
            f"Session {signal.session}: {tier_name(signal.tier).text}. {signal_sentence(signal)}"
            for signal in self.signals
        ]
        if not self.signals:
            lines.append("No signals.")
        return "\n".join(lines) + "\n"

    def _runs_in_words(self) -> str:
        chart = self.run_chart
        found = "a signal" if chart.signal else "no signal"
        return (
            f"Run chart: median {reading(chart.median)}, longest run {chart.longest_run} (usual up to "
            f"{chart.longest_usual}), {chart.crossings} crossings (usual from {chart.fewest_usual}): {found}."
        )


def analyse(
    series: ScoreSeries,
    minimum: float,
    maximum: float,
    step: float,
    *,
    sd: float | None = None,
    reliability: float | None = None,
) -> Analysis:
    """Work out limits, signals, episodes and slopes of a series.

    Args:
        series: the scores.
        minimum: the lowest score of the scale.
        maximum: the highest.
        step: the distance between neighbouring scores; everything is compared in whole steps.
        sd: standard deviation of the measure, for reliable change; with ``reliability`` or not at all.
        reliability: of the measure, 0 up to but not including 1.

    Raises:
        BadScale: the scale's figures contradict each other.
        BadScores: a score is not on the scale; the sentence names its line.
    """
    steps = _steps(minimum, maximum, step)
    _check_measure(sd, reliability)
    scores = _in_steps(series, minimum, maximum, step, steps)
    rules = Rules(
        Scale(0.0, float(steps), 1.0), sd=None if sd is None else sd / step, reliability=reliability
    )
    return _Worker(series, scores, rules, minimum, step).analysis()


@dataclass(frozen=True, slots=True)
class _Worker:
    """Works in whole steps above the minimum and turns the outcome into points and session numbers."""

    series: ScoreSeries
    scores: Floats
    rules: Rules
    minimum: float
    step: float

    def analysis(self) -> Analysis:
        history = history_from_scores(self.scores)
        given = self.scores[history.usable]
        limits = individuals(given, self.rules.scale)
        chart = run_chart(given, self.rules.scale)
        places = np.array(self.series.sessions, dtype=np.float64)
        return Analysis(
            sessions=len(self.scores),
            scored=len(given),
            mean=self._point(float(given.mean())) if len(given) else math.nan,
            limits=self._limits(limits),
            signals=tuple(self._signal(signal) for signal in find_signals(history, self.rules)),
            episodes=tuple(self._episode(episode) for episode in find_episodes(history, self.rules)),
            theil_sen=self._length(theil_sen(places, self.scores)),
            mann_kendall_z=float(mann_kendall(self.scores, self.rules.scale)),
            run_chart=replace(chart, median=self._point(chart.median)),
            ewma=self._ewma(given, limits),
            cusum=self._cusum(given, limits),
            ceiling=share_at_top(given, self.rules.scale),
        )

    def _point(self, steps: float) -> float:
        return self.minimum + steps * self.step

    def _length(self, steps: float) -> float:
        return steps * self.step

    def _session(self, place: int) -> int:
        return self.series.sessions[place]

    def _limits(self, limits: Limits) -> Limits:
        return replace(
            limits,
            centre=self._point(limits.centre),
            lower=self._point(limits.lower),
            upper=self._point(limits.upper),
            sigma=self._length(limits.sigma),
        )

    def _signal(self, signal: Signal) -> Signal:
        session = self._session(signal.session - 1)
        if signal.rule is Rule.RUN:  # counts, not points
            return replace(signal, session=session)
        turn = self._length if signal.rule is Rule.EPISODE else self._point
        return replace(signal, session=session, value=turn(signal.value), bound=turn(signal.bound))

    def _episode(self, episode: Episode) -> Episode:
        return replace(
            episode,
            session=self._session(episode.session - 1),
            depth=self._length(episode.depth),
            needed=self._length(episode.needed),
        )

    def _scored_sessions(self) -> list[int]:
        return [self._session(place) for place in np.flatnonzero(~np.isnan(self.scores)).tolist()]

    def _ewma(self, given: Floats, limits: Limits) -> tuple[ChartPoint, ...]:
        if limits.why_none is not None:
            return ()
        values, bounds = ewma(given, limits.centre, limits.sigma)
        rows = zip(self._scored_sessions(), values.tolist(), bounds.tolist(), strict=True)
        return tuple(
            ChartPoint(session, self._point(value), self._point(bound)) for session, value, bound in rows
        )

    def _cusum(self, given: Floats, limits: Limits) -> tuple[ChartPoint, ...]:
        if limits.why_none is not None:
            return ()
        rows = zip(self._scored_sessions(), cusum(given, limits).tolist(), strict=True)
        return tuple(ChartPoint(session, value, CUSUM_BOUND) for session, value in rows)


def _steps(minimum: float, maximum: float, step: float) -> int:
    sound = all(math.isfinite(value) for value in (minimum, maximum, step)) and step > 0 and minimum < maximum
    steps = (maximum - minimum) / step if sound else 0.0
    if not 1 <= round(min(steps, 2.0 * MOST_STEPS)) <= MOST_STEPS or abs(steps - round(steps)) > _OFF_STEP:
        raise BadScale(
            phrase(
                "errors",
                "A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum "
                "must be below the maximum, and a whole number of steps must lead from one to the "
                "other.",
            ),
            minimum=minimum,
            maximum=maximum,
            step=step,
        )
    return round(steps)


def _check_measure(sd: float | None, reliability: float | None) -> None:
    if sd is None and reliability is None:
        return
    if sd is None or reliability is None or not (0 < sd < math.inf and 0 <= reliability < 1):
        raise BadScale(
            phrase(
                "errors",
                "Reliable change needs both: a standard deviation above 0, and a reliability from 0 to "
                "below 1.",
            )
        )


def _in_steps(series: ScoreSeries, minimum: float, maximum: float, step: float, steps: int) -> Floats:
    """Turn scores into whole steps above the minimum, so that equal scores are equal numbers."""
    exact = (series.scores - minimum) / step
    whole = np.round(exact)
    wrong = (np.abs(exact - whole) > _OFF_STEP) | (whole < 0) | (whole > steps)
    for place in np.flatnonzero(wrong)[:1].tolist():
        raise BadScores(
            phrase(
                "errors",
                "Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in "
                "steps of {step}.",
            ),
            line=series.lines[place],
            score=float(series.scores[place]),
            minimum=minimum,
            maximum=maximum,
            step=step,
        )
    return whole


def _signal_json(signal: Signal) -> dict[str, object]:
    return {
        "session": signal.session,
        "rule": signal.rule.value,
        "tier": signal.tier.name.casefold(),
        "value": _figure(signal.value),
        "bound": _figure(signal.bound),
    }


def _point_json(point: ChartPoint) -> dict[str, object]:
    return {"session": point.session, "value": _figure(point.value), "bound": _figure(point.bound)}


def _why_none(limits: Limits) -> str:
    if limits.why_none is WhyNone.TOO_FEW:
        return f"fewer than {FEWEST} scores"
    return "no variation so far"


def _figure(value: float) -> float | None:
    """Round away what binary fractions add; there is no ``nan`` in JSON."""
    return None if math.isnan(value) else round(value, _DIGITS)
