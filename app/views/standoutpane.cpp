// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/standoutpane.h"

#include "views/iconview.h"
#include "views/rule.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Width = 330;
constexpr int IconSize = 18;
constexpr int MarkSize = 14;

} // namespace

StandOutPane::StandOutPane(const Theme &theme, QWidget *parent)
    : HelpPane(theme, tr("Back to the comparison"),
               tr("Where two roles or more stand side by side, this is what "
                  "stands out of them."),
               parent)
    , m_foot(new StyledLabel(theme, TextStyle::Secondary, body()))
{
    auto *title = new StyledLabel(theme, TextStyle::PaneTitle, body());
    title->setText(tr("What stands out"));
    title->setWordWrap(true);
    m_foot->setTone(QStringLiteral("caption"));
    m_foot->setWordWrap(true);
    lines()->setSpacing(12);
    lines()->addWidget(title);
    lines()->addStretch(1);
    lines()->addWidget(m_foot);
}

QSize StandOutPane::sizeHint() const
{
    return {theme().scaled(Width), HelpPane::sizeHint().height()};
}

QWidget *StandOutPane::makeOffer(const StandOut &standOut, QWidget *parent)
{
    if (standOut.isInRoadmap) {
        auto *said = new QWidget(parent);
        auto *mark = new StateMarkView(theme(), said);
        mark->setMark(StateMark::Done);
        mark->setSize(MarkSize);
        auto *words = new StyledLabel(theme(), TextStyle::Secondary, said);
        words->setTone(QStringLiteral("good"));
        words->setText(tr("In your roadmap"));
        words->setWordWrap(true);
        auto *line = new QHBoxLayout(said);
        line->setContentsMargins(0, 2, 0, 0);
        line->setSpacing(6);
        line->addWidget(mark);
        line->addWidget(words, 1);
        return said;
    }
    auto *button = new QPushButton(theme().icon(QStringLiteral("plus")), tr("Add to roadmap"), parent);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, levels = standOut.levels] { emit levelsWanted(levels); });
    return button;
}

QWidget *StandOutPane::makeItem(const StandOut &standOut)
{
    auto *item = new QWidget(m_items);
    auto *title = new StyledLabel(theme(), TextStyle::ControlStrong, item);
    auto *text = new StyledLabel(theme(), TextStyle::Control, item);
    title->setText(standOut.title);
    text->setText(standOut.text);
    text->setTone(QStringLiteral("secondary"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (StyledLabel *label : {title, text}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    if (!standOut.levels.isEmpty()) {
        words->addSpacing(4);
        words->addWidget(makeOffer(standOut, item), 0, Qt::AlignLeading);
    }
    auto *line = new QHBoxLayout(item);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(new IconView(theme(), standOut.icon, IconSize, item), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    return item;
}

void StandOutPane::showStandOuts(const std::vector<StandOut> &standOuts, const QStringList &sources)
{
    if (standOuts == m_shown && sources == m_sources && m_items)
        return;
    m_shown = standOuts;
    m_sources = sources;
    const bool hadFocus = m_items && m_items->isAncestorOf(QApplication::focusWidget());
    if (m_items) {
        m_items->hide();
        m_items->deleteLater();
    }
    m_items = new QWidget(body());
    auto *column = new QVBoxLayout(m_items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(11);
    QStringList spoken;
    for (const StandOut &standOut : standOuts) {
        if (!spoken.isEmpty())
            column->addWidget(new Rule(theme(), m_items));
        column->addWidget(makeItem(standOut));
        //: For a screen reader: a heading and its text
        spoken += tr("%1: %2").arg(standOut.title, standOut.text);
    }
    lines()->insertWidget(1, m_items);
    m_items->show();
    m_foot->setText(sources.join(u' '));
    if (standOuts.empty())
        return showNothing();
    showBody(tr("What stands out"), (spoken + sources).join(u'\n'));
    if (hadFocus)
        reader()->setFocus();
}

} // namespace Cairn
