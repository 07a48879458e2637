// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paytablemodel.h"

#include "domain/paywords.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace Cairn {

namespace {

using Column = PayTableModel::Column;

/** Whether two rows are about the same; then at most their values differ. */
bool isSameRow(const PayFigure &a, const PayFigure &b, PayDimension along)
{
    const auto about = [](const PayFigure &figure) {
        return std::tie(figure.series, figure.role, figure.level, figure.place, figure.industry, figure.size,
                        figure.population);
    };
    return about(a) == about(b) && (along != PayDimension::Years || a.toYear == b.toYear);
}

bool haveSameRows(const std::vector<PayFigure> &a, const std::vector<PayFigure> &b, PayDimension along)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [along](const PayFigure &x, const PayFigure &y) { return isSameRow(x, y, along); });
}

bool hasMeanOnly(const PayFigure &figure)
{
    return figure.shown != PayShown::Hidden && figure.mean && !figure.percentiles[MedianAt];
}

std::vector<Column> columnsFor(const std::vector<PayFigure> &figures)
{
    std::vector<Column> columns{Column::Role,   Column::Along, Column::P10, Column::P25,
                                Column::Median, Column::P75,   Column::P90};
    if (std::any_of(figures.begin(), figures.end(), hasMeanOnly))
        columns.push_back(Column::Mean);
    columns.insert(columns.end(), {Column::Count, Column::Source, Column::Period, Column::Note});
    return columns;
}

bool hasAmounts(const PayFigure &figure)
{
    return figure.shown != PayShown::Hidden && (figure.middle() || figure.low);
}

bool isAtPriceLevel(const PayFigure &figure)
{
    return std::any_of(figure.steps.begin(), figure.steps.end(),
                       [](const PayStep &step) { return step.kind != PayStep::Kind::Rate; });
}

/**
 * The unit of all amounts together; empty where they are in several, or where there are none. At price levels, the
 * amounts of the United States need no step to be at the prices there.
 */
QString unitOf(const std::vector<PayFigure> &figures)
{
    const bool isAnyAtPriceLevel = std::any_of(figures.begin(), figures.end(), [](const PayFigure &figure) {
        return hasAmounts(figure) && isAtPriceLevel(figure);
    });
    QString unit;
    QString currency;
    for (const PayFigure &figure : figures) {
        if (!hasAmounts(figure))
            continue;
        const bool isOtherUnit = isAnyAtPriceLevel && !isAtPriceLevel(figure) && figure.place != QLatin1String("US");
        if (isOtherUnit || (!unit.isEmpty() && figure.currency != currency))
            return {};
        currency = figure.currency;
        if (unit.isEmpty() || isAtPriceLevel(figure))
            unit = unitText(figure);
    }
    return unit;
}

/** The amount of a cell; none where the column has no amounts, none is known, or none may be shown. */
std::optional<PayAmount> amountAt(const PayFigure &figure, Column column)
{
    if (figure.shown == PayShown::Hidden)
        return std::nullopt;
    if (column == Column::Mean)
        return hasMeanOnly(figure) ? figure.mean : std::nullopt;
    if (column < Column::P10 || column > Column::P90)
        return std::nullopt;
    return figure.percentiles[static_cast<size_t>(column) - static_cast<size_t>(Column::P10)];
}

bool isNumeric(Column column)
{
    return column >= Column::P10 && column <= Column::Count;
}

QVariant rawNumber(const PayFigure &figure, Column column)
{
    if (column == Column::Count)
        return figure.n ? QVariant(static_cast<double>(*figure.n)) : QVariant();
    const std::optional<PayAmount> amount = amountAt(figure, column);
    return amount ? QVariant(amount->amount) : QVariant();
}

} // namespace

PayTableModel::PayTableModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_columns(columnsFor({}))
{
}

void PayTableModel::setFigures(const PayQuestion &question, std::vector<PayFigure> figures)
{
    std::vector<Column> columns = columnsFor(figures);
    const bool isSameTable = question.along == m_question.along && question.roles == m_question.roles
                             && columns == m_columns && haveSameRows(figures, m_figures, question.along);
    if (!isSameTable) {
        beginResetModel();
        m_question = question;
        m_columns = std::move(columns);
        m_unit = unitOf(figures);
        m_figures = std::move(figures);
        endResetModel();
        return;
    }
    m_question = question;
    // Where amounts begin or cease to name their currencies, every row reads otherwise.
    const QString unit = unitOf(figures);
    const bool isEachNamed = unit.isEmpty() != m_unit.isEmpty();
    m_unit = unit;
    for (size_t row = 0; row < figures.size(); ++row) {
        if (figures[row] == m_figures[row] && !isEachNamed)
            continue;
        m_figures[row] = std::move(figures[row]);
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

void PayTableModel::setOwnSeries(std::vector<PaySeries> own)
{
    const std::vector<PaySeries> before = std::exchange(m_own, std::move(own));
    for (size_t row = 0; row < m_figures.size(); ++row) {
        const PayFigure &figure = m_figures[row];
        if (seriesText(figure, before) == seriesText(figure, m_own)
            && sourceText(figure, m_catalogue, before) == sourceText(figure, m_catalogue, m_own))
            continue;
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

QString PayTableModel::unit() const
{
    return m_unit;
}

int PayTableModel::sectionOf(Column column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int PayTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int PayTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PayTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PayFigure &figure = figureAt(index.row());
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, column);
    case Qt::ToolTipRole:
        return column == Column::Note ? remarkTexts(figure, m_catalogue).join(u'\n') : accessibleText(figure, column);
    case Qt::AccessibleTextRole:
        return column == Column::Role ? lookText(figure, m_catalogue, m_own) : accessibleText(figure, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        return rawNumber(figure, column);
    case SeriesNumberRole:
        return seriesNumber(figure);
    case ShownRole:
        return static_cast<int>(figure.shown);
    default:
        return {};
    }
}

QVariant PayTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Role:
        return tr("Role");
    case Column::Along:
        return dimensionHeading(m_question.along);
    //: The amount below which a tenth of all pay lies
    case Column::P10:
        return tr("p10");
    //: The amount below which a quarter of all pay lies
    case Column::P25:
        return tr("p25");
    case Column::Median:
        return tr("Median");
    //: The amount below which three quarters of all pay lie
    case Column::P75:
        return tr("p75");
    //: The amount below which nine tenths of all pay lie
    case Column::P90:
        return tr("p90");
    case Column::Mean:
        return tr("Mean");
    //: The size of a sample
    case Column::Count:
        return tr("n");
    case Column::Source:
        return tr("Source");
    case Column::Period:
        return tr("Period");
    case Column::Note:
        break;
    }
    return tr("Note");
}

QString PayTableModel::text(const PayFigure &figure, Column column) const
{
    const QLocale locale;
    switch (column) {
    case Column::Role:
        return subjectText(figure, m_catalogue);
    case Column::Along:
        return dimensionText(figure, m_question.along);
    case Column::Count:
        return countShortText(figure);
    case Column::Source:
        return sourceText(figure, m_catalogue, m_own);
    case Column::Period:
        return periodText(figure, locale);
    case Column::Note:
        return note(figure);
    case Column::P10:
    case Column::P25:
    case Column::Median:
    case Column::P75:
    case Column::P90:
    case Column::Mean:
        break;
    }
    const std::optional<PayAmount> amount = amountAt(figure, column);
    if (!amount)
        return {};
    return m_unit.isEmpty() ? payText(*amount, figure.currency, locale) : payNumberText(*amount, locale);
}

QString PayTableModel::accessibleText(const PayFigure &figure, Column column) const
{
    if (column == Column::Count)
        return countText(figure);
    if (!isNumeric(column)) {
        const QString said = text(figure, column);
        //: Of a pay figure, for a screen reader, which would otherwise say nothing
        return said.isEmpty() ? tr("Nothing to note") : said;
    }
    if (const std::optional<PayAmount> amount = amountAt(figure, column))
        return payText(*amount, figure.currency, QLocale());
    if (figure.shown == PayShown::Hidden)
        return tr("Not shown");
    return tr("Not given");
}

/** The span of a rule of thumb has no column of its own. */
QString PayTableModel::note(const PayFigure &figure) const
{
    const QString span = figure.shown == PayShown::Hidden ? QString() : spanText(figure, QLocale());
    QString why = whyText(figure, m_catalogue);
    // Its age is said whatever else there is to say.
    const QString old = remarkText(PayRemark::Old, figure, m_catalogue);
    if (figure.has(PayRemark::Old) && why != old)
        why += u' ' + old;
    if (span.isEmpty())
        return why;
    //: %1 two amounts of money, e.g. "$90,000 to $120,000"
    const QString said = tr("%1.").arg(span);
    return why.isEmpty() ? said : said + u' ' + why;
}

int PayTableModel::seriesNumber(const PayFigure &figure) const
{
    const auto found = std::find(m_question.roles.begin(), m_question.roles.end(), figure.role);
    return found == m_question.roles.end() ? -1 : static_cast<int>(found - m_question.roles.begin());
}

} // namespace Cairn
