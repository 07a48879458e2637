// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payrangespart.h"

#include "charts/payrangechart.h"
#include "domain/openplan.h"
#include "domain/paywords.h"
#include "models/livepay.h"
#include "views/chartdressing.h"
#include "views/chartwithtable.h"
#include "views/payrangerows.h"
#include "views/paytable.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Cairn {

PayRangesPart::PayRangesPart(const Theme &theme, LivePay &pay, const OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pay(pay)
    , m_plan(plan)
    , m_figures(pay.catalogue())
    , m_stack(new QStackedWidget(this))
    , m_body(new ChartWithTable(theme, m_stack))
{
    buildChart();
    m_stack->addWidget(m_body);
    m_stack->addWidget(buildEmpty());
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_stack);
    connect(&theme, &Theme::changed, this, &PayRangesPart::dress);
    dress();
}

QWidget *PayRangesPart::buildEmpty()
{
    auto *page = new QWidget(m_stack);
    m_sentence = new StyledLabel(m_theme, TextStyle::Control, page);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTone(QStringLiteral("secondary"));
    m_import = new QPushButton(m_theme.icon(QStringLiteral("import")), tr("Read own figures…"), page);
    m_import->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &PayRangesPart::importWanted);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 4);
    line->addStretch(1);
    auto *lines = new QVBoxLayout(page);
    lines->setSpacing(12);
    lines->addStretch(1);
    lines->addLayout(line);
    lines->addWidget(m_import, 0, Qt::AlignCenter);
    lines->addStretch(2);
    return page;
}

void PayRangesPart::buildChart()
{
    QFrame *card = m_body->card();
    m_chart = new PayRangeChart(card);
    m_old = new StyledLabel(m_theme, TextStyle::Secondary, card);
    m_old->setTone(QStringLiteral("warn"));
    m_old->setWordWrap(true);
    m_old->setContentsMargins(16, 4, 16, 0);
    m_cut = new StyledLabel(m_theme, TextStyle::Secondary, card);
    m_cut->setTone(QStringLiteral("caption"));
    m_cut->setWordWrap(true);
    m_cut->setContentsMargins(12, 0, 12, 8);
    auto *cardLines = new QVBoxLayout(card);
    cardLines->setContentsMargins(1, 6, 1, 6);
    cardLines->addWidget(m_old);
    cardLines->addWidget(m_chart);
    cardLines->addWidget(m_cut);
    m_table = new PayTable(m_theme, m_figures, m_body);
    m_body->setTable(m_table);
    m_chart->installEventFilter(this);
    connect(m_chart, &PayRangeChart::rowChosen, this, &PayRangesPart::choose);
    connect(m_table, &PayTable::rowChosen, this, &PayRangesPart::choose);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit figureOpened(index.row()); });
    connect(m_body, &ChartWithTable::copyWanted, this, &PayRangesPart::copyWanted);
}

const ChartPicture &PayRangesPart::picture() const
{
    return *m_chart;
}

QWidget *PayRangesPart::chart() const
{
    return m_chart;
}

QWidget *PayRangesPart::table() const
{
    return m_table;
}

void PayRangesPart::dress()
{
    m_chart->setDress(chartDressOf(m_theme));
}

void PayRangesPart::showSentence(const QString &sentence, Offer offer)
{
    m_sentence->setText(sentence);
    m_import->setVisible(offer == Offer::Import);
    m_stack->setCurrentIndex(sentence.isEmpty() ? 0 : 1);
}

/** Which of the figures are older than pay should be. */
void PayRangesPart::showAge()
{
    QStringList periods;
    for (const PayFigure &figure : m_figures.figures()) {
        const QString period = periodText(figure, QLocale());
        if (figure.shown != PayShown::Hidden && figure.has(PayRemark::Old) && !periods.contains(period))
            periods.append(period);
    }
    m_old->setVisible(!periods.isEmpty());
    //: %1 is a list of periods, e.g. "May 2024"
    m_old->setText(
        tr("Older than 24 months: %1. Pay may have moved since.").arg(QLocale().createSeparatedList(periods)));
}

void PayRangesPart::refresh()
{
    const PayQuestion &question = m_pay.question();
    m_figures.setOwnSeries(m_pay.ownSeries());
    m_figures.setFigures(question, m_pay.figures());
    m_body->setUnit(m_figures.unit());
    PayRangeContent content = payRangeContent(m_figures, question, m_plan, m_pay.catalogue(), m_pay.ownSeries());
    m_chart->setFormat(content.axisText);
    m_chart->setHeadings(content.headN, content.headSource, content.headYear);
    m_chart->setLegend(content.legend);
    m_chart->setRows(std::move(content.rows));
    showAge();
    const int more = m_figures.rowCount() - MostDrawnFigures;
    m_cut->setVisible(more > 0);
    if (more > 0)
        m_cut->setText(tr("%n more in the table below.", nullptr, more));
    // The choice stays with its figure: in a table of the same rows, else where the chart has one of the same words.
    const QModelIndex kept = m_table->currentIndex();
    m_chosen = kept.isValid() ? kept.row() : m_chart->chosen();
    m_chart->choose(m_chosen < MostDrawnFigures ? m_chosen : ChartWidget::NothingChosen);
    m_table->choose(m_chosen);
}

bool PayRangesPart::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_chart && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter
                       || (watched == m_chart && event->type() == QEvent::MouseButtonDblClick);
    if (!opens || m_chosen < 0)
        return QWidget::eventFilter(watched, event);
    emit figureOpened(m_chosen);
    return true;
}

void PayRangesPart::choose(int row)
{
    if (row == m_chosen)
        return;
    m_chosen = row;
    m_chart->choose(row < MostDrawnFigures ? row : ChartWidget::NothingChosen);
    m_table->choose(row);
    emit figureChosen(row);
}

} // namespace Cairn
