// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schoolpolicy.h"
#include "views/cardpage.h"
#include "views/openingwords.h"
#include "views/paintparts.h"

#include <vector>

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Cairn {

class ChoiceCard;
class StyledLabel;

/** Says why a workspace did not open: what is safe first, then what may be missing, then the ways on. */
class OpeningProblemPage final : public CardPage
{
    Q_OBJECT

public:
    explicit OpeningProblemPage(const Theme &theme, QWidget *parent = nullptr);

    /** Where the school has locked the folder of the workspace, no other one is offered; to be set first. */
    void setPolicy(const SchoolPolicy &policy) { m_policy = policy; }
    void setProblem(const OpeningProblem &problem);
    const OpeningProblem &problem() const { return m_problem; }

    /** The way on that is chosen. */
    QWidget *firstFocus() const override;

signals:
    void choiceMade(Cairn::OpeningChoice choice);
    void folderWanted(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeColumns();
    QLayout *makeDetails();
    void makeFoot();
    void takeWords();
    void showWords();
    void showLines(QVBoxLayout *place, const QStringList &lines, StateMark mark);
    void showOptions(OpeningChoice chosen);
    void showChosen();
    void unfoldDetails(bool open);
    const OpeningOption &chosenOption() const;
    QString report() const;

    SchoolPolicy m_policy;
    OpeningProblem m_problem;
    OpeningWords m_words;
    StyledLabel *m_title = nullptr;
    StyledLabel *m_story = nullptr;
    StyledLabel *m_file = nullptr;
    StyledLabel *m_safeTitle = nullptr;
    QVBoxLayout *m_safe = nullptr;
    StyledLabel *m_missingTitle = nullptr;
    QVBoxLayout *m_missing = nullptr;
    StyledLabel *m_question = nullptr;
    QVBoxLayout *m_options = nullptr;
    QButtonGroup *m_group = nullptr;
    QPushButton *m_fold = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_quit = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace Cairn
