// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/advertreading.h"

#include <QObject>
#include <QTimer>

namespace Cairn {

class AdvertReader;
class OpenPlan;

/**
 * What the text says that a person looks at or types, and how they fit to it today. The text is read again soon after
 * it has changed, and at most one reading is on its way; bill and gap follow the levels at once.
 */
class LiveAdvert final : public QObject
{
    Q_OBJECT

public:
    /** While somebody types, a text is read after a pause; another text is read at once. */
    enum class Reading : quint8 { AfterPause, AtOnce };

    /** All outlive this. */
    LiveAdvert(const Catalogue &catalogue, const OpenPlan &plan, AdvertReader &reader, QObject *parent = nullptr);

    void setText(const QString &text, Reading when);
    /** Whether what stands here is not that of the text that was set last. */
    bool isBehind() const { return m_isReading || m_isWaiting; }

    /** Of the text as it was when it was read. */
    const AdvertReading &reading() const { return m_reading; }
    const MatchBill &bill() const { return m_bill; }
    const Gap &gap() const { return m_gap; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const OpenPlan &plan() const { return m_plan; }

signals:
    /** The text, or another one, was read; bill and gap are those of it. */
    void read();
    /** The person's levels or target are others, and with them bill and gap. */
    void matchChanged();

private:
    void begin();
    void take(const AdvertReading &reading);
    void work();
    void refreshMatch();

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    AdvertReader &m_reader;
    QString m_text;
    AdvertReading m_reading;
    MatchBill m_bill;
    Gap m_gap;
    QTimer m_pause;
    bool m_isReading = false;
    bool m_isWaiting = false; ///< for the pause, or for the reading that is on its way
};

} // namespace Cairn
