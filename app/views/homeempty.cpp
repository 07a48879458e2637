// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/homeempty.h"

#include "views/columnslayout.h"
#include "views/paintparts.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr QSize PictureSize(132, 84);
constexpr int MostWidth = 640;
constexpr int Margin = 16;

/** A cairn of three stones, with room for the next one. */
class CairnPicture final : public QWidget
{
public:
    CairnPicture(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {m_theme.scaled(PictureSize.width()), m_theme.scaled(PictureSize.height())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(m_theme.textScale(), m_theme.textScale());
        painter.setPen(QPen(tokens.line2, 2));
        painter.drawLine(QPointF(6, 80), QPointF(126, 80));
        const QPen edge(tokens.accent, 1.75);
        painter.setPen(edge);
        painter.setBrush(tokens.tint);
        painter.drawRoundedRect(QRectF(22, 58, 86, 22), 14, 14);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(QRectF(36, 38, 60, 20), 10, 10);
        painter.setBrush(tokens.tint);
        painter.drawRoundedRect(QRectF(46, 21, 39, 17), 8.5, 8.5);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 1.75, Qt::DashLine));
        painter.drawRoundedRect(QRectF(54, 6, 24, 14), 7, 7);
    }

private:
    const Theme &m_theme;
};

/** A card that is edged more strongly where it is its turn. */
class StepPlate final : public QFrame
{
public:
    StepPlate(const Theme &theme, bool isNow, QWidget *parent) : QFrame(parent), m_theme(theme), m_isNow(isNow) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        drawPlate(painter, rect(), 8, tokens.surface, m_isNow ? tokens.accent : tokens.line, m_isNow ? 2 : 1);
    }

private:
    const Theme &m_theme;
    bool m_isNow;
};

/** As wide as its contents read well, at the middle of its parent. */
class Column final : public QWidget
{
public:
    Column(const Theme &theme, QWidget *parent) : QWidget(parent)
    {
        const auto dress = [this, &theme] { setMaximumWidth(theme.scaled(MostWidth)); };
        connect(&theme, &Theme::changed, this, dress);
        dress();
    }
};

} // namespace

HomeEmpty::HomeEmpty(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choose(new QPushButton(theme.icon(QStringLiteral("target")), tr("Choose a target role"), this))
{
    auto *column = new Column(theme, this);
    auto *title = new StyledLabel(theme, TextStyle::DialogTitle, column);
    title->setText(tr("Your week starts with a target role"));
    auto *text = new StyledLabel(theme, TextStyle::Body, column);
    text->setTone(QStringLiteral("secondary"));
    text->setText(tr("The gaps of that role become dated steps, and this page says which one is next."));
    for (StyledLabel *label : {title, text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    constexpr int StepCount = 3;
    auto *steps = new ColumnsLayout(StepCount, 12, 12);
    steps->addWidget(
        makeStep(1, Turn::Now, tr("Choose a target"), tr("See the roles with your match and the reasons.")));
    steps->addWidget(
        makeStep(2, Turn::Then, tr("Say what you know"), tr("Set levels for the skills the role asks for.")));
    steps->addWidget(makeStep(3, Turn::Then, tr("Set hours a week"), tr("Get dates and a likely finish.")));
    m_choose->setProperty("role", QStringLiteral("primary"));
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &HomeEmpty::roleChoiceWanted);

    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(new CairnPicture(theme, column), 0, Qt::AlignHCenter);
    lines->addSpacing(12);
    lines->addWidget(title);
    lines->addWidget(text);
    lines->addSpacing(12);
    lines->addLayout(steps);
    lines->addSpacing(12);
    lines->addWidget(m_choose, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout;
    constexpr int ColumnStretch = 1000;
    middle->addStretch(1);
    middle->addWidget(column, ColumnStretch);
    middle->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Margin, 0, Margin, Margin);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
}

QWidget *HomeEmpty::makeStep(int number, Turn turn, const QString &title, const QString &text)
{
    const bool isNow = turn == Turn::Now;
    auto *plate = new StepPlate(m_theme, isNow, this);
    const auto label = [this, plate](TextStyle style, const QString &words, const QString &tone) {
        auto *made = new StyledLabel(m_theme, style, plate);
        made->setText(words);
        made->setWordWrap(true);
        if (!tone.isEmpty())
            made->setTone(tone);
        return made;
    };
    auto *mark = new StateMarkView(m_theme, plate);
    mark->setMark(isNow ? StateMark::NotStarted : StateMark::Optional);
    //: When a step is done: the first one
    const QString when = isNow ? tr("now")
                               //: When a step is done: after the first one
                               : tr("then");
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(label(TextStyle::Control, QLocale().toString(number), QStringLiteral("secondary")), 1);
    head->addWidget(mark);
    StyledLabel *turnLabel = label(TextStyle::Control, when, QStringLiteral("secondary"));
    turnLabel->setWordWrap(false);
    head->addWidget(turnLabel);
    auto *lines = new QVBoxLayout(plate);
    lines->setContentsMargins(14, 11, 14, 12);
    lines->setSpacing(4);
    lines->addLayout(head);
    lines->addWidget(label(TextStyle::ControlStrong, title, {}));
    lines->addWidget(label(TextStyle::Control, text, {}));
    lines->addStretch(1);
    return plate;
}

} // namespace Cairn
