// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/distancelegend.h"

#include "views/distanceshade.h"
#include "views/flowlayout.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Cairn {

namespace {

constexpr int Side = 14;

/** A sample of the ground of a cell. */
class Swatch final : public QWidget
{
public:
    Swatch(const Theme &theme, int levelsShort, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_levelsShort(levelsShort)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return {m_theme.scaled(Side), m_theme.scaled(Side)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        const QColor shade = distanceShade(m_levelsShort, tokens);
        drawPlate(painter, rect(), 3, shade.isValid() ? shade : tokens.surface, tokens.line2);
    }

private:
    const Theme &m_theme;
    int m_levelsShort;
};

} // namespace

DistanceLegend::DistanceLegend(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setLineSpacing(4);
    //: What the shades of a table mean: nothing is missing, or so many levels
    const QStringList words{tr("reached"), tr("1 short"), tr("2 short"), tr("3 or more short")};
    for (int levelsShort = 0; levelsShort < words.size(); ++levelsShort) {
        auto *entry = new QWidget(this);
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(5);
        auto *label = new StyledLabel(theme, TextStyle::Secondary, entry);
        label->setTone(QStringLiteral("secondary"));
        label->setText(words.at(levelsShort));
        line->addWidget(new Swatch(theme, levelsShort, entry));
        line->addWidget(label);
        flow->addWidget(entry);
    }
    // High contrast has no shades: the words in the table say it alone.
    const auto showWithShades = [this, &theme] { setVisible(!theme.tokens().highContrast); };
    connect(&theme, &Theme::changed, this, showWithShades);
    showWithShades();
}

} // namespace Cairn
