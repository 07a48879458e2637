// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "views/copybutton.h"
#include "views/resourcedialog.h"
#include "views/skillresources.h"
#include "views/theme.h"
#include "widgetwalk.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Cairn;

/** What a skill can be learned with: what fits first, the rest behind a button, every brief whole in its dialog. */
class TestSkillResources final : public QObject
{
    Q_OBJECT

private:
    static inline const SkillId Python{QStringLiteral("s_python")};

    /** One to begin with, eight from Working on, one retired, and a project. */
    static CatalogueContents contents()
    {
        CatalogueContents all = smallCatalogueContents();
        const Resource first = all.resources.front();
        for (int at = 0; at < 8; ++at) {
            Resource more = first;
            more.id = ResourceId(QStringLiteral("more_%1").arg(at));
            more.title = QStringLiteral("Deeper %1").arg(at);
            more.skills = {{Python, Level::Working, Level::Practitioner}};
            more.url = QStringLiteral("https://example.org/%1").arg(at);
            all.resources.push_back(more);
        }
        Resource old = first;
        old.id = ResourceId(QStringLiteral("old"));
        old.title = QStringLiteral("Old exam");
        old.state = QStringLiteral("retired");
        old.retiredOn = QDate(2024, 5, 1);
        all.resources.push_back(old);
        Resource project = first;
        project.id = ResourceId(QStringLiteral("project_filter"));
        project.kind = QStringLiteral("project");
        project.title = QStringLiteral("A <b>filter</b>");
        project.skills = {{Python, Level::Awareness, Level::Working}};
        project.brief = ProjectBrief{QStringLiteral("A filter stands."),
                                     QStringLiteral("Letters of your own."),
                                     {},
                                     {QStringLiteral("Collect"), QStringLiteral("Label")},
                                     {QStringLiteral("It runs")},
                                     QStringLiteral("That you can."),
                                     {5, 8, 14}};
        all.resources.push_back(project);
        return all;
    }

    struct House
    {
        explicit House(const Theme &theme) : catalogue(contents()), page(std::make_unique<QWidget>())
        {
            commands.addLearner(NewLearner{});
            section = new SkillResources(theme, catalogue, plan, page.get());
            auto *column = new QVBoxLayout(page.get());
            column->addWidget(section);
            column->addStretch(1);
            section->showSkill(Python);
            page->resize(420, 1400);
            page->show();
            QApplication::setActiveWindow(page.get());
        }
        QStringList titles() const
        {
            QStringList all = textsOf(*page);
            all.removeIf([](const QString &text) {
                return text == QLatin1String("A school")
                       || (!text.startsWith(QLatin1String("Deeper")) && !text.startsWith(QLatin1String("A ")));
            });
            return all;
        }

        Catalogue catalogue;
        OpenPlan plan;
        LearnerRegister learners;
        MemoryStore store;
        PlanCommands commands{plan, learners, store};
        std::unique_ptr<QWidget> page;
        SkillResources *section;
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void whatFitsTheLevelComesFirst()
    {
        House house(*m_theme);
        QCOMPARE(house.titles().first(), QStringLiteral("A Python course"));
        house.commands.setSkillLevel(Python, Level::Working);
        house.section->showLevel();
        QCOMPARE(house.titles().first(), QStringLiteral("Deeper 0"));
        house.commands.setSkillLevel(Python, Level::Awareness);
        house.section->showLevel();
        QVERIFY(house.titles().mid(0, 2).contains(QStringLiteral("A <b>filter</b>")));
    }

    void othersWaitBehindAButton()
    {
        const House house(*m_theme);
        QCOMPARE(house.titles().size(), 6);
        QPushButton *more = qobject_cast<QPushButton *>(buttonWith(*house.page, QStringLiteral("Show all 11")));
        QVERIFY(more);
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QCOMPARE(house.titles().size(), 10);
        QVERIFY(textsOf(*house.page).join(u'\n').contains(QLatin1String("Old exam")));
        QTest::mouseClick(buttonWith(*house.page, QStringLiteral("Show fewer")), Qt::LeftButton);
        QCOMPARE(house.titles().size(), 6);
    }

    void linksAreCopied()
    {
        const House house(*m_theme);
        auto *copy = house.page->findChild<CopyButton *>();
        QVERIFY(copy);
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("https://example.org/")));
    }

    void everythingWithFocusHasAName()
    {
        const House house(*m_theme);
        QCOMPARE(namelessWidgets(*house.page), QStringList());
    }

    void aBriefIsWholeInItsDialog()
    {
        const House house(*m_theme);
        const Resource &project = *house.catalogue.resource(ResourceId(QStringLiteral("project_filter")));
        ResourceDialog dialog(*m_theme, house.catalogue, project, house.page.get());
        dialog.show();
        const QString said = textsOf(dialog).join(u'\n');
        for (const char *part : {"A <b>filter</b>", "A filter stands.", "Letters of your own.", "Collect", "Label",
                                 "It runs", "That you can.", "Python"})
            QVERIFY2(said.contains(QLatin1String(part)), part);
        QTest::mouseClick(buttonWith(dialog, QStringLiteral("Copy as text")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QLatin1String("- Collect\n- Label\n")));
        QVERIFY(copied.startsWith(QLatin1String("A <b>filter</b>\n")));
        QCOMPARE(namelessWidgets(dialog), QStringList());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void dialogHasRoomForItsWords_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void dialogHasRoomForItsWords()
    {
        QFETCH(int, percent);
        m_theme->setTextPercent(percent);
        const House house(*m_theme);
        ResourceDialog dialog(*m_theme, house.catalogue,
                              *house.catalogue.resource(ResourceId(QStringLiteral("project_filter"))));
        dialog.show();
        QTRY_COMPARE(clippedWidgets(dialog).join(u'\n'), QString());
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        m_theme->setTextPercent(100);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestSkillResources)
#include "tst_skillresources.moc"
