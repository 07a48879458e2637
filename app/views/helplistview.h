// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Cairn {

class HelpListModel;
class Theme;

/** Questions or sources one below the other. What is chosen stays chosen while a filter hides it. */
class HelpListView final : public QListView
{
    Q_OBJECT

public:
    HelpListView(const Theme &theme, HelpListModel &model, QWidget *parent = nullptr);

    const QString &chosen() const { return m_chosen; }
    /** Chooses an id that is shown; nothing happens for any other. */
    void choose(const QString &id);

signals:
    void choiceChanged(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    HelpListModel &m_rows;
    QString m_chosen;
};

} // namespace Cairn
