#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes every text for people of the shipped catalogue as a source file that lupdate reads (context Catalogue), and
the terms of glossary.json (context Glossary): what they are translated with is looked for in all other texts."""
import collections
import csv
import itertools
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
RESOURCES = HERE.parent / "resources"
PACK = RESOURCES / "catalogue"
PAY = RESOURCES / "pay"
HANDBOOK = RESOURCES / "handbook"

ROLE_TEXTS = ("title", "summary", "about")
ROLE_LISTS = ("tasks", "week", "examples", "good", "hard")
RESOURCE_TEXTS = ("cost_note", "validity", "prerequisites")
BRIEF_TEXTS = ("goal", "data", "proves")
BRIEF_LISTS = ("steps", "acceptance")


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def texts():
    for group in read(PACK / "groups.json")["groups"]:
        yield group["title"], "A group of skills"
    for path in sorted((PACK / "skills").glob("*.json")):
        for skill in read(path)["skills"]:
            yield skill["title"], "The name of a skill"
            yield skill["summary"], f"What the skill {skill['title']} is"
            for level, text in enumerate(skill["levels"]):
                yield text, f"{skill['title']} at level {level} of 4"
    for path in sorted((PACK / "roles").glob("*.json")):
        role = read(path)
        note = f"About the role {role['title']}"
        for key in ROLE_TEXTS:
            yield role[key], note
        for key in ROLE_LISTS:
            for text in role[key]:
                yield text, note
        for field in role["fields"]:
            yield field["what"], note
        for way in role["ways_in"]:
            yield way["text"], note
        for text in role["changes"].values():
            yield text, note
    for path in sorted((PACK / "resources").glob("*.json")):
        for resource in read(path)["resources"]:
            note = f"About {resource['title']}"
            for key in RESOURCE_TEXTS:
                yield resource.get(key, ""), note
            brief = resource.get("brief")
            if not brief:
                continue
            yield resource["title"], "The title of a project to build"
            for key in BRIEF_TEXTS:
                yield brief[key], note
            for key in BRIEF_LISTS:
                for text in brief[key]:
                    yield text, note
    for source in read(PACK / "sources.json")["sources"]:
        if source["confidence"] == "own":
            yield source["title"], "The title of a source of our own"
        yield source["note"], f"About the source {source['title']}"
    for outlook in read(PACK / "outlook.json")["outlook"]:
        yield outlook["place"], "A country that figures are for"
    for curriculum in read(PACK / "curricula.json")["curricula"]:
        yield curriculum["note"], f"About the curriculum {curriculum['title']}"
    for question in read(PACK / "questions.json")["questions"]:
        note = f"The answer to: {question['question']}"
        yield question["question"], "A question people ask"
        yield question["short"], note
        for paragraph in question["answer"]:
            yield paragraph, note
    for statement in read(PACK / "interests.json")["statements"]:
        yield statement["text"], f"An activity that a person likes or not; it stands for the type {statement['type']}"
    for condition in read(PACK / "conditions.json")["conditions"]:
        yield condition["title"], "The name of a condition of work"
        yield condition["statement"], "A condition of work that a person likes or not"
        yield condition["explanation"], f"About the condition of work: {condition['title']}"


def handbook_texts():
    for section in read(HANDBOOK / "handbook.json")["sections"]:
        note = f"Handbook, chapter {section['title']}"
        yield section["title"], "The title of a chapter of the handbook"
        yield section["short"], note
        for part in section["parts"]:
            yield part["title"], note
            for text in part["text"] + part["steps"]:
                yield text, note
    for number in read(HANDBOOK / "numbers.json")["numbers"]:
        note = f"What the number {number['name']} is"
        yield number["name"], "The name of a number that the program shows"
        yield number["short"], note
        for text in number["how"]:
            yield text, note


def rows(name):
    with open(PAY / name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def pay_texts():
    """Countries that figures of pay may be shown for, and sectors; the names of states, towns and finer industries
    stay as they are."""
    counts = collections.Counter(row["country"] for row in rows("advertisements.csv"))
    for row in rows("purchasingpower.csv"):
        if counts[row["code"]] >= 5:
            yield row["country"], "A country"
    for row in rows("industries.csv"):
        if len(row["naics"]) == 2 or "-" in row["naics"]:
            yield row["title"], "A sector of the economy"


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def marked(context, text, note):
    # Without the semicolon lupdate would lose the note of the text that follows.
    return f"//: {note}\nQT_TRANSLATE_NOOP(\"{context}\", {quoted(text)});"


def main():
    seen = set()
    lines = ["// Made by extract-catalogue.py for lupdate; never compiled."]
    for text, note in itertools.chain(texts(), handbook_texts(), pay_texts()):
        if text and text not in seen:
            seen.add(text)
            lines.append(marked("Catalogue", text, note))
    for term in read(HERE / "glossary.json")["terms"]:
        lines.append(marked("Glossary", term["term"], term["meaning"]))
    pathlib.Path(sys.argv[1]).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
