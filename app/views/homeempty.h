// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Cairn {

class StyledLabel;
class Theme;

/** The home page of someone who has no target yet: what to do first, and what comes then. */
class HomeEmpty final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeEmpty(const Theme &theme, QWidget *parent = nullptr);

    QPushButton *button() const { return m_choose; }

signals:
    void roleChoiceWanted();

private:
    enum class Turn : quint8 { Now, Then };

    QWidget *makeStep(int number, Turn turn, const QString &title, const QString &text);

    const Theme &m_theme;
    QPushButton *m_choose;
};

} // namespace Cairn
