// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace Cairn {

class StyledLabel;
class Theme;

/** Offers to look around with the made-up learner instead of beginning a plan. */
class SampleOffer final : public QFrame
{
    Q_OBJECT

public:
    explicit SampleOffer(const Theme &theme, QWidget *parent = nullptr);

signals:
    void sampleWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    StyledLabel *m_question;
    StyledLabel *m_line;
    QPushButton *m_button;
};

} // namespace Cairn
