// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvheadings.h"

#include <QRegularExpression>

namespace Cairn {

namespace {

// All words without accents, in small letters; each list is a whole heading, but for the small words around it.

constexpr auto WishHeadings =
    "(?:what i(?:'d| would)? (?:want|like|plan)(?: to learn)?|(?:skills? |things )?(?:i want )?to learn(?: "
    "next)?|learning "
    "(?:goals?|plans?|objectives?)|next steps|wish ?list|development (?:goals?|plan|areas)|lernziele?|lernwunsche?|was "
    "ich "
    "(?:noch )?lernen (?:mochte|will)|(?:noch|das) (?:zu lernen|lernen)|entwicklungsziele|(?:objetivos|metas|plan) de "
    "(?:aprendizaje|formacion)|(?:lo que )?quiero aprender|por aprender|objectifs? d'apprentissage|(?:ce que je veux |"
    "a )apprendre|projets? d'apprentissage)";
constexpr auto ProjectHeadings =
    "(?:(?:personal|side|selected|private|own|key|notable|academic|open[- ]source|portfolio|freelance|study|student)? "
    "?projects?|portfolio|open[- ]source(?: contributions?| "
    "work)?|projekte?|(?:ausgewahlte|eigene|private|personliche) "
    "projekte|projekterfahrung|(?:open-source-|studien|neben)projekte|proyectos?(?: (?:personales|propios|destacados|"
    "academicos))?|projets?(?: (?:personnels?|academiques?|realises|perso))?|realisations)";
constexpr auto WorkHeadings =
    "(?:(?:(?:professional|work(?:ing)?|relevant|employment|industry|job|career|selected|other|previous|research|"
    "teaching|"
    "practical) (?:and (?:professional|work) "
    ")?)?(?:experiences?|history|background)|employment|work|career|positions?|jobs|"
    "(?:volunteering|volunteer(?: work| "
    "experience)?|internships?)|berufserfahrung(?:en)?|(?:beruflicher|professioneller) "
    "(?:werdegang|hintergrund|erfahrung)|berufliche (?:erfahrung(?:en)?|stationen|laufbahn|tatigkeiten?)|werdegang|"
    "berufspraxis|praxiserfahrung|praktische erfahrung(?:en)?|erfahrung(?:en)?|praktika|praktikum|arbeitserfahrung|"
    "beschaftigung|ehrenamt|experiencia(?:s)?(?: (?:laboral|profesional|de trabajo|previa|relevante))?|trayectoria"
    "(?: (?:laboral|profesional))?|historial laboral|empleo|practicas|voluntariado|experiences?(?: "
    "(?:professionnelles?|"
    "pro|de travail))?|parcours(?: professionnel)?|emplois?|stages?|benevolat)";
constexpr auto SkillHeadings =
    "(?:(?:(?:technical|core|key|hard|soft|professional|it|computer|programming|digital|main|other|relevant|data|"
    "software) "
    ")*(?:skills?|competenc(?:ies|es|e)|expertise|knowledge|tools?|technologies|tech(?:nology)? stack|stack|toolbox|"
    "qualifications|strengths|proficienc(?:ies|y)|abilities|areas of expertise)(?: (?:and|&) "
    "(?:tools|technologies|skills|"
    "knowledge|expertise|competencies))?|skill ?set|programming(?: languages)?|"
    "(?:(?:fachliche|technische|besondere|weitere|wichtigste) )?(?:kenntnisse|fahigkeiten|kompetenzen|fertigkeiten|"
    "qualifikationen|technologien|werkzeuge|starken)(?: (?:und|&) \\w+)?|(?:fach|edv|it|computer|programmier|software|"
    "tech)-?(?:kenntnisse|kompetenzen)|programmiersprachen|"
    "(?:habilidades|competencias|conocimientos|aptitudes|herramientas|tecnologias|destrezas)(?: "
    "(?:tecnic[oa]s|digitales|"
    "clave|informatic[oa]s|profesionales|y \\w+))*|informatica|lenguajes de programacion|"
    "(?:competences?|connaissances|aptitudes|outils|technologies|savoir-faire)(?: (?:techniques?|cles?|informatiques?|"
    "professionnelles|et \\w+))*|informatique|langages(?: de programmation)?)";
constexpr auto EducationHeadings =
    "(?:(?:academic |higher |formal |further )?education(?: (?:and|&) \\w+)?|academic background|studies|training(?: "
    "and "
    "\\w+)?|degrees?|courses?|coursework|certifi(?:cations?|cates?)(?: (?:and|&) \\w+)?|online "
    "courses|publications|theses|"
    "thesis|schools?|ausbildung|(?:schul|hochschul)?bildung|bildungsweg|akademischer werdegang|akademische ausbildung|"
    "studium(?: (?:und|&) "
    "\\w+)?|schule|weiterbildung(?:en)?|fortbildung(?:en)?|zertifi(?:kate|zierungen)|kurse|abschlusse|"
    "formacion(?: (?:academica|complementaria|y \\w+))*|educacion|estudios|cursos|certifica(?:ciones|dos)|titulacion|"
    "formations?(?: (?:academique|initiale|continue|et \\w+))*|etudes|diplomes?(?: et \\w+)?|certifications?|scolarite|"
    "cursus|cours)";
constexpr auto OtherHeadings =
    "(?:(?:spoken |foreign )?languages?(?: skills)?|interests?|hobbies(?: (?:and|&) interests)?|interests (?:and|&) "
    "hobbies|"
    "contact(?: details)?|personal (?:details|information|data)|address|references?|referees|awards?(?: (?:and|&) "
    "\\w+)?|"
    "honou?rs|memberships?|sprachen|sprachkenntnisse|interessen|hobbys?|kontakt(?:daten)?|personliche "
    "(?:daten|angaben)|"
    "referenzen|auszeichnungen|idiomas|intereses|aficiones|contacto|datos (?:personales|de "
    "contacto)|referencias|premios|"
    "langues|centres d'interets?|loisirs|interets|coordonnees|informations? personnelles?|distinctions)";
constexpr auto PlainHeadings =
    "(?:(?:professional |personal |career |executive "
    ")?(?:summary|profile|statement|objectives?|overview|goals?)|about(?: me)?|"
    "introduction|curriculum vitae|cv|resume|profil|kurzprofil|uber mich|zusammenfassung|lebenslauf|berufsziele?|perfil"
    "(?: profesional)?|sobre mi|resumen(?: profesional)?|objetivos?(?: profesional(?:es)?)?|extracto|profil "
    "professionnel|a "
    "propos(?: de moi)?|objectifs?(?: professionnels?)?|additional (?:information|details)|sonstiges|otros "
    "datos|divers|"
    "miscellaneous)";

struct Headings
{
    CvPart part;
    QRegularExpression words;
};

Headings headingsOf(CvPart part, const char *words)
{
    static const QString around = QStringLiteral("^(?:(?:my|meine?|mis?|mes|mon|ma|les|las|los|le|la) )?%1$");
    return {part, QRegularExpression(around.arg(QString::fromLatin1(words)))};
}

std::optional<CvPart> partNamedBy(const QString &words)
{
    static const std::vector<Headings> all{
        headingsOf(CvPart::Wishes, WishHeadings),         headingsOf(CvPart::Projects, ProjectHeadings),
        headingsOf(CvPart::Work, WorkHeadings),           headingsOf(CvPart::Skills, SkillHeadings),
        headingsOf(CvPart::Education, EducationHeadings), headingsOf(CvPart::Other, OtherHeadings),
        headingsOf(CvPart::Unknown, PlainHeadings)};
    for (const Headings &each : all) {
        if (each.words.match(words).hasMatch())
            return each.part;
    }
    return std::nullopt;
}

/** Without signs, numbers and marks of bold type around it. */
QString bareWords(const QString &line)
{
    static const QRegularExpression around(QStringLiteral("^[^a-z]+|[^a-z]+$"));
    QString bare = line;
    bare.remove(around);
    return bare.simplified();
}

/** "E D U C A T I O N" is a heading too. */
QString withoutSpacing(const QString &words)
{
    static const QRegularExpression spaced(QStringLiteral("^[a-z](?: [a-z]){3,}$"));
    QString joined = words;
    return spaced.match(words).hasMatch() ? joined.remove(u' ') : words;
}

} // namespace

std::optional<CvHeading> cvHeadingOf(const QString &foldedLine)
{
    constexpr qsizetype LongestHeading = 60;
    const qsizetype colon = foldedLine.indexOf(u':');
    const QString ahead = colon < 0 ? foldedLine : foldedLine.left(colon);
    if (ahead.trimmed().size() > LongestHeading)
        return std::nullopt;
    const std::optional<CvPart> part = partNamedBy(withoutSpacing(bareWords(ahead)));
    if (!part)
        return std::nullopt;
    const bool isAlone = colon < 0 || bareWords(foldedLine.mid(colon)).isEmpty();
    return CvHeading{*part, isAlone ? foldedLine.size() : colon + 1};
}

} // namespace Cairn
