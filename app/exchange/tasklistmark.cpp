// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tasklistmark.h"

#include <QStringList>
#include <QUrl>

namespace Cairn {

namespace {

const QString Begin = QStringLiteral("<!--");
const QString Word = QStringLiteral("careercairn:");
const QString End = QStringLiteral("-->");
const QString Parting = QStringLiteral(" / ");

/** An id as a comment can hold it: without blanks, and without the two dashes that end a comment. */
QString encoded(const QString &id)
{
    QString text = QString::fromLatin1(QUrl::toPercentEncoding(id, QByteArrayLiteral(":#")));
    text.replace(QLatin1String("--"), QLatin1String("-%2D"));
    return text;
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

bool isOneWord(const QString &text)
{
    return !text.isEmpty() && !text.contains(u' ');
}

} // namespace

bool TaskListMark::isIn(QStringView line)
{
    return line.contains(Word);
}

std::optional<TaskListMark> TaskListMark::in(QStringView line)
{
    const qsizetype word = line.indexOf(Word);
    if (word < 0 || line.indexOf(Word, word + Word.size()) >= 0)
        return std::nullopt;
    const qsizetype end = line.indexOf(End, word);
    if (end < 0 || !line.left(word).trimmed().endsWith(Begin))
        return std::nullopt;
    const QString inside = line.mid(word + Word.size(), end - word - Word.size()).toString().simplified();
    const QStringList ids = inside.split(Parting);
    if (ids.size() > 2 || !std::all_of(ids.begin(), ids.end(), isOneWord))
        return std::nullopt;
    return TaskListMark{StepId(decoded(ids.front())), SubStepId(ids.size() == 2 ? decoded(ids.back()) : QString())};
}

QString TaskListMark::text() const
{
    const QString ids =
        subStep.isEmpty() ? encoded(step.text()) : encoded(step.text()) + Parting + encoded(subStep.text());
    return Begin + u' ' + Word + u' ' + ids + u' ' + End;
}

QString TaskListMark::name() const
{
    return subStep.isEmpty() ? step.text() : step.text() + Parting + subStep.text();
}

} // namespace Cairn
