#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the manifest for Flatpak to what the program promises: no network, no folders, and no source unchecked.

Exit code 77 says that python3-yaml is not installed.
"""
import copy
import pathlib
import re
import sys
import unittest

try:
    import yaml
except ImportError:
    print("python3-yaml is not installed.")
    sys.exit(77)

PROJECT = pathlib.Path(__file__).resolve().parents[2]
MANIFEST = PROJECT / "packaging" / "flatpak" / "org.careercairn.CareerCairn.yml"
# Nothing but windows and printers.
ALLOWED = {"--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--socket=cups"}
SHA256 = re.compile(r"[0-9a-f]{64}")


def permissions_beyond(manifest):
    """What the manifest asks for and may not, when the program runs or while it is built."""
    found = [word for word in manifest.get("finish-args", []) if word not in ALLOWED]
    for part in [manifest] + list(manifest["modules"]):
        options = part.get("build-options", {})
        for each in [options] + list(options.get("arch", {}).values()):
            found += [word for word in each.get("build-args", []) if "network" in word or "filesystem" in word]
    return found


def unchecked_sources(manifest):
    """Sources from elsewhere whose contents nothing holds to what they were."""
    found = []
    for module in manifest["modules"]:
        for source in module["sources"]:
            if source["type"] == "dir" and "url" not in source:
                continue
            ours = source["type"] == "patch" and "path" in source
            if not ours and not SHA256.fullmatch(str(source.get("sha256", ""))):
                found.append(f"{module['name']}: {source.get('url', source['type'])}")
            if not all(url.startswith("https://") for url in [source.get("url", "")] + source.get("mirror-urls", [])):
                found.append(f"{module['name']}: not by https")
    return found


class FlatpakManifest(unittest.TestCase):
    def setUp(self):
        self.manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))

    def test_asksForNothingButWindowsAndPrinters(self):
        self.assertEqual(permissions_beyond(self.manifest), [])

    def test_everySourceHasItsChecksum(self):
        self.assertEqual(unchecked_sources(self.manifest), [])

    def test_moreWouldBeNoticed(self):
        for word in ("--share=network", "--filesystem=home", "--filesystem=host", "--socket=x11", "--device=all",
                     "--talk-name=org.freedesktop.NetworkManager"):
            with self.subTest(word):
                changed = copy.deepcopy(self.manifest)
                changed["finish-args"].append(word)
                self.assertEqual(permissions_beyond(changed), [word])
        changed = copy.deepcopy(self.manifest)
        changed["modules"][-1]["build-options"] = {"build-args": ["--share=network"]}
        self.assertEqual(permissions_beyond(changed), ["--share=network"])

    def test_aSourceWithoutChecksumWouldBeNoticed(self):
        for module in self.manifest["modules"][:-1]:
            with self.subTest(module["name"]):
                changed = copy.deepcopy(self.manifest)
                place = [each["name"] for each in changed["modules"]].index(module["name"])
                del changed["modules"][place]["sources"][0]["sha256"]
                self.assertEqual(len(unchecked_sources(changed)), 1)

    def test_namesAgreeWithTheMenuEntry(self):
        name = self.manifest["id"]
        entry = (PROJECT / "packaging" / "linux" / f"{name}.desktop").read_text(encoding="utf-8")
        self.assertEqual(MANIFEST.name, f"{name}.yml")
        self.assertRegex(entry, rf"(?m)^Exec={self.manifest['command']}( %f)?$")
        self.assertRegex(entry, rf"(?m)^Icon={re.escape(name)}$")

    def test_theProgramItselfComesFromThisFolder(self):
        source = self.manifest["modules"][-1]["sources"][0]
        self.assertEqual((MANIFEST.parent / source["path"]).resolve(), PROJECT)


if __name__ == "__main__":
    unittest.main()
