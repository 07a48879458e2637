// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"

#include <QWidget>

#include <optional>

namespace Cairn {

class Theme;

/**
 * Five segments to choose a level: click, keys 0 to 4, Left and Right (mirrored right to left).
 * It shows the level it is given and only asks for another one: whoever owns it answers with setLevel().
 */
class LevelSelector final : public QWidget
{
    Q_OBJECT

public:
    LevelSelector(const Theme &theme, QWidget *parent = nullptr);

    void setLevel(Level level);
    /** Shows that there is no rating: then every level can be asked for, none as well. */
    void clearLevel();
    void setAsked(std::optional<Level> asked);
    Level level() const { return m_level.value_or(Level::None); }
    bool isRated() const { return m_level.has_value(); }
    /** Larger segments, for a pane where it stands alone. */
    void setLarge(bool large);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void levelRequested(Cairn::Level level);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showLevel(std::optional<Level> level);
    void ask(Level level);
    void describe();
    QRect segments() const;

    const Theme &m_theme;
    std::optional<Level> m_level = Level::None;
    std::optional<Level> m_asked;
    qreal m_enlarged = 1.0;
};

} // namespace Cairn
