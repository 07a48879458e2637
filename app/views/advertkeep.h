// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panesection.h"

class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace Cairn {

class AdvertDraft;
class FittingCombo;

/** What came of an advertisement: the day it was kept, its outcome with the day, and a note. */
class AdvertKeep final : public PaneSection
{
    Q_OBJECT

public:
    /** The advertisement outlives this. */
    AdvertKeep(const Theme &theme, AdvertDraft &draft, QWidget *parent = nullptr);

private:
    void layOut();
    void refresh();
    void takeOutcome();

    AdvertDraft &m_draft;
    StyledLabel *m_keptOn;
    QWidget *m_fields;
    FittingCombo *m_outcome;
    QDateEdit *m_day;
    QPlainTextEdit *m_note;
    QPushButton *m_remove;
};

} // namespace Cairn
