// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stage.h"

#include <QCoreApplication>

namespace Cairn {

QString codeOf(Stage stage)
{
    switch (stage) {
    case Stage::Learn:
        return QStringLiteral("learn");
    case Stage::Build:
        return QStringLiteral("build");
    case Stage::Certify:
        return QStringLiteral("certify");
    case Stage::Experience:
        return QStringLiteral("experience");
    case Stage::Network:
        return QStringLiteral("network");
    }
    return {};
}

std::optional<Stage> stageFromCode(const QString &code)
{
    for (const Stage stage : AllStages) {
        if (codeOf(stage) == code)
            return stage;
    }
    return std::nullopt;
}

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Learn:
        //: Stage of a roadmap, the first of five
        return QCoreApplication::translate("Stage", "Learn");
    case Stage::Build:
        //: Stage of a roadmap: projects of one's own
        return QCoreApplication::translate("Stage", "Build projects");
    case Stage::Certify:
        //: Stage of a roadmap: certificates
        return QCoreApplication::translate("Stage", "Get certified");
    case Stage::Experience:
        //: Stage of a roadmap
        return QCoreApplication::translate("Stage", "Portfolio and experience");
    case Stage::Network:
        //: Stage of a roadmap: meet people of the field and apply for posts
        return QCoreApplication::translate("Stage", "Network and apply");
    }
    return {};
}

} // namespace Cairn
