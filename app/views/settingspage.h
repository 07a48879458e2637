// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

class PageHead;
class Preferences;
class StyledLabel;
class Theme;

/** What a person can set to their liking, at once and without a button to confirm, and where their plan lies. */
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
        StyledLabel *hint;
    };

    QWidget *makeLooks();
    QWidget *makeWorkspace();
    QLayout *makeWorkspaceRows(QWidget *parent);
    Row makeRow(QGridLayout *rows, int at, QWidget *parent);
    void connectBoxes();
    void retranslate();
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
};

} // namespace Cairn
