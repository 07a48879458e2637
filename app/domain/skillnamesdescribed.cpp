// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/skillnamerows.h"

namespace Cairn {

namespace {

constexpr NameRow Rows[] = {
    {"en", "collaboration",
     "~shoulder to shoulder|~hand in hand|~side by side with|~work* closely with|~work* together with|~work* well "
     "with|~collaborate|~collaborating|~collaborative|~working with _ colleagues|~team spirit|~working "
     "alongside|~cooperate|~enjoy* working with|~partner with|~work* with people from|interdisciplinary "
     "teams|multidisciplinary team|interdisciplinary collaboration|~collaborate with"},
    {"en", "communication",
     "~explain|~explaining|~plain English|~plain language|~present your|~present findings|~presenting|~written and "
     "spoken|~written and verbal|~write clearly|~write reports|~writing reports|~write clear|~clear writing|~public "
     "speaker|~convey|~articulate|~speak to _ and|~non-technical audience|~non-technical people|~non-technical "
     "colleagues|~non-specialists|~presentations|~good writer|~clear prose|~present the results|~present the findings"},
    {"en", "leadership",
     "~lead _ people|~leading _ people|~managed _ people|~managed _ engineers|~managed _ team|~managed teams|~manage _ "
     "people|~manage _ engineers|~managing _ engineers|~supervising|~supervise|~supervised students|~mentor|~mentor* _ "
     "students|~mentored|~coached|~coach|~grow _ engineers|~developing people|~line-managed|~direct reports|~hiring "
     "and developing|~run* a team|~built a team|~building teams|~led a team|~led teams|~have led _ team|~led "
     "projects|~leading projects"},
    {"en", "stakeholder_work",
     "~work* with _ departments|~work* with _ clients|~work* with _ customers|~client workshops|workshops with _ "
     "clients|workshops with _ customers|workshops with _ people|~negotiate|~negotiating|~customer contact|~dealing "
     "with clients|~gather* _ requirements|~collect* _ requirements|~understand _ customers need|client-facing "
     "experience|~requirements from stakeholders|~requirements from users"},
    {"en", "critical_thinking",
     "~weigh evidence|~question assumptions|~challenge assumptions|~sceptical|~skeptical|~analytical|~healthy "
     "scepticism|~healthy skepticism|~evidence-based|~sound reasoning|~analytical ability|~ask _ right "
     "questions|~critical eye"},
    {"en", "problem_solving",
     "~solve problems|~solving problems|~solve _ problems|~solving _ problems|~problem-solver|~get to the bottom "
     "of|~debug|~debugging|~root causes"},
    {"en", "curiosity",
     "~curiosity|~inquisitive|~keen interest in|~always learning|~love to learn|~enjoy learning|~keep* up with|~stay* "
     "up to "
     "date|~keep* learning|~want to know why|~ask why|~hungry to learn|~lifelong learning"},
    {"en", "adaptability",
     "~changing priorities|~ambiguity|~learn quickly|~learn fast|~pick* up _ quickly|~open to new|~uncertainty and "
     "change|~shifting priorities|~comfortable with change|~fast-changing|~adapt to|~adapting to|~adapt quickly"},
    {"en", "patience",
     "~meticulous|~stamina|~persevere|~painstaking|~rigour|~rigor|~diligent|~eye for detail|~conscientious|~be "
     "patient|~are patient|~patient and careful|~careful and|~careful work|~accuracy and attention"},
    {"en", "business_acumen",
     "~business needs|~business value|~business questions|~business problems|~understand _ business|~knowledge of the "
     "industry|~industry knowledge|~sector knowledge|~return on investment|~commercial understanding|~commercial "
     "sense|~commercially aware"},
    {"en", "product_thinking",
     "~product decisions|~product backlog|~user stories|~prioritise _ features|~own _ roadmap|~product lifecycle"},
    {"en", "user_research",
     "~talk* to users|~talk* with users|~interview* users|~interview* _ patients|~interview* customers|~watch* "
     "users|~usability|~user needs"},
    {"en", "project_planning",
     "~plan* _ work|~plan _ projects|~milestones|~deadlines|~project plans|~deliver _ on time|~delivery "
     "plan|~coordinate|"
     "~coordinating|~run* projects|~manage* projects|~managed projects|~schedules and budgets"},
    {"en", "strategy",
     "~set* _ strategy|~shape _ strategy|~shaping _ roadmap|AI roadmaps|~technical direction|~strategic "
     "thinker|~strategic mindset|~strategic vision"},
    {"en", "responsible_ai",
     "ethical principles|ethical principles for AI|ethics and fairness|fairness of AI|AI fairness|fairness "
     "metrics|bias in models|ethics of algorithms|bias testing|algorithmic bias|AI regulation|ethical AI "
     "use|responsible use of AI|fairness assessments"},
    {"en", "ai_audit",
     "auditing of algorithms|audit algorithms|auditing algorithms|algorithmic accountability|audit* _ decision "
     "systems|AI assessments|audit of algorithms|auditing models|audit* AI|testing AI systems for compliance|model "
     "validation audits|AI management system"},
    {"en", "privacy",
     "personal information|protection of personal|confidential data|sensitive data|data protection impact|consent "
     "management|"
     "de-identified data|de-identification|UK GDPR|patient confidentiality"},
    {"en", "model_monitoring",
     "drift|monitor* live models|monitor* _ models|monitoring for _ models|watch* _ in production|monitoring in "
     "production|"
     "model health|production monitoring|alerts on models|monitor* _ in production|model decay"},
    {"en", "model_serving",
     "models _ into production|models _ in production|models to production|models live|serve models|serve predictions|"
     "ship* models|shipping models|productionise|productionize|productionising|low-latency endpoints|inference "
     "endpoints|"
     "deploy* _ models|prediction services|model APIs|put* models into|inference server|inference service"},
    {"en", "data_quality",
     "validation checks|checks for _ data|quality checks|quality of _ data|trustworthy data|trusted data|data "
     "checks|data tests|"
     "validate _ data|reliable data|plausibility checks|data is correct"},
    {"en", "data_cleaning",
     "clean* up data|tidy* _ data|tidying data|clean* _ data|missing values|dirty "
     "data|wrangle|wrangling|de-duplicate|deduplicate|duplicate records|removing duplicates"},
    {"en", "data_labelling",
     "labelled examples|annotators|annotation projects|annotate|annotated|annotating|labellers|annotation|labelled "
     "datasets|collect* _ training data|labelling of|annotation campaigns|annotation of|labelled images"},
    {"en", "data_visualisation",
     "charts|plots|visualise|visualising|visualize|visualizing|visual storytelling|maps and charts|Streamlit|graphs "
     "and charts|infographics"},
    {"en", "data_governance",
     "metadata|master data|data policies|data standards|reference data|data dictionaries|data dictionary|data owners"},
    {"en", "data_modelling",
     "data vault modelling|modelling of data|table design|dimensional models|star schemas|database modelling"},
    {"en", "data_pipelines",
     "ingest|ingesting|nightly loads|data flows|data feeds|scheduled jobs|ETL jobs|batch processing|load* _ data|data "
     "loading|DAGs|"
     "pipelines for data|ETL development|ELT pipelines"},
    {"en", "data_warehousing", "warehouse modelling|lake house|Microsoft Fabric|Synapse|Iceberg|data platforms"},
    {"en", "relational_databases", "Oracle databases|Oracle DB|Oracle"},
    {"en", "video_analysis",
     "multi-camera tracking|re-identification|tracking of _ objects|tracking of _ people|tracking of _ "
     "players|tracking objects|"
     "multi-target tracking|video streams|video data|video footage|tracking algorithms|object trackers|tracking "
     "people"},
    {"en", "camera_geometry",
     "multi-camera calibration|calibration of cameras|triangulation|stereo cameras|multi-view|3D geometry|point "
     "cloud|calibrating cameras|NeRF|photogrammetric"},
    {"en", "object_detection", "detection networks|training detectors"},
    {"en", "image_segmentation", "segmentation|segmentation models|segmentation networks|segmenting images"},
    {"en", "image_processing",
     "images and video|vision systems|vision algorithms|image data|imaging data|image datasets"},
    {"en", "simulation", "simulate|simulator|simulating|synthetic environments|simulation environments|AirSim"},
    {"en", "model_compression",
     "quantised|quantized|quantise|quantize|quantising|distillation|pruning|4-bit|8-bit|distil|distilled "
     "models|shrink* models|compress* models|compressing models|int4|low-bit|quantisation-aware|distilling"},
    {"en", "edge_deployment",
     "on-device|on the device|embedded devices|microcontroller|Jetson|Jetson boards|edge devices|embedded "
     "targets|firmware|on-device inference|Cortex-M|Raspberry Pi|embedded software|TF Lite|Core ML|CoreML|NPU|neural "
     "accelerators|embedded C|embedded hardware|embedded platforms|embedded programming|embedded development|embedded "
     "AI|embedded ML|embedded machine learning"},
    {"en", "distributed_training",
     "more than one GPU|several GPUs|multiple GPUs|many GPUs|multi-GPU|training on _ GPUs|GPU clusters|GPU "
     "cluster|training at scale|distributed across nodes|large training runs"},
    {"en", "gpu_computing", "GPU nodes|GPU kernels|CUDA kernels|GPU performance|GPU workloads"},
    {"en", "packaging",
     "pinned dependencies|dependency pinning|reproducible environments|packaging Python|uv|lockfiles"},
    {"en", "experiment_design",
     "experimental plan|plan* _ experiments|run* _ experiments|computational experiments|design* _ studies|design* _ "
     "experiments|experimental protocols|ablations|study design"},
    {"en", "time_series",
     "forecasts|forecast|predict* demand|temporal data|time-dependent data|forecasting models|load forecasting|sensor "
     "time series|demand "
     "forecasts|forecast* _ demand|nowcasting"},
    {"en", "anomaly_detection",
     "detect* fraud|flag* _ fraud|anomalies|detect anomalies|outliers|fraud models|detect* faults|fault "
     "detection|defect detection"},
    {"en", "supervised_learning",
     "regression models|classification models|gradient-boosted models|classifiers|tabular models|classification "
     "methods|prediction models|scoring models|credit scoring|regression|classification"},
    {"en", "unsupervised_learning", "audience segmentation|user segmentation|market segmentation"},
    {"en", "statistics",
     "statistical rigour|statistical thinking|statistical testing|regression analyses|surveys and sampling|confidence "
     "intervals|sampling methods|test hypotheses|testing hypotheses|statistical significance"},
    {"en", "ab_testing", "A/B|A/B experiments|online tests|experiment platform"},
    {"en", "optimisation",
     "routing and scheduling|scheduling problems|linear programming|Gurobi|vehicle routing|combinatorial "
     "optimisation|stochastic optimisation|CPLEX|mixed-integer programming|optimisation models|optimisation "
     "problems|optimisation solvers"},
    {"en", "bayesian_methods", "Bayesian|Gaussian processes|variational inference|Bayesian models"},
    {"en", "probability", "stochastic modelling|probabilistic models|stochastic differential equations|stochastics"},
    {"en", "cloud_basics",
     "clouds|major clouds|cloud provider*|cloud experience|cloud environments|the cloud|cloud architecture|cloud "
     "systems|a cloud platform|a cloud environment"},
    {"en", "software_design",
     "software systems|software development|system architecture|software architectures|architecture patterns|reference "
     "architectures|solution architecture|maintainable code|readable code|clean _ code|well-structured code|architect* "
     "systems|reference designs|software craftsmanship|engineering practices"},
    {"en", "ml_security",
     "security of AI|security of AI systems|attack* language models|securing AI|secur* agentic|securing LLM|securing "
     "models|prompt injections|attacks on models|model theft|AI threats|secure AI|adversarial|AI red team|evasion "
     "attacks"},
    {"en", "threat_detection",
     "incident response|security monitoring|SIEM queries|security incidents|EDR|intrusion|security alerts|SOC "
     "analyst|SOC operations|SOC environment|security operations centre|security operations center"},
    {"en", "prompt_design", "prompts|write prompts|prompt libraries|prompt chains|good prompts"},
    {"en", "language_evaluation",
     "evaluation of generated|evaluate LLM outputs|evaluate answers|evaluation sets for LLM|hallucinations|answer "
     "quality|evaluating generated|evaluation harness|quality of answers|evaluate _ language models"},
    {"en", "llm_applications",
     "LLM products|LLM features|applications on LLMs|build* with LLMs|LLM-based|LLM-powered|AI assistants|products on "
     "top of language models|LLM systems"},
    {"en", "conversational_systems", "dialogue management|voice interfaces|speech models|voice bots|dialog systems"},
    {"en", "ai_agents",
     "agent systems|multi-step agents|agents that call tools|tool-using|agentic AI systems|building agents|build "
     "agents|building AI agents|LLM-based agents|agent orchestration|agent workflows|agent architectures|autonomous AI "
     "agents|agents and tools"},
    {"en", "retrieval",
     "search over documents|vector indexes|vector index|search relevance|search engines|document search|retrieval "
     "pipelines|Solr|Lucene|search systems"},
    {"en", "text_processing",
     "text data|unstructured text|text corpora|linguistics|text pipelines|text classification pipelines"},
    {"en", "information_extraction",
     "entity recognition|extract* _ from documents|extracting information|invoice extraction|extract* "
     "entities|metadata extraction|extraction from text"},
    {"en", "interpretability",
     "explain* _ predictions|explanations of models|model explanations|interpretable|explainable|explainable "
     "models|LIME"},
    {"en", "recommender_systems",
     "ranking models|recommender|ranking systems|ranking algorithms|search ranking|personalised "
     "recommendations|recommendation algorithms|recommendation models|recommendation services|content recommendation"},
    {"en", "reinforcement_learning",
     "RL algorithms|RL agents|policies trained|offline RL|reward design|reward shaping|bandits"},
    {"en", "control_systems",
     "MPC|PID|control loops|feedback controllers|flight control|flight controllers|PX4|ArduPilot|motor "
     "controllers|controller design|controller tuning"},
    {"en", "motion_planning",
     "path planners|collision avoidance|obstacle avoidance|navigation stack|manipulation planning|MoveIt 2|motion "
     "planner"},
    {"en", "sensor_fusion",
     "IMU|IMUs|fuse sensors|fusing _ sensors|fusing _ lidar|Kalman filtering|GNSS|EKF|UKF|robot localisation|vehicle "
     "localisation|localisation and mapping"},
    {"en", "robot_software", "robot middleware|ROS 1|Nav 2"},
    {"en", "reproducing_results",
     "reproduce _ results|reproduce published|re-implement papers|reimplement|open science|reproduce papers"},
    {"en", "scientific_writing",
     "first-author|first-author papers|publication list|peer-reviewed|conference publications|NeurIPS|ICML|CVPR|papers "
     "at|write papers|published research|publish papers|publish research|publish in|publish at|publishing "
     "research|publishing at"},
    {"en", "reading_papers",
     "latest research|follow* _ research|research literature|current research|reads papers|follow the state of the "
     "art|with the state of the art|know the state of the art"},
    {"en", "linux_shell", "shell|shell scripting skills|command-line|at the command line|Unix-like"},
    {"en", "git",
     "branches and pull requests|GitOps|reviewing code|review code|merge requests|code reviewing|feature "
     "branches|versioned code"},
    {"en", "ci_cd",
     "release pipelines|deployment pipelines|build pipelines|automated deployment*|automate deployments|release "
     "process|Argo|Tekton"},
    {"en", "testing",
     "write tests|writing tests|test coverage|tested code|well-tested|regression tests|test suite|property-based "
     "tests|~tests"},
    {"en", "performance",
     "real-time performance|speed up code|optimise code|optimising code|vectorisation|real-time "
     "constraints|parallelism|low latency|latency and throughput|latency budgets|high throughput|latency "
     "requirements|latency constraints"},
    {"en", "neural_networks", "neural models|neural architectures|graph neural networks|GNNs|GNN"},
    {"en", "transfer_learning",
     "pretrained|pre-trained|pre-training|pretrained network|self-supervised|adapting pretrained|few-shot"},
    {"en", "generative_models", "diffusion|image generators|generative|GenAI models|generative design|flow matching"},
    {"en", "hyperparameter_tuning",
     "hyperparameters|tuning models|tune models|tuning of models|tune _ hyperparameters"},
    {"en", "model_evaluation",
     "evaluate models|evaluation of models|offline metrics|model quality|evaluation protocols|model metrics|evaluate _ "
     "models|calibration of models|validate _ models|validating models|backtesting|benchmarking models"},
    {"en", "feature_engineering", "features for models|derive features"},
    {"en", "numpy", "scientific Python stack|Python data stack|PyData|SciPy stack"},
};

} // namespace

std::span<const NameRow> describedSkillRows()
{
    return Rows;
}

} // namespace Cairn
