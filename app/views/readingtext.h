// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Cairn {

/** A plain text to read, to search through by the cursor and to copy from, but not to change; Tab leaves it. */
class ReadingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /** The name is for a screen reader. */
    explicit ReadingText(const QString &name, QWidget *parent = nullptr);

    /** Shows a text from its beginning. */
    void showText(const QString &text);
    /** Wants so many lines of text, and is never lower. */
    void setLeastLines(int lines);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void refreshHeight();

    int m_leastLines = 3;
};

} // namespace Cairn
