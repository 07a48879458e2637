// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payseriesstore.h"
#include "storage/workspacefolder.h"

namespace Cairn {

/**
 * Keeps each series as a file of its own, ID.cairnpay, in a folder beside the workspace; one that was removed is called
 * ID.removed. Files with other names are left alone. Knows nothing of what is there from one question to the next. Who
 * changes something holds the workspace's lock.
 */
class PaySeriesFolder final : public PaySeriesStore
{
public:
    /** The rates give the order of the rows. */
    PaySeriesFolder(WorkspaceFolder folder, PayRates rates) : m_folder(std::move(folder)), m_rates(std::move(rates)) {}

    Result<PaySeriesListing> list() const override;
    /** The id becomes the name of a file: 1 to 64 letters of ASCII, digits, '-' and '_'. */
    Result<void> add(const PaySeries &series) override;
    Result<void> remove(const PaySeriesId &id) override;
    Result<void> bringBack(const PaySeriesId &id) override;
    Result<PaySeriesListing> removed() const override;
    Result<void> erase(const PaySeriesId &id) override;

private:
    enum class Part : quint8 { Heading, Everything };
    Result<PaySeriesListing> listed(const QString &end, Part part) const;
    Result<PaySeries> read(const QString &file, Part part) const;
    /** Whether no present series has the name, and no file the id. */
    Result<void> checkNew(const PaySeries &series) const;
    Result<void> checkName(const QString &name) const;
    Result<void> writeNew(const PaySeriesId &id, const QByteArray &bytes);
    Result<void> move(const QString &from, const QString &to) const;
    bool isThere(const QString &name) const;
    QString path(const QString &name) const;

    WorkspaceFolder m_folder;
    PayRates m_rates;
};

} // namespace Cairn
