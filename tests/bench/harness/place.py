# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a benchmark runs: the built programs, the ledgers, the sandbox."""

from __future__ import annotations

import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[3]
CLIENT_CODE = "API-BENCH"
KEY = "bench-key"
MOST_WHEN_QUICK = 10_000


class Programs:
    """Built targets by their names, each built when it is first asked for."""

    def __init__(self, tree: pathlib.Path, may_build: bool):
        self._tree = tree
        self._may_build = may_build
        self._found: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        if name not in self._found:
            if self._may_build:
                subprocess.run(["cmake", "--build", self._tree, "--target", name], check=True, stdout=subprocess.DEVNULL)
            files = [path for pattern in (name, f"lib{name}.so") for path in self._tree.rglob(pattern)]
            files = [path for path in files if path.is_file() and os.access(path, os.X_OK)]
            if not files:
                raise FileNotFoundError(f"{name} is not built in {self._tree}")
            self._found[name] = str(files[0])
        return self._found[name]


class Fills:
    """Data folders with so many sales. Kept from run to run while nothing that makes them has changed."""

    def __init__(self, folder: pathlib.Path, programs: Programs, quick: bool):
        self._folder = folder
        self._programs = programs
        self._quick = quick

    def __getitem__(self, sales: str) -> str:
        many = int(sales)
        if self._quick:
            many = min(many, MOST_WHEN_QUICK)
        made_by = sorted((SOURCE / "resources/migrations").glob("*.sql"))
        made_by += sorted((SOURCE / "tests/bench").glob("*fill.cpp"))
        mark = hashlib.sha256(b"".join(file.read_bytes() for file in made_by)).hexdigest()[:12]
        folder = self._folder / f"{many}-{mark}"
        if not folder.exists():
            making = pathlib.Path(tempfile.mkdtemp(dir=self._ready(), prefix="making-"))
            subprocess.run([self._programs["taabia-make-ledger"], making / "ledger.sqlite", str(many), CLIENT_CODE],
                           check=True)
            making.rename(folder)
        return str(folder)

    def _ready(self) -> pathlib.Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder


class Place:
    def __init__(self, tree: pathlib.Path, may_build: bool, quick: bool):
        self.tree = tree
        self.quick = quick
        self.program = Programs(tree, may_build)
        self.fill = Fills(tree / "fills", self.program, quick)
        self._sandbox: subprocess.Popen | None = None
        self._sandbox_url = ""

    def scratch(self) -> pathlib.Path:
        """On the same disk as the ledgers, whatever /tmp is made of."""
        (self.tree / "scratch").mkdir(parents=True, exist_ok=True)
        return pathlib.Path(tempfile.mkdtemp(dir=self.tree / "scratch"))

    @property
    def sandbox(self) -> str:
        if not self._sandbox:
            self._sandbox = subprocess.Popen(
                [self.program["taabia-sandbox"], "--client-code", CLIENT_CODE, "--api-key", KEY, "--balance", "1000000"],
                stdout=subprocess.PIPE, text=True)
            self._sandbox_url = self._sandbox.stdout.readline().split()[-1]
        return self._sandbox_url

    def filled(self, word: str, scratch: pathlib.Path) -> str:
        """A word of a command, with what stands in braces put in; only what stands there is made."""
        place = self

        class Words(dict):
            def __missing__(self, name: str):
                return {
                    "program": lambda: place.program, "fill": lambda: place.fill, "scratch": lambda: str(scratch),
                    "source": lambda: str(SOURCE / "tests/bench"),
                    "sandbox": lambda: place.sandbox, "quick": lambda: "--quick" if place.quick else "",
                }[name]()

        return word.format_map(Words())

    def close(self) -> None:
        if self._sandbox:
            self._sandbox.terminate()
            self._sandbox.wait()
        shutil.rmtree(self.tree / "scratch", ignore_errors=True)
