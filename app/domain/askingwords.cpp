// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/askingwords.h"

#include "domain/advertheadings.h"
#include "domain/textwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cairn {

namespace {

// All words without accents, in small letters; the longest and most particular first.

/** "not required, but a plus" */
constexpr auto NiceThoughNotAsked = "\\b(?:not|no|n'est|ne|nicht|kein)\\b[^.;\\n]{0,30}?(?:requir|need|necess|"
                                    "mandatory|must|essential|erforderlich|notwendig|"
                                    "notig|voraussetzung|muss|imprescindible|obligatori|requerid|indispensable|exige|"
                                    "requis)\\w*[^.;\\n]{0,20}\\b(?:but|aber|"
                                    "sondern|pero|sino|mais|though|however)\\b[^.;\\n]{0,60}";
/** "no experience with Java is needed": what stands inside is not asked. */
constexpr auto NotAround =
    "\\b(?:no|without|zero) (?:\\w+ "
    "){0,2}(?:experience|knowledge|background|expertise|familiarity|skills?)\\b[^.;\\n]*?\\b"
    "(?:needed|required|necessary|expected|assumed)|"
    "\\b(?:no|neither) (?!longer|only|doubt)[^.;,\\n]{1,60}?\\b(?:needed|required|necessary|expected)|"
    "\\bkeine?[nrs]?\\b[^.;\\n]{1,80}?\\b(?:notig|notwendig|erforderlich|vorausgesetzt|benotigt|voraussetzung|erwartet)"
    "|"
    "\\bkeine?[nrs]?(?:lei)? (?:vor)?(?:kenntnisse|erfahrung|wissen)[^.;,\\n]*|"
    "\\bno (?:se (?:requiere|necesita|exige|pide)n?|hace falta|hacen falta|necesitas|es (?:necesari[oa]|imprescindible|"
    "obligatori[oa]|preciso)|son (?:necesari[oa]s|imprescindibles)|pedimos|exigimos)[^.;\\n]*|"
    "\\bsin (?:necesidad|experiencia|conocimientos) (?:previ[oa]s? )?(?:de|en)[^.;,\\n]*|"
    "\\b(?:pas besoin|aucune (?:experience|connaissance|maitrise)|nul besoin|pas necessaire de|inutile de)[^.;,\\n]*|"
    "\\b(?:no need|not necessary|not required|unnecessary) (?:for|to)[^.;,\\n]*|"
    "\\b(?:you )?(?:do not|don't|does not|doesn't|needn't|need not|won't|will not|no longer|never) (?:need|have "
    "to|require|expect|ask|care|use)\\b"
    "[^.;\\n]*?(?=,? but\\b|[.;\\n]|$)|"
    "\\b(?:this is|we are|we're|it is|it's) not (?:a|an|about|looking for)\\b[^.;,\\n]*|\\brather "
    "than\\b[^.;,\\n]*|\\bno (?:usamos|utilizamos)[^.;,\\n]*";
constexpr auto NotBack =
    "(?:is|are|isn't|aren't|ist|sind|be|being)? ?\\bnot (?:strictly |absolutely |at all "
    ")?(?:required|needed|necessary|expected|a "
    "must|a requirement|essential|mandatory|important|a prerequisite)|(?:isn't|aren't) "
    "(?:required|needed|necessary|expected|a "
    "must|essential|mandatory)|nicht (?:zwingend |unbedingt )?(?:erforderlich|notig|notwendig|vorausgesetzt|"
    "benotigt)|(?:ist|sind) kein(?:e)? (?:muss|voraussetzung|bedingung)|no (?:es|son|sera|seran) "
    "(?:necesari|imprescindible|obligatori|requisit|"
    "requerid)\\w*|(?:n'est|ne sont|n'es|ne sera) pas "
    "(?:necessaire|requis|exige|obligatoire|indispensable|demande)\\w*|"
    "(?:is|are) (?:unnecessary|irrelevant)|(?:is|are) no longer (?:used|needed|required|in use)|not needed|not "
    "required";
constexpr auto NiceBack =
    "\\b(?:a |an )?(?:big |huge |strong |real |definite |clear |major |great |nice |distinct |added "
    ")?(?:plus|bonus|advantage|"
    "asset)\\b(?! (?:points )?(?:if|for)\\b)|nice[- ]to[- ]haves?(?!\\s*:)|\\b(?:highly |strongly "
    ")?(?:preferred|desired|"
    "desirable)\\b(?!\\s*:| (?:skills|qualif))|(?:is|are|also|very|most|always) "
    "welcome|\\bbeneficial\\b|(?:is|are|be|very|also) "
    "helpful|advantageous|\\bappreciated\\b|(?:is|are|as) an? (?:nice |welcome )?extra|would be "
    "(?:great|nice|ideal|good|lovely|fantastic|useful)|(?:is|are) "
    "optional|\\(optional\\)|(?:even|all the|so much the) better(?! if|:)|umso besser|tanto mejor|tant mieux|earns? "
    "(?:you )?(?:extra|bonus)|\\bviewed favou?rably|(?:will|would) (?:set you apart|impress us|"
    "make you stand out|help)|catch(?:es)? our eye|makes? us happy|"
    "wunschenswert|von (?:grossem )?vorteil|vorteilhaft|hilfreich|(?:ist|sind) (?:gerne )?willkommen|gern(?:e)? "
    "gesehen|pluspunkte?|(?:ware|waren|ist|sind) (?:toll|super|schon|klasse|ein bonus)|runden (?:dein|ihr) "
    "profil|rundet|optional\\b|"
    "\\bdeseables?|\\bvalorables?|se valora\\w*(?= *[.,;\\n)]|$)|(?:sera|seria|seran|es|son) (?:muy "
    ")?(?:valorad|apreciad|"
    "un plus|un extra|una ventaja|bienvenid)\\w*|suma(?:n)? puntos|"
    "\\bun (?:vrai |gros |reel |petit )?(?:plus|atout)\\b(?! si)|souhaite\\w*|apprecie\\w*|bienvenue?s?(?= "
    "*[.,;\\n)]|$)|\\bbienvenue?s?\\b(?! (?:a|chez|dans))|"
    "seraient? (?:un|utile|appreci)\\w*";
constexpr auto NiceOnwards =
    "\\bideally|\\bpreferably|\\bpreferred:|\\bbonus(?: points)?(?: (?:if|for)|:)|\\bplus(?: points)? "
    "(?:if|for)|\\bextra "
    "(?:points|credit)(?: (?:if|for))?|\\bnice[- ]to[- ]haves?\\s*:|(?:would|will) be (?:great|nice|lovely|a "
    "plus|ideal|good|fantastic) "
    "if|we(?:'d| would) (?:love|be happy|be delighted)|\\beven better(?: if|:)|\\bdesirable:|if you (?:also|have "
    "also)|we(?:'d| would)? "
    "(?:also )?(?:appreciate|welcome|value)|happy if|you (?:may|might) also|perhaps|"
    "idealerweise|bestenfalls|im idealfall|optimalerweise|gerne auch|vorzugsweise|bevorzugt|wir freuen uns "
    "uber|wunschenswert "
    "(?:ist|sind|ware|waren)|von vorteil (?:ist|sind|ware|waren)|"
    "idealmente|preferiblemente|preferentemente|\\bse valora\\w*(?! "
    "*[.,;\\n)])|\\bvaloramos|\\bvaloraremos|(?:seria|sera) (?:ideal|genial|un plus|"
    "deseable)(?: que)?|(?:si|y si) ademas|deseable:|"
    "idealement|de preference|un plus si|si (?:en plus|possible)|nous apprecions|serait (?:ideal|apprecie) que|dans "
    "l'ideal|(?:la |une )?connaissance de (?=[^.;\\n]*(?:un plus|un atout|appreci|souhait))";
constexpr auto MustBack =
    "(?:is|are|both|also|be)? ?\\b(?:strictly |absolutely )?(?:required|mandatory|essential|indispensable)\\b(?!\\s*:| "
    "(?:skills|"
    "qualif|experience|knowledge))|\\b(?:is|are) (?:an? )?(?:absolute )?(?:must|needed|necessary|non-negotiable|a "
    "given|key|vital|"
    "crucial|expected)\\b|must-have\\b|\\(must\\)|a must\\b|"
    "vorausgesetzt|erforderlich|zwingend|notwendig|unerlasslich|(?:ist|sind) (?:ein muss|pflicht|voraussetzung)|setzen "
    "wir "
    "voraus|unabdingbar|"
    "imprescindibles?|(?:es|son|sera) (?:necesari|obligatori|requerid|fundamental|clave)\\w*|requerid[oa]s?\\b|"
    "indispensables?|(?:est|sont) "
    "(?:requis|exige|obligatoire|necessaire|imperati|demande)\\w*|\\brequise?s?\\b|exigee?s?\\b|obligatoires?|"
    "imperati\\w+";
constexpr auto MustOnwards =
    "\\b(?:you )?must (?:have|know|be|bring|understand|speak|write)|\\byou(?:'ll| will)? (?:absolutely )?need\\b|we "
    "(?:require|expect|insist)|"
    "\\brequired\\s*(?::|skills|experience|qualif|knowledge)|\\bmandatory:|essential:|\\brequires\\b|must[- "
    "]haves?\\s*:|"
    "wir erwarten|du musst|sie mussen|wir setzen(?=[^.\\n]*voraus)|zwingend:|muss:|"
    "se requiere|exigimos|debes|^[^a-z]*es (?:imprescindible|necesario)|imprescindible:|pedimos|se necesita|necesitas|"
    "nous exigeons|vous devez|il faut|nous demandons|imperatif:";
constexpr auto NamedOnwards = "\\bour (?:current )?(?:tech )?stack|\\bwe (?:use|run|work with|build on|rely on|are "
                              "built on|currently use|mostly use)|\\bour "
                              "(?:platform|infrastructure|backend|services|models|team|systems|product|pipelines) "
                              "(?:is|are|run|runs|use|uses)|you(?:'ll| will) "
                              "(?:learn|gain|get to|be trained|pick up)|we(?:'ll| will) teach|"
                              "\\bwir (?:nutzen|verwenden|arbeiten mit|setzen auf|setzen [^.\\n]{0,40}ein)|unser "
                              "(?:tech-?)?stack|unser techstack|"
                              "nuestro stack|(?:usamos|utilizamos|trabajamos con)|notre stack|nous "
                              "(?:utilisons|travaillons avec)|notre environnement";
/** Who has or knows: asks for what the sentence names, where no heading says otherwise. */
constexpr auto Knowing =
    "^[^a-z]*(?:has|have|writes|knows|understands|brings|speaks|masters|holds|loves|thinks|builds)\\b|^[^a-z]*you "
    "(?!will\\b)\\w+|\\bneeds? (?:you|some|an?\\b|people|to (?:know|have))|\\byou(?:'ve| have| bring| "
    "know| possess| are|'re| should| can| write| hold| understand| speak)\\b|\\b(?:experience|expertise|"
    "proficien\\w+|knowledge|familiar\\w*|background|fluen\\w+|skills?|command|understanding|grasp|track "
    "record|degree|mastery) "
    "?(?:with|in|of|using|and|:|building|on)|\\bexperienced|\\bcomfortable (?:with|in)|\\blooking "
    "for\\b|\\bseeking\\b|\\bskilled|\\bsolid\\b|\\bhands-on|"
    "\\bwho (?:know|ha[sv]e?|can|is|write|bring|understand)|"
    "erfahrung|kenntnisse|\\bdu (?:hast|bringst|beherrschst|kennst|bist|verfugst|kannst)|\\bsie "
    "(?:haben|bringen|verfugen|beherrschen|kennen|"
    "sind)|sicherer? umgang|sicher in|fundiert|versiert|gesucht|suchen|wer [^.\\n]* (?:kennt|kann|beherrscht)|"
    "experiencia|conocimientos?|dominio|dominas|manejo|buscamos|tienes|sabes|aportas|conoces|"
    "maitris\\w+|experience (?:de|en|avec|sur|du|des)|connaiss\\w+|vous "
    "(?:avez|etes|savez|disposez|possedez)|recherchons|cherchons|solides?|"
    "competences";
/** Who speaks of himself asks for nothing. */
constexpr auto OfOurselves =
    "^[^a-z]*(?:at \\w+,? "
    ")?(?:we|our|wir|unser\\w*|nous|notre|nuestr[oa]s?|somos|tenemos|i|ich|je)\\b(?![^.\\n]*(?:you\\b|"
    "look|seek|need|requir|want|expect|such|brauch|busca|cherch|recherch|hir))";

/** Of the application itself and of the law about it. */
constexpr auto AboutApplying =
    "\\byour (?:personal data|data (?:is|are|will|according|in accordance))\\b|\\byour "
    "application|\\bapplicants?\\b|\\bregardless of|\\bequal opportunit|"
    "\\b(?:deine|ihre) (?:bewerbung|daten)\\b|\\btu candidatura|\\btus datos|\\b(?:votre|ta) candidature|\\bvos "
    "donnees";

QRegularExpression patternOf(const char *words)
{
    return QRegularExpression(QString::fromLatin1(words));
}

bool isSentenceEnd(const QString &text, qsizetype at, qsizetype to)
{
    const QChar sign = text.at(at);
    if (sign == u'!' || sign == u'?')
        return true;
    if (sign == u'\u2022')
        return true;
    if (sign != u'.' || (at + 1 < to && !text.at(at + 1).isSpace()))
        return false;
    static const QRegularExpression shortened(
        QStringLiteral("(?:^|[\\s(])(?:e\\.g|i\\.e|eg|ie|etc|z\\.\\s?b|bzw|inkl|ggf|u\\.a|usw|p\\. "
                       "?ej|ej|p|ex|vs|approx|min|incl|dr|mr|ms|prof|ca|mind|"
                       "evtl|resp|sr|jr|[a-z])$"));
    const bool isShortened =
        shortened.match(text.mid(std::max<qsizetype>(0, at - 8), std::min<qsizetype>(8, at))).hasMatch();
    qsizetype next = at + 1;
    while (next < to && text.at(next).isSpace())
        ++next;
    return !isShortened || next >= to;
}

} // namespace

AskingWords::AskingWords(const QString &text) : m_text(text), m_folded(foldedInPlace(text))
{
    readLines();
}

void AskingWords::readLines()
{
    constexpr qsizetype WrappedFrom = 50; // a shorter line was ended on purpose
    AdvertPart part = AdvertPart::Unknown;
    qsizetype from = 0;
    qsizetype pendingFrom = -1;
    qsizetype pendingTo = -1;
    bool pendingBullet = false;
    AdvertPart pendingPart = part;
    const auto flush = [&] {
        if (pendingFrom >= 0)
            addSentences(pendingFrom, pendingTo, pendingPart, pendingBullet);
        pendingFrom = -1;
    };
    while (from <= m_folded.size()) {
        qsizetype to = m_folded.indexOf(u'\n', from);
        if (to < 0)
            to = m_folded.size();
        const QString line = m_folded.mid(from, to - from);
        const bool isBullet = beginsWithBullet(line);
        const bool mayContinue =
            pendingFrom >= 0 && !isBullet && !line.trimmed().isEmpty()
            && (pendingTo - pendingFrom >= WrappedFrom || line.startsWith(u"  "))
            && !QStringLiteral(".!?:").contains(m_folded.mid(pendingFrom, pendingTo - pendingFrom).trimmed().back());
        const std::optional<AdvertHeading> heading = advertHeadingOf(line);
        if (heading) {
            flush();
            if (heading->length == line.size()) {
                part = heading->part;
                addSentences(from, to,
                             part == AdvertPart::Must || part == AdvertPart::Nice ? part : AdvertPart::Unknown, false);
            } else {
                addSentences(from, from + heading->length, heading->part, true);
                pendingFrom = from + heading->length;
                pendingTo = to;
                pendingPart = heading->part;
                pendingBullet = true;
            }
        } else if (mayContinue) {
            pendingTo = to;
        } else {
            flush();
            if (!line.trimmed().isEmpty()) {
                pendingFrom = from;
                pendingTo = to;
                pendingPart = part;
                pendingBullet = isBullet;
            }
        }
        from = to + 1;
    }
    flush();
}

void AskingWords::addSentences(qsizetype from, qsizetype to, AdvertPart part, bool isBullet)
{
    static const QRegularExpression knowing = patternOf(Knowing);
    static const QRegularExpression ofOurselves = patternOf(OfOurselves);
    qsizetype begin = from;
    for (qsizetype at = from; at < to; ++at) {
        if (at + 1 < to && !isSentenceEnd(m_folded, at, to))
            continue;
        Sentence sentence;
        sentence.from = begin;
        sentence.to = at + 1;
        static const QRegularExpression aboutApplying = patternOf(AboutApplying);
        const bool isAboutApplying = aboutApplying.match(m_folded.mid(begin, at + 1 - begin)).hasMatch();
        sentence.part = isAboutApplying ? AdvertPart::Offer : part;
        sentence.isBullet = isBullet;
        const QString words = m_folded.mid(begin, at + 1 - begin);
        sentence.speaksOfKnowing = knowing.match(words).hasMatch() && !ofOurselves.match(words).hasMatch();
        findCues(sentence);
        m_sentences.push_back(std::move(sentence));
        begin = at + 1;
    }
}

void AskingWords::findCues(Sentence &sentence) const
{
    struct Pattern
    {
        Cue cue;
        Direction direction;
        QRegularExpression words;
    };
    static const std::vector<Pattern> patterns{{Cue::Nice, Direction::Back, patternOf(NiceThoughNotAsked)},
                                               {Cue::Not, Direction::Inside, patternOf(NotAround)},
                                               {Cue::Not, Direction::Back, patternOf(NotBack)},
                                               {Cue::Nice, Direction::Onwards, patternOf(NiceOnwards)},
                                               {Cue::Nice, Direction::Back, patternOf(NiceBack)},
                                               {Cue::Must, Direction::Onwards, patternOf(MustOnwards)},
                                               {Cue::Must, Direction::Back, patternOf(MustBack)},
                                               {Cue::Named, Direction::Onwards, patternOf(NamedOnwards)}};
    const QString words = m_folded.mid(sentence.from, sentence.to - sentence.from);
    for (const Pattern &pattern : patterns) {
        auto matches = pattern.words.globalMatch(words);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype from = sentence.from + match.capturedStart();
            const qsizetype to = sentence.from + match.capturedEnd();
            const bool isTaken =
                std::any_of(sentence.cues.begin(), sentence.cues.end(),
                            [from, to](const CueFound &other) { return from < other.to && other.from < to; });
            if (!isTaken && to > from)
                sentence.cues.push_back({pattern.cue, pattern.direction, from, to});
        }
    }
    std::sort(sentence.cues.begin(), sentence.cues.end(),
              [](const CueFound &a, const CueFound &b) { return a.from < b.from; });
}

const AskingWords::Sentence *AskingWords::sentenceAt(qsizetype at) const
{
    const auto after = std::upper_bound(m_sentences.begin(), m_sentences.end(), at,
                                        [](qsizetype place, const Sentence &each) { return place < each.from; });
    return after == m_sentences.begin() ? nullptr : &*(after - 1);
}

/** Whether a comma, bracket or "but" parts what stands between. */
bool AskingWords::isParted(qsizetype from, qsizetype to) const
{
    static const QRegularExpression parting(QStringLiteral(
        "[;:()]|, (?:and |und |y |et )?|\\b(?:but|aber|pero|mais|while|wahrend)\\b|[-\\x{2013}\\x{2014}] "));
    return parting.match(m_folded.mid(from, to - from)).hasMatch();
}

std::optional<AskingWords::Cue> AskingWords::cueFor(const Sentence &sentence, qsizetype at) const
{
    static const QRegularExpression hard(QStringLiteral("[;]|\\b(?:but|aber|pero|mais|while|wahrend)\\b"));
    const CueFound *onwards = nullptr;
    const CueFound *back = nullptr;
    for (const CueFound &cue : sentence.cues) {
        if (cue.from <= at && at < cue.to)
            return cue.cue;
        const auto isCut = [this](qsizetype from, qsizetype to) {
            return hard.match(m_folded.mid(from, to - from)).hasMatch();
        };
        if (cue.direction == Direction::Inside)
            continue;
        if (cue.to <= at)
            onwards = cue.direction == Direction::Onwards && !isCut(cue.to, at)
                          ? &cue
                          : (cue.direction == Direction::Back ? nullptr : onwards);
        else if (!back && cue.from > at && (cue.direction == Direction::Back && !isCut(at, cue.from)))
            back = &cue;
        else if (cue.from > at)
            break;
    }
    // A bracket speaks of what stands in it or just before it: "Spark (nice to have)", "a cloud (AWS preferred)".
    if (back) {
        const qsizetype open = m_folded.lastIndexOf(u'(', back->from);
        const bool isInBracket = open > sentence.from && m_folded.indexOf(u')', open) >= back->to;
        if (isInBracket && open > at) {
            static const QRegularExpression words(QStringLiteral("[a-z]{3,}.*[,/]|[a-z0-9+#]+ (?:is |are )?$"));
            const bool hasOwn = words.match(m_folded.mid(open + 1, back->from - open - 1)).hasMatch();
            if (hasOwn || m_folded.mid(at, open - at).contains(QStringLiteral(", ")))
                back = nullptr;
        }
    }
    if (onwards && back)
        return isParted(at, back->from) && onwards->cue != Cue::Named ? onwards->cue : back->cue;
    if (onwards)
        return onwards->cue;
    if (back)
        return back->cue;
    return std::nullopt;
}

AdvertPart AskingWords::partAt(qsizetype at) const
{
    const Sentence *sentence = sentenceAt(at);
    return sentence ? sentence->part : AdvertPart::Unknown;
}

bool AskingWords::beginsSentence(qsizetype at) const
{
    const Sentence *sentence = sentenceAt(at);
    if (!sentence)
        return true;
    const QString before = m_folded.mid(sentence->from, at - sentence->from);
    return std::none_of(before.cbegin(), before.cend(), [](QChar each) { return each.isLetter(); });
}

std::optional<SkillMention::Strength> AskingWords::strengthAt(qsizetype at) const
{
    using Strength = SkillMention::Strength;
    const Sentence *sentence = sentenceAt(at);
    if (!sentence)
        return Strength::Named;
    const std::optional<Cue> cue = cueFor(*sentence, at);
    if (cue == Cue::Not)
        return std::nullopt;
    if (sentence->part == AdvertPart::Offer)
        return Strength::Named;
    if (cue == Cue::Nice)
        return Strength::Nice;
    if (cue == Cue::Must)
        return sentence->part == AdvertPart::Nice ? Strength::Nice : Strength::Must;
    if (cue == Cue::Named)
        return Strength::Named;
    if (sentence->part == AdvertPart::Must)
        return Strength::Must;
    if (sentence->part == AdvertPart::Nice)
        return Strength::Nice;
    return sentence->part == AdvertPart::Unknown && sentence->speaksOfKnowing ? Strength::Must : Strength::Named;
}

} // namespace Cairn
