// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/pastchangecommand.h"

namespace Cairn {

namespace {

constexpr int PastChangeId = 1;

} // namespace

PastChangeCommand::PastChangeCommand(PastChange past, const QString &text) : QUndoCommand(text), m_past(std::move(past))
{
}

int PastChangeCommand::id() const
{
    return PastChangeId;
}

bool PastChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const PastChangeCommand *>(other);
    if (!goesOn(m_past, next->m_past))
        return false;
    m_past = joined(std::move(m_past), next->m_past);
    setObsolete(isEmpty(m_past.change)); // back where it began: nothing is left to undo
    return true;
}

} // namespace Cairn
