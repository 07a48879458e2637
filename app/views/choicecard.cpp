// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choicecard.h"

#include "views/paintparts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int PaddingX = 14;
constexpr int PaddingY = 10;
constexpr int Gap = 12;
constexpr int Circle = 17;
constexpr int Icon = 28;
constexpr int Tick = 14;
constexpr int TickGap = 7;
constexpr qreal Radius = 8;
constexpr int Tallest = 10000;
constexpr int Widest = 10000;

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), Tallest), Qt::TextWordWrap, text).height();
}

int widestWord(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

/** Where everything stands, left to right, for one width of the widget. */
struct ChoiceCard::Places
{
    QRect card;
    QRect circle;
    QRect icon;
    QRect words; ///< what is left for title, line and points
    QRect title;
    QRect line;
    QList<QRect> points; ///< the text of each point
    QRect tag;
};

ChoiceCard::ChoiceCard(const Theme &theme, QWidget *parent) : QRadioButton(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", Radius);
    // The Tab key stops at the chosen card only, from the first time on; arrow keys go to the others.
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &QAbstractButton::toggled, this,
            [this](bool chosen) { setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus); });
    connect(&theme, &Theme::changed, this, &ChoiceCard::refresh);
}

void ChoiceCard::setWords(const QString &title, const QString &line)
{
    setText(title);
    m_line = line;
    refresh();
}

void ChoiceCard::setIconName(const QString &name)
{
    m_iconName = name;
    refresh();
}

void ChoiceCard::setPoints(const QStringList &points)
{
    m_points = points;
    refresh();
}

void ChoiceCard::setTag(const QString &tag)
{
    m_tag = tag;
    refresh();
}

void ChoiceCard::refresh()
{
    QStringList told{m_line};
    told.append(m_points);
    told.append(m_tag);
    told.removeAll(QString());
    setAccessibleDescription(told.join(u'\n'));
    updateGeometry();
    update();
}

ChoiceCard::Places ChoiceCard::placesBeside(int width) const
{
    const int circle = m_theme.scaled(Circle);
    const int icon = m_theme.scaled(Icon);
    Places places;
    places.card = QRect(0, 0, width, 0);
    int start = PaddingX;
    int end = width - PaddingX;
    if (m_iconName.isEmpty()) {
        places.circle = QRect(start, 0, circle, circle);
        start += circle + Gap;
    } else {
        places.icon = QRect(start, PaddingX + 4, icon, icon);
        start += icon + PaddingX + 4;
        places.circle = QRect(end - circle, PaddingX + 2, circle, circle);
        end -= circle + Gap;
    }
    if (!m_tag.isEmpty()) {
        const int tagRoom = tagWidth(m_tag, m_theme);
        places.tag = QRect(end - tagRoom, 0, tagRoom, tagHeight(m_theme));
        end -= tagRoom + Gap;
    }
    places.words = QRect(start, 0, end - start, 0);
    return places;
}

ChoiceCard::Places ChoiceCard::placesIn(int width) const
{
    const bool hasIcon = !m_iconName.isEmpty();
    const int padding = hasIcon ? PaddingX : PaddingY;
    Places places = placesBeside(width);
    const int start = places.words.left();
    const int room = places.words.width();
    int y = padding;
    const auto take = [&y](int left, int wide, const QString &words, const QFont &font) {
        const QRect place(left, y, wide, heightOf(words, font, wide));
        y = place.bottom() + 1;
        return place;
    };
    places.title = take(start, room, text(), m_theme.font(hasIcon ? TextStyle::Section : TextStyle::CardTitle));
    y += hasIcon ? 4 : 1;
    places.line = take(start, room, m_line, m_theme.font(TextStyle::Secondary));
    y += m_points.isEmpty() ? 0 : 4;
    const int indent = m_theme.scaled(Tick) + TickGap;
    for (const QString &point : m_points) {
        y += 4;
        places.points.append(take(start + indent, room - indent, point, m_theme.font(TextStyle::Control)));
    }
    places.card.setBottom(std::max(y, places.icon.bottom() + 1) + padding - 1);
    if (!hasIcon)
        places.circle.moveTop(places.card.center().y() - places.circle.height() / 2);
    places.tag.moveTop(places.card.center().y() - places.tag.height() / 2);
    return places;
}

int ChoiceCard::heightForWidth(int width) const
{
    return placesIn(width).card.height();
}

QSize ChoiceCard::minimumSizeHint() const
{
    int words = std::max(widestWord(text(), m_theme.font(TextStyle::Section)),
                         widestWord(m_line, m_theme.font(TextStyle::Secondary)));
    const int indent = m_theme.scaled(Tick) + TickGap;
    for (const QString &point : m_points)
        words = std::max(words, indent + widestWord(point, m_theme.font(TextStyle::Control)));
    int around = 2 * PaddingX + m_theme.scaled(Circle) + Gap;
    if (!m_iconName.isEmpty())
        around += m_theme.scaled(Icon) + PaddingX + 4;
    if (!m_tag.isEmpty())
        around += tagWidth(m_tag, m_theme) + Gap;
    const int width = words + around + 2;
    // The height that is needed at the width that is given is heightForWidth(); this is the least at any width.
    return {width, heightForWidth(Widest)};
}

QSize ChoiceCard::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), m_theme.scaled(320));
    return {width, heightForWidth(width)};
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCard::drawGround(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const qreal stroke = isChecked() ? 2 : 1;
    QColor outline = m_iconName.isEmpty() && !tokens.highContrast ? tokens.line : tokens.ctl;
    if (isChecked())
        outline = tokens.accent;
    else if (underMouse() && isEnabled())
        outline = tokens.text2;
    painter.setPen(QPen(outline, stroke));
    painter.setBrush(isChecked() ? tokens.tint : tokens.surface);
    const qreal inset = stroke / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Radius, Radius);
}

void ChoiceCard::drawCircle(QPainter &painter, const QRect &square) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF outer = QRectF(square).adjusted(0.6, 0.6, -0.6, -0.6);
    if (!isChecked()) {
        painter.setPen(QPen(tokens.ctl, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(outer);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(outer);
    painter.setBrush(tokens.onAccent);
    const qreal third = outer.width() / 3;
    painter.drawEllipse(outer.center(), third / 1.7, third / 1.7);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Places places = placesIn(width());
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(painter);
    drawCircle(painter, visual(places.circle));

    if (!m_iconName.isEmpty())
        m_theme.icon(m_iconName, m_theme.tokens().accent).paint(&painter, visual(places.icon));
    if (!m_tag.isEmpty())
        drawTag(painter, visual(places.tag), m_tag, m_theme, layoutDirection(), false);
    drawWords(painter, places);
}

void ChoiceCard::drawWords(QPainter &painter, const Places &places) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int aligned =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft).toInt() | Qt::AlignTop | Qt::TextWordWrap;
    const auto write = [&](const QRect &place, TextStyle style, const QColor &colour, const QString &words) {
        painter.setFont(m_theme.font(style));
        painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.setPen(colour);
        painter.drawText(visual(place), aligned, words);
    };
    const bool hasIcon = !m_iconName.isEmpty();
    write(places.title, hasIcon ? TextStyle::Section : TextStyle::CardTitle, tokens.text, text());
    write(places.line, TextStyle::Secondary, tokens.text2, m_line);
    const int tick = m_theme.scaled(Tick);
    for (int at = 0; at < m_points.size(); ++at) {
        const QRect &place = places.points.at(at);
        const int firstLine = QFontMetrics(m_theme.font(TextStyle::Control)).height();
        const QRect mark(place.left() - tick - TickGap, place.top() + (firstLine - tick) / 2, tick, tick);
        m_theme.icon(QStringLiteral("check"), tokens.accent).paint(&painter, visual(mark));
        write(place, TextStyle::Control, tokens.text, m_points.at(at));
    }
}

} // namespace Cairn
