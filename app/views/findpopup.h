// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finder.h"
#include "models/findmodel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace Cairn {

class StyledLabel;
class Theme;

/**
 * The search over roles, skills, resources and commands: a field and what it finds, above the page. It tells
 * what was chosen; showing it or doing it is left to whoever listens.
 */
class FindPopup final : public QFrame
{
    Q_OBJECT

public:
    FindPopup(const Theme &theme, const Finder &finder, QWidget *parent);

    /** Opens with an empty field over the given place (in the parent's coordinates). */
    void open(const QRect &place, std::vector<FindModel::Command> commands);
    void closePopup();

    FindModel &model() { return m_model; }
    QListView *list() const { return m_list; }
    QLineEdit *field() const { return m_field; }

signals:
    void subjectChosen(Cairn::FoundKind kind, const QString &id);
    void commandChosen(const QString &id);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void search(const QString &text);
    void choose(const QModelIndex &index);
    bool steer(int key);
    void moveTo(int row);
    void fitHeight();

    const Theme &m_theme;
    FindModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    StyledLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Cairn
