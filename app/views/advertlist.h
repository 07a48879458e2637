// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace Cairn {

class FittingCombo;
class KeptAdvertsModel;
class StyledLabel;
class Theme;

/** The advertisements that a person keeps, all or those with one outcome, and the way to a new one. */
class AdvertList final : public QWidget
{
    Q_OBJECT

public:
    /** The model outlives this. */
    AdvertList(const Theme &theme, KeptAdvertsModel &adverts, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /** Marks the advertisement that is shown, without telling chosen(); an empty id marks none. */
    void showCurrent(const AdvertId &id);
    /** Whether a text that is not kept waits: the button then says that it leads back to it. */
    void setUnkeptWaiting(bool waiting);

signals:
    void newWanted();
    void fileWanted();
    void chosen(const Cairn::AdvertId &id);

private:
    void layOut();
    void refresh();
    void takeFilter();

    const Theme &m_theme;
    KeptAdvertsModel &m_adverts;
    QPushButton *m_new;
    QPushButton *m_open;
    FittingCombo *m_outcome;
    StyledLabel *m_nothing;
    QListView *m_list;
    bool m_isFollowing = false;
};

} // namespace Cairn
