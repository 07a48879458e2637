// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payquestion.h"
#include "domain/payseriesregister.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace Cairn {

/**
 * What the figures of pay answer to one question, always with the series that are there now. The tables are read when
 * they are needed for the first time, on a thread of their own.
 */
class LivePay final : public QObject
{
    Q_OBJECT

public:
    using ReadTables = std::function<PayTables()>;

    /** Catalogue and register outlive this. The reading is done on another thread. */
    LivePay(const Catalogue &catalogue, const PaySeriesRegister &own, ReadTables readTables, QObject *parent = nullptr);
    ~LivePay() override;

    const Catalogue &catalogue() const { return m_catalogue; }
    const std::vector<PaySeries> &ownSeries() const { return m_own.series(); }
    /** Series that can be brought back, without their rows. */
    const std::vector<PaySeries> &removedSeries() const { return m_own.removed(); }
    /** Null until they are read; begins reading, and loaded() tells when they are there. */
    const PayTables *tables();

    bool isLoaded() const { return m_tables.has_value(); }

    const PayQuestion &question() const { return m_question; }
    void setQuestion(const PayQuestion &question);
    /** Empty until the tables are read. */
    const std::vector<PayFigure> &figures();
    /** The answer to another question, e.g. of one role for its card. Empty until the tables are read. */
    std::vector<PayFigure> answerTo(const PayQuestion &question);

signals:
    void loaded();
    void ownSeriesChanged();
    /** The figures are, or may be, others. */
    void changed();

private:
    void refresh();

    const Catalogue &m_catalogue;
    const PaySeriesRegister &m_own;
    ReadTables m_readTables;
    PayQuestion m_question;
    std::optional<PayTables> m_tables;
    std::optional<std::vector<PayFigure>> m_figures;
    bool m_reading = false;
    QThreadPool m_threads;
};

} // namespace Cairn
