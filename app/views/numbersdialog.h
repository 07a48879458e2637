// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/handbook.h"
#include "models/helplistmodel.h"

#include <QDialog>

namespace Cairn {

class HelpListView;
class NumberPane;
class Theme;

/** Explains the numbers that stand somewhere: a list of them where there are several, and one in whole beside it. */
class NumbersDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Ids that the handbook does not know are left out; without any that it knows, all its numbers are shown. */
    NumbersDialog(const Theme &theme, const Catalogue &catalogue, const Handbook &handbook, const QStringList &numbers,
                  QWidget *parent = nullptr);

    /** Chooses one of those shown. */
    void choose(const NumberId &number);
    NumberId chosen() const;

signals:
    void sectionWanted(const Cairn::HandbookSectionId &section);
    void sourceWanted(const Cairn::SourceId &source);

private:
    void build(const Theme &theme);

    HelpListModel m_rows;
    HelpListView *m_list;
    NumberPane *m_pane;
};

} // namespace Cairn
