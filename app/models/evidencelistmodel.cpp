// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidencelistmodel.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

auto isOf(const EvidenceId &id)
{
    return [&id](const Evidence &each) { return each.id == id; };
}

QString sentenceOf(const Evidence &evidence)
{
    const QString date = QLocale().toString(evidence.date, QLocale::ShortFormat);
    switch (evidence.kind) {
    case EvidenceKind::Text:
        //: A piece of evidence that is only words: its title and its date
        return EvidenceListModel::tr("%1, in words, %2").arg(evidence.title, date);
    case EvidenceKind::Link:
        //: A piece of evidence with an address: its title, the address and its date
        return EvidenceListModel::tr("%1, link %2, %3").arg(evidence.title, evidence.reference, date);
    case EvidenceKind::File:
        //: A piece of evidence with a file: its title, the path and its date
        return EvidenceListModel::tr("%1, file %2, %3").arg(evidence.title, evidence.reference, date);
    }
    return evidence.title;
}

} // namespace

EvidenceListModel::EvidenceListModel(const OpenPlan &plan, QObject *parent) : QAbstractListModel(parent), m_plan(plan)
{
    connect(&plan, &OpenPlan::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&plan, &OpenPlan::replaced, this, [this] {
        m_rows = read();
        endResetModel();
        emit countChanged();
    });
    connect(&plan, &OpenPlan::changed, this, &EvidenceListModel::followChange);
}

void EvidenceListModel::setSkill(const SkillId &skill)
{
    if (skill == m_skill)
        return;
    beginResetModel();
    m_skill = skill;
    m_rows = read();
    endResetModel();
    emit countChanged();
}

std::optional<Evidence> EvidenceListModel::evidenceAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.row() >= rowCount())
        return std::nullopt;
    return m_rows[static_cast<size_t>(index.row())];
}

QModelIndex EvidenceListModel::indexOf(const EvidenceId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), isOf(id));
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

std::vector<Evidence> EvidenceListModel::read() const
{
    std::vector<Evidence> rows;
    for (const Evidence &evidence : m_plan.state().evidence) {
        if (evidence.skill == m_skill)
            rows.push_back(evidence);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Evidence &a, const Evidence &b) { return a.date > b.date; });
    return rows;
}

void EvidenceListModel::followChange(const PlanChange &change)
{
    const auto isMine = [this](const std::optional<Evidence> &evidence) {
        return evidence && evidence->skill == m_skill;
    };
    const bool touched = std::any_of(change.edits.begin(), change.edits.end(), [&isMine](const Edit &edit) {
        const auto *evidence = std::get_if<EvidenceEdit>(&edit);
        return evidence && (isMine(evidence->before) || isMine(evidence->after));
    });
    if (touched)
        showRows(read());
}

void EvidenceListModel::showRows(const std::vector<Evidence> &wanted)
{
    const size_t before = m_rows.size();
    for (auto row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (std::any_of(wanted.begin(), wanted.end(), isOf(m_rows[static_cast<size_t>(row)].id)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row)
        showRow(row, wanted);
    if (m_rows.size() != before)
        emit countChanged();
}

/** Brings the wanted piece to its row: by insertion, by a move, or in place. All rows before are right already. */
void EvidenceListModel::showRow(int row, const std::vector<Evidence> &wanted)
{
    const Evidence &evidence = wanted[static_cast<size_t>(row)];
    const auto place = m_rows.begin() + row;
    const auto known = std::find_if(place, m_rows.end(), isOf(evidence.id));
    if (known == m_rows.end()) {
        beginInsertRows({}, row, row);
        m_rows.insert(place, evidence);
        endInsertRows();
        return;
    }
    if (known != place) {
        const auto from = static_cast<int>(known - m_rows.begin());
        beginMoveRows({}, from, from, {}, row);
        std::rotate(place, known, known + 1);
        endMoveRows();
    }
    if (m_rows[static_cast<size_t>(row)] == evidence)
        return;
    m_rows[static_cast<size_t>(row)] = evidence;
    emit dataChanged(index(row), index(row));
}

int EvidenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EvidenceListModel::data(const QModelIndex &index, int role) const
{
    const std::optional<Evidence> evidence = evidenceAt(index);
    if (!evidence)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return evidence->title;
    case Qt::AccessibleTextRole:
        return sentenceOf(*evidence);
    case EvidenceIdRole:
        return evidence->id.text();
    case KindRole:
        return static_cast<int>(evidence->kind);
    case ReferenceRole:
        return evidence->reference;
    case DateRole:
        return evidence->date;
    default:
        return {};
    }
}

} // namespace Cairn
