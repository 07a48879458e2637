// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QLatin1String>

namespace Cairn {

inline constexpr QLatin1String WorkspaceOption("workspace");
inline constexpr QLatin1String LanguageOption("lang");
inline constexpr QLatin1String JsonOption("json");
inline constexpr QLatin1String HelpOption("help");
inline constexpr QLatin1String VersionOption("version");

/** The options that every command has, in any place of the line. */
QList<QCommandLineOption> globalOptions();

} // namespace Cairn
