// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace Cairn {

class NumberButton;
class StyledLabel;

/** A card of the home page: a title, small things at the end of its line, and what stands under it. */
class HomeCard : public QFrame
{
    Q_OBJECT

public:
    HomeCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    /** Shows the plan as it is now. */
    virtual void refresh() = 0;

protected:
    const Theme &theme() const { return m_theme; }
    QVBoxLayout *body() const { return m_body; }
    void addHeadWidget(QWidget *widget, int stretch = 0);
    /** Puts a button at the end of the head that explains these numbers, see NumberButton. */
    void explainNumbers(const QString &numbers);
    /** A label that wraps, with a tone of StyledLabel; without one it has the colour of text. */
    StyledLabel *makeLabel(TextStyle style, const QString &tone = {});

private:
    const Theme &m_theme;
    StyledLabel *m_title;
    QHBoxLayout *m_head;
    NumberButton *m_numbers = nullptr;
    QVBoxLayout *m_body;
};

} // namespace Cairn
