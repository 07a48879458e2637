; SPDX-License-Identifier: GPL-3.0-or-later
; For whom the program is installed: the page that asks, becoming an administrator, and whether it is running.

!define CAIRN_WRITE 0x40000000
!define CAIRN_SHARE_ALL 7
!define CAIRN_OPEN_EXISTING 3
!define CAIRN_IN_USE 32
!define CAIRN_BUTTON_SHIELD 0x160C

; Goes on as an administrator: where the person is none, the same file is run once more as one, and its exit code is
; ours. Returns only where the person is an administrator already.
!macro defineBecomeAdministrator UN
Function ${UN}becomeAdministrator
    UserInfo::GetAccountType
    Pop $R0
    ${If} $R0 == "Admin"
        Return
    ${EndIf}
    ${GetParameters} $R8
    StrCpy $R6 "runas"
    StrCpy $R7 "$EXEPATH"
    ; What Windows' parser has taken from the command line is given back; these two must come last.
    !if "${UN}" == ""
        StrCpy $R8 "/AllUsers /DesktopShortcut=$DesktopShortcut $R8"
        ${If} $GivenFolder != ""
            StrCpy $R8 "$R8 /D=$GivenFolder"
        ${EndIf}
    !else
        StrCpy $R8 "/AllUsers $R8 _?=$INSTDIR"
    !endif
    HideWindow
    Call ${UN}runAndWait
    ${If} $R9 == ""
        StrCpy $R9 2
        MessageBox MB_OK|MB_ICONSTOP "$(CairnNeedsAdministrator)" /SD IDOK
    ${EndIf}
    SetErrorLevel $R9
    Quit
FunctionEnd
!macroend

; Windows lets nobody write to the file of a program that runs: that is how it is seen, in whatever session. Takes the
; folder from the stack; returns when neither program in it runs.
!macro defineRefuseWhileRunning UN
Function ${UN}refuseWhileRunning
    Exch $R0
    Push $R1
    Push $R2
    Push $R3
    Push $R5
    ${Do}
        StrCpy $R5 0
        StrCpy $R2 "$R0\bin\careercairn.exe"
        Call ${UN}seeWhetherRunning
        StrCpy $R2 "$R0\bin\careercairn-cli.exe"
        Call ${UN}seeWhetherRunning
        ${If} $R5 = 0
            ${Break}
        ${EndIf}
        ${If} ${Silent}
            SetErrorLevel 2
            Quit
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CairnIsRunning)" IDCANCEL`
            SetErrorLevel 1
            Quit
        ${EndIf}
    ${Loop}
    Pop $R5
    Pop $R3
    Pop $R2
    Pop $R1
    Pop $R0
FunctionEnd

; $R5 becomes 1 where the program $R2 runs; $R1 and $R3 are lost.
Function ${UN}seeWhetherRunning
    System::Call 'kernel32::CreateFileW(w R2, i ${CAIRN_WRITE}, i ${CAIRN_SHARE_ALL}, p 0, i ${CAIRN_OPEN_EXISTING}, \
        i 0, p 0) p.R1 ?e'
    Pop $R3
    ${If} $R1 P<> -1
        System::Call 'kernel32::CloseHandle(p R1)'
    ${ElseIf} $R3 = ${CAIRN_IN_USE}
        StrCpy $R5 1
    ${EndIf}
FunctionEnd
!macroend

!insertmacro defineRunAndWait ""
!insertmacro defineRunAndWait "un."
!insertmacro defineBecomeAdministrator ""
!insertmacro defineBecomeAdministrator "un."
!insertmacro defineRefuseWhileRunning ""
!insertmacro defineRefuseWhileRunning "un."

Var ForMe
Var ForEveryone
Var OnDesktop

Function showShield
    Pop $R1
    Call readForEveryone
    GetDlgItem $R1 $HWNDPARENT 1
    UserInfo::GetAccountType
    Pop $R2
    ${If} $R2 == "Admin"
        StrCpy $R0 0
    ${EndIf}
    SendMessage $R1 ${CAIRN_BUTTON_SHIELD} 0 $R0
FunctionEnd

; $R0 becomes 1 where the page says that everyone shall have the program.
Function readForEveryone
    ${NSD_GetState} $ForEveryone $R0
FunctionEnd

Function askForScope
    ${If} $ScopeIsGiven = 1
        Abort
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "$(CairnScopeTitle)" "$(CairnScopeSubtitle)"
    nsDialogs::Create 1018
    Pop $R0
    nsDialogs::SetRTL $(^RTL)
    ${NSD_CreateFirstRadioButton} 0 6u 100% 14u "$(CairnForMe)"
    Pop $ForMe
    ${NSD_CreateAdditionalRadioButton} 0 24u 100% 14u "$(CairnForEveryone)"
    Pop $ForEveryone
    ${NSD_CreateCheckbox} 0 52u 100% 14u "$(CairnOnDesktop)"
    Pop $OnDesktop
    ; The arrow keys stay within the two above.
    ${NSD_AddStyle} $OnDesktop ${WS_GROUP}
    ${NSD_CreateLabel} 0 84u 100% 40u "$(CairnDataApart)"
    Pop $R0
    ${NSD_OnClick} $ForMe showShield
    ${NSD_OnClick} $ForEveryone showShield
    StrCpy $R3 $ForMe
    ${If} $Scope == "AllUsers"
        StrCpy $R3 $ForEveryone
    ${EndIf}
    ${NSD_Check} $R3
    ${If} $DesktopShortcut == 1
        ${NSD_Check} $OnDesktop
    ${EndIf}
    Push 0
    Call showShield
    ${NSD_SetFocus} $R3
    nsDialogs::Show
FunctionEnd

Function takeScope
    ${NSD_GetState} $OnDesktop $DesktopShortcut
    Call readForEveryone
    StrCpy $R1 $Scope
    ${If} $R0 = 1
        StrCpy $Scope "AllUsers"
        Call becomeAdministrator
    ${Else}
        StrCpy $Scope "CurrentUser"
    ${EndIf}
    ${If} $Scope != $R1
        StrCpy $INSTDIR $GivenFolder
    ${EndIf}
    Call useScope
    GetDlgItem $R1 $HWNDPARENT 1
    SendMessage $R1 ${CAIRN_BUTTON_SHIELD} 0 0
FunctionEnd
