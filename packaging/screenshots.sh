#!/usr/bin/env bash
# Draws every screen in both themes at 1440x900 and 1024x700, offscreen, from recorded sessions and a running mock server.
# Built as a release, so that the memory in the status bar is what a user sees. Argument: the folder to fill.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/packages.sh"
folder=$(realpath -m "${1:-$root/build/screenshots}")
cd "$root"
install_packages "${build_packages[@]}" "${run_packages[@]}"
build=build/pictures # of its own, as the release preset builds no tests
[ -f "$build/build.ninja" ] || cmake --preset release -B "$build" -DWIRETALE_TESTS=ON
cmake --build "$build" --target test_gui -j "$(build_jobs)"
mkdir -p "$folder"
QT_QPA_PLATFORM=offscreen WIRETALE_SCREENSHOTS="$folder" "$build/tests/test_gui" WindowScreensTest
echo "The screenshots: $folder"
