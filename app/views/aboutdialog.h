// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usedlibrary.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTabWidget;

namespace Cairn {

class Catalogue;
class StyledLabel;
class Theme;

/**
 * What the program is: version, licence to read in full, what it is built on and where its figures come from, each
 * with its licence, and that it uses no network.
 */
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Part { Program, Licence, Libraries, Sources };

    /** The version of the catalogue is shown too, where there is one. */
    AboutDialog(const Theme &theme, const Catalogue &catalogue, std::vector<UsedLibrary> libraries,
                QWidget *parent = nullptr);

    void showPart(Part part);
    /** Whether a button leads to the sources; it does unless told otherwise. */
    void setSourcesOffered(bool offered);

signals:
    void sourcesWanted();

private:
    QLayout *makeHead();
    QWidget *makeProgram(const QString &catalogueVersion);
    QLayout *makeReport(const QString &catalogueVersion, QWidget *page);
    QWidget *makeLicence();
    QWidget *makeLibraries();
    QWidget *makeSources(const Catalogue &catalogue);
    QLayout *makeButtons();
    void fit();

    const Theme &m_theme;
    std::vector<UsedLibrary> m_libraries;
    QTabWidget *m_tabs;
    QPushButton *m_sources = nullptr;
};

} // namespace Cairn
