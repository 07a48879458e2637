// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"

#include <QDialog>
#include <QMap>

class QBoxLayout;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;

namespace Cairn {

class InterestBars;
class LikingSwitch;
class PlanCommands;
class ShareBar;
class StyledLabel;
class Theme;

/**
 * Short statements on what a person likes to do and, on a second tab, conditions of work, each answered at once as an
 * edit that can be undone; beside them the profile that comes of the answers so far.
 */
class InterestsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Part : quint8 { Interests, Conditions };

    InterestsDialog(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                    QWidget *parent = nullptr);

    void showPart(Part part);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /** One tab: its statements in their order, and how many are answered. */
    struct Sheet
    {
        QScrollArea *scroll = nullptr;
        QVBoxLayout *lines = nullptr;
        StyledLabel *progress = nullptr;
        ShareBar *bar = nullptr;
        std::vector<LikingSwitch *> switches;
    };

    QWidget *makeInterests();
    QWidget *makeConditions();
    QWidget *makeSheet(Sheet &sheet, const QString &question);
    QWidget *makeProfile();
    QWidget *makeFoot();
    void addStatement(Sheet &sheet, const StatementId &id, const QString &text, const QString &explanation);
    void step(const Sheet &sheet, const LikingSwitch *from, int by);
    void showAnswer(const StatementId &statement);
    void refresh();
    void refreshProgress(const Sheet &sheet);
    void arrange();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    QTabWidget *m_tabs = nullptr;
    QBoxLayout *m_sides = nullptr;
    InterestBars *m_bars = nullptr;
    StyledLabel *m_profileNote = nullptr;
    Sheet m_interests;
    Sheet m_conditions;
    QMap<StatementId, LikingSwitch *> m_switches;
};

} // namespace Cairn
