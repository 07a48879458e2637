// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedrole.h"

#include <QFrame>

#include <vector>

namespace Cairn {

class Catalogue;
class ComparisonCell;
class ComparisonHeadCell;
class ComparisonHoursCell;
class ComparisonMatchCell;
class ComparisonModel;
class ComparisonPayCell;
class ComparisonTextCell;
class OpenPlan;
class Theme;

/** Compared roles beside each other as a card: what each is, how far, what it pays, how it is projected to grow. */
class ComparisonGrid final : public QFrame
{
    Q_OBJECT

public:
    /** The model outlives this. */
    ComparisonGrid(const Theme &theme, const Catalogue &catalogue, const ComparisonModel &model,
                   QWidget *parent = nullptr);

    /** What else is told of the roles. */
    enum class Purpose : quint8 {
        Choice, ///< roles to choose among: each can be removed
        Growth  ///< the ways on from one: what one is trusted with
    };
    void setPurpose(Purpose purpose);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /** The title of the role at a place, for the keyboard. */
    QWidget *titleAt(size_t place) const;

signals:
    void roleOpened(const Cairn::RoleId &role);
    void targetWanted(const Cairn::ComparedRole &role);
    void removalWanted(const Cairn::RoleId &role);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Column
    {
        ComparisonHeadCell *head = nullptr;
        ComparisonMatchCell *match = nullptr;
        ComparisonHoursCell *hours = nullptr;
        ComparisonPayCell *pay = nullptr;
        ComparisonTextCell *outlook = nullptr;
        ComparisonTextCell *trust = nullptr;
    };
    using Row = std::vector<ComparisonCell *>;

    void makeColumn(int place);
    void connectHead(size_t place);
    void refresh();
    void refreshCaptions();
    void showColumn(size_t place);
    void showFigures(size_t place);
    void showPay(size_t place);
    void showTrust(size_t place);
    QString highestText() const;
    QString shortestText() const;
    /** The cells that are shown, by row. */
    std::vector<Row> rows() const;
    std::vector<int> heightsFor(int width) const;
    /** The marks of pay are on one axis only where their words have the same room everywhere. */
    void sharePayRoom();
    void place();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const ComparisonModel &m_model;
    Purpose m_purpose = Purpose::Choice;
    ComparisonTextCell *m_corner;
    std::vector<ComparisonTextCell *> m_captions; ///< match, hours, pay, outlook, trust
    std::vector<Column> m_columns;
    size_t m_shown = 0;
    QSize m_sizeTold; ///< that is not the needed one, which the layout around was told
};

} // namespace Cairn
