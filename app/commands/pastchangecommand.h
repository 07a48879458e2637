// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changehistory.h"

#include <QUndoCommand>

namespace Cairn {

/**
 * One entry of the undo stack: any change, with the journal rows it stands for. The stack only keeps the
 * order; saving and applying is the door's work, so undo() and redo() do nothing here.
 */
class PastChangeCommand final : public QUndoCommand
{
public:
    PastChangeCommand(PastChange past, const QString &text);

    const PastChange &pastChange() const { return m_past; }

    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override {}
    void redo() override {}

private:
    PastChange m_past;
};

} // namespace Cairn
