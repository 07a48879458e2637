// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Cairn {

class Theme;

/** Copies an address: the program opens none. */
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    CopyButton(const Theme &theme, const QString &address, const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace Cairn
