// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payimportplan.h"
#include "domain/payimportrefusal.h"
#include "views/formdialog.h"

#include <vector>

class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace Cairn {

class Catalogue;
class PayColumnForm;

/** Shows the beginning of a file with own figures and how it is read; then how far it is, and what was not used. */
class PayImportDialog final : public FormDialog
{
    Q_OBJECT

public:
    PayImportDialog(const Theme &theme, const Catalogue &catalogue, const QString &file, QWidget *parent = nullptr);

    void showPreview(const PayPreview &preview);
    void showProgress(double share);
    /** The end: what was used, and each line that was not with its reason. */
    void showOutcome(qint64 lines, qint64 used, const std::vector<RefusedPayLine> &refused);
    /** Back to the preview, with a sentence why. */
    void showProblem(const QString &sentence);

    QString seriesName() const;
    const PayImportPlan &plan() const;

    void accept() override;
    void reject() override;

signals:
    /** The beginning is to be read again in another way. */
    void previewWanted();
    void importWanted();
    void cancelWanted();

private:
    enum class Stage : quint8 { Preview, Reading, Outcome };

    QWidget *buildPreview(const QString &file, const Catalogue &catalogue);
    QWidget *buildReading();
    QWidget *buildOutcome();
    void setStage(Stage stage);
    void check();

    Stage m_stage = Stage::Preview;
    QStackedWidget *m_pages;
    StyledLabel *m_about;
    QLineEdit *m_name;
    PayColumnForm *m_form;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    StyledLabel *m_readingText;
    QProgressBar *m_progress;
    StyledLabel *m_outcomeText;
    QStandardItemModel *m_refused;
    QTableView *m_refusedTable;
    QStringList m_heading;
};

} // namespace Cairn
