// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/**
 * The regular expressions by which AskingWords tells how strongly a sentence asks. Back ones follow what they speak of,
 * onwards ones precede it, around ones hold it.
 */
namespace Cairn::AskingPatterns {

// All words without accents, in small letters; the longest and most particular first.

/** "not required, but a plus" */
inline constexpr auto NiceThoughNotAsked =
    "\\b(?:not|no|n'est|ne|nicht|kein)\\b[^.;\\n]{0,30}?(?:requir|need|necess|"
    "mandatory|must|essential|erforderlich|notwendig|"
    "notig|voraussetzung|muss|imprescindible|obligatori|requerid|indispensable|exige|"
    "requis)\\w*[^.;\\n]{0,20}\\b(?:but|aber|"
    "sondern|pero|sino|mais|though|however)\\b[^.;\\n]{0,60}";
/** "no experience with Java is needed": what stands inside is not asked. */
inline constexpr auto NotAround =
    "\\b(?:no|without|zero) (?:\\w+ "
    "){0,2}(?:experience|knowledge|background|expertise|familiarity|skills?)\\b[^.;\\n]*?\\b"
    "(?:needed|required|necessary|expected|assumed)|"
    "\\b(?:no|neither) (?!longer|only|doubt)[^.;,\\n]{1,60}?\\b(?:needed|required|necessary|expected)|"
    "\\bkeine?[nrs]?\\b[^.;\\n]{1,80}?\\b(?:notig|notwendig|erforderlich|vorausgesetzt|benotigt|voraussetzung|erwartet)"
    "|"
    "\\bkeine?[nrs]?(?:lei)? (?:vor)?(?:kenntnisse|erfahrung|wissen)[^.;,\\n]*|"
    "\\bno (?:se (?:requiere|necesita|exige|pide)n?|hace falta|hacen falta|necesitas|es (?:necesari[oa]|imprescindible|"
    "obligatori[oa]|preciso)|son (?:necesari[oa]s|imprescindibles)|pedimos|exigimos)[^.;\\n]*|"
    "\\bsin (?:necesidad|experiencia|conocimientos) (?:previ[oa]s? )?(?:de|en)[^.;,\\n]*|"
    "\\b(?:pas besoin|aucune (?:experience|connaissance|maitrise)|nul besoin|pas necessaire de|inutile de)[^.;,\\n]*|"
    "\\b(?:no need|not necessary|not required|unnecessary) (?:for|to)[^.;,\\n]*|"
    "\\b(?:you )?(?:do not|don't|does not|doesn't|needn't|need not|won't|will not|no longer|never) (?:need|have "
    "to|require|expect|ask|care|use)\\b"
    "[^.;\\n]*?(?=,? but\\b|[.;\\n]|$)|"
    "\\b(?:this is|we are|we're|it is|it's) not (?:a|an|about|looking for)\\b[^.;,\\n]*|\\brather "
    "than\\b[^.;,\\n]*|\\bno (?:usamos|utilizamos)[^.;,\\n]*|"
    "\\b(?:without|ohne|sin|sans) (?:\\w+ ){0,2}\\w+|\\bneed not (?:know|program|write|have|be)[^.;,\\n]*|"
    "\\b(?:musst|mussen|brauchst|brauchen) (?:(?:du|sie|dafur|hier) ){0,2}kein\\w*[^.;,\\n]*|"
    "\\b(?:on|nous) ne (?:te |vous )?(?:demand\\w+|exige\\w*)[^.;\\n]*|\\bne (?:te|vous) (?:demand\\w+|faut)[^.;\\n]*|"
    "\\baucune? [^.;,\\n]{1,50}?(?:n'est|requis|exige|necessaire|demande)\\w*|"
    "\\bno (?:buscamos|te pedimos|te pediremos)[^.;\\n]*";
inline constexpr auto NotBack =
    "(?:is|are|isn't|aren't|ist|sind|be|being)? ?\\bnot (?:strictly |absolutely |at all "
    ")?(?:required|needed|necessary|expected|a "
    "must|a requirement|essential|mandatory|important|a prerequisite)|(?:isn't|aren't) "
    "(?:required|needed|necessary|expected|a "
    "must|essential|mandatory)|nicht (?:zwingend |unbedingt )?(?:erforderlich|notig|notwendig|vorausgesetzt|"
    "benotigt)|(?:ist|sind) kein(?:e)? (?:muss|voraussetzung|bedingung)|no (?:es|son|sera|seran) "
    "(?:necesari|imprescindible|obligatori|requisit|"
    "requerid)\\w*|(?:n'est|ne sont|n'es|ne sera) pas "
    "(?:necessaire|requis|exige|obligatoire|indispensable|demande)\\w*|"
    "(?:is|are) (?:unnecessary|irrelevant)|(?:is|are) no longer (?:used|needed|required|in use)|not needed|not "
    "required|(?:musst|mussen|brauchst|brauchen) (?:du|sie)\\b[^.;,\\n]{0,25}\\bnicht\\b|"
    "(?:werden|wird) nicht (?:vorausgesetzt|verlangt|erwartet|benotigt)|no (?:hace|hacen) falta|no se "
    "(?:requiere|exige|pide)n?|"
    "(?:on|nous) s'en (?:occupe|charge)\\w*|non (?:obligatoire|exige|requis)\\w*";
inline constexpr auto NiceBack =
    "\\b(?:a |an )?(?:big |huge |strong |real |definite |clear |major |great |nice |distinct |added "
    ")?(?:plus|bonus|advantage|"
    "asset)\\b(?! (?:points )?(?:if|for)\\b)|nice[- ]to[- ]haves?(?!\\s*:)|\\b(?:highly |strongly "
    ")?(?:preferred|desired|"
    "desirable)\\b(?!\\s*:| (?:skills|qualif))|(?:is|are|also|very|most|always) "
    "welcome|\\bbeneficial\\b|(?:is|are|be|very|also) "
    "helpful|advantageous|\\bappreciated\\b|(?:is|are|as) an? (?:nice |welcome )?extra|would be "
    "(?:great|nice|ideal|good|lovely|fantastic|useful)|(?:is|are) "
    "optional|\\(optional\\)|(?:even|all the|so much the) better(?! if|:)|umso besser|tanto mejor|tant mieux|earns? "
    "(?:you )?(?:extra|bonus)|\\bviewed favou?rably|(?:will|would) (?:set you apart|impress us|"
    "make you stand out|help)|catch(?:es)? our eye|makes? us happy|"
    "wunschenswert|von (?:grossem )?vorteil|vorteilhaft|hilfreich|(?:ist|sind) (?:gerne )?willkommen|gern(?:e)? "
    "gesehen|pluspunkte?|(?:ware|waren|ist|sind) (?:toll|super|schon|klasse|ein bonus)|runden (?:dein|ihr) "
    "profil|rundet|optional\\b|"
    "\\bdeseables?|\\bvalorables?|se valora\\w*(?= *[.,;\\n)]|$)|(?:sera|seria|seran|es|son) (?:muy "
    ")?(?:valorad|apreciad|"
    "un plus|un extra|una ventaja|bienvenid)\\w*|suma(?:n)? puntos|"
    "\\bun (?:vrai |gros |reel |petit )?(?:plus|atout)\\b(?! si)|souhaite\\w*|apprecie\\w*|bienvenue?s?(?= "
    "*[.,;\\n)]|$)|\\bbienvenue?s?\\b(?! (?:a|chez|dans))|"
    "seraient? (?:un|une|des|utile|appreci|bienvenu)\\w*(?: \\w+)?|\\bdes (?:vrais |reels )?(?:plus|atouts)\\b|"
    "\\b(?:no|not|neither|isn't|aren't|nor)\\b[^.;,\\n]{0,25}deal-?breakers?|(?:be|is|are|very|really|quite) happy|"
    "come[s]? in handy|\\bhandy\\b|in your favou?r|(?:would|will|could|may|does) (?:also )?(?:strengthen|help|not "
    "hurt)|"
    "(?:does|do|would)n't hurt|an edge\\b|head start|stand out|"
    "kein(?:e)? (?:ausschlusskriterium|hindernis)|schadet nicht|schaden nicht|freu(?:en wir uns|t uns)|macht uns froh|"
    "(?:ware|waren) (?:\\w+ )?(?:toll|super|schon|prima|klasse|ideal|gut)|"
    "(?:hasta )?\\b\\d{1,2} puntos?\\b|puntos? a (?:tu )?favor|no (?:es |son )?excluyentes?|\\bopcional(?:es)?\\b|"
    "nos (?:encanta|gusta)ria|"
    "facultati\\w+|optionnel\\w*|fer(?:a|ait|ont|aient) la difference|sedui(?:ra|rait)";
inline constexpr auto NiceOnwards =
    "\\bideally|\\bpreferably|\\bpreferred:|\\bbonus(?: points)?(?: (?:if|for)|:)|\\bplus(?: points)? "
    "(?:if|for)|\\bextra "
    "(?:points|credit)(?: (?:if|for))?|\\bnice[- ]to[- ]haves?\\s*:|(?:would|will) be (?:great|nice|lovely|a "
    "plus|ideal|good|fantastic) "
    "if|we(?:'d| would) (?:love|be happy|be delighted)|\\beven better(?: if|:)|\\bdesirable:|if you (?:also|have "
    "also)|we(?:'d| would)? "
    "(?:also )?(?:appreciate|welcome|value)|happy if|you (?:may|might) also|perhaps|"
    "idealerweise|bestenfalls|im idealfall|optimalerweise|gerne auch|vorzugsweise|bevorzugt|wir freuen uns "
    "uber|wunschenswert "
    "(?:ist|sind|ware|waren)|von vorteil (?:ist|sind|ware|waren)|"
    "idealmente|preferiblemente|preferentemente|\\bse valora\\w*(?! "
    "*[.,;\\n)])|\\bvaloramos|\\bvaloraremos|(?:seria|sera) (?:ideal|genial|un plus|"
    "deseable)(?: que)?|(?:si|y si) ademas|deseable:|"
    "\\bif you(?:'ve| have|'d| had| know| can| are|'re)?(?: \\w+){0,1} (?:also|even)|it would strengthen|"
    "it(?:'s| is| would be) (?:also |even )?(?:good|great|nice|useful|handy|helpful|lovely) (?:if|to|when)|"
    "\\bwould (?:also )?(?:like|love) (?:it if|to see)|"
    "pluspunkte? (?:gibt|sammelst|sammeln|bekommst|fur)|punktest du|punkten sie|wenn du "
    "(?:auch|noch|ausserdem|zusatzlich)|"
    "im besten fall|am liebsten|(?:schon|toll|super|prima|klasse|ideal) (?:ware|ist|finden wir)(?: es)?|"
    "(?:seria|sera) (?:una?|bueno|muy|ideal)\\b(?: \\w+)? (?:que|si|contar|tener)|suman? (?:puntos|mucho)|"
    "nos (?:encanta|gusta)ria que|si (?:encima|tambien)|mejor si|puntos extra|"
    "si (?:tu|vous) (?:as|avez|connais\\w*|sa(?:is|vez)) (?:aussi|egalement|deja)|encore mieux si|ce serait "
    "(?:bien|mieux|ideal)|"
    "idealement|de preference|un plus si|si (?:en plus|possible)|nous apprecions|serait (?:ideal|apprecie) que|dans "
    "l'ideal|(?:la |une )?connaissance de (?=[^.;\\n]*(?:un plus|un atout|appreci|souhait))";
inline constexpr auto MustBack =
    "(?:is|are|both|also|be)? ?\\b(?:strictly |absolutely )?(?:required|mandatory|essential|indispensable)\\b(?!\\s*:| "
    "(?:skills|"
    "qualif|experience|knowledge))|\\b(?:is|are) (?:an? )?(?:absolute )?(?:must|needed|necessary|non-negotiable|a "
    "given|key|vital|"
    "crucial|expected)\\b|must-have\\b|\\(must\\)|a must\\b|"
    "vorausgesetzt|erforderlich|zwingend|notwendig|unerlasslich|(?:ist|sind) (?:ein muss|pflicht|voraussetzung)|setzen "
    "wir "
    "voraus|unabdingbar|"
    "imprescindibles?|(?:es|son|sera) (?:necesari|obligatori|requerid|fundamental|clave)\\w*|requerid[oa]s?\\b|"
    "indispensables?|(?:est|sont) "
    "(?:requis|exige|obligatoire|necessaire|imperati|demande)\\w*|(?:firm|hard) requirements?|non-negotiable|\\bist "
    "pflicht|excluyentes?\\b|\\bhacen? falta|"
    "\\brequise?s?\\b|exigee?s?\\b|obligatoires?|"
    "imperati\\w+";
inline constexpr auto MustOnwards =
    "\\b(?:you )?must (?:have|know|be|bring|understand|speak|write)|\\byou(?:'ll| will)? (?:absolutely )?need\\b|we "
    "(?:require|expect|insist)|"
    "\\brequired\\s*(?::|skills|experience|qualif|knowledge)|\\bmandatory:|essential:|\\brequires\\b|must[- "
    "]haves?\\s*:|"
    "wir erwarten|du musst|sie mussen|wir setzen(?=[^.\\n]*voraus)|zwingend:|muss:|"
    "se requiere|exigimos|debes|^[^a-z]*es (?:imprescindible|necesario)|imprescindible:|pedimos|se necesita|necesitas|"
    "il (?:te|vous|nous) faut|on (?:attend|exige) |hay que (?:saber|dominar|tener)|ohne geht es nicht|"
    "nous exigeons|vous devez|il faut|nous demandons|imperatif:";
inline constexpr auto NamedOnwards =
    "\\bour (?:current )?(?:tech )?stack|\\bwe (?:use|run|work with|build on|rely on|are "
    "built on|currently use|mostly use)|\\bour "
    "(?:platform|infrastructure|backend|services|models|team|systems|product|pipelines) "
    "(?:is|are|run|runs|use|uses)|you(?:'ll| will) "
    "(?:learn|gain|get to|be trained|pick up)|we(?:'ll| will) teach|"
    "\\bwir (?:nutzen|verwenden|arbeiten mit|setzen auf|setzen [^.\\n]{0,40}ein)|unser "
    "(?:tech-?)?stack|unser techstack|"
    "nuestro stack|(?:usamos|utilizamos|trabajamos con)|notre stack|nous "
    "(?:utilisons|travaillons avec)|notre environnement";
/** Who has or knows: asks for what the sentence names, where no heading says otherwise. */
inline constexpr auto Knowing =
    "^[^a-z]*(?:has|have|writes|knows|understands|brings|speaks|masters|holds|loves|thinks|builds)\\b|^[^a-z]*you "
    "(?!will\\b)\\w+|\\bneeds? (?:you|some|an?\\b|people|to (?:know|have))|\\byou(?:'ve| have| bring| "
    "know| possess| are|'re| should| can| write| hold| understand| speak)\\b|\\b(?:experience|expertise|"
    "proficien\\w+|knowledge|familiar\\w*|background|fluen\\w+|skills?|command|understanding|grasp|track "
    "record|degree|mastery) "
    "?(?:with|in|of|using|and|:|building|on)|\\bexperienced|\\bcomfortable (?:with|in)|\\blooking "
    "for\\b|\\bseeking\\b|\\bskilled|\\bsolid\\b|\\bhands-on|"
    "\\bwho (?:\\w+ly |already |can |has |have "
    ")*(?:know|writ|liv|buil|ran|run|lead|led|us|speak|work|understand|enjoy|love)|"
    "\\b(?:they're|they are|we're|we are|i'm) after\\b|in need of|\\bneeds a pair|\\byou(?:'ll| will) "
    "(?:have|be|know|hold|"
    "understand|possess|need)\\b(?! (?:to )?(?:able to (?:learn|grow)|work|join|part|respons|given|based|the ))|"
    "\\bwho (?:know|ha[sv]e?|can|is|write|bring|understand)|"
    "erfahrung|kenntnisse|\\bdu (?:hast|bringst|beherrschst|kennst|bist|verfugst|kannst)|\\bsie "
    "(?:haben|bringen|verfugen|beherrschen|kennen|"
    "sind)|^[^a-z]*(?:du|sie) "
    "(?!wirst|werden|arbeit|unterstutz|ubernehm|ubernimm|entwick|bau|gestalt|betreu|lern|bekomm|erhalt|"
    "analys|begleit|koordin|verantwort|leite|fuhr|erstell|konzip)\\w+|\\b(?:vertraut|geubt|bewandert|erfahren|"
    "routiniert)\\b|"
    "sicherer? umgang|sicher in|fundiert|versiert|gesucht|suchen|wer [^.\\n]* (?:kennt|kann|beherrscht)|"
    "experiencia|conocimientos?|dominio|dominas|manejo|buscamos|tienes|sabes|aportas|conoces|necesitamos|alguien "
    "que|(?:persona|profesional|perfil)\\w* que|\\bque (?:sepas?|domines?|conozcas?|programes?|"
    "tengas?|hayas?|escribas?|manejes?|entiendas?|seas?)\\b|familiarizad|soltura|acostumbrad|"
    "maitris\\w+|experience (?:de|en|avec|sur|du|des)|connaiss\\w+|vous "
    "(?:avez|etes|savez|disposez|possedez|ecrivez|maitrisez|connaissez|programmez|aimez|parlez|comprenez)|\\btu "
    "(?:as|es|sais|connais|maitrises|possedes|"
    "ecris|programmes|aimes|codes|disposes|parles|notes|comprends)\\b|l'habitude|a "
    "l'aise|aguerri|rompu|recherchons|cherchons|solides?|"
    "competences";
/** Who speaks of himself asks for nothing. */
inline constexpr auto OfOurselves = "^[^a-z]*(?:at \\w+,? "
                                    ")?(?:we|our|wir|unser\\w*|nous|notre|nuestr[oa]s?|somos|tenemos|hacemos|contamos|"
                                    "llevamos|trabajamos|usamos|creamos|desarrollamos|construimos|queremos|"
                                    "ayudamos|i|ich|je|on)\\b(?![^.\\n]*(?:you\\b|"
                                    "look|seek|need|requir|want|expect|such|brauch|busca|cherch|recherch|hir))";

/** Of the application itself and of the law about it. */
inline constexpr auto AboutApplying =
    "\\byour (?:personal data|data (?:is|are|will|according|in accordance))\\b|\\byour "
    "application|\\bapplicants?\\b|\\bregardless of|\\bequal opportunit|"
    "\\b(?:deine|ihre) (?:bewerbung|daten)\\b|\\btu candidatura|\\btus datos|\\b(?:votre|ta) candidature|\\bvos "
    "donnees";

} // namespace Cairn::AskingPatterns
