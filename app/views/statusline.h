// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDateTime;

namespace Cairn {

class StyledLabel;
class Theme;

/** The line at the foot of the window: what is saved and where, and that nothing leaves this computer. */
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Theme &theme, const QString &catalogueVersion, QWidget *parent = nullptr);

    void showNothingToSave();
    void showAllSaved();
    void showSaved(const QDateTime &at);
    /** Nothing is shown for an empty name. */
    void setWorkspaceName(const QString &name);

    QString savedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Picture;

    void showState(const QString &text, bool ticked);
    StyledLabel *makeLabel(const QString &text);

    const Theme &m_theme;
    Picture *m_tick;
    StyledLabel *m_saved;
    Picture *m_file;
    StyledLabel *m_workspace;
};

} // namespace Cairn
