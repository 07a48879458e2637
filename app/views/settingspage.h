// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policysetting.h"
#include "domain/safetycopy.h"
#include "views/offeredlanguage.h"
#include "views/page.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Cairn {

class IconView;
class PageHead;
class Preferences;
class StyledLabel;
class Theme;

/**
 * What a person can set to their liking, at once and without a button to confirm, and where their plan lies. What their
 * school has locked is shown and cannot be changed.
 */
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Theme &theme, Preferences &preferences, std::vector<OfferedLanguage> languages,
                 QWidget *parent = nullptr);

    void setWorkspaceFile(const QString &file);
    void setSafetyCopies(std::vector<SafetyCopy> copies);

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QWidget *firstFocus() override;

signals:
    void folderWanted(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        StyledLabel *label;
        QComboBox *box;
        IconView *lock; ///< beside the hint, where the school has set it for good
        StyledLabel *hint;
        PolicySetting setting;
    };

    QWidget *makeLooks();
    QWidget *makeWorkspace();
    QLayout *makeWorkspaceRows(QWidget *parent);
    QWidget *makePolicy();
    Row makeRow(QGridLayout *rows, int at, PolicySetting setting, QWidget *parent);
    bool isLocked(const Row &row) const;
    void tellHint(const Row &row, const QString &hint);
    void connectBoxes();
    void retranslate();
    void retranslatePolicy();
    void refillBoxes();
    void showBoxes();
    void showCopies();

    const Theme &m_theme;
    Preferences &m_preferences;
    std::vector<OfferedLanguage> m_languages;
    std::vector<SafetyCopy> m_copies;
    PageHead *m_head;
    QScrollArea *m_area;
    StyledLabel *m_looksTitle = nullptr;
    Row m_language{};
    Row m_scheme{};
    Row m_textSize{};
    Row m_user{};
    StyledLabel *m_workspaceTitle = nullptr;
    StyledLabel *m_fileLabel = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_copyFile = nullptr;
    QPushButton *m_showFolder = nullptr;
    StyledLabel *m_copiesLabel = nullptr;
    StyledLabel *m_copiesText = nullptr;
    QWidget *m_workspaceLock = nullptr;
    StyledLabel *m_workspaceLockText = nullptr;
    StyledLabel *m_policyTitle = nullptr;
    StyledLabel *m_policyText = nullptr;
    StyledLabel *m_policyLabel = nullptr;
    QLineEdit *m_policyFile = nullptr;
};

} // namespace Cairn
