// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporttable.h"
#include "views/payfile.h"

#include <QObject>

namespace Cairn {

class LivePay;
class MainWindow;
class PaySeriesCommands;
class SalaryPage;
class Theme;
struct Problem;

/** Asks where the files of the salary page lie, writes and reads them; tells in the window how that went. */
class SalaryFiles final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this. */
    SalaryFiles(const Theme &theme, LivePay &pay, PaySeriesCommands &series, MainWindow &window, QObject *parent);

    void ask(PayFile file, const SalaryPage &page);
    /** The table that the page shows, for the clipboard. */
    void copy(const SalaryPage &page);

private:
    void askTable(PayFile file, const SalaryPage &page);
    void askPicture(PayFile file, const SalaryPage &page);
    void askImport();
    ExportTable wholeTable(const SalaryPage &page) const;
    QString askSaveName(const QString &title, const QString &ending, const QString &kinds);
    void write(const QString &path, const QByteArray &bytes);
    void tell(const Problem &problem);

    const Theme &m_theme;
    LivePay &m_pay;
    PaySeriesCommands &m_series;
    MainWindow &m_window;
};

} // namespace Cairn
