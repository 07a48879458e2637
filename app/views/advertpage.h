// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "views/advertfilereader.h"
#include "views/page.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Cairn {

class AdvertDraft;
class AdvertEmpty;
class AdvertList;
class AdvertOpening;
class AdvertPane;
class AdvertReader;
class AdvertText;
class Catalogue;
class FoldingSplitter;
class KeptAdvertsModel;
class LiveAdvert;
class MentionLegend;
class MessageBar;
class OpenPlan;
class PageHead;
class PlanCommands;
class SkillMentionModel;
class StyledLabel;
class Theme;

/** Job advertisements: the kept ones, the text of one with its skills highlighted, and a pane about what it says. */
class AdvertPage final : public Page
{
    Q_OBJECT

public:
    /** All outlive this; the reader opens files on another thread. */
    AdvertPage(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
               AdvertFileReader reader, QWidget *parent = nullptr);
    ~AdvertPage() override;

    /** The page's word in the rail. */
    static QString word();
    QString title() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /** Shows a kept advertisement by its id. */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

    /** Reads a file in place of the text that is not kept; a problem is shown, and the text stays. */
    void openFile(const QString &path);

signals:
    /** The person wants to choose a file; see openFile(). */
    void fileWanted();
    void roleActivated(const Cairn::RoleId &role);
    void skillActivated(const Cairn::SkillId &skill);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Way : quint8 { Next, Previous };

    void build();
    QWidget *buildEmpty();
    QWidget *buildText();
    void connectParts();
    void connectText();
    void connectReading();

    void arrange();
    void begin();
    void beginNew();
    void pasteText();
    void showDraft();
    void showKept();
    void takeText(const QString &text);
    void takeProblem(const Problem &problem);
    void showReading();
    void showFinding();
    void showStack();
    void goToMention(Way way);
    void showPlace();
    bool isEmptyShown() const;

    const Theme &m_theme;
    const OpenPlan &m_plan;
    AdvertReader *m_reader;
    LiveAdvert *m_advert;
    SkillMentionModel *m_mentions;
    KeptAdvertsModel *m_kept;
    AdvertDraft *m_draft;
    AdvertOpening *m_opening;

    QWidget *m_main;
    PageHead *m_head = nullptr;
    QPushButton *m_details = nullptr;
    MessageBar *m_message = nullptr;
    QBoxLayout *m_columns = nullptr;
    AdvertList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    AdvertEmpty *m_empty = nullptr;
    QLineEdit *m_title = nullptr;
    QPushButton *m_keep = nullptr;
    AdvertText *m_text = nullptr;
    MentionLegend *m_legend = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    StyledLabel *m_place = nullptr;
    AdvertPane *m_pane = nullptr;
    FoldingSplitter *m_splitter = nullptr;
    bool m_isBegun = false; ///< a text was asked for, though there is none yet
};

} // namespace Cairn
