// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/advertfilereader.h"
#include "views/formdialog.h"

#include <QDate>

#include <vector>

class QPlainTextEdit;
class QStackedWidget;

namespace Cairn {

class AdvertOpening;
class AdvertText;
class Catalogue;
class CvLevelsModel;
class CvLevelsTable;
class CvReader;
class OpenPlan;
class PlanCommands;
struct CvLevel;

/**
 * Reads a person's CV and shows the levels that it suggests. Only those that the person confirms one by one are taken,
 * as one edit; the text of the CV is never kept.
 */
class CvDialog final : public FormDialog
{
    Q_OBJECT

public:
    /** All but the date outlive this; the reader opens files on another thread. Times without an end last until today.
     */
    CvDialog(const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands, AdvertFileReader reader,
             const Theme &theme, const QDate &today, QWidget *parent = nullptr);
    ~CvDialog() override;

    /** Reads a file in place of the text; a problem is shown, and the text stays. */
    void openFile(const QString &path);

    /** Goes on to the levels, and there takes the confirmed ones. */
    void accept() override;

signals:
    /** The person wants to choose a file; see openFile(). */
    void fileWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Stage : quint8 { Text, Levels };

    QWidget *buildText();
    QWidget *buildLevels();
    void connectParts();
    void setStage(Stage stage);
    void check();
    void read();
    void takeText(const QString &text);
    void takeProblem(const Problem &problem);
    void showLevels(const std::vector<CvLevel> &levels);
    void showSnippet();
    void tellConfirmed();

    PlanCommands &m_commands;
    QDate m_today;
    CvLevelsModel *m_levels;
    CvReader *m_reader;
    AdvertOpening *m_opening;
    Stage m_stage = Stage::Text;
    QStackedWidget *m_pages;
    AdvertText *m_text = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_back = nullptr;
    CvLevelsTable *m_table = nullptr;
    QPlainTextEdit *m_snippet = nullptr;
};

} // namespace Cairn
