// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace Cairn {

class Theme;

/** The page Compare where fewer than two roles are chosen: what to do, and roles to begin with by one button. */
class CompareEmpty final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareEmpty(const Theme &theme, QWidget *parent = nullptr);

    /** A role to begin with. */
    struct Offer
    {
        QString title;
        QString match; ///< e.g. "62 %"
        QString why;   ///< e.g. "Your target"

        friend bool operator==(const Offer &, const Offer &) = default;
    };
    /** Up to three; without two of them the button is not shown. */
    void showOffers(const std::vector<Offer> &offers);

    QPushButton *button() const { return m_compare; }

signals:
    void comparisonWanted();

private:
    QWidget *makeCard(const Offer &offer, int place);

    const Theme &m_theme;
    std::vector<Offer> m_offers;
    QWidget *m_column;
    QWidget *m_cards = nullptr;
    QPushButton *m_compare;
};

} // namespace Cairn
