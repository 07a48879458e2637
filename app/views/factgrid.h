// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace Cairn {

class Theme;

/** Names in one column and what there is to say of each in another. An address can be copied and is never opened. */
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value; ///< facts without one are left out
        /** What a button that copies it is called; empty: there is none. */
        QString copyName;
    };

    explicit FactGrid(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);

    /** Lets Tab come to the copying buttons after the given widget. */
    void orderAfter(QWidget *before) const;

private:
    void add(QGridLayout &rows, const Fact &fact);

    const Theme &m_theme;
    QWidget *m_facts = nullptr;
    std::vector<QWidget *> m_copyButtons;
};

} // namespace Cairn
