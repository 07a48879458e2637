// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/catalogueloading.h"
#include "startup/program.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("CareerCairn"));
    QApplication::setApplicationDisplayName(QStringLiteral("Career Cairn"));
    QApplication::setApplicationVersion(QStringLiteral(CAIRN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.careercairn.CareerCairn"));

    Cairn::Program program(application, Cairn::CatalogueLoading(),
                           Cairn::ProgramOptions::from(QApplication::arguments(), QApplication::applicationDirPath()));
    program.start();
    return QApplication::exec();
}
