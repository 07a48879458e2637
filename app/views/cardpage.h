// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QFrame;

namespace Cairn {

class Theme;

/**
 * A page with a single card in its middle. The card grows with its contents and the text size, narrows with
 * the window, and scrolls where it is higher than the window. What stands on the card is left to heirs.
 */
class CardPage : public QScrollArea
{
    Q_OBJECT

public:
    /** The size the card has at 100 % text where there is room. */
    CardPage(const Theme &theme, const QSize &cardSize, QWidget *parent);

protected:
    QFrame *card() const { return m_card; }
    const Theme &theme() const { return m_theme; }

private:
    void refresh();

    const Theme &m_theme;
    QSize m_cardSize;
    QFrame *m_card;
};

} // namespace Cairn
