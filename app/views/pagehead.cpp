// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pagehead.h"

#include "views/flowlayout.h"
#include "views/numberbutton.h"
#include "views/styledlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Gap = 8;
constexpr int LeastFinding = 30;

} // namespace

PageHead::PageHead(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new StyledLabel(theme, TextStyle::PageTitle, this))
    , m_finding(new StyledLabel(theme, TextStyle::Control, this))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_actions(new FlowLayout(nullptr, Gap))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Gap);
    m_title->setText(title);
    m_title->setElided(true);
    m_finding->setTone(QStringLiteral("secondary"));
    m_finding->setElided(true);
    m_finding->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // Beside the actions the words take what is left: the finding is shortened first.
    auto *wordsSide = new QWidget(this);
    wordsSide->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words = new QHBoxLayout(wordsSide);
    m_words->setContentsMargins(0, 0, 0, 0);
    m_words->setSpacing(Gap);
    m_words->addWidget(m_title);
    m_words->addSpacing(4);
    // Shares the title's baseline rather than its middle.
    m_finding->setContentsMargins(0, 3, 0, 0);
    m_words->addWidget(m_finding, 1);
    m_lines->addWidget(wordsSide, 1);
    m_lines->addLayout(m_actions);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // fixed would forget the second line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PageHead::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::Show: // only now buttons have the font that they are drawn with
    case QEvent::StyleChange:
    case QEvent::FontChange:
        arrange();
        break;
    default:
        break;
    }
    return isDone;
}

void PageHead::arrange()
{
    const int finding = std::min(m_finding->sizeHint().width(), LeastFinding);
    const int actions = m_actions->sizeHint().width();
    const auto *numbers = findChild<NumberButton *>();
    const int explained = numbers ? numbers->sizeHint().width() + Gap : 0;
    const int needed = m_title->sizeHint().width() + explained + finding + actions + 3 * Gap;
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_lines->direction())
        return;
    m_lines->setDirection(direction);
    updateGeometry();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setFinding(const QString &text)
{
    m_finding->setText(text);
}

void PageHead::explainNumbers(const QString &numbers)
{
    m_words->insertWidget(1, new NumberButton(m_theme, numbers, this));
}

void PageHead::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace Cairn
