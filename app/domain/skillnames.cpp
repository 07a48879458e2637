// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skillnames.h"

#include "domain/skillnamerows.h"

#include <QSet>
#include <QStringList>

namespace Cairn {

namespace {

constexpr NameRow SkillRows[] = {
    {"en", "supervised_learning", "machine learning|ML|predictive model*|ML model*|classical ML"},
    {"en", "unsupervised_learning", "unsupervised|segmentation of customers"},
    {"en", "neural_networks", "deep-learning|deep nets|DL models"},
    {"en", "dashboards", "Excel|BI dashboards|Power BI|BI reports|QuickSight|Tableau"},
    {"en", "statistics", "SAS|statistical|statistical knowledge|statistical tests|Minitab"},
    {"en", "statistics", "hypothesis tests|significance testing"},
    {"en", "web_apis", "REST|RESTful|RESTful services|REST services|RESTful APIs|REST endpoints|web services|REST-API"},
    {"en", "data_cleaning", "clean data|data hygiene|cleansing of data"},
    {"en", "data_modelling", "data models|ER modelling|SQL data models"},
    {"en", "data_labelling", "annotated data|labelled data|labelling|annotation tools"},
    {"en", "data_pipelines", "Azure Data Factory|Fivetran|Airbyte|batch pipelines|batch jobs|orchestration tools"},
    {"en", "model_serving", "serving infrastructure|Triton|deploy models|model endpoints|inference services"},
    {"en", "model_serving", "deploy ML models|deploy machine learning models|inference servers"},
    {"en", "model_monitoring", "monitoring models|monitor models|drift monitoring|monitoring of ML models"},
    {"en", "motion_planning", "planning of motion|motion planners|trajectory generation"},
    {"en", "sensor_fusion", "fusion of sensors|lidars|sensor-fusion"},
    {"en", "robot_software", "ROS2|ROS"},
    {"en", "simulation", "simulators|Gazebo|CARLA|simulated environments"},
    {"en", "testing", "unit and integration tests|tests in pytest|automated tests|integration tests|end-to-end tests"},
    {"en", "git", "Git workflow|Git-based"},
    {"en", "ai_agents", "agentic|tool use|agent frameworks|MCP"},
    {"en", "llm_fine_tuning", "fine tune LLMs|fine-tuning of LLMs|fine-tune models|DPO|fine-tuned models"},
    {"en", "language_evaluation",
     "evaluation of LLMs|evaluating LLMs|evaluation of language models|LLM eval|eval suites"},
    {"en", "experiment_design",
     "experimentation design|designing experiments|design experiments|controlled experiments"},
    {"en", "reading_papers", "reading papers|read papers|read research papers|recent papers"},
    {"en", "scientific_writing",
     "publications|publishing papers|published papers|publication record|peer-reviewed papers"},
    {"en", "threat_detection", "MITRE ATT&CK|Splunk|threat modelling of networks"},
    {"en", "ml_security", "red teaming|red-teaming|jailbreaks|adversarial examples|security of ML"},
    {"en", "stakeholder_work", "stakeholder skills|stakeholder-facing|managing stakeholders"},
    {"en", "project_planning", "agile teams|Scrum Master|project planning skills|project work plans"},
    {"en", "leadership", "lead a team|leading a team|manage a team|managing a team|managing teams|lead and mentor"},
    {"en", "leadership", "mentor junior|lead teams|leading people|line manager|leading engineers"},
    {"en", "communication", "communicate|communicating|present results|explain results|strong communicator"},
    {"en", "performance", "performance engineering|profile code|low-latency code|SIMD"},
    {"en", "linear_algebra", "matrix computations"},
    {"en", "spark", "Spark Streaming|Delta Live Tables"},
    {"en", "privacy", "privacy engineering|GDPR compliance|DSGVO"},
    {"en", "ai_audit", "audit of AI systems|auditing AI systems|audits of algorithms|model audits|AI audits"},
    {"en", "business_acumen", "commercially minded|business impact cases"},
    {"en", "generative_models", "generative AI models|text-to-image models|diffusion model"},
    {"en", "distributed_training", "multi-node GPU training|distributed GPU training"},
    {"de", "supervised_learning", "maschinell* Lernen|überwacht* Lernen|Lernverfahren|prädiktiv* Modell*"},
    {"de", "unsupervised_learning", "unüberwacht* Lernen|Clusterverfahren|Clusteranalyse*"},
    {"de", "neural_networks", "neuronal* Netz*|tief* Lernen|tief* neuronal* Netz*"},
    {"de", "reinforcement_learning", "bestärkend* Lernen|verstärkend* Lernen"},
    {"de", "statistics", "Statistik|statistisch*|statistisch* Method*|statistisch* Modell*"},
    {"de", "probability", "Wahrscheinlichkeitsrechnung|Wahrscheinlichkeitstheorie|Stochastik"},
    {"de", "linear_algebra", "linear* Algebra"},
    {"de", "optimisation", "mathematisch* Optimierung|Optimierungsverfahren|Optimierungsmethod*"},
    {"de", "text_processing",
     "Verarbeitung natürlicher Sprache|natürlich* Sprachverarbeitung|Sprachverarbeitung|Textverarbeitung natürlicher "
     "Sprache|Textanalyse*"},
    {"de", "gpt", "groß* Sprachmodell*|Sprachmodell*"},
    {"de", "generative_models", "generativ* KI|generativ* Modell*"},
    {"de", "image_processing", "Bildverarbeitung|Bildanalyse|maschinell* Sehen|Computersehen|Computer Vision"},
    {"de", "object_detection", "Objekterkennung|Objektdetektion"},
    {"de", "image_segmentation", "Bildsegmentierung|Segmentierung von Bildern"},
    {"de", "cnns", "Bildklassifikation|Faltungsnetz*"},
    {"de", "sensor_fusion", "Sensorfusion|Sensordatenfusion"},
    {"de", "motion_planning", "Bewegungsplanung|Bahnplanung|Pfadplanung|Trajektorienplanung"},
    {"de", "control_systems", "Regelungstechnik"},
    {"de", "simulation", "Simulation|Simulationen|Simulationsumgebung*"},
    {"de", "data_visualisation", "Datenvisualisierung*|Visualisierung von Daten|Visualisierung"},
    {"de", "data_cleaning", "Datenbereinigung"},
    {"de", "data_preprocessing", "Datenaufbereitung|Datenvorverarbeitung"},
    {"de", "data_quality", "Datenqualität"},
    {"de", "data_modelling", "Datenmodellierung|Datenmodell*"},
    {"de", "data_governance", "Datenmanagement"},
    {"de", "relational_databases", "relational* Datenbank*"},
    {"de", "data_pipelines", "Datenpipeline*|Daten-Pipeline*|ETL-Strecke*|ETL-Prozess*"},
    {"de", "data_labelling", "Datenannotation|Annotation von Daten|Datenerhebung"},
    {"de", "time_series", "Zeitreihe*|Zeitreihenanalyse*|Zeitreihenprognose*|Absatzprognose*|Prognosemodell*"},
    {"de", "anomaly_detection", "Anomalieerkennung|Betrugserkennung|Ausreißererkennung"},
    {"de", "recommender_systems", "Empfehlungssystem*"},
    {"de", "causal_inference", "kausal* Inferenz|Ökonometrie"},
    {"de", "algorithms", "Algorithmen und Datenstrukturen|Datenstrukturen"},
    {"de", "software_design", "Softwareentwicklung|Software-Entwicklung|Softwarearchitektur|Entwurfsmuster"},
    {"de", "software_design", "objektorientiert* Programmierung"},
    {"de", "git", "Versionskontrolle|Versionsverwaltung"},
    {"de", "testing", "automatisiert* Test*|Unit-Test*|Testautomatisierung"},
    {"de", "cloud_basics", "Cloud-Plattform*|Cloud-Dienst*|Cloud-Umgebung*|Cloud-Technologie*"},
    {"de", "docker", "Containerisierung|Container-Technologie*"},
    {"de", "model_serving", "Modellbereitstellung|Bereitstellung von Modellen"},
    {"de", "edge_deployment", "eingebettet* System*|Embedded-System*"},
    {"de", "dashboards", "Berichtswesen"},
    {"de", "privacy", "Datenschutz"},
    {"de", "responsible_ai", "KI-Ethik|verantwortungsvoll* KI|vertrauenswürdig* KI|KI-Verordnung|AI-Verordnung"},
    {"de", "responsible_ai", "KI-Governance"},
    {"de", "leadership", "Führungserfahrung|Mitarbeiterführung|Personalführung|Teamführung|Führungskompetenz"},
    {"de", "leadership", "Führung von Teams|Führung eines Teams"},
    {"de", "communication", "Kommunikationsstärke|Kommunikationsfähigkeit*|kommunikationsstark*|kommunikativ*"},
    {"de", "communication", "Kommunikation|Präsentationsfähigkeit*"},
    {"de", "collaboration", "Teamfähigkeit|teamfähig*|Teamgeist|Teamarbeit|Zusammenarbeit im Team|Teamplayer*"},
    {"de", "critical_thinking",
     "analytisch* Denken|analytisch* Denkweise|analytisch* Fähigkeit*|analytisch* Denkvermögen"},
    {"de", "problem_solving", "Problemlösung*|Problemlösungskompetenz|Problemlösefähigkeit*"},
    {"de", "curiosity", "Neugier|neugierig*|Wissensdurst"},
    {"de", "project_planning", "Projektmanagement|Projektplanung|agil* Method*|agil* Arbeit*"},
    {"de", "product_thinking", "Produktmanagement"},
    {"de", "stakeholder_work", "Stakeholdermanagement|Anforderungsanalyse|Anforderungsmanagement"},
    {"es", "supervised_learning",
     "aprendizaje automático|aprendizaje supervisado|aprendizaje de máquina|modelos predictivos"},
    {"es", "unsupervised_learning", "aprendizaje no supervisado|agrupamiento"},
    {"es", "neural_networks", "aprendizaje profundo|redes neuronales"},
    {"es", "reinforcement_learning", "aprendizaje por refuerzo"},
    {"es", "statistics", "estadística*|métodos estadísticos|análisis estadístico|modelos estadísticos"},
    {"es", "probability", "probabilidad*"},
    {"es", "linear_algebra", "álgebra lineal"},
    {"es", "calculus", "cálculo diferencial"},
    {"es", "optimisation", "optimización matemática|investigación operativa"},
    {"es", "text_processing",
     "procesamiento de lenguaje natural|procesamiento del lenguaje natural|PLN|minería de textos"},
    {"es", "gpt", "grandes modelos de lenguaje|modelos de lenguaje|modelos grandes de lenguaje"},
    {"es", "generative_models", "IA generativa|inteligencia artificial generativa"},
    {"es", "image_processing",
     "procesamiento de imágenes|visión artificial|visión por computador*|visión por ordenador"},
    {"es", "object_detection", "detección de objetos"},
    {"es", "image_segmentation", "segmentación de imágenes"},
    {"es", "sensor_fusion", "fusión de sensores"},
    {"es", "data_visualisation", "visualización de datos"},
    {"es", "dashboards", "cuadros de mando|tableros de control"},
    {"es", "data_cleaning", "limpieza de datos"},
    {"es", "data_preprocessing", "preprocesamiento|preparación de datos"},
    {"es", "data_quality", "calidad de datos|calidad del dato|calidad de los datos"},
    {"es", "data_modelling", "modelado de datos|modelos de datos"},
    {"es", "data_governance", "gobierno del dato|gobierno de datos|gobernanza de datos"},
    {"es", "data_warehousing", "almacén de datos|almacenes de datos"},
    {"es", "relational_databases", "bases de datos relacionales|base de datos relacional|bases de datos SQL"},
    {"es", "mongodb", "bases de datos no relacionales|bases de datos NoSQL"},
    {"es", "data_pipelines",
     "pipelines de datos|flujos de datos|procesos ETL|tuberías de datos|canalizaciones de datos"},
    {"es", "time_series", "series temporales|series de tiempo|pronóstico de demanda|previsión de demanda"},
    {"es", "anomaly_detection", "detección de anomalías|detección de fraude"},
    {"es", "recommender_systems", "sistemas de recomendación"},
    {"es", "causal_inference", "inferencia causal|econometría"},
    {"es", "algorithms", "estructuras de datos"},
    {"es", "software_design",
     "ingeniería de software|arquitectura de software|patrones de diseño|programación orientada a objetos"},
    {"es", "git", "control de versiones"},
    {"es", "testing", "pruebas unitarias|pruebas automatizadas|tests automatizados|tests unitarios"},
    {"es", "cloud_basics", "computación en la nube|servicios en la nube|plataformas en la nube|entornos cloud"},
    {"es", "docker", "contenedores"},
    {"es", "ci_cd", "integración continua|despliegue continuo"},
    {"es", "model_serving", "despliegue de modelos|puesta en producción de modelos"},
    {"es", "model_monitoring", "monitorización de modelos|monitoreo de modelos"},
    {"es", "privacy", "privacidad|protección de datos|RGPD"},
    {"es", "responsible_ai", "IA responsable|ética de la IA|IA ética|gobernanza de la IA"},
    {"es", "leadership", "liderazgo|gestión de equipos|liderar equipos"},
    {"es", "communication", "comunicación|habilidades comunicativas|habilidades de comunicación"},
    {"es", "collaboration", "trabajo en equipo"},
    {"es", "critical_thinking", "pensamiento crítico|pensamiento analítico|capacidad analítica|capacidad de análisis"},
    {"es", "problem_solving", "resolución de problemas"},
    {"es", "curiosity", "curiosidad"},
    {"es", "project_planning", "gestión de proyectos|metodologías ágiles"},
    {"es", "product_thinking", "gestión de producto"},
    {"es", "stakeholder_work", "gestión de stakeholders|partes interesadas"},
    {"es", "spark", "datos masivos"},
    {"fr", "supervised_learning",
     "apprentissage automatique|apprentissage supervisé|apprentissage statistique|modèles prédictifs"},
    {"fr", "unsupervised_learning", "apprentissage non supervisé|partitionnement de données"},
    {"fr", "neural_networks", "apprentissage profond|réseau* de neurones|réseau* neuronaux"},
    {"fr", "reinforcement_learning", "apprentissage par renforcement"},
    {"fr", "statistics", "statistique*|méthodes statistiques|modélisation statistique|analyse statistique"},
    {"fr", "probability", "probabilité*"},
    {"fr", "linear_algebra", "algèbre linéaire"},
    {"fr", "calculus", "calcul différentiel"},
    {"fr", "optimisation", "recherche opérationnelle|optimisation mathématique|optimisation convexe"},
    {"fr", "text_processing",
     "traitement du langage naturel|traitement automatique des langues|traitement automatique du "
     "langage|TALN|TAL|fouille de textes"},
    {"fr", "gpt", "grands modèles de langage|modèles de langage|grands modèles de langue|modèles de langue"},
    {"fr", "generative_models", "IA générative|intelligence artificielle générative|modèles génératifs"},
    {"fr", "image_processing", "traitement d'images|traitement d'image|vision par ordinateur|analyse d'images"},
    {"fr", "object_detection", "détection d'objets"},
    {"fr", "image_segmentation", "segmentation d'images"},
    {"fr", "sensor_fusion", "fusion de capteurs"},
    {"fr", "data_visualisation", "visualisation de données|visualisation des données|datavisualisation"},
    {"fr", "dashboards", "tableau* de bord"},
    {"fr", "data_cleaning", "nettoyage de données|nettoyage des données"},
    {"fr", "data_preprocessing", "prétraitement|préparation des données|préparation de données"},
    {"fr", "data_quality", "qualité des données|qualité de données|qualité de la donnée"},
    {"fr", "data_modelling", "modélisation de données|modélisation des données"},
    {"fr", "data_governance", "gouvernance des données|gouvernance de données|gouvernance de la donnée"},
    {"fr", "data_warehousing", "entrepôt* de données|lac* de données"},
    {"fr", "relational_databases",
     "bases de données relationnelles|base de données relationnelle|bases de données SQL"},
    {"fr", "data_pipelines", "pipelines de données|pipeline de données|flux de données"},
    {"fr", "time_series", "séries temporelles|séries chronologiques|prévision de la demande|prévision des ventes"},
    {"fr", "anomaly_detection", "détection d'anomalies|détection de fraude*"},
    {"fr", "recommender_systems", "systèmes de recommandation|moteur* de recommandation"},
    {"fr", "causal_inference", "inférence causale|économétrie"},
    {"fr", "algorithms", "structures de données|algorithmique"},
    {"fr", "software_design",
     "génie logiciel|architecture logicielle|conception logicielle|programmation orientée objet"},
    {"fr", "git", "gestion de versions|gestion de version|contrôle de version"},
    {"fr", "testing", "tests unitaires|tests automatisés"},
    {"fr", "cloud_basics", "informatique en nuage|plateforme* cloud|services cloud|environnement* cloud"},
    {"fr", "docker", "conteneurs|conteneurisation"},
    {"fr", "ci_cd", "intégration continue|déploiement continu"},
    {"fr", "model_serving", "déploiement de modèles|mise en production de modèles|mise en production des modèles"},
    {"fr", "model_monitoring", "surveillance des modèles|suivi des modèles"},
    {"fr", "edge_deployment", "systèmes embarqués|IA embarquée"},
    {"fr", "privacy", "protection des données|vie privée|RGPD"},
    {"fr", "responsible_ai", "IA responsable|éthique de l'IA|IA de confiance|gouvernance de l'IA"},
    {"fr", "leadership", "gestion d'équipe|encadrement d'équipe|management d'équipe|encadrement"},
    {"fr", "communication", "communication orale|communication écrite|aisance à l'oral|sens de la communication"},
    {"fr", "collaboration", "travail en équipe|esprit d'équipe"},
    {"fr", "critical_thinking",
     "esprit critique|esprit d'analyse|pensée critique|capacité d'analyse|esprit analytique"},
    {"fr", "problem_solving", "résolution de problèmes"},
    {"fr", "curiosity", "curiosité|curieux|curieuse"},
    {"fr", "patience", "rigueur|rigoureux|rigoureuse"},
    {"fr", "project_planning", "gestion de projet*|méthodes agiles|conduite de projet"},
    {"fr", "product_thinking", "gestion de produit|vision produit"},
    {"fr", "stakeholder_work", "parties prenantes"},
    {"fr", "scientific_writing", "rédaction scientifique|publications scientifiques"},
};

/** A name that another row has already is left out, whatever its skill: the rows of names go before descriptions. */
void addTo(std::vector<SkillName> &names, QSet<QString> &seen, std::span<const NameRow> rows, NameCounts counts)
{
    for (const NameRow &row : rows) {
        for (const QString &name : QString::fromUtf8(row.names).split(u'|')) {
            const bool isDescription = name.startsWith(u'~');
            const QString bare = isDescription ? name.mid(1) : name;
            const QString language = QString::fromLatin1(row.language);
            const QString key = language + u' ' + bare.toCaseFolded();
            if (seen.contains(key))
                continue;
            seen.insert(key);
            names.push_back({language, bare, SkillId(QString::fromLatin1(row.id)),
                             isDescription ? NameCounts::WhereAsked : counts});
        }
    }
}

} // namespace

const std::vector<SkillName> &skillNames()
{
    static const std::vector<SkillName> names = [] {
        std::vector<SkillName> all;
        QSet<QString> seen;
        addTo(all, seen, SkillRows, NameCounts::Everywhere);
        addTo(all, seen, describedSkillRows(), NameCounts::InItsLanguage);
        addTo(all, seen, germanSkillRows(), NameCounts::InItsLanguage);
        addTo(all, seen, romanceSkillRows(), NameCounts::InItsLanguage);
        addTo(all, seen, widerSkillRows(), NameCounts::InItsLanguage);
        addTo(all, seen, widerGermanAndRomanceSkillRows(), NameCounts::InItsLanguage);
        return all;
    }();
    return names;
}

const std::vector<RoleName> &roleNames()
{
    static const std::vector<RoleName> names = [] {
        std::vector<RoleName> all;
        for (const NameRow &row : roleRows()) {
            for (const QString &name : QString::fromUtf8(row.names).split(u'|'))
                all.push_back({QString::fromLatin1(row.language), name, RoleId(QString::fromLatin1(row.id))});
        }
        return all;
    }();
    return names;
}

} // namespace Cairn
