// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skillnamerows.h"

namespace Cairn {

namespace {

constexpr NameRow Rows[] = {
    {"de", "collaboration",
     "Kooperationsbereitschaft|Kooperationsfähigkeit|~Zusammenarbeit mit|~arbeitest _ "
     "zusammen|~interdisziplinär*|~Hand in Hand|~Teamorientierung|Teamgeist|~Teamwork|~Seite an Seite|~gerne mit "
     "Menschen|~teamorientiert*|bereichsübergreifend*|~Arbeit im Team|~Arbeiten im Team|~gerne im Team|~gern im Team"},
    {"de", "communication",
     "Ausdrucksfähigkeit|Ausdrucksvermögen|~verständlich erklär*|~erklär* _ "
     "verständlich|~verständlich|~erklären|~erklärst|~präsentier*|~Präsentation|~Vortrag|~vermitteln|~vermittelst|"
     "Kommunikationskompetenz*|~verständlich "
     "darstellen|~allgemeinverständlich|Kommunikationsgeschick|~kommunizier*|~sprachgewandt*|~auf den Punkt"},
    {"de", "leadership",
     "~Führungsverantwortung|~fachlich* Führung|~Mentoring|~Betreuung von Studierenden|~fachlich* Leitung|~Teams "
     "geleitet|~Team geleitet|~disziplinarisch* Führung|~Team* geführt|~Mitarbeit* geführt|~Team leiten|~Teams "
     "leiten|~leitest _ Team|~führst _ Team|~Leitung eines Teams|~Leitung von Teams|~Mitarbeit* anleiten"},
    {"de", "stakeholder_work",
     "~Fachbereich*|~Anforderungen auf*|~Abstimmung mit|~Workshops mit|~Kundenkontakt|~Beratung "
     "von|~beratend|~Ansprechpartner*|"
     "~Kundenprojekt*|Stakeholder-Management|~Interessengruppen|~Verhandlungsgeschick|~Auftraggeber*|~vermitteln "
     "zwischen|Kundenorientierung"},
    {"de", "critical_thinking",
     "~hinterfrag*|~logisch* Denken|~Urteilsvermögen|~skeptisch*|~Urteilskraft|~Urteilsfähigkeit|~kritisch* "
     "Denken|~kritisch* Blick|~denk* analytisch|~analytisch denk*|~analytisch und|~analytisch* Kompetenz*|~analytisch* "
     "Stärke*|~analytisch stark*|~analytisch* Geschick"},
    {"de", "problem_solving",
     "~lösungsorientiert*|~Probleme lösen|~Problemen auf den Grund|~auf den "
     "Grund|~Fehlersuche|~Fehleranalyse|~knifflig*|~Ursachenanalyse|~Lösungsorientierung"},
    {"de", "curiosity",
     "~Lernbereitschaft|~wissbegierig*|~Interesse an neuen|~Freude am Lernen|~lernwillig*|~Wissbegierde|~Begeisterung "
     "für neue|~neugierig"},
    {"de", "adaptability",
     "~flexibel|~Anpassungsfähigkeit|~anpassungsfähig*|~schnell einarbeiten|~Veränderungsbereitschaft|~wechselnd* "
     "Anforderungen|~schnell* Auffassungsgabe|~Flexibilität"},
    {"de", "patience",
     "~Geduld|~geduldig*|~sorgfältig*|~Sorgfalt|~gewissenhaft*|~gründlich "
     "arbeit*|~Ausdauer|~Beharrlichkeit|~Durchhaltevermögen|~Sorgfalt und Genauigkeit"},
    {"de", "business_acumen",
     "~betriebswirtschaftlich*|~Branchenkenntnis*|~unternehmerisch*|~wirtschaftlich* "
     "Denken|~Geschäftsverständnis|~Wirtschaftlichkeit|~Geschäftsprozess*|~Business Case*|~kaufmännisch*|~fachlich* "
     "Verständnis"},
    {"de", "project_planning",
     "~Terminplanung|~Projektleitung|~Projektkoordination|~Koordination|~Projekte "
     "planen|~Zeitplan*|~Organisationstalent|~Kanban|~Scrum|~selbstorganisiert|~gut organisiert*|~organisiert* "
     "Arbeitsweise|~Planung und Steuerung|~Planung und Durchführung"},
    {"de", "product_thinking",
     "~Produktverständnis|~Produktvision|~Produktstrategie|~Produktentwicklung|~Produktverantwortung"},
    {"de", "user_research",
     "~Nutzerforschung|~Nutzerinterviews|~Nutzertests|~Nutzerbefragung*|~Interviews mit _ Nutz*"},
    {"de", "strategy",
     "KI-Strategie*|Datenstrategie*|Technologiestrategie|KI-Roadmap|digital* Transformation|~strategisch* "
     "Denken|~strategisch* Planung|~strategisch* Ausrichtung|~strategisch denk*"},
    {"de", "responsible_ai",
     "AI Act|Ethik der KI|ethisch* Frage*|ethisch* "
     "Grundsätz*|Fairness|Nichtdiskriminierung|diskriminierungsfrei*|KI-Regulierung|ethisch* Leitlinie*|Verordnung "
     "über künstliche Intelligenz"},
    {"de", "ai_audit",
     "Prüfung von KI-Systemen|Konformitätsbewertung*|KI-Prüfung|Prüfung von Algorithmen|Auditierung|Zertifizierung von "
     "KI|Audit von KI-Systemen|Prüfung algorithmischer|Prüfung oder Konformitätsbewertung|KI-Audits"},
    {"de", "privacy",
     "Datenschutzrecht*|DSGVO-konform*|Anonymisierung|personenbezogen* "
     "Daten|Pseudonymisierung|Datenschutzgrundverordnung|Datenschutz-Grundverordnung"},
    {"de", "interpretability",
     "erklärbar* KI|Erklärbarkeit|Erklärbarkeit von Modellen|erklärbar*|Interpretierbarkeit|Entscheidungen "
     "erklären|nachvollziehbar* Modelle*"},
    {"de", "supervised_learning",
     "Klassifikationsverfahren|Klassifikation|Regressionsverfahren|Regression|Klassifikationsmodell*|Vorhersagemodell*|"
     "Machine-Learning-Verfahren|ML-Modell*|ML-Verfahren|Machine-Learning-Modell*|Entscheidungsbäum*|"
     "Regressionsmodell*"},
    {"de", "unsupervised_learning",
     "Clustering-Verfahren|Cluster-Verfahren|Hauptkomponentenanalyse|Dimensionsreduktion"},
    {"de", "statistics",
     "Hypothesen|Hypothesentests|Signifikanztest*|Stichproben*|statistisch* Auswertung*|deskriptiv* "
     "Statistik|statistisch* Grundlagen"},
    {"de", "data_cleaning",
     "Daten bereinig*|räumst _ Daten|bereinigst|Daten aufräumen|Dubletten|bereinigen|Bereinigung von|Bereinigung der "
     "Daten|Dublettenprüfung"},
    {"de", "data_quality",
     "Plausibilität|Plausibilitätsprüfung*|Datenprüfung*|Qualitätsprüfung von Daten|Qualität der "
     "Daten|Qualitätssicherung von Daten|Vollständigkeit der Daten|Validierung von Daten|Datenvalidierung"},
    {"de", "data_governance",
     "Metadaten|Datenkatalog*|Stammdaten|Stammdatenpflege|Metadatenmanagement|Data-Governance|Datenhoheit|"
     "Stammdatenmanagement"},
    {"de", "data_labelling",
     "Annotation|Annotier*|Datenannotationen|Labeln|Datensätz* _ "
     "annotiert|Trainingsdaten|Trainingsdatensätz*|Annotationsrichtlinien|Annotationsprojekt*"},
    {"de", "data_visualisation",
     "visualisier*|Diagramm*|Visualisierungen|grafisch* Aufbereitung|Auswertungen und Grafiken|Grafiken"},
    {"de", "dashboards",
     "Auswertungen mit Excel|Reporting|Kennzahlen|BI-Werkzeug*|BI-Tools|Kennzahlensystem*|Excel-Kenntnisse|Berichte "
     "und Dashboards|Berichte erstell*|Berichtserstellung"},
    {"de", "data_pipelines",
     "Datenstrecken|Datenflüss*|Ladeprozess*|Ladestrecken|Datenintegration|Schnittstellen zu "
     "Datenquellen|Datenanbindung|ETL-Pipeline*|Datenströme|ELT-Prozess*"},
    {"de", "data_warehousing", "Data-Warehouse|Data-Warehouse-System*|Datenplattform*|DWH-Entwicklung|Data-Lake"},
    {"de", "relational_databases",
     "Oracle-Datenbank*|relational* Datenbanksystem*|Datenbanksystem*|Datenbankkenntnisse|~Datenbanken"},
    {"de", "sql", "SQL-Abfragen|SQL-Kenntnisse|Datenbankabfragen|Abfragen in SQL"},
    {"de", "image_segmentation", "Segmentierung|semantisch* Segmentierung|Instanzsegmentierung|Segmentierungsnetze"},
    {"de", "image_processing",
     "Bilddaten|Bilderkennung|industriell* Bildverarbeitung|digital* "
     "Bildverarbeitung|Bildverarbeitungsalgorithmen|Bildauswertung"},
    {"de", "camera_geometry",
     "Kamerakalibrierung|3D-Rekonstruktion|Punktwolke*|Kalibrierung von "
     "Kameras|Stereokamera*|Posenschätzung|3D-Bildverarbeitung"},
    {"de", "video_analysis", "Videoanalyse|Objektverfolgung|Videodaten|Personenverfolgung"},
    {"de", "model_compression",
     "Quantisierung|quantisier*|Modellkompression|Quantisierung von Modellen|Pruning|Wissensdestillation|Modelle "
     "verkleinern|komprimier*"},
    {"de", "edge_deployment",
     "Mikrocontroller*|Embedded|Edge-Geräte*|Edge-KI|Edge-Computing|auf dem "
     "Gerät|Embedded-Entwicklung|Embedded-Software|Embedded-Linux|Steuergerät*"},
    {"de", "model_monitoring",
     "Überwachung von Modellen|Modellüberwachung|Modellmonitoring|Überwachung der Modelle|Modell-Monitoring|Modelle "
     "überwach*|Drift|überwachst _ Modelle"},
    {"de", "model_serving",
     "Modelle in Produktion|Modelle _ Betrieb|Produktivsetzung|Modelle produktiv|Inbetriebnahme von Modellen|Modelle "
     "bereitstellen|Modelle ausrollen|Produktivnahme|Modelle in den Betrieb|ausrollst"},
    {"de", "experiment_design",
     "Versuchsplanung|Experimente planen|Experimente entwerfen|Versuchsdesign|Studiendesign|statistisch* "
     "Versuchsplanung|Versuche planen"},
    {"de", "software_design",
     "Software-Architektur|Systemarchitektur*|sauber* Code|objektorientiert* "
     "Entwicklung|Softwaretechnik|Softwareentwurf|Referenzarchitektur*|Architekturen entwerfen|Clean "
     "Code|IT-Architektur*|Unternehmensarchitektur|Lösungsarchitektur*|Software Engineering|Microservice-Architektur*"},
    {"de", "cloud_basics",
     "Cloud-Kenntnisse|Public "
     "Cloud|Cloud-Anbieter*|Cloud-Erfahrung|Cloud-Architektur*|Cloud-Infrastruktur*|Cloud-Lösungen|~Cloud"},
    {"de", "ml_security",
     "KI-Sicherheit|Sicherheit von KI|Sicherheit von KI-Systemen|Angriffe auf Modelle|Angriffe auf "
     "KI|Prompt-Injection"},
    {"de", "threat_detection",
     "Angriffserkennung|IT-Sicherheit|Cybersicherheit|Bedrohungserkennung|Informationssicherheit"},
    {"de", "performance",
     "Performance-Optimierung|Laufzeitoptimierung|Echtzeitfähigkeit|Parallelisierung|echtzeitfähig*|nebenläufig*"},
    {"de", "simulation", "simulier*|Simulationswerkzeug*|Robotersimulation|digital* Zwilling*"},
    {"de", "control_systems",
     "Regelungssystem*|Regler|Reglerentwurf|Steuerungs- und Regelungstechnik|Steuerungstechnik|modellprädiktiv* "
     "Regelung"},
    {"de", "motion_planning", "Kollisionsvermeidung|Greifplanung|Navigation autonomer"},
    {"de", "sensor_fusion", "Fusion von Sensordaten|Lidar-Daten"},
    {"de", "robot_software", "Roboterprogrammierung|Robotersoftware|Robotik-Framework*"},
    {"de", "reproducing_results", "Reproduzierbarkeit|reproduzierbar*"},
    {"de", "scientific_writing",
     "wissenschaftlich* Publikation*|wissenschaftlich* "
     "Veröffentlichung*|Publikationen|Veröffentlichungen|publizier*|wissenschaftlich* Arbeiten|Publikationsliste"},
    {"de", "reading_papers",
     "Fachliteratur|Forschungsliteratur|wissenschaftlich* Literatur|Fachartikel|Stand der Forschung|aktuell* "
     "Forschung"},
    {"de", "text_processing",
     "Textdaten|Sprachtechnologie|Textklassifikation|Textmining|unstrukturiert* Texte*|Computerlinguistik"},
    {"de", "information_extraction",
     "Informationsextraktion|Dokumentenverarbeitung|Entitätenerkennung|Dokumentenanalyse|Texterkennung"},
    {"de", "llm_applications",
     "LLM-Anwendung*|LLM-basiert*|KI-Assistent*|KI-Anwendungen|Anwendungen mit LLMs|Anwendungen mit "
     "Sprachmodellen|sprachmodellbasiert*"},
    {"de", "conversational_systems", "Dialogsystem*|Sprachassistent*|Spracherkennung|Chatbots"},
    {"de", "ai_agents", "KI-Agenten|agentisch*|Agentensystem*|Agenten"},
    {"de", "prompt_design", "Prompts|Prompt-Engineering|Prompts schreiben"},
    {"de", "language_evaluation",
     "Evaluation von Sprachmodellen|Bewertung von Sprachmodellen|Evaluierung von LLMs|Evaluation von LLMs"},
    {"de", "llm_fine_tuning", "Feinabstimmung|Finetuning|Nachtrainieren von Sprachmodellen|feinabgestimmt*"},
    {"de", "retrieval", "semantisch* Suche|Suchsystem*|Vektordatenbank*|Dokumentensuche|Suchmaschine*|Volltextsuche"},
    {"de", "recommender_systems",
     "Empfehlungsalgorithm*|Personalisierung|Empfehlungsmodell*|Produktempfehlungen|personalisiert* Empfehlungen"},
    {"de", "time_series",
     "Prognosen|Prognose|Prognoseverfahren|Lastprognose*|Nachfrageprognose*|Zeitreihendaten|Bedarfsprognose*|"
     "Nachfragevorhersage*|Absatzvorhersage*|Zeitreihenvorhersage*"},
    {"de", "anomaly_detection",
     "Anomalien|vorausschauend* Wartung|Fehlererkennung|Anomaliedetektion|Ausreißer|Defekterkennung"},
    {"de", "optimisation",
     "Optimierungsproblem*|Tourenplanung|lineare* Optimierung|konvex* Optimierung|Optimierungsmodell*|numerisch* "
     "Optimierung|kombinatorisch* Optimierung|diskret* Optimierung"},
    {"de", "bayesian_methods", "bayessch*|Bayes-Verfahren|bayesianisch*|Bayes-Statistik"},
    {"de", "model_evaluation",
     "Modellbewertung|Modellvalidierung|Modellevaluation|Bewertung von Modellen|Validierung von Modellen|Modelle "
     "evaluieren|Evaluation von Modellen|Kreuzvalidierung|Modellgüte"},
    {"de", "feature_engineering",
     "Merkmalsextraktion|Feature-Engineering|Merkmalsauswahl|Merkmalsgenerierung|Merkmale entwickel*"},
    {"de", "git", "Git-Kenntnisse|Code-Review*|Quellcodeverwaltung|Versionierung"},
    {"de", "testing",
     "Softwaretests|Unittests|Tests schreiben|testgetrieben*|Integrationstests|Testautomation|Softwaretest|getestet* "
     "Code"},
    {"de", "ci_cd", "CI/CD-Pipeline*|Build-Pipeline*|Deployment-Pipeline*|Bereitstellungspipelines"},
    {"de", "docker", "Container|Containern|Docker-Container*"},
    {"de", "linux_shell", "Linux-Kenntnisse|Kommandozeile|Shell|Shell-Skript*|Linux-Umgebung*|Linux-Server*"},
    {"de", "web_apis",
     "REST-Schnittstelle*|API-Entwicklung|REST-APIs|Schnittstellenentwicklung|Webservice*|Programmierschnittstelle*|~"
     "Schnittstellen entwickel*|~Schnittstellen und APIs|~Entwicklung von Schnittstellen"},
    {"de", "distributed_training", "verteilt* Training|mehrer* GPUs|GPU-Cluster*|Training auf mehreren GPUs"},
    {"de", "transfer_learning", "vortrainiert*|vortrainiert* Modell*|Transferlernen"},
    {"de", "neural_networks", "neuronal*|Deep-Learning-Modell*|Deep-Learning-Verfahren|künstlich* neuronal* Netz*"},
    {"de", "hyperparameter_tuning", "Hyperparameter|Hyperparameteroptimierung|Hyperparametersuche"},
    {"de", "causal_inference", "kausal*|Kausalanalyse*|kausal* Zusammenhäng*|ökonometrisch*"},
    {"de", "ab_testing", "A/B-Tests"},
    {"de", "infrastructure_as_code", "Infrastruktur als Code|Infrastructure-as-Code"},
    {"de", "streaming", "Streaming-Technologie*|Ereignisströme|Echtzeitdaten|Nachrichtensystem*|Datenstrom*"},
};

} // namespace

std::span<const NameRow> germanSkillRows()
{
    return Rows;
}

} // namespace Cairn
