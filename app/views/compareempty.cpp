// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compareempty.h"

#include "views/columnslayout.h"
#include "views/comparedmark.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr QSize PictureSize(132, 84);
constexpr int MostWidth = 640;
constexpr int Margin = 16;
constexpr int MostOffers = 3;
constexpr int MarkSide = 11;
constexpr int CardsAt = 3; ///< their line in the column

/** Two lists side by side, and one that is still to come. */
class ColumnsPicture final : public QWidget
{
public:
    ColumnsPicture(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
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
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(PictureSize.width(), 0);
            painter.scale(-1, 1);
        }
        for (int place = 0; place < MostOffers; ++place) {
            const QRectF plate(4 + place * 43, 6, 37, 72);
            const bool isThere = place + 1 < MostOffers;
            painter.setPen(QPen(tokens.accent, 1.75, isThere ? Qt::SolidLine : Qt::DashLine));
            painter.setBrush(isThere ? QBrush(place == 0 ? tokens.tint : tokens.surface) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(plate, 6, 6);
            drawComparedMark(painter, QRectF(plate.left() + 8, 14, 9, 9), place, m_theme);
            painter.setPen(QPen(tokens.line2, 2));
            for (int line = 0; isThere && line < 4; ++line)
                painter.drawLine(QPointF(plate.left() + 8, 36 + line * 9),
                                 QPointF(plate.right() - 8 - (line % 2) * 6, 36 + line * 9));
        }
    }

private:
    const Theme &m_theme;
};

/** As wide as its contents read well, at the middle of its parent. */
class NarrowColumn final : public QWidget
{
public:
    NarrowColumn(const Theme &theme, QWidget *parent) : QWidget(parent)
    {
        const auto dress = [this, &theme] { setMaximumWidth(theme.scaled(MostWidth)); };
        connect(&theme, &Theme::changed, this, dress);
        dress();
    }
};

/** The mark that a role will have. */
class OfferMark final : public QWidget
{
public:
    OfferMark(const Theme &theme, int place, QWidget *parent) : QWidget(parent), m_theme(theme), m_place(place)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return {m_theme.scaled(MarkSide), m_theme.scaled(MarkSide)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawComparedMark(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_place, m_theme);
    }

private:
    const Theme &m_theme;
    int m_place;
};

} // namespace

CompareEmpty::CompareEmpty(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new NarrowColumn(theme, this))
    , m_compare(new QPushButton(theme.icon(QStringLiteral("compare")), tr("Compare these"), m_column))
{
    auto *title = new StyledLabel(theme, TextStyle::DialogTitle, m_column);
    title->setText(tr("Put two roles or more side by side"));
    auto *text = new StyledLabel(theme, TextStyle::Body, m_column);
    text->setTone(QStringLiteral("secondary"));
    text->setText(
        tr("Choose them with “Add role” above, or by Compare on the card of a role. You see match, hours, pay "
           "and every gap of each, and which work counts twice."));
    for (StyledLabel *label : {title, text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_compare->setProperty("role", QStringLiteral("primary"));
    m_compare->setAutoDefault(false);
    connect(m_compare, &QPushButton::clicked, this, &CompareEmpty::comparisonWanted);
    auto *lines = new QVBoxLayout(m_column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    lines->addWidget(new ColumnsPicture(theme, m_column), 0, Qt::AlignHCenter);
    lines->addWidget(title);
    lines->addWidget(text);
    lines->addWidget(m_compare, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout;
    constexpr int ColumnStretch = 1000;
    middle->addStretch(1);
    middle->addWidget(m_column, ColumnStretch);
    middle->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Margin, 0, Margin, Margin);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
    m_compare->hide();
}

QWidget *CompareEmpty::makeCard(const Offer &offer, int place)
{
    auto *card = new QFrame(m_cards);
    card->setProperty("role", QStringLiteral("card"));
    const auto label = [this, card](TextStyle style, const QString &words, const QString &tone) {
        auto *made = new StyledLabel(m_theme, style, card);
        made->setText(words);
        made->setWordWrap(true);
        made->setTone(tone);
        return made;
    };
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new OfferMark(m_theme, place, card), 0, Qt::AlignTop);
    head->addWidget(label(TextStyle::ControlStrong, offer.title, {}), 1);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(14, 12, 14, 12);
    lines->setSpacing(4);
    lines->addLayout(head);
    //: %1 for example "62 %"
    lines->addWidget(label(TextStyle::Control, tr("%1 match today").arg(offer.match), {}));
    lines->addWidget(label(TextStyle::Secondary, offer.why, QStringLiteral("secondary")));
    lines->addStretch(1);
    return card;
}

void CompareEmpty::showOffers(const std::vector<Offer> &offers)
{
    if (offers == m_offers && m_cards)
        return;
    m_offers = offers;
    delete m_cards;
    m_cards = new QWidget(m_column);
    auto *columns = new ColumnsLayout(MostOffers, 12, 12, m_cards);
    columns->setContentsMargins(0, 0, 0, 0);
    for (size_t place = 0; place < offers.size(); ++place)
        columns->addWidget(makeCard(offers[place], static_cast<int>(place)));
    static_cast<QVBoxLayout *>(m_column->layout())->insertWidget(CardsAt, m_cards);
    m_cards->show();
    m_compare->setVisible(offers.size() > 1);
}

} // namespace Cairn
