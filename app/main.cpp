// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/catalogueloading.h"
#include "startup/program.h"
#include "storage/programfolder.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>
#include <utility>

namespace {

/** Whoever starts the program from a desktop has no terminal to read from. */
void tell(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.toLocal8Bit().constData());
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal"))
        return; // nobody sees a window there
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), sentence, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("CareerCairn"));
    QApplication::setApplicationDisplayName(QStringLiteral("Career Cairn"));
    QApplication::setApplicationVersion(QStringLiteral(CAIRN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.careercairn.CareerCairn"));

    Cairn::Result<Cairn::ProgramOptions> options = Cairn::ProgramOptions::from(
        QApplication::arguments(), Cairn::programFolder(QApplication::applicationDirPath()));
    if (!options) {
        tell(options.problem().sentence);
        return Cairn::ProgramOptions::WrongUse;
    }
    Cairn::CatalogueLoading catalogue(options.value().policy.rolePacks);
    Cairn::Program program(application, std::move(catalogue), options.takeValue());
    program.start();
    return QApplication::exec();
}
