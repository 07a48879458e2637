// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownwords.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMetaProperty>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QWidget>

namespace Cairn {

namespace {

constexpr int MostRows = 400; // of one parent; what is shown of a row does not depend on how many there are
constexpr int MostParts = 400;

class Gathering final
{
public:
    std::vector<ShownWord> words;

    void add(const QObject &holder, const char *what, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        words.push_back({&holder,
                         QStringLiteral("%1.%2").arg(QString::fromLatin1(holder.metaObject()->className()),
                                                     QString::fromLatin1(what)),
                         Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text});
    }

    void addProperties(const QObject &holder)
    {
        static const QList<QByteArray> notShown{"objectName",   "styleSheet",    "windowRole", "windowFilePath",
                                                "inputMask",    "html",          "markdown",   "iconText",
                                                "selectedText", "displayFormat", "format"};
        const QMetaObject &kind = *holder.metaObject();
        for (int at = 0; at < kind.propertyCount(); ++at) {
            const QMetaProperty property = kind.property(at);
            if (property.metaType().id() == QMetaType::QString && !notShown.contains(property.name()))
                add(holder, property.name(), property.read(&holder).toString());
        }
        // Painted into combo boxes, and what the search calls a command.
        for (const char *given : {"caption", "foundAs"})
            add(holder, given, holder.property(given).toString());
    }

    void addRows(const QAbstractItemView &view, const QModelIndex &parent)
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(parent), MostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                addItem(view, [&index](int role) { return index.data(role); });
                if (column == 0 && model.hasChildren(index))
                    addRows(view, index);
            }
        }
    }

    void addModel(const QAbstractItemView &view)
    {
        // Heads belong to a view that is asked itself, and lists of combo boxes to these.
        if (!view.model() || qobject_cast<const QHeaderView *>(&view) || view.inherits("QComboBoxListView"))
            return;
        addRows(view, {});
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            addItem(view, [&view, column](int role) { return view.model()->headerData(column, Qt::Horizontal, role); });
        }
    }

    /** What a screen reader gets of a widget and of the parts that it paints itself. */
    void addSpoken(const QObject &holder, QAccessibleInterface *thing)
    {
        if (!thing || !thing->isValid())
            return;
        add(holder, "spoken name", thing->text(QAccessible::Name));
        add(holder, "spoken description", thing->text(QAccessible::Description));
        add(holder, "spoken value", thing->text(QAccessible::Value));
        if (qobject_cast<const QAbstractItemView *>(&holder))
            return; // its rows are those of the model
        for (int at = 0; at < std::min(thing->childCount(), MostParts); ++at) {
            QAccessibleInterface *part = thing->child(at);
            if (part && !part->object())
                addSpoken(holder, part);
        }
    }

    void addWidget(QWidget &widget)
    {
        addProperties(widget);
        addSpoken(widget, QAccessible::queryAccessibleInterface(&widget));
        for (const QAction *action : widget.actions())
            addProperties(*action);
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int at = 0; at < combo->count(); ++at)
                add(widget, "item", combo->itemText(at));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int at = 0; at < tabs->count(); ++at) {
                add(widget, "tab", tabs->tabText(at));
                add(widget, "tab's tooltip", tabs->tabToolTip(at));
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            addModel(*view);
        }
    }

private:
    template <class Read>
    void addItem(const QAbstractItemView &view, const Read &read)
    {
        add(view, "text", textOf(read(Qt::DisplayRole)));
        add(view, "tooltip", textOf(read(Qt::ToolTipRole)));
        add(view, "spoken text", textOf(read(Qt::AccessibleTextRole)));
        add(view, "spoken description", textOf(read(Qt::AccessibleDescriptionRole)));
    }

    static QString textOf(const QVariant &value)
    {
        return value.metaType().id() == QMetaType::QString ? value.toString() : QString();
    }
};

} // namespace

std::vector<ShownWord> shownWords(QWidget &window)
{
    Gathering gathering;
    gathering.addWidget(window);
    for (QWidget *widget : window.findChildren<QWidget *>())
        gathering.addWidget(*widget);
    return gathering.words;
}

} // namespace Cairn
