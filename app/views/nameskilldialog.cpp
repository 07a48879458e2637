// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nameskilldialog.h"

#include "views/styledlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int SkillIdRole = Qt::UserRole + 1;
constexpr int Width = 420;
constexpr int RowsSeen = 9;

} // namespace

NameSkillDialog::NameSkillDialog(const Theme &theme, const QString &term, const std::vector<SkillChoice> &skills,
                                 QWidget *parent)
    : FormDialog(theme, parent)
    , m_term(term)
    , m_skills(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_field(new QLineEdit(body()))
    , m_list(new QListView(body()))
{
    //: %1 is a term in an advertisement
    setHeading(tr("Which skill is “%1”?").arg(term));
    for (const SkillChoice &skill : skills) {
        auto *item = new QStandardItem(skill.title);
        item->setData(skill.id.text(), SkillIdRole);
        m_skills->appendRow(item);
    }
    m_shown->setSourceModel(m_skills);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_field->setPlaceholderText(tr("Part of the skill's name"));
    m_field->setAccessibleName(tr("Part of the skill's name"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Skills"));
    m_list->setModel(m_shown);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(RowsSeen * (QFontMetrics(theme.font(TextStyle::Control)).height() + 6));
    mainButton()->setText(tr("It is this skill"));
    auto *column = new QVBoxLayout(body());
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &NameSkillDialog::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NameSkillDialog::check);
    connect(m_list, &QAbstractItemView::activated, this, &NameSkillDialog::accept);
    check();
    fitToWidth(Width);
    m_field->setFocus();
}

SkillId NameSkillDialog::skill() const
{
    return SkillId(m_list->currentIndex().data(SkillIdRole).toString());
}

void NameSkillDialog::narrow(const QString &text)
{
    m_shown->setFilterFixedString(text.trimmed());
    // With a part of its name the first one is a good guess.
    m_list->setCurrentIndex(text.trimmed().isEmpty() ? QModelIndex() : m_shown->index(0, 0));
    check();
}

void NameSkillDialog::check()
{
    const QModelIndex chosen = m_list->currentIndex();
    mainButton()->setEnabled(chosen.isValid());
    if (m_shown->rowCount() == 0)
        setSentence(tr("No skill has this in its name."));
    else if (!chosen.isValid())
        setSentence(tr("Choose the skill that the term means."));
    else
        //: %1 is a term in advertisements, %2 a skill
        setSentence(
            tr("“%1” is found as %2 in every advertisement from now on.").arg(m_term, chosen.data().toString()));
}

/** Up and down go through the list while the field is typed in. */
bool NameSkillDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
            const int wanted = key == Qt::Key_Down ? row + 1 : std::max(0, row - 1);
            m_list->setCurrentIndex(m_shown->index(std::min(wanted, m_shown->rowCount() - 1), 0));
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace Cairn
