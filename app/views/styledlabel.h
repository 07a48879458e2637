// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QLabel>

namespace Cairn {

/**
 * A label for plain text that keeps its text style when the theme changes. Its colour follows the
 * property "tone": secondary, caption, warn, good, bad, info or accent; the text's own colour without it.
 */
class StyledLabel final : public QLabel
{
    Q_OBJECT

public:
    StyledLabel(const Theme &theme, TextStyle style, QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    TextStyle textStyle() const { return m_style; }

    /** Sets the property "tone". */
    void setTone(const QString &tone);

    /** Shortens the text at its end where room is scarce; the whole text is then in the tooltip. */
    void setElided(bool elided);
    bool isElided() const { return m_elided; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    bool isShortened() const;
    void paintLines(QPainter &painter, const QRect &room, int flags) const;

    const Theme &m_theme;
    TextStyle m_style;
    bool m_elided = false;
};

} // namespace Cairn
