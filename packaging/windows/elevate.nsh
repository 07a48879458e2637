; SPDX-License-Identifier: GPL-3.0-or-later
; Runs another program, as an administrator where that is asked for, and waits for its exit code.

!if ${NSIS_PTR_SIZE} > 4
    ; SHELLEXECUTEINFOW with the gaps that 64 bit leaves.
    !define CAIRN_EXECUTE_SIZE 112
    !define CAIRN_EXECUTE_GAP "i 0,"
    !define CAIRN_EXECUTE_SKIP "i,"
!else
    !define CAIRN_EXECUTE_SIZE 60
    !define CAIRN_EXECUTE_GAP ""
    !define CAIRN_EXECUTE_SKIP ""
!endif
!define CAIRN_LEAVE_PROCESS_OPEN 0x40
!define CAIRN_CANCELLED 1223

; Runs $R7 with the parameters $R8 by the verb $R6 (runas asks for an administrator), waits, and leaves its exit code
; in $R9: 1 when the person declined, nothing when it could not be started.
!macro defineRunAndWait UN
Function ${UN}runAndWait
    System::Call '*(i ${CAIRN_EXECUTE_SIZE}, i ${CAIRN_LEAVE_PROCESS_OPEN}, p $HWNDPARENT, w R6, w R7, w R8, p 0, i 5, \
        ${CAIRN_EXECUTE_GAP} p 0, p 0, p 0, p 0, i 0, ${CAIRN_EXECUTE_GAP} p 0, p 0) p.r1'
    System::Call 'shell32::ShellExecuteExW(p r1) i.r2 ?e'
    Pop $3
    System::Call '*$1(i, i, p, p, p, p, p, i, ${CAIRN_EXECUTE_SKIP} p, p, p, p, i, ${CAIRN_EXECUTE_SKIP} p, p.r4)'
    System::Free $1
    StrCpy $R9 ""
    ${If} $2 <> 0
    ${AndIf} $4 P<> 0
        System::Call 'kernel32::WaitForSingleObject(p r4, i -1)'
        System::Call 'kernel32::GetExitCodeProcess(p r4, *i.R9)'
        System::Call 'kernel32::CloseHandle(p r4)'
    ${ElseIf} $3 = ${CAIRN_CANCELLED}
        StrCpy $R9 1
    ${EndIf}
FunctionEnd
!macroend
