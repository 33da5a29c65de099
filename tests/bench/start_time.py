#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""start_time.py BIN: from exec to a painted window, belfry and keepassxc in turn on one virtual display.

Painted means: a visible window of the process, of at least 200 x 200 points, whose picture holds more than one colour. Both
programs are looked at in the same way and by the same clock; one start of each that is not counted warms the disk cache.
Prints {"belfry": ms, "keepassxc": ms}, medians of RUNS, or {"missing": "..."}."""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 7


def window_of(display, pid):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], env=dict(os.environ, DISPLAY=display),
                           capture_output=True, text=True)
    for window in found.stdout.split():
        shape = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], env=dict(os.environ, DISPLAY=display),
                               capture_output=True, text=True).stdout
        size = dict(line.split("=") for line in shape.split() if "=" in line)
        if int(size.get("WIDTH", 0)) >= 200 and int(size.get("HEIGHT", 0)) >= 200:
            return size
    return None


def is_painted(framebuffer, size):
    """Reads the rows of the window out of Xvfb's own frame buffer file (XWD)."""
    data = framebuffer.read_bytes()
    word = lambda index: int.from_bytes(data[4 * index:4 * index + 4], "big")
    start, bytes_per_line = word(0) + 12 * word(19), word(12)
    x, y, width, height = (max(0, int(size[key])) for key in ("X", "Y", "WIDTH", "HEIGHT"))
    colours = set()
    for row in range(y, min(y + height, word(5)), 8):
        line = data[start + row * bytes_per_line + 4 * x:start + row * bytes_per_line + 4 * min(x + width, word(4))]
        colours.update(line[at:at + 4] for at in range(0, len(line), 32))
        if len(colours) > 3:
            return True
    return False


def start(words, environment, display, framebuffer):
    begun = time.monotonic()
    process = subprocess.Popen(words, env=dict(environment, DISPLAY=display), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - begun < 30:
            size = window_of(display, process.pid)
            if size and is_painted(framebuffer, size):
                return (time.monotonic() - begun) * 1000
            time.sleep(0.002)
        raise SystemExit(json.dumps({"missing": f"no window of {words[0]} within 30 s"}))
    finally:
        process.kill()
        process.wait()


def main():
    programs = pathlib.Path(sys.argv[1])
    for name in ("keepassxc", "Xvfb", "xdotool"):
        if not shutil.which(name):
            raise SystemExit(print(json.dumps({"missing": name})))
    if not (programs / "belfry").exists():
        raise SystemExit(print(json.dumps({"missing": "belfry"})))
    with tempfile.TemporaryDirectory(prefix="belfry-start-") as name:
        folder = pathlib.Path(name)
        environment = {"PATH": os.environ["PATH"], "HOME": name, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": name,
                       "BELFRY_KEY_FILE": str(folder / "master.key"), "BELFRY_STATE_DIR": str(folder / "state"),
                       "BELFRY_LOGIN": "anna", "BELFRY_PASSWORD": "a quiet bell in the morning"}
        url = f"sqlite:{folder / 'school.belfry'}"
        subprocess.run([programs / "belfryctl", "--database", url, "init", "--school", "Bench"], env=environment, check=True,
                       stdout=subprocess.DEVNULL)
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-fbdir", name], pass_fds=[write],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        display = ":" + os.read(read, 20).decode().strip()
        framebuffer = folder / "Xvfb_screen0"
        try:
            commands = {"belfry": [str(programs / "belfry"), "--database", url], "keepassxc": ["keepassxc"]}
            times = {program: [] for program in commands}
            for run in range(RUNS + 1):
                for program, words in commands.items():
                    taken = start(words, environment, display, framebuffer)
                    if run:
                        times[program].append(taken)
            print(json.dumps({program: statistics.median(taken) for program, taken in times.items()}))
            print(json.dumps(times), file=sys.stderr)
        finally:
            server.kill()
            server.wait()


if __name__ == "__main__":
    main()
