// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguewords.h"
#include "catalogue/mergedcatalogue.h"
#include "cli/commandline.h"
#include "cli/programlanguage.h"
#include "cli/reportcommand.h"
#include "exchange/windowlessapplication.h"
#include "storage/programfolder.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Cairn;

namespace {

/** What Qt notes is not for the person at the terminal; what it calls critical is. */
void passGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

/** The program writes UTF-8; a Windows console must be told, and gets back what it had. */
class ConsoleEncoding final
{
public:
#ifdef Q_OS_WIN
    ConsoleEncoding() : m_before(GetConsoleOutputCP())
    {
        SetConsoleOutputCP(CP_UTF8);
    }
    ~ConsoleEncoding()
    {
        SetConsoleOutputCP(m_before);
    }

private:
    UINT m_before;
#endif
};

Surroundings surroundings(ProgramLanguage &language)
{
    const QString folder = programFolder(QCoreApplication::applicationDirPath());
    if (WorkspaceFolder::isPortable(folder))
        writeNowhereElse(folder);
    SchoolPolicyReading school = SchoolPolicyFile::read(policyPlaces(folder), ProgramLanguage::codes());
    return {WorkspaceFolder::usual(folder, school.policy),
            [packs = school.policy.rolePacks] { return inPersonsWords(MergedCatalogue::read(packs).contents); },
            [&language](const QString &code) { return language.speak(code); }, QDate::currentDate(), std::move(school)};
}

/** Fonts cost as much time as all else that a start takes, so only the command that draws pages has them. */
Drawing drawingFor(int argc, char **argv)
{
    const bool isReport =
        std::any_of(argv, argv + argc, [](const char *word) { return QLatin1String(word) == ReportCommand::Word; });
    return isReport ? Drawing::Pages : Drawing::None;
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(passGraveMessages);
    const std::unique_ptr<QCoreApplication> application = windowlessApplication(drawingFor(argc, argv), argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("CareerCairn"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAIRN_VERSION));
    [[maybe_unused]] const ConsoleEncoding encoding;

    QTextStream out(stdout);
    QTextStream err(stderr);
    ProgramLanguage language;
    CommandLine line(surroundings(language), out, err);
    ExitStatus status = line.run(QCoreApplication::arguments());
    out.flush();
    if (out.status() == QTextStream::WriteFailed && status == ExitStatus::Done) {
        err << QCoreApplication::translate("CommandLine", "The answer could not be written. What is saved is whole. "
                                                          "Make room on the disk, or write elsewhere.")
            << '\n';
        status = ExitStatus::NotDone;
    }
    err.flush();
    return static_cast<int>(status);
}
