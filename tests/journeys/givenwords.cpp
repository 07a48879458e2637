// SPDX-License-Identifier: GPL-3.0-or-later
#include "givenwords.h"

#include "catalogue/paytablesreader.h"
#include "openprogram.h"
#include "startup/languages.h"
#include "startup/usedlibraries.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace Cairn {

namespace {

/** What the statistics and advertisements that the program carries call things, and their currencies. */
const QStringList &namesInTables()
{
    static const QStringList names = [] {
        const PayTables tables = PayTablesReader::read(PayTablesReader::shippedFolder()).tables;
        QStringList all{QStringLiteral("USD")};
        for (const UnitedState &state : tables.states)
            all.append(state.name);
        for (const StemPay &pay : tables.stem)
            all.append(pay.name);
        for (const OccupationPay &pay : tables.wages)
            all.append(pay.title);
        for (const CurrencyRate &rate : tables.rates)
            all.append(rate.currency);
        return all;
    }();
    return names;
}

} // namespace

GivenWords::GivenWords(OpenProgram &program)
{
    m_words = namesInTables();
    for (const UsedLibrary &library : usedLibraries())
        m_words.append({library.name, library.licence});
    // Sizes of files as QLocale writes them, and how their letters are coded.
    for (const char *unit : {"kB", "MB", "GB", "byte", "UTF-8"})
        m_words.append(QString::fromLatin1(unit));
    // A language is offered by its own name.
    for (const QString &code : Languages().codes())
        m_words.append(Languages::nameOf(code));
    // Where the workspace lies, and what a report says of the computer.
    const QString database = WorkspaceFolder(program.folder()).databaseFile();
    m_words.append({QDir::toNativeSeparators(database), program.folder(), QSysInfo::prettyProductName(),
                    QStringLiteral("Qt"), QStringLiteral("Career Cairn")});
    // The names by which people search for a role stay as they are, and its English title is one of them.
    for (const Role &role : program->catalogue().roles())
        m_words.append(QLocale().createSeparatedList(role.otherTitles));
    // Classifications of occupations.
    m_words.append({QStringLiteral("O*NET"), QStringLiteral("ESCO")});
    m_words.removeDuplicates();
    m_words.removeAll(QString());
    std::sort(m_words.begin(), m_words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

bool GivenWords::isPartOfOne(QStringView letters) const
{
    return std::any_of(m_words.begin(), m_words.end(),
                       [letters](const QString &word) { return word.startsWith(letters) || word.endsWith(letters); });
}

bool GivenWords::leaveOver(const QString &text) const
{
    const auto known = m_known.constFind(text);
    return known != m_known.constEnd() ? *known : *m_known.insert(text, hasOthers(text));
}

bool GivenWords::hasOthers(QString text) const
{
    static const QRegularExpression ascii(QStringLiteral("[A-Za-z]"));
    // Keys, and the grades of sources.
    static const QRegularExpression singleCapital(QStringLiteral("(?<![A-Za-z])[A-Z](?![A-Za-z])"));
    for (const QString &word : m_words) {
        if (!text.contains(ascii))
            return false;
        if (text.contains(word))
            text.remove(QRegularExpression(
                QStringLiteral("(?<![A-Za-z])%1(?![A-Za-z])").arg(QRegularExpression::escape(word))));
    }
    text.remove(singleCapital);
    return text.contains(ascii) && !isPartOfOne(QStringView(text).trimmed());
}

} // namespace Cairn
