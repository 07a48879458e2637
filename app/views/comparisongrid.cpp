// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisongrid.h"

#include "domain/comparisonwords.h"
#include "domain/outlookpace.h"
#include "models/comparisonmodel.h"
#include "models/rolewords.h"
#include "views/comparedcolumns.h"
#include "views/comparedmark.h"
#include "views/comparisonheadcell.h"
#include "views/comparisonhourscell.h"
#include "views/comparisonmatchcell.h"
#include "views/comparisonpaycell.h"
#include "views/comparisontextcell.h"
#include "views/plaintooltip.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace Cairn {

namespace {

using Kind = ComparisonTextCell::Kind;

constexpr int CaptionCount = ComparisonModel::RowCount + 1;
constexpr int Edge = 1; ///< the line around the card

/** The arrow that stands beside the word of an outlook. */
QString iconOf(const QString &pace)
{
    if (pace == codeOf(OutlookPace::MuchFaster))
        return QStringLiteral("trend2");
    if (pace == codeOf(OutlookPace::Faster))
        return QStringLiteral("trend1");
    if (pace == codeOf(OutlookPace::NoFigure))
        return QStringLiteral("trendx");
    if (pace == codeOf(OutlookPace::Declining))
        return QStringLiteral("down");
    return QStringLiteral("trend0");
}

} // namespace

ComparisonGrid::ComparisonGrid(const Theme &theme, const Catalogue &catalogue, const ComparisonModel &model,
                               QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_model(model)
    , m_corner(new ComparisonTextCell(theme, Kind::Caption, this))
{
    setProperty("role", QStringLiteral("card"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int row = 0; row < CaptionCount; ++row)
        m_captions.push_back(new ComparisonTextCell(theme, Kind::Caption, this));
    for (int place = 0; place < MostComparedMarks; ++place)
        makeColumn(place);
    connect(&model, &ComparisonModel::comparisonChanged, this, &ComparisonGrid::refresh);
    connect(&model, &ComparisonModel::payChanged, this, &ComparisonGrid::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparisonGrid::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
    refresh();
}

void ComparisonGrid::makeColumn(int place)
{
    Column column;
    column.head = new ComparisonHeadCell(m_theme, place, this);
    column.match = new ComparisonMatchCell(m_theme, place, this);
    column.hours = new ComparisonHoursCell(m_theme, place, this);
    column.pay = new ComparisonPayCell(m_theme, place, this);
    column.outlook = new ComparisonTextCell(m_theme, Kind::Fact, this);
    column.trust = new ComparisonTextCell(m_theme, Kind::Fact, this);
    m_columns.push_back(column);
    connectHead(m_columns.size() - 1);
}

void ComparisonGrid::connectHead(size_t place)
{
    const ComparisonHeadCell *head = m_columns[place].head;
    const auto what = [this, place] { return m_model.comparison().columns.at(place).what; };
    connect(head, &ComparisonHeadCell::opened, this, [this, what] { emit roleOpened(what().role); });
    connect(head, &ComparisonHeadCell::targetWanted, this, [this, what] { emit targetWanted(what()); });
    connect(head, &ComparisonHeadCell::removalWanted, this, [this, what] { emit removalWanted(what().role); });
}

void ComparisonGrid::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    refresh();
}

QWidget *ComparisonGrid::titleAt(size_t place) const
{
    return m_columns.at(place).head->titleButton();
}

// ---- words ---------------------------------------------------------------------------------------------------

QString ComparisonGrid::highestText() const
{
    switch (m_shown) {
    case 2:
        return tr("Higher of the two");
    case 3:
        return tr("Highest of the three");
    case 4:
        return tr("Highest of the four");
    default:
        return tr("Highest of all");
    }
}

QString ComparisonGrid::shortestText() const
{
    //: The way to a role takes the fewest hours of those that are compared
    return tr("shortest");
}

void ComparisonGrid::refreshCaptions()
{
    for (int row = 0; row < ComparisonModel::RowCount; ++row) {
        m_captions[static_cast<size_t>(row)]->showWords(
            m_model.headerData(row, Qt::Vertical).toString(),
            m_model.headerData(row, Qt::Vertical, ComparisonModel::HintRole).toString());
    }
    m_captions.back()->showWords(tr("What you are trusted with"), tr("and the kind of work"));
    m_corner->showWords({}, {});
}

void ComparisonGrid::showFigures(size_t place)
{
    const Column &column = m_columns[place];
    const ComparedColumn &figures = m_model.comparison().columns[place];
    const auto isBest = [&](int row) {
        return m_model.index(row, static_cast<int>(place)).data(ComparisonModel::IsBestRole).toBool();
    };
    column.match->showMatch(figures, isBest(ComparisonModel::MatchRow) ? highestText() : QString());
    column.hours->showHours(figures, m_model.comparison().mostHours(),
                            isBest(ComparisonModel::HoursRow) ? shortestText() : QString());
    const QModelIndex outlook = m_model.index(ComparisonModel::OutlookRow, static_cast<int>(place));
    QStringList more{outlook.data(ComparisonModel::OutlookChangeRole).toString(),
                     outlook.data(ComparisonModel::OutlookPeriodRole).toString()};
    more.removeAll(QString());
    column.outlook->showWords(outlook.data(ComparisonModel::OutlookWordsRole).toString(),
                              more.join(QStringLiteral(" · ")),
                              iconOf(outlook.data(ComparisonModel::OutlookCodeRole).toString()));
    column.outlook->setToolTip(plainToolTip(outlook.data(ComparisonModel::OutlookSourceRole).toString()));
}

void ComparisonGrid::showPay(size_t place)
{
    const ComparedPay &pay = m_model.pay();
    const QModelIndex cell = m_model.index(ComparisonModel::PayRow, static_cast<int>(place));
    ComparisonPayCell::Axis axis;
    if (const auto span = pay.span())
        axis = {span->first, span->second};
    const std::vector<PayFigure> none;
    m_columns[place].pay->showPay(place < pay.columns.size() ? pay.columns[place] : none, axis, cell.data().toString(),
                                  cell.data(Qt::AccessibleTextRole).toString());
}

void ComparisonGrid::showTrust(size_t place)
{
    const ComparedRole &what = m_model.comparison().columns[place].what;
    const Role *role = m_catalogue.role(what.role);
    if (!role)
        return;
    //: The kind of a role and its family, e.g. "Growth, Leadership"
    const QString kind = tr("%1, %2").arg(nameOf(role->kind), nameOf(role->family));
    m_columns[place].trust->showWords(role->changes[static_cast<size_t>(what.level)], kind);
}

void ComparisonGrid::showColumn(size_t place)
{
    const ComparedColumn &column = m_model.comparison().columns[place];
    using Head = ComparisonHeadCell;
    m_columns[place].head->showRole(columnTitle(place, m_model.comparison(), m_catalogue),
                                    column.isTarget ? Head::Standing::Target : Head::Standing::Other,
                                    m_purpose == Purpose::Choice ? Head::Removal::Offered : Head::Removal::NotOffered);
    showFigures(place);
    showPay(place);
    showTrust(place);
}

void ComparisonGrid::refresh()
{
    m_shown = std::min(m_model.comparison().columns.size(), m_columns.size());
    refreshCaptions();
    const bool isGrowth = m_purpose == Purpose::Growth;
    m_captions.back()->setVisible(isGrowth);
    for (size_t place = 0; place < m_columns.size(); ++place) {
        const bool isShown = place < m_shown;
        const Column &column = m_columns[place];
        if (!isShown && place > 0 && column.head->isAncestorOf(QApplication::focusWidget()) && m_shown > 0)
            titleAt(m_shown - 1)->setFocus();
        for (ComparisonCell *cell : std::initializer_list<ComparisonCell *>{column.head, column.match, column.hours,
                                                                            column.pay, column.outlook})
            cell->setVisible(isShown);
        column.trust->setVisible(isShown && isGrowth);
        if (isShown)
            showColumn(place);
    }
    updateGeometry();
    this->place();
}

// ---- places --------------------------------------------------------------------------------------------------

std::vector<ComparisonGrid::Row> ComparisonGrid::rows() const
{
    std::vector<Row> rows(m_purpose == Purpose::Growth ? CaptionCount + 1 : CaptionCount);
    rows[0].push_back(m_corner);
    for (size_t row = 1; row < rows.size(); ++row)
        rows[row].push_back(m_captions[row - 1]);
    for (size_t place = 0; place < m_shown; ++place) {
        const Column &column = m_columns[place];
        const Row cells{column.head, column.match, column.hours, column.pay, column.outlook, column.trust};
        for (size_t row = 0; row < rows.size(); ++row)
            rows[row].push_back(cells[row]);
    }
    return rows;
}

std::vector<int> ComparisonGrid::heightsFor(int width) const
{
    const ComparedColumns columns = ComparedColumns::within(width - 2 * Edge, static_cast<int>(m_shown), m_theme);
    std::vector<int> heights;
    for (const Row &row : rows()) {
        int height = 0;
        for (size_t at = 0; at < row.size(); ++at) {
            const int wide = at == 0 ? columns.words : columns.each;
            const int needed =
                row[at]->hasHeightForWidth() ? row[at]->heightForWidth(wide) : row[at]->sizeHint().height();
            height = std::max(height, needed);
        }
        heights.push_back(height);
    }
    return heights;
}

int ComparisonGrid::heightForWidth(int width) const
{
    const std::vector<int> heights = heightsFor(width);
    return std::accumulate(heights.begin(), heights.end(), 2 * Edge);
}

QSize ComparisonGrid::minimumSizeHint() const
{
    const int width = ComparedColumns::leastWidth(static_cast<int>(m_shown), m_theme) + 2 * Edge;
    return {width, m_theme.scaled(100)};
}

QSize ComparisonGrid::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), m_theme.scaled(900));
    return {width, heightForWidth(width)};
}

void ComparisonGrid::sharePayRoom()
{
    ComparisonPayCell::Room room;
    for (size_t place = 0; place < m_shown; ++place) {
        const ComparisonPayCell::Room needed = m_columns[place].pay->neededRoom();
        room = {std::max(room.label, needed.label), std::max(room.value, needed.value)};
    }
    for (const Column &column : m_columns)
        column.pay->setRoom(room);
}

void ComparisonGrid::place()
{
    sharePayRoom();
    std::vector<int> heights = heightsFor(width());
    const int needed = std::accumulate(heights.begin(), heights.end(), 2 * Edge);
    if (needed != height() && m_sizeTold != size()) {
        // The layout around asked before the cells had their words; once for each size, so that it comes to rest.
        m_sizeTold = size();
        QMetaObject::invokeMethod(
            this, [this] { updateGeometry(); }, Qt::QueuedConnection);
    }
    heights.back() += std::max(height() - needed, 0);
    const ComparedColumns columns = ComparedColumns::within(width() - 2 * Edge, static_cast<int>(m_shown), m_theme);
    const std::vector<Row> all = rows();
    int top = Edge;
    for (size_t row = 0; row < all.size(); ++row) {
        int left = Edge;
        for (size_t at = 0; at < all[row].size(); ++at) {
            const int wide = at == 0 ? columns.words : columns.each;
            all[row][at]->setLines(row > 0, at > 0);
            all[row][at]->setGeometry(
                QStyle::visualRect(layoutDirection(), rect(), QRect(left, top, wide, heights[row])));
            left += wide;
        }
        top += heights[row];
    }
}

void ComparisonGrid::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

bool ComparisonGrid::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    return isDone;
}

} // namespace Cairn
