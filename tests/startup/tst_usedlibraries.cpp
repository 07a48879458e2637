// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/usedlibraries.h"

#include "exchange/pdftext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Cairn;

class TestUsedLibraries final : public QObject
{
    Q_OBJECT

private slots:
    void eachTellsItsLicenceAndWhatItIsFor();
    void eachVersionIsThatOfTheLibraryThatRuns();
    void theLibraryForPdfIsNamedWhereItIsBuiltIn();
    void noLicenceIsWithoutItsText();

private:
    static UsedLibrary named(const QString &name);
};

UsedLibrary TestUsedLibraries::named(const QString &name)
{
    const std::vector<UsedLibrary> all = usedLibraries();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const UsedLibrary &each) { return each.name == name; });
    return found == all.end() ? UsedLibrary() : *found;
}

void TestUsedLibraries::eachTellsItsLicenceAndWhatItIsFor()
{
    for (const UsedLibrary &library : usedLibraries()) {
        QVERIFY2(!library.licence.isEmpty(), qPrintable(library.name));
        QVERIFY2(!library.copyright.isEmpty(), qPrintable(library.name));
        QVERIFY2(library.use.endsWith(u'.'), qPrintable(library.name));
    }
}

void TestUsedLibraries::eachVersionIsThatOfTheLibraryThatRuns()
{
    QCOMPARE(named(QStringLiteral("Qt")).version, QString::fromLatin1(qVersion()));
    QCOMPARE(named(QStringLiteral("Qt Charts")).licence, QStringLiteral("GPL-3.0-only"));
    static const QRegularExpression numbers(QStringLiteral("^\\d+(\\.\\d+)+"));
    for (const char *name : {"SQLite", "libical", "libxlsxwriter", "libarchive", "zlib"}) {
        const QString version = named(QString::fromLatin1(name)).version;
        QVERIFY2(numbers.match(version).hasMatch(),
                 qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(name), version)));
    }
    // Headers alone: this one has no version to tell.
    QCOMPARE(named(QStringLiteral("valijson")).name, QStringLiteral("valijson"));
}

void TestUsedLibraries::theLibraryForPdfIsNamedWhereItIsBuiltIn()
{
    QCOMPARE(!named(QStringLiteral("Poppler")).version.isEmpty(), canReadPdf());
}

void TestUsedLibraries::noLicenceIsWithoutItsText()
{
    for (const UsedLibrary &library : usedLibraries()) {
        if (library.licence == QLatin1String("Public domain"))
            continue;
        QFile text(QStringLiteral(":/careercairn/licences/%1.txt").arg(library.text));
        QVERIFY2(text.open(QIODevice::ReadOnly), qPrintable(library.name));
        QVERIFY2(text.size() > 500, qPrintable(library.name));
    }
}

QTEST_GUILESS_MAIN(TestUsedLibraries)
#include "tst_usedlibraries.moc"
