// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advertheadings.h"

#include <QRegularExpression>

namespace Cairn {

namespace {

/** The words of headings without accents, parted by bars: regular expressions that match from the first word. */
constexpr auto NiceHeadings =
    "nice[- ]to[- ]have|nice if|would be (?:a |an )?(?:nice|bonus|plus|great|good|advantage|ideal)|(?:a )?(?:big |huge "
    ")?plus|plus points|bonus|preferred|desired|desirable|good to have|"
    "great to have|optional|extra points|extra credit|brownie points|would be nice|it would be|ideally|additional "
    "(?:skills|qualifications|assets)|"
    "we(?:'d| would) love|not required but|even better|pluses|assets\\b|icing on|wunschenswert|von vorteil|"
    "pluspunkte|pluspunkt|das ware|ein plus|idealerweise|"
    "optimalerweise|zusatzlich von|deseable|se valorara|valorable|se valora|valoraremos|valoramos|plus\\b|puntos extra|"
    "idealmente|un plus|serait un plus|seraient un plus|les plus|atouts?|les atouts|apprecie|souhaite|idealement|"
    "vos plus|competences appreciees|competences souhaitees|conocimientos deseables|requisitos deseables|"
    "kann[- ]?kriterien|das ist ein plus|was uns freut|bonuspunkte|"
    "extras?\\b|also (?:useful|good|nice|great|welcome)|useful|helpful|welcome|it helps|(?:what|things that) (?:would "
    "|will "
    ")?help|advantage|beneficial|wish ?list|stand out|cherry|not (?:required|essential|needed|necessary|mandatory),? "
    "(?:but|though)|"
    "kann\\b|gern(?:e)? gesehen|gern(?:e)? auch|(?:schon|toll|super|prima|klasse|ideal)(?: ware|, wenn| wenn)|kein "
    "muss|kur\\b|"
    "hilfreich|daruber freuen|extrapunkte|on top|optional|zusatzlich|nicht zwingend|freuen wir uns|"
    "valoraremos|sum(?:a|an|as|aria|arian)\\b|meritos|no excluyente|extra\\b|opcional|seria (?:ideal|genial|un "
    "plus|bueno)|"
    "nos (?:encanta|gusta)ria|bonus|tambien valora|otros meritos|"
    "seraient?\\b|en plus|bienvenue?s?\\b|optionnel|facultatif|ce qui fer(?:a|ait) la difference|la cerise|points? "
    "bonus|"
    "ferai(?:en)?t la difference|c'est (?:un plus|encore mieux)";
constexpr auto NotAskedHeadings =
    "not (?:required|needed|necessary|asked)|(?:what )?you (?:do not|don't|won't|need not) need|(?:please )?(?:do "
    "not|don't) "
    "(?:worry|need)|no need|(?:what )?we(?:'re| are)? (?:do not|don't|not) (?:need|require|ask|care|expect|looking)|"
    "nicht (?:notig|erforderlich|notwendig|gefragt|gesucht)|(?:was|das) (?:brauchst du|du|sie) nicht|du brauchst "
    "(?:kein|nicht)|"
    "was wir nicht|nicht gebraucht|"
    "no (?:hace falta|hacen falta|necesitas|es necesari|se requiere|pedimos|buscamos|exigimos)|(?:lo )?que no "
    "(?:pedimos|"
    "necesitas|buscamos|hace falta)|"
    "pas (?:necessaire|requis|besoin|exige)|non (?:requis|exige)|ce (?:que nous ne|qu'on ne|dont vous n'avez)|inutile";
constexpr auto MustHeadings =
    "requirements?|required|criteria|candidates?\\b|selection criteria|entry "
    "requirements|prerequisites?|non-negotiables?|"
    "the person|person\\b|basics|hard requirements|you (?:know|can|should|tick|might)|we(?:'d| would) like (?:to "
    "see|you)|"
    "who should|what counts|qualifications?|what you(?:'ll| will)? (?:need to )?(?:bring|have|need)|must[- "
    "]haves?|must\\b|"
    "who you are|who we(?:'re| are) (?:looking|after)|what we(?:'re| are)? (?:look|expect|need|require|ask|want|seek)|"
    "profile|about you|you (?:bring|have|are|will have|should have|must have|offer)|skills?\\b|technical skills|"
    "hard skills|soft skills|experience\\b|tech(?:nical)? requirements|we(?:'re| are) looking for|we look for|"
    "we (?:expect|need|require|ask)|you(?:'ll| will) need|essentials?|knowledge|competenc(?:e|ies)|minimum|"
    "the ideal candidate|the candidate|our ideal|our (?:requirements|expectations|candidate|wish)|(?:here(?:'s| is) "
    ")?what we(?:'d| would)? (?:hope|like|love|value)|ideal candidate|candidate profile|successful candidate|what it "
    "takes|"
    "background|expertise|you(?:'re| are) a (?:good )?(?:fit|match)|you might be|eligibility|key skills|person "
    "specification|"
    "profil\\b|anforderung|anforderungsprofil|das bringst|was du mit|das solltest|was wir (?:erwarten|uns|suchen)|"
    "das erwarten wir|wir erwarten|qualifikation|voraussetzung|kenntnisse|du bringst|sie bringen|das bringen sie|"
    "was sie mitbringen|was du mitbringst|wir suchen|damit uberzeug|so uberzeug|das zeichnet|was dich auszeichnet|"
    "muss\\b|pflicht\\b|zwingend|erwarten wir|erwartungen|unsere erwartungen|du "
    "(?:hast|kannst|solltest|passt|bist|verfugst)|"
    "sie (?:haben|sind|verfugen|uberzeugen|konnen)|das (?:bist|kannst|hast) du|wer du bist|uber dich|wen wir "
    "suchen|kompetenzen|"
    "erforderlich|einstellungsvoraussetzung|bewerberprofil|fachlich|personlich|was wir uns wunschen|wir wunschen uns|"
    "das wunschen wir|mitbring|das (?:brauchst|bringen)|"
    "muss[- ]?kriterien|womit (?:du|sie)|ihre qualifikation|"
    "necesari[oa]s?\\b|indispensables?|obligatori[oa]s?\\b|excluyentes?|eres\\b|sobre ti|quien eres|a "
    "quien|debes|necesitamos|"
    "candidat[oa]|aptitudes|que (?:traes|aportas)|lo que (?:pedimos|debes|traes|aportas)|minim[oa]s?\\b|"
    "requisitos|perfil|que buscamos|que necesitas|que pedimos|buscamos|imprescindible|conocimientos|experiencia|"
    "competencias|habilidades|lo que buscamos|lo que necesitas|que esperamos|requerimientos|"
    "vous (?:avez|savez|maitrisez|apportez|possedez|connaissez|disposez)|tu "
    "(?:es|as|sais|maitrises|connais|apportes)\\b|"
    "ce (?:que|qu')(?: ?(?:nous|on|l'on))? "
    "(?:attend|demande|recherche|cherche)|attendus?\\b|criteres|requise?s?\\b|imperatif|"
    "il (?:vous |te )?faut|aptitudes|nous (?:cherchons|attendons|demandons)|on "
    "(?:cherche|recherche|attend|demande)|qui es-tu|"
    "profil recherche|competences|prerequis|pre-requis|exigences|ce que nous (?:attendons|recherchons)|"
    "qui etes|vous etes|ce que vous apportez|connaissances|savoir|indispensable|nous recherchons|formation";
constexpr auto TaskHeadings =
    "responsibilit|what you(?:'ll| will)? (?:be )?(?:do|work|own|build)|your "
    "(?:role|tasks|mission|work|day|impact|job)|"
    "accountabilit|purpose|summary of (?:duties|the role)|in your first|first (?:months|year|weeks|90 "
    "days)|opportunity|"
    "what (?:success|a day|the job)|challenge|scope|"
    "tasks?\\b|duties|role\\b|the role|the job|job description|key (?:tasks|duties|responsib)|day[- ]to[- ]day|mission|"
    "you will|you(?:'ll)\\b|in this role|position summary|a typical|projects?\\b|the work|"
    "aufgaben|das sind deine|das machst|deine rolle|was dich erwartet|was sie erwartet|das erwartet|tatigkeit|"
    "(?:dein|ihr) (?:job|alltag|tag|beitrag|einsatz)|job\\b|alltag|aufgabengebiet|was (?:du|sie) "
    "(?:mach|tu|beweg|bewirk|gestalt|"
    "tun)|das (?:tust|bewegst|gestaltest|ubernimmst)|darum geht|einsatzgebiet|verantwortung|stellenbeschreibung|die "
    "(?:stelle|"
    "rolle)|hier packst|"
    "deine mission|funciones|responsabilidades|tareas|que haras|tu mision|tu dia|el puesto|que vas a hacer|"
    "objeto\\b|el (?:rol|reto|trabajo)|mision\\b|descripcion|actividades|en que (?:consiste|trabajaras)|lo que "
    "haras|cometidos|"
    "tu (?:rol|papel|trabajo)|"
    "sujet\\b|ce que (?:vous ferez|tu feras|tu vas faire|vous allez)|activites|description|au "
    "quotidien|quotidien|objectifs|"
    "ton (?:role|quotidien|travail)|ta mission|"
    "missions?\\b|vos missions|responsabilites|le poste|vos taches|votre role|taches|ce que vous ferez|descriptif du "
    "poste";
constexpr auto CompanyHeadings =
    "about (?:us|the company|the team|our|the role)|who we are|(?:tech(?:nology)? )?stack|our\\b|the (?:company|team)|"
    "company|tools we use|team\\b|we(?:'re| are)\\b|technolog(?:y|ies) we|technologies\\b|how we work|"
    "uber uns|wir sind|wer wir sind|das unternehmen|unser|womit wir|unternehmen|sobre|quienes somos|nuestr[oa]|"
    "contexto\\b|tecnologias|contexte|environnement\\b|das sind wir|arbeitgeber|technik\\b|"
    "la empresa|a propos|qui sommes|notre|l'entreprise|l'equipe|le contexte|environnement technique|stack technique";
constexpr auto OfferHeadings =
    "benefits?|perks|what we offer|we offer|what(?:'s| is) in it|why (?:join|us|work)|our offer|compensation|salary|"
    "what you(?:'ll| will)? get|how to apply|apply|application|interested|equal opportunit|diversity|privacy|data "
    "protection|"
    "our promise|what (?:you can expect|to expect|we promise|we can)|(?:please )?note\\b|notes?\\b|in return|why "
    "you|rewards?\\b|"
    "remuneration|package|terms\\b|closing date|residency|equality|inclusion|about applying|next steps|"
    "contact|legal|eeo|about the process|interview process|hiring process|our benefits|pay\\b|location|"
    "wir bieten|das bieten|was wir (?:dir )?bieten|unser angebot|deine vorteile|benefits|bewerbung|kontakt|datenschutz|"
    "dafur bekommst|was du (?:bekommst|davon)|freu dich|darauf (?:kannst|darfst)|gute grunde|vergutung|gehalt|"
    "rahmenbedingungen|konditionen|hinweise?\\b|bewirb|ansprechpartner|so geht|das (?:bekommst|kriegst)|unsere? "
    "(?:angebot|benefits|leistungen)|was wir (?:dir |ihnen )?bieten|"
    "salario|retribucion|remuneracion|procedimiento|plazo\\b|tratamiento de datos|solicitudes|proceso de|turno de|"
    "caracteristicas del|inscripcion|a cambio|te damos|igualdad|como (?:postular|inscrib)|"
    "salaire|conditions\\b(?! requises)|modalites|candidater|pour postuler|recrutement|mentions|on (?:t'|vous |te "
    ")?(?:offre|"
    "propose)|ce qu'on (?:t'|te |vous )|informations|"
    "interesse|deine benefits|warum wir|que ofrecemos|ofrecemos|beneficios|condiciones|te ofrecemos|lo que ofrecemos|"
    "contacto|como aplicar|proteccion de datos|ce que nous (?:offrons|proposons)|nous offrons|nous (?:vous )?proposons|"
    "avantages|pourquoi|nos avantages|postuler|candidature|remuneration|processus|protection des donnees";

struct Phrases
{
    AdvertPart part;
    QRegularExpression begins;
    QRegularExpression contains;
};

Phrases phrasesOf(AdvertPart part, const char *words)
{
    const QString all = QString::fromLatin1(words);
    return {part, QRegularExpression(QStringLiteral("^(?:%1)").arg(all)),
            QRegularExpression(QStringLiteral("\\b(?:%1)").arg(all))};
}

/** Offers first ("What we offer"), then what is welcome ("Preferred qualifications"), then the rest. */
const std::vector<Phrases> &phrases()
{
    static const std::vector<Phrases> all{
        phrasesOf(AdvertPart::Offer, OfferHeadings),       phrasesOf(AdvertPart::Nice, NiceHeadings),
        phrasesOf(AdvertPart::NotAsked, NotAskedHeadings), phrasesOf(AdvertPart::Tasks, TaskHeadings),
        phrasesOf(AdvertPart::Must, MustHeadings),         phrasesOf(AdvertPart::Company, CompanyHeadings)};
    return all;
}

AdvertPart partNamedBy(const QString &words, bool mayContain)
{
    for (const Phrases &each : phrases()) {
        if (each.begins.match(words).hasMatch())
            return each.part;
    }
    for (const Phrases &each : phrases()) {
        if (mayContain && each.part != AdvertPart::Company && each.contains.match(words).hasMatch())
            return each.part;
    }
    return AdvertPart::Unknown;
}

/** Without leading signs, numbers and the small words in front of a heading's noun. */
QString bareHeading(const QString &line)
{
    static const QRegularExpression ahead(QStringLiteral(
        "^(?:[^a-z]+|(?:and|your|the|key|main|basic|technical|core|essential|other|dein|deine|ihr|ihre|fachliche|"
        "unsere anforderungen an|tu|tus|votre|vos|le|les|los|las|el|la|ton|tes|su|sus|und|y|et|que? )\\b[^a-z]*)+"));
    static const QRegularExpression whole(
        QStringLiteral("^(?:your (?:role|tasks|mission|work|day|impact|job)|le poste|tu "
                       "(?:es|as|sais|maitrises|connais|apportes)|our promise|les "
                       "plus|vos plus|the (?:role|job|work|company|team)|el puesto|la "
                       "empresa|tu (?:mision|dia)|votre role|vos missions)\\b"));
    QString bare = line;
    static const QRegularExpression signs(QStringLiteral("^[^a-z]+"));
    bare.remove(signs);
    if (!whole.match(bare).hasMatch())
        bare.remove(ahead);
    return bare.isEmpty() ? line.trimmed() : bare;
}

qsizetype wordCount(const QString &words)
{
    return words.simplified().split(u' ', Qt::SkipEmptyParts).size();
}

constexpr qsizetype MostHeadingWords = 8;
constexpr qsizetype MostPlainHeadingWords = 6;

/** The length of the first cell of a table's row with what parts it from the next; nothing where it is no row. */
std::optional<qsizetype> firstCellOf(const QString &line)
{
    static const QRegularExpression cell(QStringLiteral("^\\s*\\|?\\s*([^|\\t]{3,40}?)\\s*[|\\t]+\\s*(?=\\S)"));
    const QRegularExpressionMatch match = cell.match(line);
    return match.hasMatch() ? std::optional(match.capturedLength()) : std::nullopt;
}

/** The length of the title of a numbered paragraph: the "3. Requirements." of "3. Requirements. Two years with SQL". */
std::optional<qsizetype> numberedTitleOf(const QString &line)
{
    static const QRegularExpression title(
        QStringLiteral("^\\s*\\(?(?:\\d{1,2}|[ivx]{1,4})[.)] *([a-z][a-z '/-]{2,50})(?:\\.(?= |$)|$)"));
    const QRegularExpressionMatch match = title.match(line);
    return match.hasMatch() ? std::optional(match.capturedLength()) : std::nullopt;
}

/** Set in bold or as a heading, or cut off where a list goes on: "You might be a fit if you". */
bool looksLikeHeading(const QString &line)
{
    static const QRegularExpression looks(
        QStringLiteral("^(?:\\*\\*|#)|\\b(?:if|if you|you|wenn du|si|si vous|que)\\W*$|[?\\x{2026}]$"));
    return looks.match(line).hasMatch();
}

} // namespace

bool beginsWithBullet(QStringView line)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[-*\\x{2022}\\x{00b7}\\x{25aa}\\x{25cf}\\x{25e6}\\x{"
                                                          "2013}\\x{2014}\\x{2713}\\x{2714}\\x{27a4}\\x{2192}>+]|"
                                                          "o(?= )|(?:\\d{1,2}|[a-z])[.)] |[\\x{2705}])\\s*"));
    return bullet.match(line.toString()).hasMatch() && !line.trimmed().startsWith(u"**");
}

namespace {

std::optional<AdvertHeading> headingWithColon(const QString &foldedLine, const QString &marked, qsizetype colon)
{
    const QString ahead = foldedLine.left(colon);
    if (ahead.contains(QStringLiteral(". ")))
        return std::nullopt;
    const bool isAlone = marked.endsWith(u':') && foldedLine.indexOf(u':', colon + 1) < 0;
    const qsizetype words = wordCount(bareHeading(ahead));
    const AdvertPart part = partNamedBy(bareHeading(ahead), isAlone || words <= 4);
    if (words <= MostHeadingWords && words > 0 && part != AdvertPart::Unknown)
        return AdvertHeading{part, isAlone ? foldedLine.size() : colon + 1};
    if (isAlone && !beginsWithBullet(foldedLine) && words <= MostHeadingWords)
        return AdvertHeading{part, foldedLine.size()};
    return std::nullopt;
}

} // namespace

std::optional<AdvertHeading> advertHeadingOf(const QString &foldedLine, LineStand stand)
{
    for (const std::optional<qsizetype> length : {firstCellOf(foldedLine), numberedTitleOf(foldedLine)}) {
        if (!length)
            continue;
        const QString bare = bareHeading(foldedLine.left(*length));
        const AdvertPart part =
            wordCount(bare) <= MostPlainHeadingWords ? partNamedBy(bare, true) : AdvertPart::Unknown;
        if (part != AdvertPart::Unknown)
            return AdvertHeading{part, *length};
    }
    const qsizetype colon = foldedLine.indexOf(u':');
    const QString line = foldedLine.trimmed();
    QString marked = line;
    static const QRegularExpression signs(QStringLiteral("[*_#\\s]+$"));
    marked.remove(signs);
    if (colon >= 0)
        return headingWithColon(foldedLine, marked, colon);
    const QString bare = bareHeading(marked);
    const qsizetype most = looksLikeHeading(line) ? MostHeadingWords : MostPlainHeadingWords;
    static const QRegularExpression sentence(QStringLiteral("[.,;]$|[.;,!] "));
    if (beginsWithBullet(foldedLine) || bare.isEmpty() || wordCount(bare) > most || sentence.match(marked).hasMatch())
        return std::nullopt;
    const AdvertPart part = partNamedBy(bare, stand == LineStand::Apart);
    if (part == AdvertPart::Unknown && stand == LineStand::InText)
        return std::nullopt;
    return AdvertHeading{part, foldedLine.size()};
}

} // namespace Cairn
