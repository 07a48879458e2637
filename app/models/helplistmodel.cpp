// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/helplistmodel.h"

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

QString titlesIn(const Question &question, const Catalogue &catalogue)
{
    QStringList titles;
    for (const RoleId &role : question.roles)
        titles += catalogue.titleOf(role);
    for (const SkillId &skill : question.skills)
        titles += catalogue.titleOf(skill);
    for (const ResourceId &id : question.resources) {
        if (const Resource *resource = catalogue.resource(id))
            titles += resource->title;
    }
    return titles.join(u' ');
}

} // namespace

HelpListModel::HelpListModel(std::vector<Row> rows, QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(std::move(rows))
{
    for (const Row &row : m_rows)
        m_index.addRow(row.words);
    m_shown = rowsWithText();
}

std::vector<HelpListModel::Row> HelpListModel::sectionsOf(const Handbook &handbook)
{
    std::vector<Row> rows;
    for (const HandbookSection &section : handbook.sections) {
        QStringList words{section.title, section.summary};
        for (const HandbookSection::Part &part : section.parts)
            words << part.title << part.text << part.steps;
        rows.push_back({section.id.text(), section.title, {section.summary}, section.title, words.join(u' ')});
    }
    return rows;
}

std::vector<HelpListModel::Row> HelpListModel::numbersOf(const Handbook &handbook)
{
    std::vector<Row> rows;
    for (const ExplainedNumber &number : handbook.numbers) {
        const QStringList words{number.name, number.summary, number.how.join(u' ')};
        rows.push_back({number.id.text(), number.name, {number.summary}, number.name, words.join(u' ')});
    }
    return rows;
}

std::vector<HelpListModel::Row> HelpListModel::questionsOf(const Catalogue &catalogue)
{
    std::vector<Row> rows;
    for (const Question &question : catalogue.questions()) {
        const QStringList words{question.question, question.shortAnswer, question.answer.join(u' '),
                                titlesIn(question, catalogue)};
        rows.push_back(
            {question.id.text(), question.question, {question.shortAnswer}, question.question, words.join(u' ')});
    }
    return rows;
}

std::vector<HelpListModel::Row> HelpListModel::sourcesOf(const Catalogue &catalogue)
{
    std::vector<Row> rows;
    for (const SourceRecord &source : catalogue.sources()) {
        const QStringList words{source.title,   source.publisher,   source.version, source.period,
                                source.licence, source.attribution, source.note,    source.url};
        rows.push_back({source.id.text(),
                        source.title,
                        {source.publisher, tr("Licence: %1").arg(source.licence)},
                        //: Read by a screen reader: the title of a source, its publisher and its licence
                        tr("%1, by %2, licence %3").arg(source.title, source.publisher, source.licence),
                        words.join(u' ')});
    }
    return rows;
}

std::vector<size_t> HelpListModel::rowsWithText() const
{
    std::vector<size_t> shown;
    const std::vector<char> met = m_index.rowsWith(m_text);
    for (size_t row = 0; row < met.size(); ++row) {
        if (met[row])
            shown.push_back(row);
    }
    return shown;
}

void HelpListModel::setText(const QString &text)
{
    m_text = text;
    std::vector<size_t> shown = rowsWithText();
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

bool HelpListModel::isFiltered() const
{
    return !m_text.trimmed().isEmpty();
}

bool HelpListModel::knows(const QString &id) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
}

QModelIndex HelpListModel::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [this, &id](size_t row) { return m_rows[row].id == id; });
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()));
}

int HelpListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant HelpListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_shown[static_cast<size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.sentence;
    case IdRole:
        return row.id;
    case LinesRole:
        return row.lines;
    default:
        return {};
    }
}

QHash<int, QByteArray> HelpListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, "id");
    names.insert(LinesRole, "lines");
    return names;
}

} // namespace Cairn
