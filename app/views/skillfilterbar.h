// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/skillfiltermodel.h"

#include <QMap>
#include <QWidget>

class QLineEdit;

namespace Cairn {

class Chip;
class FlowLayout;
class Theme;

/** Chips with their counts, a field for words, and what the marks on a level mean. It sets the filter it is given. */
class SkillFilterBar final : public QWidget
{
    Q_OBJECT

public:
    SkillFilterBar(const Theme &theme, SkillFilterModel &filter, QWidget *parent = nullptr);

    void choose(SkillFilterModel::Chip chip);
    void setText(const QString &text);
    /** Without a target there is nothing asked and nothing missing to show. */
    void setTargetKnown(bool known);
    /** Whether the advisor rated anything: only then the mark of the advisor's level has to be explained. */
    void setAdvisorKnown(bool known);
    QLineEdit *textField() const { return m_text; }

signals:
    void textChanged(const QString &text);
    /** The person wants to go on to the list. */
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(FlowLayout &chips, SkillFilterModel::Chip kind, const QString &text);
    void showCounts();

    const Theme &m_theme;
    SkillFilterModel &m_filter;
    QMap<SkillFilterModel::Chip, Chip *> m_chips;
    QLineEdit *m_text;
    QWidget *m_legends;
    QWidget *m_askedLegend;
    QWidget *m_advisorLegend;
};

} // namespace Cairn
