// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handbook.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;

namespace Cairn {

class Catalogue;
class MainWindow;
class Page;
class Theme;

/** The help page, the explanations of numbers, and the ways to both; the handbook is read when it is first asked for.
 */
class HelpPages final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this; the window owns it. */
    HelpPages(const Theme &theme, const Catalogue &catalogue, MainWindow &window);

    void addHelp();
    const Handbook &handbook();

private:
    Page *makePage();
    void showHandbook();
    void explain(const QStringList &numbers);
    std::vector<QAction *> findable();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    MainWindow &m_window;
    std::optional<Handbook> m_handbook;
    std::vector<QAction *> m_findable;
};

} // namespace Cairn
