// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/helppages.h"

#include "catalogue/handbookreader.h"
#include "views/helppage.h"
#include "views/mainwindow.h"
#include "views/numbersdialog.h"

#include <QAction>
#include <QLocale>

namespace Cairn {

namespace {

const QString HelpId = QStringLiteral("help");

QString sectionSubject(const HandbookSectionId &id)
{
    return QStringLiteral("section:") + id.text();
}

QString numberSubject(const NumberId &id)
{
    return QStringLiteral("number:") + id.text();
}

} // namespace

HelpPages::HelpPages(const Theme &theme, const Catalogue &catalogue, MainWindow &window)
    : QObject(&window)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_window(window)
{
}

void HelpPages::addHelp()
{
    m_window.addPage(HelpId, HelpPage::word(), QStringLiteral("info"), [this] { return makePage(); });
    m_window.setFindable([this] { return findable(); });
    connect(&m_window, &MainWindow::handbookWanted, this, &HelpPages::showHandbook);
    connect(&m_window, &MainWindow::numbersWanted, this, &HelpPages::explain);
}

const Handbook &HelpPages::handbook()
{
    if (!m_handbook) {
        Result<Handbook> read = HandbookReader::read(HandbookReader::shippedFolder());
        if (!read)
            m_window.showMessage(StateMark::Error, read.problem().sentence);
        m_handbook = read ? HandbookReader::inPersonsWords(read.takeValue()) : Handbook();
    }
    return *m_handbook;
}

Page *HelpPages::makePage()
{
    auto *help = new HelpPage(m_theme, m_catalogue, handbook());
    connect(help, &HelpPage::roleWanted, this,
            [this](const RoleId &role) { m_window.showSubject(FoundKind::Role, role.text()); });
    connect(help, &HelpPage::skillWanted, this,
            [this](const SkillId &skill) { m_window.showSubject(FoundKind::Skill, skill.text()); });
    connect(help, &HelpPage::resourceWanted, this,
            [this](const ResourceId &resource) { m_window.showSubject(FoundKind::Resource, resource.text()); });
    connect(help, &HelpPage::pageWanted, this, [this](const QString &page) { m_window.showOnPage(page, {}); });
    return help;
}

void HelpPages::showHandbook()
{
    const HandbookSection *about = handbook().sectionAbout(m_window.shownPage());
    m_window.showOnPage(HelpId, sectionSubject(about ? about->id : HandbookSectionId()));
}

void HelpPages::explain(const QStringList &numbers)
{
    auto *dialog = new NumbersDialog(m_theme, m_catalogue, handbook(), numbers, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NumbersDialog::sectionWanted, this, [this, dialog](const HandbookSectionId &section) {
        dialog->accept();
        m_window.showOnPage(HelpId, sectionSubject(section));
    });
    connect(dialog, &NumbersDialog::sourceWanted, this, [this, dialog](const SourceId &source) {
        dialog->accept();
        m_window.showOnPage(HelpId, QStringLiteral("source:") + source.text());
    });
    dialog->open();
}

std::vector<QAction *> HelpPages::findable()
{
    if (!m_findable.empty())
        return m_findable;
    const auto add = [this](const QString &words, const QString &subject) {
        auto *action = new QAction(this);
        action->setProperty("foundAs", words);
        connect(action, &QAction::triggered, this, [this, subject] { m_window.showOnPage(HelpId, subject); });
        m_findable.push_back(action);
    };
    for (const HandbookSection &section : handbook().sections)
        //: A command in the search; %1 is a chapter of the handbook
        add(tr("Handbook: %1").arg(section.title), sectionSubject(section.id));
    for (const ExplainedNumber &number : handbook().numbers)
        //: A command in the search; %1 is the name of a kind of number
        add(tr("What is this number: %1").arg(number.name), numberSubject(number.id));
    return m_findable;
}

} // namespace Cairn
