// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/qtheaders.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace Cairn {

QtHeaders::QtHeaders()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &folder : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs))
        m_folders.emplace(folder.mid(2), headers.filePath(folder));
    // On macOS a module is a framework that keeps its headers inside.
    const QDir libraries(QLibraryInfo::path(QLibraryInfo::LibrariesPath));
    for (const QString &framework : libraries.entryList({QStringLiteral("Qt*.framework")}, QDir::Dirs))
        m_folders.emplace(framework.section(u'.', 0, 0).mid(2),
                          libraries.filePath(framework + QStringLiteral("/Headers")));
}

bool QtHeaders::isQtName(const QString &header)
{
    static const QRegularExpression name(QStringLiteral(R"(^(Qt?[A-Z]\w*(/.*)?|q\w+\.h)$)"));
    return name.match(header).hasMatch();
}

QString QtHeaders::moduleOf(const QString &header) const
{
    if (header.startsWith(QStringLiteral("Qt")) && header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    for (const auto &[module, folder] : m_folders) {
        if (QFileInfo(QDir(folder).filePath(header)).isFile())
            return module;
    }
    return {};
}

QSet<QString> QtHeaders::withFoundations(const QSet<QString> &modules)
{
    static const QString core = QStringLiteral("Core");
    static const QString gui = QStringLiteral("Gui");
    static const QString widgets = QStringLiteral("Widgets");
    static const std::map<QString, QSet<QString>> foundations{
        {gui, {core}},
        {widgets, {core, gui}},
        {QStringLiteral("Sql"), {core}},
        {QStringLiteral("Svg"), {core, gui}},
        {QStringLiteral("PrintSupport"), {core, gui, widgets}},
        {QStringLiteral("Charts"), {core, gui, widgets}},
    };
    QSet<QString> all = modules;
    for (const QString &module : modules) {
        const auto below = foundations.find(module);
        if (below != foundations.end())
            all.unite(below->second);
    }
    return all;
}

} // namespace Cairn
