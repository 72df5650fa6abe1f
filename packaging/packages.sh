# Sourced by run.sh, test.sh and screenshots.sh: what Debian packages each needs, and how they are installed.

build_packages=(
    build-essential cmake ninja-build pkg-config
    qt6-base-dev libqt6websockets6-dev libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libasio-dev libssl-dev libsimdjson-dev libpcre2-dev nlohmann-json3-dev libcli11-dev libpcap-dev libzstd-dev zlib1g-dev
)
run_packages=(qt6-qpa-plugins libqt6svg6 fonts-dejavu-core fonts-noto-core)
test_packages=(
    ccache mold
    tshark python3 python3-websockets nodejs node-ws nginx-light haproxy openssl curl python3-pytest python3-jsonschema
    chromium firefox-esr webkit2gtk-driver
    xvfb xauth openbox xdotool x11-utils imagemagick dbus-x11 at-spi2-core python3-pyatspi fonts-dejavu fonts-noto-cjk
)

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || echo "$package"
    done
}

# Installs what is missing. Asks once when a person sits at a terminal; never as root in CI or without a terminal.
install_packages() {
    local missing answer
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "These Debian packages are needed, and apt-get is not here to install them: ${missing[*]}" >&2
        return 1
    fi
    echo "Wiretale needs these Debian packages: ${missing[*]}"
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Install them as root: apt-get install ${missing[*]}" >&2; return 1; }
        sudo=(sudo)
        [ -t 0 ] || sudo=(sudo -n)
    fi
    if [ -t 0 ] && [ -z "${CI:-}" ]; then
        read -r -p "Install them now? [Y/n] " answer
        case "$answer" in [Nn]*) echo "Nothing was installed." >&2; return 1 ;; esac
    fi
    "${sudo[@]}" apt-get update -qq || echo "The package lists could not be renewed; going on with those that are here." >&2
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# Compilers that run at once: one per processor, fewer where memory is short (1.5 GB each).
build_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/MemAvailable/ {print int($2 / 1500000)}' /proc/meminfo)
    [ "$memory" -lt 1 ] && memory=1
    echo $((processors < memory ? processors : memory))
}
