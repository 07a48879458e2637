// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisontextcell.h"

#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Cairn {

namespace {

constexpr int IconSide = 16;

} // namespace

/** Stands beside words that say the same. */
class ComparisonTextCell::Icon final : public QWidget
{
public:
    Icon(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return {m_theme.scaled(IconSide), m_theme.scaled(IconSide)}; }

    void showIcon(const QString &name)
    {
        m_name = name;
        setVisible(!name.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_theme.icon(m_name, m_theme.tokens().text2).paint(&painter, rect());
    }

private:
    const Theme &m_theme;
    QString m_name;
};

ComparisonTextCell::ComparisonTextCell(const Theme &theme, Kind kind, QWidget *parent)
    : ComparisonCell(theme, parent)
    , m_icon(new Icon(theme, this))
    , m_words(new StyledLabel(theme, kind == Kind::Caption ? TextStyle::ControlStrong : TextStyle::Control, this))
    , m_more(new StyledLabel(theme, TextStyle::Secondary, this))
{
    m_more->setTone(QStringLiteral("secondary"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    for (StyledLabel *label : {m_words, m_more}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Padding, 8, Padding - 4, 8);
    line->setSpacing(6);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_icon->hide();
}

void ComparisonTextCell::showWords(const QString &words, const QString &more, const QString &icon)
{
    m_icon->showIcon(icon);
    m_words->setText(words);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
}

} // namespace Cairn
