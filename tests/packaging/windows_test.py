#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of the installers for Windows without Windows. `packaging/windows/try-installer` does the rest."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROJECT = pathlib.Path(__file__).resolve().parents[2]
WINDOWS = PROJECT / "packaging" / "windows"
SCRIPTS = [WINDOWS / name for name in ("NSIS.template.in", "scope.nsh", "elevate.nsh", "registry.nsh")]
LANGUAGES = {"ENGLISH", "ARABIC", "GERMAN", "HINDI", "SIMPCHINESE", "SPANISH"}
COMPILERS = ("x86_64-w64-mingw32-g++-posix", "x86_64-w64-mingw32-g++")


def texts():
    """Texts of the installer: by name, then by language."""
    found = {}
    for name, language, text in re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.*)"$',
                                           (WINDOWS / "texts.nsh").read_text(encoding="utf-8"), re.MULTILINE):
        found.setdefault(name, {})[language] = text
    return found


def script():
    return "\n".join(file.read_text(encoding="ascii") for file in SCRIPTS)


class WindowsInstaller(unittest.TestCase):
    def test_everyTextIsInEveryLanguage(self):
        lines = (WINDOWS / "texts.nsh").read_text(encoding="utf-8").count("\nLangString ")
        self.assertEqual(sum(len(each) for each in texts().values()), lines)
        for name, each in texts().items():
            self.assertEqual(set(each), LANGUAGES, name)
            self.assertEqual(len(set(each.values())), len(LANGUAGES), name)

    def test_everyTextIsUsedAndEveryUsedOneIsThere(self):
        self.assertEqual(set(re.findall(r"\$\((Cairn\w+)\)", script())), set(texts()))

    def test_placesStandInEveryLanguageAsTheyAre(self):
        for name, each in texts().items():
            for place in re.findall(r"%\w+%\\\w+", each["ENGLISH"]):
                for language, text in each.items():
                    self.assertIn(place, text, f"{name} {language}")

    def test_everyLanguageIsOffered(self):
        offered = re.findall(r'MUI_LANGUAGE "(\w+)"', script())
        self.assertEqual({name.upper() for name in offered}, LANGUAGES)
        self.assertEqual(offered[0], "English")

    def test_nothingIsRemovedBlindly(self):
        self.assertEqual(re.findall(r"(?i)rmdir\s+/r.*", script()), [])
        self.assertEqual(re.findall(r"(?i)delete\s.*\*.*", script()), [])
        self.assertEqual(re.findall(r"(?i)(?:rmdir|delete)\s.*appdata.*", script()), [])

    def test_windowsKnowsAnOlderVersionForEver(self):
        text = (WINDOWS / "cpack.cmake").read_text(encoding="utf-8")
        self.assertIn("CPACK_WIX_UPGRADE_GUID 909E8B21-2760-4A75-B0E9-501C45EDA497)", text)

    def test_theMsiOpensTheSameFilesAsTheInstaller(self):
        fragment = ElementTree.parse(WINDOWS / "filetype.xml").getroot().find("CPackWiXFragment")
        values = {f"{key.get('Key')}|{value.get('Key', '')}": value.get("Value")
                  for key in fragment for value in key if not value.get("Name")}
        kind = "CareerCairn.Workspace"
        self.assertEqual(values, {
            rf"Software\Classes\{kind}|": texts()["CairnFileType"]["ENGLISH"],
            rf"Software\Classes\{kind}|DefaultIcon": '"[INSTALL_ROOT]bin\\careercairn.exe",1',
            rf"Software\Classes\{kind}|shell\open\command": '"[INSTALL_ROOT]bin\\careercairn.exe" "%1"',
            r"Software\Classes\.cairndb|": kind,
        })
        self.assertIn(f'!define CAIRN_FILE_TYPE "{kind}"', script())
        frame = ElementTree.parse(WINDOWS / "WIX.template.in").getroot()
        package = frame.find("{*}Product/{*}Package")
        self.assertEqual(package.get("InstallScope"), "@CPACK_CAIRN_SCOPE@")

    @unittest.skipUnless(shutil.which("makensis") and shutil.which("cpack"), "makensis or cpack is not installed")
    @unittest.skipUnless(any(shutil.which(each) for each in COMPILERS), "no compiler for Windows is installed")
    def test_theSameFilesMakeTheSameInstaller(self):
        made = []
        with tempfile.TemporaryDirectory() as folder:
            for name in ("one", "two"):
                out = pathlib.Path(folder) / name
                subprocess.run([WINDOWS / "compile-installer", out], check=True, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
                made += [file.read_bytes() for file in out.iterdir()]
        self.assertEqual(len(made), 2)
        self.assertEqual(made[0][:2], b"MZ")
        self.assertTrue(made[0] == made[1], "two installers from the same files differ")


if __name__ == "__main__":
    unittest.main()
