// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearestroletitles.h"

#include "domain/textwords.h"

#include <QRegularExpression>

#include <vector>

namespace Cairn {

namespace {

constexpr auto Intelligence = "\\b(?:ai|ki|ia|genai|llms?|artificial intelligence|kunstlich\\w* intelligenz|"
                              "inteligencia artificial|intelligence artificielle)\\b";
constexpr auto Learning = "\\b(?:ml|machine[ -]learning|maschinell\\w* lernen\\w*|aprendizaje automatico|"
                          "apprentissage (?:automatique|statistique))\\b";
constexpr auto Science = "data[ -]scien\\w+|ciencia de (?:los )?datos|cientific\\w+ de datos|science des donnees|"
                         "datenwissenschaft\\w*";
constexpr auto Profession =
    "engineer|developer|scientist|ingenieur|ingenier|entwickl|developpeu|desarrollador|specialist|spezialist|"
    "especialista|expert|programm|programador|consult|berater|analyst|analista|praktik|werkstudent|\\bintern\\b|"
    "internship|becari|\\bstag|alternan|informatiker|fachkraft|tecnic|technician";

/** A field, and the profession that must stand beside it. */
struct TitlePattern
{
    const char *role;
    QRegularExpression field;
    QRegularExpression profession;
};

std::vector<TitlePattern> patterns()
{
    const QString intelligence = QString::fromLatin1(Intelligence);
    const QString learning = QString::fromLatin1(Learning);
    const QString science = QString::fromLatin1(Science);
    const QString profession = QString::fromLatin1(Profession);
    const QString machine = intelligence + u'|' + learning;
    const QString any = machine + u'|' + science;
    std::vector<TitlePattern> all;
    const auto add = [&all](const char *role, const QString &field, const QString &people) {
        all.push_back({role, QRegularExpression(field), QRegularExpression(people)});
    };
    const auto in = [](const char *pattern) { return QString::fromLatin1(pattern); };
    add("research_scientist",
        in("\\b(?:post-?doc\\w*|phd|doctoral|doctorant\\w*|doktorand\\w*|wissenschaftlich\\w* "
           "mitarbeit\\w*|\\w*forscher\\w*|chercheu\\w*|investigador\\w*|applied scientist|"
           "research (?:scientist|fellow|associate|engineer))\\b"),
        QString());
    add("ai_product_manager", machine + u'|' + in("\\bdata\\b"),
        in("product (?:manager|owner|lead)|produktmanag|produktverantwort|(?:jef\\w+|gestor\\w*|responsable) de "
           "producto|cheff?e? de produit|responsable (?:de )?produit"));
    add("responsible_ai_specialist", machine + in("|algorithm|algoritm"),
        in("\\bethi[ck]|\\betica|ethique|governance|gobernanza|gouvernance|responsible|verantwortungsvoll|compliance|"
           "conformite|\\baudit|trustworth|fairness|regulierung|prufung|de confiance"));
    add("ai_security_engineer", machine, in("security|sicherheit|seguridad|securite|cyber|red team"));
    add("ai_architect", machine, in("architect|architekt|arquitect"));
    add("chief_ai_officer", intelligence,
        in("\\b(?:chief|head|director\\w*|directeur|directrice|vp|vice president|leiter\\w*|leitung|bereichsleit\\w*|"
           "jef[ea])\\b"));
    add("lead_data_scientist", science, in("\\b(?:lead|principal|staff|leitend\\w*|lider|referente?)\\b"));
    add("ml_manager", any,
        in("\\bmanag|teamleit|team ?lead|gruppenleit|abteilungsleit|\\bhead\\b|director|directeur|directrice|"
           "\\bleit(?:er|ung)|\\bjef[ea]\\b|gerente|responsable"));
    add("mlops_engineer",
        in("\\bml-?ops\\b|\\bml ops\\b|\\bllmops\\b|(?:ml|machine learning|ai|ki)[ -](?:platt?form|infrastructure|"
           "infrastruktur)|platt?ef?orme? (?:de )?(?:ml|ia)|plataforma de (?:ml|ia|machine)"),
        QString());
    add("generative_ai_engineer", in("gen ?ai\\b|generativ"), profession);
    add("edge_ai_engineer", in("\\bedge\\b|embedded|eingebettet|embebid|embarque|tinyml|on-device|firmware"),
        profession);
    add("autonomous_systems_engineer", in("autonom|self-driving|\\bdrone|drohne|\\buav|\\badas\\b|fahrerlos"),
        profession);
    add("robotics_ai_engineer", in("robot"), profession);
    add("reinforcement_learning_engineer", in("reinforcement|\\brl\\b|bestarkend|por refuerzo|par renforcement"),
        profession);
    add("computer_vision_engineer",
        in("\\bvision\\b|bildverarbeit|perception|perzeption|bildanalyse|traitement d.images?|\\bimag(?:ing|erie)"),
        profession);
    add("nlp_engineer",
        in("\\bnlp\\b|\\bpln\\b|\\btaln?\\b|natural language|sprachverarbeit|sprachtechnolog|lenguaje natural|langage "
           "naturel|computational lingu|computerlingu|text[ -]mining"),
        profession);
    add("deep_learning_engineer", in("deep[ -]learning|aprendizaje profundo|apprentissage profond"), profession);
    add("data_engineer",
        in("data[ -](?:engineer|platform|warehouse|pipeline|ingenieur)|dateningenieur|datenplatt?form|ingenier\\w* de "
           "datos|ingenieur\\w* (?:de |des |en )?donnees|\\betl\\b|big data|datenbank|data warehousing"),
        profession);
    add("ml_engineer", learning, profession);
    add("data_scientist",
        science
            + in("|data analyst|datenanaly|analista de datos|analyste? (?:de |des )?(?:data|donnees)|statisti|"
                 "estadistic"),
        profession + in("|data scientist|datenwissenschaft|cientific|statisti|estadistic"));
    add("ai_engineer", intelligence + in("|\\bprompt|chatbot"), profession);
    return all;
}

} // namespace

std::optional<RoleId> roleOfTitleLine(const QString &line)
{
    static const std::vector<TitlePattern> all = patterns();
    const QString folded = foldedInPlace(line);
    for (const TitlePattern &each : all) {
        if (each.field.match(folded).hasMatch() && each.profession.match(folded).hasMatch())
            return RoleId(QString::fromLatin1(each.role));
    }
    return std::nullopt;
}

QString withoutGenderMarks(const QString &text)
{
    static const QRegularExpression marks(
        QStringLiteral("\\((?:[mwfdxhi]\\s*[/|,]\\s*){1,3}[mwfdxhi*]\\)|\\ball genders\\b|\\b[HF]/[HF]\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    for (auto each = marks.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            plain[at] = u' ';
    }
    return plain;
}

} // namespace Cairn
