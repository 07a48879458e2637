// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billlegend.h"

#include "views/billmarks.h"
#include "views/flowlayout.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Cairn {

/** A mark as the bill has it. */
class BillLegend::Swatch final : public QWidget
{
public:
    Swatch(const Theme &theme, Mark mark, QWidget *parent) : QWidget(parent), m_theme(theme), m_mark(mark)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }
    QSize sizeHint() const override
    {
        return {m_theme.scaled(m_mark == Mark::Essential ? EssentialSide : 20), m_theme.scaled(9)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_mark == Mark::HeldBack) {
            drawHeldBack(painter, rect(), m_theme);
            return;
        }
        QRect square(0, 0, m_theme.scaled(EssentialSide), m_theme.scaled(EssentialSide));
        square.moveCenter(rect().center());
        drawEssentialMark(painter, square, m_theme);
    }

private:
    const Theme &m_theme;
    Mark m_mark;
};

BillLegend::BillLegend(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 14);
    flow->setContentsMargins(0, 0, 0, 0);
    //: A skill that the role cannot do without
    m_essential = addEntry(theme, Mark::Essential, tr("essential"));
    //: What a person knows of a skill and does not count yet
    m_heldBack = addEntry(theme, Mark::HeldBack, tr("known, held back"));
    hide();
}

QWidget *BillLegend::addEntry(const Theme &theme, Mark mark, const QString &words)
{
    auto *entry = new QWidget(this);
    auto *line = new QHBoxLayout(entry);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *label = new StyledLabel(theme, TextStyle::Axis, entry);
    label->setTone(QStringLiteral("caption"));
    label->setText(words);
    line->addWidget(new Swatch(theme, mark, entry));
    line->addWidget(label);
    layout()->addWidget(entry);
    return entry;
}

void BillLegend::setShown(Mark mark, bool shown)
{
    (mark == Mark::Essential ? m_essential : m_heldBack)->setVisible(shown);
    setVisible(m_essential->isVisibleTo(this) || m_heldBack->isVisibleTo(this));
}

} // namespace Cairn
