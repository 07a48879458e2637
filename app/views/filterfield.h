// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Cairn {

class Theme;

/** A field for words that filter a list: Enter or Down leads on to the list, Escape empties the field. */
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    /** The name stands in the empty field, and is read by a screen reader. */
    FilterField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

signals:
    /** The person wants to go on to the list. */
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Cairn
