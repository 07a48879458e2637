// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QDate>
#include <QWidget>

namespace Cairn {

/** The dates that a strip shows; the strip draws what is valid. */
struct ForecastDates
{
    QDate today;
    QDate plan; ///< the finish that was agreed or, where nothing was, planned
    bool isAgreed = false;
    QDate p50;
    QDate p80;

    friend bool operator==(const ForecastDates &, const ForecastDates &) = default;
};

/** A piece of the calendar around the finish of a plan: when it was agreed, and when half and 80 % of cases end. */
class ForecastStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastStrip(const Theme &theme, QWidget *parent = nullptr);

    void showDates(const ForecastDates &dates);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Where the lines of the strip stand, from top to bottom. */
    struct Rows
    {
        int text = 0;       ///< height of a line of words
        int secondDate = 0; ///< top of the words of 80 %, those of 50 % are on the first line
        int plan = 0;       ///< top of the words of the plan
        int axis = 0;       ///< the line of the days
    };

    /** Of a mark: earlier or later. */
    enum class Side : quint8 { Before, After };

    /** The words of the forecast: where those of 50 % and those of 80 % stand. */
    struct Words
    {
        QRectF half;
        QRectF most;
    };

    void chooseDays();
    void shareDays(qint64 inside, const QDate &first, const QDate &last);
    Rows rows() const;
    qreal x(const QDate &day) const;
    QString halfText() const;
    QString mostText() const;
    QString planText() const;
    QRectF besides(const QString &text, const QFont &font, qreal at, qreal top, Side side) const;
    QRectF planWords(const QFont &font) const;
    Words words() const;
    qreal topOfMark(qreal at, qreal top, const Words &words) const;
    void paintAxis(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void paintPlan(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    const Theme &m_theme;
    ForecastDates m_dates;
    QDate m_first; ///< the days from one edge of the strip to the other
    QDate m_last;
};

} // namespace Cairn
