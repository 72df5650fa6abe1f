#!/usr/bin/python3
"""A newcomer's first ten minutes with the real program in a real X window, by mouse, keyboard and accessibility tree:
run the demo, read the verdict of a refusal, connect to a real server, send, close with 4001, filter, open the mock, copy its
address, save, reopen, export.

Usage: newcomer_test.py PROGRAM"""

import json
import os
import sys
import unittest

import desktop
from echo_server import EchoServer

PROGRAM = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else "wiretale"
GREETING = "Hello from a newcomer"


class Newcomer(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.desktop = self.enterContext(desktop.Desktop())
        self.server = self.enterContext(EchoServer())
        self.program = self.desktop.start([PROGRAM])
        from screen import Screen

        self.screen = Screen("wiretale")
        self.unnamed = []

    def enterContext(self, context):  # unittest has it from Python 3.11 on
        value = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        return value

    def test_first_ten_minutes(self):
        from named import nameless

        steps = (
            self.starts_with_a_welcome,
            self.runs_the_demo,
            self.reads_the_verdict_of_a_refusal,
            self.connects_to_a_real_server,
            self.sends_a_message,
            self.filters,
            self.closes_with_4001,
            self.opens_the_mock_and_copies_its_address,
            self.connects_to_the_copied_address,
            self.saves,
            self.reopens,
            self.exports,
            self.quits,
        )
        for step in steps:
            print(step.__name__.replace("_", " "), flush=True)
            try:
                step()
            except BaseException:
                print(self.desktop.log()[-4000:])
                raise
            self.unnamed += [f"{step.__name__}: {path}" for path in nameless(self.screen.root)]
        self.assertEqual(self.unnamed, [])

    # The steps, in their order

    def starts_with_a_welcome(self):
        self.screen.window("frame", "Wiretale")
        self.screen.find("push button", "Run all eight")

    def runs_the_demo(self):
        self.screen.click(self.screen.find("push button", "Run all eight"))
        self.screen.says("Six causes, one code", "1006")

    def reads_the_verdict_of_a_refusal(self):
        self.screen.says("Refused: the server answered the opening handshake with HTTP 403")
        self.screen.says("same as for a dead host")
        self.wait_for_row("Opening handshake, refused")

    def connects_to_a_real_server(self):
        self.connect_to(self.server.url)
        self.screen.says("Open for")

    def sends_a_message(self):
        text = self.screen.find("text", "Text to send")
        self.screen.focus(text)
        self.screen.enter(text, GREETING)
        self.screen.key("ctrl+Return")
        self.wait("the server has the message", lambda: self.server.received == [GREETING])
        self.wait_for_row("to server", "Text", "page gets send()")
        self.wait_for_row("from server", "Text", "page gets message")

    def filters(self):
        self.screen.key("ctrl+f")
        field = self.screen.find("text", "Filter the timeline")
        self.screen.enter(field, "op:text dir:in")
        self.wait("one frame is left", lambda: len(self.frame_rows()) == 1)
        self.assertIn("from server", self.frame_rows()[0])
        self.screen.enter(field, "nothing-has-this")
        self.screen.says("No frame matches nothing-has-this")
        self.screen.click(self.screen.find("push button", "Clear the filter"))
        self.wait("all frames are back", lambda: len(self.frame_rows()) > 2)

    def closes_with_4001(self):
        self.screen.key("ctrl+w")
        reason = self.screen.find("text", "Close reason")
        self.screen.focused(reason)
        code = self.screen.find("spin button", "Close code")
        self.screen.focus(code)
        self.screen.enter(code, "4001")
        self.screen.focus(reason)
        self.screen.enter(reason, "done here")
        self.screen.click(self.screen.find("push button", "Send"))
        self.wait("the server was told", lambda: self.server.closes == [(4001, "done here")])
        self.screen.says("closed with 4001")
        self.screen.find("push button", "Connect again")

    def opens_the_mock_and_copies_its_address(self):
        self.screen.key("ctrl+3")
        port = self.screen.find("spin button", "Port")
        self.screen.focus(port)
        self.screen.enter(port, "0")  # any free one
        self.screen.key("ctrl+m")
        self.screen.says("Mock server on")
        url = self.screen.find("text", "Address of the mock server")
        self.mock_url = self.wait("the mock server has an address", lambda: self.text(url) if self.text(url).startswith("ws://127.0.0.1:") else None)
        self.screen.click(self.screen.find("push button", "Copy", within=self.parent(url)))
        self.screen.says("Copied.", role="status bar")

    def connects_to_the_copied_address(self):
        self.screen.key("ctrl+1")
        self.screen.key("ctrl+l")
        address = self.screen.find("text", "Address")
        self.screen.focused(address)
        self.screen.key("ctrl+a")
        self.screen.key("ctrl+v")
        self.wait("the address was pasted", lambda: self.text(address) == self.mock_url)
        self.connect_to(self.mock_url.rstrip("/") + "/close/4401?reason=who%20are%20you")
        self.verdict = self.screen.says("The server closed with 4401")
        self.wait("its tale is over", lambda: self.screen.all("push button", "Connect again"))

    def saves(self):
        self.saved = os.path.join(self.desktop.home, "session.pcapng")
        self.screen.key("ctrl+s")
        self.answer_file_dialog("Save the session", self.saved)
        self.wait("the file is there", lambda: os.path.exists(self.saved) and os.path.getsize(self.saved) > 0)
        self.screen.says("Saved", role="status bar")

    def reopens(self):
        self.screen.key("ctrl+o")
        self.answer_file_dialog("Open sessions", self.saved)
        self.screen.says("Read only: this session comes from a file.")
        self.assertEqual(self.screen.says("The server closed with 4401"), self.verdict)

    def exports(self):
        exported = os.path.join(self.desktop.home, "session.har")
        self.screen.key("ctrl+shift+e")
        dialog = self.screen.window("dialog", "Export session")
        self.screen.click(self.screen.find("list item", "HAR", within=dialog))
        self.screen.click(self.screen.find("push button", "Save as", within=dialog))
        self.answer_file_dialog("Save as", exported)
        self.wait("the file is there", lambda: os.path.exists(exported) and os.path.getsize(exported) > 0)
        with open(exported, encoding="utf-8") as file:
            entries = json.load(file)["log"]["entries"]
        self.assertEqual(len(entries), 1)
        self.assertIn("/close/4401", entries[0]["request"]["url"])
        if self.screen.all("dialog", "Export session"):
            self.screen.key("Escape")
        self.screen.gone("dialog", "Export session")

    def quits(self):
        self.screen.window("frame", "Wiretale")
        self.screen.key("ctrl+q")
        self.wait("the program ended", lambda: self.program.poll() is not None)
        self.assertEqual(self.program.returncode, 0)

    # What several steps do

    @staticmethod
    def wait(what, condition):
        from screen import wait_for

        return wait_for(what, condition)

    @staticmethod
    def text(node):
        from screen import text_of

        return text_of(node)

    @staticmethod
    def parent(node):
        return node.get_parent()

    def connect_to(self, url):
        self.screen.key("ctrl+l")
        address = self.screen.find("text", "Address")
        self.screen.enter(address, url)
        self.screen.key("ctrl+Return")

    def rows(self):
        """What a screen reader reads for each row of the timeline."""
        table = self.screen.find("table", "Timeline")
        rows = dict.fromkeys(self.text(cell) for cell in self.screen.all("table cell", within=table))
        return list(rows)

    def frame_rows(self):
        return [row for row in self.rows() if row.startswith("Frame ")]

    def wait_for_row(self, *words):
        self.wait(f"a row with {words}", lambda: any(all(word in row for word in words) for row in self.rows()))

    def answer_file_dialog(self, title, path):
        dialog = self.screen.window("dialog", title)
        name = self.screen.find("text", within=dialog)
        self.screen.enter(name, path)
        self.screen.key("Return")


if __name__ == "__main__":
    absent = desktop.missing()
    if absent:
        sys.exit("not installed: " + ", ".join(absent))
    unittest.main(verbosity=0)
