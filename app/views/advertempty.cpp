// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertempty.h"

#include "views/columnslayout.h"
#include "views/flowlayout.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr QSize PictureSize(132, 104);
constexpr int MostWidth = 640;
constexpr int Margin = 16;

/** A sheet of lines, three of which stand out. */
class SheetPicture final : public QWidget
{
public:
    SheetPicture(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {m_theme.scaled(PictureSize.width()), m_theme.scaled(PictureSize.height())};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(m_theme.textScale(), m_theme.textScale());
        painter.setPen(QPen(tokens.accent, 1.75));
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(QRectF(26, 4, 80, 96), 8, 8);
        const auto draw = [&](int y, int from, int to, const QColor &colour, Qt::PenStyle style) {
            painter.setPen(QPen(colour, 2, style));
            painter.drawLine(QPointF(from, y), QPointF(to, y));
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.tint2);
        painter.drawRoundedRect(QRectF(38, 32, 34, 12), 3, 3);
        painter.setBrush(tokens.tint);
        painter.drawRoundedRect(QRectF(58, 54, 36, 12), 3, 3);
        draw(18, 38, 80, tokens.line2, Qt::SolidLine);
        draw(44, 38, 72, tokens.accent, Qt::SolidLine);
        draw(40, 78, 94, tokens.line2, Qt::SolidLine);
        draw(62, 38, 52, tokens.line2, Qt::SolidLine);
        draw(66, 58, 94, tokens.accent, Qt::DashLine);
        draw(84, 38, 94, tokens.line2, Qt::DotLine);
    }

private:
    const Theme &m_theme;
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

AdvertEmpty::AdvertEmpty(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_paste(new QPushButton(theme.icon(QStringLiteral("clip")), tr("Paste the text"), this))
{
    auto *column = new Column(theme, this);
    auto *title = new StyledLabel(theme, TextStyle::DialogTitle, column);
    title->setText(tr("See what a job advertisement asks of you"));
    auto *text = new StyledLabel(theme, TextStyle::Body, column);
    text->setTone(QStringLiteral("secondary"));
    text->setText(tr("It is read on this computer, and nothing leaves it: no text, no file, no result."));
    for (StyledLabel *label : {title, text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    constexpr int StepCount = 3;
    auto *steps = new ColumnsLayout(StepCount, 12, 12);
    steps->addWidget(
        makeStep(1, tr("Bring the text"), tr("Paste it, drop a file here, or open one: text, HTML, Word or PDF.")));
    steps->addWidget(makeStep(2, tr("See how you fit"),
                              tr("Its skills, the nearest roles, your match, and what is missing with the hours.")));
    steps->addWidget(makeStep(3, tr("Keep what counts"),
                              tr("The gaps go to your roadmap, the advertisement to your list with its outcome.")));
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(new SheetPicture(theme, column), 0, Qt::AlignHCenter);
    lines->addSpacing(12);
    lines->addWidget(title);
    lines->addWidget(text);
    lines->addSpacing(12);
    lines->addLayout(steps);
    lines->addSpacing(12);
    lines->addWidget(makeButtons(), 0, Qt::AlignHCenter);
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

QWidget *AdvertEmpty::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *open = new QPushButton(tr("Open a file…"), buttons);
    auto *type = new QPushButton(tr("Type it"), buttons);
    m_paste->setProperty("role", QStringLiteral("primary"));
    type->setProperty("role", QStringLiteral("quiet"));
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    for (QPushButton *button : {m_paste, open, type}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(m_paste, &QPushButton::clicked, this, &AdvertEmpty::pasteWanted);
    connect(open, &QPushButton::clicked, this, &AdvertEmpty::fileWanted);
    connect(type, &QPushButton::clicked, this, &AdvertEmpty::typingWanted);
    return buttons;
}

QWidget *AdvertEmpty::makeStep(int number, const QString &title, const QString &text)
{
    auto *plate = new QFrame(this);
    plate->setProperty("role", QStringLiteral("card"));
    const auto label = [this, plate](TextStyle style, const QString &words, const QString &tone) {
        auto *made = new StyledLabel(m_theme, style, plate);
        made->setText(words);
        made->setWordWrap(true);
        if (!tone.isEmpty())
            made->setTone(tone);
        return made;
    };
    auto *lines = new QVBoxLayout(plate);
    lines->setContentsMargins(14, 11, 14, 12);
    lines->setSpacing(4);
    lines->addWidget(label(TextStyle::Control, QLocale().toString(number), QStringLiteral("secondary")));
    lines->addWidget(label(TextStyle::ControlStrong, title, {}));
    lines->addWidget(label(TextStyle::Control, text, {}));
    lines->addStretch(1);
    return plate;
}

} // namespace Cairn
