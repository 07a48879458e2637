// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packfile.h"

#include <QCoreApplication>

#include <set>
#include <vector>

namespace Cairn {

/** The files of one pack folder, parsed; names those that could not be. What they mean is left to others. */
class ContentPack final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ContentPack)

public:
    /** What the pack is: complete by itself; what others are added to; added to such a one. */
    enum class Part : quint8 { Whole, Base, Addition };

    /** The files of a base have their whole paths as names: an addition has files of the same names. */
    explicit ContentPack(const QString &folder, Part part = Part::Whole);
    ContentPack(const ContentPack &) = delete;
    ContentPack &operator=(const ContentPack &) = delete;

    const QString &folder() const { return m_folder; }

    /** By kind, and by name within a kind. */
    const std::vector<PackFile> &files() const { return m_files; }
    const std::vector<CatalogueMistake> &mistakes() const { return m_mistakes; }

    /** False where a file of that kind was refused, so that what it holds is not known. */
    bool isWhole(PackFileKind kind) const { return !m_refused.contains(kind); }

    static constexpr qint64 MostBytes = 8LL * 1024 * 1024; ///< of one file
    static constexpr int Format = 1;

private:
    void readFolder(PackFileKind kind, const QString &name);
    void readFileOfBase(PackFileKind kind, const QString &name);
    void readFileIfThere(PackFileKind kind, const QString &name);
    void readFile(PackFileKind kind, const QString &name);
    void parse(PackFileKind kind, const QString &name, const QByteArray &bytes);
    void refuse(PackFileKind kind, CatalogueMistake mistake);

    QString shownName(const QString &name) const;

    QString m_folder;
    Part m_part;
    std::vector<PackFile> m_files;
    std::vector<CatalogueMistake> m_mistakes;
    std::set<PackFileKind> m_refused;
};

} // namespace Cairn
