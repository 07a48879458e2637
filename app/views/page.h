// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

namespace Cairn {

/** What the main window asks of each page: its name, its places, and to show one subject. */
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** The word in the rail and for a screen reader. */
    virtual QString title() const = 0;

    /** Splitters, columns, selection, scroll: whatever should be found again at the next start. */
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }

    /** Selects and scrolls to a subject of this page, e.g. a search result, by its id. */
    virtual void showSubject(const QString &id) { Q_UNUSED(id) }

    /** What gets the keyboard when the page is chosen. */
    virtual QWidget *firstFocus() { return nullptr; }

    /** The parts that F6 steps through, in reading order, e.g. list and pane. */
    virtual QList<QWidget *> areas()
    {
        QWidget *first = firstFocus();
        return first ? QList<QWidget *>{first} : QList<QWidget *>{};
    }
};

} // namespace Cairn
