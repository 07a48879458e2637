// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"

#include <QAbstractButton>

namespace Cairn {

class Theme;

/** One level of a skill in words: a tinted plate on mine, dashes around the asked one. A click asks for it. */
class LevelDescriptor final : public QAbstractButton
{
    Q_OBJECT

public:
    LevelDescriptor(const Theme &theme, Level level, QWidget *parent = nullptr);

    Level level() const { return m_level; }
    void describe(const QString &descriptor, bool mine, bool asked);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** Where number, word and text stand; the text is under the word where the row is narrow. */
    struct Places
    {
        QRect number;
        QRect word;
        QRect text;
    };
    Places placesIn(int width) const;

    const Theme &m_theme;
    Level m_level;
    QString m_descriptor;
    bool m_mine = false;
    bool m_asked = false;
};

} // namespace Cairn
