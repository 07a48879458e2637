// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openplan.h"

#include <QMap>
#include <QTimer>

namespace Cairn {

class PlanCommands;

/**
 * The advertisement that a person works on: one that is kept, or one that is not kept yet. Of a kept one, what is typed
 * goes to the door after a pause, and before another learner comes; what is not kept stays here, one for each learner.
 */
class AdvertDraft final : public QObject
{
    Q_OBJECT

public:
    AdvertDraft(const OpenPlan &plan, PlanCommands &commands, QObject *parent = nullptr);
    ~AdvertDraft() override;

    const KeptAdvert &advert() const { return m_advert; }
    bool isKept() const;
    /** Whether a text that is not kept waits while another advertisement is shown. */
    bool hasUnkept() const;

    /** Shows a kept advertisement; nothing is done for an unknown id. */
    void open(const AdvertId &id);
    /** Shows the one that is not kept: empty, where there is none. */
    void openUnkept();

    void setTitle(const QString &title);
    void setText(const QString &text);
    void setNote(const QString &note);
    /** With the day on which it came; while it is open there is none. */
    void setOutcome(AdvertOutcome outcome, const QDate &on);

    /** Keeps what is shown; without a title, it has the first line of its text. */
    void keep(const QDate &today);
    /** Removes the kept one that is shown, and shows the one that is not kept. */
    void remove();
    /** What was typed goes to the door now. */
    void flush();

    /** What an advertisement is called that has no title: its first line. */
    static QString titleOf(const QString &text);

signals:
    /** Another advertisement is shown, or this one is another than what was typed here, e.g. after undo. */
    void replaced();
    /** It was kept, or is not kept any more. */
    void keptChanged();

private:
    void show(const KeptAdvert &advert);
    void change();
    void follow(const AdvertId &id);
    void welcomeLearner();

    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    KeptAdvert m_advert;
    LearnerId m_learner;
    QMap<LearnerId, KeptAdvert> m_unkept; ///< while a kept one is shown
    QTimer m_pause;
    bool m_isTyped = false; ///< differs from what the door has
    bool m_wasKept = false;
};

} // namespace Cairn
