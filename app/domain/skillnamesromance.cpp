// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skillnamerows.h"

namespace Cairn {

namespace {

constexpr NameRow Rows[] = {
    {"es", "collaboration",
     "~trabajar en equipo|~equipos multidisciplinar*|~colaborar|~colaboración|~codo con codo|~codo a codo|~mano a "
     "mano|~trabajar con _ equipos|~espíritu de equipo|~equipos interdisciplinar*|~trabajo colaborativo|~trabajo "
     "conjunto"},
    {"es", "communication",
     "~explicar|~expliques|~presentar|~presentaciones|~comunicar|~comunicativ*|~comunicarse|~explique|~expresión "
     "oral|~claridad|~capacidad de comunicación|~público no técnico|~lenguaje claro|~redactar informes"},
    {"es", "leadership",
     "~liderado|~lideres|~liderar|~coordinar _ equipo|~coordinar _ personas|~equipo a cargo|~personas a "
     "cargo|~mentorizar|~gestión de personas|~mentoría|~acompañar _ junior*|~dirección de equipos|~gestionado equipos"},
    {"es", "stakeholder_work",
     "~interlocución|~trato con _ clientes|~relación con _ cliente*|~negociar|~negociación|~negociado|~toma de "
     "requisitos|~áreas de negocio|~levantamiento de requerimientos|~interlocutores|~trato con|~grupos de "
     "interés|~reuniones con clientes|~gestión de expectativas"},
    {"es", "critical_thinking",
     "~cuestionar|~criterio propio|~juicio crítico|~sentido crítico|~espíritu crítico|~mirada crítica|~mente "
     "analítica|~perfil analítico|~habilidades analíticas|~capacidades analíticas|~razonamiento lógico|~razonamiento "
     "analítico|~analítica y"},
    {"es", "problem_solving",
     "~resolver problemas|~resolutiv*|~solución de problemas|~solucionar problemas|~resuelv* problemas|~depurar "
     "código|~resolver _ problemas"},
    {"es", "curiosity",
     "~curios*|~ganas de aprender|~inquietud|~interés por aprender|~aprendizaje continuo|~mente curiosa"},
    {"es", "adaptability",
     "~adaptabilidad|~adaptación|~adaptarse|~flexibilidad|~capacidad de adaptación|~flexible|~cambio de "
     "prioridades|~adaptarse a _ cambios|~gestión del cambio|~entornos cambiantes"},
    {"es", "patience",
     "~paciencia|~perseverancia|~meticulos*|~atención al detalle|~rigor|~constancia|~minucios*|~riguros*|~orden y "
     "rigor"},
    {"es", "business_acumen",
     "~visión de negocio|~conocimiento del negocio|~conocimiento del sector|~orientación a negocio|~entend* _ "
     "negocio|~sentido de negocio|~comprensión del negocio|~casos de negocio"},
    {"es", "project_planning",
     "~planificación|~planificar|~metodologías ágil*|~gestionar proyectos|~plazos|~coordinación de proyectos|~jefatura "
     "de proyecto|~marcos ágiles|~planifiques|~capacidad de organización|~dotes de organización|~buena "
     "organización|~organización y planificación|~capacidad organizativa"},
    {"es", "product_thinking",
     "~visión de producto|~hoja de ruta del producto|~desarrollo de producto|~estrategia de producto|~mentalidad de "
     "producto|~backlog"},
    {"es", "user_research",
     "~entrevistas con usuarios|~investigación de usuarios|~entrevistar* _ usuarios|~pruebas con usuarios"},
    {"es", "strategy",
     "estrategia de IA|estrategia de datos|estrategia de inteligencia artificial|transformación digital|~visión "
     "estratégica|~pensamiento estratégico|~planificación estratégica|~definir _ estrategia"},
    {"es", "responsible_ai",
     "sesgos|ética|principios éticos|equidad|reglamento europeo de IA|Reglamento de IA|Ley de IA|sesgo "
     "algorítmico|equidad algorítmica|ética de la inteligencia artificial|inteligencia artificial responsable|uso "
     "responsable de la IA"},
    {"es", "ai_audit",
     "auditoría algorítmica|auditoría de algoritmos|auditoría de modelos|auditorías de IA|auditoría de sistemas de "
     "IA|auditar modelos|auditar algoritmos|evaluación de conformidad|evaluación de impacto algorítmico"},
    {"es", "privacy",
     "anonimización|datos personales|anonimizar|datos sensibles|seudonimización|normativa de protección de datos"},
    {"es", "interpretability",
     "explicabilidad|interpretabilidad|modelos explicables|modelos interpretables|IA explicable|explicar _ modelos"},
    {"es", "supervised_learning",
     "modelos de clasificación|clasificación y regresión|modelos de regresión|regresión logística|modelos de machine "
     "learning|modelos de predicción|árboles de decisión|modelado predictivo|clasificadores|modelos de "
     "aprendizaje|modelización predictiva|regresión"},
    {"es", "unsupervised_learning",
     "segmentación de clientes|clusterización|análisis de conglomerados|reducción de dimensionalidad"},
    {"es", "statistics",
     "contraste de hipótesis|pruebas de hipótesis|inferencia estadística|muestreo|bioestadística|estadística "
     "aplicada|análisis estadísticos"},
    {"es", "ab_testing", "tests A/B|pruebas A/B|test A/B|experimentos A/B"},
    {"es", "bayesian_methods",
     "modelos bayesianos|inferencia bayesiana|bayesian*|estadística bayesiana|métodos bayesianos"},
    {"es", "optimisation",
     "programación lineal|optimización convexa|modelos de optimización|optimización de rutas|optimización "
     "numérica|optimización combinatoria|problemas de optimización|algoritmos de optimización"},
    {"es", "data_cleaning",
     "depuración de datos|depurar datos|limpiar datos|depuración de _ datos|datos sucios|limpieza de _ datos"},
    {"es", "data_quality",
     "controles de calidad de datos|validación de datos|calidad de la información|validar datos|reglas de "
     "calidad|comprobar _ datos"},
    {"es", "data_labelling",
     "anotación|anotación de datos|guías de anotación|etiquetado|etiquetado de datos|anotador*|datos "
     "etiquetados|etiquetar|recogida de datos|recolección de datos|corpus anotado*|anotar"},
    {"es", "data_visualisation", "gráficos|visualizaciones|visualización|gráficas|gráficos y mapas"},
    {"es", "dashboards",
     "cuadro de mando|inteligencia de negocio*|reportes|tableros|informes en Power BI|dashboards interactivos|informes "
     "y cuadros de mando|elaboración de informes|generación de informes|creación de informes"},
    {"es", "data_pipelines",
     "ingesta de datos|ingesta|integración de datos|pipelines|orquestación|orquestación de datos|ETLs|procesos de "
     "carga|extracción y carga|flujos ETL"},
    {"es", "data_warehousing", "lagos de datos|lago de datos|plataforma de datos|plataformas de datos"},
    {"es", "data_governance",
     "metadatos|linaje|linaje de datos|catálogo de datos|datos maestros|gestión de datos|catálogos de datos"},
    {"es", "relational_databases", "bases de datos|base de datos Oracle|modelado relacional"},
    {"es", "sql", "consultas SQL"},
    {"es", "scientific_writing",
     "artículo* científico*|publicaciones|publicaciones científicas|publicado artículos|redacción científica|artículos "
     "en revistas|publicación de artículos|artículos académicos|publicar artículos|publicar resultados"},
    {"es", "reading_papers",
     "literatura científica|leer artículos|lectura de artículos|lectura de papers|estado del arte|leer papers"},
    {"es", "experiment_design",
     "diseño de experimentos|diseño experimental|diseñar experimentos|experimentos controlados|diseño de estudios"},
    {"es", "language_evaluation",
     "evaluación de modelos de lenguaje|evaluación de LLM*|calidad de _ respuestas|evaluación de "
     "respuestas|alucinaciones|evaluación de textos generados|evaluar respuestas"},
    {"es", "gpt", "modelos de lenguaje grandes|modelo de lenguaje|modelos fundacionales|LLM*"},
    {"es", "generative_models", "modelos de difusión|modelos generativos|generación de imágenes|modelo generativo"},
    {"es", "prompt_design",
     "prompts|ingeniería de prompts|diseño de prompts|escribir prompts|buenos prompts|instrucciones para modelos"},
    {"es", "llm_applications",
     "aplicaciones con LLM*|aplicaciones basadas en LLM*|integración de LLM*|aplicaciones de IA generativa|asistentes "
     "de IA|soluciones con LLM*|productos con LLM*"},
    {"es", "llm_fine_tuning",
     "ajuste fino|afinado de modelos|ajuste de modelos de lenguaje|reentrenar modelos de lenguaje"},
    {"es", "conversational_systems",
     "asistentes virtuales|asistentes conversacionales|reconocimiento de voz|bots conversacionales|agentes "
     "conversacionales|asistente de voz|sistemas de diálogo"},
    {"es", "ai_agents", "agentes de IA|agentes autónomos|sistemas de agentes"},
    {"es", "retrieval",
     "búsqueda semántica|bases de datos vectoriales|recuperación de información|base de datos "
     "vectorial|buscadores|búsqueda vectorial"},
    {"es", "information_extraction",
     "extracción de información|reconocimiento de entidades|entidades nombradas|extracción de entidades"},
    {"es", "transformers",
     "traducción automática|arquitecturas transformer|modelos transformer|traductores automáticos"},
    {"es", "text_processing",
     "expresiones regulares|tokenizar|análisis de texto*|procesamiento de texto*|lematizar|lingüística "
     "computacional|clasificación de textos|texto libre"},
    {"es", "image_processing",
     "análisis de imagen*|análisis de imágenes|procesado de imagen*|tratamiento de imágenes|reconocimiento de "
     "imágenes"},
    {"es", "camera_geometry", "calibración de cámaras|reconstrucción 3D|nubes de puntos|geometría de cámaras"},
    {"es", "video_analysis", "análisis de vídeo|análisis de video|seguimiento de objetos|seguimiento de personas"},
    {"es", "cnns", "redes convolucionales|clasificación de imágenes|redes neuronales convolucionales"},
    {"es", "neural_networks", "redes profundas|redes neuronales profundas|modelos de deep learning"},
    {"es", "model_compression",
     "cuantización|destilación|compresión de modelos|poda de modelos|cuantizado*|cuantificación de modelos"},
    {"es", "edge_deployment",
     "sistemas embebidos|sistemas empotrados|dispositivos de borde|microcontrolador*|dispositivos edge|software "
     "embebido"},
    {"es", "model_serving",
     "modelos en producción|modelos a producción|poner _ producción|puesta en producción|despliegue de _ "
     "modelos|servir modelos|desplegar modelos|llevar modelos|productivizar|servicio de modelos|inferencia en tiempo "
     "real|despliegues de modelos"},
    {"es", "model_monitoring",
     "monitorizar modelos|monitoreo|monitorización|seguimiento de modelos|supervisión de modelos|monitorear "
     "modelos|deriva de datos|deriva de los modelos|vigilar modelos|monitoreo de _ modelos|deriva del modelo|deriva de "
     "modelos"},
    {"es", "model_evaluation",
     "evaluación de modelos|validación de modelos|evaluar modelos|validación cruzada|validar modelos|métricas de "
     "evaluación"},
    {"es", "hyperparameter_tuning", "hiperparámetros|ajuste de hiperparámetros|optimización de hiperparámetros"},
    {"es", "feature_engineering",
     "ingeniería de características|ingeniería de variables|selección de variables|construcción de "
     "variables|ingeniería de atributos"},
    {"es", "transfer_learning",
     "modelos preentrenados|aprendizaje por transferencia|preentrenad*|transferencia de aprendizaje"},
    {"es", "time_series",
     "pronósticos|predicción de demanda|predicción de la demanda|previsiones|modelos de predicción de "
     "demanda|forecasting de demanda|previsión de ventas|pronóstico de ventas|previsión de la demanda"},
    {"es", "anomaly_detection",
     "detectar fraude*|detectar anomalías|mantenimiento predictivo|anomalías|prevención de fraude"},
    {"es", "recommender_systems",
     "recomendador*|motor de recomendación|motores de recomendación|personalización|sistema de "
     "recomendación|algoritmos de recomendación|modelos de recomendación"},
    {"es", "ml_security",
     "seguridad de la IA|seguridad de modelos|ataques adversarios|inyección de prompts|inyección de "
     "instrucciones|ataques a modelos|seguridad en IA|seguridad de sistemas de IA|envenenamiento de datos|ataques "
     "adversariales"},
    {"es", "threat_detection",
     "ciberseguridad|detección de amenazas|detección de intrusiones|análisis de malware|respuesta a incidentes|centro "
     "de operaciones de seguridad|seguridad informática|detección de intrusos|caza de amenazas"},
    {"es", "software_design",
     "desarrollo de software|código limpio|buenas prácticas de programación|buenas prácticas de "
     "desarrollo|arquitectura de sistemas|microservicios|arquitecturas de software|ingeniería del software|código "
     "mantenible"},
    {"es", "cloud_basics",
     "nube|la nube|nube pública|infraestructura en la nube|servicios cloud|plataformas cloud|entorno cloud|nubes "
     "públicas|~cloud"},
    {"es", "docker", "contenedor*|contenerización|Docker y contenedores"},
    {"es", "infrastructure_as_code", "infraestructura como código"},
    {"es", "ci_cd",
     "integración y despliegue continuo*|pipelines de CI/CD|entrega continua|automatización de despliegues"},
    {"es", "web_apis", "servicios web|API REST|desarrollo de APIs|microservicios REST|APIs REST"},
    {"es", "testing",
     "pruebas de software|pruebas automáticas|tests automáticos|pruebas de integración|pruebas unitarias y"},
    {"es", "git",
     "revisión de código|revisiones de código|sistemas de control de versiones|repositorios Git|repositorios de "
     "código"},
    {"es", "linux_shell", "línea de comandos|terminal de Linux|entornos Linux|scripts de shell"},
    {"es", "distributed_training", "entrenamiento distribuido|varias GPU*|múltiples GPU*|entrenamiento en varias"},
    {"es", "gpu_computing", "programación en GPU|cómputo en GPU"},
    {"es", "sensor_fusion", "fusión sensorial|fusión de datos de sensores"},
    {"es", "control_systems", "teoría de control|sistemas de control|control automático|control de robots"},
    {"es", "motion_planning",
     "planificación de movimiento*|planificación de trayectorias|planificación de rutas de robots"},
    {"es", "simulation", "simulación|simulador*|simulaciones|entornos de simulación|gemelos digitales|gemelo digital"},
    {"es", "streaming",
     "eventos en tiempo real|procesamiento en tiempo real|datos en tiempo real|flujos en tiempo real|colas de "
     "mensajes"},
    {"es", "reproducing_results", "reproducibilidad|investigación reproducible|reproducir resultados"},
    {"es", "performance",
     "paralelización|optimización de código|baja latencia|optimización de rendimiento|optimización del "
     "rendimiento|código de alto rendimiento"},
    {"es", "algorithms", "algoritmia|algoritmos y estructuras"},
    {"fr", "collaboration",
     "~travailler en équipe|~équipe pluridisciplinaire|~équipes pluridisciplinaires|~travail avec|~main dans la "
     "main|~collaborer|~collaboration|~en lien avec|~esprit collectif|~travail collaboratif|~travail "
     "d'équipe|~travaillez avec|~jouer collectif|~coopération|~interdisciplinaire*"},
    {"fr", "communication",
     "~expliquer|~expliquez|~expliques|~vulgariser|~vulgarisation|~pédagogie|~pédagogue|~communiquer|~présenter|~"
     "présentation|~restituer|~qualités rédactionnelles|~expression écrite|~capacités rédactionnelles|~communication "
     "claire|~capacité à communiquer|~prise de parole|~aisance relationnelle|~rendre compréhensible*|~communication"},
    {"fr", "leadership",
     "~encadré|~encadrer|~managé|~animer _ équipe|~animation d'équipe|~piloté _ équipe|~accompagner _ "
     "junior*|~mentorat|~encadrement de stagiaires|~encadrement d'étudiants|~leadership|~faire "
     "grandir|~tutorat|~encadrez|~manager une équipe|~manager des équipes|~management d'équipes|~expérience en "
     "management|~management de proximité"},
    {"fr", "stakeholder_work",
     "~relation client*|~équipes métier*|~recueil des besoins|~recueil de besoins|~expression des "
     "besoins|~interlocuteurs|~négocier|~négociation|~directions métiers|~ateliers avec|~besoins métier*|~clients "
     "internes|~contact client|~échanges avec|~avec les métiers|~besoins des métiers"},
    {"fr", "critical_thinking",
     "~regard critique|~remettre en question|~sens critique|~lecture critique|~prise de recul|~capacités "
     "d'analyse|~capacités analytiques|~prendre du recul|~compétences analytiques|~sens analytique"},
    {"fr", "problem_solving",
     "~résoudre des problèmes|~débrouillard*|~sens de la résolution|~débogage|~diagnostiquer|~résoudre _ "
     "problèmes|~résolution de problématiques"},
    {"fr", "curiosity",
     "~soif d'apprendre|~envie d'apprendre|~veille|~curieu*|~goût d'apprendre|~apprendre en continu|~veille "
     "technologique"},
    {"fr", "adaptability",
     "~adaptabilité|~capacité d'adaptation|~s'adapter|~flexibilité|~souplesse|~accompagnement au changement|~capacité "
     "d'adaptation rapide"},
    {"fr", "patience",
     "~persévérance|~persévérant*|~patience|~minutie|~minutieu*|~ténacité|~sens du détail|~méticuleu*|~attention au "
     "détail|~rigueur scientifique|~patiente et|~patient et"},
    {"fr", "business_acumen",
     "~sens du business|~connaissance du secteur|~compréhension du métier|~connaissance métier|~sens des "
     "affaires|~enjeux métier*|~compréhension des enjeux|~rentabilité|~culture business|~connaissance du domaine"},
    {"fr", "project_planning",
     "~planification|~planifier|~sens de l'organisation|~pilotage de projet*|~gestion des priorités|~méthode "
     "agile|~suivi de projet*|~coordination|~délais|~agile|~plannings"},
    {"fr", "product_thinking",
     "~feuille de route produit|~product management|~vision du produit|~backlog|~sens produit|~sens du "
     "produit|~stratégie produit|~culture produit|~roadmap produit"},
    {"fr", "user_research",
     "~entretiens utilisateurs|~recherche utilisateur*|~entretiens avec _ utilisateurs|~tests utilisateurs|~interviews "
     "utilisateurs|~besoins des utilisateurs|~écouter _ utilisateurs|~utilisateurs finaux"},
    {"fr", "strategy",
     "stratégie IA|stratégie data|stratégie d'intelligence artificielle|transformation numérique|stratégie de "
     "données|~vision stratégique|~réflexion stratégique|~définir _ stratégie"},
    {"fr", "responsible_ai",
     "principes éthiques|règlement européen sur l'IA|règlement sur l'IA|IA éthique|AI Act européen|équité des "
     "modèles|biais algorithmiques|éthique de l'intelligence artificielle|intelligence artificielle responsable|biais "
     "des modèles|détection de biais|biais et équité|équité algorithmique|éthique et|questions éthiques|enjeux "
     "éthiques"},
    {"fr", "ai_audit",
     "audit d'algorithmes|audit des algorithmes|audit de modèles|audit algorithmique|audits d'IA|audit de systèmes "
     "d'IA|évaluation de conformité|auditer"},
    {"fr", "privacy", "données personnelles|anonymisation|données sensibles|anonymiser|pseudonymisation"},
    {"fr", "interpretability",
     "explicabilité|interprétabilité|IA explicable|modèles explicables|modèles interprétables|explication des modèles"},
    {"fr", "supervised_learning",
     "modèles de classification|classification et régression|modèles de machine learning|modélisation "
     "prédictive|modèles d'apprentissage|régression|régression logistique|classifieurs|arbres de décision|modèles de "
     "prédiction"},
    {"fr", "unsupervised_learning",
     "clustering de|réduction de dimension|segmentation client*|segmentation de clientèle"},
    {"fr", "statistics",
     "tests d'hypothèse*|inférence statistique|sondages|tests "
     "statistiques|échantillonnage|biostatistique*|statistiques appliquées"},
    {"fr", "ab_testing", "tests A/B|test A/B"},
    {"fr", "probability", "théorie des probabilités|processus stochastiques|stochastique*|calcul des probabilités"},
    {"fr", "bayesian_methods", "bayésien*|inférence bayésienne|modèles bayésiens|statistique bayésienne"},
    {"fr", "optimisation",
     "optimisation|programmation linéaire|descente de gradient|optimisation stochastique|optimisation "
     "combinatoire|problèmes d'optimisation"},
    {"fr", "data_cleaning", "nettoyer|nettoyage|nettoyer les données|fiabilisation des données|dédoublonnage|nettoyez"},
    {"fr", "data_quality",
     "contrôles de qualité|contrôle de qualité|qualité de l'information|fiabilité des données|contrôles "
     "qualité|contrôle des données|validation des données|tests de qualité|contrôler _ données"},
    {"fr", "data_labelling",
     "annotation|annotation de données|annotations|annoter|collecte de données|étiquetage|données annotées|données "
     "étiquetées|labellisation|corpus annotés|campagnes d'annotation|collecte des données|annotateurs|annotation "
     "d'images"},
    {"fr", "data_visualisation", "visualisation|visualisations|graphiques|dataviz|représentations graphiques"},
    {"fr", "dashboards",
     "reporting|tableaux de bord|informatique décisionnelle|outils de BI|outils décisionnels|indicateurs "
     "clés|indicateurs de performance|rapports Power BI|rapports automatisés"},
    {"fr", "data_pipelines",
     "ingestion de données|intégration de données|chaînes de traitement|chaînes de "
     "données|ordonnancement|pipelines|ETL|flux ETL|alimentation de données|chaîne de traitement|ingestion|collecte et "
     "transformation|orchestration|chaînes d'alimentation"},
    {"fr", "data_warehousing", "plateforme de données|plateformes de données|plateforme data|lac de données"},
    {"fr", "data_governance",
     "catalogue de données|métadonnées|données de référence|lignage|référentiels de données|catalogage|gestion des "
     "données|lignage des données"},
    {"fr", "data_modelling", "modèles de données|modélisation dimensionnelle|modèle de données|modélisation en étoile"},
    {"fr", "relational_databases", "bases de données|bases relationnelles|SGBD|base de données|SGBDR|bases SQL"},
    {"fr", "sql", "requêtes SQL|langage SQL|SQL avancé"},
    {"fr", "scientific_writing",
     "publications|articles scientifiques|rédaction d'articles|revues à comité de lecture|communications "
     "scientifiques|articles publiés|publier des articles|publier _ articles|publications de recherche"},
    {"fr", "reading_papers",
     "lecture critique d'articles|lire _ articles|lecture d'articles|littérature scientifique|état de l'art|articles "
     "de recherche|veille scientifique|lecture d'articles scientifiques|bibliographie"},
    {"fr", "experiment_design",
     "protocole* expérimenta*|plans d'expérience*|plan d'expérience*|conception d'expériences|concevoir _ "
     "expériences|expérimentation|protocoles d'évaluation|expérimentations|démarche expérimentale"},
    {"fr", "experiment_tracking",
     "suivi d'expériences|suivi des expériences|notes _ expériences|traçabilité des expériences"},
    {"es", "experiment_tracking", "seguimiento de experimentos|registro de experimentos|trazabilidad de experimentos"},
    {"de", "experiment_tracking",
     "Experimentverfolgung|Experiment-Tracking|Nachverfolgung von Experimenten|Experimente dokumentier*"},
    {"fr", "language_evaluation",
     "évaluation de LLM|évaluation des LLM|évaluation de modèles de langage|évaluation des modèles de langue|évaluer _ "
     "réponses|hallucinations|évaluation des réponses|évaluation de textes générés"},
    {"fr", "gpt", "modèle de langage|LLM|modèles de fondation|modèles fondation|modèle de langue"},
    {"fr", "generative_models",
     "modèles de diffusion|génération d'images|modèle génératif|intelligence artificielle générative"},
    {"fr", "prompt_design",
     "prompts|ingénierie de prompts|rédaction de prompts|ingénierie de prompt|conception de prompts"},
    {"fr", "llm_applications",
     "applications LLM|applications à base de LLM|applications d'IA générative|intégration de LLM|assistants "
     "IA|produits à base de LLM|assistant à base"},
    {"fr", "llm_fine_tuning", "affinage|ajustement fin|spécialisation de modèles de langage|réglage fin"},
    {"fr", "conversational_systems",
     "agents conversationnels|assistants virtuels|reconnaissance vocale|assistant vocal|agent "
     "conversationnel|assistant conversationnel|reconnaissance de la parole|systèmes de dialogue"},
    {"fr", "ai_agents",
     "agents IA|agents autonomes|systèmes d'agents|systèmes agentiques|agentique*|agents d'IA|agents LLM|agents "
     "intelligents"},
    {"fr", "retrieval",
     "recherche sémantique|bases vectorielles|base vectorielle|recherche d'information|recherche documentaire|moteur* "
     "de recherche|recherche vectorielle|bases de données vectorielles"},
    {"fr", "information_extraction",
     "extraction d'information*|entités nommées|reconnaissance d'entités|extraction d'entités|extraction de "
     "données|lecture automatique de documents"},
    {"fr", "transformers",
     "traduction automatique|architectures transformer*|modèles transformers|mécanismes d'attention"},
    {"fr", "text_processing",
     "expressions régulières|analyse de texte*|traitement de texte*|traitement du langage|linguistique "
     "computationnelle|textes libres|données textuelles"},
    {"fr", "image_processing",
     "imagerie|vision industrielle|analyse d'image|traitement de l'image|imagerie médicale|vision artificielle"},
    {"fr", "image_segmentation", "segmentation|segmentation d'image|segmentation sémantique"},
    {"fr", "camera_geometry",
     "calibration de caméras|reconstruction 3D|nuages de points|calibrage de caméras|stéréovision|localisation et "
     "cartographie|calibration caméra*"},
    {"fr", "video_analysis", "analyse vidéo|suivi d'objets|flux vidéo|analyse de vidéos|suivi multi-objets"},
    {"fr", "cnns",
     "réseaux convolutifs|réseaux convolutionnels|classification d'images|réseaux de neurones "
     "convolutifs|reconnaissance d'images"},
    {"fr", "neural_networks", "réseaux profonds|modèles profonds|réseaux de neurones profonds"},
    {"fr", "model_compression",
     "quantification|distillation|compression de modèles|élagage|modèle quantifié|modèles quantifiés|quantification de "
     "modèles"},
    {"fr", "edge_deployment",
     "embarqué|embarquée|embarqués|embarquées|microcontrôleur*|système embarqué|logiciel embarqué|systèmes "
     "embarqués|informatique embarquée|calculateurs embarqués|cible embarquée"},
    {"fr", "model_serving",
     "mise en production|modèles en production|déployer _ modèles|déploiement des "
     "modèles|industrialisation|industrialiser|passage en production|mettre en production|mises en "
     "production|industrialisation de modèles|servir _ modèles|déploiement du modèle"},
    {"fr", "model_monitoring",
     "dérive|dérives|supervision des modèles|monitoring des modèles|surveiller _ modèles|surveillance de modèles|suivi "
     "en production|dérive des modèles|dérive des données|monitoring de modèles|monitoring en production|monitoring "
     "des modèles ML"},
    {"fr", "model_evaluation",
     "évaluation de modèles|évaluation des modèles|validation de modèles|validation des modèles|validation "
     "croisée|métriques d'évaluation|évaluer _ modèles"},
    {"fr", "hyperparameter_tuning",
     "hyperparamètres|réglage des hyperparamètres|optimisation des hyperparamètres|recherche d'hyperparamètres"},
    {"fr", "feature_engineering",
     "ingénierie des variables|construction de variables|sélection de variables|création de variables|ingénierie de "
     "variables"},
    {"fr", "transfer_learning",
     "modèle* pré-entraîné*|modèles préentraînés|apprentissage par "
     "transfert|pré-entraîné*|auto-supervisé|préentraîné*|apprentissage auto-supervisé"},
    {"fr", "time_series",
     "prévision|prévisions|séries temporelles|prévision de|modèles de prévision|prévisions de vente*|prévisions de la "
     "demande|données temporelles"},
    {"fr", "anomaly_detection",
     "maintenance prédictive|détecter _ anomalies|détecter _ fraude*|lutte contre la fraude"},
    {"fr", "recommender_systems",
     "personnalisation|algorithmes de recommandation|système de recommandation|modèles de "
     "recommandation|recommandation de produits|recommandations personnalisées"},
    {"fr", "ml_security",
     "sécurité de l'IA|sécurité des modèles|attaques adverses|injection de prompt*|sécurité des systèmes d'IA|exemples "
     "adverses|attaques adversariales"},
    {"fr", "threat_detection",
     "cybersécurité|détection d'intrusion*|détection de menaces|réponse à incident*|sécurité informatique|centre "
     "opérationnel de sécurité"},
    {"fr", "software_design",
     "développement logiciel|ingénierie logicielle|code propre|bonnes pratiques de développement|architecture de "
     "systèmes|architecture applicative|qualité de code|qualité du code|microservices|conception de logiciels|code "
     "maintenable|architectures logicielles"},
    {"fr", "cloud_basics",
     "le cloud|cloud public|infrastructures cloud|fournisseurs cloud|infrastructure cloud|solutions cloud|un "
     "cloud|~cloud"},
    {"fr", "docker", "conteneur*|conteneuris*"},
    {"fr", "infrastructure_as_code", "infrastructure en tant que code"},
    {"fr", "ci_cd", "intégration et déploiement continus|chaîne d'intégration|CI/CD|chaînes CI/CD|livraison continue"},
    {"fr", "web_apis",
     "API REST|services web|développement d'API|API web|création d'API|conception d'API|conception "
     "d'APIs|développement d'APIs|APIs REST"},
    {"fr", "testing",
     "tests logiciels|tests d'intégration|tests automatiques|écriture de tests|tests unitaires et|code testé"},
    {"fr", "git", "revue de code|revues de code|relecture de code|versionnement|versionnage"},
    {"fr", "linux_shell",
     "ligne de commande|environnement Linux|scripts shell|systèmes Linux|environnements Linux|Shell"},
    {"fr", "distributed_training",
     "entraînement distribué|plusieurs GPU|entraînement sur plusieurs|entraînement multi-GPU|apprentissage distribué"},
    {"fr", "gpu_computing", "calcul sur GPU|programmation GPU|calcul GPU"},
    {"fr", "sensor_fusion",
     "fusion multi-capteurs|fusion de données capteurs|centrale inertielle|données capteurs|fusion de données"},
    {"fr", "control_systems",
     "théorie du contrôle|commande prédictive|lois de commande|asservissement*|contrôle-commande|commande "
     "optimale|automatique et robotique"},
    {"fr", "motion_planning",
     "planification de trajectoire*|planification de mouvement*|planification du mouvement|planification de chemin*"},
    {"fr", "robot_software", "logiciels robotiques|programmation de robots"},
    {"fr", "simulation",
     "simulation|simulateur*|simulations|environnements de simulation|jumeau numérique|jumeaux numériques|simulation "
     "numérique"},
    {"fr", "streaming",
     "flux temps réel|traitement en temps réel|données en temps réel|files de messages|flux d'événements|traitement de "
     "flux|traitement temps réel|données temps réel"},
    {"fr", "reproducing_results", "reproductibilité|recherche reproductible|reproductible*|science ouverte"},
    {"fr", "performance",
     "optimisation de code|optimisation du code|parallélisme|calcul parallèle|calcul haute performance|faible latence"},
    {"fr", "algorithms", "algorithmique et structures"},
    {"fr", "causal_inference", "causalité|causale|économétrique*|méthodes causales"},
};

} // namespace

std::span<const NameRow> romanceSkillRows()
{
    return Rows;
}

} // namespace Cairn
