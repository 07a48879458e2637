// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paintparts.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QToolButton;

namespace Cairn {

class StateMarkView;
class StyledLabel;

/** One sentence above a page with its state mark and at most one action. It stays until it is closed. */
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /** Shows the sentence in place of the one before. Without an action text there is only the close button. */
    void showMessage(StateMark mark, const QString &text, const QString &actionText = {},
                     std::function<void()> action = {});
    void closeMessage();

    QString text() const;
    StateMark mark() const { return m_mark; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    StateMark m_mark = StateMark::Note;
    std::function<void()> m_action;
    StateMarkView *m_markView;
    StyledLabel *m_label;
    QPushButton *m_actionButton;
    QToolButton *m_closeButton;
};

} // namespace Cairn
