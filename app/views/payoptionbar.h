// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payquestion.h"
#include "views/paypart.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace Cairn {

class LivePay;
class StyledLabel;
class Theme;

/** Which figures of pay are asked for, besides the roles: level, place, years, series, currency, price level. */
class PayOptionBar final : public QWidget
{
    Q_OBJECT

public:
    PayOptionBar(const Theme &theme, LivePay &pay, QWidget *parent = nullptr);

    /** Shows the options that this part has. */
    void setPart(PayPart part);
    /** Brings the options into a question. */
    void fill(PayQuestion &question) const;
    /** Shows the options of a question, without optionsChanged(); what the tables name once they are read. */
    void showOptions(const PayQuestion &question);
    /** What is chosen, whatever part is shown: level, place, currency, series, price level and first year. */
    PayQuestion options() const;

signals:
    void optionsChanged();

private:
    QComboBox *addCombo(const QString &caption, const QString &name);
    void buildYears();
    void fillLevels();
    void fillAreas();
    void fillPlaces();
    void fillIndustries();
    void fillCurrencies();
    void fillSeries();
    void addSeries(const QString &name, const PaySeriesId &id);
    void fillYears();
    void refill();
    bool hasPlace(PayPart part) const;
    void showYear();
    void showNamed(const PayQuestion &question);
    void dress();

    const Theme &m_theme;
    LivePay &m_pay;
    PayPart m_part = PayPart::Ranges;
    QComboBox *m_level;
    QComboBox *m_area;
    QComboBox *m_place;
    QComboBox *m_state;
    QComboBox *m_industry;
    QComboBox *m_currency;
    QPushButton *m_seriesButton;
    QWidget *m_years;
    StyledLabel *m_yearText;
    QSlider *m_year;
    QCheckBox *m_adjust;
    bool m_isRestored = false;            ///< which own series were on is known from the last time
    bool m_isFilled = false;              ///< with what the tables hold
    std::optional<PayQuestion> m_awaited; ///< of it, what the tables name is shown when they are read
    QSet<PaySeriesId> m_known;            ///< own series that were offered before
    QSet<PaySeriesId> m_series{OfficialSeries, AdvertisementSeries};
};

} // namespace Cairn
