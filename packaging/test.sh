#!/usr/bin/env bash
# Installs what the tests need, builds the dev preset (sanitizers, warnings as errors) and runs every test offscreen.
# Arguments go to ctest: packaging/test.sh -R ws
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/packages.sh"
cd "$root"

install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1 # what another checkout compiled serves here
[ -f build/dev/build.ninja ] || cmake --preset dev
cmake --build --preset dev -j "$(build_jobs)"
export QT_QPA_PLATFORM=offscreen
ctest --test-dir build/dev --output-on-failure -j "$(nproc)" "$@"
