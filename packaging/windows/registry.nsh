; SPDX-License-Identifier: GPL-3.0-or-later
; What Windows is told: the file type, and the line in its list of installed programs.
!define CAIRN_FILE_ICON '"$INSTDIR\bin\careercairn.exe",1'
!define CAIRN_ASSOCIATIONS_CHANGED 0x08000000

!macro tellExplorer
    System::Call 'shell32::SHChangeNotify(i ${CAIRN_ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'
!macroend

!macro registerFileType
    WriteRegStr SHCTX "Software\Classes\${CAIRN_FILE_TYPE}" "" "$(CairnFileType)"
    WriteRegStr SHCTX "Software\Classes\${CAIRN_FILE_TYPE}\DefaultIcon" "" '${CAIRN_FILE_ICON}'
    WriteRegStr SHCTX "Software\Classes\${CAIRN_FILE_TYPE}\shell\open\command" "" \
        '"$INSTDIR\bin\careercairn.exe" "%1"'
    WriteRegStr SHCTX "Software\Classes\.cairndb" "" "${CAIRN_FILE_TYPE}"
    WriteRegStr SHCTX "Software\Classes\.cairndb\OpenWithProgids" "${CAIRN_FILE_TYPE}" ""
    !insertmacro tellExplorer
!macroend

; What another program has made of the file type since then stays.
!macro forgetFileType
    DeleteRegKey SHCTX "Software\Classes\${CAIRN_FILE_TYPE}"
    DeleteRegValue SHCTX "Software\Classes\.cairndb\OpenWithProgids" "${CAIRN_FILE_TYPE}"
    DeleteRegKey /ifempty SHCTX "Software\Classes\.cairndb\OpenWithProgids"
    ReadRegStr $R0 SHCTX "Software\Classes\.cairndb" ""
    ${If} $R0 == "${CAIRN_FILE_TYPE}"
        DeleteRegValue SHCTX "Software\Classes\.cairndb" ""
    ${EndIf}
    DeleteRegKey /ifempty SHCTX "Software\Classes\.cairndb"
    !insertmacro tellExplorer
!macroend

!macro registerProgram KILOBYTES
    WriteRegStr SHCTX "${CAIRN_KEY}" "DisplayName" "${CAIRN_NAME}"
    WriteRegStr SHCTX "${CAIRN_KEY}" "DisplayVersion" "${CAIRN_VERSION}"
    WriteRegStr SHCTX "${CAIRN_KEY}" "DisplayIcon" '"$INSTDIR\bin\careercairn.exe",0'
    WriteRegStr SHCTX "${CAIRN_KEY}" "Publisher" "${CAIRN_VENDOR}"
    WriteRegStr SHCTX "${CAIRN_KEY}" "URLInfoAbout" "${CAIRN_HOMEPAGE}"
    WriteRegStr SHCTX "${CAIRN_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${CAIRN_KEY}" "UninstallString" '"$INSTDIR\${CAIRN_REMOVER}" /$Scope'
    WriteRegStr SHCTX "${CAIRN_KEY}" "QuietUninstallString" '"$INSTDIR\${CAIRN_REMOVER}" /S /$Scope'
    WriteRegDWORD SHCTX "${CAIRN_KEY}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD SHCTX "${CAIRN_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${CAIRN_KEY}" "NoRepair" 1
    ${If} $DesktopShortcut != 1
        StrCpy $DesktopShortcut 0
    ${EndIf}
    WriteRegDWORD SHCTX "${CAIRN_KEY}" "CairnDesktopShortcut" $DesktopShortcut
!macroend
