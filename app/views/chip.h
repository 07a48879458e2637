// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace Cairn {

class Theme;

/** A pill that is on or off, with an optional count after its word; on = tint and tick. */
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    /** How many things the filter would show; shown after the word. */
    void setCount(int count);
    void clearCount();
    std::optional<int> count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    QString countText() const;
    int textWidth(const QString &text) const;

    const Theme &m_theme;
    std::optional<int> m_count;
};

} // namespace Cairn
