// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/panesection.h"

#include <vector>

class QPushButton;

namespace Cairn {

class LiveAdvert;
class PlanCommands;

/** Terms in the text that name no skill here, each with a way to say which it is; and the names that were added so. */
class AdvertUnknown final : public PaneSection
{
    Q_OBJECT

public:
    AdvertUnknown(const Theme &theme, const LiveAdvert &advert, PlanCommands &commands, QWidget *parent = nullptr);
    ~AdvertUnknown() override;

private:
    class Row;

    void refresh();
    void refreshOwn();
    void ask(const QString &term);
    static Row *rowIn(std::vector<Row *> &rows, size_t place, QVBoxLayout &lines, const AdvertUnknown &section);

    const LiveAdvert &m_advert;
    PlanCommands &m_commands;
    StyledLabel *m_nothing;
    QVBoxLayout *m_terms;
    StyledLabel *m_ownHeading;
    QVBoxLayout *m_own;
    std::vector<Row *> m_termRows;
    std::vector<Row *> m_ownRows;
};

} // namespace Cairn
