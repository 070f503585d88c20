# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures were measured on."""

from __future__ import annotations

import os
import pathlib
import re
import subprocess


def _told_by(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def _field(path: str, name: str) -> str:
    try:
        found = re.search(rf"^{name}\s*[:=]\s*(.*)$", pathlib.Path(path).read_text(), re.MULTILINE)
    except OSError:
        return ""
    return found.group(1).strip('" ') if found else ""


def _disk(folder: pathlib.Path) -> str:
    """File system and kind, and how long one durable write of a page takes: what a commit costs here."""
    told = _told_by("findmnt", "--noheadings", "--output", "FSTYPE,SOURCE", "--target", str(folder)).split()
    kind = ""
    if len(told) == 2:
        spins = _told_by("lsblk", "--noheadings", "--nodeps", "--output", "ROTA", told[1])
        kind = {"0": "solid state", "1": "turning"}.get(spins.strip(), "")
        if pathlib.Path(told[1]).name.startswith("vd"):  # what it says of itself is made up
            kind = "a virtual disk"
    return ", ".join(part for part in [*told[:1], kind, f"fsync of 4 KiB {_sync_ms(folder):.2f} ms"] if part)


def _sync_ms(folder: pathlib.Path) -> float:
    import statistics
    import time

    path = folder / "sync-probe"
    taken = []
    with open(path, "wb", buffering=0) as file:
        for _ in range(31):
            file.write(b"\0" * 4096)
            begun = time.perf_counter()
            os.fsync(file.fileno())
            taken.append(time.perf_counter() - begun)
    path.unlink()
    return statistics.median(taken) * 1000


def description(folder: pathlib.Path) -> dict[str, str]:
    """\\a folder: where the ledgers lie."""
    memory = int((_field("/proc/meminfo", "MemTotal") or "0").split()[0] or 0) / 1024 / 1024
    system = os.uname()
    return {
        "cpu": _field("/proc/cpuinfo", "model name") or system.machine,
        "cores": str(len(os.sched_getaffinity(0))),
        "memory": f"{memory:.0f} GB",
        "disk": _disk(folder),
        "kernel": f"{system.sysname} {system.release}",
        "system": _field("/etc/os-release", "PRETTY_NAME"),
        "qt": _told_by("qmake6", "-query", "QT_VERSION") or _told_by("pkg-config", "--modversion", "Qt6Core"),
        "sqlite": _told_by("pkg-config", "--modversion", "sqlite3"),
    }


def sentence(machine: dict[str, str]) -> str:
    return (f"{machine['cpu']}, {machine['cores']} cores, {machine['memory']}; {machine['disk']}; {machine['system']}, "
            f"{machine['kernel']}, Qt {machine['qt']}, SQLite {machine['sqlite']}.")
