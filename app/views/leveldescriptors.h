// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

namespace Cairn {

class LevelDescriptor;
class Theme;

/** The five levels of a skill in words. It only asks for another level: whoever owns it answers with showLevels(). */
class LevelDescriptors final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelDescriptors(const Theme &theme, QWidget *parent = nullptr);

    void showLevels(const std::array<QString, LevelCount> &words, Level mine, std::optional<Level> asked);

signals:
    void levelRequested(Cairn::Level level);

private:
    std::array<LevelDescriptor *, LevelCount> m_rows{};
};

} // namespace Cairn
