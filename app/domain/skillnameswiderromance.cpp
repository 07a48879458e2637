// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skillnamerows.h"

namespace Cairn {

namespace {

constexpr NameRow Rows[] = {
    {"de", "supervised_learning",
     "Machine-Learning-Algorithmen|ML-Algorithmen|Machine-Learning-Methoden|Verfahren des maschinellen "
     "Lernens|Methoden des maschinellen Lernens|maschinell* Lernverfahren|Predictive Analytics|prädiktiv* Analyse*"},
    {"de", "neural_networks", "Deep-Learning-Framework*|Deep-Learning-Methoden|tief* neuronal* Netze"},
    {"de", "statistics", "quantitativ* Methoden|multivariat* Statistik|Biostatistik|Regressionsanalyse*"},
    {"de", "linear_algebra", "Matrizenrechnung"},
    {"de", "calculus", "Differentialrechnung|Differentialgleichung*"},
    {"de", "data_pipelines",
     "ETL-Pipelines|ETL|Datenaufnahme|Datenverarbeitungspipeline*|Workflow-Orchestrierung|Orchestrierung von Daten*"},
    {"de", "data_preprocessing",
     "Vorverarbeitung|Aufbereitung von Daten|Datentransformation*|Vorverarbeitung von Daten"},
    {"de", "data_warehousing", "Data Lake|Data Warehousing|Data Warehouse|Datenlager"},
    {"de", "data_governance", "Datenstrategie und Governance|Data-Management|Datenkataloge"},
    {"de", "mongodb", "NoSQL-Datenbank*|Graphdatenbank*|dokumentenorientiert* Datenbank*"},
    {"de", "spark", "Big-Data-Technologie*|Big-Data-Framework*|Big-Data-Umfeld|verteilt* Datenverarbeitung"},
    {"de", "streaming",
     "Echtzeitdatenverarbeitung|Echtzeitverarbeitung|Stream-Processing|Event-Streaming|ereignisgesteuert* "
     "Architektur*"},
    {"de", "docker", "Containertechnologie*|containerisiert*|Container-Technologien"},
    {"de", "kubernetes", "Container-Orchestrierung|Kubernetes-Cluster*"},
    {"de", "cloud_basics", "Cloud-Computing|Cloud-Plattformen|Cloud-native*|Cloud-Services|cloudbasiert*"},
    {"de", "ci_cd",
     "DevOps-Praktiken|CI/CD-Prozess*|Continuous-Integration|kontinuierlich* "
     "Integration|DevOps-Umfeld|DevOps-Erfahrung"},
    {"de", "software_design",
     "Softwaredesign|Software-Design|Software-Engineering|objektorientiert*|verteilt* "
     "System*|Programmierparadigm*|Softwareentwicklungsprozess*|Microservices"},
    {"de", "testing", "Testabdeckung|automatisiert* testen|testgetrieben* Entwicklung|Modultests|Unit-Testing"},
    {"de", "git", "Versionskontrollsystem*|Versionsverwaltungssystem*|Git-Workflow*"},
    {"de", "algorithms", "Algorithmenentwicklung|Algorithmen-Entwicklung|Algorithmik"},
    {"de", "linux_shell", "Linux-Systeme*|Shell-Scripting|Linux-Administration"},
    {"de", "image_processing",
     "Computer-Vision|bildgebend* Verfahren|Bildverarbeitungsverfahren|Machine Vision|Bildverbesserung"},
    {"de", "cnns", "Bilderkennung mit|Bildklassifizierung|Convolutional-Neural-Network*"},
    {"de", "object_detection", "Personenerkennung|Fahrzeugerkennung"},
    {"de", "camera_geometry", "3D-Computer-Vision|3D-Sensorik|Tiefenschätzung|Lokalisierung und Kartierung"},
    {"de", "sensor_fusion", "Sensor-Fusion|Kalman-Filter*|Zustandsschätzung"},
    {"de", "motion_planning",
     "Trajektorienoptimierung|Routenplanung für Robot*|Pfad- und Bahnplanung|Verhaltensplanung"},
    {"de", "control_systems", "Regelungstheorie|modellbasiert* Regelung|Regelungsalgorithm*"},
    {"de", "simulation", "Simulationssoftware|Simulationstool*|digital* Zwilling"},
    {"de", "edge_deployment",
     "eingebettet* Plattform*|Edge-Deployment|Embedded-Plattform*|Embedded-Hardware|Embedded-Bereich|Edge AI"},
    {"de", "model_serving",
     "Modelle in die Produktion|Deployment von Modellen|Deployment von ML*|Modell-Deployment|ML-Modelle in "
     "Produktion|MLOps-Pipeline*|Modelle deployen"},
    {"de", "model_monitoring",
     "Monitoring von Modellen|Monitoring von ML*|Monitoring der Modelle|Modellüberwachungen|Drift-Erkennung"},
    {"de", "model_evaluation",
     "Evaluierung von Modellen|Modellevaluierung|Evaluation der Modelle|Validierung der Modelle"},
    {"de", "gpt", "Large-Language-Model*|große Sprachmodelle|Foundation-Model*|Basismodelle"},
    {"de", "llm_applications",
     "generativ* KI-Anwendung*|LLM-Lösung*|GenAI-Anwendung*|Integration von LLMs|LLM-Integration|KI-Anwendungen auf "
     "Basis|GenAI-Lösung*"},
    {"de", "retrieval",
     "RAG-System*|RAG-Pipeline*|RAG-Architektur*|Informationsrückgewinnung|RAG-Anwendung*|Vektorsuche|Vektor-"
     "Datenbank*"},
    {"de", "ai_agents", "agentenbasiert*|AI-Agenten|Multi-Agenten-System*|autonom* Agenten|KI-Agent"},
    {"de", "llm_fine_tuning", "Fine-Tuning|Feintuning|Anpassung von Sprachmodellen"},
    {"de", "text_processing", "Natural-Language-Processing|NLP-Verfahren|NLP-Methoden|Textanalytik"},
    {"de", "recommender_systems", "Recommender-System*|Personalisierungsalgorithm*"},
    {"de", "time_series",
     "Zeitreihenmodell*|Zeitreihen-Analyse*|Forecasting-Modell*|Bedarfsvorhersage*|Prognosemethod*"},
    {"de", "anomaly_detection",
     "Anomalie-Erkennung|prädiktiv* Wartung|Erkennung von Anomalien|Betrugsprävention|Predictive-Maintenance*"},
    {"de", "optimisation",
     "Operations Research|linear* Programmierung|mathematisch* Modellierung|Optimierungsalgorithm*"},
    {"de", "privacy", "Datenschutzanforderung*|datenschutzkonform*|Datenschutz-Grundverordnung*"},
    {"de", "responsible_ai",
     "verantwortungsbewusst* KI|KI-Richtlinie*|EU AI Act|EU-KI-Verordnung|Ethik und "
     "KI|KI-Compliance|KI-Regulatorik|ethisch* KI"},
    {"de", "ai_audit",
     "Auditierung von KI|KI-Risikobewertung*|KI-Zertifizierung|Modellrisikomanagement|Modellvalidierung von "
     "Risikomodellen"},
    {"de", "strategy",
     "~Strategieentwicklung|~KI-Transformation|~Digitalisierungsstrategie|~Strategien entwickel*|~Entwicklung _ "
     "Strategie"},
    {"de", "leadership",
     "~Führungsqualität*|~Führungsstärke|~Führung von "
     "Mitarbeit*|~Mitarbeitendenführung|~Führungskraft|~Führungspersönlichkeit|~Teamleitung|~fachlich* Anleitung"},
    {"de", "stakeholder_work",
     "~Umgang mit Stakeholdern|~Zusammenarbeit mit Fachabteilung*|~Kundenberatung|~Abstimmung mit "
     "Stakeholdern|~Fachabteilung*|~Beratungserfahrung|~Anforderungsaufnahme|~Anforderungen aufnehmen|~Stakeholdern"},
    {"de", "communication",
     "~Präsentationsgeschick|~kommunikationsfähig*|~Kommunikationsvermögen|~Kommunikationstalent|~komplex* "
     "Sachverhalte|~Präsentationen"},
    {"de", "collaboration",
     "~Kooperationsfreude|~Teamspirit|~Teamplay|~interdisziplinär* Team*|~cross-funktional*|~Kollaboration|~Freude an "
     "der Arbeit im Team|~Teamfähig"},
    {"de", "critical_thinking",
     "~analytisch* Verständnis|~analytisch* Herangehensweise|~strukturiert* Denken|~strukturiert* "
     "Denkweise|~konzeptionell* Denken"},
    {"de", "problem_solving",
     "~Problemlöser*|~Lösungskompetenz|~lösungsorientierte* Arbeit*|~Problemlösungsfähigkeit*|~lösungsorientiert "
     "denk*"},
    {"de", "curiosity",
     "~Interesse an neuen Technologien|~Lernfreude|~kontinuierlich* Lernen|~Lust auf Neues|~Begeisterung für "
     "Technologie*"},
    {"de", "business_acumen",
     "~Domänenwissen|~Geschäftssinn|~wirtschaftlich* "
     "Verständnis|~Budgetverantwortung|~Business-Verständnis|~Geschäftsmodell*"},
    {"de", "project_planning",
     "~agil* Umfeld|~Projekterfahrung|~Projektsteuerung|~Scrum-Team*|~agil* Softwareentwicklung|~agil* Entwicklung*"},
    {"de", "product_thinking",
     "~Product Ownership|~Produkt-Roadmap|~Produktdenken|~Produktentwicklungsprozess*|~Backlog"},
    {"de", "scientific_writing", "Fachpublikationen|Konferenzbeitr*|peer-reviewed*|wissenschaftlich* Artikel"},
    {"de", "experiment_design",
     "Design von Experimenten|Experimentdesign|Planung von Experimenten|Durchführung von Experimenten|Versuche "
     "durchführen"},
    {"es", "python", "programación en Python|dominio de Python"},
    {"es", "supervised_learning",
     "modelos de ML|algoritmos de machine learning|algoritmos de aprendizaje automático|técnicas de machine "
     "learning|modelos supervisados|modelado estadístico y predictivo|machine learning supervisado|modelos de "
     "aprendizaje automático"},
    {"es", "neural_networks",
     "modelos de aprendizaje profundo|arquitecturas de deep learning|arquitecturas neuronales"},
    {"es", "statistics",
     "métodos cuantitativos|modelización estadística|análisis de regresión|técnicas estadísticas|modelado estadístico"},
    {"es", "linear_algebra", "álgebra matricial"},
    {"es", "calculus", "cálculo multivariable|ecuaciones diferenciales"},
    {"es", "data_pipelines",
     "ETL/ELT|orquestadores|desarrollo de ETL|canalización de datos|tuberías ETL|pipelines ETL|procesamiento por "
     "lotes|flujos de trabajo de datos"},
    {"es", "data_preprocessing", "preprocesado|transformación de datos|preprocesamiento de datos|procesado de datos"},
    {"es", "data_visualisation", "herramientas de visualización|visualizar datos"},
    {"es", "dashboards", "herramientas de BI|paneles de control|cuadros de mandos|reporting|paneles interactivos"},
    {"es", "data_warehousing", "data warehouses|lago* de datos|almacenamiento de datos analítico"},
    {"es", "mongodb", "NoSQL|bases de datos documentales|bases de datos de grafos"},
    {"es", "spark", "tecnologías de big data|entornos big data|procesamiento distribuido|herramientas de big data"},
    {"es", "streaming",
     "procesamiento de streams|arquitectura* orientada* a eventos|streaming de datos|procesamiento de eventos"},
    {"es", "docker", "contenedores Docker|tecnologías de contenedores"},
    {"es", "kubernetes", "orquestación de contenedores|orquestadores de contenedores"},
    {"es", "cloud_basics",
     "entornos de nube|arquitecturas cloud|computación cloud|soluciones en la nube|tecnologías cloud|proveedores de "
     "nube|infraestructura cloud"},
    {"es", "ci_cd", "prácticas DevOps|cultura DevOps|integración y entrega continua*|CI/CD"},
    {"es", "software_design",
     "diseño de software|buenas prácticas de ingeniería|sistemas distribuidos|principios SOLID|programación orientada "
     "a objeto*|buenas prácticas de código|código de calidad"},
    {"es", "web_apis",
     "desarrollo de API|diseño de APIs|servicios REST|integración de APIs|creación de APIs|API RESTful"},
    {"es", "algorithms", "diseño de algoritmos|complejidad algorítmica"},
    {"es", "testing", "testing automatizado|cobertura de pruebas|pruebas de regresión|test unitarios"},
    {"es", "git", "control de versión|versionado de código"},
    {"es", "linux_shell", "sistemas Linux|entorno Linux|scripting en Bash|administración de Linux"},
    {"es", "image_processing", "visión computacional|visión por computadora|imágenes médicas|imágenes satelitales"},
    {"es", "object_detection", "reconocimiento de objetos|detección de personas"},
    {"es", "image_segmentation", "segmentación semántica|segmentación de instancias"},
    {"es", "sensor_fusion", "fusión multisensor*|filtro* de Kalman|estimación de estado"},
    {"es", "control_systems", "ingeniería de control|control predictivo|control óptimo|sistema de control"},
    {"es", "edge_deployment",
     "IA en el borde|edge computing|computación en el borde|dispositivos embebidos|sistemas integrados "
     "embebidos|firmware"},
    {"es", "model_serving",
     "modelos de IA en producción|modelos en entornos productivos|modelos de machine learning en "
     "producción|productivización|operacionalización de modelos|implementación de modelos en "
     "producción|productivización de modelos|puesta en marcha de modelos"},
    {"es", "model_monitoring", "monitorizar _ modelos|observabilidad de modelos|detección de deriva"},
    {"es", "gpt",
     "modelos de lenguaje extensos|modelos de lenguaje de gran tamaño|modelos de lenguaje natural grandes|modelos LLM"},
    {"es", "llm_applications",
     "soluciones basadas en LLM*|soluciones de IA generativa|aplicaciones con IA generativa|asistentes basados en "
     "LLM*|productos de IA generativa"},
    {"es", "retrieval",
     "sistemas RAG|arquitecturas RAG|generación aumentada|motores de búsqueda|base* de datos vectoriales"},
    {"es", "ai_agents",
     "agentes inteligentes|sistemas multiagente|agentes basados en LLM*|agentes conversacionales autónomos|flujos "
     "agénticos|agéntic*"},
    {"es", "llm_fine_tuning", "fine-tuning de modelos|ajuste fino de modelos|fine-tuning"},
    {"es", "text_processing",
     "procesamiento del lenguaje|análisis de sentimiento y texto|técnicas de PLN|modelos de PLN|técnicas de NLP"},
    {"es", "time_series",
     "predicción de ventas|modelos de series temporales|análisis de series temporales|predicción de series"},
    {"es", "recommender_systems", "sistemas recomendadores|recomendación de productos|personalización de contenidos"},
    {"es", "optimisation",
     "algoritmos de optimización matemática|programación matemática|optimización de modelos matemáticos"},
    {"es", "responsible_ai",
     "uso ético de la IA|IA confiable|gobernanza de IA|gobierno de la IA|AI Act|IA ética y responsable|sesgos "
     "algorítmicos|reglamento europeo de inteligencia artificial|ética en IA"},
    {"es", "leadership",
     "~liderazgo de equipos|~capacidad de liderazgo|~dirección de equipo|~gestionar equipos|~gestión de "
     "equipo|~liderar un equipo|~mentoring|~mentorizar a|~liderar proyectos|~gestionar un equipo"},
    {"es", "stakeholder_work",
     "~interlocución con|~gestión de clientes|~stakeholders|~áreas usuarias|~clientes internos|~usuarios de "
     "negocio|~requerimientos de negocio|~requisitos de negocio|~consultoría"},
    {"es", "communication",
     "~capacidad comunicativa|~habilidad de comunicación|~buena comunicación|~comunicación efectiva|~dotes de "
     "comunicación|~dotes comunicativas|~explicar conceptos|~comunicación oral"},
    {"es", "collaboration",
     "~capacidad de trabajo en equipo|~equipos multifuncionales|~colaborarás|~colaborativ*|~trabajar en "
     "equipos|~entornos multidisciplinar*|~colaborar con"},
    {"es", "critical_thinking",
     "~capacidades analíticas|~mentalidad analítica|~capacidad de análisis y|~visión analítica|~orientación "
     "analítica|~habilidad analítica"},
    {"es", "problem_solving",
     "~capacidad resolutiva|~orientación a soluciones|~resolver _ complejos|~resolución de incidencias|~resolución de "
     "problemas complejos"},
    {"es", "curiosity",
     "~inquietud por aprender|~interés por las nuevas tecnologías|~curiosidad intelectual|~motivación por "
     "aprender|~afán de aprender"},
    {"es", "business_acumen",
     "~orientación al negocio|~mentalidad de negocio|~visión estratégica de negocio|~impacto en negocio|~necesidades "
     "de negocio|~necesidades del negocio|~problemas de negocio"},
    {"es", "project_planning",
     "~metodología ágil|~entornos ágiles|~gestión de proyecto*|~Scrum|~agile|~planificación de proyectos"},
    {"fr", "python", "programmation Python|développement Python|langage Python"},
    {"fr", "supervised_learning",
     "modèles de ML|algorithmes de machine learning|techniques de machine learning|algorithmes d'apprentissage|modèles "
     "d'apprentissage automatique|méthodes d'apprentissage|modélisation statistique et prédictive|modèles supervisés"},
    {"fr", "neural_networks",
     "modèles de deep learning|techniques de deep learning|architectures neuronales|modèles d'apprentissage profond"},
    {"fr", "statistics",
     "méthodes quantitatives|modèles statistiques|statistique inférentielle|techniques statistiques|analyses "
     "statistiques"},
    {"fr", "linear_algebra", "calcul matriciel"},
    {"fr", "calculus", "équations différentielles|analyse mathématique"},
    {"fr", "data_pipelines",
     "pipelines ETL|traitements de données batch|ETL/ELT|orchestration de pipelines|processus ETL|pipelines "
     "data|pipelines d'ingestion|orchestrateurs"},
    {"fr", "data_preprocessing",
     "transformation de données|pré-traitement|prétraitement des données|transformation des données|pré-traitement des "
     "données"},
    {"fr", "data_visualisation", "outils de visualisation|data visualisation|visualiser _ données|data visualization"},
    {"fr", "dashboards", "tableaux de bord interactifs|outils de reporting|tableau de bord|business intelligence"},
    {"fr", "data_warehousing", "data warehouses|lakehouse|data lakes"},
    {"fr", "mongodb", "bases NoSQL|bases de données NoSQL|bases de données orientées graphe|NoSQL"},
    {"fr", "spark",
     "technologies big data|environnement big data|traitement distribué|calcul distribué|écosystème big data|données "
     "massives"},
    {"fr", "streaming",
     "streaming de données|traitement en flux|architecture événementielle|architectures événementielles"},
    {"fr", "docker", "conteneurs Docker|technologies de conteneurisation|conteneurisé*"},
    {"fr", "kubernetes", "orchestration de conteneurs|orchestrateur de conteneurs"},
    {"fr", "cloud_basics",
     "environnements cloud|plateformes cloud|architectures cloud|technologies cloud|cloud computing|architecture "
     "cloud|fournisseur cloud"},
    {"fr", "ci_cd",
     "pratiques DevOps|culture DevOps|pipelines CI/CD|intégration et livraison continues|déploiement automatisé"},
    {"fr", "software_design",
     "architecture logiciel*|qualité logicielle|patrons de conception|systèmes distribués|programmation objet|bonnes "
     "pratiques de code|bonnes pratiques logicielles|craftsmanship|code de qualité"},
    {"fr", "web_apis", "développement d'API REST|services REST|APIs web|intégration d'API|conception d'API REST"},
    {"fr", "algorithms", "conception d'algorithmes|algorithmes et structures|complexité algorithmique"},
    {"fr", "testing", "tests de non-régression|tests de régression|couverture de tests|pratique des tests"},
    {"fr", "git", "outils de versioning|gestionnaire de version*|versioning|contrôle de versions"},
    {"fr", "linux_shell", "système Linux|scripts Bash|scripting Shell"},
    {"fr", "image_processing", "computer vision|imagerie satellitaire|analyse d'images médicales"},
    {"fr", "object_detection", "détection d'objet|reconnaissance d'objets|détection de personnes"},
    {"fr", "image_segmentation", "segmentation d'instances|segmentation d'images médicales"},
    {"fr", "sensor_fusion",
     "fusion capteurs|fusion multicapteurs|filtre* de Kalman|filtrage de Kalman|lidar et radar|estimation d'état"},
    {"fr", "control_systems",
     "commande de robots|automatique et commande|contrôle commande|régulation et asservissement"},
    {"fr", "edge_deployment",
     "edge computing|intelligence artificielle embarquée|cibles embarquées|logiciels embarqués|firmware"},
    {"fr", "model_serving",
     "déploiement de solutions d'IA|modèles de machine learning en production|industrialisation des modèles|déployer "
     "des modèles|passage à l'échelle des modèles|déploiement en production|industrialisation de solutions"},
    {"fr", "model_monitoring", "suivi des performances des modèles|supervision de modèles|surveillance de la dérive"},
    {"fr", "gpt", "LLM*|grands modèles linguistiques|large language models|modèles LLM"},
    {"fr", "llm_applications",
     "applications basées sur les LLM|solutions d'IA générative|solutions basées sur les LLM|applications basées sur "
     "des LLM|solutions à base de LLM|produits d'IA générative|intégration des LLM"},
    {"fr", "retrieval",
     "systèmes RAG|architectures RAG|génération augmentée|base de données vectorielle|pipelines RAG|moteur de "
     "recherche sémantique"},
    {"fr", "ai_agents",
     "systèmes multi-agents|agents autonomes IA|workflows agentiques|agents basés sur des LLM|IA agentique"},
    {"fr", "llm_fine_tuning",
     "fine-tuning de modèles|fine-tuning de LLM|ajustement de modèles de langage|fine-tuning|affinage de modèles"},
    {"fr", "text_processing",
     "techniques de NLP|traitement de la langue|analyse textuelle|text mining|techniques de TAL"},
    {"fr", "time_series",
     "analyse de séries temporelles|prévisions de séries|prédiction de séries temporelles|modèles de séries "
     "temporelles|prévision de ventes"},
    {"fr", "recommender_systems",
     "algorithmes de recommandations|systèmes de recommandations|personnalisation de contenu*"},
    {"fr", "optimisation",
     "optimisation numérique|modélisation mathématique|algorithmes d'optimisation|programmation par "
     "contraintes|optimisation sous contraintes"},
    {"fr", "responsible_ai",
     "gouvernance IA|gouvernance d'IA|AI Act|IA digne de confiance|éthique IA|biais et éthique|conformité à l'AI "
     "Act|éthique en IA"},
    {"fr", "leadership",
     "~management d'une équipe|~manager une équipe|~gestion d'une équipe|~encadrer une équipe|~encadrement "
     "technique|~expérience managériale|~capacités managériales|~animer une équipe|~diriger une équipe|~encadrement "
     "d'une équipe"},
    {"fr", "stakeholder_work",
     "~équipes métiers|~clients et partenaires|~recueillir les besoins|~recueil du besoin|~analyse des "
     "besoins|~relation avec les métiers|~conseil aux clients|~besoins clients|~expérience en conseil|~analyse du "
     "besoin"},
    {"fr", "communication",
     "~compétences en communication|~bonne communication|~capacité de communication|~capacités de "
     "communication|~communiquer efficacement|~bon communicant|~communication efficace|~vulgariser des"},
    {"fr", "collaboration",
     "~équipe pluri-disciplinaire|~travail collectif|~goût du travail en équipe|~équipes "
     "transverses|~collaborerez|~collaboratif|~équipe multidisciplinaire"},
    {"fr", "critical_thinking",
     "~esprit d'analyse et|~esprit de synthèse|~capacité d'analyse et|~raisonnement analytique|~rigueur "
     "d'analyse|~capacité à analyser"},
    {"fr", "problem_solving",
     "~résolution de problèmes complexes|~orienté solution*|~résoudre des problématiques|~force de "
     "proposition|~résoudre des problèmes complexes"},
    {"fr", "curiosity",
     "~curiosité intellectuelle|~appétence pour|~passion pour l'apprentissage|~se tenir à jour|~curiosité "
     "technique|~apprendre rapidement"},
    {"fr", "business_acumen",
     "~compréhension business|~sens du métier|~orientation business|~compréhension des métiers|~vision business"},
    {"fr", "project_planning",
     "~méthodologie agile|~méthodologies agiles|~environnement agile|~Scrum|~gestion du temps|~pilotage de "
     "projets|~planning"},
};

} // namespace

std::span<const NameRow> widerGermanAndRomanceSkillRows()
{
    return Rows;
}

} // namespace Cairn
