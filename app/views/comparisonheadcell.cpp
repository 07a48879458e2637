// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisonheadcell.h"

#include "views/comparedmark.h"
#include "views/flowlayout.h"
#include "views/iconview.h"
#include "views/plaintooltip.h"
#include "views/styledlabel.h"
#include "views/wrappinglink.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Cairn {

namespace {

constexpr int MarkSide = 10;
constexpr int TargetIcon = 14;

} // namespace

/** Colour and shape of the role, beside the first line of its title. */
class ComparisonHeadCell::Mark final : public QWidget
{
public:
    Mark(const Theme &theme, int place, QWidget *parent) : QWidget(parent), m_theme(theme), m_place(place)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override
    {
        return {m_theme.scaled(MarkSide), QFontMetrics(m_theme.font(TextStyle::ControlStrong)).height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal side = width();
        drawComparedMark(painter, QRectF(0, (height() - side) / 2, side, side), m_place, m_theme);
    }

private:
    const Theme &m_theme;
    int m_place;
};

ComparisonHeadCell::ComparisonHeadCell(const Theme &theme, int place, QWidget *parent)
    : ComparisonCell(theme, parent)
    , m_title(new WrappingLink(theme, this))
    , m_target(new QWidget(this))
    , m_aim(makeQuiet(tr("Set as target")))
    , m_remove(makeQuiet(tr("Remove")))
{
    auto *words = new StyledLabel(theme, TextStyle::Secondary, m_target);
    words->setTone(QStringLiteral("accent"));
    words->setText(tr("Your target"));
    auto *line = new QHBoxLayout(m_target);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(5);
    line->addWidget(new IconView(theme, QStringLiteral("target"), TargetIcon, m_target));
    line->addWidget(words);
    auto *actions = new FlowLayout(nullptr, 2);
    actions->setLineSpacing(0);
    actions->addWidget(m_target);
    actions->addWidget(m_aim);
    actions->addWidget(m_remove);
    auto *wordsSide = new QVBoxLayout;
    wordsSide->setSpacing(1);
    wordsSide->addWidget(m_title);
    wordsSide->addLayout(actions);
    wordsSide->addStretch(1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(Padding, 9, Padding - 4, 7);
    whole->setSpacing(8);
    whole->addWidget(new Mark(theme, place, this), 0, Qt::AlignTop);
    whole->addLayout(wordsSide, 1);
    connect(m_title, &QAbstractButton::clicked, this, &ComparisonHeadCell::opened);
    connect(m_aim, &QPushButton::clicked, this, &ComparisonHeadCell::targetWanted);
    connect(m_remove, &QPushButton::clicked, this, &ComparisonHeadCell::removalWanted);
}

QPushButton *ComparisonHeadCell::makeQuiet(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(plainToolTip(text)); // in a narrow column the button shows its beginning
    button->setProperty("role", QStringLiteral("quiet"));
    button->setProperty("small", true);
    button->setAutoDefault(false);
    const auto dress = [this, button] { button->setFont(theme().font(TextStyle::Secondary)); };
    connect(&theme(), &Theme::changed, button, dress);
    dress();
    return button;
}

void ComparisonHeadCell::showRole(const QString &title, Standing standing, Removal removal)
{
    m_title->setText(title);
    //: Read by a screen reader: what pressing the title of a role does
    m_title->setAccessibleName(tr("%1: show the role").arg(title));
    //: %1 is the title of a role
    m_aim->setAccessibleName(tr("Set %1 as target").arg(title));
    //: %1 is the title of a role
    m_remove->setAccessibleName(tr("Remove %1 from the comparison").arg(title));
    const bool isTarget = standing == Standing::Target;
    if (isTarget && m_aim->hasFocus())
        m_title->setFocus();
    m_target->setVisible(isTarget);
    m_aim->setVisible(!isTarget);
    m_remove->setVisible(removal == Removal::Offered);
    updateGeometry();
}

QWidget *ComparisonHeadCell::titleButton() const
{
    return m_title;
}

} // namespace Cairn
