// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textmention.h"

#include <QWidget>

namespace Cairn {

class Theme;

/** What the grounds and underlines in an advertisement mean, in words that look the same, each with its count. */
class MentionLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MentionLegend(const Theme &theme, QWidget *parent = nullptr);
    ~MentionLegend() override;

    void setCounts(int required, int welcome, int named);

private:
    class Sample;

    Sample *m_required;
    Sample *m_welcome;
    Sample *m_named;
};

} // namespace Cairn
