// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versionreport.h"

#include "views/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace Cairn {

namespace {

QString schemeName(const Tokens &tokens)
{
    if (tokens.highContrast)
        return QStringLiteral("high contrast");
    return tokens.dark ? QStringLiteral("dark") : QStringLiteral("light");
}

QString screenWords()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return QStringLiteral("no screen");
    return QStringLiteral("screen %1 x %2 at %3")
        .arg(screen->size().width())
        .arg(screen->size().height())
        .arg(screen->devicePixelRatio());
}

} // namespace

QString versionReport(const Theme &theme, const QString &catalogueVersion, const std::vector<UsedLibrary> &libraries)
{
    QStringList lines;
    lines +=
        QStringLiteral("Career Cairn %1, data set %2")
            .arg(QStringLiteral(CAIRN_VERSION), catalogueVersion.isEmpty() ? QStringLiteral("none") : catalogueVersion);
    lines += QStringLiteral("%1, %2, kernel %3 %4")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelType(),
                      QSysInfo::kernelVersion());
    lines += QStringLiteral("Qt %1 on %2, %3")
                 .arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName(), screenWords());
    lines += QStringLiteral("Language %1, %2; text at %3 %; %4")
                 .arg(QLocale().name(), QGuiApplication::isRightToLeft() ? QStringLiteral("right to left")
                                                                         : QStringLiteral("left to right"))
                 .arg(theme.textPercent())
                 .arg(schemeName(theme.tokens()));
    QStringList names;
    for (const UsedLibrary &library : libraries) {
        if (library.name != QLatin1String("Qt"))
            names +=
                library.version.isEmpty() ? library.name : QStringLiteral("%1 %2").arg(library.name, library.version);
    }
    if (!names.isEmpty())
        lines += names.join(QStringLiteral(", "));
    return lines.join(u'\n');
}

} // namespace Cairn
