"""What a person with a screen reader, a mouse and a keyboard can do: find by role and name, click, type. Every wait polls the
accessibility tree for a state and ends with the tree in the message; nothing sleeps and hopes."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds; only a broken program waits that long
PAUSE = 0.05


class NotFound(AssertionError):
    pass


def wait_for(what, condition):
    """The first true value of the condition."""
    end = time.monotonic() + PATIENCE
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise NotFound(f"not within {PATIENCE} s: {what}")
        time.sleep(PAUSE)


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=PATIENCE)


def _safe(call, otherwise=None):
    """Objects may die between two calls: that is no failure of the test."""
    try:
        return call()
    except GLib.Error:
        return otherwise


def has(node, state):
    states = _safe(node.get_state_set)
    return bool(states and states.contains(state))


def showing(node):
    return has(node, Atspi.StateType.SHOWING) and has(node, Atspi.StateType.VISIBLE)


def name_of(node):
    return _safe(node.get_name, "") or ""


def role_of(node):
    return _safe(node.get_role_name, "") or ""


def text_of(node):
    """The text of an edit field, or the name of whatever else."""
    if "Text" in _safe(node.get_interfaces, []):
        length = _safe(node.get_character_count, 0)
        return _safe(lambda: Atspi.Text.get_text(node, 0, length), "") or ""
    return name_of(node)


def children(node):
    for index in range(_safe(node.get_child_count, 0) or 0):
        child = _safe(lambda index=index: node.get_child_at_index(index))
        if child:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def tree_text(node, depth=0):
    lines = []
    if showing(node) or depth < 2:
        lines.append("  " * depth + f"{role_of(node)}: {name_of(node)!r}")
        for child in children(node):
            lines += tree_text(child, depth + 1)
    return lines


class Screen:
    """The program that runs, as its accessibility tree shows it."""

    def __init__(self, application_name):
        self._application = wait_for(f"{application_name} on the accessibility bus", lambda: self._find_application(application_name))
        self._application.set_cache_mask(Atspi.Cache.NONE)

    @staticmethod
    def _find_application(name):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for candidate in children(desktop):
            if name_of(candidate).lower() == name and _safe(candidate.get_child_count, 0):
                return candidate
        return None

    @property
    def root(self):
        return self._application

    def all(self, role, name=None, within=None):
        """Everything of that role that is shown; `name` is a word that the name begins with."""
        found = []
        for node in self._shown(within or self._application):
            if role_of(node) == role and (name is None or name_of(node).startswith(name)):
                found.append(node)
        return found

    def _shown(self, node):
        """The shown part of the tree; what is hidden hides what is in it."""
        yield node
        for child in children(node):
            if showing(child):
                yield from self._shown(child)

    def find(self, role, name=None, within=None):
        def first():
            found = self.all(role, name, within)
            return found[0] if found else None

        try:
            return wait_for(f"{role} {name!r}", first)
        except NotFound as error:
            raise NotFound(f"{error}\n" + "\n".join(tree_text(self._application))) from None

    def says(self, *words, role="label"):
        """Waits for one label that contains all the words, and returns its text."""

        def first():
            for node in self.all(role):
                text = text_of(node)
                if all(word in text for word in words):
                    return text
            return None

        try:
            return wait_for(f"{role} with {words}", first)
        except NotFound as error:
            raise NotFound(f"{error}\n" + "\n".join(tree_text(self._application))) from None

    def gone(self, role, name):
        wait_for(f"{role} {name!r} is gone", lambda: not self.all(role, name))

    def window(self, role, name):
        """A window or dialog that has the keyboard."""
        window = self.find(role, name)
        wait_for(f"{name!r} is active", lambda: has(window, Atspi.StateType.ACTIVE))
        return window

    def click(self, node):
        wait_for(f"{name_of(node)!r} can be used", lambda: has(node, Atspi.StateType.SENSITIVE))
        box = wait_for(f"{name_of(node)!r} has a place", lambda: self._place(node))
        xdotool("mousemove", box.x + box.width // 2, box.y + box.height // 2, "click", 1)

    @staticmethod
    def _place(node):
        """Where it is, once it has stopped moving."""
        first = _safe(lambda: node.get_extents(Atspi.CoordType.SCREEN))
        time.sleep(PAUSE)
        second = _safe(lambda: node.get_extents(Atspi.CoordType.SCREEN))
        still = first and second and (first.x, first.y, first.width, first.height) == (second.x, second.y, second.width, second.height)
        return second if still and second.width > 0 and second.height > 0 else None

    def focus(self, node):
        """Clicks into a field and waits until the keyboard is there."""
        self.click(node)
        self.focused(node)

    @staticmethod
    def focused(node):
        wait_for(f"{name_of(node)!r} has the focus", lambda: has(node, Atspi.StateType.FOCUSED))

    def key(self, keys):
        xdotool("key", "--clearmodifiers", keys)

    def enter(self, node, text):
        """Replaces what a focused field holds and waits until it holds the new text."""
        self.focused(node)
        self.key("ctrl+a")
        xdotool("type", "--clearmodifiers", "--delay", 8, text)
        wait_for(f"{name_of(node)!r} holds {text!r} (it holds {text_of(node)!r})", lambda: text_of(node) == text)
