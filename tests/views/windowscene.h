// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "views/findpopup.h"
#include "views/mainwindow.h"
#include "views/page.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace Cairn {

/** Finds by the beginning of titles. */
class SmallFinder final : public Finder
{
public:
    explicit SmallFinder(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    std::vector<Found> find(const QString &text, int) const override
    {
        std::vector<Found> found;
        const auto add = [&](FoundKind kind, const QString &id, const QString &title) {
            if (title.startsWith(text, Qt::CaseInsensitive))
                found.push_back({kind, id, title, title});
        };
        for (const Role &role : m_catalogue.roles())
            add(FoundKind::Role, role.id.text(), role.title);
        for (const Skill &skill : m_catalogue.skills())
            add(FoundKind::Skill, skill.id.text(), skill.title);
        for (const Resource &resource : m_catalogue.resources())
            add(FoundKind::Resource, resource.id.text(), resource.title);
        return found;
    }

private:
    const Catalogue &m_catalogue;
};

/** A page with a field and a pane that writes down what is asked of it. */
class TestPage final : public Page
{
public:
    explicit TestPage(QString word) : m_word(std::move(word))
    {
        auto *lines = new QVBoxLayout(this);
        for (QLineEdit *each : {field, pane}) {
            each->setAccessibleName(QStringLiteral("Field"));
            lines->addWidget(each);
        }
    }

    QString title() const override { return m_word; }
    QByteArray saveState() const override { return field->text().toUtf8(); }
    void restoreState(const QByteArray &state) override { field->setText(QString::fromUtf8(state)); }
    void showSubject(const QString &id) override { shown.append(id); }
    QWidget *firstFocus() override { return field; }
    QList<QWidget *> areas() override { return {field, pane}; }

    QLineEdit *field = new QLineEdit(this);
    QLineEdit *pane = new QLineEdit(this);
    QStringList shown;

private:
    QString m_word;
};

/** A main window with four pages over a store in memory, with one learner who aims at Engineer. */
class WindowScene
{
public:
    explicit WindowScene(const Theme &dress) : theme(dress)
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina <b>K.</b>");
        learner.target = Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
        amina = commands.addLearner(learner);
        openWindow();
    }

    void openWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(theme, catalogue, plan, learners, commands, settings);
        window->build(finder);
        roles = new TestPage(QStringLiteral("Roles"));
        skills = new TestPage(QStringLiteral("Skills"));
        help = new TestPage(QStringLiteral("Help"));
        auto *settingsPage = new TestPage(QStringLiteral("Settings"));
        window->addPage(QStringLiteral("roles"), roles->title(), QStringLiteral("roles"), [this] { return roles; });
        window->addPage(QStringLiteral("skills"), skills->title(), QStringLiteral("skills"), [this] { return skills; });
        window->addPage(QStringLiteral("help"), help->title(), QStringLiteral("info"), [this] { return help; });
        window->addPage(QStringLiteral("settings"), settingsPage->title(), QStringLiteral("sliders"),
                        [settingsPage] { return settingsPage; });
        for (TestPage *page : {roles, skills, help, settingsPage})
            page->setParent(window.get());
        window->showFirstPage();
        window->show();
        QApplication::setActiveWindow(window.get());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    FindPopup &popup() const { return *window->findChild<FindPopup *>(); }

    void find(const QString &text)
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(popup().isVisible());
        QTest::keyClicks(popup().field(), text);
    }

    /** A command of the menus by its words. */
    QAction *action(const QString &words) const
    {
        for (const QAction *top : window->menuBar()->actions()) {
            for (QAction *each : top->menu()->actions()) {
                const QString text = each->text().remove(QLatin1Char('&'));
                if (text == words || text.startsWith(words + QLatin1Char(':')))
                    return each;
            }
        }
        qFatal("There is no command %s", qPrintable(words));
    }

    const Theme &theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("places.ini")), QSettings::IniFormat};
    Catalogue catalogue{smallCatalogueContents()};
    SmallFinder finder{catalogue};
    OpenPlan plan;
    LearnerRegister learners;
    MemoryStore store;
    PlanCommands commands{plan, learners, store};
    std::unique_ptr<MainWindow> window;
    LearnerId amina;
    TestPage *roles = nullptr;
    TestPage *skills = nullptr;
    TestPage *help = nullptr;
};

} // namespace Cairn
