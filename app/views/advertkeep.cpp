// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertkeep.h"

#include "views/advertdraft.h"
#include "views/fittingcombo.h"
#include "views/flowlayout.h"
#include "views/styledlabel.h"

#include <QDateEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int NoteLines = 4;

} // namespace

AdvertKeep::AdvertKeep(const Theme &theme, AdvertDraft &draft, QWidget *parent)
    : PaneSection(theme, tr("What came of it"), parent)
    , m_draft(draft)
    , m_keptOn(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_fields(new QWidget(this))
    , m_outcome(new FittingCombo(m_fields))
    , m_day(new QDateEdit(m_fields))
    , m_note(new QPlainTextEdit(m_fields))
    , m_remove(new QPushButton(theme.icon(QStringLiteral("x")), tr("Remove this advertisement"), m_fields))
{
    layOut();
    for (const AdvertOutcome outcome : AllAdvertOutcomes)
        m_outcome->addItem(nameOf(outcome), static_cast<int>(outcome));
    connect(m_outcome, &QComboBox::activated, this, &AdvertKeep::takeOutcome);
    connect(m_day, &QDateEdit::dateChanged, this, &AdvertKeep::takeOutcome);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_draft.setNote(m_note->toPlainText()); });
    connect(m_remove, &QPushButton::clicked, &draft, &AdvertDraft::remove);
    connect(&draft, &AdvertDraft::replaced, this, &AdvertKeep::refresh);
    connect(&draft, &AdvertDraft::keptChanged, this, &AdvertKeep::refresh);
    const auto fit = [this] { m_note->setFixedHeight(NoteLines * QFontMetrics(m_note->font()).lineSpacing() + 24); };
    connect(&theme, &Theme::changed, this, fit);
    fit();
    refresh();
}

void AdvertKeep::layOut()
{
    m_keptOn->setWordWrap(true);
    m_keptOn->setTone(QStringLiteral("secondary"));
    m_outcome->setProperty("caption", tr("Outcome"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false); // a half typed day is none
    m_day->setAccessibleName(tr("Day of the outcome"));
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note on the advertisement"));
    m_note->setPlaceholderText(tr("Who to ask, what to send, what was said. Saved as you type."));
    m_remove->setProperty("small", true);
    m_remove->setAutoDefault(false);
    auto *line = new FlowLayout(nullptr, 8);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_outcome);
    line->addWidget(m_day);
    auto *lines = new QVBoxLayout(m_fields);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addLayout(line);
    lines->addWidget(m_note);
    lines->addWidget(m_remove, 0, Qt::AlignLeading);
    body()->addWidget(m_keptOn);
    body()->addWidget(m_fields);
}

void AdvertKeep::takeOutcome()
{
    const auto outcome = static_cast<AdvertOutcome>(m_outcome->currentData().toInt());
    const KeptAdvert &advert = m_draft.advert();
    const bool isNew = outcome != advert.outcome;
    // A new outcome came today, unless another day is said for it.
    m_draft.setOutcome(outcome, isNew ? QDate::currentDate() : m_day->date());
    refresh();
}

void AdvertKeep::refresh()
{
    const KeptAdvert &advert = m_draft.advert();
    const bool isKept = m_draft.isKept();
    m_remove->setVisible(isKept);
    if (isKept)
        //: %1 is a day
        m_keptOn->setText(tr("Kept on %1.").arg(QLocale().toString(advert.keptOn, QLocale::LongFormat)));
    else
        m_keptOn->setText(tr("Not kept yet: “Keep” above saves it with this."));
    m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(advert.outcome)));
    m_day->setVisible(advert.outcome != AdvertOutcome::Open);
    const QSignalBlocker quietDay(m_day);
    m_day->setDate(advert.outcomeOn.isValid() ? advert.outcomeOn : QDate::currentDate());
    if (advert.note != m_note->toPlainText()) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(advert.note);
    }
}

} // namespace Cairn
