#!/usr/bin/env bash
# Builds Wiretale and opens its window; without a display, plays the demo on the command line.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/packages.sh"
cd "$root"

install_packages "${build_packages[@]}" "${run_packages[@]}"
[ -f build/release/build.ninja ] || cmake --preset release >build-release.log 2>&1 || { cat build-release.log; exit 1; }
rm -f build-release.log
cmake --build --preset release -j "$(build_jobs)"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/src/gui/wiretale "$@"
fi

echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so the demo runs on the command line."
cli=build/release/src/cli/wiretale-cli
report=${XDG_CACHE_HOME:-$HOME/.cache}/wiretale
mkdir -p "$report"
"$cli" demo --record "$report/demo.pcapng"
"$cli" show "$report/demo.pcapng" --format html -o "$report/demo.html"
echo "The report: $report/demo.html"
echo "The session file, which Wireshark opens too: $report/demo.pcapng"
