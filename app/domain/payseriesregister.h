// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payseries.h"

#include <QObject>

namespace Cairn {

/** The series of pay that persons brought along, as the disk last told them, in the order of their names. */
class PaySeriesRegister final : public QObject
{
    Q_OBJECT

public:
    explicit PaySeriesRegister(QObject *parent = nullptr) : QObject(parent) {}

    const std::vector<PaySeries> &series() const { return m_series; }
    /** Series that were taken away and can be brought back; without their rows. */
    const std::vector<PaySeries> &removed() const { return m_removed; }

    void replace(std::vector<PaySeries> series, std::vector<PaySeries> removed)
    {
        m_series = std::move(series);
        m_removed = std::move(removed);
        emit replaced();
    }

signals:
    void replaced();

private:
    std::vector<PaySeries> m_series;
    std::vector<PaySeries> m_removed;
};

} // namespace Cairn
