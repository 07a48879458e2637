// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paytablemodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Cairn {

class ChartPicture;
class ChartWithTable;
class LivePay;
class OpenPlan;
class PayRangeChart;
class PayTable;
class StyledLabel;
class Theme;

/** Pay along something: the chart, and below it the same numbers as a table. One is chosen in both. */
class PayRangesPart final : public QWidget
{
    Q_OBJECT

public:
    PayRangesPart(const Theme &theme, LivePay &pay, const OpenPlan &plan, QWidget *parent = nullptr);

    /** -1 where none is chosen. */
    int chosen() const { return m_chosen; }
    const PayTableModel &figures() const { return m_figures; }
    const ChartPicture &picture() const;
    QWidget *chart() const;
    QWidget *table() const;
    /** What can be done about it where there is nothing to show. */
    enum class Offer : quint8 { Nothing, Import };
    /** A sentence in place of chart and table; empty: there is something to show. */
    void showSentence(const QString &sentence, Offer offer = Offer::Nothing);
    void refresh();

signals:
    void figureChosen(int row);
    void figureOpened(int row);
    void copyWanted();
    void importWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildEmpty();
    void buildChart();
    void showAge();
    void choose(int row);
    void dress();

    const Theme &m_theme;
    LivePay &m_pay;
    const OpenPlan &m_plan;
    PayTableModel m_figures;
    QStackedWidget *m_stack;
    ChartWithTable *m_body;
    PayRangeChart *m_chart;
    StyledLabel *m_old;
    StyledLabel *m_cut;
    PayTable *m_table;
    StyledLabel *m_sentence = nullptr;
    QPushButton *m_import = nullptr;
    int m_chosen = -1;
};

} // namespace Cairn
