// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/likingswitch.h"

#include "views/styledlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace Cairn {

namespace {

constexpr std::array<Liking, 3> Choices{Liking::Dislike, Liking::Neutral, Liking::Like};
constexpr int Margin = 5;

} // namespace

LikingSwitch::LikingSwitch(const Theme &theme, const QString &statement, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_statement(new StyledLabel(theme, TextStyle::Control, this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_choices(new QWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_statement->setText(statement);
    m_statement->setWordWrap(true);
    auto *joined = new QHBoxLayout(m_choices);
    joined->setContentsMargins(0, 0, 0, 0);
    joined->setSpacing(0);
    for (size_t at = 0; at < Choices.size(); ++at) {
        auto *button = new QPushButton(wordsOf(Choices[at]), m_choices);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::NoFocus); // the keyboard is on the whole statement
        button->setAccessibleDescription(statement);
        button->setProperty("segment", at == 0                    ? QStringLiteral("first")
                                       : at + 1 == Choices.size() ? QStringLiteral("last")
                                                                  : QStringLiteral("middle"));
        connect(button, &QPushButton::clicked, this, [this, choice = Choices[at]] {
            setFocus(Qt::MouseFocusReason);
            ask(m_liking == choice ? std::nullopt : std::optional(choice));
        });
        joined->addWidget(button);
        m_buttons[at] = button;
    }
    m_line->setContentsMargins(Margin, Margin, Margin, Margin);
    m_line->setSpacing(8);
    m_line->addWidget(m_statement, 1);
    m_line->addWidget(m_choices, 0, Qt::AlignLeading | Qt::AlignVCenter);
    setLiking(std::nullopt);
}

QString LikingSwitch::statement() const
{
    return m_statement->text();
}

QString LikingSwitch::wordsOf(Liking liking)
{
    switch (liking) {
    case Liking::Dislike:
        return tr("Would not like");
    case Liking::Neutral:
        //: Between liking and not liking
        return tr("Neutral");
    case Liking::Like:
        return tr("Would like");
    }
    return {};
}

void LikingSwitch::setLiking(std::optional<Liking> liking)
{
    m_liking = liking;
    for (size_t at = 0; at < Choices.size(); ++at)
        m_buttons[at]->setChecked(liking == Choices[at]);
    describe();
}

void LikingSwitch::describe()
{
    //: For a screen reader: %1 a statement, %2 the answer, for example "Would like"
    setAccessibleName(tr("%1: %2").arg(statement(), m_liking ? wordsOf(*m_liking) : tr("not answered")));
    setAccessibleDescription(tr("1 would not like, 2 neutral, 3 would like; Delete takes the answer back."));
}

void LikingSwitch::ask(std::optional<Liking> liking)
{
    // It shows what the plan says, not what was asked.
    setLiking(m_liking);
    if (liking != m_liking)
        emit likingRequested(liking);
}

void LikingSwitch::move(int step)
{
    const int last = static_cast<int>(Choices.size()) - 1;
    const int from = m_liking ? static_cast<int>(*m_liking) : (step > 0 ? -1 : last + 1);
    ask(Choices[static_cast<size_t>(std::clamp(from + step, 0, last))]);
}

void LikingSwitch::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain)
        QWidget::keyPressEvent(event);
    else if (key >= Qt::Key_1 && key <= Qt::Key_3)
        ask(Choices[static_cast<size_t>(key - Qt::Key_1)]);
    else if (key == forward || key == back)
        move(key == forward ? 1 : -1);
    else if (key == Qt::Key_Backspace || key == Qt::Key_Delete)
        ask(std::nullopt);
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        emit stepRequested(key == Qt::Key_Down ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void LikingSwitch::arrange()
{
    // Under the statement where beside it too little of a line is left for words.
    const bool isNarrow = width() < 2 * m_choices->sizeHint().width();
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() != direction)
        m_line->setDirection(direction);
}

void LikingSwitch::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LikingSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

} // namespace Cairn
