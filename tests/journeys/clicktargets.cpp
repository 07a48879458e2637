// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicktargets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>

namespace Cairn {

namespace {

constexpr int LeastInALane = 16;

class Measuring final
{
public:
    Measuring(QWidget &window, int least) : m_window(window), m_least(least) {}

    QStringList small;

    void measure(const QWidget &widget)
    {
        if (!widget.isEnabled() || !widget.isVisibleTo(&m_window) || (&widget != &m_window && isHidden(widget)))
            return;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            measureRows(*view);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            measureTabs(*tabs);
        else if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            measureActions(*menu, *menu);
        else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
            measureActions(*bar, *bar);
        else if (isTarget(widget))
            check(widget, wordsOf(widget), widget.size());
    }

private:
    static bool isHidden(const QWidget &widget) { return widget.visibleRegion().isEmpty(); }

    static bool isTarget(const QWidget &widget)
    {
        // What stands in a field and is clicked with it is measured with it.
        if (qobject_cast<const QLineEdit *>(widget.parentWidget()))
            return false;
        if (qobject_cast<const QLineEdit *>(&widget))
            return !qobject_cast<const QComboBox *>(widget.parentWidget())
                   && !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
        return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
               || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QSlider *>(&widget)
               || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget);
    }

    static QString wordsOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return button && !button->text().isEmpty() ? button->text() : widget.accessibleName();
    }

    void measureRows(const QAbstractItemView &view)
    {
        if (const auto *head = qobject_cast<const QHeaderView *>(&view)) {
            for (int at = 0; head->sectionsClickable() && at < head->count(); ++at) {
                const QSize size = head->orientation() == Qt::Horizontal ? QSize(head->sectionSize(at), head->height())
                                                                         : QSize(head->width(), head->sectionSize(at));
                if (!head->isSectionHidden(at))
                    check(view, QStringLiteral("section %1").arg(at), size);
            }
            return;
        }
        if (!view.model() || view.selectionMode() == QAbstractItemView::NoSelection)
            return;
        // Lanes of the timeline lie close where many steps run at a time. Its table holds the same steps in rows of
        // full height (WCAG 2.2, 2.5.8: equivalent), so that here most of the height is enough.
        const bool isTimeline = view.metaObject()->className() == QByteArray("Cairn::TimelineView");
        const int least = isTimeline ? LeastInALane : m_least;
        for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
            const QModelIndex index = view.model()->index(row, 0, view.rootIndex());
            const QRect place = view.visualRect(index);
            if (place.isValid() && view.viewport()->rect().contains(place.center())
                && (index.flags() & Qt::ItemIsEnabled))
                check(view, index.data().toString(), reachOf(view, index, place), least);
        }
    }

    /** How far around its middle a click means the row: a view may take what is near it too. */
    QSize reachOf(const QAbstractItemView &view, const QModelIndex &index, const QRect &place) const
    {
        const auto reach = [&](QPoint step) {
            int length = 0;
            for (QPoint at = place.center(); length < m_least && view.indexAt(at).row() == index.row(); at += step)
                ++length;
            return length;
        };
        return {reach({1, 0}) + reach({-1, 0}) - 1, reach({0, 1}) + reach({0, -1}) - 1};
    }

    void measureTabs(const QTabBar &tabs)
    {
        for (int at = 0; at < tabs.count(); ++at) {
            if (tabs.isTabVisible(at) && tabs.isTabEnabled(at))
                check(tabs, tabs.tabText(at), tabs.tabRect(at).size());
        }
    }

    template <class Menu>
    void measureActions(const QWidget &widget, const Menu &menu)
    {
        for (QAction *action : widget.actions()) {
            if (action->isEnabled() && action->isVisible() && !action->isSeparator())
                check(widget, action->text(), menu.actionGeometry(action).size());
        }
    }

    void check(const QWidget &widget, const QString &words, const QSize &size) { check(widget, words, size, m_least); }

    void check(const QWidget &widget, const QString &words, const QSize &size, int least)
    {
        if (size.width() < least || size.height() < least) {
            small.append(QStringLiteral("%1: %2, %3 x %4")
                             .arg(QString::fromLatin1(widget.metaObject()->className()), words.left(60))
                             .arg(size.width())
                             .arg(size.height()));
        }
    }

    QWidget &m_window;
    int m_least;
};

} // namespace

QStringList smallTargets(QWidget &window, int least)
{
    Measuring measuring(window, least);
    measuring.measure(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        measuring.measure(*widget);
    measuring.small.removeDuplicates();
    return measuring.small;
}

} // namespace Cairn
