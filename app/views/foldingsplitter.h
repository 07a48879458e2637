// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QPushButton;

namespace Cairn {

class Theme;

/**
 * A list and, at the end side, a pane about what is chosen in it. Where the two stand too close the pane folds behind
 * a button, and where there is room for one only they take turns. Where the keyboard goes is left to the page.
 */
class FoldingSplitter final : public QSplitter
{
    Q_OBJECT

public:
    /** Takes list and pane as children; the button stays where it is, and is seen only where the pane folds. */
    FoldingSplitter(const Theme &theme, QWidget *list, QWidget *pane, QPushButton *button, QWidget *parent = nullptr);

    /** A button for the constructor. Made with the head of the page, it has its place in the order of Tab. */
    static QPushButton *makeButton(const Theme &theme, QWidget *parent);

    /** Whether the pane was opened, which counts only where it folds or stands behind its button. */
    bool isPaneOpen() const { return m_paneOpen; }
    /** Opens or closes the pane without paneOpened() and paneClosed(), e.g. as it was the last time. */
    void setPaneOpen(bool open);
    /** Whether the pane stands behind its button at every width, and can be closed again from within. */
    void setOnDemand(bool onDemand);
    void openPane();
    void closePane();

    bool isListShown() const;
    bool isPaneShown() const;

    /** Shows what there is room for; done again by itself for another width or text size. */
    void fold();

signals:
    void paneOpened();
    void paneClosed();
    /** Whether the pane stands alone and needs a way back to the list. */
    void closableChanged(bool closable);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_list;
    QWidget *m_pane;
    QPushButton *m_button;
    bool m_paneOpen = false;
    bool m_onDemand = false;
};

} // namespace Cairn
