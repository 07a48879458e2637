// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/liking.h"

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace Cairn {

class StyledLabel;
class Theme;

/**
 * A statement and three choices: would not like, neutral, would like. A click, the keys 1 to 3 and the arrows choose;
 * the chosen one again, Backspace or Delete takes the answer back. It shows the answer it is given and only asks for
 * another one.
 */
class LikingSwitch final : public QWidget
{
    Q_OBJECT

public:
    LikingSwitch(const Theme &theme, const QString &statement, QWidget *parent = nullptr);

    void setLiking(std::optional<Liking> liking);
    std::optional<Liking> liking() const { return m_liking; }
    QString statement() const;

    /** The words of a choice, e.g. "Would like". */
    static QString wordsOf(Liking liking);

signals:
    void likingRequested(std::optional<Cairn::Liking> liking);
    /** The person goes on to another statement: 1 to the next, -1 to the one before. */
    void stepRequested(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask(std::optional<Liking> liking);
    void move(int step);
    void arrange();
    void describe();

    const Theme &m_theme;
    StyledLabel *m_statement;
    QBoxLayout *m_line;
    QWidget *m_choices;
    std::array<QPushButton *, 3> m_buttons{};
    std::optional<Liking> m_liking;
};

} // namespace Cairn
