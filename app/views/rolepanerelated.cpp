// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolepanerelated.h"

#include "models/rolewords.h"
#include "views/numberbutton.h"
#include "views/styledlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr size_t MostByShare = 4;
constexpr qsizetype MostNamed = 4;
constexpr int PercentOfOne = 100;

/** The nearest by their share, then those that the catalogue names besides. */
std::vector<RelatedRole> shownOf(const std::vector<RelatedRole> &related)
{
    std::vector<RelatedRole> shown;
    for (const RelatedRole &each : related) {
        if (shown.size() < MostByShare || each.isNamed)
            shown.push_back(each);
    }
    return shown;
}

} // namespace

RolePaneRelated::RolePaneRelated(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_lines(new QVBoxLayout(this))
{
    auto *title = new StyledLabel(theme, TextStyle::CardTitle, this);
    title->setText(tr("Related roles"));
    title->setWordWrap(true);
    auto *note = new StyledLabel(theme, TextStyle::Secondary, this);
    note->setTone(QStringLiteral("caption"));
    note->setWordWrap(true);
    note->setText(tr("By the skills that both ask at this level, as they weigh. Levels do not enter."));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(new NumberButton(theme, QStringLiteral("related_roles"), this), 0, Qt::AlignTop);
    m_lines->addLayout(head);
    m_lines->addWidget(note);
    hide();
}

RolePaneRelated::Entry &RolePaneRelated::entryAt(size_t place)
{
    if (place < m_entries.size())
        return m_entries[place];
    Entry entry{new QPushButton(this), new StyledLabel(m_theme, TextStyle::Secondary, this)};
    entry.link->setProperty("role", QStringLiteral("quiet"));
    entry.link->setProperty("small", true);
    entry.link->setAutoDefault(false);
    // Shortened where the pane is narrower than a title.
    entry.link->setMinimumWidth(1);
    entry.text->setWordWrap(true);
    entry.text->setTone(QStringLiteral("secondary"));
    connect(entry.link, &QPushButton::clicked, this, [this, place] { emit roleChosen(m_roles[place]); });
    m_lines->addWidget(entry.link, 0, Qt::AlignLeading);
    m_lines->addWidget(entry.text);
    m_entries.push_back(entry);
    return m_entries.back();
}

QString RolePaneRelated::namesOf(const std::vector<AskedByBoth> &skills) const
{
    QStringList names;
    for (const AskedByBoth &skill : skills) {
        if (names.size() == MostNamed)
            break;
        names += m_catalogue.titleOf(skill.skill);
    }
    const int more = static_cast<int>(skills.size()) - static_cast<int>(names.size());
    if (more > 0)
        //: The end of a list of skills: so many more
        names += tr("%Ln more", nullptr, more);
    return QLocale().createSeparatedList(names);
}

QString RolePaneRelated::overlapText(const RelatedRole &related) const
{
    const int shared = static_cast<int>(related.shared.size());
    const int asked = shared + static_cast<int>(related.besides.size());
    const int percent = static_cast<int>(std::lround(PercentOfOne * related.overlap.share()));
    //: %1 of %Ln skills that another role asks are asked here too; %2 a share, for example "52 %", %3 a list of skills
    QStringList sentences{
        tr("Shares %1 of its %Ln asked skill(s) (%2 of all that either role asks, by weight): %3.", nullptr, asked)
            .arg(QLocale().toString(shared), percentText(percent), namesOf(related.shared))};
    if (!related.besides.empty())
        //: %1 a list of skills that another role asks and this one does not
        sentences += tr("Also asks: %1.").arg(namesOf(related.besides));
    return sentences.join(u' ');
}

void RolePaneRelated::showRole(const RoleId &role, CareerLevel level)
{
    const std::vector<RelatedRole> related = shownOf(relatedRoles({role, level}, m_catalogue));
    m_roles.clear();
    for (size_t place = 0; place < related.size(); ++place) {
        m_roles.push_back(related[place].role);
        const Entry &entry = entryAt(place);
        const QString title = m_catalogue.titleOf(related[place].role);
        const QString words = overlapText(related[place]);
        entry.link->setText(QString(title).replace(u'&', QStringLiteral("&&")));
        entry.link->setAccessibleName(title);
        entry.link->setAccessibleDescription(words);
        entry.text->setText(words);
        entry.link->show();
        entry.text->show();
    }
    for (size_t place = related.size(); place < m_entries.size(); ++place) {
        m_entries[place].link->hide();
        m_entries[place].text->hide();
    }
    setVisible(!related.empty());
}

} // namespace Cairn
