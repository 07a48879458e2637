// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/salarypages.h"

#include "catalogue/paytablesreader.h"
#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "domain/paywords.h"
#include "models/liveroadmap.h"
#include "startup/salaryfiles.h"
#include "storage/payseriesfolder.h"
#include "views/mainwindow.h"
#include "views/rolepane.h"
#include "views/salarypage.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace Cairn {

namespace {

const QString PageId = QStringLiteral("salary");

QString nameOf(const PaySeriesId &id, const std::vector<PaySeries> &series)
{
    const auto found =
        std::find_if(series.begin(), series.end(), [&id](const PaySeries &each) { return each.id == id; });
    return found == series.end() ? QString() : found->name;
}

} // namespace

SalaryPages::SalaryPages(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, MainWindow &window)
    : QObject(&window)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_window(window)
    , m_series(m_own)
    , m_pay(roadmap.catalogue(), m_own, [] { return PayTablesReader::read(PayTablesReader::shippedFolder()).tables; })
    , m_files(new SalaryFiles(theme, m_pay, m_series, window, this))
{
    connect(&m_pay, &LivePay::loaded, this, &SalaryPages::openStore);
    connect(&m_series, &PaySeriesCommands::refused, this,
            [this](const Problem &problem) { m_window.showMessage(StateMark::Error, problem.sentence); });
    connect(&m_series, &PaySeriesCommands::removed, this, [this](const PaySeriesId &id) {
        m_window.showMessage(StateMark::Done, tr("“%1” was removed.").arg(nameOf(id, m_own.removed())),
                             tr("Bring it back"), [this, id] { m_series.bringBack(id); });
    });
    connect(&m_series, &PaySeriesCommands::added, this, [this](const PaySeriesId &id) {
        m_window.showMessage(StateMark::Done, tr("“%1” is among the series now.").arg(nameOf(id, m_own.series())),
                             tr("Undo"), [this, id] { m_series.remove(id); });
    });
}

SalaryPages::~SalaryPages() = default;

void SalaryPages::addSalary()
{
    m_window.addPage(PageId, SalaryPage::word(), QStringLiteral("salary"), [this] { return makeSalary(); });
}

void SalaryPages::tellPayOn(RolePane &pane)
{
    pane.setPayWords([this](const RoleId &role, CareerLevel level) {
        PayQuestion question;
        question.roles = {role};
        question.level = payLevelOf(level);
        question.today = m_roadmap.today();
        QStringList words;
        for (const PayFigure &figure : m_pay.answerTo(question))
            words += lookText(figure, m_pay.catalogue(), m_pay.ownSeries());
        return words;
    });
    connect(&m_pay, &LivePay::loaded, &pane, &RolePane::refreshPay);
    connect(&pane, &RolePane::payRequested, this,
            [this](const RoleId &role) { m_window.showOnPage(PageId, role.text()); });
}

void SalaryPages::useWorkspace(const WorkspaceFolder &folder)
{
    m_folder = folder;
    openStore();
}

/** The order of the rows depends on the rates, so the tables come first. */
void SalaryPages::openStore()
{
    if (!m_folder || !m_pay.isLoaded())
        return;
    m_series.openStore(std::make_shared<PaySeriesFolder>(*m_folder, PayRates(m_pay.tables()->rates)));
}

Page *SalaryPages::makeSalary()
{
    auto *page = new SalaryPage(m_theme, m_pay, m_roadmap, m_commands, m_series);
    connect(page, &SalaryPage::fileWanted, m_files, [this, page](PayFile file) { m_files->ask(file, *page); });
    connect(page, &SalaryPage::copyWanted, m_files, [this, page] { m_files->copy(*page); });
    connect(page, &SalaryPage::eraseWanted, this, &SalaryPages::askErase);
    return page;
}

void SalaryPages::askErase(const PaySeriesId &series)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete own figures"),
                                     tr("Do you want to delete “%1” for good?").arg(nameOf(series, m_own.removed())),
                                     QMessageBox::NoButton, &m_window);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its figures cannot be brought back then. The file that they were read from stays "
                                    "as it is."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *erase = question->addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(erase, &QPushButton::clicked, this, [this, series] { m_series.erase(series); });
    question->open();
}

} // namespace Cairn
