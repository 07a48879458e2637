// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/payimportcommand.h"

#include "catalogue/paytablesreader.h"
#include "cli/invocation.h"
#include "cli/workspaceediting.h"
#include "domain/payfigure.h"
#include "domain/payrolenames.h"
#include "exchange/payimport.h"
#include "exchange/payimportcell.h"
#include "exchange/payimportpreview.h"
#include "storage/payseriesfolder.h"

#include <QFileInfo>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace Cairn {

namespace {

const QString AsOption = QStringLiteral("as");
const QString ColumnOption = QStringLiteral("column");
const QString CurrencyOption = QStringLiteral("currency");
const QString PlaceOption = QStringLiteral("place");
const QString DecimalCommaOption = QStringLiteral("decimal-comma");

struct NamedColumn
{
    QLatin1String name;
    int PayColumns::*column;
};
constexpr std::array<NamedColumn, 10> NamedColumns{{{QLatin1String("role"), &PayColumns::role},
                                                    {QLatin1String("level"), &PayColumns::level},
                                                    {QLatin1String("place"), &PayColumns::place},
                                                    {QLatin1String("industry"), &PayColumns::industry},
                                                    {QLatin1String("size"), &PayColumns::size},
                                                    {QLatin1String("year"), &PayColumns::year},
                                                    {QLatin1String("currency"), &PayColumns::currency},
                                                    {QLatin1String("pay"), &PayColumns::pay},
                                                    {QLatin1String("low"), &PayColumns::low},
                                                    {QLatin1String("high"), &PayColumns::high}}};

const NamedColumn *columnNamed(const QString &what)
{
    const auto *known = std::find_if(NamedColumns.begin(), NamedColumns.end(),
                                     [&what](const NamedColumn &each) { return each.name == what; });
    return known == NamedColumns.end() ? nullptr : known;
}

/** Words that mean other series to "pay". */
bool isReserved(const QString &name)
{
    const std::array<QString, 4> words{OfficialSeries.text(), AdvertisementSeries.text(), RuleOfThumbSeries.text(),
                                       QStringLiteral("own")};
    return std::any_of(words.begin(), words.end(),
                       [&name](const QString &word) { return name.compare(word, Qt::CaseInsensitive) == 0; });
}

bool hasControls(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter == QChar(QChar::ReplacementCharacter);
    });
}

/** What is wrong with the name of a series; empty where nothing is. */
QString mistakeInName(const QString &name)
{
    constexpr int MostLetters = 60; // as many as the field for a name in the window takes
    if (name.isEmpty())
        return PayImportCommand::tr("The series needs a name: --as NAME.");
    if (name.size() > MostLetters)
        return PayImportCommand::tr("The name is too long: a name has at most %1 letters.")
            .arg(QLocale().toString(MostLetters));
    if (hasControls(name))
        return PayImportCommand::tr("The name holds signs that are no text.");
    if (isReserved(name))
        return PayImportCommand::tr("“%1” stands for other figures; give the series another name.").arg(name);
    return {};
}

/** What is wrong with the other options, whatever the file holds; empty where nothing is. */
QString mistakeInOptions(const Invocation &invocation)
{
    for (const QString &text : invocation.valuesOf(ColumnOption)) {
        if (!text.contains(u'=') || !columnNamed(text.section(u'=', 0, 0)))
            return PayImportCommand::tr("“%1” does not say what a column holds: it is, for example, role=TITLE, with "
                                        "role, level, place, industry, size, year, currency, pay, low or high.")
                .arg(text);
    }
    const QString currency = invocation.valueOf(CurrencyOption);
    if (invocation.has(CurrencyOption) && !isCurrencyCode(currency))
        return PayImportCommand::tr("“%1” is no currency: it is a code of three letters, such as USD.").arg(currency);
    return {};
}

/** "role=Job title": what a column says, and its name in the file; without a name it is not used. */
Result<void> assign(PayColumns &columns, const QString &text, const QStringList &heading)
{
    const NamedColumn *known = columnNamed(text.section(u'=', 0, 0));
    const QString name = text.section(u'=', 1);
    const qsizetype at = heading.indexOf(name);
    if (at < 0 && !name.isEmpty())
        return Problem{PayImportCommand::tr("The file has no column “%1”. Nothing was changed.").arg(name), text};
    columns.*(known->column) = name.isEmpty() ? NoPayColumn : static_cast<int>(at);
    return {};
}

} // namespace

QList<QCommandLineOption> PayImportCommand::options() const
{
    return {{AsOption, tr("The name of the series."), QStringLiteral("NAME")},
            {ColumnOption,
             tr("What a column holds, e.g. role=TITLE or pay=SALARY; may be given several times. Without it the names "
                "of the columns are guessed at."),
             QStringLiteral("WHAT=NAME")},
            {CurrencyOption, tr("The currency of lines that name none."), QStringLiteral("CURRENCY")},
            {PlaceOption, tr("The country of lines that name none."), QStringLiteral("CODE")},
            {DecimalCommaOption, tr("Numbers have a decimal comma.")}};
}

Result<PayImportPlan> PayImportCommand::planOf(const Invocation &invocation, const PayPreview &preview)
{
    PayImportPlan plan = preview.plan;
    for (const QString &text : invocation.valuesOf(ColumnOption)) {
        const Result<void> assigned = assign(plan.columns, text, preview.heading);
        if (!assigned)
            return assigned.problem();
    }
    if (invocation.has(CurrencyOption))
        plan.currency = invocation.valueOf(CurrencyOption).toUpper();
    if (invocation.has(PlaceOption))
        plan.place = invocation.valueOf(PlaceOption);
    if (invocation.has(DecimalCommaOption))
        plan.decimalPoint = ',';
    if (!plan.columns.isComplete()) {
        return Problem{tr("It cannot be told which columns of the file hold the job title and the pay. Nothing was "
                          "changed; say it, e.g. --column role=TITLE --column pay=SALARY. The columns are: %1.")
                           .arg(preview.heading.join(QStringLiteral(", "))),
                       {}};
    }
    return plan;
}

ExitStatus PayImportCommand::run(Invocation &invocation) const
{
    const QString name = invocation.valueOf(AsOption).simplified().normalized(QString::NormalizationForm_C);
    for (const QString &mistake : {mistakeInName(name), mistakeInOptions(invocation)}) {
        if (!mistake.isEmpty())
            return invocation.wrongUse(mistake);
    }
    const PayRoleNames names(invocation.catalogue());
    const QString path = invocation.word(0);
    const Result<PayPreview> preview = previewPay(path, names);
    if (!preview)
        return invocation.notDone(preview.problem());
    const Result<PayImportPlan> plan = planOf(invocation, preview.value());
    if (!plan)
        return invocation.notDone(plan.problem());
    const PayRates rates(PayTablesReader::read(PayTablesReader::shippedFolder()).tables.rates);
    Result<PayImportOutcome> read = importPay(path, plan.value(), names, rates, [](double) { return true; });
    if (!read)
        return invocation.notDone(read.problem());
    PayImportOutcome outcome = read.takeValue();
    if (outcome.used > 0) {
        // Holds the workspace as long as the series is being written.
        const auto editing = WorkspaceEditing::begin(invocation.folder(), WorkspaceEditing::Missing::Made);
        if (!editing)
            return invocation.notDone(editing.problem());
        PaySeries series;
        series.id = PaySeriesId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        series.name = name;
        series.file = QFileInfo(path).fileName();
        series.importedOn = invocation.today();
        series.linesRead = outcome.lines;
        series.rows = std::make_shared<const PayRows>(std::move(outcome.rows));
        const Result<void> kept = PaySeriesFolder(invocation.folder(), rates).add(series);
        if (!kept)
            return invocation.notDone(kept.problem());
    }
    print(outcome, preview.value().heading, invocation.output());
    if (outcome.used == 0)
        return invocation.notDone(tr("No line of the file could be used, so nothing was kept."));
    return ExitStatus::Done;
}

void PayImportCommand::print(const PayImportOutcome &outcome, const QStringList &heading, Output &output)
{
    if (output.isJson()) {
        QJsonArray refused;
        for (const RefusedPayLine &line : outcome.refused)
            refused.append(
                QJsonObject{{QStringLiteral("line"), line.line}, {QStringLiteral("why"), sentenceOf(line, heading)}});
        output.document(QJsonObject{{QStringLiteral("rows"), outcome.lines},
                                    {QStringLiteral("used"), outcome.used},
                                    {QStringLiteral("refused"), refused}});
        return;
    }
    const QLocale locale;
    for (const RefusedPayLine &line : outcome.refused)
        //: %1 is the number of a line of a file, %2 a sentence
        output.line(tr("Line %1: %2").arg(locale.toString(line.line), sentenceOf(line, heading)));
    output.line(tr("%1 of %2 lines are used.").arg(locale.toString(outcome.used), locale.toString(outcome.lines)));
}

} // namespace Cairn
