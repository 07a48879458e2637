// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayoffguess.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Cairn {

namespace {

/** Words that count as whole words only, for others begin or go on with them ("example", "breakfast"). */
struct KindWords
{
    QSet<QString> whole;
    QStringList anywhere; ///< German joins words, and Chinese has no blanks between them
};

/** Without case, and without the accents of Latin letters; the vowel signs of other scripts stay. */
QString folded(const QString &text)
{
    QString folded;
    bool afterLatin = false;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (each.category() == QChar::Mark_NonSpacing && afterLatin)
            continue;
        afterLatin = each.script() == QChar::Script_Latin;
        folded += each;
    }
    return folded.normalized(QString::NormalizationForm_KC);
}

QStringList foldedList(const char *words)
{
    return folded(QString::fromUtf8(words)).split(u' ', Qt::SkipEmptyParts);
}

KindWords kindWords(const char *whole, const char *anywhere)
{
    const QStringList list = foldedList(whole);
    return {QSet<QString>(list.begin(), list.end()), foldedList(anywhere)};
}

const KindWords &examWords()
{
    static const KindWords words =
        kindWords("exam exams examination examinations midterm midterms finals "
                  "examen examens exámenes parcial parciales partiel partiels épreuve épreuves concours",
                  "prüfung pruefung klausur abitur امتحان اختبار परीक्षा इम्तिहान 考试 考試 期末 期中 测验 測驗 高考");
    return words;
}

const KindWords &holidayWords()
{
    static const KindWords words =
        kindWords("holiday holidays vacation vacations vacay break christmas easter diwali eid ramadan "
                  "weihnachten ostern neujahr vacaciones festivo festivos feriado feriados navidad "
                  "vacances congé congés férié fériés noël pâques عيد holi होली",
                  "ferien urlaub feiertag weihnacht عطلة إجازة اجازة छुट्टी अवकाश दिवाली दीपावली "
                  "假期 假日 放假 休假 寒假 暑假 年假 节日 節日 国庆 國慶 春节 春節 中秋");
    return words;
}

bool speaksOf(const KindWords &words, const QString &text)
{
    const auto isIn = [&text](const QString &word) { return text.contains(word); };
    if (std::any_of(words.anywhere.begin(), words.anywhere.end(), isIn))
        return true;
    QString word;
    for (const QChar each : text + u' ') {
        if (each.isLetter() || each.isMark()) {
            word += each;
        } else {
            if (words.whole.contains(word))
                return true;
            word.clear();
        }
    }
    return false;
}

} // namespace

DayOffKind dayOffKindGuessed(const QString &text)
{
    const QString words = folded(text);
    if (speaksOf(examWords(), words))
        return DayOffKind::Exam;
    return speaksOf(holidayWords(), words) ? DayOffKind::Holiday : DayOffKind::Other;
}

} // namespace Cairn
