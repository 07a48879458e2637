// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/catalogueloading.h"
#include "startup/program.h"

#include <QApplication>

#include <utility>

int main(int argc, char **argv)
{
    Cairn::CatalogueLoading catalogue; // reads while the display is being opened
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("CareerCairn"));
    QApplication::setApplicationDisplayName(QStringLiteral("Career Cairn"));
    QApplication::setApplicationVersion(QStringLiteral(CAIRN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.careercairn.CareerCairn"));

    Cairn::Program program(application, std::move(catalogue),
                           Cairn::ProgramOptions::from(QApplication::arguments(), QApplication::applicationDirPath()));
    program.start();
    return QApplication::exec();
}
