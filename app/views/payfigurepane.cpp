// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payfigurepane.h"

#include "domain/catalogue.h"
#include "domain/paywords.h"
#include "domain/sourcewords.h"
#include "views/numberbutton.h"
#include "views/roletextblock.h"
#include "views/styledlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Width = 420;

} // namespace

PayFigurePane::PayFigurePane(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : HelpPane(theme, tr("Back to the chart"),
               tr("Choose a mark of the chart or a row of the table to see where it "
                  "comes from."),
               parent)
    , m_catalogue(catalogue)
    , m_title(new StyledLabel(theme, TextStyle::PaneTitle, body()))
    , m_subtitle(new StyledLabel(theme, TextStyle::Secondary, body()))
    , m_facts(new FactGrid(theme, body()))
    , m_remarks(new RoleTextBlock(theme, tr("What to know about it"), body()))
    , m_steps(new RoleTextBlock(theme, tr("How the amounts were changed"), body()))
    , m_doubts(new RoleTextBlock(theme, tr("Why this may be wrong"), body()))
    , m_note(new RoleTextBlock(theme, tr("About the source"), body()))
    , m_attribution(new RoleTextBlock(theme, tr("The words that the licence asks for"), body()))
    , m_method(new RoleTextBlock(theme, tr("How it is computed"), body()))
{
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTone(QStringLiteral("caption"));
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(new NumberButton(theme,
                                      QStringLiteral("pay_median pay_mean pay_percentile pay_sample pay_interval "
                                                     "pay_place pay_converted confidence"),
                                      body()),
                     0, Qt::AlignTop);
    head->addLayout(first);
    head->addWidget(m_subtitle);
    lines()->addLayout(head);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_facts, m_remarks, m_steps, m_doubts, m_note, m_attribution, m_method})
        lines()->addWidget(part);
    lines()->addStretch(1);
    showNothing();
}

QSize PayFigurePane::sizeHint() const
{
    return {theme().scaled(Width), HelpPane::sizeHint().height()};
}

void PayFigurePane::addAmounts(std::vector<FactGrid::Fact> &facts, const PayFigure &figure) const
{
    const QLocale locale;
    const std::array<QString, PayShares.size()> names{tr("p10"), tr("p25"), tr("Median"), tr("p75"), tr("p90")};
    const auto amount = [&](const std::optional<PayAmount> &pay, const QString &currency) {
        return pay ? payText(*pay, currency, locale) : QString();
    };
    for (size_t at = 0; at < names.size(); ++at) {
        QString value = amount(figure.percentiles[at], figure.currency);
        if (!figure.steps.empty() && figure.published[at])
            //: An amount, and in brackets what it was before it was converted
            value = tr("%1 (published: %2)").arg(value, amount(figure.published[at], figure.publishedCurrency));
        facts.push_back({names[at], value, {}});
    }
    facts.push_back({tr("Mean"), amount(figure.mean, figure.currency), {}});
    if (figure.interval) {
        //: The bounds of an interval
        facts.push_back({tr("Median, 95 % interval"),
                         tr("%1 to %2")
                             .arg(payText({figure.interval->low}, figure.currency, locale),
                                  payText({figure.interval->high}, figure.currency, locale)),
                         {}});
    }
    if (figure.standardError)
        //: %1 is a number of percent
        facts.push_back(
            {tr("Relative standard error"), tr("%1 %").arg(locale.toString(*figure.standardError, 'f', 1)), {}});
    if (figure.ratio)
        //: How a place compares with the whole country: %1 is e.g. 1.21
        facts.push_back({tr("Median against the country"), tr("× %1").arg(locale.toString(*figure.ratio, 'f', 2)), {}});
}

void PayFigurePane::addSource(std::vector<FactGrid::Fact> &facts, const PayFigure &figure,
                              const std::vector<PaySeries> &own) const
{
    const SourceRecord *source = m_catalogue.source(figure.source);
    facts.push_back({tr("Source"), sourceText(figure, m_catalogue, own), {}});
    if (!source)
        return;
    facts.push_back({tr("Publisher"), source->publisher, {}});
    facts.push_back({tr("Version"), source->version, {}});
    facts.push_back({tr("Licence"), source->licence, {}});
    facts.push_back({tr("What it is worth"), confidenceWords(source->confidence), {}});
    if (source->retrievedOn.isValid())
        facts.push_back({tr("Read on"), QLocale().toString(source->retrievedOn, QLocale::LongFormat), {}});
    facts.push_back({tr("Address"), source->url, tr("Copy the address of %1").arg(source->title)});
}

std::vector<FactGrid::Fact> PayFigurePane::factsOf(const PayFigure &figure, const std::vector<PaySeries> &own) const
{
    std::vector<FactGrid::Fact> facts;
    if (figure.shown != PayShown::Hidden)
        addAmounts(facts, figure);
    facts.push_back({tr("From how many"), countText(figure), {}});
    facts.push_back({tr("Whose pay"), populationText(figure.population), {}});
    facts.push_back({tr("Period"), periodText(figure, QLocale()), {}});
    facts.push_back({tr("Place"), figure.placeName, {}});
    facts.push_back({tr("Industry"), figure.industryName, {}});
    facts.push_back({tr("Unit"), unitText(figure), {}});
    if (!figure.occupation.isEmpty())
        //: An occupation of a classification: its title and its code
        facts.push_back({tr("Occupation"), tr("%1 (%2)").arg(figure.occupationTitle, figure.occupation), {}});
    addSource(facts, figure, own);
    return facts;
}

void PayFigurePane::showFigure(const PayFigure &figure, const std::vector<PaySeries> &own)
{
    const QString subject = subjectText(figure, m_catalogue);
    m_title->setText(subject);
    //: A seniority and a series of figures, e.g. "Senior, Job advertisements"
    m_subtitle->setText(tr("%1, %2").arg(levelText(figure.level), seriesText(figure, own)));
    m_facts->setFacts(factsOf(figure, own));
    m_facts->orderAfter(reader());
    const QStringList remarks = remarkTexts(figure, m_catalogue);
    const QStringList doubts = whyItMayBeWrong(figure.population);
    m_remarks->setPoints(remarks);
    m_steps->setPoints(stepTexts(figure, m_catalogue));
    m_doubts->setPoints(doubts);
    const SourceRecord *source = m_catalogue.source(figure.source);
    m_note->setText(source ? source->note : QString());
    m_attribution->setText(source ? source->attribution : QString());
    m_method->setPoints(methodParagraphs());
    showBody(subject, (QStringList{lookText(figure, m_catalogue, own)} + remarks + doubts).join(u'\n'));
}

} // namespace Cairn
