# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the sides of a bench in turns."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

from .bench import Bench, Side
from .place import Place


class Failed(Exception):
    """A side did not do its work."""


def missing(side: Side) -> str:
    absent = [program for program in side.needs if not shutil.which(program)]
    return f"{', '.join(absent)} is not installed" if absent else ""


def run(side: Side, place: Place) -> dict:
    scratch = place.scratch()
    try:
        command = [word for word in (place.filled(word, scratch) for word in side.command) if word]
        environment = {name: place.filled(value, scratch) for name, value in side.environment.items()}
        done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True,
                              timeout=side.seconds, cwd=scratch)
        lines = done.stdout.strip().splitlines()
        if done.returncode != 0 or not lines:
            raise Failed(f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return json.loads(lines[-1])
    except subprocess.TimeoutExpired:
        raise Failed(f"{command[0]} had not ended after {side.seconds} s") from None
    except json.JSONDecodeError:
        raise Failed(f"{command[0]} printed no figures on its last line:\n{done.stdout}{done.stderr}") from None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def measure(bench: Bench, place: Place, rounds: int) -> dict:
    """By side the figures of each run, or in words why there are none."""
    figures: dict = {name: missing(side) or [] for name, side in bench.sides.items()}
    for turn in range(rounds + 1):
        print(f"  {bench.name}: " + (f"round {turn} of {rounds}" if turn else "warming up"), file=sys.stderr)
        for name, side in bench.sides.items():
            if isinstance(figures[name], str):
                continue
            told = run(side, place)
            if turn:
                figures[name].append(told)
    return figures
