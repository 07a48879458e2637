// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/menurules.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace Cairn {

namespace {

struct Entry
{
    const char *context;
    const char *source;
    int place; ///< texts with the same place are never seen together
};

struct Menu
{
    const char *name;
    std::vector<Entry> entries;
};

const std::vector<Menu> &menus()
{
    static const std::vector<Menu> all{
        {"the menu bar",
         {{"Cairn::MainWindow", "&File", 0},
          {"Cairn::MainWindow", "&Edit", 1},
          {"Cairn::MainWindow", "&View", 2},
          {"Cairn::MainWindow", "&Learner", 3},
          {"Cairn::MainWindow", "&Help", 4}}},
        {"File", {{"Cairn::MainWindow", "&Quit", 0}}},
        {"Edit", {{"Cairn::MainWindow", "&Search…", 0}}},
        {"View",
         {{"Cairn::MainWindow", "&Next Area", 0},
          {"Cairn::MainWindow", "&Previous Area", 1},
          {"Cairn::MainWindow", "&Full Screen", 2}}},
        {"Learner",
         {{"Cairn::LearnerActions", "&New Learner…", 0},
          {"Cairn::LearnerActions", "&Edit Learner…", 1},
          {"Cairn::LearnerActions", "&Remove Learner…", 2},
          {"Cairn::TargetActions", "&Choose Another Role", 3},
          {"Cairn::TargetActions", "&Choose a Role", 3},
          {"Cairn::TargetActions", "En&try Level", 4},
          {"Cairn::TargetActions", "&Mid Level", 5},
          {"Cairn::TargetActions", "&Senior Level", 6},
          {"Cairn::TargetActions", "N&o Target", 7}}},
        {"Help",
         {{"Cairn::MainWindow", "&Keyboard Shortcuts", 0},
          {"Cairn::MainWindow", "&Questions and Answers", 1},
          {"Cairn::MainWindow", "&Sources and Licences", 2},
          {"Cairn::MainWindow", "&About Career Cairn", 3},
          {"Cairn::MainWindow", "Hand&book", 4},
          {"Cairn::MainWindow", "&What Are These Numbers?", 5}}},
        {"the dialog on availability",
         {{"Cairn::AvailabilityDialog", "Spread &evenly", 0},
          {"Cairn::DaysOffList", "&Add", 1},
          {"Cairn::DaysOffList", "&Change", 2},
          {"Cairn::DaysOffList", "&Remove", 3},
          {"Cairn::DaysOffList", "Read from a calendar &file (.ics)…", 4}}},
        {"the dialog on evidence", {{"Cairn::EvidenceDialog", "Pa&th", 0}, {"Cairn::EvidenceDialog", "&Address", 0}}},
        {"the log of hours",
         {{"Cairn::LogDialog", "&Change", 0},
          {"Cairn::LogDialog", "&Remove", 1},
          {"Cairn::LogDialog", "&Undo", 2},
          {"Cairn::LogDialog", "Log &new hours", 3}}},
        {"the dialog that splits a step",
         {{"Cairn::SplitDialog", "Add &part", 0}, {"Cairn::SplitDialog", "&One step again", 1}}},
        {"What if",
         {{"Cairn::WhatIfDialog", "Use these &hours", 0},
          {"Cairn::WhatIfDialog", "Use this first &day", 0},
          {"Cairn::WhatIfDialog", "Use these &hours and this first day", 0},
          {"Cairn::WhatIfDialog", "Make this role the &target", 1},
          {"Cairn::WhatIfDialog", "Make this role plan &B", 2}}},
    };
    return all;
}

/** The signs behind each "&", but not those of "&&", of " & " and of "ATT&CK". */
QStringList marksIn(const QString &text)
{
    static const QRegularExpression literal(QStringLiteral(R"(&&|\s&\s|(?<=[A-Z])&(?=[A-Z]))"));
    QString rest = text;
    rest.replace(literal, QStringLiteral(" "));
    QStringList marks;
    for (qsizetype at = rest.indexOf(u'&'); at >= 0; at = rest.indexOf(u'&', at + 1))
        marks << rest.mid(at + 1, 1).toCaseFolded();
    return marks;
}

bool marksALetter(const QString &mark)
{
    return !mark.isEmpty() && mark.front().isLetterOrNumber();
}

const Message *messageOf(const TranslationFile &file, const Entry &entry)
{
    const auto found = std::find_if(file.messages().cbegin(), file.messages().cend(), [&entry](const Message &message) {
        return message.context == QLatin1String(entry.context) && message.source == QString::fromUtf8(entry.source);
    });
    return found == file.messages().cend() ? nullptr : &*found;
}

bool isInMenu(const Message &message)
{
    return std::any_of(menus().cbegin(), menus().cend(), [&message](const Menu &menu) {
        return std::any_of(menu.entries.cbegin(), menu.entries.cend(), [&message](const Entry &entry) {
            return message.context == QLatin1String(entry.context) && message.source == QString::fromUtf8(entry.source);
        });
    });
}

} // namespace

QString withoutMarks(const QString &text)
{
    // Scripts without Latin letters have them behind the text: "文件(&F)".
    static const QRegularExpression mark(QStringLiteral(R"(\(&\w\)|&(?=[^\s&]))"));
    return QString(text).replace(QStringLiteral("&&"), QStringLiteral("& ")).remove(mark);
}

Findings marksStay(const TranslationFile &file)
{
    const bool languageMarks =
        std::any_of(file.messages().cbegin(), file.messages().cend(), [](const Message &message) {
            return !message.forms.isEmpty() && !marksIn(message.forms.constFirst()).isEmpty();
        });
    Findings findings;
    for (const Message &message : file.messages()) {
        const qsizetype wanted = marksIn(message.source).size();
        for (const QString &form : message.forms) {
            const QStringList marks = marksIn(form);
            const bool isFree = marks.isEmpty() && !languageMarks;
            if (marks.size() != wanted && !isFree && !form.isEmpty())
                findings.push_back(file.finding(message, QStringLiteral("%1 marks").arg(marks.size()), form));
            else if (!marks.isEmpty() && !marksALetter(marks.constFirst()))
                findings.push_back(file.finding(message, QStringLiteral("marks no letter"), form));
        }
    }
    return findings;
}

Findings lettersDiffer(const TranslationFile &file)
{
    Findings findings;
    for (const Menu &menu : menus()) {
        std::map<QString, int> taken;
        for (const Entry &entry : menu.entries) {
            const Message *message = messageOf(file, entry);
            const QStringList marks = message ? marksIn(message->forms.value(0)) : QStringList();
            if (marks.isEmpty())
                continue;
            const auto [there, isNew] = taken.emplace(marks.constFirst(), entry.place);
            if (!isNew && there->second != entry.place)
                findings.push_back(file.finding(
                    *message,
                    QStringLiteral("\"%1\" is marked twice in %2").arg(marks.constFirst(), QLatin1String(menu.name)),
                    message->forms.value(0)));
        }
    }
    return findings;
}

Findings markedTextsAreInMenus(const TranslationFile &file)
{
    Findings findings;
    for (const Message &message : file.messages()) {
        if (!marksIn(message.source).isEmpty() && !isInMenu(message))
            findings.push_back(
                file.finding(message, QStringLiteral("is in no menu of menurules.cpp"), message.forms.value(0)));
    }
    return findings;
}

Findings menusHoldNothingElse(const TranslationFile &file)
{
    Findings findings;
    for (const Menu &menu : menus()) {
        for (const Entry &entry : menu.entries) {
            if (!messageOf(file, entry))
                findings.push_back({file.name(), 0,
                                    QStringLiteral("%1 of menurules.cpp has \"%2\", which is no text of the program")
                                        .arg(QLatin1String(menu.name), QString::fromUtf8(entry.source))});
        }
    }
    return findings;
}

} // namespace Cairn
