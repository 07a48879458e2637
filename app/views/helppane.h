// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Cairn {

class StyledLabel;
class Theme;

/**
 * What the panes of the help page have in common: the way back, the scrolling, lines of a width that reads well, and
 * one sentence where there is nothing to show. What stands in it is left to the panes.
 */
class HelpPane : public QFrame
{
    Q_OBJECT

public:
    /** The words of the way back, and the sentence for nothing. */
    HelpPane(const Theme &theme, const QString &back, const QString &nothing, QWidget *parent = nullptr);

    /** Whether a button leads back to the list, for a window with room for one of both. */
    void setClosable(bool closable);

    /** What scrolls, and has the keyboard first. */
    QWidget *reader() const;

    QSize sizeHint() const override;

signals:
    void closeRequested();

protected:
    const Theme &theme() const { return m_theme; }
    QWidget *body() const { return m_body; }
    QVBoxLayout *lines() const { return m_lines; }

    /** Begins at the top; a screen reader reads the name and the words when the keyboard comes to the pane. */
    void showBody(const QString &name, const QString &words);
    void showNothing();
    /** Scrolls until a place within the body is seen. */
    void keepInView(const QRect &place);

    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();

    const Theme &m_theme;
    QPushButton *m_back;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    StyledLabel *m_nothing;
};

} // namespace Cairn
