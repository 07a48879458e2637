// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payoptionbar.h"

#include "domain/payplaces.h"
#include "models/livepay.h"
#include "views/fittingcombo.h"
#include "views/flowlayout.h"
#include "views/styledlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int AllLevels = -1;
/** Before this year the shipped records are answers to a survey. */
constexpr int EarliestYear = 2022;
constexpr int UsualYears = 2;

void choose(QComboBox &combo, const QVariant &data)
{
    combo.setCurrentIndex(std::max(combo.findData(data), 0));
}

/** Refills a list without telling anybody, and keeps what was chosen where it is still there. */
class Refilling final
{
public:
    explicit Refilling(QComboBox &combo) : m_blocker(&combo), m_combo(combo), m_chosen(combo.currentData())
    {
        combo.clear();
    }
    Refilling(const Refilling &) = delete;
    Refilling &operator=(const Refilling &) = delete;
    ~Refilling()
    {
        choose(m_combo, m_chosen);
        m_combo.updateGeometry();
    }

private:
    QSignalBlocker m_blocker;
    QComboBox &m_combo;
    QVariant m_chosen;
};

} // namespace

PayOptionBar::PayOptionBar(const Theme &theme, LivePay &pay, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pay(pay)
    , m_level(addCombo(tr("Level"), tr("Level")))
    , m_area(addCombo({}, tr("Kind of place")))
    , m_place(addCombo({}, tr("Country")))
    , m_state(addCombo({}, tr("State")))
    , m_industry(addCombo({}, tr("Industry")))
    , m_currency(addCombo({}, tr("Currency")))
    , m_seriesButton(new QPushButton(theme.icon(QStringLiteral("sliders")), tr("Series"), this))
    , m_years(new QWidget(this))
    , m_adjust(new QCheckBox(tr("Adjust for price level"), this))
{
    buildYears();
    m_seriesButton->setToolTip(tr("Whose figures are shown"));
    m_seriesButton->setAccessibleName(tr("Whose figures are shown"));
    m_seriesButton->setAutoDefault(false);
    m_seriesButton->setMenu(new QMenu(m_seriesButton));
    m_adjust->setToolTip(tr("In dollars that buy what a dollar buys in the USA: by the purchasing power of a country, "
                            "or the price level of a state. The published amounts stay in sight."));
    auto *flow = new FlowLayout(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_level, m_area, m_place, m_state, m_industry, m_years,
                                                          m_seriesButton, m_currency, m_adjust})
        flow->addWidget(part);
    fillLevels();
    fillAreas();
    refill();
    for (QComboBox *combo : {m_level, m_area, m_place, m_state, m_industry, m_currency}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            setPart(m_part);
            emit optionsChanged();
        });
    }
    connect(m_adjust, &QCheckBox::toggled, this, [this] {
        m_currency->setEnabled(!m_adjust->isChecked());
        emit optionsChanged();
    });
    connect(m_year, &QSlider::valueChanged, this, [this] {
        showYear();
        emit optionsChanged();
    });
    connect(&pay, &LivePay::loaded, this, &PayOptionBar::refill);
    connect(&pay, &LivePay::ownSeriesChanged, this, &PayOptionBar::refill);
    connect(&theme, &Theme::changed, this, &PayOptionBar::dress);
    dress();
    setPart(PayPart::Ranges);
}

QComboBox *PayOptionBar::addCombo(const QString &caption, const QString &name)
{
    auto *combo = new FittingCombo(this);
    combo->setProperty("caption", caption);
    combo->setAccessibleName(name);
    return combo;
}

void PayOptionBar::buildYears()
{
    m_yearText = new StyledLabel(m_theme, TextStyle::Control, m_years);
    m_year = new QSlider(Qt::Horizontal, m_years);
    m_year->setAccessibleName(tr("First year"));
    m_year->setPageStep(1);
    auto *line = new QHBoxLayout(m_years);
    line->setContentsMargins(4, 0, 4, 0);
    line->setSpacing(8);
    line->addWidget(m_yearText);
    line->addWidget(m_year);
}

void PayOptionBar::dress()
{
    m_year->setFixedWidth(m_theme.scaled(90));
    showYear();
}

void PayOptionBar::fillLevels()
{
    //: In the list of seniorities: all of them
    m_level->addItem(tr("All"), AllLevels);
    for (const PayLevel level : AllPayLevels)
        m_level->addItem(nameOf(level), static_cast<int>(level));
}

void PayOptionBar::fillAreas()
{
    m_area->addItem(tr("Countries"), static_cast<int>(PayDimension::Countries));
    m_area->addItem(tr("States of the USA"), static_cast<int>(PayDimension::States));
    m_area->addItem(tr("Metropolitan areas"), static_cast<int>(PayDimension::Metros));
}

void PayOptionBar::refill()
{
    fillPlaces();
    fillIndustries();
    fillCurrencies();
    fillSeries();
    fillYears();
    if (!m_awaited || !m_pay.isLoaded())
        return;
    const QSignalBlocker blocker(this);
    showNamed(*m_awaited);
    m_awaited.reset();
}

/** Countries with enough advertisements of some role, and those of the person's own figures. */
void PayOptionBar::fillPlaces()
{
    const Refilling states(*m_state);
    const Refilling places(*m_place);
    const QString nation = QStringLiteral("US");
    const PayTables *tables = m_pay.tables();
    m_place->addItem(tables ? placeName(nation, *tables) : nation, nation);
    //: In the list of states: the metropolitan areas of all of them
    m_state->addItem(tr("All states"), nation);
    if (!tables)
        return;
    QHash<QString, int> counts;
    const PayRows &rows = tables->advertisements;
    for (const quint16 place : rows.places())
        ++counts[rows.words().places[place]];
    std::vector<std::pair<QString, QString>> named;
    for (auto place = counts.cbegin(); place != counts.cend(); ++place) {
        if (place.value() >= LeastShown && place.key() != nation && !place.key().isEmpty())
            named.emplace_back(placeName(place.key(), *tables), place.key());
    }
    for (const PaySeries &series : m_pay.ownSeries()) {
        for (const QString &place : series.rows->words().places) {
            if (!place.isEmpty() && place != nation && !counts.contains(place) && place.size() == 2)
                named.emplace_back(placeName(place, *tables), place);
        }
    }
    std::sort(named.begin(), named.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    named.erase(std::unique(named.begin(), named.end()), named.end());
    for (const auto &[name, code] : named)
        m_place->addItem(name, code);
    for (const UnitedState &state : tables->states)
        m_state->addItem(state.name, QStringLiteral("US-") + state.code);
}

void PayOptionBar::fillIndustries()
{
    const Refilling industries(*m_industry);
    //: In the list of industries: all of them, by sector
    m_industry->addItem(tr("All sectors"), QString());
    const PayTables *tables = m_pay.tables();
    if (!tables)
        return;
    for (const Industry &industry : tables->industries) {
        if (industry.isSector())
            m_industry->addItem(QCoreApplication::translate("Catalogue", industry.title.toUtf8().constData()),
                                industry.naics);
    }
}

void PayOptionBar::fillCurrencies()
{
    const Refilling currencies(*m_currency);
    m_currency->addItem(tr("Currency as published"), QString());
    if (const PayTables *tables = m_pay.tables()) {
        for (const QString &currency : PayRates(tables->rates).currencies())
            m_currency->addItem(currency, currency);
    }
}

void PayOptionBar::addSeries(const QString &name, const PaySeriesId &id)
{
    QString words = name;
    words.replace(u'&', QStringLiteral("&&"));
    QAction *action = m_seriesButton->menu()->addAction(words);
    action->setCheckable(true);
    action->setChecked(m_series.contains(id));
    connect(action, &QAction::toggled, this, [this, id](bool isOn) {
        isOn ? static_cast<void>(m_series.insert(id)) : static_cast<void>(m_series.remove(id));
        emit optionsChanged();
    });
}

void PayOptionBar::fillSeries()
{
    m_seriesButton->menu()->clear();
    addSeries(tr("Official statistics"), OfficialSeries);
    addSeries(tr("Job advertisements"), AdvertisementSeries);
    addSeries(tr("One guide's rule of thumb"), RuleOfThumbSeries);
    if (!m_pay.ownSeries().empty())
        m_seriesButton->menu()->addSeparator();
    for (const PaySeries &series : m_pay.ownSeries()) {
        // What was just brought along is what a person wants to see.
        if (!m_known.contains(series.id) && !m_isRestored)
            m_series.insert(series.id);
        m_known.insert(series.id);
        addSeries(series.name, series.id);
    }
    // From now on a series that was not there is a new one.
    if (!m_pay.ownSeries().empty())
        m_isRestored = false;
}

/** From the year of the first advertisement to that of the newest figure. */
void PayOptionBar::fillYears()
{
    int first = EarliestYear;
    int last = EarliestYear;
    if (const PayTables *tables = m_pay.tables())
        last = std::max(last, tables->advertisements.lastYear());
    for (const PaySeries &series : m_pay.ownSeries()) {
        if (series.rows->firstYear() == 0)
            continue;
        first = std::min(first, series.rows->firstYear());
        last = std::max(last, series.rows->lastYear());
    }
    const QSignalBlocker blocker(m_year);
    m_year->setRange(first, last);
    // The newest two years, until the person says otherwise.
    if (!m_isFilled)
        m_year->setValue(last - UsualYears + 1);
    m_isFilled = m_pay.isLoaded();
    showYear();
}

void PayOptionBar::showYear()
{
    //: %1 is a year: figures of this year and later
    m_yearText->setText(tr("Since %1").arg(m_year->value()));
}

void PayOptionBar::setPart(PayPart part)
{
    m_part = part;
    const auto area = static_cast<PayDimension>(m_area->currentData().toInt());
    const bool isPlaces = part == PayPart::Places;
    const bool isByRole = !isPlaces || area == PayDimension::Countries;
    m_area->setVisible(isPlaces);
    m_state->setVisible(isPlaces && area == PayDimension::Metros);
    m_place->setVisible(!isPlaces && hasPlace(part));
    m_industry->setVisible(part == PayPart::Industries);
    m_level->setVisible(isByRole && part != PayPart::Industries);
    m_years->setVisible(isByRole && part != PayPart::Years && part != PayPart::Industries);
    m_seriesButton->setVisible(isByRole);
    updateGeometry();
}

/** Shipped figures of industries are of the whole USA; own ones may be of any country. */
bool PayOptionBar::hasPlace(PayPart part) const
{
    return part != PayPart::Industries || !m_pay.ownSeries().empty();
}

void PayOptionBar::fill(PayQuestion &question) const
{
    const auto area = static_cast<PayDimension>(m_area->currentData().toInt());
    const bool isMetros = m_part == PayPart::Places && area == PayDimension::Metros;
    question.level.reset();
    if (m_level->currentData().toInt() != AllLevels)
        question.level = static_cast<PayLevel>(m_level->currentData().toInt());
    question.place = isMetros           ? m_state->currentData().toString()
                     : hasPlace(m_part) ? m_place->currentData().toString()
                                        : QStringLiteral("US");
    question.industry = m_part == PayPart::Industries ? m_industry->currentData().toString() : QString();
    question.currency = m_currency->currentData().toString();
    question.atPriceLevel = m_adjust->isChecked();
    question.series = m_series;
    // What is not in sight does not narrow.
    if (m_part == PayPart::Industries)
        question.level.reset();
    const bool hasYears = m_part != PayPart::Industries && m_part != PayPart::Years;
    question.fromYear = hasYears ? m_year->value() : 0;
    question.toYear = hasYears ? m_year->maximum() : 0;
    switch (m_part) {
    case PayPart::Ranges:
    case PayPart::PayBack:
        question.along = PayDimension::Levels;
        break;
    case PayPart::Places:
        question.along = area;
        break;
    case PayPart::Industries:
        question.along = PayDimension::Industries;
        break;
    case PayPart::Years:
        question.along = PayDimension::Years;
        break;
    case PayPart::Sizes:
        question.along = PayDimension::Sizes;
        break;
    }
}

void PayOptionBar::showOptions(const PayQuestion &question)
{
    const QSignalBlocker blocker(this);
    choose(*m_level, question.level ? static_cast<int>(*question.level) : AllLevels);
    m_adjust->setChecked(question.atPriceLevel);
    m_series = question.series;
    m_isRestored = true;
    fillSeries();
    showNamed(question);
    if (!m_pay.isLoaded())
        m_awaited = question;
}

/** What is chosen among places, currencies and years that the tables name. */
void PayOptionBar::showNamed(const PayQuestion &question)
{
    choose(*m_place, question.place);
    choose(*m_currency, question.currency);
    if (question.fromYear > 0)
        m_year->setValue(question.fromYear);
}

PayQuestion PayOptionBar::options() const
{
    PayQuestion chosen;
    fill(chosen);
    // Also what the part that is shown has no use for.
    chosen.level.reset();
    if (m_level->currentData().toInt() != AllLevels)
        chosen.level = static_cast<PayLevel>(m_level->currentData().toInt());
    chosen.fromYear = m_year->value();
    chosen.place = m_awaited ? m_awaited->place : m_place->currentData().toString();
    if (m_awaited) {
        chosen.currency = m_awaited->currency;
        chosen.fromYear = m_awaited->fromYear;
    }
    return chosen;
}

} // namespace Cairn
