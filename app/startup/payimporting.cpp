// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/payimporting.h"

#include "commands/payseriescommands.h"
#include "exchange/payimportpreview.h"
#include "models/livepay.h"
#include "views/mainwindow.h"
#include "views/payimportdialog.h"

#include <QDate>
#include <QFileInfo>

#include <chrono>

namespace Cairn {

namespace {

constexpr std::chrono::milliseconds BetweenTells(40);

} // namespace

PayImporting::PayImporting(const Theme &theme, LivePay &pay, PaySeriesCommands &series, MainWindow &window,
                           QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_pay(pay)
    , m_series(series)
    , m_window(window)
    , m_names(pay.catalogue())
{
    m_threads.setMaxThreadCount(1);
}

PayImporting::~PayImporting()
{
    m_isCancelled = true;
    m_threads.waitForDone();
}

void PayImporting::begin(const QString &path)
{
    m_path = path;
    const Result<PayPreview> preview = previewPay(path, m_names);
    if (!preview) {
        m_window.showMessage(StateMark::Error, preview.problem().sentence);
        deleteLater();
        return;
    }
    m_dialog = new PayImportDialog(m_theme, m_pay.catalogue(), path, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->showPreview(preview.value());
    connect(m_dialog, &PayImportDialog::previewWanted, this, &PayImporting::previewAgain);
    connect(m_dialog, &PayImportDialog::importWanted, this, &PayImporting::read);
    connect(m_dialog, &PayImportDialog::cancelWanted, this, [this] { m_isCancelled = true; });
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    m_dialog->open();
}

void PayImporting::previewAgain()
{
    const Result<PayPreview> preview = previewPay(m_path, m_names, m_dialog->plan());
    preview ? m_dialog->showPreview(preview.value()) : m_dialog->showProblem(preview.problem().sentence);
}

void PayImporting::read()
{
    m_isCancelled = false;
    const PayTables *tables = m_pay.tables();
    const PayRates rates = tables ? PayRates(tables->rates) : PayRates();
    m_threads.start([this, plan = m_dialog->plan(), rates] {
        auto told = std::chrono::steady_clock::now();
        const auto goOn = [this, &told](double share) {
            const auto now = std::chrono::steady_clock::now();
            if (now - told > BetweenTells) {
                told = now;
                const auto tell = [this, share] {
                    if (m_dialog)
                        m_dialog->showProgress(share);
                };
                QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
            }
            return !m_isCancelled.load();
        };
        auto outcome = std::make_shared<Result<PayImportOutcome>>(importPay(m_path, plan, m_names, rates, goOn));
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(*outcome); }, Qt::QueuedConnection);
    });
}

void PayImporting::finish(const Result<PayImportOutcome> &outcome)
{
    if (!m_dialog)
        return;
    if (!outcome)
        return m_dialog->showProblem(outcome.problem().sentence);
    const PayImportOutcome &read = outcome.value();
    if (read.cancelled)
        return m_dialog->showProblem(tr("The reading was cancelled, and nothing was kept."));
    if (read.used > 0) {
        PaySeries series;
        series.name = m_dialog->seriesName();
        series.file = QFileInfo(m_path).fileName();
        series.importedOn = QDate::currentDate();
        series.linesRead = read.lines;
        series.rows = std::make_shared<const PayRows>(read.rows);
        m_series.add(std::move(series));
    }
    m_dialog->showOutcome(read.lines, read.used, read.refused);
}

} // namespace Cairn
