// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translationfile.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTranslator>

#include <array>
#include <map>

using namespace Cairn;

namespace {

constexpr const char *Inside = ":/careercairn/i18n";

const std::vector<TranslationFile> &shipped()
{
    static const std::vector<TranslationFile> files =
        TranslationFile::allIn(QStringLiteral(CAIRN_SOURCE_DIR "/translations"));
    return files;
}

QString compiledPath(const TranslationFile &file)
{
    return QStringLiteral("%1/careercairn_%2.qm").arg(QLatin1String(Inside), file.code());
}

QString answer(const QTranslator &translator, const Message &message, int number = -1)
{
    const QByteArray comment = message.comment.toUtf8();
    return translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                comment.isEmpty() ? nullptr : comment.constData(), number);
}

/** How many plural forms the language has, by the rules that Qt put into the compiled file; 0 where it has none. */
qsizetype pluralForms(const QString &path)
{
    constexpr qint64 MagicSize = 16;
    constexpr quint8 NumerusRules = 0x88;
    constexpr char NextRule = '\xff';
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(MagicSize))
        return 0;
    QDataStream in(&file);
    while (!in.atEnd()) {
        quint8 section = 0;
        QByteArray bytes;
        in >> section >> bytes;
        // The last form is for all numbers that no rule is for.
        if (section == NumerusRules && !bytes.isEmpty())
            return bytes.count(NextRule) + 2;
    }
    return 1;
}

void addLanguages()
{
    QTest::addColumn<int>("at");
    for (size_t at = 0; at < shipped().size(); ++at)
        QTest::newRow(qPrintable(shipped()[at].code())) << static_cast<int>(at);
}

} // namespace

/** What the program carries: compiled, and inside itself. */
class TestCompiledTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsInside()
    {
        QStringList expected;
        for (const TranslationFile &file : shipped())
            expected << QStringLiteral("careercairn_%1.qm").arg(file.code());
        QVERIFY(expected.size() >= 2);
        QCOMPARE(QDir(QString::fromLatin1(Inside)).entryList(QDir::Files, QDir::Name), expected);
    }

    void textsAnswerAsInTheFile_data() { addLanguages(); }
    void textsAnswerAsInTheFile()
    {
        QFETCH(int, at);
        const TranslationFile &file = shipped().at(static_cast<size_t>(at));
        QTranslator translator;
        QVERIFY(translator.load(compiledPath(file)));
        int compared = 0;
        for (const Message &message : file.messages()) {
            if (message.plural || !message.isFinished())
                continue;
            QCOMPARE(answer(translator, message), message.forms.value(0));
            ++compared;
        }
        QVERIFY(compared > (file.isOfSources() ? -1 : 5000));
    }

    void numbersFindAForm_data() { addLanguages(); }
    void numbersFindAForm()
    {
        constexpr std::array Numbers{0, 1, 2, 3, 5, 11, 100};
        QFETCH(int, at);
        const TranslationFile &file = shipped().at(static_cast<size_t>(at));
        QTranslator translator;
        QVERIFY(translator.load(compiledPath(file)));
        int asked = 0;
        for (const Message &message : file.messages()) {
            if (!message.plural || !message.isFinished())
                continue;
            for (const int number : Numbers) {
                const QString text = answer(translator, message, number);
                QVERIFY2(!text.isEmpty(), qPrintable(message.source));
                QVERIFY2(!text.contains(QStringLiteral("(s)")), qPrintable(text));
                QVERIFY2(message.forms.contains(text), qPrintable(text));
                ++asked;
            }
        }
        QVERIFY(asked > 500);
    }

    void formsAreAsManyAsTheLanguageHas_data() { addLanguages(); }
    void formsAreAsManyAsTheLanguageHas()
    {
        QFETCH(int, at);
        const TranslationFile &file = shipped().at(static_cast<size_t>(at));
        const qsizetype forms = pluralForms(compiledPath(file));
        QVERIFY(forms > 0);
        for (const Message &message : file.messages()) {
            if (message.plural)
                QVERIFY2(message.forms.size() == forms, qPrintable(message.source));
        }
    }

    void numberIsLeftOutOnlyWhereTheFormSaysIt_data() { addLanguages(); }
    void numberIsLeftOutOnlyWhereTheFormSaysIt()
    {
        constexpr int Highest = 200;
        QFETCH(int, at);
        const TranslationFile &file = shipped().at(static_cast<size_t>(at));
        QTranslator translator;
        QVERIFY(translator.load(compiledPath(file)));
        for (const Message &message : file.messages()) {
            if (!message.plural || !message.isFinished())
                continue;
            std::map<QString, int> numbersOf;
            for (int number = 0; number <= Highest; ++number)
                ++numbersOf[answer(translator, message, number)];
            for (const auto &[text, numbers] : numbersOf) {
                const bool saysNumber = text.contains(QStringLiteral("%n")) || text.contains(QStringLiteral("%Ln"));
                QVERIFY2(saysNumber || numbers == 1, qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCompiledTranslations)
#include "tst_compiledtranslations.moc"
