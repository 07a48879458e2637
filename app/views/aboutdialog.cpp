// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/aboutdialog.h"

#include "domain/catalogue.h"
#include "views/noticelist.h"
#include "views/programiconview.h"
#include "views/readingtext.h"
#include "views/styledlabel.h"
#include "views/versionreport.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace Cairn {

namespace {

constexpr int Margin = 20;
constexpr int RoomForRing = 4;
constexpr int WindowFrame = 48; // what the title bar and the edge of the screen may take
constexpr QSize Size(660, 600);
constexpr int IconSize = 64;

QString licenceText(const QString &name)
{
    QFile file(QStringLiteral(":/careercairn/licences/%1.txt").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** The lines that say something. */
QString joined(const QStringList &lines)
{
    QStringList told = lines;
    told.removeAll(QString());
    return told.join(u'\n');
}

} // namespace

AboutDialog::AboutDialog(const Theme &theme, const Catalogue &catalogue, std::vector<UsedLibrary> libraries,
                         QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_libraries(std::move(libraries))
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("About Career Cairn"));
    m_tabs->setDocumentMode(true);
    //: For a screen reader: the parts of the dialog that tells about the program
    m_tabs->setAccessibleName(tr("About the program"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    //: A part of the dialog that tells about the program: what it is, and its version
    m_tabs->addTab(makeProgram(catalogue.version()), tr("Program"));
    m_tabs->addTab(makeLicence(), tr("Licence"));
    //: Software of others that the program is built on
    m_tabs->addTab(makeLibraries(), tr("Libraries"));
    //: Where figures and facts come from
    m_tabs->addTab(makeSources(catalogue), tr("Sources"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_tabs, 1);
    column->addLayout(makeButtons());
    m_tabs->tabBar()->setFocus();
    fit();
}

void AboutDialog::showPart(Part part)
{
    m_tabs->setCurrentIndex(static_cast<int>(part));
}

void AboutDialog::setSourcesOffered(bool offered)
{
    m_sources->setVisible(offered);
}

void AboutDialog::fit()
{
    const QSize room = screen()->availableSize() - QSize(0, WindowFrame);
    const QSize wanted(m_theme.scaled(Size.width()), m_theme.scaled(Size.height()));
    resize(wanted.expandedTo(minimumSizeHint()).boundedTo(room));
}

// ---- building ------------------------------------------------------------------------------------------------

QLayout *AboutDialog::makeHead()
{
    auto *name = new StyledLabel(m_theme, TextStyle::DialogTitle, this);
    name->setText(tr("Career Cairn"));
    auto *version = new StyledLabel(m_theme, TextStyle::Secondary, this);
    version->setTone(QStringLiteral("secondary"));
    version->setText(tr("Version %1").arg(QStringLiteral(CAIRN_VERSION)));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(name);
    words->addWidget(version);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new ProgramIconView(m_theme, IconSize, this));
    head->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::makeProgram(const QString &catalogueVersion)
{
    QStringList lines{tr("A planner for careers in machine learning: which roles fit, why, and what to learn next."),
                      tr("It uses no network. Everything stays on this computer."),
                      tr("Free software under the GNU General Public License, version 3 or later "
                         "(GPL-3.0-or-later). It comes without any warranty."),
                      tr("Built with Qt %1.").arg(QString::fromLatin1(qVersion()))};
    if (!catalogueVersion.isEmpty())
        lines.append(tr("Roles and skills of the data set %1.").arg(catalogueVersion));
    setAccessibleDescription(lines.join(u'\n'));

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(RoomForRing, 12, RoomForRing, RoomForRing);
    column->setSpacing(10);
    for (const QString &line : std::as_const(lines)) {
        auto *label = new StyledLabel(m_theme, TextStyle::Body, page);
        label->setWordWrap(true);
        label->setText(line);
        column->addWidget(label);
    }
    column->addSpacing(6);
    column->addLayout(makeReport(catalogueVersion, page), 1);
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    // Where not all of it has room, the keyboard reaches every line.
    scroll->setAccessibleName(tr("Program"));
    return scroll;
}

QLayout *AboutDialog::makeReport(const QString &catalogueVersion, QWidget *page)
{
    auto *title = new StyledLabel(m_theme, TextStyle::Section, page);
    title->setText(tr("For a report of a problem"));
    auto *hint = new StyledLabel(m_theme, TextStyle::Secondary, page);
    hint->setTone(QStringLiteral("caption"));
    hint->setWordWrap(true);
    hint->setText(tr("These lines say what runs here, in English. They hold nothing about you or your plans."));
    auto *report = new ReadingText(title->text(), page);
    report->setLeastLines(6);
    report->showText(versionReport(m_theme, catalogueVersion, m_libraries));
    auto *copy = new QPushButton(tr("Copy these lines"), page);
    copy->setProperty("small", true);
    copy->setAutoDefault(false);
    auto *done = new StyledLabel(m_theme, TextStyle::Secondary, page);
    done->setTone(QStringLiteral("good"));
    connect(copy, &QPushButton::clicked, this, [report, done] {
        QGuiApplication::clipboard()->setText(report->toPlainText());
        done->setText(tr("Copied."));
        QAccessibleEvent told(done, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(copy);
    foot->addWidget(done, 1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(title);
    lines->addWidget(hint);
    lines->addWidget(report, 1);
    lines->addLayout(foot);
    return lines;
}

QWidget *AboutDialog::makeLicence()
{
    auto *page = new QWidget(m_tabs);
    auto *hint = new StyledLabel(m_theme, TextStyle::Secondary, page);
    hint->setTone(QStringLiteral("caption"));
    hint->setWordWrap(true);
    hint->setText(tr("You may use, study, share and change the program under this licence. Its English text is the "
                     "one that holds."));
    auto *text = new ReadingText(tr("GNU General Public License, version 3"), page);
    text->showText(licenceText(QStringLiteral("GPL-3.0")));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(RoomForRing, 12, RoomForRing, RoomForRing);
    column->setSpacing(10);
    column->addWidget(hint);
    column->addWidget(text, 1);
    return page;
}

QWidget *AboutDialog::makeLibraries()
{
    std::vector<NoticeList::Row> rows;
    for (const UsedLibrary &library : m_libraries) {
        //: The version of a library that does not tell its own
        const QString version = library.version.isEmpty() ? tr("not told") : library.version;
        rows.push_back({{library.name, version, library.licence},
                        //: Read by a screen reader: a library, its version and its licence
                        tr("%1, version %2, licence %3").arg(library.name, version, library.licence),
                        joined({library.use, library.copyright, library.licence}) + QStringLiteral("\n\n")
                            + licenceText(library.text)});
    }
    auto *list = new NoticeList(tr("Libraries"), tr("Licence of the chosen library"),
                                {tr("Library"), tr("Version"), tr("Licence")}, std::move(rows), m_tabs);
    list->setContentsMargins(RoomForRing, 12, RoomForRing, RoomForRing);
    return list;
}

QWidget *AboutDialog::makeSources(const Catalogue &catalogue)
{
    std::vector<NoticeList::Row> rows;
    for (const SourceRecord &source : catalogue.sources()) {
        rows.push_back({{source.title, source.publisher, source.licence},
                        //: Read by a screen reader: the title of a source, its publisher and its licence
                        tr("%1, by %2, licence %3").arg(source.title, source.publisher, source.licence),
                        joined({source.title, source.publisher, source.licence, source.url}) + QStringLiteral("\n\n")
                            + joined({source.attribution, source.note})});
    }
    auto *list = new NoticeList(tr("Sources"), tr("What is to be said of the chosen source"),
                                {tr("Source"), tr("Publisher"), tr("Licence")}, std::move(rows), m_tabs);
    list->setContentsMargins(RoomForRing, 12, RoomForRing, RoomForRing);
    return list;
}

QLayout *AboutDialog::makeButtons()
{
    m_sources = new QPushButton(tr("Show the sources"), this);
    m_sources->setProperty("role", QStringLiteral("quiet"));
    m_sources->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(m_sources, &QPushButton::clicked, this, &AboutDialog::sourcesWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_sources);
    buttons->addStretch(1);
    buttons->addWidget(close);
    return buttons;
}

} // namespace Cairn
