// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fitteddialog.h"

class QPushButton;

namespace Cairn {

class Theme;

/** What the program is: version, licence, what it is built on, and that it uses no network. */
class AboutDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /** The version of the catalogue is shown too, where there is one. */
    AboutDialog(const Theme &theme, const QString &catalogueVersion, QWidget *parent = nullptr);

    /** Whether a button leads to the sources; it does unless told otherwise. */
    void setSourcesOffered(bool offered);

signals:
    void sourcesWanted();

private:
    QLayout *makeHead(const Theme &theme);
    QLayout *makeButtons();

    QPushButton *m_sources = nullptr;
};

} // namespace Cairn
