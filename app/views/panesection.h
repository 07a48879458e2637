// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Cairn {

class StyledLabel;
class Theme;

/** A part of a pane: a heading, small buttons at its end, and what stands under it. */
class PaneSection : public QWidget
{
    Q_OBJECT

public:
    PaneSection(const Theme &theme, const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    QString heading() const;

protected:
    const Theme &theme() const { return m_theme; }
    QVBoxLayout *body() const { return m_body; }
    void addHeadWidget(QWidget *widget);
    /** Puts a button at the end of the head that explains these numbers, see NumberButton. */
    void explainNumbers(const QString &numbers);

private:
    const Theme &m_theme;
    StyledLabel *m_heading;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace Cairn
