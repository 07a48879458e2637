// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Cairn {

class StyledLabel;
class Theme;

/** The head of a page: its title, one finding in a line, and what can be done at the end. */
class PageHead final : public QWidget
{
    Q_OBJECT

public:
    PageHead(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFinding(const QString &text);
    /** Puts a button (or any small widget) at the end of the head and takes it as a child. */
    void addAction(QWidget *widget);
    using QWidget::addAction;

private:
    StyledLabel *m_title;
    StyledLabel *m_finding;
    QHBoxLayout *m_line;
};

} // namespace Cairn
