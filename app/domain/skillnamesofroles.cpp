// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skillnamerows.h"

namespace Cairn {

namespace {

constexpr NameRow RoleRows[] = {
    {"en", "mlops_engineer", "MLOps engineer|MLOps lead|platform engineer machine learning"},
    {"en", "ml_engineer", "engineer machine learning|ML/AI engineer"},
    {"en", "research_scientist", "research scientist|researcher in machine learning|postdoctoral researcher"},
    {"de", "data_scientist", "Datenwissenschaftler*|Datenanalyst*|Statistiker*|Daten-Analyst*"},
    {"de", "data_engineer", "Dateningenieur*|Daten-Ingenieur*|Datenbankentwickler*|ETL-Entwickler*"},
    {"de", "ai_engineer", "KI-Ingenieur*|KI-Entwickler*|KI-Spezialist*|Entwickler* für KI|Softwareentwickler* KI"},
    {"de", "ml_engineer", "Ingenieur* für maschinelles Lernen|Ingenieur* maschinelles Lernen|ML-Entwickler*"},
    {"de", "ml_engineer", "Machine-Learning-Ingenieur*|Machine-Learning-Entwickler*|ML-Ingenieur*"},
    {"de", "computer_vision_engineer",
     "Bildverarbeitungsingenieur*|Entwickler* Bildverarbeitung|Ingenieur* Bildverarbeitung"},
    {"de", "computer_vision_engineer",
     "Entwickler* für Bildverarbeitung|Computer-Vision-Entwickler*|Computer-Vision-Ingenieur*"},
    {"de", "nlp_engineer", "Computerlinguist*|NLP-Entwickler*|Sprachtechnologe*"},
    {"de", "deep_learning_engineer", "Deep-Learning-Entwickler*|Deep-Learning-Ingenieur*"},
    {"de", "mlops_engineer", "MLOps-Ingenieur*"},
    {"de", "research_scientist", "wissenschaftlich* Mitarbeiter*|KI-Forscher*|Forscher* maschinelles Lernen"},
    {"de", "ai_product_manager", "KI-Produktmanager*|Produktmanager* KI|Produktmanager* für KI|Produktmanager* AI"},
    {"de", "ai_architect", "KI-Architekt*"},
    {"de", "robotics_ai_engineer",
     "Robotik-Ingenieur*|Robotikingenieur*|Robotik-Entwickler*|Softwareentwickler* Robotik"},
    {"de", "responsible_ai_specialist",
     "KI-Ethiker*|KI-Beauftragt*|KI-Auditor*|Referent* für KI-Ethik|KI-Compliance-Manager*|KI-Governance-Manager*"},
    {"de", "chief_ai_officer", "Leiter* KI|Leiter* künstliche Intelligenz|Leitung KI"},
    {"de", "ml_manager",
     "Teamleiter* KI|Teamleiter* Data Science|Teamleitung Data Science|Teamleiter* Machine Learning"},
    {"es", "data_scientist", "científic* de datos|analista de datos|estadístic* senior"},
    {"es", "data_engineer", "ingenier* de datos|desarrollador* ETL|arquitect* de datos"},
    {"es", "ml_engineer", "ingenier* de machine learning|ingenier* de aprendizaje automático"},
    {"es", "ml_engineer", "ingenier* machine learning"},
    {"es", "ai_engineer", "ingenier* de IA|ingenier* de inteligencia artificial|desarrollador* de IA"},
    {"es", "computer_vision_engineer",
     "ingenier* de visión artificial|ingenier* de visión por computador*|especialista en visión artificial"},
    {"es", "nlp_engineer", "ingenier* de PLN|ingenier* de NLP|lingüista computacional"},
    {"es", "mlops_engineer", "ingenier* MLOps|ingenier* de MLOps"},
    {"es", "deep_learning_engineer", "ingenier* de deep learning|ingenier* de aprendizaje profundo"},
    {"es", "research_scientist",
     "investigador* en IA|investigador* en inteligencia artificial|investigador* en aprendizaje automático"},
    {"es", "ai_product_manager", "product manager de IA|jef* de producto IA|responsable de producto de IA"},
    {"es", "robotics_ai_engineer", "ingenier* de robótica|ingenier* robótica"},
    {"fr", "data_scientist",
     "scientifique des données|scientifique de données|analyste de données|statisticien*|statisticienne"},
    {"fr", "data_scientist", "data analyste|analyste data"},
    {"fr", "data_engineer", "ingénieur* données|ingénieur* de données|ingénieur* data|développeur* BI|architecte data"},
    {"fr", "ml_engineer",
     "ingénieur* machine learning|ingénieur* en machine learning|ingénieur* en apprentissage automatique|ingénieur* "
     "apprentissage automatique"},
    {"fr", "ai_engineer",
     "ingénieur* IA|ingénieur* en IA|ingénieur* intelligence artificielle|ingénieur* en intelligence "
     "artificielle|développeur* IA"},
    {"fr", "computer_vision_engineer",
     "ingénieur* vision par ordinateur|ingénieur* en vision par ordinateur|ingénieur* traitement d'images|ingénieur* "
     "vision|ingénieur* computer vision"},
    {"fr", "nlp_engineer", "ingénieur* TAL|ingénieur* NLP|ingénieur* TALN|linguiste informaticien*"},
    {"fr", "mlops_engineer", "ingénieur* MLOps"},
    {"fr", "deep_learning_engineer",
     "ingénieur* deep learning|ingénieur* en apprentissage profond|ingénieur* d'apprentissage profond"},
    {"fr", "research_scientist",
     "chercheu* en IA|chercheu* en intelligence artificielle|chercheu* en apprentissage "
     "automatique|chercheur/chercheuse en IA|ingénieur* de recherche"},
    {"fr", "ai_product_manager",
     "chef* de produit IA|responsable produit IA|cheff* de produit intelligence artificielle|cheff* de produit data"},
    {"fr", "robotics_ai_engineer", "ingénieur* robotique|ingénieur* en robotique|roboticien*"},
    {"en", "lead_data_scientist",
     "lead data science|principal in data science|data science chapter lead|senior lead data scientist"},
    {"en", "ml_manager",
     "engineering manager machine learning|engineering manager ML|engineering manager AI|manager machine "
     "learning|manager data science|engineering manager data science|head of data"},
    {"en", "chief_ai_officer", "chief data and analytics officer|chief data officer"},
    {"en", "responsible_ai_specialist",
     "algorithmic accountability analyst|AI auditor|AI governance lead|AI ethics lead|AI assurance lead|AI risk lead"},
    {"en", "research_scientist",
     "research fellow|postdoc|postdoctoral fellow|PhD student|postdoctoral research associate|research associate"},
    {"en", "reinforcement_learning_engineer",
     "engineer reinforcement learning|reinforcement learning research engineer"},
    {"en", "edge_ai_engineer",
     "engineer edge AI|embedded deep learning engineer|firmware machine learning engineer|edge inference engineer"},
    {"en", "generative_ai_engineer", "engineer generative AI|engineer GenAI"},
    {"en", "autonomous_systems_engineer",
     "autonomy engineer drones|drone engineer|autonomous flight engineer|autonomous driving developer|drone software "
     "engineer"},
    {"en", "robotics_ai_engineer",
     "surgical robotics engineer|robotics software developer|robot software engineer|robotics developer|roboticist"},
    {"en", "data_scientist",
     "data science intern|data science working student|data science internship|intern data science|junior data "
     "science"},
    {"en", "ai_security_engineer", "AI security lead|security engineer AI|security engineer machine learning"},
    {"de", "data_scientist", "Werkstudent* Data Science|Praktikum Data Science|Praktikant* Data Science"},
    {"de", "lead_data_scientist", "leitend* Datenwissenschaftler*|Lead Data Science|fachlich* Leitung Data Science"},
    {"de", "generative_ai_engineer",
     "Entwickler* generativ* KI|Entwickler* für generativ* KI|Ingenieur* generativ* KI|Ingenieur* für generativ* KI"},
    {"de", "edge_ai_engineer",
     "Embedded-KI-Entwickler*|Entwickler* Embedded-KI|Entwickler* Edge-KI|Ingenieur* Edge-KI|Ingenieur* eingebettet* "
     "KI|Edge-KI-Ingenieur*"},
    {"de", "reinforcement_learning_engineer", "Reinforcement-Learning-Ingenieur*|Reinforcement-Learning-Entwickler*"},
    {"de", "autonomous_systems_engineer",
     "Entwickler* autonom* Fahren|Ingenieur* autonom* Fahren|Ingenieur* autonom* System*|Entwickler* autonom* "
     "System*|Entwickler* für autonom* System*|Entwickler* für autonom* Fahren|Ingenieur* für autonom* System*"},
    {"de", "robotics_ai_engineer",
     "Robotiker*|Entwickler* Robotik|Ingenieur* Robotik|Ingenieur* für Robotik|Entwickler* für "
     "Robotik|Softwareingenieur* Robotik"},
    {"de", "ai_security_engineer",
     "KI-Sicherheitsingenieur*|KI-Sicherheitsexpert*|Ingenieur* für KI-Sicherheit|Expert* "
     "KI-Sicherheit|Sicherheitsingenieur* KI|KI-Sicherheitsspezialist*"},
    {"de", "responsible_ai_specialist",
     "Prüfer* für KI|KI-Prüfer*|Referent* KI-Ethik|Referent* KI-Regulierung|Referent* für KI-Regulierung|Beauftragt* "
     "für KI|Beauftragt* für künstliche Intelligenz"},
    {"de", "ai_architect",
     "Architekt* KI|Architekt* für KI|Architekt* für künstliche "
     "Intelligenz|KI-Lösungsarchitekt*|KI-Systemarchitekt*|Architekt* für KI-Lösungen"},
    {"de", "ml_manager",
     "Leiter* Machine Learning|Leiter* Data Science|Gruppenleiter* Machine Learning|Leitung Machine Learning|Leitung "
     "Data Science|Abteilungsleiter* Data Science|Gruppenleiter* Data Science"},
    {"de", "computer_vision_engineer",
     "Entwickler* Bildverarbeitung und KI|Bildverarbeiter*|Bildverarbeitungsentwickler*"},
    {"de", "chief_ai_officer",
     "KI-Chef*|Bereichsleit* KI|Bereichsleit* künstliche Intelligenz|Leitung künstliche Intelligenz|Chief AI Officer"},
    {"de", "ml_engineer",
     "Ingenieur* Machine Learning|Ingenieur* für Machine Learning|Entwickler* Machine Learning|Entwickler* für Machine "
     "Learning|Entwickler* maschinelles Lernen|Softwareentwickler* Machine Learning"},
    {"es", "lead_data_scientist",
     "líder de ciencia de datos|responsable de ciencia de datos|lead de ciencia de datos|líder de data "
     "science|científic* de datos principal|científic* de datos líder|líder de científic* de datos|responsable "
     "científic* de datos|jef* de ciencia de datos"},
    {"es", "data_scientist",
     "técnic* en ciencia de datos|técnic* superior en ciencia de datos|becari* de ciencia de datos|especialista en "
     "ciencia de datos|prácticas de ciencia de datos"},
    {"es", "generative_ai_engineer",
     "desarrollador* de IA generativa|ingenier* de IA generativa|especialista en IA generativa|ingenier* en IA "
     "generativa|desarrollador* en IA generativa|ingenier* IA generativa"},
    {"es", "ai_engineer",
     "ingenier* en IA|ingenier* en inteligencia artificial|desarrollador* de inteligencia artificial|ingenier* "
     "IA|desarrollador* IA|programador* de IA|especialista en inteligencia artificial"},
    {"es", "ml_engineer",
     "ingenier* en machine learning|ingenier* en aprendizaje automático|ingenier* ML|desarrollador* de machine "
     "learning|especialista en machine learning"},
    {"es", "data_engineer", "ingenier* en datos|ingenier* datos|ingenier* de big data"},
    {"es", "ai_security_engineer",
     "ingenier* de seguridad de IA|especialista en seguridad de IA|ingenier* de ciberseguridad e IA|ingenier* de "
     "ciberseguridad|especialista en ciberseguridad e IA|ingenier* de ciberseguridad de IA|analista de ciberseguridad "
     "e IA|ingenier* de seguridad IA|especialista en ciberseguridad|especialista en seguridad de la IA|ingenier* en "
     "ciberseguridad"},
    {"es", "ml_manager",
     "jef* de machine learning|responsable de machine learning|gerente de machine learning|líder de machine "
     "learning|director* de ciencia de datos|gerente de ciencia de datos"},
    {"es", "ai_architect",
     "arquitect* de IA|arquitect* de inteligencia artificial|arquitect* IA|arquitect* de soluciones de IA"},
    {"es", "chief_ai_officer", "director* de IA|director* de inteligencia artificial|responsable de IA|jef* de IA"},
    {"es", "edge_ai_engineer",
     "ingenier* de IA embebida|ingenier* de IA en el borde|ingenier* de edge AI|ingenier* de sistemas embebidos con "
     "IA"},
    {"es", "reinforcement_learning_engineer",
     "ingenier* de aprendizaje por refuerzo|especialista en aprendizaje por refuerzo"},
    {"es", "autonomous_systems_engineer",
     "ingenier* de sistemas autónomos|ingenier* de conducción autónoma|ingenier* de vehículos autónomos"},
    {"es", "responsible_ai_specialist",
     "especialista en IA responsable|auditor* de algoritmos|responsable de ética de la IA|responsable de gobernanza de "
     "IA|auditor* de IA|especialista en ética de la IA"},
    {"es", "ai_product_manager",
     "jef* de producto de IA|product manager IA|responsable de producto IA|gerente de producto de IA|product owner de "
     "IA"},
    {"es", "robotics_ai_engineer", "ingenier* en robótica|desarrollador* de robótica"},
    {"es", "mlops_engineer",
     "especialista en MLOps|especialista MLOps|ingenier* de plataforma de ML|ingenier* en MLOps"},
    {"es", "research_scientist",
     "investigador* postdoctoral|investigador* predoctoral|investigador* de IA|científic* investigador*"},
    {"es", "nlp_engineer",
     "especialista en PLN|especialista en procesamiento del lenguaje|ingenier* de lenguaje|ingenier* en PLN"},
    {"fr", "edge_ai_engineer",
     "ingénieur* IA embarquée|ingénieur* en IA embarquée|ingénieur* intelligence artificielle embarquée|développeur* "
     "IA embarquée|ingénieur* edge AI"},
    {"fr", "generative_ai_engineer",
     "ingénieur* IA générative|ingénieur* en IA générative|développeur* IA générative|développeu* IA "
     "générative|ingénieur* GenAI"},
    {"fr", "ai_engineer", "développeu* IA|développeu* en IA|développeu* intelligence artificielle"},
    {"fr", "ai_product_manager",
     "cheff* de produit IA|chef* de produit intelligence artificielle|product manager IA|product owner IA|chef* de "
     "produit data"},
    {"fr", "ai_architect",
     "architecte IA|architecte en IA|architecte intelligence artificielle|architecte solutions IA|architecte de "
     "solutions IA"},
    {"fr", "autonomous_systems_engineer",
     "ingénieur* véhicule autonome|ingénieur* systèmes autonomes|ingénieur* conduite autonome|ingénieur* en systèmes "
     "autonomes|ingénieur* navigation autonome|ingénieur* autonomie|ingénieur* véhicules autonomes"},
    {"fr", "computer_vision_engineer",
     "ingénieur* perception|ingénieur* vision artificielle|ingénieur* vision industrielle"},
    {"fr", "ai_security_engineer",
     "ingénieur* sécurité IA|ingénieur* sécurité de l'IA|ingénieur* cybersécurité IA|expert* sécurité IA|ingénieur* "
     "cybersécurité"},
    {"fr", "lead_data_scientist", "responsable data science|lead data science|référent* data science"},
    {"fr", "ml_manager",
     "responsable machine learning|manager data science|responsable d'équipe data science|responsable équipe "
     "IA|responsable de l'équipe machine learning|manager machine learning"},
    {"fr", "chief_ai_officer",
     "directeur* IA|direct* de l'intelligence artificielle|direct* IA|directrice IA|directrice de l'IA|directeur de "
     "l'IA"},
    {"fr", "responsible_ai_specialist",
     "auditeur* IA|auditeur* d'algorithmes|référent* éthique IA|responsable éthique IA|responsable IA de "
     "confiance|chargé* de mission éthique de l'IA|responsable conformité IA"},
    {"fr", "reinforcement_learning_engineer",
     "ingénieur* apprentissage par renforcement|ingénieur* en apprentissage par renforcement"},
    {"fr", "deep_learning_engineer", "ingénieur* apprentissage profond"},
    {"de", "deep_learning_engineer", "Ingenieur* Deep Learning|Entwickler* Deep Learning|Ingenieur* für Deep Learning"},
    {"en", "deep_learning_engineer", "deep learning intern|deep learning internship|engineer deep learning"},
    {"fr", "research_scientist",
     "post-doctorat|postdoctorant*|post-doctorant*|postdoctorat|post-doc|doctorant*|chercheu*|chercheuse"},
    {"fr", "data_engineer", "ingénieur* big data|ingénieur* en données|ingénieure de données|ingénieur* de la donnée"},
    {"fr", "mlops_engineer", "ingénieur* plateforme ML|ingénieur* ML Ops|ingénieur* en MLOps"},
    {"fr", "nlp_engineer",
     "ingénieur* en traitement du langage|ingénieur* traitement automatique des langues|ingénieur* traitement du "
     "langage"},
    {"fr", "ml_engineer", "ingénieur* ML|ingénieur* apprentissage machine"},
};

} // namespace

std::span<const NameRow> roleRows()
{
    return RoleRows;
}

} // namespace Cairn
