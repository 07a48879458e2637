// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Cairn {

class Theme;

/** A title that leads somewhere, in as many lines as it needs; underlined below the mouse. All text is plain. */
class WrappingLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WrappingLink(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Cairn
