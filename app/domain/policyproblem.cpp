// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyproblem.h"

#include "domain/schoolpolicy.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace Cairn {

namespace {

/** Writes the sentence of one problem. */
class ProblemWriter final
{
    Q_DECLARE_TR_FUNCTIONS(PolicyProblem)

public:
    explicit ProblemWriter(const PolicyProblem &problem)
        : m_problem(problem)
        , m_file(QDir::toNativeSeparators(problem.file))
    {
    }

    QString ofWholeFile() const;
    QString ofEntry() const;
    QString ofPath() const;

private:
    /** The words that are known, as a person would type them. */
    static QString listed(const QStringList &words) { return words.join(QStringLiteral(", ")); }

    const PolicyProblem &m_problem;
    const QString m_file;
};

QString ProblemWriter::ofWholeFile() const
{
    switch (m_problem.kind) {
    case PolicyProblem::Kind::NotAFile:
        return tr("The school’s policy file %1 is no file, so nothing of it counts.").arg(m_file);
    case PolicyProblem::Kind::Unreadable:
        return tr("The school’s policy file %1 cannot be read, so nothing of it counts: %2")
            .arg(m_file, m_problem.value);
    case PolicyProblem::Kind::TooLarge:
        //: %2 a size such as 64 KB
        return tr("The school’s policy file %1 is larger than %2, so nothing of it counts.")
            .arg(m_file,
                 QLocale().formattedDataSize(m_problem.value.toLongLong(), 0, QLocale::DataSizeTraditionalFormat));
    case PolicyProblem::Kind::NotJson:
        return tr("The school’s policy file %1 is not JSON in line %2, so nothing of it counts: %3")
            .arg(m_file, QLocale().toString(m_problem.line), m_problem.value);
    case PolicyProblem::Kind::NotAnObject:
        return tr("The school’s policy file %1 does not hold a JSON object, so nothing of it counts.").arg(m_file);
    case PolicyProblem::Kind::WrongFormat:
        return tr("The school’s policy file %1 does not say “format”: “careercairn-policy”, so nothing of it counts.")
            .arg(m_file);
    case PolicyProblem::Kind::WrongVersion:
        return tr("The school’s policy file %1 does not say “version”: 1, so nothing of it counts.").arg(m_file);
    default:
        return tr("The school’s policy file %1 has version %2 and needs a newer Career Cairn, so nothing of it counts.")
            .arg(m_file, m_problem.value);
    }
}

QString ProblemWriter::ofEntry() const
{
    switch (m_problem.kind) {
    case PolicyProblem::Kind::UnknownKey:
        return tr("The school’s policy has an entry “%1” that this program does not know; it does not count.")
            .arg(m_problem.key);
    case PolicyProblem::Kind::WrongKindOfValue:
        return tr("The entry “%1” of the school’s policy has the wrong kind of value; it does not count.")
            .arg(m_problem.key);
    case PolicyProblem::Kind::ContactTooLong:
        return tr("The entry “contact” of the school’s policy is too long; it does not count.");
    case PolicyProblem::Kind::UnknownLanguage:
        //: %2 codes of languages such as "de, en"
        return tr("The school’s policy names the language “%1”, which this program does not speak; it does not count. "
                  "It speaks: %2.")
            .arg(m_problem.value, m_problem.known);
    case PolicyProblem::Kind::UnknownColours:
        return tr("The school’s policy names the colours “%1”; known are: %2. The entry does not count.")
            .arg(m_problem.value, listed(SchoolPolicy::colourCodes()));
    case PolicyProblem::Kind::WrongTextPercent:
        return tr("The school’s policy names the text size “%1”; it is a whole number from %2 to %3. The entry does "
                  "not count.")
            .arg(m_problem.value, QLocale().toString(SchoolPolicy::LeastTextPercent),
                 QLocale().toString(SchoolPolicy::MostTextPercent));
    case PolicyProblem::Kind::UnknownUser:
        return tr("The school’s policy says that the program is used by “%1”; known are: %2. The entry does not count.")
            .arg(m_problem.value, listed(SchoolPolicy::userCodes()));
    case PolicyProblem::Kind::UnknownLock:
        return tr("The school’s policy locks “%1”, which nobody can lock; this lock does not count.")
            .arg(m_problem.value);
    case PolicyProblem::Kind::LockOnNothing:
        return tr("The school’s policy locks “%1” but does not set it; this lock does not count.").arg(m_problem.value);
    default:
        return ofPath();
    }
}

QString ProblemWriter::ofPath() const
{
    switch (m_problem.kind) {
    case PolicyProblem::Kind::UnfinishedVariable:
        return tr("The folder “%1” in the school’s policy has a “${” without a name and “}” after it; the entry does "
                  "not count.")
            .arg(m_problem.value);
    case PolicyProblem::Kind::VariableNotSet:
        return tr("The workspace of the school’s policy names the variable “%1”, which is not set here; the entry does "
                  "not count.")
            .arg(m_problem.value);
    default:
        return tr("The entry “%1” of the school’s policy names no folder; it does not count.").arg(m_problem.key);
    }
}

} // namespace

QString wordsOf(const PolicyProblem &problem)
{
    const ProblemWriter writer(problem);
    return problem.isOfWholeFile() ? writer.ofWholeFile() : writer.ofEntry();
}

} // namespace Cairn
