// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roletextblock.h"

#include "views/numberbutton.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Cairn {

namespace {

/** The dot before a point, in the middle of its first line. */
class Dot final : public QWidget
{
public:
    Dot(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override { return {m_theme.scaled(6), lineHeight()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tokens().accent);
        const qreal radius = m_theme.textScale() * 2.5;
        painter.drawEllipse(QPointF(width() / 2.0, lineHeight() / 2.0 + 0.5), radius, radius);
    }

private:
    int lineHeight() const { return QFontMetrics(m_theme.font(TextStyle::Control)).height(); }

    const Theme &m_theme;
};

} // namespace

RoleTextBlock::RoleTextBlock(const Theme &theme, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
{
    auto *title = new StyledLabel(theme, TextStyle::CardTitle, this);
    title->setText(heading);
    title->setWordWrap(true);
    title->setVisible(!heading.isEmpty());
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(5);
    m_head->addWidget(title, 1);
    m_lines->addLayout(m_head);
    hide();
}

void RoleTextBlock::explainNumbers(const QString &numbers)
{
    m_head->addWidget(new NumberButton(m_theme, numbers, this), 0, Qt::AlignTop);
}

void RoleTextBlock::clear()
{
    delete m_body;
    m_body = new QWidget(this);
    m_bodyLines = new QVBoxLayout(m_body);
    m_bodyLines->setContentsMargins(0, 0, 0, 0);
    m_bodyLines->setSpacing(3);
    m_lines->addWidget(m_body);
}

void RoleTextBlock::addLine(const QString &text, TextStyle style, const QString &tone)
{
    auto *line = new StyledLabel(m_theme, style, m_body);
    line->setText(text);
    line->setWordWrap(true);
    if (!tone.isEmpty())
        line->setTone(tone);
    m_bodyLines->addWidget(line);
}

void RoleTextBlock::addPoint(const QString &text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new Dot(m_theme, m_body));
    auto *words = new StyledLabel(m_theme, TextStyle::Control, m_body);
    words->setText(text);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    line->addWidget(words, 1);
    m_bodyLines->addLayout(line);
}

void RoleTextBlock::setText(const QString &text)
{
    clear();
    addLine(text, TextStyle::Control, {});
    setVisible(!text.isEmpty());
}

void RoleTextBlock::setPoints(const QStringList &points)
{
    clear();
    for (const QString &point : points)
        addPoint(point);
    setVisible(!points.isEmpty());
}

void RoleTextBlock::setNamed(const std::vector<Named> &paragraphs)
{
    clear();
    for (const auto &[name, text] : paragraphs) {
        if (m_bodyLines->count() > 0)
            m_bodyLines->addSpacing(4);
        addLine(name, TextStyle::ControlStrong, {});
        if (!text.isEmpty())
            addLine(text, TextStyle::Control, QStringLiteral("secondary"));
    }
    setVisible(!paragraphs.empty());
}

} // namespace Cairn
