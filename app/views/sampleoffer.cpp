// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sampleoffer.h"

#include "views/iconview.h"
#include "views/styledlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Cairn {

namespace {

constexpr int Icon = 16;
constexpr qreal Radius = 8;

} // namespace

SampleOffer::SampleOffer(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_question(new StyledLabel(theme, TextStyle::CardTitle, this))
    , m_line(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_button(new QPushButton(this))
{
    m_line->setTone(QStringLiteral("secondary"));
    m_line->setWordWrap(true);
    m_question->setWordWrap(true);
    m_button->setAutoDefault(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_question);
    words->addWidget(m_line);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 10, 14, 10);
    line->setSpacing(14);
    line->addWidget(new IconView(theme, QStringLiteral("play"), Icon, this));
    line->addLayout(words, 1);
    line->addWidget(m_button);

    connect(m_button, &QPushButton::clicked, this, &SampleOffer::sampleWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void SampleOffer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SampleOffer::retranslate()
{
    m_question->setText(tr("Only want to look around?"));
    m_line->setText(tr("Opens a made-up example. Nothing you do there touches a plan of your own, "
                       "and you can remove it at any time."));
    m_button->setText(tr("Try with a sample learner"));
}

void SampleOffer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().ctl, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace Cairn
