// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayoff.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace Cairn {

class StyledLabel;
class Theme;

/**
 * The days off of a person, to be added, changed and removed. Those that were read from a file can be ticked: only
 * what is ticked counts. Delete removes a row, Enter changes it.
 */
class DaysOffList final : public QWidget
{
    Q_OBJECT

public:
    DaysOffList(const Theme &theme, const QDate &today, QWidget *parent = nullptr);

    std::vector<DayOff> daysOff() const;
    void setDaysOff(const std::vector<DayOff> &daysOff);
    /** Shows what a file brought, all of it ticked; what is there already is left out. */
    void addRead(const std::vector<DayOff> &daysOff);
    QWidget *table() const;

signals:
    void changed();
    void calendarFileWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Origin : quint8 { Kept, Read };
    enum class Choice : quint8 { Ticked, NotTicked };

    struct Row
    {
        DayOff dayOff;
        Origin origin = Origin::Kept;
        Choice choice = Choice::Ticked;
    };

    QPushButton *addButton(const QString &icon, const QString &text, const QString &name);
    void layOut();
    void showRows();
    void showRow(int at);
    void fitHeight();
    void followTick(const QTableWidgetItem *item);
    void askNew();
    void askChange();
    void removeCurrent();
    void keep(const DayOff &dayOff);
    QString sentence(const Row &row) const;

    const Theme &m_theme;
    QDate m_today;
    std::vector<Row> m_rows; // in the order of the days
    QTableWidget *m_table;
    StyledLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_file;
};

} // namespace Cairn
