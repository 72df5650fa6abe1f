#!/usr/bin/python3
"""From the start of the program to its visible window, beside a bare Qt Widgets window in the same run. The goals: 300 ms
warm, and at most three times the bare window.

    cmake --preset bench && cmake --build --preset bench
    tests/bench/start_bench.py build/bench/tests/bench/bare_window build/bench/src/gui/wiretale"""

import os
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "blackbox"))
import desktop  # noqa: E402

RUNS = 15


def milliseconds_to_window(program, title):
    """Mapped, as the window manager tells; polls every 2 ms."""
    start = time.perf_counter()
    process = subprocess.Popen([program], stderr=subprocess.DEVNULL)
    try:
        while True:
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True)
            if found.stdout.strip():
                return (time.perf_counter() - start) * 1000
            if process.poll() is not None or time.perf_counter() - start > 30:
                sys.exit(f"{program} showed no window")
            time.sleep(0.002)
    finally:
        process.kill()
        process.wait()


def main():
    if len(sys.argv) != 3 or desktop.missing():
        sys.exit(__doc__)
    bare, program = sys.argv[1:]
    with desktop.Desktop():
        os.environ.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")  # people start it without
        for warm_up in ((bare, "bare"), (program, "Wiretale")):
            milliseconds_to_window(*warm_up)
        times = {"bare": [], "wiretale": []}
        for _ in range(RUNS):
            times["bare"].append(milliseconds_to_window(bare, "bare"))
            times["wiretale"].append(milliseconds_to_window(program, "Wiretale"))
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, values in times.items():
        print(f"{name}: median {medians[name]:.0f} ms, {min(values):.0f} to {max(values):.0f} ms, {RUNS} runs")
    print(f"ratio of the medians: {medians['wiretale'] / medians['bare']:.2f}")


if __name__ == "__main__":
    main()
