// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topbar.h"

#include "domain/catalogue.h"
#include "domain/matchbill.h"
#include "domain/openplan.h"
#include "views/barbutton.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"
#include "views/searchbutton.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace Cairn {

namespace {

/** The first letters of the first and the last word. */
QString initialsOf(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const auto first = [](const QString &word) { return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper(); };
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

} // namespace

TopBar::TopBar(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_learner(new BarButton(theme, this))
    , m_target(new BarButton(theme, this))
    , m_search(new SearchButton(theme, this))
    , m_undo(makeToolButton())
    , m_redo(makeToolButton())
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 6, 12, 7);
    line->setSpacing(8);
    line->addStrut(35);
    line->addWidget(m_learner);
    line->addWidget(makeLine());
    line->addWidget(m_target);
    line->addStretch(1);
    line->addWidget(m_search);
    line->addWidget(makeLine());
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    m_learner->setToolTip(tr("The learner whose plan is shown"));

    connect(&m_theme, &Theme::changed, this, &TopBar::refresh);
    connect(&m_plan, &OpenPlan::replaced, this, &TopBar::showPlan);
    connect(&m_plan, &OpenPlan::changed, this, &TopBar::showPlan);
    refresh();
    showPlan();
}

QToolButton *TopBar::makeToolButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget *TopBar::makeLine()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFixedSize(9, 24);
    return line;
}

void TopBar::setMenus(QMenu *learners, QMenu *target)
{
    m_learner->setMenu(learners);
    m_target->setMenu(target);
}

void TopBar::setActions(QAction *search, QAction *undo, QAction *redo)
{
    m_search->setKeys(search->shortcut().toString(QKeySequence::NativeText));
    connect(m_search, &QAbstractButton::clicked, search, &QAction::trigger);
    m_undo->setDefaultAction(undo);
    m_redo->setDefaultAction(redo);
}

void TopBar::refresh()
{
    for (QToolButton *button : {m_undo, m_redo})
        button->setIconSize(QSize(m_theme.scaled(18), m_theme.scaled(18)));
    update();
}

void TopBar::showPlan()
{
    const QString name = m_plan.isOpen() ? m_plan.state().profile.name : tr("No learner open");
    m_learner->setInitials(m_plan.isOpen() ? initialsOf(name) : QStringLiteral("?"));
    m_learner->setTitle(name);
    //: Read out for the button that opens the list of learners
    m_learner->setAccessibleName(m_plan.isOpen() ? tr("Learner: %1").arg(name) : name);
    m_learner->setToolTip(plainToolTip(m_learner->accessibleName()));
    showTarget();
}

void TopBar::showTarget()
{
    //: Before the title of the role that is aimed at
    m_target->setCaption(tr("Target"));
    const std::optional<Target> target = m_plan.isOpen() ? m_plan.state().target : std::nullopt;
    if (!target) {
        m_target->setIconName(QStringLiteral("target"), false);
        m_target->setTitle(tr("Not chosen yet"));
        m_target->setTags({});
        m_target->setAccessibleName(tr("Target: not chosen yet"));
        m_target->setToolTip(m_target->accessibleName());
        return;
    }
    QString level;
    switch (target->level) {
    case CareerLevel::Entry:
        level = tr("Entry level");
        break;
    case CareerLevel::Mid:
        level = tr("Mid level");
        break;
    case CareerLevel::Senior:
        level = tr("Senior level");
        break;
    }
    const QString title = m_catalogue.titleOf(target->role);
    QList<BarButton::Tag> tags{{level, false}};
    QString spoken = tr("Target: %1, %2").arg(title, level);
    if (const Role *role = m_catalogue.role(target->role)) {
        const int percent = matchBill(*role, target->level, m_plan.state()).shownPercent();
        //: How near the learner is to the target; a no-break space stands before the sign
        const QString match = tr("%1\u00A0% match").arg(QLocale().toString(percent));
        tags.append({match, true});
        spoken = tr("Target: %1, %2, %3").arg(title, level, match);
    }
    m_target->setIconName(QStringLiteral("target"), true);
    m_target->setTitle(title);
    m_target->setTags(std::move(tags));
    m_target->setAccessibleName(spoken);
    m_target->setToolTip(plainToolTip(spoken));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

} // namespace Cairn
