// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cleantexts.h"

#include <QTest>

using namespace Cairn;

/** What the door makes of texts before they are saved: every text that stands after the change, and no other. */
class TestCleanTexts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextOfAStepIsCleaned();
    void everyTextOfARoadmapIsCleaned();
    void textsOfAdvertsAndNamesAreCleaned();
    void textsOfBeforeStay();

private:
    /** A byte order mark before it, and half a character inside. */
    const QString m_dirty = QString(QChar::ByteOrderMark) + QStringLiteral("a") + QChar(0xD83E) + QStringLiteral("b");
    const QString m_clean = QString::fromUtf8(m_dirty.mid(1).toUtf8());

    StepRecord recordWith(const QString &text) const;
};

void TestCleanTexts::initTestCase()
{
    QVERIFY(!m_dirty.isValidUtf16() && m_clean.isValidUtf16());
    QCOMPARE(m_clean.front(), QChar(u'a'));
}

StepRecord TestCleanTexts::recordWith(const QString &text) const
{
    StepRecord record;
    record.title = text;
    record.note = text;
    record.links = {text, text};
    record.subSteps = {{SubStepId(QStringLiteral("1")), text, true}, {SubStepId(QStringLiteral("2")), text, false}};
    record.parts = {{1, text, {1, 2, 3}}};
    record.memory = StepMemory{Stage::Learn, text, {}, Level::None, {}, {}};
    return record;
}

void TestCleanTexts::everyTextOfAStepIsCleaned()
{
    const StepId step(QStringLiteral("own:1"));
    const PlanChange change{{}, Verb::ChangeStep, {StepEdit{step, {}, recordWith(m_dirty)}}};
    QCOMPARE(std::get<StepEdit>(withCleanTexts(change).edits.front()).after, recordWith(m_clean));
    const auto owned = [&step](const QString &text) {
        return PlanChange{{}, Verb::AddStep, {OwnStepEdit{step, std::nullopt, OwnStep{step, {}, text, {}, {}, {}}}}};
    };
    QCOMPARE(withCleanTexts(owned(m_dirty)), owned(m_clean));
}

void TestCleanTexts::everyTextOfARoadmapIsCleaned()
{
    const auto changed = [](const QString &text) {
        Availability availability;
        availability.off = {{{}, text, DayOffKind::Exam}, {{}, text, DayOffKind::Other}};
        Baseline baseline;
        baseline.steps = {{StepId(QStringLiteral("own:1")), Stage::Learn, text, 1, {}, {}}};
        return PlanChange{
            {}, Verb::AgreePlan, {AvailabilityEdit{std::nullopt, availability}, BaselineEdit{std::nullopt, baseline}}};
    };
    QCOMPARE(withCleanTexts(changed(m_dirty)), changed(m_clean));
    const PlanChange emptied = reversed(changed(m_dirty));
    QCOMPARE(withCleanTexts(emptied), emptied);
}

void TestCleanTexts::textsOfAdvertsAndNamesAreCleaned()
{
    const auto changed = [](const QString &text) {
        const AdvertId id(QStringLiteral("a"));
        return PlanChange{{},
                          Verb::KeepAdvert,
                          {AdvertEdit{id, std::nullopt, KeptAdvert{id, text, text, text, {}, {}, {}}},
                           OwnAliasEdit{text, {}, SkillId(QStringLiteral("s"))}}};
    };
    QCOMPARE(withCleanTexts(changed(m_dirty)), changed(m_clean));
    QCOMPARE(cleanText(m_dirty), m_clean);
}

void TestCleanTexts::textsOfBeforeStay()
{
    const PlanChange change{{}, Verb::ChangeStep, {StepEdit{StepId(QStringLiteral("own:1")), recordWith(m_dirty), {}}}};
    QCOMPARE(withCleanTexts(change), change);
}

QTEST_GUILESS_MAIN(TestCleanTexts)
#include "tst_cleantexts.moc"
