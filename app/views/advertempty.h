// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Cairn {

class Theme;

/** The page of advertisements of someone who has none yet: what it does, and the ways to begin. */
class AdvertEmpty final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvertEmpty(const Theme &theme, QWidget *parent = nullptr);

    QPushButton *button() const { return m_paste; }

signals:
    void pasteWanted();
    void fileWanted();
    void typingWanted();

private:
    QWidget *makeStep(int number, const QString &title, const QString &text);
    QWidget *makeButtons();

    const Theme &m_theme;
    QPushButton *m_paste;
};

} // namespace Cairn
