#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Menu entry, metainfo and file type say the same, and the file type fits the files that the program writes."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE = pathlib.Path(__file__).resolve().parents[2]
LINUX = SOURCE / "packaging/linux"
ID = "org.careercairn.CareerCairn"
TYPE = "application/vnd.careercairn.workspace+sqlite3"
LANGUAGES = {"ar", "de", "es", "hi", "zh_CN"}
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
FIXTURES = sorted((SOURCE / "tests/storage/fixtures").glob("*.cairndb"))


def menu_entry():
    lines = (LINUX / f"{ID}.desktop").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


def metainfo():
    return ElementTree.parse(LINUX / f"{ID}.metainfo.xml").getroot()


def file_type():
    return ElementTree.parse(LINUX / f"{ID}.xml").getroot().find(MIME + "mime-type")


def fits(match, contents):
    """Whether a rule of the file type, or the rules within it, fit the beginning of a file."""
    at = int(match.get("offset"))
    wanted = {"string": lambda text: text.encode(), "big32": lambda text: int(text, 16).to_bytes(4, "big")}
    value = wanted[match.get("type")](match.get("value"))
    inner = match.findall(MIME + "match")
    return contents[at:at + len(value)] == value and (not inner or any(fits(each, contents) for each in inner))


class DesktopFilesTest(unittest.TestCase):
    def test_everyLanguageIsThere(self):
        entry = menu_entry()
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            self.assertEqual({name[len(key) + 1:-1] for name in entry if name.startswith(key + "[")}, LANGUAGES, key)
        component = metainfo()
        texts = [file_type().findall(MIME + "comment"), component.findall("summary")]
        for translated in texts:
            self.assertEqual({text.get(LANG) for text in translated}, LANGUAGES | {None})
        paragraphs = [text.get(LANG) for text in component.findall("description/p")]
        for language in LANGUAGES:
            self.assertEqual(paragraphs.count(language), paragraphs.count(None), language)

    def test_metainfoSummarisesInTheWordsOfTheMenu(self):
        entry = menu_entry()
        for summary in metainfo().findall("summary"):
            key = f"Comment[{summary.get(LANG)}]" if summary.get(LANG) else "Comment"
            self.assertEqual(summary.text, entry[key])

    def test_oneFileTypeIsMeantEverywhere(self):
        self.assertEqual(file_type().get("type"), TYPE)
        self.assertEqual(menu_entry()["MimeType"], TYPE + ";")
        self.assertEqual(menu_entry()["Exec"], "careercairn %f")
        self.assertEqual(metainfo().findtext("provides/mediatype"), TYPE)
        self.assertEqual(metainfo().findtext("launchable"), f"{ID}.desktop")

    def test_magicFitsEveryRevisionAndNoOtherDatabase(self):
        rules = file_type().findall(f"{MIME}magic/{MIME}match")
        self.assertTrue(rules)
        self.assertGreaterEqual(len(FIXTURES), 4)
        for file in FIXTURES:
            contents = file.read_bytes()[:100]
            self.assertTrue(any(fits(rule, contents) for rule in rules), file.name)
            foreign = contents[:68] + b"\0\0\0\1" + contents[72:]
            self.assertFalse(any(fits(rule, foreign) for rule in rules), file.name)

    def test_magicHasTheProgramsOwnNumber(self):
        header = (SOURCE / "app/storage/schemarevisions.h").read_text(encoding="utf-8")
        number = re.search(r"WorkspaceApplicationId = (0x[0-9a-f]+);", header).group(1)
        values = {match.get("value") for match in file_type().iter(MIME + "match")}
        self.assertIn(number, values)

    def test_everySizeOfIconIsThere(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            for name in ("careercairn", "workspace"):
                header = (SOURCE / f"packaging/icons/{name}-{size}.png").read_bytes()[:24]
                self.assertEqual(header[16:24], size.to_bytes(4, "big") * 2, f"{name}-{size}.png")

    @unittest.skipUnless(shutil.which("update-mime-database") and shutil.which("gio"), "these tools are not installed")
    def test_desktopKnowsTheFileByNameAndByContents(self):
        with tempfile.TemporaryDirectory() as folder:
            packages = pathlib.Path(folder) / "mime/packages"
            packages.mkdir(parents=True)
            shutil.copy(LINUX / f"{ID}.xml", packages)
            usual = pathlib.Path("/usr/share/mime/packages/freedesktop.org.xml")
            if usual.exists():
                shutil.copy(usual, packages)
            environment = dict(os.environ, XDG_DATA_HOME=folder)
            subprocess.run(("update-mime-database", packages.parent), env=environment, check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for name in ("a.cairndb", "without-an-ending"):
                file = pathlib.Path(folder) / name
                shutil.copy(FIXTURES[0], file)
                told = subprocess.run(("gio", "info", "-a", "standard::content-type", file), env=environment, text=True,
                                      capture_output=True, check=True).stdout
                self.assertIn(TYPE, told, name)


if __name__ == "__main__":
    unittest.main()
