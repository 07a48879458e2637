// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activitylegend.h"

#include "views/activitycalendar.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace Cairn {

namespace {

constexpr QSize CellSize(13, 11);

/** One cell that stands for its grade. */
class Swatch final : public QWidget
{
public:
    Swatch(const Theme &theme, ActivityModel::Grade grade, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_grade(grade)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_theme.scaled(CellSize.width()), m_theme.scaled(CellSize.height())}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawActivityCell(painter, rect(), m_grade, m_theme);
    }

private:
    const Theme &m_theme;
    ActivityModel::Grade m_grade;
};

} // namespace

ActivityLegend::ActivityLegend(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    using Grade = ActivityModel::Grade;
    const QLocale locale;
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(5);
    const auto add = [&](const QString &text, std::optional<Grade> grade) {
        if (grade) {
            line->addSpacing(7);
            line->addWidget(new Swatch(theme, *grade, this));
        }
        auto *words = new StyledLabel(theme, TextStyle::Secondary, this);
        words->setTone(QStringLiteral("secondary"));
        words->setText(text);
        line->addWidget(words);
    };
    //: Before the shades of a calendar: so many hours on one day
    add(tr("hours a day"), std::nullopt);
    add(locale.toString(0), Grade::Nothing);
    //: Less than %1 hours
    add(tr("under %1").arg(locale.toString(ActivityModel::LittleHours)), Grade::Little);
    //: Up to %1 hours
    add(tr("to %1").arg(locale.toString(ActivityModel::SomeHours)), Grade::Some);
    //: More hours than that
    add(tr("more"), Grade::Much);
}

} // namespace Cairn
