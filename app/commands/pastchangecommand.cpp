// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/pastchangecommand.h"

namespace Cairn {

namespace {

constexpr int PastChangeId = 1;
constexpr qint64 QuickMilliseconds = 1500; // what is typed or stepped through in one go is one undo

} // namespace

PastChangeCommand::PastChangeCommand(PastChange past, const QString &text, Merging merging)
    : QUndoCommand(text), m_past(std::move(past)), m_merging(merging)
{
    m_age.start();
}

int PastChangeCommand::id() const
{
    return m_merging == Merging::Never ? -1 : PastChangeId;
}

bool PastChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const PastChangeCommand *>(other);
    const Verb verb = m_past.change.verb;
    if ((verb != Verb::SetLevel && verb != Verb::WriteNote) || m_age.elapsed() > QuickMilliseconds
        || !continues(m_past.change, next->m_past.change))
        return false;
    m_past.change = joined(m_past.change, next->m_past.change);
    m_past.rows.insert(m_past.rows.end(), next->m_past.rows.begin(), next->m_past.rows.end());
    m_age.restart();
    return true;
}

} // namespace Cairn
