// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notesection.h"

#include "domain/openplan.h"
#include "views/notedrafts.h"
#include "views/theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Cairn {

NoteSection::NoteSection(const Theme &theme, const OpenPlan &plan, PlanCommands &commands, QWidget *parent)
    : PaneSection(theme, tr("Notes"), parent)
    , m_drafts(new NoteDrafts(plan, commands, this))
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("What you did, what is next, what you want to ask. Saved as you type."));
    m_edit->installEventFilter(this);
    body()->addWidget(m_edit);
    const auto fit = [this] { m_edit->setFixedHeight(5 * QFontMetrics(m_edit->font()).lineSpacing() + 24); };
    connect(&theme, &Theme::changed, this, fit);
    fit();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteSection::takeText);
    connect(&plan, &OpenPlan::noteChanged, this, [this](const SkillId &skill) {
        if (skill == m_skill)
            showText();
    });
    connect(&plan, &OpenPlan::replaced, this, &NoteSection::showText);
}

void NoteSection::showSkill(const SkillId &skill, const QString &title)
{
    m_edit->setAccessibleName(tr("Notes on %1").arg(title));
    if (skill == m_skill)
        return;
    m_drafts->flush();
    m_skill = skill;
    showText();
}

void NoteSection::showText()
{
    const QString text = m_drafts->textOf(m_skill);
    if (text == m_edit->toPlainText())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
}

void NoteSection::takeText()
{
    m_drafts->write(m_skill, m_edit->toPlainText());
}

bool NoteSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_drafts->flush();
    return PaneSection::eventFilter(watched, event);
}

void NoteSection::hideEvent(QHideEvent *event)
{
    m_drafts->flush();
    PaneSection::hideEvent(event);
}

} // namespace Cairn
