// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <string_view>

// A static library does not bring its resources along by itself; that has to be said outside of every namespace.
static void bringResources()
{
    Q_INIT_RESOURCE(pseudolanguages);
}

namespace Cairn {

namespace {

using Letters = std::array<char16_t, 27>;

// From a to z, and the zero that ends a string.
constexpr Letters LatinSmall{u"áḃçďéƒğĥíĵķľḿñóṗǫŕšťúṽŵẋýž"};
constexpr Letters LatinCapital{u"ÁḂÇĎÉƑĞĤÍĴĶĽḾÑÓṖǪŔŠŤÚṼŴẊÝŽ"};
constexpr Letters Arabic{u"ابتثجحخدذرزسشصضطظعغفقكلمنه"};
constexpr Letters CyrillicSmall{u"абцдефгхийклмнопярстувшжыз"};
constexpr Letters CyrillicCapital{u"АБЦДЕФГХИЙКЛМНОПЯРСТУВШЖЫЗ"};

QChar letterOf(QChar letter, const Letters &small, const Letters &capital)
{
    const char16_t code = letter.unicode();
    if (code >= u'a' && code <= u'z')
        return small[code - u'a'];
    if (code >= u'A' && code <= u'Z')
        return capital[code - u'A'];
    return letter;
}

bool isAscii(QChar letter)
{
    return letterOf(letter, Arabic, Arabic) != letter;
}

/** The length of what stands for something else at that place of a text: a placeholder, or a tag of rich text. */
qsizetype markupAt(const QString &text, qsizetype at)
{
    if (text[at] != u'%' && text[at] != u'<')
        return 0;
    static const QRegularExpression expression(QStringLiteral("%L?(?:\\d{1,2}|n)|</?[a-z][^>]*>"));
    return expression.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .capturedLength();
}

bool isDateFormat(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("^(?:d{1,4}|M{1,4}|y{2,4}|[.,/ -])+$"));
    return (text.contains(QLatin1String("yy")) || text.contains(QLatin1String("MMM")))
           && expression.match(text).hasMatch();
}

} // namespace

PseudoLanguage::PseudoLanguage(Writing writing) : m_writing(writing)
{
    bringResources();
    QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::code() const
{
    return m_writing == Writing::LeftToRight ? QStringLiteral("sah") : QStringLiteral("ckb");
}

QString PseudoLanguage::translate(const char *, const char *sourceText, const char *, int) const
{
    const QString source = QString::fromUtf8(sourceText);
    if (source == QLatin1String("QT_LAYOUT_DIRECTION"))
        return m_writing == Writing::LeftToRight ? QStringLiteral("LTR") : QStringLiteral("RTL");
    if (source.isEmpty() || isDateFormat(source))
        return source;
    return u'[' + wordsOf(source) + u']';
}

QString PseudoLanguage::wordsOf(const QString &source) const
{
    const bool isLatin = m_writing == Writing::LeftToRight;
    QString words;
    int letters = 0;
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (const qsizetype length = markupAt(source, at); length > 0) {
            words += QStringView(source).mid(at, length);
            at += length - 1;
            continue;
        }
        const QChar letter = letterOf(source[at], isLatin ? LatinSmall : Arabic, isLatin ? LatinCapital : Arabic);
        words += letter;
        // A third longer, as many languages are.
        if (isAscii(source[at]) && ++letters % 3 == 0)
            words += letter.toLower();
    }
    return words;
}

QString inForeignLetters(const QString &text)
{
    QString foreign = text;
    for (QChar &letter : foreign)
        letter = letterOf(letter, CyrillicSmall, CyrillicCapital);
    return foreign;
}

CatalogueContents inForeignLetters(CatalogueContents contents)
{
    const auto write = [](std::initializer_list<QString *> texts) {
        for (QString *text : texts)
            *text = inForeignLetters(*text);
    };
    for (Resource &resource : contents.resources) {
        write({&resource.provider, &resource.url});
        if (resource.brief)
            write({&resource.brief->dataUrl});
        else
            write({&resource.title});
        for (QString &place : resource.seenAt)
            write({&place});
    }
    for (Curriculum &curriculum : contents.curricula) {
        write({&curriculum.title, &curriculum.provider, &curriculum.url});
        for (QString &place : curriculum.seenAt)
            write({&place});
    }
    for (SourceRecord &source : contents.sources) {
        write({&source.publisher, &source.version, &source.period, &source.url, &source.licence, &source.attribution});
        if (source.confidence != QLatin1String("own"))
            write({&source.title});
    }
    for (Role &role : contents.roles) {
        for (QString &title : role.otherTitles)
            write({&title});
    }
    for (Occupation &occupation : contents.occupations)
        write({&occupation.title});
    for (Outlook &outlook : contents.outlooks)
        write({&outlook.title});
    for (SoftwareDemand &demand : contents.demand)
        write({&demand.software});
    return contents;
}

} // namespace Cairn
