// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Cairn {

class Theme;

/** One page in the rail: an icon over a word, or the word alone; chosen = a plate and a bar at the start edge. */
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form : quint8 { IconAndWord, Word };

    RailButton(const Theme &theme, const QString &title, const QString &iconName, QWidget *parent = nullptr);

    void setForm(Form form);
    /** How high the button is in a form. */
    int heightIn(Form form) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QFont strongFont() const;

    const Theme &m_theme;
    QString m_iconName;
    Form m_form = Form::IconAndWord;
};

} // namespace Cairn
