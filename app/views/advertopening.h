// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/advertfilereader.h"

#include <QObject>
#include <QThreadPool>

namespace Cairn {

/** Opens the file of an advertisement on a thread of its own; of several that are asked for, the last one counts. */
class AdvertOpening final : public QObject
{
    Q_OBJECT

public:
    explicit AdvertOpening(AdvertFileReader reader, QObject *parent = nullptr);
    /** Waits for the file that is being read. */
    ~AdvertOpening() override;

    void open(const QString &path);
    bool isBusy() const { return m_isBusy; }

signals:
    void opened(const QString &text);
    void failed(const Cairn::Problem &problem);

private:
    void finish(int number, const Result<QString> &text);

    AdvertFileReader m_reader;
    QThreadPool m_threads;
    int m_number = 0; ///< of the file that was asked for last
    bool m_isBusy = false;
};

} // namespace Cairn
