// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QStringList>

namespace Cairn {

class Theme;

/**
 * A radio button as large as a card: a title, a line that explains it, and optionally an icon, ticked points
 * and a tag. Which cards exclude each other is left to their parent or their QButtonGroup.
 */
class ChoiceCard final : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &line);
    /** With an icon at the start the circle stands at the end. */
    void setIconName(const QString &name);
    void setPoints(const QStringList &points);
    /** One or two words on a plate at the end. */
    void setTag(const QString &tag);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    struct Places;

    /** What stands beside the words, and the room that is left to them. */
    Places placesBeside(int width) const;
    Places placesIn(int width) const;
    void drawWords(QPainter &painter, const Places &places) const;
    void refresh();
    void drawGround(QPainter &painter) const;
    void drawCircle(QPainter &painter, const QRect &square) const;

    const Theme &m_theme;
    QString m_line;
    QString m_iconName;
    QStringList m_points;
    QString m_tag;
};

} // namespace Cairn
