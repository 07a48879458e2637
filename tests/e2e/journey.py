# SPDX-License-Identifier: GPL-3.0-or-later
"""A first day with Career Cairn, as a person goes through it who hears the program and never sees it.

python3 journey.py PROGRAM FOLDER: starts the program in a new workspace below FOLDER and drives it over the
accessibility bus alone. What a step promises is what a screen reader hears. Where one fails, everything that was there
to be heard is printed, and a picture of the screen is written into FOLDER.
"""
import datetime
import os
import re
import shutil
import subprocess
import sys
import time
import traceback

from screenreader import LONG, NotHeard, ScreenReader, picture_of_the_screen

MOST_SECONDS = 270  # less than ctest allows, so that a journey that takes too long can still tell where

ROLE = "Machine Learning Engineer"
NAME = "Nour A."

MEANINGFUL_ROLES = {
    "push button", "check box", "radio button", "combo box", "text", "slider", "spin button", "list", "list item",
    "tree", "table", "table cell", "page tab", "page tab list", "chart", "menu item",
}
# What takes the keyboard under a role that says nothing, though its name says all: known, and not to become more.
KNOWN_FILLERS = {"Roles": "Details of .+", "Skills": "(My|The advisor's) level in .+", "Help": ".+"}

STEP = re.compile(r"^(?P<title>.+), (?P<stage>[^,]+), (?P<state>[^,]+)(, optional)?, "
                  r"(?P<hours>[\d,.]+( of [\d,.]+)?\sh), from (?P<start>\d+ \w+ \d{4}) to (?P<finish>\d+ \w+ \d{4})")


def day(words):
    number, month, year = words.split()
    return datetime.datetime.strptime(f"{number} {month[:3]} {year}", "%d %b %Y").date()  # some say Sept


def check(holds, promise):
    if not holds:
        raise NotHeard(promise)


class Journey:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.reader = ScreenReader(MOST_SECONDS)
        self.process = None
        self.moved_step = ""
        self.done_step = ""

    # ---- what several steps do -------------------------------------------------------------------------------

    def start(self):
        workspace = os.path.join(self.folder, "workspace")
        settings = os.path.join(self.folder, "settings.ini")
        self.process = subprocess.Popen([self.program, "--workspace", workspace, "--settings", settings])
        self.reader.meet(self.process)

    def end(self):
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def go_to(self, page):
        """By the action of the button in the rail, which then says that it is the chosen one."""
        self.reader.press("check box", page)
        self.reader.wait(f"the button {page} is checked", lambda: self.reader.find("check box", page).has("checked"))
        self.reader.settle()

    def check_that_tab_meets_only_what_says_what_it_is(self, place):
        silent = []
        met = self.reader.round_of_tab()
        for thing in met:
            label, role = thing.label.strip(), thing.role
            if not label or "<" in label:
                silent.append(f"no plain name: {thing}")
            if role not in MEANINGFUL_ROLES and not re.fullmatch(KNOWN_FILLERS.get(place, ""), label):
                silent.append(f"no role: {thing}")
            if not thing.has("focusable"):
                silent.append(f"does not say that it takes the keyboard: {thing}")
        check(not silent, f"{place}: Tab meets things that do not say what they are:\n  " + "\n  ".join(silent))
        return met

    def timeline(self):
        """The steps as the timeline tells them."""
        rows = self.reader.find("list", "Timeline").children
        told = [STEP.search(row.name) for row in rows]
        return [step for step in told if step]

    def chosen_step(self):
        """The words of the step that the timeline says is selected."""
        def selected():
            rows = self.reader.find("list", "Timeline").children
            return next((STEP.search(row.name) for row in rows if row.has("selected") and STEP.search(row.name)), None)
        return self.reader.wait("a step of the timeline is selected", selected)

    # ---- the steps of the journey ----------------------------------------------------------------------------

    def the_first_start_asks_who_is_there(self):
        reader = self.reader
        self.start()
        name = reader.find("text", "What should we call you?")
        reader.wait("the keyboard is in the field for the name", lambda: reader.focus == name)
        reader.type(NAME)
        check(name.text == NAME, f"the field says what was typed, but says {name.text}")

        language = reader.tab_to("combo box", "Language")
        check(language.text == "English", f"English is chosen, but it says {language}")
        languages = [thing.name for thing in language.children[0].children]
        check({"English", "العربية"} <= set(languages), f"the list names the languages, but says {languages}")

        student = reader.tab_to("radio button", "I am a student")
        check(student.has("checked"), f"a student is who the program expects: {student}")
        reader.step_focus("Right")
        advisor = reader.find("radio button", "I am an advisor")
        check(reader.focus == advisor and advisor.has("checked"), f"now an advisor: {reader.focus}")
        check(not student.has("checked"), f"no longer a student: {student}")
        reader.find("text", "Your first learner’s name")
        reader.step_focus("Left")
        check(student.has("checked"), f"a student again: {student}")
        self.check_that_tab_meets_only_what_says_what_it_is("First step")

    def interests_hours_and_skills_are_asked(self):
        reader = self.reader
        reader.press("push button", "Next")
        interest = reader.find("check box", "Building software")
        reader.wait("the keyboard is at the first interest", lambda: reader.focus == interest)
        reader.keys("space")
        reader.wait("the interest says that it is ticked",
                    lambda: reader.heard("checked", True, "check box", "Building software"))
        hours = reader.find("spin button", "Hours per week")
        hours.set_value(10)
        reader.wait("the slider follows the hours", lambda: reader.find("slider", "Hours per week").text == "10")
        reader.says(re.compile(r"10\sh a week is about 43\sh a month"))
        self.check_that_tab_meets_only_what_says_what_it_is("Second step")

        reader.press("push button", "Next")
        for skill in ("Python", "SQL"):
            reader.press("check box", skill)
            reader.wait(f"{skill} says that it is ticked", lambda: reader.find("check box", skill).has("checked"))
        self.check_that_tab_meets_only_what_says_what_it_is("Third step")
        reader.press("push button", "Show my roles")
        reader.find("frame", re.compile(f"^{NAME} – Career Cairn"))
        reader.find("push button", f"Learner: {NAME}")
        reader.find("push button", "Target: not chosen yet")
        self.check_that_tab_meets_only_what_says_what_it_is("Home without a target")

    def a_target_role_is_chosen_with_its_seniority(self):
        reader = self.reader
        reader.tab_to("push button", "Choose a target role")
        reader.keys("space")
        roles = reader.find("list", "Roles")
        reader.wait("the keyboard is in the list of roles", lambda: reader.focus == roles)
        cards = [thing.name for thing in roles.children if thing.has("showing")]
        card = re.compile(r"^.+: \d+ % match at level Entry\. \d+ of \d+ asked skills reached\. About .+ hours to go\.")
        check(len(cards) >= 4 and all(card.search(words) for words in cards), f"each card says all it shows: {cards}")

        level = reader.tab_to("combo box", "Level", stroke="Shift+Tab")
        check(level.text == "Entry", f"the level is told: {level}")
        reader.keys("Down")
        reader.wait("the level is Mid", lambda: level.text == "Mid")
        self.check_that_tab_meets_only_what_says_what_it_is("Roles")

        reader.tab_to("list", "Roles")
        reader.keys("Home")
        for _ in range(30):
            if reader.focus.name.startswith(f"{ROLE}:"):
                break
            reader.step_focus("Right")
        check(re.search(f"^{ROLE}: .* at level Mid", reader.focus.name), f"the card of the role: {reader.focus}")
        check(reader.focus.has("selected"), f"the card says that it is chosen: {reader.focus}")
        reader.keys("t")
        reader.wait("the card says that it is the target", lambda: reader.focus.name.endswith("This is your target."))
        check(reader.focus.role == "list item", f"the keyboard is still at the card: {reader.focus}")
        reader.find("push button", re.compile(f"^Target: {ROLE}, Mid level, \\d+\\s% match$"))

    def levels_of_skills_are_set(self):
        reader = self.reader
        self.go_to("Skills")
        reader.tab_to("tree", "Skills")
        headers = [thing.name for thing in reader.find("tree", "Skills").children
                   if thing.role == "table column header"]
        check("Skill" in headers and "My level" in headers, f"the columns have names: {headers}")
        skill = re.compile(r"^(?P<title>[^:]+): None, asked \w+, \d short$")
        reader.step_focus("Home")
        for _ in range(40):
            if skill.search(reader.focus.name):
                break
            reader.step_focus("Down")
        told = skill.search(reader.focus.name)
        check(told, f"a skill that is missing says so: {reader.focus}")
        title = told["title"]
        reader.keys("3")
        reader.wait("the row says the new level",
                    lambda: re.search(rf"^{re.escape(title)}: Practitioner, asked", reader.focus.name))

        selector = reader.tab_to("filler", f"My level in {title}")
        check(selector.description.startswith("Practitioner, asked"), f"the segments say the level: {selector}")
        reader.keys("Right")
        reader.wait("the segments say the higher level", lambda: selector.description.startswith("Expert, asked"))
        reader.press("push button", re.compile("^2 Working.*: "))
        reader.find("push button", re.compile("^2 Working, .*my level.*: "))
        check(selector.description.startswith("Working, asked"), f"the segments follow: {selector}")
        self.check_that_tab_meets_only_what_says_what_it_is("Skills")
        missing = re.compile("^Missing for target, [1-9]")
        rows = len(reader.find("tree", "Skills").children)
        reader.press("check box", missing)
        reader.wait("only what is missing is listed", lambda: len(reader.find("tree", "Skills").children) < rows)
        reader.press("check box", re.compile("^Asked by target, "))
        check(not reader.find("check box", missing).has("checked"), "one filter at a time says that it is on")

    def the_plan_is_a_list_of_steps_with_dates(self):
        reader = self.reader
        self.go_to("Roadmap")
        reader.says(re.compile(r"0 of [\d,.]+\sh done"))
        steps = reader.wait("the timeline tells its steps", self.timeline)
        check(len(steps) >= 20, f"a plan for {ROLE} has many steps, not {len(steps)}")
        for step in steps:
            check(day(step["start"]) <= day(step["finish"]), f"a step begins before it ends: {step[0]}")
        stages = {step["stage"] for step in steps}
        check({"Learn", "Build projects"} <= stages, f"the stages are told: {stages}")

        self.check_that_tab_meets_only_what_says_what_it_is("Roadmap")
        reader.press("check box", "Table")
        table = reader.find("table", "Steps of the roadmap").table
        headers = [table.getColumnHeader(column).name for column in range(table.nColumns)]
        check(headers == ["Step", "Stage", "State", "Hours", "Start", "Finish"], f"the headers are read: {headers}")
        check(table.nRows == len(steps), f"the table has all {len(steps)} steps, not {table.nRows}")
        for row in range(table.nRows):
            cells = [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
            check(all(cells), f"every cell of a step says something: {cells}")
        self.check_that_tab_meets_only_what_says_what_it_is("Roadmap as a table")
        reader.press("check box", "Months")

    def a_step_is_moved_by_a_week_and_marked_as_done(self):
        reader = self.reader
        reader.tab_to("list", "Timeline")
        reader.step_focus("Down")
        before = self.chosen_step()
        check(reader.focus.name == before[0], f"the step that is chosen is told: {reader.focus}")
        reader.keys("Alt+Right")
        week_later = day(before["start"]) + datetime.timedelta(days=7)
        after = reader.wait("the step begins a week later",
                            lambda: day(self.chosen_step()["start"]) >= week_later and self.chosen_step())
        reader.wait("the new days are told", lambda: after[0] in reader.renamed)
        check(after["title"] == before["title"], f"it is still the same step: {after[0]}")
        check(day(after["start"]) < week_later + datetime.timedelta(days=7), f"not more than a week: {after[0]}")
        check(reader.find("check box", "Not before").has("checked"), "the step says that it is held back")
        self.moved_step = after["title"]

        reader.step_focus("Down")
        self.done_step = self.chosen_step()["title"]
        check(self.done_step != self.moved_step, f"the arrow goes to another step: {self.done_step}")
        done = reader.find("check box", "Done")
        check(not done.has("checked"), f"not done yet: {done}")
        done.do("Toggle")
        reader.wait("the tick says that it is set", lambda: done.has("checked"))
        check(reader.heard("checked", True, "check box", "Done"), "the tick was told when it was set")
        reader.wait("the timeline says that it is done", lambda: self.chosen_step()["state"] == "Done")

    def hours_are_logged(self):
        reader = self.reader
        reader.tab_to("push button", "Log hours")
        reader.keys("space")
        dialog = reader.find("dialog", "Log hours")
        hours = reader.find("spin button", "Hours", dialog)
        reader.wait("the keyboard is in the field for the hours", lambda: reader.focus == hours)
        self.check_that_tab_meets_only_what_says_what_it_is("Log hours")
        hours.set_value(2.5)
        reader.press("push button", re.compile(r"^Log 2\.5\sh$"), dialog)
        reader.find("push button", re.compile(r"^Remove .*: 2\.5\sh$"))
        self.go_to("Home")
        self.check_that_tab_meets_only_what_says_what_it_is("Home")

    def choose_language(self, old, new):
        """By the keyboard, from the list that opens; the list has the keyboard again when all speaks the new one."""
        reader = self.reader
        names = [thing.name for thing in reader.tab_to("combo box", text=old).children[0].children]
        reader.step_focus("space")
        way = names.index(new) - names.index(old)
        for _ in range(abs(way)):
            reader.step_focus("Down" if way > 0 else "Up")
        check(reader.focus.name == new, f"the open list has {new}, and says {reader.focus}")
        reader.keys("Return")
        reader.wait(f"the list of languages says {new} and has the keyboard", lambda: reader.focus.text == new)

    def pages(self):
        return [thing.name for thing in self.reader.all("check box")][:9]

    def another_language_changes_the_words_and_not_the_plan(self):
        reader = self.reader
        self.go_to("Roadmap")
        english_steps = self.timeline()
        english_rows = len(reader.find("list", "Timeline").children)
        self.go_to("Settings")
        self.check_that_tab_meets_only_what_says_what_it_is("Settings")
        english = self.pages()
        self.choose_language("English", "العربية")
        arabic = self.pages()
        check(len(arabic) == len(english) and not set(arabic) & set(english), f"all pages have new names: {arabic}")
        reader.find("frame", re.compile(f"^{NAME} – "))
        self.check_that_tab_meets_only_what_says_what_it_is("Settings in Arabic")

        self.go_to(arabic[english.index("Roadmap")])
        timeline = reader.wait("the timeline has all its steps", lambda: next(
            (thing for thing in reader.all("list") if len(thing.children) == english_rows), None))
        words = {row.name for row in timeline.children}
        check(not words & {step[0] for step in english_steps}, "the steps are told in Arabic")

        self.go_to(arabic[english.index("Settings")])
        self.choose_language("العربية", "English")
        check(self.pages() == english, f"all pages have their names again: {self.pages()}")
        self.go_to("Roadmap")
        check([step[0] for step in self.timeline()] == [step[0] for step in english_steps], "the plan is as it was")

    def the_figures_of_pay_are_read(self):
        reader = self.reader
        self.go_to("Salary")
        reader.tab_to("chart", re.compile("^Pay ranges"))
        sentence = re.compile(r"^Pay ranges: .+: median \$[\d,]+, middle half \$[\d,]+ to \$[\d,]+, .*\d")
        chart = reader.focus
        reader.keys("Down")
        reader.wait("the chart says a sentence", lambda: sentence.search(chart.name))
        first = chart.name
        reader.wait("the sentence is told", lambda: first in reader.renamed)
        check(reader.focus == chart, f"the keyboard is still at the chart, and not at {reader.focus}")
        reader.keys("Down")
        reader.wait("the chart says another sentence for the next mark",
                    lambda: sentence.search(chart.name) and chart.name != first)

        table = reader.find("table", "The same numbers as a table").table
        headers = [table.getColumnHeader(column).name for column in range(table.nColumns)]
        check(headers == ["Role", "Level", "p10", "p25", "Median", "p75", "p90", "n", "Source", "Period", "Note"],
              f"the headers are read: {headers}")
        rows = [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(table.nRows)]
        check(len(rows) >= 5, f"the table has rows, and not {len(rows)}")
        for cells in rows:
            check(re.search(r"^(n = )?[\d,]+ ", cells[7]), f"n is told with what was counted: {cells[7]}")
            check(all(re.search(r"^\$[\d,]+$|^Not shown$", cell) for cell in cells[2:7]), f"amounts, or none: {cells}")
            check(cells[8] and cells[9], f"whose figures, and of when: {cells}")
        spoken = [cells[0] for cells in rows]
        for words in (first, chart.name):
            check(words.split(": ", 1)[1] in spoken, f"the table has the row that the chart speaks: {words}")
        self.check_that_tab_meets_only_what_says_what_it_is("Salary")

    def every_chart_of_pay_has_its_table(self):
        reader = self.reader
        parts = [thing.name for thing in reader.all("page tab")]
        check(len(parts) >= 5, f"the parts of the page are told: {parts}")
        for part in parts:
            reader.press("page tab", part)
            reader.find("page tab list", part)
            reader.settle()
            for chart in reader.all("chart"):
                title = chart.name.split(":")[0]
                chart.do("SetFocus")
                reader.wait(f"the keyboard is at the chart {title}", lambda: chart.has("focused"))
                reader.keys("Down")
                reader.wait(f"the chart {title} says a sentence",
                            lambda: re.search(rf"^{re.escape(title)}: .+\d.*", chart.name))
                table = reader.find("table", "The same numbers as a table").table
                headers = [table.getColumnHeader(column).name for column in range(table.nColumns)]
                check(all(headers), f"{part}: the columns of the table have names: {headers}")
                check(table.nRows > 0, f"{part}: the table has the numbers of the chart")

    def the_other_pages_say_what_they_are(self):
        for page in ("Home", "Compare", "Jobs", "Help"):
            self.go_to(page)
            self.check_that_tab_meets_only_what_says_what_it_is(page)

    def after_a_restart_all_is_as_it_was(self):
        reader = self.reader
        self.go_to("Roadmap")
        before = [step[0] for step in self.timeline()]
        reader.press("menu item", "File")
        reader.press("menu item", "Quit")
        check(self.process.wait(LONG) == 0, f"the program ends with status 0, not {self.process.returncode}")
        self.start()
        reader.find("frame", re.compile(f"^{NAME} – Career Cairn"))
        check(reader.find("check box", "Roadmap").has("checked"), "the page is the one of before")
        after = reader.wait("the timeline tells its steps", self.timeline)
        check([step[0] for step in after] == before, "the timeline tells the same as before")
        states = {step["title"]: step["state"] for step in after}
        check(states.get(self.done_step) == "Done", f"what was done is done: {self.done_step}")
        check(states.get(self.moved_step) == "To do", f"what was moved is still to do: {self.moved_step}")
        reader.press("check box", "Table")
        rows = reader.tab_to("table", "Steps of the roadmap").table.nRows
        reader.step_focus("Down")
        reader.keys("Ctrl+Home")
        for _ in range(rows - 1):
            told = STEP.search(reader.focus.name)
            if told and told["title"] == self.done_step:
                break
            reader.step_focus("Down")
        check(self.done_step in reader.focus.name, f"the row of what was done: {reader.focus}")
        reader.wait("the tick is still there", lambda: reader.find("check box", "Done").has("checked"))

    STEPS = (
        the_first_start_asks_who_is_there,
        interests_hours_and_skills_are_asked,
        a_target_role_is_chosen_with_its_seniority,
        levels_of_skills_are_set,
        the_plan_is_a_list_of_steps_with_dates,
        a_step_is_moved_by_a_week_and_marked_as_done,
        hours_are_logged,
        another_language_changes_the_words_and_not_the_plan,
        the_figures_of_pay_are_read,
        every_chart_of_pay_has_its_table,
        the_other_pages_say_what_they_are,
        after_a_restart_all_is_as_it_was,
    )


def main(program, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    journey = Journey(program, folder)
    try:
        for step in Journey.STEPS:
            begun = time.monotonic()
            print(step.__name__.replace("_", " "), end=" ", flush=True)
            step(journey)
            print(f"({time.monotonic() - begun:.1f} s)", flush=True)
    except Exception:  # whatever it is, people want to know what was there to be heard
        print("FAILED", flush=True)
        traceback.print_exc()
        picture = os.path.join(folder, "failed.png")
        if picture_of_the_screen(picture):
            print(f"The screen is in {picture}.")
        print(journey.reader.tree())
        return 1
    finally:
        journey.end()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
