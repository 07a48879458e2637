// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/page.h"

#include <vector>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Cairn {

class ActivityCard;
class AgreedCard;
class DoNextCard;
class ForecastCard;
class HomeCard;
class HomeEmpty;
class LiveRoadmap;
class PageHead;
class PlanCommands;
class Theme;
class WorthALookCard;

/** Where a person begins: the one thing to do next, and how the plan stands, on cards in one or two columns. */
class HomePage final : public Page
{
    Q_OBJECT

public:
    /** All of these outlive the page. */
    HomePage(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

signals:
    /** The person wants to see this step on the roadmap. */
    void stepWanted(const Cairn::StepId &step);
    void roadmapWanted();
    /** The person wants to log hours; an empty id: for any step. */
    void logWanted(const Cairn::StepId &step);
    /** No target is chosen and the person wants to choose one. */
    void roleChoiceWanted();
    void skillWanted(const Cairn::SkillId &skill);
    /** The skill, or all skills where it is empty, on which person and advisor differ. */
    void talkingPointWanted(const Cairn::SkillId &skill);
    /** The person wants to say when they have time. */
    void availabilityWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Theme &theme, PlanCommands &commands);
    QWidget *buildCards(const Theme &theme, PlanCommands &commands);
    void connectCards();
    void connectPlan();
    void refresh();
    void refreshForecast();
    void refreshHead();
    void arrange();
    static void settle();
    bool hasTarget() const;
    void keepInView(const QWidget &card, const QRect &place) const;

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PageHead *m_head = nullptr;
    QPushButton *m_log = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_area = nullptr; ///< of the cards
    QScrollArea *m_emptyArea = nullptr;
    HomeEmpty *m_empty = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    DoNextCard *m_next = nullptr;
    ForecastCard *m_forecast = nullptr;
    ActivityCard *m_activity = nullptr;
    AgreedCard *m_agreed = nullptr;
    WorthALookCard *m_worth = nullptr;
    std::vector<HomeCard *> m_cards;
    bool m_isOutdated = true;
};

} // namespace Cairn
