// SPDX-License-Identifier: GPL-3.0-or-later
// The library that holds ICU's data: nothing but the data under the name that ICU looks for.
    .section .rodata
    .globl ICU_ENTRY
    .balign 16
    .type ICU_ENTRY, %object
ICU_ENTRY:
    .incbin ICU_FILE
    .size ICU_ENTRY, . - ICU_ENTRY
    .section .note.GNU-stack, "", %progbits
