"""A desktop of its own for one test: X server, session bus, window manager, accessibility bus, home folder."""

import os
import shutil
import subprocess
import tempfile

NEEDED = ("Xvfb", "dbus-daemon", "openbox", "xdotool")


def missing():
    """Names of the programs that are not installed."""
    return [name for name in NEEDED if not shutil.which(name)]


class Desktop:
    """Use it in a `with`, and import pyatspi only inside: it reads the environment that is set here."""

    def __init__(self, width=1440, height=900):
        self._size = f"{width}x{height}x24"
        self._processes = []
        self._log = None
        self.home = None

    def __enter__(self):
        self.home = tempfile.mkdtemp(prefix="newcomer-")
        self._log = open(os.path.join(self.home, "desktop.log"), "wb")
        self._set_environment()
        self._start_display()
        self._start_bus()
        self.start(["openbox", "--sm-disable"])
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self._log.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, command, **options):
        """A process that ends with the desktop."""
        options.setdefault("stdout", self._log)
        options.setdefault("stderr", self._log)
        process = subprocess.Popen(command, **options)
        self._processes.append(process)
        return process

    def log(self):
        self._log.flush()
        with open(self._log.name, "rb") as log:
            return log.read().decode("utf-8", "replace")

    def _set_environment(self):
        for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "DESKTOP_SESSION", "XDG_CURRENT_DESKTOP"):
            os.environ.pop(name, None)
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = os.path.join(self.home, name.lower())
        os.environ.update(
            HOME=self.home,
            XDG_RUNTIME_DIR=self.home,
            LC_ALL="C.UTF-8",
            LANGUAGE="C",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            NO_AT_BRIDGE="0",
        )
        os.environ.setdefault("ASAN_OPTIONS", "detect_leaks=0")

    def _start_display(self):
        reader, writer = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writer), "-screen", "0", self._size, "-nolisten", "tcp"], pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start:\n" + self.log())
        os.environ["DISPLAY"] = ":" + number

    def _start_bus(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"], stdout=subprocess.PIPE)
        address = bus.stdout.readline().decode().strip()
        if not address:
            raise RuntimeError("dbus-daemon did not start:\n" + self.log())
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
