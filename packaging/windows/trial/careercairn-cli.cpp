// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the command line while the installer is tried out, and is never shipped.
#include <cstdio>

int main()
{
    std::puts("This is no Career Cairn, only a stand-in to try out the installer with.");
    return 0;
}
