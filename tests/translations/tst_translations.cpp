// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/coderules.h"
#include "translations/glossary.h"
#include "translations/menurules.h"
#include "translations/textrules.h"

#include <QDebug>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

using Rule = Findings (*)(const TranslationFile &);
Q_DECLARE_METATYPE(Rule)

namespace {

constexpr const char *Folder = CAIRN_SOURCE_DIR "/translations";

/** The files of this tree, read once. */
const std::vector<TranslationFile> &shipped()
{
    static const std::vector<TranslationFile> files = TranslationFile::allIn(QString::fromUtf8(Folder));
    return files;
}

/** By the glossary of this tree. */
Findings termsAreKept(const TranslationFile &file)
{
    static const Glossary glossary(QString::fromUtf8(Folder) + QStringLiteral("/glossary.json"));
    if (!glossary.problem().isEmpty())
        return {{QStringLiteral("glossary.json"), 0, glossary.problem()}};
    return glossary.missedTerms(file);
}

struct NamedRule
{
    const char *name;
    Rule rule;
};

const std::vector<NamedRule> &rules()
{
    static const std::vector<NamedRule> all{
        {"the file speaks its name", fileSpeaksItsName},
        {"every text is translated", everyTextIsTranslated},
        {"sentences are translated", sentencesAreTranslated},
        {"edges stay", edgesStay},
        {"ellipses stay", ellipsesStay},
        {"full stops stay", fullStopsStay},
        {"quotes are of one kind", quotesAreOfOneKind},
        {"the percent sign is written one way", percentSignIsWrittenOneWay},
        {"quoted labels are the program's", quotedLabelsAreThePrograms},
        {"labels stay short", labelsStayShort},
        {"placeholders stay", placeholdersStay},
        {"code stays", codeStays},
        {"capitals stay", capitalsStay},
        {"figures stay", figuresStay},
        {"marks stay", marksStay},
        {"letters differ", lettersDiffer},
        {"marked texts are in menus", markedTextsAreInMenus},
        {"terms are kept", termsAreKept},
    };
    return all;
}

/** Line by line: a single message would be cut short. */
void say(const Findings &findings)
{
    for (const Finding &finding : findings)
        qWarning().noquote() << toText(Findings{finding});
}

/** A file of one language, made of the messages given. */
class SmallFile final
{
public:
    explicit SmallFile(const QString &messages, const QString &language = QStringLiteral("de"))
    {
        QFile file(m_folder.filePath(QStringLiteral("careercairn_de.ts")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The temporary folder cannot be written.");
        file.write(QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                                  "<TS version=\"2.1\" language=\"%1\">\n%2</TS>\n")
                       .arg(language, messages)
                       .toUtf8());
    }

    TranslationFile read() const { return TranslationFile::allIn(m_folder.path()).at(0); }

private:
    QTemporaryDir m_folder;
};

/** Finished messages of one context: source, translation, source, translation ... */
QString messages(const QString &context, const QStringList &texts)
{
    QString xml;
    for (qsizetype at = 0; at + 1 < texts.size(); at += 2)
        xml += QStringLiteral("<message><source>%1</source><translation>%2</translation></message>\n")
                   .arg(texts[at].toHtmlEscaped(), texts[at + 1].toHtmlEscaped());
    return QStringLiteral("<context><name>%1</name>\n%2</context>\n").arg(context, xml);
}

QString dialog(const QStringList &texts)
{
    return messages(QStringLiteral("Cairn::SomeDialog"), texts);
}

QString plural(const QString &source, const QStringList &forms)
{
    QString xml;
    for (const QString &form : forms)
        xml += QStringLiteral("<numerusform>%1</numerusform>").arg(form);
    return QStringLiteral("<context><name>Cairn::SomeDialog</name><message numerus=\"yes\"><source>%1</source>"
                          "<translation>%2</translation></message></context>\n")
        .arg(source, xml);
}

/** Keeps every rule, and has something for each to look at. */
QString soundMessages()
{
    return dialog({QStringLiteral("Save it as “%1”, %2 % of 1,950, in %3."),
                   QStringLiteral("Sichere es als „%1“, %2\u00a0% von 1.950, in %3."), QStringLiteral("Choose a role…"),
                   QStringLiteral("Rolle wählen…"), QStringLiteral(" \nUse --json with PATH."),
                   QStringLiteral(" \nNimm --json mit PATH."), QStringLiteral("Read plan.ics."),
                   QStringLiteral("Lies plan.ics."), QStringLiteral("Read of MITRE ATT&CK."),
                   QStringLiteral("Lies von MITRE ATT&CK.")})
           + messages(QStringLiteral("Cairn::LogDialog"),
                      {QStringLiteral("&Change"), QStringLiteral("Ä&ndern"), QStringLiteral("&Remove"),
                       QStringLiteral("&Entfernen"), QStringLiteral("&Undo"), QStringLiteral("&Rückgängig")})
           + plural(QStringLiteral("%Ln step(s) of %1"),
                    {QStringLiteral("Ein Schritt von %1"), QStringLiteral("%Ln Schritte von %1")});
}

void addBreach(const char *title, Rule rule, const QString &broken, const char *expected)
{
    QTest::newRow(title) << rule << soundMessages() + broken << QString::fromUtf8(expected);
}

void addBrokenText(const char *title, Rule rule, const char *source, const char *form, const char *expected)
{
    addBreach(title, rule, dialog({QString::fromUtf8(source), QString::fromUtf8(form)}), expected);
}

void addBreachesOfWriting()
{
    addBreach(
        "an unfinished text", everyTextIsTranslated,
        QStringLiteral("<context><name>A</name><message><source>Save</source><translation type=\"unfinished\">Sichern"
                       "</translation></message></context>"),
        "unfinished");
    addBreach(
        "a text that is no longer used", everyTextIsTranslated,
        QStringLiteral("<context><name>A</name><message><source>Save</source><translation type=\"vanished\">Sichern"
                       "</translation></message></context>"),
        "vanished");
    addBrokenText("an empty text", everyTextIsTranslated, "Save", " ", "empty");
    addBreach("an empty plural form", everyTextIsTranslated,
              plural(QStringLiteral("%n step(s)"), {QStringLiteral("%n Schritt"), QString()}), "empty");
    addBrokenText("a sentence in English", sentencesAreTranslated, "Choose a new role here", "Choose a new role here",
                  "as in English");
    addBrokenText("a line break less", edgesStay, "One\nTwo", "Eins zwei", "line breaks");
    addBrokenText("no blank before", edgesStay, " of", "von", "blanks");
    addBrokenText("a blank behind", edgesStay, "of", "von ", "blanks");
    addBrokenText("no full-width sign behind", edgesStay, "of ", "von", "blanks");
    addBrokenText("a lost ellipsis", ellipsesStay, "One … two", "Eins zwei", "lost");
    addBrokenText("an ellipsis too many", ellipsesStay, "Open", "Öffnen…", "at the end");
    addBrokenText("an ellipsis that moved", ellipsesStay, "Open…", "Öffnen… jetzt", "not at the end");
    addBrokenText("a lost full stop", fullStopsStay, "All is saved.", "Alles ist gesichert", "lost");
    addBrokenText("a comma for a full stop", fullStopsStay, "All is saved.", "Alles ist gesichert,", "lost");
    addBrokenText("a full stop in brackets", fullStopsStay, "All is saved", "(Alles ist gesichert.)",
                  "has a full stop");
    addBrokenText("typewriter quotes", quotesAreOfOneKind, "Save “%1”", "Sichere \"%1\"", "typewriter");
    addBrokenText("foreign quotes", quotesAreOfOneKind, "Save “%1”", "Sichere «%1»", "elsewhere");
    addBrokenText("an open quote", quotesAreOfOneKind, "Save “%1”", "Sichere „„%1“", "not closed");
    addBrokenText("another blank before a percent sign", percentSignIsWrittenOneWay, "%1 % done", "%1% fertig",
                  "another blank");
    addBreach("a label that the program shows otherwise", quotedLabelsAreThePrograms,
              messages(QStringLiteral("Catalogue"),
                       {QStringLiteral("Click “Change”."), QStringLiteral("Klicke „Bearbeiten“.")}),
              "ändern in the program");
}

void addBreachesOfCode()
{
    addBrokenText("a long label", labelsStayShort, "Save", "Auf die Festplatte sichern", "wider than 16");
    addBrokenText("a lost placeholder", placeholdersStay, "%1 of %2", "%1", "lost %2");
    addBrokenText("a placeholder of another kind", placeholdersStay, "%L1 hours", "%1 Stunden", "has %1 lost %L1");
    addBrokenText("a number in no plural form", placeholdersStay, "Step %n", "Schritt", "lost %n");
    addBreach("a number lost in the last form", placeholdersStay,
              plural(QStringLiteral("%n step(s)"), {QStringLiteral("%n Schritt"), QStringLiteral("Schritte")}),
              "lost %n");
    addBreach("a placeholder lost in the first form", placeholdersStay,
              plural(QStringLiteral("%n step(s) of %1"),
                     {QStringLiteral("Ein Schritt"), QStringLiteral("%n Schritte von %1")}),
              "lost %1");
    addBrokenText("a translated option", codeStays, "Use --json", "Nimm --jsonisch", "lost --json");
    addBrokenText("a translated command", codeStays, "Run “careercairn-cli plan”", "Starte „careercairn-cli Plan“",
                  "lost careercairn-cli plan");
    addBrokenText("a translated value", codeStays, "e.g. role=TITLE", "z. B. rolle=TITLE", "lost role=TITLE");
    addBrokenText("a lost tag", codeStays, "<b>Now</b>", "<b>Jetzt", "lost </b>");
    addBrokenText("another file", codeStays, "Read pay.csv", "Lies lohn.csv", "lost pay.csv");
    addBrokenText("a lost word in capitals", capitalsStay, "Give SKILL", "Gib FÄHIGKEIT an", "lost SKILL");
    addBrokenText("another figure", figuresStay, "from 1,950 on", "ab 1.590", "lost 1950");
    addBrokenText("no letter marked", marksStay, "&Save", "Sichern", "0 marks");
    addBrokenText("two letters marked", marksStay, "&Save", "&Sich&ern", "2 marks");
    addBrokenText("a mark from nowhere", marksStay, "Save", "&Sichern", "1 marks");
    addBrokenText("a blank marked", marksStay, "&Save", "Sichern&", "marks no letter");
    addBrokenText("a sign marked", marksStay, "&Save", "Sichern&…", "marks no letter");
    addBreach("a letter marked twice", lettersDiffer,
              messages(QStringLiteral("Cairn::LogDialog"),
                       {QStringLiteral("Log &new hours"), QStringLiteral("&Neue Stunden")}),
              "\"n\" is marked twice in the log of hours");
    addBrokenText("a marked text in no menu", markedTextsAreInMenus, "&Save", "&Sichern", "in no menu");
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void languagesAreReallyRead()
    {
        QVERIFY(shipped().size() >= 2);
        for (const TranslationFile &file : shipped())
            QVERIFY2(file.messages().size() >= (file.isOfSources() ? 100 : 5000), qPrintable(file.name()));
    }

    void languageKeepsTheRule_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Rule>("rule");
        for (const TranslationFile &file : shipped()) {
            for (const NamedRule &rule : rules())
                QTest::addRow("%s: %s", qPrintable(file.code()), rule.name) << file.name() << rule.rule;
        }
    }
    void languageKeepsTheRule()
    {
        QFETCH(QString, name);
        QFETCH(Rule, rule);
        for (const TranslationFile &file : shipped()) {
            if (file.name() != name)
                continue;
            const Findings findings = rule(file);
            say(findings);
            QVERIFY2(findings.empty(), "The texts stand above.");
        }
    }

    void languagesHoldTheSameTexts()
    {
        const auto textsOf = [](const TranslationFile &file) {
            QSet<QString> texts;
            for (const Message &message : file.messages())
                texts.insert(message.context + u'|' + message.source + u'|' + message.comment);
            return texts;
        };
        QSet<QString> first;
        for (const TranslationFile &file : shipped()) {
            if (file.isOfSources())
                continue;
            const QSet<QString> texts = textsOf(file);
            if (first.isEmpty())
                first = texts;
            QVERIFY2(texts == first, qPrintable(file.name()));
        }
        QVERIFY(!first.isEmpty());
    }

    void menusHoldOnlyTextsOfTheProgram()
    {
        for (const TranslationFile &file : shipped()) {
            const Findings findings = file.isOfSources() ? Findings() : menusHoldNothingElse(file);
            say(findings);
            QVERIFY2(findings.empty(), "The texts stand above.");
        }
    }

    void soundFileHasNoFindings_data()
    {
        QTest::addColumn<Rule>("rule");
        for (const NamedRule &rule : rules()) {
            if (rule.rule != termsAreKept)
                QTest::newRow(rule.name) << rule.rule;
        }
    }
    void soundFileHasNoFindings()
    {
        QFETCH(Rule, rule);
        const SmallFile file(soundMessages());
        QCOMPARE(toText(rule(file.read())), QString());
    }

    void breachIsFound_data();
    void breachIsFound()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, messages);
        QFETCH(QString, expected);
        const SmallFile file(messages);
        const Findings findings = rule(file.read());
        QCOMPARE(findings.size(), size_t{1});
        QVERIFY2(findings.front().what.contains(expected), qPrintable(findings.front().what));
    }

    void pardonIsGiven_data();
    void pardonIsGiven()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, messages);
        const SmallFile file(messages);
        QCOMPARE(toText(rule(file.read())), QString());
    }

    void otherLanguageThanTheNameIsFound()
    {
        const SmallFile file(soundMessages(), QStringLiteral("fr"));
        QCOMPARE(fileSpeaksItsName(file.read()).size(), size_t{1});
    }

    void brokenFileIsFound()
    {
        const SmallFile file(QStringLiteral("<context><name>A</name>"));
        QCOMPARE(fileSpeaksItsName(file.read()).size(), size_t{1});
    }

    void unknownMenuEntryIsFound()
    {
        const SmallFile file(soundMessages());
        QVERIFY(!menusHoldNothingElse(file.read()).empty());
    }

    void termIsMissedOnlyWhereItIsMeant_data();
    void termIsMissedOnlyWhereItIsMeant()
    {
        QFETCH(QString, context);
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(bool, missed);
        QTemporaryDir folder;
        QFile terms(folder.filePath(QStringLiteral("glossary.json")));
        QVERIFY(terms.open(QIODevice::WriteOnly));
        terms.write("{\"terms\": [{\"term\": \"role\", \"forms\": [\"role\", \"roles\"], \"not\": [\"IAM role\"]},"
                    " {\"term\": \"plan\", \"forms\": [\"plan\"], \"checked\": \"program\"},"
                    " {\"term\": \"Mid\", \"forms\": [\"Mid\"]},"
                    " {\"term\": \"step\", \"forms\": [\"step\"], \"checked\": false}]}");
        terms.close();
        const Glossary glossary(terms.fileName());
        QCOMPARE(glossary.problem(), QString());
        const SmallFile file(messages(QStringLiteral("Glossary"),
                                      {QStringLiteral("role"), QStringLiteral("Rolle"), QStringLiteral("plan"),
                                       QStringLiteral("Plan | Pläne"), QStringLiteral("Mid"),
                                       QStringLiteral("Erfahren"), QStringLiteral("step"), QStringLiteral("Schritt")})
                             + messages(context, {source, translation}));
        QCOMPARE(glossary.missedTerms(file.read()).size(), missed ? size_t{1} : size_t{0});
    }

    void termWithoutTranslationIsFound()
    {
        const SmallFile file(soundMessages());
        QVERIFY(termsAreKept(file.read()).size() >= 30);
    }

    void glossaryWithoutTermsIsFound()
    {
        QVERIFY(!Glossary(QStringLiteral("/no/such/glossary.json")).problem().isEmpty());
    }
};

void TestTranslations::breachIsFound_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("messages");
    QTest::addColumn<QString>("expected");
    addBreachesOfWriting();
    addBreachesOfCode();
}

void TestTranslations::pardonIsGiven_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("messages");
    const auto addText = [](const char *title, Rule rule, const char *source, const char *form) {
        QTest::newRow(title) << rule << dialog({QString::fromUtf8(source), QString::fromUtf8(form)});
    };
    addText("a name is the same everywhere", sentencesAreTranslated, "The Elements of Statistical Learning",
            "The Elements of Statistical Learning");
    addText("a full-width comma needs no blank", edgesStay, "one, ", "一，");
    addText("a full-width word needs no blank", edgesStay, "\u00a0h", "小时");
    addText("a percent sign may stand close", edgesStay, "\u00a0%", "%");
    addText("an ellipsis may be double", ellipsesStay, "one … two…", "一……二……");
    addText("a question with an ellipsis", ellipsesStay, "What if…", "¿Y si…?");
    addText("an abbreviation has a stop", fullStopsStay, "%1M", "%1\u00a0Mio.");
    addText("another script has another stop", fullStopsStay, "All is saved.", "सब सहेजा गया।");
    addText("a stop stands before closing signs", fullStopsStay, "All is “saved”.", "全部“已保存。”");
    addText("a language without stops", fullStopsStay, "All is saved.", "บันทึกทั้งหมดแล้ว");
    addText("a quotation mark of the source", quotesAreOfOneKind, "a \"b\" c", "ein \"b\" c");
    QTest::newRow("a label with more behind it")
        << Rule(quotedLabelsAreThePrograms)
        << dialog({QStringLiteral("&Start, %1"), QStringLiteral("&Starten, %1")})
               + messages(QStringLiteral("Catalogue"),
                          {QStringLiteral("Click “Start”."), QStringLiteral("Klicke „Starten“.")});
    addText("wide letters count twice", labelsStayShort, "Save", "保存保存保存保存");
    addText("a placeholder may come twice", placeholdersStay, "%1 of %2", "%1: %1 von %2");
    addText("an abbreviation with a word of the language", capitalsStay, "Read a CV", "Lies einen Lebenslauf");
    addText("a pattern of dates", capitalsStay, "d MMM yyyy", "d. MMMM yyyy");
    addText("digits of another script", figuresStay, "since 1950", "منذ ١٩٥٠");
    addText("blanks between thousands", figuresStay, "1,234,567", "1\u202f234\u202f567");
    addText("a language without marks", marksStay, "&Save", "حفظ");
    addText("both signs of two", marksStay, "Research && development", "Forschung && Entwicklung");
}

void TestTranslations::termIsMissedOnlyWhereItIsMeant_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("missed");
    const QString program = QStringLiteral("Cairn::SomeDialog");
    const QString catalogue = QStringLiteral("Catalogue");
    const auto add = [](const char *title, const QString &context, const char *source, const char *form, bool missed) {
        QTest::newRow(title) << context << QString::fromUtf8(source) << QString::fromUtf8(form) << missed;
    };
    add("another word", program, "Choose a role.", "Wähle eine Stelle.", true);
    add("another word at the beginning", program, "Roles", "Stellen", true);
    add("another word behind a mark", program, "&Roles", "&Stellen", true);
    add("the word in another case", program, "Choose a role.", "Wähle Zielrollen.", false);
    add("the word with a mark in it", program, "Choose a role.", "Wähle eine R&olle.", false);
    add("another stem", program, "This plan", "Diese Pläne", false);
    add("part of a longer word", program, "Parole", "Wort", false);
    add("code", program, "--role and role=TITLE and ROLE", "--role und role=TITLE und ROLE", false);
    add("a command", program, "Type “careercairn-cli plan”.", "Tippe es.", false);
    add("another sense", program, "An IAM role", "Ein IAM-Recht", false);
    add("another word in the catalogue", catalogue, "Choose a role.", "Wähle eine Stelle.", true);
    add("a term of the program in the catalogue", catalogue, "You plan it.", "Du denkst es aus.", false);
    add("a capital that is meant", program, "Mid", "Mitte", true);
    add("small letters where a capital is meant", program, "in mid June", "Mitte Juni", false);
    add("a term that is not checked", program, "A step", "Ein Tritt", false);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
