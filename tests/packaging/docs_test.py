#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages in docs promise: their command lines are understood, their files are there, their examples work.

docs_test.py CLI [WINDOW]: the built careercairn-cli, which tells its commands and options itself by --help; and the
built careercairn, which is asked in the same way.
"""
import glob
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAMS = {}  # by name, where each was built

POLICY = "careercairn-policy"
SEPARATORS = {"|", "||", "&&", ";", "&"}  # behind them a shell begins another command
BEFORE_A_COMMAND = {"$", "sudo", "env", "time"}
STARTERS = {"strace", "unshare", "timeout"}  # they take options of their own, and then a command
OPTION = re.compile(r"^  (?:-\w, )?(--[a-z-]+)(?:[ =](\S+))?(?:\s{2,}.*)?$")
IN_CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


# ---- what a page says ----------------------------------------------------------------------------------------


class Page:
    """One page in Markdown: its prose, and its blocks of code, which are indented or fenced."""

    def __init__(self, name, text):
        self.name = name
        self.blocks = []  # each with the number of its first line
        prose = []
        fenced = indented = False
        for number, line in enumerate(text.split("\n"), start=1):
            if line.lstrip().startswith("```"):
                fenced = not fenced
                if fenced:
                    self.blocks.append((number + 1, []))
                line = ""
            elif fenced:
                self.blocks[-1][1].append(line)
                line = ""
            elif line.startswith("    ") and (indented or not prose or not prose[-1]):
                if not indented:
                    self.blocks.append((number, []))
                indented = True
                self.blocks[-1][1].append(line)
                line = ""
            else:
                indented = False
            prose.append(line)
        self.prose = "\n".join(prose)

    def words_in_code(self):
        return IN_CODE.findall(self.prose)

    def links(self):
        return LINK.findall(IN_CODE.sub("", self.prose))

    def anchors(self):
        return {anchor_of(line.lstrip("#")) for line in self.prose.split("\n") if line.startswith("#")}

    def commands(self):
        """Each command with its place; one that goes on behind a backslash as a whole."""
        for first, lines in self.blocks:
            begun = ""
            for number, line in enumerate(lines, start=first):
                begun += line
                if begun.endswith("\\"):
                    begun = begun[:-1] + " "
                    continue
                yield f"{self.name}:{number}", begun
                begun = ""
        for words in self.words_in_code():
            yield self.name, words

    def examples_of_policies(self):
        for first, lines in self.blocks:
            text = "\n".join(lines)
            if f'"{POLICY}"' in text:
                yield f"{self.name}:{first}", text

    def files_of_pack(self):
        """The blocks whose file is named in the line before: of the example of a role pack."""
        prose = self.prose.split("\n")
        for first, lines in self.blocks:
            before = next((line for line in reversed(prose[:first - 1]) if line), "")
            named = re.fullmatch(r"`([\w/]+\.json)`:", before)
            if named:
                yield named[1], "\n".join(lines)


def anchor_of(heading):
    plain = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return plain.replace(" ", "-")


def pages():
    for file in sorted(glob.glob(os.path.join(SOURCE, "docs", "*.md"))):
        with open(file, encoding="utf-8") as opened:
            yield Page(os.path.relpath(file, SOURCE), opened.read())


# ---- what the programs understand ----------------------------------------------------------------------------


def calls_in(line):
    """The calls of our programs in a line of a shell: the name of each and its words."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|&;<>")
    lexer.escape = ""  # backslashes are those of Windows' paths
    lexer.whitespace_split = True
    words = list(lexer)
    while words:
        end = next((at for at, word in enumerate(words) if word in SEPARATORS), len(words))
        command, words = words[:end], words[end + 1:]
        into = next((at for at, word in enumerate(command) if word.startswith((">", "<"))), len(command))
        command = command[:into]
        while command and (command[0] in BEFORE_A_COMMAND or re.match(r"^\w+=", command[0])):
            command.pop(0)
        for at, word in enumerate(command):
            name = re.split(r"[/\\]", word)[-1].removesuffix(".exe")
            if name in PROGRAMS:
                yield name, command[at + 1:]
            if name in PROGRAMS or command[0] not in STARTERS:
                break


def told_by(program, *words, **variables):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", QT_QPA_PLATFORM="offscreen", **variables)
    done = subprocess.run([program, *words], capture_output=True, text=True, env=environment, timeout=60, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{program} {' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def options_in(text):
    """The options that a help text lists, each with the name of its value, if it has one."""
    return {found[1]: found[2] for found in map(OPTION.match, text.splitlines()) if found}


class Form:
    """A command as the help shows it: its name, and how many words it takes besides options."""

    def __init__(self, form):
        words = re.sub(r" \[?--.*", "", form).split()
        first = next((at for at, word in enumerate(words) if not re.fullmatch("[a-z]+", word)), len(words))
        self.name = words[:first]
        self.least = sum(1 for word in words[first:] if not word.startswith("["))
        self.most = sys.maxsize if "..." in form else len(words) - first


class Understanding:
    """What a program understands by its own account; one without commands takes a file at most."""

    def __init__(self, program):
        self.program = program
        text = told_by(program, "--help")
        self.options = options_in(text)
        listed = re.search(r"^Commands:\n((?:  .*\n)+)", text, re.MULTILINE)
        forms = [re.split(r"\s{2,}", line.strip())[0] for line in listed[1].splitlines()] if listed else []
        self.commands = [Form(form) for form in forms]
        self.options_of = {}

    def mistake_in(self, words):
        """What the program would not understand, as a sentence; else nothing."""
        rest, mistake = self._without(self.options, words, others="kept")
        if mistake or not rest and set(words) & set(self.options):
            return mistake
        if not self.commands:
            return self._without({}, rest)[1]
        fitting = [form for form in self.commands if rest[:len(form.name)] == form.name]
        if not fitting:
            return f"there is no command {' '.join(rest)!r}"
        form = max(fitting, key=lambda each: len(each.name))
        if "--help" in words:
            return None
        rest, mistake = self._without(self._options_of(form), rest[len(form.name):])
        if mistake or form.least <= len(rest) <= form.most:
            return mistake
        return f"{' '.join(form.name)!r} does not take {len(rest)} words"

    def _options_of(self, form):
        name = " ".join(form.name)
        if name not in self.options_of:
            self.options_of[name] = options_in(told_by(self.program, *form.name, "--help"))
        return self.options_of[name]

    @staticmethod
    def _without(known, words, others="refused"):
        """The words without the known options and their values, and what is wrong with these."""
        rest = []
        words = list(words)
        while words:
            word = words.pop(0)
            name, has_value, value = word.partition("=")
            if not word.startswith("--") or name not in known:
                if word.startswith("-") and word != "-" and others == "refused":
                    return rest, f"there is no option {name!r}"
                rest.append(word)
                continue
            if not known[name]:
                continue
            if not has_value and not words:
                return rest, f"{name!r} needs a value"
            value = value if has_value else words.pop(0)
            if "|" in known[name] and value not in known[name].split("|"):
                return rest, f"{name!r} cannot be {value!r}"
        return rest, None


def mistakes_in(line, understood):
    try:
        calls = list(calls_in(line))
    except ValueError as problem:  # a quote that is not closed
        return [f"{line!r}: {problem}"]
    found = [(name, understood[name].mistake_in(words)) for name, words in calls]
    return [f"{line.strip()!r}: {mistake}" for name, mistake in found if mistake]


# ---- the tests -----------------------------------------------------------------------------------------------


class TestCommandLines(unittest.TestCase):
    """Without this a page could go on naming what the program has lost."""

    @classmethod
    def setUpClass(cls):
        cls.understood = {name: Understanding(program) for name, program in PROGRAMS.items()}

    def test_wrong_lines_are_noticed(self):
        for line in ("careercairn-cli learner forget Ada", "careercairn-cli docter", "careercairn-cli",
                     "careercairn-cli learner remove Ada --yess", "careercairn-cli learner remove --yes",
                     "careercairn-cli learner remove Ada Bo --yes", "careercairn-cli report Ada --pdf",
                     "careercairn-cli report Ada --pdf a.pdf --part month", "careercairn-cli --lang",
                     "strace -f careercairn-cli doctors | sort", "cd /tmp && careercairn-cli learner",
                     "LANG=C careercairn-cli learner add", r'"C:\Program Files\careercairn-cli.exe" learner',
                     "careercairn-cli learner add 'Ada", "careercairn --nosuch"):
            if not line.startswith("careercairn ") or "careercairn" in PROGRAMS:
                with self.subTest(line):
                    self.assertTrue(mistakes_in(line, self.understood))

    def test_right_lines_are_understood(self):
        for line in ("careercairn-cli learner remove Ada --yes", "careercairn-cli doctor --json | jq .ok",
                     "careercairn-cli --workspace D learner list", "careercairn-cli find computer vision",
                     "careercairn-cli report Ada --pdf a.pdf --part week; echo $?", "sudo careercairn-cli --version",
                     "careercairn-cli learner list > out.txt", "cp careercairn-cli /mnt", "careercairn-cli help doctor",
                     "careercairn-cli export Ada --markdown=-", "careercairn-cli learner add --help",
                     r'"C:\Program Files\careercairn-cli.exe" doctor', "careercairn --workspace D", "careercairn"):
            if not line.startswith("careercairn ") or "careercairn" in PROGRAMS:
                with self.subTest(line):
                    self.assertEqual(mistakes_in(line, self.understood), [])

    def test_lines_in_the_docs_are_understood(self):
        count = 0
        for page in pages():
            for place, line in page.commands():
                if place == page.name and len(line.split()) == 1:
                    continue  # the name of a program in a sentence
                with self.subTest(place):
                    self.assertEqual(mistakes_in(line, self.understood), [])
                    count += len(list(calls_in(line)))
        self.assertGreater(count, 10)


class TestFiles(unittest.TestCase):
    """Whatever a page links to or names in the sources is there."""

    def test_links_lead_somewhere(self):
        count = 0
        for page in pages():
            for link in page.links():
                if re.match(r"^[a-z]+:", link):
                    continue
                path, _, anchor = link.partition("#")
                file = os.path.normpath(os.path.join(SOURCE, os.path.dirname(page.name), path)) if path else None
                count += 1
                with self.subTest(f"{page.name}: {link}"):
                    self.assertTrue(file is None or os.path.exists(file))
                    if anchor and file:
                        with open(file, encoding="utf-8") as opened:
                            self.assertIn(anchor, Page(path, opened.read()).anchors())
                    elif anchor:
                        self.assertIn(anchor, page.anchors())
        self.assertGreater(count, 3)

    def test_named_files_are_there(self):
        folders = {name for name in os.listdir(SOURCE) if not name.startswith((".", "build"))}
        count = 0
        for page in pages():
            for words in page.words_in_code():
                path = words.split()[0].removeprefix("./")
                if path.split("/")[0] not in folders or path == "build" or "careercairn" in path.split("/")[0]:
                    continue
                count += 1
                with self.subTest(f"{page.name}: {words}"):
                    self.assertTrue(os.path.exists(os.path.join(SOURCE, path)))
        self.assertGreater(count, 0)


class TestPolicies(unittest.TestCase):
    """The keys of a school's policy file in the docs are those that the program reads, all of them."""

    @staticmethod
    def _source(file):
        with open(os.path.join(SOURCE, "app", file), encoding="utf-8") as opened:
            return opened.read()

    def _codes(self, file, function):
        """The words in quotes of a function."""
        body = re.search(rf"\b{function}\([^)]*\)\n{{\n(.*?)\n}}\n", self._source(file), re.DOTALL)
        return set(re.findall(r'QStringLiteral\("(\w+)"\)', body[1]))

    def _keys_that_are_read(self):
        reader = self._source("storage/schoolpolicyfile.cpp")
        named = re.findall(r'\w+Key = QStringLiteral\("(\w+)"\)', reader)
        asked = re.findall(r'object\.value\(QLatin1String\("(\w+)"\)\)', reader)
        return set(named) | set(asked) | self._settings()

    def _settings(self):
        return self._codes("domain/policysetting.cpp", "codeOf")

    @staticmethod
    def _rows():
        """The table of keys: each with what is said of it."""
        for page in pages():
            table = re.search(r"^\| key \| value \|\n\|[-|]+\|\n((?:\|.*\n)+)", page.prose, re.MULTILINE)
            if table:
                return dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", table[1], re.MULTILINE))
        return {}

    def test_table_names_every_key_and_no_other(self):
        self.assertEqual(set(self._rows()), self._keys_that_are_read())

    def test_table_names_every_word_that_is_understood(self):
        rows = self._rows()
        languages = {re.search(r"careercairn_(\w+)\.ts$", file)[1]
                     for file in glob.glob(os.path.join(SOURCE, "translations", "careercairn_*.ts"))}
        words = {"language": languages | {"en"}, "locked": self._settings(),
                 "colours": self._codes("domain/schoolpolicy.cpp", "colourCodes"),
                 "usedBy": self._codes("domain/schoolpolicy.cpp", "userCodes")}
        for key, known in words.items():
            with self.subTest(key):
                self.assertEqual(set(IN_CODE.findall(rows[key])), known)

    def test_example_is_obeyed(self):
        """Beside the program, with the example of a role pack where the policy looks for it."""
        examples = [example for page in pages() for example in page.examples_of_policies()]
        self.assertTrue(examples)
        for place, text in examples:
            with self.subTest(place), tempfile.TemporaryDirectory() as folder:
                program = os.path.join(folder, "careercairn-cli")
                shutil.copy(PROGRAMS["careercairn-cli"], program)
                file = os.path.join(folder, f"{POLICY}.json")
                with open(file, "w", encoding="utf-8") as opened:
                    opened.write(text)
                policy = json.loads(text)
                packs = policy.get("rolePacks", [])
                for pack in packs:
                    write_pack(os.path.join(folder, pack))
                told = json.loads(told_by(program, "doctor", "--json", HOME=folder, USER="somebody"))
                self.assertEqual(told["policy_problems"], [])
                self.assertTrue(os.path.samefile(told["policy"]["file"], file))
                self.assertEqual(set(told["policy"]["locked"]), set(policy.get("locked", [])))
                self.assertEqual(len(told["added_packs"]), len(packs))


def write_pack(folder):
    """The role pack that the docs show."""
    for page in pages():
        for name, text in page.files_of_pack():
            os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
            with open(os.path.join(folder, name), "w", encoding="utf-8") as opened:
                opened.write(text)


class TestRolePack(unittest.TestCase):
    """The example of a role pack can be copied as it stands."""

    def test_example_has_no_mistake(self):
        with tempfile.TemporaryDirectory() as folder:
            write_pack(folder)
            self.assertIn("catalogue.json", os.listdir(folder))
            self.assertIn("No mistakes", told_by(PROGRAMS["careercairn-cli"], "catalogue", "check", folder, "--added"))


if __name__ == "__main__":
    for built in ("careercairn-cli", "careercairn"):
        if len(sys.argv) > 1 and not sys.argv[1].startswith("-"):
            PROGRAMS[built] = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=0)
