// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace Cairn {

class FlowLayout;
class TagLink;
class Theme;

/** A heading and links below it. What an id stands for is known to the receiver. Not shown where there are none. */
class LinkSection final : public QWidget
{
    Q_OBJECT

public:
    struct Link
    {
        QString id;
        QString title;
    };

    LinkSection(const Theme &theme, const QString &heading, QWidget *parent = nullptr);

    void setLinks(const std::vector<Link> &links);

    /** Lets Tab come to the links after the given widget, and returns the last of them; the given one without any. */
    QWidget *orderAfter(QWidget *before) const;

signals:
    void linkChosen(const QString &id);

private:
    TagLink *tagAt(size_t place);

    const Theme &m_theme;
    QString m_heading;
    FlowLayout *m_flow;
    std::vector<TagLink *> m_tags;
    QStringList m_ids;
};

} // namespace Cairn
