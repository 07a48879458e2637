// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "models/helplistmodel.h"
#include "views/helppartswitch.h"
#include "views/page.h"

class QPushButton;
class QStackedWidget;

namespace Cairn {

class AnswerPane;
class FilterField;
class FoldingSplitter;
class HelpListView;
class HelpPane;
class PageHead;
class SourcePane;
class StyledLabel;
class Theme;

/** Questions with their answers, and the sources of all that the program says, each as a list with a pane beside. */
class HelpPage final : public Page
{
    Q_OBJECT

public:
    HelpPage(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &saved) override;
    /**
     * Takes "question:ID" or "source:ID" and clears a filter that hides it. Without an ID the part is shown with
     * what is chosen in it.
     */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

signals:
    void roleWanted(const Cairn::RoleId &role);
    void skillWanted(const Cairn::SkillId &skill);
    void resourceWanted(const Cairn::ResourceId &resource);

private:
    using Part = HelpPartSwitch::Part;

    void buildList();
    QWidget *buildEmpty();
    void buildPanes();
    void connectList();
    void connectPanes();

    void showPart(Part part);
    void showRows();
    void applyFilter(const QString &text);
    void choose(Part part, const QString &id);
    QString finding() const;

    HelpListModel &rows(Part part);
    const HelpListModel &rows(Part part) const;
    HelpListView *list() const;
    HelpPane *pane() const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    HelpListModel m_questions;
    HelpListModel m_sources;
    Part m_part = Part::Questions;

    FoldingSplitter *m_splitter = nullptr;
    QWidget *m_listSide = nullptr;
    PageHead *m_head = nullptr;
    HelpPartSwitch *m_switch = nullptr;
    QPushButton *m_detailsButton = nullptr;
    FilterField *m_filter = nullptr;
    StyledLabel *m_hint = nullptr;
    QStackedWidget *m_lists = nullptr;
    HelpListView *m_questionList = nullptr;
    HelpListView *m_sourceList = nullptr;
    QWidget *m_empty = nullptr;
    StyledLabel *m_emptyText = nullptr;
    QPushButton *m_clear = nullptr;
    QStackedWidget *m_panes = nullptr;
    AnswerPane *m_answer = nullptr;
    SourcePane *m_source = nullptr;
};

} // namespace Cairn
