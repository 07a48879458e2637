# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of a program: the things on the accessibility bus, their events, and the keyboard.

Nothing here looks at the screen: there are no coordinates and no mouse. All waiting is for something that is heard,
with a limit; nothing sleeps for a fixed time.
"""
import os
import re
import time

import pyatspi
from gi.repository import Atspi, Gio, GLib

LONG = 30.0  # seconds; a busy machine may take this long for a page
QUIET = 0.06  # seconds without an event after which a program has said what it had to say

# Xvfb's keyboard has the key codes of a PC. By keysym the bus would let go of modifiers that are held meanwhile.
KEY_CODES = {
    "Escape": 9, "BackSpace": 22, "Tab": 23, "Return": 36, "Ctrl": 37, "Shift": 50, "Alt": 64, "space": 65,
    "F6": 72, "Home": 110, "Up": 111, "Left": 113, "Right": 114, "End": 115, "Down": 116, ".": 60, " ": 65,
}
for first_code, row in ((10, "1234567890"), (24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm")):
    KEY_CODES.update({key: first_code + at for at, key in enumerate(row)})


TOLD_STATES = ("checked", "selected", "focused", "focusable", "expanded", "active", "modal", "editable")


class NotHeard(AssertionError):
    """A screen reader did not hear what it should have heard."""


def heard_or_gone(default):
    """Things vanish while they are asked; one that has gone says nothing."""
    def around(ask):
        def asked(*arguments):
            try:
                return ask(*arguments)
            except GLib.Error:
                return default
        return asked
    return around


class Thing:
    """One thing of a program as a screen reader meets it."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __eq__(self, other):
        return isinstance(other, Thing) and self.key == other.key

    def __hash__(self):
        return hash(self.key)

    @property
    def key(self):
        return self.accessible.path

    @property
    @heard_or_gone("")
    def name(self):
        return self.accessible.name or ""

    @property
    @heard_or_gone("")
    def description(self):
        return self.accessible.description or ""

    @property
    @heard_or_gone("gone")
    def role(self):
        return self.accessible.getRoleName()

    @property
    @heard_or_gone("")
    def label(self):
        """The name, or that of the label that stands for it, as for a combo box, whose own name is its value."""
        for relation in self.accessible.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return relation.getTarget(0).name
        return "" if self.role == "combo box" else self.name

    @property
    @heard_or_gone("")
    def text(self):
        """What stands in a field, or the value of what has one."""
        if self.role == "combo box":
            return self.name
        interfaces = pyatspi.listInterfaces(self.accessible)
        if "Text" in interfaces:
            return self.accessible.queryText().getText(0, -1)
        if "Value" in interfaces:
            return f"{self.accessible.queryValue().currentValue:g}"
        return ""

    @property
    @heard_or_gone(())
    def states(self):
        return [pyatspi.stateToString(state) for state in self.accessible.getState().getStates()]

    def has(self, state):
        return state in self.states

    @property
    @heard_or_gone(())
    def actions(self):
        if "Action" not in pyatspi.listInterfaces(self.accessible):
            return []
        actions = self.accessible.queryAction()
        return [actions.getName(at) for at in range(actions.nActions)]

    @property
    @heard_or_gone(())
    def children(self):
        found = (self.accessible.getChildAtIndex(at) for at in range(self.accessible.childCount))
        return [Thing(child) for child in found if child is not None]

    @property
    def table(self):
        return self.accessible.queryTable()

    def do(self, action):
        if action not in self.actions:
            raise NotHeard(f"{self} offers no action {action}, only {', '.join(self.actions) or 'none'}")
        self.accessible.queryAction().doAction(self.actions.index(action))

    def set_value(self, value):
        self.accessible.queryValue().currentValue = value

    def __str__(self):
        told = [f'{self.role} "{self.label}"']
        if self.text not in ("", self.label):
            told.append(f'"{self.text}"')
        if self.description:
            told.append(f"({self.description})")
        told += [state for state in self.states if state in TOLD_STATES]
        return " ".join(told)


def fits(wanted, words):
    """A text is meant letter by letter, a pattern anywhere in it."""
    return wanted is None or (bool(wanted.search(words)) if isinstance(wanted, re.Pattern) else wanted == words)


class ScreenReader:
    """Listens to one program, walks its things and presses keys."""

    def __init__(self, most_seconds):
        self._until = time.monotonic() + most_seconds
        self.focus = None  # what said last that it has the keyboard
        self.moves = 0  # how often it moved
        self.changes = []  # what was told of states: (state, whether it came, role, name)
        self.renamed = []  # the new names that were told
        self._events = 0
        self._program = None
        self._tell_programs_that_a_reader_runs()
        # What is kept would grow old: every question goes to the program.
        pyatspi.Registry.getDesktop(0).set_cache_mask(Atspi.Cache.NONE)
        pyatspi.Registry.registerEventListener(
            self._hear, "object:state-changed", "object:property-change", "object:children-changed", "window")

    @staticmethod
    def _tell_programs_that_a_reader_runs():
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        values = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", values, None,
                      Gio.DBusCallFlags.NONE, -1, None)

    def _hear(self, event):
        self._events += 1
        kind, _, state = str(event.type).rpartition(":")
        if state == "accessible-name":
            self.renamed.append(Thing(event.source).name)
        if kind != "object:state-changed" or state not in ("focused", "checked", "selected", "expanded"):
            return
        thing = Thing(event.source)
        name = thing.name
        if state == "focused" and event.detail1:
            self.focus = thing
            self.moves += 1
        self.changes.append((state, bool(event.detail1), thing.role, name))

    # ---- waiting ---------------------------------------------------------------------------------------------

    def listen(self, seconds):
        """Hears what comes within this time."""
        if time.monotonic() > self._until:
            raise NotHeard("there is no time left")
        context = GLib.MainContext.default()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if not context.iteration(False):
                time.sleep(0.005)

    def settle(self, longest=3.0):
        """Listens until nothing more is said."""
        until = time.monotonic() + longest
        while time.monotonic() < until:
            before = self._events
            self.listen(QUIET)
            if self._events == before:
                return

    def wait(self, what, holds, seconds=LONG):
        """Listens until something holds, and gives what it gave."""
        given = self.comes_true(holds, seconds)
        if not given:
            raise NotHeard(f"within {seconds:g} s never: {what}")
        return given

    def comes_true(self, holds, seconds):
        """What something gives when it holds in time; otherwise what it gave last."""
        until = time.monotonic() + seconds
        while True:
            given = holds()
            if given or time.monotonic() > until:
                return given
            self.listen(0.05)

    # ---- the tree --------------------------------------------------------------------------------------------

    def meet(self, process):
        """Waits for the windows of a process that was started."""
        def program():
            if process.poll() is not None:
                raise NotHeard(f"the program ended with status {process.returncode}")
            for application in pyatspi.Registry.getDesktop(0):
                try:
                    if application is not None and application.get_process_id() == process.pid:
                        return Thing(application)
                except GLib.Error:
                    continue
            return None
        self.focus = None
        self._program = self.wait("the program is on the accessibility bus", program)

    def walk(self, within=None, into_rows=True):
        """All that is shown, from the outside to the inside."""
        thing = within or self._program
        yield thing
        if not into_rows and thing.role in ("table", "tree", "list"):
            return
        for child in thing.children:
            if child.has("showing"):
                yield from self.walk(child, into_rows)

    def all(self, role):
        return [thing for thing in self.walk() if thing.role == role]

    def find(self, role, name, within=None):
        """Waits for a thing by its role and its name (a text, or a pattern that fits)."""
        def first():
            for thing in self.walk(within):
                if thing.role == role and fits(name, thing.label):
                    return thing
            return None
        return self.wait(f"there is a {role} {name}", first)

    def says(self, pattern):
        """Waits for something outside of lists and tables whose words fit, whatever its role."""
        def first():
            for thing in self.walk(into_rows=False):
                if pattern.search(thing.name) or pattern.search(thing.text):
                    return thing
            return None
        return self.wait(f"something says {pattern.pattern}", first)

    def tree(self):
        """All that is shown, for people who want to know why something failed."""
        lines = []
        def note(thing, depth):
            lines.append("  " * depth + str(thing))
            for child in thing.children:
                if child.has("showing"):
                    note(child, depth + 1)
        if self._program is not None:
            note(self._program, 0)
        return "\n".join(lines)

    # ---- doing -----------------------------------------------------------------------------------------------

    def press(self, role, name, within=None):
        """Presses or toggles a thing by the action that it offers to screen readers."""
        thing = self.find(role, name, within)
        actions = thing.actions
        thing.do("Press" if "Press" in actions else "Toggle" if "Toggle" in actions else "ShowMenu")
        self.settle()
        return thing

    @staticmethod
    def _stroke(stroke):
        codes = [KEY_CODES[key] for key in stroke.split("+")]
        for code in codes:
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
        for code in reversed(codes):
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)

    def keys(self, *strokes):
        """Presses keys, as in "Tab" or "Alt+Right", one stroke after the other."""
        for stroke in strokes:
            self._stroke(stroke)
            self.settle()

    def type(self, text):
        for letter in text:
            self.keys(f"Shift+{letter.lower()}" if letter.isupper() else letter)

    def step_focus(self, stroke="Tab"):
        """Moves the keyboard on, and gives what says that it has it now."""
        before, focus = self.moves, self.focus
        def has_moved():
            return self.moves > before
        self._stroke(stroke)
        # In a date, Tab first goes from day to month to year, which only the selected text tells.
        sections = 2 if focus is not None and focus.role == "spin button" else 0
        for _ in range(sections):
            if self.comes_true(has_moved, 1.5):
                break
            self._stroke(stroke)
        self.wait(f"{stroke} moves the keyboard on from {focus}", has_moved)
        self.settle()
        return self.focus

    def tab_to(self, role, name=None, text=None, stroke="Tab", most=150):
        """Presses Tab until a thing has the keyboard."""
        def is_wanted(thing):
            return thing.role == role and fits(name, thing.label) and fits(text, thing.text)
        if self.focus is not None and is_wanted(self.focus):
            return self.focus
        passed = []
        for _ in range(most):
            thing = self.step_focus(stroke)
            if is_wanted(thing):
                return thing
            passed.append(str(thing))
        raise NotHeard(f"{stroke} never came to {role} {name or text}, but to:\n  " + "\n  ".join(passed))

    def round_of_tab(self, most=200):
        """What Tab comes by until it comes by again."""
        met = []
        for _ in range(most):
            thing = self.step_focus()
            if thing in met:
                return met
            met.append(thing)
        raise NotHeard(f"Tab goes on and on: {len(met)} things, the last is {met[-1]}")

    def heard(self, state, came, role, name):
        """Whether a change of state was told, at any time so far."""
        return any(change[:3] == (state, came, role) and fits(name, change[3]) for change in self.changes)


def picture_of_the_screen(file):
    """For people only; nothing is read from it."""
    return os.system(f"import -window root '{file}' >/dev/null 2>&1") == 0
