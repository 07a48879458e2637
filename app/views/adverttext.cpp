// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/adverttext.h"

#include "domain/keptadvert.h"
#include "views/mentionformat.h"
#include "views/theme.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace Cairn {

namespace {

/** The first file among what is dropped or pasted; empty for none. */
QString fileIn(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    const auto file = std::find_if(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return file == urls.end() ? QString() : file->toLocalFile();
}

} // namespace

AdvertText::AdvertText(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the advertisement"));
    setPlaceholderText(tr("Paste the text of an advertisement here, or drop a file."));
    connect(document(), &QTextDocument::contentsChange, this, &AdvertText::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AdvertText::highlightVisible);
    connect(this, &QPlainTextEdit::selectionChanged, this, &AdvertText::highlightVisible);
    connect(&theme, &Theme::changed, this, &AdvertText::dress);
    dress();
}

void AdvertText::dress()
{
    setFont(m_theme.font(TextStyle::Body));
    document()->setDocumentMargin(m_theme.scaled(8));
    highlightVisible();
}

void AdvertText::showText(const QString &text)
{
    m_mentions.clear();
    setPlainText(text);
    highlightVisible();
}

void AdvertText::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::Start);
}

// ---- highlights ----------------------------------------------------------------------------------------------

void AdvertText::setMentions(const std::vector<SkillMention> &mentions)
{
    m_mentions = mentions;
    highlightVisible();
}

/** Until the text is read again: what stands behind a change moves, and what is changed is no mention any more. */
void AdvertText::follow(int at, int removed, int added)
{
    const qsizetype end = qsizetype{at} + removed;
    std::erase_if(m_mentions, [at, end](const SkillMention &mention) {
        return mention.at + mention.length > at && mention.at < end;
    });
    for (SkillMention &mention : m_mentions) {
        if (mention.at >= end)
            mention.at += added - removed;
    }
    QMetaObject::invokeMethod(this, &AdvertText::highlightVisible, Qt::QueuedConnection);
}

/** Only what can be seen: a long text has thousands of mentions, and each one highlighted costs with every paint. */
void AdvertText::highlightVisible()
{
    const QTextBlock first = firstVisibleBlock();
    const QTextBlock last = cursorForPosition(QPoint(0, viewport()->height())).block();
    const qsizetype from = first.isValid() ? first.position() : 0;
    const qsizetype to = last.isValid() ? last.position() + last.length() : document()->characterCount();
    const qsizetype length = document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> shown;
    auto mention = std::lower_bound(m_mentions.begin(), m_mentions.end(), from,
                                    [](const SkillMention &each, qsizetype place) { return each.at < place; });
    for (; mention != m_mentions.end() && mention->at < to; ++mention) {
        if (mention->at + mention->length > length)
            break;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(mention->at));
        selection.cursor.setPosition(static_cast<int>(mention->at + mention->length), QTextCursor::KeepAnchor);
        selection.format = mentionFormat(mention->strength, m_theme);
        if (selection.cursor.selectionStart() == textCursor().selectionStart()
            && selection.cursor.selectionEnd() == textCursor().selectionEnd()) {
            // What is selected looks so, above all else.
            selection.format.setBackground(m_theme.tokens().accent);
            selection.format.setForeground(m_theme.tokens().onAccent);
        }
        shown.append(selection);
    }
    setExtraSelections(shown);
}

void AdvertText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    highlightVisible();
}

void AdvertText::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    highlightVisible();
}

// ---- from place to place -------------------------------------------------------------------------------------

void AdvertText::goTo(int mention)
{
    if (mention < 0 || mention >= static_cast<int>(m_mentions.size()))
        return;
    const SkillMention &wanted = m_mentions[static_cast<size_t>(mention)];
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(wanted.at));
    cursor.setPosition(static_cast<int>(wanted.at + wanted.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

int AdvertText::currentMention() const
{
    const qsizetype at = textCursor().selectionStart();
    const auto found = std::find_if(m_mentions.begin(), m_mentions.end(), [at](const SkillMention &mention) {
        return mention.at <= at && at < mention.at + mention.length;
    });
    return found == m_mentions.end() ? -1 : static_cast<int>(found - m_mentions.begin());
}

int AdvertText::nextMention() const
{
    if (m_mentions.empty())
        return -1;
    const qsizetype at = textCursor().hasSelection() ? textCursor().selectionStart() + 1 : textCursor().position();
    const auto found = std::find_if(m_mentions.begin(), m_mentions.end(),
                                    [at](const SkillMention &mention) { return mention.at >= at; });
    return found == m_mentions.end() ? 0 : static_cast<int>(found - m_mentions.begin());
}

int AdvertText::previousMention() const
{
    if (m_mentions.empty())
        return -1;
    const qsizetype at = textCursor().selectionStart();
    const auto after = std::find_if(m_mentions.begin(), m_mentions.end(),
                                    [at](const SkillMention &mention) { return mention.at >= at; });
    return static_cast<int>(after == m_mentions.begin() ? m_mentions.size() : after - m_mentions.begin()) - 1;
}

// ---- what comes from outside ---------------------------------------------------------------------------------

bool AdvertText::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileIn(*source).isEmpty() || source->hasText();
}

void AdvertText::insertFromMimeData(const QMimeData *source)
{
    const QString file = fileIn(*source);
    if (!file.isEmpty()) {
        emit fileDropped(file);
        return;
    }
    const qsizetype stays = document()->characterCount() - 1 - textCursor().selectedText().size();
    if (stays + source->text().size() > MostAdvertCharacters) {
        emit tooLongRefused();
        return;
    }
    // Never as anything but plain text.
    insertPlainText(source->text());
    ensureCursorVisible();
}

} // namespace Cairn
