#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifests for winget: what they say of the program and its installer is so, and `fill` completes them truly.

Exit code 77 says that python3-yaml is not installed.
"""
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

try:
    import yaml
except ImportError:
    print("python3-yaml is not installed.")
    sys.exit(77)

PROJECT = pathlib.Path(__file__).resolve().parents[2]
WINGET = PROJECT / "packaging" / "winget"
NAME = "CareerCairn.CareerCairn"
MENU_ENTRY = PROJECT / "packaging" / "linux" / "org.careercairn.CareerCairn.desktop"
LOCALES = {"en-US": "", "de-DE": "[de]", "es-ES": "[es]", "ar-SA": "[ar]", "hi-IN": "[hi]", "zh-CN": "[zh_CN]"}


def found(pattern, file):
    return re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE).group(1)


def read(file):
    return yaml.safe_load(file.read_text(encoding="utf-8"))


VERSION = found(r"^project\(.* VERSION ([0-9.]+)", PROJECT / "CMakeLists.txt")


def fill(installer, url, out):
    return subprocess.run([sys.executable, str(WINGET / "fill"), str(installer), url, str(out)],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, check=False)


class WingetManifests(unittest.TestCase):
    def test_allNameTheSameProgramAndVersion(self):
        manifests = sorted(WINGET.glob("*.yaml"))
        self.assertEqual(len(manifests), 2 + len(LOCALES))
        for manifest in manifests:
            with self.subTest(manifest.name):
                contents = read(manifest)
                self.assertEqual(contents["PackageIdentifier"], NAME)
                self.assertEqual(contents["PackageVersion"], VERSION)
                self.assertEqual(contents["ManifestVersion"], "1.6.0")

    def test_everyLanguageSaysWhatTheMenuSays(self):
        publisher = found(r'^set\(CPACK_PACKAGE_VENDOR "([^"]+)"\)', PROJECT / "packaging" / "cpack.cmake")
        for locale, suffix in LOCALES.items():
            with self.subTest(locale):
                contents = read(WINGET / f"{NAME}.locale.{locale}.yaml")
                self.assertEqual(contents["PackageLocale"], locale)
                self.assertEqual(contents["ManifestType"], "defaultLocale" if locale == "en-US" else "locale")
                self.assertEqual(contents["ShortDescription"], found(rf"^Comment{re.escape(suffix)}=(.*)$", MENU_ENTRY))
                self.assertEqual(contents["Publisher"], publisher)
                self.assertGreater(len(contents["Description"]), 40)

    def test_theInstallerKnowsTheseSwitches(self):
        contents = read(WINGET / f"{NAME}.installer.yaml")
        template = (PROJECT / "packaging" / "windows" / "NSIS.template.in").read_text(encoding="utf-8")
        scopes = {each["Scope"]: each["InstallerSwitches"]["Custom"] for each in contents["Installers"]}
        self.assertEqual(scopes, {"user": "/CurrentUser", "machine": "/AllUsers"})
        for switch in scopes.values():
            self.assertIn(f'${{GetOptions}} $R0 "{switch}"', template)
        key = found(r'CPACK_PACKAGE_INSTALL_REGISTRY_KEY "([^"]+)"', PROJECT / "packaging" / "windows" / "nsis.cmake")
        self.assertEqual(contents["ProductCode"], key)

    def test_whatIsKnownOnlyLaterIsNotThereYet(self):
        text = (WINGET / f"{NAME}.installer.yaml").read_text(encoding="utf-8")
        self.assertNotIn("InstallerUrl", text)
        self.assertNotIn("InstallerSha256", text)


class Fill(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.installer = self.folder / f"careercairn-{VERSION}-windows-x64.exe"
        self.installer.write_bytes(b"an installer")
        self.url = f"https://example.org/{self.installer.name}"
        self.out = self.folder / "out"

    def test_writesPlaceAndTrueChecksum(self):
        done = fill(self.installer, self.url, self.out)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        contents = read(self.out / f"{NAME}.installer.yaml")
        self.assertEqual(len(contents["Installers"]), 2)
        for each in contents["Installers"]:
            self.assertEqual(each["InstallerUrl"], self.url)
            self.assertEqual(each["InstallerSha256"], hashlib.sha256(b"an installer").hexdigest().upper())
        without = [{key: each[key] for key in each if key not in ("InstallerUrl", "InstallerSha256")}
                   for each in contents["Installers"]]
        self.assertEqual({**contents, "Installers": without}, read(WINGET / f"{NAME}.installer.yaml"))

    def test_leavesTheOtherManifestsAsTheyAre(self):
        fill(self.installer, self.url, self.out)
        for manifest in WINGET.glob("*.yaml"):
            if ".installer." not in manifest.name:
                self.assertEqual((self.out / manifest.name).read_bytes(), manifest.read_bytes())

    def test_refusesWhatIsNoRelease(self):
        older = self.folder / "careercairn-0.0.9-windows-x64.exe"
        trial = self.folder / f"careercairn-{VERSION}-trial-installer.exe"
        for file in (older, trial):
            file.write_bytes(b"another")
        cases = {
            "not there": (self.folder / "nothing.exe", self.url, "no installer"),
            "not https": (self.installer, self.url.replace("https", "http"), "https address"),
            "no installer at the address": (self.installer, "https://example.org/", "https address"),
            "a trial": (trial, self.url, "trial installer"),
            "another version": (older, self.url, "does not name it"),
            "another version at the address": (self.installer, f"https://example.org/{older.name}", "does not name it"),
        }
        for name, (installer, url, sentence) in cases.items():
            with self.subTest(name):
                done = fill(installer, url, self.out)
                self.assertEqual(done.returncode, 1)
                self.assertIn(sentence, done.stderr)
                self.assertFalse(self.out.exists())


if __name__ == "__main__":
    unittest.main()
