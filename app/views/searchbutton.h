// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Cairn {

class Theme;

/** A button that looks like a search field and opens the search; at its end the keys that do the same. */
class SearchButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(const Theme &theme, QWidget *parent = nullptr);

    void setKeys(const QString &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    int keysWidth() const;

    const Theme &m_theme;
    QString m_keys;
};

} // namespace Cairn
