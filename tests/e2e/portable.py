# SPDX-License-Identifier: GPL-3.0-or-later
"""Career Cairn on a memory stick: used with its mark beside it, it writes into its own folder and nowhere else.

python3 portable.py PROGRAM CLI FOLDER: copies both programs into FOLDER, puts the mark "careercairn-portable" beside
them, and uses them while strace notes every file that is made, changed, renamed or removed. Exits with 77 where
processes may not be watched.
"""
import os
import re
import shutil
import subprocess
import sys
import traceback

from screenreader import LONG, ScreenReader, picture_of_the_screen

SKIPPED = 77
MOST_SECONDS = 200
MARK = "careercairn-portable"

# What changes names, contents or marks of files; reading is everyone's right.
CHANGING_CALLS = ("open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,symlink,"
                  "symlinkat,unlink,unlinkat,rmdir,truncate,chmod,fchmodat,chown,lchown,fchownat,setxattr,lsetxattr,"
                  "utime,utimes,futimesat,utimensat")
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
CALL = re.compile(r"^\d+\s+(?P<name>\w+)\((?P<arguments>.*)\)\s+=\s+(?P<result>\S+)")
FOLDER_OF_CALL = re.compile(r"(?:AT_FDCWD|\d+)<(?P<folder>[^>]*)>")
PATH = re.compile(r'"(?P<path>(?:[^"\\]|\\.)*)"')
# Not files: devices, memory that is shared with the display, what the kernel tells of a process itself.
NO_FILES = ("/dev/", "/proc/", "/memfd:")


def outside(trace, own):
    """The lines of a trace in which something outside of a folder was changed."""
    found = []
    for line in trace:
        call = CALL.match(line)
        if call is None or call["result"].startswith("-"):
            continue
        arguments = call["arguments"]
        if call["name"] in ("open", "openat", "openat2") and not WRITING.search(arguments):
            continue
        folder = FOLDER_OF_CALL.search(arguments)
        for path in PATH.finditer(arguments):
            whole = os.path.normpath(os.path.join(folder["folder"] if folder else "/", path["path"]))
            if not whole.startswith(NO_FILES) and os.path.commonpath([whole, own]) != own:
                found.append(line.strip())
                break
    return found


def everything_below(folder):
    return sorted(os.path.relpath(os.path.join(where, name), folder)
                  for where, folders, files in os.walk(folder) for name in folders + files)


class Stick:
    """A folder with both programs and the mark, and a home that must stay as empty as it is."""

    def __init__(self, program, cli, folder):
        self.folder = os.path.join(folder, "stick")
        self.home = os.path.join(folder, "home")
        self.traces = []
        self._traces_folder = folder
        for each in (self.folder, self.home):
            os.makedirs(each)
        self.program = shutil.copy(program, self.folder)
        self.cli = shutil.copy(cli, self.folder)
        with open(os.path.join(self.folder, MARK), "w", encoding="utf-8"):
            pass
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")
                            or name == "XDG_RUNTIME_DIR"}
        self.environment["HOME"] = self.home

    def watched(self, *command):
        """The command as strace begins it; with -D the process that is started is the program itself."""
        trace = os.path.join(self._traces_folder, f"trace{len(self.traces)}.txt")
        self.traces.append(trace)
        return ["strace", "-D", "-f", "-y", "-qq", "-s", "4096", "-e", f"trace={CHANGING_CALLS}", "-e", "signal=none",
                "-o", trace, *command]

    def told(self, *words):
        """What the command line answers."""
        return subprocess.run(self.watched(self.cli, *words), env=self.environment, cwd=self.home, check=True,
                              stdout=subprocess.PIPE, timeout=LONG * 2).stdout.decode()

    def fill(self, learners):
        """Learners with an agreed plan, so that the workspace has some size."""
        def done(*words):
            return subprocess.run([self.cli, *words], env=self.environment, cwd=self.home, check=True,
                                  stdout=subprocess.PIPE, timeout=LONG).stdout.decode()
        names = [f"Learner {number}" for number in range(learners)]
        for name in names:
            done("learner", "add", name)
            done("target", name, "ml_engineer")
            done("plan", name, "--agree")
        return names

    def start_program(self):
        return subprocess.Popen(self.watched(self.program), env=self.environment, cwd=self.home)

    def check_that_nothing_lies_elsewhere(self):
        lines = []
        for trace in self.traces:
            with open(trace, encoding="utf-8", errors="surrogateescape") as file:
                lines += file.readlines()
        inside = [line for line in lines if self.folder + "/workspace/" in line]
        assert inside, "the traces show what was written on the stick, or they show nothing at all"
        elsewhere = outside(lines, self.folder)
        assert not elsewhere, "written outside of the folder:\n  " + "\n  ".join(elsewhere)
        assert not everything_below(self.home), f"the home has got: {everything_below(self.home)}"


def use_the_command_line(stick):
    learner = "Ada"
    stick.told("learner", "add", learner)
    stick.told("level", learner, "python", "2")
    stick.told("target", learner, "ml_engineer")
    assert "learn:" in stick.told("--json", "plan", learner), "the plan is told"
    stick.told("report", learner, "--pdf", os.path.join(stick.folder, "report.pdf"))
    stick.told("export", learner, "--ics", os.path.join(stick.folder, "plan.ics"))
    # What is erased of a larger workspace is not put down elsewhere meanwhile.
    for erased in stick.fill(26)[1:3]:
        stick.told("learner", "remove", erased, "--yes")
    stick.told("doctor")


def use_the_window(stick):
    """Looks at every page, changes preferences, and writes a file by the dialog that Qt itself draws."""
    reader = ScreenReader(MOST_SECONDS)
    process = stick.start_program()
    try:
        reader.meet(process)
        reader.find("frame", re.compile("^Ada – Career Cairn"))
        for page in [thing.name for thing in reader.all("check box")][:9]:
            reader.press("check box", page)
            reader.settle()
        colours = reader.find("combo box", "Colours")
        reader.tab_to("combo box", "Colours")
        reader.keys("Down")
        reader.wait("other colours are chosen", lambda: colours.text == "Light")

        # By keyboard: a menu's action answers only when the dialog that it opens is closed.
        reader.press("menu item", "File")
        reader.tab_to("menu item", re.compile("^Report as PDF"), stroke="Down", most=20)
        reader.keys("Return")
        dialog = reader.find("dialog", "Write the report as PDF")
        name = reader.tab_to("text", re.compile("File name"))
        reader.wait("a name is proposed", lambda: name.text)
        report = os.path.join(stick.folder, "window.pdf")
        name.accessible.queryEditableText().setTextContents(report)
        reader.press("push button", "Save", dialog)
        reader.wait("the report is written", lambda: os.path.exists(report) and os.path.getsize(report))

        reader.press("menu item", "File")
        reader.press("menu item", "Quit")
        assert process.wait(LONG) == 0, f"the program ends with status 0, not {process.returncode}"
    except BaseException:
        picture_of_the_screen(os.path.join(os.path.dirname(stick.folder), "failed.png"))
        print(reader.tree())
        raise
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def main(program, cli, folder):
    if subprocess.run(["strace", "-D", "-qq", "-o", os.devnull, "true"], stderr=subprocess.DEVNULL).returncode != 0:
        print("Processes may not be watched here.")
        return SKIPPED
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    stick = Stick(program, cli, os.path.realpath(folder))
    try:
        use_the_command_line(stick)
        use_the_window(stick)
        stick.check_that_nothing_lies_elsewhere()
    except Exception:
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
