// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cairn {

namespace {

// All words without accents, in small letters; the longest and most particular first.

/** Not known, or wished. Whoever wants to apply what they know does know it. */
constexpr auto NoWords =
    "\\b(?:want|wants|wanted|wanting|would (?:like|love)|'d (?:like|love)|hope|hoping|aim|aiming|plan|planning|intend|"
    "looking forward|looking|eager|keen|curious|excited|motivated|willing|seeking|wish)(?: now| also| soon)? to "
    "(?!apply|use\\b|using|bring|leverage|contribute|put|share)\\w+|"
    "\\b(?:want|wants|like|love|eager|keen|ready) to (?:learn|study|deepen|explore)\\b|\\bto learn(?: next| soon)?\\b|"
    "\\binterest(?:ed)? in\\b|\\b(?:curious|keen|eager) (?:about|on|for)\\b|\\blearning (?:goals?|plans?|list)\\b|"
    "\\bnext on my list\\b|\\bnot yet\\b|"
    "\\b(?:no|without|lack(?:ing)?|zero) (?:\\w+ "
    "){0,3}?(?:experience|knowledge|background|exposure|skills?|expertise)\\b|"
    "\\b(?:never|not|haven't|hadn't|didn't|don't|cannot|can't) (?:yet |actually |really |ever "
    ")?(?:used?|worked|work|know|"
    "tried|familiar|programmed|learned|learnt|touched)\\b|"
    "\\b(?:mochte|mocht|will|wurde gern\\w*|wollen|plane|hoffe|beabsichtige|habe vor)\\b[^.;\\n]{0,90}?\\b(?:zu "
    ")?(?:lernen|"
    "erlernen|kennenlernen|vertiefen|einarbeiten|einzuarbeiten|aneignen|anzueignen|ausbauen|weiterbilden|entdecken)\\b|"
    "\\b(?:lernen|erlernen|kennenlernen|einarbeiten)(?: mochte| will| wurde)?(?: ich)?\\b|"
    "\\binteresse (?:an|fur)\\b|\\binteressiere? (?:mich )?(?:an|fur)\\b|\\binteressiert an\\b|\\blernziel\\w*|"
    "\\b(?:noch|bisher|bislang) (?:nicht|nie|keine?[rn]?)\\b|\\bnie\\b|"
    "\\b(?:keine?[rn]?|ohne) (?:\\w+ ){0,2}?(?:erfahrung|kenntnis|vorkenntnis|wissen)\\w*|"
    "\\b(?:quiero|quisiera|me gustaria|deseo|espero|pretendo|planeo|con ganas de|ganas de|busco)\\b[^.;\\n]{0,20}?\\b"
    "(?:aprender|profundizar|conocer|formarme|explorar|iniciarme|especializarme)(?: (?:en|a))?\\b|"
    "\\binteres (?:en|por)\\b|\\binteresad[oa]s? (?:en|por)\\b|\\b(?:por|pendiente de) aprender\\b|"
    "\\b(?:sin|no tengo|ningun[oa]?|nula) (?:\\w+ ){0,2}?(?:experiencia|conocimientos?|nociones)\\b|\\bnunca (?:he|use|"
    "trabaje)\\b|\\b(?:todavia|aun) no\\b|\\bno (?:he (?:usado|trabajado|utilizado)|conozco|domino|manejo)\\b|"
    "\\b(?:souhaite(?:rais)?|voudrais|veux|aimerais|envie d(?:e|'une?)|desireu(?:x|se) d|espere|prevois|compte)\\b"
    "[^.;\\n]{0,25}?\\b(?:apprendre|approfondir|decouvrir|me former|progresser|explorer|m'initier|maitriser)"
    "(?: (?:a|en|au))?\\b|\\binteresse?e? par\\b|\\binteret pour\\b|\\ba apprendre\\b|"
    "\\b(?:pas|sans|aucune?)(?: encore)? (?:d'|de |\\w+ ){0,2}?(?:experience|connaissances?|notions|pratique)\\b|"
    "\\bjamais (?:utilise|pratique|travaille)\\w*|\\bpas encore\\b|\\bne (?:connais|maitrise) pas\\b";
constexpr auto BasicWords =
    "(?<!visual )\\bbasics?\\b|\\b(?:beginner(?:'s)?s?|elementary|rudimentary|novice|introductory|fundamentals?)\\b|"
    "\\b(?:some|limited|little|first|initial) (?:\\w+ )?(?:experience|knowledge|exposure|contact|steps)\\b|"
    "\\bfamiliar(?:ity)?\\b|\\bexposure to\\b|\\b(?:currently|now|still) (?:learning|studying)\\b|\\blearning\\b(?=:)|"
    "\\b(?:grund|basis|einsteiger|anfanger)(?:kenntnis\\w*|lagen\\w*|wissen|niveau)?\\b|"
    "\\b(?:einfache|erste|geringe|rudimentare|elementare) "
    "(?:kenntnisse|erfahrung\\w*|schritte|beruhrung\\w*)\\b|\\blerne "
    "(?:gerade|derzeit|aktuell|zurzeit)\\b|\\bvertraut mit\\b|"
    "\\bbasic[oa]s?\\b|\\bnocion(?:es)?\\b|\\bprincipiante\\b|\\b(?:inicial|elemental)(?:es)?\\b|\\bfamiliarizad[oa]s? "
    "con\\b|"
    "\\baprendiendo\\b|"
    "\\bnotions?\\b(?! avancees)|\\b(?:les )?bases (?:en\\b|d[eu']\\s?(?!donnees))|\\bconnaissances? (?:de "
    "base|elementaires?|"
    "limitees?)\\b|\\bdebutant\\w*|\\belementaires?\\b|\\bbasiques?\\b|\\binitiation\\b|\\ben cours d'apprentissage\\b|"
    "\\bpremiers pas\\b";
constexpr auto AdvancedWords =
    "\\badvanced\\b|(?<!non-)(?<!domain )(?<!matter )\\bexpert(?:-level)?\\b|\\bexpert "
    "(?:knowledge|level)\\b|\\bhighly "
    "(?:skilled|proficient|experienced)\\b|\\bmastery\\b|\\b(?:deep|in-depth|extensive|excellent|outstanding|very "
    "good|very "
    "strong|comprehensive|profound) "
    "(?:knowledge|command|skills?|expertise|understanding|experience|grasp)\\b|\\bfluent\\b|"
    "\\bvery good\\b|"
    "\\bsehr gut(?:e[nrsm]?)?\\b|\\bfliess?end\\w*|\\bexpert(?:e|in|en)\\b|\\bexperten(?:kenntnisse|wissen|niveau)\\w*|"
    "\\bfortgeschritten\\w*|\\b(?:umfassende|tiefgehende|tiefe|vertiefte|ausgezeichnete|hervorragende|exzellente|"
    "weitreichende) (?:\\w+)?(?:kenntnisse|kenntnissen|erfahrung\\w*|wissen)\\b|"
    "\\bavanzad[oa]s?\\b|\\bexpert[oa]\\b|\\bdominio (?=de|del|avanzado|completo|alto)|\\bampli[oa]s? (?:experiencia|"
    "conocimientos?)\\b|\\bexcelentes? (?:manejo|dominio|conocimientos?|nivel)\\b|\\bmuy "
    "(?:buen(?:os|as|a)?|alto|bien)\\b|"
    "\\bnivel alto\\b|\\bprofundos? conocimientos?\\b|"
    "(?<!bonne )\\bmaitris(?:e|ee?s?)\\b|\\bavance(?:e|s|es)?\\b|\\b(?:tres bon(?:nes?|s)?|excellente?s?) "
    "(?:connaissances?|niveau|pratique)\\b|\\bconnaissances? (?:approfondies?|avancees?)\\b";
constexpr auto GoodWords =
    "\\bproficien(?:t|cy)\\b|\\bintermediate\\b|\\b(?:good|solid|strong|sound|practical|working|hands-on) (?:knowledge|"
    "command|skills?|understanding|experience|background)\\b|\\bcompetent\\b|\\bexperienced\\b|\\b(?:[2-9]|[1-3]\\d)\\+"
    "? "
    "(?:years|yrs|jahre|anos|ans)\\b(?: of experience|(?: berufs)?erfahrung| de experiencia| d'experience)?|"
    "\\bgute?[nr]? (?:\\w*kenntnis\\w*|wissen|verstandnis)\\b|\\bgut\\b|\\bsolide[nrs]? \\w+|\\b(?:mehr|lang)jahrige "
    "\\w*erfahrung\\b|"
    "\\bfundierte \\w+|\\bsichere[rn]? umgang\\b|\\bversiert\\b|\\broutiniert\\b|\\bmittel(?:stufe)?\\b|"
    "\\bintermedi[oa]s?\\b|\\bbuen(?:a|os|as)? (?:nivel|manejo|conocimientos?|dominio)\\b|\\bsolid[oa]s? "
    "conocimientos?\\b|"
    "\\bintermediaires?\\b|\\bbon(?:ne|s|nes)? (?:connaissances?|maitrise|niveau|pratique)\\b|\\bsolides? "
    "(?:connaissances?|experience)\\b|\\bcourant\\b|\\bconfirmee?s?\\b";

constexpr auto DoingWords =
    "\\b(?:(?:re)?built|(?:co-?|re)?develop(?:ed|ing)|(?:re)?design(?:ed|ing)|(?:re)?train(?:ed|ing) "
    "(?!in\\b)|deploy(?:ed|ing)|"
    "maintain(?:ed|ing)?|implement(?:ed|ing)|creat(?:ed|ing)|automat(?:ed|ing)|migrat(?:ed|ing)|wrote|rewrote|written|"
    "writing|"
    "led|leading|manag(?:ed|ing)|optimi[sz](?:ed|ing)|analy[sz](?:ed|ing)|programm(?:ed|ing) (?:a|an|the|in|with)|set "
    "up|"
    "setting up|operat(?:ed|ing)|ran|launched|shipped|deliver(?:ed|ing)|introduc(?:ed|ing)|integrat(?:ed|ing)|tested|"
    "modell?ed|visuali[sz]ed|used|using|appl(?:ied|ying)|worked with|working "
    "with|evaluat(?:ed|ing)|fine-?tun(?:ed|ing)|"
    "improv(?:ed|ing)|reduc(?:ed|ing)|taught|teaching|mentor(?:ed|ing)|administer(?:ed|ing)|process(?:ed)|prepared|"
    "cleaned|"
    "configured|refactor(?:ed|ing)|containeri[sz]ed|orchestrated|monitored|published|presented|building|responsible "
    "for|"
    "supported|scaled|coded|coding|queried|scraped|forecast(?:ed)|in production)\\b|"
    "^\\W*(?:i "
    ")?(?:build|develop|design|train|deploy|maintain|implement|create|automate|write|lead|manage|run|analy[sz]e|"
    "operate|use|teach|evaluate|test|support)\\b|\\bi "
    "(?:build|develop|design|train|deploy|maintain|write|lead|run|use|work "
    "with)\\b|"
    "\\b(?:(?:weiter)?entwickelt\\w*|(?:auf)?gebaut\\w*|baute[n]?|erstellt\\w*|trainiert\\w*|betrieben|betrieb|"
    "gewartet|"
    "implementiert\\w*|umgesetzt\\w*|automatisiert\\w*|eingefuhrt\\w*|programmiert\\w*|geschrieben|schrieb|ausgewertet|"
    "analysiert\\w*|migriert\\w*|optimiert\\w*|entworfen|konzipiert\\w*|eingesetzt\\w*|genutzt|verwendet\\w*|"
    "bereitgestellt|"
    "modelliert\\w*|gepflegt|verantwortlich|durchgefuhrt|geleitet|leitete|betreut\\w*|gestaltet|aufbereitet|getestet|"
    "verbessert|angewendet|gearbeitet mit|arbeite mit)\\b|"
    "\\b(?:(?:weiter)?entwicklung|aufbau|betrieb|umsetzung|erstellung|konzeption|implementierung|einfuhrung|pflege|"
    "wartung|"
    "automatisierung|bereitstellung|modellierung|auswertung|programmierung|leitung|migration|optimierung) "
    "(?:von|der|des|die|"
    "eines|einer|und)\\b|"
    "\\b(?:desarroll(?:e|ado|ada|ando|amos)|construi(?:do|da|mos)?|cree|creado|creando|disen(?:e|ado|ando)|implement(?:"
    "e|ado|"
    "ando)|entren(?:e|ado|ando)|despl(?:egue|egado|egando)|mantuve|mantenido|manteniendo|automatic(?:e|ado)|"
    "automatizado|"
    "program(?:e|ado|ando)|migr(?:e|ado)|optimi(?:ce|zado)|anali(?:ce|zado|zando)|lider(?:e|ado)|gestion(?:e|ado|ando)|"
    "integr(?:e|ado|ando)|utilic(?:e|ado)|utilizado|utilizando|usado|usando|apliqu?e|aplicado|elabor(?:e|ado)|evalu(?:"
    "e|ado)|"
    "mejor(?:e|ado)|imparti(?:do)?|realic(?:e|ado)|realizado|trabaje con|responsable de)\\b|"
    "\\b(?:desarrollo|creacion|construccion|diseno|implementacion|mantenimiento|despliegue|entrenamiento|"
    "automatizacion|"
    "gestion|elaboracion|puesta en (?:marcha|produccion)|optimizacion|migracion) (?:de|del|y)\\b|"
    "\\b(?:developpe(?:e|s|es)?|concu(?:e|s|es)?|construit(?:e|s)?|cree(?:e|s|es)|mis(?:e|es)? en (?:place|production|"
    "oeuvre)|deploye(?:e|s|es)?|entraine(?:e|s|es)?|maintenu(?:e|s|es)?|automatise(?:e|s|es)?|realise(?:e|s|es)?|"
    "redige|"
    "optimise(?:e|s|es)?|migre(?:e|s|es)?|industrialise(?:e|s|es)?|utilise(?:e|s|es)?|applique(?:e|s|es)?|pilote(?:e|s|"
    "es)?|"
    "encadre|integre(?:e|s|es)?|ameliore(?:e|s|es)?|anime|programme (?:en|avec)|j'ai cree|responsable d[eu'])\\b|"
    "\\b(?:developpement|creation|conception|construction|deploiement|entrainement|maintenance|implementation|"
    "automatisation|realisation|industrialisation|optimisation|migration|integration|exploitation|administration|"
    "gestion|"
    "redaction) (?:de|du|des|d'|et)";

QRegularExpression patternOf(const char *words)
{
    return QRegularExpression(QString::fromLatin1(words));
}

} // namespace

std::vector<CvWord> cvWordsIn(const QString &folded)
{
    struct Pattern
    {
        CvWord::Says says;
        QRegularExpression words;
    };
    static const std::vector<Pattern> patterns{{CvWord::Says::No, patternOf(NoWords)},
                                               {CvWord::Says::Basic, patternOf(BasicWords)},
                                               {CvWord::Says::Advanced, patternOf(AdvancedWords)},
                                               {CvWord::Says::Good, patternOf(GoodWords)}};
    std::vector<CvWord> found;
    for (const Pattern &pattern : patterns) {
        auto matches = pattern.words.globalMatch(folded);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const CvWord word{pattern.says, match.capturedStart(), match.capturedEnd()};
            const bool isTaken = std::any_of(found.begin(), found.end(), [&word](const CvWord &other) {
                return word.from < other.to && other.from < word.to;
            });
            if (!isTaken && word.to > word.from)
                found.push_back(word);
        }
    }
    std::sort(found.begin(), found.end(), [](const CvWord &a, const CvWord &b) { return a.from < b.from; });
    return found;
}

bool speaksOfDoing(const QString &folded)
{
    static const QRegularExpression words = patternOf(DoingWords);
    return words.match(folded).hasMatch();
}

bool leadsToName(const QString &between)
{
    static const QRegularExpression leading(QStringLiteral(
        "^[\\s*_\"'(\\x{201c}\\x{201e}\\x{ab}-]*(?:(?:knowledge|skills?|level|experience|understanding|users?|command|"
        "programming|working|theoretical|practical|kenntnisse?n?|wissen|niveau|nivel|conocimientos?|connaissances?|"
        "erfahrung(?:en)?|"
        "experiencia|programmierung|umgang|manejo|pratique|maitrise|practico|teoric[oa]s?|techniques?|tecnic[oa]s?|"
        "in|of|with|using|to|about|the|a|an|de|del|en|con|y|mit|im|der|den|dem|die|von|du|des|d|l|la|le|les|el|los|las|"
        "avec|sur|"
        "par|auf|fur|sobre|and|und|et)(?:['\\s]+|(?=[:(\\x{2013}\\x{2014}-])))*[\\s:(\\x{2013}\\x{2014}*_\"\\x{201c}"
        "\\x{201e}"
        "\\x{ab}-]*$"));
    return leading.match(between).hasMatch();
}

} // namespace Cairn
