// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timelinelegend.h"

#include "views/flowlayout.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Cairn {

namespace {

enum class Sign : quint8 { Done, Open, Optional, AnotherLook, DaysOff, Finish };

/** One sign as it is drawn on the timeline. */
class SignView final : public QWidget
{
public:
    SignView(const Theme &theme, Sign sign, QWidget *parent) : QWidget(parent), m_theme(theme), m_sign(sign)
    {
        setFixedSize(theme.scaled(24), theme.scaled(14));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF bar = QRectF(rect()).adjusted(1, 1.5, -1, -1.5);
        switch (m_sign) {
        case Sign::Done:
            drawPlate(painter, bar, 3, tokens.accent);
            return;
        case Sign::Open:
            drawPlate(painter, bar, 3, tokens.surface, tokens.accent, 1.5);
            return;
        case Sign::Optional:
            painter.setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
            painter.setBrush(tokens.surface);
            painter.drawRoundedRect(bar, 3, 3);
            return;
        case Sign::AnotherLook:
            drawStateMark(painter, QRectF(bar.center().x() - bar.height() / 2 - 1, 0, height(), height()),
                          StateMark::Short, m_theme);
            return;
        case Sign::DaysOff:
            painter.fillRect(bar, tokens.exam);
            painter.fillRect(bar, QBrush(tokens.ctl, Qt::BDiagPattern));
            return;
        case Sign::Finish:
            painter.fillRect(bar, tokens.tint2);
            painter.setPen(QPen(tokens.accent, 1.5));
            painter.drawLine(bar.topLeft(), bar.bottomLeft());
            painter.setPen(QPen(tokens.accent, 1.5, Qt::DotLine));
            painter.drawLine(bar.topRight(), bar.bottomRight());
            return;
        }
    }

private:
    const Theme &m_theme;
    Sign m_sign;
};

} // namespace

TimelineLegend::TimelineLegend(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    constexpr int Between = 18;
    auto *flow = new FlowLayout(this, Between);
    const auto add = [this, flow, &theme](Sign sign, const QString &text) {
        auto *pair = new QWidget(this);
        auto *words = new StyledLabel(theme, TextStyle::Secondary, pair);
        words->setTone(QStringLiteral("secondary"));
        words->setText(text);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(new SignView(theme, sign, pair));
        line->addWidget(words);
        flow->addWidget(pair);
    };
    add(Sign::Done, tr("done"));
    add(Sign::Open, tr("still to do"));
    add(Sign::Optional, tr("optional"));
    add(Sign::AnotherLook, tr("needs another look"));
    add(Sign::DaysOff, tr("no study planned"));
    add(Sign::Finish, tr("likely finish, 50 to 80\u00a0%"));
}

} // namespace Cairn
