// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paintparts.h"

#include <QAbstractButton>

#include <optional>

namespace Cairn {

/** A tag that leads somewhere, e.g. to a skill that comes before, with its state mark where it has one. */
class TagLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TagLink(const Theme &theme, QWidget *parent = nullptr);

    void showTag(const QString &text, std::optional<StateMark> mark = std::nullopt);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int markWidth() const;

    const Theme &m_theme;
    std::optional<StateMark> m_mark;
};

} // namespace Cairn
