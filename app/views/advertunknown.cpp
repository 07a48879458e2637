// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertunknown.h"

#include "commands/plancommands.h"
#include "models/liveadvert.h"
#include "views/nameskilldialog.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

/** A term with one button. */
class AdvertUnknown::Row final : public QWidget
{
public:
    Row(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , words(new StyledLabel(theme, TextStyle::Control, this))
        , button(new QPushButton(this))
    {
        words->setWordWrap(true);
        button->setProperty("small", true);
        button->setAutoDefault(false);
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(words, 1);
        line->addWidget(button, 0, Qt::AlignTop);
    }

    QString term;
    StyledLabel *words;
    QPushButton *button;
};

AdvertUnknown::AdvertUnknown(const Theme &theme, const LiveAdvert &advert, PlanCommands &commands, QWidget *parent)
    : PaneSection(theme, tr("Not known here"), parent)
    , m_advert(advert)
    , m_commands(commands)
    , m_nothing(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_terms(new QVBoxLayout)
    , m_ownHeading(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_own(new QVBoxLayout)
{
    m_nothing->setWordWrap(true);
    m_nothing->setTone(QStringLiteral("caption"));
    m_ownHeading->setWordWrap(true);
    m_ownHeading->setTone(QStringLiteral("secondary"));
    m_ownHeading->setText(tr("Names that you added"));
    for (QVBoxLayout *lines : {m_terms, m_own})
        lines->setSpacing(4);
    body()->addWidget(m_nothing);
    body()->addLayout(m_terms);
    body()->addSpacing(4);
    body()->addWidget(m_ownHeading);
    body()->addLayout(m_own);
    connect(&advert, &LiveAdvert::read, this, &AdvertUnknown::refresh);
    for (const auto signal : {&OpenPlan::ownAliasesChanged, &OpenPlan::ownSkillsChanged, &OpenPlan::replaced})
        connect(&advert.plan(), signal, this, &AdvertUnknown::refreshOwn);
    refresh();
    refreshOwn();
}

AdvertUnknown::~AdvertUnknown() = default;

AdvertUnknown::Row *AdvertUnknown::rowIn(std::vector<Row *> &rows, size_t place, QVBoxLayout &lines,
                                         const AdvertUnknown &section)
{
    if (place == rows.size()) {
        auto *row = new Row(section.theme(), const_cast<AdvertUnknown *>(&section));
        lines.addWidget(row);
        rows.push_back(row);
    }
    rows[place]->show();
    return rows[place];
}

void AdvertUnknown::refresh()
{
    const QStringList &terms = m_advert.reading().unknown;
    m_nothing->setText(terms.isEmpty() ? tr("No term of the text is left over.")
                                       : tr("These terms name no skill. Where one does, say which."));
    for (qsizetype at = 0; at < terms.size(); ++at) {
        const auto place = static_cast<size_t>(at);
        const bool isNew = place == m_termRows.size();
        Row *row = rowIn(m_termRows, place, *m_terms, *this);
        if (isNew)
            connect(row->button, &QPushButton::clicked, this, [this, row] { ask(row->term); });
        row->term = terms[at];
        row->words->setText(terms[at]);
        //: A button beside a term: opens the choice of the skill that it means
        row->button->setText(tr("This is…"));
        //: %1 is a term in an advertisement
        row->button->setAccessibleName(tr("Say which skill “%1” is").arg(terms[at]));
    }
    for (auto place = static_cast<size_t>(terms.size()); place < m_termRows.size(); ++place)
        m_termRows[place]->hide();
}

void AdvertUnknown::refreshOwn()
{
    const PlanState &state = m_advert.plan().state();
    size_t place = 0;
    for (auto own = state.ownAliases.constBegin(); own != state.ownAliases.constEnd(); ++own, ++place) {
        const bool isNew = place == m_ownRows.size();
        Row *row = rowIn(m_ownRows, place, *m_own, *this);
        if (isNew)
            connect(row->button, &QPushButton::clicked, this, [this, row] { m_commands.nameSkill(row->term, {}); });
        row->term = own.key();
        //: %1 is a term in advertisements, %2 the skill that it means
        row->words->setText(tr("“%1” is %2").arg(own.key(), titleOfSkill(*own, state, m_advert.catalogue())));
        row->button->setText(tr("Remove"));
        //: %1 is a term in advertisements that the person has named a skill by
        row->button->setAccessibleName(tr("Remove the name “%1”").arg(own.key()));
    }
    m_ownHeading->setVisible(place > 0);
    for (; place < m_ownRows.size(); ++place)
        m_ownRows[place]->hide();
}

void AdvertUnknown::ask(const QString &term)
{
    std::vector<SkillChoice> choices;
    for (const Skill &skill : m_advert.catalogue().skills())
        choices.push_back({skill.id, skill.title});
    for (const OwnSkill &skill : m_advert.plan().state().ownSkills)
        choices.push_back({skill.id, skill.title});
    std::sort(choices.begin(), choices.end(), [](const SkillChoice &a, const SkillChoice &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    auto *dialog = new NameSkillDialog(theme(), term, choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What was begun for one learner must not be saved for another.
    connect(&m_advert.plan(), &OpenPlan::aboutToBeReplaced, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, term] { m_commands.nameSkill(term, dialog->skill()); });
    dialog->open();
}

} // namespace Cairn
