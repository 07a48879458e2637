// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbench.h"

#include "models/rolefiltermodel.h"
#include "models/rolelistmodel.h"
#include "sample.h"

#include <QAbstractListModel>

#include <cstdio>

namespace Cairn {

namespace {

constexpr int Rows = 100'000;

/** A hundred thousand roles that answer what RoleListModel answers. */
class ManyRoles final : public QAbstractListModel
{
public:
    explicit ManyRoles(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Rows; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        static const QStringList Words{QStringLiteral("Engineer"), QStringLiteral("Scientist"),
                                       QStringLiteral("Analyst"),  QStringLiteral("Vision"),
                                       QStringLiteral("Language"), QStringLiteral("Éditeur"),
                                       QStringLiteral("Platform")};
        const int row = index.row();
        const QString title =
            QStringLiteral("%1 %2 %3").arg(Words.at(row % 7), Words.at(row / 7 % 7)).arg(row * 7919 % Rows);
        switch (role) {
        case Qt::DisplayRole:
        case RoleListModel::SummaryRole:
            return title;
        case RoleListModel::IdRole:
            return QStringLiteral("role_%1").arg(row);
        case RoleListModel::FilterTextRole:
            return title + QStringLiteral("\nTrains models\nWatches services\nPython\nStatistics");
        case RoleListModel::FamilyRole:
            return QStringLiteral("engineering");
        case RoleListModel::MatchRole:
            return row % 101;
        case RoleListModel::HoursLikelyRole:
            return row % 977;
        default:
            return {};
        }
    }
};

} // namespace

bool benchFilter()
{
    ManyRoles source;
    RoleFilterModel filter(source);
    Sample keys;
    int shown = 0;
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : {QStringLiteral("e"), QStringLiteral("ed"), QStringLiteral("edi"),
                                    QStringLiteral("edit"), QStringLiteral("editeur 7"), QStringLiteral("editeur 77"),
                                    QStringLiteral("vis"), QStringLiteral("9"), QString()})
            keys.add(millisecondsOf([&] {
                filter.setText(text);
                shown += filter.rowCount();
            }));
    }
    std::printf("key press over %d rows: median %.2f ms, rows shown in all %d\n", Rows, keys.median(), shown);
    return printLimit("key press to filtered cards (slowest key)", keys.quantile(1.0), "ms", 16);
}

} // namespace Cairn
