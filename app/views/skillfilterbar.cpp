// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillfilterbar.h"

#include "views/chip.h"
#include "views/flowlayout.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace Cairn {

namespace {

/** The flag that stands over an asked level; the words beside it say what it means. */
class Flag final : public QWidget
{
public:
    Flag(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_theme.scaled(10), m_theme.scaled(7)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tokens().text);
        painter.drawPolygon(QPolygonF({{0, 0}, {qreal(width()), 0}, {width() / 2.0, qreal(height())}}));
    }

private:
    const Theme &m_theme;
};

/** The diamond on the level that the advisor sees; the words beside it say what it means. */
class Diamond final : public QWidget
{
public:
    Diamond(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return advisorDiamondSize(m_theme); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawAdvisorDiamond(painter, QRectF(rect()).center(), m_theme);
    }

private:
    const Theme &m_theme;
};

template <typename Mark>
QWidget *legend(const Theme &theme, const QString &text, QWidget *parent)
{
    auto *whole = new QWidget(parent);
    auto *label = new StyledLabel(theme, TextStyle::Secondary, whole);
    label->setText(text);
    label->setTone(QStringLiteral("secondary"));
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(new Mark(theme, whole));
    line->addWidget(label);
    return whole;
}

} // namespace

SkillFilterBar::SkillFilterBar(const Theme &theme, SkillFilterModel &filter, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filter(filter)
    , m_text(new QLineEdit(this))
    , m_legends(new QWidget(this))
    , m_askedLegend(legend<Flag>(theme, tr("level the target asks"), m_legends))
    , m_advisorLegend(legend<Diamond>(theme, tr("level the advisor sees"), m_legends))
{
    auto *chips = new FlowLayout(nullptr, 6);
    chips->setContentsMargins(0, 0, 0, 0);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addLayout(chips);
    addChip(*chips, SkillFilterModel::Chip::Asked, tr("Asked by target"));
    addChip(*chips, SkillFilterModel::Chip::Missing, tr("Missing for target"));
    addChip(*chips, SkillFilterModel::Chip::Evidence, tr("Has evidence"));
    //: A filter: skills that the learner and the advisor rate far apart
    addChip(*chips, SkillFilterModel::Chip::TalkingPoints, tr("Talking points"));
    addChip(*chips, SkillFilterModel::Chip::Own, tr("My own"));
    addChip(*chips, SkillFilterModel::Chip::All, tr("All"));

    m_text->setPlaceholderText(tr("Filter skills"));
    m_text->setAccessibleName(tr("Filter skills"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->installEventFilter(this);
    const auto fit = [this] { m_text->setMaximumWidth(m_theme.scaled(300)); };
    connect(&theme, &Theme::changed, this, fit);
    fit();
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_text, 1);
    line->addStretch();
    auto *legends = new FlowLayout(m_legends, 16);
    legends->setLineSpacing(2);
    legends->addWidget(m_askedLegend);
    legends->addWidget(m_advisorLegend);
    line->addWidget(m_legends, 0, Qt::AlignVCenter);
    lines->addLayout(line);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        emit textChanged(text);
    });
    connect(&filter, &SkillFilterModel::countsChanged, this, &SkillFilterBar::showCounts);
    choose(filter.chip());
    showCounts();
}

void SkillFilterBar::addChip(FlowLayout &chips, SkillFilterModel::Chip kind, const QString &text)
{
    auto *chip = new Chip(m_theme, text, this);
    m_chips.insert(kind, chip);
    chips.addWidget(chip);
    // One of them is always on: a click on it brings its rows up to date. A screen reader toggles without a click.
    connect(chip, &QAbstractButton::toggled, this, [this, kind](bool isOn) {
        if (isOn != (m_filter.chip() == kind))
            choose(kind);
    });
}

void SkillFilterBar::choose(SkillFilterModel::Chip kind)
{
    m_filter.setChip(kind); // first, so that none of the others holds on to being the one
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip)
        chip.value()->setChecked(chip.key() == kind);
}

void SkillFilterBar::setText(const QString &text)
{
    m_text->setText(text);
}

void SkillFilterBar::setTargetKnown(bool known)
{
    m_chips[SkillFilterModel::Chip::Asked]->setVisible(known);
    m_chips[SkillFilterModel::Chip::Missing]->setVisible(known);
    m_askedLegend->setVisible(known);
    const bool needed =
        m_filter.chip() == SkillFilterModel::Chip::Asked || m_filter.chip() == SkillFilterModel::Chip::Missing;
    if (!known && needed)
        choose(SkillFilterModel::Chip::All);
}

void SkillFilterBar::setAdvisorKnown(bool known)
{
    m_advisorLegend->setVisible(known);
}

void SkillFilterBar::showCounts()
{
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip)
        chip.value()->setCount(m_filter.countOf(chip.key()));
}

bool SkillFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit finished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Cairn
