// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace Cairn {

/** What a program without windows needs of Qt: fonts and painting take some milliseconds more to begin. */
enum class Drawing : quint8 { None, Pages };

/**
 * The application of a program without windows. With pages to draw it has fonts, and needs no display. The arguments
 * outlive it.
 */
std::unique_ptr<QCoreApplication> windowlessApplication(Drawing drawing, int &argumentCount, char **arguments);

} // namespace Cairn
