// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payrolenames.h"
#include "exchange/payimport.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>

namespace Cairn {

class LivePay;
class MainWindow;
class PayImportDialog;
class PaySeriesCommands;
class Theme;

/** One file with own figures on its way in: its preview, the reading on another thread, and keeping what was read. */
class PayImporting final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this. It deletes itself when the dialog is closed. */
    PayImporting(const Theme &theme, LivePay &pay, PaySeriesCommands &series, MainWindow &window, QObject *parent);
    /** Waits for the reading, which is cancelled. */
    ~PayImporting() override;

    void begin(const QString &path);

private:
    void previewAgain();
    void read();
    void finish(const Result<PayImportOutcome> &outcome);

    const Theme &m_theme;
    LivePay &m_pay;
    PaySeriesCommands &m_series;
    MainWindow &m_window;
    PayRoleNames m_names;
    QString m_path;
    QPointer<PayImportDialog> m_dialog;
    std::atomic_bool m_isCancelled = false;
    QThreadPool m_threads;
};

} // namespace Cairn
