// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namespelling.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Cairn {

namespace {

QSet<QString> setOf(const char *words)
{
    QSet<QString> all;
    for (const QString &word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts))
        all.insert(wordStem(word));
    return all;
}

} // namespace

bool isNameWithCapital(const QString &stem)
{
    static const QSet<QString> names = setOf(
        "spark hive helm feast prefect looker ray flask pillow torch impala rancher haystack gymnasium bicep tableau "
        "altair bokeh excel maven airflow scala luigi tecton arize evidently triton superset rasa "
        "carla gazebo rust go perl julia akka swagger anaconda swift bash");
    return names.contains(stem);
}

bool isNameInCapitals(const QString &stem)
{
    static const QSet<QString> names = setOf(
        "rest sas bert rag slam rouge bleu shap ann gan vae ros ner ml rl tf hf hpo pip pii pca dsa oop vit gbm mcp "
        "cran pil asr elt iac svd sgd drl tal pln dpo sft detr lora t5 ppo dqn mvp aks gke eks sam xai dnn rnn cnn "
        "lstm taln hbase ekf ukf mpc gnss soc edr uv");
    return names.contains(stem);
}

bool isNameStandingAlone(const QString &stem)
{
    static const QSet<QString> names =
        setOf("optimisation optimization strategy streaming retrieval containers packaging "
              "contenedores conteneurs performance simulation leadership privacy testing "
              "communication kommunikation comunicacion simulationen coaching mentoring");
    return names.contains(stem);
}

bool isNameOnlyInLists(const QString &stem)
{
    static const QSet<QString> names = setOf("chef puppet informatica comet visualisation visualization");
    return names.contains(stem);
}

QStringList phrasesWithoutSkill()
{
    static const QStringList phrases =
        QStringLiteral(
            "go to market|vitamin c|plan c|series c|c level|shipping containers|power transformers|privacy "
            "policy|privacy "
            "notice|privacy statement|privacy team|thought leadership|leadership team|leadership position|leadership "
            "role|"
            "market leadership|senior leadership|company leadership|executive leadership|your personal data|personal "
            "data you|"
            "of personal data|in collaboration with|in communication with|close collaboration with|product "
            "manager|product owner|project manager|"
            "data steward|team lead|tech lead|team leads|streaming service|streaming platform|video streaming|music "
            "streaming|search engine optimization|conversion rate optimization|process optimization|cost optimization|"
            "communication agency|communications team|communication department|coaching budget|coaching sessions|"
            "mentoring programme|mentoring program|software engineering team|business development|patience of|high "
            "performance team|company strategy|growth strategy|drug testing|background testing|interest in data "
            "protection|"
            "product development team|rest of|rest assured|ray of light|statistical office|data protection officer|"
            "data protection notice|privacy officer|official statistics office|digital transformation of our customers|"
            "business intelligence team|agile company|user feedback team|language models team|data management company|"
            "public cloud provider|protección de datos personales|política de privacidad|marketing automation")
            .split(u'|');
    return phrases;
}

bool isWordOfPeople(const QString &folded)
{
    static const QSet<QString> words = setOf(
        "team group department startup company community engineer scientist developer researcher practitioner "
        "consultancy lab abteilung guild chapter meetup colleague specialist equipe equipo entwickler student firm "
        "agency people expert conference office manager lead ingenieur ingeniero");
    return words.contains(wordStem(folded));
}

bool isSubjectOfDegree(const QString &text, qsizetype at)
{
    static const QRegularExpression degree(
        QStringLiteral(
            "\\b(?:PhD|Ph\\.D|doctorate|degree|master'?s?|bachelor'?s?|MSc|BSc|Studium|Hochschulstudium|Abschluss|"
            "Promotion|grado|licenciatura|m\\x{e1}ster|doctorado|titulaci\\x{f3}n|dipl\\x{f4}me|doctorat|licence)\\b"
            "[^.;:\\n]{0,40}\\b(?:in|der|des|en|de)\\b[^.;:\\n]{0,60}$"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype Before = 120;
    const qsizetype line = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype from = std::max(line, at - Before);
    return degree.match(text.mid(from, at - from)).hasMatch();
}

bool isWordAboutName(const QString &folded)
{
    static const QSet<QString> words = setOf(
        "is are would will can skill knowledge experience preferred required desirable job pipeline sql cluster on for "
        "ist sind ware von wunschenswert sera serait seria es est souhaite deseable apprecie valorable in streaming "
        "dashboards reports model optional");
    return words.contains(wordStem(folded));
}

bool isLetterOfElse(const QString &text, const std::vector<TextWord> &words, size_t at)
{
    static const QRegularExpression after(QStringLiteral("^\\s*&|^\\.\\s*[A-Z]|^['\\x{2019}]|^:?\\d"));
    static const QRegularExpression before(
        QStringLiteral("&\\s*$|[A-Za-z]\\.$|['\\x{2019}]$|\\b(?:[Ss]eries|[Pp]lan|[Ll]evel|"
                       "[Gg]rade|[Rr]oom|[Vv]itamin|[Tt]ype)\\s+$"));
    const TextWord &word = words[at];
    return word.spelling != u"R" || after.match(text.mid(word.end(), 8)).hasMatch()
           || before.match(text.mid(std::max<qsizetype>(0, word.at - 12), std::min<qsizetype>(12, word.at))).hasMatch();
}

bool isLetterOfProgramming(const QString &text, const std::vector<TextWord> &words, size_t at)
{
    static const QSet<QString> after =
        setOf("programming language scripts packages package code kenntnisse kenntnissen "
              "studio shiny skills developer programmierung scripting coding");
    static const QSet<QString> before =
        setOf("in using with mit en con avec language sprache knows knowledge of learn lenguaje "
              "langage use via beherrschst write writing programming fluent maitrise");
    if (isLetterOfElse(text, words, at))
        return false;
    const bool isAfter = at + 1 < words.size() && words[at + 1].before != WordGap::Break
                         && words[at + 1].before != WordGap::List && after.contains(wordStem(words[at + 1].folded));
    const bool isBefore = at > 0 && words[at].before == WordGap::Blank
                          && before.contains(wordStem(words[at - 1].folded))
                          && (at + 1 == words.size() || words[at + 1].before != WordGap::Blank
                              || words[at + 1].spelling.front().isLower());
    return isAfter || isBefore;
}

bool isListBetween(const QString &between)
{
    static const QRegularExpression list(
        QStringLiteral("^(?:\\s*[,/+|;•·(&)]\\s*|\\s*(?:,\\s*)?\\b(?:and|or|und|oder|y|e|o|u|et|ou|and/or|bzw\\.?|as "
                       "well as|sowie)"
                       "(?:\\s+(?:in|with|of))?\\s+|\\s*\\n\\s*[-*•·]\\s*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return list.match(between).hasMatch();
}

} // namespace Cairn
