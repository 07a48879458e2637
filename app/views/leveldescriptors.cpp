// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leveldescriptors.h"

#include "views/leveldescriptor.h"

#include <QVBoxLayout>

namespace Cairn {

LevelDescriptors::LevelDescriptors(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    for (const Level level : AllLevels) {
        auto *row = new LevelDescriptor(theme, level, this);
        m_rows[static_cast<size_t>(toNumber(level))] = row;
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, level] { emit levelRequested(level); });
    }
}

void LevelDescriptors::showLevels(const std::array<QString, LevelCount> &words, Level mine, std::optional<Level> asked)
{
    for (LevelDescriptor *row : m_rows)
        row->describe(words[static_cast<size_t>(toNumber(row->level()))], row->level() == mine, row->level() == asked);
}

} // namespace Cairn
