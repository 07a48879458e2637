// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace Cairn {

/** A heading and what stands under it: a paragraph, points, or named paragraphs. Not shown where there is nothing. */
class RoleTextBlock final : public QWidget
{
    Q_OBJECT

public:
    using Named = std::pair<QString, QString>; ///< a name and its text

    RoleTextBlock(const Theme &theme, const QString &heading, QWidget *parent = nullptr);

    /** Puts a button beside the heading that explains these numbers, see NumberButton. */
    void explainNumbers(const QString &numbers);
    void setText(const QString &text);
    void setPoints(const QStringList &points);
    void setNamed(const std::vector<Named> &paragraphs);

private:
    void clear();
    void addLine(const QString &text, TextStyle style, const QString &tone);
    void addPoint(const QString &text);

    const Theme &m_theme;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_head;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyLines = nullptr;
};

} // namespace Cairn
