// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

namespace Cairn {

class Theme;

/**
 * A small button beside numbers: what are they? It holds their ids and asks by a QWhatsThisClickedEvent, which goes
 * up from parent to parent until someone answers; explaining is left to the window.
 */
class NumberButton final : public QToolButton
{
    Q_OBJECT

public:
    /** The ids are those of ExplainedNumber, with a blank between them. */
    NumberButton(const Theme &theme, const QString &numbers, QWidget *parent = nullptr);

    const QStringList &numbers() const { return m_numbers; }

    /** The ids of all numbers that have such a button within the widget and can be seen, in reading order. */
    static QStringList numbersIn(const QWidget &widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void fitToText();

    const Theme &m_theme;
    QStringList m_numbers;
};

} // namespace Cairn
