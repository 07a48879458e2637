// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payimportdialog.h"

#include "domain/catalogue.h"
#include "views/paycolumnform.h"
#include "views/styledlabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Width = 860;
constexpr int MostLettersOfSeries = 60;
constexpr int LettersOfCell = 80;
constexpr int RowsInSight = 6;
constexpr int MostRefusedShown = 1000;
constexpr int WholePerMille = 1000;

QTableView *makeTable(QStandardItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->setMinimumHeight((RowsInSight + 2) * table->verticalHeader()->defaultSectionSize());
    return table;
}

} // namespace

PayImportDialog::PayImportDialog(const Theme &theme, const Catalogue &catalogue, const QString &file, QWidget *parent)
    : FormDialog(theme, parent)
    , m_pages(new QStackedWidget(body()))
    , m_rows(new QStandardItemModel(this))
    , m_refused(new QStandardItemModel(this))
{
    setHeading(tr("Read own figures of pay"));
    m_pages->addWidget(buildPreview(file, catalogue));
    m_pages->addWidget(buildReading());
    m_pages->addWidget(buildOutcome());
    auto *lines = new QVBoxLayout(body());
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_pages);
    connect(m_name, &QLineEdit::textChanged, this, &PayImportDialog::check);
    connect(m_form, &PayColumnForm::planChanged, this, [this] {
        check();
        emit previewWanted();
    });
    setStage(Stage::Preview);
    fitToWidth(Width);
}

QWidget *PayImportDialog::buildPreview(const QString &file, const Catalogue &catalogue)
{
    auto *page = new QWidget(m_pages);
    m_about = new StyledLabel(theme(), TextStyle::Secondary, page);
    m_about->setTone(QStringLiteral("caption"));
    m_about->setWordWrap(true);
    m_name = new QLineEdit(QFileInfo(file).completeBaseName().left(MostLettersOfSeries), page);
    m_name->setMaxLength(MostLettersOfSeries);
    m_name->setAccessibleName(tr("Name of the series"));
    auto *nameLabel = new StyledLabel(theme(), TextStyle::Control, page);
    nameLabel->setText(tr("Name of the series"));
    nameLabel->setBuddy(m_name);
    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(12);
    nameLine->addWidget(nameLabel);
    nameLine->addWidget(m_name, 1);
    m_form = new PayColumnForm(theme(), catalogue, page);
    m_table = makeTable(m_rows, tr("The beginning of the file"), page);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    lines->addWidget(m_about);
    lines->addLayout(nameLine);
    lines->addWidget(m_form);
    lines->addWidget(m_table, 1);
    return page;
}

QWidget *PayImportDialog::buildReading()
{
    auto *page = new QWidget(m_pages);
    m_readingText = new StyledLabel(theme(), TextStyle::Control, page);
    m_readingText->setText(tr("The file is being read. Nothing is kept before it is read whole."));
    m_readingText->setWordWrap(true);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, WholePerMille);
    m_progress->setAccessibleName(tr("How much is read"));
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_readingText);
    lines->addWidget(m_progress);
    lines->addStretch(1);
    return page;
}

QWidget *PayImportDialog::buildOutcome()
{
    auto *page = new QWidget(m_pages);
    m_outcomeText = new StyledLabel(theme(), TextStyle::Control, page);
    m_outcomeText->setWordWrap(true);
    m_refusedTable = makeTable(m_refused, tr("Lines that were not used"), page);
    m_refusedTable->horizontalHeader()->setStretchLastSection(true);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    lines->addWidget(m_outcomeText);
    lines->addWidget(m_refusedTable, 1);
    return page;
}

void PayImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    m_pages->setCurrentIndex(static_cast<int>(stage));
    mainButton()->setText(stage == Stage::Outcome ? tr("Close") : tr("Read the file"));
    mainButton()->setVisible(stage != Stage::Reading);
    cancelButton()->setVisible(stage != Stage::Outcome);
    check();
    if (stage == Stage::Outcome)
        mainButton()->setFocus();
}

void PayImportDialog::check()
{
    if (m_stage != Stage::Preview) {
        setSentence({});
        mainButton()->setEnabled(true);
        return;
    }
    const bool isComplete = m_form->plan().columns.isComplete();
    const bool isNamed = !seriesName().isEmpty();
    setSentence(!isNamed      ? tr("Give the figures a name.")
                : !isComplete ? tr("Choose the column of the job title, and that of the pay or those of its range.")
                              : tr("The file stays as it is. Lines that cannot be used are told afterwards, each with "
                                   "its reason."));
    mainButton()->setEnabled(isComplete && isNamed);
}

void PayImportDialog::showPreview(const PayPreview &preview)
{
    m_heading = preview.heading;
    m_form->showPreview(preview);
    //: %1 is the size of a file, %2 its encoding
    m_about->setText(
        tr("%1, %2. These are its first lines:").arg(QLocale().formattedDataSize(preview.bytes), preview.encodingName));
    m_rows->clear();
    QStringList heads;
    for (const QString &head : preview.heading)
        heads.append(head.simplified().left(LettersOfCell));
    m_rows->setHorizontalHeaderLabels(heads);
    for (const QStringList &row : preview.rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row)
            items.append(new QStandardItem(cell.simplified().left(LettersOfCell)));
        m_rows->appendRow(items);
    }
    check();
}

void PayImportDialog::showProgress(double share)
{
    setStage(Stage::Reading);
    m_progress->setValue(static_cast<int>(share * WholePerMille));
}

void PayImportDialog::showOutcome(qint64 lines, qint64 used, const std::vector<RefusedPayLine> &refused)
{
    const QLocale locale;
    QString text = tr("%1 of %2 lines are used.").arg(locale.toString(used), locale.toString(lines));
    if (static_cast<qint64>(refused.size()) > MostRefusedShown)
        //: Below it stand the first lines that were not used
        text += u' ' + tr("The first %1 that are not:").arg(locale.toString(MostRefusedShown));
    m_outcomeText->setText(text);
    m_refused->clear();
    m_refused->setHorizontalHeaderLabels({tr("Line"), tr("Why it is not used")});
    for (const RefusedPayLine &line : refused) {
        if (m_refused->rowCount() >= MostRefusedShown)
            break;
        auto *number = new QStandardItem(locale.toString(line.line));
        number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_refused->appendRow({number, new QStandardItem(sentenceOf(line, m_heading))});
    }
    m_refusedTable->setVisible(!refused.empty());
    setStage(Stage::Outcome);
}

void PayImportDialog::showProblem(const QString &sentence)
{
    setStage(Stage::Preview);
    setSentence(sentence, QStringLiteral("bad"));
}

QString PayImportDialog::seriesName() const
{
    return m_name->text().simplified();
}

const PayImportPlan &PayImportDialog::plan() const
{
    return m_form->plan();
}

void PayImportDialog::accept()
{
    if (m_stage == Stage::Outcome) {
        FormDialog::accept();
        return;
    }
    if (!mainButton()->isEnabled())
        return;
    showProgress(0);
    emit importWanted();
}

void PayImportDialog::reject()
{
    if (m_stage == Stage::Reading) {
        emit cancelWanted();
        return;
    }
    if (m_stage == Stage::Outcome)
        FormDialog::accept();
    else
        FormDialog::reject();
}

} // namespace Cairn
