; SPDX-License-Identifier: GPL-3.0-or-later
; Runs a program as an administrator and passes on its exit code: try-installer looks whether it comes back.
Target ${TARGET}
Unicode true
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include "LogicLib.nsh"
!include "../elevate.nsh"
!insertmacro defineRunAndWait ""

Section
    StrCpy $R6 "runas"
    StrCpy $R7 "$SYSDIR\cmd.exe"
    StrCpy $R8 "/c exit 7"
    Call runAndWait
    SetErrorLevel $R9
SectionEnd
