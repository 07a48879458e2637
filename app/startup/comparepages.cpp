// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/comparepages.h"

#include "commands/plancommands.h"
#include "exchange/comparisonreport.h"
#include "exchange/reportpaper.h"
#include "exchange/tableexport.h"
#include "models/livepay.h"
#include "models/liveroadmap.h"
#include "views/comparepage.h"
#include "views/mainwindow.h"
#include "views/nexthourspart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

namespace Cairn {

namespace {

const QString PageId = QStringLiteral("compare");

} // namespace

ComparePages::ComparePages(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, LivePay &pay,
                           MainWindow &window)
    : QObject(&window)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_pay(pay)
    , m_window(window)
{
}

void ComparePages::addCompare()
{
    m_window.addPage(PageId, ComparePage::word(), QStringLiteral("compare"), [this] { return makeCompare(); });
}

void ComparePages::show(const QString &role)
{
    m_window.showOnPage(PageId, role);
}

Page *ComparePages::makeCompare()
{
    auto *page = new ComparePage(m_theme, m_roadmap, m_commands, m_pay);
    auto *nextHours = new NextHoursPart(m_roadmap.catalogue(), m_roadmap.plan(), m_commands, m_theme);
    page->setNextHours(nextHours);
    const auto showSkill = [this](const SkillId &skill) { m_window.showSubject(FoundKind::Skill, skill.text()); };
    connect(nextHours, &NextHoursPart::skillActivated, this, showSkill);
    connect(page, &ComparePage::skillActivated, this, showSkill);
    connect(page, &ComparePage::roleActivated, this,
            [this](const RoleId &role) { m_window.showSubject(FoundKind::Role, role.text()); });
    connect(page, &ComparePage::printWanted, this, [this, page] { print(*page); });
    connect(page, &ComparePage::copyWanted, this, [this, page] { copy(*page); });
    return page;
}

ComparisonContents ComparePages::contentsOf(const ComparePage &page) const
{
    return {m_roadmap.plan().state().profile.name, page.comparison().comparison(), page.comparison().pay(),
            m_pay.ownSeries(), m_roadmap.today()};
}

void ComparePages::print(const ComparePage &page)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(reportPageOn(paperFor(QLocale())));
    const ComparisonContents contents = contentsOf(page);
    printer.setDocName(contents.learnerName);
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!ComparisonReport(contents, m_roadmap.catalogue(), printer.pageLayout()).paint(printer))
        m_window.showMessage(StateMark::Error,
                             tr("The printer did not take the pages. Nothing of the plan has changed. "
                                "Look at the printer, then print again."));
}

void ComparePages::copy(const ComparePage &page)
{
    const ExportTable table = comparisonTable(contentsOf(page), m_roadmap.catalogue());
    auto *mime = new QMimeData;
    mime->setText(tabSeparated(table));
    mime->setHtml(htmlTableOf(table));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_window.showMessage(StateMark::Done, tr("The table is on the clipboard."));
}

} // namespace Cairn
