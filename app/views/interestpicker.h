// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QWidget>

#include <vector>

namespace Cairn {

class Chip;
class Theme;

/** The interests as chips that wrap; any number of them can be on. */
class InterestPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit InterestPicker(const Theme &theme, QWidget *parent = nullptr);

    /** In the order of the page. */
    std::vector<InterestId> interests() const;
    void setInterests(const std::vector<InterestId> &interests);

signals:
    void interestsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::vector<Chip *> m_chips; ///< one for each of allInterests()
};

} // namespace Cairn
