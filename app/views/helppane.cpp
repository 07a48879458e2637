// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helppane.h"

#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int PaneWidth = 640;
constexpr int MostReadable = 720;
constexpr int Padding = 16;
constexpr int BlockGap = 18;
constexpr int Stretch = 1000;

} // namespace

HelpPane::HelpPane(const Theme &theme, const QString &back, const QString &nothing, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_back(new QPushButton(theme.icon(QStringLiteral("left")), back, this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new StyledLabel(theme, TextStyle::Control, this))
{
    setProperty("role", QStringLiteral("pane"));
    m_back->setProperty("role", QStringLiteral("quiet"));
    m_back->setAutoDefault(false);
    m_nothing->setText(nothing);
    m_nothing->setWordWrap(true);
    m_nothing->setTone(QStringLiteral("secondary"));
    m_nothing->setMargin(Padding);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    build();
    setClosable(false);
    showNothing();
    connect(m_back, &QPushButton::clicked, this, &HelpPane::closeRequested);
}

void HelpPane::build()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *ground = new QWidget;
    m_body = new QWidget(ground);
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(Padding, 14, Padding, Padding);
    m_lines->setSpacing(BlockGap);
    auto *line = new QHBoxLayout(ground);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_body, Stretch);
    line->addStretch(1);
    m_scroll->setWidget(ground);
    // The ground is the pane's own.
    ground->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *around = new QVBoxLayout(this);
    // The line at the edge of the pane stays free.
    around->setContentsMargins(1, 0, 1, 0);
    around->setSpacing(0);
    around->addWidget(m_back, 0, Qt::AlignLeading);
    around->addWidget(m_scroll, 1);
    around->addWidget(m_nothing, 1);

    const auto fitToText = [this] { m_body->setMaximumWidth(m_theme.scaled(MostReadable)); };
    connect(&m_theme, &Theme::changed, this, fitToText);
    fitToText();
}

void HelpPane::setClosable(bool closable)
{
    m_back->setVisible(closable);
}

QWidget *HelpPane::reader() const
{
    return m_scroll;
}

QSize HelpPane::sizeHint() const
{
    return {m_theme.scaled(PaneWidth), m_theme.scaled(600)};
}

void HelpPane::showBody(const QString &name, const QString &words)
{
    m_scroll->setAccessibleName(name);
    m_scroll->setAccessibleDescription(words);
    m_scroll->verticalScrollBar()->setValue(0);
    m_scroll->show();
    m_nothing->hide();
}

void HelpPane::showNothing()
{
    m_scroll->setAccessibleName(m_nothing->text());
    m_scroll->setAccessibleDescription({});
    m_scroll->hide();
    m_nothing->show();
}

void HelpPane::keepInView(const QRect &place)
{
    m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height() * 2);
}

void HelpPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace Cairn
