// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/windowlessapplication.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace Cairn {

std::unique_ptr<QCoreApplication> windowlessApplication(Drawing drawing, int &argumentCount, char **arguments)
{
    if (drawing == Drawing::None)
        return std::make_unique<QCoreApplication>(argumentCount, arguments);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // There may be no display. Windows and macOS always have one, and their fonts with it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    auto application = std::make_unique<QGuiApplication>(argumentCount, arguments);
    // As in the window, where it is installed.
    if (const QString family = QStringLiteral("Inter"); QFontDatabase::hasFamily(family))
        QGuiApplication::setFont(QFont(family));
    return application;
}

} // namespace Cairn
