// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudowalk.h"

#include "clippedtext.h"
#include "givenwords.h"
#include "openprogram.h"
#include "paintedtext.h"
#include "shownwords.h"
#include "startup/catalogueloading.h"
#include "views/preferences.h"
#include "views/readingtext.h"

#include <QLabel>
#include <QSet>
#include <QSettings>

namespace Cairn {

namespace {

/** Licences and the report of a problem are in English, and the dialog says so. */
bool isEnglishOnPurpose(const QObject &shown)
{
    return qobject_cast<const ReadingText *>(&shown) || qobject_cast<const ReadingText *>(shown.parent());
}

/** What is seen on many windows is told once. */
class Findings final
{
public:
    QStringList all;

    void take(const QString &where, const char *what, const QStringList &texts)
    {
        for (const QString &text : texts) {
            const QString finding = QStringLiteral("[%1] %2").arg(QString::fromLatin1(what), text);
            if (!m_told.contains(finding))
                all.append(where + u' ' + finding);
            m_told.insert(finding);
        }
    }

private:
    QSet<QString> m_told;
};

} // namespace

QStringList untranslatedTexts(QWidget &window, const GivenWords &given)
{
    QStringList found;
    for (const ShownWord &word : shownWords(window)) {
        if (!isEnglishOnPurpose(*word.holder) && given.leaveOver(word.text))
            found.append(QStringLiteral("%1: %2").arg(word.place, word.text.left(120)));
    }
    for (const PaintedText &run : paintedTexts(window)) {
        // What a label paints is its text, of which a line may be any part.
        const bool isLabel = qobject_cast<const QLabel *>(run.painter);
        if (!isLabel && !isEnglishOnPurpose(*run.painter) && given.leaveOver(run.text))
            found.append(QStringLiteral("%1 paints: %2")
                             .arg(QString::fromLatin1(run.painter->metaObject()->className()), run.text.left(120)));
    }
    return found;
}

QStringList findingsIn(const ProgramScene &scene, PseudoLanguage::Writing writing)
{
    static const CatalogueContents contents = inForeignLetters(CatalogueLoading().take());
    const QTemporaryDir folder;
    const PseudoLanguage language(writing);
    {
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Preferences(settings).setLanguage(language.code());
    }
    OpenProgram program(folder, contents);
    const GivenWords given(program);
    Findings findings;
    play(scene, program, [&](QWidget &window, const QString &where) {
        findings.take(where, "not translated", untranslatedTexts(window, given));
        findings.take(where, "clipped", clippedTexts(window));
        findings.take(where, "cut", cutTexts(window));
        findings.take(where, "entangled", entangledTexts(window));
    });
    return findings.all;
}

} // namespace Cairn
