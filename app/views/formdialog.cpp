// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/formdialog.h"

#include "views/numberbutton.h"
#include "views/styledlabel.h"

#include <QAbstractSpinBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Margin = 20;
constexpr int Gap = 12;
constexpr int RoomForRing = 6; // above and below the body
constexpr int LeastBodyHeight = 120;
constexpr int WindowFrame = 48; // what the title bar and the edge of the screen may take

int heightOf(const QWidget *widget, int width)
{
    const QLayout *layout = widget->layout();
    const bool hasHeightForWidth = layout ? layout->hasHeightForWidth() : widget->hasHeightForWidth();
    if (!hasHeightForWidth)
        return widget->sizeHint().height();
    return layout ? layout->totalHeightForWidth(width) : widget->heightForWidth(width);
}

} // namespace

FormDialog::FormDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_heading(new StyledLabel(theme, TextStyle::DialogTitle, this))
    , m_head(new QHBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_sentence(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_foot(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_main(m_buttons->button(QDialogButtonBox::Save))
    , m_cancel(m_buttons->button(QDialogButtonBox::Cancel))
{
    m_heading->setWordWrap(true);
    m_head->setContentsMargins(Margin, 0, Margin, 0);
    m_head->addWidget(m_heading, 1);
    m_sentence->setWordWrap(true);
    m_main->setProperty("role", QStringLiteral("primary"));
    m_main->setDefault(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_body->setContentsMargins(Margin, RoomForRing, Margin, RoomForRing);
    m_body->installEventFilter(this);

    m_foot->setContentsMargins(Margin, 0, Margin, 0);
    m_foot->setSpacing(Gap);
    m_foot->addWidget(m_sentence);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(m_buttons);
    m_foot->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Margin, 0, Margin);
    column->setSpacing(Gap - RoomForRing);
    column->addLayout(m_head);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::accept()
{
    if (auto *field = qobject_cast<QAbstractSpinBox *>(focusWidget()))
        field->interpretText();
    if (m_main->isEnabled())
        QDialog::accept();
}

void FormDialog::setHeading(const QString &text)
{
    m_heading->setText(text);
    setWindowTitle(text);
}

void FormDialog::explainNumbers(const QString &numbers)
{
    m_head->addWidget(new NumberButton(m_theme, numbers, this), 0, Qt::AlignTop);
}

void FormDialog::setSentence(const QString &text, const QString &tone)
{
    m_sentence->setTone(tone);
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
    // Who hears that the button is there, and disabled, also hears why.
    m_main->setAccessibleDescription(text);
    growToBody();
}

QString FormDialog::sentence() const
{
    return m_sentence->text();
}

void FormDialog::addFootButton(QPushButton *button)
{
    button->setAutoDefault(false);
    auto *line = qobject_cast<QHBoxLayout *>(m_foot->itemAt(m_foot->count() - 1)->layout());
    line->insertWidget(line->count() - 2, button);
}

int FormDialog::bodyHeight(int width) const
{
    // With a scroll bar beside it the body may be higher, and would then keep the bar.
    return std::max(heightOf(m_body, width),
                    heightOf(m_body, width - m_scroll->verticalScrollBar()->sizeHint().width()));
}

int FormDialog::heightWanted(int width) const
{
    const int footWidth = width - 2 * Margin;
    const int sentenceHeight = m_sentence->isHidden() ? 0 : m_sentence->heightForWidth(footWidth) + Gap;
    return 2 * Margin + m_heading->heightForWidth(width) + bodyHeight(width) + sentenceHeight
           + m_buttons->sizeHint().height() + 2 * layout()->spacing();
}

void FormDialog::fitToWidth(int width)
{
    const QSize room = screen()->availableSize() - QSize(0, WindowFrame);
    const int needed = m_body->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    const int fitting = std::min(std::max({m_theme.scaled(width), needed, minimumSizeHint().width()}), room.width());
    setMinimumWidth(std::min(needed, room.width()));
    m_isFitted = true;
    resize(fitting, std::min(heightWanted(fitting), room.height()));
    growToBody();
}

void FormDialog::growToBody()
{
    if (!m_isFitted)
        return;
    const int most = screen()->availableSize().height() - WindowFrame;
    const int wanted = std::min(heightWanted(width()), most);
    const int least = heightWanted(width()) - std::max(bodyHeight(width()) - LeastBodyHeight, 0);
    setMinimumHeight(std::clamp(least, 0, most));
    if (height() < wanted)
        resize(width(), wanted);
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QDialog::eventFilter(watched, event);
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &FormDialog::growToBody, Qt::QueuedConnection);
    return done;
}

void FormDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        growToBody();
}

} // namespace Cairn
