// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skillnamerows.h"

namespace Cairn {

namespace {

constexpr NameRow Rows[] = {
    {"en", "python", "Python 3.x|Python-based|Python ecosystem|Python development|Python coding"},
    {"en", "sql", "SQL skills|SQL-based|complex queries|query optimisation|HiveQL queries|SQL knowledge"},
    {"en", "java", "Java development|Java-based|Java Spring"},
    {"en", "cpp", "C++ development|C++ programming|C/C++ programming|embedded C++"},
    {"en", "linux_shell",
     "Linux systems|Linux environment|Linux administration|Unix environment|Linux command line|shell scripts|terminal "
     "commands"},
    {"en", "git", "Git workflows|GitLab or GitHub|versioning of code|distributed version control|code reviewing"},
    {"en", "testing",
     "test-driven|automated test suites|unit- and integration tests|quality assurance of software|mocking "
     "frameworks|test frameworks|BDD"},
    {"en", "packaging", "dependency managers|Python environments|Poetry|wheel files|package management"},
    {"en", "algorithms",
     "algorithms and complexity|algorithm development|algorithmic problem solving|efficient algorithms|algorithmic "
     "complexity|graph theory"},
    {"en", "software_design",
     "software design|software engineering practices|engineering best practices|clean architecture|event-driven "
     "design|modular code|production-quality code|production-grade code|high-quality "
     "code|object-oriented|service-oriented architecture|distributed systems|scalable systems|best practices in "
     "software|software engineering fundamentals|hexagonal architecture|production code|software lifecycle|software "
     "development lifecycle"},
    {"en", "web_apis",
     "API integration|API integrations|RESTful interfaces|build APIs|building APIs|designing APIs|API "
     "endpoints|API-first|API layer|backend services|micro-APIs|OpenAPI specifications|webhooks|API gateways|REST "
     "interfaces|design APIs"},
    {"en", "performance",
     "high-performance computing|HPC|performance bottlenecks|memory optimisation|performance-critical|real-time "
     "systems|multi-threading|multithreaded|low-latency systems|performance profiling|code performance|vectorized "
     "code"},
    {"en", "motion_planning",
     "motion-planning|path-planning|route planning for robots|behaviour planner|grasp planning|task and motion "
     "planning|local planners"},
    {"en", "robot_software",
     "ROS/ROS2|ROS or ROS2|robotics middleware|robotics frameworks|robotic software|DDS middleware"},
    {"en", "control_systems",
     "control theory|control engineering|model predictive control|PID control|PID controllers|feedback control|optimal "
     "control|LQR|robot control|motion control"},
    {"en", "simulation",
     "simulation tools|simulation software|Isaac Gym|Isaac Lab|digital "
     "twins|simulation-based|Webots|sim2real|simulation frameworks|hardware-in-the-loop|Unity simulation"},
    {"en", "sensor_fusion",
     "fusion of sensor data|multi-sensor|lidar data|radar data|lidar and radar|camera and lidar|sensor "
     "calibration|inertial measurement|GPS/IMU|perception stack|perception pipelines|LiDAR"},
    {"en", "camera_geometry",
     "3D perception|3D point clouds|SfM|visual localisation|stereo cameras|bundle adjustment|camera models|Gaussian "
     "splatting|6DoF pose estimation|6D pose estimation|visual-inertial odometry"},
    {"en", "video_analysis",
     "video analysis|tracking of objects|multi-object trackers|video understanding models|video recognition|motion "
     "tracking|pose tracking"},
    {"en", "object_detection",
     "object-detection|detecting objects|pedestrian detection|vehicle detection|detection of "
     "objects|YOLOv5/YOLOv8|DETR models|visual detection"},
    {"en", "image_segmentation",
     "segmentation of images|pixel-wise segmentation|image-segmentation|organ segmentation|tumour segmentation|SAM "
     "2|lesion segmentation"},
    {"en", "image_processing",
     "image-processing|computer-vision|image recognition pipelines|vision models|industrial vision|image quality|image "
     "registration|vision-based|satellite imagery|visual inspection|document scanning"},
    {"en", "cnns",
     "convolutional networks|convolutional neural nets|image classification models|ResNets|visual recognition|visual "
     "classification|ConvNeXt"},
    {"en", "opencv", "OpenCV-based"},
    {"en", "neural_networks",
     "deep learning techniques|deep learning methods|deep learning frameworks|deep learning architectures|modern deep "
     "learning|deep models|neural network architectures|neural network training|attention networks|sequence models"},
    {"en", "pytorch", "PyTorch-based|PyTorch Geometric"},
    {"en", "tensorflow", "TensorFlow-based"},
    {"en", "transfer_learning",
     "transfer-learning|fine-tuning pretrained|pretrained backbones|adapt pretrained|adapting "
     "pre-trained|zero-shot|self supervised|semi-supervised learning|meta-learning|domain transfer|foundation model "
     "adaptation"},
    {"en", "generative_models",
     "diffusion-based|generative modeling|generative AI technologies|text-to-video|video generation|GenAI "
     "solutions|multimodal generation|image synthesis|ControlNet|normalising flows"},
    {"en", "gpu_computing",
     "GPU programming skills|GPU-accelerated|GPU optimization|GPU optimisation|accelerated computing|GPU "
     "infrastructure|TPUs|GPU hardware|GPU memory"},
    {"en", "distributed_training",
     "distributed data parallel|distributed ML training|train on multiple GPUs|multi-GPU|large-scale model "
     "training|large scale training|large-scale distributed training|Ray cluster|training clusters|model-parallel"},
    {"en", "model_compression",
     "model compression techniques|quantisation and pruning|pruning and quantisation|knowledge-distillation|mixed "
     "precision|model size reduction|efficient inference|low-bit quantisation|inference optimisation|compression of "
     "models"},
    {"en", "edge_deployment",
     "embedded system|edge deployment|edge device|edge hardware|edge AI devices|deploy to edge|mobile "
     "deployment|STM32|FPGA|FPGAs|RTOS|ARM Cortex|microcontroller-based|IoT devices|embedded inference|Android "
     "Neural|on phones"},
    {"en", "reinforcement_learning",
     "reinforcement-learning|policy optimisation|actor-critic|multi-agent RL|Q learning|policy learning|deep "
     "Q-learning|imitation-learning|reward modelling|contextual bandits|MDPs|soft actor-critic|model-based RL|Gym "
     "environments"},
    {"en", "supervised_learning",
     "machine-learning|machine learning techniques|machine learning methods|statistical learning|ML techniques|ML "
     "methods|applied machine learning|supervised methods|supervised models|traditional ML|traditional machine "
     "learning|propensity models|churn prediction|churn models|risk models|predictive analytics models|tree-based "
     "models|generalised linear models|GLMs|ensemble methods|ML fundamentals|ML concepts"},
    {"en", "unsupervised_learning",
     "unsupervised methods|unsupervised models|cluster algorithms|topic clustering|segmentation models for "
     "customers|embeddings clustering|self-organizing maps|clustering methods|clustering techniques"},
    {"en", "model_evaluation",
     "model evaluation|evaluate model performance|validation of models|evaluation framework|evaluation "
     "frameworks|offline evaluation|model assessment|evaluate machine learning|precision/recall|ROC "
     "curves|back-testing|validation strategies|evaluate performance of models|evaluation pipelines"},
    {"en", "feature_engineering",
     "feature pipelines|feature-engineering|engineering features|engineer features|features engineering|feature "
     "development|feature construction|feature extraction methods"},
    {"en", "gradient_boosting",
     "boosting methods|gradient-boosting|gradient-boosted trees|boosting algorithms|XGBoost/LightGBM|gradient-boosted"},
    {"en", "hyperparameter_tuning",
     "hyper-parameter optimisation|hyperparameter|tuning hyperparameters|Bayesian hyperparameter|model tuning|neural "
     "architecture search|NAS"},
    {"en", "recommender_systems",
     "recommender|recommender models|ranking and recommendation|recommendation and ranking|recommendation "
     "algorithm|next-best-action|next best offer|two-tower|personalised content|matching algorithms|content discovery"},
    {"en", "time_series",
     "time-series|time series models|time-series analysis|time series data|time series forecasting|temporal "
     "models|forecasting methods|energy forecasting|price forecasting|predictive forecasting|revenue forecasting|ARIMA "
     "models"},
    {"en", "anomaly_detection",
     "detecting anomalies|anomaly-detection|detect outliers|fraud-detection|condition monitoring|detecting "
     "fraud|anomaly models|predictive-maintenance"},
    {"en", "interpretability",
     "SHAP values|SHAP/LIME|interpretability methods|explainability methods|model interpretability|model "
     "transparency|explainability tools|explain model decisions|explainability techniques|saliency maps|interpret "
     "models"},
    {"en", "linear_algebra", "matrix computation|matrix factorisations|linear-algebra"},
    {"en", "calculus",
     "calculus|multivariate analysis and calculus|ordinary differential equations|partial differential "
     "equations|PDEs|differential geometry"},
    {"en", "probability", "probabilistic methods|stochastic calculus|stochastic methods|probabilistic thinking"},
    {"en", "statistics",
     "statistical techniques|statistical modeling techniques|statistical learning theory|quantitative "
     "methods|quantitative analysis|multivariate statistics|survey methodology|statistical software|statistical "
     "significance tests|survival analysis|statistical computing|statistical foundations|experimental statistics|mixed "
     "models"},
    {"en", "optimisation",
     "optimisation algorithms|optimisation techniques|mathematical modelling|constraint programming|optimisation "
     "methods|discrete optimisation|non-linear optimisation|metaheuristics|genetic algorithms|network "
     "optimisation|MILP|operational research"},
    {"en", "bayesian_methods",
     "Bayesian methods|Bayesian approaches|Bayesian learning|probabilistic programming languages|Bayesian "
     "hierarchical|Bayesian optimisation and inference"},
    {"en", "causal_inference",
     "causal inference methods|causal ML|causal models|causal methods|treatment "
     "effects|diff-in-diff|quasi-experimental|causal impact analysis|counterfactual analysis|econometric|econometric "
     "models|incrementality|propensity scores|synthetic control"},
    {"en", "numpy", "NumPy/SciPy|SciPy"},

    {"en", "relational_databases",
     "SQL database|PostgreSQL/MySQL|relational data stores|databases such as PostgreSQL|Postgres databases"},
    {"en", "mongodb",
     "NoSQL stores|no-SQL|NoSQL data stores|Cassandra|key-value stores|document stores|graph databases|Neo4j|Redis"},
    {"en", "data_cleaning",
     "cleaning of data|cleanse data|data-cleaning|cleaning datasets|clean datasets|data quality clean-up"},
    {"en", "data_preprocessing",
     "data preprocessing pipelines|preprocess data|preparing data|prepare data|data transformations|transform "
     "data|preparation of data|prepare datasets|preparing datasets|preprocessing pipelines|data augmentation"},
    {"en", "data_visualisation",
     "visualise data|visualising data|visualisation tools|visualisation libraries|interactive visualisations|data "
     "storytelling|visual analytics|D3|communicate data visually|visualisation of data"},
    {"en", "dashboards",
     "self-service analytics|reporting tools|BI tool|dashboards and reports|reports and dashboards|KPI "
     "dashboards|interactive dashboards|management reporting|Business "
     "Objects|Spotfire|Domo|Sisense|ThoughtSpot|MicroStrategy|business reporting|LookML|self-service BI"},
    {"en", "data_labelling",
     "data-labelling|labelling guidelines|labelling tools|annotation pipelines|annotation workflows|dataset "
     "curation|curating datasets|dataset creation|label quality|labeled data|collecting data|data gathering|human "
     "annotation|curate datasets"},
    {"en", "data_modelling",
     "data-modelling|relational modelling|design data models|conceptual modelling|data vault 2.0|semantic "
     "layer|semantic models|dimensional model|schema evolution|entity relationship"},
    {"en", "data_pipelines",
     "ETL/ELT pipelines|data-pipelines|data workflows|pipeline development|ingestion pipelines|data ingestion "
     "pipelines|scalable pipelines|ETL tools|ETL workflows|ELT processes|extract, transform|batch data|orchestrate "
     "pipelines|pipelines in production|robust pipelines|building pipelines|build pipelines|data processing "
     "pipelines|data engineering pipelines|Kedro|workflow orchestrators|Argo Workflows|Matillion|feature and data "
     "pipelines"},
    {"en", "data_quality",
     "data-quality|data quality rules|data quality frameworks|data quality tests|data accuracy|ensure data "
     "quality|data reliability engineering|data completeness|monitor data quality|schema validation"},
    {"en", "data_warehousing",
     "cloud data warehouse|warehousing|lakehouse architecture|data warehousing solutions|analytical databases|columnar "
     "databases|ClickHouse|Snowflake/BigQuery|DuckDB|Hudi|data vaults|medallion architecture|data lake "
     "architectures|Trino"},
    {"en", "spark",
     "Spark jobs|Spark/Databricks|big-data|distributed data processing|large-scale data processing|distributed "
     "computing frameworks|Spark clusters"},
    {"en", "hadoop", "Hadoop stack|Hadoop-based"},
    {"en", "streaming",
     "event streaming|real-time data|streaming data|stream-processing|real-time pipelines|streaming "
     "pipelines|event-driven systems|event-driven|pub/sub|Kafka/Flink|message brokers|message "
     "queue|near-real-time|streaming architectures|real-time processing|Event Hubs|messaging systems|real-time "
     "streams"},
    {"en", "data_governance",
     "data-governance|data governance frameworks|data cataloguing|metadata catalogues|data "
     "ownership|Purview|DataHub|access policies|governed data|data lifecycle|data strategy and governance|data mesh"},
    {"en", "docker",
     "containerised|containerized|container technology|container technologies|Docker-based|containerised "
     "services|Docker-Compose|containerised workloads|containerise"},
    {"en", "kubernetes",
     "Kubernetes-based|Kubernetes clusters|Kubernetes operators|orchestration of containers|container platforms"},
    {"en", "cloud_basics",
     "cloud-based|cloud-native|cloud platform|cloud environment|cloud service|cloud computing platforms|major "
     "cloud|cloud engineering|hyperscaler|hyperscalers|cloud solutions|cloud ecosystem|cloud technology|cloud "
     "stack|cloud infrastructures|hybrid cloud|cloud deployments"},
    {"en", "aws", "AWS services|AWS-based|Amazon cloud|EC2/S3|AWS SageMaker|AWS ecosystem|AWS stack"},
    {"en", "google_cloud", "Google Cloud services|GCP services|Google Cloud Run|GCP stack|Cloud Run"},
    {"en", "azure", "Azure services|Azure stack|Azure-based|Azure ecosystem"},
    {"en", "ci_cd",
     "CI/CD|CI pipelines|CI/CD workflows|CI/CD tools|continuous integration/continuous|DevOps practices|DevOps "
     "culture|automated pipelines|deployment automation|automating deployments|DevOps tools|build systems|CD "
     "pipelines|GitLab pipelines|release management|automated testing and deployment|continuous deployment"},
    {"en", "infrastructure_as_code",
     "infrastructure-as-code|CDK|Terraform modules|provisioning of infrastructure|IaC tools|provision "
     "infrastructure|Crossplane"},
    {"en", "experiment_tracking",
     "experiment-tracking|tracking of experiments|track experiments|tracking experiments|experiment logs|model "
     "versioning|data versioning|Weights and Biases|experiment reproducibility tools|dataset versioning"},
    {"en", "mlflow", "model registries|MLflow-based"},
    {"en", "model_serving",
     "model-serving|model deployments|inference pipelines|model hosting|deployment of ML|deploying ML|bring models to "
     "production|productionising models|models in production|ML in production|machine learning in production|models "
     "into production|production ML|production machine learning|productionization|inference APIs|deploying AI|online "
     "serving|serving systems|serve models|operationalise models|operationalising models|operationalise|real-time "
     "scoring|ML deployment pipelines|deploy AI|TGI|inference at scale|LLM serving|inference engines|low-latency "
     "inference|production ML systems|production-ready models|roll out models|deployed models|deploying _ models"},
    {"en", "model_monitoring",
     "model-monitoring|monitoring of deployed|monitor model|monitor deployed|monitoring models|detecting "
     "drift|monitoring and retraining|model retraining|monitoring and alerting|track model performance|production "
     "model monitoring|monitor production"},
    {"en", "feature_stores", "feature platforms|feature-store|feature platform"},
    {"en", "ml_security",
     "AI red-teaming|red-team|secure AI systems|model robustness|robustness against attacks|model poisoning|membership "
     "inference|guardrails and security|jailbreaking|jailbreak|OWASP Top 10 for LLM|LLM guardrails|securing machine "
     "learning|security for AI|security of LLM|security of models|adversarial robustness testing|threat models for "
     "AI|adversarial testing|AI threat modelling"},
    {"en", "threat_detection",
     "information security|network security|cyber-security|cyber threats|detection rules|security operations "
     "center|threat intelligence|threat detection|intrusion-detection|detect threats|detection of attacks|incident "
     "responders|vulnerability management|penetration testing|SIEM tools"},
    {"en", "text_processing",
     "NLP techniques|NLP methods|NLP models|NLP libraries|NLP pipelines|text-mining|natural-language "
     "processing|processing text|text data processing|document classification|NLP/NLU|word embedding|textual "
     "data|topic models|language technology|language technologies"},
    {"en", "transformers",
     "transformer-based|transformer-based models|Transformers library|Hugging Face "
     "ecosystem|attention-based|encoder-decoder models|vision-language models|sequence-to-sequence models"},
    {"en", "gpt",
     "large-language models|LLM models|LLM technologies|GPT-based|OpenAI models|Claude|open-weight models|small "
     "language models|LLM ecosystem|generative language models|GPT-5|Mistral|multimodal models|foundation-model"},
    {"en", "information_extraction",
     "extraction of information|information extraction|knowledge extraction|document processing|extracting "
     "entities|knowledge graphs|knowledge graph|document AI systems|relation extraction models|entity "
     "resolution|extract information|data extraction from documents|extract structured data"},
    {"en", "language_evaluation",
     "LLM evaluations|evaluating language models|LLM-as-judge|LLM evaluation frameworks|evaluation of LLM|evaluate "
     "LLMs|evaluating LLM|evaluation of prompts|output quality of LLMs|hallucination|hallucination rates|golden "
     "datasets|evaluation of generative|LLM quality|eval pipelines|eval harness"},
    {"en", "prompt_design",
     "prompt-engineering|prompt design|prompt development|designing prompts|prompt strategies|prompt "
     "management|prompting techniques|prompt tuning|prompt testing|crafting prompts|prompt engineering "
     "techniques|writing prompts"},
    {"en", "llm_applications",
     "LLM application|LLM applications|LLM-based solutions|LLM-based products|building LLM|build LLM|GenAI "
     "applications|GenAI products|applications of LLMs|LLM orchestration|LangChain/LlamaIndex|Spring AI|AI-powered "
     "applications|generative AI solutions|OpenAI APIs|integrating LLMs|integrate LLMs|LLM tooling|LLM "
     "workflows|LLM-driven|Bedrock|AI copilots|AI features|DSPy|generative AI products|LLM pipelines"},
    {"en", "retrieval",
     "retrieval augmented generation|RAG architectures|RAG pipeline|RAG applications|RAG-based|vector DB|vector "
     "DBs|embedding models|Elastic Search|search technologies|search and retrieval|retrieval "
     "systems|reranking|re-ranking|BM25|enterprise search|knowledge retrieval|semantic "
     "retrieval|information-retrieval|dense retrieval|search infrastructure|vector embedding"},
    {"en", "llm_fine_tuning",
     "fine-tune LLM|fine-tune language models|fine-tuning of language models|fine-tuning "
     "open|LoRA/QLoRA|parameter-efficient fine-tuning|instruction-tuning|fine-tuned language models|reinforcement "
     "learning from human feedback|post-training|alignment of LLMs|LLM alignment|domain-adapt LLMs|fine-tune "
     "open|adapter tuning"},
    {"en", "conversational_systems",
     "conversational interfaces|conversational AI systems|voicebot|voice agents|dialogue system|speech "
     "technologies|voice AI|ASR/TTS|speech synthesis|speech processing|spoken language|spoken dialogue|TTS|virtual "
     "agents|conversational bots|voice bot"},
    {"en", "ai_agents",
     "agent-based AI|multi-agent orchestration|agentic applications|agentic solutions|agent orchestration "
     "frameworks|agentic frameworks|agentic pipelines|agent development|LangGraph/CrewAI|tool-calling|autonomous "
     "AI|agentic architectures|OpenAI Agents SDK|Google ADK|agentic tooling"},
    {"en", "spacy", "spaCy pipelines"},

    {"en", "reading_papers",
     "state-of-the-art research|reading scientific|academic literature|current literature|scientific articles|academic "
     "papers|follow the literature|latest papers|keep up with research|read scientific|research trends|literature "
     "surveys|survey the literature|latest scientific"},
    {"en", "experiment_design",
     "experiment design|design of studies|experimentation frameworks|plan experiments|planning experiments|running "
     "experiments|conduct experiments|conducting experiments|hypothesis-driven|experimental methodology|experimental "
     "methods|rigorous experiments|experimental studies|experimental research|design and run experiments|experimental "
     "evaluation"},
    {"en", "ab_testing",
     "A/B-testing|AB-tests|A/B and multivariate|online experimentation platform|A/B test design|online A/B|AB "
     "experiments|incrementality tests"},
    {"en", "reproducing_results",
     "reproducible results|reproducible science|reproducible code|replicate results|implement papers|implementing "
     "research papers|reproducible workflows|reproducible analyses|replication of results"},
    {"en", "scientific_writing",
     "academic publications|publication track record|track record of publications|top-tier conferences|top "
     "conferences|ICLR|EMNLP|ECCV|ICCV|AAAI|writing papers|write scientific|scientific reports|publishing at "
     "top|strong publication|first author|research articles|journal publications|grant proposals"},
    {"en", "communication",
     "communicates|communicate complex|presenting complex|explaining complex|storytelling|communication and "
     "presentation|explain complex|articulate communicator|clear communication|written and oral|verbal and "
     "written|oral and written|spoken and written communication|present to executives|technical "
     "presentations|translate technical|present technical|communicative"},
    {"en", "collaboration",
     "~team-player|~cross-functional|~cross-functionally|~collaborative spirit|~collaborative mindset|~work "
     "collaboratively|~collaboratively|~interdisciplinary team|~multidisciplinary teams|~work in a team|~working in "
     "teams|~team working|~working in multidisciplinary|~work in teams|~interdisciplinary environment|~ability to "
     "collaborate|~cross-disciplinary|~collaboration skills"},
    {"en", "leadership",
     "~team leadership experience|~lead a team|~leading teams|~leading a team|~experience leading|~managing "
     "people|~guide junior|~mentor junior|~mentor colleagues|~coach junior|~people manager|~supervise "
     "students|~supervision of students|~supervising students|~mentoring junior|~leadership experience|~lead "
     "engineers|~technical lead|~lead projects|~manage a team|~build and lead|~leading _ teams|~leading _ team|~guide "
     "and mentor|~line manage"},
    {"en", "stakeholder_work",
     "~work with stakeholders|~stakeholder alignment|~customer-facing role|~translate business|~gather "
     "requirements|~requirements engineering|~work with clients|~work with customers|~manage stakeholders|~client "
     "relationships|~customer relationships|~liaise with|~consulting experience|~advise clients|~advising "
     "clients|~customer projects|~client projects|~client meetings|~customer workshops|~senior executives|~influence "
     "stakeholders|~consulting skills"},
    {"en", "critical_thinking",
     "~analytical skillset|~analytical ability|~analytical approach|~critical mindset|~think critically|~independent "
     "thinking|~logical thinker|~analytical problem-solving|~analytical capabilities|~analytically"},
    {"en", "problem_solving",
     "~problem-solving|~solution-oriented|~solutions-oriented|~solve complex|~solving complex|~pragmatic "
     "problem|~trouble-shooting|~problem solving ability|~hands-on problem|~solving real|~solve "
     "real|~solution-focused|~problem-solving mindset"},
    {"en", "curiosity",
     "~passion for learning|~willing to learn|~eagerness to learn|~continuous learning|~thirst for knowledge|~curious "
     "about|~desire to learn|~hunger for knowledge|~self-learner|~continuous learner|~intellectually curious|~stay "
     "current|~keep learning|~desire to keep learning"},
    {"en", "adaptability",
     "~flexibility|~flexible and|~agile mindset|~adapt quickly|~quick to learn|~ability to adapt|~handle "
     "ambiguity|~thrive in ambiguity|~navigate ambiguity|~ability to learn|~comfortable in ambiguity"},
    {"en", "patience",
     "~attentive to detail|~detail oriented|~detail-orientated|~precision and "
     "care|~resilience|~resilient|~methodical|~careful attention|~high attention to "
     "detail|~scrupulous|~meticulousness"},
    {"en", "business_acumen",
     "~business-minded|~business mind|~business impact|~commercial mindset|~understanding of business|~understanding "
     "of the business|~domain knowledge in|~commercial experience of value|~business context|~business savvy|~business "
     "case development|~commercial impact|~business orientation|~entrepreneurial|~business development skills|~budget "
     "responsibility|~budget ownership|~business goals|~understand the business"},
    {"en", "product_thinking",
     "~product-oriented|~product thinking|~product roadmaps|~product management experience|~product-focused|~product "
     "requirements|~roadmap ownership|~product delivery|~product strategy|~feature prioritisation|~own the "
     "roadmap|~product requirements documents|~product backlog management|~product discovery"},
    {"en", "user_research",
     "~user-centred|~user-centered|~customer insights|~user research|~user studies|~interviews with users|~usability "
     "tests|~user feedback|~customer feedback|~design thinking|~user needs"},
    {"en", "project_planning",
     "~agile environment|~agile methods|~agile practices|~manage multiple projects|~prioritisation "
     "skills|~sprint|~sprints|~organisational skills|~organizational skills|~project lead|~project leadership|~manage "
     "projects|~project delivery|~plan and deliver|~project planning|~agile teams|~delivery of projects|~lead "
     "projects|~agile processes|~project coordination|~Jira"},
    {"en", "strategy",
     "~AI strategy|~data strategy|~strategy and roadmap|~strategic planning|~strategic roadmap|~long-term "
     "vision|~strategy work|~define the strategy|~strategic direction|~technology strategy|~strategic "
     "decisions|~strategy for AI|~AI roadmap|~AI transformation|~define _ strategy|~technology vision"},
    {"en", "responsible_ai",
     "ethical AI|fairness|bias detection|bias in AI|responsible AI practices|responsible use of AI|AI Act|AI "
     "governance frameworks|EU AI regulation|ethical considerations|ethical guidelines|ethical standards|ethical "
     "implications|AI regulations|AI risk|AI risks|AI principles|safe and responsible|human oversight|model "
     "governance|AI safety research|fair ML|responsible development"},
    {"en", "ai_audit",
     "audit of AI|AI audit|model audit|algorithm audits|algorithmic audits|algorithmic auditing|AI risk assessment|AI "
     "risk assessments|conformity assessments|ISO/IEC 42001|NIST AI Risk Management Framework|model risk|AI compliance "
     "audits|audit trails for AI|impact assessments of AI|SR 11-7|AI impact assessments|independent model "
     "validation|audit models"},
    {"en", "privacy",
     "privacy-preserving|privacy regulations|privacy regulation|privacy law|GDPR-compliant|data privacy "
     "regulations|privacy enhancing|privacy-enhancing technologies|anonymised data|privacy requirements|data "
     "protection regulations|protection of data|anonymise|anonymising|confidential computing|data protection "
     "requirements"},
};

} // namespace

std::span<const NameRow> widerSkillRows()
{
    return Rows;
}

} // namespace Cairn
