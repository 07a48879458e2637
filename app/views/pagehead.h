// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace Cairn {

class FlowLayout;
class StyledLabel;
class Theme;

/** The head of a page: its title, one finding in a line, and at the end, or below where room is scarce, what can be
 * done. */
class PageHead final : public QWidget
{
    Q_OBJECT

public:
    PageHead(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFinding(const QString &text);
    /** Puts a button behind the title that explains these numbers, see NumberButton. To be called once. */
    void explainNumbers(const QString &numbers);
    /** Puts a button (or any small widget) at the end of the head and takes it as a child. */
    void addAction(QWidget *widget);
    using QWidget::addAction;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    StyledLabel *m_title;
    StyledLabel *m_finding;
    QHBoxLayout *m_words;
    QBoxLayout *m_lines;
    FlowLayout *m_actions;
};

} // namespace Cairn
