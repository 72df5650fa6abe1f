#!/usr/bin/env bash
# Draws every screen in both themes at 1440x900 and 1024x700, offscreen, from recorded sessions. Argument: the folder to fill.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/packages.sh"
folder=$(realpath -m "${1:-$root/build/screenshots}")
cd "$root"
install_packages "${build_packages[@]}" "${run_packages[@]}"
[ -f build/dev/build.ninja ] || cmake --preset dev
cmake --build --preset dev --target test_gui -j "$(build_jobs)"
mkdir -p "$folder"
QT_QPA_PLATFORM=offscreen WIRETALE_SCREENSHOTS="$folder" ASAN_OPTIONS=detect_leaks=0 build/dev/tests/test_gui WindowScreensTest
echo "The screenshots: $folder"
