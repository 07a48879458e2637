// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mentionlegend.h"

#include "views/flowlayout.h"
#include "views/mentionformat.h"
#include "views/theme.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace Cairn {

namespace {

constexpr int Padding = 4;

} // namespace

/** One word in the dress of its strength. */
class MentionLegend::Sample final : public QWidget
{
public:
    Sample(const Theme &theme, SkillMention::Strength strength, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_strength(strength)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setWords(const QString &words)
    {
        m_words = words;
        setAccessibleName(words);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextStyle::Control));
        return {metrics.horizontalAdvance(m_words) + 2 * Padding + 1, metrics.height() + Padding};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QTextLayout layout(m_words, m_theme.font(TextStyle::Control));
        QTextOption option;
        option.setTextDirection(m_words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        const QTextCharFormat format = mentionFormat(m_strength, m_theme);
        layout.setFormats({{0, static_cast<int>(m_words.size()), format}});
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(static_cast<int>(m_words.size()));
        layout.endLayout();
        QPainter painter(this);
        painter.fillRect(rect(), format.background());
        layout.draw(&painter, QPointF(Padding, Padding / 2.0));
    }

private:
    const Theme &m_theme;
    SkillMention::Strength m_strength;
    QString m_words;
};

MentionLegend::MentionLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_required(new Sample(theme, SkillMention::Strength::Must, this))
    , m_welcome(new Sample(theme, SkillMention::Strength::Nice, this))
    , m_named(new Sample(theme, SkillMention::Strength::Named, this))
{
    auto *flow = new FlowLayout(this, 10);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setLineSpacing(4);
    for (Sample *sample : {m_required, m_welcome, m_named})
        flow->addWidget(sample);
    const auto dress = [this] {
        for (Sample *sample : {m_required, m_welcome, m_named}) {
            sample->updateGeometry();
            sample->update();
        }
    };
    connect(&theme, &Theme::changed, this, dress);
    setCounts(0, 0, 0);
}

MentionLegend::~MentionLegend() = default;

void MentionLegend::setCounts(int required, int welcome, int named)
{
    const QLocale locale;
    //: A legend: skills that an advertisement requires, and how many places
    m_required->setWords(tr("Required: %1").arg(locale.toString(required)));
    //: A legend: skills that are an advantage, and how many places
    m_welcome->setWords(tr("Welcome: %1").arg(locale.toString(welcome)));
    //: A legend: skills that are spoken of without being asked for, and how many places
    m_named->setWords(tr("Only named: %1").arg(locale.toString(named)));
}

} // namespace Cairn
