; SPDX-License-Identifier: GPL-3.0-or-later
; What the installer says beside the sentences of NSIS, in the languages of the program.

; On the last page, beside a box to tick.
LangString CairnRun ${LANG_ENGLISH} "Open Career Cairn"
LangString CairnRun ${LANG_ARABIC} "فتح Career Cairn"
LangString CairnRun ${LANG_GERMAN} "Career Cairn öffnen"
LangString CairnRun ${LANG_HINDI} "Career Cairn खोलें"
LangString CairnRun ${LANG_SIMPCHINESE} "打开 Career Cairn"
LangString CairnRun ${LANG_SPANISH} "Abrir Career Cairn"

; The page that asks for whom the program is installed.
LangString CairnScopeTitle ${LANG_ENGLISH} "Who is it for?"
LangString CairnScopeTitle ${LANG_ARABIC} "لمن هو؟"
LangString CairnScopeTitle ${LANG_GERMAN} "Für wen ist es?"
LangString CairnScopeTitle ${LANG_HINDI} "यह किसके लिए है?"
LangString CairnScopeTitle ${LANG_SIMPCHINESE} "给谁使用？"
LangString CairnScopeTitle ${LANG_SPANISH} "¿Para quién es?"

LangString CairnScopeSubtitle ${LANG_ENGLISH} "For yourself, no administrator is needed."
LangString CairnScopeSubtitle ${LANG_ARABIC} "لا يلزم مسؤول للتثبيت لك وحدك."
LangString CairnScopeSubtitle ${LANG_GERMAN} "Für dich allein ist kein Administrator nötig."
LangString CairnScopeSubtitle ${LANG_HINDI} "केवल आपके लिए हो तो व्यवस्थापक की ज़रूरत नहीं है।"
LangString CairnScopeSubtitle ${LANG_SIMPCHINESE} "仅供自己使用时，无需管理员。"
LangString CairnScopeSubtitle ${LANG_SPANISH} "Para ti solo no hace falta un administrador."

LangString CairnForMe ${LANG_ENGLISH} "Only for me"
LangString CairnForMe ${LANG_ARABIC} "لي وحدي"
LangString CairnForMe ${LANG_GERMAN} "Nur für mich"
LangString CairnForMe ${LANG_HINDI} "केवल मेरे लिए"
LangString CairnForMe ${LANG_SIMPCHINESE} "仅供我使用"
LangString CairnForMe ${LANG_SPANISH} "Solo para mí"

LangString CairnForEveryone ${LANG_ENGLISH} "For everyone who uses this computer (asks for an administrator)"
LangString CairnForEveryone ${LANG_ARABIC} "لكل من يستخدم هذا الحاسوب (يُطلب مسؤول)"
LangString CairnForEveryone ${LANG_GERMAN} "Für alle an diesem Computer (fragt nach einem Administrator)"
LangString CairnForEveryone ${LANG_HINDI} "इस कंप्यूटर के सभी लोगों के लिए (व्यवस्थापक माँगा जाएगा)"
LangString CairnForEveryone ${LANG_SIMPCHINESE} "供这台计算机的所有用户使用（需要管理员）"
LangString CairnForEveryone ${LANG_SPANISH} "Para todas las personas que usan este equipo (pide un administrador)"

LangString CairnOnDesktop ${LANG_ENGLISH} "A shortcut on the desktop"
LangString CairnOnDesktop ${LANG_ARABIC} "اختصار على سطح المكتب"
LangString CairnOnDesktop ${LANG_GERMAN} "Eine Verknüpfung auf dem Desktop"
LangString CairnOnDesktop ${LANG_HINDI} "डेस्कटॉप पर शॉर्टकट"
LangString CairnOnDesktop ${LANG_SIMPCHINESE} "在桌面上创建快捷方式"
LangString CairnOnDesktop ${LANG_SPANISH} "Un acceso directo en el escritorio"

LangString CairnDataApart ${LANG_ENGLISH} "Your plans and settings lie apart from the program, in %LOCALAPPDATA%\CareerCairn. Installing, updating and removing the program never touch them."
LangString CairnDataApart ${LANG_ARABIC} "خططك وإعداداتك محفوظة بعيدًا عن البرنامج، في %LOCALAPPDATA%\CareerCairn، ولا يمسّها تثبيت البرنامج ولا تحديثه ولا إزالته أبدًا."
LangString CairnDataApart ${LANG_GERMAN} "Deine Pläne und Einstellungen liegen getrennt vom Programm, in %LOCALAPPDATA%\CareerCairn. Installieren, Aktualisieren und Entfernen des Programms rühren sie nie an."
LangString CairnDataApart ${LANG_HINDI} "आपकी योजनाएँ और सेटिंग प्रोग्राम से अलग, %LOCALAPPDATA%\CareerCairn में रहती हैं। प्रोग्राम को इंस्टॉल करने, अपडेट करने या हटाने से वे कभी नहीं बदलतीं।"
LangString CairnDataApart ${LANG_SIMPCHINESE} "你的计划和设置与程序分开存放，位于 %LOCALAPPDATA%\CareerCairn。安装、更新和卸载程序都不会改动它们。"
LangString CairnDataApart ${LANG_SPANISH} "Tus planes y ajustes están aparte del programa, en %LOCALAPPDATA%\CareerCairn. Instalar, actualizar y quitar el programa nunca los toca."

; Before the program is removed.
LangString CairnDataStays ${LANG_ENGLISH} "This removes the program. Your plans and settings stay where they are, in %LOCALAPPDATA%\CareerCairn."
LangString CairnDataStays ${LANG_ARABIC} "يزيل هذا البرنامجَ وحده. وتبقى خططك وإعداداتك في مكانها: %LOCALAPPDATA%\CareerCairn."
LangString CairnDataStays ${LANG_GERMAN} "Dies entfernt das Programm. Deine Pläne und Einstellungen bleiben, wo sie sind: in %LOCALAPPDATA%\CareerCairn."
LangString CairnDataStays ${LANG_HINDI} "इससे प्रोग्राम हट जाएगा। आपकी योजनाएँ और सेटिंग जहाँ हैं वहीं रहेंगी: %LOCALAPPDATA%\CareerCairn"
LangString CairnDataStays ${LANG_SIMPCHINESE} "这将卸载程序。你的计划和设置会留在原处：%LOCALAPPDATA%\CareerCairn。"
LangString CairnDataStays ${LANG_SPANISH} "Esto quita el programa. Tus planes y ajustes se quedan donde están, en %LOCALAPPDATA%\CareerCairn."

; Problems: what happened, what is safe, what to do.
LangString CairnIsRunning ${LANG_ENGLISH} "Career Cairn is running. Nothing has been changed. Close it, then try again."
LangString CairnIsRunning ${LANG_ARABIC} "‏Career Cairn يعمل الآن. لم يتغيّر شيء. أغلقه ثم أعد المحاولة."
LangString CairnIsRunning ${LANG_GERMAN} "Career Cairn läuft gerade. Es wurde nichts geändert. Schließe es und versuche es dann noch einmal."
LangString CairnIsRunning ${LANG_HINDI} "Career Cairn चल रहा है। कुछ भी नहीं बदला गया है। उसे बंद करें और फिर से कोशिश करें।"
LangString CairnIsRunning ${LANG_SIMPCHINESE} "Career Cairn 正在运行。尚未做任何更改。请先关闭它，然后重试。"
LangString CairnIsRunning ${LANG_SPANISH} "Career Cairn está en marcha. No se ha cambiado nada. Ciérralo y vuelve a intentarlo."

LangString CairnOlderStays ${LANG_ENGLISH} "The older version could not be removed, so nothing was installed. Your plans are safe. Remove Career Cairn in the settings of Windows, then run this installer again."
LangString CairnOlderStays ${LANG_ARABIC} "تعذّرت إزالة الإصدار الأقدم، فلم يُثبَّت شيء. خططك سليمة. أزِل Career Cairn من إعدادات ويندوز ثم شغّل هذا المثبِّت من جديد."
LangString CairnOlderStays ${LANG_GERMAN} "Die ältere Version ließ sich nicht entfernen, darum wurde nichts installiert. Deine Pläne sind sicher. Entferne Career Cairn in den Einstellungen von Windows und starte dieses Installationsprogramm dann noch einmal."
LangString CairnOlderStays ${LANG_HINDI} "पुराना संस्करण हटाया नहीं जा सका, इसलिए कुछ भी इंस्टॉल नहीं हुआ। आपकी योजनाएँ सुरक्षित हैं। Windows की सेटिंग में Career Cairn को हटाएँ, फिर यह इंस्टॉलर दोबारा चलाएँ।"
LangString CairnOlderStays ${LANG_SIMPCHINESE} "无法移除旧版本，因此没有安装任何内容。你的计划是安全的。请在 Windows 设置中卸载 Career Cairn，然后再次运行此安装程序。"
LangString CairnOlderStays ${LANG_SPANISH} "No se pudo quitar la versión anterior, así que no se instaló nada. Tus planes están a salvo. Quita Career Cairn en la configuración de Windows y vuelve a ejecutar este instalador."

LangString CairnNeedsAdministrator ${LANG_ENGLISH} "Only an administrator can install or remove it for everyone. Nothing has been changed. You can install it for yourself alone."
LangString CairnNeedsAdministrator ${LANG_ARABIC} "لا يستطيع تثبيته للجميع أو إزالته إلا مسؤول. لم يتغيّر شيء. يمكنك تثبيته لك وحدك."
LangString CairnNeedsAdministrator ${LANG_GERMAN} "Nur ein Administrator kann es für alle installieren oder entfernen. Es wurde nichts geändert. Für dich allein kannst du es installieren."
LangString CairnNeedsAdministrator ${LANG_HINDI} "सबके लिए इसे केवल व्यवस्थापक इंस्टॉल कर सकता है या हटा सकता है। कुछ भी नहीं बदला गया है। आप इसे केवल अपने लिए इंस्टॉल कर सकते हैं।"
LangString CairnNeedsAdministrator ${LANG_SIMPCHINESE} "只有管理员才能为所有用户安装或卸载。尚未做任何更改。你可以仅为自己安装。"
LangString CairnNeedsAdministrator ${LANG_SPANISH} "Solo un administrador puede instalarlo o quitarlo para todas las personas. No se ha cambiado nada. Puedes instalarlo solo para ti."

LangString CairnWrongSystem ${LANG_ENGLISH} "Career Cairn needs Windows 10 or newer in its 64-bit form. Nothing has been changed."
LangString CairnWrongSystem ${LANG_ARABIC} "يحتاج Career Cairn إلى ويندوز 10 أو أحدث بنسخة 64 بت. لم يتغيّر شيء."
LangString CairnWrongSystem ${LANG_GERMAN} "Career Cairn braucht Windows 10 oder neuer mit 64 Bit. Es wurde nichts geändert."
LangString CairnWrongSystem ${LANG_HINDI} "Career Cairn को 64-बिट Windows 10 या उससे नया संस्करण चाहिए। कुछ भी नहीं बदला गया है।"
LangString CairnWrongSystem ${LANG_SIMPCHINESE} "Career Cairn 需要 64 位的 Windows 10 或更高版本。尚未做任何更改。"
LangString CairnWrongSystem ${LANG_SPANISH} "Career Cairn necesita Windows 10 o posterior de 64 bits. No se ha cambiado nada."

; What Explorer calls a file with the ending .cairndb.
LangString CairnFileType ${LANG_ENGLISH} "Career Cairn workspace"
LangString CairnFileType ${LANG_ARABIC} "مساحة عمل Career Cairn"
LangString CairnFileType ${LANG_GERMAN} "Career-Cairn-Arbeitsbereich"
LangString CairnFileType ${LANG_HINDI} "Career Cairn कार्यक्षेत्र"
LangString CairnFileType ${LANG_SIMPCHINESE} "Career Cairn 工作区"
LangString CairnFileType ${LANG_SPANISH} "Espacio de trabajo de Career Cairn"
