// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textmention.h"

#include <QPlainTextEdit>

#include <vector>

namespace Cairn {

class Theme;

/**
 * The plain text of an advertisement, with its skills highlighted where they stand; the highlights move along while
 * somebody types. A paste that is too long and files that are dropped are told, and change nothing here.
 */
class AdvertText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit AdvertText(const Theme &theme, QWidget *parent = nullptr);

    /** Shows another text; taking back typing does not lead behind it. */
    void showText(const QString &text);
    /** Puts another text in place of this one as one thing that can be taken back. */
    void replaceText(const QString &text);

    /** Positions are those of toPlainText(). */
    void setMentions(const std::vector<SkillMention> &mentions);
    const std::vector<SkillMention> &mentions() const { return m_mentions; }
    /** Where the mentions are highlighted that can be seen. */
    QList<QTextEdit::ExtraSelection> highlights() const { return extraSelections(); }

    /** Selects a mention and scrolls to it. */
    void goTo(int mention);
    /** The mention at which the cursor stands; -1 for none. */
    int currentMention() const;
    /** The next one after the cursor, or before it; the first follows on the last. -1 where there is none. */
    int nextMention() const;
    int previousMention() const;

signals:
    void fileDropped(const QString &path);
    void tooLongRefused();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow(int at, int removed, int added);
    void highlightVisible();
    void dress();

    const Theme &m_theme;
    std::vector<SkillMention> m_mentions;
};

} // namespace Cairn
