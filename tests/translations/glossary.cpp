// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/glossary.h"

#include "translations/menurules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <map>

namespace Cairn {

namespace {

const QString StemDivider = QStringLiteral(" | ");

/** The form as a whole word; a small first letter may be a capital, as it is at the beginning of a sentence. */
QString patternOf(const QString &form)
{
    const QString first = form.left(1);
    const QString begin = first == first.toLower() ? u'[' + first + first.toUpper() + u']' : first;
    return begin + QRegularExpression::escape(form.mid(1));
}

QRegularExpression wholeWord(const QJsonArray &forms)
{
    QStringList patterns;
    for (const auto &form : forms)
        patterns << patternOf(form.toString());
    // "--workspace" and "role=TITLE" are no words.
    return QRegularExpression(QStringLiteral("(?<![\\w=-])(?:%1)(?![\\w=])").arg(patterns.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/** The text as stems are looked for in it: small letters, no marks for the keyboard, no vowel signs of Arabic. */
QString comparable(const QString &text)
{
    static const QRegularExpression vowelSigns(QStringLiteral("[\\x{064b}-\\x{0652}\\x{0640}]"));
    return withoutMarks(text).normalized(QString::NormalizationForm_C).remove(vowelSigns).toCaseFolded();
}

std::map<QString, QStringList> stemsIn(const TranslationFile &file)
{
    std::map<QString, QStringList> stems;
    for (const Message &message : file.messages()) {
        if (!message.isOfGlossary())
            continue;
        for (const QString &stem : message.forms.value(0).split(StemDivider, Qt::SkipEmptyParts))
            stems[message.source] << comparable(stem.trimmed());
    }
    return stems;
}

} // namespace

Glossary::Glossary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = file.errorString();
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        m_problem = error.errorString();
    const QJsonArray terms = document.object().value(QStringLiteral("terms")).toArray();
    for (const auto &value : terms) {
        const QJsonObject object = value.toObject();
        Term term{object.value(QStringLiteral("term")).toString(),
                  wholeWord(object.value(QStringLiteral("forms")).toArray()),
                  {},
                  Extent::Everywhere};
        const QJsonArray phrases = object.value(QStringLiteral("not")).toArray();
        for (const auto &phrase : phrases)
            term.otherSense.push_back(phrase.toString());
        const QJsonValue checked = object.value(QStringLiteral("checked"));
        if (checked == QJsonValue(QStringLiteral("program")))
            term.checked = Extent::Program;
        else if (!checked.toBool(true))
            term.checked = Extent::Nowhere;
        const bool isKnown = !checked.isString() || term.checked == Extent::Program;
        if (term.name.isEmpty() || !isKnown || !term.form.isValid()
            || object.value(QStringLiteral("forms")).toArray().isEmpty())
            m_problem = QStringLiteral("The term \"%1\" is not described.").arg(term.name);
        m_terms.push_back(std::move(term));
    }
    if (m_terms.empty() && m_problem.isEmpty())
        m_problem = QStringLiteral("There are no terms.");
}

bool Glossary::has(const Term &term, QString text)
{
    for (const QString &phrase : term.otherSense)
        text.remove(phrase, Qt::CaseInsensitive);
    return term.form.match(text).hasMatch();
}

Findings Glossary::missedTerms(const TranslationFile &file) const
{
    static const QRegularExpression command(QStringLiteral("“careercairn-cli [^”]*”"));
    const std::map<QString, QStringList> stems = stemsIn(file);
    Findings findings;
    for (const Term &term : m_terms) {
        if (stems.find(term.name) == stems.cend() && !file.isOfSources())
            findings.push_back({file.name(), 0, QStringLiteral("has no term for \"%1\"").arg(term.name)});
    }
    for (const Message &message : file.messages()) {
        if (message.isOfGlossary())
            continue;
        const QString source = withoutMarks(message.source).remove(command);
        QStringList forms;
        std::transform(message.forms.cbegin(), message.forms.cend(), std::back_inserter(forms), comparable);
        for (const Term &term : m_terms) {
            const auto known = stems.find(term.name);
            const bool isAsked =
                term.checked == Extent::Everywhere || (term.checked == Extent::Program && !message.isOfCatalogue());
            if (!isAsked || known == stems.cend() || !has(term, source))
                continue;
            for (qsizetype at = 0; at < forms.size(); ++at) {
                const bool isThere =
                    std::any_of(known->second.cbegin(), known->second.cend(),
                                [&form = forms[at]](const QString &stem) { return form.contains(stem); });
                if (!isThere && !forms[at].isEmpty())
                    findings.push_back(
                        file.finding(message, QStringLiteral("no \"%1\"").arg(term.name), message.forms[at]));
            }
        }
    }
    return findings;
}

} // namespace Cairn
