// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/handbook.h"
#include "models/helplistmodel.h"
#include "views/helppartswitch.h"
#include "views/page.h"

#include <array>

class QPushButton;
class QStackedWidget;

namespace Cairn {

class AnswerPane;
class FilterField;
class FoldingSplitter;
class HandbookPane;
class HelpListView;
class HelpPane;
class LinkSection;
class NumberPane;
class PageHead;
class SourcePane;
class StyledLabel;
class Theme;

/**
 * The handbook, the numbers that the program shows, questions with their answers, and the sources of all that it
 * says: each as a list with a pane beside.
 */
class HelpPage final : public Page
{
    Q_OBJECT

public:
    HelpPage(const Theme &theme, const Catalogue &catalogue, const Handbook &handbook, QWidget *parent = nullptr);

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &saved) override;
    /**
     * Takes "section:ID", "number:ID", "question:ID" or "source:ID" and clears a filter that hides it. Without an ID
     * the part is shown with what is chosen in it.
     */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

signals:
    void roleWanted(const Cairn::RoleId &role);
    void skillWanted(const Cairn::SkillId &skill);
    void resourceWanted(const Cairn::ResourceId &resource);
    void pageWanted(const QString &page);

private:
    using Part = HelpPartSwitch::Part;

    /** What belongs to one part: its rows, the list of them, and the pane that shows one in whole. */
    struct Leaf
    {
        HelpListModel rows;
        HelpListView *list = nullptr;
        HelpPane *pane = nullptr;
    };

    void buildList();
    QWidget *buildEmpty();
    void buildPanes();
    void connectList();
    void connectPanes();

    void showPart(Part part);
    void showRows();
    void showElsewhere();
    void applyFilter(const QString &text);
    void choose(Part part, const QString &id);
    QString finding() const;
    static QString hintOf(Part part);
    static QString nothingOf(Part part, bool filtered);

    Leaf &leaf(Part part) { return m_leaves[static_cast<size_t>(part)]; }
    const Leaf &leaf(Part part) const { return m_leaves[static_cast<size_t>(part)]; }
    HelpListView *list() const { return leaf(m_part).list; }
    HelpPane *pane() const { return leaf(m_part).pane; }

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const Handbook &m_handbook;
    std::array<Leaf, HelpPartSwitch::Parts.size()> m_leaves;
    Part m_part = Part::Handbook;

    FoldingSplitter *m_splitter = nullptr;
    QWidget *m_listSide = nullptr;
    PageHead *m_head = nullptr;
    HelpPartSwitch *m_switch = nullptr;
    QPushButton *m_detailsButton = nullptr;
    FilterField *m_filter = nullptr;
    StyledLabel *m_hint = nullptr;
    QStackedWidget *m_lists = nullptr;
    QWidget *m_empty = nullptr;
    StyledLabel *m_emptyText = nullptr;
    LinkSection *m_elsewhere = nullptr;
    QPushButton *m_clear = nullptr;
    QStackedWidget *m_panes = nullptr;
    HandbookPane *m_chapter = nullptr;
    NumberPane *m_number = nullptr;
    AnswerPane *m_answer = nullptr;
    SourcePane *m_source = nullptr;
};

} // namespace Cairn
