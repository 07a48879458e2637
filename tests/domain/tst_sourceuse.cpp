// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourceuse.h"

#include "common/smallcatalogue.h"

#include <QTest>

using namespace Cairn;

class TestSourceUse final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsCounted();
    void unknownSourceIsUsedByNothing();
};

void TestSourceUse::everyKindIsCounted()
{
    const SourceId office(QStringLiteral("office"));
    CatalogueContents contents = smallCatalogueContents();
    contents.skills[0].sources.push_back(office);
    contents.occupations.resize(3);
    contents.occupations[1].source = office;
    contents.outlooks.resize(2);
    contents.outlooks[0].source = contents.outlooks[1].source = office;
    contents.demand.resize(1);
    contents.demand[0].source = office;
    contents.curricula.resize(2);
    contents.curricula[1].source = office;
    const Catalogue catalogue(std::move(contents));

    SourceUse own;
    own.roles = 2;
    own.skills = 4;
    own.resources = 1;
    own.questions = 2;
    QCOMPARE(useOf(SourceId(QStringLiteral("own")), catalogue), own);
    SourceUse named;
    named.skills = named.occupations = named.demand = named.curricula = 1;
    named.projections = 2;
    QCOMPARE(useOf(office, catalogue), named);
}

void TestSourceUse::unknownSourceIsUsedByNothing()
{
    QCOMPARE(useOf(SourceId(QStringLiteral("nobody")), Catalogue(smallCatalogueContents())), SourceUse());
}

QTEST_GUILESS_MAIN(TestSourceUse)
#include "tst_sourceuse.moc"
