#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/release, run in copies of the files it reads, each with one thing changed."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parents[2]
METAINFO = "packaging/linux/org.careercairn.CareerCairn.metainfo.xml"
MANUALS = ("packaging/man/careercairn.1", "packaging/man/careercairn-cli.1")
WINGET = "packaging/winget"
FILES = ("CMakeLists.txt", "CHANGELOG.md", "packaging/release", METAINFO, *MANUALS)

# The release that the copies are made to be: the true files may be released or not when this runs.
VERSION, DAY = "3.4.5", "2026-05-09"
SUMMARY = "It walks faster.\nAnd <it> knows & tells why."
OLDER = "\n## [3.4.4] - 2026-01-31\n\nOlder.\n"

# What is changed: the file, a pattern, what stands in its place, and words of the sentence that refuses it.
DISAGREEMENTS = (
    ("CMakeLists.txt", r"VERSION 3\.4\.5", "VERSION 3.4.6", "CMakeLists.txt says 3.4.6"),
    ("CMakeLists.txt", r"VERSION 3\.4\.5", "", "CMakeLists.txt: project(CareerCairn VERSION X.Y.Z is not there"),
    ("CHANGELOG.md", r"3\.4\.5", "3.5.0", "CHANGELOG.md: the newest version is 3.5.0"),
    ("CHANGELOG.md", "2026-05-09", "2026-05-10", METAINFO + ": the newest release is dated 2026-05-09"),
    ("CHANGELOG.md", "2026-05-09", "2026-02-30", "CHANGELOG.md: 2026-02-30 is no day"),
    ("CHANGELOG.md", "2026-05-09", "2026-01-01", "CHANGELOG.md: 3.4.5 is dated before 3.4.4"),
    ("CHANGELOG.md", "2026-05-09", "soon", "CHANGELOG.md: line 3 is not of the form"),
    ("CHANGELOG.md", r"2026-01-31", "unreleased", "CHANGELOG.md: 3.4.4 is not the newest version and still unreleased"),
    ("CHANGELOG.md", r"3\.4\.4", "3.4.5", "CHANGELOG.md: 3.4.5 stands above 3.4.5"),
    ("CHANGELOG.md", "2026-05-09", "unreleased", METAINFO + ": the newest release is of the type stable"),
    ("CHANGELOG.md", r"It walks faster\.\n.*\n", "", "CHANGELOG.md: there is no summary directly below"),
    ("CHANGELOG.md", "faster", "slower", METAINFO + ": the notes differ"),
    ("CHANGELOG.md", r"(?s).*", "", "CHANGELOG.md: there is no version"),
    (METAINFO, r'version="3\.4\.5"', 'version="3.4.3"', METAINFO + ": the newest release is 3.4.3"),
    (METAINFO, 'date="2026-05-09"', 'date="2026-05-08"', METAINFO + ": the newest release is dated 2026-05-08"),
    (METAINFO, 'date="2026-05-09"', "", METAINFO + ": no date is no day"),
    (METAINFO, 'date="2026-05-09"', 'date="2026-05-09" type="development"', METAINFO + ": the newest release is of the type"),
    (METAINFO, "knows", "guesses", METAINFO + ": the notes differ"),
    (METAINFO, "</p>\n      </description>\n    </release>", "</p><ul><li>More.</li></ul></description></release>",
     METAINFO + ": the notes differ"),
    (METAINFO, "(?s)<release .*</release>", "", METAINFO + ": there is no release"),
    (METAINFO, "</component>", "", METAINFO + " is no XML"),
    *((manual, r"Career Cairn 3\.4\.5", "Career Cairn 3.4", manual + ": the version is 3.4,") for manual in MANUALS),
    *((manual, r'\.Os.*', ".Os", manual + ": the line .Os") for manual in MANUALS),
    *((manual, "May 9, 2026", "May 19, 2026", manual + ": the date is 2026-05-19") for manual in MANUALS),
    *((manual, "May 9, 2026", "May 2026", manual + ": there is no line .Dd") for manual in MANUALS),
    (WINGET + "/X.X.yaml", r"3\.4\.5", "3.4.4", "X.X.yaml: PackageVersion is 3.4.4"),
    (WINGET + "/X.X.yaml", "PackageVersion.*", "", "X.X.yaml: there is no PackageVersion"),
)


class ReleaseTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for name in FILES:
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(SOURCE / name, self.root / name)

    def release(self, *words, **variables):
        usual = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        done = subprocess.run((sys.executable, self.root / "packaging/release", *words), capture_output=True, text=True,
                              env=usual | variables, check=False)
        self.assertNotIn("Traceback", done.stderr)
        return done

    def change(self, name, pattern, text):
        file = self.root / name
        before = file.read_text(encoding="utf-8")
        after = re.sub(pattern, lambda _: text, before, count=1)
        self.assertNotEqual(before, after, f"{name}: nothing was changed")
        file.write_text(after, encoding="utf-8")

    def make_release(self, day=DAY):
        """Turns the copies into a release, by way of the command that writes the notes."""
        self.change("CMakeLists.txt", r"VERSION \d+\.\d+\.\d+", f"VERSION {VERSION}")
        (self.root / "CHANGELOG.md").write_text(f"# Changelog\n\n## [{VERSION}] - {day}\n\n{SUMMARY}\n\n### Added\n{OLDER}",
                                                encoding="utf-8")
        for manual in MANUALS:
            self.change(manual, r"\.Os.*", f'.Os "Career Cairn {VERSION}"')
            self.change(manual, r"\.Dd.*", ".Dd May 9, 2026")
        self.assertEqual(self.release("notes").returncode, 0)
        folder = self.root / WINGET
        folder.mkdir(exist_ok=True)
        (folder / "X.X.yaml").write_text(f"PackageIdentifier: X.X\nPackageVersion: {VERSION}\n", encoding="utf-8")

    def git(self, *words):
        subprocess.run(("git", "-C", self.root, "-c", "user.name=A", "-c", "user.email=a@example.org", *words), check=True,
                       stdout=subprocess.DEVNULL)

    def commit(self):
        self.git("add", ".")
        self.git("commit", "-q", "--allow-empty", "-m", "A change")

    def test_theTrueFilesAgree(self):
        if (SOURCE / WINGET).is_dir():
            shutil.copytree(SOURCE / WINGET, self.root / WINGET)
        done = self.release("check")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_aReleaseAgrees(self):
        self.make_release()
        done = self.release("check")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout, f"Version {VERSION}, {DAY}: all files agree.\n")

    def test_eachDisagreementIsRefusedByName(self):
        self.make_release()
        for name, pattern, text, words in DISAGREEMENTS:
            with self.subTest(file=name, pattern=pattern, text=text):
                kept = (self.root / name).read_bytes()
                self.change(name, pattern, text)
                done = self.release("check")
                self.assertEqual(done.returncode, 1)
                self.assertIn(words, done.stderr)
                (self.root / name).write_bytes(kept)
        self.assertEqual(self.release("check").returncode, 0)

    def test_eachMissingFileIsRefusedByName(self):
        self.make_release()
        for name in ("CMakeLists.txt", "CHANGELOG.md", METAINFO, *MANUALS):
            with self.subTest(file=name):
                kept = (self.root / name).read_bytes()
                (self.root / name).unlink()
                done = self.release("check")
                self.assertEqual(done.returncode, 1)
                self.assertIn(f"{name} cannot be read", done.stderr)
                (self.root / name).write_bytes(kept)

    def test_notesKeepOlderReleasesAndAreStable(self):
        before = (self.root / METAINFO).read_text(encoding="utf-8")
        older = re.findall(r'<release version="([^"]+)"', before)
        self.make_release()
        after = (self.root / METAINFO).read_text(encoding="utf-8")
        self.assertEqual(re.findall(r'<release version="([^"]+)"', after), [VERSION, *older])
        self.assertIn("&lt;it&gt; knows &amp; tells", after)
        self.assertEqual(self.release("notes").returncode, 0)
        self.assertEqual((self.root / METAINFO).read_text(encoding="utf-8"), after)

    def test_onlyACleanTaggedDayIsReleased(self):
        self.make_release()
        self.assertIn("no checkout of git", self.release("check", "--release").stderr)
        self.git("init", "-q")
        self.assertIn("files differ from the commit", self.release("check", "--release").stderr)
        self.commit()
        self.assertEqual(self.release("check", "--release").returncode, 0)
        self.git("tag", f"v{VERSION}")
        self.assertEqual(self.release("check", "--release").returncode, 0)
        self.commit()
        done = self.release("check", "--release")
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"the tag v{VERSION} is on another commit", done.stderr)

    def test_whatIsUnreleasedIsNotReleased(self):
        self.make_release(day="unreleased")
        self.git("init", "-q")
        self.commit()
        self.assertEqual(self.release("check").returncode, 0)
        done = self.release("check", "--release")
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"CHANGELOG.md: {VERSION} is unreleased", done.stderr)

    def test_packagesAreDatedByCommitElseByVersion(self):
        self.make_release()
        self.assertEqual(self.release("epoch").stdout, "1778284800\n")  # 2026-05-09, midnight UTC
        self.git("init", "-q")
        self.commit()
        committed = subprocess.run(("git", "-C", self.root, "log", "-1", "--format=%ct"), capture_output=True, text=True,
                                   check=True).stdout
        self.assertEqual(self.release("epoch").stdout, committed)
        self.assertEqual(self.release("epoch", SOURCE_DATE_EPOCH="86400").stdout, "86400\n")
        self.change("CHANGELOG.md", DAY, "unreleased")
        printed = self.release("changelog", "deb", "A B <a@example.org>", "1", SOURCE_DATE_EPOCH="86400").stdout
        self.assertIn(" -- A B <a@example.org>  Fri, 02 Jan 1970 00:00:00 +0000\n", printed)

    def test_changelogsOfPackagesHaveEveryVersion(self):
        self.make_release()
        debian = self.release("changelog", "deb", "A B <a@example.org>", "1").stdout
        self.assertEqual(re.findall(r"^careercairn \((.*)\) unstable; urgency=medium$", debian, re.MULTILINE),
                         ["3.4.5-1", "3.4.4-1"])
        self.assertIn(" -- A B <a@example.org>  Sat, 09 May 2026 00:00:00 +0000\n", debian)
        rpm = self.release("changelog", "rpm", "A B <a@example.org>", "1").stdout
        self.assertEqual(re.findall(r"^\* (.*)$", rpm, re.MULTILINE),
                         ["Sat May 09 2026 A B <a@example.org> - 3.4.5-1", "Sat Jan 31 2026 A B <a@example.org> - 3.4.4-1"])

    def test_wrongUseIsStatusTwo(self):
        for words in ((), ("chek",), ("check", "--relase"), ("notes", "now"), ("changelog", "deb", "A"), ("changelog", "zip", "A", "1")):
            with self.subTest(words=words):
                self.assertEqual(self.release(*words).returncode, 2)


if __name__ == "__main__":
    unittest.main()
