// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QToolButton>

namespace Cairn {

class Theme;

/**
 * A button of the top bar that opens a menu: a picture, a caption, a title and tags. Where room is scarce it
 * leaves the tags out, then shortens the title; the tooltip has everything.
 */
class BarButton final : public QToolButton
{
    Q_OBJECT

public:
    struct Tag
    {
        QString text;
        bool accent = false;
    };

    explicit BarButton(const Theme &theme, QWidget *parent = nullptr);

    /** One or two letters in a disc; takes the place of the icon. */
    void setInitials(const QString &initials);
    void setIconName(const QString &name, bool accent);
    void setCaption(const QString &caption);
    void setTitle(const QString &title);
    void setTags(QList<Tag> tags);

    QString title() const { return m_title; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    int pictureSide() const;
    int titleWidth() const;
    int captionWidth() const;
    int tagsWidth() const;
    int fixedWidth() const;

    const Theme &m_theme;
    QString m_initials;
    QString m_iconName;
    bool m_iconAccent = false;
    QString m_caption;
    QString m_title;
    QList<Tag> m_tags;
};

} // namespace Cairn
