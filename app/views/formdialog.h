// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QScrollArea;
class QHBoxLayout;
class QVBoxLayout;

namespace Cairn {

class StyledLabel;
class Theme;

/**
 * A dialog with a heading, a body that scrolls where the screen is too low for it, one sentence about what is filled
 * in, and buttons of which the main one names what it does. What the body holds is left to whoever derives from it.
 */
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(const Theme &theme, QWidget *parent = nullptr);

    /** What is still being typed counts. */
    void accept() override;

protected:
    const Theme &theme() const { return m_theme; }
    /** Without a layout at first; its sides keep room for the ring around what has the keyboard. */
    QWidget *body() const { return m_body; }
    QPushButton *mainButton() const { return m_main; }
    QPushButton *cancelButton() const { return m_cancel; }

    /** Also the title of the window. */
    void setHeading(const QString &text);
    /** Puts a button beside the heading that explains these numbers, see NumberButton. */
    void explainNumbers(const QString &numbers);
    /** The sentence under the body; by its tone (see StyledLabel) it is a hint, or says what is amiss. */
    void setSentence(const QString &text, const QString &tone = QStringLiteral("caption"));
    QString sentence() const;
    /** A button at the other end of the line of buttons. */
    void addFootButton(QPushButton *button);

    /** Takes this width at 100 % text, or what the body needs, and the height that goes with it, as the screen allows.
     */
    void fitToWidth(int width);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int bodyHeight(int width) const;
    int heightWanted(int width) const;
    void growToBody();

    const Theme &m_theme;
    StyledLabel *m_heading;
    QHBoxLayout *m_head;
    QScrollArea *m_scroll;
    QWidget *m_body;
    StyledLabel *m_sentence;
    QVBoxLayout *m_foot;
    QDialogButtonBox *m_buttons;
    QPushButton *m_main;
    QPushButton *m_cancel;
    bool m_isFitted = false;
};

} // namespace Cairn
