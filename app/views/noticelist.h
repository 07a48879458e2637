// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QTreeWidget;

namespace Cairn {

class ReadingText;

/** A table of works of others, and below it what is to be said of the one that is chosen, e.g. its licence. */
class NoticeList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QStringList cells;
        QString sentence; ///< the row as a screen reader says it
        QString notice;
    };

    /** The names of table and notice are for a screen reader; the first row is chosen. */
    NoticeList(const QString &tableName, const QString &noticeName, const QStringList &heads, std::vector<Row> rows,
               QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNotice();
    void shareWidth();

    std::vector<Row> m_rows;
    QTreeWidget *m_table;
    ReadingText *m_notice;
};

} // namespace Cairn
