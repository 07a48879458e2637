// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <map>

namespace Cairn {

/** Tells to which Qt module a header belongs, by looking into the Qt that the tests are built with. */
class QtHeaders final
{
public:
    QtHeaders();

    /** Whether this is the name of a Qt header at all, installed or not. */
    static bool isQtName(const QString &header);

    /** The module of an include like "QLabel", "QtSql/QSqlQuery" or "qglobal.h"; empty where none has it. */
    QString moduleOf(const QString &header) const;

    /** The given modules with all they are built on: Widgets brings Gui and Core along. */
    static QSet<QString> withFoundations(const QSet<QString> &modules);

private:
    std::map<QString, QString> m_folders; ///< module -> folder of its headers
};

} // namespace Cairn
