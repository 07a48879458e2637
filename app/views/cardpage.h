// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QScrollArea;

namespace Cairn {

class Theme;

/**
 * A page with a single card in its middle. The card grows with its contents and the text size and narrows with
 * the window; where it would be higher than the window its body scrolls and its foot, with the buttons, stays.
 * What stands on body and foot is left to heirs.
 */
class CardPage : public QWidget
{
    Q_OBJECT

public:
    /** The size the card has at 100 % text where there is room. */
    CardPage(const Theme &theme, const QSize &cardSize, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** What gets the keyboard when the page is shown. */
    virtual QWidget *firstFocus() const { return nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    QWidget *body() const { return m_body; }
    QWidget *foot() const { return m_foot; }
    const Theme &theme() const { return m_theme; }
    void scrollToTop();

private:
    int wantedHeight(int width) const;
    void place();

    const Theme &m_theme;
    QSize m_cardSize;
    QFrame *m_card;
    QScrollArea *m_area;
    QWidget *m_body;
    QWidget *m_foot;
};

} // namespace Cairn
